"""The line to one client: a request is read from it, and an answer said piece by piece."""

import json
import math
import select
import socket
import time
from collections.abc import Callable
from http.server import BaseHTTPRequestHandler
from typing import Any
from urllib.parse import parse_qsl

from desktop_app.demo.refusal import Refused
from desktop_app.demo.service import Service

_LARGEST_BODY = 128 * 1024 * 1024
_BEAT_S = 0.35


class Line(BaseHTTPRequestHandler):
    """HTTP as far as the service needs it; `route` is what a subclass adds."""

    service: Service
    key = ""
    protocol_version = "HTTP/1.1"
    server_version = "PictorDemo"
    disable_nagle_algorithm = True
    wbufsize = 0

    def route(self, method: str, path: str, body: bytes) -> None:
        """Answer one request."""
        raise NotImplementedError

    def do_GET(self) -> None:
        self._answer("GET")

    def do_POST(self) -> None:
        self._answer("POST")

    def do_PUT(self) -> None:
        self._answer("PUT")

    def do_PATCH(self) -> None:
        self._answer("PATCH")

    def do_DELETE(self) -> None:
        self._answer("DELETE")

    def log_message(self, format: str, *args: Any) -> None:  # noqa: A002  http.server's name
        """Say nothing: standard output and error belong to whoever started the service."""

    @property
    def query(self) -> dict[str, str]:
        """The parameters of the address; the last one counts where a name comes twice."""
        return dict(parse_qsl(self.path.partition("?")[2], keep_blank_values=True))

    def ask_for_key(self) -> None:
        """Refuse whoever does not show a key that is good here."""
        scheme, _, key = self.headers.get("Authorization", "").partition(" ")
        if scheme.lower() != "bearer" or not key.strip():
            raise Refused(401, "Missing Authentication header")
        self.service.check_key(key.strip())
        self.key = key.strip()

    def start(self, content_type: str, **headers: str) -> None:
        """Begin an answer that is said in pieces; X_Name becomes X-Name."""
        self.send_response(200)
        self.send_header("Content-Type", content_type)
        self.send_header("Cache-Control", "no-cache")
        for name, value in headers.items():
            self.send_header(name.replace("_", "-"), value)
        self.send_header("Transfer-Encoding", "chunked")
        self.end_headers()

    def say(self, data: bytes) -> None:
        """One piece of the answer; an empty one ends it."""
        self.wfile.write(b"%x\r\n%b\r\n" % (len(data), data))

    def send_whole(self, status: int, content_type: str, data: bytes, **headers: str) -> None:
        """An answer in one piece."""
        self.send_response(status)
        self.send_header("Content-Type", content_type)
        self.send_header("Content-Length", str(len(data)))
        for name, value in headers.items():
            self.send_header(name.replace("_", "-"), value)
        self.end_headers()
        self.wfile.write(data)

    def send_json(self, status: int, body: dict[str, Any], **headers: str) -> None:
        """A JSON answer in one piece."""
        self.send_whole(status, "application/json", json.dumps(body).encode(), **headers)

    def dawdle(self, seconds: float, sign_of_life: bytes = b"") -> None:
        """Let time pass, with signs of life if there are any to give."""
        beats = math.ceil(seconds / _BEAT_S)
        for _ in range(beats):
            self.pause(seconds / beats)
            if sign_of_life:
                self.say(sign_of_life)

    def rest(self, sign_of_life: bytes = b"") -> Callable[[], None]:
        """What a painter calls between layers: the client may have left, or want to hear of us."""
        last = time.monotonic()

        def between_layers() -> None:
            nonlocal last
            self.pause(0)
            if sign_of_life and time.monotonic() - last > _BEAT_S:
                self.say(sign_of_life)
                last = time.monotonic()

        return between_layers

    def pause(self, seconds: float) -> None:
        """Wait; a client that hung up ends the work here."""
        if self.service.closing.is_set():
            raise ConnectionAbortedError("the service is closing")
        readable, _, _ = select.select([self.connection], [], [], seconds)
        if readable:
            if not self.connection.recv(1, socket.MSG_PEEK):
                raise ConnectionAbortedError("the client hung up")
            self.service.closing.wait(seconds)  # the next request is there already

    def _answer(self, method: str) -> None:
        try:
            body = self._read_body()
            self.route(method, self.path.partition("?")[0], body)
        except Refused as refused:
            self.send_json(refused.status, refused.body)

    def _read_body(self) -> bytes:
        if "chunked" in self.headers.get("Transfer-Encoding", "").lower():
            self.close_connection = True
            raise Refused(411, "Send the request with a Content-Length")
        length = self.headers.get("Content-Length", "0")
        if not length.isdecimal() or int(length) > _LARGEST_BODY:
            self.close_connection = True
            raise Refused(413, "Request payload too large")
        return self.rfile.read(int(length))

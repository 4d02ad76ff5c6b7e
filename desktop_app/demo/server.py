"""The HTTP side of the demo service: one thread for each connection, answers as OpenRouter's."""

import hmac
import json
import math
import select
import socket
import sys
import threading
import time
from collections.abc import Callable
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from socketserver import TCPServer
from typing import Any

from PySide6.QtCore import QSize
from PySide6.QtGui import QImage, QImageReader, QImageWriter

from desktop_app.demo.order import Order, Refused, read_order
from desktop_app.demo.replies import (
    Reply,
    error_body,
    generation_id,
    image_entry,
    key_body,
)
from desktop_app.demo.studio import Painting, fill_order

_ROOT = "/api/v1"
_COMMENT = b": OPENROUTER PROCESSING\n\n"
_PADDING = b"\n         "
_BEAT_S = 0.35
_LARGEST_BODY = 128 * 1024 * 1024


class DemoServer(ThreadingHTTPServer):
    """The service on 127.0.0.1; port 0 picks a free one. Without a key any key is accepted."""

    daemon_threads = True
    block_on_close = False
    allow_reuse_address = sys.platform != "win32"  # there it would let two servers share a port
    request_queue_size = 64

    def __init__(self, port: int = 0, key: str | None = None, pace_s: float = 2.5) -> None:
        self.key = key
        self.pace_s = pace_s
        self.closing = threading.Event()
        # What PySide and Qt do at their first use, before two painting threads race to it: each
        # waits under a lock of its own for the interpreter's, and they would wait for ever.
        QImage(QSize(1, 1), QImage.Format.Format_RGB32)
        QImageReader.supportedImageFormats()
        QImageWriter.supportedImageFormats()
        super().__init__(("127.0.0.1", port), _Handler)

    @property
    def port(self) -> int:
        """The port it listens on."""
        return int(self.server_address[1])

    @property
    def url(self) -> str:
        """The API root."""
        return f"http://127.0.0.1:{self.port}{_ROOT}"

    def server_bind(self) -> None:
        """Bind without asking the resolver for this computer's name, which can take seconds."""
        TCPServer.server_bind(self)
        self.server_name, self.server_port = "127.0.0.1", self.port

    def server_close(self) -> None:
        """Stop listening, and stop waiting between comments."""
        self.closing.set()
        super().server_close()

    def handle_error(self, request: Any, client_address: Any) -> None:
        """A client that left is nobody's error; anything else is shown."""
        if not isinstance(sys.exception(), OSError):
            super().handle_error(request, client_address)


class _Handler(BaseHTTPRequestHandler):
    server: DemoServer
    protocol_version = "HTTP/1.1"
    server_version = "PictorDemo"
    disable_nagle_algorithm = True
    wbufsize = 0

    def do_GET(self) -> None:
        self._answer({f"{_ROOT}/key": lambda _: self._send_json(200, key_body())})

    def do_POST(self) -> None:
        self._answer({f"{_ROOT}/chat/completions": self._complete})

    def log_message(self, format: str, *args: Any) -> None:  # noqa: A002  http.server's name
        """Say nothing: standard output and error belong to whoever started the service."""

    def _answer(self, routes: dict[str, Callable[[bytes], None]]) -> None:
        try:
            body = self._read_body()
            route = routes.get(self.path.partition("?")[0])
            if route is None:
                raise Refused(404, "Not Found")
            self._check_key()
            route(body)
        except Refused as refused:
            self._send_json(refused.status, error_body(refused.status, refused.message))

    def _read_body(self) -> bytes:
        if "chunked" in self.headers.get("Transfer-Encoding", "").lower():
            self.close_connection = True
            raise Refused(411, "Send the request with a Content-Length")
        length = self.headers.get("Content-Length", "0")
        if not length.isdecimal() or int(length) > _LARGEST_BODY:
            self.close_connection = True
            raise Refused(413, "Request payload too large")
        return self.rfile.read(int(length))

    def _check_key(self) -> None:
        scheme, _, key = self.headers.get("Authorization", "").partition(" ")
        if scheme.lower() != "bearer" or not key.strip():
            raise Refused(401, "Missing Authentication header")
        expected = self.server.key
        if expected is not None and not hmac.compare_digest(
            key.strip().encode("latin-1", "replace"), expected.encode("latin-1", "replace")
        ):
            raise Refused(401, "User not found.")

    def _complete(self, body: bytes) -> None:
        order = read_order(body)
        reply = Reply(generation_id(), order.prompt)
        if order.is_stream:
            self._stream(order, reply)
        else:
            self._send_whole(order, reply)

    def _stream(self, order: Order, reply: Reply) -> None:
        self._start(reply, "text/event-stream")
        painting = self._painted(order, reply, _COMMENT)
        if painting is None:
            return
        self._say(reply.chunk({"role": "assistant", "content": ""}))
        self._say(_COMMENT)
        for word in painting.words.split(" "):
            self._say(reply.chunk({"role": "assistant", "content": word + " "}))
        entry = image_entry(painting.data, painting.mime)
        self._say(reply.chunk({"role": "assistant", "content": "", "images": [entry]}))
        last = {"role": "assistant", "content": ""}
        self._say(reply.chunk({**last, "reasoning": None}, "stop"))
        self._say(reply.chunk(last, "stop", with_usage=True))
        self._say(b"data: [DONE]\n\n")
        self._say(b"")

    def _send_whole(self, order: Order, reply: Reply) -> None:
        self._start(reply, "application/json")
        painting = self._painted(order, reply, _PADDING)
        if painting is None:
            return
        whole = reply.whole(painting.words, painting.data, painting.mime)
        self._say(json.dumps(whole).encode())
        self._say(b"")

    def _painted(self, order: Order, reply: Reply, sign_of_life: bytes) -> Painting | None:
        """The painting; while it is made the client gets signs of life. None if it failed."""
        beats = math.ceil(self.server.pace_s / _BEAT_S)
        self._say(sign_of_life)
        for _ in range(beats):
            self._pause(self.server.pace_s / beats)
            self._say(sign_of_life)
        last = time.monotonic()

        def rest() -> None:
            nonlocal last
            self._pause(0)
            if time.monotonic() - last > _BEAT_S:
                self._say(sign_of_life)
                last = time.monotonic()

        try:
            return fill_order(order, rest)
        except Refused as refused:
            self._fail(reply, refused, is_stream=order.is_stream)
            return None

    def _fail(self, reply: Reply, refused: Refused, *, is_stream: bool) -> None:
        if is_stream:
            self._say(reply.error_chunk(refused.status, refused.message))
            self._say(b"data: [DONE]\n\n")
        else:
            self._say(json.dumps(error_body(refused.status, refused.message)).encode())
        self._say(b"")

    def _pause(self, seconds: float) -> None:
        """Wait; a client that hung up ends the work here."""
        if self.server.closing.is_set():
            raise ConnectionAbortedError("the service is closing")
        readable, _, _ = select.select([self.connection], [], [], seconds)
        if readable:
            if not self.connection.recv(1, socket.MSG_PEEK):
                raise ConnectionAbortedError("the client hung up")
            self.server.closing.wait(seconds)  # the next request is there already

    def _start(self, reply: Reply, content_type: str) -> None:
        self.send_response(200)
        self.send_header("Content-Type", content_type)
        self.send_header("Cache-Control", "no-cache")
        self.send_header("X-Generation-Id", reply.generation)
        self.send_header("Transfer-Encoding", "chunked")
        self.end_headers()

    def _say(self, data: bytes) -> None:
        """One chunk of the body; an empty one ends it."""
        self.wfile.write(b"%x\r\n%b\r\n" % (len(data), data))

    def _send_json(self, status: int, body: dict[str, Any]) -> None:
        data = json.dumps(body).encode()
        self.send_response(status)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(data)))
        self.end_headers()
        self.wfile.write(data)

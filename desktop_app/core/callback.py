"""A door on this computer through which a browser comes back once, with what it was told."""

from __future__ import annotations

import base64
import contextlib
import errno
import hashlib
import hmac
import html
import re
import secrets
import selectors
import socket
import threading
import time
from collections.abc import Callable, Mapping
from http import HTTPStatus
from typing import Any
from urllib.parse import parse_qsl

from desktop_app.core.errors import StreamClosed

_TRIES = 10  # at a port that is free on both loopback addresses
_MOST_CALLERS = 16
_MOST_QUEUED = 128
_MOST_FIELDS = 20
_MOST_BYTES = 1 << 16  # of one request's head; other programs' cookies for localhost are in it
_PATIENCE_S = 10.0  # with one caller
_FAREWELL_S = 2.0  # for the browser to fetch the last page
_RECEIVE_BYTES = 1 << 14
_DONE = "/done"
_REQUEST = re.compile(r"([A-Z]{1,16}) (/[!-~]*) HTTP/1\.[01]")
_POLICY = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
_STYLE = "body{font:1.125rem/1.5 system-ui,sans-serif;margin:20vh auto;text-align:center}"


class Callback:
    """Listens from the start on; `close` works from any thread, all else is for its user.

    The address holds a secret word. Whoever does not know it is sent away and changes nothing.
    """

    def __init__(self, farewell: str, *, patience_s: float = _PATIENCE_S) -> None:
        """The farewell is the plain text that the browser shows; raises OSError without a port."""
        self._farewell = farewell
        self._patience_s = patience_s
        self._listeners = _listeners()
        self.port: int = self._listeners[0].getsockname()[1]
        self._path = f"/{secrets.token_urlsafe(32)}"
        self._hosts = {f"{name}:{self.port}" for name in ("localhost", "127.0.0.1", "[::1]")}
        self._waker, self._woken = socket.socketpair()
        self._lock = threading.Lock()
        self._is_waiting = self._is_closed = False
        self._brought: Mapping[str, str] | None = None
        self._is_done = False

    @property
    def address(self) -> str:
        """Where to send the browser."""
        return f"http://localhost:{self.port}{self._path}"

    def close(self) -> None:
        """Wake whoever waits, who then gets `StreamClosed`; twice is fine."""
        with self._lock:
            if self._is_closed:
                return
            self._is_closed = True
            if self._is_waiting:
                self._waker.send(b"\0")
            else:
                self._release()

    def wait(self, limit_s: float) -> Mapping[str, str]:
        """What the browser brings in its address; once, and nobody listens any more after it.

        Raises TimeoutError, `StreamClosed`, or OSError where this computer can open no more.
        """
        with self._lock:
            if self._is_closed:
                raise StreamClosed
            self._is_waiting = True
        try:
            self._listen(time.monotonic() + limit_s)
        finally:
            with self._lock:
                was_closed, self._is_closed, self._is_waiting = self._is_closed, True, False
                self._release()
        if was_closed:
            raise StreamClosed
        if self._brought is None:
            raise TimeoutError("the browser did not come back")
        return self._brought

    def _release(self) -> None:
        for one in (*self._listeners, self._waker, self._woken):
            one.close()

    def _listen(self, deadline: float) -> None:
        with selectors.DefaultSelector() as selector:
            for one in (*self._listeners, self._woken):
                selector.register(one, selectors.EVENT_READ)
            callers = _Callers(selector, self._patience_s)
            try:
                while not self._is_done and (now := time.monotonic()) < deadline:
                    until = min(deadline, callers.dismiss_slow(now))
                    for key, _ in selector.select(max(0.0, until - now)):
                        if key.fileobj is self._woken:
                            return
                        if key.data is None:
                            callers.welcome(key.fileobj)
                        elif key.data.has_sent_all(self._reply):
                            callers.dismiss(key.data)
                    if self._brought is not None:
                        deadline = min(deadline, time.monotonic() + _FAREWELL_S)
            finally:
                callers.dismiss_all()

    def _reply(self, head: bytes) -> bytes:
        """The answer to one request, whatever it is."""
        first, *lines = head.decode("latin-1").split("\r\n")
        request = _REQUEST.fullmatch(first)
        headers = [line.partition(":") for line in lines]
        hosts = [value.strip().lower() for name, _, value in headers if name.lower() == "host"]
        if request is None or len(hosts) != 1:
            return _page(400)
        if hosts[0] not in self._hosts:  # another name that was made to lead here
            return _page(421)
        if request[1] != "GET":
            return _page(405, ("Allow: GET",))
        path, _, query = request[2].partition("?")
        if path == _DONE and self._brought is not None:
            self._is_done = True
            return _page(200, words=self._farewell)
        is_known = hmac.compare_digest(path.encode(), self._path.encode())
        if not is_known or self._brought is not None:
            return _page(404)
        self._brought = _brought(query)
        # To another page: the address with the code stays out of the window and its history.
        return _page(400) if self._brought is None else _page(303, (f"Location: {_DONE}",))


class _Caller:
    """One connection, and what has come of its request."""

    def __init__(self, connection: socket.socket, until: float) -> None:
        self.connection = connection
        self.until = until
        self._head = bytearray()

    def has_sent_all(self, reply: Callable[[bytes], bytes]) -> bool:
        """Take what is there; answer once the request is whole. Whether that was all."""
        seen = len(self._head)
        try:
            piece = self.connection.recv(_RECEIVE_BYTES)
        except OSError as error:
            return not isinstance(error, BlockingIOError)
        self._head += piece
        end = self._head.find(b"\r\n\r\n", max(0, seen - 3))
        if end < 0 and piece and len(self._head) <= _MOST_BYTES:
            return False
        if piece:
            with contextlib.suppress(OSError):  # gone, or it does not read
                answer = reply(bytes(self._head[:end])) if end >= 0 else _page(431)
                self.connection.sendall(answer)
        return True


class _Callers:
    """Everybody at the door; browsers open connections that they may not use."""

    def __init__(self, selector: selectors.BaseSelector, patience_s: float) -> None:
        self._selector = selector
        self._patience_s = patience_s
        self._callers: list[_Caller] = []  # the first has been here longest

    def welcome(self, listener: Any) -> None:
        """Let the next one in, and the first one out if there are too many."""
        if len(self._callers) >= _MOST_CALLERS:
            self.dismiss(self._callers[0])
        try:
            connection, _ = listener.accept()
        except (BlockingIOError, ConnectionError):  # gone again
            return
        connection.setblocking(False)
        caller = _Caller(connection, time.monotonic() + self._patience_s)
        self._callers.append(caller)
        self._selector.register(connection, selectors.EVENT_READ, caller)

    def dismiss_slow(self, now: float) -> float:
        """Send away who has had time enough; until when the others have."""
        for caller in [caller for caller in self._callers if caller.until <= now]:
            self.dismiss(caller)
        return min((caller.until for caller in self._callers), default=float("inf"))

    def dismiss(self, caller: _Caller) -> None:
        """Close a connection; twice is fine."""
        if caller in self._callers:
            self._callers.remove(caller)
            self._selector.unregister(caller.connection)
            caller.connection.close()

    def dismiss_all(self) -> None:
        """Close every connection."""
        for caller in list(self._callers):
            self.dismiss(caller)


def _brought(query: str) -> Mapping[str, str] | None:
    """The code or the error of an address, if it has one."""
    try:
        fields = dict(parse_qsl(query, max_num_fields=_MOST_FIELDS))
    except ValueError:
        return None
    return fields if fields.keys() & {"code", "error"} else None


def _page(status: int, headers: tuple[str, ...] = (), words: str = "") -> bytes:
    """A whole answer: a page of plain words that loads nothing and runs nothing."""
    style = base64.b64encode(hashlib.sha256(_STYLE.encode()).digest()).decode()
    body = (
        '<!doctype html><html><head><meta charset="utf-8"><title>Pictor</title>'
        f'<meta name="color-scheme" content="light dark"><style>{_STYLE}</style></head>'
        f"<body><p>{html.escape(words or HTTPStatus(status).phrase)}</p></body></html>"
    ).encode()
    lines = (
        f"HTTP/1.1 {status} {HTTPStatus(status).phrase}",
        "Content-Type: text/html; charset=utf-8",
        f"Content-Length: {len(body)}",
        f"Content-Security-Policy: {_POLICY}; style-src 'sha256-{style}'",
        "X-Content-Type-Options: nosniff",
        "Referrer-Policy: no-referrer",
        "Cache-Control: no-store",
        "Connection: close",
        *headers,
    )
    return "\r\n".join((*lines, "", "")).encode() + body


def _listeners() -> list[socket.socket]:
    """On both loopback addresses, since `localhost` may be either; raises OSError."""
    problem: OSError | None = None
    for _ in range(_TRIES):
        four = _listener(socket.AF_INET, "127.0.0.1", 0)
        try:
            return [four, _listener(socket.AF_INET6, "::1", four.getsockname()[1])]
        except OSError as error:
            if error.errno != errno.EADDRINUSE:
                return [four]  # this computer has no such address
            # Somebody else has the port there, and a browser might go to them.
            four.close()
            problem = error
    raise problem or OSError(errno.EADDRINUSE, "no port is free")


def _listener(family: socket.AddressFamily, address: str, port: int) -> socket.socket:
    listener = socket.socket(family, socket.SOCK_STREAM)
    try:
        exclusive = getattr(socket, "SO_EXCLUSIVEADDRUSE", None)  # else Windows would share it
        if exclusive is not None:
            listener.setsockopt(socket.SOL_SOCKET, exclusive, 1)
        listener.bind((address, port))
        listener.listen(_MOST_QUEUED)
        listener.setblocking(False)
    except OSError:
        listener.close()
        raise
    return listener

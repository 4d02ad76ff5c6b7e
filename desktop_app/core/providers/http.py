"""One HTTP request that can be stopped at any moment, and whose answer comes as it arrives.

`requests` does what it is good at: URLs, TLS, proxies, headers. Opening the socket and reading the
body are done here, since both must wake when somebody closes the line, and since the body must be
on the disk as soon as it is in this computer (`http.client` waits for whole chunks).
"""

from __future__ import annotations

import contextlib
import os
import socket
import ssl
import threading
import time
from collections.abc import Iterator, Mapping
from types import MappingProxyType
from typing import Any

import requests
from requests.adapters import HTTPAdapter
from requests.auth import AuthBase
from requests.utils import get_environ_proxies
from urllib3.connection import HTTPConnection, HTTPSConnection
from urllib3.connectionpool import HTTPConnectionPool, HTTPSConnectionPool
from urllib3.util.wait import wait_for_read, wait_for_write

from desktop_app.core.errors import StreamClosed
from desktop_app.core.providers.framing import Chunked, Counted, Ending, Framing

CONNECT_S = 10.0
#: Nobody paints without a sign of life for as long as this.
SILENCE_S = 600.0

_GLANCE_S = 0.1  # how soon a wait notices that the line was closed, where nothing wakes it
_RECEIVE_BYTES = 1 << 17
_CA_VARIABLES = ("REQUESTS_CA_BUNDLE", "CURL_CA_BUNDLE", "SSL_CERT_FILE")
_NO_HEADERS: Mapping[str, str] = MappingProxyType({})


class Line:
    """A connection of its own for one request; `close` works from any thread, at any time."""

    def __init__(self, *, connect_s: float = CONNECT_S, silence_s: float = SILENCE_S) -> None:
        self.silence_s = silence_s  # may be lowered while the answer is coming
        self.is_connected = False  # from here on the request may have been heard
        self.socket: socket.socket | None = None
        self._connect_s = connect_s
        self._lock = threading.Lock()
        self._is_closed = False
        self._handle: socket.socket | None = None
        self._session = requests.Session()
        # No netrc: it would put a password in the key's place. Proxies and CA are read below.
        self._session.trust_env = False
        for scheme in ("http://", "https://"):
            self._session.mount(scheme, _Adapter(self))

    @property
    def is_closed(self) -> bool:
        """Whether somebody has closed the line."""
        return self._is_closed

    def close(self) -> None:
        """Wake whoever is waiting, who then gets `StreamClosed`; twice is fine."""
        with self._lock:
            self._is_closed = True
            if self._handle is not None:
                # Not connected yet, or no longer: then the next glance will notice.
                with contextlib.suppress(OSError):
                    self._handle.shutdown(socket.SHUT_RDWR)

    def release(self) -> None:
        """Let go of everything; for the thread that used the line."""
        with self._lock:
            if self._handle is not None:
                self._handle.close()
                self._handle = None
        self._session.close()

    def check(self) -> None:
        """Raise `StreamClosed` if the line has been closed."""
        if self._is_closed:
            raise StreamClosed

    def post(
        self,
        url: str,
        key: str,
        body: bytes,
        headers: Mapping[str, str] = _NO_HEADERS,
        *,
        proxies: Mapping[str, str] | None = None,
        ca: str | None = None,
    ) -> Reply:
        """Send, and wait for the headers of the answer; redirects are not followed.

        Raises what `requests` raises, or `StreamClosed`.
        """
        if proxies is None:
            proxies = _proxies_for(url)
        named = (os.environ.get(name) for name in _CA_VARIABLES)
        response = self._session.post(
            url,
            data=body,
            headers={"Accept-Encoding": "identity", **headers},
            auth=_Bearer(key),
            stream=True,
            allow_redirects=False,
            timeout=(self._connect_s, self.silence_s),
            proxies=dict(proxies),
            verify=ca or next(filter(None, named), True),
        )
        return Reply(self, response)

    def connect(self, address: tuple[str, int], options: Any) -> socket.socket:
        """Open a socket to the first address that answers."""
        host, port = address
        problem: OSError = OSError("the name has no address")
        deadline = time.monotonic() + self._connect_s
        # The look-up of the name is the one wait that cannot be woken.
        for family, kind, protocol, _, place in socket.getaddrinfo(
            host.strip("[]"), port, type=socket.SOCK_STREAM
        ):
            self.check()
            opened = socket.socket(family, kind, protocol)
            try:
                for option in options or ():
                    opened.setsockopt(*option)
                _keep_alive(opened)
                self._watch(opened)
                opened.setblocking(False)
                opened.connect_ex(place)
                self.wait(opened, deadline - time.monotonic(), for_write=True)
                if code := opened.getsockopt(socket.SOL_SOCKET, socket.SO_ERROR):
                    raise OSError(code, os.strerror(code))
                opened.settimeout(self._connect_s)  # for the handshake
            except OSError as error:
                opened.close()
                problem = error
            except StreamClosed:
                opened.close()
                raise
            else:
                return opened
        raise problem

    def wait(self, opened: socket.socket, limit_s: float, *, for_write: bool = False) -> None:
        """Until the socket is ready; raises TimeoutError after so much silence."""
        ready = wait_for_write if for_write else wait_for_read
        deadline = time.monotonic() + limit_s
        while True:
            self.check()
            left_s = deadline - time.monotonic()
            if ready(opened, timeout=max(0.0, min(_GLANCE_S, left_s))):
                self.check()
                return
            if left_s <= 0:
                raise TimeoutError(f"nothing came for {limit_s:.0f} s")

    def await_headers(self, opened: socket.socket) -> None:
        """The request has left; wait for the first byte of the answer."""
        self.is_connected = True
        self.socket = opened
        opened.settimeout(self.silence_s)
        if not (isinstance(opened, ssl.SSLSocket) and opened.pending()):
            self.wait(opened, self.silence_s)

    def _watch(self, opened: socket.socket) -> None:
        # A duplicate: TLS takes the socket object itself apart, and numbers of closed sockets are
        # given to others. It shares the connection, so shutting it down wakes every reader.
        with self._lock:
            self.check()
            if self._handle is not None:
                self._handle.close()
            self._handle = opened.dup()


class Reply:
    """The answer to a request: its headers are here, its body is still coming."""

    def __init__(self, line: Line, response: requests.Response) -> None:
        self.status = response.status_code
        self.headers: Mapping[str, str] = response.headers
        self.ending = Ending.UNKNOWN  # of the body, once the connection has ended
        self._line = line
        self._response = response

    def chunks(self) -> Iterator[bytes]:
        """The body, each piece as soon as it is here.

        Raises OSError, `BrokenFraming`, urllib3's HTTPError, or `StreamClosed`.
        """
        raw: Any = self._response.raw
        source = getattr(raw, "_fp", None)
        opened = self._line.socket
        coding = self.headers.get("Content-Encoding", "identity").lower()
        if coding != "identity" or not isinstance(opened, socket.socket) or source is None:
            # Nobody asked for a packed body, but some proxies send one.
            while piece := raw.read1(_RECEIVE_BYTES, decode_content=True):
                yield piece
                self._line.check()
            self._line.check()
            return
        framing = Chunked() if raw.chunked else Counted(source.length)
        yield from self._plain(opened, source.fp, framing)

    def close(self) -> None:
        """The rest of the body is not wanted."""
        self._response.close()

    def _plain(self, opened: socket.socket, buffered: Any, framing: Framing) -> Iterator[bytes]:
        buffer = bytearray(_RECEIVE_BYTES)
        opened.setblocking(False)
        size = _drain(buffered, buffer) if buffered is not None else 0
        while True:
            if piece := framing.take(buffer, size):
                yield piece
                framing.take(buffer, 0)  # raises if what followed the piece was wrong
            self.ending = framing.ending
            if self.ending is Ending.WHOLE:
                return
            size = self._receive(opened, buffer)
            if not size:
                self._line.check()
                return

    def _receive(self, opened: socket.socket, buffer: bytearray) -> int:
        while True:
            with contextlib.suppress(BlockingIOError, ssl.SSLWantReadError):
                return opened.recv_into(buffer)
            self._line.wait(opened, self._line.silence_s)


class _Adapter(HTTPAdapter):
    """Makes connections that belong to a line."""

    def __init__(self, line: Line) -> None:
        class Plain(_OnLine):
            _line = line

        class Secure(_OnLine, HTTPSConnection):
            _line = line

        class PlainPool(HTTPConnectionPool):
            ConnectionCls = Plain

        class SecurePool(HTTPSConnectionPool):
            ConnectionCls = Secure

        self._pools = {"http": PlainPool, "https": SecurePool}
        super().__init__()

    def init_poolmanager(self, *args: Any, **kwargs: Any) -> None:
        """Use our own connections."""
        super().init_poolmanager(*args, **kwargs)
        self.poolmanager.pool_classes_by_scheme = self._pools

    def proxy_manager_for(self, *args: Any, **kwargs: Any) -> Any:
        """Use our own connections behind a proxy as well."""
        manager = super().proxy_manager_for(*args, **kwargs)
        manager.pool_classes_by_scheme = self._pools
        return manager


class _OnLine(HTTPConnection):
    """A connection that can be woken while it waits."""

    _line: Line

    def _new_conn(self) -> socket.socket:
        return self._line.connect((self._dns_host, self.port), self.socket_options)

    def getresponse(self) -> Any:
        """Wait in a way that can be woken, then read the headers."""
        self._line.await_headers(self.sock)
        return super().getresponse()


class _Bearer(AuthBase):
    """The key; nothing that prints this object prints it."""

    def __init__(self, key: str) -> None:
        self._key = key

    def __call__(self, request: requests.PreparedRequest) -> requests.PreparedRequest:
        request.headers["Authorization"] = f"Bearer {self._key}"
        return request


def _proxies_for(url: str) -> Mapping[str, str]:
    """The environment's, except on the way to this computer: plain http carries the key."""
    return {} if url.startswith("http:") else get_environ_proxies(url)


def _drain(buffered: Any, buffer: bytearray) -> int:
    """What was read from the socket along with the headers."""
    try:
        there = len(buffered.peek())
    except (BlockingIOError, ssl.SSLWantReadError):
        return 0
    data = buffered.read1(there) if there else b""
    buffer[: len(data)] = data
    return len(data)


def _keep_alive(opened: socket.socket) -> None:
    """Notice within two minutes that the other side is gone, as after this computer has slept."""
    opened.setsockopt(socket.SOL_SOCKET, socket.SO_KEEPALIVE, 1)
    for name, value in (("TCP_KEEPIDLE", 60), ("TCP_KEEPINTVL", 15), ("TCP_KEEPCNT", 4)):
        if hasattr(socket, name):
            opened.setsockopt(socket.IPPROTO_TCP, getattr(socket, name), value)

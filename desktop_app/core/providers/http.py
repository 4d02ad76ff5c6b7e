"""One HTTP request over a line that can be closed, and its body the moment it arrives.

`requests` does what it is good at: URLs, TLS, proxies, headers. The body is read from the socket
here: it must be on the disk as soon as it is in this computer, and `http.client` keeps it back
until a whole chunk is there.
"""

from __future__ import annotations

import contextlib
import os
import socket
import ssl
from collections.abc import Iterator, Mapping
from pathlib import Path
from types import MappingProxyType
from typing import Any

import requests
from requests.adapters import HTTPAdapter
from requests.auth import AuthBase
from requests.utils import get_environ_proxies
from urllib3.connection import HTTPConnection, HTTPSConnection
from urllib3.connectionpool import HTTPConnectionPool, HTTPSConnectionPool

from desktop_app.core.providers.framing import Chunked, Counted, Ending, Framing
from desktop_app.core.providers.line import Line

_RECEIVE_BYTES = 1 << 18
_NO_HEADERS: Mapping[str, str] = MappingProxyType({})
_CA_VARIABLES = ("REQUESTS_CA_BUNDLE", "CURL_CA_BUNDLE", "SSL_CERT_FILE")


def send(
    line: Line,
    url: str,
    key: str,
    body: bytes | None,
    headers: Mapping[str, str] = _NO_HEADERS,
    *,
    proxies: Mapping[str, str] | None = None,
    ca: str | None = None,
) -> Reply:
    """Post the body, or get where there is none; returns with the headers of the answer.

    Redirects are not followed. Without a key ("") nobody is told who asks.

    Raises what `requests` raises, or `StreamClosed`.
    """
    named = (os.environ.get(name) for name in _CA_VARIABLES)
    verify: str | bool = ca or next(filter(None, named), True)
    if isinstance(verify, str) and not Path(verify).exists():
        raise ssl.SSLError(f"there are no certificates at {verify}")
    session = requests.Session()
    # No netrc: it would put a password in the key's place. Proxies and CA are read below instead.
    session.trust_env = False
    for scheme in ("http://", "https://"):
        session.mount(scheme, _Adapter(line))
    try:
        response = session.request(
            "GET" if body is None else "POST",
            url,
            data=body,
            headers={"Accept-Encoding": "identity", **headers},
            auth=_Bearer(key),
            stream=True,
            allow_redirects=False,
            timeout=(line.connect_s, line.silence_s),
            proxies=dict(_proxies_for(url) if proxies is None else proxies),
            verify=verify,
        )
    except BaseException:
        session.close()
        raise
    return Reply(line, session, response)


class Reply:
    """The answer to a request: its headers are here, its body is still coming."""

    def __init__(self, line: Line, session: requests.Session, response: requests.Response) -> None:
        self.status = response.status_code
        self.headers: Mapping[str, str] = response.headers
        self.ending = Ending.UNKNOWN  # of the body, once the connection has ended
        self._line = line
        self._session = session
        self._response = response

    def chunks(self) -> Iterator[bytes]:
        """The body, each piece as soon as it is here.

        Raises OSError, `BrokenFraming`, urllib3's HTTPError, or `StreamClosed`.
        """
        if 300 <= self.status < 400:  # requests has read the body of a redirect already
            return
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
        else:
            framing = Chunked() if raw.chunked else Counted(source.length)
            yield from self._plain(opened, source.fp, framing)

    def close(self) -> None:
        """The rest of the body is not wanted."""
        self._response.close()
        self._session.close()

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
        return self._line.connect(self._dns_host, self.port, self.socket_options or ())

    def connect(self) -> None:
        """Connect, with TLS where it is asked for; nothing is sent if the line is closed by now."""
        super().connect()
        self._line.speak()

    def getresponse(self) -> Any:
        """Wait in a way that can be woken, then read the headers."""
        self._line.await_answer(self.sock)
        return super().getresponse()


class _Bearer(AuthBase):
    """The key, if there is one; nothing that prints this object prints it."""

    def __init__(self, key: str) -> None:
        self._key = key

    def __call__(self, request: requests.PreparedRequest) -> requests.PreparedRequest:
        if self._key:
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

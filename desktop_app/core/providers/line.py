"""A connection that can be closed by anybody at any moment, whatever it is waiting for."""

from __future__ import annotations

import contextlib
import os
import socket
import ssl
import sys
import threading
import time
from collections.abc import Callable, Iterable
from typing import Any

from urllib3.util.wait import wait_for_read, wait_for_write

from desktop_app.core.errors import StreamClosed

CONNECT_S = 10.0
#: Nobody paints without a sign of life for as long as this.
SILENCE_S = 600.0

#: How to wake a handshake. Python loses sockets that are no longer connected when TLS begins, so
#: there the other side is left alone; it will notice when the socket is closed.
_HANG_UP = socket.SHUT_RDWR if sys.platform == "win32" else socket.SHUT_RD
_GLANCE_S = 0.1  # how soon a wait notices that the line was closed, where nothing wakes it


class Line:
    """The socket of one request: `close` works from any thread, all else is for its user."""

    def __init__(
        self,
        *,
        connect_s: float = CONNECT_S,
        silence_s: float = SILENCE_S,
        may_connect: Callable[[str], bool] = lambda _address: True,
    ) -> None:
        """Numeric addresses that `may_connect` turns down are never spoken to."""
        self._may_connect = may_connect
        self.connect_s = connect_s
        self.silence_s = silence_s  # may be lowered while the answer is coming
        self.is_connected = False  # from here on the request may have been heard
        self.socket: socket.socket | None = None
        self._lock = threading.Lock()
        self._is_closed = False
        self._is_speaking = False
        self._handle: socket.socket | None = None

    def close(self) -> None:
        """Wake whoever is waiting, who then gets `StreamClosed`; twice is fine."""
        with self._lock:
            self._is_closed = True
            if self._handle is not None:
                # Not connected yet, or no longer: then the next glance will notice.
                with contextlib.suppress(OSError):
                    self._handle.shutdown(socket.SHUT_RDWR if self._is_speaking else _HANG_UP)

    def release(self) -> None:
        """Let go of everything."""
        with self._lock:
            if self._handle is not None:
                self._handle.close()
                self._handle = None

    def check(self) -> None:
        """Raise `StreamClosed` if the line has been closed."""
        if self._is_closed:
            raise StreamClosed

    def speak(self) -> None:
        """The request is about to be sent; from here on closing must wake whoever is writing."""
        with self._lock:
            self.check()
            self._is_speaking = True

    def connect(self, host: str, port: int, options: Iterable[Any]) -> socket.socket:
        """Open a socket to the first address of the host that answers."""
        # The look-up of the name is the one wait that cannot be woken. It is done once: what was
        # looked at is what is spoken to, whatever the name says a moment later.
        self._is_speaking = False
        found = socket.getaddrinfo(host.strip("[]"), port, type=socket.SOCK_STREAM)
        places = [place for place in found if self._may_connect(str(place[4][0]))]
        problem = OSError("the name leads to no address that may be asked")
        deadline = time.monotonic() + self.connect_s
        for number, (family, kind, protocol, _, place) in enumerate(places):
            self.check()
            # An address that swallows everything leaves the others their share of the time.
            share_s = (deadline - time.monotonic()) / (len(places) - number)
            opened = socket.socket(family, kind, protocol)
            try:
                for option in options:
                    opened.setsockopt(*option)
                _keep_alive(opened)
                self._watch(opened)
                opened.setblocking(False)
                opened.connect_ex(place)
                self.wait(opened, share_s, for_write=True)
                if code := opened.getsockopt(socket.SOL_SOCKET, socket.SO_ERROR):
                    raise OSError(code, os.strerror(code))
                opened.settimeout(self.connect_s)  # for the handshake
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

    def await_answer(self, opened: socket.socket) -> None:
        """The request has left; wait for the first byte of what comes back."""
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


def _keep_alive(opened: socket.socket) -> None:
    """Notice within two minutes that the other side is gone, as after this computer has slept."""
    opened.setsockopt(socket.SOL_SOCKET, socket.SO_KEEPALIVE, 1)
    for name, value in (("TCP_KEEPIDLE", 60), ("TCP_KEEPINTVL", 15), ("TCP_KEEPCNT", 4)):
        if hasattr(socket, name):
            opened.setsockopt(socket.IPPROTO_TCP, getattr(socket, name), value)

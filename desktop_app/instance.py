"""One running Pictor per data folder: a second one raises the first one's window and leaves."""

from __future__ import annotations

import contextlib
import json
import os
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLockFile, QObject, Signal

from desktop_app.state.threads import start_thread

if TYPE_CHECKING:
    import socket

_PATIENCE_S = 3.0
_LONGEST_MESSAGE = 4096


class AlreadyRunning(Exception):  # a state, not an error
    """Another Pictor has this data folder; `answered` tells whether it came to the front."""

    def __init__(self, *, answered: bool) -> None:
        super().__init__("Pictor is already running.")
        self.answered = answered


class Instance(QObject):
    """Holds the lock on a data folder and listens on loopback for a second start.

    The lock decides; the socket only raises the window. A message is a secret word from a file
    that only this user can read, so no other user's process can send one.
    """

    raised = Signal()  # somebody started Pictor again

    def __init__(self, file: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        file.parent.mkdir(parents=True, exist_ok=True)
        self._address = file.with_suffix(".json")
        self._lock = QLockFile(str(file.with_suffix(".lock")))
        self._lock.setStaleLockTime(0)  # only a dead owner loses it, never a slow one
        if not self._lock.tryLock(0):
            raise AlreadyRunning(answered=_knock(self._address))
        self._server: socket.socket | None = None

    def listen(self) -> None:
        """Begin to hear second starts."""
        import socket  # needed after the window is there

        word = os.urandom(18).hex()
        self._server = socket.create_server(("127.0.0.1", 0))
        self._address.unlink(missing_ok=True)
        self._address.touch(mode=0o600, exist_ok=False)
        port = self._server.getsockname()[1]
        self._address.write_text(json.dumps({"port": port, "word": word}), "utf-8")
        start_thread(_Doorkeeper(self._server, word, self.raised.emit), "instance")

    def close(self) -> None:
        """Give the data folder free."""
        if self._server is not None:
            import socket

            with contextlib.suppress(OSError):
                self._server.shutdown(socket.SHUT_RDWR)  # wakes the thread that waits in accept
            self._server.close()
            self._address.unlink(missing_ok=True)
        self._lock.unlock()


class _Doorkeeper:
    """Answers those who know the word."""

    def __init__(self, server: socket.socket, word: str, ring: Callable[[], None]) -> None:
        self._server, self._word, self._ring = server, word, ring

    def __call__(self) -> None:
        from hmac import compare_digest

        while True:
            try:
                guest, _ = self._server.accept()
            except OSError:  # closed: the app is quitting
                return
            with guest:
                try:
                    guest.settimeout(_PATIENCE_S)
                    said = guest.recv(_LONGEST_MESSAGE).decode("utf-8", "replace")
                    if compare_digest(said.encode(), f"raise {self._word}".encode()):
                        self._ring()
                        guest.sendall(b"ok")
                except OSError:
                    continue  # the guest left; the next one may stay


def _knock(address: Path) -> bool:
    """Ask the running instance to come to the front; whether it answered."""
    import socket

    try:
        known = json.loads(address.read_text("utf-8"))
        with socket.create_connection(("127.0.0.1", int(known["port"])), _PATIENCE_S) as door:
            door.sendall(f"raise {known['word']}".encode())
            return door.recv(16) == b"ok"
    except (OSError, ValueError, KeyError, TypeError):
        return False

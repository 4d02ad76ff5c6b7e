"""The way from one Pictor to the one that has the data folder: a lock, and a door on loopback.

The lock decides; the door only carries messages. A message is one line: a verb, a secret word from
a file that only this user can read, and perhaps JSON. No other user's process can send one. There
is no Qt here but the lock's, so that commands can use it.
"""

from __future__ import annotations

import contextlib
import json
import os
import socket
import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from PySide6.QtCore import QLockFile

PATIENCE_S = 3.0
#: What the one inside says of itself.
OK, BUSY = b"ok\n", b"busy\n"

_LONGEST_LINE = 4 << 20  # an order with its prompt
_VERBS = frozenset({"raise", "open", "generate"})

#: Starts a thread of that name.
Start = Callable[[Callable[[], None], str], None]
#: Takes a verb, what came with it, and the guest's socket; whether the door closes that.
Answer = Callable[[str, Any, socket.socket], bool]


def lock(file: Path) -> QLockFile | None:
    """The lock on a data folder, held from now on; None where another process has it."""
    from PySide6.QtCore import QLockFile

    file.parent.mkdir(parents=True, exist_ok=True)
    found = QLockFile(str(file.with_suffix(".lock")))
    found.setStaleLockTime(0)  # only a dead owner loses it, never a slow one
    return found if found.tryLock(0) else None


class Door:
    """Listens on loopback, on a thread of its own, and answers those who know the word."""

    def __init__(self, file: Path, answer: Answer, start: Start) -> None:
        """The address is written beside the lock, which whoever opens a door must hold."""
        self._address = file.with_suffix(".json")
        self._answer = answer
        self._word = os.urandom(18).hex()
        self._server = socket.create_server(("127.0.0.1", 0))
        self._address.unlink(missing_ok=True)
        self._address.touch(mode=0o600, exist_ok=False)
        port = self._server.getsockname()[1]
        self._address.write_text(json.dumps({"port": port, "word": self._word}), "utf-8")
        start(self._keep, "door")

    def close(self) -> None:
        """Hear nobody any more."""
        with contextlib.suppress(OSError):
            self._server.shutdown(socket.SHUT_RDWR)  # wakes the thread that waits in accept
        self._server.close()
        self._address.unlink(missing_ok=True)
        self._answer = _deaf  # the thread must not be the last to hold who answers

    def _keep(self) -> None:
        while True:
            try:
                guest, _ = self._server.accept()
            except OSError:  # closed: whoever opened it is going
                return
            is_done = True
            try:
                guest.settimeout(PATIENCE_S)
                is_done = self._heard(guest)
            except (OSError, ValueError):
                continue  # the guest left or spoke nonsense; the next one may stay
            finally:
                if is_done:
                    guest.close()

    def _heard(self, guest: socket.socket) -> bool:
        from hmac import compare_digest

        verb, _, rest = read_line(guest, PATIENCE_S).partition(b" ")
        word, _, body = rest.partition(b" ")
        known = verb.decode("ascii", "replace")
        if not compare_digest(word, self._word.encode()) or known not in _VERBS:
            return True
        return self._answer(known, json.loads(body) if body else None, guest)


def _deaf(_verb: str, _body: Any, _way: socket.socket) -> bool:
    """Who answers once it is closed."""
    return True


def read_line(guest: socket.socket, patience_s: float) -> bytes:
    """One line without its end, or what came before the other side stopped talking."""
    end = time.monotonic() + patience_s
    said = bytearray()
    while not said.endswith(b"\n") and len(said) < _LONGEST_LINE and time.monotonic() < end:
        block = guest.recv(65536)
        if not block:
            break
        said += block
    return bytes(said).rstrip(b"\n")


def call(file: Path, verb: str, body: object = None) -> socket.socket | None:
    """Say one thing to whoever has the data folder; None where nobody can be reached."""
    try:
        known = json.loads(file.with_suffix(".json").read_text("utf-8"))
        line = f"{verb} {known['word']}"
        if body is not None:
            line += f" {json.dumps(body)}"
        door = socket.create_connection(("127.0.0.1", int(known["port"])), PATIENCE_S)
    except (OSError, ValueError, KeyError, TypeError):
        return None
    try:
        door.sendall(line.encode() + b"\n")
    except OSError:
        door.close()
        return None
    return door


def knock(file: Path, verb: str = "raise", body: object = None) -> bytes:
    """The same, and what is answered: `OK`, `BUSY`, or nothing."""
    door = call(file, verb, body)
    if door is None:
        return b""
    with door:
        try:
            return door.recv(16)
        except OSError:
            return b""

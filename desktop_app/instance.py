"""One running Pictor per data folder: a second one hands over what it was started with."""

from __future__ import annotations

import contextlib
import json
import queue
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from desktop_app import doorway
from desktop_app.state.threads import Relay, start_thread

if TYPE_CHECKING:
    import socket


class AlreadyRunning(Exception):  # a state, not an error
    """Another process has this data folder."""

    def __init__(self, *, answered: bool, is_command: bool = False) -> None:
        """It came to the front if it `answered`; a command has no window, and ends by itself."""
        super().__init__("Pictor is already running.")
        self.answered = answered
        self.is_command = is_command


class Guest:
    """A command that has brought an order and listens to what becomes of it.

    `wish` is what it asks for. Everything here is of the GUI's thread.
    """

    def __init__(self, wish: Mapping[str, Any], way: socket.socket) -> None:
        self.wish = wish
        self.has_left = False  # it listens no more; what it has ordered goes on
        self._way = way
        self._on_stop: Callable[[], None] | None = None
        self._unsaid: queue.SimpleQueue[bytes | None] = queue.SimpleQueue()
        self._relay = Relay(self._on_said)
        way.settimeout(None)
        start_thread(self._speak, "guest-speak")
        start_thread(self._listen, "guest-listen")

    def on_stop(self, stop: Callable[[], None]) -> None:
        """Do this when it wants no more."""
        self._on_stop = stop

    def tell(self, event: Mapping[str, object]) -> None:
        """Tell it one thing; never waits."""
        self._unsaid.put(json.dumps(event).encode() + b"\n")

    def dismiss(self) -> None:
        """Tell it nothing more, once all is told."""
        self._unsaid.put(None)

    def close(self) -> None:
        """The same, and hear it no more; twice is fine."""
        self.dismiss()
        self._relay.close()

    def _speak(self) -> None:
        import socket

        with contextlib.suppress(OSError):
            while (said := self._unsaid.get()) is not None:
                self._way.sendall(said)
            self._way.shutdown(socket.SHUT_RDWR)

    def _listen(self) -> None:
        with self._way, contextlib.suppress(OSError):
            while said := self._way.recv(64):
                if b"stop" in said:
                    self._relay.hand("stop", None)
        self._unsaid.put(None)
        self._relay.hand("left", None)

    def _on_said(self, said: str, _: object) -> None:
        if said == "stop" and self._on_stop is not None:
            self._on_stop()
        elif said == "left":
            self.has_left = True
            self._relay.close()


class Instance(QObject):
    """Holds the lock on a data folder, and hears second starts and commands."""

    raised = Signal()  # somebody started Pictor again
    files_brought = Signal(object)  # tuple[Path, ...]: and gave it these

    def __init__(
        self, file: Path, parent: QObject | None = None, *, files: Sequence[Path] = ()
    ) -> None:
        """Raises `AlreadyRunning`, after whoever runs has been given the files."""
        super().__init__(parent)
        self._file = file
        found = doorway.lock(file)
        if found is None:
            brought = [str(path) for path in files]
            said = doorway.knock(file, "open" if brought else "raise", brought or None)
            raise AlreadyRunning(answered=said == doorway.OK, is_command=said == doorway.BUSY)
        self._lock = found
        self._door: doorway.Door | None = None
        self._take: Callable[[Guest], None] | None = None
        self._guests: list[Guest] = []  # kept, or their threads might be the last to hold them
        self._waiting: list[Guest] = []  # who came before anybody could take them
        self._relay = Relay(self._on_heard)
        self._is_leaving = False

    def listen(self) -> None:
        """Begin to hear second starts and commands."""
        self._door = doorway.Door(self._file, self._answer, start_thread)

    def serve(self, take: Callable[[Guest], None]) -> None:
        """Have guests taken so from now on, those too who wait already."""
        self._take = take
        waiting, self._waiting = self._waiting, []
        for guest in waiting:
            take(guest)

    def leave(self) -> None:
        """Have who comes now wait until the data folder is free: the window has closed."""
        self._is_leaving = True

    def close(self) -> None:
        """Give the data folder free."""
        if self._door is not None:
            self._door.close()
        self._relay.close()
        for guest in self._guests:
            guest.close()
        self._lock.unlock()

    def _answer(self, verb: str, body: Any, way: socket.socket) -> bool:
        """On the door's thread."""
        if self._is_leaving:
            way.sendall(doorway.BUSY)
            return True
        if verb == "generate":
            if not isinstance(body, dict):
                return True
            way.sendall(doorway.OK)
            self._relay.hand(body, way)
            return False
        brought = body if verb == "open" and isinstance(body, list) else []
        files = tuple(Path(path) for path in brought if isinstance(path, str))
        self._relay.hand(files, None)
        way.sendall(doorway.OK)
        return True

    def _on_heard(self, what: Any, way: socket.socket | None) -> None:
        if way is not None:
            self._on_guest(what, way)
            return
        if what:
            self.files_brought.emit(what)
        self.raised.emit()

    def _on_guest(self, wish: Mapping[str, Any], way: socket.socket) -> None:
        guest = Guest(wish, way)
        self._guests = [*(one for one in self._guests if not one.has_left), guest]
        if self._take is None:
            self._waiting.append(guest)
        else:
            self._take(guest)

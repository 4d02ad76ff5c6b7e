"""A desktop's message bus of one's own, and somebody on it who shows notices."""

from __future__ import annotations

import shutil
import subprocess
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any, Self

import pytest
from jeepney import (
    DBusAddress,
    HeaderFields,
    Message,
    MessageType,
    new_error,
    new_method_return,
    new_signal,
)
from jeepney.bus_messages import MatchRule, message_bus
from jeepney.io.blocking import DBusConnection, Proxy, open_dbus_connection

NOTICES = "org.freedesktop.Notifications"
LAUNCHER = "com.canonical.Unity.LauncherEntry"
_PLACE = DBusAddress("/org/freedesktop/Notifications", NOTICES, NOTICES)
_TURN_S = 0.05


@contextmanager
def bus() -> Iterator[str]:
    """Start a bus and give its address; skips, naming the package, where there is none."""
    if shutil.which("dbus-daemon") is None:
        pytest.skip("needs dbus-daemon: apt install dbus-daemon")
    with subprocess.Popen(
        ["dbus-daemon", "--session", "--nofork", "--print-address=1"],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    ) as daemon:
        assert daemon.stdout is not None
        address = daemon.stdout.readline().strip()
        assert address, "dbus-daemon did not start"
        try:
            yield address
        finally:
            daemon.terminate()


@dataclass(frozen=True, slots=True)
class Shown:
    """A notice as it came over the bus."""

    app: str
    replaces: int
    icon: str
    title: str
    text: str
    actions: tuple[str, ...]
    hints: dict[str, Any]


@dataclass(eq=False)
class FakeDesktop:
    """Shows notices in its own memory, listens to launchers, and clicks when it is told to."""

    address: str
    capabilities: tuple[str, ...] = ("actions", "body", "body-markup")
    shown: list[Shown] = field(default_factory=list)
    closed: list[int] = field(default_factory=list)
    progress: list[dict[str, Any]] = field(default_factory=list)  # by the name of each fact
    uris: set[str] = field(default_factory=set)

    def __enter__(self) -> Self:
        self._line: DBusConnection = open_dbus_connection(self.address)
        bus_of_it = Proxy(message_bus, self._line)
        bus_of_it.RequestName(NOTICES)
        bus_of_it.AddMatch(MatchRule(type="signal", interface=LAUNCHER))
        self._ended = threading.Event()
        self._clicks: list[tuple[int, str]] = []
        self._thread = threading.Thread(target=self._live, daemon=True)
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._ended.set()
        self._thread.join(10)
        self._line.close()

    def click(self, number: int, token: str = "") -> None:
        """Click the notice of that number."""
        self._clicks.append((number, token))

    @property
    def last(self) -> Shown:
        """The notice that came last."""
        return self.shown[-1]

    def _live(self) -> None:
        while not self._ended.is_set():
            while self._clicks:
                number, token = self._clicks.pop(0)
                if token:
                    self._line.send(new_signal(_PLACE, "ActivationToken", "us", (number, token)))
                self._line.send(new_signal(_PLACE, "ActionInvoked", "us", (number, "default")))
            try:
                message = self._line.receive(timeout=_TURN_S)
            except TimeoutError:
                continue
            self._take(message)

    def _take(self, message: Message) -> None:
        kind, fields = message.header.message_type, message.header.fields
        if kind is MessageType.signal and fields.get(HeaderFields.interface) == LAUNCHER:
            uri, facts = message.body
            self.uris.add(uri)
            self.progress.append({name: value for name, (_, value) in facts.items()})
        if kind is MessageType.method_call:
            self._line.send(self._answer(message, fields[HeaderFields.member]))

    def _answer(self, message: Message, name: str) -> Message:
        if message.header.fields.get(HeaderFields.signature, "") == "susssasa{sv}i":
            app, replaces, icon, title, text, actions, hints, _ = message.body
            facts = {name: value for name, (_, value) in hints.items()}
            self.shown.append(Shown(app, replaces, icon, title, text, tuple(actions), facts))
            return new_method_return(message, "u", (replaces or 6 + len(self.shown),))
        if name == "CloseNotification":
            self.closed.append(message.body[0])
            return new_method_return(message)
        if name == "GetCapabilities":
            return new_method_return(message, "as", (list(self.capabilities),))
        return new_error(message, "org.freedesktop.DBus.Error.UnknownMethod")

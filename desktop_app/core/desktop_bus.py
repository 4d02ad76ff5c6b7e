"""The desktop's message bus on Linux: notices that can be clicked, and progress on the taskbar."""

from __future__ import annotations

import logging
import os
import selectors
import socket
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from html import escape
from queue import Empty, SimpleQueue
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from jeepney import Message
    from jeepney.io.blocking import DBusConnection

_log = logging.getLogger(__name__)

_NOTICES = "org.freedesktop.Notifications"
_LAUNCHER = "com.canonical.Unity.LauncherEntry"
_OF_THE_SERVER = -1  # how long the notice stays
_LAST_WORDS_S = 0.3


@dataclass(frozen=True, slots=True, kw_only=True)
class Notice:
    """What is told outside the window: plain text."""

    title: str
    text: str = ""
    action: str = ""  # what a click does, in a word
    is_trouble: bool = False  # it needs the person


@dataclass(frozen=True, slots=True, kw_only=True)
class Clicked:
    """The person has clicked the notice; with a token some desktops let a window rise."""

    token: str = ""


#: What is wished of the thread that holds the line.
_Wish = Callable[["DBusConnection"], None]


class DesktopBus:
    """A stream of clicks; notices and progress are wished for from any thread, and never wait.

    There is one notice at a time: a newer one takes the place of the one before. Where there is no
    bus, or nobody on it who shows notices, the stream ends or stays silent.
    """

    def __init__(self, name: str, app_id: str, icon: str) -> None:
        """`icon` is the path of the picture that stands beside the notice."""
        self._name, self._app_id, self._icon = name, app_id, icon
        self._wishes: SimpleQueue[_Wish] = SimpleQueue()
        self._ear, self._bell = socket.socketpair()
        self._bell.setblocking(False)
        self._is_closing = False
        self._ended = threading.Event()
        self._is_begun = False
        self._awaited: dict[int, Callable[[DBusConnection, tuple[Any, ...] | None], None]] = {}
        self._capabilities: frozenset[str] | None = None  # nobody has asked
        self._shown = 0  # the notice's number
        self._newest: Notice | None = None
        self._is_wanted = False  # still, once its number is known
        self._token = ""

    # Wishes, from any thread

    def notify(self, notice: Notice) -> None:
        """Show this."""
        self._wish(lambda line: self._show(line, notice))

    def withdraw(self) -> None:
        """Take the notice away, if it is still there."""
        self._wish(self._take_away)

    def progress(self, fraction: float | None, count: int) -> None:
        """Show at the app's icon how far all is, and how many are left; None and 0 are nothing."""
        self._wish(lambda line: self._tell_launcher(line, fraction, count))

    def close(self) -> None:
        """Do what has been wished for, for a moment, and end; any thread, twice is fine."""
        self._is_closing = True
        self._ring()
        if self._is_begun:
            self._ended.wait(_LAST_WORDS_S)
        else:
            self._ended.set()
            self._ear.close()
            self._bell.close()

    def _wish(self, wish: _Wish) -> None:
        if not self._is_closing and not self._ended.is_set():
            self._wishes.put(wish)
            self._ring()

    def _ring(self) -> None:
        try:
            self._bell.send(b".")
        except BlockingIOError:
            return  # it is ringing all the time
        except OSError:
            return  # the stream has ended

    # On the thread

    def __iter__(self) -> Iterator[Clicked]:
        from jeepney.io.blocking import open_dbus_connection
        from jeepney.wrappers import DBusErrorResponse

        self._is_begun = True
        try:
            with self._ear, open_dbus_connection(_address()) as line:
                yield from self._live(line)
        except (OSError, ValueError, RuntimeError, DBusErrorResponse) as problem:
            _log.info("the desktop's bus: %s", problem)
        finally:
            self._ended.set()
            self._bell.close()

    def _live(self, line: DBusConnection) -> Iterator[Clicked]:
        from jeepney.bus_messages import MatchRule, message_bus

        line.send(message_bus.AddMatch(MatchRule(type="signal", interface=_NOTICES)))
        with selectors.DefaultSelector() as eyes:
            eyes.register(self._ear, selectors.EVENT_READ)
            eyes.register(line.sock, selectors.EVENT_READ)
            while True:
                is_last = self._is_closing  # looked at before the wishes: none is left behind
                self._fulfil(line)
                if is_last:
                    return
                for key, _ in eyes.select():
                    if key.fileobj is self._ear:
                        self._ear.recv(4096)
                    else:
                        yield from self._hear(line)

    def _fulfil(self, line: DBusConnection) -> None:
        while True:
            try:
                wish = self._wishes.get_nowait()
            except Empty:
                return
            wish(line)

    def _hear(self, line: DBusConnection) -> Iterator[Clicked]:
        """Take all that has come in."""
        while True:
            try:
                message = line.receive(timeout=0)
            except TimeoutError:
                return
            yield from self._take(line, message)

    def _take(self, line: DBusConnection, message: Message) -> Iterator[Clicked]:
        from jeepney import HeaderFields, MessageType

        fields, kind = message.header.fields, message.header.message_type
        if kind in {MessageType.method_return, MessageType.error}:
            then = self._awaited.pop(fields.get(HeaderFields.reply_serial, 0), None)
            if then is not None:
                then(line, message.body if kind is MessageType.method_return else None)
        elif kind is MessageType.signal and fields.get(HeaderFields.interface) == _NOTICES:
            yield from self._on_signal(fields.get(HeaderFields.member, ""), message.body)

    def _on_signal(self, name: str, body: tuple[Any, ...]) -> Iterator[Clicked]:
        if not self._shown or body[:1] != (self._shown,):
            return  # somebody else's
        match name, body[1:]:
            case "ActivationToken", (str(token),):
                self._token = token
            case "ActionInvoked", _:
                yield Clicked(token=self._token)
                self._token = ""
            case "NotificationClosed", _:
                self._shown = 0

    # What is said

    def _show(self, line: DBusConnection, notice: Notice) -> None:
        self._newest, self._is_wanted = notice, True
        if self._capabilities is None:
            self._ask(line, self._on_capabilities, "GetCapabilities")
        else:
            self._send_newest(line)

    def _on_capabilities(self, line: DBusConnection, body: tuple[Any, ...] | None) -> None:
        if body is not None:
            self._capabilities = frozenset(body[0])
            self._send_newest(line)

    def _send_newest(self, line: DBusConnection) -> None:
        notice, self._newest = self._newest, None
        if notice is None:
            return
        capabilities = self._capabilities or frozenset()
        text = notice.text
        if "body-markup" in capabilities:
            text = escape(text, quote=False)
        actions = ["default", notice.action] if "actions" in capabilities else []
        hints = {
            "desktop-entry": ("s", self._app_id),
            "urgency": ("y", 1),
            "category": ("s", "transfer.error" if notice.is_trouble else "transfer.complete"),
        }
        words = (self._name, self._shown, self._icon, notice.title, text, actions, hints)
        signature = "susssasa{sv}i"
        self._ask(line, self._on_shown, "Notify", signature, (*words, _OF_THE_SERVER))

    def _on_shown(self, line: DBusConnection, body: tuple[Any, ...] | None) -> None:
        if body is not None:
            self._shown = int(body[0])
            if not self._is_wanted:
                self._take_away(line)

    def _take_away(self, line: DBusConnection) -> None:
        self._newest, self._is_wanted = None, False
        if self._shown:
            self._ask(line, _on_nothing, "CloseNotification", "u", (self._shown,))
            self._shown = 0

    def _ask(
        self,
        line: DBusConnection,
        then: Callable[[DBusConnection, tuple[Any, ...] | None], None],
        method: str,
        signature: str | None = None,
        body: tuple[Any, ...] = (),
    ) -> None:
        from jeepney import DBusAddress, new_method_call

        place = DBusAddress(f"/{_NOTICES.replace('.', '/')}", _NOTICES, _NOTICES)
        serial = next(line.outgoing_serial)
        self._awaited[serial] = then
        line.send(new_method_call(place, method, signature, body), serial=serial)

    def _tell_launcher(self, line: DBusConnection, fraction: float | None, count: int) -> None:
        from jeepney import DBusAddress, new_signal

        facts = {
            "progress": ("d", fraction or 0.0),
            "progress-visible": ("b", fraction is not None),
            "count": ("x", count),
            "count-visible": ("b", count > 0),
        }
        place = DBusAddress(f"/{self._app_id.replace('.', '/')}", None, _LAUNCHER)
        uri = f"application://{self._app_id}.desktop"
        line.send(new_signal(place, "Update", "sa{sv}", (uri, facts)))


def _on_nothing(_line: DBusConnection, _body: tuple[Any, ...] | None) -> None:
    """Nobody needs the answer."""


def _address() -> str:
    """Where the session's bus is; raises `ValueError` where nobody says so."""
    named = os.environ.get("DBUS_SESSION_BUS_ADDRESS")
    if named:
        return named
    folder = os.environ.get("XDG_RUNTIME_DIR")
    if not folder:
        raise ValueError("there is none")
    return f"unix:path={folder}/bus"

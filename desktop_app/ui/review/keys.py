"""Which keys do what in a review."""

from __future__ import annotations

from enum import Enum, auto

from PySide6.QtCore import QKeyCombination, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QWidget

from desktop_app.core.changes import MOST_STARS
from desktop_app.ui.window_keys import keys_of

_Key = Qt.Key
_Held = Qt.KeyboardModifier


class Command(Enum):
    """What a key asks for."""

    KEEP = auto()
    REJECT = auto()
    BACK = auto()
    ON = auto()
    TAKE_BACK = auto()
    COLLECT = auto()
    FAVOURITE = auto()
    ZOOM_IN = auto()
    ZOOM_OUT = auto()
    END = auto()


_KEYS: dict[int, Command] = {
    _Key.Key_K: Command.KEEP,
    _Key.Key_X: Command.REJECT,
    _Key.Key_Delete: Command.REJECT,
    _Key.Key_Left: Command.BACK,
    _Key.Key_Right: Command.ON,
    _Key.Key_U: Command.TAKE_BACK,
    _Key.Key_B: Command.COLLECT,
    _Key.Key_F: Command.FAVOURITE,
    _Key.Key_Plus: Command.ZOOM_IN,
    _Key.Key_Equal: Command.ZOOM_IN,
    _Key.Key_Minus: Command.ZOOM_OUT,
    _Key.Key_Escape: Command.END,
}
_MIRRORED = {
    Command.BACK: Command.ON,
    Command.ON: Command.BACK,
}
#: What goes on while the key is held; nobody decides by leaning on one.
_REPEATED = {Command.BACK, Command.ON, Command.ZOOM_IN, Command.ZOOM_OUT}
#: On some keyboards these need Shift to be typed at all.
_PERHAPS_SHIFTED = {Command.ZOOM_IN, Command.ZOOM_OUT}
_DIGITS = {_Key.Key_0 + number: number for number in range(MOST_STARS + 1)}
#: What the window still does: all else would be done with pictures that nobody sees now.
_OF_THE_WINDOW = ("shortcuts", "full_screen", "quit")


def command(event: QKeyEvent, *, mirrored: bool) -> Command | None:
    """What the key asks for; None where it asks for nothing here."""
    key, held = event.key(), event.modifiers() & ~_Held.KeypadModifier
    if key == _Key.Key_Z and held == _Held.ControlModifier:
        found: Command | None = Command.TAKE_BACK
    else:
        found = _KEYS.get(key)
        if found in _PERHAPS_SHIFTED:
            held &= ~_Held.ShiftModifier
        if held != _Held.NoModifier:
            return None
    if found is None or (event.isAutoRepeat() and found not in _REPEATED):
        return None
    on_arrow = key in {_Key.Key_Left, _Key.Key_Right}
    return _MIRRORED[found] if mirrored and on_arrow else found


def stars(event: QKeyEvent) -> int | None:
    """How many stars the key gives; None where it gives none."""
    held = event.modifiers() & ~(_Held.KeypadModifier | _Held.ShiftModifier)
    return _DIGITS.get(event.key()) if held == _Held.NoModifier else None


def is_of_the_window(event: QKeyEvent, page: QWidget) -> bool:
    """Whether these are keys of the window that may act during a review."""
    held = event.modifiers() & ~_Held.KeypadModifier
    pressed = QKeySequence(QKeyCombination(held, _Key(event.key())))
    return any(pressed in keys_of(page, action) for action in _OF_THE_WINDOW)

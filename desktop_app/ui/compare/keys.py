"""Which keys do what while pictures are compared."""

from __future__ import annotations

from enum import Enum, auto

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent


class Command(Enum):
    """What a key asks for."""

    LEAVE = auto()
    OPEN = auto()
    WIPE = auto()
    FLIP = auto()
    HOLD = auto()  # the same as flip, until the key is let go
    FACTS = auto()
    ZOOM_IN = auto()
    ZOOM_OUT = auto()
    FIT = auto()
    WHOLE = auto()
    LEFT = auto()
    RIGHT = auto()
    UP = auto()
    DOWN = auto()
    FIRST = auto()
    LAST = auto()


_KEYS: dict[int, Command] = {
    Qt.Key.Key_Escape: Command.LEAVE,
    Qt.Key.Key_Return: Command.OPEN,
    Qt.Key.Key_Enter: Command.OPEN,
    Qt.Key.Key_W: Command.WIPE,
    Qt.Key.Key_X: Command.FLIP,
    Qt.Key.Key_Space: Command.HOLD,
    Qt.Key.Key_I: Command.FACTS,
    Qt.Key.Key_Plus: Command.ZOOM_IN,
    Qt.Key.Key_Equal: Command.ZOOM_IN,
    Qt.Key.Key_Minus: Command.ZOOM_OUT,
    Qt.Key.Key_0: Command.FIT,
    Qt.Key.Key_1: Command.WHOLE,
    Qt.Key.Key_Left: Command.LEFT,
    Qt.Key.Key_Right: Command.RIGHT,
    Qt.Key.Key_Up: Command.UP,
    Qt.Key.Key_Down: Command.DOWN,
    Qt.Key.Key_Home: Command.FIRST,
    Qt.Key.Key_End: Command.LAST,
}
#: On some keyboards these need Shift to be typed at all.
_PERHAPS_SHIFTED = {Command.ZOOM_IN, Command.ZOOM_OUT, Command.FIT, Command.WHOLE}


def command(event: QKeyEvent) -> Command | None:
    """What the key asks for; None where it asks for nothing here."""
    held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    found = _KEYS.get(event.key())
    if found in _PERHAPS_SHIFTED:
        held &= ~Qt.KeyboardModifier.ShiftModifier
    return found if held == Qt.KeyboardModifier.NoModifier else None

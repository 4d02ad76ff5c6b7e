"""Which keys do what in the viewer."""

from __future__ import annotations

from enum import Enum, auto

from PySide6.QtCore import QKeyCombination, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QWidget

from desktop_app.ui.window_keys import keys_of


class Command(Enum):
    """What a key asks the viewer for."""

    BACK = auto()
    ON = auto()
    FIRST = auto()
    LAST = auto()
    VERSION_BEFORE = auto()
    VERSION_AFTER = auto()
    PAN_LEFT = auto()
    PAN_RIGHT = auto()
    PAN_UP = auto()
    PAN_DOWN = auto()
    LEAVE = auto()
    ZOOM_IN = auto()
    ZOOM_OUT = auto()
    FIT = auto()
    WHOLE = auto()
    DETAILS = auto()
    EDIT = auto()
    REUSE_PROMPT = auto()
    COPY_PICTURE = auto()
    COPY_PROMPT = auto()


_KEYS: dict[int, Command] = {
    Qt.Key.Key_Left: Command.BACK,
    Qt.Key.Key_Right: Command.ON,
    Qt.Key.Key_Up: Command.VERSION_BEFORE,
    Qt.Key.Key_Down: Command.VERSION_AFTER,
    Qt.Key.Key_Home: Command.FIRST,
    Qt.Key.Key_End: Command.LAST,
    Qt.Key.Key_Escape: Command.LEAVE,
    Qt.Key.Key_Plus: Command.ZOOM_IN,
    Qt.Key.Key_Equal: Command.ZOOM_IN,
    Qt.Key.Key_Minus: Command.ZOOM_OUT,
    Qt.Key.Key_0: Command.FIT,
    Qt.Key.Key_1: Command.WHOLE,
    Qt.Key.Key_I: Command.DETAILS,
}
_SHIFTED: dict[int, Command] = {
    Qt.Key.Key_Left: Command.PAN_LEFT,
    Qt.Key.Key_Right: Command.PAN_RIGHT,
    Qt.Key.Key_Up: Command.PAN_UP,
    Qt.Key.Key_Down: Command.PAN_DOWN,
}
#: What the window's actions ask for, too, with the keys that the person has set.
_OF_ACTIONS = {
    "edit": Command.EDIT,
    "reuse_prompt": Command.REUSE_PROMPT,
    "copy_picture": Command.COPY_PICTURE,
    "copy_prompt": Command.COPY_PROMPT,
}
_MIRRORED = {Command.BACK: Command.ON, Command.ON: Command.BACK}
#: On some keyboards these need Shift to be typed at all.
_PERHAPS_SHIFTED = {Command.ZOOM_IN, Command.ZOOM_OUT, Command.FIT, Command.WHOLE}


def command(event: QKeyEvent, viewer: QWidget) -> Command | None:
    """What the key asks for; None where it asks for nothing here."""
    key, held = event.key(), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    shift = Qt.KeyboardModifier.ShiftModifier
    pressed = QKeySequence(QKeyCombination(held, Qt.Key(key)))
    for action, asked in _OF_ACTIONS.items():
        if pressed in keys_of(viewer, action):
            return asked
    if held == shift and key in _SHIFTED:
        return _SHIFTED[Qt.Key(key)]
    found = _KEYS.get(key)
    if found in _PERHAPS_SHIFTED:
        held &= ~shift
    if found is None or held != Qt.KeyboardModifier.NoModifier:
        return None
    on_arrow = key in {Qt.Key.Key_Left, Qt.Key.Key_Right}
    return _MIRRORED[found] if viewer.isRightToLeft() and on_arrow else found

"""The keys that the window has for an action right now, to be told wherever it can be pressed."""

from __future__ import annotations

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from desktop_app.ui.actions import all_rows

_USUAL = {row.id: row.keys for row in all_rows()}


def keys_of(widget: QWidget, action: str) -> list[QKeySequence]:
    """All combinations of an action; the usual ones where no window has it yet."""
    found = _bound(widget, action)
    if found is not None:
        return found.shortcuts()
    return [QKeySequence(keys) for keys in _USUAL[action]]


def first_key(widget: QWidget, action: str) -> QKeySequence:
    """The combination that is told of an action; an empty one where it has none."""
    return next(iter(keys_of(widget, action)), QKeySequence())


def told_key(widget: QWidget, action: str) -> str:
    """The same as people read it, or nothing."""
    return first_key(widget, action).toString(QKeySequence.SequenceFormat.NativeText)


def _bound(widget: QWidget, action: str) -> QAction | None:
    """The window's own action of that id, from anywhere inside of it."""
    above: QWidget | None = widget
    while above is not None:
        for one in above.actions():
            if one.objectName() == action:
                return one
        above = above.parentWidget()
    return None

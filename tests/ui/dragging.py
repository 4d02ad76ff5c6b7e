"""Holding something over a window and letting go, as the system tells Qt of it."""

from __future__ import annotations

from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QWidget

_Button, _Key = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
COPY = Qt.DropAction.CopyAction


class Drag:
    """One drag over a window; what is dragged lives as long as this."""

    def __init__(self, window: QWidget, mime: QMimeData, actions: Qt.DropAction = COPY) -> None:
        self._window = window
        self._mime = mime
        self._actions = actions
        self._target: QWidget | None = None
        self.action = Qt.DropAction.IgnoreAction  # what came of the last of it

    def enter(self, at: QPoint) -> bool:
        """Come in at a point of the window; whether it may stay."""
        self._target = self._under(at)
        if self._target is None:
            return False
        inside = self._target.mapFrom(self._window, at)
        event = QDragEnterEvent(inside, self._actions, self._mime, _Button, _Key)
        event.ignore()  # as it comes from the system
        QApplication.sendEvent(self._target, event)
        return event.isAccepted()

    def move(self, at: QPoint) -> bool:
        """Go on to a point of the window; whether it might be dropped there."""
        if self._target is None or self._under(at) is not self._target:
            self.leave()
            if not self.enter(at):
                return False
        assert self._target is not None
        inside = self._target.mapFrom(self._window, at)
        event = QDragMoveEvent(inside, self._actions, self._mime, _Button, _Key)
        event.ignore()
        QApplication.sendEvent(self._target, event)
        return event.isAccepted()

    def leave(self) -> None:
        """Go out."""
        if self._target is not None:
            QApplication.sendEvent(self._target, QDragLeaveEvent())
            self._target = None

    def drop(self, at: QPoint) -> bool:
        """Let go at a point where it would be taken; whether it was."""
        if not self.move(at):
            self.leave()
            return False
        assert self._target is not None
        inside = QPointF(self._target.mapFrom(self._window, at))
        event = QDropEvent(inside, self._actions, self._mime, _Button, _Key)
        event.ignore()
        QApplication.sendEvent(self._target, event)
        self.action = event.dropAction()
        return event.isAccepted()

    def _under(self, at: QPoint) -> QWidget | None:
        """The widget that the system's window would ask first."""
        found: QWidget | None = self._window.childAt(at) or self._window
        while found is not None and not found.acceptDrops():
            found = None if found is self._window else found.parentWidget()
        return found

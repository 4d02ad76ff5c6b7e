"""One ring per window that shows where the keyboard is, and only after the keyboard was used."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRect, QRectF, Qt
from PySide6.QtGui import QFocusEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from desktop_app.typed import override
from desktop_app.ui.theme import Theme

_BY_KEYBOARD = {
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
}
_FOR_A_WHILE = {Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason}
_MOVING = {QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.Hide, QEvent.Type.Show}


class FocusRing(QWidget):
    """A transparent overlay that follows the focused widget.

    A widget with the property `ownFocusRing` draws its own, and is left alone.
    """

    def __init__(self, theme: Theme, window: QWidget) -> None:
        super().__init__(window)
        self._theme = theme
        self._target: QWidget | None = None
        self._left: QWidget | None = None  # for a menu or another window
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()
        theme.changed.connect(self.update)
        app = QApplication.instance()
        if app is not None:
            app.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind is QEvent.Type.FocusIn and isinstance(watched, QWidget):
            if isinstance(event, QFocusEvent) and watched.window() is self.window():
                back = event.reason() in _FOR_A_WHILE and watched is self._left
                self._follow(watched if back or event.reason() in _BY_KEYBOARD else None)
                self._left = None
        elif kind is QEvent.Type.FocusOut and watched is self._target:
            while_away = isinstance(event, QFocusEvent) and event.reason() in _FOR_A_WHILE
            self._left = self._target if while_away else None
            self._follow(None)
        elif kind in _MOVING and isinstance(watched, QWidget) and self._is_held_by(watched):
            self._place()
        return False

    def _is_held_by(self, widget: QWidget) -> bool:
        """Whether it moves the target: scrolling moves the scrolled widget alone."""
        target = self._alive()
        return target is not None and (widget is target or widget.isAncestorOf(target))

    def _alive(self) -> QWidget | None:
        """The target; one that is destroyed with its dialog does not tell of it."""
        if self._target is not None and not isValid(self._target):
            self._target = None
        return self._target

    def _follow(self, target: QWidget | None) -> None:
        own = target is not None and target.property("ownFocusRing")
        self._target = None if own else target
        self._place()

    def _place(self) -> None:
        target = self._alive()
        if target is None or not target.isVisible():
            self.hide()
            return
        corner = target.mapTo(self.window(), target.rect().topLeft())
        self.setGeometry(QRect(corner, target.size()).adjusted(-4, -4, 4, 4))
        self.raise_()
        self.show()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._theme.color("focus"), 2))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 10, 10)

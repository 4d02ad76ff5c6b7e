"""An icon button that shows that something behind it is not as usual."""

from __future__ import annotations

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen

from desktop_app.typed import override
from desktop_app.ui.widgets.buttons import IconButton

_DOT, _FROM_EDGE = 3.0, 9.0
_OPENING = {Qt.Key.Key_Down, Qt.Key.Key_F4, Qt.Key.Key_Return, Qt.Key.Key_Enter}


class MarkedButton(IconButton):
    """Opens something; a dot at its corner tells that a choice is in force there."""

    _is_marked = False

    @property
    def is_marked(self) -> bool:
        """Whether the dot is there."""
        return self._is_marked

    def mark(self, marked: bool, description: str) -> None:
        """Show the dot or not; the description says it in words."""
        self._is_marked = marked
        self.setAccessibleDescription(description)
        self.update()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _OPENING:
            self.click()
        else:
            super().keyPressEvent(event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._is_marked:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        x = _FROM_EDGE if self.isRightToLeft() else self.width() - _FROM_EDGE
        active = self.underMouse() or self.isDown()
        around = self._theme.color("control" if active else "canvas")
        painter.setPen(QPen(around, 2))
        painter.setBrush(self._theme.color("accent"))
        painter.drawEllipse(QPointF(x, _FROM_EDGE), _DOT + 1, _DOT + 1)

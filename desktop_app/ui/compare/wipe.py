"""The slider between two pictures that lie in one place."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QSlider, QWidget

from desktop_app.typed import override
from desktop_app.ui.icons import Icons
from desktop_app.ui.theme import Theme

MOST = 1000
_MIDDLE = MOST // 2
_STEP, _LEAP = 20, 100
_KNOB, _ICON = 36, 18
_LINE = 2


class Wipe(QSlider):
    """A line with a knob that is dragged over the pictures; the left one is seen left of it.

    To keys and screen readers it is a slider. It does not mirror, since pictures do not.
    """

    def __init__(self, theme: Theme, icons: Icons, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._theme = theme
        self._icons = icons
        self._track = QRect()
        self._grip: float | None = None  # how far from the line it was taken
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.setRange(0, MOST)
        self.setSingleStep(_STEP)
        self.setPageStep(_LEAP)
        self.setValue(_MIDDLE)
        self.setFixedWidth(_KNOB + 4)
        self.setCursor(Qt.CursorShape.SplitHCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleName(self.tr("Wipe"))
        self.setToolTip(self.tr("Drag to wipe; double-click for the middle"))
        self.setProperty("ownFocusRing", True)
        theme.changed.connect(self.update)

    def set_track(self, track: QRect) -> None:
        """Move within this place of the parent; the line lies where the value says."""
        self._track = QRect(track)
        middle = track.left() + round(track.width() * self.share)
        self.setGeometry(middle - self.width() // 2, track.top(), self.width(), track.height())

    @property
    def share(self) -> float:
        """How much of the width shows the left picture, from 0 to 1."""
        return self.value() / MOST

    def centre(self) -> None:
        """Go to the middle."""
        self.setValue(_MIDDLE)

    def step(self, steps: int) -> None:
        """Go a little to the right, or with a negative number to the left."""
        self.setValue(self.value() + steps * _STEP)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Left, Qt.Key.Key_Right}:
            self.step(1 if event.key() == Qt.Key.Key_Right else -1)
        elif event.key() in {Qt.Key.Key_Up, Qt.Key.Key_Down}:
            event.ignore()  # it lies across
        else:
            super().keyPressEvent(event)

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()  # it zooms, as everywhere on the pictures

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self._grip = event.position().x() - self.width() / 2
            self.update()
        event.accept()

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._grip is not None and self._track.width():
            x = self.mapToParent(event.position()).x() - self._grip - self._track.left()
            self.setValue(round(MOST * x / self._track.width()))

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._grip = None
        self.update()

    @override
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.centre()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme, middle = self._theme, QPointF(self.width() / 2, self.height() / 2)
        line = QRectF(middle.x() - _LINE / 2, 0, _LINE, self.height())
        edge = QColor(theme.color("overlayButton"))
        painter.fillRect(line.adjusted(-1, 0, 1, 0), edge)
        painter.fillRect(line, theme.color("overlayIcon"))
        painter.setPen(Qt.PenStyle.NoPen)
        edge.setAlphaF(1.0)
        painter.setBrush(edge)
        painter.drawEllipse(middle, _KNOB / 2 - 1, _KNOB / 2 - 1)
        pen = painter.pen()
        pen.setStyle(Qt.PenStyle.SolidLine)
        pen.setWidthF(_LINE)
        pen.setColor(theme.color("focus" if self.hasFocus() else "overlayIcon"))
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(middle, _KNOB / 2 - 2, _KNOB / 2 - 2)
        icon = self._icons.pixmap(
            "chevrons-left-right", "overlayIcon", _ICON, self.devicePixelRatioF()
        )
        painter.drawPixmap(middle - QPointF(_ICON / 2, _ICON / 2), icon)

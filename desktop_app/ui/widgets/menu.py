"""A menu in the raised tone: round corners, and its keys quietly at the end of the row."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QRectF, Qt, QTimer
from PySide6.QtGui import (
    QAccessible,
    QAction,
    QColor,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from desktop_app.typed import override
from desktop_app.ui.widgets.rounded import cut_corners

_RADIUS, _ROW_RADIUS = 10.0, 6.0
_PAD = 12  # between a row's edge and its words
_MARK = 24  # the column of ticks
_TICK = [QPointF(-5, 0.5), QPointF(-1.5, 4), QPointF(5, -3.5)]
_ARROW = [QPointF(-2, -4), QPointF(2, 0), QPointF(-2, 4)]


class Menu(QMenu):
    """Measured and driven by Qt, painted by itself in the application's palette."""

    def __init__(self, parent: QWidget, title: str = "") -> None:
        super().__init__(title, parent)
        self.setWindowFlag(Qt.WindowType.FramelessWindowHint)
        self.setWindowFlag(Qt.WindowType.NoDropShadowWindowHint)
        self.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground)
        self.triggered.connect(self._leave)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        if QAccessible.isActive():
            self._disown()
        super().showEvent(event)
        if QAccessible.isActive():
            QTimer.singleShot(0, self, self._take_first)  # when it is all there

    def _disown(self) -> None:
        """Let a screen reader find the rows here: Qt leaves an action in its first menu."""
        for action in self.actions():
            found = QAccessible.queryAccessibleInterface(action)
            if found is not None:
                QAccessible.deleteAccessibleInterface(QAccessible.uniqueId(found))

    def _leave(self) -> None:
        """Go, where assistive technology has pressed a row: Qt would leave the menu standing."""
        if self.isVisible():
            self.close()

    def _take_first(self) -> None:
        """Go to the first row: nothing else tells a screen reader that there is a menu."""
        usable = [one for one in self.actions() if one.isVisible() and one.isEnabled()]
        if self.isVisible() and self.activeAction() is None and usable:
            self.setActiveAction(usable[0])

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        cut_corners(self, _RADIUS)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(self.layoutDirection())
        palette = QApplication.palette()
        if not self.mask().isEmpty():
            painter.fillRect(self.rect(), palette.color(QPalette.ColorRole.Mid))  # no black there
        painter.setPen(QPen(palette.color(QPalette.ColorRole.Mid), 1))
        painter.setBrush(palette.color(QPalette.ColorRole.ToolTipBase))
        area = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(area, _RADIUS, _RADIUS)
        painter.setFont(self.font())
        marks = any(action.isCheckable() for action in self.actions())
        for action in self.actions():
            if not action.isVisible():
                continue
            row = self.actionGeometry(action)
            if action.isSeparator():
                line = palette.color(QPalette.ColorRole.Mid)
                painter.fillRect(QRect(row.left() + 8, row.center().y(), row.width() - 16, 1), line)
            else:
                self._paint_row(painter, palette, action, row, marks=marks)

    def _paint_row(
        self, painter: QPainter, palette: QPalette, action: QAction, row: QRect, *, marks: bool
    ) -> None:
        usable = action.isEnabled()
        quiet = palette.color(QPalette.ColorRole.PlaceholderText)
        ink = palette.color(QPalette.ColorRole.ToolTipText) if usable else quiet
        if usable and action is self.activeAction():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(palette.color(QPalette.ColorRole.Button))
            painter.drawRoundedRect(QRectF(row), _ROW_RADIUS, _ROW_RADIUS)
        mirrored = self.isRightToLeft()
        words = row.adjusted(_PAD, 0, -_PAD, 0)
        if marks:
            if action.isChecked():
                x = words.right() - 6 if mirrored else words.left() + 6
                tick = palette.color(QPalette.ColorRole.Link)
                _draw(painter, tick, _TICK, QPointF(x, row.center().y() + 0.5))
            words.adjust(*((0, 0, -_MARK, 0) if mirrored else (_MARK, 0, 0, 0)))
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.setPen(ink)
        painter.drawText(words, Qt.AlignmentFlag.AlignLeading | middle, _shown(action.text()))
        if action.menu() is not None:
            x = words.left() + 3 if mirrored else words.right() - 3
            side = -1 if mirrored else 1
            arrow = [QPointF(point.x() * side, point.y()) for point in _ARROW]
            _draw(painter, quiet, arrow, QPointF(x, row.center().y() + 0.5))
            return
        painter.setPen(quiet)
        keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        painter.drawText(words, Qt.AlignmentFlag.AlignTrailing | middle, keys)


def _draw(painter: QPainter, color: QColor, line: list[QPointF], place: QPointF) -> None:
    pen = QPen(color, 1.6)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    painter.drawPolyline([point + place for point in line])


def _shown(text: str) -> str:
    """A row's words without the signs for its letter key; a doubled one stands for itself."""
    return text.replace("&&", "\0").replace("&", "").replace("\0", "&")

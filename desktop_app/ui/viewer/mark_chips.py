"""Pills for what a person has noted on a picture: its collections and its tags."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QWidget

from desktop_app.core.records import Collection
from desktop_app.typed import override
from desktop_app.ui.composer.words import prose
from desktop_app.ui.facts import fill
from desktop_app.ui.icons import Icons
from desktop_app.ui.theme import Theme
from desktop_app.ui.widgets.edge import paint_edge

_HEIGHT, _PAD, _ICON, _BETWEEN = 28, 11, 14, 6
_CROSS, _CROSS_ROOM = 14, 26  # the cross, and how much of the end presses it
_TAKING_AWAY = {
    Qt.Key.Key_Delete,
    Qt.Key.Key_Backspace,
    Qt.Key.Key_Return,
    Qt.Key.Key_Enter,
    Qt.Key.Key_Space,
}


def chip_height(theme: Theme) -> int:
    """How high a pill is, with the system's letters."""
    return max(_HEIGHT, theme.line_height("meta") + 10)


class _Pill(QAbstractButton):
    """Words in a pill, shortened where there is no room for them."""

    def __init__(self, theme: Theme, icons: Icons, text: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icons = icons
        self.setText(text)
        self.setFont(prose(theme.font("meta")))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFixedHeight(chip_height(theme))
        theme.changed.connect(self.update)

    def _room(self) -> tuple[int, int]:
        """What lies before and behind the words."""
        return _PAD, _PAD

    @override
    def sizeHint(self) -> QSize:
        words = QFontMetrics(self.font()).horizontalAdvance(self.text()) + 1
        return QSize(words + sum(self._room()), self.height())

    @override
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def _paint_pill(self, painter: QPainter, *, active: bool) -> None:
        theme = self._theme
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("controlHover" if active else "control"))
        pill = QRectF(self.rect())
        painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2)
        paint_edge(painter, theme, pill, pill.height() / 2)
        before, behind = self._room()
        mirrored = self.isRightToLeft()
        left, right = (behind, before) if mirrored else (before, behind)
        words = self.rect().adjusted(left, 0, -right, 0)
        painter.setFont(self.font())
        painter.setPen(theme.color("text"))
        shown = painter.fontMetrics().elidedText(
            self.text(), Qt.TextElideMode.ElideRight, words.width() + 1
        )
        painter.setLayoutDirection(self.layoutDirection())
        leading = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(words, leading, shown)

    def _paint_icon(self, painter: QPainter, name: str, tint: str, size: int, start: int) -> None:
        """Draw an icon that begins so far from where the pill begins."""
        left = self.width() - start - size if self.isRightToLeft() else start
        icon = self._icons.pixmap(name, tint, size, self.devicePixelRatioF())
        painter.drawPixmap(QPointF(left, (self.height() - size) / 2), icon)


class CollectionChip(_Pill):
    """A collection that the picture is in; pressing it opens that."""

    def __init__(self, theme: Theme, icons: Icons, collection: Collection, parent: QWidget) -> None:
        super().__init__(theme, icons, collection.name, parent)
        self.collection = collection
        self.setAccessibleName(fill(self.tr("Open the collection %1"), collection.name))
        self.setToolTip(self.accessibleName())
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    @override
    def _room(self) -> tuple[int, int]:
        return _PAD + _ICON + _BETWEEN, _PAD

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.click()
        else:
            super().keyPressEvent(event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        self._paint_pill(painter, active=self.underMouse() or self.isDown())
        self._paint_icon(painter, "folder", "text2", _ICON, _PAD)


class TagChip(_Pill):
    """A tag; its cross takes it away, as Delete does while the keyboard is on it."""

    removed = Signal()

    def __init__(self, theme: Theme, icons: Icons, tag: str, parent: QWidget) -> None:
        super().__init__(theme, icons, tag, parent)
        self.tag = tag
        self._is_on_cross = False
        self.setAccessibleName(fill(self.tr("Remove the tag %1"), tag))
        self.setToolTip(tag)
        self.setMouseTracking(True)
        self.clicked.connect(self.removed)

    @override
    def _room(self) -> tuple[int, int]:
        return _PAD, _CROSS_ROOM

    @override
    def hitButton(self, pos: QPoint) -> bool:
        x = self.width() - 1 - pos.x() if self.isRightToLeft() else pos.x()
        return self.rect().contains(pos) and x >= self.width() - _CROSS_ROOM

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        self._point(on_cross=self.hitButton(event.position().toPoint()))

    @override
    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._point(on_cross=False)

    def _point(self, *, on_cross: bool) -> None:
        if on_cross != self._is_on_cross:
            self._is_on_cross = on_cross
            self.setToolTip(self.accessibleName() if on_cross else self.tag)
            self.update()

    @override
    def event(self, event: QEvent) -> bool:
        """The keys that take it away would otherwise be the window's, and delete the picture."""
        ours = isinstance(event, QKeyEvent) and event.key() in _TAKING_AWAY
        if ours and event.type() is QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return super().event(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _TAKING_AWAY:
            self.click()
        else:
            super().keyPressEvent(event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        self._paint_pill(painter, active=self._is_on_cross)
        tint = "text" if self._is_on_cross else "text3"
        end = self.width() - _CROSS_ROOM + (_CROSS_ROOM - _CROSS) // 2 - 1
        self._paint_icon(painter, "x", tint, _CROSS, end)

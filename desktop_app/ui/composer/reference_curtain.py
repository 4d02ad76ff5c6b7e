"""What lies over the prompt while pictures are held over the Create panel."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QWidget

from desktop_app.typed import override
from desktop_app.ui.composer.prompt import RING
from desktop_app.ui.composer.words import prose
from desktop_app.ui.icons import Icons
from desktop_app.ui.theme import Theme

_SOLID = 0.94
_SHELF, _PARTED = 56, 6  # the height of the part that is the shelf's, and what parts it
_ICON = 24


class DropCurtain(QWidget):
    """Says what pictures are taken for: to stay on the shelf, or as references."""

    def __init__(self, theme: Theme, icons: Icons, frame: QWidget) -> None:
        super().__init__(frame)
        self._theme = theme
        self._icons = icons
        self._words = ""
        self._welcome = True
        self._has_shelf = False
        self._over_shelf = False
        self.setObjectName("dropCurtain")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        frame.installEventFilter(self)
        self.hide()

    @property
    def words(self) -> str:
        """What it says about references."""
        return self._words

    @property
    def shelf_area(self) -> QRect:
        """The part that is the shelf's; empty where there is none."""
        if not self._has_shelf:
            return QRect()
        return QRect(0, 0, self.width(), _SHELF)  # above: below stands the way to references

    def offer_shelf(self) -> None:
        """Have a part for what shall stay on the shelf."""
        self._has_shelf = True

    def draw(self, refusal: str) -> None:
        """Show itself: as an invitation, or with the reason for there being none."""
        self._words = refusal or self.tr("Use as reference")
        self._welcome = not refusal
        self._over_shelf = False
        self._cover()
        self.raise_()
        self.show()
        self.update()

    def point_at(self, at: QPoint) -> bool:
        """Show which part is meant at this point; whether it is the shelf's."""
        over = self.shelf_area.contains(at)
        if over is not self._over_shelf:
            self._over_shelf = over
            self.update()
        return over

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Resize and self.isVisible():
            self._cover()
        return False

    def _cover(self) -> None:
        frame = self.parentWidget()
        if frame is not None:
            self.setGeometry(frame.rect())

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = self.rect()
        shelf = self.shelf_area
        if not shelf.isEmpty():
            painter.fillRect(area, self._theme.color("panel"))  # two parts, and no field behind
            area.setTop(shelf.bottom() + 1 + _PARTED)
            self._draw_part(
                painter, shelf, "library", self.tr("Keep on the shelf"), is_meant=self._over_shelf
            )
        icon = "image-plus" if self._welcome else "image-off"
        is_meant = self._welcome and not self._over_shelf
        self._draw_part(painter, area, icon, self._words, is_meant=is_meant)

    def _draw_part(
        self, painter: QPainter, area: QRect, icon: str, words: str, *, is_meant: bool
    ) -> None:
        theme = self._theme
        radius = theme.radius("prompt")
        ground = theme.color("accentSoft" if is_meant else "control")
        ground.setAlphaF(_SOLID)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ground)
        body = QRectF(area).adjusted(RING, RING, -RING, -RING)
        painter.drawRoundedRect(body, radius, radius)
        if is_meant:
            painter.setPen(QPen(theme.color("focus"), RING))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            outline = QRectF(area).adjusted(1, 1, -1, -1)
            painter.drawRoundedRect(outline, radius + 1, radius + 1)
        ink = theme.color("accentText" if is_meant else "text2")
        painter.setFont(prose(theme.font("button")))
        sign = self._icons.pixmap(icon, ink, _ICON, self.devicePixelRatioF())
        painter.setPen(ink)
        if area.height() <= _SHELF:
            self._write_beside(painter, area, sign, words)
        else:
            self._write_below(painter, area, sign, words)

    def _write_below(self, painter: QPainter, area: QRect, sign: QPixmap, words: str) -> None:
        room = area.adjusted(24, 0, -24, 0)
        wrapped = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignHCenter
        height = painter.boundingRect(room, int(wrapped), words).height()
        height = max(height, self._theme.line_height("button"))
        top = area.top() + (area.height() - _ICON - 8 - height) // 2
        painter.drawPixmap(area.left() + (area.width() - _ICON) // 2, top, sign)
        painter.drawText(QRect(room.left(), top + _ICON + 8, room.width(), height), wrapped, words)

    def _write_beside(self, painter: QPainter, area: QRect, sign: QPixmap, words: str) -> None:
        room = area.width() - 2 * 16 - _ICON - 10
        elide = Qt.TextElideMode.ElideRight
        shown = painter.fontMetrics().elidedText(words, elide, room)
        wide = painter.fontMetrics().horizontalAdvance(shown)
        whole = QRect(0, 0, _ICON + 10 + wide, area.height())
        whole.moveCenter(area.center())
        mirrored = self.isRightToLeft()
        left = whole.right() + 1 - _ICON if mirrored else whole.left()
        painter.drawPixmap(left, area.top() + (area.height() - _ICON) // 2, sign)
        beside = whole.adjusted(*((0, 0, -_ICON - 10, 0) if mirrored else (_ICON + 10, 0, 0, 0)))
        painter.drawText(beside, int(Qt.AlignmentFlag.AlignCenter), shown)

"""Names that have no room in the bar: there while pictures are dragged, to be dropped on."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRect, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QFontMetrics,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QWidget

from desktop_app.typed import override
from desktop_app.ui.icons import Icons
from desktop_app.ui.picture_mime import keys_of
from desktop_app.ui.theme import Theme
from desktop_app.ui.widgets.name_list import own_way

_MARGIN, _PAD, _ICON, _ICON_GAP = 6, 12, 16, 10
_NARROWEST, _WIDEST = 160, 280
_GAP = 4  # below what it belongs to
_EDGE = 20  # of its height, where it scrolls
_STEP, _STEP_MS = 6, 16
_PATIENCE_MS = 400  # on the way to it the pointer may stray


@dataclass(frozen=True, slots=True)
class Place:
    """One name on which pictures can be dropped."""

    scope: str
    text: str
    icon: str


class ScopeShelf(QWidget):
    """A list under its opener; it goes when the pictures are dropped, or are elsewhere for a while.

    No popup: those take part in no drag.
    """

    dropped = Signal(str, list)  # a scope, keys of pictures

    def __init__(self, theme: Theme, icons: Icons, owner: QWidget) -> None:
        super().__init__(owner)
        self._theme = theme
        self._icons = icons
        self._places: Sequence[Place] = ()
        self._over = -1
        self._offset = 0  # scrolled so far
        self._at = QPoint()
        self.setObjectName("scope_shelf")
        self.setAcceptDrops(True)
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(_PATIENCE_MS)
        self._patience.timeout.connect(self.hide)
        self._scrolling = QTimer(self)
        self._scrolling.setInterval(_STEP_MS)
        self._scrolling.timeout.connect(self._scroll)
        theme.changed.connect(self.update)
        self.hide()

    @property
    def places(self) -> Sequence[Place]:
        """What is offered."""
        return self._places

    @property
    def is_waning(self) -> bool:
        """Whether it goes unless pictures are brought over it."""
        return self._patience.isActive()

    def area_of(self, scope: str) -> QRect:
        """Where a name is, inside of this."""
        rows = [place.scope for place in self._places]
        return self._area(rows.index(scope))

    def open_under(self, opener: QWidget, places: Sequence[Place]) -> None:
        """Offer these, as long as pictures are held over the opener or over this."""
        self._patience.stop()
        if not places:
            self.hide()
            return
        window = opener.window()
        if self.parentWidget() is not window:
            self.setParent(window)
        self._places, self._over, self._offset = places, -1, 0
        metrics = QFontMetrics(self._theme.font("body"))
        widest = max(metrics.horizontalAdvance(place.text) for place in places)
        frame = 2 * (_MARGIN + _PAD) + _ICON + _ICON_GAP
        width = min(max(widest + frame, _NARROWEST), _WIDEST)
        corner = opener.mapTo(window, QPoint(0, opener.height() + _GAP))
        if self.isRightToLeft():
            corner.setX(corner.x() + opener.width() - width)
        corner.setX(max(_GAP, min(corner.x(), window.width() - width - _GAP)))
        room = window.height() - corner.y() - _GAP
        self.setGeometry(QRect(corner.x(), corner.y(), width, min(self._whole, room)))
        self.raise_()
        self.show()

    def wane(self) -> None:
        """Go, unless pictures are brought over it soon."""
        if not self.isHidden():
            self._patience.start()

    @property
    def _row(self) -> int:
        return self._theme.size("control") + 2

    @property
    def _whole(self) -> int:
        """How high it is with everything in it."""
        return len(self._places) * self._row + 2 * _MARGIN

    def _area(self, row: int) -> QRect:
        top = _MARGIN + row * self._row - self._offset
        return QRect(_MARGIN, top, self.width() - 2 * _MARGIN, self._row)

    def _hold(self, at: QPoint) -> None:
        """Pictures are held over a point of it."""
        self._at = at
        row = (at.y() - _MARGIN + self._offset) // self._row
        is_inside = 0 <= row < len(self._places) and self.rect().contains(at)
        over = row if is_inside else -1
        if over != self._over:
            self._over = over
            self.update()

    def _scroll(self) -> None:
        """Go on while pictures are held near an end."""
        step = _STEP * ((self._at.y() > self.height() - _EDGE) - (self._at.y() < _EDGE))
        offset = max(0, min(self._offset + step, self._whole - self.height()))
        if offset == self._offset:
            self._scrolling.stop()
            return
        self._offset = offset
        self._hold(self._at)
        self.update()

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if not keys_of(event.mimeData()):
            event.ignore()
            return
        self._patience.stop()
        self._hold(event.position().toPoint())
        event.accept()

    @override
    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        self._hold(event.position().toPoint())
        if not self._scrolling.isActive():
            self._scrolling.start()
        if self._over >= 0:
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
        else:
            event.ignore()

    @override
    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._scrolling.stop()
        self._hold(QPoint(-1, -1))
        self.wane()

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        self._hold(event.position().toPoint())
        place = self._places[self._over] if self._over >= 0 else None
        self._scrolling.stop()
        self.hide()
        if place is None:
            event.ignore()
            return
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        self.dropped.emit(place.scope, keys_of(event.mimeData()))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.color("line"), 1))
        painter.setBrush(theme.color("raised"))
        radius = theme.radius("floating")
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
        painter.setClipRect(self.rect().adjusted(1, _MARGIN, -1, -_MARGIN))
        painter.setLayoutDirection(self.layoutDirection())
        painter.setFont(theme.font("body"))
        for row, place in enumerate(self._places):
            area = self._area(row)
            if area.intersects(self.rect()):
                self._paint_place(painter, area, place, is_over=row == self._over)

    def _paint_place(self, painter: QPainter, area: QRect, place: Place, *, is_over: bool) -> None:
        theme = self._theme
        if is_over:
            painter.setPen(QPen(theme.color("focus"), 2))
            painter.setBrush(theme.color("control"))
            radius = theme.radius("control")
            painter.drawRoundedRect(QRectF(area).adjusted(1, 1, -1, -1), radius, radius)
        mirrored = self.isRightToLeft()
        is_end = place.scope == "trash"
        tint = "danger" if is_end else "text" if is_over else "text2"
        icon = self._icons.pixmap(place.icon, tint, _ICON, self.devicePixelRatioF())
        left = area.right() + 1 - _PAD - _ICON if mirrored else area.left() + _PAD
        painter.drawPixmap(left, area.top() + (area.height() - _ICON) // 2, icon)
        shift = _PAD + _ICON + _ICON_GAP
        words = area.adjusted(*((_PAD, 0, -shift, 0) if mirrored else (shift, 0, -_PAD, 0)))
        painter.setPen(theme.color("danger" if is_end else "text"))
        elide = Qt.TextElideMode.ElideRight
        text = painter.fontMetrics().elidedText(place.text, elide, words.width())
        leading = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(words, int(leading), own_way(text))

"""What could be written next, under the field it is written in; the keyboard stays there."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import (
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import (
    QFrame,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from desktop_app.typed import override
from desktop_app.ui.composer.words import prose
from desktop_app.ui.notices import announce
from desktop_app.ui.theme import Theme

_MARGIN, _PAD, _BETWEEN, _BAR = 6, 10, 20, 14
_MOST_ROWS = 14
_LEAST_WIDTH, _MOST_WIDTH = 208, 380
_OFFER = Qt.ItemDataRole.UserRole


@dataclass(frozen=True, slots=True, kw_only=True)
class Offer:
    """Letters that could stand in place of those from `start` to `end`."""

    text: str
    start: int
    end: int
    label: str  # what the row says
    detail: str = ""  # and what that means


class _Row(QStyledItemDelegate):
    """The words at the beginning of the row, their meaning quietly at its end."""

    def __init__(self, theme: Theme, view: QListWidget) -> None:
        super().__init__(view)
        self._theme = theme
        self._view = view

    @override
    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        return QSize(100, max(30, self._theme.line_height("body") + 12))

    @override
    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        theme, offer = self._theme, index.data(_OFFER)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(self._view.layoutDirection())
        area = QRect(option.rect)
        is_pointed_at = bool(option.state & QStyle.StateFlag.State_MouseOver)
        if is_pointed_at or self._view.currentRow() == index.row():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("control"))
            painter.drawRoundedRect(QRectF(area), 6, 6)
        area.adjust(_PAD, 0, -_PAD, 0)
        middle = Qt.AlignmentFlag.AlignVCenter
        body, meta = prose(theme.font("body")), prose(theme.font("meta"))
        elide = QFontMetrics(body).elidedText
        most = area.width() * 3 // 4 if offer.detail else area.width()
        label = elide(offer.label, Qt.TextElideMode.ElideMiddle, most)
        painter.setFont(body)
        painter.setPen(theme.color("text"))
        painter.drawText(area, Qt.AlignmentFlag.AlignLeading | middle, label)
        taken = QFontMetrics(body).horizontalAdvance(label) + _BETWEEN
        area.adjust(*((0, 0, -taken, 0) if self._view.isRightToLeft() else (taken, 0, 0, 0)))
        detail = QFontMetrics(meta).elidedText(
            offer.detail, Qt.TextElideMode.ElideRight, area.width()
        )
        painter.setFont(meta)
        painter.setPen(theme.color("text3"))
        painter.drawText(area, Qt.AlignmentFlag.AlignTrailing | middle, detail)
        painter.restore()


class Completion(QFrame):
    """A raised list in the field's window: no popup, so that it takes no keyboard and no click."""

    picked = Signal(object)  # Offer

    def __init__(self, theme: Theme, field: QWidget) -> None:
        super().__init__(field.window())
        self._theme = theme
        self._field = field
        self.setObjectName("completion")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._list = QListWidget(self)
        self._list.setFrameShape(QFrame.Shape.NoFrame)
        self._list.setItemDelegate(_Row(theme, self._list))
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._list.setMouseTracking(True)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self._list.viewport().setAutoFillBackground(False)
        self._list.setAccessibleName(self.tr("Suggestions"))
        self._list.itemClicked.connect(self._on_clicked)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        layout.addWidget(self._list)
        theme.changed.connect(self._dress)
        self._dress()
        self.hide()

    def show_offers(self, offers: Sequence[Offer]) -> None:
        """List these, with none of them chosen."""
        self._list.clear()
        for offer in offers:
            item = QListWidgetItem(offer.label)
            item.setData(_OFFER, offer)
            said = f"{offer.label}, {offer.detail}" if offer.detail else offer.label
            item.setData(Qt.ItemDataRole.AccessibleTextRole, said)
            self._list.addItem(item)
        self._list.setCurrentRow(-1)
        self._list.scrollToTop()
        self.place()
        self.raise_()
        self.show()

    @property
    def chosen(self) -> Offer | None:
        """The row that the keyboard has chosen; a pointer that rests there has chosen none."""
        item = self._list.currentItem()
        found = None if item is None else item.data(_OFFER)
        return found if isinstance(found, Offer) else None

    def offers(self) -> list[Offer]:
        """All that is listed."""
        return [self._list.item(place).data(_OFFER) for place in range(self._list.count())]

    @property
    def rows(self) -> QWidget:
        """What the rows are drawn on."""
        return self._list.viewport()

    def row_area(self, place: int) -> QRect:
        """Where a row lies on it."""
        return self._list.visualItemRect(self._list.item(place))

    def step(self, steps: int) -> None:
        """Choose so many rows further; above the first one nothing is chosen."""
        place = min(max(self._list.currentRow() + steps, -1), self._list.count() - 1)
        self._list.setCurrentRow(place)
        if place >= 0:
            item = self._list.item(place)
            announce(self._field, str(item.data(Qt.ItemDataRole.AccessibleTextRole)))

    def _on_clicked(self, item: QListWidgetItem) -> None:
        self.picked.emit(item.data(_OFFER))

    def place(self) -> None:
        """Lie under the field, as wide as the rows need and the window allows."""
        offers = self.offers()
        body = QFontMetrics(prose(self._theme.font("body")))
        meta = QFontMetrics(prose(self._theme.font("meta")))
        widest = max(
            body.horizontalAdvance(one.label)
            + (meta.horizontalAdvance(one.detail) + _BETWEEN if one.detail else 0)
            for one in offers
        )
        field, window = self._field, self.window()
        least = max(_LEAST_WIDTH, field.width())
        width = min(max(widest + 2 * (_MARGIN + _PAD) + _BAR, least), max(_MOST_WIDTH, least))
        width = min(width, window.width() - 16)
        start = field.width() - width if self.isRightToLeft() else 0
        corner = field.mapTo(window, QPoint(start, field.height() + 4))
        corner.setX(min(max(corner.x(), 8), window.width() - width - 8))
        row = self._list.sizeHintForRow(0)
        rows = min(len(offers), _MOST_ROWS, (window.height() - corner.y() - 2 * _MARGIN - 8) // row)
        height = rows * row + 2 * _MARGIN
        self.setGeometry(QRect(corner, QSize(width, height)))

    def _dress(self) -> None:
        palette = self._list.palette()
        palette.setColor(QPalette.ColorRole.Base, Qt.GlobalColor.transparent)
        self._list.setPalette(palette)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._theme.color("line"), 1))
        painter.setBrush(self._theme.color("raised"))
        area = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(area, 10, 10)

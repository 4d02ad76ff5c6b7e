"""What is searched for besides words: one chip for each filter, which can be taken away."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QSizePolicy,
    QWidget,
)

from desktop_app.core.search.query import Filter
from desktop_app.typed import override
from desktop_app.ui.composer.words import prose
from desktop_app.ui.facts import fill
from desktop_app.ui.gallery.flow import ROW_GAP, Flow
from desktop_app.ui.icons import Icons
from desktop_app.ui.theme import Theme
from desktop_app.ui.widgets.buttons import TextButton
from desktop_app.ui.widgets.edge import paint_edge

_HEIGHT = 28
_PAD, _CROSS, _CROSS_PAD, _BETWEEN = 11, 14, 7, 5
_MOST_WIDTH, _MOST_ROWS = 280, 2
_TAKING_AWAY = {
    Qt.Key.Key_Delete,
    Qt.Key.Key_Backspace,
    Qt.Key.Key_Return,
    Qt.Key.Key_Enter,
}


class Chip(QAbstractButton):
    """A filter in words; pressing it, or Delete, takes it away."""

    def __init__(
        self, theme: Theme, icons: Icons, filter_: Filter, text: str, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icons = icons
        self.filter = filter_
        self.setText(text)
        self.setFont(prose(theme.font("meta")))
        self.setAccessibleName(fill(self.tr("Remove filter: %1"), text))
        self.setToolTip(self.accessibleName())
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFixedHeight(max(_HEIGHT, theme.line_height("meta") + 10))
        theme.changed.connect(self.update)

    @override
    def sizeHint(self) -> QSize:
        words = QFontMetrics(self.font()).horizontalAdvance(self.text()) + 1
        width = _PAD + words + _BETWEEN + _CROSS + _CROSS_PAD
        return QSize(min(width, _MOST_WIDTH), self.height())

    @override
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _TAKING_AWAY:
            self.click()
        else:
            super().keyPressEvent(event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(self.layoutDirection())
        active = self.underMouse() or self.isDown()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("controlHover" if active else "control"))
        pill = QRectF(self.rect()).adjusted(0, 1, 0, -1)
        painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2)
        paint_edge(painter, theme, pill, pill.height() / 2)
        mirrored = self.isRightToLeft()
        left = _CROSS_PAD if mirrored else self.width() - _CROSS_PAD - _CROSS
        tint = "text" if active else "text2"
        cross = self._icons.pixmap("x", tint, _CROSS, self.devicePixelRatioF())
        painter.drawPixmap(left, (self.height() - _CROSS) // 2, cross)
        taken = _BETWEEN + _CROSS + _CROSS_PAD
        words = self.rect().adjusted(*((taken, 0, -_PAD, 0) if mirrored else (_PAD, 0, -taken, 0)))
        painter.setFont(self.font())
        painter.setPen(theme.color("text"))
        shown = painter.fontMetrics().elidedText(
            self.text(), Qt.TextElideMode.ElideRight, words.width() + 1
        )
        leading = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(words, leading, shown)


class ChipRow(QWidget):
    """The chips, in two rows at most before they scroll, and what concerns all of them."""

    removed = Signal(object)  # Filter
    cleared = Signal()
    save_requested = Signal()
    emptied = Signal()  # what the keyboard was on is gone, and there is nothing beside it

    def __init__(self, theme: Theme, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icons = icons
        self._shown: tuple[tuple[Filter, str], ...] = ()
        self.setAccessibleName(self.tr("Filters"))
        self._flow = Flow()
        self._chips: list[Chip] = []
        self._area = QScrollArea(self)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._area.setWidget(self._flow)
        self._area.viewport().setAutoFillBackground(False)
        self._flow.setAutoFillBackground(False)
        self._clear = self._link("clear_filters", self.tr("Clear all"))
        self._clear.setToolTip(self.tr("Remove every filter"))
        self._clear.clicked.connect(self.cleared)
        self._save = self._link("save_search", self.tr("Save search…"))
        self._save.setToolTip(self.tr("Keep this search as a smart collection"))
        self._save.clicked.connect(self.save_requested)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._area, 1)
        row.addSpacing(8)
        for link in (self._clear, self._save):
            row.addWidget(link, 0, Qt.AlignmentFlag.AlignTop)
        self.hide()

    def _link(self, name: str, text: str) -> TextButton:
        height = max(_HEIGHT, self._theme.line_height("meta") + 10)
        link = TextButton(self._theme, text, kind="link", height=height, parent=self)
        link.setObjectName(name)
        return link

    @property
    def chips(self) -> Sequence[Chip]:
        """What is shown, in order."""
        return tuple(self._chips)

    def show_filters(
        self, filters: Sequence[tuple[Filter, str]], *, has_query: bool, is_savable: bool
    ) -> None:
        """Show these, each with its words; gone where nothing is searched for."""
        at_link = next((link for link in (self._clear, self._save) if link.hasFocus()), None)
        if tuple(filters) != self._shown:
            self._shown = tuple(filters)
            self._replace()
        self._clear.setVisible(bool(filters))
        self._save.setVisible(has_query)
        self._save.setEnabled(is_savable)
        self.setVisible(bool(filters) or has_query)
        self._fit()
        if at_link is not None and (at_link.isHidden() or self.isHidden()):
            self.emptied.emit()

    def _replace(self) -> None:
        """Make the chips anew; the keyboard stays at its place among them."""
        before, self._chips = self._chips, []
        place = next((n for n, chip in enumerate(before) if chip.hasFocus()), None)
        for filter_, text in self._shown:
            chip = Chip(self._theme, self._icons, filter_, text, self._flow)
            chip.clicked.connect(lambda _=False, chip=chip: self.removed.emit(chip.filter))
            chip.show()
            self._chips.append(chip)
        self._flow.hold(self._chips)
        if place is not None and self._chips:
            nearest = self._chips[min(place, len(self._chips) - 1)]
            nearest.setFocus(Qt.FocusReason.TabFocusReason)
        for chip in before:
            chip.hide()
            chip.deleteLater()
        if place is not None and not self._chips:
            self.emptied.emit()

    def _fit(self) -> None:
        width = self._area.width()
        height = self._flow.height_for(width)
        one = self._clear.height()
        most = _MOST_ROWS * one + (_MOST_ROWS - 1) * ROW_GAP
        if height > most:
            width -= self._area.verticalScrollBar().sizeHint().width()
            height = self._flow.height_for(width)
        self._area.setFixedHeight(max(min(height, most), one))
        self._flow.resize(width, max(height, one))
        self._flow.place()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

"""What stands between toolbar and pictures while somebody searches: a word of help, and chips."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from desktop_app.core.search.query import Filter
from desktop_app.typed import override
from desktop_app.ui.composer.words import Label
from desktop_app.ui.gallery.chips import ChipRow
from desktop_app.ui.icons import Icons
from desktop_app.ui.notices import announce
from desktop_app.ui.theme import Theme

_SIGN, _SIGN_GAP = 14, 7
_BELOW = 10
_LINK_PAD = 8  # a link's words lie so far inside it


class Hint(Label):
    """One line at the end of its row, under the field; an amber sign says that it can be mended."""

    def __init__(self, theme: Theme, icons: Icons, parent: QWidget) -> None:
        super().__init__(theme, role="meta", color="text2", parent=parent)
        self._icons = icons
        self.setObjectName("search_hint")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.hide()

    def say(self, text: str) -> None:
        """Show this, or nothing."""
        if text and text != self.text():
            announce(self, text)
        self.setText(text)
        self.setVisible(bool(text))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(40, self._theme.line_height("meta") + 4)

    @override
    def sizeHint(self) -> QSize:
        return self.minimumSizeHint()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setFont(self.font())
        painter.setPen(self._theme.color(self._color))
        painter.setLayoutDirection(self.layoutDirection())
        metrics = QFontMetrics(self.font())
        room = self.width() - _SIGN - _SIGN_GAP - _LINK_PAD
        shown = metrics.elidedText(self.text(), Qt.TextElideMode.ElideRight, room)
        self.setToolTip("" if shown == self.text() else self.text())
        trail = Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter
        pads = (_LINK_PAD, 0, 0, 0) if self.isRightToLeft() else (0, 0, -_LINK_PAD, 0)
        painter.drawText(self.rect().adjusted(*pads), trail, shown)
        used = metrics.horizontalAdvance(shown) + _SIGN_GAP + _LINK_PAD
        left = used if self.isRightToLeft() else self.width() - used - _SIGN
        sign = self._icons.pixmap("circle-alert", "attention", _SIGN, self.devicePixelRatioF())
        painter.drawPixmap(left, (self.height() - _SIGN) // 2, sign)


class UnderSearch(QWidget):
    """The hint over the chips; takes no room where there is neither."""

    def __init__(self, theme: Theme, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.hint = Hint(theme, icons, self)
        self.chips = ChipRow(theme, icons, self)
        self._is_away = False
        self._column = QVBoxLayout(self)
        self._column.setSpacing(6)
        self._column.addWidget(self.hint)
        self._column.addWidget(self.chips)
        self.set_margin(theme.gallery("margin"))
        self._arrange()

    def set_margin(self, margin: int) -> None:
        """Stand in line with the pictures."""
        self._margin = margin
        sides = (
            (margin - _LINK_PAD, margin) if self.isRightToLeft() else (margin, margin - _LINK_PAD)
        )
        self._column.setContentsMargins(sides[0], 0, sides[1], _BELOW)

    def say(self, hint: str) -> None:
        """Tell what is wrong with the query, or nothing."""
        self.hint.say(hint)
        self._arrange()

    def show_filters(
        self, filters: Sequence[tuple[Filter, str]], *, has_query: bool, is_savable: bool
    ) -> None:
        """Show a chip for each, with its words; what is searched for can perhaps be saved."""
        self.chips.show_filters(filters, has_query=has_query, is_savable=is_savable)
        self._arrange()

    def keep_away(self, away: bool) -> None:
        """Give the room to something else for now, or have it back."""
        self._is_away = away
        self._arrange()

    def _arrange(self) -> None:
        is_empty = self.hint.isHidden() and self.chips.isHidden()
        self.setVisible(not is_empty and not self._is_away)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LayoutDirectionChange:
            self.set_margin(self._margin)

"""The line above the wall: which pictures, search, filter, sort and size; it folds step by step."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSpacerItem, QVBoxLayout, QWidget

from desktop_app.core.search.query import Order
from desktop_app.typed import override
from desktop_app.ui.composer.words import Label
from desktop_app.ui.gallery.marked_button import MarkedButton
from desktop_app.ui.gallery.picture_size import PictureSize
from desktop_app.ui.gallery.scopes import ScopeBar
from desktop_app.ui.gallery.search_field import SearchField
from desktop_app.ui.gallery.search_words import fold_text, order_text, view_text
from desktop_app.ui.gallery.sort_menu import SortButton
from desktop_app.ui.icons import Icons
from desktop_app.ui.settings.switch import Switch
from desktop_app.ui.theme import Theme
from desktop_app.ui.widgets.buttons import IconButton, TextButton
from desktop_app.ui.widgets.menu_button import MenuButton
from desktop_app.ui.widgets.popover import Popover

_INSET = 8  # an icon's own line lies so far inside its button
_WORDS_INSET = 10  # and a scope's words
_VIEW_MARGIN = 14
_GAP, _AFTER_SEARCH = 2, 8


class Toolbar(QWidget):
    """Holds what stands there; where there is little room the field is an icon until it is used.

    `is_folded` folds scopes and search; `is_narrow` puts the order and the size behind one button
    as well.
    """

    order_chosen = Signal(object)  # Order
    folding_chosen = Signal(bool)  # whether one tile is to stand for all versions

    def __init__(self, theme: Theme, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icons = icons
        self._is_folded = False
        self._is_narrow = False
        self._is_bare = False
        self._shown = (Order.NEWEST, False)
        self.show_panel = IconButton(
            theme, icons, "panel-left-open", self.tr("Show the create panel"), action="panel"
        )
        self.show_panel.hide()
        self.scopes = ScopeBar(theme, icons)
        self.empty_trash = TextButton(theme, self.tr("Empty trash…"), kind="link", height=32)
        self.empty_trash.setObjectName("empty_trash")
        self.empty_trash.hide()
        self.search = SearchField(theme, icons)
        self.search.abandoned.connect(self._fold_search)
        self.search.textChanged.connect(self._fold_search)
        self._open_search = IconButton(theme, icons, "search", self.tr("Search"), action="find")
        self._open_search.setObjectName("open_search")
        self._open_search.clicked.connect(self.go_to_search)
        self.filter = MarkedButton(theme, icons, "list-filter", self.tr("Filter"))
        self.filter.setObjectName("filter")
        self.sort = SortButton(theme, icons)
        self.sort.chosen.connect(self.order_chosen)
        self.sort.folding_chosen.connect(self.folding_chosen)
        self.sizes = PictureSize(theme, icons)
        self._make_view()
        self._lay_out()

    def go_to_search(self) -> None:
        """Bring the field and give it the keyboard."""
        self._show_search(show=True)
        self.search.take_keyboard()

    def show_order(self, order: Order) -> None:
        """Say how the wall is sorted."""
        self.sort.show_order(order)
        self._order.take(order.value)
        self._shown = (order, self._shown[1])
        self._tell_view()

    def show_folding(self, is_folded: bool) -> None:
        """Say whether one tile stands for all versions."""
        self.sort.show_folding(is_folded)
        self._folding.setChecked(is_folded)
        self._shown = (self._shown[0], is_folded)
        self._tell_view()

    def _tell_view(self) -> None:
        order, is_folded = self._shown
        is_usual = order is Order.NEWEST and not is_folded
        self._view_button.mark(
            not is_usual, "" if is_usual else view_text(order, is_folded=is_folded)
        )

    def show_filters(self, count: int, description: str) -> None:
        """Let the filter button tell that so many are in force."""
        self.filter.mark(count > 0, description)

    def set_bare(self, bare: bool) -> None:
        """Leave out all that needs pictures, or have it there."""
        self._is_bare = bare
        self._arrange()

    def fold(self, *, is_folded: bool, is_narrow: bool) -> None:
        """Take as little room as that."""
        self._is_folded, self._is_narrow = is_folded or is_narrow, is_narrow
        self.scopes.set_narrow(self._is_folded)
        self.setFixedHeight(self._theme.size("topBarSmall" if is_narrow else "topBar"))
        if is_narrow:
            self._view_column.addWidget(self.sizes, 0, Qt.AlignmentFlag.AlignHCenter)
        else:
            self._bar.addWidget(self.sizes)
        self._arrange()

    def set_margin(self) -> None:
        """Words and icons stand in line with the pictures: buttons reach into the margin."""
        margin = self._theme.gallery("marginSmall" if self._is_narrow else "margin")
        start = margin - (_WORDS_INSET if self.show_panel.isHidden() else _INSET)
        sides = (margin - _INSET, start) if self.isRightToLeft() else (start, margin - _INSET)
        self._bar.setContentsMargins(sides[0], 0, sides[1], 0)

    def _lay_out(self) -> None:
        self._bar = QHBoxLayout(self)
        self._bar.setSpacing(_GAP)
        self._bar.addWidget(self.show_panel)
        self._bar.addWidget(self.scopes)
        self._bar.addStretch()  # without a weight: the scopes come first, as far as they go
        self._bar.addWidget(self.empty_trash)
        self._bar.addWidget(self.search)
        self._after_search = QSpacerItem(0, 0)
        self._bar.addItem(self._after_search)
        for widget in (self._open_search, self.filter, self.sort, self._view_button, self.sizes):
            self._bar.addWidget(widget)

    def _make_view(self) -> None:
        """Order and size, for where they have no room of their own."""
        theme = self._theme
        self._view_button = MarkedButton(theme, self._icons, "sliders-horizontal", self.tr("View"))
        self._view_button.setObjectName("view")
        self._view = Popover(theme, self._view_button)
        self._view_button.clicked.connect(self._view.open_below)
        self._order = MenuButton(
            theme,
            self._icons,
            self.tr("Sort"),
            [(order.value, order_text(order)) for order in Order],
            self._view,
        )
        self._order.chosen.connect(lambda value: self.order_chosen.emit(Order(value)))
        self._order.take(Order.NEWEST.value)
        self._view_column = QVBoxLayout(self._view)
        self._view_column.setContentsMargins(*(_VIEW_MARGIN,) * 4)
        self._view_column.setSpacing(8)
        self._view_column.addWidget(Label(theme, self.tr("Sort"), role="label"))
        self._view_column.addWidget(self._order)
        self._view_column.addSpacing(2)
        self._view_column.addLayout(self._folding_row())
        self._view_column.addSpacing(4)
        self._view_column.addWidget(Label(theme, self.tr("Picture size"), role="label"))

    def _folding_row(self) -> QHBoxLayout:
        self._folding = Switch(self._theme, fold_text(), self._view)
        self._folding.setObjectName("fold_switch")
        self._folding.clicked.connect(self.folding_chosen)
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(Label(self._theme, fold_text(), role="body", color="text"), 1)
        row.addWidget(self._folding)
        return row

    def _arrange(self) -> None:
        hung = not self._is_bare
        self.scopes.setVisible(hung)
        self.filter.setVisible(hung)
        self.sort.setVisible(hung and not self._is_narrow)
        self._view_button.setVisible(hung and self._is_narrow)
        self.sizes.setVisible(hung)
        self._fold_search()
        self.set_margin()

    def _fold_search(self) -> None:
        """An icon stands for the field while there is nothing in it and nobody at it."""
        is_used = bool(self.search.text()) or self.search.hasFocus()
        self._show_search(show=not self._is_folded or is_used)

    def _show_search(self, *, show: bool) -> None:
        hung = not self._is_bare
        self._open_search.setVisible(hung and not show)
        self.search.setVisible(hung and show)
        self._after_search.changeSize(_AFTER_SEARCH if hung and show else 0, 0)
        self._bar.invalidate()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LayoutDirectionChange:
            self.set_margin()

"""How the wall is sorted, and whether it is folded: a button with a menu."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QWidget

from desktop_app.core.search.query import Order
from desktop_app.ui.facts import fill
from desktop_app.ui.gallery.marked_button import MarkedButton
from desktop_app.ui.gallery.search_words import fold_text, order_text, view_text
from desktop_app.ui.icons import Icons
from desktop_app.ui.theme import Theme
from desktop_app.ui.widgets.menu import Menu


class SortButton(MarkedButton):
    """Opens the orders; marked while another one than the usual is in force."""

    chosen = Signal(object)  # Order
    folding_chosen = Signal(bool)  # whether one tile is to stand for all versions

    def __init__(self, theme: Theme, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(theme, icons, "arrow-down-up", "", parent=parent)
        self.rename(self.tr("Sort"))
        self._order = Order.NEWEST
        self._is_folded = False
        self.setObjectName("sort")
        self.clicked.connect(self._open)
        self.show_order(self._order)

    def show_order(self, order: Order) -> None:
        """Say which one is in force."""
        self._order = order
        self._tell()

    def show_folding(self, is_folded: bool) -> None:
        """Say whether one tile stands for all versions."""
        self._is_folded = is_folded
        self._tell()

    def _tell(self) -> None:
        text = order_text(self._order)
        self.setToolTip(fill(self.tr("Sort: %1"), text))
        is_usual = self._order is Order.NEWEST and not self._is_folded
        self.mark(not is_usual, view_text(self._order, is_folded=self._is_folded))

    def _open(self) -> None:
        menu = Menu(self)
        menu.setAccessibleName(self.tr("Sort"))
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for order in Order:
            action = menu.addAction(order_text(order))
            action.setObjectName(f"sort_{order.value}")
            action.setCheckable(True)
            action.setChecked(order is self._order)
            action.triggered.connect(lambda _=False, order=order: self.chosen.emit(order))
        menu.addSeparator()
        fold = menu.addAction(fold_text())
        fold.setObjectName("fold")
        fold.setCheckable(True)
        fold.setChecked(self._is_folded)
        fold.triggered.connect(self.folding_chosen)
        end = 0 if self.isRightToLeft() else self.width() - menu.sizeHint().width()
        menu.popup(self.mapToGlobal(QPoint(end, self.height() + 4)))

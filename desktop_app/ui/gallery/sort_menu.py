"""How the wall is sorted: a button with a menu."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QWidget

from desktop_app.core.search.query import Order
from desktop_app.ui.facts import fill
from desktop_app.ui.gallery.marked_button import MarkedButton
from desktop_app.ui.gallery.search_words import order_text
from desktop_app.ui.icons import Icons
from desktop_app.ui.theme import Theme
from desktop_app.ui.widgets.menu import Menu


class SortButton(MarkedButton):
    """Opens the orders; marked while another one than the usual is in force."""

    chosen = Signal(object)  # Order

    def __init__(self, theme: Theme, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(theme, icons, "arrow-down-up", "", parent=parent)
        self.rename(self.tr("Sort"))
        self._order = Order.NEWEST
        self.setObjectName("sort")
        self.clicked.connect(self._open)
        self.show_order(self._order)

    def show_order(self, order: Order) -> None:
        """Say which one is in force."""
        self._order = order
        text = order_text(order)
        self.setToolTip(fill(self.tr("Sort: %1"), text))
        self.mark(order is not Order.NEWEST, text)

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
        end = 0 if self.isRightToLeft() else self.width() - menu.sizeHint().width()
        menu.popup(self.mapToGlobal(QPoint(end, self.height() + 4)))

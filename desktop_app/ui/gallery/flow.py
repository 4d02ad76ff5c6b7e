"""Small widgets one after the other, in as many rows as they need."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import QEvent, QRect, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from desktop_app.typed import override

GAP, ROW_GAP = 6, 4


class Flow(QWidget):
    """Places what it holds by the width that it has; mirrored where the language is."""

    def __init__(self, parent: QWidget | None = None, *, row_gap: int = ROW_GAP) -> None:
        super().__init__(parent)
        self._row_gap = row_gap
        self._held: Sequence[QWidget] = ()

    def hold(self, widgets: Sequence[QWidget]) -> None:
        """Place these, which are its children, from now on; Tab goes through them in order."""
        self._held = tuple(widgets)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # Qt lets nothing follow what takes no focus
        for before, after in pairwise((self, *self._held)):
            QWidget.setTabOrder(before, after)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.place()

    def height_for(self, width: int) -> int:
        """How high all rows are in this width."""
        return max((area.bottom() + 1 for area in self._areas(width)), default=0)

    def place(self) -> None:
        """Put everything where it belongs."""
        width = self.width()
        for widget, area in zip(self._held, self._areas(width), strict=True):
            if self.isRightToLeft():
                area.moveLeft(width - area.left() - area.width())
            widget.setGeometry(area)

    def _areas(self, width: int) -> list[QRect]:
        """Where each would lie, as read from the left."""
        areas: list[QRect] = []
        x = y = 0
        for widget in self._held:
            size = widget.sizeHint()
            wide = min(size.width(), width)
            if x and x + wide > width:
                x, y = 0, areas[-1].bottom() + 1 + self._row_gap
            areas.append(QRect(x, y, wide, size.height()))
            x += wide + GAP
        return areas

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.place()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LayoutDirectionChange:
            self.place()

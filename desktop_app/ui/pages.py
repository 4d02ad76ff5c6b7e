"""The pages that fill the window, one at a time: desk and wall, viewer, comparison, review."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QStackedWidget, QWidget


class Pages(QObject):
    """Opens pages over one another; closing one shows what was there before."""

    def __init__(self, stack: QStackedWidget) -> None:
        super().__init__(stack)
        self._stack = stack
        self._before: list[QWidget] = []  # what each open page covers, the lowest first

    @property
    def shown(self) -> QWidget:
        """The page that has the window."""
        page = self._stack.currentWidget()
        assert page is not None, "the wall is always there"
        return page

    def is_open(self, page: QWidget | None) -> bool:
        """Whether this page has the window."""
        return page is not None and self._stack.currentWidget() is page

    def open(self, page: QWidget) -> None:
        """Give it the window; one that is open already comes to the front again."""
        if self._stack.indexOf(page) < 0:
            self._stack.addWidget(page)
        if page in self._before:
            del self._before[self._before.index(page) :]
        elif not self.is_open(page):
            self._before.append(self.shown)
        self._stack.setCurrentWidget(page)

    def close(self, page: QWidget) -> None:
        """Show what was there before; a page that lies under others goes without being seen."""
        if self.is_open(page):
            if self._before:
                self._stack.setCurrentWidget(self._before.pop())
        elif page in self._before:
            self._before.remove(page)

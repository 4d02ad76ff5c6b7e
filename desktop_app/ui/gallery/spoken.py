"""What lies in a list without being one of its rows, told to screen readers as well."""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget, QWidget

from desktop_app.typed import override


class Part(QWidget):
    """A widget that Qt leaves out, because a list has rows and nothing else to it."""

    whole: Whole | None = None


class Whole(QWidget):
    """A widget around the list, which tells of the part as if it lay beside it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._part: Part | None = None
        _listen()

    @property
    def part(self) -> Part | None:
        """What there is to tell of now."""
        part = self._part
        return part if part is not None and part.isVisible() and part.height() > 0 else None

    def tell_of(self, part: Part) -> None:
        """Tell of this part while it can be seen."""
        self._part, part.whole = part, self


class _SpokenWhole(QAccessibleWidget):
    def __init__(self, whole: Whole) -> None:
        super().__init__(whole, QAccessible.Role.Client)

    def _part(self) -> Part | None:
        whole = self.object()
        return whole.part if isinstance(whole, Whole) else None

    @override
    def childCount(self) -> int:
        return super().childCount() + (self._part() is not None)

    @override
    def child(self, index: int) -> QAccessibleInterface:
        part = self._part()
        if part is not None and index == super().childCount():
            return QAccessible.queryAccessibleInterface(part)
        return super().child(index)

    @override
    def indexOfChild(self, child: QAccessibleInterface) -> int:
        part = self._part()
        if part is not None and child is not None and child.object() is part:
            return super().childCount()
        return super().indexOfChild(child)


class _SpokenPart(QAccessibleWidget):
    def __init__(self, part: Part) -> None:
        super().__init__(part, QAccessible.Role.Grouping)

    @override
    def parent(self) -> QAccessibleInterface:
        part = self.object()
        whole = part.whole if isinstance(part, Part) else None
        return super().parent() if whole is None else QAccessible.queryAccessibleInterface(whole)


@cache
def _listen() -> None:
    """Have Qt ask here, once for all windows."""
    QAccessible.installFactory(_spoken)  # type: ignore[attr-defined,unused-ignore]


def _spoken(_kind: str, thing: QObject) -> QAccessibleInterface | None:
    if isinstance(thing, Whole):
        return _SpokenWhole(thing)
    if isinstance(thing, Part):
        return _SpokenPart(thing)
    return None

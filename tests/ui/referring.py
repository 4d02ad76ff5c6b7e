"""References for the Create panel, and hands for its strip."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QPoint
from PySide6.QtGui import QColor, QPixmap
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from desktop_app.core.recipe import Reference
from desktop_app.state.draft import Draft
from desktop_app.ui.composer.reference_tiles import ReferenceTile
from tests.ui.composing import FLASH

THREE = replace(FLASH, id="x/three", name="Three", most_references=3)
MANY = replace(FLASH, id="x/many", name="Many", most_references=14)
NONE = replace(FLASH, id="x/none", name="None", most_references=0)


def reference(number: int) -> Reference:
    """A reference of that number; 1 is "cat 1.png"."""
    return Reference(
        sha256=f"{number:02}" * 32,
        media_type="image/png",
        width=40,
        height=30,
        size_bytes=900,
        name=f"cat {number}.png",
    )


def references(number: int) -> list[Reference]:
    """So many of them."""
    return [reference(one) for one in range(1, number + 1)]


def numbers(draft: Draft) -> list[int]:
    """Which ones the draft has, in order."""
    return [int(one.sha256[:2]) for one in draft.references]


def tiles(panel: QWidget) -> list[ReferenceTile]:
    """The tiles that can be seen, in the order in which they stand."""
    found = [tile for tile in panel.findChildren(ReferenceTile) if tile.isVisibleTo(panel)]
    sign = -1 if panel.isRightToLeft() else 1
    return sorted(found, key=lambda tile: (tile.y(), sign * tile.x()))


def names(panel: QWidget) -> list[str]:
    """What the tiles are called, in the order in which they stand."""
    return [tile.accessibleName() for tile in tiles(panel)]


def said(panel: QWidget) -> list[str]:
    """The words in the strip that can be seen."""
    strip = panel.findChild(QWidget, "references")
    assert strip is not None
    labels = strip.findChildren(QLabel)
    return [one.text() for one in labels if one.isVisibleTo(panel) and one.text()]


def focused() -> str:
    """The name of what has the keyboard."""
    widget = QApplication.focusWidget()
    return "" if widget is None else widget.accessibleName()


def middle(widget: QWidget) -> QPoint:
    """The middle of a widget, in its own coordinates."""
    return widget.rect().center()


class Thumbnails:
    """Small pictures that are there once somebody has said so."""

    def __init__(self) -> None:
        self.there: dict[str, QPixmap] = {}
        self.asked: list[tuple[str, int]] = []

    def __call__(self, one: Reference, side: int) -> QPixmap | None:
        """The small picture, if it is there."""
        self.asked.append((one.sha256, side))
        return self.there.get(one.sha256)

    def make(self, which: Sequence[Reference], color: QColor) -> None:
        """Have a picture of one colour for these."""
        for one in which:
            pixmap = QPixmap(44, 44)
            pixmap.fill(color)
            self.there[one.sha256] = pixmap

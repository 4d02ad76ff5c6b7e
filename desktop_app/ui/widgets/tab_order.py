"""The order in which Tab goes."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtWidgets import QWidget


def in_order(stops: Sequence[QWidget]) -> None:
    """Let Tab go along these; of itself what is made later comes after all the others."""
    for before, after in pairwise(stops):
        QWidget.setTabOrder(before, after)

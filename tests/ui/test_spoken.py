"""What is in progress, as a screen reader finds it beside the list of pictures."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QListWidget, QPushButton, QVBoxLayout
from pytestqt.qtbot import QtBot

from desktop_app.ui.gallery.spoken import Part, Whole


@pytest.fixture
def whole(qtbot: QtBot) -> Iterator[Whole]:
    """A list in a widget, with a part over its first row."""
    whole = Whole()
    qtbot.addWidget(whole)
    rows = QListWidget()
    rows.addItems(["one", "two"])
    QVBoxLayout(whole).addWidget(rows)
    part = Part(rows.viewport())
    part.setAccessibleName("In progress")
    part.resize(80, 40)
    QPushButton("Cancel all", part)
    whole.tell_of(part)
    QAccessible.setActive(True)
    whole.show()
    yield whole
    QAccessible.setActive(False)


def test_the_part_lies_beside_the_list_while_it_can_be_seen(whole: Whole) -> None:
    spoken = QAccessible.queryAccessibleInterface(whole)
    assert spoken.childCount() == 2
    part = spoken.child(1)
    assert part.text(QAccessible.Text.Name) == "In progress"
    assert part.role() is QAccessible.Role.Grouping
    assert part.parent().object() is whole
    assert [spoken.indexOfChild(spoken.child(at)) for at in (0, 1)] == [0, 1]
    assert part.child(0).text(QAccessible.Text.Name) == "Cancel all"
    shown = whole.part
    assert shown is not None
    shown.hide()
    assert spoken.childCount() == 1
    assert spoken.child(0).role() is QAccessible.Role.List

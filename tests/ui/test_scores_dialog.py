"""The scores: counts in every order, by mouse and keys, and words where there are none."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.state.scores import Column, Score
from desktop_app.ui.icons import Icons
from desktop_app.ui.race.scores_dialog import ScoresDialog
from desktop_app.ui.theme import Theme

SCORES = (
    Score(
        model="a/alpha",
        races=1200,
        wins=7,
        pictures=11,
        refusals=1,
        cost_usd=Decimal("0.429"),
        seconds=22.8,
        timed=2,
    ),
    Score(model="b/beta", races=3, wins=9, failures=2),
)


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[QWidget]:
    before = QLocale()
    QLocale.setDefault(QLocale("en_US"))
    window = QWidget()
    window.resize(900, 600)
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    yield window
    QLocale.setDefault(before)


def opened(theme: Theme, window: QWidget, scores: tuple[Score, ...] = SCORES) -> ScoresDialog:
    names = {"a/alpha": "Alpha", "b/beta": "Beta"}
    dialog = ScoresDialog(theme, Icons(theme), scores, names.__getitem__, window)
    dialog.open()
    return dialog


def rows(dialog: ScoresDialog) -> list[list[str]]:
    model = dialog.table.model()
    return [
        [str(model.index(row, column).data()) for column in range(model.columnCount())]
        for row in range(model.rowCount())
    ]


def test_every_model_is_a_row_of_counts(theme: Theme, window: QWidget) -> None:
    dialog = opened(theme, window)
    assert rows(dialog) == [
        ["Beta", "3", "9", "0", "0", "2", "Free", "–"],
        ["Alpha", "1,200", "7", "11", "1", "0", "$0.429", "11.4 s"],
    ]
    assert not any("%" in cell for row in rows(dialog) for cell in row)


def test_a_heading_orders_and_turns_round(qtbot: QtBot, theme: Theme, window: QWidget) -> None:
    dialog = opened(theme, window)
    heading = dialog.headings[Column.MODEL]
    assert heading.accessibleName() == "Order by Model"
    qtbot.mouseClick(heading, Qt.MouseButton.LeftButton)
    assert [row[0] for row in rows(dialog)] == ["Alpha", "Beta"]
    assert heading.accessibleName() == "Model, ordered"
    qtbot.mouseClick(heading, Qt.MouseButton.LeftButton)
    assert [row[0] for row in rows(dialog)] == ["Beta", "Alpha"]
    assert heading.accessibleName() == "Model, ordered, turned round"
    assert dialog.headings[Column.WINS].accessibleName() == "Order by Chosen"


def test_it_is_used_with_keys_alone(qtbot: QtBot, theme: Theme, window: QWidget) -> None:
    dialog = opened(theme, window)
    assert dialog.table.hasFocus()
    for _ in range(8):
        focused = QApplication.focusWidget()
        assert focused is not None
        qtbot.keyClick(focused, Qt.Key.Key_Backtab)
    assert dialog.headings[Column.MODEL].hasFocus()
    qtbot.keyClick(dialog.headings[Column.MODEL], Qt.Key.Key_Space)
    assert [row[0] for row in rows(dialog)] == ["Alpha", "Beta"]
    qtbot.keyClick(dialog.headings[Column.MODEL], Qt.Key.Key_Escape)
    assert not dialog.is_open


def test_headings_stand_above_their_columns(theme: Theme, window: QWidget) -> None:
    dialog = opened(theme, window)
    for place, heading in enumerate(dialog.headings.values()):
        assert heading.width() == dialog.table.columnWidth(place)
        assert heading.geometry().right() < dialog.panel.width()


def test_a_cell_is_spoken_with_its_heading(theme: Theme, window: QWidget) -> None:
    model = opened(theme, window).table.model()
    spoken = model.index(0, 2).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Chosen: 9"


def test_without_comparisons_words_say_what_to_do(theme: Theme, window: QWidget) -> None:
    dialog = opened(theme, window, ())
    assert dialog.about.startswith("Nothing to count yet.")
    assert not dialog.table.isVisible()
    assert not any(heading.isVisible() for heading in dialog.headings.values())

"""The prompts of before: found in any script, taken as what they were, copied."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop_app.core.records import now
from desktop_app.state.draft import Draft
from desktop_app.ui.composer.history import Earlier, HistoryPopover
from desktop_app.ui.composer.panel import ComposerPanel
from desktop_app.ui.composer.prompt import PromptEditor
from desktop_app.ui.icons import Icons
from desktop_app.ui.theme import Theme
from tests.ui.composing import child, shown

LIST = '{"sort": "{a|b}"}'
EARLIER: list[Earlier] = [
    ("a fox\nin the snow", now(), 12),
    ("霧の朝、ガラスの港", now() - timedelta(days=1), 1),
    ("كوخ خشبي صغير", now() - timedelta(days=2), 0),
    ("a Café at night", now() - timedelta(days=3), 2),
    (LIST, now() - timedelta(days=4), 2),
]


@pytest.fixture
def prompts() -> list[Earlier]:
    return list(EARLIER)


@pytest.fixture
def panel(qtbot: QtBot, theme: Theme, draft: Draft, prompts: list[Earlier]) -> ComposerPanel:
    return shown(qtbot, ComposerPanel(theme, Icons(theme), draft, lambda: prompts))


def opened(panel: ComposerPanel, qtbot: QtBot) -> HistoryPopover:
    panel.open_history()
    found = child(panel, "history")
    assert isinstance(found, HistoryPopover)
    qtbot.waitUntil(found.search.hasFocus)
    return found


def listed(history: HistoryPopover) -> list[str]:
    return [row.value for row in history.list.rows()]


def test_each_is_listed_with_its_time_and_its_pictures(panel: ComposerPanel, qtbot: QtBot) -> None:
    history = opened(panel, qtbot)
    rows = history.list.rows()
    assert rows[0].title == "a fox in the snow"
    assert rows[0].detail.startswith("Today, ")
    assert rows[0].detail.endswith(" · 12 pictures")
    assert rows[1].detail.startswith("Yesterday, ")
    assert rows[1].detail.endswith(" · 1 picture")
    assert "·" not in rows[2].detail, "none came of it"
    spoken = history.list.item(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == f"{rows[0].title}, {rows[0].detail}"
    assert not history.grab().isNull()


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("snow FOX", EARLIER[0][0]),
        ("ガラス", EARLIER[1][0]),
        ("ｶﾞﾗｽ", EARLIER[1][0]),
        ("خشبي", EARLIER[2][0]),
        ("cafe\u0301", EARLIER[3][0]),
    ],
)
def test_words_of_any_script_are_found_while_typing(
    panel: ComposerPanel, qtbot: QtBot, typed: str, found: str
) -> None:
    history = opened(panel, qtbot)
    history.search.setText(typed)
    assert listed(history) == [found]


def test_enter_takes_it_and_one_step_takes_it_back(
    panel: ComposerPanel, draft: Draft, qtbot: QtBot
) -> None:
    history = opened(panel, qtbot)
    qtbot.keyClick(history.search, Qt.Key.Key_Down)
    qtbot.keyClick(history.search, Qt.Key.Key_Return)
    assert draft.prompt == EARLIER[1][0]
    prompt = child(panel, "prompt")
    assert isinstance(prompt, PromptEditor)
    qtbot.waitUntil(prompt.hasFocus)
    qtbot.keyClick(prompt, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert draft.prompt == "a fox"


def test_what_was_sent_with_braces_means_just_that(
    panel: ComposerPanel, draft: Draft, qtbot: QtBot
) -> None:
    history = opened(panel, qtbot)
    history.search.setText("sort")
    qtbot.keyClick(history.search, Qt.Key.Key_Return)
    assert draft.recipe().prompt == LIST
    assert draft.images == 1


def test_control_c_copies_the_whole_prompt(panel: ComposerPanel, qtbot: QtBot) -> None:
    told: list[str] = []
    panel.told.connect(told.append)
    history = opened(panel, qtbot)
    control = Qt.KeyboardModifier.ControlModifier
    qtbot.keyClick(history.search, Qt.Key.Key_C, control)
    assert QApplication.clipboard().text() == EARLIER[0][0]
    assert told == ["Prompt copied"]
    assert history.isVisible()
    history.search.setText("snow")
    history.search.selectAll()
    qtbot.keyClick(history.search, Qt.Key.Key_C, control)
    assert QApplication.clipboard().text() == "snow", "what is selected comes first"


def test_without_prompts_it_says_so(
    panel: ComposerPanel, prompts: list[Earlier], qtbot: QtBot
) -> None:
    prompts.clear()
    history = opened(panel, qtbot)
    assert history.list.isHidden()
    said = [one.text() for one in history.findChildren(type(history._empty))]
    assert "No prompts yet. What you generate from is kept here." in said

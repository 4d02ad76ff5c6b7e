"""Names of snippets while a brace is typed: never in the way of plain writing."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QInputMethodEvent, QKeyEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop_app.core.changes import Change
from desktop_app.core.records import Snippet, now
from desktop_app.state.draft import Draft
from desktop_app.state.edits import Edits
from desktop_app.state.snippets import Snippets
from desktop_app.ui.composer.panel import ComposerPanel
from desktop_app.ui.composer.prompt import PromptEditor
from desktop_app.ui.composer.snippet_completion import SnippetCompletion
from desktop_app.ui.icons import Icons
from desktop_app.ui.theme import Theme
from desktop_app.ui.widgets.menu import Menu
from tests.ui.composing import MODELS, child, shown

KEPT = [
    Snippet("1", "Camera", "85 mm, shallow depth of field", now()),
    Snippet("2", "Colours", "red\nblue\nochre", now()),
    Snippet("3", "Ink style", "loose ink", now()),
    Snippet("4", "水彩", "水彩、にじみ", now()),
]
NOTHING = Qt.KeyboardModifier.NoModifier


def _never(_change: Change) -> tuple[()]:
    raise AssertionError("nothing is changed here")


@pytest.fixture
def panel(qtbot: QtBot, theme: Theme) -> ComposerPanel:
    panel = shown(qtbot, ComposerPanel(theme, Icons(theme), Draft(MODELS)))
    edits = Edits(_never, lambda _: pytest.fail("not asked"), lambda: 0, panel)
    panel.offer_snippets(Snippets(lambda: KEPT, edits, panel))
    panel.focus_prompt()
    return panel


@pytest.fixture
def prompt(panel: ComposerPanel) -> PromptEditor:
    found = child(panel, "prompt")
    assert isinstance(found, PromptEditor)
    return found


@pytest.fixture
def names(panel: ComposerPanel) -> SnippetCompletion:
    found = child(panel, "snippet_completion")
    assert isinstance(found, SnippetCompletion)
    return found


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab])
def test_letters_narrow_the_names_and_a_key_takes_one(
    prompt: PromptEditor, names: SnippetCompletion, qtbot: QtBot, key: Qt.Key
) -> None:
    qtbot.keyClicks(prompt, "a fox, {")
    assert names.names == ["Camera", "Colours", "Ink style", "水彩"]
    assert names.current == ""
    assert names.window() is prompt.window()
    assert prompt.hasFocus()
    qtbot.keyClicks(prompt, "C")
    assert names.names == ["Camera", "Colours"]
    assert names.current == "Camera"
    qtbot.keyClick(prompt, Qt.Key.Key_Down)
    assert names.current == "Colours"
    assert not names.grab().isNull()
    qtbot.keyClick(prompt, key)
    assert prompt.text() == "a fox, {Colours}"
    assert names.names == []
    assert prompt.hasFocus()
    prompt.undo()
    assert prompt.text() == "a fox, {C", "it was one step"


def test_a_brace_that_is_there_already_is_not_doubled(
    prompt: PromptEditor, names: SnippetCompletion, qtbot: QtBot
) -> None:
    prompt.insertPlainText("🦊 ")
    qtbot.keyClicks(prompt, "{}")
    qtbot.keyClick(prompt, Qt.Key.Key_Left)
    qtbot.keyClicks(prompt, "st")
    assert names.names == ["Ink style"], "a later word of the name does as well"
    qtbot.keyClick(prompt, Qt.Key.Key_Return)
    assert prompt.text() == "🦊 {Ink style}"


def test_plain_braces_and_new_lines_are_left_alone(
    prompt: PromptEditor, names: SnippetCompletion, qtbot: QtBot
) -> None:
    qtbot.keyClicks(prompt, "{")
    assert names.names
    qtbot.keyClick(prompt, Qt.Key.Key_Return)
    assert prompt.text() == "{\n"
    assert names.names == []
    qtbot.keyClicks(prompt, '  "style": {"c": ')
    assert names.names == []
    qtbot.keyClicks(prompt, "{ c")
    assert names.names == []
    qtbot.keyClicks(prompt, "\\{c")
    assert names.names == []
    qtbot.keyClicks(prompt, "{red|c")
    assert names.names == []


def test_control_enter_still_generates(
    panel: ComposerPanel, prompt: PromptEditor, names: SnippetCompletion, qtbot: QtBot
) -> None:
    asked: list[int] = []
    panel.generate_requested.connect(lambda: asked.append(1))
    qtbot.keyClicks(prompt, "fox {c")
    assert names.current == "Camera"
    qtbot.keyClick(prompt, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert asked == [1]
    assert prompt.text() == "fox {c"


def test_escape_sends_it_away_until_the_next_brace(
    prompt: PromptEditor, names: SnippetCompletion, qtbot: QtBot
) -> None:
    qtbot.keyClicks(prompt, "{c")
    qtbot.keyClick(prompt, Qt.Key.Key_Escape)
    assert names.names == []
    qtbot.keyClicks(prompt, "o")
    assert names.names == []
    qtbot.keyClicks(prompt, "x} {c")
    assert names.names == ["Camera", "Colours"]


def test_it_goes_with_the_caret_and_the_keyboard(
    panel: ComposerPanel, prompt: PromptEditor, names: SnippetCompletion, qtbot: QtBot
) -> None:
    qtbot.keyClicks(prompt, "x {c")
    qtbot.keyClick(prompt, Qt.Key.Key_Home)
    assert names.names == []
    qtbot.keyClick(prompt, Qt.Key.Key_End)
    assert names.names == [], "the arrows alone do not open it"
    qtbot.keyClicks(prompt, "a")
    assert names.names == ["Camera"]
    panel.focus_ratios()
    assert names.names == []
    panel.set_prompt("from elsewhere {c")
    assert names.names == []


def test_an_input_method_is_not_disturbed(
    prompt: PromptEditor, names: SnippetCompletion, qtbot: QtBot
) -> None:
    qtbot.keyClicks(prompt, "{")
    QApplication.sendEvent(prompt, QInputMethodEvent("すい", []))
    assert names.names == []
    enter = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Down, NOTHING)
    QApplication.sendEvent(prompt, enter)
    commit = QInputMethodEvent("", [])
    commit.setCommitString("水")
    QApplication.sendEvent(prompt, commit)
    assert prompt.text() == "{水"
    assert (names.names, names.current) == (["水彩"], "水彩")
    qtbot.keyClick(prompt, Qt.Key.Key_Tab)
    assert prompt.text() == "{水彩}"


def test_a_click_takes_the_row(
    prompt: PromptEditor, names: SnippetCompletion, qtbot: QtBot
) -> None:
    qtbot.keyClicks(prompt, "{")
    spot = QPoint(20, names.height() // 4 + 8)
    qtbot.mouseMove(names, spot)
    qtbot.mouseClick(names, Qt.MouseButton.LeftButton, pos=spot)
    assert prompt.text() == "{Colours}"
    assert prompt.hasFocus()


def test_the_menu_of_the_prompt_keeps_and_puts_in(
    panel: ComposerPanel, prompt: PromptEditor, qtbot: QtBot
) -> None:
    wanted: list[str] = []
    panel.snippet_wanted.connect(wanted.append)
    panel.snippets_wanted.connect(lambda: wanted.append("all"))
    panel.set_prompt("a fox\nat dusk")

    def menu() -> Menu:
        middle = prompt.rect().center()
        reason = QContextMenuEvent.Reason.Keyboard
        QApplication.sendEvent(
            prompt, QContextMenuEvent(reason, middle, prompt.mapToGlobal(middle), NOTHING)
        )
        (found,) = [one for one in prompt.findChildren(Menu) if one.isVisible()]
        return found

    def pick(within: Menu, text: str) -> None:
        (action,) = [one for one in within.actions() if one.text() == text]
        action.trigger()
        within.close()

    first = menu()
    keep = [one for one in first.actions() if one.text().startswith("Save selection")]
    assert [one.isEnabled() for one in keep] == [False], "nothing is selected"
    assert not any("\t" in one.text() for one in first.actions())
    pick(first, "Snippets…")
    prompt.selectAll()
    pick(menu(), "Save selection as snippet…")
    assert wanted == ["all", "a fox\nat dusk"]
    last = menu()
    (inner,) = [one for one in last.findChildren(Menu) if one.title() == "Insert snippet"]
    pick(inner, "Ink style")
    last.close()
    assert prompt.text() == "{Ink style}"

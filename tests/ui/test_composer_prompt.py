"""Writing: keys, undo, pasting, scripts, starters."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QAbstractButton, QApplication
from pytestqt.qtbot import QtBot

from desktop_app.places import RESOURCES
from desktop_app.state.draft import Draft
from desktop_app.ui.composer.panel import ComposerPanel
from desktop_app.ui.composer.prompt import PromptEditor
from desktop_app.ui.composer.starters import Starter
from desktop_app.ui.icons import Icons
from desktop_app.ui.theme import Theme
from tests.ui.composing import MODELS, shown

LONG = "A small wooden cabin beside a still mountain lake at dusk, fresh snow on the peaks. "


@pytest.fixture(scope="module")
def theme(qapp: QApplication) -> Iterator[Theme]:
    theme = Theme(qapp, RESOURCES)
    theme.follow("light")
    yield theme
    qapp.setStyleSheet("")


@pytest.fixture
def draft() -> Draft:
    return Draft(MODELS)


@pytest.fixture
def panel(qtbot: QtBot, theme: Theme, draft: Draft) -> ComposerPanel:
    return shown(qtbot, ComposerPanel(theme, Icons(theme), draft))


@pytest.fixture
def prompt(panel: ComposerPanel) -> PromptEditor:
    found = panel.findChild(PromptEditor, "prompt")
    assert found is not None
    panel.focus_prompt()
    return found


def test_typing_writes_the_draft(prompt: PromptEditor, draft: Draft, qtbot: QtBot) -> None:
    qtbot.keyClicks(prompt, "a fox")
    qtbot.keyClick(prompt, Qt.Key.Key_Return)
    qtbot.keyClicks(prompt, "at dusk")
    assert draft.prompt == "a fox\nat dusk"


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_control_enter_generates_once(
    panel: ComposerPanel, prompt: PromptEditor, draft: Draft, qtbot: QtBot, key: Qt.Key
) -> None:
    asked: list[str] = []
    panel.generate_requested.connect(lambda: asked.append(draft.prompt))
    control = Qt.KeyboardModifier.ControlModifier
    qtbot.keyClick(prompt, key, control)
    assert asked == []  # there are no words yet
    qtbot.keyClicks(prompt, "a fox")
    qtbot.keyClick(prompt, key, control)
    held = QKeyEvent(QEvent.Type.KeyPress, key, control, "\r", True)
    QApplication.sendEvent(prompt, held)
    assert asked == ["a fox"]
    assert draft.prompt == "a fox"


def test_a_prompt_put_in_can_be_undone_in_one_step(
    panel: ComposerPanel, prompt: PromptEditor, draft: Draft, qtbot: QtBot
) -> None:
    qtbot.keyClicks(prompt, "my own words")
    panel.set_prompt("other\nwords")
    assert draft.prompt == "other\nwords"
    draft.set_prompt("and these, from elsewhere")
    assert prompt.toPlainText() == "and these, from elsewhere"
    for before in ("other\nwords", "my own words"):
        qtbot.keyClick(prompt, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
        assert draft.prompt == before


def test_a_restored_prompt_is_not_an_edit(theme: Theme, draft: Draft, qtbot: QtBot) -> None:
    draft.restore(prompt="from yesterday")
    panel = ComposerPanel(theme, Icons(theme), draft)
    qtbot.addWidget(panel)
    prompt = panel.findChild(PromptEditor, "prompt")
    assert prompt is not None
    prompt.undo()
    assert prompt.toPlainText() == draft.prompt == "from yesterday"


@pytest.mark.parametrize("text", ["a\r\nb", "a\rb", "a\u2028b", "a\u00a0b", "\U0001f98a 狐", ""])
def test_odd_letters_settle(panel: ComposerPanel, draft: Draft, text: str) -> None:
    prompt = panel.findChild(PromptEditor, "prompt")
    assert prompt is not None
    draft.set_prompt(text)
    assert draft.prompt == prompt.toPlainText()
    assert "\r" not in draft.prompt


def test_pasting_takes_the_words_alone(prompt: PromptEditor, draft: Draft, qtbot: QtBot) -> None:
    mime = QMimeData()
    mime.setHtml("<b>bold</b> <font size=7>words</font>")
    mime.setText("bold words")
    QApplication.clipboard().setMimeData(mime)
    qtbot.keyClick(prompt, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert draft.prompt == "bold words"
    assert not prompt.textCursor().charFormat().font().bold()


def test_files_are_not_pasted_as_addresses(prompt: PromptEditor, draft: Draft) -> None:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile("/tmp/cat.png")])  # noqa: S108  only a name
    mime.setText("file:///tmp/cat.png")
    assert prompt.canInsertFromMimeData(mime)  # as a reference
    QApplication.clipboard().setMimeData(mime)
    prompt.paste()
    assert draft.prompt == ""


def test_lines_are_set_apart_and_the_caret_goes_where_it_is_put(
    panel: ComposerPanel, prompt: PromptEditor, theme: Theme, qtbot: QtBot
) -> None:
    panel.set_prompt(LONG * 3 + "\n" + LONG)
    height = theme.line_height("prompt")
    first = prompt.document().firstBlock().layout()
    tops = [first.lineAt(place).y() for place in range(first.lineCount())]
    steps = {round(after - before, 3) for before, after in pairwise(tops)}
    assert steps == {height}
    prompt.moveCursor(QTextCursor.MoveOperation.Start)
    seen = [prompt.cursorRect().top()]
    for _ in range(first.lineCount()):
        qtbot.keyClick(prompt, Qt.Key.Key_Down)
        seen.append(prompt.cursorRect().top())
    assert {after - before for before, after in pairwise(seen)} == {height}
    spot = prompt.cursorRect().center()
    qtbot.mouseClick(prompt.viewport(), Qt.MouseButton.LeftButton, pos=spot - QPoint(0, 2 * height))
    assert prompt.cursorRect().top() == seen[-3]


def test_a_long_prompt_scrolls_to_its_end(prompt: PromptEditor, draft: Draft) -> None:
    draft.set_prompt(LONG * 60)
    prompt.ensureCursorVisible()
    bar = prompt.verticalScrollBar()
    assert bar.maximum() > 0
    assert bar.value() == bar.maximum()
    assert prompt.viewport().rect().contains(prompt.cursorRect().center())


def test_every_paragraph_follows_its_first_strong_letter(
    panel: ComposerPanel, prompt: PromptEditor
) -> None:
    panel.set_prompt("(3:2) كوخ خشبي\nA cabin\n")
    width = prompt.viewport().width()
    arabic = prompt.document().firstBlock()
    assert arabic.layout().lineAt(0).naturalTextRect().right() > width - 4
    latin = arabic.next()
    assert latin.layout().lineAt(0).naturalTextRect().left() == 0


def test_starters_show_only_for_an_empty_first_prompt(
    panel: ComposerPanel, prompt: PromptEditor, draft: Draft, qtbot: QtBot
) -> None:
    starters = panel.findChildren(Starter)
    assert len(starters) == 3
    assert not any(starter.isVisible() for starter in starters)
    panel.show_starters(True)
    assert all(starter.isVisible() for starter in starters)
    qtbot.mouseClick(starters[1], Qt.MouseButton.LeftButton)
    assert draft.prompt == "Mid-century poster of desert hills"
    assert prompt.hasFocus()
    assert not starters[0].isVisible()
    qtbot.keyClick(prompt, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert draft.prompt == ""
    assert starters[0].isVisible()
    qtbot.keyClick(prompt, Qt.Key.Key_Tab)
    assert starters[0].hasFocus()
    qtbot.keyClick(starters[0], Qt.Key.Key_Space)
    assert draft.prompt.startswith("A lighthouse")


def test_the_prompt_draws_its_own_focus(prompt: PromptEditor) -> None:
    assert prompt.property("ownFocusRing")
    assert isinstance(prompt.placeholderText(), str)
    assert prompt.placeholderText() == "Describe a picture…"


def test_the_theme_turns_while_it_is_shown(
    panel: ComposerPanel, prompt: PromptEditor, theme: Theme
) -> None:
    panel.show_starters(True)
    light = panel.grab().toImage().pixelColor(2, 2)
    theme.follow("dark")
    dark = panel.grab().toImage()
    assert dark.pixelColor(2, 2) == theme.color("panel")
    assert dark.pixelColor(100, 200) == theme.color("field")
    theme.follow("light")
    assert panel.grab().toImage().pixelColor(2, 2) == light
    assert prompt.palette().text().color() == theme.color("text")
    assert panel.findChildren(QAbstractButton)

"""Variables on the desk: shown in the words, counted and priced below them, left out by a box."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication
from pytestqt.qtbot import QtBot

from desktop_app.core.recipe import Price
from desktop_app.core.unfolding import unfold
from desktop_app.state.draft import Draft
from desktop_app.ui.composer.panel import ComposerPanel
from desktop_app.ui.composer.prompt import PromptEditor
from desktop_app.ui.composer.unfolded_line import UnfoldedLine
from desktop_app.ui.composer.unfolded_popover import UnfoldedPopover
from desktop_app.ui.composer.unfolded_rows import excerpt
from desktop_app.ui.composer.unfolded_words import number
from desktop_app.ui.icons import Icons
from desktop_app.ui.theme import Theme
from tests.ui.composing import FLASH, child, press, shown, texts

FLAT = Price(billable="output_image", unit="image", usd=Decimal("0.04"))
LISTED = replace(FLASH, prices=(FLAT,), price_usd=FLAT.usd)


@pytest.fixture
def draft() -> Draft:
    draft = Draft((LISTED,))
    draft.set_snippets({"Ink": "loose ink", "colours": "red\nblue\nochre"})
    return draft


@pytest.fixture
def panel(qtbot: QtBot, theme: Theme, draft: Draft) -> ComposerPanel:
    panel = shown(qtbot, ComposerPanel(theme, Icons(theme), draft))
    panel.focus_prompt()
    return panel


def line(panel: ComposerPanel) -> UnfoldedLine:
    found = child(panel, "unfolded")
    assert isinstance(found, UnfoldedLine)
    return found


def generate(panel: ComposerPanel) -> QAbstractButton:
    found = child(panel, "generate")
    assert isinstance(found, QAbstractButton)
    return found


def opened(panel: ComposerPanel, qtbot: QtBot) -> UnfoldedPopover:
    (found,) = [one for one in panel.findChildren(UnfoldedPopover) if one.isVisible()]
    qtbot.waitUntil(found.list.hasFocus)
    return found


def test_the_line_counts_and_prices_what_the_words_unfold_into(
    panel: ComposerPanel, draft: Draft, qtbot: QtBot
) -> None:
    prompt = child(panel, "prompt")
    assert not line(panel).isVisible()
    qtbot.keyClicks(prompt, "a {colours} {fox|hare}, {ink}")
    assert line(panel).isVisible()
    assert line(panel).text() == "6 prompts · about $0.24"
    draft.set_count(2)
    assert line(panel).accessibleName() == "6 prompts × 2 images = 12 · about $0.48"
    assert generate(panel).text() == "Generate 12"
    assert child(panel, "estimate").property("text") == "About $0.48"
    panel.set_running(3)
    assert generate(panel).text() == "Generate 12 more"
    panel.set_running(0)
    panel.set_offline(True)
    assert generate(panel).text() == "Queue 12 for later"
    panel.set_prompt("a {plain} fox")
    assert not line(panel).isVisible()


def test_boxes_leave_prompts_out_by_keys(panel: ComposerPanel, draft: Draft, qtbot: QtBot) -> None:
    panel.set_prompt("a {red|blue|ochre} fox")
    press(qtbot, Qt.Key.Key_Tab)
    assert line(panel).hasFocus()
    press(qtbot, Qt.Key.Key_Return)
    popover = opened(panel, qtbot)
    assert [popover.list.item(at).text() for at in range(3)] == [
        "a red fox",
        "a blue fox",
        "a ochre fox",
    ]
    press(qtbot, Qt.Key.Key_Down)
    press(qtbot, Qt.Key.Key_Space)
    assert [order.recipe.prompt for order in draft.orders()] == ["a red fox", "a ochre fox"]
    assert popover.title.text() == "2 of 3 prompts · about $0.08"
    assert line(panel).text() == "2 of 3 prompts · about $0.08"
    assert popover.list.item(1).checkState() is Qt.CheckState.Unchecked
    assert generate(panel).text() == "Generate 2"
    qtbot.keyClick(popover.list, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QApplication.clipboard().text() == "a blue fox"
    press(qtbot, Qt.Key.Key_Up)
    press(qtbot, Qt.Key.Key_Return)
    assert draft.images == 1
    qtbot.mouseClick(popover.all, Qt.MouseButton.LeftButton)
    assert draft.images == 3
    assert not popover.grab().isNull()
    press(qtbot, Qt.Key.Key_Escape)
    assert not popover.isVisible()
    qtbot.waitUntil(line(panel).hasFocus)


def test_a_click_on_a_row_turns_it(panel: ComposerPanel, draft: Draft, qtbot: QtBot) -> None:
    panel.set_prompt("a {red|blue} fox")
    qtbot.mouseClick(line(panel), Qt.MouseButton.LeftButton)
    popover = opened(panel, qtbot)
    for expected in (1, 2):
        spot = popover.list.visualItemRect(popover.list.item(1)).center()
        qtbot.mouseClick(popover.list.viewport(), Qt.MouseButton.LeftButton, pos=spot)
        assert draft.images == expected


def test_too_many_are_told_in_a_sentence_and_not_asked_for(
    panel: ComposerPanel, draft: Draft, qtbot: QtBot
) -> None:
    asked: list[int] = []
    panel.generate_requested.connect(lambda: asked.append(1))
    panel.set_prompt("{a|b|c|d|e|f|g|h|i}")
    draft.set_count(8)
    said = "72 images are too many at once. Leave some out: 64 is the most."
    assert said in texts(panel)
    assert not generate(panel).isEnabled()
    assert generate(panel).toolTip() == said
    prompt = child(panel, "prompt")
    qtbot.keyClick(prompt, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert asked == []
    qtbot.mouseClick(line(panel), Qt.MouseButton.LeftButton)
    popover = opened(panel, qtbot)
    assert popover.note.text() == said
    qtbot.keyClick(popover.list, Qt.Key.Key_Space)
    assert not popover.note.isVisible()
    assert generate(panel).text() == "Generate 64"
    assert generate(panel).isEnabled()


def test_beyond_all_reason_it_stays_calm(panel: ComposerPanel, qtbot: QtBot) -> None:
    panel.set_prompt("{a|b}" * 20_000)
    assert line(panel).text() == f"{number(2**20_000)} prompts"
    qtbot.mouseClick(line(panel), Qt.MouseButton.LeftButton)
    popover = opened(panel, qtbot)
    assert popover.note.text().startswith(f"The first 200 of {number(10**6)} are listed.")
    assert popover.list.count() == 200


def test_the_words_show_which_braces_are_variables(
    panel: ComposerPanel, theme: Theme, qtbot: QtBot
) -> None:
    prompt = child(panel, "prompt")
    assert isinstance(prompt, PromptEditor)

    def tinted() -> list[tuple[str, str]]:
        return [
            (one.cursor.selectedText(), one.format.foreground().color().name())
            for one in prompt.extraSelections()
        ]

    accent, quiet = theme.color("accentText").name(), theme.color("text3").name()
    panel.set_prompt("🦊 {a|b}{Ink} {no} \\{x\\}\n{c|d}")
    assert tinted() == [
        ("{", accent),
        ("|", accent),
        ("}{Ink}", accent),
        ("\\", quiet),
        ("\\", quiet),
        ("{", accent),
        ("|", accent),
        ("}", accent),
    ]
    panel.set_prompt("plain")
    assert tinted() == []
    prompt.undo()
    assert len(tinted()) == 8, "tints are no steps of undo"


def test_what_is_typed_after_a_variable_is_plain(panel: ComposerPanel, qtbot: QtBot) -> None:
    prompt = child(panel, "prompt")
    assert isinstance(prompt, PromptEditor)
    qtbot.keyClicks(prompt, "a {red|blue} fox in snow")
    assert [one.cursor.selectedText() for one in prompt.extraSelections()] == ["{", "|", "}"]


def test_an_excerpt_keeps_what_was_chosen() -> None:
    template = f"{'x' * 300} {{red|blue}} {'y' * 300} {{fox|hare}} {'z' * 300}"
    parts = excerpt(unfold(template).at(1), 80)
    assert [text for text, is_chosen in parts if is_chosen] == ["red", "hare"]
    assert sum(len(text) for text, _ in parts) <= 90
    shown_text = "".join(text for text, _ in parts)
    assert shown_text.startswith("…x")
    assert shown_text.endswith("z…")
    whole = unfold("a {red|blue}\n fox").at(0)
    assert excerpt(whole, 80) == [("a ", False), ("red", True), (" fox", False)]
    long_choice = unfold("{" + "r" * 500 + "|b} fox").at(0)
    assert len("".join(text for text, _ in excerpt(long_choice, 80))) < 100

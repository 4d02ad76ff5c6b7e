"""Choosing a model and an earlier prompt, with the keyboard and the mouse."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from desktop_app.core.records import now
from desktop_app.state.draft import Draft
from desktop_app.ui.composer.panel import ComposerPanel
from desktop_app.ui.composer.picker import Picker
from desktop_app.ui.composer.prompt import PromptEditor
from desktop_app.ui.icons import Icons
from desktop_app.ui.theme import Theme
from tests.ui.composing import MODELS, shown

PROMPTS = ["a fox in the snow", "a lighthouse\nin the rain", "a fox at night"]


@pytest.fixture
def draft() -> Draft:
    *others, demo = MODELS
    return Draft((demo, *others))


@pytest.fixture
def panel(qtbot: QtBot, theme: Theme, draft: Draft) -> ComposerPanel:
    earlier = lambda: [(prompt, now(), 1) for prompt in PROMPTS]  # noqa: E731
    return shown(qtbot, ComposerPanel(theme, Icons(theme), draft, earlier))


def opened(panel: ComposerPanel, qtbot: QtBot) -> Picker:
    pickers = [picker for picker in panel.findChildren(Picker) if picker.isVisible()]
    assert len(pickers) == 1
    qtbot.waitUntil(pickers[0].search.hasFocus)
    return pickers[0]


def titles(picker: Picker) -> list[str]:
    return [picker.list.item(row).text() for row in range(picker.list.count())]


def model_button(panel: ComposerPanel) -> QAbstractButton:
    found = panel.findChild(QAbstractButton, "model")
    assert found is not None
    return found


def test_the_demo_painter_is_last_and_the_model_in_use_is_marked(
    panel: ComposerPanel, draft: Draft, qtbot: QtBot
) -> None:
    draft.choose_model("google/gemini-3-pro-image")
    qtbot.mouseClick(model_button(panel), Qt.MouseButton.LeftButton)
    picker = opened(panel, qtbot)
    assert picker.width() == 380
    assert titles(picker)[-1] == "Demo painter"
    assert picker.list.currentItem().text() == "Gemini 3 Pro Image"
    spoken = picker.list.currentItem().data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == (
        "Gemini 3 Pro Image, Google · from $0.14, "
        "Edits pictures, Takes up to 14 references, Paints up to 4K, in use"
    )
    last = picker.list.item(picker.list.count() - 1)
    spoken = last.data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken.startswith("Demo painter, Built in · free · works offline, ")


def test_typing_and_enter_choose_a_model(panel: ComposerPanel, draft: Draft, qtbot: QtBot) -> None:
    button = model_button(panel)
    button.setFocus()
    qtbot.keyClick(button, Qt.Key.Key_Return)
    picker = opened(panel, qtbot)
    qtbot.keyClicks(picker.search, "google 3")
    assert titles(picker) == ["Gemini 3.1 Flash Image", "Gemini 3 Pro Image"]
    qtbot.keyClick(picker.search, Qt.Key.Key_Down)
    qtbot.keyClick(picker.search, Qt.Key.Key_Down)
    qtbot.keyClick(picker.search, Qt.Key.Key_Return)
    assert not picker.isVisible()
    assert draft.model.id == "google/gemini-3-pro-image"
    assert button.text() == "Gemini 3 Pro Image"
    assert button.accessibleDescription() == "Gemini 3 Pro Image, Google · from $0.14"
    qtbot.waitUntil(button.hasFocus)


def test_escape_gives_the_focus_back(panel: ComposerPanel, draft: Draft, qtbot: QtBot) -> None:
    before = draft.model
    button = model_button(panel)
    panel.open_models()
    picker = opened(panel, qtbot)
    qtbot.keyClicks(picker.search, "zzz")
    assert titles(picker) == []
    qtbot.keyClick(picker.search, Qt.Key.Key_Return)
    qtbot.keyClick(picker.search, Qt.Key.Key_Escape)
    assert not picker.isVisible()
    qtbot.waitUntil(button.hasFocus)
    assert draft.model == before
    panel.open_models()
    assert opened(panel, qtbot).search.text() == ""
    assert len(titles(picker)) == 6


def test_a_click_chooses(panel: ComposerPanel, draft: Draft, qtbot: QtBot) -> None:
    panel.open_models()
    picker = opened(panel, qtbot)
    row = titles(picker).index("GPT-5 Image Mini")
    spot = picker.list.visualItemRect(picker.list.item(row)).center()
    qtbot.mouseClick(picker.list.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert draft.model.id == "openai/gpt-5-image-mini"


def test_an_earlier_prompt_comes_back_as_one_edit(
    panel: ComposerPanel, draft: Draft, qtbot: QtBot
) -> None:
    prompt = panel.findChild(PromptEditor, "prompt")
    assert prompt is not None
    panel.focus_prompt()
    qtbot.keyClicks(prompt, "mine")
    panel.open_history()
    picker = opened(panel, qtbot)
    assert titles(picker) == ["a fox in the snow", "a lighthouse in the rain", "a fox at night"]
    qtbot.keyClicks(picker.search, "rain")
    qtbot.keyClick(picker.search, Qt.Key.Key_Return)
    assert draft.prompt == "a lighthouse\nin the rain"
    qtbot.waitUntil(prompt.hasFocus)
    qtbot.keyClick(prompt, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert draft.prompt == "mine"


def test_long_lists_stay_within_the_design(
    theme: Theme, draft: Draft, qtbot: QtBot, panel: ComposerPanel
) -> None:
    PROMPTS.extend(f"prompt number {number}" for number in range(197))
    try:
        panel.open_history()
        picker = opened(panel, qtbot)
        assert picker.height() <= 480
        assert picker.list.count() == 200
        qtbot.keyClick(picker.search, Qt.Key.Key_PageDown)
        assert picker.list.currentRow() == 6
    finally:
        del PROMPTS[3:]

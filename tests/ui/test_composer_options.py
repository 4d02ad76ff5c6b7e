"""The options of a model: a row for each, in people's words, and honest about what is not sent."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QLineEdit,
    QRadioButton,
    QScrollArea,
    QSlider,
    QSpinBox,
    QWidget,
)
from pytestqt.qtbot import QtBot

from desktop_app.core.recipe import Parameter, ParameterKind, Transport, Value
from desktop_app.state.draft import Draft
from desktop_app.ui.composer.option_fields import Lacking
from desktop_app.ui.composer.option_rows import OptionRow, OptionRows
from desktop_app.ui.composer.option_words import label, option_words, value_words
from desktop_app.ui.composer.options import OptionsButton, OptionsPopover
from desktop_app.ui.composer.panel import ComposerPanel
from desktop_app.ui.widgets.menu import Menu
from desktop_app.ui.widgets.menu_button import MenuButton
from tests.ui.composing import CATALOG, FLASH, child, press, texts

DEMO, FLARE = "pictor/demo-painter", "openai/gpt-image-2.5-flare"
ODD = replace(
    FLASH,
    id="x/odd",
    name="Odd",
    transports=(Transport.IMAGES,),
    parameters=(
        Parameter(name="upscale", kind=ParameterKind.SWITCH),
        Parameter(name="style_hint", kind=ParameterKind.TEXT),
        Parameter(name="steps", kind=ParameterKind.RANGE, least=2, most=8),
        Parameter(name="strength", kind=ParameterKind.RANGE, least=1),
        Parameter(name="n", kind=ParameterKind.RANGE, least=1, most=4),
    ),
)


@pytest.fixture
def draft() -> Draft:
    draft = Draft((*CATALOG, ODD))
    draft.choose_model(DEMO)
    draft.set_prompt("a fox")
    return draft


def options(panel: ComposerPanel) -> OptionsButton:
    found = child(panel, "options")
    assert isinstance(found, OptionsButton)
    return found


def opened(panel: ComposerPanel) -> OptionsPopover:
    options(panel).click()
    (popover,) = panel.findChildren(OptionsPopover)
    assert popover.isVisible()
    return popover


def row(popover: QWidget, name: str) -> OptionRow:
    """The row with that label."""
    (found,) = [row for row in popover.findChildren(OptionRow) if name in texts(row)]
    return found


def segments(popover: QWidget, name: str) -> dict[str, QRadioButton]:
    return {part.text(): part for part in row(popover, name).findChildren(QRadioButton)}


def field(popover: QWidget, name: str) -> QLineEdit:
    found = [part for part in row(popover, name).findChildren(QLineEdit) if part.isVisible()]
    assert len(found) == 1
    return found[0]


def lacking(popover: QWidget, name: str) -> Lacking:
    (found,) = row(popover, name).findChildren(Lacking)
    return found


def sent(draft: Draft) -> dict[str, Value]:
    return dict(draft.options)


def test_the_button_tells_what_is_set_and_sent(panel: ComposerPanel, draft: Draft) -> None:
    button = options(panel)
    plain = button.grab().toImage()
    assert (button.toolTip(), button.accessibleDescription()) == ("Options", "")
    draft.choose_option("quality", "high")
    draft.choose_option("seed", 42)
    assert button.toolTip() == "Options\nQuality: High\nSeed: 42"
    assert button.accessibleDescription() == "Quality: High, Seed: 42"
    assert button.grab().toImage() != plain, "a dot"
    draft.choose_model("google/gemini-2.5-flash-image")
    assert button.toolTip() == "Options"
    assert button.grab().toImage() == plain


def test_every_option_has_its_row_in_one_order(panel: ComposerPanel, draft: Draft) -> None:
    known = ["Quality", "Background", "File type", "Compression", "Seed", "Images per request"]
    popover = opened(panel)
    for model, others in ((DEMO, []), ("x/odd", ["Upscale", "Style hint", "Steps", "Strength"])):
        draft.choose_model(model)
        rows = [part for part in popover.findChildren(OptionRow) if part.isVisible()]
        rows.sort(key=lambda part: part.y())
        assert [texts(part)[0] for part in rows] == known + others


def test_a_few_values_are_side_by_side(panel: ComposerPanel, draft: Draft, qtbot: QtBot) -> None:
    popover = opened(panel)
    choices = segments(popover, "Quality")
    assert list(choices) == ["Auto", "Low", "Medium", "High"]
    assert choices["Auto"].isChecked()
    qtbot.mouseClick(choices["High"], Qt.MouseButton.LeftButton)
    assert sent(draft) == {"quality": "high"}
    choices["High"].setFocus()
    press(qtbot, Qt.Key.Key_Right)
    assert not sent(draft)
    assert choices["Auto"].isChecked()


def test_many_values_are_in_a_menu(panel: ComposerPanel, draft: Draft, qtbot: QtBot) -> None:
    draft.choose_model(FLARE)
    popover = opened(panel)
    (button,) = row(popover, "Quality").findChildren(MenuButton)
    assert (button.text(), button.accessibleName()) == ("Auto", "Quality")
    qtbot.keyClick(button, Qt.Key.Key_Return)
    (menu,) = button.findChildren(Menu)
    actions: dict[str, QAction] = {action.text(): action for action in menu.actions()}
    assert list(actions) == ["Auto", "Low", "Medium", "High", "Extra high", "Maximum"]
    assert actions["Auto"].isChecked()
    actions["Extra high"].trigger()
    menu.close()
    assert sent(draft) == {"quality": "xhigh"}
    assert (button.text(), button.accessibleDescription()) == ("Extra high", "Extra high")
    assert popover.isVisible()


def test_many_numbers_are_on_a_slider(panel: ComposerPanel, draft: Draft) -> None:
    draft.choose_model(FLARE)
    popover = opened(panel)
    (slider,) = row(popover, "Compression").findChildren(QSlider)
    assert "Auto" in texts(row(popover, "Compression"))
    slider.setValue(60)
    assert sent(draft) == {"output_compression": 60}
    assert "60" in texts(row(popover, "Compression"))
    assert slider.accessibleDescription() == "60"
    slider.setValue(slider.minimum())
    assert not sent(draft)


def test_few_numbers_are_stepped_through(panel: ComposerPanel, draft: Draft) -> None:
    draft.choose_model("x/odd")
    popover = opened(panel)
    (steps,) = row(popover, "Steps").findChildren(QSpinBox)
    (several,) = row(popover, "Images per request").findChildren(QSpinBox)
    assert steps.text() == "Auto"
    steps.stepUp()
    assert sent(draft) == {"steps": 2}
    steps.stepDown()
    assert not sent(draft)
    assert several.value() == 1
    several.setValue(3)
    assert sent(draft) == {"n": 3}
    several.setValue(1)
    assert not sent(draft)


def test_a_seed_is_written_thrown_and_taken_back(
    panel: ComposerPanel, draft: Draft, qtbot: QtBot
) -> None:
    popover = opened(panel)
    seed = field(popover, "Seed")
    assert (seed.placeholderText(), seed.accessibleName()) == ("Random", "Seed")
    qtbot.keyClicks(seed, "-4x2")
    assert seed.text() == "-42"
    assert sent(draft) == {"seed": -42}
    (dice,) = row(popover, "Seed").findChildren(QAbstractButton)
    assert dice.toolTip() == "Pick a random seed"
    qtbot.mouseClick(dice, Qt.MouseButton.LeftButton)
    thrown = sent(draft)["seed"]
    assert isinstance(thrown, int)
    assert thrown >= 0
    assert seed.text() == str(thrown)
    seed.selectAll()
    qtbot.keyClick(seed, Qt.Key.Key_Backspace)
    assert not sent(draft)


def test_what_is_half_written_stays(panel: ComposerPanel, draft: Draft, qtbot: QtBot) -> None:
    popover = opened(panel)
    seed = field(popover, "Seed")
    qtbot.keyClicks(seed, "-")
    draft.choose_option("quality", "low")
    assert seed.text() == "-"
    draft.choose_model("x/odd")
    strength = field(popover, "Strength")
    qtbot.keyClicks(strength, "0")
    assert not sent(draft), "it is less than the least"
    assert strength.text() == "0"


def test_words_and_switches_can_be_left_to_the_model(
    panel: ComposerPanel, draft: Draft, qtbot: QtBot
) -> None:
    draft.choose_model("x/odd")
    popover = opened(panel)
    hint = field(popover, "Style hint")
    qtbot.keyClicks(hint, " soft light ")
    switch = segments(popover, "Upscale")
    assert list(switch) == ["Auto", "On", "Off"]
    qtbot.mouseClick(switch["Off"], Qt.MouseButton.LeftButton)
    assert sent(draft) == {"upscale": False, "style_hint": "soft light"}
    assert hint.text() == " soft light "
    qtbot.mouseClick(switch["Auto"], Qt.MouseButton.LeftButton)
    hint.clear()
    qtbot.keyClicks(hint, " ")
    assert not sent(draft)


def test_what_the_model_lacks_stays_and_tells_why(
    panel: ComposerPanel, draft: Draft, qtbot: QtBot
) -> None:
    draft.choose_option("background", "opaque")
    draft.choose_model("google/gemini-2.5-flash-image")
    popover = opened(panel)
    said = {
        name: lacking(popover, name).accessibleDescription()
        for name in ("Quality", "Background", "Images per request")
    }
    assert said == {
        "Quality": "Quality isn't offered by Gemini 2.5 Flash Image",
        "Background": "Background isn't offered by Gemini 2.5 Flash Image",
        "Images per request": "One picture at a time is all that Gemini 2.5 Flash Image makes",
    }
    assert lacking(popover, "Quality").hasFocus(), "the keyboard comes there"
    assert lacking(popover, "Quality").toolTip() == said["Quality"]
    press(qtbot, Qt.Key.Key_Tab)
    assert lacking(popover, "Background").hasFocus()


def test_what_is_kept_aside_is_told_under_the_model(panel: ComposerPanel, draft: Draft) -> None:
    draft.choose_option("background", "opaque")
    draft.choose_model("google/gemini-2.5-flash-image")
    assert "Background isn't offered by this model" in texts(panel)
    draft.choose_model(DEMO)
    draft.choose_option("seed", 1)
    draft.choose_model("google/gemini-2.5-flash-image")
    assert "Not sent to this model: Background, Seed" in texts(panel)
    draft.choose_model(DEMO)
    draft.restore(options=(("quality", "max"),))
    assert "Quality “Maximum” isn't offered by this model" in texts(panel)
    draft.forget_options()
    assert not [text for text in texts(panel) if "Maximum" in text]


def test_what_a_file_type_cannot_hold_is_told_in_its_row(
    panel: ComposerPanel, draft: Draft, qtbot: QtBot
) -> None:
    popover = opened(panel)
    qtbot.mouseClick(segments(popover, "Background")["Transparent"], Qt.MouseButton.LeftButton)
    qtbot.mouseClick(segments(popover, "File type")["JPEG"], Qt.MouseButton.LeftButton)
    assert "A JPEG can't be transparent" in texts(row(popover, "Background"))
    top = options(panel).mapToGlobal(QPoint(0, 0)).y()
    assert popover.geometry().bottom() < top, "it grows away from its button"
    assert segments(popover, "Background")["Auto"].isChecked()
    assert draft.wanted_options == (("background", "transparent"), ("output_format", "jpeg"))
    qtbot.mouseClick(segments(popover, "File type")["WebP"], Qt.MouseButton.LeftButton)
    assert segments(popover, "Background")["Transparent"].isChecked()
    assert "A JPEG can't be transparent" not in texts(popover)


def test_rows_that_change_leave_the_keyboard_and_the_wishes_alone(
    panel: ComposerPanel, draft: Draft, qtbot: QtBot
) -> None:
    draft.choose_model(FLARE)
    draft.choose_option("output_compression", 60)
    popover = opened(panel)
    draft.choose_model("x/odd")
    assert dict(draft.wanted_options) == {"output_compression": 60}
    assert lacking(popover, "Compression").toolTip() == "Compression isn't offered by Odd"
    field(popover, "Style hint").setFocus()
    draft.choose_option("steps", 4)
    assert field(popover, "Style hint").hasFocus()
    draft.choose_model(FLARE)
    (slider,) = row(popover, "Compression").findChildren(QSlider)
    assert slider.value() == 60
    assert sent(draft) == {"output_compression": 60}


def test_tab_goes_through_the_rows_from_top_to_bottom(
    panel: ComposerPanel, draft: Draft, qtbot: QtBot
) -> None:
    popover = opened(panel)
    draft.choose_option("output_format", "png")  # which takes compression its control
    draft.choose_option("output_format", None)
    seen = []
    for _ in range(8):
        focused = QApplication.focusWidget()
        assert focused is not None
        seen.append(focused.accessibleName())
        press(qtbot, Qt.Key.Key_Tab)
    assert seen == [
        "Auto",
        "Auto",
        "Auto",
        "Compression",
        "Seed",
        "Pick a random seed",
        "Images per request",
        "Show what will be sent…",
    ]
    assert popover.isVisible()


def test_reset_leaves_everything_to_the_model(
    panel: ComposerPanel, draft: Draft, qtbot: QtBot
) -> None:
    draft.choose_option("seed", 7)
    popover = opened(panel)
    (reset,) = [
        part
        for part in popover.findChildren(QAbstractButton)
        if part.accessibleName() == "Reset all options"
    ]
    qtbot.mouseClick(reset, Qt.MouseButton.LeftButton)
    assert draft.wanted_options == ()
    assert field(popover, "Seed").text() == ""
    assert not reset.isEnabled()


def test_what_will_be_sent_is_asked_for_after_closing(panel: ComposerPanel, qtbot: QtBot) -> None:
    popover = opened(panel)
    (inspect,) = [
        part
        for part in popover.findChildren(QAbstractButton)
        if part.text() == "Show what will be sent…"
    ]
    with qtbot.waitSignal(options(panel).inspect_requested):
        qtbot.mouseClick(inspect, Qt.MouseButton.LeftButton)
    assert not popover.isVisible()


def test_escape_gives_the_keyboard_back(panel: ComposerPanel, qtbot: QtBot) -> None:
    opened(panel)
    press(qtbot, Qt.Key.Key_Escape)
    qtbot.waitUntil(options(panel).hasFocus)


def test_without_room_the_rows_scroll(panel: ComposerPanel, draft: Draft) -> None:
    many = tuple(Parameter(name=f"knob_{at}", kind=ParameterKind.TEXT) for at in range(40))
    draft.set_models((replace(ODD, parameters=many),))
    popover = opened(panel)
    screen = popover.screen().availableGeometry()
    assert popover.height() <= screen.height()
    area = popover.findChild(QScrollArea)
    assert area is not None
    assert area.verticalScrollBar().maximum() > 0
    (rows,) = area.findChildren(OptionRows)
    assert rows.width() <= area.viewport().width()


@pytest.mark.parametrize(
    ("name", "words"),
    [("n", "Images per request"), ("background_hex_color", "Background hex color"), ("__", "__")],
)
def test_names_are_made_readable(name: str, words: str) -> None:
    assert label(name) == words


@pytest.mark.parametrize(
    ("value", "words"),
    [
        ("xhigh", "Extra high"),
        ("webp", "WebP"),
        ("vivid-light", "Vivid light"),
        (True, "On"),
        (123456, "123456"),
        ("1024x1024", "1024x1024"),
    ],
)
def test_values_are_in_peoples_words(value: Value, words: str) -> None:
    assert value_words(value) == words
    assert option_words("seed", value) == f"Seed: {words}"

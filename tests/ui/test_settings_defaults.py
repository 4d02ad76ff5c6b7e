"""The page about what Pictor does of itself."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QLineEdit, QSpinBox
from pytestqt.qtbot import QtBot

from desktop_app.state.exporting import Kind, Manner, manner_of
from desktop_app.ui.composer.models import ModelButton
from desktop_app.ui.theme import Theme
from tests.ui.account_parts import Around
from tests.ui.composing import MODELS
from tests.ui.settling import button, choice, press, said, settled

LEFT = Qt.MouseButton.LeftButton
PRO = MODELS[2]


@pytest.fixture
def parts(qtbot: QtBot, theme: Theme) -> Iterator[Around]:
    with settled(qtbot, theme) as made:
        made.dialog.open_at("defaults")
        yield made


def number(parts: Around, name: str) -> QSpinBox:
    (found,) = [
        each for each in parts.dialog.findChildren(QSpinBox) if each.accessibleName() == name
    ]
    return found


def switch(parts: Around, name: str) -> QCheckBox:
    (found,) = [
        each for each in parts.dialog.findChildren(QCheckBox) if each.accessibleName() == name
    ]
    return found


def names(parts: Around) -> QLineEdit:
    (found,) = [
        each
        for each in parts.dialog.findChildren(QLineEdit)
        if each.accessibleName() == "Names of exported files"
    ]
    return found


def test_a_fixed_start_begins_with_what_is_on_the_desk(qtbot: QtBot, parts: Around) -> None:
    assert "Images at a press" not in said(parts)
    parts.desk.restore(
        model=PRO.id, ratio="3:2", size="2K", count=3, options=[("output_format", "webp")]
    )
    qtbot.mouseClick(choice(parts, "The desk starts", "The same each time"), LEFT)
    now = parts.preferences.now
    assert now.starts_usual
    assert (now.usual_model, now.usual_ratio, now.usual_size) == (PRO.id, "3:2", "2K")
    assert (now.usual_count, now.usual_format) == (3, "webp")
    assert "Images at a press" in said(parts)


def test_what_was_set_for_every_start_is_kept_while_it_does_not_count(
    qtbot: QtBot, parts: Around
) -> None:
    qtbot.mouseClick(choice(parts, "The desk starts", "The same each time"), LEFT)
    qtbot.mouseClick(choice(parts, "Size", "4K"), LEFT)
    qtbot.mouseClick(choice(parts, "File type", "PNG"), LEFT)
    number(parts, "Images at a press").setFocus()
    press(qtbot, Qt.Key.Key_5)
    qtbot.mouseClick(choice(parts, "The desk starts", "As I left it"), LEFT)
    assert not parts.preferences.now.starts_usual
    qtbot.mouseClick(choice(parts, "The desk starts", "The same each time"), LEFT)
    now = parts.preferences.now
    assert (now.usual_size, now.usual_format, now.usual_count) == ("4K", "png", 5)


def test_it_is_put_on_the_desk_when_that_is_asked_for_and_not_before(
    qtbot: QtBot, parts: Around
) -> None:
    parts.desk.set_prompt("a fox")
    qtbot.mouseClick(choice(parts, "The desk starts", "The same each time"), LEFT)
    (model,) = parts.dialog.findChildren(ModelButton)
    model.chosen.emit(PRO.id)
    assert model.text() == PRO.name
    assert parts.desk.model is MODELS[0]
    page = parts.dialog.page("defaults")
    assert page is not None
    put = button(parts, "Put these on the desk now")
    put.click()
    assert parts.desk.model.id == PRO.id
    assert parts.desk.prompt == "a fox"


def test_new_models_can_be_chosen_as_soon_as_they_are_known(parts: Around) -> None:
    parts.preferences.update(starts_usual=True, usual_model=PRO.id)
    (model,) = parts.dialog.findChildren(ModelButton)
    parts.desk.set_models(MODELS[:2])
    assert model.text() == MODELS[0].name
    parts.desk.set_models(MODELS)
    assert model.text() == PRO.name


def test_numbers_and_switches_apply_at_once(qtbot: QtBot, parts: Around) -> None:
    at_once = number(parts, "Jobs at once")
    at_once.setFocus()
    press(qtbot, Qt.Key.Key_End)
    assert parts.preferences.now.jobs_at_once == 16
    press(qtbot, Qt.Key.Key_Home)
    assert parts.preferences.now.jobs_at_once == 1
    switch(parts, "Notify when pictures are ready").click()
    assert not parts.preferences.now.notifies
    switch(parts, "One tile for all versions of a picture").click()
    assert parts.preferences.now.fold_versions


def test_the_pattern_of_names_is_the_one_of_the_next_export(qtbot: QtBot, parts: Around) -> None:
    kept = Manner(kind=Kind.CLEAN, pattern="{prompt}")
    parts.preferences.update(export_manner=kept.as_words())
    field = names(parts)
    assert field.text() == "{prompt}"
    field.setFocus()
    field.selectAll()
    qtbot.keyClicks(field, "{n}-{colour}")
    assert any(text.startswith("{colour} is no fact") for text in said(parts))
    assert any("1-colour.png" in text for text in said(parts))
    assert manner_of(parts.preferences.now.export_manner) == kept, "it is still being written"
    press(qtbot, Qt.Key.Key_Return)
    now = manner_of(parts.preferences.now.export_manner)
    assert (now.pattern, now.kind) == ("{n}-{colour}", Kind.CLEAN)


def test_no_pattern_is_the_usual_one(qtbot: QtBot, parts: Around) -> None:
    field = names(parts)
    field.setFocus()
    field.selectAll()
    press(qtbot, Qt.Key.Key_Delete)
    press(qtbot, Qt.Key.Key_Return)
    assert field.text() == "{name}"

"""A contact sheet from the window: chosen, made, and told."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop_app.state.contact_sheet import Caption, Paper, Sheet, SheetForm, sheet_of
from desktop_app.ui.theme import Theme
from tests.core.making import files_below
from tests.ui.exporting import House, housing


@pytest.fixture
def house(qtbot: QtBot, theme: Theme, tmp_path: Path) -> Iterator[House]:
    yield from housing(qtbot, theme, tmp_path)


def test_it_is_chosen_saved_and_told(house: House, tmp_path: Path) -> None:
    house.room.contact_sheet(house.pictures)
    dialog = house.sheet_dialog()
    assert dialog.go.hasFocus()
    assert dialog.pages.text() == "1 page"
    dialog.form.chosen.emit("png")
    assert not dialog.paper.isVisible()
    assert dialog.pages.text().startswith("2480 × ")
    dialog.form.chosen.emit("pdf")
    dialog.paper.chosen.emit("letter")
    dialog.columns.setValue(2)
    dialog.caption.chosen.emit("model")
    dialog.go.click()
    target = tmp_path / "sheet.pdf"
    made = house.sheet_made(lambda: house.answer("sheet_file", target))
    assert made.number == 4
    assert target.read_bytes().startswith(b"%PDF")
    assert house.toast.text == "Contact sheet saved"
    kept = sheet_of(house.words("contact_sheet"))
    assert kept == Sheet(form=SheetForm.PDF, paper=Paper.LETTER, columns=2, caption=Caption.MODEL)
    house.room.contact_sheet(house.pictures)
    assert house.sheet_dialog().sheet == kept


def test_what_is_missing_on_it_is_told(house: House, tmp_path: Path) -> None:
    house.library.path_of(house.pictures[0]).unlink()
    house.room.contact_sheet(house.pictures)
    house.sheet_dialog().go.click()
    house.sheet_made(lambda: house.answer("sheet_file", tmp_path / "sheet.pdf"))
    assert house.toast.text == "Contact sheet saved, 1 picture isn't on it"


def test_a_folder_that_is_gone_is_told(house: House, tmp_path: Path) -> None:
    house.room.contact_sheet(house.pictures)
    house.sheet_dialog().go.click()
    house.sheet_made(lambda: house.answer("sheet_file", tmp_path / "gone" / "sheet.pdf"))
    assert house.toast.text == "The folder isn't there. No contact sheet was saved"


def test_it_can_be_stopped(house: House, tmp_path: Path) -> None:
    out = tmp_path / "out"
    out.mkdir()
    house.sheets.started.connect(house.room.sheet_card.stop_button.click)
    house.room.contact_sheet(house.pictures)
    house.sheet_dialog().go.click()
    house.sheet_made(lambda: house.answer("sheet_file", out / "sheet.pdf"))
    assert house.toast.text == "Stopped: no contact sheet was saved"
    assert not house.room.sheet_card.isVisible()
    assert files_below(out) == {}


def test_too_many_for_one_picture_are_refused_beforehand(house: House) -> None:
    house.room.contact_sheet(house.pictures * 500)
    dialog = house.sheet_dialog()
    assert dialog.go.isEnabled()
    dialog.columns.setValue(1)
    dialog.form.chosen.emit("png")
    assert not dialog.go.isEnabled()
    assert dialog.caution.text.startswith("These are too many for one picture.")
    dialog.form.chosen.emit("pdf")
    assert dialog.go.isEnabled()
    assert not dialog.caution.isVisible()


def test_its_stops_are_in_order(house: House) -> None:
    house.room.contact_sheet(house.pictures)
    dialog = house.sheet_dialog()
    assert dialog.go.hasFocus()
    names = []
    for _ in range(6):
        QTest.keyClick(house.window.focusWidget(), Qt.Key.Key_Tab)
        names.append(house.window.focusWidget().accessibleName())
    assert names == ["PDF", "A4", "Columns", "Prompt", "Cancel", "Save as…"]

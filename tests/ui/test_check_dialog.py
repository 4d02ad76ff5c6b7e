"""Check library: it begins by itself, changes nothing unasked, and tells in place what was done."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop_app.core.upkeep.findings import Part, Progress
from desktop_app.ui.check_words import Fix
from desktop_app.ui.theme import Theme
from desktop_app.ui.widgets.buttons import TextButton
from tests.core.making import files_below
from tests.fakes.wire import png
from tests.ui.lasting import House, housing


@pytest.fixture
def house(qtbot: QtBot, theme: Theme, tmp_path: Path) -> Iterator[House]:
    yield from housing(qtbot, theme, tmp_path)


def test_a_whole_library_is_told_so(house: House) -> None:
    dialog = house.check()
    assert dialog.rows == {}
    assert "All is well: 15 pictures, every file is there." in dialog.standing.text
    assert not dialog.line.isVisible()
    assert dialog.use is not None
    assert dialog.use.words[0].startswith("Pictures ")
    assert dialog.use.words[-1].startswith("All together ")
    assert dialog.done.hasFocus()


def test_it_can_be_cancelled_while_it_looks(qtbot: QtBot, house: House) -> None:
    house.do("check_library")
    dialog = house.dialog()
    assert dialog.line.isVisible()
    assert dialog.cancel.hasFocus()
    assert not dialog.done.isVisible()
    dialog.cancel.click()
    qtbot.waitUntil(dialog.done.isVisible)
    assert dialog.standing.text == "Stopped. Nothing was changed."
    assert dialog.report is None


def test_how_far_it_is_can_be_read_and_heard(house: House) -> None:
    house.do("check_library")
    dialog = house.dialog()
    house.checkup.progressed.emit(Progress(Part.FILES, 1204, 3410))
    assert dialog.standing.text.endswith("Comparing names and sizes: 1204 of 3410")
    assert (dialog.line.value(), dialog.line.maximum()) == (1204, 3410)
    assert dialog.line.accessibleName() == "Progress"


def test_every_file_is_read_when_somebody_asks_for_it(qtbot: QtBot, house: House) -> None:
    path = house.library.path_of(house.pictures[0])
    content = bytearray(path.read_bytes())
    content[-20] ^= 1
    path.write_bytes(content)
    dialog = house.check()
    assert dialog.rows == {}
    dialog.thorough.click()
    qtbot.waitUntil(lambda: dialog.report is not None)
    assert list(dialog.rows) == ["changed"]
    assert "Every file was read." in dialog.standing.text
    assert not dialog.thorough.isVisible(), "there is no more to read"


def test_a_report_is_a_dry_run(house: House) -> None:
    house.lose(0, 1)
    (house.library.folders.images / "holiday.png").write_bytes(png(66, 55))
    before = files_below(house.library.folders.root)
    dialog = house.check()
    assert list(dialog.rows) == ["missing", "orphans"]
    assert dialog.rows["missing"].words[0] == "2 files are missing"
    assert dialog.rows["orphans"].words[2] == "holiday.png"
    assert files_below(house.library.folders.root) == before
    assert house.library.picture(house.pictures[0].key) is not None


def test_what_is_done_is_told_where_it_was_asked_for(qtbot: QtBot, house: House) -> None:
    (house.library.folders.images / "holiday.png").write_bytes(png(66, 55))
    house.lose(0)
    dialog = house.check()
    house.fix("orphans", Fix.ADOPT)
    assert dialog.rows["orphans"].told == "Working…"
    assert not dialog.rows["missing"].buttons[Fix.FIND_AGAIN].isEnabled()
    house.outcome()
    assert dialog.rows["orphans"].words[0] == "One picture added."
    assert dialog.rows["orphans"].buttons == {}
    assert dialog.rows["missing"].buttons[Fix.FIND_AGAIN].isEnabled()
    assert "Nothing was changed" not in dialog.standing.text
    assert len(house.mended) == 1


def test_every_kind_has_its_button(house: House) -> None:
    changed, bare = house.pictures[2:4]
    house.library.path_of(changed).write_bytes(png(99, 88))
    house.library.path_of(bare).with_suffix(".json").unlink()
    with house.library._database.writing() as connection:
        connection.execute("DELETE FROM tags")
    dialog = house.check()
    assert list(dialog.rows) == ["changed", "bare", "index"]
    for group, fix, words in (
        ("changed", Fix.ACCEPT, "Kept as it is now."),
        ("bare", Fix.WRITE_RECIPES, "One recipe written."),
        ("index", Fix.REBUILD, "Search finds everything again."),
    ):
        house.fix(group, fix)
        house.outcome()
        assert dialog.rows[group].words[0] == words
    assert "All is well" in dialog.standing.text


def test_moved_files_are_found_again_and_the_rest_stays(house: House) -> None:
    moved, gone = house.pictures[:2]
    house.library.path_of(moved).rename(house.library.folders.images / "moved.png")
    house.lose(1)
    dialog = house.check()
    house.fix("missing", Fix.FIND_AGAIN)
    house.outcome()
    row = dialog.rows["missing"]
    assert row.told == "One file found again. One is still missing."
    assert row.words[0] == "One file is missing"
    assert gone.title.strip() == row.words[2]


def test_another_folder_can_be_looked_through(house: House, tmp_path: Path) -> None:
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    house.library.path_of(house.pictures[0]).rename(elsewhere / "a.png")
    dialog = house.check()
    house.fix("missing", Fix.LOOK_ELSEWHERE)
    house.file_dialog().fileSelected.emit(str(elsewhere))
    house.outcome()
    assert dialog.rows["missing"].words[0] == "One file found again."
    assert house.library.path_of(house.pictures[0]).is_file()


def test_removing_is_asked_for_and_says_what_is_kept(house: House) -> None:
    lost = house.lose(0, 1)
    dialog = house.check()
    house.fix("missing", Fix.FORGET)
    question = house.question()
    assert question.title == "Remove 2 pictures from the library?"
    assert "Recipes stay" in question.text
    assert question.button("keep").hasFocus()
    question.answer("keep")
    assert house.library.picture(lost[0].key) is not None
    house.fix("missing", Fix.FORGET)
    house.question().answer("forget")
    house.outcome()
    assert dialog.rows["missing"].words[0] == "2 removed from the library."
    assert house.library.picture(lost[0].key) is None
    assert house.library.path_of(lost[0]).with_suffix(".json").exists()


def test_a_long_list_can_be_read_to_its_end(house: House) -> None:
    house.lose(0, 1, 2, 3, 4)
    dialog = house.check()
    row = dialog.rows["missing"]
    assert len(row.words) == 2 + 3
    more = row.findChild(TextButton, "whole_list")
    assert more is not None
    assert more.text() == "Show 2 more"
    more.click()
    assert len(row.words) == 2 + 5
    assert row.buttons[Fix.FIND_AGAIN].isVisible()


def test_pictures_that_are_alike_can_be_shown(house: House) -> None:
    one, other = house.pictures[:2]
    with house.library._database.writing() as connection:
        connection.execute(
            "UPDATE pictures SET sha256 = :sha256 WHERE key = :key",
            {"sha256": one.sha256, "key": other.key},
        )
    dialog = house.check()
    assert "All is well" in dialog.standing.text, "alike is not wrong"
    (show,) = (
        button
        for button in dialog.rows["duplicates"].findChildren(TextButton)
        if button.text() == "Show"
    )
    show.click()
    assert [picture.key for picture in house.shown] == [one.key]
    assert not dialog.is_open


def test_a_damaged_list_leads_to_the_backups(qtbot: QtBot, house: House) -> None:
    with closing(sqlite3.connect(house.library.folders.database)) as other, other:
        other.execute("UPDATE pictures SET job_key = 'nobody' WHERE id = 1")
    dialog = house.check()
    assert list(dialog.rows) == ["damage"]
    house.fix("damage", Fix.BACKUPS)
    assert not dialog.is_open
    assert house.backup_list().is_open


def test_esc_closes_and_ends_the_look(qtbot: QtBot, house: House) -> None:
    house.do("check_library")
    dialog = house.dialog()
    qtbot.keyClick(dialog.cancel, Qt.Key.Key_Escape)
    assert not dialog.is_open
    assert house.field.hasFocus()
    qtbot.waitUntil(lambda: not house.checkup.is_under_way)
    assert house.check().report is not None, "it can be opened again"


def test_what_ends_after_the_dialog_is_told_by_the_window(house: House) -> None:
    (house.library.folders.images / "holiday.png").write_bytes(png(66, 55))
    dialog = house.check()
    house.fix("orphans", Fix.ADOPT)
    dialog.give_up()
    house.outcome()
    assert house.told == ["One picture added."]


def test_the_keyboard_reaches_all_of_it_and_is_never_lost(qtbot: QtBot, house: House) -> None:
    house.lose(0)
    dialog = house.check()
    seen = set()
    for _ in range(12):
        focused = QApplication.focusWidget()
        assert focused is not None
        seen.add(focused)
        qtbot.keyClick(focused, Qt.Key.Key_Tab)
    assert {dialog.done, dialog.thorough, dialog.backups} <= seen
    assert set(dialog.rows["missing"].buttons.values()) <= seen
    button = dialog.rows["missing"].buttons[Fix.FIND_AGAIN]
    button.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(button, Qt.Key.Key_Return)
    assert dialog.cancel.hasFocus()
    house.outcome()
    assert dialog.done.hasFocus()


def test_it_fits_a_small_window(house: House) -> None:
    house.lose(0, 1, 2, 3, 4)
    house.window.resize(900, 600)
    dialog = house.check()
    assert dialog.panel.size().width() == 640
    assert dialog.panel.geometry().height() <= 600 - 32
    house.window.resize(1440, 900)
    QApplication.sendPostedEvents()
    assert dialog.panel.size().expandedTo(QSize(640, 300)) == dialog.panel.size()
    assert dialog.panel.height() <= 720

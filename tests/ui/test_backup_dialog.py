"""Backups are listed and made here; going back to one is asked for, and told what it does."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop_app.core.upkeep import reopening
from desktop_app.core.upkeep.findings import Cause
from desktop_app.ui.backup_dialog import BackupDialog
from desktop_app.ui.theme import Theme
from tests.ui.lasting import House, housing


@pytest.fixture
def house(qtbot: QtBot, theme: Theme, tmp_path: Path) -> Iterator[House]:
    yield from housing(qtbot, theme, tmp_path)


def made(house: House) -> None:
    """Have a backup, and see it in the list."""
    house.do("restore_backup")
    house.backup_list().make.click()
    house.qtbot.waitUntil(lambda: house.backup_list().told.text() == "Backed up.")


def test_there_may_be_none_yet(house: House) -> None:
    house.do("restore_backup")
    dialog = house.backup_list()
    assert dialog.nothing.text() == "There is no backup yet."
    assert not dialog.restore.isEnabled()
    assert dialog.make.hasFocus()


def test_one_is_made_at_once_and_listed(house: House) -> None:
    made(house)
    dialog = house.backup_list()
    (row,) = dialog.list.rows
    assert row.text.startswith("Today, ")
    assert row.detail == "15 pictures"
    assert dialog.restore.isEnabled()
    assert dialog.list.hasFocus()


def test_it_can_be_closed_and_opened_again(house: House) -> None:
    made(house)
    house.backup_list().give_up()
    assert house.field.hasFocus()
    made(house)
    assert len(house.backup_list().list.rows) == 2


def test_it_is_told_why_there_is_one_and_nothing_overlaps(house: House) -> None:
    made(house)
    dialog = house.backup_list()
    assert dialog.current is not None
    known = dialog.current
    causes = (Cause.DAY, Cause.MIGRATION, Cause.REPLACED, Cause.DAY, Cause.DAY, Cause.DAY)
    house.backups.listed.emit(
        tuple(
            replace(
                known,
                path=Path(f"{place}.sqlite3"),
                made=known.made - timedelta(days=place),
                cause=cause,
                pictures=place,
            )
            for place, cause in enumerate(causes)
        )
    )
    texts = [row.text for row in dialog.list.rows]
    assert [text.partition(" · ")[2] for text in texts[:4]] == [
        "",
        "before an update",
        "before going back",
        "",
    ]
    assert [row.detail for row in dialog.list.rows[:3]] == ["0 pictures", "1 picture", "2 pictures"]
    QApplication.sendPostedEvents()
    assert dialog.list.geometry().bottom() < dialog.told.geometry().top()
    assert dialog.told.geometry().bottom() < dialog.make.geometry().top()
    assert dialog.list.height() == 6 * dialog.list.row_height


def test_going_back_is_asked_for_and_the_next_start_does_it(qtbot: QtBot, house: House) -> None:
    made(house)
    dialog = house.backup_list()
    dialog.restore.click()
    question = house.question()
    assert question.title == "Go back to this backup?"
    for words in ("15 pictures", "starts again", "read from their files", "kept aside"):
        assert words in question.text
    assert QApplication.focusWidget() is question.button("keep")
    question.answer("keep")
    assert house.quits == []
    dialog.restore.click()
    house.question().answer("restore")
    qtbot.waitUntil(lambda: bool(house.quits))
    assert house.quits == [True]
    assert not [one for one in house.window.findChildren(BackupDialog) if one.is_open]
    house.close()
    done = reopening.fulfil(house.library.folders)
    assert done is not None
    assert done.pictures == 15


def test_a_backup_that_is_gone_says_so_and_nothing_closes(qtbot: QtBot, house: House) -> None:
    made(house)
    dialog = house.backup_list()
    assert dialog.current is not None
    dialog.current.path.unlink()
    dialog.restore.click()
    house.question().answer("restore")
    qtbot.waitUntil(lambda: not house.backups.is_under_way)
    assert dialog.told.text()
    assert dialog.told.text() != "Reading the backup…"
    assert dialog.is_open
    assert house.quits == []

"""Backups are listed, made and ordered on a thread."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop_app.core.errors import Kind
from desktop_app.core.library import Library
from desktop_app.core.upkeep import reopening
from desktop_app.core.upkeep.care import Care
from desktop_app.state.backup_list import Backup, Backups
from tests.core.rich import enrich


class Room:
    """Backups of a real library, and what they have said."""

    def __init__(self, qtbot: QtBot, folder: Path) -> None:
        self.qtbot = qtbot
        self.library = library = Library.open(folder / "library")
        enrich(library, 3)
        self.backups = Backups(
            Care(library.folders, library._database, library._saving, library._editing)
        )
        self.lists: list[tuple[Backup, ...]] = []
        self.said: list[object] = []
        self.backups.listed.connect(self.lists.append)
        self.backups.made.connect(lambda: self.said.append("made"))
        self.backups.ordered.connect(lambda one: self.said.append(one.path.name))
        self.backups.failed.connect(lambda failure: self.said.append(failure.kind))
        self.backups.ended.connect(lambda: self.said.append("ended"))

    def wait(self) -> None:
        self.qtbot.waitUntil(lambda: "ended" in self.said)
        self.said.remove("ended")


@pytest.fixture
def room(qtbot: QtBot, tmp_path: Path) -> Iterator[Room]:
    room = Room(qtbot, tmp_path)
    yield room
    room.backups.close()
    room.library.close()


def test_one_more_is_made_and_listed(room: Room) -> None:
    room.backups.refresh()
    room.wait()
    room.backups.make()
    room.wait()
    assert [len(found) for found in room.lists] == [0, 1]
    assert room.said == ["made"]


def test_the_next_start_goes_back_to_the_ordered_one(room: Room) -> None:
    room.backups.make()
    room.wait()
    (backup,) = room.lists[-1]
    room.backups.order(backup)
    room.wait()
    assert room.said == ["made", backup.path.name]
    room.library.close()
    done = reopening.fulfil(room.library.folders)
    assert done is not None
    assert done.backup is not None
    assert done.backup.path == backup.path


def test_one_that_is_gone_cannot_be_ordered(room: Room) -> None:
    room.backups.make()
    room.wait()
    (backup,) = room.lists[-1]
    backup.path.unlink()
    room.backups.order(backup)
    room.wait()
    assert room.said == ["made", Kind.LIBRARY_DAMAGED]

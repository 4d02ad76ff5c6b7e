"""What the library takes is counted, small copies are cleared, a move is planned and ordered."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop_app.core.errors import Failure, Kind
from desktop_app.core.library import Library
from desktop_app.core.settings import Settings
from desktop_app.core.upkeep import relocation
from desktop_app.core.upkeep.relocation import Order
from desktop_app.state.backup_list import Backups
from desktop_app.state.preferences import Preferences
from desktop_app.state.relocation import Blocked, Plan, Removed
from desktop_app.state.storage import Space, Storage
from desktop_app.state.thumbnails import Thumbnails
from tests.core.looking import all_pictures
from tests.core.rich import enrich


class Room:
    """The storage of a real library, and what it has said."""

    def __init__(self, qtbot: QtBot, folder: Path) -> None:
        self.qtbot = qtbot
        self.folder = folder
        self.record = folder / "moving.json"
        self.library = library = Library.open(folder / "library")
        enrich(library, 6)
        self.preferences = Preferences(Settings(), lambda _: None)
        self.thumbnails = Thumbnails(folder / "small", library.path_of)
        self.backups = Backups(library.care)
        self.storage = Storage(
            library,
            self.record,
            self.thumbnails,
            folder / "small",
            self.backups,
            self.preferences,
        )

    def count(self) -> Space:
        """As it is now."""
        with self.qtbot.waitSignal(self.storage.counted) as told:
            self.storage.refresh()
        (space,) = told.args
        assert isinstance(space, Space)
        return space

    def leave(self, source: Path) -> Order:
        """As if the library had been copied from there."""
        order = Order(source=source, target=self.library.folders.root, moved=4e9)
        relocation.write(self.record, order)
        return order

    def close(self) -> None:
        for part in (self.storage, self.backups, self.thumbnails, self.preferences, self.library):
            part.close()


@pytest.fixture
def room(qtbot: QtBot, tmp_path: Path) -> Iterator[Room]:
    room = Room(qtbot, tmp_path)
    yield room
    room.close()


def below(folder: Path) -> int:
    return sum(path.stat().st_size for path in folder.rglob("*") if path.is_file())


def test_everything_is_counted(room: Room) -> None:
    library = room.library
    space = room.count()
    assert space.pictures == library.count()
    assert space.trashed == library.count("trash") > 0
    assert space.use.images == below(library.folders.images)
    assert space.use.trash == below(library.folders.trash)
    assert space.last_backup is None
    assert space.old is None
    assert space.free_bytes
    assert room.storage.space == space


def test_a_backup_that_is_made_is_counted(room: Room) -> None:
    with room.qtbot.waitSignal(room.storage.counted) as told:
        room.backups.make()
    (space,) = told.args
    assert isinstance(space, Space)
    assert space.last_backup is not None
    assert space.use.backups


def test_small_copies_are_cleared_and_made_again(room: Room) -> None:
    pictures = all_pictures(room.library)[:3]

    def show() -> None:
        for one in pictures:
            room.thumbnails.forget(one.key)
        room.thumbnails.wanted([(one, 100, 100) for one in pictures])
        room.qtbot.waitUntil(lambda: all(room.thumbnails.has(one, 100, 100) for one in pictures))

    show()
    assert room.count().use.small_copies
    with room.qtbot.waitSignals([room.storage.cleared, room.storage.counted]):
        room.storage.clear_small_copies()
    assert room.storage.space is not None
    assert room.storage.space.use.small_copies == 0
    show()
    assert room.count().use.small_copies


def test_another_limit_of_the_small_copies_holds_at_once(room: Room) -> None:
    room.preferences.update(thumbnails_mb=512)
    assert room.thumbnails.limit_bytes == 512_000_000


def test_a_move_is_planned_and_ordered(room: Room) -> None:
    with room.qtbot.waitSignal(room.storage.planned) as told:
        room.storage.plan(room.folder / "new")
    (plan,) = told.args
    assert isinstance(plan, Plan)
    with room.qtbot.waitSignal(room.storage.ordered):
        room.storage.order(plan)
    order = relocation.read(room.record)
    assert order == Order(source=plan.source, target=room.folder / "new")
    assert room.count().old is None, "nothing is left over before it has moved"


def test_why_it_cannot_move_is_told(room: Room) -> None:
    with room.qtbot.waitSignal(room.storage.planned) as told:
        room.storage.plan(room.storage.folder / "images")
    assert isinstance(told.args[0], Blocked)


def test_an_order_that_cannot_be_written_is_told(room: Room) -> None:
    plan = relocation.plan(room.storage.folder, room.folder / "new")
    assert isinstance(plan, Plan)
    room.record.with_name(f"{room.record.name}.new").mkdir()
    with room.qtbot.waitSignal(room.storage.failed) as told:
        room.storage.order(plan)
    (failure,) = told.args
    assert isinstance(failure, Failure)
    assert failure.kind is Kind.DISK


def test_the_former_library_is_counted_and_removed(room: Room) -> None:
    old = room.folder / "old"
    (old / "images").mkdir(parents=True)
    (old / "images" / "one.png").write_bytes(bytes(1000))
    room.leave(old)
    space = room.count()
    assert (space.old, space.old_bytes) == (old, 1000)
    told: list[Removed] = []
    room.storage.removed.connect(told.append)
    with room.qtbot.waitSignals([room.storage.removed, room.storage.counted]):
        room.storage.remove_old()
    assert told == [Removed(files=1, left=0)]
    assert not old.exists()
    assert not room.record.exists()
    assert room.storage.space is not None
    assert room.storage.space.old is None


@pytest.mark.parametrize("which", ["itself", "another's"])
def test_the_library_in_use_is_never_taken_for_a_former_one(room: Room, which: str) -> None:
    """The settings were put back, or lost: what was the former library is used again."""
    order = room.leave(room.library.folders.root if which == "itself" else room.folder / "old")
    if which == "another's":
        (room.folder / "old").mkdir()
        order = replace(order, source=room.library.folders.root, target=room.folder / "old")
        relocation.write(room.record, order)
    before = below(room.library.folders.root)
    assert room.count().old is None
    with room.qtbot.waitSignal(room.storage.removed) as told:
        room.storage.remove_old()
    assert told.args == [Removed(files=0, left=0)]
    assert below(room.library.folders.root) == before

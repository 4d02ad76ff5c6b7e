"""The library is looked after on a thread; everything that is put right is told."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop_app.core.errors import Kind
from desktop_app.core.library import Library
from desktop_app.core.upkeep.care import Care
from desktop_app.core.upkeep.findings import Deed, Report
from desktop_app.state.upkeep import Checkup, Outcome, Task, without
from tests.core.looking import all_pictures
from tests.core.rich import enrich
from tests.fakes.wire import png


class Room:
    """A checkup over a real library, and what it has said."""

    def __init__(self, qtbot: QtBot, folder: Path) -> None:
        self._qtbot = qtbot
        self.library = library = Library.open(folder / "library")
        enrich(library, 10)
        care = Care(library.folders, library._database, library._saving, library._editing)
        self.checkup = Checkup(care, folder / "small")
        self.said: list[object] = []
        self.reports: list[Report] = []
        self.outcomes: list[Outcome] = []
        self.checkup.started.connect(lambda how: self.said.append(("started", how)))
        self.checkup.stopped.connect(lambda: self.said.append("stopped"))
        self.checkup.failed.connect(lambda failure: self.said.append(failure.kind))
        self.checkup.finished.connect(self.reports.append)
        self.checkup.mended.connect(self.outcomes.append)
        self.pictures = all_pictures(library)

    def look(self, *, is_thorough: bool = False) -> Report:
        self.reports.clear()
        self.checkup.start(is_thorough=is_thorough)
        self._qtbot.waitUntil(lambda: bool(self.reports))
        return self.reports[0]

    def outcome(self) -> Outcome:
        self._qtbot.waitUntil(lambda: bool(self.outcomes))
        return self.outcomes.pop()

    def close(self) -> None:
        self.checkup.close()
        self.library.close()


@pytest.fixture
def room(qtbot: QtBot, tmp_path: Path) -> Iterator[Room]:
    room = Room(qtbot, tmp_path)
    yield room
    room.close()


def test_a_look_changes_nothing_and_ends_with_a_report(room: Room, tmp_path: Path) -> None:
    (tmp_path / "small").mkdir()
    (tmp_path / "small" / "one").write_bytes(bytes(1234))
    report = room.look()
    assert report.is_sound
    assert report.use.small_copies == 1234
    assert room.said == [("started", False)]
    assert not room.checkup.is_under_way


def test_only_reading_every_byte_finds_what_has_kept_its_size(room: Room) -> None:
    path = room.library.path_of(room.pictures[0])
    content = bytearray(path.read_bytes())
    content[-20] ^= 1
    path.write_bytes(content)
    assert room.look().is_sound
    report = room.look(is_thorough=True)
    assert [one.picture.key for one in report.changed] == [room.pictures[0].key]


def test_a_second_look_takes_the_place_of_the_first(qtbot: QtBot, room: Room) -> None:
    room.checkup.start()
    room.checkup.start(is_thorough=True)
    qtbot.waitUntil(lambda: bool(room.reports))
    assert [one.is_thorough for one in room.reports] == [True]
    assert room.said == [("started", False), ("started", True)], "the first has not stopped"


def test_a_look_that_is_cancelled_gives_no_report(qtbot: QtBot, room: Room) -> None:
    room.checkup.start()
    room.checkup.cancel()
    qtbot.waitUntil(lambda: "stopped" in room.said)
    assert room.reports == []


def test_a_look_that_fails_says_why(qtbot: QtBot, room: Room) -> None:
    room.library.close()
    room.checkup.start()
    qtbot.waitUntil(lambda: len(room.said) > 1)
    assert room.said[-1] in set(Kind)


def test_files_moved_within_the_library_and_out_of_it_are_found_again(
    room: Room, tmp_path: Path
) -> None:
    inside, outside, gone, *_ = room.pictures
    room.library.path_of(inside).rename(room.library.folders.images / "moved.png")
    (tmp_path / "elsewhere").mkdir()
    room.library.path_of(outside).rename(tmp_path / "elsewhere" / "b.png")
    room.library.path_of(gone).unlink()
    report = room.look()
    room.checkup.find_again(report.missing)
    first = room.outcome()
    assert (first.task, first.asked, first.done) == (Task.FIND_AGAIN, 3, 1)
    assert [one.key for one in first.pictures] == [inside.key]
    report = without(report, first)
    assert {one.key for one in report.missing} == {outside.key, gone.key}
    room.checkup.find_again(report.missing, [tmp_path / "elsewhere"])
    report = without(report, room.outcome())
    assert [one.key for one in report.missing] == [gone.key]
    assert (tmp_path / "elsewhere" / "b.png").exists(), "the original stays"
    assert [one.key for one in room.look().missing] == [gone.key]


def test_everything_else_is_put_right_and_leaves_the_report(room: Room) -> None:
    gone, changed, bare, *_ = room.pictures
    room.library.path_of(gone).unlink()
    room.library.path_of(changed).write_bytes(png(99, 88))
    room.library.path_of(bare).with_suffix(".json").unlink()
    (room.library.folders.images / "holiday.png").write_bytes(png(66, 55))
    with room.library._database.writing() as connection:
        connection.execute("DELETE FROM tags")
    report = room.look()
    room.checkup.forget(report.missing)
    room.checkup.accept([one.picture for one in report.changed])
    room.checkup.write_recipes(report.bare)
    room.checkup.adopt([one.path for one in report.orphans])
    room.checkup.rebuild_index()
    room._qtbot.waitUntil(lambda: len(room.outcomes) == 5)
    assert [(one.task, one.done) for one in room.outcomes] == [
        (Task.FORGET, 1),
        (Task.ACCEPT, 1),
        (Task.WRITE_RECIPES, 1),
        (Task.ADOPT, 1),
        (Task.REBUILD, 1),
    ]
    for outcome in room.outcomes:
        report = without(report, outcome)
    assert report.is_sound
    assert room.look().is_sound


def test_what_is_no_picture_stays_in_the_report(room: Room) -> None:
    (room.library.folders.images / "notes.txt").write_text("Buy milk")
    report = room.look()
    room.checkup.adopt([one.path for one in report.orphans])
    outcome = room.outcome()
    assert (outcome.done, outcome.count(Deed.NOT_A_PICTURE)) == (0, 1)
    assert without(report, outcome) == report


def test_pointing_at_another_file_takes_it_and_says_so(room: Room, tmp_path: Path) -> None:
    picture = room.pictures[0]
    content = room.library.path_of(picture).read_bytes()
    room.library.path_of(picture).unlink()
    (tmp_path / "other.png").write_bytes(png(99, 88))
    room.checkup.locate(picture, tmp_path / "other.png")
    assert room.outcome().is_other
    found = room.library.picture(picture.key)
    assert found is not None
    assert (found.width, found.height) == (99, 88)
    room.library.path_of(found).unlink()
    (tmp_path / "own.png").write_bytes(content)
    room.checkup.locate(picture, tmp_path / "own.png")
    assert not room.outcome().is_other


def test_cancelled_mending_tells_exactly_what_was_done(room: Room) -> None:
    for number in range(60):
        (room.library.folders.images / f"holiday {number}.png").write_bytes(png(60 + number, 9))
    report = room.look()
    before = room.library.count()
    with room.library._editing:  # not even the first piece can be done before it is cancelled
        room.checkup.adopt([one.path for one in report.orphans])
        room.checkup.cancel()
    outcome = room.outcome()
    assert outcome.is_stopped
    assert outcome.done < 60
    assert room.library.count() == before + outcome.done
    assert len(without(report, outcome).orphans) == 60 - outcome.done


def test_work_is_done_away_from_the_window(qtbot: QtBot, room: Room) -> None:
    threads: list[str] = []
    look = room.checkup._care.look

    class Watching(Care):
        def look(self, *args: object, **kwargs: object) -> Iterator[object]:  # type: ignore[override]
            threads.append(threading.current_thread().name)
            yield from look(*args, **kwargs)  # type: ignore[arg-type]

    library = room.library
    care = Watching(library.folders, library._database, library._saving, library._editing)
    checkup = Checkup(care)
    with qtbot.waitSignal(checkup.finished):
        checkup.start()
    checkup.close()
    assert threads == ["checkup-1"]


def test_nothing_is_told_after_the_end(qtbot: QtBot, room: Room) -> None:
    room.checkup.start()
    room.checkup.close()
    room.checkup.close()
    qtbot.wait(1)
    assert room.reports == []

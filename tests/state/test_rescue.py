"""What is held is known, copied where the person wants it, and saved once there is room."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop_app.core.errors import AppError, Failure, Kind
from desktop_app.core.events import Sent
from desktop_app.core.recipe import Recipe
from desktop_app.core.records import Job, JobState, Picture
from desktop_app.state.jobs import JobList
from desktop_app.state.rescue import Rescue
from tests.core.making import a_picture

FULL = Failure(kind=Kind.DISK, message="No space left on device")


class Disk:
    """A library's side of the rescue: what it holds, and whether it has room."""

    def __init__(self) -> None:
        self.holds: dict[str, list[Path]] = {}
        self.has_room = False
        self.after = JobState.DONE
        self.jobs: dict[str, Job] = {}
        self.asked: list[str] = []
        self.threads: set[int] = set()
        self.places_full: set[Path] = set()

    def held(self, key: str) -> list[Path]:
        self.asked.append(f"held {key}")
        self.threads.add(threading.get_ident())
        return self.holds.get(key, [])

    def copy(self, key: str, folder: Path) -> list[Path]:
        self.threads.add(threading.get_ident())
        if folder in self.places_full:
            raise AppError(replace(FULL, path=str(folder)))
        return [folder / path.name for path in self.holds.get(key, [])]

    def save_again(self, key: str) -> tuple[Job | None, tuple[Picture, ...]]:
        self.asked.append(f"save {key}")
        self.threads.add(threading.get_ident())
        if not self.has_room:
            raise AppError(FULL)
        job = replace(self.jobs[key], state=self.after, failure=None)
        return job, (a_picture(job),)


class Room:
    """A job list, its rescue, and what that has said."""

    def __init__(self, disk: Disk) -> None:
        self.disk = disk
        self.jobs = JobList()
        self.rescue = Rescue(self.jobs, disk.held, disk.copy, disk.save_again, between_tries_ms=20)
        self.copied: list[list[Path]] = []
        self.failed: list[Failure] = []
        self.saved: list[Picture] = []
        self.rescue.copied.connect(self.copied.append)
        self.rescue.failed.connect(self.failed.append)
        self.rescue.picture_saved.connect(self.saved.append)

    def fail(self, failure: Failure = FULL, *held: str) -> Job:
        """A job that fails while so much is held of it."""
        job = self.jobs.start(Recipe(prompt="a lake", model="m/x"), is_demo=False)
        self.disk.holds[job.key] = [Path(name) for name in held]
        self.jobs.advance(job.key, Sent())
        self.jobs.fail(job.key, failure)
        failed = self.jobs.get(job.key)
        assert failed is not None
        self.disk.jobs[job.key] = failed
        return failed


@pytest.fixture
def room(qtbot: QtBot) -> Iterator[Room]:
    made = Room(Disk())
    yield made
    made.rescue.close()


def test_what_is_held_counts_until_it_has_been_copied(room: Room, qtbot: QtBot) -> None:
    job = room.fail(FULL, "1.part", "2.part")
    qtbot.waitUntil(lambda: room.rescue.unsaved == 2)
    assert room.rescue.unsaved_jobs() == [job.key]
    room.rescue.copy(job.key, Path("/there"))
    qtbot.waitUntil(lambda: bool(room.copied))
    assert room.copied == [[Path("/there/1.part"), Path("/there/2.part")]]
    assert room.rescue.unsaved == 0
    assert room.jobs.get(job.key) is not None, "the library still wants it"
    assert threading.get_ident() not in room.disk.threads, "the window never waits for a disk"


def test_a_place_that_is_full_too_is_told_and_nothing_is_forgotten(
    room: Room, qtbot: QtBot
) -> None:
    job = room.fail(FULL, "1.part")
    qtbot.waitUntil(lambda: room.rescue.unsaved == 1)
    room.disk.places_full.add(Path("/full"))
    room.rescue.copy(job.key, Path("/full"))
    room.rescue.copy(job.key, Path("/there"))  # asked while the first is under way
    qtbot.waitUntil(lambda: bool(room.copied))
    assert [failure.path for failure in room.failed] == ["/full"]
    assert len(room.copied) == 1


def test_where_nothing_is_held_nothing_counts(room: Room, qtbot: QtBot) -> None:
    job = room.fail(FULL)
    room.fail(Failure(kind=Kind.DROPPED), "1.part")
    room.rescue.copy(job.key, Path("/there"))
    qtbot.waitUntil(lambda: bool(room.copied))
    assert room.copied == [[]]
    assert room.rescue.unsaved == 0
    assert room.disk.asked == [f"held {job.key}"]


@pytest.mark.parametrize("after", [JobState.DONE, JobState.INTERRUPTED])
def test_once_there_is_room_it_is_saved_by_itself(
    room: Room, qtbot: QtBot, after: JobState
) -> None:
    room.disk.after = after
    job = room.fail(FULL, "1.part")
    qtbot.waitUntil(lambda: room.disk.asked.count(f"save {job.key}") > 2)
    assert (room.saved, room.rescue.unsaved) == ([], 1)
    room.disk.has_room = True
    qtbot.waitUntil(lambda: bool(room.saved))
    qtbot.waitUntil(lambda: room.rescue.unsaved == 0)
    shown = room.jobs.get(job.key)
    assert (shown and shown.state) == (None if after is JobState.DONE else after)
    asked = len(room.disk.asked)
    qtbot.wait(100)
    assert len(room.disk.asked) == asked, "nothing more is tried"
    assert len(room.saved) == 1


def test_what_was_put_away_is_left_to_the_next_start(room: Room, qtbot: QtBot) -> None:
    job = room.fail(FULL, "1.part")
    qtbot.waitUntil(lambda: room.rescue.unsaved == 1)
    room.jobs.dismiss(job.key)
    assert room.rescue.unsaved == 0
    late = room.fail(FULL, "1.part")
    room.jobs.dismiss(late.key)  # before anybody has looked
    qtbot.waitUntil(lambda: f"held {late.key}" in room.disk.asked)
    qtbot.wait(60)
    assert room.rescue.unsaved == 0


def test_jobs_of_an_earlier_run_are_looked_at_too(room: Room, qtbot: QtBot) -> None:
    job = room.fail(FULL, "1.part")
    again = Room(room.disk)
    again.jobs.take_back([job])
    qtbot.waitUntil(lambda: again.rescue.unsaved == 1)
    again.rescue.close()


def test_a_bug_on_the_way_does_not_end_the_rescue(
    room: Room, qtbot: QtBot, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(room.disk, "holds", None)
    room.rescue.copy("key", Path("/there"))
    qtbot.waitUntil(lambda: "an errand of the rescue failed" in caplog.text)
    caplog.clear()
    monkeypatch.undo()
    room.rescue.copy("key", Path("/there"))
    qtbot.waitUntil(lambda: room.copied == [[]])

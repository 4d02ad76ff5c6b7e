"""An export is told in few steps, can be stopped, and ends with what has become of everything."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop_app.core.errors import AppError, Charged, Failure
from desktop_app.core.errors import Kind as Fault
from desktop_app.core.library import Library
from desktop_app.core.records import Picture
from desktop_app.core.taking_out.manner import Event, Took
from desktop_app.core.taking_out.taking import take_out
from desktop_app.state.exporting import (
    Exporting,
    Kind,
    Manner,
    Problem,
    Progress,
    Reason,
    TakenOut,
)
from tests.core.making import files_below
from tests.core.taking_out.exporting import kept, painted, with_credentials

Stop = Callable[[], bool]


class Room:
    """Exports from a real library, and what they have said."""

    def __init__(self, library: Library) -> None:
        self.library = library
        self.threads: set[int] = set()
        self.exporting = Exporting(self.take, library.path_of)
        self.steps: list[Progress] = []
        self.ends: list[TakenOut] = []
        self.looks: list[int] = []
        self.before_each: Callable[[int], None] = lambda _: None
        self.exporting.progressed.connect(self.steps.append)
        self.exporting.finished.connect(self.ends.append)
        self.exporting.looked.connect(self.looks.append)

    def take(
        self, keys: Sequence[str], folder: Path, manner: Manner, stop: Stop
    ) -> Iterator[Event]:
        self.threads.add(threading.get_ident())
        library = self.library
        for event in take_out(
            library.folders, library._database, keys, folder, manner, "Pictor", stop
        ):
            yield event
            if isinstance(event, Took):
                self.before_each(event.number)


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    opened = Library.open(tmp_path / "library")
    yield opened
    opened.close()


@pytest.fixture
def room(library: Library) -> Iterator[Room]:
    made = Room(library)
    yield made
    made.exporting.close()


@pytest.fixture
def pictures(library: Library) -> list[Picture]:
    return [kept(library, painted("PNG", size=(20 + n, 30))) for n in range(5)]


@pytest.fixture
def out(tmp_path: Path) -> Path:
    folder = tmp_path / "out"
    folder.mkdir()
    return folder


def keys_of(pictures: list[Picture]) -> list[str]:
    return [one.key for one in pictures]


def test_it_works_on_a_thread_and_says_what_came_of_it(
    qtbot: QtBot, room: Room, pictures: list[Picture], out: Path
) -> None:
    room.library.path_of(pictures[3]).unlink()
    with qtbot.waitSignal(room.exporting.finished):
        assert room.exporting.start(keys_of(pictures), out, Manner())
        assert not room.exporting.start(keys_of(pictures), out, Manner())
    (end,) = room.ends
    problem = Problem(pictures[3].key, Path(pictures[3].file).name, Reason.MISSING)
    first = out / Path(pictures[0].file).name
    assert end == TakenOut(folder=out, number=4, total=5, first=first, problems=(problem,))
    assert len(files_below(out)) == 4
    assert room.steps[0] == Progress(1, 5, first.name)
    assert not room.exporting.is_under_way
    assert threading.get_ident() not in room.threads


def test_stopped_in_the_middle_it_keeps_what_is_whole(
    qtbot: QtBot, room: Room, pictures: list[Picture], out: Path
) -> None:
    room.before_each = lambda number: room.exporting.cancel() if number == 2 else None
    with qtbot.waitSignal(room.exporting.finished):
        room.exporting.start(keys_of(pictures), out, Manner(kind=Kind.CLEAN))
    assert (room.ends[0].is_stopped, room.ends[0].number) == (True, 2)
    assert len(files_below(out)) == 2
    room.before_each = lambda _: None
    with qtbot.waitSignal(room.exporting.finished):  # and it can be done anew
        assert room.exporting.start(keys_of(pictures), out, Manner())
    assert [(end.is_stopped, end.number) for end in room.ends] == [(True, 2), (False, 5)]


def test_a_folder_that_goes_is_told_with_what_came_before(
    qtbot: QtBot, room: Room, pictures: list[Picture], out: Path
) -> None:
    def move(number: int) -> None:
        if number == 3:
            out.rename(out.with_name("elsewhere"))

    room.before_each = move
    with qtbot.waitSignal(room.exporting.finished):
        room.exporting.start(keys_of(pictures), out, Manner())
    (end,) = room.ends
    assert end.failure is not None
    assert end.failure.kind is Fault.DISK
    assert (end.number, end.total) == (3, 5)


def test_a_fault_of_ours_is_logged_and_ends_it(
    qtbot: QtBot, room: Room, pictures: list[Picture], out: Path, caplog: pytest.LogCaptureFixture
) -> None:
    def fail(number: int) -> None:
        raise ZeroDivisionError(number)

    room.before_each = fail
    with qtbot.waitSignal(room.exporting.finished):
        room.exporting.start(keys_of(pictures), out, Manner())
    assert room.ends == [TakenOut(folder=out, is_stopped=True)]
    assert "an export broke off" in caplog.text
    caplog.clear()


def test_a_full_disk_is_no_fault_of_ours(qtbot: QtBot, tmp_path: Path) -> None:
    failure = Failure(kind=Fault.DISK, charged=Charged.NO, message="No space left on device")

    def take(*_: object) -> Iterator[Event]:
        yield Took(1, 2, tmp_path / "1.png")
        raise AppError(failure)

    exporting = Exporting(take, lambda _: tmp_path)
    with qtbot.waitSignal(exporting.finished) as told:
        exporting.start(["a", "b"], tmp_path, Manner())
    first = tmp_path / "1.png"
    assert told.args == [TakenOut(folder=tmp_path, number=1, total=2, first=first, failure=failure)]
    exporting.close()


def test_content_credentials_are_counted_beforehand(
    qtbot: QtBot, room: Room, pictures: list[Picture]
) -> None:
    signed = kept(room.library, with_credentials("png"))
    gone = kept(room.library, with_credentials("jpg"))
    room.library.path_of(gone).unlink()
    with qtbot.waitSignal(room.exporting.looked):
        room.exporting.look([*pictures, gone])
        room.exporting.look([*pictures, signed, gone])
    assert room.looks == [1]  # only the last question is answered


def test_closed_it_says_nothing_any_more(room: Room, pictures: list[Picture], out: Path) -> None:
    begun, go = threading.Event(), threading.Event()

    def wait(_: int) -> None:
        begun.set()
        go.wait(10)

    room.before_each = wait
    room.exporting.start(keys_of(pictures), out, Manner())
    assert begun.wait(10)
    room.exporting.close()
    go.set()
    assert room.ends == []

"""An import is told in few steps, can be stopped, and ends with what has become of everything."""

from __future__ import annotations

import threading
import zipfile
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication
from pytestqt.qtbot import QtBot

from desktop_app.core.changes import Trashing
from desktop_app.core.errors import Kind
from desktop_app.core.library import Library
from desktop_app.core.records import Picture
from desktop_app.core.transfer import importing, packing
from desktop_app.core.transfer.import_events import (
    BroughtIn,
    Event,
    Finished,
    Known,
    Looked,
    Reason,
    Refused,
)
from desktop_app.core.transfer.packing import Packed
from desktop_app.state.importing import Imported, Imports, Progress
from desktop_app.state.packing import Exported, Packing
from tests.core import others_pictures as others
from tests.core.making import a_job, a_picture

Stop = Callable[[], bool]


class Room:
    """Imports and packing over a real library, and what they have said."""

    def __init__(self, library: Library) -> None:
        self.library = library
        self.editing = threading.Lock()
        self.threads: set[int] = set()
        self.imports = Imports(self.bring_in)
        self.packing = Packing(self.pack)
        self.said: list[str] = []
        self.batches: list[tuple[Picture, ...]] = []
        self.steps: list[Progress] = []
        self.imported: list[Imported] = []
        self.exported: list[Exported] = []
        for thing in (self.imports, self.packing):
            thing.started.connect(lambda: self.said.append("started"))
            thing.progressed.connect(self.steps.append)
        self.imports.brought.connect(self.batches.append)
        self.imports.finished.connect(self.imported.append)
        self.packing.finished.connect(self.exported.append)

    def bring_in(self, paths: Sequence[Path], stop: Stop) -> Iterator[Event]:
        self.threads.add(threading.get_ident())
        library = self.library
        return importing.bring_in(
            library.folders, library._database, paths, stop, editing=self.editing
        )

    def pack(self, keys: Sequence[str] | None, target: Path, stop: Stop) -> Iterator[Packed]:
        self.threads.add(threading.get_ident())
        return packing.pack(self.library.folders, self.library._database, keys, target, stop)

    @property
    def brought(self) -> list[Picture]:
        return [picture for batch in self.batches for picture in batch]

    def close(self) -> None:
        self.imports.close()
        self.packing.close()
        self.library.close()


@pytest.fixture
def room(qtbot: QtBot, tmp_path: Path) -> Iterator[Room]:
    made = Room(Library.open(tmp_path / "library"))
    yield made
    made.close()


def folder_of(tmp_path: Path, number: int) -> Path:
    for place in range(number):
        others.png(tmp_path / "x" / f"{place:04}.png", None, place)
    return tmp_path / "x"


def test_a_folder_comes_in_and_is_told_in_few_steps(
    qtbot: QtBot, room: Room, tmp_path: Path
) -> None:
    folder = folder_of(tmp_path, 300)
    (folder / "words.md").write_text("no picture")
    room.imports.start([folder])
    was_under_way = room.imports.is_under_way
    qtbot.waitUntil(lambda: bool(room.imported), timeout=20_000)
    (result,) = room.imported
    assert result.keys == tuple(picture.key for picture in room.brought)
    assert len(result.keys) == room.library.count() == 300
    assert result.refused == ((folder / "words.md", Reason.NOT_A_PICTURE),)
    assert (result.left, result.failure, result.is_stopped) == (0, None, False)
    assert room.steps[-1] == Progress(301, 301)
    assert len(room.steps) < 100, "not one for each picture"
    assert [step.done for step in room.steps] == sorted(step.done for step in room.steps)
    assert (was_under_way, room.imports.is_under_way) == (True, False)
    assert threading.get_ident() not in room.threads


def test_what_was_here_before_is_told_and_what_lies_in_the_trash(
    qtbot: QtBot, room: Room, tmp_path: Path
) -> None:
    folder = folder_of(tmp_path, 3)
    room.imports.start([folder])
    qtbot.waitUntil(lambda: len(room.imported) == 1)
    keys = room.imported[0].keys
    room.library.apply(Trashing(keys[:1]))
    room.imports.start([folder, folder / "0000.png"])
    qtbot.waitUntil(lambda: len(room.imported) == 2)
    again = room.imported[1]
    assert again.keys == ()
    assert again.known == (*keys, keys[0])
    assert again.trashed == keys[:1]


def test_one_import_follows_the_other(qtbot: QtBot, room: Room, tmp_path: Path) -> None:
    folder = folder_of(tmp_path, 2)
    room.imports.start([folder / "0000.png"])
    room.imports.start([folder / "0001.png"])
    assert room.said == ["started"]
    qtbot.waitUntil(lambda: len(room.imported) == 2)
    assert room.said == ["started", "started"]
    assert [len(one.keys) for one in room.imported] == [1, 1]
    assert len(room.threads) == 1


def test_files_that_are_said_to_lie_on_this_computer_are_found(
    qtbot: QtBot, room: Room, tmp_path: Path
) -> None:
    path = folder_of(tmp_path, 1) / "0000.png"
    room.imports.start([Path(f"//localhost{path}")])
    qtbot.waitUntil(lambda: bool(room.imported))
    assert len(room.imported[0].keys) == 1


class Slow:
    """A library that brings in one picture whenever it is let."""

    def __init__(self) -> None:
        self.let = threading.Semaphore(0)
        self.began: list[tuple[Path, ...]] = []

    def bring_in(self, paths: Sequence[Path], stop: Stop) -> Iterator[Event]:
        self.began.append(tuple(paths))
        yield Looked(3)
        brought = 0
        while brought < 3 and not stop():
            assert self.let.acquire(timeout=20)
            if not stop():
                brought += 1
                yield BroughtIn(Path(f"{brought}.png"), a_picture(a_job()))
        yield Finished(
            brought=brought, known=0, refused=0, left=3 - brought, is_stopped=brought < 3
        )


def test_stopping_ends_the_one_and_forgets_the_others(qtbot: QtBot) -> None:
    slow, seen, results = Slow(), list[Picture](), list[Imported]()
    imports = Imports(slow.bring_in)
    imports.brought.connect(seen.extend)
    imports.finished.connect(results.append)
    imports.start([Path("a")])
    imports.start([Path("b")])
    slow.let.release()
    qtbot.waitUntil(lambda: bool(slow.began))
    imports.cancel()
    slow.let.release(2)
    qtbot.waitUntil(lambda: bool(results))
    assert results[0].is_stopped
    assert results[0].keys == tuple(picture.key for picture in seen)
    assert len(results[0].keys) + results[0].left == 3
    imports.start([Path("c")])
    slow.let.release(3)
    qtbot.waitUntil(lambda: len(results) == 2)
    assert slow.began == [(Path("a"),), (Path("c"),)]
    assert not results[1].is_stopped
    imports.close()


def test_closing_stops_and_tells_nothing_more(qtbot: QtBot) -> None:
    slow, told = Slow(), list[object]()
    ended = threading.Event()

    def bring_in(paths: Sequence[Path], stop: Stop) -> Iterator[Event]:
        try:
            yield from slow.bring_in(paths, stop)
        finally:
            ended.set()

    imports = Imports(bring_in)
    imports.start([Path("a")])
    qtbot.waitUntil(lambda: bool(slow.began))
    for signal in (imports.finished, imports.brought, imports.progressed):
        signal.connect(told.append)
    imports.close()
    slow.let.release()
    assert ended.wait(20)
    QCoreApplication.processEvents()  # what the thread has queued would come now
    assert told == []


def test_a_bug_ends_one_import_and_not_the_next(
    qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    picture, asked = a_picture(a_job()), list[Path]()

    def bring_in(paths: Sequence[Path], stop: Stop) -> Iterator[Event]:
        asked.extend(paths)
        yield Looked(2)
        yield BroughtIn(Path("1.png"), picture)
        yield Known(Path("2.png"), "x.1", True)
        yield Refused(Path("3.png"), Reason.GONE)
        if len(asked) == 1:
            raise KeyError("a bug")
        yield Finished(brought=1, known=1, refused=1)

    seen, results = list[Picture](), list[Imported]()
    imports = Imports(bring_in)
    imports.brought.connect(seen.extend)
    imports.finished.connect(results.append)
    imports.start([Path("a")])
    imports.start([Path("b")])
    qtbot.waitUntil(lambda: len(results) == 2)
    assert "an import broke off" in caplog.text
    caplog.clear()
    refused = ((Path("3.png"), Reason.GONE),)
    facts = {"keys": (picture.key,), "known": ("x.1",), "trashed": ("x.1",), "refused": refused}
    assert results == [Imported(**facts, is_stopped=True), Imported(**facts)]  # type: ignore[arg-type]
    assert seen == [picture, picture]
    imports.close()


def test_a_fault_of_the_disk_is_handed_on(qtbot: QtBot, room: Room, tmp_path: Path) -> None:
    folder = folder_of(tmp_path, 2)
    room.library.close()
    room.imports.start([folder])
    qtbot.waitUntil(lambda: bool(room.imported))
    failure = room.imported[0].failure
    assert failure is not None
    assert failure.kind is Kind.INTERRUPTED
    assert room.imported[0].left == 2


# Taking out


def test_an_archive_is_written_and_told(qtbot: QtBot, room: Room, tmp_path: Path) -> None:
    room.imports.start([folder_of(tmp_path, 5)])
    qtbot.waitUntil(lambda: bool(room.imported))
    keys = room.imported[0].keys
    target = tmp_path / "some.zip"
    assert room.packing.start([*keys[:2], "gone.1"], target)
    assert room.packing.is_under_way
    assert not room.packing.start(None, tmp_path / "other.zip")
    qtbot.waitUntil(lambda: bool(room.exported))
    assert room.exported == [Exported(path=target, number=2, missing=("gone.1",))]
    assert room.exported[0].is_there
    assert room.steps[-1] == Progress(2, 3)
    with zipfile.ZipFile(target) as archive:
        assert sum(name.endswith(".png") for name in archive.namelist()) == 2
    assert room.packing.start(None, tmp_path / "all.zip")
    qtbot.waitUntil(lambda: len(room.exported) == 2)
    assert room.exported[1].number == 5


def test_an_archive_can_be_stopped_and_can_fail(qtbot: QtBot, room: Room, tmp_path: Path) -> None:
    room.imports.start([folder_of(tmp_path, 5)])
    qtbot.waitUntil(lambda: bool(room.imported))
    let = threading.Event()

    def pack(keys: Sequence[str] | None, target: Path, stop: Stop) -> Iterator[Packed]:
        steps = room.pack(keys, target, stop)
        yield next(steps)
        assert let.wait(20)
        yield from steps

    slow, results = Packing(pack), list[Exported]()
    slow.finished.connect(results.append)
    slow.start(None, tmp_path / "all.zip")
    slow.cancel()
    let.set()
    qtbot.waitUntil(lambda: bool(results))
    assert results == [Exported(path=tmp_path / "all.zip", is_stopped=True)]
    assert not results[0].is_there
    assert not list(tmp_path.glob("*.zip*"))
    slow.start(None, tmp_path / "nowhere" / "all.zip")
    qtbot.waitUntil(lambda: len(results) == 2)
    failure = results[1].failure
    assert failure is not None
    assert failure.kind is Kind.DISK
    assert not results[1].is_there
    slow.close()


def test_a_bug_ends_the_archive(qtbot: QtBot, caplog: pytest.LogCaptureFixture) -> None:
    def pack(keys: Sequence[str] | None, target: Path, stop: Stop) -> Iterator[Packed]:
        yield Packed(0, 1)
        raise KeyError("a bug")

    broken, results = Packing(pack), list[Exported]()
    broken.finished.connect(results.append)
    broken.start(None, Path("all.zip"))
    qtbot.waitUntil(lambda: bool(results))
    assert "an archive broke off" in caplog.text
    caplog.clear()
    assert not results[0].is_there
    broken.close()


def test_what_is_held_begins_when_it_may(qtbot: QtBot, room: Room, tmp_path: Path) -> None:
    folder = folder_of(tmp_path, 3)
    room.imports.hold()
    room.imports.start([folder])
    room.imports.start([folder])
    assert (room.said, room.imports.is_under_way) == ([], True)
    room.imports.go_on()
    qtbot.waitUntil(lambda: len(room.imported) == 2, timeout=20_000)
    assert [len(result.keys) for result in room.imported] == [3, 0]


def test_keys_are_looked_for_on_the_thread_and_nothing_is_written_for_none(
    qtbot: QtBot, room: Room, tmp_path: Path
) -> None:
    asked: list[int] = []

    def keys() -> list[str]:
        asked.append(threading.get_ident())
        return []

    assert room.packing.start(keys, tmp_path / "none.zip")
    qtbot.waitUntil(lambda: bool(room.exported), timeout=20_000)
    (result,) = room.exported
    assert (result.is_empty, result.is_there) == (True, False)
    assert not (tmp_path / "none.zip").exists()
    assert asked != [threading.get_ident()]

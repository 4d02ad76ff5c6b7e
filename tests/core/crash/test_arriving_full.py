"""The disk fills, or fails, while a paid picture arrives: the rest of it comes elsewhere."""

from __future__ import annotations

import errno
import os
import shutil
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from threading import Event as Closed

import pytest

from desktop_app.core import refuge
from desktop_app.core.errors import Kind
from desktop_app.core.events import Ended, Event
from desktop_app.core.folders import Folders
from desktop_app.core.library import Library
from desktop_app.core.reader import Reader
from desktop_app.core.records import Job, JobState
from desktop_app.core.recovery import Recovery
from desktop_app.core.runner import JobRun
from tests.core import bringing
from tests.core.crash.mounting import SIZE, Disk, mount, unmount
from tests.core.making import a_job, files_below
from tests.core.playing import PlayedProvider, failing, stored
from tests.fakes.wire import done, image_event, png

LAKE, FOX = png() + os.urandom(40_000), png(20, 30) + os.urandom(50_000)

pytestmark = [
    pytest.mark.skipif(sys.platform != "linux", reason="mounts as Linux does"),
    pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() != 0, reason="needs root"),
    pytest.mark.skipif(shutil.which("mount") is None, reason="mount is missing"),
]


def a_disk(root: Path) -> Iterator[Disk]:
    """Mounted, and always unmounted."""
    root.mkdir()
    mount("-t", "tmpfs", "-o", f"size={SIZE}", "tmpfs", str(root))
    try:
        yield Disk(root)
    finally:
        unmount(root)


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[Disk]:
    """The library's."""
    yield from a_disk(tmp_path / "disk")


@pytest.fixture
def small(tmp_path: Path) -> Iterator[Disk]:
    """The disk of the temporary files."""
    yield from a_disk(tmp_path / "small")


@pytest.fixture
def library(disk: Disk) -> Iterator[Library]:
    """On that disk; closed before it goes."""
    opened = Library.open(disk.folder)
    try:
        yield opened
    finally:
        opened.close()


@pytest.fixture
def job(library: Library) -> Iterator[Job]:
    """Its row is there, and nothing of it stays anywhere."""
    one = a_job("Lake")
    library.add_job(one)
    yield one
    refuge.clear(library.folders.incoming_of(one.key))


def run_of(library: Library, job: Job, *steps: object) -> JobRun:
    """The run of a job whose answer comes in pieces of bytes, something being done between them."""

    def answer(folder: Path, _closed: Closed) -> Iterator[Event]:
        reader = Reader(folder, "gen-1")
        for step in steps:
            if callable(step):
                step()
            else:
                assert isinstance(step, bytes)
                reader.feed(step)
                yield from reader.take()
        reader.finish()
        yield from reader.take()
        yield Ended(text="Here")

    return JobRun(job, PlayedProvider(answer), library)


def held(library: Library, job: Job) -> list[bytes]:
    """What could be saved elsewhere."""
    return [path.read_bytes() for path in library.held(job.key)]


def saved(library: Library) -> set[bytes]:
    """The library's pictures, byte for byte, all of them in good order."""
    bringing.check(library)
    days = [one for day in library.days() for one in library.day_page(day.day, 0, 99)]
    return {library.path_of(one).read_bytes() for one in days}


BODY = image_event(LAKE)


@pytest.mark.parametrize("place", [0, 20, 2000, 4001, 40_000])
def test_a_picture_amid_which_the_disk_fills_is_saved_elsewhere_and_here_once_there_is_room(
    place: int, disk: Disk, library: Library, job: Job, tmp_path: Path
) -> None:
    run = run_of(library, job, BODY[:place], disk.fill, BODY[place:], done())
    _, failure = failing(run)
    assert (failure.kind, failure.message) == (Kind.DISK, os.strerror(errno.ENOSPC))
    assert held(library, job) == [LAKE]
    (elsewhere := tmp_path / "elsewhere").mkdir()
    (copy,) = library.rescue(job.key, elsewhere)
    assert copy.read_bytes() == LAKE
    (there,) = refuge.of(library.folders.incoming_of(job.key))
    assert there.parent == Path(tempfile.gettempdir())
    assert there.stat().st_mode & 0o777 == 0o700
    disk.make_room()
    after, (picture,) = library.save_again(job.key)
    assert after is not None
    assert (after.state, after.failure) == (JobState.DONE, None)
    assert library.path_of(picture).read_bytes() == LAKE
    assert saved(library) == {LAKE}
    assert not there.exists()
    assert library.recover() == Recovery()


def test_an_end_that_finds_room_in_the_last_block_stays_in_the_library(
    disk: Disk, library: Library, job: Job
) -> None:
    failing(run_of(library, job, BODY[:-30], disk.fill, BODY[-30:], done()))
    assert held(library, job) == [LAKE]
    assert refuge.of(library.folders.incoming_of(job.key)) == []
    disk.make_room()
    library.save_again(job.key)
    assert saved(library) == {LAKE}


def test_what_waits_in_the_temporary_folder_is_found_by_the_next_start(
    disk: Disk, library: Library, job: Job
) -> None:
    second = image_event(FOX)
    steps = (BODY, second[:3000], disk.fill, second[3000:], done())
    failing(run_of(library, job, *steps))
    library.close()
    disk.make_room()
    again = Library.open(disk.folder)
    try:
        again.recover()
        assert saved(again) == {LAKE, FOX}
        assert stored(again, job).state is JobState.DONE
        assert refuge.of(again.folders.incoming_of(job.key)) == []
        assert files_below(again.folders.incoming) == {}
    finally:
        again.close()


def test_where_there_is_room_again_by_the_end_nothing_has_failed(
    disk: Disk, library: Library, job: Job
) -> None:
    steps = (BODY[:2000], disk.fill, BODY[2000:9000], disk.make_room, BODY[9000:], done())
    list(run_of(library, job, *steps))
    assert stored(library, job).state is JobState.DONE
    assert saved(library) == {LAKE}
    assert refuge.of(library.folders.incoming_of(job.key)) == []
    assert not library.folders.recovered.exists(), "nothing was cut"


@pytest.mark.parametrize("is_full_at_once", [True, False])
def test_a_temporary_folder_that_is_full_too_leaves_memory(
    is_full_at_once: bool,
    disk: Disk,
    small: Disk,
    library: Library,
    job: Job,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(small.root))

    def fill() -> None:
        disk.fill()
        if is_full_at_once:
            small.fill()

    steps = (BODY[:2000], fill, BODY[2000:9000], small.fill, BODY[9000:], done())
    _, failure = failing(run_of(library, job, *steps))
    assert failure.kind is Kind.DISK
    assert held(library, job) == [LAKE]
    disk.make_room()
    library.save_again(job.key)
    assert saved(library) == {LAKE}
    assert refuge.of(library.folders.incoming_of(job.key)) == []


def test_a_folder_of_somebody_else_by_this_name_is_left_alone(
    disk: Disk, library: Library, job: Job
) -> None:
    path = refuge.possible(library.folders.incoming_of(job.key))[0]
    path.mkdir()
    try:
        os.chown(path, 65534, 65534)
        failing(run_of(library, job, BODY[:2000], disk.fill, BODY[2000:], done()))
        assert held(library, job) == [LAKE]
        assert list(path.iterdir()) == []
        disk.make_room()
        library.save_again(job.key)
        assert saved(library) == {LAKE}
        assert path.is_dir()
    finally:
        path.rmdir()


def test_a_cut_picture_that_was_moved_on_is_kept_as_cut(
    disk: Disk, library: Library, job: Job
) -> None:
    """The line breaks after the disk has filled; the beginning waits for room as well."""
    failing(run_of(library, job, BODY[:2000], disk.fill, BODY[2000:9000]))
    assert held(library, job) == []
    disk.make_room()
    library.save_again(job.key)
    assert library.count() == 0
    (cut,) = Folders(disk.folder).recovered.iterdir()
    assert LAKE.startswith(cut.read_bytes())
    assert cut.stat().st_size > 6000

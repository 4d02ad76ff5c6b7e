"""A disk that is really full, and one that is really read-only."""

from __future__ import annotations

import errno
import os
import shutil
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from desktop_app.core.changes import Change, Curating, Marking, Marks, Restoring, Trashing
from desktop_app.core.errors import AppError, Charged, Failure, Kind
from desktop_app.core.events import Ended, Event, Saved
from desktop_app.core.library import Library
from desktop_app.core.reader import Reader
from desktop_app.core.records import Collection, Job, JobState, Picture, new_key, now
from desktop_app.core.recovery import Recovery
from desktop_app.core.runner import JobRun
from desktop_app.core.transfer.import_events import Finished
from tests.core import bringing
from tests.core.crash.mounting import SIZE, Disk, Lock, mount, unmount
from tests.core.making import a_job, files_below
from tests.core.playing import PlayedProvider, failing, stored
from tests.fakes.wire import done, image_event, png

LAKE = png() + os.urandom(40_000)
FULL, READ_ONLY = os.strerror(errno.ENOSPC), os.strerror(errno.EROFS)

pytestmark = [
    pytest.mark.skipif(sys.platform != "linux", reason="mounts as Linux does"),
    pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() != 0, reason="needs root"),
    pytest.mark.skipif(shutil.which("mount") is None, reason="mount is missing"),
]


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[Disk]:
    """Mounted, and always unmounted."""
    root = tmp_path / "disk"
    root.mkdir()
    mount("-t", "tmpfs", "-o", f"size={SIZE}", "tmpfs", str(root))
    try:
        yield Disk(root)
    finally:
        unmount(root)


@pytest.fixture
def library(disk: Disk) -> Iterator[Library]:
    """On that disk; closed before it goes."""
    opened = Library.open(disk.folder)
    try:
        yield opened
    finally:
        opened.close()


def refused(action: Callable[[], object]) -> Failure:
    """Why it could not be done."""
    with pytest.raises(AppError) as caught:
        action()
    return caught.value.failure


def run_of(library: Library, job: Job, arrived: Callable[[], None]) -> JobRun:
    """The run of a job whose answer is one picture; something happens once that is there."""

    def answer(folder: Path, _: object) -> Iterator[Event]:
        reader = Reader(folder)
        reader.feed(image_event(LAKE) + done())
        reader.finish()
        arrived()
        yield from reader.take()
        yield Ended(text="Here")

    return JobRun(job, PlayedProvider(answer), library)


def made(library: Library) -> Picture:
    """One picture that is safe."""
    job = a_job("Lake")
    library.add_job(job)
    found = [one.picture for one in run_of(library, job, _nothing) if isinstance(one, Saved)]
    return found[0]


def test_a_picture_that_a_full_disk_refuses_is_saved_elsewhere_and_here_once_there_is_room(
    disk: Disk, library: Library, tmp_path: Path
) -> None:
    job = a_job("Lake")
    library.add_job(job)
    _, failure = failing(run_of(library, job, disk.fill))
    assert (failure.kind, failure.message) == (Kind.DISK, FULL)
    assert failure.path.startswith(str(disk.folder))
    assert [path.read_bytes() for path in library.held(job.key)] == [LAKE]
    said = refused(lambda: library.save_again(job.key))
    assert (said.kind, said.message) == (Kind.DISK, FULL)
    (tmp_path / "elsewhere").mkdir()
    (copy,) = library.rescue(job.key, tmp_path / "elsewhere")
    assert copy.read_bytes() == LAKE
    disk.make_room()
    after, (picture,) = library.save_again(job.key)
    assert after is not None
    assert (after.state, after.failure) == (JobState.DONE, None)
    assert library.path_of(picture).read_bytes() == LAKE
    bringing.check(library)
    made(library)
    assert library.count() == 2, "it goes on as before"


def test_nothing_is_sent_while_the_disk_is_full(disk: Disk, library: Library) -> None:
    job = a_job("Lake")
    library.add_job(job)
    provider = PlayedProvider(lambda _folder, _closed: iter(()))
    disk.fill()
    _, failure = failing(JobRun(job, provider, library))
    assert (failure.kind, failure.message, failure.charged) == (Kind.DISK, FULL, Charged.NO)
    assert provider.asked == []


def test_an_edit_on_a_full_disk_is_done_or_told_and_never_half(
    disk: Disk, library: Library
) -> None:
    picture = made(library)
    hall = Collection(new_key(), "Hall", now())
    marks = Marks(stars=4, note="Mine " * 2000, tags=("Fox",), collections=(hall.key,))
    disk.fill()
    refusals = 0
    changes = (
        Curating(before=None, after=hall),
        Marking(((picture.key, Marks(), marks),)),
        Trashing((picture.key,)),
        Restoring((picture.key,)),
    )
    for change in changes:
        before = _state(library, picture.key)
        told = _told(library, change)
        if told is not None:
            assert told.kind is Kind.DISK
            assert _state(library, picture.key) == before
            refusals += 1
    assert refusals, "the disk was not full"
    disk.make_room()
    library.apply(Curating(before=None, after=hall))
    library.apply(Marking(((picture.key, library.marks_of(picture.key), marks),)))
    library.apply(Trashing((picture.key,)))
    assert library.marks_of(picture.key) == marks
    assert library.recover() == Recovery()
    bringing.check(library)
    assert library.empty_trash() == 1


def test_an_import_that_fills_the_disk_ends_and_goes_on_once_there_is_room(
    disk: Disk, library: Library, tmp_path: Path
) -> None:
    given = tmp_path / "given"
    given.mkdir()
    for number in range(30):
        (given / f"{number}.png").write_bytes(png() + os.urandom(20_000) + bytes([number]))
    before = files_below(given)
    disk.fill()
    last = bringing.bring(library, given)[-1]
    assert isinstance(last, Finished)
    assert last.failure is not None
    assert (last.failure.kind, last.failure.message) == (Kind.DISK, FULL)
    assert (last.brought, last.left) == (0, 30)
    disk.make_room()
    assert bringing.bring(library, given)[-1] == Finished(brought=30, known=0, refused=0)
    bringing.check(library)
    assert files_below(given) == before


def test_a_backup_is_refused_before_it_fills_the_disk(library: Library) -> None:
    failure = refused(library.care.back_up)
    assert failure.kind is Kind.DISK
    assert "no room" in failure.message
    assert list(library.folders.backups.iterdir()) == []


def test_a_full_disk_has_no_room_for_a_new_library_and_keeps_the_old_one(disk: Disk) -> None:
    library = Library.open(disk.folder)
    made(library)
    library.close()
    disk.fill()
    failure = refused(lambda: Library.open(disk.root / "new"))
    assert (failure.kind, failure.charged) == (Kind.DISK, Charged.NO)
    assert "full" in failure.message
    before = files_below(disk.folder)
    failure = refused(lambda: Library.open(disk.folder))
    assert (failure.kind, failure.charged) == (Kind.DISK, Charged.NO)
    assert files_below(disk.folder).items() >= before.items()
    disk.make_room()
    again = Library.open(disk.folder)
    assert again.recover() == Recovery()
    assert again.count() == 1
    bringing.check(again)
    again.close()


def test_a_library_on_a_read_only_disk_is_told_as_such_and_stays_as_it_is(disk: Disk) -> None:
    library = Library.open(disk.folder)
    made(library)
    library.close()
    before = files_below(disk.folder)
    mount("-o", "remount,ro", str(disk.root))
    failure = refused(lambda: Library.open(disk.folder))
    assert (failure.kind, failure.message, failure.charged) == (Kind.DISK, READ_ONLY, Charged.NO)
    assert failure.path.startswith(str(disk.folder))
    failure = refused(lambda: Library.open(disk.root / "new"))
    assert (failure.kind, failure.message) == (Kind.DISK, READ_ONLY)
    assert files_below(disk.folder) == before
    mount("-o", "remount,rw", str(disk.root))
    again = Library.open(disk.folder)
    assert again.count() == 1
    again.close()


@pytest.fixture
def lock(library: Library) -> Iterator[Lock]:
    """Released before the library is closed."""
    assert library.count() == 0
    one = Lock()
    yield one
    one.release()


def test_nothing_is_sent_when_pictures_could_not_arrive(library: Library, lock: Lock) -> None:
    lock.lock(library.folders.incoming)
    failure = refused(library.probe)
    assert (failure.kind, failure.message, failure.charged) == (Kind.DISK, READ_ONLY, Charged.NO)
    job = a_job("Lake")
    library.add_job(job)
    provider = PlayedProvider(lambda _folder, _closed: iter(()))
    _, failure = failing(JobRun(job, provider, library))
    assert (failure.kind, provider.asked) == (Kind.DISK, [])
    assert stored(library, job).state is JobState.FAILED


def test_a_picture_stays_where_it_arrived_while_the_library_is_read_only(
    library: Library, lock: Lock, tmp_path: Path
) -> None:
    picture = made(library)
    job = a_job("Lake")
    library.add_job(job)
    _, failure = failing(run_of(library, job, lambda: lock.lock(library.folders.root)))
    assert (failure.kind, failure.message) == (Kind.DISK, READ_ONLY)
    assert [path.read_bytes() for path in library.held(job.key)] == [LAKE]
    for change in (Trashing((picture.key,)), Marking(((picture.key, Marks(), Marks(stars=1)),))):
        before = _state(library, picture.key)
        told = _told(library, change)
        assert told is None or (told.kind, told.message) == (Kind.DISK, READ_ONLY)
        assert (_state(library, picture.key) == before) is (told is not None)
    (tmp_path / "elsewhere").mkdir()
    (copy,) = library.rescue(job.key, tmp_path / "elsewhere")
    assert copy.read_bytes() == LAKE
    lock.release()
    after, _ = library.save_again(job.key)
    assert after is not None
    assert after.state is JobState.DONE
    library.apply(Trashing((picture.key,)))
    assert (library.count(), library.count("trash")) == (1, 1)
    bringing.check(library)


def _told(library: Library, change: Change) -> Failure | None:
    """Why the change was refused, if it was."""
    try:
        library.apply(change)
    except AppError as error:
        return error.failure
    return None


def _nothing() -> None:
    """Nothing happens."""


def _state(library: Library, key: str) -> tuple[object, ...]:
    found = library.picture(key)
    return found and found.trashed, library.marks_of(key), library.collections()

"""A library moves to another folder whole; the former one is not touched until somebody says so."""

from __future__ import annotations

import errno
import os
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop_app.core import durable
from desktop_app.core.errors import AppError, Kind, StreamClosed
from desktop_app.core.folders import Folders
from desktop_app.core.library import Library
from desktop_app.core.upkeep import moving, relocation
from desktop_app.core.upkeep.moving import Carried
from desktop_app.core.upkeep.relocation import Blocked, Obstacle, Order, Plan
from tests.core.looking import report_of
from tests.core.rich import enrich

COUNT = 12


def prints(folder: Path) -> dict[str, str]:
    """Every file below a folder with its fingerprint."""
    return {
        path.relative_to(folder).as_posix(): durable.sha256(path)
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


@pytest.fixture
def source(tmp_path: Path) -> Path:
    """A closed library with something of everything."""
    library = Library.open(tmp_path / "library")
    enrich(library, COUNT)
    library.care.back_up()
    library.close()
    return tmp_path / "library"


@pytest.fixture
def elsewhere(tmp_path: Path) -> Iterator[Path]:
    """A folder on another file system."""
    for parent in (Path("/dev/shm"), Path("/run/user") / str(os.getuid())):  # noqa: S108
        if os.access(parent, os.W_OK) and parent.stat().st_dev != tmp_path.stat().st_dev:
            folder = parent / f"pictor-test-{os.getpid()}"
            folder.mkdir()
            yield folder
            shutil.rmtree(folder)
            return
    pytest.skip("there is no second file system here that can be written to")


def check(folder: Path, before: dict[str, str]) -> None:
    """All of it is there, and it opens."""
    assert prints(folder) == before
    library = Library.open(folder)
    try:
        report = report_of(library, is_thorough=True)
        assert report.is_sound
        assert report.pictures
    finally:
        library.close()


def test_on_one_disk_it_is_renamed(source: Path, tmp_path: Path) -> None:
    before = prints(source)
    order = Order(source=source, target=tmp_path / "new" / "place")
    done = moving.move(order)
    assert not done.is_done, "nothing is left over"
    assert moving.is_renamed(order)
    assert not source.exists()
    check(order.target, before)


def test_cut_off_after_the_renaming_it_is_not_done_again(source: Path, tmp_path: Path) -> None:
    before = prints(source)
    order = Order(source=source, target=tmp_path / "new")
    source.rename(order.target)
    assert not moving.move(order).is_done
    check(order.target, before)


def test_on_another_disk_every_file_is_copied_and_told(source: Path, elsewhere: Path) -> None:
    before, told = prints(source), list[Carried]()
    order = Order(source=source, target=elsewhere / "Pictor")
    done = moving.move(order, told.append)
    assert done.is_done
    assert (told[-1].files, told[-1].size_bytes) == (told[-1].of_files, told[-1].of_bytes)
    assert told[-1].of_files == len(before)
    assert prints(source) == before, "the former one is whole"
    times = {path: (source / path).stat().st_mtime_ns for path in before}
    assert {path: (order.target / path).stat().st_mtime_ns for path in before} == times
    check(order.target, before)


def test_the_database_comes_last(source: Path, elsewhere: Path) -> None:
    last = [path.name for path in relocation.walk(source)][-1]
    assert last == Folders(source).database.name


@pytest.mark.parametrize("after", [0, 3, 20])
def test_stopped_and_undone_nothing_is_left_and_nothing_lost(
    source: Path, elsewhere: Path, after: int
) -> None:
    before, told = prints(source), list[Carried]()
    order = Order(source=source, target=elsewhere / "Pictor")
    with pytest.raises(StreamClosed):
        moving.move(order, told.append, lambda: len(told) > after)
    stranger = elsewhere / "holiday.txt"
    stranger.write_text("mine")
    moving.undo(order)
    assert not order.target.exists()
    assert stranger.exists()
    check(source, before)


def test_what_a_run_before_has_left_is_compared_not_believed(source: Path, elsewhere: Path) -> None:
    before = prints(source)
    order = Order(source=source, target=elsewhere / "Pictor")
    told: list[Carried] = []
    with pytest.raises(StreamClosed):
        moving.move(order, told.append, lambda: len(told) > 30)
    spoilt = next(path for path in order.target.rglob("*.png"))
    spoilt.write_bytes(bytes(spoilt.stat().st_size))
    stale = order.target / f"{Folders(source).database.name}-wal"
    stale.write_bytes(b"of another day")
    assert moving.move(order).is_done
    check(order.target, before)


def test_a_link_to_a_folder_elsewhere_stays_one(source: Path, elsewhere: Path) -> None:
    outside = source.parent / "outside"
    (source / "images").rename(outside)
    (source / "images").symlink_to("../outside")
    order = Order(source=source, target=elsewhere / "Pictor")
    moving.move(order)
    assert (order.target / "images").resolve() == outside.resolve()
    library = Library.open(order.target)
    assert report_of(library).is_sound
    library.close()


def test_a_library_that_is_unplugged_is_told(tmp_path: Path) -> None:
    order = Order(source=tmp_path / "gone", target=tmp_path / "new")
    with pytest.raises(AppError) as raised:
        moving.move(order)
    assert raised.value.failure.kind is Kind.LIBRARY_MISSING


def test_the_old_copy_goes_but_not_what_came_there_later(source: Path, elsewhere: Path) -> None:
    before = prints(source)
    done = moving.move(Order(source=source, target=elsewhere / "Pictor"))
    late = source / "images" / "holiday.png"
    late.write_bytes(b"mine")
    os.utime(late, ns=(0, 0))  # its own time says nothing: it was copied there
    os.utime(late, ns=(0, int((done.moved - 1000) * 1e9)))
    removed = moving.remove_old(done)
    assert removed.left == 1
    assert removed.files == len(before)
    assert prints(source) == {"images/holiday.png": durable.sha256(late)}
    check(done.target, before)


def test_the_old_copy_stays_while_the_new_place_is_unplugged(source: Path, elsewhere: Path) -> None:
    before = prints(source)
    done = moving.move(Order(source=source, target=elsewhere / "Pictor"))
    shutil.rmtree(done.target)
    with pytest.raises(AppError):
        moving.remove_old(done)
    assert prints(source) == before


def test_a_move_that_is_not_done_removes_nothing(source: Path, tmp_path: Path) -> None:
    before = prints(source)
    with pytest.raises(AppError):
        moving.remove_old(Order(source=source, target=tmp_path / "new"))
    assert prints(source) == before


def test_a_disk_that_is_not_there_is_not_taken_for_the_folder_it_appears_in(
    source: Path, tmp_path: Path
) -> None:
    """Where it was unplugged, an empty folder of our own disk may be left."""
    before = prints(source)
    order = Order(source=source, target=tmp_path / "usb" / "Pictor", on_other_disk=True)
    (tmp_path / "usb").mkdir()
    with pytest.raises(AppError) as raised:
        moving.move(order)
    assert raised.value.failure.kind is Kind.DISK
    assert prints(source) == before
    assert list((tmp_path / "usb").iterdir()) == []


# Where it can go


def test_a_new_folder_and_an_empty_one_are_taken_as_they_are(source: Path, tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    for name in ("empty", "new", "deep/er"):
        found = relocation.plan(source, tmp_path / name)
        assert isinstance(found, Plan)
        assert found.target == tmp_path / name
        assert found.is_same_disk
        assert found.files == len(prints(source))
    assert not (tmp_path / "new").exists()
    assert list((tmp_path / "empty").iterdir()) == []


def test_in_a_folder_with_other_things_it_gets_one_of_its_own(source: Path, tmp_path: Path) -> None:
    (tmp_path / "full" / "Pictor").mkdir(parents=True)
    (tmp_path / "full" / "Pictor" / "mine.txt").write_text("mine")
    found = relocation.plan(source, tmp_path / "full")
    assert isinstance(found, Plan)
    assert found.target == tmp_path / "full" / "Pictor 2"


def blocked(source: Path, chosen: Path) -> Obstacle:
    """Why it cannot go there."""
    found = relocation.plan(source, chosen)
    assert isinstance(found, Blocked)
    return found.obstacle


def test_where_it_cannot_go_is_said_before_anything_is_done(source: Path, tmp_path: Path) -> None:
    link = tmp_path / "link"
    link.symlink_to(source)
    (tmp_path / "file").write_text("no folder")
    assert blocked(source, source) is Obstacle.SAME
    assert blocked(source, link) is Obstacle.SAME
    assert blocked(source, source / "images") is Obstacle.INSIDE
    assert blocked(source, source / "new") is Obstacle.INSIDE
    assert blocked(source, tmp_path / "file") is Obstacle.TAKEN


@pytest.mark.skipif(not Path("/proc/self").exists(), reason="there is no /proc here")
def test_a_folder_that_can_only_be_read_is_refused(source: Path) -> None:
    assert blocked(source, Path("/proc/self")) is Obstacle.NOT_WRITABLE


def test_an_order_is_read_back_and_nonsense_is_none(tmp_path: Path) -> None:
    record = tmp_path / "data" / "moving.json"
    order = Order(
        source=tmp_path / "ä \udcff", target=tmp_path / "b", on_other_disk=True, moved=12.5
    )
    relocation.write(record, order)
    assert relocation.read(record) == order
    for nonsense in (b"", b"[]", b'{"source": 1}', b'{"source":"a","target":"b","moved":0}'):
        record.write_bytes(nonsense)
        assert relocation.read(record) is None
    relocation.forget(record)
    assert relocation.read(record) is None
    assert not record.exists()


def test_two_names_that_are_one_to_the_new_disk_are_refused(tmp_path: Path) -> None:
    """Such a disk is stood for by a name that is there already by the time it is written."""
    source = tmp_path / "library"
    (source / "images").mkdir(parents=True)
    (source / "images" / "a.png").write_bytes(b"one")
    (source / "images" / "A.png").write_bytes(b"two")
    order = Order(source=source, target=tmp_path / "new")
    order.target.mkdir()
    (order.target / "keeps.txt").write_text("so that nothing is renamed")

    def join(_far: Carried) -> None:
        one, two = (order.target / "images" / name for name in ("A.png", "a.png"))
        if one.exists() and not two.exists():
            os.link(one, two)

    with pytest.raises(AppError) as raised:
        moving.move(order, join)
    assert raised.value.failure.message == os.strerror(errno.EEXIST)

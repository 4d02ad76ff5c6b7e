"""The disk to which a library moves is too small, fills meanwhile, or goes."""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop_app.core.errors import AppError, Kind
from desktop_app.core.library import Library
from desktop_app.core.upkeep import moving, obeying, relocation
from desktop_app.core.upkeep.moving import Carried
from desktop_app.core.upkeep.relocation import Blocked, Obstacle, Order
from tests.core.crash.mounting import SIZE, Disk, mount, unmount
from tests.core.making import files_below
from tests.core.rich import enrich

pytestmark = [
    pytest.mark.skipif(sys.platform != "linux", reason="mounts as Linux does"),
    pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() != 0, reason="needs root"),
    pytest.mark.skipif(shutil.which("mount") is None, reason="mount is missing"),
]


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[Disk]:
    """Small, and always unmounted."""
    root = tmp_path / "disk"
    root.mkdir()
    mount("-t", "tmpfs", "-o", f"size={SIZE}", "tmpfs", str(root))
    try:
        yield Disk(root)
    finally:
        if root.is_mount():
            unmount(root)


@pytest.fixture
def source(tmp_path: Path) -> Path:
    """A closed library."""
    library = Library.open(tmp_path / "library")
    enrich(library, 6)
    library.close()
    return tmp_path / "library"


def test_a_disk_that_is_too_small_is_refused_beforehand(source: Path, disk: Disk) -> None:
    found = relocation.plan(source, disk.folder)
    assert isinstance(found, Blocked)
    assert found.obstacle is Obstacle.NO_ROOM
    assert found.free_bytes < found.needed_bytes
    assert not disk.folder.exists()


def test_one_that_fills_meanwhile_is_told_and_left_as_it_was(
    source: Path, disk: Disk, tmp_path: Path
) -> None:
    before = files_below(source)
    order = Order(source=source, target=disk.folder, on_other_disk=True)

    def fill(far: Carried) -> None:
        if far.files == 5:
            disk.fill()

    with pytest.raises(AppError) as raised:
        moving.move(order, fill)
    assert raised.value.failure.kind is Kind.DISK
    assert "space" in raised.value.failure.message
    assert obeying.give_up(tmp_path / "moving.json", order)
    assert not disk.folder.exists()
    assert files_below(source) == before
    disk.make_room()


def test_one_that_goes_meanwhile_is_told(source: Path, disk: Disk, tmp_path: Path) -> None:
    before = files_below(source)
    order = Order(source=source, target=disk.folder, on_other_disk=True)

    def unplug(far: Carried) -> None:
        if far.files == 5 and disk.root.is_mount():
            unmount(disk.root)

    with pytest.raises(AppError) as raised:
        moving.move(order, unplug)
    assert raised.value.failure.kind is Kind.DISK
    with pytest.raises(AppError):
        moving.move(order)  # as the next start would: the folder it hung in is empty
    obeying.give_up(tmp_path / "moving.json", order)
    assert files_below(disk.root) == files_below(tmp_path / "nothing")
    assert files_below(source) == before

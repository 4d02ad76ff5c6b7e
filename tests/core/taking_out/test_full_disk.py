"""The disk that pictures are exported to is full, or locked: it is told, and nothing half stays."""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop_app.core.errors import AppError
from desktop_app.core.errors import Kind as Fault
from desktop_app.core.library import Library
from desktop_app.core.taking_out.manner import Kind, Manner
from desktop_app.core.taking_out.taking import take_out
from tests.core.crash.mounting import SIZE, Disk, Lock, mount, unmount
from tests.core.making import files_below
from tests.core.taking_out.exporting import kept, never, painted

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
        unmount(root)


@pytest.mark.parametrize("kind", Kind)
def test_a_full_disk_ends_it(library: Library, disk: Disk, kind: Kind) -> None:
    pictures = [kept(library, painted("PNG", size=(700 + n, 600))) for n in range(2)]
    out = disk.root / "out"
    out.mkdir()
    keys = [one.key for one in pictures]
    manner = Manner(kind=kind)
    run = take_out(library.folders, library._database, keys, out, manner, "x", never)
    next(run)
    before = files_below(out)
    assert len(before) == 1
    disk.fill()
    with pytest.raises(AppError) as caught:
        next(run)
    assert caught.value.failure.kind is Fault.DISK
    assert "space" in caught.value.failure.message
    assert files_below(out) == before
    disk.make_room()


def test_a_locked_disk_ends_it(library: Library, tmp_path: Path) -> None:
    picture = kept(library, painted("PNG"))
    out = tmp_path / "out"
    out.mkdir()
    lock = Lock()
    lock.lock(out)
    try:
        run = take_out(library.folders, library._database, [picture.key], out, Manner(), "x", never)
        with pytest.raises(AppError) as caught:
            next(run)
    finally:
        lock.release()
    assert caught.value.failure.kind is Fault.DISK
    assert "ead-only" in caught.value.failure.message
    assert files_below(out) == {}

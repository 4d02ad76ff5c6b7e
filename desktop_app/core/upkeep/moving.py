"""Moving a closed library to another folder, so that it is whole in one place at every moment.

On one disk it is renamed. Else every file is copied, brought to the disk and read again there; the
former library is not touched, and removed only later, when the person says so. Killed anywhere, the
next start goes on: what lies in the new place already is compared, not believed.
"""

from __future__ import annotations

import contextlib
import errno
import hashlib
import os
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

from desktop_app.core import durable
from desktop_app.core.errors import AppError, Charged, Failure, Kind, StreamClosed
from desktop_app.core.faults import translated
from desktop_app.core.folders import Folders
from desktop_app.core.upkeep import reopening
from desktop_app.core.upkeep.relocation import Order, Removed, on_one_disk, walk

_CHUNK = 1 << 20
#: Brought to the disk together: syncing each small file alone would take most of the time.
_BATCH_FILES, _BATCH_BYTES = 200, 64 << 20

Stop = Callable[[], bool]


@dataclass(frozen=True, slots=True, kw_only=True)
class Carried:
    """How far it has come."""

    files: int
    of_files: int
    size_bytes: int
    of_bytes: int
    name: str  # of the file that is under way


def move(
    order: Order, tell: Callable[[Carried], None] = lambda _: None, stop: Stop = lambda: False
) -> Order:
    """Move it; gives the order as it is done, with `moved` set only where a copy was made.

    Raises `StreamClosed` when stopped, and `AppError`; the library is then whole where it was.
    """
    with translated(order.target, Charged.NO):
        if _is_away(order):
            return order
        if not reopening.is_there(Folders(order.source)):
            raise _missing(order.source)
        if order.on_other_disk and on_one_disk(order.source, order.target):
            # Its disk is not there, and the folder in which it appears is one of our own disk.
            raise OSError(errno.ENODEV, os.strerror(errno.ENODEV), str(order.target))
        if _rename(order):
            return order
        _Copying(order, tell, stop).run()
        return as_done(order)


def as_done(order: Order) -> Order:
    """The order, all of it having been copied by now."""
    return replace(order, moved=time.time())


def is_renamed(order: Order) -> bool:
    """Whether the library itself lies in the new place, and none in the old one."""
    return _is_away(order)


def undo(order: Order) -> None:
    """Remove the copies that were made so far; whatever else lies there stays.

    Never for a library that has been opened in its new place.
    """
    if order.is_done or not reopening.is_there(Folders(order.source)):
        return
    with translated(order.target, Charged.NO):
        for path in walk(order.source):
            order.target.joinpath(path.relative_to(order.source)).unlink(missing_ok=True)
        _remove_folders(order.target, like=order.source)


def remove_old(order: Order, stop: Stop = lambda: False) -> Removed:
    """Remove the former library; what was put there after the move stays, with its folders."""
    if not order.is_done or not reopening.is_there(Folders(order.target)):
        raise _missing(order.target)
    files = left = 0
    with translated(order.source, Charged.NO):
        if not order.source.is_dir():
            return Removed(files=0, left=0)
        for path in list(walk(order.source)):
            if stop():
                raise StreamClosed
            facts = path.lstat()
            if max(facts.st_mtime, facts.st_ctime) > order.moved:
                left += 1
                continue
            durable.patiently(path.unlink)
            files += 1
        _remove_folders(order.source)
    return Removed(files=files, left=left)


def _missing(folder: Path) -> AppError:
    return AppError(Failure(kind=Kind.LIBRARY_MISSING, charged=Charged.NO, path=str(folder)))


class _Copying:
    """One run from file to file."""

    def __init__(self, order: Order, tell: Callable[[Carried], None], stop: Stop) -> None:
        self._source = order.source
        self._target = order.target
        self._tell = tell
        self._stop = stop
        self._done_files = self._done_bytes = 0
        self._waiting: list[tuple[Path, str]] = []  # written, but not brought to the disk
        self._waiting_bytes = 0
        self._names: set[str] = set()

    def run(self) -> None:
        """All of it; what has returned from here is on the disk."""
        files = list(walk(self._source, self._stop))
        sizes = [path.lstat().st_size for path in files]
        total = sum(sizes)
        self._target.mkdir(parents=True, exist_ok=True)
        folders = {self._target}
        for path, size in zip(files, sizes, strict=True):
            if self._stop():
                raise StreamClosed
            place = self._target / path.relative_to(self._source)
            self._name = path.name
            self._of = (len(files), total)
            durable.make_folder(place.parent, self._target)
            folders.add(place.parent)
            self._take(path, place, size)
            self._done_files += 1
            self._say()
            if len(self._waiting) >= _BATCH_FILES or self._waiting_bytes >= _BATCH_BYTES:
                self._settle()
        self._settle()
        self._forget_journals({path.name for path in files})
        for folder in self._empty_folders():
            durable.make_folder(self._target / folder, self._target)
        for folder in folders:
            durable.sync_folder(folder)
        durable.sync_folder(self._target.parent)

    def _forget_journals(self, names: set[str]) -> None:
        """One that an earlier run has copied would be played into the database of today."""
        for path in self._target.glob(f"{Folders(self._target).database.name}*"):
            if path.name not in names:
                path.unlink()

    def _empty_folders(self) -> list[Path]:
        found = [
            Path(where).relative_to(self._source)
            for where, below, names in os.walk(self._source)
            if not below and not names
        ]
        return [folder for folder in found if folder.parts]

    def _say(self) -> None:
        files, size_bytes = self._of
        self._tell(
            Carried(
                files=self._done_files,
                of_files=files,
                size_bytes=self._done_bytes,
                of_bytes=size_bytes,
                name=self._name,
            )
        )

    def _take(self, path: Path, place: Path, size: int) -> None:
        alike = str(place.relative_to(self._target)).casefold()
        if alike in self._names and os.path.lexists(place):  # names that are one to that disk
            raise FileExistsError(errno.EEXIST, os.strerror(errno.EEXIST), str(place))
        self._names.add(alike)
        if path.is_symlink():
            place.unlink(missing_ok=True)
            place.symlink_to(path.resolve())
            self._done_bytes += size
            return
        before = self._done_bytes
        digest = self._known(path, place, size) or self._copied(path, place)
        self._done_bytes = before + size
        self._waiting.append((place, digest))
        self._waiting_bytes += size

    def _known(self, path: Path, place: Path, size: int) -> str:
        """The fingerprint, where an earlier run has brought this file over."""
        if not place.is_file() or place.stat().st_size != size:
            return ""
        digest = durable.sha256(path)
        return digest if durable.sha256(place) == digest else ""

    def _copied(self, path: Path, place: Path) -> str:
        digest = hashlib.sha256()
        with path.open("rb") as source, place.open("wb") as target:
            while piece := source.read(_CHUNK):
                if self._stop():
                    raise StreamClosed
                digest.update(piece)
                target.write(piece)
                self._done_bytes += len(piece)
                self._say()
        facts = path.stat()
        with contextlib.suppress(OSError):  # some disks keep no times; nothing depends on them
            os.utime(place, ns=(facts.st_atime_ns, facts.st_mtime_ns))
        return digest.hexdigest()

    def _settle(self) -> None:
        """Bring what was written to the disk, and read it again from there."""
        for place, _ in self._waiting:
            durable.sync_file(place)
        for place, digest in self._waiting:
            if self._stop():
                raise StreamClosed
            _drop_from_memory(place)
            if durable.sha256(place) != digest:
                raise OSError(errno.EIO, "the copy is not what was written", str(place))
        self._waiting.clear()
        self._waiting_bytes = 0


def _is_away(order: Order) -> bool:
    """Whether an earlier run has renamed it: it is there, and not here."""
    is_here = reopening.is_there(Folders(order.source))
    return not is_here and Folders(order.target).database.exists()


def _rename(order: Order) -> bool:
    """Rename it, if both places lie on one disk; whether it was done."""
    source, target = order.source, order.target
    target.parent.mkdir(parents=True, exist_ok=True)
    if not source.is_dir() or source.stat().st_dev != target.parent.stat().st_dev:
        return False
    if target.is_dir():
        try:
            target.rmdir()
        except OSError:  # not empty: an earlier run was copying; or a disk hangs there
            return False
    try:
        source.rename(target)
    except OSError:  # one disk, but not one file system; or its parent is not ours
        return False
    durable.sync_folder(target.parent)
    durable.sync_folder(source.parent)
    return True


def _remove_folders(root: Path, like: Path | None = None) -> None:
    """Remove the empty folders below it and itself; with `like`, only those that are there too."""
    for where, _, _ in os.walk(root, topdown=False):
        here = Path(where)
        if like is None or (like / here.relative_to(root)).is_dir():
            with contextlib.suppress(OSError):  # somebody's file is in it
                here.rmdir()


def _drop_from_memory(path: Path) -> None:
    """Let the next reading be one of the disk, where a system can be asked for that."""
    if sys.platform == "linux":
        handle = os.open(path, os.O_RDONLY)
        try:
            os.posix_fadvise(handle, 0, 0, os.POSIX_FADV_DONTNEED)
        except OSError:  # not every file system has it
            return
        finally:
            os.close(handle)

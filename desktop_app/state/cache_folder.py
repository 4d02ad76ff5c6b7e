"""A folder of files that can be made again: never much larger than a limit, the oldest go first.

How old a file is, is told by its own time of change, which is set anew when it is used; so nothing
has to be kept in step with the files, and whoever deletes some of them does no harm.
"""

from __future__ import annotations

import heapq
import logging
import os
import shutil
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from stat import S_ISREG
from tempfile import NamedTemporaryFile
from threading import Event, Lock
from typing import NamedTuple

_log = logging.getLogger(__name__)

#: Files lie in so many folders, so that each is small and looking through one is a small step.
FANS = tuple(f"{number:02x}" for number in range(256))
_BATCH = 20  # so much of the limit, as one part of so many, is freed at a time
_AT_ONCE = 64  # files deleted in one step
_FRESH_S = 60.0  # a file that was used this recently is not marked as used again
_LEFT_OVER_S = 3600.0  # nothing takes this long to be written


class _Old(NamedTuple):
    """A file that may be deleted; the latest used one sorts first."""

    unused_for: float
    size_bytes: int
    path: str


class CacheFolder:
    """Counts what is there, and makes room; for worker threads, several at once.

    `tidy` looks at every file, one folder after the other. Between two such rounds what comes in is
    added up, and what would go too far beyond the limit is not let in.
    """

    def __init__(self, folder: Path, limit_bytes: int) -> None:
        self.folder = folder
        self._limit = limit_bytes
        self._lock = Lock()
        self._bytes: int | None = None  # unknown until everything has been counted once
        self._added = 0  # since this was made, while the rest is not known
        self._counted: set[str] | None = None  # the folders that this round has been through
        self._late = 0  # bytes that came into these meanwhile
        self._ended = Event()
        #: Called on the worker that has filled the folder; it may only note that.
        self.on_full: Callable[[], None] = _nothing

    @property
    def limit_bytes(self) -> int:
        """How large the folder may be."""
        return self._limit

    @limit_bytes.setter
    def limit_bytes(self, limit_bytes: int) -> None:
        with self._lock:
            self._limit = limit_bytes

    @property
    def size_bytes(self) -> int | None:
        """How large it is; None until that is known."""
        return self._bytes

    @property
    def is_too_large(self) -> bool:
        """Whether something has to go."""
        return self._bytes is not None and self._bytes > self._limit

    @property
    def batch_bytes(self) -> int:
        """How much is freed at a time, and by how much the limit may be passed meanwhile."""
        return self._limit // _BATCH

    def use(self, path: Path) -> bool:
        """Whether the file is there; it counts as used now."""
        try:
            age = time.time() - path.stat().st_mtime
        except OSError:
            return False
        if abs(age) > _FRESH_S:
            with suppress(OSError):  # of a folder that is only read; what is in it stays usable
                os.utime(path)
        return True

    @contextmanager
    def beside(self, path: Path) -> Iterator[Path]:
        """Where to write a file that is to become this one; what is left there is deleted."""
        path.parent.mkdir(parents=True, exist_ok=True)
        with NamedTemporaryFile(dir=path.parent, prefix=".", delete=False) as file:
            temporary = Path(file.name)
        try:
            yield temporary
        finally:
            temporary.unlink(missing_ok=True)

    def take(self, temporary: Path, path: Path) -> bool:
        """Move a whole file to its place; False where there is no room for it."""
        size_bytes, slack = temporary.stat().st_size, self.batch_bytes // 2
        with self._lock:  # so that who counts a folder misses nothing that was let in before
            if self._bytes is None:
                fits = self._added + size_bytes <= min(slack, self._limit)
                self._added += size_bytes if fits else 0
                is_full = not fits
            else:
                fits = self._bytes + size_bytes <= self._limit + slack
                self._bytes += size_bytes if fits else 0
                is_full = self._bytes > (self._limit if fits else self._aim)
            if fits and self._counted is not None and path.parent.name in self._counted:
                self._late += size_bytes
            if fits:
                temporary.replace(path)
        if is_full:
            self.on_full()
        return fits

    def tidy(self) -> None:
        """Count everything and delete what was not used for longest, as far as it is too much."""
        while not self._ended.is_set():
            is_first = self._bytes is None
            has_freed = self._delete(self._count())
            if not self.is_too_large or not (is_first or has_freed):
                return

    def clear(self) -> None:
        """Delete everything that is whole; what is just being written comes in all the same."""
        for fan in FANS:
            if self._ended.is_set():
                return
            freed = 0
            for file in list(self._files(self.folder / fan)):
                try:
                    Path(file.path).unlink(missing_ok=True)
                except OSError as problem:
                    _log.warning("%s cannot be deleted: %s", file.path, problem)
                else:
                    freed += file.size_bytes
            with self._lock:
                self._bytes = None if self._bytes is None else max(self._bytes - freed, 0)

    def end(self) -> None:
        """Leave off at the next step; from any thread."""
        self._ended.set()

    def _count(self) -> list[_Old]:
        """One round through all folders; what would have to go, if that was known before it."""
        with self._lock:
            excess = 0 if self._bytes is None else self._bytes - self._aim
            self._counted, self._late = set(), 0
        total = kept = 0
        oldest: list[_Old] = []
        for fan in FANS:
            if self._ended.is_set():
                return []
            with self._lock:
                self._counted.add(fan)
            for file in self._files(self.folder / fan):
                total += file.size_bytes
                if excess > 0:
                    heapq.heappush(oldest, file)
                    kept += file.size_bytes
                    while kept - oldest[0].size_bytes >= excess:
                        kept -= heapq.heappop(oldest).size_bytes
        with self._lock:
            self._bytes = total + self._late
            self._counted = None
        return sorted(oldest, reverse=True)

    @property
    def _aim(self) -> int:
        return self._limit - self.batch_bytes

    def _files(self, folder: Path) -> Iterator[_Old]:
        now = time.time()
        try:
            with os.scandir(folder) as found:
                for entry in found:
                    try:
                        stat = entry.stat(follow_symlinks=False)
                    except FileNotFoundError:  # somebody has deleted it meanwhile
                        continue
                    age = now - stat.st_mtime
                    if entry.name.startswith("."):  # is being written, or was when we ended
                        if age > _LEFT_OVER_S:
                            _remove(entry)
                        continue
                    if not S_ISREG(stat.st_mode):
                        continue
                    # A clock that was wrong must not keep a file for ever.
                    unused_for = age if age > -_LEFT_OVER_S else float("inf")
                    yield _Old(unused_for, stat.st_size, entry.path)
        except (FileNotFoundError, NotADirectoryError):
            return
        except OSError as problem:
            _log.warning("%s cannot be looked through: %s", folder, problem)

    def _delete(self, oldest: list[_Old]) -> bool:
        """Make room, a few files at a step; whether anything has gone by it."""
        has_freed = False
        for place in range(0, len(oldest), _AT_ONCE):
            freed = 0
            for file in oldest[place : place + _AT_ONCE]:
                if (self._bytes or 0) - freed > self._aim and self._is_gone(file):
                    freed += file.size_bytes
            with self._lock:
                self._bytes = max((self._bytes or 0) - freed, 0)
            has_freed |= freed > 0
            if self._ended.is_set():
                break
        return has_freed

    def _is_gone(self, file: _Old) -> bool:
        """Delete it, unless it has been used since it was counted."""
        path = Path(file.path)
        try:
            unused_for = time.time() - path.stat().st_mtime
            if 0 <= unused_for < file.unused_for:
                return False
            path.unlink()
        except FileNotFoundError:
            return True
        except OSError as problem:
            _log.warning("%s cannot be deleted: %s", path, problem)
            return False
        return True


def _remove(entry: os.DirEntry[str]) -> None:
    """Delete what an earlier run has left half made."""
    if entry.is_dir(follow_symlinks=False):
        shutil.rmtree(entry.path, ignore_errors=True)
    else:
        Path(entry.path).unlink(missing_ok=True)


def _nothing() -> None:
    """Nobody wants to know."""

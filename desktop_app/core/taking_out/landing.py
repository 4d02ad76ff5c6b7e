"""Files that appear in a folder whole: made under another name, then given their own."""

from __future__ import annotations

import errno
import os
import sys
from collections.abc import Callable, Iterable
from contextlib import suppress
from functools import partial
from pathlib import Path
from typing import BinaryIO

from desktop_app.core import durable
from desktop_app.core.errors import Charged, StreamClosed
from desktop_app.core.faults import translated
from desktop_app.core.records import new_key
from desktop_app.core.taking_out.manner import Collision, Reason, Refusal
from desktop_app.core.taking_out.patterns import folded, numbered

_BLOCK_BYTES = 8 << 20
#: The folder is well, and will not have this name.
_OF_THE_NAME = {errno.ENAMETOOLONG, errno.EINVAL, errno.EILSEQ, errno.EISDIR}
#: This system cannot copy from one file to the other by itself.
_NO_COPYING = {
    *(errno.EXDEV, errno.EINVAL, errno.ENOSYS, errno.ENOTSUP, errno.EOPNOTSUPP, errno.EPERM),
    *(errno.EBADF, errno.EIO, errno.ETXTBSY),
}
_NO_LINKS = {errno.EPERM, errno.ENOTSUP, errno.EOPNOTSUPP, errno.ENOSYS, errno.EMLINK}
#: A disk that says so has no more to give to any file.
_FULL = {errno.ENOSPC, errno.EDQUOT, errno.EROFS}


class Landing:
    """One folder and the names that are taken in it, whatever their case.

    Copies are not synced one by one: what they are copies of stays where it is.
    """

    def __init__(self, folder: Path, collision: Collision, stop: Callable[[], bool]) -> None:
        """Raises `AppError` where the folder cannot be looked into."""
        self._folder = folder
        self._collision = collision
        self._stop = stop
        self._ours: set[str] = set()
        self._counts: dict[str, int] = {}
        with translated(folder, Charged.NO):
            self._theirs = {folded(entry.name) for entry in os.scandir(folder)}

    def copy(self, source: Path, stem: str, extension: str) -> Path | None:
        """The same bytes under that name, as old as they are; None where it is passed over."""
        name = self._free(stem, extension)
        if name is None:
            return None
        temporary = self._temporary()
        try:
            with _opened(source) as file:
                self._copy(file, temporary)
                seen = os.fstat(file.fileno())
            with translated(self._folder, Charged.NO):
                os.utime(temporary, ns=(seen.st_atime_ns, seen.st_mtime_ns))
            return self._name(temporary, name, stem, extension)
        finally:
            with suppress(OSError):
                temporary.unlink(missing_ok=True)

    def write(self, parts: Iterable[bytes], stem: str, extension: str) -> Path | None:
        """A new file of these bytes under that name; None where it is passed over."""
        name = self._free(stem, extension)
        if name is None:
            return None
        temporary = self._temporary()
        try:
            with translated(self._folder, Charged.NO), temporary.open("xb") as target:
                for part in parts:
                    if self._stop():
                        raise StreamClosed
                    target.write(part)
            return self._name(temporary, name, stem, extension)
        finally:
            with suppress(OSError):
                temporary.unlink(missing_ok=True)

    def settle(self) -> None:
        """Bring the names to the disk."""
        with translated(self._folder, Charged.NO):
            durable.sync_folder(self._folder)

    def _free(self, stem: str, extension: str) -> str | None:
        """The name to use; what was written by this export is never written over."""
        plain = folded(stem + extension)
        if plain not in self._ours:
            if self._collision is Collision.SKIP and plain in self._theirs:
                return None
            if self._collision is Collision.REPLACE or plain not in self._theirs:
                return stem + extension
        copy = self._counts.get(plain, 1)
        while True:
            copy += 1
            name = numbered(stem, copy) + extension
            if folded(name) not in self._ours and folded(name) not in self._theirs:
                self._counts[plain] = copy
                return name

    def _name(self, temporary: Path, name: str, stem: str, extension: str) -> Path | None:
        """Give it its name; another program may have taken that meanwhile."""
        while True:
            target = self._folder / name
            with translated(target, Charged.NO):
                try:
                    if self._collision is Collision.REPLACE and folded(name) not in self._ours:
                        durable.patiently(partial(temporary.replace, target))
                    else:
                        _move_new(temporary, target)
                except FileExistsError:
                    self._theirs.add(folded(name))
                    found = self._free(stem, extension)
                    if found is None:
                        return None
                    name = found
                    continue
                except OSError as error:
                    if error.errno in _OF_THE_NAME or target.is_dir():
                        raise Refusal(Reason.NAME) from error
                    raise
            self._ours.add(folded(name))
            return target

    def _temporary(self) -> Path:
        return self._folder / f".{new_key()}.part"

    def _copy(self, source: BinaryIO, path: Path) -> None:
        with translated(self._folder, Charged.NO), path.open("xb", buffering=0) as target:
            if not self._copied_by_system(source, target):
                source.seek(0)
                target.seek(0)
                target.truncate()
                while block := _read(source):
                    if self._stop():
                        raise StreamClosed
                    view = memoryview(block)
                    while view:
                        view = view[target.write(view) :]

    def _copied_by_system(self, source: BinaryIO, target: BinaryIO) -> bool:
        """Let the system copy, which on many disks only notes that both are the same."""
        if sys.platform != "linux":
            return False
        done = 0
        try:
            while count := os.copy_file_range(source.fileno(), target.fileno(), _BLOCK_BYTES):
                done += count
                if self._stop():
                    raise StreamClosed
        except OSError as error:
            if error.errno in _FULL or error.errno not in _NO_COPYING:
                raise
            return False
        return done == os.fstat(source.fileno()).st_size  # some systems give up without a word


def _opened(source: Path) -> BinaryIO:
    try:
        return source.open("rb", buffering=0)
    except FileNotFoundError:
        raise Refusal(Reason.MISSING) from None
    except OSError:
        raise Refusal(Reason.UNREADABLE) from None


def _read(source: BinaryIO) -> bytes:
    """A block; where that fails, it is not the folder's disk that is at fault."""
    try:
        return source.read(_BLOCK_BYTES)
    except OSError:
        raise Refusal(Reason.UNREADABLE) from None


def _move_new(temporary: Path, target: Path) -> None:
    """Give a file a name that is free: by a link, which cannot take another's place."""
    try:
        if os.name != "nt":  # there a rename never does
            os.link(temporary, target)
            return
    except OSError as error:
        if error.errno not in _NO_LINKS:
            raise
        if os.path.lexists(target):
            raise FileExistsError(errno.EEXIST, os.strerror(errno.EEXIST), str(target)) from None
    durable.patiently(partial(temporary.rename, target))


def read(source: Path, most_bytes: int) -> bytes:
    """All of a file."""
    with _opened(source) as file:
        try:
            if os.fstat(file.fileno()).st_size > most_bytes:
                raise Refusal(Reason.TOO_LARGE)
            return file.read()
        except OSError:
            raise Refusal(Reason.UNREADABLE) from None

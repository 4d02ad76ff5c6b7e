"""Looking for pictures in what was given: files, folders and archives.

Links are not followed, except when a link itself is given; nothing is opened that could hold us up.
"""

from __future__ import annotations

import os
import stat
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack
from itertools import islice
from pathlib import Path, PurePath

from desktop_app.core.transfer.import_events import Reason, Refusal, Refused
from desktop_app.core.transfer.import_sources import (
    IMAGES,
    Found,
    Root,
    is_library,
    is_passed_over,
    moment_of,
)

MOST_FILES = 100_000
_MOST_DEPTH = 32
_JUNCTION = 0xA0000003
_BLOCK_BYTES = 1 << 18  # holds all that a picture's type is told by
_OPEN = (
    os.O_RDONLY
    | getattr(os, "O_BINARY", 0)
    | getattr(os, "O_CLOEXEC", 0)
    | getattr(os, "O_NOFOLLOW", 0)
    | getattr(os, "O_NONBLOCK", 0)  # a pipe would wait for somebody who writes
)


class Disk:
    """Files on the disk under their whole paths."""

    def blocks(self, name: PurePath) -> Iterator[bytes]:
        """As `Tree`; never waits for what is no file."""
        try:
            handle = os.open(name, _OPEN)
            with open(handle, "rb") as file:  # noqa: PTH123 - there is a handle already
                if not stat.S_ISREG(os.fstat(handle).st_mode):
                    raise Refusal(Reason.NOT_A_FILE)
                while block := file.read(_BLOCK_BYTES):
                    yield block
        except FileNotFoundError:
            raise Refusal(Reason.GONE) from None
        except (OSError, ValueError):  # the latter for a name that no system takes
            raise Refusal(Reason.UNREADABLE) from None


class Looking:
    """Goes through what was given; in the end `roots` has the libraries that were met."""

    def __init__(
        self, stop: Callable[[], bool], opened: ExitStack, *, most: int = MOST_FILES
    ) -> None:
        """Archives stay open in `opened`, since what was found in them is read later."""
        self._most = most
        self.roots: list[Root] = []
        self._stop = stop
        self._opened = opened
        self._disk = Disk()
        self._number = 0

    def through(self, paths: Sequence[Path]) -> Iterator[Found | Refused]:
        """Every file that may be a picture, and what is none for sure; ends early when stopped."""
        given = {path.name.lower() for path in paths}
        for one in self._through(paths, given):
            if self._stop():
                return
            if isinstance(one, Found):
                self._number += 1
                if self._number > self._most:
                    yield Refused(one.shown, Reason.TOO_MANY)
                    return
            yield one

    def _through(self, paths: Sequence[Path], given: set[str]) -> Iterator[Found | Refused]:
        for path in paths:
            if os.name != "nt" and str(path).startswith("//"):
                yield Refused(path, Reason.ADDRESS)
                continue
            try:
                real = path.resolve(strict=True)
                status = real.stat()
                if stat.S_ISDIR(status.st_mode):
                    yield from self._below(real, 0)
                elif _is_archive(real, status):
                    yield from self._in_archive(real)
                elif len(paths) == 1 or not is_passed_over(path.name, given):
                    yield self._file(real, path, status)
            except FileNotFoundError:
                yield Refused(path, Reason.GONE)
            except (OSError, ValueError, RuntimeError):  # the last: links that lead in a circle
                yield Refused(path, Reason.UNREADABLE)

    def _below(self, folder: Path, depth: int) -> Iterator[Found | Refused]:
        if depth > _MOST_DEPTH:
            yield Refused(folder, Reason.TOO_MANY)
            return
        try:
            with os.scandir(folder) as listed:
                entries = sorted(islice(listed, MOST_FILES), key=lambda entry: entry.name)
                links = {entry.name for entry in entries if _is_link(entry)}
                inner = {one.name for one in entries if one.is_dir(follow_symlinks=False)} - links
        except OSError:
            yield Refused(folder, Reason.UNREADABLE)
            return
        names = {entry.name.lower() for entry in entries}
        is_top = is_library(names - inner, inner)
        if is_top:
            self.roots.append(Root(self._disk, folder))
        for entry in entries:
            if is_passed_over(entry.name, names) or (is_top and entry.name != IMAGES):
                continue
            path = folder / entry.name
            if entry.name in inner:
                yield from self._below(path, depth + 1)
            elif entry.name in links:
                yield Refused(path, Reason.LINK)
            else:
                try:
                    yield self._file(path, path, entry.stat(follow_symlinks=False))
                except OSError:
                    yield Refused(path, Reason.GONE)

    def _file(self, path: Path, shown: Path, status: os.stat_result) -> Found | Refused:
        if not stat.S_ISREG(status.st_mode):
            return Refused(shown, Reason.NOT_A_FILE)
        return Found(
            tree=self._disk,
            name=path,
            shown=shown,
            size_bytes=status.st_size,
            moment=moment_of(status.st_mtime),
        )

    def _in_archive(self, path: Path) -> Iterator[Found | Refused]:
        from desktop_app.core.transfer import unpacking

        try:
            archive = self._opened.enter_context(unpacking.Archive.open(path))
        except Refusal as refusal:
            yield Refused(path, refusal.reason)
            return
        self.roots += [Root(archive, name) for name in archive.roots]
        yield from archive.found()


def _is_link(entry: os.DirEntry[str]) -> bool:
    """Whether it leads elsewhere, as a junction of Windows does too."""
    tag = getattr(entry.stat(follow_symlinks=False), "st_reparse_tag", 0)
    return entry.is_symlink() or tag == _JUNCTION


def _is_archive(path: Path, status: os.stat_result) -> bool:
    if not stat.S_ISREG(status.st_mode):
        return False
    with path.open("rb") as file:
        return file.read(4) in {b"PK\3\4", b"PK\5\6"}

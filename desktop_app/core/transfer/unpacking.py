"""Pictures in a zip archive, which anybody can have made: what is in it is named and limited.

Nothing is unpacked under the names that stand in it: whoever takes a picture out gives it a name
of his own. So what is checked here keeps an archive from filling disk and memory, and from telling
people one thing while it holds another.
"""

from __future__ import annotations

import stat
import struct
import time
import zipfile
import zlib
from collections import defaultdict
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path, PurePath, PurePosixPath
from typing import BinaryIO

from desktop_app.core.transfer.import_events import Reason, Refusal, Refused
from desktop_app.core.transfer.import_sources import (
    IMAGES,
    Found,
    is_library,
    is_passed_over,
    moment_of,
)

_MOST_ENTRIES = 500_000
_MOST_LISTING_BYTES = 256 << 20
_MOST_IN_ALL = 4 << 40
_MOST_RATIO = 100  # of what is in it to its own size
_MOST_LETTERS = 1000
_BLOCK_BYTES = 1 << 18
_END_BYTES, _LONG_END_BYTES = 22, 56
_MOST_COMMENT = 1 << 16

_PASSWORD, _MASKED = 0x1, 0x2040
_PACKINGS = {zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED}


class Archive:
    """An open archive as a tree; its files are read where they lie."""

    def __init__(self, path: Path, inside: zipfile.ZipFile) -> None:
        self.roots: list[PurePosixPath] = []
        self._path = path
        self._inside = inside
        self._entries: dict[PurePosixPath, zipfile.ZipInfo] = {}
        self._refused: list[Refused] = []
        self._sort_out()

    @classmethod
    @contextmanager
    def open(cls, path: Path) -> Iterator[Archive]:
        """Lends the archive; raises `Refusal` where it must not be opened."""
        try:
            with path.open("rb") as file:
                _check_listing(file)
            inside = zipfile.ZipFile(path)
        except OSError:
            raise Refusal(Reason.UNREADABLE) from None
        except (zipfile.BadZipFile, NotImplementedError, ValueError, struct.error):
            raise Refusal(Reason.DAMAGED) from None
        with inside:
            _check_sums(inside.infolist(), path.stat().st_size)
            yield cls(path, inside)

    def found(self) -> Iterator[Found | Refused]:
        """What may be pictures, in the order of their names, and what is not taken from here."""
        yield from self._refused
        beside: dict[PurePosixPath, set[str]] = defaultdict(set)
        for name in self._entries:
            beside[name.parent].add(name.name.lower())
        for name, entry in sorted(self._entries.items()):
            is_hidden = any(is_passed_over(part, set()) for part in name.parts[:-1])
            if is_hidden or is_passed_over(name.name, beside[name.parent]):
                continue
            root = next((root for root in self.roots if name.is_relative_to(root)), None)
            if root is None or name.is_relative_to(root / IMAGES):
                yield Found(
                    tree=self,
                    name=name,
                    shown=self._path / name,
                    size_bytes=entry.file_size,
                    moment=_moment(entry),
                )

    def blocks(self, name: PurePath) -> Iterator[bytes]:
        """As `import_sources.Tree`."""
        entry = self._entries.get(PurePosixPath(name))
        if entry is None:
            raise Refusal(Reason.GONE)
        try:
            with self._inside.open(entry) as file:
                while block := file.read(_BLOCK_BYTES):
                    yield block
        except OSError:
            raise Refusal(Reason.UNREADABLE) from None
        except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, ValueError):
            raise Refusal(Reason.DAMAGED) from None

    def _sort_out(self) -> None:
        """Keep the entries that are files with safe names, each name once whatever its case."""
        taken: set[str] = set()
        for entry in self._inside.infolist():
            if entry.is_dir():
                continue
            reason = _fault(entry)
            if reason is None and entry.filename.casefold() in taken:
                reason = Reason.UNSAFE
            if reason is not None:
                told = entry.filename.replace("\\", "/").lstrip("/")[:_MOST_LETTERS]
                self._refused.append(Refused(self._path / told, reason))
                continue
            taken.add(entry.filename.casefold())
            self._entries[PurePosixPath(entry.filename)] = entry
        files: dict[PurePosixPath, set[str]] = defaultdict(set)
        folders: dict[PurePosixPath, set[str]] = defaultdict(set)
        for name in self._entries:
            files[name.parent].add(name.name)
            for parent in name.parents[:-1]:
                folders[parent.parent].add(parent.name)
        tops = (one for one in files if is_library(files[one], folders[one]))
        self.roots = sorted(tops, key=lambda one: len(one.parts))


def _fault(entry: zipfile.ZipInfo) -> Reason | None:
    """What speaks against an entry, by what the archive says of it."""
    name = entry.filename
    kind = stat.S_IFMT(entry.external_attr >> 16)
    is_odd = any(part in {"", ".", ".."} for part in name.split("/"))
    is_elsewhere = "\\" in name or ":" in name or not name.isprintable()
    if is_odd or is_elsewhere or len(name) > _MOST_LETTERS or kind not in {0, stat.S_IFREG}:
        return Reason.UNSAFE
    if entry.flag_bits & (_PASSWORD | _MASKED):
        return Reason.LOCKED
    if entry.compress_type not in _PACKINGS:  # others unpack without a limit on memory
        return Reason.DAMAGED
    return None


def _check_listing(file: BinaryIO) -> None:
    """The list of what is in it is read into memory at once, so its length is looked at before."""
    size = file.seek(0, 2)
    start = max(size - _END_BYTES - _MOST_COMMENT, 0)
    file.seek(start)
    tail = file.read()
    place = tail.rfind(b"PK\5\6")
    if place < 0:
        raise zipfile.BadZipFile("no end")
    told = [struct.unpack_from("<HI", tail, place + 10)]
    locator = tail[place - 20 : place] if place >= 20 else b""
    if locator.startswith(b"PK\6\7"):  # it is longer than that can say; readers differ in where
        (named,) = struct.unpack_from("<Q", locator, 8)
        for end in (named, start + place - 20 - _LONG_END_BYTES):
            file.seek(max(end, 0))
            record = file.read(_LONG_END_BYTES)
            if record.startswith(b"PK\6\6"):
                told.append(struct.unpack_from("<QQ", record, 32))
    if any(count > _MOST_ENTRIES or length > _MOST_LISTING_BYTES for count, length in told):
        raise Refusal(Reason.TOO_MANY)


def _check_sums(entries: list[zipfile.ZipInfo], archive_bytes: int) -> None:
    """A bomb says itself how large it gets, and reads no more than it says."""
    packed = sum(entry.compress_size for entry in entries)
    whole = sum(entry.file_size for entry in entries)
    is_bomb = whole > min(archive_bytes * _MOST_RATIO, _MOST_IN_ALL)
    if is_bomb or packed > archive_bytes:  # more than there is: entries share their bytes
        raise Refusal(Reason.UNSAFE)


def _moment(entry: zipfile.ZipInfo) -> datetime:
    try:
        seconds = time.mktime((*entry.date_time, 0, 0, -1))
    except (OverflowError, ValueError):
        seconds = -1.0
    return moment_of(seconds)

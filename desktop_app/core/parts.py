"""The files in which one answer's pictures arrive, numbered in the order of their coming."""

from __future__ import annotations

import base64
import os
import re
import zlib
from collections.abc import Iterable, Iterator
from pathlib import Path

from desktop_app.core import durable
from desktop_app.core.errors import AppError, Failure, Kind

#: All pictures of one answer together; eight of the largest known ones stay below it.
MOST_BYTES = 256 << 20

#: Beyond these, pictures are read with the rest of the answer; nobody sends so many.
MOST_FILES = 100

_BINARY = getattr(os, "O_BINARY", 0)  # without it, Windows makes two bytes of each line end
_AFRESH = os.O_WRONLY | os.O_CREAT | os.O_TRUNC | _BINARY
_NAME = re.compile(r"(\d+)\.part")
_LINKED_NAME = re.compile(r"link-(\d+)\.part")
_BLOCK_BYTES = 3 << 15  # a multiple of three, so that base64 needs no padding amid a file

Fingerprint = tuple[int, int]  # size and checksum


def open_unbuffered(path: Path) -> int:
    """A descriptor of an empty file; what is written to it survives the death of this process."""
    return os.open(path, _AFRESH, 0o600)


def write_all(descriptor: int, data: bytes) -> None:
    """Write every byte; the system may take fewer at once than it is given."""
    rest = memoryview(data)
    while rest:
        rest = rest[os.write(descriptor, rest) :]


def linked_path(folder: Path, index: int) -> Path:
    """Where a picture lies that was fetched from elsewhere: the file is there once it is whole."""
    return folder / f"link-{index}.part"


def linked(folder: Path) -> list[tuple[int, Path]]:
    """The fetched pictures in a folder, in the order in which the answer named them."""
    names = ((_LINKED_NAME.fullmatch(path.name), path) for path in folder.iterdir())
    return sorted((int(match[1]), path) for match, path in names if match)


class Part:
    """One picture's file while it is being written."""

    def __init__(self, number: int, path: Path) -> None:
        self.number = number
        self.path = path
        self.size_bytes = 0
        self._checksum = 0
        self._descriptor = open_unbuffered(path)

    def write(self, data: bytes) -> None:
        """Append to the file, now."""
        write_all(self._descriptor, data)
        self._checksum = zlib.crc32(data, self._checksum)
        self.size_bytes += len(data)

    @property
    def fingerprint(self) -> Fingerprint:
        """What two pictures of one answer share if they are the same.

        Cryptography has no part in it: nobody gains by sending two pictures that look alike, and
        a real hash would take as long as receiving, decoding and writing together.
        """
        return self.size_bytes, self._checksum

    def close(self) -> None:
        """Let go of the file; twice is fine."""
        descriptor, self._descriptor = self._descriptor, -1
        if descriptor >= 0:
            os.close(descriptor)


class Parts:
    """Hands out the files `1.part`, `2.part`, … of a folder."""

    def __init__(self, folder: Path, last: int | None = None) -> None:
        """Numbers go on after `last`, or after what an earlier try has left in the folder."""
        self.folder = folder
        self.last = max(self.numbers(), default=0) if last is None else last
        self._first = self.last
        self._fingerprints: dict[int, Fingerprint] = {}  # of those that are whole
        self._set_aside: dict[int, Fingerprint] = {}
        self._closed_bytes = 0

    @property
    def is_full(self) -> bool:
        """Whether no more files should be begun."""
        return self.last - self._first >= MOST_FILES

    def path(self, number: int) -> Path:
        """Where a part lies, or would lie."""
        return self.folder / f"{number}.part"

    def numbers(self) -> list[int]:
        """Those that lie in the folder, in order."""
        names = (_NAME.fullmatch(path.name) for path in self.folder.iterdir())
        return sorted(int(match[1]) for match in names if match)

    def begin(self) -> Part:
        """A file for the next picture."""
        self.last += 1
        return Part(self.last, self.path(self.last))

    def add_to(self, part: Part, data: bytes) -> None:
        """Write more of a picture, as long as the answer is not absurdly large."""
        if self._closed_bytes + part.size_bytes + len(data) > MOST_BYTES:
            raise AppError(Failure(kind=Kind.TOO_LONG, message="the pictures take over 256 MiB"))
        part.write(data)

    def set_aside(self, part: Part) -> None:
        """Leave a picture of which the rest comes another way, or not at all."""
        self._set_aside[part.number] = part.fingerprint
        self._closed_bytes += part.size_bytes
        part.close()

    def finish(self, part: Part) -> None:
        """The picture is whole: it is on the disk, under its name, when this returns."""
        self.set_aside(part)
        self._fingerprints[part.number] = part.fingerprint
        self._sync(part.path)

    def add(self, blocks: Iterable[bytes]) -> int:
        """Keep what has come in another way; gives its number."""
        if self.is_full:
            raise AppError(Failure(kind=Kind.TOO_LONG, message=f"over {MOST_FILES} pictures"))
        part = self.begin()
        try:
            for block in blocks:
                self.add_to(part, block)
        finally:
            part.close()
        self.finish(part)
        return part.number

    def begins_with(self, number: int, begun: Fingerprint) -> bool:
        """Whether what had come of a part is there.

        Not so if the library has it by now, or if a power cut took some of it.
        """
        path = self.path(number)
        if number in self._fingerprints or self._set_aside.get(number) == begun:
            return path.exists()  # written by this process
        return path.exists() and _fingerprint(path, begun[0]) == begun

    def complete(self, number: int, begun: Fingerprint, data: bytes) -> None:
        """Put the end to a picture that begins so; twice gives the same."""
        if number in self._fingerprints:
            return
        path = self.path(number)
        size_bytes, checksum = begun
        whole = size_bytes + len(data), zlib.crc32(data, checksum)
        if path.stat().st_size == whole[0] and _fingerprint(path) == whole:
            self._fingerprints[number] = whole
            return  # nothing is written, so that a full disk takes nothing away
        os.truncate(path, size_bytes)
        descriptor = os.open(path, os.O_WRONLY | os.O_APPEND | _BINARY)
        try:
            write_all(descriptor, data)
        finally:
            os.close(descriptor)
        self._fingerprints[number] = whole
        self._sync(path)

    def remove(self, number: int) -> None:
        """Drop a part that holds nothing of its own."""
        durable.patiently(lambda: self.path(number).unlink(missing_ok=True))

    def base64(self, number: int, size_bytes: int) -> Iterator[bytes]:
        """The beginning of a part, the way it came: in base64, block by block."""
        with self.path(number).open("rb") as file:
            while block := file.read(min(_BLOCK_BYTES, size_bytes)):
                size_bytes -= len(block)
                yield base64.b64encode(block)

    def fingerprint(self, number: int) -> Fingerprint:
        """What two parts share if they hold the same bytes."""
        if number not in self._fingerprints:
            self._fingerprints[number] = _fingerprint(self.path(number))
        return self._fingerprints[number]

    def _sync(self, path: Path) -> None:
        durable.sync_file(path)
        durable.sync_folder(self.folder)


def _fingerprint(path: Path, most_bytes: int = MOST_BYTES) -> Fingerprint:
    """Of the file's beginning."""
    size_bytes = checksum = 0
    with path.open("rb") as file:
        while block := file.read(min(_BLOCK_BYTES, most_bytes - size_bytes)):
            size_bytes += len(block)
            checksum = zlib.crc32(block, checksum)
    return size_bytes, checksum

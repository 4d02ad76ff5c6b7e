"""The files in which one answer's pictures arrive, numbered in the order of their coming.

Once the disk takes no more, those that are being written move to a refuge and go on there.
"""

from __future__ import annotations

import base64
import logging
import os
import re
import shutil
import zlib
from collections.abc import Iterable, Iterator
from pathlib import Path

from desktop_app.core import durable, refuge
from desktop_app.core.errors import AppError, Failure, Kind
from desktop_app.core.part import BINARY, Part, write_all

log = logging.getLogger(__name__)

#: All pictures of one answer together; eight of the largest known ones stay below it.
MOST_BYTES = 256 << 20

#: Beyond these, pictures are read with the rest of the answer; nobody sends so many.
MOST_FILES = 100

_NAME = re.compile(r"(\d+)\.part")
_LINKED_NAME = re.compile(r"link-(\d+)\.part")
_BLOCK_BYTES = 3 << 15  # a multiple of three, so that base64 needs no padding amid a file

Fingerprint = tuple[int, int]  # size and checksum


def linked_path(folder: Path, index: int) -> Path:
    """Where a picture lies that was fetched from elsewhere: the file is there once it is whole."""
    return folder / f"link-{index}.part"


def linked(folder: Path) -> list[tuple[int, Path]]:
    """The fetched pictures in a folder, in the order in which the answer named them."""
    names = ((_LINKED_NAME.fullmatch(path.name), path) for path in folder.iterdir())
    return sorted((int(match[1]), path) for match, path in names if match)


class Parts:
    """Hands out the files `1.part`, `2.part`, … of a folder."""

    def __init__(self, folder: Path, last: int | None = None) -> None:
        """Numbers go on after `last`, or after what an earlier try has left in the folder."""
        self._homes = refuge.homes(folder)  # more is written to the last one
        self._places = [path for path in refuge.possible(folder) if path not in self._homes]
        self._open: list[Part] = []
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
        paths = [home / f"{number}.part" for home in reversed(self._homes)]
        return next((path for path in paths if path.exists()), paths[0])

    def numbers(self) -> list[int]:
        """Those that lie in the folder, in order."""
        paths = (path for home in self._homes for path in home.iterdir())
        return sorted({int(match[1]) for path in paths if (match := _NAME.fullmatch(path.name))})

    def begin(self) -> Part:
        """A file for the next picture."""
        self.last += 1
        return self.beside(self.last, f"{self.last}.part")

    def beside(self, number: int, name: str) -> Part:
        """An empty file by this name, to be written from now on."""
        while True:
            try:
                part = Part(number, self._homes[-1] / name)
            except OSError as error:
                if not self._move_on(error):
                    raise
            else:
                self._open.append(part)
                return part

    def add_to(self, part: Part, data: bytes) -> None:
        """Write more of a picture, as long as the answer is not absurdly large."""
        if self._closed_bytes + part.size_bytes + len(data) > MOST_BYTES:
            raise AppError(Failure(kind=Kind.TOO_LONG, message="the pictures take over 256 MiB"))
        self.write(part, data)

    def write(self, part: Part, data: bytes) -> None:
        """Write every byte, on another disk where this one takes no more."""
        begun = part.size_bytes
        while True:
            try:
                part.write(data[part.size_bytes - begun :])
            except OSError as error:
                if not self._move_on(error):
                    raise
            else:
                return

    def sync(self, part: Part) -> None:
        """Bring a file that is being written to the disk itself, to another one where it fails."""
        try:
            part.sync()
        except OSError as error:
            if not self._move_on(error):  # which syncs
                raise

    def set_aside(self, part: Part) -> None:
        """Leave a picture of which the rest comes another way, or not at all."""
        self._set_aside[part.number] = part.fingerprint
        self._closed_bytes += part.size_bytes
        part.close()
        self._open = [one for one in self._open if one.is_open]

    def finish(self, part: Part) -> None:
        """The picture is whole: it is on the disk, under its name, when this returns."""
        self.set_aside(part)
        self._fingerprints[part.number] = part.fingerprint
        try:
            _sync(part.path)
        except OSError as error:
            if not self._move_on(error, part):
                raise
            part.close()

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
        descriptor = os.open(path, os.O_WRONLY | os.O_APPEND | BINARY)
        try:
            write_all(descriptor, data)
        finally:
            os.close(descriptor)
        self._fingerprints[number] = whole
        _sync(path)

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

    def _move_on(self, error: OSError, *closed: Part) -> bool:
        """Move what is being written to where there is room; False where there is no such place."""
        if not refuge.is_of_the_disk(error):
            return False
        moving = [*(part for part in self._open if part.is_open), *closed]
        while self._places:
            home = self._places.pop(0)
            try:
                refuge.make(home)
            except OSError as refusal:
                log.warning("%s cannot take the answer: %s", home, refusal)
                continue
            try:
                for part in moving:
                    part.copy_to(home / part.path.name)
                durable.sync_folder(home)
            except OSError as refusal:
                log.warning("%s cannot take the answer: %s", home, refusal)
                shutil.rmtree(home, ignore_errors=True)
                continue
            log.warning("the disk takes no more (%s); the answer goes on in %s", error, home)
            self._homes.append(home)
            for part in moving:
                before = part.path
                part.go_on_in(home / before.name)
                if part.number:  # what is whole beside it may need the reply as it was
                    _unlink(before)
            return True
        return False


def _sync(path: Path) -> None:
    durable.sync_file(path)
    durable.sync_folder(path.parent)


def _unlink(path: Path) -> None:
    """Leaves room for the rows; where it fails, the copy counts all the same."""
    try:
        path.unlink()
    except OSError as error:
        log.warning("%s could not be removed: %s", path, error)


def _fingerprint(path: Path, most_bytes: int = MOST_BYTES) -> Fingerprint:
    """Of the file's beginning."""
    size_bytes = checksum = 0
    with path.open("rb") as file:
        while block := file.read(min(_BLOCK_BYTES, most_bytes - size_bytes)):
            size_bytes += len(block)
            checksum = zlib.crc32(block, checksum)
    return size_bytes, checksum

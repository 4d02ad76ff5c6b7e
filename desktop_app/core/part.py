"""The file of one picture, or of the reply around it, while it is being written."""

from __future__ import annotations

import errno
import os
import zlib
from pathlib import Path

#: Without it, Windows makes two bytes of each line end.
BINARY = getattr(os, "O_BINARY", 0)

_AFRESH = os.O_WRONLY | os.O_CREAT | os.O_TRUNC | BINARY
_BLOCK_BYTES = 1 << 17


def open_unbuffered(path: Path) -> int:
    """A descriptor of an empty file; what is written to it survives the death of this process."""
    return os.open(path, _AFRESH, 0o600)


def write_all(descriptor: int, data: bytes) -> None:
    """Write every byte; the system may take fewer at once than it is given."""
    rest = memoryview(data)
    while rest:
        rest = rest[os.write(descriptor, rest) :]


class Part:
    """One file that grows, and can go on growing on another disk."""

    def __init__(self, number: int, path: Path) -> None:
        self.number = number
        self.path = path
        self.size_bytes = 0
        self._checksum = 0
        self._descriptor = open_unbuffered(path)

    def write(self, data: bytes) -> None:
        """Append to the file, now; after a fault, `size_bytes` tells how much it has taken."""
        rest = memoryview(data)
        while rest:
            taken = os.write(self._descriptor, rest)
            self._checksum = zlib.crc32(rest[:taken], self._checksum)
            self.size_bytes += taken
            rest = rest[taken:]

    def sync(self) -> None:
        """Bring what was written to the disk itself."""
        os.fsync(self._descriptor)

    @property
    def is_open(self) -> bool:
        """Whether more can be written."""
        return self._descriptor >= 0

    def copy_to(self, path: Path) -> None:
        """Put what was written on another disk as well; raises unless it is the same there."""
        copy = open_unbuffered(path)
        try:
            size_bytes = checksum = 0
            with self.path.open("rb") as file:
                while block := file.read(min(_BLOCK_BYTES, self.size_bytes - size_bytes)):
                    write_all(copy, block)
                    size_bytes += len(block)
                    checksum = zlib.crc32(block, checksum)
            if (size_bytes, checksum) != self.fingerprint:
                raise OSError(errno.EIO, os.strerror(errno.EIO), str(self.path))
            os.fsync(copy)
        finally:
            os.close(copy)

    def go_on_in(self, path: Path) -> None:
        """From now on, this is the file."""
        descriptor = os.open(path, os.O_WRONLY | os.O_APPEND | BINARY)
        self.close()
        self.path, self._descriptor = path, descriptor

    @property
    def fingerprint(self) -> tuple[int, int]:
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

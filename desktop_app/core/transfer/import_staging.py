"""Copies of what is to be brought in, whole and on the disk, before the library hears of them.

They lie as `incoming/<key>.import`, where the next start removes what a crash has left.
"""

from __future__ import annotations

import hashlib
import logging
import os
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from desktop_app.core import durable, foreign_recipes
from desktop_app.core.folders import Folders
from desktop_app.core.foreign_recipes import Told
from desktop_app.core.image_facts import ImageFacts, facts
from desktop_app.core.records import Picture, new_key
from desktop_app.core.sidecar import Content
from desktop_app.core.transfer import own_sidecars
from desktop_app.core.transfer.contents import Contents
from desktop_app.core.transfer.import_events import Reason, Refusal
from desktop_app.core.transfer.import_sources import Found

log = logging.getLogger(__name__)

MOST_FILE_BYTES = 256 << 20
_MOST_PIXELS = 200_000_000  # what telephones make
_JPEG = b"\xff\xd8\xff"  # its size may stand far behind its beginning


class Stopped(Exception):
    """The person has had enough."""


@dataclass(frozen=True, slots=True)
class Staged:
    """One picture that is ready to be brought in, with all that is known of it."""

    found: Found
    path: Path
    seen: ImageFacts
    size_bytes: int
    sha256: str
    content: Content | None  # of a sidecar of ours
    told: Told | None  # by another program
    made: datetime


def stage(
    folders: Folders, found: Found, contents: Contents, stop: Callable[[], bool]
) -> Staged | Picture:
    """A copy, or the picture that the library has of these bytes.

    Raises `Refusal`, `Stopped`, or as files do where the library's own disk fails.
    """
    if found.size_bytes > MOST_FILE_BYTES:
        raise Refusal(Reason.TOO_LARGE)
    if contents.has_size(found.size_bytes):
        known = contents.find(_hashed(found, stop))
        if known is not None:
            return known
    path = folders.incoming / f"{new_key()}.import"
    try:
        return _copied(found, path, contents, stop)
    except BaseException:
        discard(path)
        raise


def discard(path: Path) -> None:
    """Remove what is not brought in; what resists is removed at the next start."""
    try:
        path.unlink(missing_ok=True)
    except OSError as error:
        log.warning("%s cannot be removed: %s", path.name, error)


def _copied(
    found: Found, path: Path, contents: Contents, stop: Callable[[], bool]
) -> Staged | Picture:
    digest, size_bytes = hashlib.sha256(), 0
    with path.open("wb") as file:
        for block in _blocks(found, stop):
            file.write(block)
            digest.update(block)
            is_beginning, size_bytes = size_bytes == 0, size_bytes + len(block)
            if is_beginning:
                file.flush()
                if not block.startswith(_JPEG) and facts(path) is None:
                    raise Refusal(Reason.NOT_A_PICTURE)
    seen, sha256 = facts(path), digest.hexdigest()
    if seen is None:
        raise Refusal(Reason.NOT_A_PICTURE)
    if seen.width * seen.height > _MOST_PIXELS:
        raise Refusal(Reason.TOO_LARGE)
    known = contents.find(sha256)
    if known is not None:
        discard(path)
        return known
    moment = found.moment.timestamp()
    os.utime(path, (moment, moment))
    durable.settle(path)
    content = own_sidecars.beside(found.tree, found.name, sha256, found.moment)
    told, made = foreign_recipes.read_with_moment(path)
    return Staged(
        found=found,
        path=path,
        seen=seen,
        size_bytes=size_bytes,
        sha256=sha256,
        content=content,
        told=told,
        made=content.picture.made if content is not None else made or found.moment,
    )


def _hashed(found: Found, stop: Callable[[], bool]) -> str:
    digest = hashlib.sha256()
    for block in _blocks(found, stop):
        digest.update(block)
    return digest.hexdigest()


def _blocks(found: Found, stop: Callable[[], bool]) -> Iterator[bytes]:
    """The content, which may be longer by now than it was said to be."""
    size_bytes = 0
    for block in found.tree.blocks(found.name):
        if stop():
            raise Stopped
        size_bytes += len(block)
        if size_bytes > MOST_FILE_BYTES:
            raise Refusal(Reason.TOO_LARGE)
        yield block

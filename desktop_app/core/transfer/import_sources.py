"""Files that may be pictures, wherever they lie, and what lies beside them."""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path, PurePath
from typing import Protocol

from desktop_app.core.records import now
from desktop_app.core.transfer.import_events import Refusal

#: Written beside pictures by this program and others; no pictures, and no reason to complain.
_COMPANIONS = {".json", ".txt", ".xmp", ".yaml", ".yml"}
_PICTURES = {".png", ".jpg", ".jpeg", ".webp", ".gif", ".bmp", ".svg", ".avif", ".tif", ".tiff"}
_OF_SYSTEMS = {"thumbs.db", "desktop.ini", "__macosx"}
#: A folder with one of these is a library or has been one; its pictures are below `images`.
_OF_LIBRARIES = {"pictor.sqlite3", "collections.json"}
#: With one of these beside, there may be no picture in it yet.
_KEPT = {"snippets.json", "shelf.json"}
IMAGES = "images"


class Tree(Protocol):
    """Where files lie under names: on the disk, or in an archive."""

    def blocks(self, name: PurePath) -> Iterator[bytes]:
        """A file's content, in blocks whose first one is long; raises `Refusal`."""
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """A file that may be a picture."""

    tree: Tree
    name: PurePath  # in its tree
    shown: Path  # for people
    size_bytes: int
    moment: datetime  # UTC, at which it was written


@dataclass(frozen=True, slots=True)
class Root:
    """The top of a library, or of what one has packed."""

    tree: Tree
    name: PurePath


def small(tree: Tree, name: PurePath, most_bytes: int) -> bytes | None:
    """The content of a file that should be short; None where there is none, or it is long."""
    content = bytearray()
    try:
        for block in tree.blocks(name):
            content += block
            if len(content) > most_bytes:
                return None
    except Refusal:
        return None
    return bytes(content)


def is_passed_over(name: str, all_names: set[str]) -> bool:
    """Whether a file of this name is none that a person would miss, given those beside it."""
    lower = name.lower()
    if lower.startswith(".") or lower in _OF_SYSTEMS:
        return True
    stem, ending = os.path.splitext(lower)  # noqa: PTH122 - it is no path
    return ending in _COMPANIONS and any(f"{stem}{other}" in all_names for other in _PICTURES)


def is_library(files: set[str], folders: set[str]) -> bool:
    """Whether the folder with these is the top of a library, or of what one has packed."""
    has_content = IMAGES in folders or not _KEPT.isdisjoint(files)
    return has_content and not _OF_LIBRARIES.isdisjoint(files)


def moment_of(seconds: float) -> datetime:
    """A file's time in UTC; now, where it cannot be true."""
    latest = now()
    try:
        found = datetime.fromtimestamp(seconds, latest.tzinfo)
    except (OverflowError, ValueError, OSError):
        return latest
    return found if found.year >= 1970 and found <= latest else latest

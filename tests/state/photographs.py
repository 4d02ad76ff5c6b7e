"""Pictures whose files lie there just as they were saved."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from desktop_app.core.records import Picture
from tests.fakes import pictures


def as_saved(folder: Path, picture: Picture) -> Picture:
    """The record of a file as it is now."""
    return replace(picture, size_bytes=(folder / picture.file).stat().st_size)


def saved(folder: Path, number: int, width: int = 900, height: int = 600) -> Picture:
    """A picture whose file really lies there."""
    return as_saved(folder, pictures.saved(folder, number, width, height))

"""Bringing pictures into a library for tests, and looking at what has become of it."""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TypeVar

from desktop_app.core import sidecar
from desktop_app.core.library import Library
from desktop_app.core.records import Picture
from desktop_app.core.transfer import importing
from desktop_app.core.transfer.import_events import (
    BroughtIn,
    Event,
    Finished,
    Known,
    Looked,
    Refused,
)

E = TypeVar("E", bound=Event)


def never() -> bool:
    """Nobody stops it."""
    return False


def bring(
    library: Library, paths: Sequence[Path] | Path, stop: Callable[[], bool] = never
) -> list[Event]:
    """Everything that happens."""
    given = [paths] if isinstance(paths, Path) else list(paths)
    editing = threading.Lock()
    return list(
        importing.bring_in(library.folders, library._database, given, stop, editing=editing)
    )


def of(kind: type[E], events: Sequence[Event]) -> list[E]:
    """The events of one kind."""
    return [event for event in events if isinstance(event, kind)]


def brought(events: Sequence[Event]) -> list[Picture]:
    """The pictures that came in."""
    return [event.picture for event in of(BroughtIn, events)]


def reasons(events: Sequence[Event]) -> dict[str, str]:
    """Why what was refused, by the names of the files."""
    return {event.path.name: event.reason.value for event in of(Refused, events)}


def check(library: Library) -> None:
    """Every row has its file and a sidecar that says the same; nothing else lies about."""
    assert library._database.read("SELECT * FROM moves") == []
    expected = set()
    for scope in ("all", "trash"):
        for day in library.days(scope):
            for picture in library.day_page(day.day, 0, 10_000, scope):
                path = library.path_of(picture)
                beside = sidecar.path_beside(path)
                expected |= {path, beside}
                assert path.stat().st_size == picture.size_bytes
                told = sidecar.read(beside.read_bytes())
                assert told.marks == library.marks_of(picture.key)
                assert told.picture.key == picture.key
                assert told.job.recipe == getattr(library.job(picture.job_key), "recipe", None)
    below = (library.folders.images, library.folders.trash, library.folders.incoming)
    files = {path for folder in below for path in folder.rglob("*") if path.is_file()}
    assert files == expected


__all__ = ["BroughtIn", "Finished", "Known", "Looked", "Refused", "bring", "brought", "check", "of"]

"""A provider that plays a script, for the tests of what runs on one."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from decimal import Decimal
from pathlib import Path

import pytest

from desktop_app.core.errors import AppError, Failure, StreamClosed
from desktop_app.core.events import Arrived, Ended, Event, Heard, Said
from desktop_app.core.library import Library
from desktop_app.core.reader import Reader
from desktop_app.core.recipe import Recipe
from desktop_app.core.records import Job
from desktop_app.core.runner import JobRun
from tests.fakes.wire import done, image_event, png

LAKE, FOX = png(300, 200), png(200, 300)

Script = Callable[[Path, threading.Event], Iterator[Event]]


class PlayedStream:
    """A stream that plays a script, and ends like a provider's when it is closed."""

    def __init__(self, events: Iterator[Event], closed: threading.Event) -> None:
        self._events = events
        self._closed = closed

    def __iter__(self) -> Iterator[Event]:
        for event in self._events:
            yield event
            if self._closed.is_set():
                raise StreamClosed

    def close(self) -> None:
        """Let the script know, which may be waiting for it."""
        self._closed.set()


class PlayedProvider:
    """A provider that plays a script, given the folder and the event of being closed."""

    def __init__(self, script: Script) -> None:
        self._script = script
        self.asked: list[Recipe] = []
        self.closed = threading.Event()

    def generate(self, recipe: Recipe, folder: Path) -> PlayedStream:
        """Play the script."""
        self.asked.append(recipe)
        return PlayedStream(self._script(folder, self.closed), self.closed)


def pictures(reader: Reader, *contents: bytes) -> Iterator[Event]:
    """What the reader says when these pictures come."""
    for content in contents:
        reader.feed(image_event(content))
        yield from reader.take()


def bare(folder: Path, index: int, content: bytes) -> Arrived:
    """A part that no reader has looked at."""
    path = folder / f"{index}.part"
    path.write_bytes(content)
    return Arrived(index, path, "image/png")


def one_picture(folder: Path, _closed: threading.Event) -> Iterator[Event]:
    """The plain script: words, a picture, the end."""
    reader = Reader(folder)
    yield Heard(100)
    yield Said("Here ")
    yield Said("it is")
    yield from pictures(reader, LAKE)
    reader.feed(done())
    reader.finish()
    yield Ended(
        text="Here it is",
        cost_usd=Decimal("0.0387"),
        generation_id="gen-1",
        provider="Google",
        skipped_events=2,
    )


def stored(library: Library, job: Job) -> Job:
    """The job as the library has it."""
    found = library.job(job.key)
    assert found is not None
    return found


def names(events: list[Event]) -> str:
    """What kinds of events they are, in a line."""
    return " ".join(type(event).__name__ for event in events)


def failing(run: JobRun) -> tuple[list[Event], Failure]:
    """What a run says before it fails, and the failure."""
    events: list[Event] = []
    with pytest.raises(AppError) as caught:
        events.extend(run)
    return events, caught.value.failure

"""A child whose disk takes nothing more once a picture has arrived; says what it finds, as JSON.

The limit is the system's own, on the size of this process's files: every write beyond it fails,
be it of a picture, a sidecar or the database.
"""

from __future__ import annotations

import json
import resource
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

from desktop_app.core import durable
from desktop_app.core.errors import AppError
from desktop_app.core.events import Ended, Event
from desktop_app.core.library import Library
from desktop_app.core.reader import Reader
from desktop_app.core.runner import JobRun
from tests.core.making import a_job
from tests.core.playing import LAKE, PlayedProvider
from tests.fakes.wire import done, image_event


def limit(most_bytes: int) -> None:
    """Let no file of this process grow beyond so many bytes, or any, if -1."""
    hard = resource.getrlimit(resource.RLIMIT_FSIZE)[1]
    resource.setrlimit(resource.RLIMIT_FSIZE, (most_bytes, hard))


def script(folder: Path, _closed: threading.Event) -> Iterator[Event]:
    """A whole answer, after which the disk is full."""
    reader = Reader(folder)
    reader.feed(image_event(LAKE) + done())
    reader.finish()
    limit(0)
    yield from reader.take()
    yield Ended(text="Here")


def main() -> None:
    """The job fails, a full place is refused, another one has room, then so has the library."""
    folder = Path(sys.argv[1])
    elsewhere = folder / "elsewhere"
    elsewhere.mkdir()
    library = Library.open(folder / "library")
    job = a_job("Lake")
    library.add_job(job)
    said: dict[str, object] = {"key": job.key}
    try:
        list(JobRun(job, PlayedProvider(script), library))
    except AppError as error:
        said["failure"] = error.failure.kind
    held = library.held(job.key)
    said["held"] = [durable.sha256(path) for path in held]
    for doing in ("rescue", "save_again"):
        try:
            library.rescue(job.key, elsewhere) if doing == "rescue" else library.save_again(job.key)
        except AppError as error:
            said[doing] = [error.failure.kind, error.failure.path]
    said["after refusal"] = [path.name for path in elsewhere.iterdir()]
    limit(-1)
    said["copies"] = [str(path) for path in library.rescue(job.key, elsewhere)]
    said["still held"] = [durable.sha256(path) for path in library.held(job.key)]
    after, pictures = library.save_again(job.key)
    said["state"] = after and after.state
    said["saved"] = [str(library.path_of(picture)) for picture in pictures]
    said["held in the end"] = len(library.held(job.key))
    said["incoming"] = len(list(library.folders.incoming.iterdir()))
    library.close()
    print(json.dumps(said))  # noqa: T201 - the parent reads it


if __name__ == "__main__":
    main()

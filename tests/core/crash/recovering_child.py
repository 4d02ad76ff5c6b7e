"""A child to be killed while it brings in what an earlier one left.

The earlier one died when the whole answer was there: its first picture had been renamed, but had
neither sidecar nor row; its second lay where it had arrived.
"""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from desktop_app.core import durable, naming
from desktop_app.core.library import Library
from desktop_app.core.reader import Reader
from desktop_app.core.records import Job, JobState, now
from tests.core.crash.saving_child import BODIES, KEY, RECIPE, say
from tests.fakes.wire import done, finish_event


def leave(folder: Path) -> None:
    """What the earlier one left."""
    library = Library.open(folder)
    job = Job(key=KEY, recipe=RECIPE, made=now())
    library.add_job(job)
    library.update_job(replace(job, state=JobState.PAINTING, started=now(), tries=1))
    reader = Reader(library.incoming(KEY))
    reader.feed(BODIES[0] + BODIES[1] + finish_event() + done())
    reader.finish()
    arrived = reader.take()
    say("sent")
    for one in arrived:
        say(f"arrived {durable.sha256(one.path)}")
    month = library.folders.images / f"{now().astimezone():%Y/%Y-%m}"
    month.mkdir(parents=True)
    arrived[0].path.rename(month / f"{naming.stem(job, 1)}.png")
    library.close()


def main(folder: Path) -> None:
    """Begin and end around what is looked at."""
    leave(folder)
    say("begin")
    library = Library.open(folder)
    library.recover()
    say("done")
    library.close()
    say("end")

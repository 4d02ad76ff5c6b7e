"""A child to be killed while pictures are marked, thrown away, brought back, and deleted for good.

Says what is done by the numbers of the steps: did <step>.
"""

from __future__ import annotations

from pathlib import Path

from desktop_app.core.changes import Change, Marking, Marks, Restoring, Trashing
from desktop_app.core.errors import AppError
from desktop_app.core.events import Arrived
from desktop_app.core.library import Library
from desktop_app.core.records import Job, JobState, now
from tests.core.crash.saving_child import PICTURES, RECIPE, say

KEYS = tuple(f"01m81eh371d3y5trash1.{place}" for place in (1, 2, 3))
LOVED = Marks(favourite=True, stars=5, note="Mine")
STEPS: tuple[Change, ...] = (
    Marking(((KEYS[0], Marks(), LOVED),)),
    Trashing(KEYS[:2]),
    Restoring(KEYS[:1]),
)


def leave(folder: Path) -> None:
    """Three pictures, safe and closed."""
    library = Library.open(folder)
    job = Job(key=KEYS[0][:-2], recipe=RECIPE, made=now(), state=JobState.DONE, ended=now())
    library.add_job(job)
    for place, content in enumerate(PICTURES, start=1):
        path = library.incoming(job.key) / f"{place}.part"
        path.write_bytes(content)
        library.save_picture(job, Arrived(place, path, ""))
    library.clear_incoming(job.key)
    library.close()


def main(folder: Path) -> None:
    """Begin and end around what is looked at."""
    leave(folder)
    say("begin")
    try:
        library = Library.open(folder)
        try:
            for number, change in enumerate(STEPS):
                library.apply(change)
                say(f"did {number}")
            library.empty_trash(None)
            say(f"did {len(STEPS)}")
        finally:
            library.close()
    except AppError as error:
        say(f"fault {error.failure.kind}")
    say("end")

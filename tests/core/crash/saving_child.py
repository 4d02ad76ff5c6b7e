"""A child to be killed: makes a library, receives one answer and saves its pictures.

Says what it has come to, each word only when it is true: begin, sent, arrived <sha256>, saved <key>
<sha256>, done, end. A fault of the disk it says as well: fault <kind>.
"""

from __future__ import annotations

import os
from dataclasses import replace
from pathlib import Path

from desktop_app.core import durable
from desktop_app.core.errors import AppError
from desktop_app.core.faults import translated
from desktop_app.core.library import Library
from desktop_app.core.reader import Reader
from desktop_app.core.recipe import Recipe
from desktop_app.core.records import Job, JobState, now
from tests.fakes.wire import done, finish_event, image_event, png

KEY = "01m81eh371d3y5crash1"
RECIPE = Recipe(prompt="Three lakes", model="a/model")
#: Of all three lengths that base64 knows.
PICTURES = tuple(png(8, 8 + number) + bytes(number) for number in range(3))
BODIES = tuple(map(image_event, PICTURES))
#: The second picture comes in two halves, the third with its closing quote apart.
_HALF = BODIES[1].index(b"base64,") + 60
_END = BODIES[2].index(b'"}', BODIES[2].index(b"base64,"))
PIECES = (
    *(BODIES[0], BODIES[1][:_HALF], BODIES[1][_HALF:]),
    *(BODIES[2][:_END], BODIES[2][_END:]),
)


def say(words: str) -> None:
    """Tell the parent, past all buffers and by a call that is always let through."""
    os.writev(1, [f"{words}\n".encode()])


def live(library: Library) -> None:
    """What one job does to the disk, from its row to its end."""
    library.recover()
    job = Job(key=KEY, recipe=RECIPE, made=now())
    library.add_job(job)
    library.probe()
    folder = library.incoming(job.key)
    job = replace(job, state=JobState.PAINTING, started=now(), tries=1)
    library.update_job(job)
    say("sent")
    reader = Reader(folder)
    try:
        for piece in PIECES:
            reader.feed(piece)
            for arrived in reader.take():
                say(f"arrived {durable.sha256(arrived.path)}")
                picture = library.save_picture(job, arrived)
                say(f"saved {picture.key} {picture.sha256}")
        reader.feed(finish_event() + done())
    finally:
        reader.finish()  # as a provider does, whatever happened
    library.update_job(replace(job, state=JobState.DONE, ended=now()))
    say("done")
    library.clear_incoming(job.key)


def main(folder: Path) -> None:
    """Begin and end around what is looked at."""
    say("begin")
    try:
        library = Library.open(folder)
        try:
            with translated(library.folders.incoming):  # the reader's faults, as a provider does
                live(library)
        finally:
            library.close()
    except AppError as error:
        say(f"fault {error.failure.kind}")
    say("end")

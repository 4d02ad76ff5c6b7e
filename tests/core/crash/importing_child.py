"""A child to be killed while it brings pictures in: some of its own kind, and some of others'.

Says what is true: brought <sha256>, did <step>, fault <kind>.
"""

from __future__ import annotations

import hashlib
import threading
from pathlib import Path

from desktop_app.core import collections_file, references, sidecar
from desktop_app.core.errors import AppError
from desktop_app.core.library import Library
from desktop_app.core.recipe import Recipe
from desktop_app.core.records import Collection, Job, JobState, Picture, now
from desktop_app.core.sidecar import Own
from desktop_app.core.transfer import importing
from desktop_app.core.transfer.import_events import BroughtIn, Finished
from tests.core.crash.saving_child import PICTURES, say

KEY = "01m81eh371d3y5import"
HALL = Collection("01m81eh371d3y5c0ct0n", "Hall", now())
OWN = Own("Mine", ("Blue",), (HALL,))
REFERENCE = PICTURES[0] + b"sent along"


def leave(folder: Path) -> Path:
    """A folder as a library has it, with one picture, and two pictures of others beside it."""
    given = folder / "given"
    images = given / "images" / "2024" / "2024-02"
    images.mkdir(parents=True)
    (folder / "sent").write_bytes(REFERENCE)
    library = Library.open(folder)
    reference = references.keep(library.folders, folder / "sent", name="Sketch")
    sent = references.path_of(library.folders, reference)
    place = given / "references" / sent.parent.name / sent.name
    place.parent.mkdir(parents=True)
    sent.rename(place)
    library.close()
    recipe = Recipe(prompt="A lake", model="a/model", references=(reference,))
    job = Job(key=KEY, recipe=recipe, made=now(), state=JobState.DONE, ended=now())
    path = images / f"a-lake-{KEY[-6:]}.png"
    path.write_bytes(PICTURES[0])
    picture = Picture(
        id=0,
        key=f"{KEY}.1",
        made=now(),
        day=20240202,
        file=f"2024/2024-02/{path.name}",
        media_type="image/png",
        width=8,
        height=8,
        size_bytes=len(PICTURES[0]),
        sha256=hashlib.sha256(PICTURES[0]).hexdigest(),
        favourite=True,
        **sidecar.of_job(job),
    )
    sidecar.path_beside(path).write_bytes(sidecar.encode(job, picture, OWN))
    (given / "collections.json").write_bytes(collections_file.encode([HALL]))
    (given / "turns").mkdir()
    (given / "turns" / f"{KEY}.json").write_text("[]")
    for number, content in enumerate(PICTURES[1:]):
        (given / f"{number}.png").write_bytes(content)
    (given / "again.png").write_bytes(PICTURES[1])
    return given


def bring(library: Library, paths: list[Path]) -> None:
    """As the application does."""
    for event in importing.bring_in(
        library.folders, library._database, paths, lambda: False, editing=threading.Lock()
    ):
        if isinstance(event, BroughtIn):
            say(f"brought {event.picture.sha256}")
        elif isinstance(event, Finished) and event.failure is not None:
            say(f"fault {event.failure.kind}")


def main(folder: Path) -> None:
    """Begin and end around what is looked at."""
    given = leave(folder)
    say("begin")
    try:
        library = Library.open(folder)
        try:
            bring(library, [given])
            say("did 0")
            bring(library, [given / "0.png", given / "1.png", given / "again.png"])
            say("did 1")
        finally:
            library.close()
    except AppError as error:
        say(f"fault {error.failure.kind}")
    say("end")

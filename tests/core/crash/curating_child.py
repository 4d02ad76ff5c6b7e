"""A child to be killed while collections are made, renamed and deleted, and pictures marked.

Says what is done by the numbers of the steps: did <step>.
"""

from __future__ import annotations

from pathlib import Path

from desktop_app.core.changes import Change, Curating, Marking, Marks, inverse
from desktop_app.core.errors import AppError
from desktop_app.core.library import Library
from desktop_app.core.records import Collection, now
from tests.core.crash import trashing_child
from tests.core.crash.saving_child import say
from tests.core.crash.trashing_child import KEYS

HALL = Collection("01m81eh371d3y5c0ct0n", "Hall", now())
YARD = Collection(HALL.key, "Yard", HALL.made)
SMART = Collection("01m81eh371d3y5sm0art", "Foxes", now(), "tag:Fox")
INSIDE = Marks(collections=(HALL.key,))
RICH = Marks(stars=3, note="Über", tags=("Fox", "Lake"), collections=(HALL.key,))
TAGGED = Marks(tags=("Lake",))
MARKING = Marking(((KEYS[0], INSIDE, RICH), (KEYS[2], Marks(), TAGGED)))
DELETION = Curating(before=YARD, after=None, members=KEYS[:2])
STEPS: tuple[Change, ...] = (
    Curating(before=None, after=HALL, members=KEYS[:2]),
    MARKING,
    Curating(before=HALL, after=YARD),
    Curating(before=None, after=SMART),
    DELETION,
    inverse(DELETION),
)


def main(folder: Path) -> None:
    """Begin and end around what is looked at."""
    trashing_child.leave(folder)
    say("begin")
    try:
        library = Library.open(folder)
        try:
            for number, change in enumerate(STEPS):
                library.apply(change)
                say(f"did {number}")
        finally:
            library.close()
    except AppError as error:
        say(f"fault {error.failure.kind}")
    say("end")

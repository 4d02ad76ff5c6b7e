"""A child to be killed while all that a look at the library has found is put right.

Says what is done by the numbers of the steps: did <step>.
"""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

from desktop_app.core.errors import AppError
from desktop_app.core.faults import translated
from desktop_app.core.library import Library
from desktop_app.core.upkeep import mending
from tests.core.crash import trashing_child
from tests.core.crash.saving_child import say
from tests.core.crash.trashing_child import KEYS
from tests.fakes.wire import png

CHANGED, HOLIDAY = png(70, 80), png(60, 90)


def spoil(folder: Path) -> None:
    """One row is gone, one file was moved, one was changed, and one has come from somewhere."""
    library = Library.open(folder)
    paths = [library.path_of(one) for key in KEYS if (one := library.picture(key)) is not None]
    library.close()
    with closing(sqlite3.connect(folder / "pictor.sqlite3", isolation_level=None)) as connection:
        connection.execute("DELETE FROM pictures WHERE key = :key", {"key": KEYS[0]})
    paths[1].rename(folder / "images" / "moved.png")
    paths[2].write_bytes(CHANGED)
    (folder / "images" / "holiday.png").write_bytes(HOLIDAY)


def main(folder: Path) -> None:
    """Begin and end around what is looked at."""
    trashing_child.leave(folder)
    spoil(folder)
    say("begin")
    try:
        library = Library.open(folder)
        try:
            library.recover()
            mend(library)
        finally:
            library.close()
    except AppError as error:
        say(f"fault {error.failure.kind}")
    say("end")


def mend(library: Library) -> None:
    """Step by step."""
    folders, database = library.folders, library._database
    images = sorted(folders.images.rglob("*.png"))
    list(mending.adopt(folders, database, [one for one in images if one.name != "moved.png"]))
    say("did 0")
    mending.locate(folders, database, KEYS[1], folders.images / "moved.png")
    say("did 1")
    list(mending.accept(folders, database, [KEYS[2]]))
    say("did 2")
    changed = library.picture(KEYS[2])
    assert changed is not None
    path = library.path_of(changed)
    with translated(path):
        path.unlink()
    mending.forget(folders, database, [KEYS[2]])
    say("did 3")

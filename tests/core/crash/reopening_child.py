"""A child to be killed while a library whose database is damaged is made usable again, both ways.

Says what is done by the numbers of the ways: did <way>.
"""

from __future__ import annotations

from pathlib import Path

from desktop_app.core.changes import Marking, Marks
from desktop_app.core.errors import AppError
from desktop_app.core.faults import translated
from desktop_app.core.folders import Folders
from desktop_app.core.library import Library
from desktop_app.core.records import now
from desktop_app.core.upkeep import backups, reopening
from tests.core.crash import trashing_child
from tests.core.crash.saving_child import say
from tests.core.crash.trashing_child import KEYS, LOVED

SPOILT = b"no database" * 1000


def main(folder: Path) -> None:
    """Begin and end around what is looked at."""
    trashing_child.leave(folder)
    library = Library.open(folder)
    backups.daily(library._database, library.folders.backups, now())
    library.apply(Marking(((KEYS[0], Marks(), LOVED),)))
    library.close()
    folders = Folders(folder)
    folders.database.write_bytes(SPOILT)
    say("begin")
    try:
        reopening.by_backup(folders)
        say("did 0")
        with translated(folder):
            folders.database.write_bytes(SPOILT)
        reopening.by_files(folders)
        say("did 1")
    except AppError as error:
        say(f"fault {error.failure.kind}")
    say("end")

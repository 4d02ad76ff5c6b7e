"""A child to be killed while a library moves to another disk, is used there, and its old copy goes.

Says what is done by the numbers of the steps: did <step>.
"""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from desktop_app.core import settings
from desktop_app.core.changes import Marking, Marks
from desktop_app.core.errors import AppError
from desktop_app.core.library import Library
from desktop_app.core.settings import Settings
from desktop_app.core.upkeep import moving, obeying, relocation
from desktop_app.core.upkeep.relocation import Order
from tests.core.crash import trashing_child
from tests.core.crash.saving_child import say
from tests.core.crash.trashing_child import KEYS, LOVED


def record_in(folder: Path) -> Path:
    """Where the order lies."""
    return folder / "moving.json"


def order_in(folder: Path) -> Order:
    """From one folder to another, in which something lies: so it must be copied."""
    return Order(source=folder / "library", target=folder / "new")


def lies_in(folder: Path) -> Path:
    """Where the settings say that the library is."""
    kept = settings.load(folder / "settings.json").library
    return Path(kept) if kept else folder / "library"


def use_in(folder: Path, library: Path) -> None:
    """Have the settings say so."""
    path = folder / "settings.json"
    settings.save(path, replace(settings.load(path), library=str(library)))


def main(folder: Path) -> None:
    """Begin and end around what is looked at."""
    trashing_child.leave(folder / "library")
    settings.save(folder / "settings.json", Settings(has_library=True))
    order, record = order_in(folder), record_in(folder)
    order.target.mkdir()
    (order.target / "another.txt").write_text("not Pictor's")
    relocation.write(record, order)
    say("begin")
    try:
        done = obeying.obey(record, order, lies_in(folder), lambda new: use_in(folder, new))
        say("did 0")
        library = Library.open(lies_in(folder))
        try:
            library.apply(Marking(((KEYS[0], Marks(), LOVED),)))
            say("did 1")
        finally:
            library.close()
        moving.remove_old(done.order)
        relocation.forget(record)
        say("did 2")
    except AppError as error:
        say(f"fault {error.failure.kind}")
    say("end")

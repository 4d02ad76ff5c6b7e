"""What goes on by itself: the trash is emptied after as many days as the person wants."""

from __future__ import annotations

import asyncio
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from desktop_app.core.changes import Trashing
from desktop_app.core.library import Library
from desktop_app.core.records import now
from desktop_app.state.edits import Edits
from desktop_app.upkeep import Upkeep
from tests.core.making import a_job, arrive
from tests.loop import run, until


def thrown_away(library: Library, days_ago: int) -> str:
    """A picture that went into the trash so long ago."""
    job = a_job(f"Thrown away {days_ago} days ago")
    library.add_job(job)
    picture = library.save_picture(job, arrive(library, job))
    library.apply(Trashing((picture.key,)))
    moment = int((now() - timedelta(days=days_ago)).timestamp() * 1_000_000)
    with library._database.writing() as connection:
        connection.execute(
            "UPDATE pictures SET trashed = :moment WHERE key = :key",
            {"moment": moment, "key": picture.key},
        )
    return picture.key


@pytest.mark.parametrize(("days", "left"), [(30, {3, 10}), (7, {3}), (365, {3, 10, 40})])
def test_deleted_pictures_go_for_good_when_their_time_is_over(
    qapp: QApplication, tmp_path: Path, days: int, left: set[int]
) -> None:
    library = Library.open(tmp_path / "library")
    keys = {age: thrown_away(library, age) for age in (3, 10, 40)}
    cleared: list[bool] = []
    edits = Edits(library.apply, library.marks_of, library.empty_trash)
    upkeep = Upkeep(library, edits, str, lambda: days, lambda: cleared.append(True))

    async def live() -> None:
        task = asyncio.get_running_loop().create_task(upkeep.work())
        await until(lambda: library.care.backups())  # which comes after the trash
        task.cancel()

    run(live())
    assert {age for age, key in keys.items() if library.picture(key) is not None} == left
    assert bool(cleared) == (len(left) < len(keys))
    library.close()

"""A database damaged in two hundred ways: the library opens, or there is a way back to it."""

from __future__ import annotations

import os
import random
import shutil
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import timedelta
from pathlib import Path

import pytest

from desktop_app.core.changes import Marking
from desktop_app.core.errors import AppError, Kind
from desktop_app.core.folders import Folders
from desktop_app.core.library import Library
from desktop_app.core.records import JobState, now
from desktop_app.core.upkeep import backups, reopening
from tests.core.damaging import OF_JOURNALS, OF_PAGES
from tests.core.looking import all_pictures
from tests.core.making import a_job, arrive
from tests.core.rich import Truth, alike, enrich, pictures_below, truth_of
from tests.fakes.wire import png

pytestmark = pytest.mark.timeout(300)  # many processes, or many libraries

SEEDS = 200
_LOST = {Kind.LIBRARY_DAMAGED, Kind.LIBRARY_TOO_NEW}  # the version is but four bytes


@dataclass(slots=True)
class Count:
    """What has come of all the damages."""

    opened: int = 0
    by_backup: int = 0
    by_files: int = 0
    rows: int = 0
    back: int = 0
    changed: list[int] = field(default_factory=list)  # seeds after which some rows say else


@dataclass(frozen=True, slots=True)
class Stored:
    """A library in its three forms, to be copied; and what is true of it."""

    closed: Path  # ended well
    crashed: Path  # with a journal beside the database
    foreign: Path  # a journal of another library
    truth: Truth
    files: dict[str, bytes]


@pytest.fixture(scope="module")
def stored(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Stored]:
    """Sixty pictures; the backup was made before the last ones, and before many of the marks."""
    folder = tmp_path_factory.mktemp("stored")
    closed = folder / "closed"
    library = Library.open(closed)
    enrich(library, 45)
    backups.daily(library._database, library.folders.backups, now())
    library.close()
    library = Library.open(closed)
    steps = []
    for picture in all_pictures(library)[:20]:
        marks = library.marks_of(picture.key)
        steps.append((picture.key, marks, replace(marks, stars=1, tags=("later",))))
    library.apply(Marking(tuple(steps)))
    for number in range(6):
        job = a_job(f"Late {number}", made=now())
        library.add_job(job)
        library.save_picture(job, arrive(library, job, 1, png(40 + number, 9)))
        library.update_job(replace(job, state=JobState.DONE, started=job.made, ended=job.made))
        library.clear_incoming(job.key)
    shutil.copytree(closed, folder / "crashed")
    truth = truth_of(library)
    library.close()
    other = Library.open(folder / "other")
    other.add_job(a_job("Of another library " * 900))
    shutil.copy(folder / "other" / "pictor.sqlite3-wal", folder / "foreign")
    other.close()
    files = pictures_below(closed)
    yield Stored(closed, folder / "crashed", folder / "foreign", truth, files)
    assert pictures_below(closed) == files, "not even through a second name"


def damaged(stored: Stored, folder: Path, seed: int) -> Folders:
    """A copy, of which the picture files are the same ones by a second name."""
    chance = random.Random(seed)
    kind = seed % 5
    source = stored.closed if kind < 3 else stored.crashed
    for name in ("images", "trash", "backups"):
        shutil.copytree(source / name, folder / name, copy_function=os.link)
    for path in source.glob("*"):
        if path.is_file():
            shutil.copy2(path, folder)  # with the moment at which the run began
    database = folder / "pictor.sqlite3"
    if kind < 3:
        chance.choice(OF_PAGES)(database, chance)
        if seed % 15 == 0:
            shutil.copy(stored.foreign, folder / "pictor.sqlite3-wal")
    elif seed % 20 == 4:
        shutil.copy(stored.foreign, folder / "pictor.sqlite3-wal")
        (folder / "pictor.sqlite3-shm").unlink()
    else:
        chance.choice(OF_JOURNALS)(folder / "pictor.sqlite3-wal", chance)
        if chance.random() < 0.5:
            (folder / "pictor.sqlite3-shm").unlink()
        if chance.random() < 0.2:
            chance.choice(OF_PAGES)(database, chance)
    if seed % 4 == 1:
        shutil.rmtree(folder / "backups")
    return Folders(folder)


def lived(folders: Folders) -> Truth:
    """What a day with this library shows; raises `AppError` where it is damaged."""
    library = Library.open(folders.root)
    try:
        library.recover()
        library.unfinished_jobs()
        library.care.back_up()
        tomorrow = now() + timedelta(days=1)  # whatever was made today
        backups.daily(library._database, folders.backups, tomorrow)
        return truth_of(library)
    finally:
        library.close()


def outcome(stored: Stored, folders: Folders, count: Count) -> Truth:
    """Open it, or take the way back that is offered, and open it then."""
    try:
        found = lived(folders)
    except AppError as error:
        if error.failure.kind not in _LOST:
            raise
    else:
        count.opened += 1
        return found
    choices = reopening.choices(folders)
    assert choices.recipes == len(stored.truth.pictures)
    if choices.backup is not None:
        reopened = reopening.by_backup(folders)
        count.by_backup += 1
    else:
        reopened = reopening.by_files(folders)
        count.by_files += 1
    assert reopened.aside, "the former database is kept"
    assert all(path.exists() for path in reopened.aside)
    assert reopened.missing == 0
    return lived(folders)


def test_two_hundred_damages_leave_the_pictures_and_bring_back_their_rows(
    stored: Stored, tmp_path: Path
) -> None:
    count = Count()
    wanted = alike(stored.truth)
    for seed in range(SEEDS):
        folder = tmp_path / str(seed)
        folder.mkdir()
        folders = damaged(stored, folder, seed)
        found = alike(outcome(stored, folders, count))
        back = [
            key
            for key, picture in wanted.pictures.items()
            if found.pictures.get(key) == picture
            and found.marks[key] == wanted.marks[key]
            and found.jobs[picture.job_key] == wanted.jobs[picture.job_key]
        ]
        count.rows += len(wanted.pictures)
        count.back += len(back)
        assert set(found.pictures) <= set(wanted.pictures)
        if len(back) < len(wanted.pictures):
            count.changed.append(seed)
        assert pictures_below(folder) == stored.files
        shutil.rmtree(folder)
    assert count.back >= 0.99 * count.rows, count
    assert count.by_backup > 20, count
    assert count.by_files > 10, count
    assert count.opened > 20, count

"""After a bad end, rows that are lost come back from what the sidecars say."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from desktop_app.core.changes import Curating, Marking, Marks, Restoring, Trashing
from desktop_app.core.library import Library
from desktop_app.core.records import Collection, JobState, now
from desktop_app.core.recovery import Recovery
from tests.core.looking import all_pictures, report_of, thrown_away
from tests.core.making import a_job, arrive, at
from tests.core.rich import SHELF, alike, enrich, pictures_below, truth_of

LATER = Marks(favourite=True, stars=1, note="Later", tags=("later",), collections=(SHELF.key,))
NEW = Collection(key="01m81eh371d3y5shelf9", name="New", made=at("2026-11-22 12:00"), query="new")


def copied(library: Library, folder: Path) -> Path:
    """The library as it lies on the disk at this moment, as after a power cut."""
    shutil.copytree(library.folders.root, folder)
    return folder


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    """Opened anew after a good end, so that all that follows is in the journal."""
    first = Library.open(tmp_path / "library")
    enrich(first, 12)
    first.close()
    opened = Library.open(tmp_path / "library")
    yield opened
    opened.close()


def live_on(library: Library) -> None:
    job = a_job("A later fox", made=now())
    library.add_job(job)
    library.save_picture(job, arrive(library, job))
    library.update_job(replace(job, state=JobState.DONE, started=job.made, ended=job.made))
    library.clear_incoming(job.key)
    first, second, *_ = (one for one in all_pictures(library) if one.job_key != job.key)
    library.apply(Marking(((first.key, library.marks_of(first.key), LATER),)))
    library.apply(Trashing((second.key,)))
    library.apply(Restoring((thrown_away(library)[-1].key,)))
    library.apply(Curating(None, NEW))


def test_nothing_is_lost_with_the_journal(library: Library, tmp_path: Path) -> None:
    live_on(library)
    truth = truth_of(library)
    crashed = copied(library, tmp_path / "crashed")
    (crashed / "pictor.sqlite3-wal").unlink()
    (crashed / "pictor.sqlite3-shm").unlink()
    before = pictures_below(crashed)
    again = Library.open(crashed)
    assert again.count() == 13, "before the journal"
    recovery = again.recover()
    assert [one.title for one in recovery.pictures] == ["A later fox"]
    assert recovery.interrupted == ()
    assert alike(truth_of(again)) == alike(truth)
    assert pictures_below(crashed) == before
    assert report_of(again, is_thorough=True).is_sound
    again.close()
    rested = Library.open(crashed)
    assert rested.recover() == Recovery()
    rested.close()


def test_with_its_journal_there_is_nothing_to_catch_up(
    library: Library, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    live_on(library)
    library.apply(Curating(SHELF, None, library.members_of(SHELF.key)))
    truth = truth_of(library)
    again = Library.open(copied(library, tmp_path / "crashed"))
    assert again.recover() == Recovery()
    assert alike(truth_of(again)) == alike(truth)
    assert caplog.text == ""
    again.close()


def test_what_was_deleted_for_good_stays_so(library: Library, tmp_path: Path) -> None:
    library.empty_trash(None)
    truth = truth_of(library)
    again = Library.open(copied(library, tmp_path / "crashed"))
    assert again.recover() == Recovery()
    assert alike(truth_of(again)) == alike(truth)
    again.close()


def test_only_sidecars_of_the_run_that_was_cut_off_are_read(
    library: Library, tmp_path: Path
) -> None:
    """One that says something else since long was changed by hand: it is not for us to judge."""
    picture = all_pictures(library)[0]
    marks = library.marks_of(picture.key)
    crashed = copied(library, tmp_path / "crashed")
    beside = (crashed / "images" / picture.file).with_suffix(".json")
    beside.write_text(beside.read_text("utf-8").replace('"stars"', '"stars": 1, "_"'), "utf-8")
    os.utime(beside, (at("2020-01-01 12:00").timestamp(),) * 2)
    again = Library.open(crashed)
    again.recover()
    assert again.marks_of(picture.key) == marks
    again.close()


def test_a_copy_made_by_hand_is_left_to_a_check(library: Library, tmp_path: Path) -> None:
    picture = all_pictures(library)[0]
    crashed = copied(library, tmp_path / "crashed")
    path = crashed / "images" / picture.file
    for one in (path, path.with_suffix(".json")):
        shutil.copy(one, one.with_stem("copy"))
    again = Library.open(crashed)
    assert again.recover() == Recovery()
    found = again.picture(picture.key)
    assert found is not None
    assert found.file == picture.file
    assert [one.path.name for one in report_of(again).orphans] == ["copy.png"]
    again.close()

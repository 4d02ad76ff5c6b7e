"""The ways back: from a backup, from the pictures themselves; nothing is deleted on them."""

from __future__ import annotations

import shutil
import sqlite3
from contextlib import closing
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from desktop_app.core.changes import Curating, Marking, Marks, Restoring, Trashing
from desktop_app.core.errors import AppError, Kind
from desktop_app.core.folders import Folders
from desktop_app.core.library import Library
from desktop_app.core.records import Collection, Job, JobState, now
from desktop_app.core.upkeep import backup, backups, reopening
from desktop_app.core.upkeep.findings import Backup, Cause, Choices
from tests.core.looking import all_pictures, report_of, thrown_away
from tests.core.making import a_job, arrive, at
from tests.core.rich import EMPTY, SHELF, SMART, alike, enrich, pictures_below, truth_of
from tests.fakes.wire import png

STORED = Path(__file__).resolve().parents[1] / "data" / "libraries"
LATER_MARKS = Marks(favourite=True, stars=1, note="Of later", tags=("later",))
NEW = Collection(key="01m81eh371d3y5shelf9", name="New", made=at("2026-11-22 12:00"))


@pytest.fixture(scope="module")
def rich(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A closed library with a backup of it, to be copied for each test."""
    folder = tmp_path_factory.mktemp("rich")
    library = Library.open(folder)
    enrich(library, 12)
    backups.daily(library._database, library.folders.backups, now())
    library.close()
    return folder


@pytest.fixture
def folders(rich: Path, tmp_path: Path) -> Folders:
    """Of a closed library."""
    shutil.copytree(rich, tmp_path / "library")
    return Folders(tmp_path / "library")


def live_on(library: Library) -> tuple[Job, str]:
    """What happens after the backup: something of every kind; the new job and the deleted key."""
    job = a_job("A later fox", made=now())
    library.add_job(job)
    library.save_picture(job, arrive(library, job, 1, png(90, 80)))
    done = replace(job, state=JobState.DONE, started=job.made, ended=job.made)
    library.update_job(done)
    library.clear_incoming(job.key)
    first, second, third, *_ = (one for one in all_pictures(library) if one.job_key != job.key)
    library.apply(Marking(((first.key, library.marks_of(first.key), LATER_MARKS),)))
    back, gone, *_ = thrown_away(library)
    library.apply(Restoring((back.key,)))
    library.apply(Trashing((second.key,)))
    library.apply(Curating(SHELF, None, library.members_of(SHELF.key)))
    library.apply(Curating(None, NEW, (third.key,)))
    library.apply(Trashing((third.key,)))
    library.empty_trash(None)  # of which `third` and `gone` were part
    library.apply(Trashing((first.key,)))
    return done, gone.key


def spoil(folders: Folders) -> bytes:
    folders.database.write_bytes(b"no database" * 1000)
    return folders.database.read_bytes()


def test_a_damaged_database_is_made_anew_from_a_backup_and_what_came_later(
    folders: Folders,
) -> None:
    library = Library.open(folders.root)
    done, gone = live_on(library)
    truth = truth_of(library)
    library.close()
    spoilt = spoil(folders)
    before = pictures_below(folders.root)
    with pytest.raises(AppError) as caught:
        Library.open(folders.root)
    assert caught.value.failure.kind is Kind.LIBRARY_DAMAGED
    choices = reopening.choices(folders)
    assert choices.backup is not None
    assert choices.backup.pictures == 15
    assert choices.recipes == len(truth.pictures)
    told: list[int] = []
    reopened = reopening.by_backup(folders, tell=told.append)
    assert pictures_below(folders.root) == before
    assert (reopened.backup, reopened.pictures) == (choices.backup, len(truth.pictures))
    assert (reopened.adopted, reopened.missing, reopened.without_recipe) == (1, 0, 0)
    assert told == sorted(told)
    (aside,) = reopened.aside
    assert aside.parent == folders.recovered
    assert aside.read_bytes() == spoilt
    again = Library.open(folders.root)
    assert alike(truth_of(again)) == alike(truth)
    assert again.job(done.key) == done
    assert again.picture(gone) is None, "what was deleted for good stays so"
    assert [job.key for job in again.unfinished_jobs()] == ["01m81eh371d3y5r99999"]
    report = report_of(again, is_thorough=True)
    assert report.is_sound
    again.close()


def test_a_damaged_database_is_made_anew_from_the_pictures_alone(folders: Folders) -> None:
    library = Library.open(folders.root)
    live_on(library)
    truth = truth_of(library)
    library.close()
    shutil.rmtree(folders.backups)
    spoil(folders)
    (folders.images / "holiday.png").write_bytes(png(9, 9))
    before = pictures_below(folders.root)
    assert reopening.choices(folders) == Choices(backup=None, recipes=len(truth.pictures))
    reopened = reopening.by_files(folders)
    assert pictures_below(folders.root) == before
    assert (reopened.backup, reopened.pictures) == (None, len(truth.pictures))
    assert reopened.without_recipe == 1
    again = Library.open(folders.root)
    assert alike(truth_of(again)) == alike(truth)
    assert {one.path.name for one in report_of(again).orphans} == {"holiday.png"}
    again.close()


def test_journals_go_aside_with_their_database_under_its_name(folders: Folders) -> None:
    spoil(folders)
    for ending in ("-wal", "-shm", "-open"):
        (folders.root / f"{folders.database.name}{ending}").write_bytes(b"old")
    names = [path.name for path in reopening.by_files(folders).aside]
    stem = names[0]
    assert stem.startswith("pictor-")
    assert stem.endswith("-damaged.sqlite3")
    assert names == [stem, f"{stem}-wal", f"{stem}-shm"]
    assert sorted(path.name for path in folders.root.glob("pictor.*")) == ["pictor.sqlite3"]


def test_going_back_on_purpose_brings_back_the_marks_of_the_backup(folders: Folders) -> None:
    library = Library.open(folders.root)
    truth = truth_of(library)
    live_on(library)
    later = truth_of(library)
    library.close()
    (made,) = backups.found(folders.backups)
    reopened = reopening.by_backup(folders, made, with_later_marks=False)
    again = Library.open(folders.root)
    again.recover()  # sidecars follow
    now_true = truth_of(again)
    assert set(now_true.pictures) == set(later.pictures), "nothing is lost, nothing comes back"
    for key in set(truth.pictures) & set(later.pictures):
        assert now_true.marks[key] == truth.marks[key]
        assert again.path_of(now_true.pictures[key]).is_file()
    assert {one.key for one in again.collections()} == {
        one.key for one in (SHELF, SMART, EMPTY, NEW)
    }
    assert report_of(again, is_thorough=True).is_sound
    root = again.folders.root
    again.close()
    # and that can be taken back as well
    (aside,) = reopened.aside
    assert aside.parent == folders.backups
    (replaced,) = (one for one in backups.found(folders.backups) if one.cause is Cause.REPLACED)
    assert replaced.path == aside
    reopening.by_backup(folders, replaced, with_later_marks=False)
    back = Library.open(root)
    assert {key: marks.tags for key, marks in truth_of(back).marks.items()} == {
        key: marks.tags for key, marks in later.marks.items()
    }
    back.close()
    # and the sidecars say it, should the database be lost now
    folders.database.unlink()
    lost = Library.open(root)
    lost.close()


def test_sidecars_follow_when_the_marks_are_those_of_the_backup(folders: Folders) -> None:
    library = Library.open(folders.root)
    picture = all_pictures(library)[3]
    marks = library.marks_of(picture.key)
    library.apply(Marking(((picture.key, marks, LATER_MARKS),)))
    library.close()
    (made,) = backups.found(folders.backups)
    reopening.by_backup(folders, made, with_later_marks=False)
    again = Library.open(folders.root)
    again.recover()
    again.close()
    folders.database.unlink()
    rebuilt = Library.open(folders.root)
    assert rebuilt.marks_of(picture.key) == marks
    rebuilt.close()


@pytest.mark.parametrize("version", [1, 2, 3])
def test_a_backup_of_an_older_version_is_brought_up_to_date(tmp_path: Path, version: int) -> None:
    shutil.copytree(STORED / f"version-{version}", tmp_path / "library")
    folders = Folders(tmp_path / "library")
    folders.backups.mkdir()
    kept = folders.backups / f"pictor-20261122-105800-version-{version}.sqlite3"
    folders.database.rename(kept)
    content = kept.read_bytes()
    spoil(folders)
    reopened = reopening.by_backup(folders)
    assert reopened.backup is not None
    assert (reopened.backup.version, reopened.missing, reopened.adopted) == (version, 0, 0)
    assert kept.read_bytes() == content
    assert list(folders.backups.iterdir()) == [kept]
    again = Library.open(folders.root)
    assert again.count() == 3
    assert again._database.read("SELECT count(*) FROM words WHERE words MATCH 'lake'") == [(2,)]
    assert report_of(again, is_thorough=True).is_sound
    again.close()


def test_the_newest_good_backup_is_taken(folders: Folders) -> None:
    (good,) = backups.found(folders.backups)
    for days, content in ((1, b"no database"), (2, good.path.read_bytes()[:-5000])):
        moment = now() + timedelta(days=days)
        (folders.backups / f"pictor-{moment:%Y%m%d-%H%M%S}.sqlite3").write_bytes(content)
    later = folders.backups / f"pictor-{now() + timedelta(days=3):%Y%m%d-%H%M%S}.sqlite3"
    shutil.copy(good.path, later)
    with closing(sqlite3.connect(later)) as connection:
        connection.execute("PRAGMA user_version = 99")
    spoil(folders)
    assert reopening.choices(folders).backup == good
    assert reopening.by_backup(folders).backup == good


def test_without_a_good_backup_nothing_is_changed(folders: Folders) -> None:
    (good,) = backups.found(folders.backups)
    good.path.write_bytes(good.path.read_bytes()[:-5000])
    spoilt = spoil(folders)
    for wanted in (None, good):
        with pytest.raises(AppError) as caught:
            reopening.by_backup(folders, wanted)
        assert caught.value.failure.kind is Kind.LIBRARY_DAMAGED
    assert folders.database.read_bytes() == spoilt
    assert not folders.recovered.exists()


def test_rows_whose_files_are_gone_stay_and_are_counted(folders: Folders) -> None:
    library = Library.open(folders.root)
    picture = all_pictures(library)[0]
    path = library.path_of(picture)
    library.close()
    path.unlink()
    spoil(folders)
    reopened = reopening.by_backup(folders)
    assert (reopened.pictures, reopened.missing) == (15, 1)
    again = Library.open(folders.root)
    assert again.picture(picture.key) is not None
    again.close()


def test_a_job_that_was_under_way_when_the_backup_was_made_is_done(folders: Folders) -> None:
    library = Library.open(folders.root)
    job = a_job(state=JobState.PAINTING, started=now())
    library.add_job(job)
    moment = now() + timedelta(days=1)
    made = backups.daily(library._database, folders.backups, moment)
    library.save_picture(job, arrive(library, job))
    done = replace(job, state=JobState.DONE, ended=now(), text="Here")
    library.update_job(done)
    library.clear_incoming(job.key)
    library.close()
    spoil(folders)
    reopened = reopening.by_backup(folders)
    assert reopened.backup is not None
    assert reopened.backup.path == made
    again = Library.open(folders.root)
    assert again.job(job.key) == done
    assert again.recover().interrupted == ()
    again.close()


def test_what_was_on_its_way_when_the_backup_was_made_deletes_nothing(folders: Folders) -> None:
    """A picture that was being brought in: named in `moves`, without a row yet."""
    library = Library.open(folders.root)
    place = folders.images / "late.png"
    with library._database.writing() as connection:
        connection.execute("INSERT INTO moves VALUES ('01late.1', 'images/late.png')")
    backups.daily(library._database, folders.backups, now() + timedelta(days=1))
    with library._database.writing() as connection:
        connection.execute("DELETE FROM moves")
    place.write_bytes(png(9, 9))
    library.close()
    spoil(folders)
    reopening.by_backup(folders)
    again = Library.open(folders.root)
    again.recover()
    again.close()
    assert place.read_bytes() == png(9, 9)


def test_a_broken_list_of_collections_leaves_those_of_the_backup(folders: Folders) -> None:
    folders.collections.write_text("{")
    spoil(folders)
    reopening.by_backup(folders)
    again = Library.open(folders.root)
    assert {one.key for one in again.collections()} == {one.key for one in (SHELF, SMART, EMPTY)}
    assert len(again.members_of(SHELF.key)) == 3
    again.close()


def test_an_order_is_fulfilled_once_at_the_next_start(folders: Folders) -> None:
    assert reopening.fulfil(folders) is None
    library = Library.open(folders.root)
    picture = all_pictures(library)[3]
    marks = library.marks_of(picture.key)
    library.apply(Marking(((picture.key, marks, LATER_MARKS),)))
    (made,) = backups.found(folders.backups)
    reopening.order(folders, made)
    library.close()
    reopened = reopening.fulfil(folders)
    assert reopened is not None
    assert reopened.backup == made
    again = Library.open(folders.root)
    assert again.marks_of(picture.key) == marks
    again.close()
    assert reopening.fulfil(folders) is None


def test_an_order_for_a_backup_that_is_gone_changes_nothing(folders: Folders) -> None:
    (made,) = backups.found(folders.backups)
    reopening.order(folders, made)
    made.path.unlink()
    before = folders.database.read_bytes()
    assert reopening.fulfil(folders) is None
    assert folders.database.read_bytes() == before
    reopening.order(folders, made)
    made.path.write_bytes(b"nothing")
    assert reopening.fulfil(folders) is None


def test_a_missing_database_is_made_from_a_backup_with_what_no_picture_tells(
    folders: Folders,
) -> None:
    library = Library.open(folders.root)
    truth = truth_of(library)
    library.close()
    folders.database.unlink()
    reopening.renew(folders)
    again = Library.open(folders.root)
    assert alike(truth_of(again)) == alike(truth)
    assert [job.key for job in again.unfinished_jobs()] == ["01m81eh371d3y5r99999"]
    again.close()
    folders.database.unlink()
    shutil.rmtree(folders.backups)
    (folders.root / "pictor.sqlite3-wal").write_bytes(b"of the lost one")
    reopening.renew(folders)
    again = Library.open(folders.root)
    assert alike(truth_of(again)) == alike(truth)
    assert again.unfinished_jobs() == []
    again.close()
    (journal,) = folders.recovered.iterdir()
    assert journal.read_bytes() == b"of the lost one"


def test_a_database_that_was_ready_takes_its_place(folders: Folders) -> None:
    """As it lies when the last run was killed between the two."""
    (folders.root / "pictor.sqlite3-wal").write_bytes(b"of the one before")
    folders.database.rename(folders.root / "pictor.sqlite3.restored")
    reopening.renew(folders)
    again = Library.open(folders.root)
    assert again.count() + again.count("trash") == 15
    again.close()
    assert not list(folders.root.glob("*.restored"))
    assert not reopening.complete(folders)


def test_a_disk_that_is_away_is_no_library(tmp_path: Path, folders: Folders) -> None:
    assert reopening.is_there(folders)
    assert not reopening.is_there(Folders(tmp_path / "nowhere"))
    (tmp_path / "mount").mkdir()
    assert not reopening.is_there(Folders(tmp_path / "mount"))
    folders.database.unlink()
    assert reopening.is_there(folders), "its pictures are"


def test_a_backup_for_a_new_shape_is_kept_as_it_is(tmp_path: Path, folders: Folders) -> None:
    """Going back to it does not use up the three that are kept."""
    library = Library.open(folders.root)
    made = backup.make(library._database._writer, folders.backups)
    library.close()
    found = [one for one in backups.found(folders.backups) if one.path == made]
    assert isinstance(found[0], Backup)
    assert found[0].cause is Cause.MIGRATION
    reopening.by_backup(folders, found[0], with_later_marks=False)
    assert len(list(folders.backups.iterdir())) == 3

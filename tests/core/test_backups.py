"""Backups are made daily, are whole, are few, and nobody waits for them."""

from __future__ import annotations

import sqlite3
import threading
from collections import Counter
from contextlib import closing
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.core import rows
from desktop_app.core.database import Database
from desktop_app.core.errors import AppError, Kind, StreamClosed
from desktop_app.core.library import Library
from desktop_app.core.records import now
from desktop_app.core.upkeep import backup, backups
from desktop_app.core.upkeep.findings import Cause
from desktop_app.core.versions import MIGRATIONS
from tests.core.making import a_job, a_picture, at
from tests.core.rich import enrich

NOON = at("2026-11-22 12:00")


def opened(folder: Path) -> Database:
    return Database.open(folder / "pictor.sqlite3", folder / "backups")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Of a closed library with three hundred rows and some real pictures."""
    library = Library.open(tmp_path)
    enrich(library, 6)
    library.close()
    return tmp_path


def dump(path: Path) -> Counter[str]:
    """What a database says, without what can be made again."""
    with closing(sqlite3.connect(f"{path.as_uri()}?mode=ro", uri=True)) as connection:
        made_again = ("words", "pieces", "reworded")
        return Counter(
            line for line in connection.iterdump() if not any(name in line for name in made_again)
        )


def test_todays_backup_is_made_once_and_says_what_the_database_says(folder: Path) -> None:
    database = opened(folder)
    path = backups.daily(database, folder / "backups", now())
    assert path is not None
    assert backups.daily(database, folder / "backups", now()) is None
    assert [one.name for one in (folder / "backups").iterdir()] == [path.name]
    database.close()
    assert dump(path) == dump(folder / "pictor.sqlite3")
    assert backups.is_good(path)
    assert path.stat().st_size < (folder / "pictor.sqlite3").stat().st_size


def test_a_backup_can_be_put_in_place_by_hand_and_finds_every_word(folder: Path) -> None:
    database = opened(folder)
    path = backups.daily(database, folder / "backups", now())
    wanted = database.read("SELECT rowid FROM words WHERE words MATCH 'fox' ORDER BY rowid")
    pieces = database.read("SELECT rowid FROM pieces WHERE pieces MATCH 'dem' ORDER BY rowid")
    assert len(wanted) == len(pieces) == 8
    database.close()
    assert path is not None
    path.replace(folder / "pictor.sqlite3")
    database = opened(folder)
    assert database.read("SELECT rowid FROM words WHERE words MATCH 'fox'") == []
    with database.writing() as connection:  # whatever is written
        connection.execute(rows.INSERT_JOB, rows.job_values(a_job()))
    found = database.read("SELECT rowid FROM words WHERE words MATCH 'fox' ORDER BY rowid")
    assert found == wanted
    found = database.read("SELECT rowid FROM pieces WHERE pieces MATCH 'dem' ORDER BY rowid")
    assert found == pieces
    database.close()


def test_backups_are_listed_with_what_they_hold(folder: Path) -> None:
    database = opened(folder)
    daily = backups.daily(database, folder / "backups", now())
    migration = backup.make(database._writer, folder / "backups")
    database.close()
    assert daily is not None
    (folder / "backups" / "pictor-20261122-105800-replaced.sqlite3").write_bytes(daily.read_bytes())
    (folder / "backups" / "pictor-20261199-105800.sqlite3").write_bytes(daily.read_bytes())
    (folder / "backups" / "pictor-20201122-105800.sqlite3").write_bytes(b"nothing")
    (folder / "backups" / "holiday.sqlite3").write_bytes(b"of somebody else")
    found = {one.path.name: one for one in backups.found(folder / "backups")}
    assert set(found) == {daily.name, migration.name, "pictor-20261122-105800-replaced.sqlite3"}
    one = found[daily.name]
    assert (one.cause, one.pictures, one.version) == (Cause.DAY, 8, len(MIGRATIONS))
    assert one.size_bytes == daily.stat().st_size
    assert abs(one.made - now()) < timedelta(minutes=1)
    assert found[migration.name].cause is Cause.MIGRATION
    replaced = found["pictor-20261122-105800-replaced.sqlite3"]
    assert (replaced.cause, replaced.made) == (Cause.REPLACED, at("2026-11-22 10:58"))
    ages = [one.made for one in backups.found(folder / "backups")]
    assert ages == sorted(ages, reverse=True)
    assert backups.found(folder / "nowhere") == []


def test_writers_go_on_while_a_backup_is_made(folder: Path) -> None:
    database = opened(folder)
    with database.writing() as connection:  # enough for some steps
        connection.executemany(
            rows.INSERT_JOB, [rows.job_values(a_job("word " * 400)) for _ in range(3000)]
        )
    written = 0

    def stop() -> bool:
        """Asked between two steps, on the thread that makes the backup."""
        nonlocal written
        writer = threading.Thread(target=write, daemon=True)
        writer.start()
        writer.join(20)
        assert not writer.is_alive(), "a writer waits for the backup"
        written += 1
        return False

    def write() -> None:
        with database.writing() as connection:
            connection.execute(rows.INSERT_JOB, rows.job_values(a_job()))

    before = database.read("SELECT count(*) FROM jobs")[0]
    path = backups.daily(database, folder / "backups", now(), stop)
    assert written > 1
    database.close()
    assert path is not None
    with closing(sqlite3.connect(path)) as copy:
        assert copy.execute("SELECT count(*) FROM jobs").fetchone() == before


def test_a_backup_that_is_stopped_leaves_nothing(folder: Path) -> None:
    database = opened(folder)
    (folder / "backups").mkdir()
    (folder / "backups" / "unfinished.sqlite3").write_bytes(b"of a run that was killed")
    with pytest.raises(StreamClosed):
        backups.daily(database, folder / "backups", now(), lambda: True)
    assert list((folder / "backups").iterdir()) == []
    database.close()


def test_closing_the_library_stops_a_backup(folder: Path) -> None:
    database = opened(folder)

    def stop() -> bool:
        """Asked on the thread that makes the backup, while another one closes."""
        closing_thread = threading.Thread(target=database.close, daemon=True)
        closing_thread.start()
        while database.is_open:
            closing_thread.join(0.01)
        return False

    with pytest.raises(AppError) as caught:
        backups.daily(database, folder / "backups", now(), stop)
    assert caught.value.failure.kind is Kind.INTERRUPTED
    assert list((folder / "backups").iterdir()) == []


def test_a_damaged_database_is_told_and_gets_no_backup(folder: Path) -> None:
    database = opened(folder)
    first = backups.daily(database, folder / "backups", NOON)
    database.close()
    assert first is not None
    path = folder / "pictor.sqlite3"
    with closing(sqlite3.connect(path)) as connection:
        (root,) = connection.execute(
            "SELECT rootpage FROM sqlite_schema WHERE name = 'pictures_by_stars'"
        ).fetchone()
    content = bytearray(path.read_bytes())
    content[4096 * (root - 1) : 4096 * root] = bytes(4096)
    path.write_bytes(content)
    database = opened(folder)
    with pytest.raises(AppError) as caught:
        backups.daily(database, folder / "backups", now() + timedelta(days=9))
    assert caught.value.failure.kind is Kind.LIBRARY_DAMAGED
    assert [one.name for one in (folder / "backups").iterdir()] == [first.name]
    database.close()


def test_a_disk_without_room_is_told_before_it_is_full(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(backup, "_SPARE_BYTES", 1 << 60)
    database = opened(folder)
    with pytest.raises(AppError) as caught:
        backups.daily(database, folder / "backups", now())
    assert caught.value.failure.kind is Kind.DISK
    assert list((folder / "backups").iterdir()) == []
    database.close()


def test_a_database_on_a_share_has_backups_as_well(folder: Path) -> None:
    database = Database.open(folder / "pictor.sqlite3", folder / "backups", is_shared=True)
    path = backups.daily(database, folder / "backups", now())
    database.close()
    assert path is not None
    assert dump(path) == dump(folder / "pictor.sqlite3")


def named(moment: datetime, suffix: str = "") -> Path:
    return Path(f"pictor-{moment:%Y%m%d-%H%M%S}{suffix}.sqlite3")


def test_seven_days_and_four_weeks_are_kept() -> None:
    """Of a library that is opened twice a day for a year."""
    kept: list[tuple[Path, datetime, Cause]] = []
    for half in range(365 * 2):
        moment = NOON + timedelta(hours=12 * half)
        kept.append((named(moment), moment, Cause.DAY))
        gone = set(backups.superfluous(kept))
        kept = [one for one in kept if one[0] not in gone]
    days = [one[1].astimezone().date() for one in kept]
    newest = days[-1]
    assert [(newest - day).days for day in days[-7:]] == [6, 5, 4, 3, 2, 1, 0]
    older = days[:-7]
    assert len(older) == 4
    assert [day.isoweekday() for day in older] == [7, 7, 7, 7]
    assert [(older[-1] - day).days for day in older] == [21, 14, 7, 0]
    assert 7 <= (newest - older[-1]).days <= 13


CAUSES = st.sampled_from([(Cause.DAY, ""), (Cause.MIGRATION, "-version-3")])
MOMENTS = st.integers(0, 800 * 24).map(lambda hours: NOON + timedelta(hours=hours))


@given(names=st.lists(st.tuples(MOMENTS, CAUSES), max_size=60))
def test_the_newest_backup_is_never_let_go(
    names: list[tuple[datetime, tuple[Cause, str]]],
) -> None:
    all_of_them = [(named(moment, suffix), moment, cause) for moment, (cause, suffix) in names]
    gone = backups.superfluous(all_of_them)
    left = [one for one in all_of_them if one[0] not in gone]
    for cause, most in ((Cause.DAY, 11), (Cause.MIGRATION, 3)):
        before = [one for one in all_of_them if one[2] is cause]
        after = [one for one in left if one[2] is cause]
        assert len({path for path, _, _ in after}) <= most
        if before:
            assert max(moment for _, moment, _ in before) in {moment for _, moment, _ in after}
    assert backups.superfluous(left) == [], "who asks twice loses nothing more"


def test_what_an_older_backup_took_the_place_of_is_kept() -> None:
    old = [
        (named(NOON - timedelta(days=day), "-replaced"), NOON - timedelta(days=day), Cause.REPLACED)
        for day in range(99)
    ]
    assert backups.superfluous(old) == []


def test_only_a_new_backup_lets_old_ones_go(folder: Path) -> None:
    (folder / "backups").mkdir()
    database = opened(folder)
    good = backup.make(database._writer, folder / "backups")
    for day in range(40):
        (folder / "backups" / named(now() - timedelta(days=day + 1))).write_bytes(good.read_bytes())
    made = backups.daily(database, folder / "backups", now())
    assert made is not None
    left = sorted((folder / "backups").iterdir())
    assert made in left
    assert good in left
    assert len(left) == 7 + 4 + 1
    database.close()


def test_a_picture_that_is_being_saved_is_whole_in_the_backup_or_not_in_it(folder: Path) -> None:
    database = opened(folder)
    job = a_job()

    def stop() -> bool:
        with database.writing() as connection:
            connection.execute(rows.INSERT_JOB, rows.job_values(job))
            for index in range(3):
                values = rows.picture_values(a_picture(job, index))
                connection.execute(f"{rows.INSERT_PICTURE} ON CONFLICT DO NOTHING", values)
        return False

    path = backups.daily(database, folder / "backups", now(), stop)
    database.close()
    assert path is not None
    with closing(sqlite3.connect(path)) as copy:
        assert copy.execute("PRAGMA foreign_key_check").fetchall() == []
        found = copy.execute(
            "SELECT count(*) FROM pictures WHERE job_key = :key", {"key": job.key}
        ).fetchone()[0]
    assert found in {0, 3}

"""Databases of every age, and files that are none."""

from __future__ import annotations

import shutil
import signal
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.core import rows, schema, versions
from desktop_app.core.database import Database
from desktop_app.core.errors import AppError, Kind
from desktop_app.core.library import Library
from desktop_app.core.upkeep import backup
from tests.core.later import LATER
from tests.core.making import a_job, a_picture, files_below, fill

NEWEST = len(versions.MIGRATIONS)
SCOPES = {
    "all": "trashed IS NULL",
    "favourites": "favourite AND trashed IS NULL",
    "trash": "trashed IS NOT NULL",
}
STORED = Path(__file__).resolve().parents[1] / "data" / "libraries"

REPOSITORY = Path(__file__).resolve().parents[2]


@contextmanager
def connected(path: Path) -> Iterator[sqlite3.Connection]:
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("PRAGMA foreign_keys = ON")
        yield connection


def made(path: Path, steps: tuple[versions.Step, ...] = versions.MIGRATIONS) -> Path:
    """A database of the version that these steps lead to, with three pictures."""
    with connected(path) as connection:
        connection.execute("PRAGMA journal_mode = WAL")
        schema.migrate(connection, path.parent / "backups", versions.MIGRATIONS)
        job = a_job()
        connection.execute(rows.INSERT_JOB, rows.job_values(job))
        for index in range(3):
            picture = a_picture(job, index, width=300 + index)
            connection.execute(rows.INSERT_PICTURE, rows.picture_values(picture))
        schema.migrate(connection, path.parent / "backups", steps)
    return path


def shape(connection: sqlite3.Connection) -> list[Any]:
    return connection.execute("SELECT type, name, sql FROM sqlite_schema ORDER BY name").fetchall()


def counted(connection: sqlite3.Connection) -> list[Any]:
    return connection.execute(
        "SELECT scope, day, count, aspect_sum FROM days ORDER BY scope, day"
    ).fetchall()


def grouped(connection: sqlite3.Connection) -> list[Any]:
    return [
        (scope, *row)
        for scope, where in SCOPES.items()
        for row in connection.execute(
            "SELECT day, count(*), sum(CASE WHEN width > 0 AND height > 0"  # noqa: S608 - ours
            f" THEN 1.0 * width / height ELSE 1.0 END) FROM pictures WHERE {where}"
            " GROUP BY day ORDER BY day"
        )
    ]


def test_a_new_database_says_what_it_is(tmp_path: Path) -> None:
    with connected(made(tmp_path / "new.sqlite3")) as connection:
        assert schema.version_of(connection) == NEWEST
        assert connection.execute("PRAGMA application_id").fetchone() == (versions.APPLICATION_ID,)
        loose = connection.execute(
            "SELECT name FROM pragma_table_list WHERE type = 'table' AND NOT strict"
            " AND name NOT LIKE 'sqlite_%'"
        ).fetchall()
        assert loose == []
    assert not (tmp_path / "backups").exists(), "there was nothing to back up"


def test_later_steps_keep_rows_and_leave_a_backup_of_the_old_version(tmp_path: Path) -> None:
    path = made(tmp_path / "old.sqlite3")
    with connected(path) as connection:
        before = connection.execute("SELECT key, title FROM pictures ORDER BY id").fetchall()
        schema.migrate(connection, tmp_path / "backups", LATER)
        assert schema.version_of(connection) == len(LATER)
        assert connection.execute("SELECT count(*) FROM pictures WHERE is_wide").fetchone() == (1,)
        after = connection.execute("SELECT key, title FROM pictures ORDER BY id").fetchall()
        assert after == before
        assert connection.execute("PRAGMA foreign_keys").fetchone() == (1,)
    (copy,) = (tmp_path / "backups").iterdir()
    schema.check(copy)
    with connected(copy) as old:
        assert schema.version_of(old) == NEWEST
        assert old.execute("SELECT key, title FROM pictures ORDER BY id").fetchall() == before


def test_migrating_again_does_nothing(tmp_path: Path) -> None:
    path = made(tmp_path / "old.sqlite3", LATER)
    backups = files_below(tmp_path / "backups")
    with connected(path) as connection:
        schema.migrate(connection, tmp_path / "backups", LATER)
    assert files_below(tmp_path / "backups") == backups


def test_one_step_at_a_time_leads_to_the_same_shape(tmp_path: Path) -> None:
    path = made(tmp_path / "by-steps.sqlite3", LATER)
    with connected(path) as by_steps, connected(tmp_path / "at-once.sqlite3") as at_once:
        schema.migrate(at_once, tmp_path, LATER)
        assert shape(by_steps) == shape(at_once)


@pytest.mark.parametrize("version", range(1, NEWEST + 1))
def test_a_migrated_database_has_the_shape_of_a_fresh_one(tmp_path: Path, version: int) -> None:
    path = tmp_path / "pictor.sqlite3"
    shutil.copy(STORED / f"version-{version}" / path.name, path)
    with connected(path) as migrated, connected(tmp_path / "fresh.sqlite3") as fresh:
        assert schema.version_of(migrated) == version
        schema.migrate(migrated, tmp_path / "backups")
        schema.migrate(fresh, tmp_path / "backups")
        assert shape(migrated) == shape(fresh)
        assert counted(migrated) == grouped(migrated) != []


@pytest.mark.parametrize("version", [1, 2])
def test_what_was_there_before_marks_has_none(tmp_path: Path, version: int) -> None:
    path = tmp_path / "pictor.sqlite3"
    shutil.copy(STORED / f"version-{version}" / path.name, path)
    with connected(path) as connection:
        before = connection.execute("SELECT day, count, aspect_sum FROM days").fetchall()
        schema.migrate(connection, tmp_path / "backups")
        marks = connection.execute(
            "SELECT DISTINCT favourite, stars, note, trashed FROM pictures"
        ).fetchall()
        assert marks == [(0, 0, "", None)]
        assert counted(connection) == [("all", *row) for row in before]


@pytest.mark.parametrize("place", range(4))
@pytest.mark.parametrize("number", [NEWEST, NEWEST + 1])
def test_a_failing_statement_leaves_the_version_before(
    tmp_path: Path, number: int, place: int
) -> None:
    path = made(tmp_path / "old.sqlite3", LATER[:number])
    statements = (*LATER[number][:place], "INSERT INTO nowhere VALUES (1)", *LATER[number][place:])
    with connected(path) as connection:
        before = shape(connection)
        with pytest.raises(sqlite3.OperationalError, match="nowhere"):
            schema.migrate(connection, tmp_path / "backups", (*LATER[:number], statements))
        assert schema.version_of(connection) == number
        assert shape(connection) == before
        assert not connection.in_transaction
        schema.migrate(connection, tmp_path / "backups", LATER)
        assert schema.version_of(connection) == len(LATER)


def test_a_step_that_leaves_stray_rows_is_undone(tmp_path: Path) -> None:
    path = made(tmp_path / "old.sqlite3")
    with connected(path) as connection:
        with pytest.raises(sqlite3.IntegrityError, match="pictures"):
            steps = (*versions.MIGRATIONS, ("DELETE FROM jobs",))
            schema.migrate(connection, tmp_path / "b", steps)
        assert schema.version_of(connection) == NEWEST
        assert connection.execute("SELECT count(*) FROM jobs").fetchone() == (1,)


def test_no_step_is_taken_where_the_backup_fails(tmp_path: Path) -> None:
    path = made(tmp_path / "old.sqlite3")
    (tmp_path / "backups").write_text("a file where the folder should be")
    with connected(path) as connection:
        with pytest.raises(OSError, match="backups"):
            schema.migrate(connection, tmp_path / "backups", LATER)
        assert schema.version_of(connection) == NEWEST


KILLED_CHILD = """
import os, signal, sqlite3, sys
from pathlib import Path
from desktop_app.core import schema
from tests.core.later import LATER

path, at = Path(sys.argv[1]), int(sys.argv[2])
connection = sqlite3.connect(path, isolation_level=None)
seen = 0

def count(statement):
    global seen
    seen += 1
    if seen == at:
        os.kill(os.getpid(), signal.SIGKILL)

connection.set_trace_callback(count)
schema.migrate(connection, path.parent / "backups", LATER)
"""


def test_killed_at_any_statement_it_goes_on_at_the_next_start(tmp_path: Path) -> None:
    shapes = {}
    for number in range(NEWEST, len(LATER) + 1):
        with connected(made(tmp_path / f"{number}.sqlite3", LATER[:number])) as connection:
            shapes[number] = shape(connection)
    original = made(tmp_path / "original.sqlite3")
    for at in range(1, 100):
        folder = tmp_path / str(at)
        folder.mkdir()
        path = folder / "old.sqlite3"
        shutil.copy(original, path)
        ended = subprocess.run(
            [sys.executable, "-c", KILLED_CHILD, path, str(at)],
            cwd=REPOSITORY,
            check=False,
            timeout=60,
        )
        with connected(path) as connection:
            assert shape(connection) == shapes[schema.version_of(connection)]
            schema.migrate(connection, folder / "backups", LATER)
            assert shape(connection) == shapes[len(LATER)]
            assert connection.execute("SELECT count(*) FROM pictures").fetchone() == (3,)
        for copy in (folder / "backups").glob("pictor-*"):
            with connected(copy) as old:
                assert schema.version_of(old) < len(LATER)
        if ended.returncode == 0:
            assert at > 12, "the statements of two steps and their frames"
            return
        assert ended.returncode == -signal.SIGKILL
    pytest.fail("the child was killed a hundred times")


def refused(path: Path, kind: Kind) -> None:
    before = files_below(path.parent)
    stamp = path.stat().st_mtime_ns
    with pytest.raises(AppError) as caught:
        Database.open(path, path.parent / "backups")
    assert caught.value.failure.kind is kind
    assert caught.value.failure.path == str(path)
    assert files_below(path.parent) == before
    assert path.stat().st_mtime_ns == stamp


def test_a_newer_database_is_refused_and_not_touched(tmp_path: Path) -> None:
    path = made(tmp_path / "newer.sqlite3", LATER)
    refused(path, Kind.LIBRARY_TOO_NEW)


def test_a_newer_version_that_only_the_journal_tells_is_refused(tmp_path: Path) -> None:
    path = made(tmp_path / "pictor.sqlite3")
    crashed = tmp_path / "crashed"
    crashed.mkdir()
    with connected(path) as connection:
        connection.execute(f"PRAGMA user_version = {NEWEST + 1}")
        for file in tmp_path.glob("pictor.sqlite3*"):
            shutil.copy(file, crashed)
    there = crashed / path.name
    assert there.read_bytes()[60:64] == NEWEST.to_bytes(4, "big"), "the file itself is behind"
    before = files_below(crashed)
    with pytest.raises(AppError) as caught:
        Database.open(there, crashed / "backups")
    assert caught.value.failure.kind is Kind.LIBRARY_TOO_NEW
    after = files_below(crashed)
    for name in ("pictor.sqlite3", "pictor.sqlite3-wal"):
        assert after[name] == before[name]


@pytest.mark.parametrize("content", [b"", b"SQLite format 3\0", b"not a database " * 100])
def test_what_is_no_database_is_refused(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "pictor.sqlite3"
    path.write_bytes(content)
    refused(path, Kind.LIBRARY_DAMAGED)


def test_another_applications_database_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "foreign.sqlite3"
    with connected(path) as connection:
        connection.execute("CREATE TABLE bookmarks (url)")
    refused(path, Kind.LIBRARY_DAMAGED)


@pytest.mark.parametrize("kept", [0.2, 0.5, 0.99])
def test_a_cut_database_is_refused(tmp_path: Path, kept: float) -> None:
    path = made(tmp_path / "cut.sqlite3")
    whole = path.read_bytes()
    path.write_bytes(whole[: int(len(whole) * kept)])
    refused(path, Kind.LIBRARY_DAMAGED)


def test_torn_pages_are_found_after_an_unclean_end(tmp_path: Path) -> None:
    path = made(tmp_path / "pictor.sqlite3")
    crashed = tmp_path / "crashed"
    crashed.mkdir()
    with connected(path) as connection:
        connection.execute("UPDATE jobs SET tries = 7")
        for file in tmp_path.glob("pictor.sqlite3*"):
            shutil.copy(file, crashed)
    there = crashed / path.name
    content = bytearray(there.read_bytes())
    content[4096 * 2 : 4096 * 3] = b"\xff" * 4096
    content[4096 * 8 : 4096 * 9] = b"\xff" * 4096
    there.write_bytes(content)
    with pytest.raises(AppError) as caught:
        Database.open(there, crashed / "backups")
    assert caught.value.failure.kind is Kind.LIBRARY_DAMAGED


def test_a_large_database_is_checked_for_a_short_time_only(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level("INFO")
    Library.open(tmp_path).close()
    fill(tmp_path, 20_000)
    path = tmp_path / "pictor.sqlite3"
    with connected(path) as connection:
        schema.check_pages(connection, path, limit_s=60)
        assert caplog.text == ""
        schema.check_pages(connection, path, limit_s=-1)
        assert "not checked to its end" in caplog.text
        assert connection.execute("SELECT count(*) FROM pictures").fetchone() == (20_000,)


def test_a_backup_is_one_file_and_never_replaces_another(tmp_path: Path) -> None:
    path = made(tmp_path / "pictor.sqlite3")
    with connected(path) as connection:
        first = backup.make(connection, tmp_path / "backups")
        second = backup.make(connection, tmp_path / "backups")
    assert first != second
    assert sorted((tmp_path / "backups").iterdir()) == sorted([first, second])
    with connected(first) as copy:
        assert counted(copy) == grouped(copy) != []


CHANGES = {
    "love": "favourite = 1",
    "unlove": "favourite = 0",
    "trash": "trashed = 7",
    "restore": "trashed = NULL",
}
DAYS = st.integers(20261120, 20261123)
SIDES = st.integers(0, 5000)
STEPS = st.lists(
    st.one_of(
        st.tuples(st.just("add"), DAYS, SIDES, SIDES),
        st.tuples(st.just("move"), DAYS, SIDES, SIDES),
        st.tuples(
            st.sampled_from(["remove", "love", "unlove", "trash", "restore"]), DAYS, SIDES, SIDES
        ),
    ),
    max_size=40,
)


@settings(deadline=None)
@given(steps=STEPS)
def test_the_days_that_triggers_keep_equal_those_that_are_counted(
    steps: list[tuple[str, int, int, int]],
) -> None:
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as connection:
        schema.migrate(connection, Path())
        job = a_job()
        connection.execute(rows.INSERT_JOB, rows.job_values(job))
        for index, (what, day, width, height) in enumerate(steps):
            facts = {"day": day, "width": width, "height": height}
            if what == "add":
                values = rows.picture_values(a_picture(job, index, **facts))
                connection.execute(rows.INSERT_PICTURE, values)
            elif what == "move":
                connection.execute(
                    "UPDATE pictures SET day = :day, width = :width, height = :height"
                    " WHERE id = (SELECT max(id) FROM pictures)",
                    facts,
                )
            elif what in CHANGES:
                connection.execute(
                    f"UPDATE pictures SET {CHANGES[what]} WHERE id ="  # noqa: S608 - ours
                    " (SELECT max(id) FROM pictures WHERE width <= :width)",
                    facts,
                )
            else:
                connection.execute("DELETE FROM pictures WHERE id = (SELECT min(id) FROM pictures)")
        kept, truth = counted(connection), grouped(connection)
    assert [row[:3] for row in kept] == [row[:3] for row in truth]
    assert [row[3] for row in kept] == pytest.approx([row[3] for row in truth], abs=1e-6)


def test_a_section_counts_the_aspect_that_a_picture_says(tmp_path: Path) -> None:
    job = a_job()
    pictures = [a_picture(job, 1), a_picture(job, 2, width=0), a_picture(job, 3, height=77)]
    with connected(tmp_path / "new.sqlite3") as connection:
        schema.migrate(connection, tmp_path)
        connection.execute(rows.INSERT_JOB, rows.job_values(job))
        connection.executemany(rows.INSERT_PICTURE, map(rows.picture_values, pictures))
        ((_, _, count, aspects),) = counted(connection)
    assert count == 3
    assert aspects == pytest.approx(sum(picture.aspect for picture in pictures))


def test_moments_are_kept_to_the_microsecond() -> None:
    for micros in (0, 1, 1_763_800_000_123_457, -1):
        assert rows.micros(rows.moment(micros)) == micros
    assert rows.moment(1) - rows.moment(0) == timedelta(microseconds=1)

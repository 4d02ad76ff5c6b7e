"""The database as another process reads it, while one writes or after that was killed."""

from __future__ import annotations

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from desktop_app.core import rows
from desktop_app.core.database import Database, OlderVersion
from desktop_app.core.errors import AppError, Kind
from desktop_app.core.library import Library
from desktop_app.core.search.finding import Finder
from desktop_app.core.search.query import Showing, read
from tests.core.making import a_job

COUNT = "SELECT count(*) FROM jobs"


def content(folder: Path) -> dict[str, bytes]:
    """Database and journal, as they lie there; what is between processes apart."""
    files = folder.glob("pictor*")
    return {file.name: file.read_bytes() for file in files if not file.name.endswith("-shm")}


def test_what_is_written_is_seen_and_nothing_is_folded_in(tmp_path: Path) -> None:
    library = Library.open(tmp_path)
    library.add_job(a_job())
    looking = Database.looking(tmp_path / "pictor.sqlite3")
    assert looking.read(COUNT) == [(1,)]
    library.add_job(a_job())
    assert looking.read(COUNT) == [(2,)]
    with looking.apart() as connection:
        assert connection.execute(COUNT).fetchone() == (2,)
    before = content(tmp_path)
    assert before["pictor.sqlite3-wal"]
    looking.close()
    looking.close()
    assert content(tmp_path) == before
    library.add_job(a_job())
    library.close()


def test_after_a_bad_end_the_mark_and_the_journal_stay_for_who_may_write(tmp_path: Path) -> None:
    first = tmp_path / "first"
    library = Library.open(first)
    library.add_job(a_job())
    killed = tmp_path / "killed"
    shutil.copytree(first, killed, ignore=shutil.ignore_patterns("*-shm"))
    library.close()
    before = content(killed)
    looking = Database.looking(killed / "pictor.sqlite3")
    assert looking.read(COUNT) == [(1,)]
    finder = Finder(looking)
    assert list(finder.ranks(Showing(query=read("cabin")))) == []
    finder.close()
    looking.close()
    assert content(killed) == before
    again = Library.open(killed)
    assert again.count() == 0
    again.close()


def test_it_cannot_be_written_through(tmp_path: Path) -> None:
    Library.open(tmp_path).close()
    looking = Database.looking(tmp_path / "pictor.sqlite3")
    with pytest.raises(AssertionError), looking.writing():
        pass
    with (
        pytest.raises(AppError) as refused,
        looking.apart() as connection,
    ):
        connection.execute("PRAGMA query_only = OFF")
        connection.execute(rows.INSERT_JOB, rows.job_values(a_job()))
    assert refused.value.failure.kind is Kind.DISK, "SQLite itself says that it only reads"
    looking.close()


def test_an_older_one_is_not_brought_up_to_date_and_a_newer_one_refused(tmp_path: Path) -> None:
    Library.open(tmp_path).close()
    path = tmp_path / "pictor.sqlite3"
    for version, told in ((2, OlderVersion), (999, AppError)):
        with closing(sqlite3.connect(path)) as connection:
            connection.execute(f"PRAGMA user_version = {version}")
            connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        before = path.read_bytes()
        with pytest.raises(told):
            Database.looking(path)
        assert path.read_bytes() == before

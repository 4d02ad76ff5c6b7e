"""The open database: how it is opened after a bad end, on a share, and read apart."""

from __future__ import annotations

import shutil
import signal
import sqlite3
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest

from desktop_app.core import rows
from desktop_app.core.database import Database
from desktop_app.core.errors import AppError, Kind, StreamClosed
from desktop_app.core.library import Library
from tests.core.making import a_job, fill

REPOSITORY = Path(__file__).resolve().parents[2]
ENDLESS = "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Of an empty library that was closed well."""
    Library.open(tmp_path).close()
    return tmp_path


def opened(folder: Path, *, is_shared: bool = False) -> Database:
    return Database.open(folder / "pictor.sqlite3", folder / "backups", is_shared=is_shared)


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.glob("pictor*"))


def mode_of(database: Database) -> object:
    return database.read("PRAGMA journal_mode")[0][0]


def test_a_good_end_leaves_no_mark_and_a_bad_one_does(folder: Path, tmp_path: Path) -> None:
    first = opened(folder)
    assert first.cut_off is None
    assert "pictor.sqlite3-open" in names(folder)
    copy = tmp_path / "crashed"
    copy.mkdir()
    for name in names(folder):
        shutil.copy(folder / name, copy)
    first.close()
    assert names(folder) == ["pictor.sqlite3"]
    for journal in copy.glob("*-wal"):
        journal.unlink()  # as somebody does who tidies up
    second = opened(copy)
    assert second.cut_off is not None, "although nothing of a journal is left"
    second.close()
    third = opened(copy)
    assert third.cut_off is None
    third.close()


def test_on_a_share_the_journal_is_one_that_it_can_hold(folder: Path) -> None:
    local = opened(folder)
    assert mode_of(local) == "wal"
    local.close()
    shared = opened(folder, is_shared=True)
    assert (mode_of(shared), shared.is_shared) == ("delete", True)
    with shared.writing() as connection:
        connection.execute(rows.INSERT_JOB, rows.job_values(a_job()))
    assert shared.read("SELECT count(*) FROM jobs") == [(1,)]
    assert not [name for name in names(folder) if name.endswith(("-wal", "-shm"))]
    shared.close()
    back = opened(folder)
    assert mode_of(back) == "wal"
    assert back.read("SELECT count(*) FROM jobs") == [(1,)]
    back.close()


KILLED_CHILD = """
import os, signal, sys
from pathlib import Path
from desktop_app.core import rows
from desktop_app.core.database import Database
from tests.core.making import a_job

folder = Path(sys.argv[1])
database = Database.open(folder / "pictor.sqlite3", folder / "backups", is_shared=True)
with database.writing() as connection:
    connection.execute(rows.INSERT_JOB, rows.job_values(a_job()))
with database.writing() as connection:
    connection.execute("PRAGMA cache_size = 5")
    for _ in range(300):
        connection.execute(rows.INSERT_JOB, rows.job_values(a_job("x" * 3000)))
    assert (folder / "pictor.sqlite3-journal").stat().st_size
    os.kill(os.getpid(), signal.SIGKILL)
"""


def test_killed_amid_writing_on_a_share_it_opens_with_what_was_done_before(folder: Path) -> None:
    killed = subprocess.run(
        [sys.executable, "-c", KILLED_CHILD, folder], cwd=REPOSITORY, check=False, timeout=60
    )
    assert killed.returncode == -signal.SIGKILL
    assert (folder / "pictor.sqlite3-journal").stat().st_size > 0
    database = opened(folder, is_shared=True)
    assert database.cut_off is not None
    assert database.read("SELECT count(*) FROM jobs") == [(1,)]
    database.close()
    assert names(folder) == ["pictor.sqlite3"]


def test_who_reads_apart_sees_one_moment_and_holds_nobody_up(folder: Path) -> None:
    database = opened(folder)
    with database.writing() as connection:
        connection.execute(rows.INSERT_JOB, rows.job_values(a_job()))
    with database.apart() as reading:
        cursor = reading.execute("SELECT count(*) FROM jobs UNION ALL SELECT count(*) FROM jobs")
        assert cursor.fetchone() == (1,)
        with database.writing() as connection:
            connection.execute(rows.INSERT_JOB, rows.job_values(a_job()))
        assert cursor.fetchone() == (1,)
        assert reading.execute("SELECT count(*) FROM jobs").fetchone() == (2,)
        with pytest.raises(sqlite3.OperationalError, match="readonly"):
            reading.execute("DELETE FROM jobs")
    database.close()
    assert names(folder) == ["pictor.sqlite3"]


def test_who_reads_apart_stops_when_told_so(folder: Path) -> None:
    database = opened(folder)
    with pytest.raises(StreamClosed), database.apart(lambda: True) as reading:
        reading.execute(ENDLESS).fetchone()
    database.close()


def test_closing_breaks_off_who_reads_apart(folder: Path) -> None:
    database = opened(folder)
    begun, told = threading.Event(), []

    def read() -> None:
        try:
            with database.apart() as reading:
                begun.set()
                reading.execute(ENDLESS).fetchone()
        except AppError as error:
            told.append(error.failure.kind)

    thread = threading.Thread(target=read, daemon=True)
    thread.start()
    assert begun.wait(10)
    database.close()
    thread.join(10)
    assert told == [Kind.INTERRUPTED]
    assert names(folder) == ["pictor.sqlite3"], "closed well all the same"
    with pytest.raises(AppError), database.apart():
        pytest.fail("nobody reads a closed database")


def test_closing_does_not_stumble_over_who_is_just_done_reading_apart(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The reader's connection is closed, but it has not yet said so, when `close` comes."""
    ended, told = threading.Event(), []

    class Slow(sqlite3.Connection):
        def close(self) -> None:
            super().close()
            ended.set()
            time.sleep(0.05)

    plain = sqlite3.connect
    database = opened(folder)

    def read() -> None:
        with database.apart() as reading:
            told.append(reading.execute("SELECT count(*) FROM jobs").fetchone())

    with monkeypatch.context() as patch:
        patch.setattr(
            sqlite3, "connect", lambda *values, **named: plain(*values, factory=Slow, **named)
        )
        thread = threading.Thread(target=read, daemon=True)
        thread.start()
        assert ended.wait(10)
    database.close()
    thread.join(10)
    assert told == [(0,)]
    assert names(folder) == ["pictor.sqlite3"]


@pytest.mark.parametrize(
    "change",
    [
        "DROP TABLE moves",
        "DROP INDEX pictures_all",
        "DROP TABLE tags",
        "ALTER TABLE collections DROP COLUMN query",
        "DROP VIEW searchable",
    ],
)
def test_a_database_that_lacks_what_is_needed_is_refused_when_it_is_opened(
    folder: Path, change: str
) -> None:
    connection = sqlite3.connect(folder / "pictor.sqlite3")
    connection.execute(change)
    connection.close()
    with pytest.raises(AppError) as caught:
        opened(folder)
    assert caught.value.failure.kind is Kind.LIBRARY_DAMAGED
    assert names(folder) == ["pictor.sqlite3"]


def test_a_row_that_makes_no_sense_is_told_as_damage(folder: Path) -> None:
    fill(folder, 2)
    database = opened(folder)
    with database.writing() as connection:
        connection.execute("UPDATE jobs SET asked = '{' WHERE rowid = 1")
    assert len(database.records(rows.job, f"{rows.SELECT_JOBS} WHERE rowid = 2")) == 1
    with pytest.raises(AppError) as caught:
        database.records(rows.job, rows.SELECT_JOBS)
    assert caught.value.failure.kind is Kind.LIBRARY_DAMAGED
    database.close()


def test_text_that_is_none_is_told_as_damage(folder: Path) -> None:
    fill(folder, 1)
    database = opened(folder)
    with database.writing() as connection:
        connection.execute("UPDATE jobs SET provider = CAST(x'c328' AS TEXT)")
    with pytest.raises(AppError) as caught:
        database.read("SELECT provider FROM jobs")
    assert caught.value.failure.kind is Kind.LIBRARY_DAMAGED
    database.close()


def test_a_journal_of_another_database_is_not_played_into_this_one(
    folder: Path, tmp_path: Path
) -> None:
    """It is refused as damaged, and both files stay as they were."""
    other = tmp_path / "other"
    Library.open(other).close()
    stranger = opened(other)
    fill(folder, 400)
    with stranger.writing() as connection:
        connection.executemany(
            rows.INSERT_JOB, [rows.job_values(a_job("y" * 2000)) for _ in range(60)]
        )
    shutil.copy(other / "pictor.sqlite3-wal", folder)
    stranger.close()
    before = {name: (folder / name).read_bytes() for name in names(folder)}
    with pytest.raises(AppError) as caught:
        opened(folder)
    assert caught.value.failure.kind is Kind.LIBRARY_DAMAGED
    assert {name: (folder / name).read_bytes() for name in before} == before

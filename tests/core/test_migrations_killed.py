"""A library of any past version, killed at any statement of becoming one of today."""

from __future__ import annotations

import json
import shutil
import signal
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from desktop_app.core import schema
from desktop_app.core.database import Database
from desktop_app.core.errors import AppError, Kind
from desktop_app.core.library import Library
from desktop_app.core.upkeep import backups
from desktop_app.core.versions import MIGRATIONS
from tests.core.making import files_below

pytestmark = pytest.mark.timeout(300)  # many processes, or many libraries

NEWEST = len(MIGRATIONS)
STORED = Path(__file__).resolve().parents[1] / "data" / "libraries"
REPOSITORY = Path(__file__).resolve().parents[2]
MANY = 400
AT_ONCE = 40

CHILD = """
import os, signal, sqlite3, sys
from pathlib import Path
from desktop_app.core import schema
from desktop_app.core.database import Database

connect = sqlite3.connect

def die(at):
    seen = 0

    def count(statement):
        nonlocal seen
        seen += 1
        if seen == at:
            os.kill(os.getpid(), signal.SIGKILL)

    class Counting(sqlite3.Connection):
        def __init__(self, *args, **kwargs):
            super().__init__(*args, **kwargs)
            self.set_trace_callback(count)

    sqlite3.connect = lambda *args, **kwargs: connect(*args, factory=Counting, **kwargs)

for folder in map(Path, sys.argv[1:]):
    child = os.fork()
    if not child:
        die(int(folder.name))
        Database.open(folder / "pictor.sqlite3", folder / "backups").close()
        os._exit(0)
    print(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]))
"""


def killed_at(folder: Path, version: int, places: range) -> list[int]:
    """Open stored libraries in children that die at these statements of any connection."""
    for place in places:
        shutil.copytree(STORED / f"version-{version}", folder / str(place))
    folders = [str(folder / str(place)) for place in places]
    ended = subprocess.run(
        [sys.executable, "-c", CHILD, *folders],
        cwd=REPOSITORY,
        check=True,
        timeout=60,
        stdout=subprocess.PIPE,
        text=True,
    )
    return [int(line) for line in ended.stdout.split()]


def check(folder: Path, version: int) -> int:
    """It has the old or the new shape, never one between, and opens; which one it was."""
    with closing(sqlite3.connect(folder / "pictor.sqlite3")) as connection:
        found = schema.version_of(connection)
        names = {name for (name,) in connection.execute("SELECT name FROM sqlite_schema")}
        assert ("moves" in names) is (found >= 3)
        assert ("reworded" in names) is (found >= 4)
        assert ("uses" in names) is (found >= 5)
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    for one in backups.found(folder / "backups"):
        assert version <= one.version < NEWEST
        assert backups.is_good(one.path)
    expected = json.loads((folder / "expected.json").read_text("utf-8"))
    library = Library.open(folder)
    assert [[day.day, day.count] for day in library.days()] == expected["days"]
    assert library.past.recent_prompts(10) == expected["prompts"]
    library.recover()
    assert library.count() == sum(count for _, count in expected["days"])
    library.close()
    assert not list((folder / "backups").glob("unfinished*")) or found == NEWEST
    return found


@pytest.mark.parametrize("version", range(1, NEWEST))
def test_killed_at_every_statement_a_library_is_of_its_old_version_or_of_a_later_one(
    tmp_path: Path, version: int
) -> None:
    seen: list[int] = []
    for first in range(1, MANY, AT_ONCE):
        places = range(first, first + AT_ONCE)
        ends = killed_at(tmp_path, version, places)
        for place, end in zip(places, ends, strict=True):
            assert end in {0, -signal.SIGKILL}
            seen.append(check(tmp_path / str(place), version))
            shutil.rmtree(tmp_path / str(place))
        if 0 in ends:
            break
    else:
        pytest.fail("the child was killed too often")
    assert set(seen) == set(range(version, NEWEST + 1))
    assert len(seen) > 60, "so many statements are taken"


@pytest.mark.parametrize("version", range(1, NEWEST))
def test_bringing_an_older_library_up_to_date_touches_nothing_else(
    tmp_path: Path, version: int
) -> None:
    folder = tmp_path / "library"
    shutil.copytree(STORED / f"version-{version}", folder)
    before = files_below(folder)
    Database.open(folder / "pictor.sqlite3", folder / "backups").close()
    after = files_below(folder)
    (kept,) = (name for name in after if name not in before)
    assert kept.startswith("backups/pictor-")
    assert kept.endswith(f"-version-{version}.sqlite3")
    assert {name: after[name] for name in before if name != "pictor.sqlite3"} == {
        name: content for name, content in before.items() if name != "pictor.sqlite3"
    }


@pytest.mark.parametrize("has_journal", [False, True])
def test_a_library_of_a_later_version_is_refused_and_stays_byte_for_byte(
    tmp_path: Path, has_journal: bool
) -> None:
    folder = tmp_path / "library"
    shutil.copytree(STORED / f"version-{NEWEST}", folder)
    path = folder / "pictor.sqlite3"
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute(f"PRAGMA user_version = {NEWEST + 1}")
        if has_journal:
            shutil.copytree(folder, tmp_path / "crashed")
            folder = tmp_path / "crashed"
    before = files_below(folder)
    folders_before = sorted(one for one in folder.rglob("*") if one.is_dir())
    with pytest.raises(AppError) as caught:
        Library.open(folder)
    assert caught.value.failure.kind is Kind.LIBRARY_TOO_NEW
    after = files_below(folder)
    told_by_sqlite = "pictor.sqlite3-shm"  # who reads, which says nothing of the rows
    assert {name: after[name] for name in before if name != told_by_sqlite} == {
        name: before[name] for name in before if name != told_by_sqlite
    }
    assert set(after) == set(before)
    assert sorted(one for one in folder.rglob("*") if one.is_dir()) == folders_before

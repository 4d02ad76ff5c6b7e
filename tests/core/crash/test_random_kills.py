"""The process dies at random moments while everything goes on at once."""

from __future__ import annotations

import copy
import hashlib
import os
import random
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from desktop_app.core import collections_file, noted, rows, sidecar
from desktop_app.core.changes import Marks
from desktop_app.core.library import Library
from desktop_app.core.records import JobState, Picture
from desktop_app.core.recovery import Recovery
from desktop_app.core.upkeep import backups, deletions
from tests.core.crash.lives import Child, Known, Lines, marks_told, ours
from tests.core.crash.living_child import MADE_HERE

KILLS = int(os.environ.get("PICTOR_KILLS", "200"))
LIBRARIES = 10
SEED = 20261122

LONGEST_S = 0.3  # that a child lives once it has begun
RECOVERING_S = 0.05

pytestmark = [
    pytest.mark.skipif(not hasattr(os, "fork"), reason="children are forked"),
    pytest.mark.timeout(600),
]


@pytest.fixture
def child(tmp_path: Path) -> Iterator[Child]:
    """One for all lives."""
    started = Child(tmp_path / "complaints")
    yield started
    started.close()


def test_killed_at_random_moments_nothing_is_lost_and_nothing_is_half(
    child: Child, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    chance = random.Random(SEED)
    seen: Counter[str] = Counter()
    for number in range(LIBRARIES):
        folder = tmp_path / str(number)
        (folder / "given").mkdir(parents=True)
        known = Known()
        kills = 0
        while kills < KILLS // LIBRARIES:
            seed = chance.randrange(1 << 40)
            lines = child.live(folder, seed, chance.uniform(0, LONGEST_S))
            kills += 1
            while chance.random() < 0.2:
                moment = chance.uniform(0, RECOVERING_S)
                child.live(folder, seed, moment, recovers=True)
                kills += 1
            seen += check(folder, known, lines)
        seen["kills"] += kills
    with capsys.disabled():
        print(f" {dict(sorted(seen.items()))} ", end="")  # noqa: T201 - the number is told
    assert seen["kills"] >= KILLS
    wanted = {"saved", "marks", "places", "backup", "ended", "cut off", "collections", "emptied"}
    assert wanted <= seen.keys(), "all of it was done, and was cut off"


def check(folder: Path, known: Known, lines: Lines) -> Counter[str]:
    """Nothing that was said is lost; what was under way is as before it, or done."""
    seen: Counter[str] = Counter()
    coming: dict[str, Marks] = {}
    under_way: dict[str, dict[str, Any]] = {}
    for line in lines:
        if "coming" in line:
            coming |= {key: ours(marks_told(one)) for key, one in line["coming"].items()}
        elif "saved" in line:
            known.add(line["saved"], line["sha256"], coming[line["sha256"]])
        elif "will" in line:
            under_way[line["of"]] = line["will"]
        elif "did" in line:
            step = under_way.pop(line["of"])
            if line["of"] != "backup":
                known.do(step)
        seen.update({"saved", "arrived", "ended"} & line.keys())
        seen.update([line["of"]] if "did" in line else [])
    library = Library.open(folder / "library")
    try:
        library.recover()
        assert library.recover() == Recovery(), "once is enough"
        check_rows(library)
        pictures = check_files(library)
        check_known(library, pictures, known, coming, under_way)
        contents = {one.sha256 for one in pictures} | {
            known.contents[key] for key, place in known.places.items() if place == "gone"
        }
        for line in lines:
            assert line.get("arrived", "") in contents | {""}
            assert "ended" not in line or _state(library, line["ended"]) is JobState.DONE
        check_backups(library, lines, under_way)
    finally:
        library.close()
    seen["cut off"] += bool(under_way)
    seen["collections"] += bool(known.collections)
    seen["emptied"] += "gone" in known.places.values()
    return seen


def check_known(
    library: Library,
    pictures: list[Picture],
    known: Known,
    coming: dict[str, Marks],
    under_way: dict[str, dict[str, Any]],
) -> None:
    """It is as it was said, or each thread's next step is done as well; `known` says it then."""
    for one in pictures:
        if known.places.get(one.key, "gone") == "gone":  # nobody came to say it
            assert one.sha256 in coming
            known.add(one.key, one.sha256, coming[one.sha256])
        assert known.contents[one.key] == one.sha256
    where = {one.key: "images" if one.trashed is None else "trash" for one in pictures}
    places = {key: where.get(key, "gone") for key in known.places}
    assert places in [one.places for one in _either(known, under_way.get("places"))]
    gone = {key for key, place in places.items() if place == "gone"}
    assert gone <= deletions.keys(library.folders), "whatever went for good is on the list"
    noted_here = (
        {one.key: ours(library.marks_of(one.key)) for one in pictures},
        {one.key: one.name for one in library.collections() if one.key.startswith(MADE_HERE)},
    )
    assert noted_here in [
        ({key: one.marks[key] for key in where}, one.collections)
        for one in _either(known, under_way.get("marks"))
    ]
    known.places, (marks, known.collections) = places, noted_here
    known.marks |= marks


def check_rows(library: Library) -> None:
    """All that triggers and indexes keep says the same as the rows."""
    read = library._database.read
    assert read("PRAGMA integrity_check") == [("ok",)]
    assert read("PRAGMA foreign_key_check") == []
    assert read("SELECT * FROM moves") == read("SELECT * FROM reworded") == []
    with library._database.writing() as connection:
        for index in ("words", "pieces"):  # raises where it does not say what the rows say
            connection.execute(f"INSERT INTO {index} ({index}, rank) VALUES ('integrity-check', 1)")  # noqa: S608
    tagged = "SELECT value, rank FROM pictures, json_each(pictures.tags) ORDER BY 1, 2"
    assert read("SELECT tag, rank FROM tagged ORDER BY 1, 2") == read(tagged)
    counted = "SELECT value, count(*) FROM pictures, json_each(pictures.tags) GROUP BY 1 ORDER BY 1"
    assert read("SELECT tag, count FROM tags ORDER BY 1") == read(counted)
    (members,) = read("SELECT count(*) FROM members")[0]
    assert members == sum(len(library.members_of(one.key)) for one in library.collections())
    for scope, where in (("all", "trashed IS NULL"), ("trash", "trashed IS NOT NULL")):
        days = f"SELECT day, count(*) FROM pictures WHERE {where} GROUP BY day ORDER BY day DESC"  # noqa: S608
        assert [(one.day, one.count) for one in library.days(scope) if one.count] == read(days)
    assert read("SELECT key FROM jobs WHERE state = 'painting'") == []


def check_files(library: Library) -> list[Picture]:
    """Every row has its file and a sidecar that says the same; nothing else lies about."""
    folders, database = library.folders, library._database
    pictures = [rows.picture(row) for row in database.read(rows.SELECT_PICTURES)]
    expected = set()
    for one in pictures:
        path = library.path_of(one)
        expected |= {path, sidecar.path_beside(path)}
        assert hashlib.sha256(path.read_bytes()).hexdigest() == one.sha256
        job = library.job(one.job_key)
        assert job is not None
        written = sidecar.path_beside(path).read_bytes()
        told = sidecar.read(written)
        assert told.marks == library.marks_of(one.key)
        # That a collection is called something else by now, only the list of them says at once.
        own = replace(noted.own_of(database, one.key), collections=told.own.collections)
        assert written.decode().splitlines() == sidecar.encode(job, one, own).decode().splitlines()
    below = (folders.images, folders.trash, folders.incoming)
    files = {path for folder in below for path in folder.rglob("*") if path.is_file()}
    assert files - {folders.deletion_log} == expected
    assert list(folders.incoming.iterdir()) == []
    assert collections_file.read(folders) == sorted(library.collections(), key=lambda one: one.key)
    return pictures


def check_backups(library: Library, lines: Lines, under_way: dict[str, dict[str, Any]]) -> None:
    """What bears the name of a backup is a whole one, and the last that was told is there."""
    names = {one.path.name for one in backups.found(library.folders.backups)}
    assert names == {path.name for path in library.folders.backups.glob("pictor-*")}
    assert all(backups.is_good(library.folders.backups / name) for name in names)
    told = [line["did"] for line in lines if line.get("of") == "backup" and "did" in line]
    if told and "backup" not in under_way:
        assert told[-1] in names


def _either(known: Known, step: dict[str, Any] | None) -> list[Known]:
    after = copy.deepcopy(known)
    if step is not None:
        after.do(step)
    return [known, after]


def _state(library: Library, job_key: str) -> JobState | None:
    job = library.job(job_key)
    return None if job is None else job.state

"""The process dies, or the disk fails, at every single call that changes the disk."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path

import pytest

from desktop_app.core import sidecar
from desktop_app.core.errors import Kind
from desktop_app.core.library import Library, Recovery
from desktop_app.core.records import Job, JobState, Picture
from tests.core.crash import recovering_child, saving_child
from tests.core.crash.tracing import (
    EVERYTHING,
    NAMES,
    SYNCS,
    WRITES,
    Outcome,
    Point,
    failing_at,
    killed_at,
    need_strace,
    points,
)

THREE: list[str | Path] = [saving_child.__file__, "3"]
ONE: list[str | Path] = [saving_child.__file__, "1"]
CONTENTS = {hashlib.sha256(content).hexdigest(): content for content in saving_child.PICTURES}

PICTURES = set(saving_child.PICTURES)

pytestmark = [pytest.mark.strace, pytest.mark.timeout(300)]


def words(outcome: Outcome, word: str) -> list[str]:
    return [line.removeprefix(f"{word} ") for line in outcome.lines if line.startswith(f"{word} ")]


def check(folder: Path, outcome: Outcome) -> None:
    """Whatever happened to the child: nothing it had is lost, and nothing false is said."""
    whole = {path.read_bytes() for path in folder.glob("incoming/*/*.part")} & PICTURES
    library = Library.open(folder)
    try:
        library.recover()
        assert library.recover() == Recovery(), "once is enough"
        rows = [one for day in library.days() for one in library.day_page(day.day, 0, 99)]
        check_pictures(library, rows)
        kept = {one.sha256 for one in rows}
        for line in words(outcome, "saved"):
            key, fingerprint = line.split()
            found = library.picture(key)
            assert found is not None
            assert found.sha256 == fingerprint
        assert set(words(outcome, "arrived")) <= kept
        assert list(library.folders.incoming.iterdir()) == []
        # The reader may have died before it could note that the picture was whole.
        aside = {path.read_bytes() for path in folder.glob("recovered/*")}
        assert whole <= {CONTENTS[fingerprint] for fingerprint in kept} | aside
        check_job(library.job(saving_child.KEY), rows, outcome)
    finally:
        library.close()
    names = {path.name for path in folder.iterdir()}
    assert names <= {"pictor.sqlite3", "images", "incoming", "recovered"}


def check_pictures(library: Library, rows: list[Picture]) -> None:
    """Every row has its file with its bytes and its sidecar, and there is no other file."""
    files = {path for path in library.folders.images.rglob("*") if path.is_file()}
    expected = {library.path_of(one) for one in rows}
    assert len(expected) == len(rows) == library.count()
    assert files == expected | {path.with_suffix(".json") for path in expected}
    for one in rows:
        assert library.path_of(one).read_bytes() == CONTENTS[one.sha256]
        job, picture = sidecar.decode(library.path_of(one).with_suffix(".json").read_bytes())
        assert job.recipe == saving_child.RECIPE
        assert replace(picture, id=one.id) == one


def check_job(job: Job | None, rows: list[Picture], outcome: Outcome) -> None:
    """The job's row says how far it had come."""
    if job is None:
        assert rows == []
        assert "sent" not in outcome.lines
    elif "done" in outcome.lines:
        assert job.state is JobState.DONE
    elif "sent" in outcome.lines:
        assert job.state in {JobState.INTERRUPTED, JobState.DONE}
    else:
        assert job.state in {JobState.WAITING, JobState.INTERRUPTED}
    if job is not None and job.state is JobState.DONE:
        assert [row.sha256 for row in reversed(rows)] == words(outcome, "arrived")


def everywhere(
    found: list[Point], folder: Path, run: Callable[[Path, Point], Outcome]
) -> list[Outcome]:
    """The outcome at every point; two at a time, each in a folder of its own."""

    def one(place: int) -> Outcome:
        below = folder / str(place)
        outcome = run(below, found[place])
        try:
            check(below, outcome)
        except Exception as error:
            error.add_note(f"at {found[place]}: {outcome}")
            raise
        return outcome

    with ThreadPoolExecutor(2) as pool:
        return list(pool.map(one, range(len(found))))


def test_killed_at_every_call_nothing_is_lost(tmp_path: Path) -> None:
    need_strace()
    found = list(points(THREE, tmp_path / "whole", EVERYTHING))
    assert len(found) > 150, "three pictures take this many calls"
    outcomes = everywhere(found, tmp_path, lambda folder, at: killed_at(THREE, folder, at))
    unharmed = [at for at, one in zip(found, outcomes, strict=True) if one.status != -9]
    assert unharmed == []
    assert {len(words(one, "saved")) for one in outcomes} == {0, 1, 2, 3}


def test_killed_amid_recovering_the_next_start_recovers_all(tmp_path: Path) -> None:
    need_strace()
    child: list[str | Path] = [recovering_child.__file__]
    found = list(points(child, tmp_path / "whole", EVERYTHING))
    assert len(found) > 30

    def run(folder: Path, at: Point) -> Outcome:
        outcome = killed_at(child, folder, at)
        library = Library.open(folder)
        library.recover()
        job = library.job(saving_child.KEY)
        assert job is not None
        assert (job.state, library.count()) == (JobState.DONE, 2)
        library.close()
        return outcome

    outcomes = everywhere(found, tmp_path, run)
    assert {one.status for one in outcomes} == {-9}


@pytest.mark.parametrize(
    ("calls", "error", "from_there_on"),
    [
        ((*WRITES, *NAMES), "ENOSPC", False),
        (WRITES, "ENOSPC", True),
        ((*WRITES, *SYNCS), "EIO", False),
    ],
    ids=["full-once", "full-for-good", "failing"],
)
def test_a_fault_of_the_disk_is_told_and_nothing_is_lost(
    tmp_path: Path, calls: tuple[str, ...], error: str, from_there_on: bool
) -> None:
    need_strace()
    found = list(points(ONE, tmp_path / "whole", calls))
    assert len(found) > 40

    def run(folder: Path, at: Point) -> Outcome:
        outcome = failing_at(ONE, folder, at, error, from_there_on=from_there_on)
        assert outcome.status == 0
        assert "Traceback" not in outcome.complaints
        assert set(words(outcome, "fault")) <= {Kind.DISK}
        return outcome

    outcomes = everywhere(found, tmp_path, run)
    assert any(words(one, "fault") for one in outcomes)

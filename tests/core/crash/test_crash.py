"""The process dies, or the disk fails, at every single call that changes the disk."""

from __future__ import annotations

import hashlib
import signal
from collections import Counter
from dataclasses import replace
from pathlib import Path

import pytest

from desktop_app.core import sidecar
from desktop_app.core.errors import Kind
from desktop_app.core.library import Library
from desktop_app.core.records import Job, JobState, Picture
from desktop_app.core.recovery import Recovery
from tests.core.crash import recovering_child, saving_child, tracing
from tests.core.crash.tracing import Outcome, need_strace

CONTENTS = {hashlib.sha256(content).hexdigest(): content for content in saving_child.PICTURES}

PICTURES = set(saving_child.PICTURES)

pytestmark = [pytest.mark.strace, pytest.mark.timeout(300)]


def check(outcome: Outcome) -> None:
    """Whatever happened to the child: nothing it had is lost, and nothing false is said."""
    folder = outcome.folder
    whole = {path.read_bytes() for path in folder.glob("incoming/*/*.part")} & PICTURES
    library = Library.open(folder)
    try:
        library.recover()
        assert library.recover() == Recovery(), "once is enough"
        rows = [one for day in library.days() for one in library.day_page(day.day, 0, 99)]
        check_pictures(library, rows)
        kept = {one.sha256 for one in rows}
        for line in outcome.words("saved"):
            key, fingerprint = line.split()
            found = library.picture(key)
            assert found is not None
            assert found.sha256 == fingerprint
        assert set(outcome.words("arrived")) <= kept
        assert list(library.folders.incoming.iterdir()) == []
        assert whole <= {CONTENTS[fingerprint] for fingerprint in kept}
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
        assert replace(picture, id=one.id, rank=one.rank) == one


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
        assert [row.sha256 for row in reversed(rows)] == outcome.words("arrived")


def test_killed_at_every_call_nothing_is_lost(tmp_path: Path) -> None:
    need_strace()
    saved: Counter[int] = Counter()
    for outcome in tracing.killed(saving_child, tmp_path):
        assert outcome.status == -signal.SIGKILL
        check(outcome)
        saved[len(outcome.words("saved"))] += 1
    assert saved.keys() == {0, 1, 2, 3}
    assert saved.total() > 150, "so many calls are needed for three pictures"


def test_killed_amid_recovering_the_next_start_recovers_all(tmp_path: Path) -> None:
    need_strace()
    outcomes = 0
    for outcome in tracing.killed(recovering_child, tmp_path):
        assert outcome.status == -signal.SIGKILL
        check(outcome)
        library = Library.open(outcome.folder)
        job = library.job(saving_child.KEY)
        assert job is not None
        assert (job.state, library.count()) == (JobState.DONE, 2), outcome
        library.close()
        outcomes += 1
    assert outcomes > 30


@pytest.mark.parametrize(
    ("calls", "error", "for_good"),
    [
        ((*tracing.WRITES, *tracing.MAKES), "ENOSPC", False),
        (tracing.WRITES, "ENOSPC", True),
        ((*tracing.WRITES, *tracing.SYNCS, *tracing.REMOVES), "EIO", False),
    ],
    ids=["full-once", "full-for-good", "failing"],
)
def test_a_fault_of_the_disk_is_told_and_nothing_is_lost(
    tmp_path: Path, calls: tuple[str, ...], error: str, for_good: bool
) -> None:
    need_strace()
    told = 0
    for outcome in tracing.failing(saving_child, tmp_path, calls, error, for_good=for_good):
        assert outcome.status == 0, outcome
        assert "Traceback" not in outcome.complaints
        assert set(outcome.words("fault")) <= {Kind.DISK}
        check(outcome)
        told += bool(outcome.words("fault"))
    assert told > 50

"""The process dies, or the disk fails, at every call of looking after a library."""

from __future__ import annotations

import hashlib
import signal
from pathlib import Path

import pytest

from desktop_app.core.errors import AppError, Kind
from desktop_app.core.folders import Folders
from desktop_app.core.library import Library
from desktop_app.core.upkeep import mending, reopening
from tests.core.crash import mending_child, reopening_child, saving_child, tracing
from tests.core.crash.tracing import Outcome, need_strace
from tests.core.crash.trashing_child import KEYS, LOVED
from tests.core.looking import found_again, report_of

pytestmark = [pytest.mark.strace, pytest.mark.timeout(300)]

FULL = ((*tracing.WRITES, *tracing.MAKES), "ENOSPC")
FAILING = ((*tracing.WRITES, *tracing.SYNCS, *tracing.MAKES, *tracing.REMOVES), "EIO")


def check_reopened(outcome: Outcome) -> bool:
    """It opens with all its pictures, or the way back is still open; which one of them."""
    folders = Folders(outcome.folder)
    reopening.complete(folders)
    try:
        library = Library.open(folders.root)
    except AppError as error:
        if error.failure.kind is not Kind.LIBRARY_DAMAGED:
            raise
        reopening.by_backup(folders)
        library = Library.open(folders.root)
        opened = False
    else:
        opened = True
    try:
        library.recover()
        assert library.count() == 3
        assert library.marks_of(KEYS[0]) == LOVED
        assert report_of(library, is_thorough=True).is_sound
    finally:
        library.close()
    kept = (*folders.recovered.glob("*.sqlite3"), *folders.backups.glob("*-replaced.sqlite3"))
    assert len(kept) >= 1, "the former database"
    return opened


def test_killed_at_every_call_there_is_a_library_or_a_way_back(tmp_path: Path) -> None:
    need_strace()
    seen = []
    for outcome in tracing.killed(reopening_child, tmp_path):
        assert outcome.status == -signal.SIGKILL
        seen.append(check_reopened(outcome))
    assert len(seen) > 100
    assert set(seen) == {False, True}


@pytest.mark.parametrize(("calls", "error"), [FULL, FAILING], ids=["full", "failing"])
def test_a_fault_of_the_disk_leaves_a_library_or_a_way_back(
    tmp_path: Path, calls: tuple[str, ...], error: str
) -> None:
    need_strace()
    told = 0
    for outcome in tracing.failing(reopening_child, tmp_path, calls, error, for_good=False):
        assert outcome.status == 0, outcome
        assert set(outcome.words("fault")) <= {Kind.DISK}, outcome
        check_reopened(outcome)
        told += bool(outcome.words("fault"))
    assert told > 20


def check_mended(outcome: Outcome) -> None:
    """What is not put right is found again, and can be put right."""
    library = Library.open(outcome.folder)
    try:
        library.recover()
        first = report_of(library)
        folders, database = library.folders, library._database
        for key, place in found_again(library, first.missing):
            mending.locate(folders, database, key, place)
        list(mending.accept(folders, database, [one.picture.key for one in first.changed]))
        files = [one.path for one in report_of(library).orphans]
        list(mending.adopt(folders, database, files))
        mending.forget(folders, database, [one.key for one in report_of(library).missing])
        report = report_of(library, is_thorough=True)
        assert report.is_sound, (outcome, report)
        lone = {hashlib.sha256(content).hexdigest() for content in contents(outcome.folder)}
        (whole, moved, _) = saving_child.PICTURES
        wanted = [whole, moved, mending_child.HOLIDAY]
        if len(outcome.words("did")) < 3:
            wanted.append(mending_child.CHANGED)
        assert lone >= {hashlib.sha256(content).hexdigest() for content in wanted}
        assert library.count() == len(contents(outcome.folder))
        kept = library.picture(KEYS[1])
        assert kept is not None
        assert kept.file == "moved.png"
    finally:
        library.close()


def contents(folder: Path) -> list[bytes]:
    """Of all pictures."""
    return [path.read_bytes() for path in (folder / "images").rglob("*.png")]


def test_killed_at_every_call_nothing_is_half_mended(tmp_path: Path) -> None:
    need_strace()
    count = 0
    for outcome in tracing.killed(mending_child, tmp_path):
        assert outcome.status == -signal.SIGKILL
        check_mended(outcome)
        count += 1
    assert count > 60


@pytest.mark.parametrize(("calls", "error"), [FULL, FAILING], ids=["full", "failing"])
def test_a_fault_of_the_disk_leaves_nothing_half_mended(
    tmp_path: Path, calls: tuple[str, ...], error: str
) -> None:
    need_strace()
    told = 0
    for outcome in tracing.failing(mending_child, tmp_path, calls, error, for_good=False):
        assert outcome.status == 0, outcome
        assert "Traceback" not in outcome.complaints, outcome
        assert set(outcome.words("fault")) <= {Kind.DISK}, outcome
        check_mended(outcome)
        told += bool(outcome.words("fault"))
    assert told > 10

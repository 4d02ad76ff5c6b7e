"""The process dies, or the disk fails, at every call of marking and collecting pictures."""

from __future__ import annotations

import signal
from dataclasses import replace
from pathlib import Path

import pytest

from desktop_app.core import collections_file
from desktop_app.core.changes import Marks
from desktop_app.core.errors import Kind
from desktop_app.core.library import Library
from desktop_app.core.records import Collection
from desktop_app.core.recovery import Recovery
from tests.core import bringing
from tests.core.crash import curating_child, tracing
from tests.core.crash.curating_child import HALL, INSIDE, RICH, SMART, TAGGED, YARD
from tests.core.crash.tracing import Outcome, need_strace
from tests.core.crash.trashing_child import KEYS

MADE = {one.key: one.made for one in (HALL, SMART)}  # the child has moments of its own
OUTSIDE = replace(RICH, collections=())
#: The three pictures' marks, and the collections by name, before the first step and after each.
STATES: tuple[tuple[tuple[Marks, ...], list[Collection]], ...] = (
    ((Marks(), Marks(), Marks()), []),
    ((INSIDE, INSIDE, Marks()), [HALL]),
    ((RICH, INSIDE, TAGGED), [HALL]),
    ((RICH, INSIDE, TAGGED), [YARD]),
    ((RICH, INSIDE, TAGGED), [SMART, YARD]),
    ((OUTSIDE, Marks(), TAGGED), [SMART]),
    ((RICH, INSIDE, TAGGED), [SMART, YARD]),
)

pytestmark = [pytest.mark.strace, pytest.mark.timeout(300)]


def check(outcome: Outcome) -> int:
    """It is as after the last step that was said to be done, or as after the next; which one."""
    library = Library.open(outcome.folder)
    try:
        assert library.recover() == Recovery()
        bringing.check(library)
        assert library.count() == len(KEYS)
        collections = [replace(one, made=MADE[one.key]) for one in library.collections()]
        state = (tuple(library.marks_of(key) for key in KEYS), collections)
        listed = collections_file.read(library.folders)
        assert sorted(listed, key=lambda one: one.name) == library.collections()
    finally:
        library.close()
    done = len(outcome.words("did"))
    assert state in STATES[done : done + 2], outcome
    return STATES.index(state, done)


def test_killed_at_every_call_no_mark_is_lost_and_no_step_is_half(tmp_path: Path) -> None:
    need_strace()
    seen = []
    for outcome in tracing.killed(curating_child, tmp_path):
        assert outcome.status == -signal.SIGKILL
        seen.append(check(outcome))
    assert set(seen) == set(range(len(STATES)))
    assert len(seen) > 100, "so many calls are needed"


@pytest.mark.parametrize(
    ("calls", "error"),
    [
        ((*tracing.WRITES, *tracing.MAKES), "ENOSPC"),
        ((*tracing.WRITES, *tracing.SYNCS, *tracing.MAKES, *tracing.REMOVES), "EIO"),
    ],
    ids=["full", "failing"],
)
@pytest.mark.parametrize("for_good", [False, True], ids=["once", "for-good"])
def test_a_fault_of_the_disk_leaves_no_mark_half(
    tmp_path: Path, calls: tuple[str, ...], error: str, for_good: bool
) -> None:
    need_strace()
    told = 0
    for outcome in tracing.failing(curating_child, tmp_path, calls, error, for_good=for_good):
        assert outcome.status == 0, outcome
        assert "Traceback" not in outcome.complaints
        assert set(outcome.words("fault")) <= {Kind.DISK}
        check(outcome)
        told += bool(outcome.words("fault"))
    assert told > 20

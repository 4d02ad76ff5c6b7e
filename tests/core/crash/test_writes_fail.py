"""The process dies, or the disk fails, at every call of marking and collecting pictures."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from desktop_app.core import collections_file
from desktop_app.core.changes import Marks
from desktop_app.core.library import Library
from desktop_app.core.records import Collection
from desktop_app.core.recovery import Recovery
from tests.core import bringing
from tests.core.crash import curating_child, everywhere
from tests.core.crash.curating_child import HALL, INSIDE, RICH, SMART, TAGGED, YARD
from tests.core.crash.tracing import Outcome
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

pytestmark = everywhere.LASTING


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
    seen = everywhere.killed(curating_child, tmp_path, check)
    assert set(seen) == set(range(len(STATES)))
    assert len(seen) > 100, "so many calls are needed"


@everywhere.every_way
def test_a_fault_of_the_disk_leaves_no_mark_half(
    tmp_path: Path, calls: tuple[str, ...], error: str, for_good: bool
) -> None:
    told = everywhere.failing(curating_child, tmp_path, calls, error, check, for_good=for_good)
    assert told > 20

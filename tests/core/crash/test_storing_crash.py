"""The process dies, or the disk fails, at every call of keeping snippets and references."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from desktop_app.core.folders import Folders
from desktop_app.core.library import Library
from desktop_app.core.records import Shelved, Snippet
from desktop_app.core.stored import Stored, shelf_in, snippets_in
from tests.core.crash import everywhere, storing_child
from tests.core.crash.storing_child import BROKEN, DUSK, LIGHT, VASE
from tests.core.crash.tracing import Outcome

#: What there is before the first step and after each.
STATES: tuple[tuple[list[Snippet], list[Shelved]], ...] = (
    ([], []),
    ([LIGHT], []),
    ([DUSK], []),
    ([DUSK], [VASE]),
    ([], [VASE]),
)

pytestmark = everywhere.LASTING


def check(outcome: Outcome) -> int:
    """It is as after the last step that was said to be done, or as after the next; which one."""
    folders = Folders(outcome.folder)
    stored = Stored(folders)
    state = (
        [replace(one, made=LIGHT.made) for one in stored.snippets()],  # the child has its own
        [replace(one, made=VASE.made) for one in stored.shelf()],
    )
    done = len(outcome.words("did"))
    assert state in STATES[done : done + 2], outcome
    aside = list(folders.recovered.iterdir()) if folders.recovered.is_dir() else []
    kept = [path.read_bytes() for path in (*aside, folders.shelf) if path.exists()]
    assert kept.count(BROKEN) == 1, "what could not be read is never lost"
    for path, decode in ((folders.snippets, snippets_in), (folders.shelf, shelf_in)):
        if path.exists() and path.read_bytes() != BROKEN:
            decode(path.read_bytes())
    return STATES.index(state, done)


def leaves_nothing(folder: Path) -> bool:
    """Whether the next start cleans away what was being written."""
    library = Library.open(folder)
    try:
        library.recover()
        return not list(library.folders.incoming.iterdir())
    finally:
        library.close()


def test_killed_at_every_call_there_is_the_old_file_or_the_new_one(tmp_path: Path) -> None:
    seen = everywhere.killed(storing_child, tmp_path, check)
    assert set(seen) == set(range(len(STATES)))
    assert len(seen) > 15, "so many calls are needed"
    begun = [path.parent.parent for path in tmp_path.glob("*/incoming/*.new")]
    assert begun, "some died while they were writing"
    assert leaves_nothing(begun[0])


@everywhere.every_way
def test_a_fault_of_the_disk_leaves_the_old_file_or_the_new_one(
    tmp_path: Path, calls: tuple[str, ...], error: str, for_good: bool
) -> None:
    told = everywhere.failing(storing_child, tmp_path, calls, error, check, for_good=for_good)
    assert told > 10

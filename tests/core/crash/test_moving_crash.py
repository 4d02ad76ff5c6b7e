"""The process dies, or the disk fails, at every call of moving a library to another disk."""

from __future__ import annotations

from pathlib import Path

from desktop_app.core.changes import Marks
from desktop_app.core.errors import AppError
from desktop_app.core.library import Library
from desktop_app.core.upkeep import moving, obeying, relocation
from tests.core.crash import everywhere, moving_child
from tests.core.crash.everywhere import every_way
from tests.core.crash.moving_child import lies_in, order_in, record_in, use_in
from tests.core.crash.tracing import Outcome
from tests.core.crash.trashing_child import KEYS, LOVED
from tests.core.looking import report_of

pytestmark = everywhere.LASTING


def start(folder: Path) -> Path:
    """What the next start does before it opens the library; where that lies then."""
    record = record_in(folder)
    order = relocation.read(record)
    if order is not None and not order.is_done:
        obeying.obey(record, order, lies_in(folder), lambda new: use_in(folder, new))
    return lies_in(folder)


def check(outcome: Outcome) -> int:
    """The next start has all of it in the new place; how far the child had come."""
    folder, said = outcome.folder, outcome.words("did")
    place = start(folder)
    order = order_in(folder)
    assert place == order.target
    look_through(place, LOVED if "1" in said else None)
    assert (place / "another.txt").read_text() == "not Pictor's"
    left = relocation.read(record_in(folder))
    if left is not None:
        moving.remove_old(left)
    assert not order.source.exists() or left is None
    look_through(place, LOVED if "1" in said else None)
    return len(said)


def check_given_up(outcome: Outcome) -> int:
    """Whoever would rather leave it finds it where it was, and whole."""
    folder = outcome.folder
    order = order_in(folder)
    if lies_in(folder) != order.source:
        return check(outcome)
    obeying.give_up(record_in(folder), order)
    look_through(order.source, None)
    assert {path.name for path in order.target.iterdir()} == {"another.txt"}
    return len(outcome.words("did"))


def look_through(place: Path, marks: Marks | None) -> None:
    """Three pictures that are sound, with these marks where they must be there."""
    library = Library.open(place)
    try:
        library.recover()
        assert library.count() == 3
        if marks is not None:
            assert library.marks_of(KEYS[0]) == marks
        assert report_of(library, is_thorough=True).is_sound
    finally:
        library.close()


def test_killed_at_every_call_it_is_whole_in_one_place(tmp_path: Path) -> None:
    """Whether the next start goes on with it, or the person would rather leave it."""
    ends: list[int] = []

    def look(outcome: Outcome) -> int:
        goes_on = outcome.number % 2
        ends.append(goes_on)
        return check(outcome) if goes_on else check_given_up(outcome)

    seen = everywhere.killed(moving_child, tmp_path, look)
    assert len(seen) > 80
    assert {0, 1, 2} <= set(seen)
    assert min(ends.count(0), ends.count(1)) > 30


@every_way
def test_a_fault_of_the_disk_leaves_it_whole(
    tmp_path: Path, calls: tuple[str, ...], error: str, for_good: bool
) -> None:
    def look(outcome: Outcome) -> int:
        try:
            return check(outcome)
        except AppError:
            return check_given_up(outcome)

    told = everywhere.failing(moving_child, tmp_path, calls, error, look, for_good=for_good)
    assert told > 20

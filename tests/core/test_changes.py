"""A change is a value, and its inverse is one."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.core.changes import Change, Marking, Marks, Restoring, Trashing, inverse

KEYS = st.lists(st.text("ab1.", min_size=1, max_size=3), max_size=4).map(tuple)
MARKS = st.builds(Marks, st.booleans(), st.integers(0, 5), st.text(max_size=5))
STEPS = st.lists(st.tuples(st.text("ab1.", max_size=3), MARKS, MARKS), max_size=4).map(tuple)
CHANGES = st.builds(Marking, STEPS) | st.builds(Trashing, KEYS) | st.builds(Restoring, KEYS)


@given(change=CHANGES)
def test_the_inverse_of_the_inverse_is_the_change(change: Change) -> None:
    assert inverse(inverse(change)) == change


def test_what_goes_to_the_trash_comes_back() -> None:
    assert inverse(Trashing(("a.1", "b.1"))) == Restoring(("a.1", "b.1"))


def test_steps_on_one_picture_are_taken_back_last_first() -> None:
    plain, loved, rated = Marks(), Marks(favourite=True), Marks(favourite=True, stars=3)
    steps = (("a.1", plain, loved), ("a.1", loved, rated))
    assert inverse(Marking(steps)) == Marking((("a.1", rated, loved), ("a.1", loved, plain)))


@pytest.mark.parametrize("stars", [-1, 6])
def test_there_are_up_to_five_stars(stars: int) -> None:
    with pytest.raises(ValueError, match="stars"):
        Marks(stars=stars)

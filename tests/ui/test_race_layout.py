"""Where results stand: all of them inside, none over another, and as large as can be."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from desktop_app.ui.race.race_layout import Arrangement, arrange

WORDS = 80


def boxes(made: Arrangement) -> list[tuple[int, int, int, int]]:
    return [(one.x, one.y, one.x + one.width, one.y + one.height) for one in made.cells]


@given(
    aspects=st.lists(st.floats(0.05, 20), min_size=1, max_size=12),
    width=st.integers(300, 3000),
    height=st.integers(200, 2000),
    mirrored=st.booleans(),
)
def test_all_cells_are_inside_and_apart(
    aspects: list[float], width: int, height: int, mirrored: bool
) -> None:
    made = arrange(aspects, width, height, WORDS, mirrored=mirrored)
    found = boxes(made)
    assert len(found) == len(aspects)
    for left, top, right, bottom in found:
        assert 0 <= left < right <= width
        assert 0 <= top < bottom <= max(made.height, height)
    for place, (left, top, right, bottom) in enumerate(found):
        for other in found[:place]:
            assert right <= other[0] or other[2] <= left or bottom <= other[1] or other[3] <= top


@given(count=st.integers(1, 12), width=st.integers(300, 3000), height=st.integers(200, 2000))
def test_mirrored_it_is_the_same_from_the_other_side(count: int, width: int, height: int) -> None:
    plain, mirrored = (
        arrange([1.5] * count, width, height, WORDS, mirrored=way) for way in (False, True)
    )
    assert [(width - right, top, width - left, end) for left, top, right, end in boxes(plain)] == (
        boxes(mirrored)
    )


def test_wide_rooms_take_them_beside_each_other_and_tall_ones_below() -> None:
    assert arrange([1.0] * 2, 1400, 700, WORDS).columns == 2
    assert arrange([1.0] * 2, 600, 1300, WORDS).columns == 1
    assert arrange([1.5] * 6, 1400, 800, WORDS).columns == 3
    assert arrange([1.5] * 3, 1392, 800, WORDS).columns == 3, "a gap is worse than a little less"
    assert arrange([1.5] * 3, 900, 1000, WORDS).columns == 2, "but not than much less"
    assert arrange([0.6] * 6, 1400, 800, WORDS).columns == 6


def test_what_fits_is_in_the_middle_and_what_does_not_begins_at_the_top() -> None:
    fits = arrange([1.5] * 2, 1000, 900, WORDS)
    above, below = fits.cells[0].y, 900 - fits.height
    assert abs(above - below) <= 1
    beyond = arrange([1.0] * 12, 440, 400, WORDS)
    assert beyond.cells[0].y == 0
    assert beyond.height > 400


def test_nothing_takes_no_room() -> None:
    assert arrange([], 500, 500, WORDS) == Arrangement((), 1, 0)

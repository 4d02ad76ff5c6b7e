"""Where pictures that are compared lie."""

from __future__ import annotations

from itertools import combinations

import pytest
from PySide6.QtCore import QRect, QSize

from desktop_app.ui.compare.places import Plan, even_sizes

WIDE, SMALL = QSize(1440, 560), QSize(900, 380)
TALL, SQUARE, FLAT = 9 / 16, 1.0, 21 / 9


@pytest.mark.parametrize("size", [WIDE, SMALL])
@pytest.mark.parametrize("mirrored", [False, True])
@pytest.mark.parametrize("aspects", [(FLAT,) * 2, (TALL, FLAT, SQUARE), (SQUARE,) * 4, (FLAT,) * 4])
def test_places_are_equal_inside_and_apart(
    size: QSize, aspects: tuple[float, ...], mirrored: bool
) -> None:
    spots = Plan(size=size, aspects=aspects, mirrored=mirrored).spots()
    assert len(spots) == len(aspects)
    assert len({(spot.whole.width(), spot.whole.height()) for spot in spots}) == 1
    for spot in spots:
        assert QRect(QRect(0, 0, size.width(), size.height())).contains(spot.whole)
        assert spot.caption.top() == spot.whole.bottom() + 1
    for one, other in combinations(spots, 2):
        assert not one.whole.intersects(other.whole)


def test_the_grid_is_the_one_in_which_most_is_seen() -> None:
    assert Plan(size=WIDE, aspects=(TALL,) * 4).columns == 4
    assert Plan(size=QSize(900, 900), aspects=(FLAT,) * 4).columns == 2
    assert Plan(size=QSize(900, 900), aspects=(FLAT,) * 3).columns == 2
    assert Plan(size=QSize(300, 2000), aspects=(FLAT, FLAT)).columns == 2  # always side by side


def test_reading_order_follows_the_direction() -> None:
    def lefts(*, mirrored: bool) -> list[int]:
        plan = Plan(size=WIDE, aspects=(TALL,) * 3, mirrored=mirrored)
        return [spot.whole.left() for spot in plan.spots()]

    assert lefts(mirrored=False) == sorted(lefts(mirrored=False))
    assert lefts(mirrored=True) == sorted(lefts(mirrored=True), reverse=True)


def test_turned_pictures_lie_one_place_further_and_captions_stay() -> None:
    plain = Plan(size=WIDE, aspects=(TALL,) * 3).spots()
    turned = Plan(size=WIDE, aspects=(TALL,) * 3, turned=True).spots()
    assert [spot.whole for spot in turned] == [plain[place].whole for place in (2, 0, 1)]
    assert [spot.caption for spot in turned] == [spot.caption for spot in plain]


@pytest.mark.parametrize("share", [0.0, 0.25, 0.5, 1.0])
@pytest.mark.parametrize("mirrored", [False, True])
def test_a_wipe_is_one_place_parted_by_the_line(share: float, mirrored: bool) -> None:
    plan = Plan(size=WIDE, aspects=(SQUARE, SQUARE), share=share, mirrored=mirrored)
    first, second = plan.spots()
    assert first.whole == second.whole
    assert first.seen.left() == first.whole.left()  # the first is at the left, mirrored or not
    assert first.seen.width() == round(first.whole.width() * share)
    assert first.seen.width() + second.seen.width() == first.whole.width()
    assert second.seen.right() == first.whole.right()
    assert plan.starts == Plan(size=WIDE, aspects=(SQUARE, SQUARE)).starts  # facts stay in place


def test_flat_pictures_leave_height_and_tall_ones_do_not() -> None:
    assert Plan(size=WIDE, aspects=(FLAT, FLAT)).height_used < WIDE.height()
    assert Plan(size=WIDE, aspects=(FLAT, TALL)).height_used == WIDE.height()
    assert Plan(size=WIDE, aspects=(FLAT, FLAT), share=0.5).height_used == WIDE.height()


def test_columns_of_facts_can_begin_where_pictures_in_one_row_do() -> None:
    plan = Plan(size=WIDE, aspects=(TALL,) * 3)
    caption_starts = [spot.caption.left() for spot in plan.spots()]
    assert plan.starts == [left + 16 for left in caption_starts]
    assert Plan(size=QSize(900, 900), aspects=(FLAT,) * 4).starts == []


def test_small_pictures_are_counted_as_large_as_the_largest() -> None:
    sizes = [QSize(512, 288), QSize(1920, 1080), QSize(), QSize(100, 400)]
    small, large, unknown, thin = even_sizes(sizes)
    assert small == large == QSize(1920, 1080)
    assert unknown.isEmpty()
    assert thin == QSize(720, 2880)
    assert even_sizes([]) == []

"""Where the squares of the strip stand: wrapped, with both ways to more in one row."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRect

from desktop_app.ui.composer.reference_places import Places

_SIDE, _SHELF = 44, 32


def _places(number: int, width: int, *, shelf: int = _SHELF, mirrored: bool = False) -> Places:
    return Places(number=number, width=width, side=_SIDE, shelf=shelf, is_mirrored=mirrored)


@pytest.mark.parametrize("mirrored", [False, True])
@pytest.mark.parametrize("shelf", [0, _SHELF])
@pytest.mark.parametrize("width", [212, 240, 252, 272, 360])
@pytest.mark.parametrize("number", range(17))
def test_nothing_overlaps_and_nothing_stands_outside(
    number: int, width: int, shelf: int, mirrored: bool
) -> None:
    places = _places(number, width, shelf=shelf, mirrored=mirrored)
    squares = [places.spot(place) for place in range(number)]
    squares += [places.add] + ([places.last] if shelf else [])
    room = QRect(0, 0, places.room, places.rows * (_SIDE + 8) - 8)
    assert all(room.contains(one) for one in squares)
    assert not any(
        one.intersects(other) for place, one in enumerate(squares) for other in squares[:place]
    )
    assert places.last.top() == places.add.top()
    assert (places.room < width) is (places.rows > 2)


def test_without_a_shelf_the_way_to_more_is_the_last_thing() -> None:
    places = _places(4, 272, shelf=0)
    assert places.last == places.add == QRect(208, 0, 44, 44)


def test_where_both_do_not_fit_both_go_into_the_next_row() -> None:
    assert _places(3, 272).add == QRect(156, 0, 44, 44)
    assert _places(3, 272).last == QRect(208, 0, 32, 44)
    assert _places(4, 272).add == QRect(0, 52, 44, 44)
    assert _places(4, 272).last == QRect(52, 52, 32, 44)
    assert _places(3, 240).last == QRect(208, 0, 32, 44), "it fits to the pixel"


def test_it_mirrors() -> None:
    places = _places(1, 240, mirrored=True)
    assert places.spot(0) == QRect(196, 0, 44, 44)
    assert places.add == QRect(144, 0, 44, 44)
    assert places.last == QRect(104, 0, 32, 44)

"""Where a tile's own buttons are while the pointer is over it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QRect, Qt

SELECT = "select"  # the id of the button that selects; the view acts on it by itself
FAVOURITE = "favourite"  # the id of the one in the corner across, a full heart on a favourite
HEART = 16
BADGE = 20
_SIDE = 28
_MARGIN = 8
_GAP = 4
_BADGE_MARGIN = 11
_HEART_MARGIN = 10


class Action(NamedTuple):
    """What a button does to its picture, as the window offers it."""

    icon: str
    name: str
    id: str


class Button(NamedTuple):
    """One button in place."""

    icon: str
    name: str
    id: str
    area: QRect
    filled: bool = False


def buttons_of(
    tile: QRect,
    actions: Sequence[Action],
    select_name: str,
    direction: Qt.LayoutDirection,
    *,
    selected: bool,
    favourite: bool = False,
) -> tuple[Button, ...]:
    """The select circle and the heart at the top, other actions at the bottom.

    What has no room is left out.
    The last action is the most general one, a menu, so it stays the longest.
    """
    found: list[Button] = []
    room = (tile.width() - 2 * _MARGIN + _GAP) // (_SIDE + _GAP)
    rows = (tile.height() - 2 * _MARGIN + _GAP) // (_SIDE + _GAP)
    if room < 1 or rows < 1:
        return ()
    if not selected:
        area = QRect(tile.left() + _MARGIN, tile.top() + _MARGIN, _SIDE, _SIDE)
        found.append(Button("circle", select_name, SELECT, area))
    heart = next((action for action in actions if action.id == FAVOURITE), None)
    if heart is not None and room > 1 and rows > 1:
        left = tile.right() + 1 - _MARGIN - _SIDE
        area = QRect(left, tile.top() + _MARGIN, _SIDE, _SIDE)
        found.append(Button(*heart, area, favourite))
    others = [action for action in actions if action.id != FAVOURITE]
    shown = others[max(len(others) - (room if rows > 1 else room - 1), 0) :]
    x = tile.right() + 1 - _MARGIN - len(shown) * (_SIDE + _GAP) + _GAP
    y = tile.bottom() + 1 - _MARGIN - _SIDE
    for icon, name, id_ in shown:
        found.append(Button(icon, name, id_, QRect(x, y, _SIDE, _SIDE)))
        x += _SIDE + _GAP
    if direction is Qt.LayoutDirection.RightToLeft:
        found = [button._replace(area=_mirrored(button.area, tile)) for button in found]
    return tuple(found)


def badge_of(tile: QRect, direction: Qt.LayoutDirection) -> QRect:
    """Where a selected tile's check stands."""
    area = QRect(tile.left() + _BADGE_MARGIN, tile.top() + _BADGE_MARGIN, BADGE, BADGE)
    return area if direction is Qt.LayoutDirection.LeftToRight else _mirrored(area, tile)


def heart_of(tile: QRect, direction: Qt.LayoutDirection) -> QRect:
    """Where a favourite's heart stands."""
    left = tile.right() + 1 - _HEART_MARGIN - HEART
    area = QRect(left, tile.top() + _HEART_MARGIN, HEART, HEART)
    return area if direction is Qt.LayoutDirection.LeftToRight else _mirrored(area, tile)


def _mirrored(area: QRect, within: QRect) -> QRect:
    left = within.left() + within.right() + 1 - area.left() - area.width()
    return QRect(left, area.top(), area.width(), area.height())

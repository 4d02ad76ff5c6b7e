"""Where a tile's own buttons are while the pointer is over it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QRect, Qt

SELECT = "select"  # the id of the button that selects; the view acts on it by itself
BADGE = 20
_SIDE = 28
_MARGIN = 8
_GAP = 4
_BADGE_MARGIN = 11


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


def buttons_of(
    tile: QRect,
    actions: Sequence[Action],
    select_name: str,
    direction: Qt.LayoutDirection,
    *,
    selected: bool,
) -> tuple[Button, ...]:
    """The select circle at the top, the actions at the bottom; what has no room is left out.

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
    shown = actions[max(len(actions) - (room if rows > 1 else room - 1), 0) :]
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


def _mirrored(area: QRect, within: QRect) -> QRect:
    left = within.left() + within.right() + 1 - area.left() - area.width()
    return QRect(left, area.top(), area.width(), area.height())

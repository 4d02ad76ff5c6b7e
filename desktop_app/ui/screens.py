"""Where the window stands: remembered by arrangement of screens, and never off all of them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtGui import QGuiApplication, QScreen

_MOST = 8  # arrangements
_TITLE_BAR = 40  # the system's, above the window
_GRIP = QSize(80, 24)  # so much of its upper edge has to be seen for it to be taken hold of


def arrangement(screens: Iterable[QScreen] | None = None) -> str:
    """What tells these screens, by default those there are, from others: one word."""
    found = QGuiApplication.screens() if screens is None else screens
    words = []
    for screen in found:
        room = screen.geometry()
        name = screen.name().replace("=", "-")  # which ends the word
        place = f"{room.x():+d}{room.y():+d}"
        words.append(f"{name}:{room.width()}x{room.height()}{place}@{screen.devicePixelRatio():g}")
    return "|".join(sorted(words))


def geometry_for(remembered: Sequence[str], where: str, otherwise: str) -> str:
    """The window's geometry in an arrangement; where it has none, the other one."""
    known = dict(entry.partition("=")[::2] for entry in remembered)
    return known.get(where) or otherwise


def with_geometry(remembered: Sequence[str], where: str, geometry: str) -> tuple[str, ...]:
    """What is remembered from now on, the latest first."""
    others = [entry for entry in remembered if entry.partition("=")[0] != where]
    return (f"{where}={geometry}", *others[: _MOST - 1])


def on_screen(window: QRect, least: QSize, areas: Sequence[QRect]) -> QRect:
    """The window where the person can take hold of it: there already, or amid the first area."""
    bar = QRect(window.topLeft() - QPoint(0, _TITLE_BAR), QSize(window.width(), 2 * _TITLE_BAR))
    for area in areas:
        seen = bar & area
        if seen.width() >= _GRIP.width() and seen.height() >= _GRIP.height():
            return window
    if not areas:
        return window
    room = areas[0].adjusted(0, _TITLE_BAR, 0, 0)
    back = QRect(QPoint(), window.size().boundedTo(room.size()).expandedTo(least))
    back.moveCenter(room.center())
    back.moveTop(max(back.top(), room.top()))
    return back

"""A mistake is told once, on the thread of the window, wherever it was made."""

from __future__ import annotations

import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from desktop_app.state.bugs import Bugs


def written(place: str, value: str = "1") -> str:
    """What the log says of a mistake at this place."""
    return (
        f"2026-11-22 CRITICAL unhandled\nTraceback\n"
        f'  File "{place}.py", line 3, in {place}\n    do()\nValueError: {value}'
    )


class Room:
    """What was told, and on which threads."""

    def __init__(self) -> None:
        self.bugs = Bugs(str.upper)
        self.told: list[str] = []
        self.threads: set[int] = set()
        self.bugs.found.connect(self._on_found)

    def _on_found(self, report: str) -> None:
        self.told.append(report)
        self.threads.add(threading.get_ident())


def all_had_their_turn(qtbot: QtBot) -> None:
    """Wait for what is asked for only now, and so comes last."""
    last: list[bool] = []
    QTimer.singleShot(0, lambda: last.append(True))
    qtbot.waitUntil(lambda: bool(last))


@pytest.fixture
def room(qtbot: QtBot) -> Iterator[Room]:
    room = Room()
    yield room
    room.bugs.close()


def test_it_is_told_as_what_may_be_handed_on(room: Room, qtbot: QtBot) -> None:
    room.bugs.take(written("wall"))
    assert room.told == [], "never in the midst of what went wrong"
    qtbot.waitUntil(lambda: bool(room.told))
    assert room.told == [written("wall").upper()]


def test_one_of_another_thread_comes_to_this_one(room: Room, qtbot: QtBot) -> None:
    thread = threading.Thread(target=room.bugs.take, args=(written("net"),))
    thread.start()
    qtbot.waitUntil(lambda: bool(room.told))
    thread.join()
    assert room.threads == {threading.get_ident()}


def test_the_same_again_is_not_told_again(room: Room, qtbot: QtBot) -> None:
    for number in range(5):
        room.bugs.take(written("wall", str(number)))
    room.bugs.take(written("desk"))
    qtbot.waitUntil(lambda: len(room.told) >= 2)
    assert ["WALL" in room.told[0], "DESK" in room.told[1]] == [True, True]


def test_after_a_few_it_keeps_quiet(room: Room, qtbot: QtBot) -> None:
    for number in range(10):
        room.bugs.take(written(f"place{number}"))
    qtbot.waitUntil(lambda: len(room.told) == 3)
    all_had_their_turn(qtbot)
    assert len(room.told) == 3


def test_closed_it_says_nothing(room: Room, qtbot: QtBot) -> None:
    room.bugs.take(written("wall"))
    room.bugs.close()
    room.bugs.take(written("desk"))
    all_had_their_turn(qtbot)
    assert room.told == []

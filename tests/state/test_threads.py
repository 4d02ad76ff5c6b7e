"""Wishes: the newest first, the stale ones dropped, results on the maker's thread."""

from __future__ import annotations

import sys
import threading
import weakref
from collections.abc import Callable
from typing import TypeVar

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject
from pytestqt.qtbot import QtBot
from shiboken6 import Shiboken

from desktop_app.state.threads import Relay, Workshop

T = TypeVar("T")


def test_results_come_to_the_thread_that_made_the_workshop(qtbot: QtBot) -> None:
    seen: list[tuple[int, object, threading.Thread]] = []

    def done(wish: int, result: object) -> None:
        seen.append((wish, result, threading.current_thread()))

    workshop = Workshop(lambda wish: wish * wish, done, threads=2, name="test")
    workshop.wish([3, 4])
    qtbot.waitUntil(lambda: len(seen) == 2)
    assert {(wish, result) for wish, result, _ in seen} == {(3, 9), (4, 16)}
    assert {thread for _, _, thread in seen} == {threading.main_thread()}
    workshop.close()


def test_a_new_wish_list_replaces_what_has_not_begun(qtbot: QtBot) -> None:
    gate = threading.Event()
    begun: list[int] = []
    seen: list[int] = []

    def work(wish: int) -> int:
        begun.append(wish)
        gate.wait(10)
        return wish

    workshop = Workshop(work, lambda wish, _: seen.append(wish), threads=1, name="test")
    workshop.wish([1, 2, 3])
    qtbot.waitUntil(lambda: begun == [1])
    workshop.wish([9, 1, 8])
    gate.set()
    qtbot.waitUntil(lambda: seen == [1, 9, 8])
    assert begun == [1, 9, 8], "2 and 3 were never worked on, and 1 not twice"
    workshop.close()


def test_a_failing_wish_gives_its_exception_and_the_thread_lives(qtbot: QtBot) -> None:
    seen: dict[int, object] = {}
    workshop = Workshop(lambda wish: 10 // wish, seen.__setitem__, threads=1, name="test")
    workshop.wish([0, 5])
    qtbot.waitUntil(lambda: len(seen) == 2)
    assert isinstance(seen[0], ZeroDivisionError)
    assert seen[5] == 2
    workshop.close()


def test_after_closing_nothing_is_handed_over(qtbot: QtBot) -> None:
    gate, begun, over = threading.Event(), threading.Event(), threading.Event()
    seen: list[int] = []

    def work(wish: int) -> int:
        begun.set()
        gate.wait(10)
        over.set()
        return wish

    workshop = Workshop(work, lambda wish, _: seen.append(wish), threads=1, name="test")
    workshop.wish([1])
    assert begun.wait(10)
    workshop.close()
    workshop.close()
    gate.set()
    assert over.wait(10)
    qtbot.wait(20)
    assert seen == []


def test_closing_amid_results_that_are_handed_over_does_not_crash(qtbot: QtBot) -> None:
    """Deleting what a thread is emitting from did, within a few hundred of these."""
    switching = sys.getswitchinterval()
    sys.setswitchinterval(1e-5)
    try:
        for turns in range(600):
            workshop: Workshop[int] = Workshop(_same, _ignore, threads=3, name="test")
            workshop.wish(range(50))
            for _ in range(turns % 20):
                QCoreApplication.processEvents()
            workshop.close()
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    finally:
        sys.setswitchinterval(switching)


def _same(wish: T) -> T:
    return wish


def _ignore(_wish: int, _result: object) -> None:
    """Only that it may be told matters here."""


class Owner(QObject):
    """Has a workshop do its own work, as Qt objects do: the thread holds it meanwhile."""

    def __init__(self) -> None:
        super().__init__()
        self.begun, self.gate = threading.Event(), threading.Event()
        self.workshop = Workshop(self._work, self._on_done, threads=1, name="last")

    def _work(self, wish: Callable[[], None]) -> None:
        self.begun.set()
        self.gate.wait(10)
        wish()

    def _on_done(self, _wish: object, _result: object) -> None:
        """Only that it belongs to this matters here."""

    def put_off(self) -> None:
        """A wish that only this can fulfil."""
        raise LookupError(self)


@pytest.mark.parametrize("is_closed_amid", [True, False])
def test_what_a_thread_worked_for_is_let_go_of_where_it_was_made(
    qtbot: QtBot, is_closed_amid: bool
) -> None:
    """A Qt object that is deleted on a thread may have Pictor stand still for ever."""
    gone: list[threading.Thread] = []
    app = QCoreApplication.instance()
    assert app is not None
    before = app.children()
    owner = Owner()
    (carrier,) = [child for child in app.children() if not any(child is one for one in before)]
    weakref.finalize(owner, lambda: gone.append(threading.current_thread()))
    begun, gate, workshop = owner.begun, owner.gate, owner.workshop
    workshop.wish([owner.put_off])
    assert begun.wait(10)
    if not is_closed_amid:
        gate.set()
        qtbot.wait(50)
    workshop.close()
    del owner, workshop
    gate.set()
    qtbot.waitUntil(lambda: bool(gone))
    assert gone == [threading.main_thread()]
    qtbot.waitUntil(lambda: not Shiboken.isValid(carrier))


class Hearer:
    """Is told things, and is no Qt object."""

    def __init__(self) -> None:
        self.heard: list[object] = []

    def hear(self, first: object, second: object) -> None:
        self.heard.append((first, second))


def test_who_is_told_is_held_until_the_relay_is_closed(qtbot: QtBot) -> None:
    """A thread that lets go of it last, amid a call, crashed Pictor."""
    gone: list[threading.Thread] = []
    hearer = Hearer()
    heard = hearer.heard
    weakref.finalize(hearer, lambda: gone.append(threading.current_thread()))
    relay = Relay(hearer.hear)
    del hearer
    threading.Thread(target=relay.hand, args=("a", 1)).start()
    qtbot.waitUntil(lambda: heard == [("a", 1)])
    relay.close()
    qtbot.waitUntil(lambda: gone == [threading.main_thread()])


def test_a_wish_is_let_go_of_where_it_was_made(qtbot: QtBot) -> None:
    """Over and over, as whether the thread is last is a matter of luck."""
    gone: list[threading.Thread] = []
    seen: list[object] = []
    workshop: Workshop[Wish] = Workshop(
        _same, lambda _wish, result: seen.append(type(result)), threads=2, name="last"
    )
    for turn in range(200):
        wish = Wish()
        weakref.finalize(wish, lambda: gone.append(threading.current_thread()))
        workshop.wish([wish])
        del wish
        qtbot.waitUntil(lambda: len(seen) > turn)  # noqa: B023  is over within the turn
    workshop.close()
    qtbot.waitUntil(lambda: len(gone) == 200)
    assert set(gone) == {threading.main_thread()}


def test_a_workshop_that_is_closed_holds_no_wishes(qtbot: QtBot) -> None:
    """Its thread, which may still be at work, would be the last to hold them."""
    workshop: Workshop[Wish] = Workshop(_same, lambda _wish, _result: None, threads=1, name="shut")
    workshop.close()
    wish = Wish()
    held = weakref.ref(wish)
    workshop.wish([wish])
    del wish
    assert held() is None


class Wish:
    """What is wished for, and no more than that."""

"""Searching while somebody types: the newest wish wins, and the wall follows the library."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPersistentModelIndex
from PySide6.QtTest import QAbstractItemModelTester, QSignalSpy
from pytestqt.qtbot import QtBot

from desktop_app.core.changes import Curating, Marking, Marks, Trashing, inverse
from desktop_app.core.errors import AppError, Failure, Kind
from desktop_app.core.records import Collection
from desktop_app.core.search.query import Order, Showing, read
from desktop_app.state.search import FIRST
from tests.state.searching import START, Scene

FATAL = QAbstractItemModelTester.FailureReportingMode.Fatal
BUSY = Failure(kind=Kind.LIBRARY_BUSY)
PROMPTS = ("a red fox", "a lake at dusk", "a fox by the lake", "mountains", "a lake in snow")


@pytest.fixture
def scene(qtbot: QtBot, tmp_path: Path) -> Iterator[Scene]:
    made = Scene(qtbot, tmp_path / "library")
    tester = QAbstractItemModelTester(made.gallery, FATAL)
    yield made
    made.close()
    del tester


@pytest.fixture
def lakes(scene: Scene) -> Scene:
    """With five pictures, three of which have a lake in them."""
    scene.put(*PROMPTS)
    scene.gallery.reset()
    return scene


def newest_first(*prompts: str) -> list[str]:
    """As the wall sorts what was put there: by day, and by time within."""
    days = {prompt: (place + 1) % 3 for place, prompt in enumerate(PROMPTS)}
    order = sorted(prompts, key=lambda one: (days[one], PROMPTS.index(one)), reverse=True)
    return list(order)


LAKES = newest_first(PROMPTS[1], PROMPTS[2], PROMPTS[4])


def test_what_is_typed_is_searched_for_once_nothing_more_is_typed(lakes: Scene) -> None:
    changes = QSignalSpy(lakes.search.changed)
    for text in ("l", "la", "lake"):
        lakes.search.set_text(text)
    assert changes.count() == 3
    assert lakes.search.text == "lake"
    assert lakes.search.query == read("lake")
    assert lakes.gallery.count == 5, "what is there stays until the new is found"
    lakes.settle()
    assert lakes.titles() == LAKES
    assert lakes.gallery.showing == Showing(query=read("lake"))
    assert [one.query.text for one in lakes.finder.firsts] == ["lake"]
    assert lakes.finder.wholes == [], "so few are all there are"
    assert lakes.counts == [3]
    assert lakes.busy == [True, False]


def test_nothing_typed_is_all_of_it_at_once(lakes: Scene) -> None:
    lakes.look_for("lake")
    lakes.search.clear()
    assert lakes.gallery.showing == Showing()
    assert lakes.gallery.count == 5
    lakes.search.set_text("fox")
    lakes.search.set_text("  ")
    assert lakes.search.is_settled
    assert lakes.gallery.count == 5
    assert [one.query.text for one in lakes.finder.firsts] == ["lake"]


def test_order_and_scope_are_taken_at_once_and_the_text_stays(lakes: Scene) -> None:
    lakes.look_for("lake")
    lakes.search.set_order(Order.OLDEST)
    assert lakes.search.is_searching
    lakes.settle()
    assert lakes.titles() == LAKES[::-1]
    lakes.search.set_text("snow")
    lakes.search.set_scope("trash")
    assert lakes.search.is_searching, "without waiting for more letters"
    lakes.settle()
    assert lakes.gallery.showing == Showing(scope="trash", query=read("snow"), order=Order.OLDEST)
    assert lakes.titles() == []
    assert (lakes.search.text, lakes.search.scope) == ("snow", "trash")
    assert lakes.search.order is Order.OLDEST


@pytest.mark.parametrize("order", [Order.NEWEST, Order.OLDEST, Order.PROMPT])
def test_the_first_are_shown_and_the_rest_comes_behind_them(scene: Scene, order: Order) -> None:
    scene.put(*(f"picture {number:03d}" for number in range(FIRST + 40)))
    scene.finder.hold(lambda showing, is_first: not is_first)
    scene.search.show(Showing(query=read("picture"), order=order))
    scene.until(lambda: scene.finder.wholes)
    assert scene.gallery.count == FIRST
    assert scene.search.is_searching
    assert scene.counts == []
    before = scene.titles()
    held = QPersistentModelIndex(scene.gallery.index(150, 0))
    resets = QSignalSpy(scene.gallery.modelReset)
    scene.finder.may_answer.set()
    scene.settle()
    assert scene.counts == [FIRST + 40]
    assert scene.titles()[:FIRST] == before
    assert len(set(scene.titles())) == FIRST + 40
    assert held.row() == 150
    assert resets.count() == 0


@pytest.mark.parametrize("is_held_at_first", [True, False])
def test_a_newer_wish_stops_the_one_before(scene: Scene, is_held_at_first: bool) -> None:
    scene.put(*(f"lake {number}" for number in range(FIRST + 5)), "a fox")
    scene.finder.hold(
        lambda showing, is_first: showing.query == read("lake") and is_first is is_held_at_first
    )
    scene.search.set_text("lake")
    scene.until(lambda: scene.finder.firsts if is_held_at_first else scene.finder.wholes)
    scene.look_for("fox")
    assert scene.titles() == ["a fox"]
    assert scene.counts == [1]
    scene.until(lambda: scene.finder.unwanted == [Showing(query=read("lake"))])


def test_who_sees_what_was_found_may_want_something_else_at_once(scene: Scene) -> None:
    scene.put(*(f"lake {number}" for number in range(FIRST + 5)), "a fox")
    scene.gallery.showing_changed.connect(lambda: scene.search.show(Showing(query=read("fox"))))
    scene.look_for("lake")
    assert scene.titles() == ["a fox"]
    assert scene.finder.wholes == []
    assert scene.counts == [1]


def test_what_is_shown_already_is_not_begun_anew(lakes: Scene) -> None:
    lakes.look_for("lake")
    resets = QSignalSpy(lakes.gallery.modelReset)
    lakes.finder.hold(lambda showing, is_first: showing.query == read("lakes"))
    lakes.search.set_text("lakes")
    lakes.until(lambda: len(lakes.finder.firsts) == 2)
    lakes.look_for("lake ")
    assert lakes.titles() == LAKES
    assert resets.count() == 0
    assert [one.query.text for one in lakes.finder.firsts] == ["lake", "lakes"]


def test_what_is_not_understood_is_told_and_not_searched_for(lakes: Scene) -> None:
    lakes.look_for("model:")
    assert lakes.search.query.misread
    assert lakes.gallery.showing == Showing()
    lakes.look_for("lake colour:red")
    assert lakes.titles() == LAKES
    assert lakes.search.text == "lake colour:red"
    lakes.look_for("lake colour:blue")
    assert len(lakes.finder.firsts) == 1


def test_a_search_that_fails_leaves_the_wall_and_can_be_tried_again(lakes: Scene) -> None:
    failures = QSignalSpy(lakes.search.failed)
    lakes.finder.problem = AppError(BUSY)
    lakes.look_for("lake")
    assert failures.count() == 1
    assert failures.at(0) == [BUSY]
    assert lakes.gallery.count == 5
    assert lakes.busy == [True, False]
    lakes.finder.problem = None
    lakes.search.refresh()
    lakes.settle()
    assert lakes.titles() == LAKES


def test_a_look_that_nobody_asked_for_fails_without_a_word(lakes: Scene) -> None:
    failures = QSignalSpy(lakes.search.failed)
    lakes.look_for("lake")
    lakes.finder.problem = AppError(BUSY)
    (new,) = lakes.put("another lake")
    lakes.gallery.add(new)
    lakes.settle()
    assert failures.count() == 0
    assert lakes.titles() == LAKES
    lakes.finder.problem = None
    lakes.search.refresh()
    lakes.settle()
    assert lakes.gallery.count == 4


def test_a_bug_in_a_search_ends_nothing(lakes: Scene, caplog: pytest.LogCaptureFixture) -> None:
    lakes.finder.problem = ZeroDivisionError("a bug")
    lakes.look_for("lake")
    assert "a search failed" in caplog.text
    caplog.clear()
    lakes.finder.problem = None
    lakes.look_for("fox")
    assert lakes.gallery.count == 2


def test_a_new_picture_that_fits_comes_in_quietly(lakes: Scene) -> None:
    lakes.look_for("lake")
    held = QPersistentModelIndex(lakes.gallery.index(2, 0))
    resets = QSignalSpy(lakes.gallery.modelReset)
    new, other = lakes.put("a lake in autumn", "a horse")
    lakes.gallery.add(new)
    lakes.gallery.add(other)
    lakes.settle()
    assert sorted(lakes.titles()) == sorted([*LAKES, "a lake in autumn"])
    assert len(lakes.finder.wholes) == 1, "one look for both"
    assert lakes.gallery.data(lakes.gallery.index(held.row(), 0)) == LAKES[2]
    assert resets.count() == 0
    assert lakes.busy == [True, False], "nobody has asked for it"
    assert lakes.counts == [3, 4]


def test_what_comes_while_a_search_runs_is_looked_for_after_it(lakes: Scene) -> None:
    lakes.finder.hold(lambda showing, is_first: is_first)
    lakes.search.set_text("lake")
    lakes.until(lambda: lakes.finder.firsts)
    lakes.finder.may_answer.set()
    lakes.until(lambda: lakes.gallery.showing.query)
    lakes.finder.hold(lambda showing, is_first: True)
    lakes.search.refresh()
    lakes.until(lambda: lakes.finder.wholes)
    (new,) = lakes.put("another lake")
    lakes.gallery.add(new)
    lakes.finder.may_answer.set()
    lakes.settle()
    assert lakes.gallery.count == 4


def test_what_is_thrown_away_goes_at_once_and_undo_brings_it_back(lakes: Scene) -> None:
    lakes.look_for("lake")
    held = QPersistentModelIndex(lakes.gallery.index(2, 0))
    picture = lakes.gallery.picture(1)
    assert picture is not None
    gone = Trashing((picture.key,))
    lakes.do(gone)
    assert lakes.titles() == [LAKES[0], LAKES[2]]
    assert held.row() == 1
    lakes.settle()
    lakes.do(inverse(gone))
    assert lakes.titles() == LAKES
    assert held.row() == 2
    lakes.settle()
    assert lakes.titles() == LAKES
    lakes.search.set_text("")
    lakes.do(gone)
    lakes.search.set_text("lake")
    lakes.search.set_scope("trash")
    lakes.settle()
    assert lakes.titles() == [LAKES[1]]


@pytest.mark.parametrize("is_first", [True, False])
def test_what_was_found_before_a_change_is_found_again(scene: Scene, is_first: bool) -> None:
    pictures = scene.put(*(f"lake {number:03d}" for number in range(FIRST + 5)))
    scene.gallery.reset()
    scene.finder.hold(lambda showing, first: first is is_first)
    scene.search.set_text("lake")
    scene.until(lambda: scene.finder.firsts if is_first else scene.finder.wholes)
    newest = max(pictures, key=lambda one: one.rank)
    scene.do(Trashing((newest.key,)))
    scene.finder.may_answer.set()
    shown: list[bool] = []
    scene.gallery.rowsInserted.connect(lambda: shown.append(newest.title in scene.titles()))
    scene.gallery.modelReset.connect(lambda: shown.append(newest.title in scene.titles()))
    scene.settle()
    assert scene.gallery.count == FIRST + 4
    assert shown
    assert not any(shown)


def test_marks_that_take_a_picture_out_of_a_search_are_noticed(lakes: Scene) -> None:
    lakes.look_for("-is:favourite")
    picture = lakes.gallery.picture(0)
    assert picture is not None
    loved = Marking(((picture.key, Marks(), Marks(favourite=True)),))
    lakes.do(loved)
    lakes.settle()
    assert lakes.gallery.count == 4
    lakes.do(inverse(loved))
    lakes.settle()
    assert lakes.gallery.count == 5
    assert lakes.gallery.picture(0) == picture


def test_when_the_trash_is_emptied_what_was_found_in_it_goes(lakes: Scene) -> None:
    lakes.do(Trashing(tuple(one.key for one in lakes.library.day_page(20261121, 0, 9))))
    lakes.search.set_scope("trash")
    lakes.look_for("-zebra")
    assert lakes.gallery.count == 2
    lakes.library.empty_trash()
    lakes.gallery.reset()
    lakes.settle()
    assert lakes.gallery.count == 0


def test_a_collection_is_shown_by_searching_and_followed(lakes: Scene) -> None:
    pictures = [
        one for day in lakes.library.days() for one in lakes.library.day_page(day.day, 0, 9)
    ]
    summer = Collection("summer", "Summer", START)
    lakes.do(Curating(None, summer, (pictures[0].key, pictures[3].key)))
    changes = QSignalSpy(lakes.gallery.scope_changed)
    lakes.gallery.set_scope("collection:summer")
    lakes.settle()
    assert changes.count() == 1
    assert lakes.search.scope == "collection:summer"
    assert lakes.titles() == [pictures[0].title, pictures[3].title]
    lakes.search.set_order(Order.OLDEST)
    lakes.settle()
    assert lakes.titles() == [pictures[3].title, pictures[0].title]
    lakes.do(Marking(((pictures[0].key, Marks(collections=("summer",)), Marks()),)))
    assert lakes.titles() == [pictures[3].title]


@pytest.mark.parametrize("is_found", [True, False])
def test_who_asks_for_all_of_a_scope_gets_it_whatever_is_searched_for(
    lakes: Scene, is_found: bool
) -> None:
    lakes.search.set_order(Order.OLDEST)
    lakes.settle()
    lakes.search.set_text("lake")
    if is_found:
        lakes.settle()
    changes = QSignalSpy(lakes.search.changed)
    lakes.gallery.set_scope("all")
    assert lakes.gallery.showing == Showing()
    assert (lakes.search.text, lakes.search.order) == ("", Order.NEWEST)
    assert changes.count() == 1
    lakes.settle()
    assert lakes.gallery.count == 5
    lakes.search.set_text("fox")
    lakes.gallery.set_scope("all")  # which is what hangs there still
    assert lakes.search.text == ""
    lakes.settle()
    assert lakes.gallery.count == 5


def test_letters_are_completed_from_what_the_library_holds(lakes: Scene) -> None:
    assert [one.text for one in lakes.search.suggest("mod", 3)] == ["model:"]
    assert lakes.search.suggest("model:goo", 9)
    lakes.library.close()
    assert lakes.search.suggest("model:goo", 9) == []


def test_nothing_is_handed_over_after_closing(lakes: Scene) -> None:
    lakes.finder.hold(lambda showing, is_first: True)
    lakes.search.set_text("lake")
    lakes.until(lambda: lakes.finder.firsts)
    lakes.search.close()
    lakes.until(lambda: lakes.finder.unwanted)
    assert lakes.gallery.count == 5
    assert lakes.counts == []

"""One tile for all versions of a picture: the newest that fits, with the number of them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest
from PySide6.QtTest import QAbstractItemModelTester, QSignalSpy
from pytestqt.qtbot import QtBot

from desktop_app.core.changes import Restoring, Trashing
from desktop_app.core.errors import AppError, Failure, Kind
from desktop_app.core.records import Picture
from desktop_app.core.search.query import Order, Showing, read
from desktop_app.state.family_counts import FamilyCounts
from tests.state.searching import Scene

FATAL = QAbstractItemModelTester.FailureReportingMode.Fatal
LAKE, DUSK, NIGHT = "a lake", "make it dusk", "clear night"


@pytest.fixture
def scene(qtbot: QtBot, tmp_path: Path) -> Iterator[Scene]:
    made = Scene(qtbot, tmp_path / "library")
    tester = QAbstractItemModelTester(made.gallery, FATAL)
    yield made
    made.close()
    del tester


@pytest.fixture
def family(scene: Scene) -> list[Picture]:
    """A lake changed twice, and a fox on the day before; folded."""
    lake, _fox = scene.put(LAKE, "a fox")
    dusk = scene.edit(lake, DUSK)
    night = scene.edit(dusk, NIGHT)
    scene.put("a lone lake")
    scene.gallery.reset()
    scene.search.fold(True)
    scene.settle()
    return [lake, dusk, night]


def counts(scene: Scene) -> dict[str, int]:
    found = scene.gallery.pictures(0, scene.gallery.count)
    return {one.title: scene.gallery.versions_of(one) for one in found if one is not None}


def test_a_family_is_one_tile_that_tells_how_many_it_stands_for(
    scene: Scene, family: list[Picture]
) -> None:
    assert counts(scene) == {NIGHT: 3, "a fox": 1, "a lone lake": 1}
    assert scene.gallery.showing == Showing(is_folded=True)
    assert not scene.gallery.showing.is_whole

    scene.search.fold(False)
    scene.settle()

    assert counts(scene) == {LAKE: 1, DUSK: 1, NIGHT: 1, "a fox": 1, "a lone lake": 1}


@pytest.mark.parametrize("order", list(Order))
def test_it_is_the_newest_in_every_order(scene: Scene, family: list[Picture], order: Order) -> None:
    scene.search.set_order(order)
    scene.settle()

    assert sorted(scene.titles()) == ["a fox", "a lone lake", NIGHT]


def test_of_a_family_the_newest_is_shown_that_is_looked_for(
    scene: Scene, family: list[Picture]
) -> None:
    scene.look_for("lake")

    assert counts(scene) == {LAKE: 3, "a lone lake": 1}


def test_all_versions_of_one_are_shown_where_they_are_asked_for(
    scene: Scene, family: list[Picture]
) -> None:
    scene.look_for(f"family:{family[2].key}")

    assert counts(scene) == {NIGHT: 1, DUSK: 1, LAKE: 1}


def test_a_new_version_takes_the_place_of_its_tile(scene: Scene, family: list[Picture]) -> None:
    row = scene.gallery.row_of(family[2].key)
    assert row is not None
    assert counts(scene)[NIGHT] == 3

    scene.gallery.add(scene.edit(family[2], "add a boat"))
    scene.settle()

    assert scene.gallery.row_of(family[2].key) is None
    assert counts(scene) == {"add a boat": 4, "a fox": 1, "a lone lake": 1}


def test_where_the_newest_is_thrown_away_the_one_before_comes_forth(
    scene: Scene, family: list[Picture]
) -> None:
    scene.do(Trashing((family[2].key,)))
    assert NIGHT not in scene.titles()
    scene.settle()
    assert counts(scene) == {DUSK: 2, "a fox": 1, "a lone lake": 1}

    scene.do(Restoring((family[2].key,)))
    scene.settle()

    assert counts(scene) == {NIGHT: 3, "a fox": 1, "a lone lake": 1}


def test_where_an_older_one_is_thrown_away_the_tile_stays_and_counts_anew(
    scene: Scene, family: list[Picture]
) -> None:
    assert counts(scene)[NIGHT] == 3
    told = QSignalSpy(scene.gallery.dataChanged)
    removed = QSignalSpy(scene.gallery.rowsRemoved)

    scene.do(Trashing((family[0].key,)))
    scene.settle()

    assert counts(scene)[NIGHT] == 2
    assert told.count(), "or it would not be painted again"
    assert not removed.count()


def test_the_trash_is_never_folded(scene: Scene, family: list[Picture]) -> None:
    scene.do(Trashing(tuple(one.key for one in family)))
    scene.gallery.set_scope("trash")
    scene.settle()
    assert counts(scene) == {NIGHT: 1, DUSK: 1, LAKE: 1}

    scene.gallery.set_scope("all")
    scene.settle()

    assert scene.gallery.showing.is_folded, "as it was before"
    assert counts(scene) == {"a fox": 1, "a lone lake": 1}


def test_it_stays_folded_whatever_is_shown(scene: Scene, family: list[Picture]) -> None:
    scene.search.show(Showing(query=read("-fox")))
    scene.settle()

    assert counts(scene) == {NIGHT: 3, "a lone lake": 1}


def test_families_are_counted_by_the_page_and_not_at_every_look(
    scene: Scene, family: list[Picture]
) -> None:
    asked: list[Sequence[str]] = []

    def count(families: Sequence[str]) -> dict[str, int]:
        asked.append(tuple(families))
        return {families[0]: 5}

    counter = FamilyCounts(count)
    lone = scene.put("alone")[0]
    newest = scene.library.picture(family[2].key)
    assert newest is not None
    for _ in range(3):
        counter.learn([newest, lone, None])
    assert asked == [(newest.family,)]
    assert (counter.of(newest), counter.of(lone)) == (5, 1)

    counter.forget()

    assert not counter.knows([newest])


def test_what_cannot_be_counted_stands_for_itself_and_is_not_asked_for_again(
    scene: Scene, family: list[Picture]
) -> None:
    asked = 0

    def count(_families: Sequence[str]) -> dict[str, int]:
        nonlocal asked
        asked += 1
        raise AppError(Failure(kind=Kind.LIBRARY_BUSY))

    counter = FamilyCounts(count)
    for _ in range(2):
        counter.learn(family[1:])

    assert asked == 1
    assert counter.of(family[2]) == 1

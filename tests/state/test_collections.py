"""Collections of a real library: made, filled, renamed, deleted, counted; all of it taken back."""

from __future__ import annotations

import logging
from collections.abc import Awaitable, Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtTest import QSignalSpy
from pytestqt.qtbot import QtBot

from desktop_app.core.changes import Marks
from desktop_app.core.library import Library
from desktop_app.core.records import Collection
from desktop_app.state.collections import (
    LONGEST_NAME,
    Collections,
    is_of_collection,
    scope_of,
    tidy_name,
)
from desktop_app.state.edits import Edits
from tests.core.making import a_job, arrive
from tests.loop import run, until


class Bench:
    """A library with three pictures, and what is known of its collections."""

    def __init__(self, folder: Path) -> None:
        self.library = Library.open(folder)
        self.keys = [self._save(prompt) for prompt in ("a fox", "a lake", "a harbour")]
        self.edits = Edits(self.library.apply, self.library.marks_of, self.library.empty_trash)
        self.collections = Collections(
            self.library.collections, self.library.members_of, self.edits, counts=self.counts
        )
        self.done: list[str] = []
        self.edits.done.connect(self.done.append)

    def _save(self, prompt: str) -> str:
        job = a_job(prompt)
        self.library.add_job(job)
        return self.library.save_picture(job, arrive(self.library, job)).key

    def counts(self) -> dict[str, int]:
        return {
            one.key: sum(not self.is_trashed(key) for key in self.library.members_of(one.key))
            for one in self.library.collections()
        }

    def is_trashed(self, key: str) -> bool:
        picture = self.library.picture(key)
        return picture is None or picture.trashed is not None

    def inside(self, collection: Collection) -> set[str]:
        return set(self.library.members_of(collection.key))

    def names(self) -> list[str]:
        return [one.name for one in self.collections.all]

    def work(self, script: Callable[[], Awaitable[None]] | None = None) -> None:
        """Let all be done that was asked for, and what the script asks meanwhile."""

        async def live() -> None:
            import asyncio

            working = asyncio.get_running_loop().create_task(self.edits.work())
            if script is not None:
                await script()
            self.edits.close()
            await asyncio.wait_for(working, 10)

        run(live())


@pytest.fixture
def bench(qtbot: QtBot, tmp_path: Path) -> Iterator[Bench]:
    bench = Bench(tmp_path / "library")
    yield bench
    bench.collections.close()
    bench.library.close()


def test_they_are_listed_by_name_as_soon_as_they_are_made(bench: Bench) -> None:
    changed = QSignalSpy(bench.collections.changed)
    lakes = bench.collections.make("  Lakes  and \n seas ", "Made", keys=bench.keys[:2])
    smart = bench.collections.make("At dusk", "Made too", query="dusk")
    assert bench.names() == [], "nothing is there before the library has it"
    bench.work()
    assert bench.names() == ["At dusk", "Lakes and seas"]
    assert bench.collections.by_hand == (lakes,)
    assert bench.inside(lakes) == set(bench.keys[:2])
    assert bench.collections.find(smart.key) == smart
    assert changed.count() == 2
    assert bench.done == ["Made", "Made too"]


def test_pictures_go_in_and_out_and_stay_in_their_others(bench: Bench) -> None:
    lakes = bench.collections.make("Lakes", "", keys=bench.keys[:1])
    prints = bench.collections.make("Prints", "", keys=bench.keys)
    bench.collections.put_in(lakes, bench.keys, "Three added")
    bench.collections.take_out(prints, bench.keys[1:], "Two removed")
    bench.work()
    assert bench.inside(lakes) == set(bench.keys)
    assert bench.inside(prints) == {bench.keys[0]}
    assert set(bench.library.marks_of(bench.keys[0]).collections) == {lakes.key, prints.key}
    assert bench.library.marks_of(bench.keys[1]) == Marks(collections=(lakes.key,))


def test_what_changes_nothing_is_no_step(bench: Bench) -> None:
    lakes = bench.collections.make("Lakes", "Made", keys=bench.keys)
    bench.collections.put_in(lakes, bench.keys, "Added again")
    bench.work()
    assert bench.done == ["Made"]
    assert bench.edits.undo_text == "Made"


def test_one_that_is_deleted_comes_back_with_its_pictures(bench: Bench) -> None:
    async def script() -> None:
        lakes = bench.collections.make("Lakes", "Made", keys=bench.keys[:2])
        await until(lambda: bench.names() == ["Lakes"])
        bench.collections.rename(lakes, "Ponds", "Renamed")
        await until(lambda: bench.names() == ["Ponds"])
        (ponds,) = bench.collections.all
        assert ponds.key == lakes.key
        bench.collections.delete(ponds, "Deleted")
        await until(lambda: bench.names() == [])
        assert not any(map(bench.is_trashed, bench.keys)), "the pictures stay"
        assert bench.library.marks_of(bench.keys[0]).collections == ()
        bench.edits.undo()
        await until(lambda: bench.names() == ["Ponds"])
        assert bench.inside(ponds) == set(bench.keys[:2])
        bench.edits.undo()
        await until(lambda: bench.names() == ["Lakes"])
        assert bench.inside(lakes) == set(bench.keys[:2])
        bench.edits.undo()
        await until(lambda: bench.names() == [])
        bench.edits.redo()
        await until(lambda: bench.names() == ["Lakes"])
        assert bench.inside(lakes) == set(bench.keys[:2])

    bench.work(script)


def test_other_changes_do_not_concern_them(bench: Bench) -> None:
    changed = QSignalSpy(bench.collections.changed)
    bench.edits.favour(bench.keys, "Loved", favourite=True)
    bench.edits.trash(bench.keys[:1], "Deleted")
    bench.work()
    assert len(bench.done) == 2
    assert changed.count() == 0


def test_how_many_pictures_is_known_once_it_was_asked_for_and_from_then_on(
    bench: Bench, qtbot: QtBot
) -> None:
    known = bench.collections

    async def script() -> None:
        lakes = known.make("Lakes", "", keys=bench.keys[:2])
        smart = known.make("Dusk", "", query="dusk")
        await until(lambda: bench.names() == ["Dusk", "Lakes"])
        assert known.count_of(lakes) is None, "nobody has asked"
        known.count()
        await until(lambda: known.count_of(lakes) == 2)
        assert known.count_of(smart) is None
        known.put_in(lakes, bench.keys, "")
        await until(lambda: known.count_of(lakes) == 3)
        bench.edits.trash(bench.keys[:2], "")
        await until(lambda: known.count_of(lakes) == 1)
        bench.edits.undo()
        await until(lambda: known.count_of(lakes) == 3)
        bench.edits.trash(bench.keys[:1], "")
        await until(lambda: known.count_of(lakes) == 2)
        bench.edits.empty_trash()
        await until(lambda: len(bench.inside(lakes)) == 2)
        empty = known.make("Empty", "")
        await until(lambda: known.count_of(empty) == 0)

    bench.work(script)


def test_what_cannot_be_counted_is_not_known_and_ends_nothing(
    bench: Bench, caplog: pytest.LogCaptureFixture
) -> None:
    async def script() -> None:
        lakes = bench.collections.make("Lakes", "", keys=bench.keys)
        await until(lambda: bench.names() == ["Lakes"])
        bench.library.close()
        bench.collections.count()
        await until(lambda: "could not be counted" in caplog.text)
        assert bench.collections.count_of(lakes) is None

    with caplog.at_level(logging.WARNING):
        bench.work(script)


def test_what_was_known_stays_where_they_cannot_be_read(
    bench: Bench, caplog: pytest.LogCaptureFixture
) -> None:
    bench.collections.make("Lakes", "")
    bench.work()
    bench.library.close()
    with caplog.at_level(logging.WARNING):
        bench.collections.refresh()
    assert bench.names() == ["Lakes"]
    assert "could not be read" in caplog.text


def test_a_scope_leads_to_its_collection_and_no_other_does(bench: Bench) -> None:
    made = bench.collections.make("Lakes", "")
    bench.work()
    assert scope_of(made) == f"collection:{made.key}"
    assert bench.collections.shown_as(scope_of(made)) == made
    for scope in ("all", "favourites", "trash", made.key, "collection:gone"):
        assert bench.collections.shown_as(scope) is None, scope
    assert is_of_collection("collection:gone")
    assert not is_of_collection("all")


@pytest.mark.parametrize("same", ["lakes é", "LAKES  É", " Lakes e\u0301 "])
def test_a_name_is_found_whatever_its_case_and_spelling(bench: Bench, same: str) -> None:
    made = bench.collections.make("Lakes é", "")
    bench.work()
    assert bench.collections.named(same) == made
    assert bench.collections.named("Lake") is None


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("  two\twords\n", "two words"),
        ("夕焼け 湖", "夕焼け 湖"),
        ("می\u200cرو", "می\u200cرو"),
        ("\u202edesrever", "desrever"),
        ("a\x00b", "a b"),
        ("\u2067 \u2069", ""),
        ("👩\u200d🎨 art", "👩\u200d🎨 art"),
        ("x" * 500, "x" * LONGEST_NAME),
    ],
)
def test_names_are_kept_tidy(typed: str, kept: str) -> None:
    assert tidy_name(typed) == kept
    assert tidy_name(kept) == kept

"""Snippets of a real library: kept, changed, deleted; all of it taken back."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtTest import QSignalSpy
from pytestqt.qtbot import QtBot

from desktop_app.core.library import Library
from desktop_app.state.edits import Edits
from desktop_app.state.snippets import LONGEST_NAME, Snippets, name_for, snippet_name
from tests.loop import run, until


class Bench:
    """A library, and what is known of its snippets."""

    def __init__(self, folder: Path) -> None:
        self.library = Library.open(folder)
        self.edits = Edits(self.library.apply, self.library.marks_of, self.library.empty_trash)
        self.snippets = Snippets(self.library.stored.snippets, self.edits)

    def all(self) -> list[tuple[str, str]]:
        return [(one.name, one.text) for one in self.snippets.all]

    def work(self, script: Callable[[], Awaitable[None]] | None = None) -> None:
        """Let all be done that was asked for, and what the script asks meanwhile."""

        async def live() -> None:
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
    bench.library.close()


def test_they_are_kept_by_name_and_found_whatever_their_case(bench: Bench) -> None:
    changed = QSignalSpy(bench.snippets.changed)
    bench.snippets.make(" Ink  style ", "\nloose ink \n\nno outlines\n", "Kept")
    bench.snippets.make("Colours", "red\nblue", "Kept")
    assert bench.all() == [], "nothing is there before the library has it"
    bench.work()
    assert changed.count() == 2
    assert bench.all() == [("Colours", "red\nblue"), ("Ink style", "loose ink\n\nno outlines")]
    assert bench.snippets.texts["Colours"] == "red\nblue"
    found = bench.snippets.named("INK STYLE")
    assert found is not None
    assert bench.snippets.find(found.key) == found
    assert [one.name for one in bench.snippets.beginning_with("st")] == ["Ink style"]
    assert [one.name for one in bench.snippets.beginning_with("")] == ["Colours", "Ink style"]
    assert bench.snippets.beginning_with("k") == []
    assert Snippets(bench.library.stored.snippets, bench.edits).all == bench.snippets.all


def test_all_of_it_can_be_taken_back(bench: Bench) -> None:
    async def script() -> None:
        made = bench.snippets.make("Colours", "red", "Kept")
        await until(lambda: bool(bench.all()))
        bench.snippets.change(made, "Tones", "red\nblue", "Changed")
        await until(lambda: bench.all() == [("Tones", "red\nblue")])
        bench.snippets.delete(bench.snippets.all[0], "Deleted")
        await until(lambda: not bench.all())
        for expected in ([("Tones", "red\nblue")], [("Colours", "red")], []):
            bench.edits.undo()
            await until(lambda expected=expected: bench.all() == expected)  # type: ignore[misc]

    bench.work(script)


def test_what_has_no_name_or_one_that_is_taken_gets_another(bench: Bench) -> None:
    async def script() -> None:
        first = bench.snippets.make("", "soft morning light, long shadows", "Kept")
        await until(lambda: len(bench.all()) == 1)
        second = bench.snippets.make("Soft morning LIGHT, long", "x", "Kept")
        await until(lambda: len(bench.all()) == 2)
        assert (first.name, second.name) == (
            "soft morning light, long",
            "Soft morning LIGHT, long 2",
        )
        same = bench.snippets.change(first, first.name.upper(), "", "Changed")
        assert (same.name, same.text) == (first.name.upper(), first.text)

    bench.work(script)


def test_the_longest_name_that_is_taken_has_room_for_a_number(bench: Bench) -> None:
    longest = "x" * LONGEST_NAME
    bench.snippets.make(longest, "one", "Kept")
    bench.work()
    assert bench.snippets.free_name(longest) == "x" * (LONGEST_NAME - 2) + " 2"
    (known,) = bench.snippets.all
    assert bench.snippets.free_name(longest, known.key) == longest


def test_a_change_to_nothing_is_none(bench: Bench) -> None:
    async def script() -> None:
        made = bench.snippets.make("Colours", "red", "Kept")
        await until(lambda: bool(bench.all()))
        assert bench.snippets.change(made, " {} ", "  ", "Changed") == made

    bench.work(script)
    assert bench.edits.undo_text == "Kept"


@pytest.mark.parametrize(
    ("written", "kept"),
    [
        (" a {b|c} \\d\n e ", "a bc d e"),
        ("水彩", "水彩"),
        ("x" * 100, "x" * LONGEST_NAME),
        ("\u202eعرب", "عرب"),
    ],
)
def test_a_name_holds_nothing_that_means_something_in_a_prompt(written: str, kept: str) -> None:
    assert snippet_name(written) == kept


def test_a_name_is_made_of_the_first_words() -> None:
    assert name_for("one two, three four, five") == "one two, three four"
    assert name_for("霧の朝、静かな港") == "霧の朝、静かな港"
    assert name_for("{|}") == "1"
    assert len(name_for("x" * 5_000)) == LONGEST_NAME

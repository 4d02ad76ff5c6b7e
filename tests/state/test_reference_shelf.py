"""References of a real library that stay: kept, renamed, removed, taken back, found again."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtTest import QSignalSpy
from pytestqt.qtbot import QtBot

from desktop_app.core.changes import Storing
from desktop_app.core.library import Library
from desktop_app.core.recipe import Reference
from desktop_app.core.records import Snippet, new_key, now
from desktop_app.core.shelf import Shelf
from desktop_app.state.edits import Edits
from desktop_app.state.reference_shelf import ReferenceShelf, free_name
from tests.core.making import a_job, arrive
from tests.fakes.wire import png
from tests.loop import run, until


class Bench:
    """A library, its shelf, and what was done with it."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.library = Library.open(folder)
        self.files = Shelf(self.library)
        self.edits = Edits(self.library.apply, self.library.marks_of, self.library.empty_trash)
        self.shelf = ReferenceShelf(
            self.library.stored.shelf, self.edits, self.library.families.uses_of
        )
        self.done: list[str] = []
        self.edits.done.connect(self.done.append)

    @property
    def names(self) -> list[str]:
        return [one.name for one in self.shelf.all]

    def reference(self, side: int = 8, picture: str = "") -> Reference:
        """A reference whose bytes are in the library; of another side it is another."""
        file = self.folder.parent / f"{side}.png"
        file.write_bytes(png(side, 8))
        return self.files.keep(file, name=file.name, picture=picture)

    def make(self, *references: Reference) -> str:
        """A picture made with these; its key."""
        job = a_job()
        job = replace(job, recipe=replace(job.recipe, references=references))
        self.library.add_job(job)
        return self.library.save_picture(job, arrive(self.library, job)).key

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
    bench.library.close()


def test_they_are_listed_by_name_as_soon_as_the_library_has_them(bench: Bench) -> None:
    changed = QSignalSpy(bench.shelf.changed)
    mira = bench.shelf.add(bench.reference(8), "  Mira \n in  red ", "Kept")
    bench.shelf.add(bench.reference(9), "Armchair", "Kept too")
    assert bench.names == [], "nothing is there before the library has it"
    bench.work()
    assert bench.names == ["Armchair", "Mira in red"]
    assert changed.count() == 2
    assert bench.done == ["Kept", "Kept too"]
    assert bench.shelf.find(mira.key) == mira
    assert bench.shelf.find("nobody") is None


def test_one_is_found_by_its_picture_and_by_its_name_in_any_case(bench: Bench) -> None:
    reference = bench.reference(8, picture="a picture")
    bench.shelf.add(reference, "Ärmel", "")
    bench.work()
    (held,) = bench.shelf.all
    assert bench.shelf.holding(reference.sha256) == held
    assert bench.shelf.holding("0" * 64) is None
    assert bench.shelf.made_of("a picture") == held
    assert bench.shelf.made_of("another") is None
    assert bench.shelf.named(" äRMEL ") == held
    assert bench.shelf.named("Ärme") is None


def test_everything_can_be_taken_back_and_done_again(bench: Bench) -> None:
    async def script() -> None:
        mira = bench.shelf.add(bench.reference(), "Mira", "Kept")
        await until(lambda: bench.names == ["Mira"])
        bench.shelf.rename(mira, "Mira, old", "Renamed")
        await until(lambda: bench.names == ["Mira, old"])
        (renamed,) = bench.shelf.all
        assert (renamed.key, renamed.made) == (mira.key, mira.made)
        bench.shelf.remove(renamed, "Removed")
        await until(lambda: bench.names == [])
        bench.edits.undo()
        await until(lambda: bench.names == ["Mira, old"])
        assert bench.files.reference(renamed.reference), "the picture was never gone"
        bench.edits.undo()
        await until(lambda: bench.names == ["Mira"])
        bench.edits.undo()
        await until(lambda: bench.names == [])
        bench.edits.redo()
        await until(lambda: bench.names == ["Mira"])
        assert bench.shelf.all == (mira,)

    bench.work(script)


def test_they_are_there_after_a_restart_with_their_pictures(bench: Bench) -> None:
    reference = bench.reference()
    bench.shelf.add(reference, "夕暮れの港", "")
    bench.work()
    bench.library.close()
    again = Bench(bench.folder)
    assert again.names == ["夕暮れの港"]
    assert again.shelf.all[0].reference == reference
    assert again.files.reference(reference) == png(8, 8)
    again.library.close()


def test_it_counts_the_pictures_that_were_made_with_it(bench: Bench) -> None:
    reference, other = bench.reference(8), bench.reference(9)
    mira = bench.shelf.add(reference, "Mira", "")
    chair = bench.shelf.add(other, "Chair", "")
    assert bench.shelf.uses_of(mira) == 0
    first = bench.make(reference)
    bench.make(reference, other)
    assert (bench.shelf.uses_of(mira), bench.shelf.uses_of(chair)) == (2, 1)
    bench.edits.trash([first], "Deleted")
    bench.work()
    assert bench.shelf.uses_of(mira) == 1, "what lies in the trash does not count"


def test_what_else_is_done_does_not_concern_it(bench: Bench) -> None:
    key = bench.make()
    changed = QSignalSpy(bench.shelf.changed)
    bench.edits.favour([key], "Loved", favourite=True)
    bench.edits.do(Storing(None, Snippet(new_key(), "Light", "soft light", now())), "Made")
    bench.work()
    assert changed.count() == 0
    assert bench.names == []


def test_a_damaged_list_is_no_reason_to_fail(bench: Bench, tmp_path: Path) -> None:
    bench.library.folders.shelf.write_text("{", "utf-8")
    bench.shelf.refresh()
    assert bench.names == []
    bench.shelf.add(bench.reference(), "Mira", "")
    bench.work()
    assert bench.names == ["Mira"]


@pytest.mark.parametrize(
    ("wanted", "taken", "name"),
    [
        ("Mira", [], "Mira"),
        (" Mira ", ["Nora"], "Mira"),
        ("Mira", ["mira"], "Mira 2"),
        ("Mira", ["Mira", "Mira 2", "MIRA 3"], "Mira 4"),
        ("x" * 120, ["x" * 120, "x" * 118 + " 2"], "x" * 118 + " 3"),
    ],
)
def test_a_name_that_is_taken_gets_a_number(wanted: str, taken: list[str], name: str) -> None:
    assert free_name(wanted, taken) == name

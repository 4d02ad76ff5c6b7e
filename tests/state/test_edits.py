"""Changes are done in order, taken back in reverse, and what fails is dropped and told."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

from PySide6.QtTest import QSignalSpy
from pytestqt.qtbot import QtBot

from desktop_app.core.changes import Change, Marking, Marks, Restoring, Trashing
from desktop_app.core.errors import AppError, Charged, Failure, Kind
from desktop_app.core.records import Picture
from desktop_app.state.edits import Edits
from tests.fakes.pictures import Shelf
from tests.loop import run, until


class Bench:
    """Edits of a shelf that may refuse."""

    def __init__(self) -> None:
        self.shelf = Shelf([4])
        self.done: list[Change] = []
        self.refuses: Change | None = None
        self.edits = Edits(self.apply, self.marks_of, self.empty)
        self.failures = QSignalSpy(self.edits.failed)
        self.applied = QSignalSpy(self.edits.applied)

    def apply(self, change: Change) -> tuple[Picture, ...]:
        if change == self.refuses:
            raise AppError(Failure(kind=Kind.DISK, charged=Charged.NO))
        self.done.append(change)
        return self.shelf.apply(change)

    def marks_of(self, key: str) -> Marks:
        return Marks(stars=3, note=key)

    def empty(self) -> int:
        return len(self.shelf.all("trash"))

    def work(self, script: Callable[[], Awaitable[None]] | None = None) -> None:
        """Let it do all that is asked for, and what the script asks meanwhile."""

        async def live() -> None:
            import asyncio

            working = asyncio.get_running_loop().create_task(self.edits.work())
            if script is not None:
                await script()
            self.edits.close()
            await asyncio.wait_for(working, 10)

        run(live())


def throw(number: int) -> Trashing:
    return Trashing((f"key{number}.1",))


def test_what_was_asked_before_anybody_worked_is_done_in_order(qtbot: QtBot) -> None:
    bench = Bench()
    told = QSignalSpy(bench.edits.done)
    bench.edits.do(throw(1), "One")
    bench.edits.do(throw(2), "Two")
    bench.edits.undo()
    bench.edits.redo()
    bench.edits.undo()
    bench.work()
    back = Restoring(("key2.1",))
    assert bench.done == [throw(1), throw(2), back, throw(2), back]
    assert [told.at(number)[0] for number in range(told.count())] == ["One", "Two"]
    assert (bench.edits.undo_text, bench.edits.redo_text) == ("One", "Two")
    change, pictures = bench.applied.at(4)
    assert change == back
    assert [(one.key, one.trashed) for one in pictures] == [("key2.1", None)]


def test_what_turns_out_to_change_nothing_is_nothing_to_take_back(qtbot: QtBot) -> None:
    bench = Bench()
    told = QSignalSpy(bench.edits.done)
    bench.edits.do(throw(1), "One")
    bench.edits.do(lambda: Marking(()), "Chosen")
    bench.edits.mark(["key2.1"], "Marked", lambda marks: marks)
    bench.work()
    assert bench.done == [throw(1)]
    assert (told.count(), bench.edits.undo_text) == (1, "One")


def test_what_is_asked_while_it_works_is_done_too(qtbot: QtBot) -> None:
    bench = Bench()

    async def script() -> None:
        bench.edits.do(throw(1), "One")
        await until(lambda: bench.done == [throw(1)])
        bench.edits.do(throw(2), "Two")
        await until(lambda: len(bench.done) == 2)

    bench.work(script)
    assert bench.done == [throw(1), throw(2)]


def test_favourites_keep_their_other_marks(qtbot: QtBot) -> None:
    bench = Bench()
    bench.edits.favour(["key1.1"], "One", favourite=True)
    bench.edits.restore(["key1.1"], "Two")
    bench.edits.trash(["key1.1"], "Three")
    bench.work()
    before = Marks(stars=3, note="key1.1")
    step = ("key1.1", before, Marks(favourite=True, stars=3, note="key1.1"))
    assert bench.done == [Marking((step,)), Restoring(("key1.1",)), throw(1)]


def test_nothing_to_take_back_is_nothing_done(qtbot: QtBot) -> None:
    bench = Bench()
    bench.edits.undo()
    bench.edits.redo()
    bench.work()
    assert bench.done == []
    assert bench.failures.count() == 0


def test_a_change_that_fails_is_dropped_and_the_others_stay(qtbot: QtBot) -> None:
    bench = Bench()
    bench.refuses = throw(2)
    for number in (1, 2, 3):
        bench.edits.do(throw(number), str(number))
    bench.edits.undo()
    bench.edits.undo()
    bench.edits.undo()
    bench.work()
    assert bench.failures.count() == 1
    assert bench.failures.at(0)[0].kind is Kind.DISK
    expected = [throw(1), throw(3), Restoring(("key3.1",)), Restoring(("key1.1",))]
    assert bench.done == expected


def test_an_undo_that_fails_drops_its_step_alone(qtbot: QtBot) -> None:
    bench = Bench()
    bench.refuses = Restoring(("key2.1",))
    bench.edits.do(throw(1), "One")
    bench.edits.do(throw(2), "Two")
    bench.edits.undo()
    bench.work()
    assert (bench.edits.undo_text, bench.edits.redo_text) == ("One", "")
    assert bench.failures.count() == 1
    bench = Bench()
    bench.edits.do(throw(1), "One")
    bench.edits.undo()
    bench.work()
    bench.refuses = throw(1)
    bench.edits.redo()
    bench.work()
    assert (bench.edits.undo_text, bench.edits.redo_text) == ("", "")


def test_emptying_the_trash_cannot_be_taken_back(qtbot: QtBot) -> None:
    bench = Bench()
    emptied = QSignalSpy(bench.edits.emptied)
    bench.edits.do(throw(1), "One")
    bench.edits.empty_trash()
    bench.work()
    assert emptied.at(0) == [1]
    assert bench.edits.undo_text == ""

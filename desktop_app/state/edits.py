"""Changes of the library that can be taken back: done one at a time, kept on one stack."""

from __future__ import annotations

import logging
from collections import deque
from collections.abc import Awaitable, Callable, Iterable, Sequence
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoCommand, QUndoStack

from desktop_app.core.changes import Change, Marking, Marks, Restoring, Trashing, inverse
from desktop_app.core.errors import AppError
from desktop_app.core.records import Picture

if TYPE_CHECKING:
    import asyncio

_log = logging.getLogger(__name__)

_REMEMBERED = 200

T = TypeVar("T")
_Asked = Callable[[], Awaitable[None]]


class Edits(QObject):
    """Does changes in the order they were asked for, and remembers how to take them back.

    Only what the library has done is on the stack. What could not be done is dropped and told.
    Spending is never here: it cannot be taken back.
    """

    changed = Signal()  # what undo and redo would do
    applied = Signal(object, object)  # Change, tuple of Picture: as they are after it
    done = Signal(str)  # the text of what was done
    undone = Signal(str)
    redone = Signal(str)
    emptied = Signal(int)  # so many pictures are gone for good
    failed = Signal(object)  # Failure

    def __init__(
        self,
        apply: Callable[[Change], tuple[Picture, ...]],
        marks_of: Callable[[str], Marks],
        empty_trash: Callable[[], int],
        parent: QObject | None = None,
    ) -> None:
        """They may block."""
        super().__init__(parent)
        self._apply = apply
        self._marks_of = marks_of
        self._empty_trash = empty_trash
        self._stack = QUndoStack(self)
        self._stack.setUndoLimit(_REMEMBERED)
        self._asked: deque[_Asked] = deque()
        self._is_closed = False
        self._wake: asyncio.Event | None = None  # while somebody works

    @property
    def undo_text(self) -> str:
        """What undo would take back, or nothing."""
        return self._stack.undoText()

    @property
    def redo_text(self) -> str:
        """What redo would do again, or nothing."""
        return self._stack.redoText()

    def do(self, change: Change | Callable[[], Change], text: str) -> None:
        """Do this; the text says what will have been done, such as "3 pictures deleted".

        What depends on how things stand when its turn comes is made then, on the thread.
        """
        self._ask(partial(self._do, change, text))

    def favour(self, keys: Sequence[str], text: str, *, favourite: bool) -> None:
        """Make these pictures favourites, or no longer; their other marks stay."""
        self.mark(keys, text, partial(replace, favourite=favourite))

    def mark(self, keys: Sequence[str], text: str, change: Callable[[Marks], Marks]) -> None:
        """Give these pictures other marks, made from those they have; all of it is one step.

        `change` runs on a thread. Pictures that it leaves as they are take no part.
        """
        self._ask(partial(self._mark, tuple(dict.fromkeys(keys)), text, change))

    def remember(self, done: Iterable[tuple[Change, str]]) -> None:
        """Be able to take back what an earlier run has done, the latest last."""
        if not self._stack.count():  # else it would come between what was done since
            for change, text in done:
                self._stack.push(_Done(change, text))
            self.changed.emit()

    def trash(self, keys: Sequence[str], text: str) -> None:
        """Throw these pictures away, so that they can be brought back."""
        self.do(Trashing(tuple(keys)), text)

    def restore(self, keys: Sequence[str], text: str) -> None:
        """Bring these pictures back from the trash."""
        self.do(Restoring(tuple(keys)), text)

    def undo(self) -> None:
        """Take back what was done last."""
        self._ask(self._undo)

    def redo(self) -> None:
        """Do again what was taken back last."""
        self._ask(self._redo)

    def empty_trash(self) -> None:
        """Delete what is in the trash for good; what was done before cannot be taken back then."""
        self._ask(self._empty)

    async def work(self) -> None:
        """Do what is asked for, one thing after the other, until `close`."""
        import asyncio  # not loaded at start-up

        self._wake = wake = asyncio.Event()
        while self._asked or not self._is_closed:
            if self._asked:
                await self._asked.popleft()()
                self.changed.emit()
            else:
                wake.clear()
                await wake.wait()
        self._wake = None

    def close(self) -> None:
        """Let `work` end when everything that was asked for is done."""
        self._is_closed = True
        if self._wake is not None:
            self._wake.set()

    def _ask(self, step: _Asked) -> None:
        self._asked.append(step)
        if self._wake is not None:
            self._wake.set()

    async def _do(self, wanted: Change | Callable[[], Change], text: str) -> None:
        change = await self._try(wanted) if callable(wanted) else wanted
        if change is None or (isinstance(change, Marking) and not change.steps):
            return  # there is nothing to do, nor to take back
        if await self._run(change):
            self._stack.push(_Done(change, text))
            self.done.emit(text)

    async def _mark(
        self, keys: tuple[str, ...], text: str, change: Callable[[Marks], Marks]
    ) -> None:
        await self._do(partial(self._marking, keys, change), text)

    def _marking(self, keys: tuple[str, ...], change: Callable[[Marks], Marks]) -> Marking:
        marks = ((key, self._marks_of(key)) for key in keys)
        steps = ((key, before, change(before)) for key, before in marks)
        return Marking(tuple(step for step in steps if step[1] != step[2]))

    async def _undo(self) -> None:
        step = self._step(self._stack.index() - 1)
        if step is None:
            return
        text = step.text()
        went_well = await self._run(inverse(step.change))
        step.setObsolete(not went_well)  # the stack drops it while it goes back
        self._stack.undo()
        if went_well:
            self.undone.emit(text)

    async def _redo(self) -> None:
        step = self._step(self._stack.index())
        if step is None:
            return
        text = step.text()
        went_well = await self._run(step.change)
        step.setObsolete(not went_well)
        self._stack.redo()
        if went_well:
            self.redone.emit(text)

    async def _empty(self) -> None:
        count = await self._try(self._empty_trash)
        if count is not None:
            self._stack.clear()
            self.emptied.emit(count)

    def _step(self, place: int) -> _Done | None:
        step = self._stack.command(place) if 0 <= place < self._stack.count() else None
        return step if isinstance(step, _Done) else None

    async def _run(self, change: Change) -> bool:
        """Do it on a thread and tell of it; whether it went well."""
        pictures = await self._try(partial(self._apply, change))
        if pictures is None:
            return False
        self.applied.emit(change, pictures)
        return True

    async def _try(self, work: Callable[[], T]) -> T | None:
        from desktop_app.state import bridge  # asyncio is not loaded at start-up

        try:
            return await bridge.call(work, "edit")
        except AppError as problem:
            self.failed.emit(problem.failure)
        except Exception:  # noqa: BLE001  a bug in one change must not stop the others
            _log.exception("a change of the library failed")
        return None


class _Done(QUndoCommand):
    """A change on the stack: a value, for the library has done it already."""

    def __init__(self, change: Change, text: str) -> None:
        super().__init__(text)
        self.change = change

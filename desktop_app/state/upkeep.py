"""Looking after the library while the app goes on: a look at everything, and putting it right."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum
from functools import partial
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

from desktop_app.core.errors import AppError, Failure, StreamClosed
from desktop_app.core.records import Picture
from desktop_app.core.upkeep.care import Care
from desktop_app.core.upkeep.findings import (
    Changed,
    Deed,
    FoundAgain,
    Mended,
    Orphan,
    Part,
    Progress,
    Report,
    Use,
)
from desktop_app.state.errands import Errand, Errands, Stop, Tell
from desktop_app.state.given import here

__all__ = [
    "Changed",
    "Checkup",
    "Deed",
    "Mended",
    "Orphan",
    "Outcome",
    "Part",
    "Progress",
    "Report",
    "Task",
    "Use",
    "without",
]

T = TypeVar("T")

_PIECE = 50  # things done before somebody may stop it
_SETTLED = {Deed.DONE, Deed.NOTHING_TO_DO}


class Task(StrEnum):
    """What can be done about what was found."""

    FIND_AGAIN = "find_again"  # look for missing files by what is in them
    LOCATE = "locate"  # one picture's file was pointed at
    FORGET = "forget"
    ADOPT = "adopt"
    ACCEPT = "accept"
    WRITE_RECIPES = "write_recipes"
    REBUILD = "rebuild"


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """What has become of one task."""

    task: Task
    asked: int  # about so many things
    done: int = 0
    mended: tuple[Mended, ...] = ()
    settled: frozenset[str] = frozenset()  # keys and paths that need nothing any more
    is_other: bool = False  # the file that was pointed at has another content
    is_stopped: bool = False
    failure: Failure | None = None  # which ended it

    @property
    def pictures(self) -> tuple[Picture, ...]:
        """Those that are other than they were, or gone from the library."""
        done = (one.picture for one in self.mended if one.deed is Deed.DONE)
        return tuple(picture for picture in done if picture is not None)

    def count(self, deed: Deed) -> int:
        """How many things ended so."""
        return sum(one.deed is deed for one in self.mended)


@dataclass(slots=True)
class _Doing:
    """What a task has come to by now."""

    done: int = 0
    mended: list[Mended] = field(default_factory=list)
    settled: set[str] = field(default_factory=set)
    is_other: bool = False

    def take(self, name: str, one: Mended) -> None:
        """Note what has become of one thing."""
        self.mended.append(one)
        self.done += one.deed is Deed.DONE
        if one.deed in _SETTLED:
            self.settled.add(name)


_Work = Callable[[_Doing, Stop, Tell], None]


def without(report: Report, outcome: Outcome) -> Report:
    """The report as it is by now."""
    gone = outcome.settled
    if outcome.task is Task.REBUILD:
        return replace(report, is_index_whole=report.is_index_whole or outcome.failure is None)
    return replace(
        report,
        missing=tuple(one for one in report.missing if one.key not in gone),
        changed=tuple(one for one in report.changed if one.picture.key not in gone),
        bare=tuple(one for one in report.bare if one.key not in gone),
        orphans=tuple(one for one in report.orphans if str(one.path) not in gone),
    )


class Checkup(QObject):
    """Does one thing at a time, on a thread; nothing is changed that was not asked for."""

    started = Signal(bool)  # a look; whether every byte is read
    progressed = Signal(object)  # Progress, of a look or of a task
    finished = Signal(object)  # Report
    stopped = Signal()  # the look, by the person
    failed = Signal(object)  # Failure: why there is no report
    mended = Signal(object)  # Outcome

    def __init__(
        self, care: Care, small_copies: Path | None = None, parent: QObject | None = None
    ) -> None:
        """`small_copies` is the folder of thumbnails, of which only the size is told."""
        super().__init__(parent)
        self._care = care
        self._small_copies = small_copies
        self._errands = Errands("checkup")

    @property
    def is_under_way(self) -> bool:
        """Whether it is looking or mending."""
        return self._errands.are_under_way

    def start(self, *, is_thorough: bool = False) -> None:
        """Look at everything; a look that is under way is given up for it."""
        self._errands.cancel()
        self.started.emit(is_thorough)
        errand = Errand(partial(self._look, is_thorough), self.finished.emit, self._on_no_report)
        errand.tell = self.progressed.emit
        self._errands.add(errand)

    def cancel(self) -> None:
        """Look no further, and mend no more than is done."""
        self._errands.cancel()

    def close(self) -> None:
        """Stop, and tell nothing any more; twice is fine."""
        self._errands.close()

    # Putting right

    def find_again(self, missing: Sequence[Picture], elsewhere: Sequence[Path] = ()) -> None:
        """Look for missing files in the library and in these folders; what is found is theirs."""
        folders = tuple(map(here, elsewhere))
        work = partial(self._find_again, tuple(missing), folders)
        self._mend(Task.FIND_AGAIN, len(missing), work)

    def locate(self, picture: Picture, file: Path) -> None:
        """This is the file of a picture that had none."""
        self._mend(Task.LOCATE, 1, partial(self._locate, picture, here(file)))

    def forget(self, pictures: Sequence[Picture]) -> None:
        """Take pictures without files off the list."""
        keys = [one.key for one in pictures]
        self._mend(Task.FORGET, len(keys), partial(self._forget, keys))

    def adopt(self, files: Sequence[Path]) -> None:
        """Give these files to the library that lie in it unknown."""
        work = partial(self._one_by_one, self._care.adopt, tuple(files))
        self._mend(Task.ADOPT, len(files), work)

    def accept(self, pictures: Sequence[Picture]) -> None:
        """Take changed files as they are."""
        keys = [one.key for one in pictures]
        work = partial(self._one_by_one, self._care.accept, keys)
        self._mend(Task.ACCEPT, len(keys), work)

    def write_recipes(self, pictures: Sequence[Picture]) -> None:
        """Write the sidecars that are missing."""
        keys = [one.key for one in pictures]
        self._mend(Task.WRITE_RECIPES, len(keys), partial(self._write_recipes, keys))

    def rebuild_index(self) -> None:
        """Make anew what is searched and counted by."""
        self._mend(Task.REBUILD, 1, self._rebuild)

    def _mend(self, task: Task, asked: int, work: _Work) -> None:
        doing = _Doing()

        def do(stop: Stop, tell: Tell) -> Outcome:
            problem = None
            try:
                work(doing, stop, tell)
            except AppError as error:  # what came before it is told as well
                problem = error.failure
            return outcome(is_stopped=stop(), failure=problem)

        def outcome(*, is_stopped: bool = False, failure: Failure | None = None) -> Outcome:
            return Outcome(
                task=task,
                asked=asked,
                done=doing.done,
                mended=tuple(doing.mended),
                settled=frozenset(doing.settled),
                is_other=doing.is_other,
                is_stopped=is_stopped,
                failure=failure,
            )

        def give_up(failure: Failure | None) -> None:
            self.mended.emit(outcome(is_stopped=failure is None, failure=failure))

        self._errands.add(Errand(do, self.mended.emit, give_up, self.progressed.emit))

    # On the thread

    def _look(self, is_thorough: bool, stop: Stop, tell: Tell) -> Report:
        steps = self._care.look(stop, is_thorough=is_thorough, small_copies=self._small_copies)
        return _last(steps, Report, tell)

    def _find_again(
        self,
        missing: tuple[Picture, ...],
        elsewhere: tuple[Path, ...],
        doing: _Doing,
        stop: Stop,
        tell: Tell,
    ) -> None:
        found = _last(self._care.find_moved(missing, elsewhere, stop), FoundAgain, tell)
        for key, place in found.places:
            if not stop():
                doing.take(key, self._care.locate(key, place))

    def _locate(
        self, picture: Picture, file: Path, doing: _Doing, _stop: Stop, _tell: Tell
    ) -> None:
        one = self._care.locate(picture.key, file)
        doing.take(picture.key, one)
        now = one.picture
        if one.deed is Deed.DONE and now is not None:
            doing.is_other = now.sha256 != picture.sha256

    def _forget(self, keys: list[str], doing: _Doing, stop: Stop, tell: Tell) -> None:
        for some in _pieces(keys):
            if stop():
                return
            for one in self._care.forget(some):
                doing.take("", one)
            doing.settled |= set(some)  # of those that had gone before, nothing is said
            tell(Progress(Part.FILES, len(doing.settled), len(keys)))

    def _one_by_one(
        self,
        mend: Callable[[Sequence[T]], Iterable[Mended]],
        things: Sequence[T],
        doing: _Doing,
        stop: Stop,
        tell: Tell,
    ) -> None:
        for some in _pieces(things):
            if stop():
                return
            for thing, one in zip(some, mend(some), strict=True):
                doing.take(str(thing), one)
            tell(Progress(Part.FILES, len(doing.mended), len(things)))

    def _write_recipes(self, keys: list[str], doing: _Doing, stop: Stop, tell: Tell) -> None:
        for some in _pieces(keys):
            if stop():
                return
            doing.done += self._care.write_recipes(some)
            tell(Progress(Part.FILES, doing.done, len(keys)))
        if doing.done == len(keys):
            doing.settled |= set(keys)

    def _rebuild(self, doing: _Doing, _stop: Stop, _tell: Tell) -> None:
        self._care.rebuild_index()
        doing.done = 1

    def _on_no_report(self, failure: Failure | None) -> None:
        if failure is not None:
            self.failed.emit(failure)
        elif not self._errands.are_under_way:  # else another look has taken its place
            self.stopped.emit()


def _pieces(things: Sequence[T]) -> Iterator[Sequence[T]]:
    return (things[first : first + _PIECE] for first in range(0, len(things), _PIECE))


def _last(steps: Iterator[object], kind: type[T], tell: Tell) -> T:
    """Tell every step; what comes last is what was wanted."""
    for step in steps:
        if isinstance(step, kind):
            return step
        tell(step)
    raise StreamClosed

"""What is decided in a review, picture by picture; nothing of it is done before its end."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from decimal import Decimal
from enum import Enum

from PySide6.QtCore import QObject, Signal

from desktop_app.core.records import Picture
from desktop_app.state.gallery import GalleryModel
from desktop_app.state.review_list import ReviewList, Run


class Verdict(Enum):
    """What was decided of a picture."""

    KEPT = "kept"
    REJECTED = "rejected"


@dataclass(frozen=True, slots=True)
class Bill:
    """What some pictures cost, as far as anybody told."""

    known: Decimal
    unknown: int  # pictures whose cost nobody told


@dataclass(frozen=True, slots=True)
class _Step:
    """Something that can be taken back: a decision, or an edit that is on the stack of all."""

    key: str
    before: Verdict | None
    is_edit: bool = False


class Reviewing(QObject):
    """Goes through pictures and remembers what the person says of them."""

    changed = Signal()  # the picture, its record, what is decided, or how many there are
    edit_unwanted = Signal()  # the latest edit is to be taken back

    def __init__(
        self,
        model: GalleryModel,
        picture_of: Callable[[str], Picture | None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._picture_of = picture_of
        self._list = ReviewList(model, self)
        self._place = 0
        self._picture: Picture | None = None
        self._decided: dict[str, tuple[Verdict, Picture]] = {}
        self._steps: list[_Step] = []
        self._unwanted = 0  # edits that are being taken back
        self._list.changed.connect(self.changed)

    @property
    def picture(self) -> Picture | None:
        """The picture looked at; None at the end."""
        return self._picture

    @property
    def number(self) -> int:
        """Which of them it is, counted from 1; at the end one more than there are."""
        return self._place + 1

    @property
    def count(self) -> int:
        """How many pictures there are to review, which may grow."""
        return self._list.count

    @property
    def has_before(self) -> bool:
        """Whether there is a picture before."""
        return self._place > 0

    @property
    def joins(self) -> bool:
        """Whether new pictures of the wall come in at the end."""
        return self._list.joins

    @property
    def verdict(self) -> Verdict | None:
        """What was decided of the picture looked at."""
        return self.verdict_of(self._picture.key) if self._picture is not None else None

    @property
    def kept(self) -> tuple[Picture, ...]:
        """The pictures to keep, as they were when that was decided."""
        return self._with(Verdict.KEPT)

    @property
    def rejected(self) -> tuple[Picture, ...]:
        """The pictures to throw away."""
        return self._with(Verdict.REJECTED)

    @property
    def undecided(self) -> int:
        """Of how many nothing was said."""
        return self.count - len(self._decided)

    @property
    def can_take_back(self) -> bool:
        """Whether anything was decided or edited."""
        return bool(self._steps)

    def begin(self, rows: Sequence[Run], *, joins: bool) -> None:
        """Review the pictures of these rows from the first on, and perhaps what comes meanwhile."""
        self._forget()
        self._list.begin(rows, joins=joins)
        self._go(0)

    def leave(self) -> None:
        """Forget all of it."""
        self._forget()
        self._list.leave()

    def keep(self) -> None:
        """Keep the picture, and go on."""
        self._decide(Verdict.KEPT)

    def reject(self) -> None:
        """Have the picture go to the trash at the end, and go on."""
        self._decide(Verdict.REJECTED)

    def go_on(self) -> None:
        """Go to the next picture without a decision; after the last one comes the end."""
        if self._picture is not None:
            self._go(self._place + 1)

    def go_back(self) -> None:
        """Go to the picture before; at the first one nothing happens."""
        self._go(self._place - 1, back=True)

    def go_to_undecided(self) -> None:
        """Go to the first picture of which nothing was said."""
        place = 0
        while (key := self._list.key(place)) is not None and key in self._decided:
            place += 1
        self._go(place)

    def take_back(self) -> None:
        """Take back what was done last, and look at its picture again."""
        if not self._steps:
            return
        step = self._steps.pop()
        if step.is_edit:
            self._unwanted += 1
            self.edit_unwanted.emit()
        else:
            self._set(step.key, step.before)
        place = self._list.place_of(step.key)
        if place is not None:
            self._go(place)

    def note_edit(self, key: str) -> None:
        """A picture was edited meanwhile, which can be taken back as a decision can."""
        self._steps.append(_Step(key, None, is_edit=True))
        self.changed.emit()

    def forget_edit(self) -> None:
        """An edit was taken back, here or by other means."""
        if self._unwanted:
            self._unwanted -= 1
            return
        places = [place for place, step in enumerate(self._steps) if step.is_edit]
        if places:
            del self._steps[places[-1]]
            self.changed.emit()

    def look_again(self) -> None:
        """The record of the picture may be another one now; at the end, there may be one more."""
        self._go(self._place)

    def verdict_of(self, key: str) -> Verdict | None:
        """What was decided of a picture."""
        decided = self._decided.get(key)
        return decided[0] if decided is not None else None

    def at(self, distance: int) -> Picture | None:
        """A neighbour; None where there is none."""
        key = self._list.key(self._place + distance)
        return self._picture_of(key) if key is not None else None

    def bill(self) -> Bill:
        """What the kept pictures cost; a price may have become known since the decision."""
        known, unknown = Decimal(0), 0
        for picture in self.kept:
            cost = _cost(picture)
            if cost is None:
                now = self._picture_of(picture.key)
                cost = _cost(now) if now is not None else None
            known, unknown = known + (cost or 0), unknown + (cost is None)
        return Bill(known, unknown)

    def _with(self, verdict: Verdict) -> tuple[Picture, ...]:
        return tuple(picture for one, picture in self._decided.values() if one is verdict)

    def _forget(self) -> None:
        self._place, self._picture = 0, None
        self._decided, self._steps, self._unwanted = {}, [], 0

    def _decide(self, verdict: Verdict) -> None:
        picture = self._picture
        if picture is None:
            return
        before = self.verdict_of(picture.key)
        if before is not verdict:
            self._steps.append(_Step(picture.key, before))
            self._decided[picture.key] = (verdict, picture)
        self._go(self._place + 1)

    def _set(self, key: str, verdict: Verdict | None) -> None:
        decided = self._decided.pop(key, None)
        if verdict is not None and decided is not None:
            self._decided[key] = (verdict, decided[1])

    def _go(self, place: int, *, back: bool = False) -> None:
        """Look at this place; pictures that have left the library meanwhile are passed over."""
        while place >= 0 and (key := self._list.key(place)) is not None:
            picture = self._picture_of(key)
            if picture is not None and picture.trashed is None:
                self._place, self._picture = place, picture
                self.changed.emit()
                return
            self._decided.pop(key, None)
            self._list.drop(key)
            place -= back
        if place >= 0:
            self._place, self._picture = self._list.count, None
        elif self._picture is not None:  # those before it are gone
            self._place = self._list.place_of(self._picture.key) or 0
        self.changed.emit()


def _cost(picture: Picture) -> Decimal | None:
    """What it cost; pictures of the demo are free."""
    if picture.is_demo:
        return Decimal(0)
    cost = picture.cost_usd
    return cost if cost is not None and cost.is_finite() else None

"""What a review says: how far it is, and how it ended."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QLocale

from desktop_app.state.reviewing import Bill, Reviewing
from desktop_app.ui.facts import fill, money


def _words(text: str) -> str:
    return QCoreApplication.translate("Review", text)


def _many(text: str, count: int) -> str:
    return QCoreApplication.translate("Review", text, "", count)


@dataclass(frozen=True, slots=True)
class Outcome:
    """How a review stands when it ends."""

    kept: int
    rejected: int
    undecided: int
    bill: Bill

    @property
    def decided(self) -> int:
        """Of how many pictures something was said."""
        return self.kept + self.rejected


def outcome_of(reviewing: Reviewing) -> Outcome:
    """How it stands now."""
    kept, rejected = len(reviewing.kept), len(reviewing.rejected)
    return Outcome(kept, rejected, reviewing.undecided, reviewing.bill())


def progress(number: int, count: int, kept: int, rejected: int) -> str:
    """How far it is: "7 of 40 · 3 kept · 4 rejected"."""
    number, kept_words = min(number, count), _many("%Ln kept", kept)
    parts = (position(number, count), kept_words, _many("%Ln rejected", rejected))
    return " · ".join(parts)


def position(number: int, count: int) -> str:
    """Which picture of how many: "7 of 40"."""
    locale = QLocale()
    return fill(_words("%1 of %2"), locale.toString(number), locale.toString(count))


def result(outcome: Outcome) -> str:
    """What came of it: "Kept 6 of 40"."""
    locale = QLocale()
    figures = locale.toString(outcome.kept), locale.toString(outcome.decided)
    return fill(_words("Kept %1 of %2"), *figures)


def price(outcome: Outcome) -> str:
    """What the kept pictures cost: "They cost $1.92"; nothing where none was kept."""
    bill, one = outcome.bill, outcome.kept == 1
    if not outcome.kept:
        return ""
    if bill.unknown and not bill.known:
        alone = _words("What it cost isn't known")
        return alone if one else _words("What they cost isn't known")
    if not bill.known:
        return _words("It was free") if one else _words("They were free")
    least = _words("They cost at least %1") if bill.unknown else _words("They cost %1")
    return fill(_words("It cost %1") if one else least, money(bill.known))


def going(outcome: Outcome) -> str:
    """What the others come to: "34 go to the trash"."""
    if not outcome.rejected:
        return _words("Nothing goes to the trash")
    return _many("%Ln go to the trash", outcome.rejected)


def left(outcome: Outcome) -> str:
    """That some were not decided, or nothing."""
    if not outcome.undecided:
        return ""
    return _many("%Ln aren't decided yet and stay", outcome.undecided)


def moving(count: int) -> str:
    """What the button says that moves the rejected pictures to the trash."""
    return _many("Move %Ln to the trash", count)


def staying(count: int) -> str:
    """That the rejected pictures were left where they are."""
    return _many("%Ln rejected pictures stay where they are", count)


def awaited(count: int) -> str:
    """That there is nothing to see yet, but will be."""
    one = _words("One more is being made and will appear here.")
    return one if count == 1 else _many("%Ln more are being made and will appear here.", count)

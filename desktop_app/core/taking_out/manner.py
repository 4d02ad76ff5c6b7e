"""How pictures are taken out, and what happens while they are."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, fields
from enum import StrEnum
from pathlib import Path

#: Sides that can be asked for; beyond this no form holds a picture.
MOST_SIDE = 16_383  # of WebP, the narrowest


class Kind(StrEnum):
    """What is done to a picture on its way out."""

    AS_RECEIVED = "as_received"  # nothing
    WITH_RECIPE = "with_recipe"  # the pixels stay, what made them is written beside them
    CLEAN = "clean"  # the pixels stay, all else goes
    CONVERTED = "converted"  # to another form or size


class Form(StrEnum):
    """What a picture is converted to."""

    PNG = "png"
    JPEG = "jpeg"
    WEBP = "webp"


_ENDINGS = {Form.PNG: ".png", Form.JPEG: ".jpg", Form.WEBP: ".webp"}


class Collision(StrEnum):
    """What is done where a file has the name already."""

    NUMBER = "number"
    REPLACE = "replace"
    SKIP = "skip"


@dataclass(frozen=True, slots=True, kw_only=True)
class Manner:
    """How one export is done; what comes after `form` counts only where pictures are converted."""

    kind: Kind = Kind.AS_RECEIVED
    pattern: str = "{name}"
    collision: Collision = Collision.NUMBER
    form: Form = Form.JPEG
    quality: int = 90  # 1 to 100; PNG has none
    longest_side: int | None = None  # in pixels; a smaller picture stays as it is
    keeps_recipe: bool = False

    @property
    def needs_recipe(self) -> bool:
        """Whether something is written into the pictures."""
        is_kept = self.kind is Kind.CONVERTED and self.keeps_recipe
        return self.kind is Kind.WITH_RECIPE or is_kept

    @property
    def breaks_credentials(self) -> bool:
        """Whether Content Credentials, which vouch for the bytes, cannot go along."""
        return self.kind is not Kind.AS_RECEIVED

    @property
    def ending(self) -> str:
        """What every name ends in; "" where each picture keeps its own."""
        return _ENDINGS[self.form] if self.kind is Kind.CONVERTED else ""

    def as_words(self) -> tuple[str, ...]:
        """All of it as settings keep it: "kind=clean", …; `manner_of` is the inverse."""
        return tuple(f"{field.name}={_word(getattr(self, field.name))}" for field in fields(self))


def manner_of(words: Iterable[str]) -> Manner:
    """The manner that the settings keep; what makes no sense is as it is for everybody."""
    usual = Manner()
    found = dict(word.partition("=")[::2] for word in words)
    side = _whole(found.get("longest_side", ""), 0, MOST_SIDE)
    return Manner(
        kind=Kind(_one_of(found.get("kind"), Kind, usual.kind)),
        pattern=found.get("pattern") or usual.pattern,
        collision=Collision(_one_of(found.get("collision"), Collision, usual.collision)),
        form=Form(_one_of(found.get("form"), Form, usual.form)),
        quality=_whole(found.get("quality", ""), 1, 100) or usual.quality,
        longest_side=side or None,
        keeps_recipe=found.get("keeps_recipe") == "yes",
    )


class Reason(StrEnum):
    """Why a picture is not taken out."""

    GONE = "gone"  # the library does not know it any more
    MISSING = "missing"  # its file is not there
    UNREADABLE = "unreadable"  # the disk cannot, or nobody may
    DAMAGED = "damaged"  # what is in the file is no whole picture
    TOO_LARGE = "too_large"  # more pixels than are decoded
    CANNOT_HOLD = "cannot_hold"  # its format has no place for a recipe
    CANNOT_CLEAN = "cannot_clean"  # its format is not one of those that we take apart
    MOVING = "moving"  # it would stand still
    NAME = "name"  # the folder takes no file of that name


class Refusal(Exception):
    """This one is not taken out."""

    def __init__(self, reason: Reason) -> None:
        super().__init__(reason.value)
        self.reason = reason


@dataclass(frozen=True, slots=True)
class Problem:
    """A picture that was not taken out."""

    key: str
    name: str  # of its file
    reason: Reason


@dataclass(frozen=True, slots=True)
class Took:
    """So many pictures have had their turn; the last of them is there, unless there is no path."""

    number: int
    total: int
    path: Path | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Finished:
    """The last event; what was taken out stays."""

    number: int  # files written
    total: int
    first: Path | None = None  # one of them
    skipped: int = 0  # by name, as was wished
    problems: tuple[Problem, ...] = ()
    is_stopped: bool = False


Event = Took | Finished


def _word(value: object) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    return "" if value is None else str(value)


def _one_of(word: str | None, choices: Iterable[str], usual: str) -> str:
    return word if word is not None and word in list(choices) else usual


def _whole(text: str, least: int, most: int) -> int:
    """The number, or 0 for none within these bounds."""
    number = int(text) if text.isascii() and text.isdecimal() and len(text) < 10 else 0
    return number if least <= number <= most else 0

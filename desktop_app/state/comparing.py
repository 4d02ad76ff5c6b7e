"""What differs between pictures that are compared: facts, and the words of their prompts."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from enum import StrEnum
from itertools import groupby

from desktop_app.core import differing as words
from desktop_app.core.records import Job, Picture

_SHORT = 100  # letters of a text that is told whole
_MOST_OWN = 0.7  # of a text; where more is its own, to mark it would tell nothing
_MOST_ALIKE = 160  # letters of a text that has nothing of its own


class Kind(StrEnum):
    """What there is to know of a picture, in the order in which it is told."""

    MODEL = "model"
    PROVIDER = "provider"
    PROMPT = "prompt"
    SHAPE = "shape"  # of what came: ratio and pixels
    SIZE = "size"  # as asked
    FORM = "form"  # of the file
    OPTION = "option"
    REFERENCES = "references"
    PARENT = "parent"  # the picture that it changes
    COST = "cost"
    TOOK = "took"
    MADE = "made"
    STARS = "stars"


#: What becomes of a recipe, while all others are the recipe.
OUTCOMES = frozenset({Kind.PROVIDER, Kind.COST, Kind.TOOK, Kind.MADE, Kind.STARS})

#: What is taken for granted where the job is not known, lest nothing be told as something.
_UNKNOWN: dict[Kind, object] = {Kind.REFERENCES: (), Kind.PARENT: ""}


@dataclass(frozen=True, slots=True)
class Fact:
    """One thing in which pictures can differ."""

    kind: Kind
    name: str = ""  # of an option, as the service calls it


@dataclass(frozen=True, slots=True)
class Made:
    """A picture, and the job that made it as far as that is known."""

    picture: Picture
    job: Job | None = None

    @property
    def prompt(self) -> str:
        """The prompt, or as much of it as is known."""
        return self.picture.title if self.job is None else self.job.recipe.prompt

    @property
    def cost_usd(self) -> Decimal | None:
        """The picture's own share, or else what its job cost."""
        if self.picture.is_demo:
            return Decimal(0)
        if self.picture.cost_usd is None and self.job is not None:
            return self.job.cost_usd
        return self.picture.cost_usd

    @property
    def took_s(self) -> float | None:
        """How long it took, to a tenth of a second."""
        job = self.job
        if job is None or job.started is None or job.ended is None:
            return None
        return round((job.ended - job.started).total_seconds(), 1)

    @property
    def minute(self) -> datetime:
        """When it was made, as exactly as it is told."""
        return self.picture.made.replace(second=0, microsecond=0)


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of a prompt."""

    text: str
    is_own: bool = False  # not all the others have it


def differing(made: Sequence[Made]) -> list[Fact]:
    """The facts in which these pictures are not all alike."""
    facts = [Fact(kind) for kind in Kind if kind is not Kind.OPTION]
    names = dict.fromkeys(
        name for one in made if one.job is not None for name, _ in one.job.recipe.options
    )
    place = facts.index(Fact(Kind.REFERENCES))
    facts[place:place] = [Fact(Kind.OPTION, name) for name in names]
    return [fact for fact in facts if len({_value(fact, one) for one in made}) > 1]


def is_same_recipe(facts: Sequence[Fact]) -> bool:
    """Whether pictures that differ in these were asked for in the same way."""
    return all(fact.kind in OUTCOMES for fact in facts)


def own_words(texts: Sequence[str]) -> list[tuple[Piece, ...]]:
    """Each text in pieces: of the first what any other lacks, of the others what it lacks.

    Long stretches that all have are left out: "… red fox in the …".
    """
    if not texts:
        return []
    first = texts[0]
    owned = [False] * len(first)
    found = []
    for text in texts[1:]:
        between = words.words_between(first, text)
        at = 0
        for piece in between:
            if piece.fate is not words.Fate.ADDED:
                if piece.fate is words.Fate.REMOVED:
                    owned[at : at + len(piece.text)] = [True] * len(piece.text)
                at += len(piece.text)
        kept = [piece for piece in between if piece.fate is not words.Fate.REMOVED]
        found.append(_shortened(kept, text) if between else ())
    letters = zip(owned, first, strict=True)
    mine = [
        words.Piece(
            "".join(letter for _, letter in run), words.Fate.ADDED if own else words.Fate.KEPT
        )
        for own, run in groupby(letters, key=lambda pair: pair[0])
    ]
    whole = _shortened(mine, first)
    return [whole, *(pieces or whole for pieces in found)]


def _shortened(pieces: Sequence[words.Piece], text: str) -> tuple[Piece, ...]:
    own = sum(len(piece.text) for piece in pieces if piece.fate is words.Fate.ADDED)
    if own > _MOST_OWN * len(text):
        return (Piece(text),)
    if len(text) <= _SHORT:
        return tuple(Piece(piece.text, piece.fate is words.Fate.ADDED) for piece in pieces)
    if not own:
        is_long = len(text) > _MOST_ALIKE
        return (Piece(f"{text[:_MOST_ALIKE].rpartition(' ')[0]}\u00a0…" if is_long else text),)
    return tuple(
        Piece(piece.text.replace(" …", "\u00a0…"), piece.fate is words.Fate.ADDED)
        for piece in words.shortened(pieces)
    )


def _value(fact: Fact, made: Made) -> object:
    """What is compared; None where it is not known."""
    picture, job = made.picture, made.job
    match fact.kind:
        case Kind.MODEL:
            return picture.model
        case Kind.PROMPT:
            return made.prompt.strip()
        case Kind.SHAPE:
            return picture.width, picture.height
        case Kind.FORM:
            return picture.media_type
        case Kind.COST:
            return made.cost_usd
        case Kind.TOOK:
            return made.took_s
        case Kind.MADE:
            return made.minute
        case Kind.STARS:
            return picture.stars
        case _:
            return _UNKNOWN.get(fact.kind) if job is None else _of_job(fact, job)


def _of_job(fact: Fact, job: Job) -> object:
    recipe = job.recipe
    match fact.kind:
        case Kind.PROVIDER:
            return job.provider or None
        case Kind.SIZE:
            return recipe.size
        case Kind.OPTION:
            value = dict(recipe.options).get(fact.name)
            return None if value is None else (type(value), value)  # else 1 would be True
        case Kind.REFERENCES:
            return tuple(one.sha256 for one in recipe.references)
        case _:
            return recipe.parent

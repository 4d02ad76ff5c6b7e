"""What is looked for, in the language of the search box: read, changed, and written again."""

from __future__ import annotations

from dataclasses import dataclass, replace
from decimal import Decimal
from enum import StrEnum

from desktop_app.core.search.query_tokens import Token, tokens
from desktop_app.core.search.query_values import Comparison, Name, Value, value_of

__all__ = [
    "Comparison",
    "Filter",
    "Misread",
    "Misreading",
    "Name",
    "Order",
    "Part",
    "Query",
    "Showing",
    "Value",
    "Word",
    "read",
]

_SIGNS = {one.value: one for one in Comparison if one is not Comparison.BETWEEN} | {
    "=": Comparison.IS
}
#: Words and filters of one search.
MOST_PARTS = 100
_NAMES = frozenset(one.value for one in Name)
_BUILT_IN = frozenset({"all", "favourites", "trash"})


class Order(StrEnum):
    """How what was found is sorted."""

    NEWEST = "newest"
    OLDEST = "oldest"
    DEAREST = "dearest"  # most expensive first
    PROMPT = "prompt"  # A to Z


@dataclass(frozen=True, slots=True)
class Word:
    """Letters that stand somewhere in a picture's words; a quoted phrase is one."""

    text: str
    is_negated: bool = False

    @property
    def written(self) -> str:
        """As the language writes it."""
        return Token(self.text, is_negated=self.is_negated).written()


@dataclass(frozen=True, slots=True)
class Filter:
    """One thing that a picture must be, or must not."""

    name: Name
    comparison: Comparison
    value: Value
    is_negated: bool = False
    upper: Value | None = None  # the other end, where the comparison is BETWEEN

    @property
    def text(self) -> str:
        """As the language writes it."""
        value, sign = _written(self.value), self.comparison.value
        if self.upper is not None:
            value, sign = f"{value}..{_written(self.upper)}", ""
        return Token(value, self.name.value, sign, self.is_negated).written()


class Misreading(StrEnum):
    """Why a part was not understood."""

    UNKNOWN_FILTER = "unknown_filter"  # there is none of that name
    NO_VALUE = "no_value"  # nothing stands behind the colon, or not yet
    BAD_VALUE = "bad_value"  # the filter has no such value
    NOT_ORDERED = "not_ordered"  # its values are neither less nor more
    TOO_MANY = "too_many"  # it stands behind so many others


@dataclass(frozen=True, slots=True)
class Misread:
    """A part that was not understood, and is not searched for."""

    text: str
    name: str  # of the filter, as it was written
    reason: Misreading


Part = Word | Filter | Misread


@dataclass(frozen=True, slots=True)
class Query:
    """Everything that was asked for; a picture is found if all of it fits."""

    words: tuple[Word, ...] = ()
    filters: tuple[Filter, ...] = ()
    misread: tuple[Misread, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.words or self.filters)

    @property
    def text(self) -> str:
        """The query as the language writes it: reading it gives the same query."""
        written = [word.written for word in self.words]
        written += [one.text for one in self.filters]
        return " ".join([*written, *(one.text for one in self.misread)])

    def named(self, name: Name) -> tuple[Filter, ...]:
        """The filters of that name."""
        return tuple(one for one in self.filters if one.name is name)

    def without(self, part: Part) -> Query:
        """The query less this part of it."""
        return Query(
            tuple(one for one in self.words if one != part),
            tuple(one for one in self.filters if one != part),
            tuple(one for one in self.misread if one != part),
        )

    def having(self, wanted: Filter) -> Query:
        """The query with this filter too, instead of one that could not be true beside it."""
        if wanted in self.filters:
            return self
        kept = tuple(one for one in self.filters if not _excludes(wanted, one))
        return replace(self, filters=(*kept, wanted))


def read(text: str) -> Query:
    """What was asked for by this text, whatever it is."""
    understood: dict[Word | Filter, None] = {}
    misread: dict[Misread, None] = {}
    for token in tokens(text):
        part = _part(token)
        if isinstance(part, Misread):
            misread[part] = None
        elif len(understood) < MOST_PARTS or part in understood:
            understood[part] = None
        else:
            misread[_misread(token, Misreading.TOO_MANY)] = None
    return Query(
        tuple(part for part in understood if isinstance(part, Word)),
        tuple(part for part in understood if isinstance(part, Filter)),
        tuple(misread),
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Showing:
    """What the wall shows: of which scope, what of it, and in which order."""

    scope: str = "all"  # "all", "favourites", "trash", or "collection:" and its key
    query: Query = Query()
    order: Order = Order.NEWEST
    is_folded: bool = False  # of each family of versions only the newest that fits

    @property
    def folds(self) -> bool:
        """Whether families are folded here: not where all versions of one are wanted."""
        is_family = any(not one.is_negated for one in self.query.named(Name.FAMILY))
        return self.is_folded and self.scope != "trash" and not is_family

    @property
    def is_whole(self) -> bool:
        """Whether it is all of a scope whose days are counted, newest first."""
        is_all = not self.query and not self.folds
        return is_all and self.order is Order.NEWEST and self.scope in _BUILT_IN


def _part(token: Token) -> Part:
    if token.name is None:
        return Word(token.text, token.is_negated)
    if token.name not in _NAMES:
        if not token.text:  # as prose has it: "Subject: a lake"
            return Word(f"{token.name}:", token.is_negated)
        return _misread(token, Misreading.UNKNOWN_FILTER)
    name = Name(token.name)
    if not token.text:
        return _misread(token, Misreading.NO_VALUE)
    comparison = _SIGNS[token.sign]
    if comparison is not Comparison.IS and not name.is_ordered:
        return _misread(token, Misreading.NOT_ORDERED)
    found = _filter(name, comparison, token)
    return _misread(token, Misreading.BAD_VALUE) if found is None else found


def _filter(name: Name, comparison: Comparison, token: Token) -> Filter | None:
    low, dots, high = token.text.partition("..") if name.is_ordered else (token.text, "", "")
    if not dots:
        value = value_of(name, low)
        return None if value is None else Filter(name, comparison, value, token.is_negated)
    if comparison is not Comparison.IS or not (low or high):
        return None
    if not (low and high):  # open at one end
        value = value_of(name, low or high)
        comparison = Comparison.AT_LEAST if low else Comparison.AT_MOST
        return None if value is None else Filter(name, comparison, value, token.is_negated)
    value, upper = value_of(name, low), value_of(name, high)
    if value is None or upper is None:
        return None
    return Filter(name, Comparison.BETWEEN, value, token.is_negated, upper)


def _misread(token: Token, reason: Misreading) -> Misread:
    return Misread(token.written(), token.name or "", reason)


def _written(value: Value) -> str:
    return format(value, "f") if isinstance(value, Decimal) else str(value)


def _excludes(wanted: Filter, other: Filter) -> bool:
    """Whether it says the same or the opposite, or another value where a picture has but one."""
    if replace(wanted, is_negated=other.is_negated) == other:
        return True
    is_other_value = wanted.name is other.name and wanted.name.is_single
    return is_other_value and not (wanted.is_negated or other.is_negated)

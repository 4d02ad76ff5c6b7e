"""A small library to search in, and what should be found in it, worked out the plain way."""

from __future__ import annotations

import json
import sqlite3
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from pathlib import Path

from desktop_app.core import rows
from desktop_app.core.changes import Marks
from desktop_app.core.database import Database
from desktop_app.core.ranks import day_of
from desktop_app.core.recipe import Recipe, Reference
from desktop_app.core.records import Collection, Job, JobState, Picture
from desktop_app.core.search.finding import Finder
from desktop_app.core.search.finding_pace import Pace
from desktop_app.core.search.query import Comparison, Filter, Name, Order, Query, Showing, read
from desktop_app.core.search.query_values import days_of

TODAY = date(2026, 11, 22)
USUAL = Pace()
#: By which a search goes other ways than it would in a small library.
OTHERWISE = Pace(sorted_at_most=1, sorted_of_all=4, passed=0, passed_if_dear=0, sample=1)
REFERENCE = Reference(sha256="0" * 64, media_type="image/png", width=1, height=1, size_bytes=1)


@dataclass(frozen=True, kw_only=True)
class Kept:
    """One picture with its job and its marks."""

    prompt: str = ""
    text: str = ""
    model: str = "maker/model"
    ratio: str = ""
    file: str = "picture.png"
    media_type: str = "image/png"
    width: int = 300
    height: int = 200
    days_ago: int = 0
    cost_usd: Decimal | None = None
    is_demo: bool = False
    is_edited: bool = False
    parent: int = -1  # the number of an earlier one; any other is one that nobody has
    has_reference: bool = False
    reference: str = "0" * 64
    origin: str = ""
    is_trashed: bool = False
    marks: Marks = field(default_factory=Marks)


class Shelf:
    """A library of these pictures, each a minute newer than the one before it."""

    def __init__(
        self, folder: Path, kept: Iterable[Kept] = (), collections: Iterable[Collection] = ()
    ) -> None:
        self.path = folder / "pictor.sqlite3"
        if not self.path.exists():
            Database.create(self.path, lambda _connection: None)
        self.database = Database.open(self.path, folder / "backups")
        self.collections = tuple(collections)
        self.kept: dict[int, Kept] = {}
        with self.database.writing() as connection:
            for each in self.collections:
                values = {"key": each.key, "name": each.name, "made": 0, "query": each.query}
                connection.execute(rows.PUT_COLLECTION, values)
            for one in kept:
                self._put(connection, one)

    def put(self, one: Kept) -> Picture:
        """One more."""
        with self.database.writing() as connection:
            return self._put(connection, one)

    def _put(self, connection: sqlite3.Connection, one: Kept) -> Picture:
        number = len(self.kept)
        made = datetime(2026, 11, 22, 6, tzinfo=UTC) + timedelta(minutes=number)
        made -= timedelta(days=one.days_ago)
        key = f"{number:020d}"
        recipe = Recipe(
            prompt=one.prompt,
            model=one.model,
            ratio=one.ratio or None,
            parent=parent_of(one, number) if one.is_edited else "",
            references=(replace(REFERENCE, sha256=one.reference),) if one.has_reference else (),
        )
        job = Job(
            key=key,
            recipe=recipe,
            made=made,
            state=JobState.DONE,
            text=one.text,
            origin=one.origin,
            is_demo=one.is_demo,
        )
        picture = Picture(
            id=0,
            key=f"{key}.1",
            job_key=key,
            made=made,
            day=made.year * 10_000 + made.month * 100 + made.day,
            file=f"2026/2026-11/{one.file}",
            media_type=one.media_type,
            width=one.width,
            height=one.height,
            size_bytes=1,
            sha256="0" * 64,
            title=one.prompt[:300],
            model=one.model,
            ratio=one.ratio,
            cost_usd=one.cost_usd,
            is_demo=one.is_demo,
            trashed=made if one.is_trashed else None,
        )
        connection.execute(rows.INSERT_JOB, rows.job_values(job))
        connection.execute(rows.INSERT_PICTURE, rows.picture_values(picture))
        rows.write_marks(connection, picture.key, one.marks)
        query = f"{rows.SELECT_PICTURES} WHERE key = :key"
        found = rows.picture(connection.execute(query, {"key": picture.key}).fetchone())
        self.kept[found.rank] = one
        return found

    def finder(self, pace: Pace = USUAL) -> Finder:
        """What looks for them."""
        return Finder(self.database, today=lambda: TODAY, pace=pace)

    def close(self) -> None:
        """Let go of the file."""
        self.database.close()

    def expected(self, showing: Showing) -> list[int]:
        """The ranks that should be found, in order."""
        found = [rank for rank in self.kept if self._is_shown(rank, showing)]
        wants_all = any(
            one.name is Name.FAMILY and not one.is_negated for one in showing.query.filters
        )
        if showing.is_folded and showing.scope != "trash" and not wants_all:
            newest = {self._family(rank) or rank: rank for rank in sorted(found)}
            found = list(newest.values())
        return sorted(found, key=lambda rank: _place(showing.order, rank, self.kept[rank]))

    def _family(self, rank: int) -> str:
        """The first picture that is known of its chain; nothing for one without relatives."""
        kept = list(self.kept.values())
        root = number = _number(self, rank)
        while kept[root].is_edited and kept[root].parent in range(root):
            root = kept[root].parent
        if kept[root].is_edited:
            return parent_of(kept[root], root)
        own = f"{number:020d}.1"
        children = [each for other, each in enumerate(kept) if parent_of(each, other) == own]
        return f"{root:020d}.1" if root != number or any(one.is_edited for one in children) else ""

    def _is_shown(self, rank: int, showing: Showing) -> bool:
        one = self.kept[rank]
        if one.is_trashed is not (showing.scope == "trash"):
            return False
        if showing.scope == "favourites" and not one.marks.favourite:
            return False
        kind, _, key = showing.scope.partition(":")
        if kind == "collection" and not self._is_in([key], rank):
            return False
        return self._fits(rank, showing.query)

    def _fits(self, rank: int, query: Query, within: tuple[str, ...] = ()) -> bool:
        one = self.kept[rank]
        words = all(_has(one, word.text) is not word.is_negated for word in query.words)
        return words and all(
            self._is(rank, part, within) is not part.is_negated for part in query.filters
        )

    def _is(self, rank: int, part: Filter, within: tuple[str, ...]) -> bool:
        one = self.kept[rank]
        value = str(part.value)
        match part.name:
            case Name.TAG:
                return value.casefold() in {tag.casefold() for tag in one.marks.tags}
            case Name.MODEL:
                models = {kept.model for kept in self.kept.values()}
                same = {model for model in models if model.casefold() == value.casefold()}
                return one.model in same or (not same and value.casefold() in one.model.casefold())
            case Name.RATIO:
                across, _, down = value.partition(":")
                shape = one.width / one.height / (int(across) / int(down))
                return one.ratio == value or (not one.ratio and 0.98 <= shape <= 1.02)
            case Name.IS | Name.HAS:
                return _traits(one)[value]
            case Name.TYPE:
                return one.media_type.removesuffix("+xml") == f"image/{value}"
            case Name.USES:
                return one.has_reference and one.reference.startswith(value)
            case Name.FAMILY:
                wanted = next(
                    (each for each in self.kept if f"{_number(self, each):020d}.1" == value), None
                )
                family = value if wanted is None else self._family(wanted)
                return rank == wanted or (bool(family) and self._family(rank) == family)
            case Name.FROM:
                return one.origin == value
            case Name.COLLECTION:
                keys = [
                    each.key
                    for each in self.collections
                    if each.name.casefold() == value.casefold()
                ]
                return self._is_in(keys, rank, within)
            case Name.DATE:
                low, high = days_of(value, TODAY)
                if part.upper is not None:
                    high = days_of(str(part.upper), TODAY)[1]
                return _is_between(part.comparison, day_of(rank), low, high)
            case _:
                column = "cost_usd" if part.name is Name.COST else part.name.value
                number = one.marks.stars if part.name is Name.STARS else getattr(one, column)
                upper = part.value if part.upper is None else part.upper
                return number is not None and _is_between(
                    part.comparison, number, part.value, upper
                )

    def _is_in(self, keys: Sequence[str], rank: int, within: tuple[str, ...] = ()) -> bool:
        """In one of these; one that is found by way of itself holds nothing by that way."""
        wanted = [one for one in self.collections if one.key in keys and one.key not in within]
        return any(
            self._fits(rank, read(one.query), (*within, one.key))
            if one.is_smart
            else one.key in self.kept[rank].marks.collections
            for one in wanted
        )


def parent_of(one: Kept, number: int) -> str:
    """The key of what an edited one was made from."""
    return f"{one.parent:020d}.1" if one.parent in range(number) else "other.1"


def _number(shelf: Shelf, rank: int) -> int:
    return list(shelf.kept).index(rank)


def _is_between(comparison: Comparison, number: object, low: object, high: object) -> bool:
    assert isinstance(number, int | Decimal)
    assert isinstance(low, int | Decimal)
    assert isinstance(high, int | Decimal)
    match comparison:
        case Comparison.ABOVE:
            return number > high
        case Comparison.AT_LEAST:
            return number >= low
        case Comparison.BELOW:
            return number < low
        case Comparison.AT_MOST:
            return number <= high
        case Comparison.IS | Comparison.BETWEEN:
            return low <= number <= high


def _traits(one: Kept) -> Mapping[str, bool]:
    return {
        "favourite": one.marks.favourite,
        "demo": one.is_demo,
        "imported": bool(one.origin),
        "edited": one.is_edited,
        "chosen": one.marks.chosen,
        "starred": one.marks.stars > 0,
        "unrated": one.marks.stars == 0,
        "reference": one.has_reference,
        "note": bool(one.marks.note),
        "tag": bool(one.marks.tags),
        "words": bool(one.text),
    }


def _has(one: Kept, text: str) -> bool:
    tags = json.dumps(one.marks.tags, ensure_ascii=False)
    texts = (one.prompt, one.text, tags, one.marks.note, one.file, one.model)
    small = text.lower()
    is_beginning = len(small) < 3 and all(
        unicodedata.category(letter)[0] in "LN" and not "\u3040" <= letter <= "\u9fff"
        for letter in small
    )
    if is_beginning:
        return any(word.startswith(_bare(small)) for each in texts for word in _words(each))
    return any(small in each.lower() for each in texts)


def _words(text: str) -> list[str]:
    plain = "".join(
        letter if unicodedata.category(letter)[0] in "LN" else " " for letter in _bare(text)
    )
    return plain.split()


def _bare(text: str) -> str:
    """In small letters, without accents."""
    apart = unicodedata.normalize("NFD", text.lower())
    return "".join(letter for letter in apart if not unicodedata.combining(letter))


def _place(order: Order, rank: int, one: Kept) -> tuple[object, ...]:
    match order:
        case Order.NEWEST:
            return (-rank,)
        case Order.OLDEST:
            return (rank,)
        case Order.DEAREST:
            return (one.cost_usd is None, -(one.cost_usd or 0), -rank)
        case Order.PROMPT:
            small = "".join(letter.lower() if letter.isascii() else letter for letter in one.prompt)
            return (small[:300].encode(), -rank)

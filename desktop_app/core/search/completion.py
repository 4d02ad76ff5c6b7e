"""What can be typed next in the search box: filters, and values that the library holds."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace

from desktop_app.core.database import Row
from desktop_app.core.search.finding_filters import MODELS
from desktop_app.core.search.query_tokens import Token, tokens
from desktop_app.core.search.query_values import BELONGINGS, TODAY, TRAITS, TYPES, YESTERDAY, Name

#: Rows of a short query on the library.
Read = Callable[[str, Mapping[str, object]], list[Row]]

#: What an action of ours writes, and nobody types: keys and hashes.
_WRITTEN = {Name.FAMILY, Name.USES}
_TYPED = tuple(name for name in Name if name not in _WRITTEN)
_MOST = 12
_MOST_TAGS = 4  # for a word that is no filter yet
_LATEST = 2000  # pictures by which the use of models and ratios is told

_TAGS = "SELECT tag, count FROM tags ORDER BY count DESC, tag"
_LATELY = """
    SELECT {0}, count(*) FROM (
        SELECT {0} FROM pictures INDEXED BY pictures_all WHERE trashed IS NULL
        ORDER BY rank DESC LIMIT :latest
    ) WHERE {0} <> '' GROUP BY {0} ORDER BY count(*) DESC, {0}"""
_COLLECTIONS = "SELECT name FROM collections ORDER BY name COLLATE NOCASE"
_ORIGINS = """
    WITH RECURSIVE known (trait) AS (
        SELECT min(trait) FROM traits WHERE trait >= 'from:'
        UNION ALL SELECT (SELECT min(trait) FROM traits WHERE trait > known.trait)
        FROM known WHERE known.trait IS NOT NULL
    )
    SELECT substr(trait, 6) FROM known WHERE trait LIKE 'from:%'"""
_MONTHS = "SELECT DISTINCT day / 100 FROM days WHERE scope = 'all' ORDER BY 1 DESC LIMIT 24"


@dataclass(frozen=True, slots=True, kw_only=True)
class Suggestion:
    """One way in which what stands at the cursor may go on."""

    text: str  # what takes the place of the letters from `start` to `end`
    start: int
    end: int
    name: Name
    value: str = ""  # of the filter; "" where the filter itself is suggested
    count: int | None = None  # how many pictures have it, where that is known


def suggest(read: Read, typed: str, cursor: int) -> list[Suggestion]:
    """Filters that begin with what stands at the cursor, then values, the most used first."""
    here = next((one for one in tokens(typed) if one.start <= cursor <= one.end), None)
    if here is None:
        return [_suggestion(Token("", name.value), cursor, cursor, name) for name in _TYPED]
    begun = next(tokens(typed[here.start : cursor]), None)
    if begun is None or typed[here.start : cursor].lstrip("-")[:1] in {'"', "“", "„"}:
        return []
    if begun.name is None:
        found = _of_word(read, begun, here)
    else:
        names = [name for name in Name if name.value == begun.name]
        found = [one for name in names for one in _of_filter(read, name, begun, here)]
    return [one for one in found if one.text != typed[here.start : here.end]][:_MOST]


def _of_word(read: Read, begun: Token, here: Token) -> list[Suggestion]:
    """What a word may become: a filter, or a tag that begins so."""
    small = begun.text.casefold()
    found = []
    for name in _TYPED:
        if name.value.startswith(small):
            empty = Token("", name.value, is_negated=begun.is_negated)
            found.append(_suggestion(empty, here.start, here.end, name))
    tags = [(tag, count) for tag, count in _values(read, Name.TAG) if _begins(tag, small)]
    for tag, count in tags[:_MOST_TAGS]:
        token = Token(tag, Name.TAG.value, is_negated=begun.is_negated)
        found.append(_suggestion(token, here.start, here.end, Name.TAG, tag, count))
    return found


def _of_filter(read: Read, name: Name, begun: Token, here: Token) -> list[Suggestion]:
    """The filter's values that begin so; of names, then those that hold it anywhere."""
    small = begun.text.casefold()
    known = list(_values(read, name))
    begin = [one for one in known if _begins(one[0], small)]
    hold = [one for one in known if small in one[0].casefold() and one not in begin]
    if name not in {Name.TAG, Name.MODEL, Name.COLLECTION}:
        hold = []
    return [
        _suggestion(replace(begun, text=value), here.start, here.end, name, value, count)
        for value, count in begin + hold
    ]


def _values(read: Read, name: Name) -> Iterable[tuple[str, int | None]]:
    match name:
        case Name.TAG:
            return [(str(tag), int(count or 0)) for tag, count in read(_TAGS, {})]
        case Name.MODEL:
            lately = [str(row[0]) for row in read(_LATELY.format("model"), {"latest": _LATEST})]
            known = [str(row[0]) for row in read(MODELS, {})]
            return _plain(dict.fromkeys(lately + known))
        case Name.RATIO:
            lately = [str(row[0]) for row in read(_LATELY.format("ratio"), {"latest": _LATEST})]
            return _plain(lately)
        case Name.COLLECTION:
            return _plain(str(row[0]) for row in read(_COLLECTIONS, {}))
        case Name.FROM:
            return _plain(str(row[0]) for row in read(_ORIGINS, {}))
        case Name.DATE:
            months = [int(row[0] or 0) for row in read(_MONTHS, {})]
            written = [f"{month // 100}-{month % 100:02}" for month in months]
            years = dict.fromkeys(month[:4] for month in written)
            return _plain([TODAY, YESTERDAY, *written, *years])
        case Name.IS:
            return _plain(TRAITS)
        case Name.HAS:
            return _plain(BELONGINGS)
        case Name.TYPE:
            return _plain(TYPES)
        case Name.STARS:
            return _plain("54321")
        case Name.COST | Name.WIDTH | Name.HEIGHT | Name.FAMILY | Name.USES:
            return []


def _plain(values: Iterable[str]) -> list[tuple[str, int | None]]:
    return [(value, None) for value in values if value]


def _begins(value: str, small: str) -> bool:
    """Whether the value, or its name behind the maker's, begins so."""
    folded = value.casefold()
    return folded.startswith(small) or folded.partition("/")[2].startswith(small)


def _suggestion(
    token: Token, start: int, end: int, name: Name, value: str = "", count: int | None = None
) -> Suggestion:
    return Suggestion(
        text=token.written(), start=start, end=end, name=name, value=value, count=count
    )

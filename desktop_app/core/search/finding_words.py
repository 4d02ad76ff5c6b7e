"""How words are looked up: in the index of pieces, in that of beginnings, or letter by letter."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable

from desktop_app.core.search.finding_conditions import NOTHING, Condition, Values

_WILD = re.compile("[%_]")
_PIECE = 3  # letters; the index of pieces knows every three that stand together
_MOST_PIECES = 300  # of a shorter text; where there are more, it is found soon anyway
_MOST_LETTERS = 1000  # of what is looked for letter by letter
#: Scripts that put no blank between words: Thai, Lao, Burmese, Khmer, Hangul, Kana, Han.
_UNPARTED = re.compile(
    "[\u0e00-\u0eff\u1000-\u109f\u1100-\u11ff\u1780-\u17ff\u3040-\u30ff\u3100-\u318f\u31a0-\u31ff"
    "\u3400-\u4dbf\u4e00-\u9fff\ua960-\ua97f\uac00-\ud7ff\uf900-\ufaff\uff66-\uffdc"
    "\U00020000-\U0003ffff]"
)
# ruff: noqa: S608 - the names are ours; values always go by parameter

#: As the view `searchable` has it.
_OF_PICTURE = (
    *("p.tags", "p.note", "p.model"),
    "replace(p.file, rtrim(p.file, replace(p.file, '/', '')), '')",
)
_OF_JOB = ("j.prompt", "j.text")

#: The pieces that the library holds and that begin so; at most one more than asked for.
Vocabulary = Callable[[str, int], list[str]]


def condition(text: str, vocabulary: Vocabulary, values: Values) -> Condition:
    """That this stands somewhere in a picture's words; one or two letters begin a word."""
    if len(text) >= _PIECE:
        return _in_pieces(text, _quoted(text), values)
    if all(map(_is_of_words, text)) and not _UNPARTED.search(text):
        return _as_beginning(text, values)
    pieces = vocabulary(text.lower(), _MOST_PIECES)
    if not pieces:
        return NOTHING
    if len(pieces) > _MOST_PIECES:
        return Condition(row=_letter_by_letter(text, values))
    return _in_pieces(text, f"({' OR '.join(map(_quoted, pieces))})", values)


def all_of(found: list[Condition], values: Values) -> Condition:
    """Several conditions on pieces as one, which the index answers faster."""
    row = " AND ".join(one.tried for one in found)
    return _of_pieces(row, " AND ".join(one.pieces for one in found), values)


def _in_pieces(text: str, pieces: str, values: Values) -> Condition:
    if len(text) <= _MOST_LETTERS:
        return _of_pieces(_letter_by_letter(text, values), pieces, values)
    row = "EXISTS (SELECT 1 FROM pieces AS f WHERE f.pieces MATCH {} AND f.rowid = p.rank)"
    return _of_pieces(row.format(values.bind(pieces)), pieces, values)


def _of_pieces(row: str, pieces: str, values: Values) -> Condition:
    return Condition(
        row=row,
        source="pieces AS s",
        where=f"s.pieces MATCH {values.bind(pieces)}",
        rank="s.rowid",
        is_sorted=True,
        pieces=pieces,
    )


def _as_beginning(text: str, values: Values) -> Condition:
    wanted = values.bind(f"{_quoted(text)} *")
    return Condition(
        row=f"EXISTS (SELECT 1 FROM words AS f WHERE f.words MATCH {wanted} AND f.rowid = p.rank)",
        source="words AS s",
        where=f"s.words MATCH {wanted}",
        rank="s.rowid",
        is_sorted=True,
        is_dear=True,
    )


def _letter_by_letter(text: str, values: Values) -> str:
    """As the index of pieces has it: large and small letters are the same in every script."""
    if text.isascii() and not _WILD.search(text):  # then LIKE does the same in less time
        same = f"LIKE {values.bind(f'%{text}%')}"
    else:
        either = "".join(map(_either, text))
        same = f"GLOB {values.bind(f'*{either}*')}"
    found = " OR ".join(f"{one} {same}" for one in _OF_PICTURE)
    told = " OR ".join(f"{one} {same}" for one in _OF_JOB)
    return f"{found} OR EXISTS (SELECT 1 FROM jobs AS j WHERE j.key = p.job_key AND ({told}))"


def _either(letter: str) -> str:
    ways = {letter, letter.lower(), letter.upper(), letter.title()}
    found = "".join(sorted(way for way in ways if len(way) == 1))
    return found if found == "]" else f"[{found}]" if found != "^" else "^"


def _is_of_words(letter: str) -> bool:
    """Whether the index of words counts it as part of one, not as what parts them."""
    return unicodedata.category(letter)[0] in "LN"


def _quoted(text: str) -> str:
    """For the index's own language: nothing within quotes means anything there."""
    doubled = text.replace('"', '""')
    return f'"{doubled}"'

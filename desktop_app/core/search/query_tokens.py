"""The spelling of the search language: what was typed in pieces, and pieces written again."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, field

#: What opens a phrase, and what closes it; quotes of print come from other programs' fields.
_QUOTES = {'"': '"', "“": "”“", "„": "“”"}
_SIGNS = re.compile(r"(?:[<>]=?|[=≤≥])")
_SAME_SIGN = {"≤": "<=", "≥": ">="}
_NAME = re.compile(r"([A-Za-z]+):(?!//)")


@dataclass(frozen=True, slots=True)
class Token:
    """One piece of what was typed."""

    text: str  # the word, the phrase or the filter's value, without quotes
    name: str | None = None  # of a filter, in small letters
    sign: str = ""  # "<", "<=", ">", ">=" or "="
    is_negated: bool = False
    start: int = field(default=0, compare=False)  # where in what was typed
    end: int = field(default=0, compare=False)

    def written(self) -> str:
        """The piece in the one spelling that is read as the same piece."""
        minus = "-" if self.is_negated else ""
        if self.name is None:
            is_plain = not _NAME.match(self.text) and not self.text.startswith("-")
            return minus + (
                self.text if is_plain and not _needs_quotes(self.text) else _quoted(self)
            )
        value = self.text
        if value and (_needs_quotes(value) or _SIGNS.match(value)):
            value = _quoted(self)
        return f"{minus}{self.name}:{self.sign}{value}"


def tokens(typed: str) -> Iterator[Token]:
    """The pieces of whatever was typed; a phrase that is not closed goes on to the end."""
    text = "".join(" " if _is_blank(letter) else letter for letter in typed)
    place = 0
    while place < len(text):
        if text[place] == " ":
            place += 1
            continue
        token = _token(text, place)
        place = token.end
        if token.text or token.name is not None:
            yield token


def _token(text: str, start: int) -> Token:
    is_negated = text[start] == "-"
    place = start + is_negated
    named = _NAME.match(text, place)
    if named is None:
        word, end = _value(text, place)
        return Token(word, is_negated=is_negated, start=start, end=end)
    sign = _SIGNS.match(text, named.end())
    value, end = _value(text, sign.end() if sign else named.end())
    written = sign.group() if sign else ""
    return Token(value, named[1].lower(), _SAME_SIGN.get(written, written), is_negated, start, end)


def _value(text: str, place: int) -> tuple[str, int]:
    """What stands here up to the next blank, or the phrase; and where it ends."""
    closing = _QUOTES.get(text[place : place + 1])
    if closing is None:
        end = text.find(" ", place)
        end = len(text) if end < 0 else end
        return text[place:end], end
    found: list[str] = []
    place += 1
    while place < len(text):
        letter = text[place]
        if letter in closing:
            if not (letter == '"' and text.startswith('""', place)):
                place += 1
                break
            place += 1  # a doubled quote is one that belongs to the phrase
        found.append(letter)
        place += 1
    return " ".join("".join(found).split()), place


def _is_blank(letter: str) -> bool:
    """Whether it parts words; so do characters that neither a file nor SQLite can hold."""
    return letter.isspace() or unicodedata.category(letter) in {"Cc", "Cs"}


def _needs_quotes(text: str) -> bool:
    return text[0] in _QUOTES or any(map(_is_blank, text))


def _quoted(token: Token) -> str:
    doubled = token.text.replace('"', '""')
    return f'"{doubled}"'

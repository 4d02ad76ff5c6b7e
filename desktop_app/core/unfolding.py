r"""Variables in prompts: `{red|blue}` and `{colours}` unfold one prompt into several.

Alternatives stand between braces, parted by bars, and may be empty. A name between braces stands
for a snippet: one line of it is put in its place, several lines are alternatives. Both may be
nested. What is no variable stays as it was typed: braces without a bar whose content is no known
name, as in JSON, and braces that have no partner. A backslash takes its meaning from a brace or a
bar: `\{`, `\|`, `\}`.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby, islice
from math import prod
from typing import TypeAlias

_SPECIAL = "{|}"
_SIGN = re.compile(r"\\[{|}]|[{|}]|\\|[^\\{|}]+")
_DEEPEST = 24  # braces in braces and snippets in snippets; what lies deeper stays as typed
_MOST_PUT_IN = 1_000  # snippets, so that a few that name each other cannot grow without end


@dataclass(frozen=True, slots=True)
class Piece:
    """Some letters of an unfolded prompt, and whether it was a choice that brought them here."""

    text: str
    is_chosen: bool


@dataclass(frozen=True, slots=True)
class Unfolded:
    """One of the prompts, and which alternative it takes at each choice, from left to right."""

    pieces: tuple[Piece, ...]
    choices: tuple[tuple[int, str], ...]  # its place among the alternatives, and its words

    @property
    def prompt(self) -> str:
        """The whole of it."""
        return "".join(piece.text for piece in self.pieces)


@dataclass(frozen=True, slots=True)
class Span:
    """A part of the template that is no plain text."""

    start: int
    end: int
    is_escape: bool = False  # else it belongs to a variable


@dataclass(frozen=True, slots=True)
class _Choice:
    options: tuple[_Line, ...]
    counts: tuple[int, ...]


_Line: TypeAlias = "tuple[str | _Choice, ...]"


class Unfolding:
    """What a template unfolds into: counted at once, made one by one."""

    def __init__(self, line: _Line, spans: tuple[Span, ...]) -> None:
        self._line = line
        self.spans = spans
        self.count = _count(line)

    @property
    def has_choices(self) -> bool:
        """Whether there is anything to choose between."""
        return any(isinstance(one, _Choice) for one in self._line)

    def at(self, place: int) -> Unfolded:
        """The prompt at this place, 0 to `count` - 1; the last choice turns fastest."""
        if not 0 <= place < self.count:
            raise IndexError(place)
        pieces: list[Piece] = []
        choices: list[tuple[int, str]] = []
        _write(self._line, place, pieces, choices, is_chosen=False)
        return Unfolded(tuple(pieces), tuple(choices))

    def first(self, most: int) -> list[Unfolded]:
        """The first so many of them, or all."""
        return list(islice(self, most))

    def __iter__(self) -> Iterator[Unfolded]:
        return (self.at(place) for place in range(self.count))


def unfold(template: str, lists: Mapping[str, str] | None = None) -> Unfolding:
    """What this unfolds into; `lists` are the texts of snippets by their names."""
    known = {folded(name): lines for name, text in (lists or {}).items() if (lines := _lines(text))}
    return _Reader(known).read(template)


def as_typed(prompt: str, lists: Mapping[str, str] | None = None) -> str:
    """A template that unfolds into exactly this prompt and no other: most are so already."""
    found = unfold(prompt, lists)
    if found.count == 1 and found.at(0).prompt == prompt:
        return prompt
    return "".join(f"\\{letter}" if letter in _SPECIAL else letter for letter in prompt)


def folded(name: str) -> str:
    """A name as it is compared: whatever its case, its spelling and the blanks in it."""
    return " ".join(unicodedata.normalize("NFKC", name).casefold().split())


def _lines(text: str) -> tuple[str, ...]:
    return tuple(line.strip() for line in text.splitlines() if line.strip())


class _Reader:
    """Reads one template, with the snippets that it names."""

    def __init__(self, known: Mapping[str, tuple[str, ...]]) -> None:
        self._known = known
        self._put_in = 0
        self._within: list[str] = []  # the snippets that are being read

    def read(self, template: str) -> Unfolding:
        """The whole of it."""
        text = _Text(template)
        spans: list[Span] = []
        (line,) = self._parts(text, 0, len(template), 0, spans, is_parted=False)
        return Unfolding(line, tuple(sorted(spans, key=lambda span: span.start)))

    def _parts(
        self, text: _Text, at: int, end: int, depth: int, spans: list[Span], *, is_parted: bool
    ) -> list[_Line]:
        """A stretch of a text, within braces parted at its own bars."""
        parts: list[list[str | _Choice]] = [[]]
        while at < end:
            sign = text.sign(at)
            close = text.partners.get(at)
            if len(sign) == 2 and sign[1] in _SPECIAL:
                parts[-1].append(sign[1])
                spans.append(Span(at, at + 1, is_escape=True))
            elif sign == "|" and is_parted:
                spans.append(Span(at, at + 1))
                parts.append([])
            elif close is not None:
                sign = text.all[at : close + 1]
                found = self._braces(text, at, close, depth, spans) if depth < _DEEPEST else (sign,)
                parts[-1] += found
            else:
                parts[-1].append(sign)
            at += len(sign)
        return [_merged(part) for part in parts]

    def _braces(self, text: _Text, start: int, close: int, depth: int, spans: list[Span]) -> _Line:
        """What stands for a pair of braces and all that is in it."""
        snippet = self._snippet(folded(text.all[start + 1 : close]), depth)
        if snippet is not None:
            spans.append(Span(start, close + 1))
            return snippet
        parts = self._parts(text, start + 1, close, depth + 1, spans, is_parted=True)
        if len(parts) == 1:
            return ("{", *parts[0], "}")
        spans += (Span(start, start + 1), Span(close, close + 1))
        return _choice(parts)

    def _snippet(self, name: str, depth: int) -> _Line | None:
        """What a snippet brings; None for what is none, or is put into itself."""
        is_endless = name in self._within or self._put_in >= _MOST_PUT_IN
        if name not in self._known or is_endless:
            return None
        self._put_in += 1
        self._within.append(name)
        lines = [
            self._parts(_Text(line), 0, len(line), depth + 1, [], is_parted=False)[0]
            for line in self._known[name]
        ]
        self._within.pop()
        return lines[0] if len(lines) == 1 else _choice(lines)


class _Text:
    """A text in signs, and which brace closes which."""

    def __init__(self, text: str) -> None:
        self.all = text
        self.partners: dict[int, int] = {}
        waiting: list[int] = []
        for found in _SIGN.finditer(text):
            if found[0] == "{":
                waiting.append(found.start())
            elif found[0] == "}" and waiting:
                self.partners[waiting.pop()] = found.start()

    def sign(self, at: int) -> str:
        """What begins at this place: an escape, a brace, a bar, or letters as far as they go."""
        found = _SIGN.match(self.all, at)
        assert found is not None, "every letter begins a sign"
        return found[0]


def _merged(line: Sequence[str | _Choice]) -> _Line:
    """Letters beside letters become one piece."""
    merged: list[str | _Choice] = []
    for is_text, run in groupby(line, key=lambda one: isinstance(one, str)):
        if is_text:
            text = "".join(one for one in run if isinstance(one, str))
            merged += [text] if text else []
        else:
            merged += run
    return tuple(merged)


def _choice(options: Sequence[_Line]) -> _Line:
    return (_Choice(tuple(options), tuple(_count(option) for option in options)),)


def _count(line: _Line) -> int:
    return prod(sum(one.counts) for one in line if isinstance(one, _Choice))


def _write(
    line: _Line,
    place: int,
    pieces: list[Piece],
    choices: list[tuple[int, str]],
    *,
    is_chosen: bool,
) -> None:
    rest = _count(line)
    for one in line:
        if isinstance(one, str):
            pieces.append(Piece(one, is_chosen))
            continue
        rest //= sum(one.counts)
        turn, place = divmod(place, rest)
        taken = 0
        while turn >= one.counts[taken]:
            turn -= one.counts[taken]
            taken += 1
        before, noted = len(pieces), len(choices)
        choices.append((taken, ""))
        _write(one.options[taken], turn, pieces, choices, is_chosen=True)
        choices[noted] = (taken, "".join(piece.text for piece in pieces[before:]))

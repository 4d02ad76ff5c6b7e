"""How one recipe differs from another: words that came and went, settings that changed."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import StrEnum

from desktop_app.core.recipe import Recipe, Value

_MOST_COMPARED = 60_000  # pairs of words: some milliseconds
_MOST_LETTERS = 20_000  # of a prompt
_LEAST_ALIKE = 0.2  # below this the words have nothing in common that is worth telling
_AROUND = 4  # words that are told on each side of a change
_LONGEST = 80  # words of one change
_GAP = "…"
#: Scripts that put no blank between words: there a letter is one.
_UNPARTED = (
    *((0x0E00, 0x0EFF), (0x1000, 0x109F), (0x1780, 0x17FF), (0x3040, 0x30FF), (0x3100, 0x312F)),
    *((0x3400, 0x4DBF), (0x4E00, 0x9FFF), (0xF900, 0xFAFF), (0xFF66, 0xFF9D), (0x20000, 0x3FFFF)),
)
_JOINER = "\u200d"
_WITHIN_WORDS = {"'", "’", "-", "‐", "·"}  # noqa: RUF001 - people write these


class Fate(StrEnum):
    """What has become of a piece of a text."""

    KEPT = "kept"
    ADDED = "added"
    REMOVED = "removed"


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of text that shares one fate."""

    text: str
    fate: Fate


@dataclass(frozen=True, slots=True)
class Setting:
    """A parameter that is another one now; None where it was not set."""

    name: str  # "model", "ratio", "size", "references", or the service's own name of an option
    before: Value | None
    after: Value | None


@dataclass(frozen=True, slots=True)
class Difference:
    """All that differs between two recipes."""

    words: tuple[Piece, ...] = ()  # nothing, where no word differs or nobody asked
    settings: tuple[Setting, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.words or self.settings)


def difference(before: Recipe, after: Recipe, *, in_words: bool = True) -> Difference:
    """What `after` has otherwise; the prompt is looked at only if its words are asked for."""
    words = words_between(before.prompt, after.prompt) if in_words else ()
    return Difference(shortened(words), tuple(_settings(before, after)))


def words_between(before: str, after: str) -> tuple[Piece, ...]:
    """The second text with what was taken out of the first; nothing where they say the same."""
    old, new = list(_words(before[:_MOST_LETTERS])), list(_words(after[:_MOST_LETTERS]))
    if [word for word in old if not word.isspace()] == [one for one in new if not one.isspace()]:
        return ()
    start = _common(old, new)
    end = _common(old[start:][::-1], new[start:][::-1])
    first, second = old[start : len(old) - end], new[start : len(new) - end]
    runs = [(Fate.KEPT, old[:start]), *_changed(first, second), (Fate.KEPT, old[len(old) - end :])]
    return tuple(_joined(runs))


def shortened(pieces: Sequence[Piece], around: int = _AROUND) -> tuple[Piece, ...]:
    """The same with long stretches cut down: of what stayed, what stands next to a change."""
    found = []
    last = len(pieces) - 1
    for place, piece in enumerate(pieces):
        words = list(_words(piece.text))
        if piece.fate is not Fate.KEPT:
            reach = _reach(words, _LONGEST)
            text = piece.text if reach == len(words) else "".join(words[:reach]).rstrip() + _GAP
            found.append(Piece(text, piece.fate))
            continue
        before = 0 if place == 0 else _reach(words, around)
        after = 0 if place == last else _reach(words[::-1], around)
        if before + after < len(words) - 3:
            head, tail = "".join(words[:before]), "".join(words[len(words) - after :])
            text = f"{head.rstrip()} {_GAP} {tail.lstrip()}"
            text = text.lstrip() if not head.strip() else text
            found.append(Piece(text.rstrip() if not tail.strip() else text, Fate.KEPT))
        else:
            found.append(piece)
    return tuple(found)


def _settings(before: Recipe, after: Recipe) -> Iterator[Setting]:
    pairs: list[tuple[str, Value | None, Value | None]] = [
        ("model", before.model, after.model),
        ("ratio", before.ratio, after.ratio),
        ("size", before.size, after.size),
    ]
    old, new = dict(before.options), dict(after.options)
    pairs += [(name, old.get(name), new.get(name)) for name in dict.fromkeys([*old, *new])]
    sent_before = [one.sha256 for one in before.references]
    sent_after = [one.sha256 for one in after.references]
    if sent_before != sent_after:
        pairs.append(("references", len(sent_before), len(sent_after)))
    for name, was, is_now in pairs:
        # An other picture in place of one is a change too, which their number does not tell.
        if name == "references" or (was, type(was)) != (is_now, type(is_now)):
            yield Setting(name, was, is_now)


def _words(text: str) -> Iterator[str]:
    """The text in pieces that are never cut: words, blanks, signs."""
    start = 0
    for place in range(1, len(text)):
        if not _belongs(text, place, start):
            yield text[start:place]
            start = place
    if text:
        yield text[start:]


def _belongs(text: str, place: int, start: int) -> bool:
    """Whether the letter at this place goes on what began at `start`."""
    letter, last = text[place], text[place - 1]
    if last.isspace() or letter.isspace():
        return last.isspace() and letter.isspace()
    if unicodedata.category(letter)[0] == "M" or letter == _JOINER or last == _JOINER:
        return True
    if 0x1F3FB <= ord(letter) <= 0x1F3FF:  # the colour of a skin
        return True
    if letter in _WITHIN_WORDS:
        return _is_of_words(text[place + 1 : place + 2]) and _is_of_words(text[start])
    if last in _WITHIN_WORDS and place - 1 > start:
        return True
    return _is_of_words(letter) and _is_of_words(text[start])


def _is_of_words(letter: str) -> bool:
    return letter.isalnum() and not any(low <= ord(letter) <= high for low, high in _UNPARTED)


def _changed(old: list[str], new: list[str]) -> list[tuple[Fate, list[str]]]:
    """How the middle differs; where that takes too long or tells nothing, all of it."""
    whole = [(Fate.REMOVED, old), (Fate.ADDED, new)]
    if len(old) * len(new) > _MOST_COMPARED:
        return whole
    matcher = SequenceMatcher(None, old, new, autojunk=False)
    alike = sum(
        _count(old[block.a : block.a + block.size]) for block in matcher.get_matching_blocks()
    )
    if alike < _LEAST_ALIKE * min(_count(old), _count(new)):
        return whole
    runs: list[tuple[Fate, list[str]]] = []
    for kind, i, j, m, n in matcher.get_opcodes():
        if kind == "equal":
            is_between = i > 0 and j < len(old)
            if is_between and not any(_is_word(word) for word in old[i:j]):  # a mere blank
                runs += [(Fate.REMOVED, old[i:j]), (Fate.ADDED, new[m:n])]
            else:
                runs.append((Fate.KEPT, new[m:n]))
        else:
            runs += [(Fate.REMOVED, old[i:j]), (Fate.ADDED, new[m:n])]
    return runs


def _joined(runs: Sequence[tuple[Fate, list[str]]]) -> Iterator[Piece]:
    """Between two stretches that stayed: first all that went, then all that came."""
    went: list[str] = []
    came: list[str] = []
    stayed: list[str] = []

    def told() -> Iterator[Piece]:
        for fate, words in ((Fate.REMOVED, went), (Fate.ADDED, came)):
            if words:
                yield Piece("".join(words), fate)
        went.clear()
        came.clear()

    for fate, words in runs:
        if fate is Fate.KEPT and words:
            yield from told()
            stayed += words
        elif words:
            if stayed:
                yield Piece("".join(stayed), Fate.KEPT)
                stayed = []
            (went if fate is Fate.REMOVED else came).extend(words)
    yield from told()
    if stayed:
        yield Piece("".join(stayed), Fate.KEPT)


def _reach(words: list[str], number: int) -> int:
    """How many pieces hold so many words."""
    seen = 0
    for place, word in enumerate(words):
        seen += _is_word(word)
        if seen > number:
            return place
    return len(words)


def _common(first: list[str], second: list[str]) -> int:
    length = 0
    for one, other in zip(first, second, strict=False):
        if one != other:
            break
        length += 1
    return length


def _count(words: Sequence[str]) -> int:
    return sum(map(_is_word, words))


def _is_word(word: str) -> bool:
    return any(letter.isalnum() for letter in word)

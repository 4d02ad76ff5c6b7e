"""What is told about a filter that was not understood, and where nothing was found."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from desktop_app.core.search.query import Misread, Misreading, Name, Query
from desktop_app.ui.facts import fill
from desktop_app.ui.remedies import QT_TRANSLATE_NOOP

translate = QCoreApplication.translate

_MOST_LETTERS = 40  # of somebody's own text inside a sentence
_NEEDS_TEXT = QT_TRANSLATE_NOOP("Search", "“%1” needs a value, such as %2.")
_NEEDS_AMOUNT = QT_TRANSLATE_NOOP("Search", "“%1” needs an amount, such as %2.")
_NEEDS_NUMBER = QT_TRANSLATE_NOOP("Search", "“%1” needs a number, such as %2.")
_NEEDS_PIXELS = QT_TRANSLATE_NOOP("Search", "“%1” needs a number of pixels, such as %2.")
_NEEDS_DATE = QT_TRANSLATE_NOOP("Search", "“%1” needs a date, such as %2.")
_NEEDS_RATIO = QT_TRANSLATE_NOOP("Search", "“%1” needs a ratio, such as %2.")
_NEEDS_PICTURE = QT_TRANSLATE_NOOP("Search", "“%1” needs the key of a picture, such as %2.")
_NEEDS_DIGITS = QT_TRANSLATE_NOOP("Search", "“%1” needs eight digits of a hash, such as %2.")
_NEEDS_CHOICE = QT_TRANSLATE_NOOP("Search", "“%1” isn't known. Try %2.")

#: What a filter takes, and one that is well written; the language itself is not translated.
_EXAMPLES: Mapping[Name, tuple[str, str]] = {
    Name.TAG: (_NEEDS_TEXT, "tag:lake"),
    Name.MODEL: (_NEEDS_TEXT, "model:flux"),
    Name.RATIO: (_NEEDS_RATIO, "ratio:16:9"),
    Name.IS: (_NEEDS_CHOICE, "is:favourite"),
    Name.HAS: (_NEEDS_CHOICE, "has:reference"),
    Name.COST: (_NEEDS_AMOUNT, "cost:>0.05"),
    Name.STARS: (_NEEDS_NUMBER, "stars:>=4"),
    Name.WIDTH: (_NEEDS_PIXELS, "width:>=2048"),
    Name.HEIGHT: (_NEEDS_PIXELS, "height:>=2048"),
    Name.DATE: (_NEEDS_DATE, "date:2026-11"),
    Name.COLLECTION: (_NEEDS_TEXT, 'collection:"Still life"'),
    Name.TYPE: (_NEEDS_CHOICE, "type:png"),
    Name.FROM: (_NEEDS_TEXT, "from:comfyui"),
    Name.FAMILY: (_NEEDS_PICTURE, "family:01m81eh371d3y5vsa7qk.1"),
    Name.USES: (_NEEDS_DIGITS, "uses:5f2a90c1"),
}


def misread_text(part: Misread) -> str:
    """One calm sentence about a part of the query, with a way to write it."""
    if part.reason is Misreading.UNKNOWN_FILTER:
        return _unknown(part.name)
    if part.reason is Misreading.TOO_MANY:
        return translate("Search", "That is more than a search can hold; its end is left out.")
    needs, example = _EXAMPLES[Name(part.name)]
    if part.reason is Misreading.NOT_ORDERED:
        needs = QT_TRANSLATE_NOOP("Search", "“%1” can't be more or less. Write it as in %2.")
    elif part.reason is Misreading.NO_VALUE and needs == _NEEDS_CHOICE:
        needs = _NEEDS_TEXT
    return fill(translate("Search", needs), shortened(part.text), example)


def nothing_text(query: Query) -> str:
    """What is said where nothing was found."""
    words = " ".join(word.written for word in query.words)
    if not words:
        return translate("Search", "Nothing matches these filters.")
    sentence = translate("Search", "Nothing matches “%1”.")
    if query.filters:
        sentence = translate("Search", "Nothing matches “%1” with these filters.")
    return fill(sentence, shortened(words))


def shortened(text: str) -> str:
    """Somebody's own text, as much of it as a sentence can hold."""
    return text if len(text) <= _MOST_LETTERS else text[: _MOST_LETTERS - 1].rstrip() + "…"


def _unknown(name: str) -> str:
    from difflib import get_close_matches  # only where something is wrong

    told = shortened(name)
    near = get_close_matches(name, [known.value for known in Name], 1, 0.7)
    if near:
        sentence = translate("Search", "There is no filter “%1:”. Did you mean %2?")
        return fill(sentence, told, f"{near[0]}:")
    sentence = translate("Search", "There is no filter “%1:”. Try %2, %3 or %4.")
    return fill(sentence, told, "tag:", "model:", "date:")

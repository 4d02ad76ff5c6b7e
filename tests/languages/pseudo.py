"""Languages that nobody speaks: a letter that was translated can be told from one that was not."""

from __future__ import annotations

import re
from pathlib import Path

import ts_file
import words
from gathering import Found, Key, Message
from ts_file import Entry

LONG, MIRRORED = "xx-long", "xx-rtl"
_PLAIN = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"
_MARKED = "áƀçđéƒĝĥíĵķļɱñóþɋŕšţúṽŵẋýžÁɃÇĐÉƑĜĤÍĴĶĻṀÑÓÞɊŔŠŢÚṼŴẊÝŽ"
_LETTERS = str.maketrans(_PLAIN, _MARKED)
_KEPT = re.compile(r"(%\d|%L?n|\{\w+\}|\*\.\w+)")
_GROWTH = 0.4
_DIRECTION = Key("QGuiApplication", "QT_LAYOUT_DIRECTION")


def marked(text: str) -> str:
    """The text with an accent on every letter; its places for values stay."""
    parts = _KEPT.split(text)
    return "".join(
        part if place % 2 else part.translate(_LETTERS) for place, part in enumerate(parts)
    )


def longer(text: str) -> str:
    """The same, as much longer as other languages are, in brackets."""
    more = round(len(text) * _GROWTH)
    words = [marked(word) for word in ("wide", "and", "long", "as", "other", "tongues", "are")]
    tail = " ".join(words[place % len(words)] for place in range(more // 4 + 1))
    return f"⟦{marked(text)}{' ' if more > 3 else ''}{tail[: max(more - 1, 1)].rstrip()}⟧"


def build(found: Found, folder: Path) -> None:
    """Make both languages of what the sources say, in this folder."""
    messages = found.messages
    for language, change in ((LONG, longer), (MIRRORED, marked)):
        entries = {
            key: Entry((change(key.source),) * (1 + message.is_plural), message.is_plural)
            for key, message in messages.items()
        }
        said = dict(messages)
        if language == MIRRORED:
            said[_DIRECTION], entries[_DIRECTION] = Message(), Entry(("RTL",))
        source = words.ts_of(language, folder)
        source.write_text(ts_file.text("en", said, entries, {}), encoding="utf-8")
        words.release(source, words.qm_of(language, folder))


def is_unmarked(text: str) -> bool:
    """Whether a text has a word that was not translated."""
    return bool(re.search("[A-Za-z]", text))

"""Qt's translation files (TS): read with what translators wrote, merged, and written again."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree as ET
from xml.sax.saxutils import escape

from gathering import Key, Message

#: How many forms of a text about a number each language has.
FORMS = {"de": 2, "en": 2, "ja": 1}
_SOURCES = "../../"  # from the translations to the root


@dataclass(frozen=True, slots=True)
class Entry:
    """A text as one translation has it; several forms where it speaks of a number."""

    forms: tuple[str, ...] = ()
    is_plural: bool = False
    is_unsure: bool = False  # written, but somebody should look at it
    note: str = ""  # from one translator to the next

    @property
    def is_whole(self) -> bool:
        """Whether every form is written."""
        return bool(self.forms) and all(self.forms)


def read(file: Path) -> dict[Key, Entry]:
    """Every entry of a file, also those whose text is no longer said; none without a file."""
    if not file.exists():
        return {}
    entries = {}
    # The file is our own, and lies beside the sources.
    for context in ET.fromstring(file.read_bytes()).iter("context"):  # noqa: S314
        for message in context.iter("message"):
            key = Key(
                context.findtext("name", ""),
                message.findtext("source", ""),
                message.findtext("comment", ""),
            )
            entries[key] = _entry(message)
    return entries


def _entry(message: ET.Element) -> Entry:
    is_plural = message.get("numerus") == "yes"
    written = message.find("translation")
    if written is None:
        return Entry(is_plural=is_plural)
    forms = [form.text or "" for form in written.iter("numerusform")]
    return Entry(
        forms=tuple(forms) if is_plural else (written.text or "",),
        is_plural=is_plural,
        is_unsure=written.get("type") == "unfinished",
        note=message.findtext("translatorcomment", ""),
    )


def merge(
    messages: Mapping[Key, Message], before: Mapping[Key, Entry], language: str
) -> dict[Key, Entry]:
    """What is said now, with the translations that there are.

    A text that has become one about a number, or no longer is one, keeps what was written.
    """
    merged = {}
    for key, message in messages.items():
        count = FORMS[language] if message.is_plural else 1
        known = before.get(key, Entry())
        forms = known.forms[:count] + ("",) * (count - len(known.forms))
        was_other = known.is_plural != message.is_plural and any(known.forms)
        is_unsure = known.is_unsure or was_other
        merged[key] = Entry(forms, message.is_plural, is_unsure, known.note)
    return merged


def gone(messages: Mapping[Key, Message], before: Mapping[Key, Entry]) -> dict[Key, Entry]:
    """Translations of what is no longer said; they are kept for whoever words it again."""
    return {key: entry for key, entry in before.items() if key not in messages and any(entry.forms)}


def text(
    language: str,
    messages: Mapping[Key, Message],
    entries: Mapping[Key, Entry],
    vanished: Mapping[Key, Entry],
) -> str:
    """The whole file; the same entries always make the same file."""
    lines = ['<?xml version="1.0" encoding="utf-8"?>', "<!DOCTYPE TS>"]
    lines.append(f'<TS version="2.1" language="{language}" sourcelanguage="en">')
    everything = {**entries, **vanished}
    for context in sorted({key.context for key in everything}):
        lines += ["<context>", f"    <name>{escape(context)}</name>"]
        for key in sorted(everything, key=lambda one: (one.source, one.comment)):
            if key.context == context:
                lines += _lines(key, everything[key], messages.get(key))
        lines.append("</context>")
    lines.append("</TS>")
    return "\n".join(lines) + "\n"


def _lines(key: Key, entry: Entry, message: Message | None) -> Iterator[str]:
    yield '    <message numerus="yes">' if entry.is_plural else "    <message>"
    for file in sorted({file for file, _ in message.places} if message else ()):
        yield f'        <location filename="{_SOURCES}{escape(file)}"/>'
    yield f"        <source>{escape(key.source)}</source>"
    if key.comment:
        yield f"        <comment>{escape(key.comment)}</comment>"
    if message and (told := sorted({where for _, where in message.places if where})):
        yield f"        <extracomment>{escape(', '.join(told))}</extracomment>"
    if entry.note:
        yield f"        <translatorcomment>{escape(entry.note)}</translatorcomment>"
    kind = "" if entry.is_whole and not entry.is_unsure else ' type="unfinished"'
    kind = kind if message else ' type="vanished"'
    if entry.is_plural:
        yield f"        <translation{kind}>"
        for form in entry.forms:
            yield f"            <numerusform>{escape(form)}</numerusform>"
        yield "        </translation>"
    else:
        yield f"        <translation{kind}>{escape(''.join(entry.forms))}</translation>"
    yield "    </message>"

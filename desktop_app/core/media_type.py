"""MIME types by the WHATWG's mimesniff rules: parsed, and written again."""

from __future__ import annotations

import re

_SPACE = "\t\n\r "
_TOKEN = re.compile(r"[!#$%&'*+\-.^_`|~0-9A-Za-z]+")
_QUOTABLE = re.compile(r"[\t\x20-\x7e\x80-\xff]*")
_PARAMETER = re.compile(
    r"""
    ;[\t\n\r\x20]*
    (?P<name>[^;=]*)
    (?: =
        (?: "(?P<quoted>(?:[^"\\]|\\.)*)(?P<lone>\\?)"?[^;]*   # what follows the quote is nothing
          | (?P<plain>[^;"][^;]*)
        )?
    )?
    """,
    re.DOTALL | re.VERBOSE,
)


def parse_media_type(text: str) -> str | None:
    """The same type in its one right spelling, or None for what is no MIME type."""
    essence, semicolon, rest = text.strip(_SPACE).partition(";")
    kind, _, subtype = essence.rstrip(_SPACE).partition("/")
    if not (_TOKEN.fullmatch(kind) and _TOKEN.fullmatch(subtype)):
        return None
    seen: dict[str, str] = {}
    for match in _PARAMETER.finditer(semicolon + rest):
        name, value = _lower(match["name"]), _value(match)
        if value is not None and _TOKEN.fullmatch(name) and _QUOTABLE.fullmatch(value):
            seen.setdefault(name, value)
    parameters = (f";{name}={_written(value)}" for name, value in seen.items())
    return _lower(f"{kind}/{subtype}") + "".join(parameters)


def _value(match: re.Match[str]) -> str | None:
    if match["quoted"] is not None:
        return re.sub(r"\\(.)", r"\1", match["quoted"], flags=re.DOTALL) + match["lone"]
    return (match["plain"] or "").rstrip(_SPACE) or None


def _written(value: str) -> str:
    if _TOKEN.fullmatch(value):
        return value
    return '"' + re.sub(r'(["\\])', r"\\\1", value) + '"'


def _lower(text: str) -> str:
    """ASCII letters only: the Kelvin sign stays what it is."""
    return "".join(letter.lower() if letter.isascii() else letter for letter in text)

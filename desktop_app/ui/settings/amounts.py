"""Amounts of dollars as people write them, and as the settings keep them."""

from __future__ import annotations

import re
from decimal import Decimal
from unicodedata import decimal as digit

from PySide6.QtCore import QCoreApplication, QLocale

from desktop_app.ui.facts import money

_NOISE = re.compile(r"(?i)us\$|usd|\$|[\s'’\u066c\u200e\u200f\u061c]")
_NUMBER = re.compile(r"\d+(\.\d*)?|\.\d+")
_MOST = Decimal(1_000_000)
_CENT = Decimal("0.01")


class BadAmount(ValueError):
    """Says in words what is wrong with what was written."""


def amount_text(written: str, locale: QLocale | None = None) -> str:
    """The amount as the settings keep it, "" for nothing; raises `BadAmount`."""
    text = _NOISE.sub("", written)
    if not text:
        return ""
    plain = _plain(text, locale or QLocale())
    if not _NUMBER.fullmatch(plain):
        example = money(Decimal("1.50"), locale)
        raise BadAmount(_words("Write an amount in dollars, such as %1.").replace("%1", example))
    amount = Decimal(plain)
    if amount > _MOST:
        raise BadAmount(_words("That is more than can be a limit."))
    return f"{max(amount, amount.quantize(_CENT), key=_places):f}"


def shown_amount(amount: str, locale: QLocale | None = None) -> str:
    """What a field shows for an amount of the settings."""
    return money(Decimal(amount), locale) if amount else ""


def _places(amount: Decimal) -> int:
    return len(f"{amount:f}".partition(".")[2])


def _plain(text: str, locale: QLocale) -> str:
    """With ASCII digits and a point, whichever marks were written; else as it was."""
    text = "".join(str(digit(letter, letter)) for letter in text).replace("\u066b", ".")
    last = max(text.rfind("."), text.rfind(","))
    if last < 0:
        return text
    mark, other = (",", ".") if text[last] == "," else (".", ",")
    whole, rest = text[:last], text[last + 1 :]
    if other in whole:
        return f"{whole.replace(other, '')}.{rest}" if _is_parted(whole, other) else text
    could_part = mark == locale.groupSeparator() and whole.lstrip("0") == whole != ""
    if (could_part or mark in whole) and _is_parted(text, mark):
        return text.replace(mark, "")
    return f"{whole}.{rest}"


def _is_parted(text: str, mark: str) -> bool:
    """Whether the marks part thousands."""
    first, *others = text.split(mark)
    return first.isdigit() and len(first) <= 3 and all(len(other) == 3 for other in others)


def _words(text: str) -> str:
    return QCoreApplication.translate("Amounts", text)

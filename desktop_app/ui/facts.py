"""Facts as words: money, time, sizes, dates and shapes, in the person's language."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime
from decimal import ROUND_HALF_UP, Decimal
from math import gcd
from unicodedata import bidirectional

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QTime

from desktop_app.core.recipe import RATIOS, aspect

translate = QCoreApplication.translate

_SIGNIFICANT = 4
_PLACEHOLDER = re.compile(r"%([1-9])")
_WEEKDAY = re.compile(r"[,،、]?\s*dddd(?:[,،、]?\s*)")
#: A shape is called by the nearest ratio if it is no further off than this.
_NEAR = 1.034


def fill(text: str, *values: str) -> str:
    """Put the values in the places %1 to %9, once: what is put in is not looked at again."""

    def value(match: re.Match[str]) -> str:
        place = int(match[1])
        return values[place - 1] if place <= len(values) else match[0]

    return _PLACEHOLDER.sub(value, text)


def money(amount: Decimal, locale: QLocale | None = None) -> str:
    """Dollars, at least to the cent and else to four figures: "$0.039", "$1.60"."""
    locale = locale or QLocale()
    size = abs(amount)
    last = -2 if size >= 100 or not size else min(-2, size.adjusted() - _SIGNIFICANT + 1)
    # The quantum may lie deeper than the context's precision allows; then the amount stays exact.
    rounded = size.quantize(Decimal(1).scaleb(last), ROUND_HALF_UP) if last > -25 else size
    whole, _, rest = f"{rounded:f}".partition(".")
    cents = rest.rstrip("0").ljust(2, "0")
    digits = locale.toString(int(whole)) + locale.decimalPoint() + _native(cents, locale)
    # The locale knows the place of the sign; it is never given the amount, which would be a float.
    pattern = locale.toCurrencyString(1, "$")
    if locale.language() is QLocale.Language.C:  # it puts the sign behind
        pattern = "$1"
    sign = locale.negativeSign() if amount < 0 else ""
    return sign + pattern.replace(locale.toString(1), digits)


def cost(amount: Decimal | None, locale: QLocale | None = None) -> str:
    """What something cost: "$0.039", "Free", or that nobody said."""
    if amount is None or not amount.is_finite():
        return translate("Facts", "Not reported")
    return money(amount, locale) if amount else translate("Facts", "Free")


def seconds(length_s: float, locale: QLocale | None = None) -> str:
    """A duration: "11.4 s", "1 min 12 s", "1 h 5 min"."""
    locale = locale or QLocale()
    length_s = max(length_s, 0.1)
    if round(length_s, 1) < 60:
        return fill(translate("Facts", "%1 s"), locale.toString(length_s, "f", 1))
    return whole_seconds(length_s, locale)


def whole_seconds(length_s: float, locale: QLocale | None = None) -> str:
    """A duration while it runs: "14 s", "1 min 12 s"."""
    locale = locale or QLocale()
    total = max(round(length_s), 0)
    if total < 60:
        return fill(translate("Facts", "%1 s"), locale.toString(total))
    minutes, rest = divmod(total, 60)
    if minutes < 60:
        text = translate("Facts", "%1 min %2 s")
        return fill(text, locale.toString(minutes), locale.toString(rest))
    hours, minutes = divmod(minutes, 60)
    text = translate("Facts", "%1 h %2 min")
    return fill(text, locale.toString(hours), locale.toString(minutes))


def file_size(size_bytes: int, locale: QLocale | None = None) -> str:
    """A file's size: "1.9 MB"."""
    decimals = 0 if size_bytes < 10_000 else 1
    si = QLocale.DataSizeFormat.DataSizeSIFormat
    return (locale or QLocale()).formattedDataSize(size_bytes, decimals, si)


def pixels(width: int, height: int, locale: QLocale | None = None) -> str:
    """A picture's size in pixels, width first."""
    locale = QLocale(locale or QLocale())
    locale.setNumberOptions(QLocale.NumberOption.OmitGroupSeparator)
    text = translate("Facts", "%1 × %2")
    return fill(text, locale.toString(width), locale.toString(height))


def shape(width: int, height: int) -> str:
    """The ratio that a picture of this size has: "3:2", or nothing for an odd one."""
    if width <= 0 or height <= 0:
        return ""
    real = width / height
    nearest = min(RATIOS, key=lambda ratio: max(aspect(ratio) / real, real / aspect(ratio)))
    if max(aspect(nearest) / real, real / aspect(nearest)) <= _NEAR:
        return nearest
    common = gcd(width, height)
    across, down = width // common, height // common
    return f"{across}:{down}" if max(across, down) <= 32 else ""


def ratio_words(ratio: str) -> str:
    """A ratio as it is spoken: "3 by 2, landscape"."""
    across, _, down = ratio.partition(":")
    try:
        form = aspect(ratio)
    except (ValueError, ZeroDivisionError):
        return ratio
    if form > 1:
        text = translate("Facts", "%1 by %2, landscape")
    elif form < 1:
        text = translate("Facts", "%1 by %2, portrait")
    else:
        text = translate("Facts", "%1 by %2, square")
    return fill(text, across, down)


def picture_words(title: str, width: int, height: int) -> str:
    """What a screen reader says of a picture: its prompt and its shape."""
    return ", ".join(part for part in (title, ratio_words(shape(width, height))) if part)


def day_title(day: int, today: date | None = None, locale: QLocale | None = None) -> str:
    """A day such as 20261122 as a heading: "Today", "Yesterday", or the date in full."""
    try:
        then = date(day // 10_000, day // 100 % 100, day % 100)
    except ValueError:
        return str(day)
    near = _near_day(then, today)
    if near:
        return near
    long = QLocale.FormatType.LongFormat
    return (locale or QLocale()).toString(QDate(then.year, then.month, then.day), long)


def moment(when: datetime, now: datetime | None = None, locale: QLocale | None = None) -> str:
    """When something happened, by the local clock: "Today, 18:42"."""
    locale = locale or QLocale()
    local = when.astimezone()
    today = (now or datetime.now(UTC)).astimezone().date()
    day = _near_day(local.date(), today) or _date(local.date(), locale)
    clock = QTime(local.hour, local.minute)
    time = locale.toString(clock, QLocale.FormatType.ShortFormat)
    return fill(translate("Facts", "%1, %2"), day, time)


def is_right_to_left(text: str) -> bool:
    """Whether the text's first strong letter is one of a script written from the right."""
    for letter in text:
        kind = bidirectional(letter)
        if kind in {"R", "AL"}:
            return True
        if kind == "L":
            return False
    return False


def _near_day(day: date, today: date | None) -> str:
    past = ((today or datetime.now().astimezone().date()) - day).days
    if past == 0:
        return translate("Facts", "Today")
    return translate("Facts", "Yesterday") if past == 1 else ""


def _date(day: date, locale: QLocale) -> str:
    """The date with the month in letters and without the day of the week."""
    form = _WEEKDAY.sub("", locale.dateFormat(QLocale.FormatType.LongFormat))
    return locale.toString(QDate(day.year, day.month, day.day), form)


def _native(digits: str, locale: QLocale) -> str:
    zero = locale.zeroDigit()
    if len(zero) != 1 or zero == "0":
        return digits
    return "".join(chr(ord(zero) + int(digit)) for digit in digits)

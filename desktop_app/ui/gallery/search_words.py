"""The search language in people's words: what each filter asks for, and how things are sorted."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date, timedelta
from decimal import Decimal

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from desktop_app.core.search.query import Comparison, Filter, Name, Order, Value
from desktop_app.ui import facts
from desktop_app.ui.facts import fill
from desktop_app.ui.remedies import QT_TRANSLATE_NOOP

translate = QCoreApplication.translate

#: How the programs write their names whose recipes come with imported pictures.
_PROGRAMS = {"pictor": "Pictor", "comfyui": "ComfyUI", "invokeai": "InvokeAI"}

_TRAITS: Mapping[tuple[Name, Value], tuple[str, str]] = {
    (Name.IS, "favourite"): (
        QT_TRANSLATE_NOOP("Search", "Favourites"),
        QT_TRANSLATE_NOOP("Search", "No favourites"),
    ),
    (Name.IS, "demo"): (
        QT_TRANSLATE_NOOP("Search", "Demo pictures"),
        QT_TRANSLATE_NOOP("Search", "No demo pictures"),
    ),
    (Name.IS, "imported"): (
        QT_TRANSLATE_NOOP("Search", "Imported"),
        QT_TRANSLATE_NOOP("Search", "Not imported"),
    ),
    (Name.IS, "edited"): (
        QT_TRANSLATE_NOOP("Search", "Edited"),
        QT_TRANSLATE_NOOP("Search", "Not edited"),
    ),
    (Name.IS, "chosen"): (
        QT_TRANSLATE_NOOP("Search", "Chosen in a comparison"),
        QT_TRANSLATE_NOOP("Search", "Not chosen in a comparison"),
    ),
    (Name.IS, "starred"): (
        QT_TRANSLATE_NOOP("Search", "With stars"),
        QT_TRANSLATE_NOOP("Search", "Without stars"),
    ),
    (Name.IS, "unrated"): (
        QT_TRANSLATE_NOOP("Search", "Without stars"),
        QT_TRANSLATE_NOOP("Search", "With stars"),
    ),
    (Name.HAS, "reference"): (
        QT_TRANSLATE_NOOP("Search", "With references"),
        QT_TRANSLATE_NOOP("Search", "Without references"),
    ),
    (Name.HAS, "note"): (
        QT_TRANSLATE_NOOP("Search", "With a note"),
        QT_TRANSLATE_NOOP("Search", "Without a note"),
    ),
    (Name.HAS, "tag"): (
        QT_TRANSLATE_NOOP("Search", "With tags"),
        QT_TRANSLATE_NOOP("Search", "Without tags"),
    ),
    (Name.HAS, "words"): (
        QT_TRANSLATE_NOOP("Search", "With the model's words"),
        QT_TRANSLATE_NOOP("Search", "Without the model's words"),
    ),
}
#: What a value of each kind is called: in the order of `Comparison`.
_ORDERED: Mapping[Name, tuple[str, str, str, str, str, str]] = {
    Name.COST: (
        QT_TRANSLATE_NOOP("Search", "Cost %1"),
        QT_TRANSLATE_NOOP("Search", "Cost over %1"),
        QT_TRANSLATE_NOOP("Search", "Cost %1 or more"),
        QT_TRANSLATE_NOOP("Search", "Cost under %1"),
        QT_TRANSLATE_NOOP("Search", "Cost %1 or less"),
        QT_TRANSLATE_NOOP("Search", "Cost %1 to %2"),
    ),
    Name.STARS: (
        "%1",
        QT_TRANSLATE_NOOP("Search", "More than %1"),
        QT_TRANSLATE_NOOP("Search", "%1 or more"),
        QT_TRANSLATE_NOOP("Search", "Fewer than %1"),
        QT_TRANSLATE_NOOP("Search", "%1 or fewer"),
        QT_TRANSLATE_NOOP("Search", "%1 to %2"),
    ),
    Name.WIDTH: (
        QT_TRANSLATE_NOOP("Search", "%1 wide"),
        QT_TRANSLATE_NOOP("Search", "Wider than %1"),
        QT_TRANSLATE_NOOP("Search", "At least %1 wide"),
        QT_TRANSLATE_NOOP("Search", "Less than %1 wide"),
        QT_TRANSLATE_NOOP("Search", "At most %1 wide"),
        QT_TRANSLATE_NOOP("Search", "%1 to %2 wide"),
    ),
    Name.HEIGHT: (
        QT_TRANSLATE_NOOP("Search", "%1 high"),
        QT_TRANSLATE_NOOP("Search", "Higher than %1"),
        QT_TRANSLATE_NOOP("Search", "At least %1 high"),
        QT_TRANSLATE_NOOP("Search", "Less than %1 high"),
        QT_TRANSLATE_NOOP("Search", "At most %1 high"),
        QT_TRANSLATE_NOOP("Search", "%1 to %2 high"),
    ),
    Name.DATE: (
        "%1",
        QT_TRANSLATE_NOOP("Search", "After %1"),
        QT_TRANSLATE_NOOP("Search", "Since %1"),
        QT_TRANSLATE_NOOP("Search", "Before %1"),
        QT_TRANSLATE_NOOP("Search", "Until %1"),
        QT_TRANSLATE_NOOP("Search", "%1 to %2"),
    ),
}
_PLAIN: Mapping[Name, str] = {
    Name.TAG: QT_TRANSLATE_NOOP("Search", "Tag: %1"),
    Name.MODEL: QT_TRANSLATE_NOOP("Search", "Model: %1"),
    Name.RATIO: QT_TRANSLATE_NOOP("Search", "Ratio: %1"),
    Name.COLLECTION: QT_TRANSLATE_NOOP("Search", "Collection: %1"),
    Name.TYPE: QT_TRANSLATE_NOOP("Search", "Type: %1"),
    Name.FROM: QT_TRANSLATE_NOOP("Search", "Made with %1"),
    Name.FAMILY: QT_TRANSLATE_NOOP("Search", "Versions of “%1”"),
    Name.USES: QT_TRANSLATE_NOOP("Search", "Made with this reference"),
}
_COMPARISONS = tuple(Comparison)


def _as_it_is(name: str) -> str:
    return name


def order_text(order: Order) -> str:
    """A way of sorting, as the menu names it."""
    match order:
        case Order.NEWEST:
            return translate("Search", "Newest")
        case Order.OLDEST:
            return translate("Search", "Oldest")
        case Order.DEAREST:
            return translate("Search", "Most expensive")
        case Order.PROMPT:
            return translate("Search", "Prompt A–Z")


def fold_text() -> str:
    """The choice that one tile stands for a family, as the menus name it."""
    return translate("Search", "One tile for all versions")


def view_text(order: Order, *, is_folded: bool) -> str:
    """How the wall is sorted, and what is folded."""
    both = [order_text(order), *([fold_text()] if is_folded else [])]
    return translate("Search", ", ", "between two choices").join(both)


def filter_text(
    wanted: Filter,
    model_name: Callable[[str], str] = _as_it_is,
    today: date | None = None,
    *,
    title_of: Callable[[str], str] = lambda _key: "",
) -> str:
    """What a filter asks for: "Model: flux", "Cost over $0.05", "November 2026".

    `title_of` gives the first words of a picture, as far as they are known.
    """
    trait = _TRAITS.get((wanted.name, wanted.value))
    if trait is not None:
        return translate("Search", trait[wanted.is_negated])
    if wanted.name in _ORDERED:
        text = _ordered(wanted, today or date.today())  # noqa: DTZ011  the local day is meant
    elif wanted.name is Name.FAMILY and not title_of(str(wanted.value)):
        text = translate("Search", "Versions")
    else:
        value = _value(wanted, title_of if wanted.name is Name.FAMILY else model_name)
        text = fill(translate("Search", _PLAIN[wanted.name]), value)
    return fill(translate("Search", "Not: %1"), text) if wanted.is_negated else text


def last_days(today: date, count: int = 7) -> Filter:
    """The filter for so many days, the last of them today."""
    first = today - timedelta(days=count - 1)
    return Filter(Name.DATE, Comparison.AT_LEAST, first.isoformat())


def month_text(value: str) -> str:
    """A month such as "2026-11" as it is called."""
    year, month, *_ = value.split("-")
    name = QLocale().standaloneMonthName(int(month))
    return fill(translate("Search", "%1 %2"), name[:1].upper() + name[1:], year)


def _ordered(wanted: Filter, today: date) -> str:
    if wanted == Filter(Name.COST, Comparison.IS, Decimal(0)):
        return translate("Search", "Free")
    last_week = last_days(today)
    if wanted.name is Name.DATE and (wanted.comparison, wanted.value) == (
        last_week.comparison,
        last_week.value,
    ):
        return translate("Search", "Last 7 days")
    sentence = translate("Search", _ORDERED[wanted.name][_COMPARISONS.index(wanted.comparison)])
    ends = [wanted.value] if wanted.upper is None else [wanted.value, wanted.upper]
    return fill(sentence, *(_measure(wanted.name, end) for end in ends))


def _measure(name: Name, value: Value) -> str:
    if name is Name.COST:
        return facts.money(Decimal(value))
    if name is Name.DATE:
        return _moment(str(value))
    number = QLocale().toString(int(value))
    if name is Name.STARS:
        return translate("Search", "%Ln stars", "", int(value))
    return fill(translate("Search", "%1 px"), number)


def _moment(value: str) -> str:
    if value == "today":
        return translate("Search", "Today")
    if value == "yesterday":
        return translate("Search", "Yesterday")
    parts = value.split("-")
    if len(parts) == 1:
        return value
    if len(parts) == 2:
        return month_text(value)
    day = QDate(*(int(part) for part in parts))
    return QLocale().toString(day, QLocale.FormatType.LongFormat)


def _value(wanted: Filter, name_of: Callable[[str], str]) -> str:
    value = str(wanted.value)
    match wanted.name:
        case Name.MODEL | Name.FAMILY:
            return name_of(value)
        case Name.TYPE:
            return {"webp": "WebP"}.get(value, value.upper())
        case Name.FROM:
            return _PROGRAMS.get(value, value.upper() if value == "a1111" else value)
        case _:
            return value

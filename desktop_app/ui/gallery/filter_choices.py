"""What the filter popover offers of each kind: filters of the search language, and their words."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from PySide6.QtCore import QCoreApplication

from desktop_app.core.search.query import Comparison, Filter, Name, Query
from desktop_app.ui import facts
from desktop_app.ui.facts import fill
from desktop_app.ui.gallery.search_words import last_days, month_text

translate = QCoreApplication.translate

#: A filter as the language writes it, or "" for none of its kind; and what the menu says.
Choice = tuple[str, str]

_COSTS = ("0.01", "0.05", "0.10", "0.50")
TRAITS = (
    Filter(Name.IS, Comparison.IS, "favourite"),
    Filter(Name.HAS, Comparison.IS, "reference"),
    Filter(Name.IS, Comparison.IS, "edited"),
    Filter(Name.IS, Comparison.IS, "imported"),
    Filter(Name.IS, Comparison.IS, "demo"),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Held:
    """What the library holds, as far as one can filter by it."""

    models: tuple[str, ...] = ()  # as the service calls them
    ratios: tuple[str, ...] = ()
    months: tuple[str, ...] = ()  # such as "2026-11", newest first


def model_choices(held: Held, model_name: Callable[[str], str]) -> list[Choice]:
    """Any model, or one of those that made pictures."""
    return [
        ("", translate("Search", "Any model")),
        *_plain(Name.MODEL, held.models, model_name),
    ]


def ratio_choices(held: Held) -> list[Choice]:
    """Any ratio, or one that was asked for."""
    return [("", translate("Search", "Any ratio")), *_plain(Name.RATIO, held.ratios, str)]


def date_choices(held: Held, today: date) -> list[Choice]:
    """Any time, a stretch of time that ends now, or a month."""
    month, year = f"{today.year:04}-{today.month:02}", f"{today.year:04}"
    found: list[Choice] = [
        ("", translate("Search", "Any time")),
        (_filter(Name.DATE, "today").text, translate("Search", "Today")),
        (_filter(Name.DATE, "yesterday").text, translate("Search", "Yesterday")),
        (last_days(today).text, translate("Search", "Last 7 days")),
        (_filter(Name.DATE, month).text, translate("Search", "This month")),
        (_filter(Name.DATE, year).text, translate("Search", "This year")),
    ]
    months = (one for one in held.months if one != month)
    return [*found, *_plain(Name.DATE, months, month_text)]


def star_choices() -> list[Choice]:
    """Any number of stars, or at least so many."""
    found: list[Choice] = [("", translate("Search", "Any number"))]
    for count in range(5, 0, -1):
        words = translate("Search", "%Ln stars or more", "", count)
        if count == 5:
            words = translate("Search", "%Ln stars", "", count)
        found.append((Filter(Name.STARS, Comparison.AT_LEAST, count).text, words))
    return found


def cost_choices() -> list[Choice]:
    """Any cost, nothing at all, or more than an amount."""
    found = [
        ("", translate("Search", "Any cost")),
        (Filter(Name.COST, Comparison.IS, Decimal(0)).text, translate("Search", "Free")),
    ]
    over = translate("Search", "Over %1")
    for amount in map(Decimal, _COSTS):
        wanted = Filter(Name.COST, Comparison.ABOVE, amount.normalize())
        found.append((wanted.text, fill(over, facts.money(amount))))
    return found


def taken(query: Query, name: Name) -> Filter | None:
    """The filter of that kind which a menu stands for."""
    return next((one for one in query.named(name) if not one.is_negated), None)


def replaced(query: Query, name: Name, wanted: Filter | None) -> Query:
    """The query with this instead of what it had of that kind; what must not be stays."""
    for one in query.named(name):
        if not one.is_negated:
            query = query.without(one)
    return query if wanted is None else query.having(wanted)


def turned(query: Query, trait: Filter, *, wanted: bool) -> Query:
    """The query with a trait, or without it."""
    return query.having(trait) if wanted else query.without(trait)


def _filter(name: Name, value: str) -> Filter:
    return Filter(name, Comparison.IS, value)


def _plain(name: Name, values: Iterable[str], words: Callable[[str], str]) -> list[Choice]:
    return [(_filter(name, value).text, words(value)) for value in values]

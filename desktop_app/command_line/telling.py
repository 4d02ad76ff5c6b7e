"""Failures and amounts of money for a terminal: in English, by the window's own sentences."""

from __future__ import annotations

from decimal import ROUND_HALF_UP, Decimal

from desktop_app.core.errors import Failure


def sentence_of(failure: Failure) -> str:
    """What has happened, and what to do, in one line."""
    try:
        from desktop_app.ui.wording import explain  # with Qt: most commands never need it
    except ImportError:  # a computer without any screen may lack what Qt needs
        return f"{failure.kind}: {failure.message}".rstrip(": ")
    said = explain(failure)
    return f"{said.title} {said.text}".strip()


def facts_of(failure: Failure) -> dict[str, object]:
    """The same as an object."""
    return {
        "kind": failure.kind.value,
        "charged": failure.charged.value,
        "status": failure.status,
        "message": failure.message,
        "sentence": sentence_of(failure),
    }


def money(usd: Decimal) -> str:
    """Dollars, to the cent or to two digits below it: "$0.039", "$1.60"."""
    cents = usd.quantize(Decimal("0.01"), ROUND_HALF_UP)
    if usd == cents:
        return f"${cents}"
    fine = usd.quantize(Decimal("0.0001"), ROUND_HALF_UP).normalize()
    return f"${max(fine, Decimal('0.0001')) if usd > 0 else fine:f}"


def number(count: int, one: str, many: str = "") -> str:
    """Such as "1 picture" and "2 pictures"."""
    return f"{count} {one if count == 1 else many or one + 's'}"

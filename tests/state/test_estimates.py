"""What a draft will cost, from the best that is known, and never more exact than that."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest

from desktop_app.core.recipe import ImageModel, Parameter, ParameterKind, Price
from desktop_app.state.draft import Draft
from desktop_app.state.estimates import Basis, Estimate, OwnCosts
from tests.state.drafting import ALL, FREE, PAINTER, QUALITY, model, reference

Answer = tuple[Decimal, int] | None

CENTS = Decimal("0.05")
FLAT = Price(billable="output_image", unit="image", usd=Decimal("0.04"))
PRICED = replace(PAINTER, prices=(FLAT,), price_usd=Decimal("0.04"))
TOKENS = replace(PRICED, prices=(replace(FLAT, unit="token"),), price_usd=None)


def draft_of(one: ImageModel, answer: Answer = None, count: int = 4) -> Draft:
    draft = Draft((one,), own_costs=lambda *_: answer)
    draft.set_count(count)
    return draft


def test_one_published_price_is_exact() -> None:
    estimate = draft_of(PRICED, (CENTS, 9)).estimate
    total = Decimal("0.16")
    assert estimate == Estimate(low=total, high=total, basis=Basis.PUBLISHED, count=4)


def test_several_published_prices_are_a_range() -> None:
    lines = tuple(
        replace(FLAT, variant=name, usd=Decimal(usd)) for name, usd in (("low", 1), ("high", 3))
    )
    draft = draft_of(replace(PRICED, prices=lines))
    expected = Estimate(low=Decimal(4), high=Decimal(12), basis=Basis.RANGE, count=4)
    assert draft.estimate == expected
    draft.choose_option("quality", "high")
    assert draft.estimate.basis is Basis.PUBLISHED
    assert draft.estimate.low == Decimal(12)


def test_references_and_pictures_of_one_request_count() -> None:
    per_reference = Price(billable="input_image", unit="image", usd=Decimal("0.01"))
    draft = draft_of(replace(PRICED, prices=(FLAT, per_reference)), count=1)
    draft.add_references([reference(name) for name in "abc"])  # of which two are sent
    draft.choose_option("n", 3)
    assert draft.estimate.low == draft.estimate.high == Decimal("0.14")


def test_three_of_ones_own_make_a_usual_price() -> None:
    draft = draft_of(TOKENS, (CENTS, 3))
    total = Decimal("0.20")
    assert draft.estimate == Estimate(low=total, high=total, basis=Basis.OWN, count=4, runs=3)
    draft.choose_option("n", 2)
    assert draft.estimate.low == Decimal("0.40")


@pytest.mark.parametrize("answer", [None, (CENTS, 2)])
def test_with_fewer_what_is_typical_is_better(answer: Answer) -> None:
    draft = draft_of(replace(TOKENS, price_usd=Decimal("0.03")), answer)
    total = Decimal("0.12")
    expected = Estimate(low=total, high=total, basis=Basis.TYPICAL, count=4)
    for size, is_least in (("512", False), ("1K", False), ("4K", True)):
        draft.choose_size(size)
        assert draft.estimate == replace(expected, is_least=is_least)


def test_what_is_typical_of_large_pictures_is_no_least_price() -> None:
    large = replace(TOKENS, sizes=("2K", "4K"), price_usd=Decimal("0.03"))
    draft = draft_of(large)
    assert (draft.size, draft.estimate.is_least) == ("2K", False)
    draft.choose_size("4K")
    assert draft.estimate.is_least


def test_the_only_one_is_told_as_such() -> None:
    estimate = draft_of(TOKENS, (CENTS, 1)).estimate
    assert (estimate.basis, estimate.last, estimate.runs) == (Basis.LAST, CENTS, 1)
    assert estimate.low == Decimal("0.20")


def test_two_are_better_than_nothing() -> None:
    assert draft_of(TOKENS, (CENTS, 2)).estimate.basis is Basis.OWN
    assert draft_of(TOKENS).estimate == Estimate(count=4)


def test_pixels_that_are_only_supposed_give_way_to_ones_own() -> None:
    lines = (Price(billable="output_image", unit="megapixel", usd=Decimal("0.01")),)
    supposed = replace(PAINTER, prices=lines)
    assert draft_of(supposed, (CENTS, 3)).estimate.basis is Basis.OWN
    estimate = draft_of(supposed).estimate
    assert (estimate.basis, estimate.low) == (Basis.TYPICAL, Decimal("0.04194304"))


def test_what_is_free_is_free_in_every_number() -> None:
    listed = replace(PAINTER, prices=(replace(FLAT, usd=Decimal(0)),))
    for one in (FREE, listed):
        estimate = draft_of(one, (CENTS, 9)).estimate
        assert estimate.is_free
        assert estimate.low == estimate.high == 0


def test_without_a_model_nothing_is_asked_and_nothing_promised() -> None:
    asked: list[str] = []
    draft = Draft(own_costs=lambda identity, _: asked.append(identity))
    assert draft.estimate.basis is Basis.UNKNOWN
    assert asked == []


def test_ones_own_costs_are_asked_for_late_and_once() -> None:
    asked: list[tuple[str, str | None]] = []

    def answer(identity: str, size: str | None) -> Answer:
        asked.append((identity, size))
        return CENTS, 3

    costs: OwnCosts = answer
    plain = replace(ALL, id="plain", sizes=("1K",), price_usd=None)
    draft = Draft((PRICED, TOKENS, plain), own_costs=costs)
    for _ in range(2):
        assert draft.estimate.basis is Basis.PUBLISHED
    assert asked == []
    draft.choose_model("plain")
    for word in ("a", "b"):
        draft.set_prompt(word)
        assert draft.estimate.basis is Basis.OWN
    assert asked == [("plain", None)], "as recipes name it"
    draft.costs_changed()
    assert draft.estimate.runs == 3
    assert asked == [("plain", None)] * 2


def test_a_choice_left_open_keeps_the_range_open() -> None:
    lines = (FLAT, replace(FLAT, variant="high", usd=Decimal("0.12")))
    one = model("m", transports=PAINTER.transports, parameters=(QUALITY,), prices=lines)
    assert draft_of(one).estimate.basis is Basis.RANGE


def test_fewer_than_one_picture_is_never_counted_on() -> None:
    boundless = Parameter(name="n", kind=ParameterKind.RANGE)
    listed = replace(PAINTER, prices=(FLAT,), parameters=(boundless,))
    draft = draft_of(listed)
    usual = draft.estimate
    draft.choose_option("n", -1)
    assert dict(draft.options) == {"n": -1}
    assert draft.estimate == usual

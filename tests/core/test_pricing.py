"""What a picture will cost, reckoned from published lines and from nothing else."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.core.pricing import PriceRange, estimate, lines_of, usual_price
from desktop_app.core.recipe import SIZES, ImageModel, Parameter, ParameterKind, Price

QUALITY = Parameter(name="quality", kind=ParameterKind.CHOICE, values=("low", "medium", "high"))


def line(
    usd: str, variant: str = "", *, billable: str = "output_image", unit: str = "image"
) -> Price:
    return Price(billable=billable, unit=unit, usd=Decimal(usd), variant=variant)


def model(*prices: Price, **facts: Any) -> ImageModel:
    usual: dict[str, Any] = {"sizes": ("1K", "2K", "4K"), "parameters": (QUALITY,)}
    return ImageModel(id="a/b", name="B", maker="A", prices=prices, **{**usual, **facts})


def cost(of: ImageModel, size: str | None = "1K", **more: Any) -> tuple[str, str] | None:
    found = estimate(of, size=size, **{"ratio": "1:1", **more})
    return None if found is None else (str(found.low), str(found.high))


def test_one_price_is_for_everything() -> None:
    flat = model(line("0.04"))
    for size in (None, *SIZES):
        assert cost(flat, size) == ("0.04", "0.04")
    assert estimate(flat, size="1K", ratio="1:1") == PriceRange(
        low=Decimal("0.04"), high=Decimal("0.04"), is_published=True
    )


@pytest.mark.parametrize(
    ("size", "low", "high"),
    [
        ("1K", "0.13", "0.13"),
        ("2K", "0.15", "0.15"),
        ("4K", "0.17", "0.17"),
        (None, "0.13", "0.17"),
    ],
)
def test_a_size_of_its_own_price_has_that_price(size: str | None, low: str, high: str) -> None:
    tiers = model(line("0.13"), line("0.15", "2k"), line("0.17", "4K"))
    assert cost(tiers, size) == (low, high)


def test_small_pictures_go_by_both_their_names() -> None:
    assert cost(model(line("0.1"), line("0.02", "0.5k")), "512") == ("0.02", "0.02")
    assert cost(model(line("0.1"), line("0.02", "512")), "512") == ("0.02", "0.02")


@pytest.mark.parametrize(
    ("size", "quality", "low", "high"),
    [
        ("1K", None, "0.04", "0.06"),
        ("1K", "auto", "0.04", "0.06"),
        ("1K", "low", "0.04", "0.04"),
        ("2K", "medium", "0.08", "0.08"),
        (None, "low", "0.04", "0.07"),
    ],
)
def test_a_quality_that_is_left_open_makes_a_range(
    size: str | None, quality: str | None, low: str, high: str
) -> None:
    grid = model(
        *(line("0.04", "low_1k"), line("0.07", "low_2k")),
        *(line("0.06", "medium_1k"), line("0.08", "medium_2k")),
    )
    options = [("quality", quality)] if quality else []
    assert cost(grid, size, options=options) == (low, high)


def test_a_quality_that_nobody_lists_has_no_price() -> None:
    grid = model(line("0.04", "low"), line("0.06", "medium"))
    assert cost(grid, options=[("quality", "high")]) is None


def test_high_resolution_is_more_than_the_least() -> None:
    seed = model(line("0.045"), line("0.09", "high_resolution"))
    assert cost(seed, "1K") == ("0.045", "0.045")
    assert cost(seed, "2K") == ("0.045", "0.09")


def test_a_variant_that_says_nothing_to_us_may_apply() -> None:
    assert cost(model(line("0.04"), line("0.20", "turbo"))) == ("0.04", "0.20")


def test_a_variant_in_pixels_goes_by_the_table_or_else_by_the_shape() -> None:
    prices = (line("0.01", "1024x1024"), line("0.02", "high 1024x1536"))
    table = {"1K": {"1:1": (1024, 1024), "2:3": (1024, 1536)}}
    known, unknown = model(*prices, pixels=table), model(*prices)
    assert cost(known) == ("0.01", "0.01")
    assert cost(known, ratio="2:3", options=[("quality", "high")]) == ("0.02", "0.02")
    assert cost(unknown) == ("0.01", "0.01")
    assert cost(unknown, ratio="2:3") == ("0.02", "0.02")
    assert cost(unknown, ratio="16:9") is None
    assert cost(unknown, ratio=None) == ("0.01", "0.02")


def test_two_providers_make_a_range() -> None:
    assert cost(model(line("0.03"), line("0.05"))) == ("0.03", "0.05")
    one_knows_sizes = model(line("0.13"), line("0.15", "2k"), line("0.10"))
    assert cost(one_knows_sizes, "2K") == ("0.10", "0.15")


def test_a_size_beyond_the_list_costs_what_the_smaller_ones_do_or_more() -> None:
    found = estimate(model(line("0.02"), line("0.04", "2k")), size="4K", ratio="1:1")
    assert found == PriceRange(low=Decimal("0.02"), high=Decimal("0.04"), is_published=False)


def test_megapixels_are_counted_where_the_pixels_are_known() -> None:
    price = line("0.03", unit="megapixel")
    known = model(price, pixels={"1K": {"1:1": (1000, 1000), "2:1": (2000, 1000)}})
    assert cost(known) == ("0.03", "0.03")
    assert cost(known, ratio="2:1") == ("0.06", "0.06")
    found = estimate(known, size="1K", ratio="1:1")
    assert found is not None
    assert found.is_published


def test_unknown_pixels_are_those_of_the_square_and_said_to_be_assumed() -> None:
    found = estimate(model(line("0.03", unit="megapixel"), sizes=()), size=None, ratio="16:9")
    exact = Decimal("0.03") * 1024 * 1024 / 10**6
    assert found == PriceRange(low=exact, high=exact, is_published=False)


def test_references_cost_what_their_lines_say() -> None:
    for billable in ("input_reference", "input_image"):
        given = model(line("0.03"), line("0.003", billable=billable))
        assert cost(given) == ("0.03", "0.03")
        assert cost(given, count_references=4) == ("0.042", "0.042")
    tokens = model(line("0.03"), line("0.000001", billable="input_image", unit="token"))
    assert cost(tokens, count_references=4) == ("0.03", "0.03")
    large = model(line("0.03"), line("1", billable="input_image", unit="megapixel"))
    found = estimate(large, size="1K", ratio="1:1", count_references=1)
    assert found is not None
    assert not found.is_published
    assert found.low == Decimal("1.078576")


def test_several_pictures_of_one_request_are_paid_one_by_one() -> None:
    given = model(line("0.03"), line("0.01", billable="input_image"))
    assert cost(given, count_references=1, options=[("n", 4)]) == ("0.13", "0.13")


def test_tokens_cannot_be_reckoned_beforehand() -> None:
    assert cost(model(line("0.00003", unit="token"))) is None
    assert cost(model()) is None
    assert cost(model(line("0.01", unit="song"))) is None


def test_what_is_free_costs_nothing() -> None:
    free = model(
        line("0", billable="input_text", unit="token"),
        line("0", billable="output_text", unit="token"),
    )
    assert cost(free) == ("0", "0")
    assert cost(model(line("0"))) == ("0", "0")
    assert cost(model(line("0", billable="input_image"))) is None, "nobody says so of pictures"


def test_the_usual_price_is_that_of_the_smallest() -> None:
    assert usual_price(model(line("0.13"), line("0.15", "2k"))) == Decimal("0.13")
    assert usual_price(model(line("0.13", "1k"), line("0.15", "2k"), sizes=("2K",))) == Decimal(
        "0.15"
    )
    assert usual_price(model(line("0.00003", unit="token"))) is None


def test_lines_of_free_text_are_passed_over() -> None:
    endpoints = [None, {"pricing": "free"}, {"pricing": [{"billable": "output_image"}]}]
    assert lines_of(endpoints, {"prompt": "free", "completion": -1, "image_token": True}) == ()


AMOUNTS = st.decimals(0, 1000, places=4)
PRICES = st.builds(
    Price,
    billable=st.sampled_from(("output_image", "input_image", "input_reference", "output_text")),
    unit=st.sampled_from(("image", "megapixel", "token")),
    usd=AMOUNTS,
    variant=st.sampled_from(("", "1k", "2k", "low", "high_4k", "high_resolution", "640x480", "?")),
)


@settings(deadline=None)
@given(
    st.lists(PRICES, max_size=6),
    st.sampled_from((None, *SIZES)),
    st.integers(0, 16),
    st.sampled_from((None, "low", "high", "auto")),
)
def test_more_references_never_cost_less(
    prices: list[Price], size: str | None, count: int, quality: str | None
) -> None:
    given_model = model(*prices)
    options = [("quality", quality)] if quality else []
    bare = estimate(given_model, size=size, ratio="3:2", options=options)
    more = estimate(given_model, size=size, ratio="3:2", count_references=count, options=options)
    assert (bare is None) == (more is None)
    if bare is not None and more is not None:
        assert 0 <= bare.low <= bare.high
        assert bare.low <= more.low <= more.high
        assert bare.high <= more.high

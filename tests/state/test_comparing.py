"""What differs between pictures: the facts, and the words of their prompts."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from decimal import Decimal
from typing import Any

import pytest

from desktop_app.core.recipe import Reference
from desktop_app.core.records import now
from desktop_app.state.comparing import (
    Fact,
    Kind,
    Made,
    Piece,
    differing,
    is_same_recipe,
    own_words,
)
from tests.core.making import a_job, a_picture

MADE = now().replace(second=0, microsecond=0)


def made(*, picture: dict[str, Any] | None = None, **recipe: Any) -> Made:
    """A picture that is like all others from here, unless told otherwise."""
    job = a_job("a fox in the snow", made=MADE, started=MADE, ended=MADE + timedelta(seconds=9))
    job = replace(job, provider="Google", recipe=replace(job.recipe, **recipe))
    facts = {"made": MADE, "cost_usd": Decimal("0.04"), **(picture or {})}
    return Made(a_picture(job, **facts), job)


def kinds(*several: Made) -> list[Kind]:
    """In what they differ."""
    return [fact.kind for fact in differing(several)]


def test_pictures_that_were_made_alike_differ_in_nothing() -> None:
    assert kinds(made(), made(), made()) == []
    assert is_same_recipe([])


@pytest.mark.parametrize(
    ("other", "kind"),
    [
        (made(model="maker/other"), Kind.MODEL),
        (made(prompt="a hare in the snow"), Kind.PROMPT),
        (made(prompt=" a fox in the snow\n"), None),
        (made(picture={"width": 301}), Kind.SHAPE),
        (made(picture={"media_type": "image/webp"}), Kind.FORM),
        (made(picture={"cost_usd": Decimal("0.041")}), Kind.COST),
        (made(picture={"cost_usd": Decimal("0.0400")}), None),
        (made(picture={"made": MADE + timedelta(seconds=59)}), None),
        (made(picture={"made": MADE + timedelta(seconds=60)}), Kind.MADE),
        (made(picture={"stars": 3}), Kind.STARS),
        (made(size="2K"), Kind.SIZE),
        (made(parent="a-picture"), Kind.PARENT),
        (made(stream=False), None),
    ],
)
def test_each_fact_is_told_where_it_differs(other: Made, kind: Kind | None) -> None:
    expected = [] if kind is None else [kind]
    assert kinds(made(), other) == expected
    assert kinds(made(), made(), other) == expected


def test_options_are_told_by_name_and_by_what_they_are() -> None:
    plain = made()
    high = made(options=(("quality", "high"), ("seed", 1)))
    other = made(options=(("quality", "high"), ("seed", True)))
    assert differing([plain, high]) == [Fact(Kind.OPTION, "quality"), Fact(Kind.OPTION, "seed")]
    assert differing([high, other]) == [Fact(Kind.OPTION, "seed")]
    assert not is_same_recipe(differing([high, other]))


def test_references_differ_by_what_was_sent_and_not_by_their_names() -> None:
    def sent(sha256: str, name: str) -> Reference:
        return Reference(
            sha256=sha256, media_type="image/png", width=1, height=1, size_bytes=1, name=name
        )

    first, renamed = made(references=(sent("1", "a"),)), made(references=(sent("1", "b"),))
    assert kinds(first, renamed) == []
    assert kinds(first, made(references=(sent("2", "a"),))) == [Kind.REFERENCES]
    assert kinds(first, made()) == [Kind.REFERENCES]


def test_what_only_came_of_it_is_the_same_recipe() -> None:
    plain = made()
    assert plain.job is not None
    slow = replace(plain.job, provider="Vertex", ended=MADE + timedelta(seconds=10))
    other = Made(replace(plain.picture, cost_usd=Decimal(1), stars=1), slow)
    found = differing([plain, other])
    assert [fact.kind for fact in found] == [Kind.PROVIDER, Kind.COST, Kind.TOOK, Kind.STARS]
    assert is_same_recipe(found)
    assert not is_same_recipe(differing([plain, other, made(size="4K")]))


def test_of_a_picture_without_a_job_as_much_is_told_as_is_known() -> None:
    known = made()
    alone = Made(replace(known.picture, cost_usd=None))
    assert alone.prompt == "a fox in the snow"
    assert alone.cost_usd is None
    assert alone.took_s is None
    assert kinds(known, alone) == [Kind.PROVIDER, Kind.SIZE, Kind.COST, Kind.TOOK]


def test_the_cost_is_the_pictures_share_and_nothing_for_a_demo() -> None:
    one = made(picture={"cost_usd": None})
    assert one.job is not None
    assert Made(one.picture, replace(one.job, cost_usd=Decimal(2))).cost_usd == Decimal(2)
    assert made(picture={"is_demo": True}).cost_usd == 0


def marked(pieces: tuple[Piece, ...]) -> str:
    """The text with what is its own in brackets."""
    return "".join(f"[{one.text}]" if one.is_own else one.text for one in pieces)


def test_words_of_its_own_are_marked_in_each_prompt() -> None:
    found = own_words(["a red fox in the snow", "a grey fox in the snow", "a red fox in the fog"])
    first, second, third = map(marked, found)
    assert first == "a [red] fox in the [snow]"
    assert second == "a [grey] fox in the snow"
    assert third == "a red fox in the [fog]"


def test_scripts_without_blanks_are_compared_sign_by_sign() -> None:
    first, second = map(marked, own_words(["夕暮れの静かな湖の小屋", "夜明けの静かな湖の小屋"]))
    assert "[" in first
    assert "の静かな湖の小屋" in first
    assert "[" in second
    assert "の静かな湖の小屋" in second


def test_nothing_is_marked_where_nearly_all_would_be() -> None:
    texts = ["a lighthouse at dusk", "كوخ خشبي صغير بجانب بحيرة"]
    assert [marked(pieces) for pieces in own_words(texts)] == texts


def test_a_prompt_that_is_like_the_first_is_told_like_it() -> None:
    long = "A small wooden cabin beside a still mountain lake, with one lit window, " * 4
    first, second, third = own_words([f"{long}at dusk", f"{long}at dawn", f"{long}at dusk"])
    assert first == third
    assert "[dusk]" in marked(first)
    assert "[dawn]" in marked(second)
    assert marked(first).startswith("…")
    assert len(marked(first)) < 80


def test_without_texts_there_is_nothing_to_tell() -> None:
    assert own_words([]) == []
    assert own_words(["one"]) == [(Piece("one"),)]

"""Prompts on the desk: what one press asks for when the words hold variables."""

from __future__ import annotations

import pytest

from desktop_app.core.recipe import Recipe
from desktop_app.state.draft import Draft, Hindrance
from desktop_app.state.unfolding import MOST_AT_ONCE, MOST_LISTED, Prompts
from tests.state.drafting import ALL, EDITOR, MODELS, reference


def asked(draft: Draft) -> list[tuple[str, int]]:
    return [(order.recipe.prompt, order.count) for order in draft.orders()]


@pytest.fixture
def draft() -> Draft:
    draft = Draft(MODELS)
    draft.set_snippets({"colour": "red\nblue", "Look": "soft light"})
    return draft


def test_plain_words_are_one_prompt(draft: Draft) -> None:
    draft.set_prompt("  a fox ")
    draft.set_count(3)
    assert asked(draft) == [("a fox", 3)]
    assert not draft.prompts.has_choices
    assert draft.images == 3


def test_every_prompt_is_ordered_as_often_as_images_are_wanted(draft: Draft) -> None:
    draft.set_prompt("a {colour} {fox|hare}, {look}")
    draft.set_count(2)
    assert asked(draft) == [
        (f"a {colour} {animal}, soft light", 2)
        for colour in ("red", "blue")
        for animal in ("fox", "hare")
    ]
    assert draft.images == 8
    assert draft.estimate.high == 8 * (ALL.price_usd or 0)
    assert draft.orders()[0].estimate_usd == ALL.price_usd
    assert draft.recipe().prompt == "a red fox, soft light"
    assert draft.prompt == "a {colour} {fox|hare}, {look}"


def test_one_that_is_left_out_stays_out_while_the_words_around_it_change(draft: Draft) -> None:
    draft.set_prompt("a {red|blue} fox")
    draft.want_prompt(draft.prompts.listed[0], wanted=False)
    assert asked(draft) == [("a blue fox", 1)]
    assert draft.recipe().prompt == "a blue fox"
    draft.set_prompt("a small {red|blue} fox")
    assert asked(draft) == [("a small blue fox", 1)]
    draft.want_prompt(draft.prompts.listed[0], wanted=True)
    assert draft.prompts.count == 2


def test_what_went_away_and_came_back_is_wanted_again(draft: Draft) -> None:
    draft.set_prompt("a {red|blue} fox")
    draft.want_prompt(draft.prompts.listed[0], wanted=False)
    draft.set_prompt("a fox")
    draft.set_prompt("a {red|blue} fox")
    assert draft.prompts.count == 2


def test_a_snippet_that_changes_changes_the_prompts(draft: Draft) -> None:
    told: list[int] = []
    draft.set_prompt("{colour} fox")
    draft.changed.connect(lambda: told.append(draft.images))
    draft.set_snippets({"colour": "red\nblue\ngreen"})
    draft.set_snippets({})
    assert told == [3, 1]
    assert asked(draft) == [("{colour} fox", 1)]


def test_too_many_none_and_an_empty_one_cannot_be_asked_for(draft: Draft) -> None:
    draft.set_prompt("a {a|b|c|d|e|f|g|h|i} fox")
    found = []
    for count in (7, 8):
        draft.set_count(count)
        found.append((draft.images, draft.hindrance, draft.can_generate, bool(draft.orders())))
    assert found == [(63, None, True, True), (72, Hindrance.TOO_MANY, False, False)]
    assert found[0][0] <= MOST_AT_ONCE < found[1][0]
    draft.set_prompt("{a|b}")
    for one in draft.prompts.listed:
        draft.want_prompt(one, wanted=False)
    assert (draft.hindrance, draft.can_generate) == (Hindrance.NONE_LEFT, False)
    draft.set_count(1)
    draft.set_prompt("{|a}")
    assert (draft.hindrance, draft.can_generate) == (Hindrance.EMPTY, False)


def test_beyond_all_reason_it_still_answers(draft: Draft) -> None:
    draft.set_prompt("{a|b}" * 20_000)
    assert draft.hindrance is Hindrance.TOO_MANY
    assert len(draft.prompts.listed) == MOST_LISTED
    assert draft.estimate.high is not None


def test_a_prompt_of_earlier_comes_back_as_what_it_was(draft: Draft) -> None:
    old = Recipe(prompt='{"sort": "{a|b}", "colour": {colour}}', model="all")
    draft.reuse(old, everything=False)
    assert asked(draft) == [(old.prompt, 1)]
    plain = Recipe(prompt='{"sort": "fox"}', model="all")
    draft.reuse(plain, everything=True)
    assert draft.prompt == plain.prompt, "nothing is written differently without need"


def test_the_same_settings_go_with_every_prompt() -> None:
    draft = Draft((EDITOR,))
    draft.restore(prompt="{a|b}", ratio="16:9", references=[reference("r")])
    recipes = [order.recipe for order in draft.orders()]
    assert [recipe.ratio for recipe in recipes] == ["16:9", "16:9"]
    assert all(recipe.references == (reference("r"),) for recipe in recipes)


def test_prompts_that_cannot_be_listed_are_counted_all_the_same() -> None:
    prompts = Prompts("{a|b|c|d|e|f|g|h}{a|b|c|d|e|f|g|h}{a|b|c|d}")
    assert prompts.all_count == 256
    assert len(prompts.listed) == MOST_LISTED
    assert prompts.wanting(prompts.listed[0], wanted=False).count == 255

"""Options: what a model offers, what is sent, and what is kept in mind for the next model."""

from __future__ import annotations

import pytest

from desktop_app.core.recipe import Parameter, ParameterKind, Transport, Value
from desktop_app.state.draft import Draft
from desktop_app.state.offered import WELL_KNOWN, Offer, Reason
from tests.state.drafting import BOTH, MODELS, ONE, PAINTER, QUALITY, SEED, SHINY, model


def offer(draft: Draft, name: str) -> Offer:
    return next(one for one in draft.parameters if one.parameter.name == name)


def aside(draft: Draft) -> list[tuple[str, Value | None, Reason | None]]:
    return [(one.parameter.name, one.wanted, one.reason) for one in draft.option_instead]


def test_the_well_known_come_first_in_one_order_whatever_the_model() -> None:
    draft = Draft(MODELS)
    known = ["quality", "background", "output_format", "output_compression", "seed", "n"]
    for one in MODELS:
        draft.choose_model(one.id)
        names = [each.parameter.name for each in draft.parameters]
        assert names[: len(known)] == known
        assert names[len(known) :] == (["shiny"] if one is PAINTER else [])


def test_what_a_model_lacks_is_shown_and_not_offered() -> None:
    draft = Draft(MODELS)
    assert draft.parameters == tuple(
        Offer(parameter=parameter, is_offered=False, reason=Reason.MODEL)
        for parameter in WELL_KNOWN
    )
    draft.choose_option("quality", "low")
    assert (draft.options, draft.option_instead) == ((), ())


def test_a_number_that_leaves_no_choice_is_none() -> None:
    draft = Draft((model("one", transports=BOTH, parameters=(ONE,)),))
    assert not offer(draft, "n").is_offered
    assert not offer(Draft((PAINTER,)), "seed").reason


def test_an_option_that_the_next_model_lacks_comes_back() -> None:
    draft = Draft(MODELS)
    draft.choose_model("painter")
    draft.choose_option("quality", "high")
    draft.choose_option("shiny", True)
    draft.choose_option("seed", 7)
    assert draft.options == (("quality", "high"), ("seed", 7), ("shiny", True))
    assert draft.option_instead == ()
    draft.choose_model("all")
    assert draft.recipe().options == ()
    assert aside(draft) == [
        ("quality", "high", Reason.MODEL),
        ("seed", 7, Reason.MODEL),
        ("shiny", True, Reason.MODEL),
    ]
    draft.choose_model("painter")
    assert draft.options == (("quality", "high"), ("seed", 7), ("shiny", True))


def test_a_value_that_the_model_lacks_is_left_to_the_model() -> None:
    draft = Draft(MODELS)
    draft.choose_model("editor")
    draft.restore(options=(("quality", "max"),))
    assert (draft.options, aside(draft)) == ((), [("quality", "max", Reason.VALUE)])
    assert offer(draft, "quality") == Offer(
        parameter=QUALITY, value=None, wanted="max", reason=Reason.VALUE
    )


@pytest.mark.parametrize(
    ("name", "value"),
    [("quality", "max"), ("seed", True), ("n", 5), ("shiny", "yes"), ("unheard", "of")],
)
def test_what_a_model_cannot_take_cannot_be_chosen(name: str, value: Value) -> None:
    draft = Draft((PAINTER,))
    draft.choose_option(name, value)
    assert draft.wanted_options == ()


def test_an_option_for_one_door_alone_leads_through_that_door() -> None:
    draft = Draft((model("hybrid", transports=BOTH, parameters=(QUALITY, SEED)),))
    draft.set_prompt("a fox")
    draft.choose_option("seed", 3)
    assert (draft.transport, draft.options) == (Transport.CHAT, (("seed", 3),))
    draft.choose_option("quality", "low")
    assert draft.recipe().transport is Transport.IMAGES
    assert draft.recipe().options == (("quality", "low"), ("seed", 3))
    draft.choose_option("quality", None)
    assert draft.recipe().transport is Transport.CHAT


def test_a_chat_without_other_door_gets_what_chat_takes() -> None:
    draft = Draft((model("chat", parameters=(QUALITY, SEED)),))
    assert offer(draft, "seed").is_offered
    assert not offer(draft, "quality").is_offered
    draft.restore(options=(("quality", "low"), ("seed", 3)))
    assert draft.recipe().options == (("seed", 3),)


def test_compression_is_for_files_that_can_be_compressed() -> None:
    draft = Draft((PAINTER,))
    draft.choose_option("output_compression", 60)
    sent = []
    for file_type in ("png", "webp"):
        draft.choose_option("output_format", file_type)
        sent.append(draft.options)
        if file_type == "png":
            assert aside(draft) == [("output_compression", 60, Reason.FORMAT)]
            assert not offer(draft, "output_compression").is_offered
    assert sent == [
        (("output_format", "png"),),
        (("output_format", "webp"), ("output_compression", 60)),
    ]


def test_a_jpeg_is_never_transparent() -> None:
    draft = Draft((PAINTER,))
    draft.choose_option("background", "transparent")
    draft.choose_option("output_format", "jpeg")
    assert draft.options == (("output_format", "jpeg"),)
    assert aside(draft) == [("background", "transparent", Reason.FORMAT)]
    draft.choose_option("output_format", None)
    assert draft.options == (("background", "transparent"),)


def test_a_file_type_that_is_the_only_one_counts_as_chosen() -> None:
    only = Parameter(name="output_format", kind=ParameterKind.CHOICE, values=("jpeg",))
    parameters = (only, *(one for one in PAINTER.parameters if one.name == "background"))
    draft = Draft((model("jpeg", transports=(Transport.IMAGES,), parameters=parameters),))
    draft.choose_option("background", "transparent")
    assert draft.options == ()
    assert aside(draft) == [("background", "transparent", Reason.FORMAT)]


def test_numbers_that_settings_kept_are_words_again_where_words_are_asked_for() -> None:
    text = Parameter(name="style", kind=ParameterKind.TEXT)
    choice = Parameter(name="steps", kind=ParameterKind.CHOICE, values=("20", "40"))
    draft = Draft((model("m", transports=(Transport.IMAGES,), parameters=(text, choice, SHINY)),))
    draft.restore(options=(("style", 80), ("steps", 40), ("shiny", True)))
    assert draft.options == (("style", "80"), ("steps", "40"), ("shiny", True))


def test_everything_can_be_left_to_the_model_again() -> None:
    draft = Draft(MODELS)
    draft.choose_model("painter")
    draft.choose_option("seed", 7)
    draft.choose_option("quality", "low")
    draft.choose_model("all")
    draft.forget_options()
    draft.choose_model("painter")
    assert (draft.options, draft.wanted_options) == ((), ())

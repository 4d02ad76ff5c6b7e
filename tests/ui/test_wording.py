"""Every failure and state in words: what happened, what to do, and what is known of the bill."""

from __future__ import annotations

import re
from dataclasses import replace
from decimal import Decimal

import pytest

from desktop_app.core.errors import Charged, Failure, Kind
from desktop_app.state.full_pictures import Refusal
from desktop_app.ui import wording
from desktop_app.ui.failure_words import WITHOUT_MONEY
from desktop_app.ui.wording import Action, Context

CHARGES = list(Charged)


def failure(kind: Kind, charged: Charged = Charged.PERHAPS) -> Failure:
    """One with everything in it that must not be shown as it is."""
    return Failure(
        kind=kind,
        charged=charged,
        status=429,
        message='{"error": {"code": 429, "key": "sk-or-v1-0123456789abcdef"}}',
        after_s=14.2,
        retry_after_s=3.0,
        generation_id="gen-1",
        path="/home/me/Pictures/Pictor",
    )


@pytest.mark.parametrize("kind", Kind)
def test_every_kind_has_a_sentence_and_something_to_do(kind: Kind) -> None:
    said = wording.explain(failure(kind))
    assert said.title.endswith(".")
    assert said.action is not None
    assert wording.label(said.action)
    assert wording.icon(failure(kind))
    assert said.action is not said.second


@pytest.mark.parametrize("kind", Kind)
@pytest.mark.parametrize("charged", CHARGES)
def test_no_wording_shows_a_code_or_a_key(kind: Kind, charged: Charged) -> None:
    said = wording.explain(failure(kind, charged))
    text = f"{said.title} {said.text}"
    assert not re.search(r"\b[1-5]\d\d\b", text)
    assert "sk-or" not in text
    assert str(kind) not in text or "_" not in str(kind)


@pytest.mark.parametrize("kind", Kind)
@pytest.mark.parametrize("charged", CHARGES)
def test_nothing_was_charged_is_said_only_where_it_is_known(kind: Kind, charged: Charged) -> None:
    text = wording.explain(failure(kind, charged)).text
    assert ("Nothing was charged." in text) == (charged is Charged.NO)


@pytest.mark.parametrize("kind", Kind)
def test_a_possible_charge_is_told_where_money_is_at_stake(kind: Kind) -> None:
    text = wording.explain(failure(kind)).text
    assert ("may have charged" in text) == (kind not in WITHOUT_MONEY)


def test_the_demo_painter_never_charges() -> None:
    for kind in Kind:
        text = wording.explain(failure(kind), Context(is_demo=True)).text
        assert "charged" not in text
    said = wording.explain(Failure(kind=Kind.UNREACHABLE), Context(is_demo=True))
    assert "OpenRouter" not in said.title + said.text


def test_credit_is_told_with_its_amounts() -> None:
    context = Context(estimate_usd=Decimal("0.16"), credit_usd=Decimal("0.03"))
    said = wording.explain(Failure(kind=Kind.NO_CREDIT, charged=Charged.NO), context)
    assert said.text == "This needs about $0.16 and you have $0.03. Nothing was charged."
    assert (said.action, said.second) == (Action.ADD_CREDIT, Action.TRY_AGAIN)


def test_a_dropped_connection_tells_when() -> None:
    said = wording.explain(Failure(kind=Kind.DROPPED, after_s=14.4))
    assert said.title == "The connection dropped after 14 s."
    assert said.text == "Your prompt is safe. OpenRouter may have charged for it."
    assert said.second is Action.SEE_ACTIVITY


def test_words_instead_of_a_picture_are_quoted_in_short() -> None:
    long = "I'd need to know which of the two lakes you mean. " * 20
    said = wording.explain(Failure(kind=Kind.WORDS_ONLY, message=long, charged=Charged.NO))
    assert said.text.startswith("“I'd need to know which")
    assert "…”" in said.text
    assert len(said.text) < 200


def test_markup_and_codes_of_the_service_are_not_quoted() -> None:
    for message in ("<html><b>Bad gateway</b></html>", '{"error": {}}', "error 400 bad size"):
        bad = Failure(kind=Kind.BAD_REQUEST, status=400, message=message, charged=Charged.NO)
        assert "“" not in wording.explain(bad).text


def test_a_full_disk_holds_the_picture_but_not_before_anything_came() -> None:
    full = Failure(kind=Kind.DISK, message="No space left on device", path="/x/y")
    said = wording.explain(full, Context(folder="Pictures/Pictor"))
    assert said.title == "Can't save to Pictures/Pictor."
    assert said.text == "The disk is full. The picture is held until you choose another place."
    unsent = Failure(kind=Kind.DISK, message="Permission denied", charged=Charged.NO)
    assert "held" not in wording.explain(unsent).text
    free = replace(unsent, generation_id="gen-1")  # it came, and cost nothing
    assert "held" in wording.explain(free).text


@pytest.mark.parametrize(
    ("message", "cause"),
    [
        ("certificate verify failed: certificate has expired", "has expired"),
        ("Hostname mismatch, certificate is not valid for 'x'", "another name"),
        ("self-signed certificate in certificate chain", "someone unknown"),
        ("something else", "can't be checked"),
    ],
)
def test_a_connection_that_is_not_trusted_names_the_cause(message: str, cause: str) -> None:
    said = wording.explain(Failure(kind=Kind.UNTRUSTED, message=message, charged=Charged.NO))
    assert cause in said.text


def test_details_are_technical_and_without_the_key() -> None:
    text = wording.details_text(failure(Kind.RATE_LIMITED, Charged.NO))
    for part in ("rate_limited", "429", "gen-1", "14.2 s", "/home/me", "Charged: no"):
        assert part in text
    assert "sk-or" not in text
    assert "0123456789abcdef" not in text
    bearer = Failure(kind=Kind.BAD_KEY, message="Authorization: Bearer abc.def rejected")
    assert "abc.def" not in wording.details_text(bearer)


def test_the_states_of_a_job_in_words() -> None:
    assert wording.waiting()[1] == "Starts when one finishes"
    assert wording.painting(14, 20) == ("Painting", "14 s · about 6 s left")
    assert wording.painting(14)[1] == "14 s"
    assert wording.painting(20, 20)[1] == "20 s · nearly there"
    assert wording.painting(31, 20)[1] == "Taking longer than usual"
    assert wording.painting(120, 20, 90)[1] == "No answer for 1 min 30 s"
    assert wording.painting(120, 20, 89)[1] == "Taking longer than usual"
    assert wording.finishing()[1] == "Saving your picture"
    assert wording.trying_again(8, Failure(kind=Kind.RATE_LIMITED))[1].endswith("in 8 s")
    assert wording.stopped()[1] == "Work already started may still be charged."
    assert "charged" not in wording.stopped(has_started=False)[1]
    assert wording.stopped(is_demo=True) == ("Stopped.", "")
    assert "may have charged" in wording.interrupted()[1]
    assert "charged" not in wording.interrupted(context=Context(is_demo=True))[1]


def test_every_refusal_is_explained() -> None:
    for refusal in Refusal:
        said = wording.explain_refusal(refusal)
        assert said.title.endswith(".")
        assert said.text
        assert said.action is None
    assert "moved or deleted outside Pictor" in wording.explain_refusal(Refusal.MISSING).title


def test_every_action_has_a_label() -> None:
    assert all(wording.label(action) for action in Action)

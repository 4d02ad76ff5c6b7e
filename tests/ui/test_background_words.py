"""What is told outside the window: what happened, then what to do."""

from __future__ import annotations

from decimal import Decimal

import pytest

from desktop_app.core.errors import Charged, Failure, Kind
from desktop_app.core.records import Job, JobState
from desktop_app.state.batches import Batch
from desktop_app.ui import wording
from desktop_app.ui.background_words import told
from tests.core.making import a_job

LAKE = a_job("a  lake\nat dawn")
FOX = a_job("a fox")
UNKNOWN = wording.Context()


OFFLINE_TEXT = (
    "Your picture is ready. Everything you've made is here. New pictures start when the "
    "connection is back."
)


def failed(kind: Kind) -> Job:
    """A job that ended so, and cost nothing."""
    failure = Failure(kind=kind, charged=Charged.NO)
    return a_job("a fox", state=JobState.FAILED, failure=failure)


REFUSED = failed(Kind.REFUSED)
REFUSED_TEXT = (
    "Its safety filter stopped this prompt. Different wording may help. Nothing was charged. "
    "Choose “Edit prompt” in Pictor."
)


@pytest.mark.parametrize(
    ("batch", "words"),
    [
        (Batch(finished=(LAKE,)), ("Your picture is ready", "a lake at dawn")),
        (Batch(finished=(LAKE, LAKE)), ("2 pictures are ready", "a lake at dawn")),
        (Batch(finished=(LAKE, FOX)), ("2 pictures are ready", "")),
        (Batch(failed=(REFUSED,)), ("Refused by the model.", REFUSED_TEXT)),
        (
            Batch(failed=(REFUSED, REFUSED)),
            ("Refused by the model.", f"2 pictures need you. {REFUSED_TEXT}"),
        ),
        (
            Batch(failed=(REFUSED, failed(Kind.NO_MODEL))),
            (
                "2 pictures need you",
                "Refused by the model. This model isn't offered any more.",
            ),
        ),
        (
            Batch(finished=(LAKE, FOX), failed=(REFUSED,)),
            ("2 of 3 pictures are ready", f"Refused by the model. {REFUSED_TEXT}"),
        ),
        (
            Batch(held=Failure(kind=Kind.UNREACHABLE), waiting=2, finished=(LAKE,)),
            ("You're offline.", OFFLINE_TEXT),
        ),
    ],
)
def test_a_batch_in_words(batch: Batch, words: tuple[str, str]) -> None:
    assert told(batch, UNKNOWN) == words


def test_a_lack_of_money_names_both_amounts_and_the_way_out() -> None:
    batch = Batch(held=Failure(kind=Kind.NO_CREDIT), waiting=1)
    known = wording.Context(credit_usd=Decimal("0.03"), estimate_usd=Decimal("0.16"))
    assert told(batch, known) == (
        "Not enough credit.",
        "This needs about $0.16 and you have $0.03. Choose “Add credit” in Pictor.",
    )


def test_a_long_prompt_is_cut() -> None:
    _, text = told(Batch(finished=(a_job("x" * 500),)), UNKNOWN)
    assert text == "x" * 120 + "…"

"""A comparison of models in words: what it costs, and what models are called while hidden."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from desktop_app.core.records import Job, JobState
from desktop_app.state.estimates import Estimate
from desktop_app.state.race import Entrant, Total
from desktop_app.ui.composer.words import money
from desktop_app.ui.facts import cost, fill, seconds
from desktop_app.ui.job_words import changed_words

translate = QCoreApplication.translate

_FIRST_LETTER = ord("A")


def price_words(estimate: Estimate) -> str:
    """What one picture of a model costs, as short as a column."""
    if estimate.is_free:
        return translate("Race", "Free")
    if estimate.low is None or estimate.high is None:
        return translate("Race", "Price varies")
    if money(estimate.low) != money(estimate.high):
        both = money(estimate.low), money(estimate.high)
        return fill(translate("Race", "%1 – %2"), *both)
    if estimate.is_least:
        return fill(translate("Race", "From %1"), money(estimate.low))
    return fill(translate("Race", "About %1"), money(estimate.low))


def total_words(total: Total) -> tuple[str, str]:
    """What all of them cost together, and what more there is to say of it."""
    count = translate("Race", "for %Ln pictures", "", total.pictures)
    if total.is_free:
        return translate("Race", "Free"), count
    if total.low is None or total.high is None:
        return translate("Race", "Price varies"), count
    low, high = money(total.low), money(total.high)
    if total.is_least:
        return fill(translate("Race", "At least %1"), low), count
    if low != high:
        return fill(translate("Race", "%1 – %2"), low, high), count
    return fill(translate("Race", "About %1"), low), count


def entrant_words(entrant: Entrant) -> str:
    """What stands under a model's name: what would be other than wished."""
    if not entrant.can_run:
        return translate("Race", "It paints from words only: write a prompt first.")
    return changed_words(entrant.changed) or translate("Race", "Everything as wished")


def hidden_name(place: int) -> str:
    """What a model is called while its name is hidden: "Model A"."""
    return fill(translate("Race", "Model %1"), chr(_FIRST_LETTER + place % 26))


def bill_words(job: Job) -> str:
    """What a job cost and how long it took, as far as that is known: "$0.039 · 11.4 s"."""
    parts = []
    if job.is_demo and job.state is JobState.DONE:
        parts.append(translate("Race", "Free"))
    elif job.cost_usd is not None:
        parts.append(cost(job.cost_usd))
    if job.state is JobState.DONE and job.started is not None and job.ended is not None:
        parts.append(seconds((job.ended - job.started).total_seconds()))
    return " · ".join(parts)

"""Part of `wording.py`: how a job stands, in words, and what stopping it means for the bill."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from desktop_app.core.errors import OFFLINE, Failure, Kind
from desktop_app.core.recipe import Recipe, Transport
from desktop_app.ui.composer.option_words import option_words
from desktop_app.ui.facts import fill, whole_seconds

translate = QCoreApplication.translate

#: Nobody needs to be told of less silence than this.
QUIET_S = 90.0

#: Makers whose services go on when they are hung up on, and bill the whole answer. Who will serve a
#: job is known only from its answer; until then its model's maker is the best guess.
_GO_ON = {
    "google": "Google",
    "mistralai": "Mistral",
    "qwen": "Alibaba",
    "alibaba": "Alibaba",
    "amazon": "Amazon",
    "replicate": "Replicate",
}


def waiting(reason: Failure | None = None) -> tuple[str, str]:
    """A job that waits for a slot, or for what holds back all jobs: title and text, as below."""
    return translate("Wording", "Waiting"), _when(reason)


def painting(
    elapsed_s: float, expected_s: float | None = None, quiet_s: float | None = None
) -> tuple[str, str]:
    """A job under way: how long it has run, what is left, or what is unusual."""
    title, elapsed = translate("Wording", "Painting"), whole_seconds(elapsed_s)
    if quiet_s is not None and quiet_s >= QUIET_S:
        return title, fill(translate("Wording", "No answer for %1"), whole_seconds(quiet_s))
    if not expected_s or expected_s <= 0:
        return title, elapsed
    left_s = expected_s - elapsed_s
    if left_s >= 0.5:
        text = translate("Wording", "%1 · about %2 left")
        return title, fill(text, elapsed, whole_seconds(max(left_s, 1)))
    if elapsed_s < 1.5 * expected_s:
        return title, fill(translate("Wording", "%1 · nearly there"), elapsed)
    return title, translate("Wording", "Taking longer than usual")


def finishing() -> tuple[str, str]:
    """A job whose picture is here and on its way to the disk."""
    return translate("Wording", "Finishing"), translate("Wording", "Saving your picture")


def trying_again(left_s: float, failure: Failure | None = None) -> tuple[str, str]:
    """A job that counts down to its next try."""
    reason = (
        translate("Wording", "The model is busy · next try in %1")
        if failure is None or failure.kind is Kind.RATE_LIMITED
        else translate("Wording", "The model isn't answering · next try in %1")
    )
    return translate("Wording", "Trying again"), fill(reason, whole_seconds(left_s))


def stopped(
    recipe: Recipe | None = None, *, has_started: bool = True, is_demo: bool = False
) -> tuple[str, str]:
    """A job that the person has ended."""
    title = translate("Wording", "Stopped.")
    if is_demo:
        return title, ""
    if not has_started:
        return title, translate("Wording", "It hadn't started, so it costs nothing.")
    return title, bill_of_stopping(recipe)


def stop_hint(recipe: Recipe, *, is_demo: bool = False) -> str:
    """What the button that stops a job says before it is pressed."""
    stop = translate("Wording", "Stop")
    if is_demo:
        return stop
    return fill(translate("Wording", "%1. %2"), stop, bill_of_stopping(recipe))


def bill_of_stopping(recipe: Recipe | None) -> str:
    """What a job costs that is stopped while it runs."""
    if recipe is not None and recipe.transport is Transport.IMAGES:
        return translate("Wording", "A picture that isn't finished isn't charged.")
    maker = _GO_ON.get(recipe.model.lstrip("~").partition("/")[0].lower()) if recipe else None
    if maker is not None:
        return fill(translate("Wording", "%1 goes on painting and charges for it."), maker)
    return translate("Wording", "Work already started may still be charged.")


def changed_words(changed: Sequence[tuple[str, str, str]]) -> str:
    """What of the wishes a model could not take: "16:9 instead of 21:9 · without references"."""
    return " · ".join(_change_words(*one) for one in changed)


def _change_words(name: str, wished: str, used: str) -> str:
    match name, used:
        case "ratio" | "size", "":
            return fill(translate("Wording", "without %1"), wished)
        case "references", "":
            return translate("Wording", "without references")
        case "references", _:
            return fill(translate("Wording", "%1 of %2 references"), used, wished)
        case "ratio" | "size", _:
            return fill(translate("Wording", "%1 instead of %2"), used, wished)
        case "seed", "":
            return translate("Wording", "without the seed")
        case _, "":
            value = {"true": True, "false": False}.get(wished, wished)
            return fill(translate("Wording", "without “%1”"), option_words(name, value))
        case _:
            words = option_words(name, used), option_words(name, wished)
            return fill(translate("Wording", "%1 instead of %2"), *words)


def _when(reason: Failure | None) -> str:
    if reason is None:
        return translate("Wording", "Starts when one finishes")
    if reason.kind in OFFLINE:
        return translate("Wording", "Starts when the connection is back")
    match reason.kind:
        case Kind.BAD_KEY | Kind.NO_KEY:
            return translate("Wording", "Starts when your key works")
        case Kind.NO_CREDIT:
            return translate("Wording", "Starts when there is credit")
        case Kind.KEY_LIMIT:
            return translate("Wording", "Starts when your key's limit is raised")
        case Kind.MONTH_LIMIT:
            return translate("Wording", "Starts next month, or with another limit")
        case _:
            return translate("Wording", "Starts when one finishes")

"""The only place that explains failures and the states of jobs: what happened, then what to do."""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal

from PySide6.QtCore import QCoreApplication

from desktop_app.core.errors import Charged, Failure, Kind
from desktop_app.state.full_pictures import Refusal
from desktop_app.ui.facts import fill, money, whole_seconds
from desktop_app.ui.failure_words import FAILURES, LABELS, REFUSALS, WITHOUT_MONEY
from desktop_app.ui.failure_words import Action as Action

translate = QCoreApplication.translate

_QUIET_S = 90.0
_MOST_QUOTED = 160
_SECRET = re.compile(r"(?i)\bsk-[\w-]{4,}|(?<=bearer )\S+|(?<=[?&]key=)[^&\s]+")


@dataclass(frozen=True, slots=True, kw_only=True)
class Context:
    """What the wording may mention beside the failure itself."""

    estimate_usd: Decimal | None = None  # what the job is expected to cost
    credit_usd: Decimal | None = None  # what is left on the account
    folder: str = ""  # the library as the person knows it: "Pictures/Pictor"
    is_demo: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Wording:
    """A failure in words: a sentence, advice, and at most two things to do. Plain text."""

    title: str
    text: str = ""
    action: Action | None = None
    second: Action | None = None


def label(action: Action) -> str:
    """What the button for an action says."""
    return translate("Wording", LABELS[action])


def icon(failure: Failure) -> str:
    """The Lucide icon that stands beside the words."""
    return FAILURES[failure.kind].icon


def explain(failure: Failure, context: Context | None = None) -> Wording:
    """A failure in words; its bill is told only where something is known or at stake."""
    context = context or Context()
    words = FAILURES[failure.kind]
    second = words.second
    if second is Action.SEE_ACTIVITY and failure.charged is Charged.NO:
        second = Action.OTHER_MODEL
    if second is Action.SHOW_FILE and not failure.path:
        second = Action.OTHER_MODEL
    text = (
        _cause(failure, context),
        _advice(failure, context, words.text),
        _bill(failure, context),
    )
    return Wording(
        title=_title(failure, context, words.title),
        text=" ".join(part for part in text if part),
        action=words.action,
        second=second,
    )


def explain_refusal(refusal: Refusal) -> Wording:
    """Why a picture cannot be shown large."""
    words = REFUSALS[refusal]
    return Wording(title=translate("Wording", words.title), text=translate("Wording", words.text))


def details_text(failure: Failure) -> str:
    """The technical side for "Copy details": plain, in English, without any key."""
    lines = [f"Kind: {failure.kind}", f"Charged: {failure.charged}"]
    if failure.status is not None:
        lines.append(f"Status: {failure.status}")
    if failure.message:
        lines.append(f"Message: {failure.message}")
    if failure.generation_id:
        lines.append(f"Generation: {failure.generation_id}")
    if failure.after_s is not None:
        lines.append(f"After: {failure.after_s:.1f} s")
    if failure.retry_after_s is not None:
        lines.append(f"Retry after: {failure.retry_after_s:.0f} s")
    if failure.path:
        lines.append(f"Path: {failure.path}")
    return _SECRET.sub("[removed]", "\n".join(lines))


def waiting() -> tuple[str, str]:
    """A job that waits for a slot: title and text, as of all states below."""
    return translate("Wording", "Waiting"), translate("Wording", "Starts when one finishes")


def painting(
    elapsed_s: float, expected_s: float | None = None, quiet_s: float | None = None
) -> tuple[str, str]:
    """A job under way: how long it has run, what is left, or what is unusual."""
    title, elapsed = translate("Wording", "Painting"), whole_seconds(elapsed_s)
    if quiet_s is not None and quiet_s >= _QUIET_S:
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


def stopped(*, has_started: bool = True, is_demo: bool = False) -> tuple[str, str]:
    """A job that the person has ended."""
    title = translate("Wording", "Stopped.")
    if is_demo:
        return title, ""
    if not has_started:
        return title, translate("Wording", "It hadn't started, so it costs nothing.")
    return title, translate("Wording", "Work already started may still be charged.")


def interrupted(failure: Failure | None = None, context: Context | None = None) -> tuple[str, str]:
    """A job that the end of the app cut short."""
    said = explain(failure or Failure(kind=Kind.INTERRUPTED), context)
    return said.title, said.text


def _title(failure: Failure, context: Context, title: str) -> str:
    if failure.kind is Kind.UNREACHABLE and context.is_demo:
        return translate("Wording", "The demo painter isn't answering.")
    if failure.kind is Kind.DROPPED and failure.after_s is not None:
        text = translate("Wording", "The connection dropped after %1.")
        return fill(text, whole_seconds(failure.after_s))
    if failure.kind is Kind.DISK and (place := context.folder or failure.path):
        return fill(translate("Wording", "Can't save to %1."), place)
    return translate("Wording", title)


def _cause(failure: Failure, context: Context) -> str:
    """What more is known of why."""
    match failure.kind:
        case Kind.NO_CREDIT:
            return _need_and_have(context)
        case Kind.UNTRUSTED:
            return _why_untrusted(failure.message.casefold())
        case Kind.DISK:
            return _why_disk(failure.message.casefold())
        case Kind.WORDS_ONLY | Kind.STOPPED_BY_PROVIDER | Kind.BAD_REQUEST:
            return _quote(failure)
        case _:
            return ""


def _advice(failure: Failure, context: Context, text: str) -> str:
    if failure.kind is Kind.UNREACHABLE and context.is_demo:
        return translate("Wording", "Your prompt is safe.")
    is_unsent = failure.charged is Charged.NO and not failure.generation_id
    if failure.kind is Kind.DISK and is_unsent:  # nothing came to be held
        return translate("Wording", "Choose another place, then try again.")
    if failure.kind is Kind.NOT_A_PICTURE and not failure.path:
        return ""
    return translate("Wording", text) if text else ""


def _bill(failure: Failure, context: Context) -> str:
    if failure.charged is Charged.NO:
        return translate("Wording", "Nothing was charged.")
    if failure.kind in WITHOUT_MONEY or context.is_demo:
        return ""
    if failure.charged is Charged.YES:
        return translate("Wording", "OpenRouter charged for it.")
    return translate("Wording", "OpenRouter may have charged for it.")


def _need_and_have(context: Context) -> str:
    if context.estimate_usd is None:
        return translate("Wording", "Your OpenRouter account can't pay for this picture.")
    need = money(context.estimate_usd)
    if context.credit_usd is None:
        return fill(translate("Wording", "This needs about %1."), need)
    text = translate("Wording", "This needs about %1 and you have %2.")
    return fill(text, need, money(context.credit_usd))


def _why_untrusted(message: str) -> str:
    if "expired" in message:
        return translate("Wording", "Its certificate has expired.")
    if "mismatch" in message or "not valid for" in message or "doesn't match" in message:
        return translate("Wording", "Its certificate belongs to another name.")
    if "self" in message or "unable to get" in message:
        return translate("Wording", "Its certificate is signed by someone unknown.")
    return translate("Wording", "Its certificate can't be checked.")


def _why_disk(message: str) -> str:
    if "no space" in message or "full" in message or "quota" in message:
        return translate("Wording", "The disk is full.")
    if any(word in message for word in ("read-only", "readonly", "denied", "not permitted")):
        return translate("Wording", "Pictor isn't allowed to write there.")
    if "no such file" in message or "unable to open" in message:
        return translate("Wording", "The folder isn't there.")
    return ""


def _quote(failure: Failure) -> str:
    """The other side's own words, if they are words: no markup, no codes, not too many."""
    said = " ".join(_SECRET.sub("", failure.message).split())
    if said.startswith(("{", "[", "<")):
        return ""
    is_service = failure.kind is not Kind.WORDS_ONLY  # a model may say a number, and one word
    if is_service and (" " not in said or str(failure.status) in said):
        return ""
    if len(said) > _MOST_QUOTED:
        said = said[:_MOST_QUOTED].rstrip() + "…"
    return fill(translate("Wording", "“%1”"), said) if said else ""

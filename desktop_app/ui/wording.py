"""The only place that explains failures and the states of jobs: what happened, then what to do."""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal
from urllib.parse import urlsplit

from PySide6.QtCore import QCoreApplication

from desktop_app.core.errors import Charged, Failure, Kind
from desktop_app.core.recipe import Recipe
from desktop_app.state.full_pictures import Refusal
from desktop_app.ui.cause_words import against_untrusted, why_disk, why_untrusted
from desktop_app.ui.facts import fill, money, whole_seconds
from desktop_app.ui.failure_words import FAILURES, LABELS, REFUSALS, WITH_REST, WITHOUT_MONEY
from desktop_app.ui.failure_words import Action as Action
from desktop_app.ui.job_words import QUIET_S, bill_of_stopping
from desktop_app.ui.job_words import finishing as finishing
from desktop_app.ui.job_words import painting as painting
from desktop_app.ui.job_words import stop_hint as stop_hint
from desktop_app.ui.job_words import stopped as stopped
from desktop_app.ui.job_words import trying_again as trying_again
from desktop_app.ui.job_words import waiting as waiting
from desktop_app.ui.remedies import Words

translate = QCoreApplication.translate

_MOST_QUOTED = 160
_MOST_ADDRESS = 120
_PROXY_WANTS_PASSWORD = 407
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


@dataclass(frozen=True, slots=True, kw_only=True)
class Strip(Wording):
    """The same for the line above the wall, which begins with an icon."""

    icon: str = ""


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
    action, second = _remedies(failure, words)
    text = (
        _cause(failure, context),
        _advice(failure, context, words.text),
        _what_is_kept(failure),
        _bill(failure, context),
    )
    return Wording(
        title=_title(failure, context, words.title),
        text=" ".join(part for part in text if part),
        action=action,
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
    lines += [f"Link: {link}" for link in failure.links]
    return _SECRET.sub("[removed]", "\n".join(lines))


def unanswered(quiet_s: float, recipe: Recipe, *, is_demo: bool = False) -> Wording | None:
    """What to ask when nothing has come for long; nothing is stopped by itself. None before."""
    if quiet_s < QUIET_S:
        return None
    return Wording(
        title=fill(translate("Wording", "No answer for %1."), whole_seconds(quiet_s)),
        text="" if is_demo else bill_of_stopping(recipe),
        action=Action.KEEP_WAITING,
        second=Action.STOP,
    )


def strip(failure: Failure, context: Context | None = None) -> Strip:
    """What holds back every job, told once for all of them."""
    context = context or Context()
    if failure.kind is Kind.UNREACHABLE:
        return Strip(
            icon=icon(failure),
            title=translate("Wording", "You're offline."),
            text=translate(
                "Wording",
                "Everything you've made is here. New pictures start when the connection is back.",
            ),
            action=Action.TRY_NOW,
        )
    said = explain(failure, context)
    # Whether it was charged is for the tile of a job to say.
    text = (_cause(failure, context), _advice(failure, context, FAILURES[failure.kind].text))
    return Strip(
        icon=icon(failure),
        title=said.title,
        text=" ".join(part for part in text if part),
        action=said.action,
        second=said.second,
    )


def interrupted(failure: Failure | None = None, context: Context | None = None) -> tuple[str, str]:
    """A job that the end of the app cut short."""
    said = explain(failure or Failure(kind=Kind.INTERRUPTED), context)
    return said.title, said.text


def _remedies(failure: Failure, words: Words) -> tuple[Action | None, Action | None]:
    """What to do, given what there is."""
    action, second = words.action, words.second
    if failure.kind is Kind.NOT_THE_SERVICE and failure.status == _PROXY_WANTS_PASSWORD:
        action, second = Action.NETWORK_SETTINGS, Action.TRY_AGAIN
    if second is Action.SHOW_FILE and not failure.path:
        second = Action.OTHER_MODEL
    if second is Action.SEE_ACTIVITY and failure.charged is Charged.NO:
        second = Action.OTHER_MODEL
    if failure.kind in WITH_REST and failure.path:
        second = Action.SHOW_FILE
    can_fetch = any(map(_host_of, failure.links))
    if failure.kind is Kind.LINKED and not can_fetch:
        action = Action.OTHER_MODEL
    if failure.kind in WITH_REST and can_fetch:
        second = Action.FETCH
    return action, second


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
            return why_untrusted(failure.message)
        case Kind.NOT_THE_SERVICE if failure.status == _PROXY_WANTS_PASSWORD:
            return translate("Wording", "Your proxy asks for a name and a password.")
        case Kind.LINKED:
            return _where(failure)
        case Kind.DISK:
            return why_disk(failure.message)
        case Kind.WORDS_ONLY | Kind.STOPPED_BY_PROVIDER | Kind.BAD_REQUEST | Kind.REFUSED:
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
    if failure.kind is Kind.UNTRUSTED:
        return against_untrusted(failure.message)
    if failure.kind is Kind.NOT_THE_SERVICE and failure.status == _PROXY_WANTS_PASSWORD:
        return translate("Wording", "Add them to the proxy's address in Settings.")
    return translate("Wording", text) if text else ""


def _what_is_kept(failure: Failure) -> str:
    if failure.kind in WITH_REST and failure.path:
        return translate("Wording", "What came of the picture is kept as a file.")
    return ""


def _where(failure: Failure) -> str:
    """Where a linked picture lies, and what stands in the way of it."""
    host = next(filter(None, map(_host_of, failure.links)), "")
    if not host:
        place = " ".join(failure.links[0].split())[:_MOST_ADDRESS] if failure.links else ""
        return fill(translate("Wording", "Pictor doesn't open such an address: %1"), place)
    if failure.message:
        text = translate("Wording", "It couldn't be fetched from %1. You can try again later.")
        return fill(text, host)
    return fill(translate("Wording", "It's at %1. Pictor can fetch it without your key."), host)


def _host_of(link: str) -> str:
    """The host of an address that can be fetched; "" for all others."""
    try:
        parts = urlsplit(link)
        place = parts.netloc.rpartition("@")[2].lower()
    except ValueError:
        return ""
    return place.removesuffix(":443") if parts.scheme == "https" else ""


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

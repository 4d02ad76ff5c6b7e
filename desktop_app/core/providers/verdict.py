"""How an answer has ended, once all of it is here that will come."""

from __future__ import annotations

from dataclasses import replace

from desktop_app.core.errors import Charged, Failure, Kind
from desktop_app.core.providers import failures
from desktop_app.core.providers.framing import Ending
from desktop_app.core.providers.replies import Answer
from desktop_app.core.reading import Form, Reading

_OF_OUR_OWN = {Kind.DISK, Kind.TOO_LONG}


def verdict(reading: Reading, trouble: Failure | None, ending: Ending, key: str) -> Failure | None:
    """Why the answer is no good, or None; `trouble` is what broke while it was read."""
    answer = reading.answer
    came_any = reading.pictures.any_came or bool(answer.text)
    if trouble is not None and trouble.kind in _OF_OUR_OWN:
        return replace(trouble, charged=_charged(answer))
    if answer.error is not None:
        return _of_error(answer, key, is_first=not came_any)
    if reading.form is Form.PAGE:
        message = failures.cleaned(failures.plain(reading.head), key)
        return Failure(kind=Kind.NOT_THE_SERVICE, message=message)
    if not reading.is_complete:
        return _of_incomplete(reading, trouble, ending, key)
    if reading.pictures.any_came:
        return None
    if answer.links and not _is_refusal(answer):
        return None  # whoever asked may follow them
    kind, message = _without_picture(reading)
    return Failure(kind=kind, charged=_charged(answer), message=failures.cleaned(message, key))


def _of_error(answer: Answer, key: str, *, is_first: bool) -> Failure:
    failure = failures.of_error(answer.error or {}, key, is_first=is_first)
    if failures.is_refusal(answer.finish_reason, answer.native_finish_reason):
        return replace(failure, kind=Kind.REFUSED)
    return failure


def _of_incomplete(reading: Reading, trouble: Failure | None, ending: Ending, key: str) -> Failure:
    if trouble is not None:
        return trouble
    said_something = reading.documents or (reading.comments and not reading.skipped_events)
    # A document that cannot be read is cut, unless its end is proved; other letters speak for
    # themselves.
    is_cut = ending is Ending.CUT or (reading.form is Form.DOCUMENT and ending is not Ending.WHOLE)
    if reading.form and not said_something and not is_cut:
        message = failures.cleaned(failures.plain(reading.head), key)
        return Failure(kind=Kind.BAD_REPLY, message=message)
    return Failure(kind=Kind.DROPPED, message="the connection ended before the answer did")


def _without_picture(reading: Reading) -> tuple[Kind, str]:
    answer = reading.answer
    words = answer.text
    if _is_refusal(answer):
        reason = answer.native_finish_reason or answer.finish_reason
        return Kind.REFUSED, answer.refusal or words or reason
    if answer.finish_reason == "error":
        return Kind.STOPPED_BY_PROVIDER, words or answer.native_finish_reason
    if words:
        return Kind.WORDS_ONLY, words
    if reading.skipped_events and not reading.documents:
        return Kind.BAD_REPLY, failures.plain(reading.head)
    return Kind.NOTHING_CAME, answer.native_finish_reason or answer.finish_reason


def _is_refusal(answer: Answer) -> bool:
    said_so = failures.is_refusal(answer.finish_reason, answer.native_finish_reason)
    return bool(answer.refusal) or said_so


def _charged(answer: Answer) -> Charged:
    """What the bill that came with the answer says."""
    if answer.cost_usd is None:
        return Charged.PERHAPS
    return Charged.YES if answer.cost_usd else Charged.NO

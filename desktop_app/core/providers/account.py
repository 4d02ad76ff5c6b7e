"""What the service says of a key, of the money behind it, and of what a picture cost."""

from __future__ import annotations

import json
import re
import time
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from decimal import Decimal, InvalidOperation
from typing import Any, NamedTuple
from urllib.parse import quote

import requests
from urllib3.exceptions import HTTPError

from desktop_app.core import foreign
from desktop_app.core.errors import AppError, Charged, Failure, Kind
from desktop_app.core.providers import failures
from desktop_app.core.providers.access import Access
from desktop_app.core.providers.framing import BrokenFraming
from desktop_app.core.providers.http import send
from desktop_app.core.providers.line import Line

PATIENCE_S = 20.0
_MOST_BYTES = 1 << 20
_BROKEN = (requests.RequestException, HTTPError, BrokenFraming, OSError, UnicodeError)
_HEADERS = {"Content-Type": "application/json", "User-Agent": "Pictor"}
_AROUND = " \t\r\n\v\f\u00a0\u200b\u2060\ufeff\"'“”‘’`,;"
_BEFORE = re.compile(r"(?i)(export\s+)?\w*api_key\s*[=:]|authorization\s*:|bearer(\s|$)")
_BEGINNING = re.compile(r"(?i)sk-or-|(?:^|(?<=[\s,;\"']))sk-")
_VISIBLE = re.compile(r"[!-~]+")
#: What a status means where it is not about making a picture.
_MEANINGS = {
    Kind.NO_MODEL: Kind.NOT_THE_SERVICE,
    Kind.BAD_REQUEST: Kind.NOT_THE_SERVICE,
    Kind.TOO_LARGE: Kind.NOT_THE_SERVICE,
    Kind.BLOCKED: Kind.BAD_KEY,
    Kind.REFUSED: Kind.BAD_KEY,
}
_NOT_ABOUT_THE_CODE = {Kind.NOT_THE_SERVICE, Kind.RATE_LIMITED, Kind.TIMED_OUT}
_MOST_USD = Decimal(10) ** 12
_LEAST_EXPONENT = -60  # "0e-999999" is a short number that makes a long text


@dataclass(frozen=True, slots=True, kw_only=True)
class Account:
    """What the service says of a key; None is what it does not say, or no limit."""

    label: str = ""  # what the key is called, or its first and last letters
    limit_usd: Decimal | None = None
    left_usd: Decimal | None = None  # of the key's limit
    limit_reset: str = ""  # "monthly" and the like; "" is never
    used_usd: Decimal | None = None
    used_today_usd: Decimal | None = None
    used_month_usd: Decimal | None = None
    is_free_tier: bool = False
    expires_at: datetime | None = None  # UTC


@dataclass(frozen=True, slots=True, kw_only=True)
class Bill:
    """What became of one generation, as the service's books have it."""

    cost_usd: Decimal | None = None
    provider: str = ""
    model: str = ""
    was_cancelled: bool = False
    finish_reason: str = ""
    native_finish_reason: str = ""


class _Answer(NamedTuple):
    status: int
    headers: Mapping[str, str]
    body: bytes


def cleaned_key(pasted: str) -> str:
    """The key in what somebody pasted: without blanks, quotes, or the word Bearer.

    Raises `AppError` of kind TWO_KEYS or NOT_A_KEY; the message does not repeat what was pasted.
    """
    key, before = pasted, ""
    while key != before:
        before = key
        key = key.strip(_AROUND)
        if name := _BEFORE.match(key):
            key = key[name.end() :]
    if len(_BEGINNING.findall(key)) > 1:
        message = "there is more than one key"
        raise AppError(Failure(kind=Kind.TWO_KEYS, charged=Charged.NO, message=message))
    if not _VISIBLE.fullmatch(key):
        message = "the key holds spaces or letters that no key has" if key else "there is no key"
        raise AppError(Failure(kind=Kind.NOT_A_KEY, charged=Charged.NO, message=message))
    return key


def check_key(access: Access, line: Line | None = None) -> Account:
    """Ask the service what it knows of the key; costs nothing.

    Raises `AppError`, or `StreamClosed` once somebody has closed the line; so do all here.
    """
    answer = _asked(access, "/key", line)
    found = _data(access, answer)
    return Account(
        label=foreign.line(found.get("label")),
        limit_usd=_usd(found.get("limit")),
        left_usd=_usd(found.get("limit_remaining")),
        limit_reset=foreign.line(found.get("limit_reset")),
        used_usd=_usd(found.get("usage")),
        used_today_usd=_usd(found.get("usage_daily")),
        used_month_usd=_usd(found.get("usage_monthly")),
        is_free_tier=found.get("is_free_tier") is True,
        expires_at=_time(found.get("expires_at")),
    )


def reach(access: Access, line: Line | None = None) -> None:
    """Raise `AppError` unless it is the service that answers; no key is sent, any answer will do.

    A page that a network puts in its place is none.
    """
    answer = _asked(replace(access, key=""), "/key", line)
    try:
        is_there = isinstance(json.loads(answer.body), dict)
    except (ValueError, RecursionError):
        is_there = False
    if not is_there:
        message = failures.plain(answer.body)
        raise AppError(Failure(kind=Kind.NOT_THE_SERVICE, charged=Charged.NO, message=message))


def credit_usd(access: Access, line: Line | None = None) -> Decimal | None:
    """The credit left on the whole account; None where this key may not know."""
    answer = _asked(access, "/credits", line)
    if answer.status in {401, 403, 404}:  # ordinary keys are not told
        return None
    found = _data(access, answer)
    bought, used = _usd(found.get("total_credits")), _usd(found.get("total_usage"))
    return None if bought is None or used is None else bought - used


def generation(access: Access, generation_id: str, line: Line | None = None) -> Bill | None:
    """What a generation cost; None while the books do not have it yet."""
    answer = _asked(access, f"/generation?id={quote(generation_id, safe='')}", line)
    if answer.status == 404:
        return None
    found = _data(access, answer)
    return Bill(
        cost_usd=_usd(found.get("total_cost")),
        provider=foreign.line(found.get("provider_name")),
        model=foreign.line(found.get("model")),
        was_cancelled=found.get("cancelled") is True,
        finish_reason=foreign.line(found.get("finish_reason")),
        native_finish_reason=foreign.line(found.get("native_finish_reason")),
    )


def exchange_code(access: Access, code: str, verifier: str, line: Line | None = None) -> str:
    """The key for the code that the browser brought back; a code is good for one try."""
    wish = {"code": code, "code_verifier": verifier, "code_challenge_method": "S256"}
    answer = _asked(access, "/auth/keys", line, json.dumps(wish).encode())
    if not 200 <= answer.status < 300:
        failure = _refusal(access, answer)
        if 400 <= answer.status < 500 and failure.kind not in _NOT_ABOUT_THE_CODE:
            failure = replace(failure, kind=Kind.SIGN_IN_REFUSED)
        message = failure.message.replace(code, "…").replace(verifier, "…")
        raise AppError(replace(failure, message=message))
    try:
        return cleaned_key(foreign.decoded(answer.body)["key"])
    except (ValueError, KeyError, TypeError, AttributeError, AppError):
        failure = Failure(kind=Kind.NOT_THE_SERVICE, charged=Charged.NO, message="it sent no key")
    raise AppError(failure)  # out here: what was caught may hold the key


def _asked(access: Access, path: str, line: Line | None, body: bytes | None = None) -> _Answer:
    """The answer, whatever its status; raises `AppError` where none came."""
    if access.key and not _VISIBLE.fullmatch(access.key):
        message = "the key holds spaces or letters that no key has"
        raise AppError(Failure(kind=Kind.BAD_KEY, charged=Charged.NO, message=message))
    line = line or Line(connect_s=PATIENCE_S / 2, silence_s=PATIENCE_S)
    try:
        return _received(access, path, line, body)
    except _BROKEN as error:
        failure = failures.of_exception(error, access.key, was_heard=False)
    finally:
        line.release()
    # Raised out here: the caught exception holds the request, and with it the key.
    line.check()
    message = access.without_secrets(failure.message)
    raise AppError(replace(failure, charged=Charged.NO, message=message))


def _received(access: Access, path: str, line: Line, body: bytes | None) -> _Answer:
    reply = send(
        line,
        f"{access.base_url}{path}",
        access.key,
        body,
        _HEADERS,
        proxies=access.proxies,
        ca=access.ca,
    )
    deadline = time.monotonic() + line.silence_s
    try:
        received = bytearray()
        # Of a redirect requests has read the body already.
        for piece in () if 300 <= reply.status < 400 else reply.chunks():
            received += piece
            if len(received) > _MOST_BYTES:
                break
            if time.monotonic() > deadline:
                raise TimeoutError("the answer came too slowly")
        if access.key:  # here, before anything can cut the text in the middle of it
            received = received.replace(access.key.encode(), "…".encode())
        return _Answer(reply.status, reply.headers, bytes(received))
    finally:
        reply.close()


def _refusal(access: Access, answer: _Answer) -> Failure:
    failure = failures.of_status(answer.status, answer.headers, answer.body, access.key)
    message = access.without_secrets(failure.message)
    return replace(failure, charged=Charged.NO, message=message)  # asking is free


def _data(access: Access, answer: _Answer) -> Mapping[str, Any]:
    """The object that every good answer holds; raises `AppError` where this is another one."""
    if not 200 <= answer.status < 300:
        failure = _refusal(access, answer)
        raise AppError(replace(failure, kind=_MEANINGS.get(failure.kind, failure.kind)))
    try:
        found = foreign.decoded(answer.body)["data"]
    except (ValueError, KeyError, TypeError):
        found = None
    if not isinstance(found, dict):
        message = failures.plain(answer.body)
        raise AppError(Failure(kind=Kind.NOT_THE_SERVICE, charged=Charged.NO, message=message))
    return found


def _usd(value: object) -> Decimal | None:
    """An amount as it was written; one that nobody can have is none."""
    if isinstance(value, bool) or not isinstance(value, int | str | Decimal):
        return None
    try:
        amount = Decimal(value)
    except InvalidOperation:
        return None
    exponent = amount.as_tuple().exponent  # a letter where it is no number
    is_sane = (
        isinstance(exponent, int) and exponent > _LEAST_EXPONENT and -_MOST_USD < amount < _MOST_USD
    )
    return amount if is_sane else None


def _time(value: object) -> datetime | None:
    try:
        found = datetime.fromisoformat(value if isinstance(value, str) else "")
        return found.replace(tzinfo=UTC) if found.tzinfo is None else found.astimezone(UTC)
    except (ValueError, OverflowError):
        return None

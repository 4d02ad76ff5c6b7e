"""From statuses, error bodies and broken connections to `Failure`: the one table of them all."""

from __future__ import annotations

import http.client
import json
import re
import ssl
from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any

from desktop_app.core.errors import Charged, Failure, Kind
from desktop_app.core.providers.retry_after import mapping, retry_after

_MOST_LETTERS = 1000
_KEY_SHAPE = re.compile(r"sk-or-[\w-]+")
_TAG = re.compile(r"<[^<>]*>")
_REFUSALS = {"content_policy_violation", "refusal"}
#: Newer answers say in one word whether the model can be had.
_NOT_TO_BE_HAD = {"model_not_found", "wrong_endpoint", "no_endpoints"}
_NOT_NOW = {"capacity_exhausted", "temporarily_unavailable"}
_REFUSED_WORDS = ("safety", "prohibited", "blocklist", "spii", "recitation", "content_filter")

_BY_STATUS = {
    400: Kind.BAD_REQUEST,
    401: Kind.BAD_KEY,
    402: Kind.NO_CREDIT,
    403: Kind.BLOCKED,
    404: Kind.NO_MODEL,
    407: Kind.NOT_THE_SERVICE,
    408: Kind.TIMED_OUT,
    413: Kind.TOO_LARGE,
    422: Kind.BAD_REQUEST,
    429: Kind.RATE_LIMITED,
    504: Kind.TIMED_OUT,
    511: Kind.NOT_THE_SERVICE,
    524: Kind.TIMED_OUT,
}
#: Nothing has run where one of these is the answer. All of 3xx and 4xx come before any painting,
#: but 408 comes after a while of it.
_NOTHING_RAN = {407, 503, 511, 529}
#: What the service may tell inside an answer that began well, without that being a break.
_TOLD_LATE = {401, 402, 403, 429}


def of_status(status: int, headers: Mapping[str, str], body: bytes, key: str) -> Failure:
    """The failure that a response other than 2xx tells."""
    error = _error_of(body)
    before_any_painting = 300 <= status < 500 and status != 408
    failure = Failure(
        kind=_kind(status, error, is_page=error is None and b"<" in body),
        charged=Charged.NO if before_any_painting or status in _NOTHING_RAN else Charged.PERHAPS,
        status=status,
        message=cleaned(_words(error) if error is not None else plain(body), key),
        retry_after_s=retry_after(headers, error or {}),
        generation_id=headers.get("X-Generation-Id", ""),
    )
    if 300 <= status < 400:
        return replace(
            failure, kind=Kind.REDIRECTED, message=cleaned(headers.get("Location", ""), key)
        )
    return failure


def of_error(error: Mapping[str, Any], key: str, *, is_first: bool) -> Failure:
    """The failure that an error object inside a 200 answer tells; first: nothing came before."""
    code = error.get("code")
    status = code if isinstance(code, int) and not isinstance(code, bool) else None
    kind = _kind(status or 0, error, is_page=False)
    if kind is not Kind.REFUSED and not (is_first and status in _TOLD_LATE):
        kind = Kind.STOPPED_BY_PROVIDER
    return Failure(
        kind=kind,
        status=status,
        message=cleaned(_words(error), key),
        retry_after_s=retry_after({}, error),
    )


def wants_another_form(status: int, body: bytes) -> bool:
    """Whether the model is there but answers otherwise; told in routing, before anything ran."""
    error = _error_of(body) or {}
    is_elsewhere = mapping(error.get("availability")).get("code") == "wrong_endpoint"
    return status == 404 and (is_elsewhere or "output modalities" in _words(error).lower())


def is_of_the_service(body: bytes) -> bool:
    """Whether the body of a refusal is the service's own, and not of something on the way."""
    return _error_of(body) is not None


def of_exception(error: BaseException, key: str, *, was_heard: bool) -> Failure:
    """The failure of a connection that could not be made, or that broke."""
    chain = list(_chain(error))
    secure = [one for one in chain if isinstance(one, ssl.SSLError) and not _is_cut(one)]
    timed_out = [one for one in chain if isinstance(one, TimeoutError)]
    status: int | None = None
    charged = Charged.PERHAPS if was_heard else Charged.NO
    innermost: BaseException = chain[-1]
    if not was_heard:
        kind = Kind.UNTRUSTED if secure and not timed_out else Kind.UNREACHABLE
        if tunnel := re.search(r"Tunnel connection failed: (\d{3})", " ".join(map(str, chain))):
            kind, status = Kind.NOT_THE_SERVICE, int(tunnel[1])
        innermost = secure[-1] if secure else innermost
    elif timed_out:
        kind = Kind.TIMED_OUT
        innermost = timed_out[-1]
    else:
        is_cut = any(isinstance(one, _CUT) for one in chain)
        is_garbage = any(isinstance(one, http.client.HTTPException) for one in chain)
        kind = Kind.BAD_REPLY if is_garbage and not is_cut else Kind.DROPPED
    return Failure(
        kind=kind, charged=charged, status=status, message=cleaned(_reason(innermost), key)
    )


def is_refusal(finish_reason: str, native_finish_reason: str) -> bool:
    """Whether these words of the end mean that the provider did not want to."""
    said = f"{native_finish_reason} {finish_reason}".lower()
    return any(word in said for word in _REFUSED_WORDS)


def plain(body: bytes) -> str:
    """The beginning of a body that is no JSON, as one line of plain text."""
    text = body[:4000].decode("utf-8", "replace")
    if "<" in text:
        text = _TAG.sub(" ", re.sub(r"(?is)<(style|script)\b.*?(</\1\b|\Z)", "<", text))
    return " ".join(text.split())[:200]


def cleaned(message: str, key: str) -> str:
    """A message of bounded length, without the key even where the service repeats it."""
    if key:
        message = message.replace(key, "…")
    return _KEY_SHAPE.sub("sk-or-…", message).strip()[:_MOST_LETTERS]


def _kind(status: int, error: Mapping[str, Any] | None, *, is_page: bool) -> Kind:
    error = error or {}
    metadata = mapping(error.get("metadata"))
    words = str(error.get("message", "")).lower()
    if metadata.get("error_type") in _REFUSALS or (status == 403 and _is_moderation(metadata)):
        return Kind.REFUSED
    if status in {403, 404} and is_page:
        return Kind.NOT_THE_SERVICE
    if status == 402:
        source = metadata.get("limit_source")
        if source == "openrouter_in_flight_budget":
            return Kind.RATE_LIMITED
        return Kind.KEY_LIMIT if source == "openrouter_key_limit" else Kind.NO_CREDIT
    if status == 403 and "key limit" in words:
        return Kind.KEY_LIMIT
    if status == 404 and ("data policy" in words or "guardrail" in words):
        return Kind.BLOCKED
    usual = Kind.BAD_REQUEST if 400 <= status < 500 else Kind.UNAVAILABLE
    return _by_availability(status, error) or _BY_STATUS.get(status, usual)


def _by_availability(status: int, error: Mapping[str, Any]) -> Kind | None:
    """What the service says about getting the model, where it says so."""
    availability = mapping(error.get("availability"))
    code = str(availability.get("code"))
    if status not in {404, 429, 503} or not availability:
        return None
    if code in _NOT_NOW or (status == 404 and availability.get("retryable") is True):
        return Kind.UNAVAILABLE
    return Kind.NO_MODEL if code in _NOT_TO_BE_HAD else None


def _is_moderation(metadata: Mapping[str, Any]) -> bool:
    return "reasons" in metadata or "flagged_input" in metadata


def _error_of(body: bytes) -> Mapping[str, Any] | None:
    """The error object of a body, in any of the shapes that were seen; None for other bodies."""
    document = _parsed(body.decode("utf-8", "replace"))
    if not isinstance(document, Mapping):
        return None
    error = document.get("error", document)
    return error if isinstance(error, Mapping) else {"message": str(error)}


def _parsed(text: str) -> object:
    try:
        return json.loads(text.lstrip("\ufeff"))
    except (ValueError, RecursionError):
        return None


def _words(error: Mapping[str, Any]) -> str:
    """What happened: the provider's own words where they are given, since the message beside them
    is often only that the provider returned an error.
    """
    metadata = mapping(error.get("metadata"))
    inner = _inner_words(metadata.get("raw"))
    said = inner or _inner_words(error.get("message")) or _inner_words(error)
    reasons = metadata.get("reasons")
    if isinstance(reasons, list) and reasons:
        said = f"{said} ({', '.join(map(str, reasons))})"
    return said


def _inner_words(value: object, depth: int = 0) -> str:
    """The sentence inside a message, be it text, JSON or JSON as text."""
    if depth > 6:
        return ""
    if isinstance(value, str):
        parsed = _parsed(value) if value.lstrip()[:1] in {"{", "["} else None
        return (_inner_words(parsed, depth + 1) if parsed else "") or value.strip()
    if isinstance(value, list):
        sentences = [_inner_words(entry, depth + 1) for entry in value[:5]]
        return "; ".join(filter(None, sentences))
    if isinstance(value, Mapping):
        if isinstance(path := value.get("path"), list) and path and value.get("message"):
            return f"{'.'.join(map(str, path))}: {value['message']}"  # an entry of a ZodError
        for name in ("error", "message", "detail", "description", "reason", "status"):
            if sentence := _inner_words(value.get(name), depth + 1):
                return sentence
    return ""


def _is_cut(error: BaseException) -> bool:
    """Whether a handshake ended before anything could be wrong with it."""
    return isinstance(error, ssl.SSLEOFError | ssl.SSLZeroReturnError)


_CUT = (http.client.RemoteDisconnected, http.client.IncompleteRead, ConnectionError)


def _chain(error: BaseException) -> Iterator[BaseException]:
    """An exception and what lies behind it: urllib3 wraps in attributes and arguments."""
    seen: set[int] = set()
    waiting = [error]
    while waiting:
        one = waiting.pop(0)
        if id(one) in seen:
            continue
        seen.add(id(one))
        yield one
        behind = [getattr(one, "reason", None), *one.args, one.__cause__, one.__context__]
        waiting += [other for other in behind if isinstance(other, BaseException)]


def _reason(error: BaseException) -> str:
    if isinstance(error, ssl.SSLCertVerificationError):
        return error.verify_message
    if isinstance(error, OSError) and error.strerror:
        return error.strerror
    return str(error)

"""What the service says of a key."""

from __future__ import annotations

import json
from dataclasses import replace

import requests
from urllib3.exceptions import HTTPError

from desktop_app.core.base_url import checked_base_url
from desktop_app.core.errors import AppError, Charged, Failure, Kind
from desktop_app.core.providers import failures
from desktop_app.core.providers.framing import BrokenFraming
from desktop_app.core.providers.http import send
from desktop_app.core.providers.line import Line

_PATIENCE_S = 20.0
_MOST_BYTES = 1 << 20
_BROKEN = (requests.RequestException, HTTPError, BrokenFraming, OSError, UnicodeError)


def cleaned_key(pasted: str) -> str:
    """The key in what somebody pasted: without blanks, quotes, or the word Bearer.

    Raises `AppError` of kind BAD_KEY for what cannot be one key; the message does not repeat it.
    """
    key = pasted.strip().strip("\"'“”‘’`").strip()
    if key.lower().startswith("bearer "):
        key = key[7:].strip()
    if not key or not all("!" <= letter <= "~" for letter in key):
        message = "the key holds spaces or letters that no key has"
        raise AppError(Failure(kind=Kind.BAD_KEY, charged=Charged.NO, message=message))
    return key


def check_key(base_url: str, key: str) -> None:
    """Ask the service whether it knows the key; costs nothing. Raises `AppError` where not."""
    line = Line(connect_s=_PATIENCE_S / 2, silence_s=_PATIENCE_S)
    try:
        failure = _asked(line, f"{checked_base_url(base_url)}/key", key)
    except _BROKEN as error:
        failure = replace(failures.of_exception(error, key, was_heard=False), charged=Charged.NO)
    finally:
        line.release()
    if failure is not None:  # raised out here: the caught exception holds the key
        raise AppError(failure)


def _asked(line: Line, url: str, key: str) -> Failure | None:
    reply = send(line, url, key, None)
    try:
        body = bytearray()
        for piece in reply.chunks():
            body += piece
            if len(body) > _MOST_BYTES:
                break
    finally:
        reply.close()
    if not 200 <= reply.status < 300:
        return failures.of_status(reply.status, reply.headers, bytes(body), key)
    try:
        known = isinstance(json.loads(bytes(body))["data"], dict)
    except (ValueError, KeyError, TypeError, RecursionError):
        known = False
    if not known:
        message = failures.plain(bytes(body))
        return Failure(kind=Kind.NOT_THE_SERVICE, charged=Charged.NO, message=message)
    return None

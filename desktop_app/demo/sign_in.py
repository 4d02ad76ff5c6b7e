"""Signing in with PKCE: codes that are good once, and the keys they are changed for."""

import base64
import hashlib
import hmac
import secrets
import threading
import time
from collections import OrderedDict
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TypeVar
from urllib.parse import SplitResult, parse_qsl, urlencode, urlsplit

from desktop_app.demo.refusal import Refused

_CODE_LIVES_S = 600
_MOST = 1000
_CHALLENGE_LENGTH = 43  # of a SHA-256 in base64url without padding
_LOCAL = {"localhost", "127.0.0.1"}
_Row = TypeVar("_Row")


@dataclass(frozen=True, slots=True, kw_only=True)
class Issued:
    """A key that was given out by signing in."""

    key: str
    user: str
    label: str
    limit: float | None


@dataclass(frozen=True, slots=True)
class _Promise:
    """What a code is good for, until when, and for whom."""

    challenge: str
    ends: float
    label: str
    limit: float | None


class SignIn:
    """The codes that are out and the keys that were given for them."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._lock = threading.Lock()
        self._codes: OrderedDict[str, _Promise] = OrderedDict()
        self._keys: OrderedDict[str, Issued] = OrderedDict()

    def ask(self, query: Mapping[str, str]) -> tuple[str, str]:
        """A new code, and the address that the browser takes it to; none without a callback."""
        challenge = query.get("code_challenge", "")
        if query.get("code_challenge_method", "S256") != "S256":
            raise Refused(400, "Invalid code_challenge_method: the demo service takes S256 only")
        if len(challenge) != _CHALLENGE_LENGTH:
            raise Refused(400, "Invalid code_challenge: base64url of a SHA-256 is expected")
        callback = query.get("callback_url", "")
        target = _local(callback) if callback else None
        code = f"auth_code_{secrets.token_urlsafe(24)}"
        promise = _Promise(
            challenge,
            self._clock() + _CODE_LIVES_S,
            query.get("key_label", "")[:100],
            _dollars(query.get("limit")),
        )
        with self._lock:
            _remember(self._codes, code, promise)
        return code, _with_code(target, code) if target else ""

    def exchange(self, code: object, verifier: object, method: object) -> Issued:
        """The key for a code, once, for whoever knows what its challenge was made from."""
        if method not in (None, "S256"):
            raise Refused(400, "Invalid code_challenge_method")
        if not isinstance(code, str) or not code or not isinstance(verifier, str | None):
            raise Refused(400, "Invalid request: code and code_verifier must be words")
        digest = hashlib.sha256((verifier or "").encode()).digest()
        challenge = base64.urlsafe_b64encode(digest).rstrip(b"=")
        with self._lock:
            promise = self._codes.get(code)
            if (
                promise is None
                or promise.ends < self._clock()
                or not hmac.compare_digest(challenge, promise.challenge.encode())
            ):
                raise Refused(403, "Invalid code or code_verifier")
            del self._codes[code]
            key = f"sk-or-v1-{secrets.token_hex(32)}"
            issued = Issued(
                key=key,
                user=f"user_{secrets.token_hex(12)}",
                label=promise.label or f"{key[:12]}...{key[-3:]}",
                limit=promise.limit,
            )
            _remember(self._keys, key, issued)
        return issued

    def issued(self, key: str) -> Issued | None:
        """What is known of a key that was given out here."""
        with self._lock:
            return self._keys.get(key)


def _remember(rows: "OrderedDict[str, _Row]", name: str, row: _Row) -> None:
    rows[name] = row
    if len(rows) > _MOST:
        rows.popitem(last=False)


def _local(callback: str) -> SplitResult:
    """Where the browser may be sent: only back to this computer."""
    try:
        target = urlsplit(callback)
        is_local = target.hostname in _LOCAL and target.port != 0
    except ValueError:
        is_local = False
    if not is_local or target.scheme not in {"http", "https"}:
        raise Refused(400, "Invalid callback_url: only localhost and 127.0.0.1 are allowed here")
    return target


def _with_code(target: SplitResult, code: str) -> str:
    query = [*parse_qsl(target.query, keep_blank_values=True), ("code", code)]
    return target._replace(query=urlencode(query)).geturl()


def _dollars(text: str | None) -> float | None:
    try:
        limit = float(text or "")
    except ValueError:
        return None
    return limit if 0 <= limit < 1e9 else None

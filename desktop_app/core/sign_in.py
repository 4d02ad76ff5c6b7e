"""Signing in with the browser: it goes out with a riddle, and comes back with a code for a key."""

from __future__ import annotations

import base64
import hashlib
import secrets
from types import TracebackType
from typing import Self
from urllib.parse import quote, urlencode

from desktop_app.core.callback import Callback
from desktop_app.core.errors import AppError, Charged, Failure, Kind
from desktop_app.core.providers import account
from desktop_app.core.providers.access import Access
from desktop_app.core.providers.line import Line

#: As long as the service's code lasts.
LIMIT_S = 600.0
FAREWELL = "You can close this window and go back to Pictor."

_MOST_LETTERS = 200


class SignIn:
    """One attempt: open `url` in the browser, then `wait`; `close` works from any thread."""

    def __init__(
        self,
        base_url: str,
        *,
        proxy: str = "",
        ca_file: str = "",
        limit_s: float = LIMIT_S,
        farewell: str = FAREWELL,
    ) -> None:
        """Listens from here on; ValueError for a bad address, `AppError` where no port is free.

        The farewell is plain text for the browser's last page.
        """
        self._access = Access.checked(base_url=base_url, proxy=proxy, ca_file=ca_file)
        self._limit_s = limit_s
        self._verifier = secrets.token_urlsafe(64)
        self._line = Line(connect_s=account.PATIENCE_S / 2, silence_s=account.PATIENCE_S)
        try:
            self._callback = Callback(farewell)
        except OSError as error:
            raise AppError(_failure(Kind.SIGN_IN_REFUSED, _no_port(error))) from error

    @property
    def url(self) -> str:
        """The address to open in the browser."""
        digest = hashlib.sha256(self._verifier.encode()).digest()
        asked = {
            "callback_url": self._callback.address,
            "code_challenge": base64.urlsafe_b64encode(digest).decode().rstrip("="),
            "code_challenge_method": "S256",
            "key_label": "Pictor",
        }
        root = self._access.base_url.removesuffix("/api/v1")
        return f"{root}/auth?{urlencode(asked, quote_via=quote, safe='')}"

    def wait(self) -> str:
        """The key, once the person has agreed in the browser; blocks, and works once.

        Raises `AppError`, or `StreamClosed` after `close`. No port stays open, whatever happens.
        """
        try:
            brought = self._callback.wait(self._limit_s)
        except TimeoutError as error:
            raise AppError(_failure(Kind.SIGN_IN_TIMED_OUT, str(error))) from error
        except OSError as error:
            raise AppError(_failure(Kind.SIGN_IN_REFUSED, _no_port(error))) from error
        if "error" in brought:
            said = brought.get("error_description") or brought["error"]
            raise AppError(_failure(Kind.SIGN_IN_REFUSED, " ".join(said.split())[:_MOST_LETTERS]))
        return account.exchange_code(self._access, brought["code"], self._verifier, self._line)

    def close(self) -> None:
        """Give up: whoever waits gets `StreamClosed` at once; twice is fine."""
        self._line.close()
        self._callback.close()

    def __enter__(self) -> Self:
        """Nothing more to do: it listens already."""
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Close."""
        self.close()


def _failure(kind: Kind, message: str) -> Failure:
    return Failure(kind=kind, charged=Charged.NO, message=message)


def _no_port(error: OSError) -> str:
    return f"this computer cannot be called back: {error.strerror or error}"

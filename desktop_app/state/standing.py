"""What is known of the account right now, for whoever shows it."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import datetime
from decimal import Decimal
from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, Signal

from desktop_app.core.errors import Failure
from desktop_app.core.key_store import FoundKey, Keep
from desktop_app.core.providers.access import Access
from desktop_app.state.preferences import Preferences

if TYPE_CHECKING:
    from desktop_app.core.providers.account import Account
    from desktop_app.core.sign_in import SignIn

_PREFIX = re.compile(r"(?:sk-(?:or-(?:v\d+-)?)?)?")
_SHOWN = 4
_LEAST_HIDDEN = 12  # letters; a shorter key shows none


class State(StrEnum):
    """What the account's place in the window shows."""

    ABSENT = "absent"  # there is no key for this host
    CHECKING = "checking"  # being looked for, or the service is being asked about it
    CONNECTED = "connected"
    REFUSED = "refused"  # by the service; the key is kept
    UNREACHABLE = "unreachable"  # nothing could be learned; the key is in use
    SIGNING_IN = "signing_in"  # the browser has been sent out


class Known(NamedTuple):
    """What the service has said of the key in use, and how the last question ended."""

    verdict: State | None = None
    account: Account | None = None
    credit_usd: Decimal | None = None
    checked: datetime | None = None
    failure: Failure | None = None


NOTHING = Known()


class Standing(QObject):
    """Which key is in use and what is known of it; nothing that can be shown holds the key."""

    changed = Signal()  # anything that is shown
    connected = Signal()  # a key is in use, or another one, or by another way
    disconnected = Signal()
    keep_question = Signal(object)  # Failure: the key is in use; where shall it be kept?
    told = Signal(object)  # Failure: of something that the person has asked for
    stayed = Signal()  # signed out, but the environment has a key, and that is in use

    def __init__(self, preferences: Preferences, route: Access, parent: QObject | None) -> None:
        super().__init__(parent)
        self._preferences = preferences
        self._route = route
        self._found: FoundKey | None = None
        self._known = NOTHING
        self._doing: State | None = State.CHECKING  # as long as nobody has looked for a key
        self._attempt: SignIn | None = None

    @property
    def state(self) -> State:
        """What to show."""
        if self._doing is not None:
            return self._doing
        return State.ABSENT if self._found is None else self._known.verdict or State.CHECKING

    @property
    def account(self) -> Account | None:
        """What the service has said of the key."""
        return self._known.account

    @property
    def credit_usd(self) -> Decimal | None:
        """The account's credit if this key may know it, else what is left of the key's limit."""
        known = self._known
        if known.credit_usd is None and known.account is not None:
            return known.account.left_usd
        return known.credit_usd

    @property
    def is_credit_low(self) -> bool:
        """Whether there is less than the person wants to be warned of."""
        limit, left = self._preferences.now.low_credit_usd, self.credit_usd
        return bool(limit) and left is not None and left < Decimal(limit)

    @property
    def where(self) -> Keep | None:
        """Where the key in use is kept."""
        return self._found.where if self._found is not None else None

    @property
    def masked(self) -> str:
        """The key in use without what makes it one, such as sk-or-v1-••••••••4f2a."""
        if self._found is None:
            return ""
        key = self._found.key
        prefix = found.group() if (found := _PREFIX.match(key)) else ""
        rest = key[len(prefix) :]
        return f"{prefix}••••••••{rest[-_SHOWN:] if len(rest) >= _LEAST_HIDDEN + _SHOWN else ''}"

    @property
    def failure(self) -> Failure | None:
        """Why the key is refused, why nothing could be learned, or why no key was found."""
        return self._known.failure

    @property
    def checked(self) -> datetime | None:
        """When the service last said something of the key; UTC."""
        return self._known.checked

    @property
    def sign_in_url(self) -> str:
        """The page to open in the browser, while signing in."""
        return self._attempt.url if self._attempt is not None else ""

    @property
    def host(self) -> str:
        """The only host that the key may be sent to."""
        return self._route.host

    @property
    def has_key(self) -> bool:
        """Whether a key is in use, good or not."""
        return self._found is not None

    def access(self) -> Access | None:
        """The way to the service with the key in use; for the composition root alone."""
        found, route = self._found, self._route
        if found is None or found.host != route.host:
            return None
        return replace(route, key=found.key)

    def route(self) -> Access:
        """The same way without a key; any thread."""
        return self._route

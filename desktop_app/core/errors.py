"""What can go wrong, sorted by what the person can do about it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Kind(StrEnum):
    """A fault of the world; each has its wording in `ui/wording.py`."""

    # the network and the service, before anything can have been billed
    UNREACHABLE = "unreachable"  # refused, no name, no route
    UNTRUSTED = "untrusted"  # TLS: expired, self-signed, wrong name
    REDIRECTED = "redirected"  # the API host points elsewhere; never followed
    NOT_THE_SERVICE = "not_the_service"  # captive portal, proxy page, HTML
    BAD_KEY = "bad_key"  # 401, or a key with letters no key has
    NO_KEY = "no_key"
    NO_CREDIT = "no_credit"  # 402
    KEY_LIMIT = "key_limit"  # 402 of the key, not of the account
    REFUSED = "refused"  # 403 moderation, or a safety finish
    BLOCKED = "blocked"  # 403/404 by the account's own settings
    NO_MODEL = "no_model"  # 404
    REFERENCE_MISSING = "reference_missing"  # a picture to be sent along is gone
    BAD_REQUEST = "bad_request"  # 400, 422
    TOO_LARGE = "too_large"  # 413
    RATE_LIMITED = "rate_limited"  # 429
    UNAVAILABLE = "unavailable"  # 502, 503, 529
    TIMED_OUT = "timed_out"  # 408, 504, 524, or no byte until the hard limit
    # once an answer was under way
    STOPPED_BY_PROVIDER = "stopped_by_provider"  # an error amid the stream
    DROPPED = "dropped"  # reset, or an end before the end
    WORDS_ONLY = "words_only"  # text, no picture
    NOTHING_CAME = "nothing_came"  # neither
    NOT_A_PICTURE = "not_a_picture"  # bytes that are no picture
    TOO_LONG = "too_long"  # an event over the cap
    LINKED = "linked"  # the picture lies elsewhere and was not fetched
    BAD_REPLY = "bad_reply"  # nothing of it could be read
    # the person's own wish
    MONTH_LIMIT = "month_limit"  # so much was to be spent this month, and is
    # our own disk
    DISK = "disk"  # full, read-only, failing
    LIBRARY_TOO_NEW = "library_too_new"
    LIBRARY_DAMAGED = "library_damaged"
    LIBRARY_MISSING = "library_missing"  # there was one where there is no folder now
    LIBRARY_BUSY = "library_busy"
    # where the key is kept
    NO_KEYRING = "no_keyring"  # this system has no keychain that hides what it holds
    KEYRING_LOCKED = "keyring_locked"  # it is there, and was not opened
    KEYRING_FAILED = "keyring_failed"  # it is there and open, and refused
    # a key that was pasted, before anybody is asked about it
    NOT_A_KEY = "not_a_key"
    TWO_KEYS = "two_keys"
    # signing in with the browser
    SIGN_IN_TIMED_OUT = "sign_in_timed_out"  # the browser never came back
    SIGN_IN_REFUSED = "sign_in_refused"  # by the person there, or the service
    # our own process
    INTERRUPTED = "interrupted"  # the app ended while the job ran


#: Faults of the way to the service: every job would meet them until the network has changed.
OFFLINE = frozenset({Kind.UNREACHABLE, Kind.UNTRUSTED, Kind.NOT_THE_SERVICE})
#: Faults of the account: every job would meet them until the person has done something.
OF_THE_ACCOUNT = frozenset(
    {Kind.BAD_KEY, Kind.NO_KEY, Kind.NO_CREDIT, Kind.KEY_LIMIT, Kind.MONTH_LIMIT}
)


class Charged(StrEnum):
    """What is known about the bill."""

    NO = "no"  # the answer proves it, or nothing was sent
    PERHAPS = "perhaps"
    YES = "yes"


@dataclass(frozen=True, slots=True, kw_only=True)
class Failure:
    """One fault as a value: facts for the wording, technical text for "Copy details"."""

    kind: Kind
    charged: Charged = Charged.PERHAPS
    status: int | None = None
    message: str = ""  # the service's or the system's own words; plain text, without the key
    retry_after_s: float | None = None
    generation_id: str = ""
    after_s: float | None = None  # how long the answer had been under way
    path: str = ""  # the file or folder concerned
    links: tuple[str, ...] = ()  # addresses of pictures that were not fetched

    @property
    def concerns_all(self) -> bool:
        """Whether every other job would fail in the same way, and nothing has been billed."""
        return self.charged is Charged.NO and self.kind in OFFLINE | OF_THE_ACCOUNT

    @property
    def is_transient(self) -> bool:
        """Whether trying again by itself is safe: refused for now, and nothing can have run."""
        return self.kind in {Kind.RATE_LIMITED, Kind.UNAVAILABLE} and self.charged is Charged.NO


class AppError(Exception):
    """The world's fault, as opposed to ours; anything else raised is a bug."""

    def __init__(self, failure: Failure) -> None:
        super().__init__(f"{failure.kind}: {failure.message}")
        self.failure = failure


class StreamClosed(Exception):  # being stopped is a state, not an error
    """Raised inside a stream that somebody else has closed."""

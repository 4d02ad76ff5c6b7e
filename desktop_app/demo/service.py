"""What one running demo service knows: its key, its pace, its books."""

import hmac
import threading
from dataclasses import dataclass, field

from desktop_app.demo.ledger import Ledger
from desktop_app.demo.refusal import Refused
from desktop_app.demo.sign_in import SignIn


@dataclass(slots=True, kw_only=True)
class Service:
    """Without a key any key is accepted; keys it issued itself always are."""

    key: str | None
    pace_s: float
    ledger: Ledger
    sign_in: SignIn = field(default_factory=SignIn)
    closing: threading.Event = field(default_factory=threading.Event)

    def check_key(self, key: str) -> None:
        """Refuse a key that is not known."""
        if self.key is None or self.sign_in.issued(key) is not None:
            return
        given, expected = key.encode("latin-1", "replace"), self.key.encode("latin-1", "replace")
        if not hmac.compare_digest(given, expected):
            raise Refused(401, "User not found.")

    def check_funds(self, key: str) -> None:
        """Refuse to work for a key whose own limit is spent."""
        issued = self.sign_in.issued(key)
        if issued is None or issued.limit is None or self.ledger.spent(key) < issued.limit:
            return
        raise Refused(
            402,
            "Insufficient credits. This key has reached its limit.",
            error_type="payment_required",
            limit_source="openrouter_key_limit",
        )

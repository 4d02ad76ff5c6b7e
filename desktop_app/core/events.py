"""What a running job can say, from the network up to its tile."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path

from desktop_app.core.records import Picture


@dataclass(frozen=True, slots=True)
class Sent:
    """The request is about to leave; from here on it may be billed."""

    expected_s: float | None = None  # this model's recent median, if there is one


@dataclass(frozen=True, slots=True)
class Heard:
    """Bytes came, be they only a keep-alive; said at most four times a second."""

    total_bytes: int


@dataclass(frozen=True, slots=True)
class Said:
    """More of the model's words; said at most four times a second."""

    text: str


@dataclass(frozen=True, slots=True)
class Previewed:
    """A partial picture lies in the incoming folder; it is shown, and never kept as a result."""

    path: Path


@dataclass(frozen=True, slots=True)
class Arrived:
    """A whole picture lies in the incoming folder, not yet in the library."""

    index: int  # its place in the answer, from 1
    path: Path
    declared_type: str  # what the service called it; the bytes decide


@dataclass(frozen=True, slots=True)
class Saved:
    """A picture is safe: file, sidecar and row."""

    picture: Picture


@dataclass(frozen=True, slots=True, kw_only=True)
class Ended:
    """The answer is complete."""

    text: str = ""
    cost_usd: Decimal | None = None
    generation_id: str = ""
    provider: str = ""
    finish_reason: str = ""
    skipped_events: int = 0
    links: tuple[str, ...] = ()  # addresses of pictures that lie elsewhere
    reasoning: str = ""  # the model's reasoning_details as JSON, unmodified; may be megabytes


Event = Sent | Heard | Said | Previewed | Arrived | Saved | Ended

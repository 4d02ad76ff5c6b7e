"""What a scripted service can do on the wire, step by step."""

import threading
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum


class Framing(StrEnum):
    """How the end of a body is told."""

    CHUNKED = "chunked"
    LENGTH = "length"
    CLOSE = "close"


@dataclass(frozen=True, slots=True)
class Status:
    """The status line and the headers; `length` may lie about the body."""

    code: int = 200
    headers: Mapping[str, str] = field(default_factory=dict)
    framing: Framing = Framing.CHUNKED
    length: int | None = None


@dataclass(frozen=True, slots=True)
class Say:
    """Bytes of the body, framed as the status promised."""

    data: bytes


@dataclass(frozen=True, slots=True)
class Raw:
    """Bytes on the wire as they are: for framing that is wrong on purpose."""

    data: bytes


@dataclass(frozen=True, slots=True)
class Wait:
    """Silence for a while; closing the service cuts it short."""

    seconds: float


@dataclass(frozen=True, slots=True)
class Until:
    """Silence until the test sets the event, or the service is closed."""

    event: threading.Event


@dataclass(frozen=True, slots=True)
class Hang:
    """Silence until the client hangs up or the service is closed."""


@dataclass(frozen=True, slots=True)
class Drop:
    """The connection is reset (RST)."""


@dataclass(frozen=True, slots=True)
class Close:
    """The connection is closed (FIN) where it stands, without ending the body."""


Step = Status | Say | Raw | Wait | Until | Hang | Drop | Close


def drip(data: bytes, size: int = 1, pause_s: float = 0.0) -> list[Step]:
    """The data in pieces of a size, each in a write of its own."""
    steps: list[Step] = []
    for start in range(0, len(data), size):
        steps.append(Say(data[start : start + size]))
        if pause_s:
            steps.append(Wait(pause_s))
    return steps

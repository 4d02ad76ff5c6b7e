"""The ledger: what was generated, and what each key has spent. Only so much is remembered."""

import threading
import time
from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any

from desktop_app.demo.order import Order
from desktop_app.demo.pricing import Bill
from desktop_app.demo.refusal import Refused

_MOST = 1000


@dataclass(frozen=True, slots=True, kw_only=True)
class Generation:
    """One answer that was given, or broken off."""

    id: str
    api: str
    order: Order
    bill: Bill
    seconds: float
    pictures: int
    is_cancelled: bool = False
    began: datetime = field(default_factory=lambda: datetime.now(UTC))

    @property
    def cost(self) -> float:
        """What it was billed with: what was broken off costs only where it ran on regardless."""
        if not self.is_cancelled:
            return self.bill.cost
        runs_on = self.api == "completions" and self._stops_for_nobody
        return self.bill.cost if runs_on else 0.0

    @property
    def _stops_for_nobody(self) -> bool:
        """Google's pictures, and whatever is not streamed, are finished without their client."""
        return self.order.model.maker == "google" or not self.order.is_stream

    def facts(self) -> dict[str, Any]:
        """The data of the generation call."""
        order, bill = self.order, self.bill
        milliseconds = round(self.seconds * 1000)
        return {
            "id": self.id,
            "upstream_id": None,
            "api_type": self.api,
            "model": order.model.id,
            "provider_name": order.provider.name,
            "created_at": self.began.isoformat().replace("+00:00", "Z"),
            "streamed": order.is_stream,
            "cancelled": self.is_cancelled,
            "finish_reason": None if self.is_cancelled else "stop",
            "native_finish_reason": None if self.is_cancelled else "STOP",
            "total_cost": self.cost,
            "usage": self.cost,
            "upstream_inference_cost": 0,
            "cache_discount": None,
            "is_byok": False,
            "tokens_prompt": bill.prompt_tokens,
            "tokens_completion": bill.completion_tokens,
            "native_tokens_prompt": bill.prompt_tokens,
            "native_tokens_completion": bill.completion_tokens,
            "native_tokens_completion_images": bill.image_tokens,
            "native_tokens_reasoning": bill.reasoning_tokens,
            "native_tokens_cached": 0,
            "num_media_prompt": len(order.pictures),
            "num_media_completion": self.pictures,
            "num_input_audio_prompt": None,
            "num_search_results": None,
            "num_fetches": None,
            "latency": milliseconds,
            "generation_time": milliseconds,
            "moderation_latency": None,
            "provider_responses": [],
            "data_region": "global",
            "origin": "",
            **dict.fromkeys(_UNKNOWN),
        }


_UNKNOWN = (
    "app_id",
    "external_user",
    "http_referer",
    "preset_id",
    "request_id",
    "response_cache_source_id",
    "router",
    "service_tier",
    "session_id",
    "user_agent",
    "web_search_engine",
    "workspace_id",
)


@dataclass(frozen=True, slots=True)
class _Row:
    """What is kept of a generation: no pictures."""

    owner: str
    settled: float
    cost: float
    facts: dict[str, Any]


class Ledger:
    """Generations by id and spending by key; the oldest of each are forgotten."""

    def __init__(self, settle_s: float, clock: Callable[[], float] = time.monotonic) -> None:
        """A generation can be asked for when settle_s have passed, as the service's own."""
        self._settle_s = settle_s
        self._clock = clock
        self._lock = threading.Lock()
        self._spent: OrderedDict[str, float] = OrderedDict()
        self._kept: OrderedDict[str, _Row] = OrderedDict()

    def enter(self, key: str, generation: Generation) -> None:
        """Remember it and what it cost the key; entered again, it replaces what was entered."""
        with self._lock:
            before = self._kept.pop(generation.id, None)
            more = generation.cost - (before.cost if before else 0.0)
            self._kept[generation.id] = _Row(
                key, self._clock() + self._settle_s, generation.cost, generation.facts()
            )
            self._spent[key] = round(self._spent.get(key, 0.0) + more, 10)
            self._spent.move_to_end(key)
            for rows in (self._kept, self._spent):
                while len(rows) > _MOST:
                    rows.popitem(last=False)

    def spent(self, key: str) -> float:
        """US dollars that the key has spent."""
        with self._lock:
            return self._spent.get(key, 0.0)

    def find(self, key: str, name: str) -> dict[str, Any]:
        """The facts of the key's generation; refused while they are not settled."""
        with self._lock:
            row = self._kept.get(name)
        if row is None or row.owner != key or self._clock() < row.settled:
            raise Refused(404, f"Generation {name} not found")
        return row.facts

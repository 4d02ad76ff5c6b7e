"""Money: published prices, what a key has spent, and what became of a generation."""

from __future__ import annotations

import http.client
import threading
import time
from collections.abc import Callable
from typing import Any

import pytest

from desktop_app.demo.catalog import catalog
from desktop_app.demo.ledger import Generation, Ledger
from desktop_app.demo.order import Order
from desktop_app.demo.pricing import bill_for
from desktop_app.demo.refusal import Refused
from tests.demo.conftest import Demo, image_order, order

GEMINI = "google/gemini-2.5-flash-image"


def _cost(demo: Demo, model: str, **knobs: Any) -> float:
    answer = demo.images("pattern", model=model, **knobs)
    assert answer.status == 200
    cost: float = answer.json()["usage"]["cost"]
    return cost


@pytest.mark.parametrize(
    ("model", "knobs", "dollars"),
    [
        ("pictor/demo-painter", {"n": 2, "quality": "low"}, 0),
        ("black-forest-labs/flux.2-pro", {}, 0.03),
        ("black-forest-labs/flux.2-pro", {"size": "1536x1024"}, 0.06),
        ("bytedance-seed/seedream-4.5", {"n": 2, "aspect_ratio": "1:1"}, 0.08),
        ("x-ai/grok-imagine-image-2.0", {"quality": "medium", "resolution": "2K"}, 0.08),
        ("x-ai/grok-imagine-image-2.0", {"resolution": "1K"}, 0.04),
        ("qwen/qwen-image-3-pro", {"resolution": "2K"}, 0.075),
        ("sourceful/riverflow-v2-pro", {"resolution": "1K"}, 0.15),
        ("bytedance-seed/seedream-5-0-pro", {"resolution": "2K"}, 0.09),
        ("recraft/recraft-v4-vector", {}, 0.08),
        ("inclusionai/ming-image-0.1-design", {}, 0),
    ],
)
def test_prices_are_those_of_the_snapshot(
    demo: Demo, model: str, knobs: dict[str, Any], dollars: float
) -> None:
    assert _cost(demo, model, **knobs) == pytest.approx(dollars)


def test_token_prices_follow_size_and_quality(demo: Demo) -> None:
    model = "openai/gpt-image-2"
    low, high = (_cost(demo, model, quality=quality) for quality in ("low", "high"))
    assert low == pytest.approx(272 * 3e-5, rel=0.01)
    assert high == pytest.approx(4160 * 3e-5, rel=0.01)
    assert _cost(demo, GEMINI) == pytest.approx(0.0387, rel=0.001)


def test_references_cost_too() -> None:
    model = catalog().models["qwen/qwen-image-3"]
    asked = Order(
        model=model, provider=model.provider, prompt="x", tier="1K", seed=1, pictures=(b"a", b"b")
    )
    assert bill_for(asked, [(1024, 1024)]).cost == pytest.approx(0.03 + 2 * 0.003)


def test_parts_make_the_whole_bill(demo: Demo) -> None:
    usage = demo.ask("pattern", model=GEMINI).json()["usage"]
    details = usage["cost_details"]
    parts = (
        details["upstream_inference_prompt_cost"] + details["upstream_inference_completions_cost"]
    )
    assert usage["cost"] == pytest.approx(parts)
    assert usage["total_tokens"] == usage["prompt_tokens"] + usage["completion_tokens"]
    assert 0.0387 < usage["cost"] < 0.0395


def test_what_was_spent_grows_by_what_was_said(demo: Demo) -> None:
    costs = [
        demo.ask("pattern", model=GEMINI).json()["usage"]["cost"],
        demo.ask("pattern", model=GEMINI, stream=True).events()[-1]["usage"]["cost"],
        _cost(demo, "recraft/recraft-v4"),
        demo.images("pattern", model="openai/gpt-image-1", stream=True).events()[-1]["usage"][
            "cost"
        ],
    ]
    facts = demo.send("GET", "/key").json()["data"]
    assert facts["usage"] == pytest.approx(sum(costs))
    assert facts["usage_daily"] == facts["usage"] == facts["usage_monthly"]


def test_keys_pay_for_themselves_alone(demo: Demo) -> None:
    _cost(demo, "recraft/recraft-v4")
    other = demo.send("GET", "/key", headers={"Authorization": "Bearer sk-or-v1-other"})
    assert other.json()["data"]["usage"] == 0
    assert demo.spent() == pytest.approx(0.04)


def test_refused_orders_cost_nothing(demo: Demo) -> None:
    assert demo.images("pattern", model="recraft/recraft-v4", n=7).status == 400
    broken = [{"type": "image_url", "image_url": {"url": "data:image/png;base64,AAAA"}}]
    assert demo.ask(broken, model=GEMINI).error()["code"] == 400
    assert demo.spent() == 0


def test_a_generation_can_be_asked_for(demo: Demo) -> None:
    chat = demo.ask("pattern", model=GEMINI)
    facts = _facts(demo, chat.headers["x-generation-id"])
    assert facts["total_cost"] == chat.json()["usage"]["cost"]
    assert (facts["api_type"], facts["model"]) == ("completions", GEMINI)
    assert (facts["streamed"], facts["cancelled"]) == (False, False)
    assert facts["native_tokens_completion_images"] == 1290
    images = demo.images("pattern", model="recraft/recraft-v4", n=2)
    facts = _facts(demo, images.headers["x-generation-id"])
    assert (facts["api_type"], facts["num_media_completion"]) == ("image", 2)
    assert facts["total_cost"] == pytest.approx(0.08)


def _facts(demo: Demo, name: str) -> dict[str, Any]:
    answer = demo.send("GET", f"/generation?id={name}")
    assert answer.status == 200
    facts: dict[str, Any] = answer.json()["data"]
    return facts


def test_a_generation_is_not_known_at_once(start: Callable[..., Demo]) -> None:
    demo = start(settle_s=3600.0)
    name = demo.ask("pattern").headers["x-generation-id"]
    answer = demo.send("GET", f"/generation?id={name}")
    assert answer.status == 404
    assert name in answer.error()["message"]


def test_generations_belong_to_their_key(demo: Demo) -> None:
    name = demo.ask("pattern").headers["x-generation-id"]
    path = f"/generation?id={name}"
    assert demo.send("GET", path, headers={"Authorization": "Bearer other"}).status == 404
    assert demo.send("GET", path, headers={}).status == 401
    assert demo.send("GET", "/generation").status == 400
    assert demo.send("GET", path).status == 200


def test_credits_are_for_management_keys(demo: Demo) -> None:
    assert demo.send("GET", "/credits").status == 403
    assert demo.send("GET", "/credits", headers={}).status == 401


# ---- leaving early ---------------------------------------------------------------------------


def _leave(demo: Demo, path: str, body: bytes) -> str:
    """Begin a stream, hang up in the middle; the id of what was begun."""
    line = http.client.HTTPConnection("127.0.0.1", demo.server.port, timeout=30)
    line.request("POST", f"/api/v1{path}", body, demo.headers)
    answer = line.getresponse()
    assert answer.read(2)
    name = answer.headers["X-Generation-Id"]
    answer.close()
    line.close()
    return str(name)


def _settled(demo: Demo, name: str) -> dict[str, Any]:
    pause, limit = threading.Event(), time.monotonic() + 10
    while demo.send("GET", f"/generation?id={name}").status != 200:
        assert time.monotonic() < limit
        pause.wait(0.01)
    return _facts(demo, name)


@pytest.mark.parametrize(
    ("model", "is_billed"), [(GEMINI, True), ("openai/gpt-5-image-mini", False)]
)
def test_leaving_a_chat_costs_where_the_provider_runs_on(
    start: Callable[..., Demo], model: str, is_billed: bool
) -> None:
    demo = start(pace_s=60.0)
    body = order("pattern", model=model, stream=True)
    facts = _settled(demo, _leave(demo, "/chat/completions", body))
    assert facts["cancelled"]
    assert facts["finish_reason"] is None
    assert (facts["total_cost"] > 0.03) is is_billed
    assert demo.spent() == facts["total_cost"]


def test_leaving_the_image_api_costs_nothing(start: Callable[..., Demo]) -> None:
    demo = start(pace_s=60.0)
    body = image_order("pattern", model="openai/gpt-image-2", stream=True)
    facts = _settled(demo, _leave(demo, "/images", body))
    assert facts["cancelled"]
    assert facts["total_cost"] == demo.spent() == 0


# ---- the ledger itself -----------------------------------------------------------------------


def _generation(name: str, *, is_cancelled: bool = False) -> Generation:
    model = catalog().models["recraft/recraft-v4"]
    asked = Order(model=model, provider=model.provider, prompt="x", tier="1K", seed=1)
    bill = bill_for(asked, [(1024, 1024)])
    return Generation(
        id=name,
        api="image",
        order=asked,
        bill=bill,
        seconds=1.0,
        pictures=1,
        is_cancelled=is_cancelled,
    )


def test_the_ledger_forgets_the_oldest() -> None:
    ledger = Ledger(0.0)
    for number in range(1100):
        ledger.enter(f"key {number}", _generation(f"gen-{number}"))
    assert ledger.spent("key 0") == 0
    assert ledger.spent("key 1099") == pytest.approx(0.04)
    with pytest.raises(Refused):
        ledger.find("key 0", "gen-0")
    assert ledger.find("key 1099", "gen-1099")["id"] == "gen-1099"


def test_what_is_entered_again_is_put_right() -> None:
    ledger = Ledger(0.0)
    ledger.enter("k", _generation("gen-1"))
    ledger.enter("k", _generation("gen-1", is_cancelled=True))
    assert ledger.spent("k") == 0
    assert ledger.find("k", "gen-1")["cancelled"]


def test_a_generation_settles_with_time() -> None:
    now = [100.0]
    ledger = Ledger(5.0, clock=lambda: now[0])
    ledger.enter("k", _generation("gen-1"))
    with pytest.raises(Refused):
        ledger.find("k", "gen-1")
    now[0] = 105.0
    assert ledger.find("k", "gen-1")["id"] == "gen-1"

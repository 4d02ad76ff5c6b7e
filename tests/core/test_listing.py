"""The service's lists: read without a key, whatever breaks, and never for ever."""

from __future__ import annotations

import gzip
import json
import threading
from collections.abc import Iterator
from datetime import UTC, datetime
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from desktop_app.core import catalog
from desktop_app.core.catalog import Snapshot
from desktop_app.core.errors import AppError, Charged, Kind, StreamClosed
from desktop_app.core.providers.listing import Fetching
from desktop_app.demo.server import DemoServer
from tests.fakes.service import (
    JSON,
    Close,
    Drop,
    Framing,
    Hang,
    Say,
    ScriptedService,
    Status,
    Step,
    json_error,
)

RESOURCES = Path(__file__).resolve().parents[2] / "resources"
IMAGES, MODELS = "/images/models", "/api/v1/models"
BRUSH, PEN = {"id": "acme/brush"}, {"id": "acme/pen:free"}
PRICED = [{"provider_name": "Acme", "pricing": [{"cost_usd": 0.030}]}]
EARLIER: Snapshot = {
    "fetched": "2026-01-01T00:00:00+00:00",
    "images": [{"id": "acme/old"}],
    "endpoints": {"acme/brush": ["earlier"], "acme/old": ["earlier"], "acme/gone": ["earlier"]},
    "models": [{"id": "acme/old"}],
}


@pytest.fixture
def service() -> Iterator[ScriptedService]:
    """A service of two image models and one list of models, each call answered well."""
    with ScriptedService() as running:
        running.answer("/acme/brush/endpoints", *said({"id": "acme/brush", "endpoints": PRICED}))
        running.answer("/acme/pen:free/endpoints", *said({"data": {"endpoints": []}}))
        running.answer(IMAGES, *said({"data": [BRUSH, PEN]}))
        running.answer(MODELS, *said({"data": [BRUSH], "total_count": 1}))
        yield running


def said(content: Any, **headers: str) -> tuple[Step, ...]:
    return Status(200, {**JSON, **headers}), Say(json.dumps(content).encode())


def refusal(code: int, **headers: str) -> tuple[Step, ...]:
    return Status(code, {**JSON, **headers}), Say(json_error(code, "no"))


def fetched(service: ScriptedService, **more: Any) -> Snapshot:
    return Fetching(service.url, **more).run()


def paths(service: ScriptedService) -> list[str]:
    return [request.path.removeprefix("/api/v1") for request in service.requests]


def test_the_lists_become_a_snapshot(service: ScriptedService) -> None:
    before = datetime.now(UTC).replace(microsecond=0)
    snapshot = fetched(service)
    assert datetime.fromisoformat(snapshot["fetched"]) >= before
    assert {**snapshot, "fetched": ""} == {
        "format": "pictor-catalog",
        "version": 1,
        "fetched": "",
        "images": [BRUSH, PEN],
        "endpoints": {
            "acme/brush": [{"provider_name": "Acme", "pricing": [{"cost_usd": Decimal("0.03")}]}],
            "acme/pen:free": [],
        },
        "models": [BRUSH],
    }
    assert paths(service) == [
        "/images/models",
        "/models?output_modalities=image",
        "/images/models/acme/brush/endpoints",
        "/images/models/acme/pen:free/endpoints",
    ]


def test_nobody_is_told_who_asks(
    service: ScriptedService, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    netrc = tmp_path / "netrc"
    netrc.write_text("machine 127.0.0.1 login somebody password else\n")
    netrc.chmod(0o600)
    monkeypatch.setenv("NETRC", str(netrc))
    monkeypatch.setenv("OPENROUTER_API_KEY", "sk-or-v1-secret")
    fetched(service)
    assert len(service.requests) == 4
    for request in service.requests:
        assert "authorization" not in request.headers
        assert request.method == "GET"
        assert request.body == b""
        assert "secret" not in str(request)


def test_a_packed_list_is_unpacked(service: ScriptedService) -> None:
    packed = gzip.compress(json.dumps({"data": [PEN]}).encode())
    service.answer(IMAGES, Status(200, {**JSON, "Content-Encoding": "gzip"}), Say(packed))
    assert fetched(service)["images"] == [PEN]
    assert service.requests[0].headers["accept-encoding"] == "gzip"


def test_a_bare_list_is_a_list(service: ScriptedService) -> None:
    service.answer(IMAGES, *said([PEN]))
    assert fetched(service)["images"] == [PEN]


@pytest.mark.parametrize("code", [404, 405])
def test_a_service_without_an_image_api_lists_no_painters(
    service: ScriptedService, code: int
) -> None:
    service.answer(IMAGES, *refusal(code))
    snapshot = fetched(service, earlier=EARLIER)
    assert (snapshot["images"], snapshot["endpoints"]) == ([], {})
    assert snapshot["models"] == [BRUSH]
    assert snapshot["fetched"] > "2026-11"


@pytest.mark.parametrize(
    "answer",
    [
        refusal(500),
        refusal(401),
        said({"data": {}}),
        said("text"),
        (Status(200), Say(b"<html>Welcome to the hotel</html>")),
        (Status(200), Say(b"[" * 100_000)),
        (Drop(),),
        (Status(200, JSON, Framing.LENGTH, length=99), Say(b'{"data": []}'), Close()),
    ],
)
def test_a_list_that_cannot_be_read_is_the_earlier_one(
    service: ScriptedService, answer: tuple[Step, ...], caplog: pytest.LogCaptureFixture
) -> None:
    service.answer(MODELS, *answer)
    snapshot = fetched(service, earlier=EARLIER)
    assert snapshot["models"] == [{"id": "acme/old"}]
    assert snapshot["images"] == [BRUSH, PEN]
    assert snapshot["fetched"] == EARLIER["fetched"], "it is asked again soon"
    assert "the list of models cannot be read" in caplog.text
    assert fetched(service)["models"] == [], "nothing earlier is known"


@pytest.mark.parametrize(
    "answer", [refusal(500), (Drop(),), said({"id": "acme/brush"}), said({"endpoints": None})]
)
def test_providers_that_cannot_be_read_are_the_earlier_ones(
    service: ScriptedService, answer: tuple[Step, ...]
) -> None:
    service.answer("/acme/brush/endpoints", *answer)
    earlier = fetched(service, earlier=EARLIER)
    assert earlier["endpoints"] == {"acme/brush": ["earlier"], "acme/pen:free": []}
    assert earlier["fetched"] > "2026-11"
    assert fetched(service)["endpoints"] == {"acme/pen:free": []}


@pytest.mark.parametrize(
    ("answers", "kind"),
    [
        ((refusal(404), refusal(404)), Kind.NO_MODEL),
        ((refusal(500), refusal(503)), Kind.UNAVAILABLE),
        ((refusal(429), refusal(429)), Kind.RATE_LIMITED),
        ((said({}), said({})), Kind.NOT_THE_SERVICE),
        (((Drop(),), (Drop(),)), Kind.UNREACHABLE),
    ],
)
def test_without_any_list_it_fails(
    service: ScriptedService, answers: tuple[tuple[Step, ...], tuple[Step, ...]], kind: Kind
) -> None:
    service.answer(IMAGES, *answers[0])
    service.answer(MODELS, *answers[1])
    with pytest.raises(AppError) as caught:
        fetched(service, earlier=EARLIER)
    assert caught.value.failure.kind is kind
    assert caught.value.failure.charged is Charged.NO


def test_a_redirect_is_not_followed(service: ScriptedService) -> None:
    with ScriptedService() as elsewhere:
        moved = (Status(302, {"Location": f"{elsewhere.url}/images/models"}), Say(b""))
        service.answer(IMAGES, *moved)
        service.answer(MODELS, *moved)
        with pytest.raises(AppError) as caught:
            fetched(service)
        assert caught.value.failure.kind is Kind.REDIRECTED
        assert elsewhere.requests == []


def test_nobody_there_is_told() -> None:
    with pytest.raises(AppError) as caught:
        Fetching("http://127.0.0.1:9/api/v1").run()
    assert caught.value.failure.kind is Kind.UNREACHABLE


def test_only_ids_become_addresses(service: ScriptedService) -> None:
    odd = ["../key", "a/../../key", "a/b?c=d", "a b", "", 5, ["acme/brush"], None, "a/b#c", "//x"]
    entries = [{"id": one} for one in odd] + ["acme/brush", BRUSH, BRUSH]
    service.answer(IMAGES, *said({"data": entries}))
    assert fetched(service)["endpoints"].keys() == {"acme/brush"}
    assert paths(service)[2:] == ["/images/models/acme/brush/endpoints"]


def test_not_everything_is_asked_for(service: ScriptedService) -> None:
    many = [{"id": f"acme/number-{number}"} for number in range(230)]
    service.answer(IMAGES, *said({"data": many}))
    service.answer("/endpoints", *said({"endpoints": []}))
    assert len(fetched(service)["endpoints"]) == 200
    assert len(service.requests) == 202


def test_a_service_that_fails_again_and_again_is_left_alone(service: ScriptedService) -> None:
    many = [{"id": f"acme/number-{number}"} for number in range(20)]
    service.answer(IMAGES, *said({"data": many}))
    service.answer("/endpoints", *refusal(500))
    assert fetched(service)["endpoints"] == {}
    assert len(service.requests) == 5


def test_a_service_that_wants_fewer_requests_gets_no_more(service: ScriptedService) -> None:
    service.answer("/acme/brush/endpoints", *refusal(429, **{"Retry-After": "60"}))
    assert fetched(service)["endpoints"] == {}
    assert len(service.requests) == 3


def test_when_its_time_is_up_the_rest_is_left(service: ScriptedService) -> None:
    def clock() -> float:
        return 500.0 if len(service.requests) > 2 else 0.0

    snapshot = fetched(service, earlier=EARLIER, clock=clock)
    assert snapshot["images"] == [BRUSH, PEN]
    assert snapshot["endpoints"] == {"acme/brush": ["earlier"]}
    assert len(service.requests) == 3, "the second model's providers are not asked for"


def test_when_its_time_is_up_amid_the_lists_it_fails(service: ScriptedService) -> None:
    with pytest.raises(AppError) as caught:
        fetched(service, clock=lambda: 500.0 if service.requests else 0.0)
    assert caught.value.failure.message == "the lists take too long"


def test_a_list_without_end_is_not_read_to_the_end(service: ScriptedService) -> None:
    piece = Say(b" " * (1 << 20))
    service.answer(IMAGES, Status(200, JSON), *[piece] * 20)
    service.answer(MODELS, Status(200, JSON), *[piece] * 20)
    with pytest.raises(AppError) as caught:
        fetched(service)
    assert "longer than any list" in caught.value.failure.message


@pytest.mark.parametrize("path", [IMAGES, MODELS, "/acme/brush/endpoints"])
@pytest.mark.parametrize("has_begun", [False, True])
def test_closing_wakes_it(service: ScriptedService, path: str, has_begun: bool) -> None:
    begun = (Status(200, JSON), Say(b'{"data": [')) if has_begun else ()
    service.answer(path, *begun, Hang())
    fetching = Fetching(service.url)
    ends: list[BaseException | None] = []

    def run() -> None:
        try:
            fetching.run()
        except StreamClosed as closed:
            ends.append(closed)
        else:
            ends.append(None)

    thread = threading.Thread(target=run)
    thread.start()
    service.wait_for_requests({IMAGES: 1, MODELS: 2}.get(path, 3))
    fetching.close()
    fetching.close()
    thread.join(10)
    assert not thread.is_alive()
    assert len(ends) == 1
    assert isinstance(ends[0], StreamClosed)


def test_closed_before_it_began_it_asks_nobody(service: ScriptedService) -> None:
    fetching = Fetching(service.url)
    fetching.close()
    with pytest.raises(StreamClosed):
        fetching.run()
    assert service.requests == []


def test_it_is_a_stream_of_one_snapshot(service: ScriptedService) -> None:
    (snapshot,) = Fetching(service.url)
    assert snapshot["images"] == [BRUSH, PEN]


def test_the_demo_service_lists_what_comes_with_pictor() -> None:
    server = DemoServer(0, None, 0)
    thread = threading.Thread(target=server.serve_forever, args=(0.01,), daemon=True)
    thread.start()
    try:
        snapshot = Fetching(server.url).run()
    finally:
        server.shutdown()
        server.server_close()
        thread.join(5)
    known = json.loads((RESOURCES / "known.json").read_text("utf-8"))
    bundled = catalog.load_snapshot(RESOURCES / "catalog.json", RESOURCES / "known.json")
    assert catalog.parse(snapshot, known).models == bundled.models


def test_an_address_that_is_none_is_refused() -> None:
    with pytest.raises(ValueError, match="plain http"):
        Fetching("http://openrouter.ai/api/v1")

"""What the service, a proxy or the network says instead of an answer."""

from __future__ import annotations

import json
import socket
import threading
from collections.abc import Callable
from email.utils import formatdate
from pathlib import Path
from time import time

import pytest

from desktop_app.core.errors import AppError, Charged, Failure, Kind
from desktop_app.core.events import Ended, Sent
from desktop_app.core.providers import failures
from desktop_app.core.providers.openrouter import OpenRouter
from desktop_app.core.recipe import Recipe
from tests.core.making import access
from tests.fakes.service import (
    EVENT_STREAM,
    JSON,
    Raw,
    Say,
    ScriptedService,
    Status,
    Step,
    done,
    image_event,
    json_error,
    png,
)
from tests.fakes.steps import Framing

KEY = "sk-or-v1-abc123secret"
CAT = Recipe(prompt="a cat", model="m/x")
PAGE = b"<html><head><title>Oops</title><style>a{}</style></head><body><h1>Bad</h1></body>"


def refused(provider: OpenRouter, folder: Path) -> Failure:
    told: list[object] = []
    with pytest.raises(AppError) as caught:
        told += list(provider.generate(CAT, folder / "reply"))
    error: BaseException | None = caught.value
    assert KEY not in f"{error} {error!r} {caught.value.failure} {provider!r}"
    while error is not None:
        assert not hasattr(error, "request"), "a request holds the key"
        error = error.__cause__ or error.__context__
    return caught.value.failure


def answered(folder: Path, *steps: Step) -> Failure:
    with ScriptedService(steps) as service:
        return refused(OpenRouter(access(service.url, KEY), silence_s=2), folder)


NO, PERHAPS = Charged.NO, Charged.PERHAPS
STATUSES: list[tuple[int, bytes, Kind, Charged]] = [
    (400, json_error(400, "Invalid request"), Kind.BAD_REQUEST, NO),
    (400, json_error(400, "No", error_type="content_policy_violation"), Kind.REFUSED, NO),
    (401, json_error(401, "Missing Authentication header"), Kind.BAD_KEY, NO),
    (402, json_error(402, "Insufficient credits"), Kind.NO_CREDIT, NO),
    (402, json_error(402, "x", limit_source="openrouter_credits"), Kind.NO_CREDIT, NO),
    (402, json_error(402, "x", limit_source="openrouter_key_limit"), Kind.KEY_LIMIT, NO),
    (402, json_error(402, "x", limit_source="openrouter_in_flight_budget"), Kind.RATE_LIMITED, NO),
    (403, json_error(403, "x", reasons=["violence"], flagged_input="a"), Kind.REFUSED, NO),
    (403, json_error(403, "x", patterns=["secret"]), Kind.BLOCKED, NO),
    (403, json_error(403, "Key limit exceeded (total limit)"), Kind.KEY_LIMIT, NO),
    (403, json_error(403, "Only management keys can do this"), Kind.BLOCKED, NO),
    (404, json_error(404, "No endpoints found for m/x."), Kind.NO_MODEL, NO),
    (404, json_error(404, "No endpoints found matching your data policy"), Kind.BLOCKED, NO),
    (408, json_error(408, "Operation timed out"), Kind.TIMED_OUT, PERHAPS),
    (413, json_error(413, "Request payload too large"), Kind.TOO_LARGE, NO),
    (413, PAGE, Kind.TOO_LARGE, NO),
    (422, json_error(422, "Invalid argument"), Kind.BAD_REQUEST, NO),
    (429, json_error(429, "Rate limit exceeded"), Kind.RATE_LIMITED, NO),
    (429, b"", Kind.RATE_LIMITED, NO),
    (418, b"", Kind.BAD_REQUEST, NO),
    (500, json_error(500, "Internal Server Error"), Kind.UNAVAILABLE, PERHAPS),
    (502, json_error(502, "Provider returned error"), Kind.UNAVAILABLE, PERHAPS),
    (502, PAGE, Kind.UNAVAILABLE, PERHAPS),
    (503, json_error(503, "Service temporarily unavailable"), Kind.UNAVAILABLE, NO),
    (503, b"", Kind.UNAVAILABLE, NO),
    (504, json_error(504, "Timed out"), Kind.TIMED_OUT, PERHAPS),
    (524, PAGE, Kind.TIMED_OUT, PERHAPS),
    (529, json_error(529, "Provider returned error"), Kind.UNAVAILABLE, NO),
    (403, PAGE, Kind.NOT_THE_SERVICE, NO),
    (404, PAGE, Kind.NOT_THE_SERVICE, NO),
    (407, PAGE, Kind.NOT_THE_SERVICE, NO),
    (511, PAGE, Kind.NOT_THE_SERVICE, NO),
]


@pytest.mark.parametrize("framing", Framing)
@pytest.mark.parametrize(("status", "body", "kind", "charged"), STATUSES)
def test_each_status_has_its_kind_and_its_bill(
    status: int, body: bytes, kind: Kind, charged: Charged, framing: Framing, tmp_path: Path
) -> None:
    headers = {"X-Generation-Id": "gen-1"}
    failure = answered(tmp_path, Status(status, headers, framing), Say(body))
    assert (failure.kind, failure.charged, failure.status) == (kind, charged, status)
    assert failure.generation_id == "gen-1"
    assert failure.after_s is not None
    assert not (tmp_path / "reply").exists()
    if body == PAGE:
        assert failure.message == "Oops Bad"


ZOD = {"name": "ZodError", "message": '[{"path":["messages"],"message":"Required"}]'}


@pytest.mark.parametrize(
    ("body", "message"),
    [
        (json_error(400, "Plain words"), "Plain words"),
        (json_error(400, "Provider returned error", raw="Too hot"), "Too hot"),
        (json_error(400, "x", raw='{"error":{"message":"Too hot"}}'), "Too hot"),
        (json_error(400, "x", raw='[{"error":{"code":400,"message":"Too hot"}}]'), "Too hot"),
        (json_error(400, "x", raw={"detail": "Too hot"}), "Too hot"),
        (json_error(400, "x", raw='{"error":"Too hot"}'), "Too hot"),
        (json_error(400, "x", raw=""), "x"),
        (json_error(400, "x", raw=None), "x"),
        (json_error(400, "x", raw="{broken"), "{broken"),
        (json_error(403, "Flagged", reasons=["violence", "gore"]), "Flagged (violence, gore)"),
        (json.dumps({"success": False, "error": ZOD}).encode(), "messages: Required"),
        (b'{"error":"Only words"}', "Only words"),
        (b'{"message":"At the top"}', "At the top"),
        (b'{"error":{"code":400}}', ""),
        (b"[]", "[]"),
        (b"  \xef\xbb\xbfplain\r\n text \xff", "\ufeffplain text \ufffd"),
        (b"<script>alert(1)</script><p>A &amp; B<br>C", "A &amp; B C"),
        (b"x" * 5_000_000, "x" * 200),
        (json_error(400, "y" * 5000), "y" * 1000),
        (json_error(401, f"Bad key {KEY}, not sk-or-v1-other_key"), "Bad key …, not sk-or-…"),
        (json_error(400, "x", raw={"error": {"error": {"error": {"error": {"error": {}}}}}}), "x"),
    ],
)  # fmt: skip
def test_the_message_is_the_innermost_one(body: bytes, message: str, tmp_path: Path) -> None:
    framing = Framing.LENGTH
    assert answered(tmp_path, Status(400, JSON, framing), Say(body)).message == message


def in_date(seconds: float) -> str:
    return formatdate(time() + seconds, usegmt=True)


def in_milliseconds(seconds: float) -> str:
    return str(int((time() + seconds) * 1000))


def in_seconds(seconds: float) -> str:
    return str(int(time() + seconds))


@pytest.mark.parametrize(
    ("name", "value", "expected"),
    [
        ("Retry-After", lambda: "7", 7),
        ("Retry-After", lambda: "0.5", 0.5),
        ("Retry-After", lambda: "-3", 0),
        ("Retry-After", lambda: "soon", None),
        ("Retry-After", lambda: "nan", None),
        ("Retry-After", lambda: in_date(60), 60),
        ("Retry-After", lambda: in_date(-60), 0),
        ("X-RateLimit-Reset", lambda: in_milliseconds(60), 60),
        ("X-RateLimit-Reset", lambda: in_seconds(60), 60),
        ("X-RateLimit-Reset", lambda: "30", 30),
        ("X-RateLimit-Remaining", lambda: "30", None),
    ],
)
@pytest.mark.parametrize("is_inside", [False, True])
def test_the_wait_that_is_asked_for_is_found(
    name: str, value: Callable[[], str], expected: float | None, is_inside: bool
) -> None:
    said = {name: value()}
    body = json_error(429, "Slow down", headers=said if is_inside else "none")
    waits_s = failures.of_status(429, {} if is_inside else said, body, KEY).retry_after_s
    assert waits_s == (None if expected is None else pytest.approx(expected, abs=5))
    assert waits_s is None or waits_s >= 0


def test_availability_tells_the_wait_as_well() -> None:
    error = {"message": "busy", "availability": {"retryable": True, "retry_after": 12}}
    failure = failures.of_status(503, {}, json.dumps({"error": error}).encode(), KEY)
    assert failure.retry_after_s == 12
    assert failure.is_transient


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_a_redirect_is_told_and_not_followed(status: int, tmp_path: Path) -> None:
    with ScriptedService() as elsewhere, ScriptedService() as service:
        place = f"{elsewhere.url}/x"
        service.play(Status(status, {"Location": place}, Framing.LENGTH))
        failure = refused(OpenRouter(access(service.url, KEY)), tmp_path)
        assert (failure.kind, failure.charged) == (Kind.REDIRECTED, Charged.NO)
        assert failure.message == place
        assert len(service.requests) == 1
        assert elsewhere.requests == []


def test_an_error_body_that_hangs_or_breaks_is_no_matter(tmp_path: Path) -> None:
    for steps in ((Raw(b"zz"),), (Say(b'{"error":{"message":'),)):
        failure = answered(tmp_path, Status(503, JSON), *steps)
        assert (failure.kind, failure.charged) == (Kind.UNAVAILABLE, Charged.NO)


def test_nobody_there(tmp_path: Path) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))  # bound, but it does not listen
        provider = OpenRouter(access(f"http://127.0.0.1:{taken.getsockname()[1]}", KEY))
        failure = refused(provider, tmp_path)
    assert (failure.kind, failure.charged) == (Kind.UNREACHABLE, Charged.NO)
    assert failure.message == "Connection refused"


def test_a_name_without_an_address(tmp_path: Path) -> None:
    failure = refused(OpenRouter(access("https://no-such-host.invalid/api/v1", KEY)), tmp_path)
    assert (failure.kind, failure.charged) == (Kind.UNREACHABLE, Charged.NO)
    assert failure.message


def test_certificates_that_are_not_there(tmp_path: Path) -> None:
    ca_file = str(tmp_path / "no.pem")
    provider = OpenRouter(access("https://api.example/v1", KEY, ca_file=ca_file))
    failure = refused(provider, tmp_path)
    assert (failure.kind, failure.charged) == (Kind.UNTRUSTED, Charged.NO)
    assert "no.pem" in failure.message


def test_a_second_address_is_tried(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with socket.socket() as taken, ScriptedService() as service:
        taken.bind(("127.0.0.1", 0))
        service.play(Status(200, EVENT_STREAM), Say(image_event(png()) + done()))
        places = [
            (socket.AF_INET, socket.SOCK_STREAM, 0, "", taken.getsockname()),
            (socket.AF_INET, socket.SOCK_STREAM, 0, "", ("127.0.0.1", service.port)),
        ]
        monkeypatch.setattr(socket, "getaddrinfo", lambda *_, **__: places)
        events = list(OpenRouter(access(service.url, KEY)).generate(CAT, tmp_path))
        assert isinstance(events[-1], Ended)


def test_a_proxy_that_wants_a_password(tmp_path: Path) -> None:
    with ScriptedService((Raw(b"HTTP/1.1 407 Proxy Authentication Required\r\n\r\n"),)) as proxy:
        way = access("https://api.example/v1", KEY, proxy=f"http://127.0.0.1:{proxy.port}")
        failure = refused(OpenRouter(way), tmp_path)
        assert (failure.kind, failure.charged) == (Kind.NOT_THE_SERVICE, Charged.NO)
        assert failure.status == 407
        assert proxy.requests[0].method == "CONNECT"
        assert "authorization" not in proxy.requests[0].headers


def test_a_proxy_that_is_not_there(tmp_path: Path) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        nobody = f"http://127.0.0.1:{taken.getsockname()[1]}"
        way = access("https://api.example/v1", KEY, proxy=nobody)
        failure = refused(OpenRouter(way), tmp_path)
    assert (failure.kind, failure.charged) == (Kind.UNREACHABLE, Charged.NO)


def test_the_environments_proxy_is_used_but_not_for_plain_http(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with ScriptedService() as proxy, ScriptedService() as service:
        address = f"http://127.0.0.1:{proxy.port}"
        for name in ("http_proxy", "https_proxy", "all_proxy"):
            monkeypatch.setenv(name, address)
        for name in ("no_proxy", "NO_PROXY"):
            monkeypatch.delenv(name, raising=False)
        proxy.play(Raw(b"HTTP/1.1 502 Bad Gateway\r\n\r\n"))
        refused(OpenRouter(access("https://api.example/v1", KEY)), tmp_path)
        assert [request.method for request in proxy.requests] == ["CONNECT"]
        service.play(Status(200, EVENT_STREAM), Say(image_event(png()) + done()))
        events = list(OpenRouter(access(service.url, KEY)).generate(CAT, tmp_path))
        assert isinstance(events[-1], Ended)
        assert len(proxy.requests) == 1


def test_netrc_does_not_replace_the_key(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    netrc = tmp_path / "netrc"
    netrc.write_text("machine 127.0.0.1 login somebody password else\n")
    netrc.chmod(0o600)
    monkeypatch.setenv("NETRC", str(netrc))
    with ScriptedService((Status(200, EVENT_STREAM), Say(image_event(png()) + done()))) as service:
        list(OpenRouter(access(service.url, KEY)).generate(CAT, tmp_path / "reply"))
        assert service.requests[0].headers["authorization"] == f"Bearer {KEY}"


@pytest.mark.parametrize(
    ("key", "kind"),
    [
        ("", Kind.NO_KEY),
        (" \n", Kind.NO_KEY),
        ("two keys", Kind.BAD_KEY),
        ("new\nline", Kind.BAD_KEY),
        ("nul\0", Kind.BAD_KEY),
        ("schlüssel", Kind.BAD_KEY),
    ],
)
def test_a_key_that_no_service_has_is_not_sent(key: str, kind: Kind, tmp_path: Path) -> None:
    with ScriptedService() as service:
        generation = OpenRouter(access(service.url, key)).generate(CAT, tmp_path)
        with pytest.raises(AppError) as caught:
            list(generation)
        assert (caught.value.failure.kind, caught.value.failure.charged) == (kind, Charged.NO)
        assert not key.strip() or key.strip() not in str(caught.value)
        assert service.requests == []


def test_nothing_that_is_printed_holds_the_key(tmp_path: Path) -> None:
    provider = OpenRouter(access("https://api.example/v1", KEY))
    assert KEY not in f"{provider!r} {provider.generate(CAT, tmp_path)!r}"


@pytest.mark.parametrize("url", ["http://api.example/v1", "ftp://127.0.0.1", "api.example", ""])
def test_plain_http_is_for_this_computer_only(url: str) -> None:
    with pytest.raises(ValueError, match=r"\w \w"):
        OpenRouter(access(url, KEY))


def test_sent_is_told_before_anything_can_fail(tmp_path: Path) -> None:
    iteration = iter(OpenRouter(access("https://api.example/v1", KEY)).generate(CAT, tmp_path))
    assert next(iteration) == Sent()


def test_a_handshake_that_is_cut_short_is_no_distrust(tmp_path: Path) -> None:
    """Who hangs up before anything was shown has shown nothing bad."""
    with socket.create_server(("127.0.0.1", 0)) as door:

        def hang_up() -> None:
            caller, _ = door.accept()
            caller.recv(1 << 16)
            caller.close()

        hanging = threading.Thread(target=hang_up, daemon=True)
        hanging.start()
        url = f"https://127.0.0.1:{door.getsockname()[1]}"
        failure = refused(OpenRouter(access(url, KEY)), tmp_path)
        hanging.join(5)
    assert (failure.kind, failure.charged) == (Kind.UNREACHABLE, NO)


@pytest.mark.parametrize(
    ("status", "availability", "kind"),
    [
        (404, {"code": "model_not_found"}, Kind.NO_MODEL),
        (404, {"code": "no_endpoints", "retryable": False}, Kind.NO_MODEL),
        (404, {"code": "no_endpoints", "retryable": True}, Kind.UNAVAILABLE),
        (404, {"code": "temporarily_unavailable"}, Kind.UNAVAILABLE),
        (503, {"code": "capacity_exhausted", "retryable": True}, Kind.UNAVAILABLE),
        (503, {"code": "no_endpoints"}, Kind.NO_MODEL),
        (503, {"code": None}, Kind.UNAVAILABLE),
        (429, {"code": "anything new", "retryable": False}, Kind.RATE_LIMITED),
        (429, {"code": ["odd"]}, Kind.RATE_LIMITED),
        (402, {"code": "temporarily_unavailable"}, Kind.NO_CREDIT),
        (502, {"code": "temporarily_unavailable", "retryable": True}, Kind.UNAVAILABLE),
    ],
)
def test_availability_says_more_than_the_status(
    status: int, availability: dict[str, object], kind: Kind
) -> None:
    error = {"code": status, "message": "x", "availability": availability}
    failure = failures.of_status(status, {}, json.dumps({"error": error}).encode(), KEY)
    assert failure.kind is kind
    assert (failure.charged is NO) == (status != 502), "only what surely did not run is asked again"

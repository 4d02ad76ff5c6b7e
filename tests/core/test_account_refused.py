"""Questions about an account that fail: each with its kind, none with a secret in it."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable, Iterator

import pytest

from desktop_app.core.errors import AppError, Kind, StreamClosed
from desktop_app.core.providers.access import Access
from desktop_app.core.providers.account import (
    Account,
    check_key,
    credit_usd,
    exchange_code,
    generation,
)
from desktop_app.core.providers.line import Line
from tests.core.asking import (
    CODE,
    GENERATION,
    KEY,
    PLAIN_KEY,
    VERIFIER,
    access_to,
    failure_of,
    says,
)
from tests.core.secret import assert_kept, assert_unlogged
from tests.fakes.service import (
    JSON,
    Drop,
    Hang,
    Say,
    ScriptedService,
    Status,
    Step,
    drip,
    json_error,
)

Asking = Callable[[Access], object]
ASKING: dict[str, Asking] = {
    "key": check_key,
    "credit": credit_usd,
    "generation": lambda access: generation(access, GENERATION),
    "code": lambda access: exchange_code(access, CODE, VERIFIER),
}
everything = pytest.mark.parametrize("ask", ASKING.values(), ids=ASKING.keys())


@pytest.fixture(autouse=True)
def _no_secret_in_the_log(caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    caplog.set_level(logging.DEBUG)
    yield
    assert_unlogged(caplog, KEY, PLAIN_KEY, CODE, VERIFIER)


@pytest.fixture
def service() -> Iterator[ScriptedService]:
    """One that says what the test tells it to."""
    with ScriptedService() as running:
        yield running


STATUSES: list[tuple[int, bytes, Kind]] = [
    (400, json_error(400, "Bad"), Kind.NOT_THE_SERVICE),
    (401, json_error(401, "User not found."), Kind.BAD_KEY),
    (402, json_error(402, "Insufficient credits"), Kind.NO_CREDIT),
    (403, json_error(403, "Forbidden"), Kind.BAD_KEY),
    (403, b"<html><b>Blocked by Example</b></html>", Kind.NOT_THE_SERVICE),
    (404, json_error(404, "Not found"), Kind.NOT_THE_SERVICE),
    (413, b"", Kind.NOT_THE_SERVICE),
    (429, json_error(429, "Slow down"), Kind.RATE_LIMITED),
    (500, json_error(500, "Oops"), Kind.UNAVAILABLE),
    (502, b"<html></html>", Kind.UNAVAILABLE),
    (511, b"", Kind.NOT_THE_SERVICE),
]


@pytest.mark.parametrize(("status", "body", "kind"), STATUSES)
def test_a_refusal_is_about_the_key_or_the_service_never_about_a_model(
    service: ScriptedService, status: int, body: bytes, kind: Kind
) -> None:
    says(service, body, status)
    failure = failure_of(lambda: check_key(access_to(service)))
    assert (failure.kind, failure.status) == (kind, status)


@everything
def test_a_page_instead_of_the_service_is_told(service: ScriptedService, ask: Asking) -> None:
    says(service, f"<html>Welcome to the hotel, {PLAIN_KEY}</html>".encode())
    failure = failure_of(lambda: ask(access_to(service, PLAIN_KEY)))
    assert failure.kind is Kind.NOT_THE_SERVICE


@pytest.mark.parametrize(
    "body",
    [b"", b"{}", b'{"data": 1}', b"[]", b"null", b"[" * 99_999, b"9" * 9999, b"\xff{}"],
)
def test_an_answer_of_another_shape_is_told(service: ScriptedService, body: bytes) -> None:
    says(service, body)
    assert failure_of(lambda: check_key(access_to(service))).kind is Kind.NOT_THE_SERVICE


@everything
def test_redirects_are_not_followed(service: ScriptedService, ask: Asking) -> None:
    with ScriptedService() as elsewhere:
        where = {"Location": f"{elsewhere.url}/key?{PLAIN_KEY}"}
        service.play(Status(307, where))
        failure = failure_of(lambda: ask(access_to(service, PLAIN_KEY)))
        assert failure.kind is Kind.REDIRECTED
        assert elsewhere.requests == []


@everything
def test_a_service_that_repeats_the_key_does_not_get_it_shown(
    service: ScriptedService, ask: Asking
) -> None:
    says(service, json_error(500, f"no such key: {PLAIN_KEY}, {KEY}"), 500)
    failure = failure_of(lambda: ask(access_to(service, PLAIN_KEY)))
    assert failure.message == "no such key: …, sk-or-…"


@pytest.mark.parametrize("status", [200, 500])
def test_a_page_that_is_cut_off_amid_the_key_shows_none_of_it(
    service: ScriptedService, status: int
) -> None:
    says(service, b"." * 195 + PLAIN_KEY.encode(), status)
    failure = failure_of(lambda: check_key(access_to(service, PLAIN_KEY)))
    assert failure.message == "." * 195 + "…"


@everything
@pytest.mark.parametrize("key", ["two words", "new\nline", "nul\0", "schlüssel", "\u202e"])
def test_a_key_that_cannot_be_sent_is_not(service: ScriptedService, ask: Asking, key: str) -> None:
    with pytest.raises(AppError) as caught:
        ask(access_to(service, key))
    assert caught.value.failure.kind is Kind.BAD_KEY
    assert_kept(caught.value, key)
    assert service.requests == []


@everything
def test_nobody_there_is_told(ask: Asking) -> None:
    nowhere = Access(base_url="http://127.0.0.1:9/api/v1", key=KEY)
    assert failure_of(lambda: ask(nowhere)).kind is Kind.UNREACHABLE


QUICK = 0.3
WITH_LINE: dict[str, Callable[[Access, Line], object]] = {
    "key": check_key,
    "credit": credit_usd,
    "generation": lambda access, line: generation(access, GENERATION, line),
    "code": lambda access, line: exchange_code(access, CODE, VERIFIER, line),
}


@pytest.mark.parametrize("ask", WITH_LINE.values(), ids=WITH_LINE.keys())
@pytest.mark.parametrize(
    "steps",
    [
        [Drop()],
        [Status(200, JSON), Say(b'{"data"'), Drop()],
        [Status(200, JSON), Say(b'{"data"'), Hang()],
        [Hang()],
        [Status(200, JSON), *drip(b" " * 100_000, 1, QUICK / 10)],
    ],
    ids=["no answer", "cut", "stalled", "silent", "dripping"],
)
def test_a_broken_answer_is_told(
    service: ScriptedService, ask: Callable[[Access, Line], object], steps: list[Step]
) -> None:
    service.play(*steps)
    line = Line(connect_s=QUICK, silence_s=QUICK)
    assert failure_of(lambda: ask(access_to(service), line)).kind is Kind.UNREACHABLE


def test_a_question_can_be_given_up(service: ScriptedService) -> None:
    service.play(Hang())
    line = Line()
    problems: list[BaseException] = []

    def ask() -> None:
        try:
            check_key(access_to(service), line)
        except StreamClosed as closed:
            problems.append(closed)

    asking = threading.Thread(target=ask, daemon=True)
    asking.start()
    service.wait_for_requests(1)
    line.close()
    asking.join(30)
    assert [type(problem) for problem in problems] == [StreamClosed]
    service.wait_for_hangups()


def test_the_proxy_is_used_and_never_gets_the_key_or_tells_its_password(
    service: ScriptedService,
) -> None:
    service.play(Status(407, {"Proxy-Authenticate": "Basic"}))
    access = Access.checked(
        base_url="https://service.invalid/api/v1",
        key=KEY,
        proxy=f"http://me:{PLAIN_KEY}@127.0.0.1:{service.port}",
    )
    failure = failure_of(lambda: check_key(access))
    assert (failure.kind, failure.status) == (Kind.NOT_THE_SERVICE, 407)
    (request,) = service.requests
    assert (request.method, request.path) == ("CONNECT", "service.invalid:443")
    assert "authorization" not in request.headers
    assert request.headers["proxy-authorization"].startswith("Basic ")


def test_a_proxy_of_the_environment_never_sees_what_goes_to_this_computer(
    service: ScriptedService, monkeypatch: pytest.MonkeyPatch
) -> None:
    says(service, {})
    with ScriptedService() as proxy:
        for name in ("http_proxy", "https_proxy", "all_proxy"):
            monkeypatch.setenv(name, f"http://127.0.0.1:{proxy.port}")
        assert check_key(access_to(service)) == Account()
        assert proxy.requests == []

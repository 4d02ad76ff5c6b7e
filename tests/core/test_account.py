"""A pasted key is cleaned or refused with the reason; what is said of it is read safely."""

from __future__ import annotations

import json
import logging
import threading
from collections.abc import Iterator
from datetime import UTC, datetime
from decimal import Decimal

import pytest

from desktop_app.core.errors import AppError, Kind
from desktop_app.core.providers.access import Access
from desktop_app.core.providers.account import (
    Account,
    Bill,
    check_key,
    cleaned_key,
    credit_usd,
    exchange_code,
    generation,
)
from desktop_app.demo.server import DemoServer
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
from tests.fakes.service import ScriptedService, json_error


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


@pytest.fixture
def demo() -> Iterator[DemoServer]:
    """A service that knows one key."""
    server = DemoServer(0, KEY, 0)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield server
    server.shutdown()
    server.server_close()


@pytest.mark.parametrize(
    "pasted",
    [
        KEY,
        f" {KEY}\n",
        f'"{KEY}"',
        f"'{KEY}',",
        f"“{KEY}”",
        f"`{KEY}`",
        f"Bearer {KEY}",
        f"bearer  {KEY} ",
        f'"Bearer {KEY}"',
        f"Authorization: Bearer {KEY}",
        f'export OPENROUTER_API_KEY="{KEY}"',
        f"OPENROUTER_API_KEY={KEY}\r\n",
        f"api_key: {KEY}",
        f"\ufeff\u00a0{KEY}\u200b",
    ],
)
def test_what_surrounds_a_key_is_taken_off(pasted: str) -> None:
    assert cleaned_key(pasted) == KEY


@pytest.mark.parametrize(
    "pasted",
    [
        f"{KEY} {KEY}",
        f"{KEY}\n{KEY}0",
        f"{KEY}{KEY}0",
        f"{KEY}, sk-0123456789",
        f'"sk-0123456789";"{KEY}"',
        f"Bearer {KEY}\nBearer {KEY}",
    ],
)
def test_two_keys_are_refused_for_being_two(pasted: str) -> None:
    assert failure_of(lambda: cleaned_key(pasted)).kind is Kind.TWO_KEYS


@pytest.mark.parametrize(
    ("pasted", "reason"),
    [
        ("", "there is no key"),
        (" \n ", "there is no key"),
        ('""', "there is no key"),
        ("Bearer ", "there is no key"),
        (f"{KEY} {PLAIN_KEY}", "spaces or letters"),
        (f"{KEY[:9]}\n{KEY[9:]}", "spaces or letters"),
        (f"{KEY}ü", "spaces or letters"),
        (f"{KEY}\0", "spaces or letters"),
        (f"{KEY[:9]}\u202e{KEY[9:]}", "spaces or letters"),
        (f"{KEY[:9]}\u200b{KEY[9:]}", "spaces or letters"),
    ],
)
def test_what_is_no_key_is_refused_without_repeating_it(pasted: str, reason: str) -> None:
    with pytest.raises(AppError) as caught:
        cleaned_key(pasted)
    assert caught.value.failure.kind is Kind.NOT_A_KEY
    assert reason in caught.value.failure.message
    assert_kept(caught.value, KEY[:9], KEY[9:], PLAIN_KEY)


def test_the_demo_service_knows_its_key_and_no_other(demo: DemoServer) -> None:
    assert isinstance(check_key(Access(base_url=demo.url, key=KEY)), Account)
    failure = failure_of(lambda: check_key(Access(base_url=demo.url, key=PLAIN_KEY)))
    assert (failure.kind, failure.status) == (Kind.BAD_KEY, 401)


DOCUMENTED = {
    "label": "sk-or-v1-012…def",
    "limit": 100,
    "limit_remaining": 74.5,
    "limit_reset": "monthly",
    "usage": 25.5,
    "usage_daily": 1.2,
    "usage_weekly": 5.0,
    "usage_monthly": 25.5,
    "is_free_tier": False,
    "is_management_key": False,
    "expires_at": "2027-01-31T12:00:00+01:00",
    "rate_limit": {"requests": -1, "interval": "10s", "note": "deprecated"},
}


def test_everything_about_a_key_is_read_as_it_was_written(service: ScriptedService) -> None:
    says(service, DOCUMENTED)
    assert check_key(access_to(service)) == Account(
        label="sk-or-v1-012…def",
        limit_usd=Decimal(100),
        left_usd=Decimal("74.5"),
        limit_reset="monthly",
        used_usd=Decimal("25.5"),
        used_today_usd=Decimal("1.2"),
        used_month_usd=Decimal("25.5"),
        is_free_tier=False,
        expires_at=datetime(2027, 1, 31, 11, tzinfo=UTC),
    )
    (request,) = service.requests
    assert (request.method, request.path) == ("GET", "/api/v1/key")
    assert request.headers["authorization"] == f"Bearer {KEY}"
    assert request.body == b""


def test_a_key_without_a_limit_has_none(service: ScriptedService) -> None:
    nothing = {"limit": None, "limit_remaining": None, "limit_reset": None, "expires_at": None}
    says(service, {**DOCUMENTED, **nothing, "is_free_tier": True})
    account = check_key(access_to(service))
    assert (account.limit_usd, account.left_usd, account.expires_at) == (None, None, None)
    assert account.limit_reset == ""
    assert account.is_free_tier
    says(service, {})
    assert check_key(access_to(service)) == Account()


def test_a_key_may_be_overdrawn(service: ScriptedService) -> None:
    says(service, {"limit_remaining": -0.0125})
    assert check_key(access_to(service)).left_usd == Decimal("-0.0125")


@pytest.mark.parametrize(
    "amount",
    [
        "true",
        '"many"',
        "[]",
        "{}",
        "1e999999999",
        "-1e15",
        "0e-999999",
        "NaN",
        "Infinity",
        '"sNaN"',
    ],
)
def test_amounts_that_nobody_has_are_none(service: ScriptedService, amount: str) -> None:
    says(service, f'{{"data": {{"limit": {amount}, "usage": 1.5}}}}'.encode())
    account = check_key(access_to(service))
    assert (account.limit_usd, account.used_usd) == (None, Decimal("1.5"))


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("2027-01-31T12:00:00Z", datetime(2027, 1, 31, 12, tzinfo=UTC)),
        ("2027-01-31", datetime(2027, 1, 31, tzinfo=UTC)),
        ("soon", None),
        ("", None),
        (1800000000, None),
        ("0001-01-01T00:00:00+14:00", None),
    ],
)
def test_when_a_key_expires(
    service: ScriptedService, written: object, read: datetime | None
) -> None:
    says(service, {"expires_at": written})
    assert check_key(access_to(service)).expires_at == read


def test_a_label_is_one_short_line_without_the_key(service: ScriptedService) -> None:
    says(service, {"label": f"mine\n {KEY} \ud800" + "x" * 9999})
    label = check_key(access_to(service)).label
    assert label.startswith("mine … \ufffdxxx")
    assert len(label) <= 200
    says(service, {"label": "x" * 195 + KEY})
    assert KEY[:3] not in check_key(access_to(service)).label
    says(service, {"label": ["a", "list"]})
    assert check_key(access_to(service)).label == ""


def test_the_credit_is_what_was_bought_less_what_was_used(service: ScriptedService) -> None:
    says(service, {"total_credits": 100.5, "total_usage": 25.75})
    assert credit_usd(access_to(service)) == Decimal("74.75")
    assert service.requests[0].path == "/api/v1/credits"
    says(service, {"total_credits": 100.5})
    assert credit_usd(access_to(service)) is None


@pytest.mark.parametrize("status", [401, 403, 404])
def test_an_ordinary_key_is_not_told_the_credit(service: ScriptedService, status: int) -> None:
    says(service, json_error(status, "Only management keys can perform this"), status)
    assert credit_usd(access_to(service)) is None


def test_a_bill_tells_what_a_picture_cost(service: ScriptedService) -> None:
    data = {
        "id": GENERATION,
        "model": "google/gemini-2.5-flash-image",
        "provider_name": "Google AI Studio",
        "total_cost": 0.0387,
        "cancelled": True,
        "finish_reason": "stop",
        "native_finish_reason": "STOP",
    }
    says(service, data)
    assert generation(access_to(service), GENERATION) == Bill(
        cost_usd=Decimal("0.0387"),
        provider="Google AI Studio",
        model="google/gemini-2.5-flash-image",
        was_cancelled=True,
        finish_reason="stop",
        native_finish_reason="STOP",
    )
    assert service.requests[0].path == f"/api/v1/generation?id={GENERATION}"
    says(service, {"cancelled": None, "total_cost": None, "finish_reason": None})
    assert generation(access_to(service), "gen-1") == Bill()


def test_a_bill_that_is_not_there_yet_is_none(service: ScriptedService) -> None:
    says(service, json_error(404, "Generation gen-1 not found"), 404)
    assert generation(access_to(service), "gen-1") is None


def test_an_identity_cannot_change_the_question(service: ScriptedService) -> None:
    says(service, {})
    generation(access_to(service), "a&b=/../c#d e")
    assert service.requests[0].path == "/api/v1/generation?id=a%26b%3D%2F..%2Fc%23d%20e"


def test_a_code_is_exchanged_for_a_key(service: ScriptedService) -> None:
    says(service, json.dumps({"key": f" {KEY}\n", "user_id": "user_x"}).encode())
    assert exchange_code(access_to(service, ""), CODE, VERIFIER) == KEY
    (request,) = service.requests
    assert (request.method, request.path) == ("POST", "/api/v1/auth/keys")
    assert request.headers["content-type"] == "application/json"
    assert request.json() == {
        "code": CODE,
        "code_verifier": VERIFIER,
        "code_challenge_method": "S256",
    }


@pytest.mark.parametrize("status", [400, 401, 403, 404, 405, 409, 422])
def test_a_code_that_is_refused_is_told_without_it(service: ScriptedService, status: int) -> None:
    said = f"Invalid code {CODE} or code_verifier {VERIFIER}"
    says(service, json_error(status, said), status)
    failure = failure_of(lambda: exchange_code(access_to(service, ""), CODE, VERIFIER))
    assert (failure.kind, failure.status) == (Kind.SIGN_IN_REFUSED, status)
    assert failure.message == "Invalid code … or code_verifier …"


@pytest.mark.parametrize(
    "body",
    [b"{}", b"[]", b'{"key": null}', b'{"key": ""}', f'{{"key": "{KEY} {KEY}"}}'.encode(), b"<p>"],
)
def test_an_exchange_without_a_key_is_told(service: ScriptedService, body: bytes) -> None:
    says(service, body)
    failure = failure_of(lambda: exchange_code(access_to(service, ""), CODE, VERIFIER))
    assert failure.kind is Kind.NOT_THE_SERVICE

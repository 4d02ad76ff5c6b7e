"""A pasted key: cleaned, refused in words, confirmed by the service, and never repeated."""

from __future__ import annotations

import threading
from collections.abc import Iterator

import pytest

from desktop_app.core.errors import AppError, Charged, Kind
from desktop_app.core.providers.account import check_key, cleaned_key
from desktop_app.demo.server import DemoServer
from tests.fakes.service import Say, ScriptedService, Status

KEY = "sk-or-v1-0123456789abcdef"


@pytest.fixture
def service() -> Iterator[DemoServer]:
    """A service that knows one key."""
    server = DemoServer(0, KEY, 0)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield server
    server.shutdown()
    server.server_close()


@pytest.mark.parametrize(
    "pasted",
    [KEY, f" {KEY}\n", f'"{KEY}"', f"Bearer {KEY}", f"“{KEY}”", f"bearer  {KEY} ", f"`{KEY}`"],
)
def test_what_surrounds_a_key_is_taken_off(pasted: str) -> None:
    assert cleaned_key(pasted) == KEY


@pytest.mark.parametrize(
    "pasted", ["", "   ", f"{KEY} {KEY}", f"{KEY}\n{KEY}", "schlüssel", "a\0b"]
)
def test_what_is_no_key_is_refused_without_repeating_it(pasted: str) -> None:
    with pytest.raises(AppError) as caught:
        cleaned_key(pasted)
    assert caught.value.failure.kind is Kind.BAD_KEY
    assert not pasted.strip() or pasted.strip() not in str(caught.value)


def test_the_service_knows_the_key(service: DemoServer) -> None:
    check_key(service.url, KEY)


def test_an_unknown_key_is_told(service: DemoServer) -> None:
    with pytest.raises(AppError) as caught:
        check_key(service.url, "sk-or-v1-another")
    failure = caught.value.failure
    assert (failure.kind, failure.charged, failure.status) == (Kind.BAD_KEY, Charged.NO, 401)
    assert "another" not in str(caught.value)


def test_nobody_there_is_told(service: DemoServer) -> None:
    with pytest.raises(AppError) as caught:
        check_key("http://127.0.0.1:9/api/v1", KEY)
    assert caught.value.failure.kind is Kind.UNREACHABLE


@pytest.mark.parametrize("body", [b"<html>Welcome to the hotel</html>", b"{}", b'{"data": 1}', b""])
def test_a_page_instead_of_the_service_is_told(body: bytes) -> None:
    with ScriptedService([Status(200), Say(body)]) as service:
        with pytest.raises(AppError) as caught:
            check_key(service.url, KEY)
        assert caught.value.failure.kind is Kind.NOT_THE_SERVICE
        (request,) = service.requests
        assert request.method == "GET"
        assert KEY not in str(caught.value)

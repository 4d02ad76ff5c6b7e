"""Signing in with the browser: out with a riddle, back with a code, and the code for a key."""

from __future__ import annotations

import base64
import hashlib
import logging
from collections.abc import Callable, Iterator
from urllib.parse import parse_qs, urlsplit

import pytest
import requests

from desktop_app.core.errors import AppError, Charged, Failure, Kind, StreamClosed
from desktop_app.core.sign_in import FAREWELL, SignIn
from tests.core.browsing import Waiting, get, nothing_left
from tests.core.secret import assert_kept, assert_unlogged
from tests.fakes.service import JSON, Drop, Hang, Say, ScriptedService, Status, Step, json_error

KEY = "sk-or-v1-0123456789abcdef"
CODE = "auth_code_0123456789"
GRANTED = (Status(200, JSON), Say(f'{{"key": "{KEY}", "user_id": "user_x"}}'.encode()))


@pytest.fixture(autouse=True)
def _nothing_is_left(caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    caplog.set_level(logging.DEBUG)
    with nothing_left():
        yield
    assert_unlogged(caplog, KEY, CODE)


@pytest.fixture
def service(_nothing_is_left: None) -> Iterator[ScriptedService]:
    """The service's side, which grants nothing unless the test says so."""
    with ScriptedService() as running:
        yield running


@pytest.fixture
def sign_in(service: ScriptedService) -> Iterator[SignIn]:
    """One that listens."""
    with SignIn(service.url) as begun:
        yield begun


def asked_of(sign_in: SignIn) -> dict[str, str]:
    return {name: value for name, (value,) in parse_qs(urlsplit(sign_in.url).query).items()}


def callback_of(sign_in: SignIn) -> str:
    return asked_of(sign_in)["callback_url"]


def failure_of(waiting: Waiting[str], *secrets: str) -> Failure:
    with pytest.raises(AppError) as caught:
        waiting.result()
    assert_kept(caught.value, KEY, CODE, *secrets)
    assert caught.value.failure.charged is Charged.NO
    return caught.value.failure


def test_the_browser_is_sent_where_the_service_asks_the_person(
    service: ScriptedService, sign_in: SignIn
) -> None:
    parts = urlsplit(sign_in.url)
    assert sign_in.url.startswith(f"http://127.0.0.1:{service.port}/auth?callback_url=")
    asked = asked_of(sign_in)
    assert asked.keys() == {"callback_url", "code_challenge", "code_challenge_method", "key_label"}
    assert asked["code_challenge_method"] == "S256"
    assert asked["key_label"] == "Pictor"
    back = urlsplit(asked["callback_url"])
    assert (back.scheme, back.hostname, back.query) == ("http", "localhost", "")
    assert "://" not in parts.query, "everything in it is encoded"
    assert sign_in.url == sign_in.url


def test_every_attempt_has_words_of_its_own(service: ScriptedService, sign_in: SignIn) -> None:
    with SignIn(service.url) as other:
        first, second = asked_of(sign_in), asked_of(other)
    assert first["code_challenge"] != second["code_challenge"]
    assert urlsplit(first["callback_url"]).path != urlsplit(second["callback_url"]).path


@pytest.mark.parametrize(
    ("base_url", "start"),
    [
        ("https://openrouter.ai/api/v1/", "https://openrouter.ai/auth?"),
        ("https://example.org:8443/or/api/v1", "https://example.org:8443/or/auth?"),
        ("https://example.org/v2", "https://example.org/v2/auth?"),
    ],
)
def test_the_page_stands_beside_the_api(base_url: str, start: str) -> None:
    with SignIn(base_url) as sign_in:
        assert sign_in.url.startswith(start)


@pytest.mark.parametrize(
    ("base_url", "proxy", "ca_file"),
    [
        ("http://openrouter.ai", "", ""),
        ("https://openrouter.ai", "socks5://x", ""),
        ("https://openrouter.ai", "", "/no/such/file"),
    ],
)
def test_bad_settings_are_refused_before_anything_listens(
    base_url: str, proxy: str, ca_file: str
) -> None:
    with pytest.raises(ValueError, match=r"plain http|proxy|cannot be read"):
        SignIn(base_url, proxy=proxy, ca_file=ca_file)


def test_the_code_that_the_browser_brings_is_exchanged_for_the_key(
    service: ScriptedService, sign_in: SignIn
) -> None:
    service.play(*GRANTED)
    waiting = Waiting(sign_in.wait)
    page = get(f"{callback_of(sign_in)}?code={CODE}")
    assert waiting.result() == KEY
    assert f"<p>{FAREWELL}</p>" in page.text
    (request,) = service.requests
    assert (request.method, request.path) == ("POST", "/api/v1/auth/keys")
    sent = request.json()
    digest = hashlib.sha256(sent["code_verifier"].encode()).digest()
    challenge = base64.urlsafe_b64encode(digest).rstrip(b"=").decode()
    assert challenge == asked_of(sign_in)["code_challenge"]
    assert (sent["code"], sent["code_challenge_method"]) == (CODE, "S256")
    assert 43 <= len(sent["code_verifier"]) <= 128
    with pytest.raises(StreamClosed):
        sign_in.wait()


def test_nobody_is_told_a_key_before_there_is_one(
    service: ScriptedService, sign_in: SignIn
) -> None:
    service.play(*GRANTED)
    waiting = Waiting(sign_in.wait)
    get(f"{callback_of(sign_in)}?code={CODE}")
    assert waiting.result() == KEY
    assert "authorization" not in service.requests[0].headers


def test_the_wrong_word_asks_the_service_nothing(service: ScriptedService, sign_in: SignIn) -> None:
    waiting = Waiting(sign_in.wait)
    back = urlsplit(callback_of(sign_in))
    assert get(f"http://{back.netloc}/wrong?code=stolen").status_code == 404
    assert get(f"http://{back.netloc}/wrong?error=access_denied").status_code == 404
    assert service.requests == []
    service.play(*GRANTED)
    get(f"{callback_of(sign_in)}?code={CODE}")
    assert waiting.result() == KEY
    assert [request.json()["code"] for request in service.requests] == [CODE]


def test_who_refuses_in_the_browser_is_told_so(service: ScriptedService, sign_in: SignIn) -> None:
    waiting = Waiting(sign_in.wait)
    page = get(f"{callback_of(sign_in)}?error=access_denied&error_description=Not%20%0Anow")
    assert page.status_code == 200
    failure = failure_of(waiting)
    assert (failure.kind, failure.message) == (Kind.SIGN_IN_REFUSED, "Not now")
    assert service.requests == []


@pytest.mark.parametrize(
    ("steps", "kind"),
    [
        ([Status(403, JSON), Say(json_error(403, f"Invalid {CODE}"))], Kind.SIGN_IN_REFUSED),
        ([Status(400, JSON), Say(json_error(400, "Invalid method"))], Kind.SIGN_IN_REFUSED),
        ([Status(503, JSON), Say(json_error(503, "Later"))], Kind.UNAVAILABLE),
        ([Status(307, {"Location": "https://evil.example/"})], Kind.REDIRECTED),
        ([Status(200, JSON), Say(b"<html>Welcome</html>")], Kind.NOT_THE_SERVICE),
        ([Drop()], Kind.UNREACHABLE),
    ],
)
def test_an_exchange_that_fails_is_told(
    service: ScriptedService, sign_in: SignIn, steps: list[Step], kind: Kind
) -> None:
    service.play(*steps)
    waiting = Waiting(sign_in.wait)
    get(f"{callback_of(sign_in)}?code={CODE}")
    waiting.join(30)
    verifier = service.requests[0].json()["code_verifier"]
    assert failure_of(waiting, verifier).kind is kind


def test_a_browser_that_never_comes_back_is_waited_for_only_so_long(
    service: ScriptedService,
) -> None:
    sign_in = SignIn(service.url, limit_s=0.1)
    assert failure_of(Waiting(sign_in.wait)).kind is Kind.SIGN_IN_TIMED_OUT
    with pytest.raises(requests.ConnectionError):
        get(f"{callback_of(sign_in)}?code=late")


def test_closing_wakes_who_waits_for_the_browser(sign_in: SignIn) -> None:
    waiting = Waiting(sign_in.wait)
    assert get(callback_of(sign_in)).status_code == 400, "it is waiting"
    sign_in.close()
    sign_in.close()
    with pytest.raises(StreamClosed):
        waiting.result()


def test_closing_wakes_who_waits_for_the_exchange(
    service: ScriptedService, sign_in: SignIn
) -> None:
    service.play(Hang())
    waiting = Waiting(sign_in.wait)
    get(f"{callback_of(sign_in)}?code={CODE}")
    service.wait_for_requests(1)
    sign_in.close()
    with pytest.raises(StreamClosed) as caught:
        waiting.result()
    assert_kept(caught.value, CODE)
    service.wait_for_hangups()


@pytest.mark.parametrize("begin", [SignIn.close, SignIn.__enter__])
def test_what_was_closed_does_not_wait(
    service: ScriptedService, begin: Callable[[SignIn], object]
) -> None:
    sign_in = SignIn(service.url)
    begin(sign_in)
    sign_in.close()
    with pytest.raises(StreamClosed):
        sign_in.wait()
    with pytest.raises(requests.ConnectionError):
        get(callback_of(sign_in))


def test_nothing_prints_what_is_secret(service: ScriptedService, sign_in: SignIn) -> None:
    service.play(*GRANTED)
    waiting = Waiting(sign_in.wait)
    get(f"{callback_of(sign_in)}?code={CODE}")
    assert waiting.result() == KEY
    verifier = service.requests[0].json()["code_verifier"]
    assert verifier not in repr(sign_in)
    assert verifier not in sign_in.url

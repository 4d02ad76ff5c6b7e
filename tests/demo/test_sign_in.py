"""Signing in with PKCE: a code for a browser, once a key for whoever began it."""

from __future__ import annotations

import base64
import hashlib
import json
from collections.abc import Callable
from typing import Any
from urllib.parse import parse_qs, urlencode, urlsplit

import pytest

from desktop_app.demo.refusal import Refused
from desktop_app.demo.sign_in import SignIn
from tests.demo.conftest import KEY, Answer, Demo

VERIFIER = "a-verifier-that-only-the-app-knows-0123456789"
CHALLENGE = (
    base64.urlsafe_b64encode(hashlib.sha256(VERIFIER.encode()).digest()).rstrip(b"=").decode()
)
CALLBACK = "http://localhost:51423/callback/7f3a?state=x"


def _page(demo: Demo, **change: str | None) -> Answer:
    query = {
        "callback_url": CALLBACK,
        "code_challenge": CHALLENGE,
        "code_challenge_method": "S256",
    } | change
    kept = {key: value for key, value in query.items() if value is not None}
    return demo.send("GET", f"/auth?{urlencode(kept)}", headers={})


def _code(demo: Demo, **change: str | None) -> str:
    answer = _page(demo, **change)
    assert answer.status == 302
    (code,) = parse_qs(urlsplit(answer.headers["location"]).query)["code"]
    return code


def _exchange(demo: Demo, code: Any, **change: Any) -> Answer:
    body = {"code": code, "code_verifier": VERIFIER, "code_challenge_method": "S256"} | change
    return demo.send("POST", "/auth/keys", json.dumps(body).encode(), {})


def test_signing_in_gives_a_key_that_works(start: Callable[..., Demo]) -> None:
    demo = start(key=KEY)
    answer = _page(demo)
    target = urlsplit(answer.headers["location"])
    assert (target.netloc, target.path) == ("localhost:51423", "/callback/7f3a")
    assert parse_qs(target.query)["state"] == ["x"]
    given = _exchange(demo, parse_qs(target.query)["code"][0]).json()
    assert given["key"].startswith("sk-or-v1-")
    assert given["user_id"].startswith("user_")
    headers = {"Authorization": f"Bearer {given['key']}"}
    facts = demo.send("GET", "/key", headers=headers).json()["data"]
    assert given["key"] not in json.dumps(facts)
    assert facts["label"].startswith("sk-or-v1-")
    assert demo.send("GET", "/key", headers={"Authorization": "Bearer sk-or-v1-no"}).status == 401


def test_a_code_is_good_once(demo: Demo) -> None:
    code = _code(demo)
    assert _exchange(demo, code).status == 200
    again = _exchange(demo, code)
    assert again.status == 403
    assert again.error()["message"] == "Invalid code or code_verifier"


@pytest.mark.parametrize(
    ("change", "status"),
    [
        ({"code_verifier": "another"}, 403),
        ({"code_verifier": None}, 403),
        ({"code": "auth_code_unknown"}, 403),
        ({"code": ""}, 400),
        ({"code": 3}, 400),
        ({"code_challenge_method": "plain"}, 400),
        ({"code_challenge_method": "md5"}, 400),
    ],
)
def test_a_wrong_exchange_is_refused(demo: Demo, change: dict[str, Any], status: int) -> None:
    code = _code(demo)
    assert _exchange(demo, change.pop("code", code), **change).status == status
    assert _exchange(demo, code).status == 200, "who began it can still finish"


@pytest.mark.parametrize("method", ["GET", "PUT", "DELETE", "PATCH"])
def test_other_verbs_are_not_allowed(demo: Demo, method: str) -> None:
    assert demo.send(method, "/auth/keys", headers={}).status == 405


@pytest.mark.parametrize(
    "change",
    [
        {"callback_url": "https://example.org/callback"},
        {"callback_url": "http://localhost.example.org/callback"},
        {"callback_url": "http://user@example.org:80/localhost"},
        {"callback_url": "javascript://localhost/%0aalert(1)"},
        {"callback_url": "http://[localhost/"},
        {"callback_url": "nowhere"},
        {"code_challenge": None},
        {"code_challenge": "short"},
        {"code_challenge_method": "plain"},
    ],
)
def test_a_page_for_strangers_is_refused(demo: Demo, change: dict[str, str | None]) -> None:
    answer = _page(demo, **change)
    assert answer.status == 400
    assert "location" not in answer.headers


@pytest.mark.parametrize("host", ["localhost", "127.0.0.1", "127.0.0.1:8080"])
def test_this_computer_may_be_called_back(demo: Demo, host: str) -> None:
    assert _page(demo, callback_url=f"http://{host}/cb").status == 302


def test_without_a_callback_the_page_shows_the_code(demo: Demo) -> None:
    answer = _page(demo, callback_url=None)
    assert answer.status == 200
    code = answer.body.decode().partition("<code>")[2].partition("</code>")[0]
    assert _exchange(demo, code).status == 200


def test_a_limit_is_kept(demo: Demo) -> None:
    given = _exchange(demo, _code(demo, limit="0.05", key_label="Kitchen")).json()
    there = Demo(demo.server, {"Authorization": f"Bearer {given['key']}"})
    assert there.images("pattern", model="recraft/recraft-v4").status == 200
    facts = there.send("GET", "/key").json()["data"]
    assert (facts["label"], facts["limit"], facts["limit_remaining"]) == ("Kitchen", 0.05, 0.01)
    assert there.images("pattern", model="recraft/recraft-v4").status == 200
    spent = there.images("pattern", model="recraft/recraft-v4")
    assert spent.status == 402
    assert spent.error()["metadata"]["limit_source"] == "openrouter_key_limit"
    assert there.ask("pattern").status == 402


def test_codes_expire() -> None:
    now = [0.0]
    sign_in = SignIn(clock=lambda: now[0])
    asked = {"code_challenge": CHALLENGE}
    early, late = (sign_in.ask(asked)[0] for _ in range(2))
    now[0] = 599.0
    assert sign_in.exchange(early, VERIFIER, "S256").key
    now[0] = 601.0
    with pytest.raises(Refused) as refused:
        sign_in.exchange(late, VERIFIER, "S256")
    assert refused.value.status == 403


def test_only_so_many_codes_are_kept() -> None:
    sign_in = SignIn()
    first, *_, last = (sign_in.ask({"code_challenge": CHALLENGE})[0] for _ in range(1001))
    with pytest.raises(Refused):
        sign_in.exchange(first, VERIFIER, "S256")
    assert sign_in.exchange(last, VERIFIER, "S256").key

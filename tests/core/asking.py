"""Questions about an account, and the fixtures of those who ask them in tests."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import pytest

from desktop_app.core.errors import AppError, Charged, Failure
from desktop_app.core.providers.access import Access
from tests.core.secret import assert_kept
from tests.fakes.service import JSON, Say, ScriptedService, Status

KEY = "sk-or-v1-0123456789abcdef"
PLAIN_KEY = "plain0123456789abcdef"  # of another service: no shape tells that it is one
CODE, VERIFIER = "auth_code_0123456789", "verifier_0123456789"
GENERATION = "gen-1764926649-AbCdEfGhIjKlMnOpQrSt"


def access_to(service: ScriptedService, key: str = KEY) -> Access:
    """The way to the service, with a key."""
    return Access(base_url=service.url, key=key)


def says(service: ScriptedService, data: Any, status: int = 200) -> None:
    """Let the next answer be this; what is not bytes is put where all good answers have it."""
    body = data if isinstance(data, bytes) else json.dumps({"data": data}).encode()
    service.play(Status(status, JSON), Say(body))


def failure_of(action: Callable[[], object]) -> Failure:
    """What the action fails with, which tells no secret and costs nothing."""
    with pytest.raises(AppError) as caught:
        action()
    assert_kept(caught.value, KEY, PLAIN_KEY, CODE, VERIFIER)
    assert caught.value.failure.charged is Charged.NO
    return caught.value.failure

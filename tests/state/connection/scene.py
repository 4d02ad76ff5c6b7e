"""A connection on its stage: a service, keychains, a browser, and what has been said."""

from __future__ import annotations

import json
import threading
from functools import partial
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

from desktop_app.core.errors import Failure
from desktop_app.core.key_store import Keep, KeyStore
from desktop_app.core.settings import Settings
from desktop_app.state.connection import Connection, State
from desktop_app.state.preferences import Preferences
from tests.core.browsing import Waiting, get
from tests.fakes.keyrings import Memory
from tests.fakes.service import (
    JSON,
    Say,
    ScriptedService,
    Status,
    Step,
    json_error,
)

KEY = "sk-or-v1-0123456789abcdef4f2a"
OTHER_KEY = "sk-or-v1-fedcba98765432100b1b"
CODE = "auth_code_0123456789"
LIMITS = {"label": "sk-or-v1-012...f2a", "limit": 20, "limit_remaining": 5.25, "usage": 14.75}


class Hanging(Memory):
    """One that asks for its password, and comes back when somebody has typed it."""

    def __init__(self) -> None:
        super().__init__()
        self.typed = threading.Event()

    def get_password(self, service: str, username: str) -> str | None:
        self.typed.wait(60)
        return super().get_password(service, username)

    def set_password(self, service: str, username: str, password: str) -> None:
        self.typed.wait(60)
        super().set_password(service, username, password)

    def delete_password(self, service: str, username: str) -> None:
        self.typed.wait(60)
        super().delete_password(service, username)


class Scene:
    """A connection, what it has said, and the ends of what it holds in its hands."""

    def __init__(self, file: Path, service: ScriptedService) -> None:
        self.file = file
        self.service = service
        self.host = f"127.0.0.1:{service.port}"
        self.preferences = Preferences(Settings(base_url=service.url), lambda _: None)
        self.said: list[str] = []
        self.states: list[State] = []
        self.told: list[Failure] = []
        self.questions: list[Failure] = []

    def store(self, environment_key: str = "") -> KeyStore:
        return KeyStore(self.file, environment_key, self.host)

    def connection(
        self,
        environment_key: str = "",
        *,
        base_url: str = "",
        keychain_s: float = 20.0,
        pause_s: float = 10.0,
    ) -> Connection:
        made = Connection(
            self.store(environment_key),
            self.preferences,
            base_url=base_url,
            keychain_s=keychain_s,
            pause_s=pause_s,
        )
        made.connected.connect(lambda: self.said.append(f"connected {made.where}"))
        made.disconnected.connect(lambda: self.said.append("disconnected"))
        made.stayed.connect(lambda: self.said.append("stayed"))
        made.changed.connect(lambda: self.states.append(made.state))
        made.told.connect(self.told.append)
        made.keep_question.connect(self.questions.append)
        return made

    def asked(self, path: str = "/key") -> list[str]:
        """The keys with which the service was asked there."""
        return [
            one.headers.get("authorization", "").removeprefix("Bearer ")
            for one in self.service.requests
            if one.path.endswith(path)
        ]


def said(data: object) -> tuple[Step, ...]:
    return Status(200, JSON), Say(json.dumps({"data": data}).encode())


def refused(status: int, message: str) -> tuple[Step, ...]:
    return Status(status, JSON), Say(json_error(status, message))


def good(**more: object) -> tuple[Step, ...]:
    return said({**LIMITS, **more})


def credits_of(bought: float, used: float) -> tuple[Step, ...]:
    return said({"total_credits": bought, "total_usage": used})


NOT_TOLD = refused(403, "Only management keys can fetch credits")


def state_of(connection: Connection) -> State:
    """Its state right now, which type checkers do not remember."""
    return connection.state


def place_of(connection: Connection) -> Keep | None:
    """Where its key is right now."""
    return connection.where


def failure_of(connection: Connection) -> Failure | None:
    """What is wrong right now."""
    return connection.failure


def is_low(connection: Connection) -> bool:
    """Whether its credit is low right now."""
    return connection.is_credit_low


def is_at_rest(connection: Connection) -> bool:
    return connection.state not in {State.CHECKING, State.SIGNING_IN}


class Browser:
    """Goes where it is sent, and comes back with a code if it shall."""

    def __init__(self, *, brings: str | None) -> None:
        self._brings = brings
        self.visits: list[Waiting[object]] = []
        self.urls: list[str] = []

    def open(self, url: str) -> bool:
        self.urls.append(url)
        if self._brings is not None:
            (back,) = parse_qs(urlsplit(url).query)["callback_url"]
            self.visits.append(Waiting(partial(get, f"{back}?{self._brings}")))
        return True

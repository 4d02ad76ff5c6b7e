"""Signing in with the browser, and giving it up."""

from __future__ import annotations

import asyncio
import threading

import pytest

from desktop_app.core.errors import Kind
from desktop_app.core.key_store import Keep
from desktop_app.state.connection import State
from tests.fakes.keyrings import Memory
from tests.fakes.service import (
    JSON,
    Say,
    Status,
    Step,
)
from tests.loop import run, until
from tests.state.connection.scene import CODE, KEY, Browser, Scene, place_of, refused, state_of

GRANTED = (Status(200, JSON), Say(f'{{"key": "{KEY}"}}'.encode()))


def test_signing_in_brings_a_key_that_is_kept(scene: Scene, memory: Memory) -> None:
    async def script() -> None:
        scene.service.answer("/auth/keys", *GRANTED)
        connection = scene.connection()
        await connection.start()
        browser = Browser(brings=f"code={CODE}")
        seen: list[str] = []
        connection.changed.connect(lambda: seen.append(connection.sign_in_url))
        await connection.sign_in(browser.open)
        assert state_of(connection) is State.CONNECTED
        assert place_of(connection) is Keep.KEYRING
        assert memory.kept == {("Pictor", scene.host): KEY}
        (url,) = browser.urls
        assert url in seen
        assert url.startswith(f"{scene.service.root}/auth?")
        assert connection.sign_in_url == ""
        assert scene.said == ["connected session"]
        order = list(dict.fromkeys(scene.states))
        assert order == [State.CHECKING, State.ABSENT, State.SIGNING_IN, State.CONNECTED]
        for visit in browser.visits:
            visit.result()

    run(script())


@pytest.mark.parametrize(
    ("brings", "answer"),
    [
        ("error=access_denied", ()),
        (f"code={CODE}", refused(403, "Invalid code or code_verifier")),
    ],
)
def test_a_sign_in_that_is_refused_is_told(
    scene: Scene, brings: str, answer: tuple[Step, ...]
) -> None:
    async def script() -> None:
        scene.service.answer("/auth/keys", *answer)
        connection = scene.connection()
        await connection.start()
        browser = Browser(brings=brings)
        await connection.sign_in(browser.open)
        assert [failure.kind for failure in scene.told] == [Kind.SIGN_IN_REFUSED]
        assert state_of(connection) is State.ABSENT
        assert scene.said == []
        for visit in browser.visits:
            visit.result()

    run(script())


def test_waiting_for_the_browser_can_be_given_up(scene: Scene) -> None:
    async def script() -> None:
        connection = scene.connection(KEY)
        await connection.start()
        await until(lambda: connection.state is State.CONNECTED)
        browser = Browser(brings=None)
        signing_in = asyncio.create_task(connection.sign_in(browser.open))
        await until(lambda: browser.urls)
        assert state_of(connection) is State.SIGNING_IN
        assert connection.sign_in_url == browser.urls[0]
        assert connection.has_key, "the old one is still in use"
        connection.cancel_sign_in()
        assert state_of(connection) is State.CONNECTED
        assert connection.sign_in_url == ""
        await signing_in
        assert scene.told == []
        assert scene.said == ["connected environment"]
        connection.cancel_sign_in()
        assert state_of(connection) is State.CONNECTED

    run(script())


def test_a_sign_in_can_be_given_up_before_it_listens(scene: Scene) -> None:
    async def script() -> None:
        connection = scene.connection()
        await connection.start()
        connection.changed.connect(connection.cancel_sign_in)
        browser = Browser(brings=None)
        await connection.sign_in(browser.open)
        assert State.SIGNING_IN in scene.states
        assert browser.urls == []
        assert state_of(connection) is State.ABSENT

    run(script())


def test_a_second_sign_in_takes_the_place_of_the_first(scene: Scene) -> None:
    async def script() -> None:
        scene.service.answer("/auth/keys", *GRANTED)
        connection = scene.connection()
        lost, browser = Browser(brings=None), Browser(brings=f"code={CODE}")
        first = asyncio.create_task(connection.sign_in(lost.open))
        await until(lambda: lost.urls)
        await connection.sign_in(browser.open)
        await first
        assert state_of(connection) is State.CONNECTED
        assert scene.told == []
        for visit in browser.visits:
            visit.result()

    run(script())


def test_a_pasted_key_ends_the_waiting_for_the_browser(scene: Scene) -> None:
    async def script() -> None:
        connection = scene.connection()
        browser = Browser(brings=None)
        signing_in = asyncio.create_task(connection.sign_in(browser.open))
        await until(lambda: browser.urls)
        await connection.enter(KEY)
        await signing_in
        assert state_of(connection) is State.CONNECTED
        assert scene.told == []

    run(script())


def test_a_browser_that_never_comes_back_holds_nothing_open_at_the_end(scene: Scene) -> None:
    browser = Browser(brings=None)

    async def script() -> None:
        connection = scene.connection()
        signing_in = asyncio.create_task(connection.sign_in(browser.open))
        await until(lambda: browser.urls)
        signing_in.cancel()
        with pytest.raises(asyncio.CancelledError):
            await signing_in
        assert connection.sign_in_url == ""
        await until(lambda: not [one for one in threading.enumerate() if one.name == "sign-in"])

    run(script())

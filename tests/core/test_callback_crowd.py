"""The door for the browser while others stand in it: slow ones, huge ones, silent ones."""

from __future__ import annotations

import socket
from collections.abc import Iterator, Mapping
from urllib.parse import urlsplit

import pytest
import requests

from desktop_app.core.callback import Callback
from desktop_app.core.errors import StreamClosed
from tests.core.browsing import Waiting, get, nothing_left

CODE = "auth_code_0123456789"

Visitor = Waiting[Mapping[str, str]]


@pytest.fixture(autouse=True)
def _nothing_is_left() -> Iterator[None]:
    with nothing_left():
        yield


@pytest.fixture
def door(_nothing_is_left: None) -> Iterator[Callback]:
    """One that is open."""
    made = Callback("Farewell")
    yield made
    made.close()


@pytest.fixture
def waiting(door: Callback) -> Visitor:
    """Somebody who waits at it."""
    return Waiting(lambda: door.wait(60))


def call(door: Callback) -> socket.socket:
    return socket.create_connection(("127.0.0.1", door.port), timeout=30)


def finish(door: Callback, waiting: Visitor) -> None:
    """Nothing so far has ended it: the right caller still gets through."""
    assert get(f"{door.address}?code={CODE}").status_code == 200
    assert waiting.result() == {"code": CODE}


def hung_up(caller: socket.socket) -> bool:
    try:
        return caller.recv(1) == b""
    except ConnectionResetError:
        return True


def test_a_request_may_come_letter_by_letter(door: Callback, waiting: Visitor) -> None:
    back = urlsplit(door.address)
    with call(door) as caller:
        caller.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        for letter in f"GET {back.path} HTTP/1.1\r\nHost: {back.netloc}\r\n\r\n".encode():
            caller.sendall(bytes([letter]))
        assert caller.recv(12) == b"HTTP/1.1 400"
    finish(door, waiting)


def test_many_cookies_of_other_programs_are_not_too_much(door: Callback, waiting: Visitor) -> None:
    page = get(f"{door.address}?code={CODE}", headers={"Cookie": "a=" + "b" * 30_000})
    assert page.status_code == 200
    assert waiting.result() == {"code": CODE}


def test_a_huge_request_is_sent_away(door: Callback, waiting: Visitor) -> None:
    with call(door) as caller, pytest.raises(OSError, match=r"reset|pipe|abort"):
        for _ in range(10_000):
            caller.sendall(b"x" * 10_000)
    finish(door, waiting)


def test_slow_callers_do_not_keep_the_browser_out(door: Callback, waiting: Visitor) -> None:
    slow = [call(door) for _ in range(40)]
    for caller in slow[-8:]:
        caller.sendall(b"GET / HTTP/1.1\r\nHos")
    assert hung_up(slow[0]), "the first makes room for the last"
    finish(door, waiting)
    for caller in slow:
        assert hung_up(caller)
        caller.close()


def test_who_says_nothing_is_sent_away_while_it_stays_open() -> None:
    door = Callback("", patience_s=0.1)
    waiting = Waiting(lambda: door.wait(60))
    with call(door) as silent, call(door) as slow:
        slow.sendall(b"GET /")
        assert hung_up(silent)
        assert hung_up(slow)
    finish(door, waiting)


def test_callers_who_hang_up_change_nothing(door: Callback, waiting: Visitor) -> None:
    for data in (b"", b"GET ", b"GET / HTTP/1.1\r\n\r\n"):
        for reset in (False, True):
            caller = call(door)
            caller.sendall(data)
            if reset:
                caller.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, b"\1\0\0\0\0\0\0\0")
            caller.close()
    finish(door, waiting)


def test_nobody_holds_it_open_beyond_the_limit(door: Callback) -> None:
    with call(door) as caller:
        caller.sendall(b"GET /")
        with pytest.raises(TimeoutError):
            door.wait(0.2)
        assert hung_up(caller)
    with pytest.raises(requests.ConnectionError):
        get(door.address)


def test_closing_wakes_who_waits(door: Callback, waiting: Visitor) -> None:
    assert get(door.address).status_code == 400, "it is waiting"
    with call(door) as caller:
        door.close()
        door.close()
        assert hung_up(caller)
    with pytest.raises(StreamClosed):
        waiting.result()
    with pytest.raises(requests.ConnectionError):
        get(door.address)

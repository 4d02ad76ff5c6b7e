"""The door for the browser: the right word once, and everything else is sent away."""

from __future__ import annotations

import base64
import errno
import hashlib
import logging
import socket
from collections.abc import Callable, Iterator, Mapping
from typing import Any
from urllib.parse import urlsplit

import pytest
import requests

from desktop_app.core.callback import Callback
from desktop_app.core.errors import StreamClosed
from tests.core.browsing import Waiting, get, nothing_left
from tests.core.secret import assert_unlogged

CODE = "auth_code_0123456789"
FAREWELL = "<b>Tschüss</b> & “danke”"

Visitor = Waiting[Mapping[str, str]]


@pytest.fixture(autouse=True)
def _nothing_is_left(caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    caplog.set_level(logging.DEBUG)
    with nothing_left():
        yield
    assert_unlogged(caplog, CODE)


@pytest.fixture
def door(_nothing_is_left: None) -> Iterator[Callback]:
    """One that is open."""
    made = Callback(FAREWELL)
    yield made
    made.close()


@pytest.fixture
def waiting(door: Callback) -> Visitor:
    """Somebody who waits at it."""
    return Waiting(lambda: door.wait(60))


def call(door: Callback) -> socket.socket:
    return socket.create_connection(("127.0.0.1", door.port), timeout=30)


def raw(door: Callback, data: bytes) -> bytes:
    """What comes back for these bytes, until the other side hangs up."""
    with call(door) as caller:
        caller.sendall(data)
        received = bytearray()
        while piece := caller.recv(4096):
            received += piece
        return bytes(received)


def finish(door: Callback, waiting: Visitor) -> None:
    """Nothing so far has ended it: the right caller still gets through."""
    assert get(f"{door.address}?code={CODE}").status_code == 200
    assert waiting.result() == {"code": CODE}


def test_the_address_is_of_this_computer_with_a_word_of_its_own(door: Callback) -> None:
    parts = urlsplit(door.address)
    assert (parts.scheme, parts.netloc, parts.query) == ("http", f"localhost:{door.port}", "")
    other = Callback("")
    assert urlsplit(other.address).path != parts.path
    assert len(parts.path) > 40
    other.close()


def test_what_the_browser_brings_is_told(door: Callback, waiting: Visitor) -> None:
    page = get(f"{door.address}?code={CODE}&state=a%20b")
    assert waiting.result() == {"code": CODE, "state": "a b"}
    assert page.status_code == 200
    assert CODE not in page.url, "the code stays out of the window's address"


def test_the_browser_may_be_there_before_anybody_waits(door: Callback) -> None:
    browser = Waiting(lambda: get(f"{door.address}?code={CODE}"))
    assert door.wait(60) == {"code": CODE}
    assert browser.result().status_code == 200


def test_the_farewell_is_plain_text(door: Callback, waiting: Visitor) -> None:
    page = get(f"{door.address}?code={CODE}").content.decode()
    assert "<p>&lt;b&gt;Tschüss&lt;/b&gt; &amp; “danke”</p>" in page
    assert waiting.result() == {"code": CODE}


def test_no_page_loads_or_runs_or_repeats_anything(door: Callback, waiting: Visitor) -> None:
    pages = [get(f"{door.address}x?code={CODE}"), get(f"{door.address}?code={CODE}")]
    pages += pages[1].history
    assert waiting.result() == {"code": CODE}
    assert [page.status_code for page in pages] == [404, 200, 303]
    for page in pages:
        policy = page.headers["Content-Security-Policy"]
        assert policy.startswith("default-src 'none'; ")
        assert page.headers["Cache-Control"] == "no-store"
        assert page.headers["Referrer-Policy"] == "no-referrer"
        assert not any(word in page.text for word in ("<script", "src=", "href=", "http:", CODE))
        style = page.text.partition("<style>")[2].partition("</style>")[0]
        digest = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()
        assert f"style-src 'sha256-{digest}'" in policy


@pytest.mark.parametrize(
    ("path", "status"),
    [
        ("/", 404),
        ("/favicon.ico", 404),
        ("/done", 404),
        (f"/?code={CODE}", 404),
        (f"/callback?code={CODE}", 404),
        (f"/{'x' * 43}?code={CODE}", 404),
        ("{token}", 400),
        ("{token}?", 400),
        ("{token}?code=", 400),
        ("{token}?state=x", 400),
        ("{token}?" + "&".join(["code=x"] * 99), 400),
        ("{token}/?code=x", 404),
        ("{token}x?code=x", 404),
    ],
)
def test_who_does_not_bring_both_word_and_code_is_sent_away(
    door: Callback, waiting: Visitor, path: str, status: int
) -> None:
    back = urlsplit(door.address)
    path = path.replace("{token}", back.path)
    assert get(f"http://{back.netloc}{path}").status_code == status
    finish(door, waiting)


@pytest.mark.parametrize(
    ("request_line", "headers", "status"),
    [
        ("GET {path} HTTP/1.1", [], 400),
        ("GET {path} HTTP/1.1", ["Host: {host}", "Host: {host}"], 400),
        ("GET {path} HTTP/1.1", ["Host: evil.example"], 421),
        ("GET {path} HTTP/1.1", ["Host: evil.example:{port}"], 421),
        ("GET {path} HTTP/1.1", ["Host: localhost"], 421),
        ("GET {path} HTTP/1.1", ["Host: localhost.evil.example:{port}"], 421),
        ("POST {path} HTTP/1.1", ["Host: {host}", "Content-Length: 0"], 405),
        ("HEAD {path} HTTP/1.1", ["Host: {host}"], 405),
        ("OPTIONS {path} HTTP/1.1", ["Host: {host}", "Origin: https://evil.example"], 405),
        ("GET http://{host}{path} HTTP/1.1", ["Host: {host}"], 400),
        ("GET {path} HTTP/2.0", ["Host: {host}"], 400),
        ("GET {path}", ["Host: {host}"], 400),
        ("\x16\x03\x01\x02\xff", [], 400),
        ("", [], 400),
    ],
)
def test_what_is_no_request_of_a_browser_sent_here_changes_nothing(
    door: Callback, waiting: Visitor, request_line: str, headers: list[str], status: int
) -> None:
    back = urlsplit(door.address)
    text = "\r\n".join([request_line, *headers, "", ""])
    known = {"path": f"{back.path}?code={CODE}", "host": back.netloc, "port": str(back.port)}
    for name, value in known.items():
        text = text.replace(f"{{{name}}}", value)
    assert raw(door, text.encode("latin-1")).startswith(f"HTTP/1.1 {status} ".encode())
    finish(door, waiting)


@pytest.mark.parametrize("name", ["localhost", "LOCALHOST", "127.0.0.1", "[::1]"])
def test_every_name_of_this_computer_is_good(door: Callback, waiting: Visitor, name: str) -> None:
    path = urlsplit(door.address).path
    head = f"GET {path}?code={CODE} HTTP/1.1\r\nhost:  {name}:{door.port} \r\n\r\n"
    assert raw(door, head.encode()).startswith(b"HTTP/1.1 303 ")
    head = f"GET /done HTTP/1.1\r\nHost: {name}:{door.port}\r\n\r\n"
    assert raw(door, head.encode()).startswith(b"HTTP/1.1 200 ")
    assert waiting.result() == {"code": CODE}


def test_only_the_first_that_is_right_counts(door: Callback, waiting: Visitor) -> None:
    first = get(f"{door.address}?code={CODE}", allow_redirects=False)
    assert first.status_code == 303
    assert get(f"{door.address}?code=another").status_code == 404
    assert get(f"http://localhost:{door.port}/done").status_code == 200
    assert waiting.result() == {"code": CODE}
    with pytest.raises(requests.ConnectionError):
        get(f"{door.address}?code=third")


def test_a_browser_that_does_not_fetch_the_last_page_is_not_waited_for(
    door: Callback, waiting: Visitor
) -> None:
    get(f"{door.address}?code={CODE}", allow_redirects=False)
    assert waiting.result() == {"code": CODE}


def test_what_is_closed_or_was_used_does_not_wait(door: Callback, waiting: Visitor) -> None:
    finish(door, waiting)
    with pytest.raises(StreamClosed):
        door.wait(60)
    never_used = Callback("")
    never_used.close()
    with pytest.raises(StreamClosed):
        never_used.wait(60)


@pytest.fixture
def refusing(monkeypatch: pytest.MonkeyPatch) -> Callable[[int, int], list[int]]:
    """Let the system refuse the second loopback address so often; tells which ports it saw."""

    def set_up(times: int, reason: int) -> list[int]:
        ports: list[int] = []
        bind = socket.socket.bind

        def refuse(one: socket.socket, address: Any) -> None:
            if address[0] == "::1":
                ports.append(address[1])
                if len(ports) <= times:
                    raise OSError(reason, "refused by the test")
                return
            bind(one, address)

        monkeypatch.setattr(socket.socket, "bind", refuse)
        return ports

    return set_up


def test_a_port_that_somebody_has_on_the_other_address_is_not_used(
    refusing: Callable[[int, int], list[int]],
) -> None:
    ports = refusing(3, errno.EADDRINUSE)
    door = Callback("")
    assert len(ports) == 4
    assert door.port == ports[-1]
    door.close()


def test_where_no_port_is_free_on_both_it_is_told(
    refusing: Callable[[int, int], list[int]],
) -> None:
    ports = refusing(999, errno.EADDRINUSE)
    with pytest.raises(OSError, match="refused by the test"):
        Callback("")
    assert 1 < len(ports) < 999


def test_without_the_second_address_the_first_will_do(
    refusing: Callable[[int, int], list[int]],
) -> None:
    refusing(1, errno.EADDRNOTAVAIL)
    door = Callback("")
    finish(door, Waiting(lambda: door.wait(60)))


def test_it_listens_on_no_other_address(door: Callback) -> None:
    call(door).close()
    with socket.socket() as other:
        other.settimeout(30)
        assert other.connect_ex(("127.0.0.2", door.port)) != 0
    if _has_the_second():
        socket.create_connection(("::1", door.port), timeout=30).close()


def _has_the_second() -> bool:
    try:
        socket.create_server(("::1", 0), family=socket.AF_INET6).close()
    except OSError:
        return False
    return True

"""Pictures that lie elsewhere: fetched without a key, from the open network, or not at all."""

from __future__ import annotations

import socket
import threading
from typing import Any

import pytest

from desktop_app.core.addresses import is_public
from desktop_app.core.errors import AppError, Kind, StreamClosed
from desktop_app.core.events import Arrived, Heard
from tests.core.elsewhere import Elsewhere, anybody
from tests.core.elsewhere import authority as authority
from tests.core.elsewhere import elsewhere as elsewhere
from tests.fakes.service import Close, Drop, Hang, Say, Status, Step, png
from tests.fakes.steps import Framing, drip

RED = png(40, 30)
PNG = {"Content-Type": "image/png"}
OK = Status(200, PNG)
DRAWING = b'<svg xmlns="http://www.w3.org/2000/svg" width="3" height="2"/>'


@pytest.mark.parametrize("framing", Framing)
@pytest.mark.parametrize("picture", [RED, DRAWING], ids=["png", "svg"])
def test_a_picture_is_fetched_and_nobody_is_told_who_asks(
    picture: bytes, framing: Framing, elsewhere: Elsewhere
) -> None:
    events = elsewhere.fetched(Status(200, PNG, framing), *drip(picture, 50))
    path = elsewhere.folder / "link-1.part"
    assert events[-1] == Arrived(1, path, "image/png")
    assert all(isinstance(event, Heard) for event in events[:-1])
    assert len(events) > 1
    assert path.read_bytes() == picture
    assert list(elsewhere.folder.iterdir()) == [path]
    (request,) = elsewhere.service.requests
    assert (request.method, request.path) == ("GET", "/cat.png?sig=1")
    assert not {"authorization", "cookie", "referer"} & request.headers.keys()
    assert elsewhere.hosts == {f"127.0.0.1:{elsewhere.service.port}"}


def test_a_host_that_is_not_allowed_is_not_asked(elsewhere: Elsewhere) -> None:
    nobody = elsewhere.fetcher(may_fetch=lambda _: False)
    assert nobody.fetch(elsewhere.url, elsewhere.folder, 1) is None
    assert elsewhere.service.requests == []


@pytest.mark.parametrize(
    "url",
    [
        "http://127.0.0.1/a.png",
        "file:///etc/passwd",
        "ftp://pictures.example/a.png",
        "javascript:alert(1)",
        "//pictures.example/a.png",
        "/a.png",
        "https:///a.png",
        "https://",
        "https://user:word@pictures.example/a.png",
        "https://@pictures.example/a.png",
        "https://pictures.example:0/a.png",
        "https://pictures.example:x/a.png",
        "https://pictures.example/a b.png",
        "https://pictures.example/\n",
        "https://[::1/a.png",
        "https://pictures.example/" + "a" * 5000,
    ],
)
def test_only_whole_addresses_of_https_are_fetched(url: str, elsewhere: Elsewhere) -> None:
    failure = elsewhere.refused(url=url)
    assert (failure.kind, failure.links) == (Kind.LINKED, (url,))
    assert failure.message
    assert elsewhere.hosts == set(), "nobody is asked about it"


INSIDE = ["127.0.0.1", "192.168.1.1", "169.254.169.254", "100.64.0.1", "::1", "::ffff:10.0.0.7"]


@pytest.mark.parametrize("address", INSIDE)
def test_a_name_that_leads_inside_is_refused_once_it_is_looked_up(
    address: str, elsewhere: Elsewhere, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []

    def look_up(host: str, port: int, **_: object) -> list[tuple[Any, ...]]:
        asked.append(host)
        family = socket.AF_INET6 if ":" in address else socket.AF_INET
        place = (address, port, 0, 0) if ":" in address else (address, port)
        return [(family, socket.SOCK_STREAM, 6, "", place)]

    monkeypatch.setattr(socket, "getaddrinfo", look_up)
    url = f"https://pictures.example:{elsewhere.service.port}/a.png"
    failure = elsewhere.refused(url=url, may_fetch=anybody, may_connect=is_public)
    assert failure.kind is Kind.UNREACHABLE
    assert "open network" not in failure.message
    assert "may be asked" in failure.message
    assert asked == ["pictures.example"]
    assert elsewhere.service.requests == []


def test_a_name_is_looked_up_once_and_what_was_looked_at_is_spoken_to(
    elsewhere: Elsewhere, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A name that leads outside at the first look and inside at the second gains nothing."""
    real, judged = socket.getaddrinfo, []
    answers = iter(["93.184.215.14", "127.0.0.1"])

    def look_up(_host: str, port: int, **_: object) -> list[tuple[Any, ...]]:
        return [(socket.AF_INET, socket.SOCK_STREAM, 6, "", (next(answers), port))]

    def judge(address: str) -> bool:
        judged.append(address)
        return False  # the look is what counts here: nobody is called

    monkeypatch.setattr(socket, "getaddrinfo", look_up)
    failure = elsewhere.refused(
        url="https://pictures.example/a.png", may_fetch=anybody, may_connect=judge
    )
    monkeypatch.setattr(socket, "getaddrinfo", real)
    assert failure.kind is Kind.UNREACHABLE
    assert judged == ["93.184.215.14"]
    assert next(answers) == "127.0.0.1", "there was no second look"


def test_only_the_addresses_that_are_allowed_are_spoken_to(
    elsewhere: Elsewhere, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = socket.getaddrinfo

    def both(host: str, port: int, **how: Any) -> list[Any]:
        inside = (socket.AF_INET, socket.SOCK_STREAM, 6, "", ("127.0.0.2", port))
        return [inside, *real("127.0.0.1", port, **how)]

    monkeypatch.setattr(socket, "getaddrinfo", both)
    url = f"https://localhost:{elsewhere.service.port}/cat.png"
    events = elsewhere.fetched(
        OK, Say(RED), url=url, may_fetch=anybody, may_connect=lambda one: one == "127.0.0.1"
    )
    assert isinstance(events[-1], Arrived)


def test_the_name_is_checked_against_the_certificate(elsewhere: Elsewhere) -> None:
    failure = elsewhere.refused(OK, Say(RED), ca_file="")
    assert failure.kind is Kind.UNTRUSTED
    assert failure.charged.value == "perhaps", "it tells nothing of the bill, so nothing is resent"


@pytest.mark.parametrize(
    ("steps", "kind"),
    [
        ((Status(404), Say(b"gone")), Kind.LINKED),
        ((Status(403), Say(b"expired")), Kind.LINKED),
        ((Status(500),), Kind.LINKED),
        ((Status(204),), Kind.LINKED),
        ((Status(302),), Kind.LINKED),
        ((Status(200, {**PNG, "Content-Encoding": "gzip"}), Say(RED)), Kind.LINKED),
        ((OK, Say(b"<html>Sign in")), Kind.NOT_A_PICTURE),
        ((OK,), Kind.NOT_A_PICTURE),
        ((Status(200, PNG, Framing.LENGTH, 9999), Say(RED), Close()), Kind.DROPPED),
        ((OK, Say(RED), Drop()), Kind.DROPPED),
        ((Drop(),), Kind.DROPPED),
        ((Status(200, PNG, Framing.LENGTH, 1 << 30), Say(RED), Hang()), Kind.TOO_LONG),
    ],
)
def test_what_is_no_whole_picture_leaves_nothing(
    steps: tuple[Step, ...], kind: Kind, elsewhere: Elsewhere
) -> None:
    failure = elsewhere.refused(*steps)
    assert failure.kind is kind
    if isinstance(steps[0], Status) and steps[0].code != 200:
        assert failure.status == steps[0].code


def test_an_endless_picture_is_stopped(elsewhere: Elsewhere) -> None:
    megabyte = Say(bytes(1 << 20))
    failure = elsewhere.refused(OK, *[megabyte] * 65, Hang())
    assert failure.kind is Kind.TOO_LONG


def test_silence_and_a_slow_drip_have_their_limits(elsewhere: Elsewhere) -> None:
    assert elsewhere.refused(Hang(), silence_s=0.2).kind is Kind.TIMED_OUT
    assert elsewhere.refused(OK, Say(RED[:40]), Hang(), silence_s=0.2).kind is Kind.TIMED_OUT
    slow = drip(bytes(1000), 1, pause_s=0.02)
    assert elsewhere.refused(OK, *slow, whole_s=0.3).kind is Kind.TIMED_OUT


@pytest.mark.parametrize("steps", [(Hang(),), (OK, Say(RED[:40]), Hang())])
def test_it_can_be_stopped_at_any_time(steps: tuple[Step, ...], elsewhere: Elsewhere) -> None:
    elsewhere.service.play(*steps)
    stream = elsewhere.fetcher().fetch(elsewhere.url, elsewhere.folder, 1)
    assert stream is not None
    ended: list[type[BaseException]] = []

    def listen() -> None:
        try:
            list(stream)
        except StreamClosed as closed:
            ended.append(type(closed))

    listener = threading.Thread(target=listen)
    listener.start()
    elsewhere.service.wait_for_requests(1)
    stream.close()
    stream.close()
    listener.join(5)
    assert not listener.is_alive()
    assert ended == [StreamClosed]
    assert list(elsewhere.folder.iterdir()) == []


def test_a_disk_that_fails_is_told_as_such(elsewhere: Elsewhere) -> None:
    elsewhere.folder.rmdir()
    elsewhere.service.play(OK, Say(RED))
    stream = elsewhere.fetcher().fetch(elsewhere.url, elsewhere.folder, 1)
    assert stream is not None
    with pytest.raises(AppError) as caught:
        list(stream)
    assert caught.value.failure.kind is Kind.DISK

"""Pictures that lie elsewhere, where the way leads on: redirects and proxies."""

from __future__ import annotations

import pytest

from desktop_app.core.errors import Kind
from desktop_app.core.events import Arrived
from tests.core.elsewhere import Elsewhere, anybody
from tests.core.elsewhere import authority as authority
from tests.core.elsewhere import elsewhere as elsewhere
from tests.fakes.service import Say, ScriptedService, Status, Step, png
from tests.fakes.steps import Framing

RED = png(40, 30)
OK = Status(200, {"Content-Type": "image/png"})


def moved(to: str, status: int = 302) -> tuple[Step, ...]:
    return (Status(status, {"Location": to}, Framing.LENGTH), Say(b"gone"))


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_three_redirects_on_the_same_host_are_followed(status: int, elsewhere: Elsewhere) -> None:
    for to in ("/b", f"{elsewhere.service.root}/c", "d?x=1"):
        elsewhere.service.play(*moved(to, status))
    events = elsewhere.fetched(OK, Say(RED))
    assert isinstance(events[-1], Arrived)
    assert [one.path for one in elsewhere.service.requests] == [
        "/cat.png?sig=1",
        "/b",
        "/c",
        "/d?x=1",
    ]
    assert all("authorization" not in one.headers for one in elsewhere.service.requests)


def test_a_fourth_redirect_is_one_too_many(elsewhere: Elsewhere) -> None:
    for _ in range(4):
        elsewhere.service.play(*moved("/again"))
    failure = elsewhere.refused()
    assert (failure.kind, failure.links) == (Kind.LINKED, (elsewhere.url,))
    assert len(elsewhere.service.requests) == 4


@pytest.mark.parametrize(
    "to", ["http://127.0.0.1/x", "file:///etc/passwd", "https://u:p@h.example/"]
)
def test_a_redirect_to_what_is_no_https_is_not_followed(to: str, elsewhere: Elsewhere) -> None:
    failure = elsewhere.refused(*moved(to))
    assert (failure.kind, failure.links) == (Kind.LINKED, (elsewhere.url,))
    assert len(elsewhere.service.requests) == 1


def test_a_redirect_to_another_host_asks_for_that_host(elsewhere: Elsewhere) -> None:
    other = f"https://localhost:{elsewhere.service.port}/there.png"
    failure = elsewhere.refused(*moved(other))
    assert (failure.kind, failure.links) == (Kind.LINKED, (other,)), (
        "the question is about this one"
    )
    assert len(elsewhere.service.requests) == 1
    elsewhere.service.play(*moved(other))
    events = elsewhere.fetched(OK, Say(RED), may_fetch=anybody)
    assert isinstance(events[-1], Arrived)
    assert elsewhere.service.requests[-1].headers["host"] == f"localhost:{elsewhere.service.port}"


def test_each_redirect_is_looked_up_and_judged_anew(elsewhere: Elsewhere) -> None:
    judged: list[str] = []

    def first_only(address: str) -> bool:
        judged.append(address)
        return len(judged) == 1

    failure = elsewhere.refused(*moved("/b"), may_connect=first_only)
    assert failure.kind is Kind.UNREACHABLE
    assert judged == ["127.0.0.1", "127.0.0.1"]


@pytest.mark.parametrize(
    ("host", "is_refused"),
    [
        ("127.0.0.1", True),
        ("[::1]", True),
        ("10.1.2.3", True),
        ("127.1", True),
        ("2130706433", True),
        ("0x7f000001", True),
        ("localhost", True),
        ("router", True),
        ("printer.local", True),
        ("app.localhost", True),
        ("wiki.corp", True),
        ("pictures.example", False),
        ("93.184.215.14", False),
    ],
)
def test_behind_a_proxy_addresses_that_give_themselves_away_are_refused(
    host: str, is_refused: bool, elsewhere: Elsewhere
) -> None:
    """The proxy is in the house itself, and looks names up where nobody sees it."""
    with ScriptedService((Status(407, {}, Framing.LENGTH), Say(b"who?"))) as proxy:
        failure = elsewhere.refused(
            url=f"https://{host}/a.png",
            may_fetch=anybody,
            may_connect=lambda _: False,
            proxy=proxy.root,
        )
        assert failure.kind is (Kind.LINKED if is_refused else Kind.NOT_THE_SERVICE)
        assert [one.method for one in proxy.requests] == ([] if is_refused else ["CONNECT"])

"""The rows of the way to the service: nobody there, no trust, somebody else."""

from __future__ import annotations

import socket
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from desktop_app.core.errors import Charged, Kind
from desktop_app.core.providers.access import Access
from tests.fakes.certificates import HERE
from tests.fakes.service import JSON, Raw, Say, ScriptedService, Status, json_error
from tests.fakes.steps import Framing
from tests.faults.bench import KEY, Bench, Place, Row

NO = Charged.NO
UNREACHED = {
    "fault": "N1",
    "kind": Kind.UNREACHABLE,
    "charged": NO,
    "title": "Can't reach OpenRouter.",
    "says": ("Check your internet connection", "Nothing was charged."),
    "asked": 0,
}
PAGE = b"<html><head><title>Guest network</title></head><body><h1>Please sign in</h1></body></html>"


@contextmanager
def nobody(_bench: Bench) -> Iterator[Access]:
    """A port at which nobody listens."""
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        yield Access(base_url=f"http://127.0.0.1:{taken.getsockname()[1]}", key=KEY)


@contextmanager
def nameless(_bench: Bench) -> Iterator[Access]:
    """A name that has no address, by the rules of all networks."""
    yield Access(base_url="https://nowhere.invalid/api/v1", key=KEY)


def secure(names: str = HERE, *, trusts: bool = True, shows: bool = False, **dates: str) -> Place:
    """A service with such a certificate, and somebody who trusts its authority, or does not."""

    @contextmanager
    def place(bench: Bench) -> Iterator[Access]:
        context = bench.authority.context(names, with_authority=shows, **dates)
        with ScriptedService(tls=context) as service:
            ca_file = str(bench.authority.file) if trusts else ""
            yield Access(base_url=service.url, key=KEY, ca_file=ca_file)
            assert service.requests == [], "the key was told to whom nobody trusts"

    return place


@contextmanager
def plain_speaker(_bench: Bench) -> Iterator[Access]:
    """One who speaks http where https was asked."""

    def speak() -> None:
        caller, _ = door.accept()
        with caller:
            caller.recv(1 << 16)
            caller.sendall(b"HTTP/1.1 400 Bad Request\r\n\r\n")

    with socket.create_server(("127.0.0.1", 0)) as door:
        speaker = threading.Thread(target=speak, daemon=True)
        speaker.start()
        yield Access(base_url=f"https://127.0.0.1:{door.getsockname()[1]}", key=KEY)
        speaker.join(5)


@contextmanager
def no_certificates(bench: Bench) -> Iterator[Access]:
    """The file of certificates was moved away."""
    missing = str(bench.folder / "gone.pem")
    yield Access(base_url="https://127.0.0.1:9", key=KEY, ca_file=missing)


def proxy(*answer: Status | Say | Raw) -> Place:
    """A proxy that answers so when it is asked to connect."""

    @contextmanager
    def place(bench: Bench) -> Iterator[Access]:
        bench.other.play(*answer)
        yield Access(base_url="https://service.example/api/v1", key=KEY, proxy=bench.other.root)
        assert [one.method for one in bench.other.requests] == ["CONNECT"]

    return place


def untrusted(name: str, place: Place, *says: str) -> Row:
    """A connection that is not trusted, with its cause."""
    return Row(
        fault="N2",
        name=name,
        place=place,
        kind=Kind.UNTRUSTED,
        charged=NO,
        title="The connection to OpenRouter isn't secure.",
        says=(*says, "Nothing was charged."),
        asked=0,
    )


def portal(name: str, **more: object) -> Row:
    """Somebody else answers."""
    facts: dict[str, object] = {
        "kind": Kind.NOT_THE_SERVICE,
        "title": "The network answered instead of OpenRouter.",
        **more,
    }
    return Row(fault="N3", name=name, **facts)  # type: ignore[arg-type]


def moved(status: int) -> Callable[[Bench], tuple[Status, ...]]:
    """The service's host says that it lives elsewhere."""

    def answer(bench: Bench) -> tuple[Status, ...]:
        return (Status(status, {"Location": f"{bench.other.root}/?key={KEY}"}, Framing.LENGTH),)

    return answer


ROWS = [
    Row(name="refused", place=nobody, **UNREACHED),  # type: ignore[arg-type]
    Row(name="no address", place=nameless, **UNREACHED),  # type: ignore[arg-type]
    untrusted(
        "expired",
        secure(until="20210101000000Z"),
        "Its certificate has expired.",
        "Check this computer's date",
    ),
    untrusted(
        "not yet valid",
        secure(since="20980101000000Z"),
        "Its certificate isn't valid yet.",
        "Check this computer's date",
    ),
    untrusted(
        "another's name",
        secure("DNS:other.example"),
        "Its certificate belongs to another name.",
    ),
    untrusted(
        "a company's proxy",
        secure(trusts=False, shows=True),
        "Its certificate is signed by someone unknown.",
        "choose its certificates in Settings",
    ),
    untrusted(
        "signed by nobody",
        secure(trusts=False),
        "Its certificate is signed by someone unknown.",
    ),
    untrusted("no encryption", plain_speaker, "Its certificate can't be checked."),
    untrusted(
        "certificates gone", no_certificates, "The file of certificates to trust isn't there."
    ),
    portal(
        "a proxy wants a password",
        place=proxy(Status(407, {}, Framing.LENGTH), Say(b"<h1>Who are you?</h1>")),
        charged=NO,
        says=("Your proxy asks for a name and a password.", "Nothing was charged."),
        asked=0,
    ),
    portal(
        "a proxy forbids it",
        place=proxy(Status(403, {}, Framing.LENGTH), Say(b"<h1>No</h1>")),
        charged=NO,
        says=("sign in to it in your browser", "Nothing was charged."),
        asked=0,
    ),
    portal(
        "a page with 200",
        answer=(Status(200, {"Content-Type": "text/html"}), Say(PAGE)),
        says=("sign in to it in your browser", "may have charged"),
        details="Guest network Please sign in",
        asked=1,
    ),
    portal(
        "a page with 200 that calls itself a stream",
        answer=(Status(200, {"Content-Type": "text/event-stream"}), Say(b"\n\n" + PAGE)),
        details="Guest network Please sign in",
    ),
    portal(
        "a page with 403",
        answer=(Status(403, {"Content-Type": "text/html"}), Say(PAGE)),
        charged=NO,
        details="Guest network Please sign in",
    ),
    portal(
        "a page with 511",
        answer=(Status(511, {}), Say(PAGE)),
        charged=NO,
        details="Guest network Please sign in",
    ),
    *[
        Row(
            fault="N30",
            name=f"redirect {status}",
            answer=moved(status),
            kind=Kind.REDIRECTED,
            charged=NO,
            title="The network points to another place.",
            says=("To keep your key safe, Pictor doesn't follow.", "Nothing was charged."),
            details="/?key=",
            asked=1,
        )
        for status in (301, 302, 303, 307, 308)
    ],
    *[
        Row(
            fault="N18",
            name=name,
            answer=(Raw(b"HTTP/1.1 200 OK\r\n" + headers + b"\r\n"),),
            kind=Kind.BAD_REPLY,
            title="The answer couldn't be read.",
            says=("may have charged",),
        )
        for name, headers in {
            "over a hundred headers": b"X: 1\r\n" * 150,
            "a header of 70 kB": b"X: " + b"1" * 70_000 + b"\r\n",
        }.items()
    ],
    Row(
        fault="N18",
        name="no http at all",
        answer=(Raw(b"SSH-2.0-OpenSSH_9.2\r\n"),),
        kind=Kind.BAD_REPLY,
        title="The answer couldn't be read.",
    ),
    *[
        Row(
            fault="N5",
            name=name,
            answer=(Status(status, headers, Framing.LENGTH), Say(body)),
            kind=kind,
            charged=charged,
            title=title,
            details=details,
        )
        for name, status, headers, body, kind, charged, title, details in [
            (
                "a page with 502",
                502,
                {"Content-Type": "text/html"},
                b"<html><script>alert(1)</script><h1>Bad gateway</h1></html>",
                Kind.UNAVAILABLE,
                Charged.PERHAPS,
                "The model isn't answering.",
                "Message: Bad gateway",
            ),
            ("empty", 500, {}, b"", Kind.UNAVAILABLE, Charged.PERHAPS, "The model isn't", ""),
            ("empty 413", 413, {}, b"", Kind.TOO_LARGE, NO, "That is too much", "Status: 413"),
            (
                "five megabytes",
                400,
                {},
                b"x" * 5_000_000,
                Kind.BAD_REQUEST,
                NO,
                "The model can't do it this way.",
                "Message: " + "x" * 200,
            ),
            (
                "a wrong charset",
                400,
                {"Content-Type": "text/plain; charset=utf-16"},
                "Größe".encode("latin-1"),
                Kind.BAD_REQUEST,
                NO,
                "The model can't do it this way.",
                "Gr\ufffd",
            ),
            (
                "JSON that is no error",
                502,
                JSON,
                b'["nothing"]',
                Kind.UNAVAILABLE,
                Charged.PERHAPS,
                "The model isn't answering.",
                "",
            ),
            (
                "JSON that calls itself a page",
                401,
                {"Content-Type": "text/html"},
                json_error(401, "No auth credentials found"),
                Kind.BAD_KEY,
                NO,
                "Your key isn't working.",
                "No auth credentials found",
            ),
        ]
    ],
]

"""Stopping a generation: in every phase, from another thread, twice; at once, with one end."""

from __future__ import annotations

import contextlib
import shlex
import socket
import ssl
import subprocess
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Self

import pytest

from desktop_app.core.errors import AppError, Charged, Kind, StreamClosed
from desktop_app.core.events import Arrived, Ended, Event, Heard, Sent
from desktop_app.core.providers.line import Line
from desktop_app.core.providers.openrouter import Generation, OpenRouter
from desktop_app.core.reader import replay
from desktop_app.core.recipe import Recipe
from tests.core.making import access
from tests.fakes.service import (
    EVENT_STREAM,
    Hang,
    Raw,
    Say,
    ScriptedService,
    Status,
    Step,
    Until,
    comment,
    done,
    finish_event,
    image_event,
    png,
    text_event,
)
from tests.fakes.steps import Framing

KEY = "sk-or-v1-abc123secret"
RED, BLUE = png(), png(9, 9, (1, 2, 3))
CAT = Recipe(prompt="a cat", model="m/x")
OK = Status(200, EVENT_STREAM)


class Consumer(threading.Thread):
    """Iterates a generation; notes the events and when the end came."""

    def __init__(self, generation: Generation) -> None:
        super().__init__(daemon=True)
        self.generation = generation
        self.events: list[Event] = []
        self.error: Exception | None = None
        self.ended_at = 0.0
        self._changed = threading.Condition()

    def run(self) -> None:
        try:
            for event in self.generation:
                with self._changed:
                    self.events.append(event)
                    self._changed.notify_all()
        except (AppError, StreamClosed) as error:
            self.error = error
        self.ended_at = time.monotonic()

    def wait_for(self, is_there: Callable[[list[Event]], bool]) -> None:
        with self._changed:
            assert self._changed.wait_for(lambda: is_there(self.events), 5), self.events

    def closed_after_s(self, times: int = 1) -> float:
        """Close so many times; how long it took until the iteration was over."""
        closed_at = time.monotonic()
        for _ in range(times):
            self.generation.close()
        self.join(5)
        assert not self.is_alive()
        return self.ended_at - closed_at


def heard(events: list[Event]) -> bool:
    return any(isinstance(event, Heard) for event in events)


def sent(events: list[Event]) -> bool:
    return Sent() in events


SPEAKING = (comment(), text_event("Here"))
PHASES: dict[str, tuple[Step, ...]] = {
    "before the headers": (Hang(),),
    "amid the headers": (Raw(b"HTTP/1.1 200 OK\r\nContent-"), Hang()),
    "before the body": (OK, Hang()),
    "between events": (OK, Say(b"".join(SPEAKING)), Hang()),
    "amid a picture": (OK, Say(comment() + image_event(RED)[:-150]), Hang()),
    "amid a chunk": (OK, Raw(b"ffff\r\n" + comment()), Hang()),
    "amid a body of known length": (Status(200, EVENT_STREAM, Framing.LENGTH, 999), Hang()),
    "amid a body without length": (Status(200, EVENT_STREAM, Framing.CLOSE), Hang()),
    "amid a packed body": (Status(200, {**EVENT_STREAM, "Content-Encoding": "gzip"}), Hang()),
    "amid an error's body": (Status(500, {}, Framing.LENGTH, 999), Say(b"<h1>"), Hang()),
    "after the finish": (OK, Say(image_event(RED) + finish_event()), Hang()),
}


@pytest.mark.parametrize("times", [1, 2])
@pytest.mark.parametrize("phase", PHASES)
def test_closing_wakes_the_reader_at_once(phase: str, times: int, tmp_path: Path) -> None:
    with ScriptedService(PHASES[phase]) as service:
        consumer = Consumer(OpenRouter(access(service.url, KEY)).generate(CAT, tmp_path))
        consumer.start()
        service.wait_for_requests(1)
        says = any(isinstance(step, Say) and b"data" in step.data for step in PHASES[phase])
        consumer.wait_for(heard if says else sent)
        assert consumer.closed_after_s(times) < 0.4
        assert isinstance(consumer.error, StreamClosed)
        assert not any(isinstance(event, Ended) for event in consumer.events)
        service.wait_for_hangups(1)


def test_a_generation_that_was_closed_before_it_began_sends_nothing(tmp_path: Path) -> None:
    with ScriptedService() as service:
        generation = OpenRouter(access(service.url, KEY)).generate(CAT, tmp_path)
        generation.close()
        with pytest.raises(StreamClosed):
            list(generation)
        assert service.requests == []


def test_closing_after_the_end_changes_nothing(tmp_path: Path) -> None:
    with ScriptedService((OK, Say(image_event(RED) + done()))) as service:
        generation = OpenRouter(access(service.url, KEY)).generate(CAT, tmp_path)
        events = list(generation)
        generation.close()
        generation.close()
        assert isinstance(events[-1], Ended)


def test_a_picture_whose_last_letter_had_come_is_told_and_kept(tmp_path: Path) -> None:
    whole = image_event(RED) + image_event(BLUE)
    body = whole[: whole.rindex(b'"},"index"') + 1]
    with ScriptedService((OK, Say(comment()), Say(body), Hang())) as service:
        consumer = Consumer(OpenRouter(access(service.url, KEY)).generate(CAT, tmp_path))
        consumer.start()
        consumer.wait_for(lambda events: any(isinstance(event, Arrived) for event in events))
        wait_until(lambda: (tmp_path / "2.part").exists())
        consumer.closed_after_s()
        assert isinstance(consumer.error, StreamClosed)
    arrived = [event for event in consumer.events if isinstance(event, Arrived)]
    assert [one.path.read_bytes() for one in arrived] == [RED, BLUE]
    assert replay(tmp_path).arrived == tuple(arrived)


def test_closing_from_inside_the_iteration_ends_it(tmp_path: Path) -> None:
    gate = threading.Event()
    with ScriptedService((OK, Say(text_event("a")), Until(gate), Say(done()))) as service:
        generation = OpenRouter(access(service.url, KEY)).generate(CAT, tmp_path)
        seen: list[Event] = []
        with pytest.raises(StreamClosed):
            for event in generation:
                seen.append(event)
                if isinstance(event, Heard):
                    generation.close()
        assert seen
        gate.set()


def test_leaving_the_iteration_lets_go_of_the_connection(tmp_path: Path) -> None:
    with ScriptedService((OK, Say(text_event("a")), Hang())) as service:
        iteration = iter(OpenRouter(access(service.url, KEY)).generate(CAT, tmp_path))
        assert next(iteration) == Sent()
        assert isinstance(next(iteration), Heard)
        del iteration
        service.wait_for_hangups(1)


@contextmanager
def full_door() -> Iterator[int]:
    """A port whose queue is full: connecting to it waits, as to a host that is not there."""
    with socket.socket() as door:
        door.bind(("127.0.0.1", 0))
        door.listen(0)
        port: int = door.getsockname()[1]
        callers = [socket.socket() for _ in range(4)]
        for caller in callers:
            caller.setblocking(False)
            caller.connect_ex(("127.0.0.1", port))
        try:
            yield port
        finally:
            for caller in callers:
                caller.close()


def test_closing_wakes_a_connection_that_is_being_made(tmp_path: Path) -> None:
    with full_door() as port:
        provider = OpenRouter(access(f"http://127.0.0.1:{port}", KEY), connect_s=5)
        consumer = Consumer(provider.generate(CAT, tmp_path))
        consumer.start()
        consumer.wait_for(sent)
        assert consumer.closed_after_s() < 0.4
        assert isinstance(consumer.error, StreamClosed)


def test_a_connection_that_is_never_made_is_given_up(tmp_path: Path) -> None:
    with full_door() as port:
        provider = OpenRouter(access(f"http://127.0.0.1:{port}", KEY), connect_s=0.3)
        start = time.monotonic()
        with pytest.raises(AppError) as caught:
            list(provider.generate(CAT, tmp_path))
        assert caught.value.failure.kind is Kind.UNREACHABLE
        assert time.monotonic() - start < 3


@pytest.fixture(scope="session")
def certificate(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A certificate for 127.0.0.1 that only those trust who are told to."""
    folder = tmp_path_factory.mktemp("certificate")
    try:
        subprocess.run(
            shlex.split(
                "openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -days 3"
                " -subj /CN=127.0.0.1 -addext subjectAltName=IP:127.0.0.1"
                " -addext basicConstraints=CA:TRUE -keyout key.pem -out cert.pem"
            ),
            cwd=folder,
            check=True,
            capture_output=True,
            timeout=60,
        )
    except (FileNotFoundError, subprocess.CalledProcessError):
        pytest.skip("needs openssl")
    return folder


class Secure:
    """A TLS service for one caller; without an answer it does not even shake hands."""

    def __init__(self, certificate: Path, *answer: bytes, shake: bool = True) -> None:
        self._context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        self._context.load_cert_chain(certificate / "cert.pem", certificate / "key.pem")
        self._answer = answer
        self._shake = shake
        self._over = threading.Event()
        self._door = socket.create_server(("127.0.0.1", 0))
        self._server = threading.Thread(target=self._serve, daemon=True)
        self.called = threading.Event()  # the request is here, or at least the caller
        self.url = f"https://127.0.0.1:{self._door.getsockname()[1]}"

    def __enter__(self) -> Self:
        self._server.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._over.set()
        self._server.join(5)
        self._door.close()

    def _serve(self) -> None:
        caller, _ = self._door.accept()
        with caller, contextlib.suppress(OSError):  # who does not trust us leaves
            if self._shake:
                with self._context.wrap_socket(caller, server_side=True) as spoken:
                    spoken.recv(65536)
                    self.called.set()
                    for piece in self._answer:
                        spoken.sendall(piece)
                    self._over.wait(5)
            else:
                self.called.set()
                self._over.wait(5)


HEAD = b"HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\n\r\n"


def test_an_answer_over_tls_is_read(certificate: Path, tmp_path: Path) -> None:
    large = png(64, 64) + b"x" * 200_000
    body = image_event(large) + finish_event() + done()
    with Secure(certificate, HEAD + body[:70_000], body[70_000:]) as service:
        provider = OpenRouter(access(service.url, KEY, ca_file=str(certificate / "cert.pem")))
        events = list(provider.generate(CAT, tmp_path))
    assert [one.path.read_bytes() for one in events if isinstance(one, Arrived)] == [large]
    assert isinstance(events[-1], Ended)


@pytest.mark.parametrize("phase", ["handshake", "headers", "body"])
def test_closing_wakes_a_reader_behind_tls(phase: str, certificate: Path, tmp_path: Path) -> None:
    answer = [HEAD + b"".join(SPEAKING)] if phase == "body" else []
    with Secure(certificate, *answer, shake=phase != "handshake") as service:
        provider = OpenRouter(access(service.url, KEY, ca_file=str(certificate / "cert.pem")))
        consumer = Consumer(provider.generate(CAT, tmp_path))
        consumer.start()
        assert service.called.wait(5)
        consumer.wait_for(heard if phase == "body" else sent)
        assert consumer.closed_after_s() < 0.4
        assert isinstance(consumer.error, StreamClosed)


def test_an_unknown_certificate_is_not_trusted(certificate: Path, tmp_path: Path) -> None:
    with Secure(certificate) as service, pytest.raises(AppError) as caught:
        list(OpenRouter(access(service.url, KEY)).generate(CAT, tmp_path))
    failure = caught.value.failure
    assert (failure.kind, failure.charged) == (Kind.UNTRUSTED, Charged.NO)
    assert "self" in failure.message


def test_the_environment_names_the_certificates(
    certificate: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("REQUESTS_CA_BUNDLE", str(certificate / "cert.pem"))
    body = image_event(RED) + done()
    with Secure(certificate, HEAD + body) as service:
        events = list(OpenRouter(access(service.url, KEY)).generate(CAT, tmp_path))
    assert isinstance(events[-1], Ended)


def test_a_handshake_that_never_ends_is_given_up(certificate: Path, tmp_path: Path) -> None:
    with Secure(certificate, shake=False) as service, pytest.raises(AppError) as caught:
        list(OpenRouter(access(service.url, KEY), connect_s=0.3).generate(CAT, tmp_path))
    assert (caught.value.failure.kind, caught.value.failure.charged) == (
        Kind.UNREACHABLE,
        Charged.NO,
    )


def test_a_closed_line_opens_no_socket() -> None:
    line = Line()
    line.close()
    with pytest.raises(StreamClosed):
        line.connect("127.0.0.1", 9, [])
    line.release()


def wait_until(is_so: Callable[[], bool], limit_s: float = 5) -> None:
    """For what no event tells: look until it is so."""
    deadline = time.monotonic() + limit_s
    pause = threading.Event()
    while not is_so():
        assert time.monotonic() < deadline, "it never came"
        pause.wait(0.01)

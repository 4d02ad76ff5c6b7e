"""A scriptable service on 127.0.0.1: it answers each request with steps, and can break every rule.

    with ScriptedService() as service:
        service.play(Status(200, EVENT_STREAM), Say(stream(comment(), done())))
        requests.post(service.url + "/chat/completions", json={...})
        assert service.requests[0].json()["model"] == "..."

Scripts are played in the order of the requests, or by path (`answer`). OpenRouter's bytes are made
by the functions of `tests.fakes.wire`, which this module offers again.
"""

import json
import select
import socket
import ssl
import struct
import threading
from collections import deque
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from http import HTTPStatus
from types import TracebackType
from typing import Any, Self

from tests.fakes.steps import (
    Close,
    Drop,
    Framing,
    Hang,
    Raw,
    Say,
    Status,
    Step,
    Until,
    Wait,
    drip,
)
from tests.fakes.wire import (
    EVENT_STREAM,
    JSON,
    comment,
    done,
    error_event,
    finish_event,
    image_event,
    json_body,
    json_error,
    png,
    stream,
    text_event,
    usage_event,
)

__all__ = [
    "EVENT_STREAM",
    "JSON",
    "Close",
    "Drop",
    "Framing",
    "Hang",
    "Raw",
    "Request",
    "Say",
    "ScriptedService",
    "Status",
    "Step",
    "Until",
    "Wait",
    "comment",
    "done",
    "drip",
    "error_event",
    "finish_event",
    "image_event",
    "json_body",
    "json_error",
    "png",
    "stream",
    "text_event",
    "usage_event",
]


@dataclass(frozen=True, slots=True, kw_only=True)
class Request:
    """What a client sent; header names are in lower case."""

    method: str
    path: str
    headers: Mapping[str, str]
    body: bytes

    def json(self) -> Any:
        """The body as JSON."""
        return json.loads(self.body)


class _Ended(Exception):
    """The connection is over, whoever ended it."""


class ScriptedService:
    """The service; use it as a context manager. `requests` holds what was received so far."""

    def __init__(self, *scripts: Sequence[Step], tls: ssl.SSLContext | None = None) -> None:
        """Scripts answer the first, second, … request; `play` adds more. With `tls` it is https."""
        self._tls = tls
        self.requests: list[Request] = []
        self.hangups = 0
        self._scripts = deque(scripts)
        self._answers: dict[str, Sequence[Step]] = {}
        self._changed = threading.Condition()
        self._closing = threading.Event()
        self._connections: set[socket.socket] = set()
        self._threads: list[threading.Thread] = []
        self._door = socket.create_server(("127.0.0.1", 0))
        self.port: int = self._door.getsockname()[1]

    @property
    def url(self) -> str:
        """The API root."""
        return f"{self.root}/api/v1"

    @property
    def root(self) -> str:
        """The address without a path."""
        return f"{'https' if self._tls else 'http'}://127.0.0.1:{self.port}"

    def play(self, *steps: Step) -> None:
        """Answer the next request that has no script yet with these steps."""
        with self._changed:
            self._scripts.append(steps)

    def answer(self, path: str, *steps: Step) -> None:
        """Answer every request whose path (without query) ends so, and take no script for it."""
        with self._changed:
            self._answers[path] = steps

    def forget(self) -> None:
        """Take back the scripts that no request has been answered with."""
        with self._changed:
            self._scripts.clear()

    def wait_for_requests(self, count: int, timeout_s: float = 5.0) -> None:
        """Block until so many requests have come; fail the test if they do not."""
        self._wait(lambda: len(self.requests), count, timeout_s, "requests")

    def wait_for_hangups(self, count: int = 1, timeout_s: float = 5.0) -> None:
        """Block until so many clients have left a script before its end."""
        self._wait(lambda: self.hangups, count, timeout_s, "hang-ups")

    def _wait(self, number: Callable[[], int], count: int, timeout_s: float, what: str) -> None:
        with self._changed:
            if not self._changed.wait_for(lambda: number() >= count, timeout_s):
                raise AssertionError(f"{number()} {what} came, not {count}")

    def __enter__(self) -> Self:
        self._start(self._accept)
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def close(self) -> None:
        """End every script and connection; no thread is left behind."""
        self._closing.set()
        # accept() does not always notice that its socket was closed: a last caller wakes it.
        with socket.socket() as caller:
            caller.settimeout(1)
            caller.connect_ex(("127.0.0.1", self.port))
        with self._changed:
            open_now = list(self._connections)
        for connection in open_now:
            _reset(connection, hard=False)
        for thread in self._threads:
            thread.join(5)
        self._door.close()

    def _start(self, work: Callable[..., None], *args: object) -> None:
        thread = threading.Thread(target=work, args=args, daemon=True, name="scripted service")
        self._threads.append(thread)
        thread.start()

    def _accept(self) -> None:
        while not self._closing.is_set():
            connection, _ = self._door.accept()
            connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            with self._changed:
                self._connections.add(connection)
            if self._closing.is_set():
                connection.close()
                return
            self._start(self._serve, connection)

    def _serve(self, plain: socket.socket) -> None:
        connection = plain
        try:
            if self._tls is not None:
                secure = self._tls.wrap_socket(
                    plain, server_side=True, do_handshake_on_connect=False
                )
                connection = secure
                with self._changed:  # `plain` has no socket any more
                    self._connections.discard(plain)
                    self._connections.add(secure)
                secure.do_handshake()
            with connection.makefile("rb") as received:
                while request := _read_request(received):
                    self._play(connection, self._note(request))
        except (_Ended, OSError):
            pass
        finally:
            with self._changed:
                self._connections.discard(connection)
            connection.close()

    def _note(self, request: Request) -> Sequence[Step]:
        with self._changed:
            self.requests.append(request)
            self._changed.notify_all()
            bare = request.path.partition("?")[0]
            for path, steps in self._answers.items():
                if bare.endswith(path):
                    return steps
            if self._scripts:
                return self._scripts.popleft()
        lost = f"no script left for {request.method} {request.path}".encode()
        return (Status(500, {"Content-Type": "text/plain"}), Say(lost))

    def _play(self, connection: socket.socket, steps: Sequence[Step]) -> None:
        framing = Framing.CLOSE
        try:
            for step in steps:
                match step:
                    case Status():
                        framing = step.framing
                        connection.sendall(_head(step, steps))
                    case Say(data) if framing is Framing.CHUNKED:
                        if data:
                            connection.sendall(b"%x\r\n%b\r\n" % (len(data), data))
                    case Say(data) | Raw(data):
                        connection.sendall(data)
                    case Wait(seconds):
                        self._closing.wait(seconds)
                    case Until(event):
                        while not (event.wait(0.02) or self._closing.is_set()):
                            pass
                    case Hang():
                        self._hang(connection)
                    case Drop():
                        _reset(connection, hard=True)
                        raise _Ended
                    case Close():
                        raise _Ended
                if self._closing.is_set():
                    raise _Ended
        except OSError as gone:
            self._count_hangup()
            raise _Ended from gone
        if framing is Framing.CHUNKED:
            connection.sendall(b"0\r\n\r\n")
        elif framing is Framing.CLOSE:
            raise _Ended

    def _hang(self, connection: socket.socket) -> None:
        while not self._closing.is_set():
            readable, _, _ = select.select([connection], [], [], 0.02)
            is_secure = isinstance(connection, ssl.SSLSocket)
            if readable and not connection.recv(1, 0 if is_secure else socket.MSG_PEEK):
                self._count_hangup()
                raise _Ended

    def _count_hangup(self) -> None:
        with self._changed:
            self.hangups += 1
            self._changed.notify_all()


def _head(status: Status, steps: Sequence[Step]) -> bytes:
    known = {each.value: each.phrase for each in HTTPStatus}
    lines = [f"HTTP/1.1 {status.code} {known.get(status.code, 'Status')}"]
    lines += [f"{name}: {value}" for name, value in status.headers.items()]
    match status.framing:
        case Framing.CHUNKED:
            lines.append("Transfer-Encoding: chunked")
        case Framing.LENGTH:
            said = sum(len(step.data) for step in steps if isinstance(step, Say))
            lines.append(f"Content-Length: {said if status.length is None else status.length}")
        case Framing.CLOSE:
            lines.append("Connection: close")
    return ("\r\n".join(lines) + "\r\n\r\n").encode("latin-1")


def _read_request(received: Any) -> Request | None:
    line = received.readline()
    if not line:
        return None
    method, path, _ = line.decode("latin-1").split()
    headers: dict[str, str] = {}
    while (line := received.readline()) not in (b"\r\n", b""):
        name, _, value = line.decode("latin-1").partition(":")
        headers[name.strip().lower()] = value.strip()
    if headers.get("transfer-encoding", "").lower() == "chunked":
        body = b""
        while size := int(received.readline(), 16):
            body += received.read(size)
            received.readline()
        received.readline()
    else:
        body = received.read(int(headers.get("content-length", "0")))
    return Request(method=method, path=path, headers=headers, body=body)


def _reset(connection: socket.socket, *, hard: bool) -> None:
    try:
        if hard:
            connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
            connection.close()
        else:
            connection.shutdown(socket.SHUT_RDWR)
    except OSError:
        pass  # it was over already

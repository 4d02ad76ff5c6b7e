"""The demo service as a process, and clients that leave."""

from __future__ import annotations

import http.client
import json
import signal
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.demo.conftest import KEY, Demo, order

ROOT = Path(__file__).resolve().parents[2]


@contextmanager
def _child(*options: str) -> Iterator[subprocess.Popen[bytes]]:
    command = [sys.executable, "-m", "desktop_app.demo", *options]
    pipe = subprocess.PIPE
    with subprocess.Popen(command, cwd=ROOT, stdin=pipe, stdout=pipe, stderr=pipe) as child:
        try:
            yield child
        finally:
            child.kill()


def _port(child: subprocess.Popen[bytes]) -> int:
    assert child.stdout is not None
    word, port = child.stdout.readline().split()
    assert word == b"PORT"
    return int(port)


def test_the_process_serves_and_ends_with_its_parent() -> None:
    with _child("--port", "0", "--key", KEY, "--pace", "0", "--follow-stdin") as child:
        line = http.client.HTTPConnection("127.0.0.1", _port(child), timeout=30)
        line.request(
            "POST",
            "/api/v1/chat/completions",
            order("pattern"),
            {"Authorization": f"Bearer {KEY}"},
        )
        answer = line.getresponse()
        assert answer.status == 200
        assert json.loads(answer.read())["choices"][0]["message"]["images"]
        line.close()
        rest, complaint = child.communicate(timeout=10)  # closes its standard input
        assert child.returncode == 0
        assert (rest, complaint) == (b"", b"")


def test_it_ends_in_the_middle_of_a_picture() -> None:
    with _child("--port", "0", "--pace", "60", "--follow-stdin") as child:
        line = http.client.HTTPConnection("127.0.0.1", _port(child), timeout=30)
        line.request(
            "POST",
            "/api/v1/chat/completions",
            order(stream=True),
            {"Authorization": "Bearer any"},
        )
        assert line.getresponse().read(3)
        assert child.stdin is not None
        child.stdin.close()
        assert child.wait(10) == 0
        line.close()


@pytest.mark.skipif(sys.platform == "win32", reason="no such signal")
def test_an_interrupt_ends_it_quietly() -> None:
    with _child("--port", "0") as child:
        _port(child)
        child.send_signal(signal.SIGINT)
        assert child.wait(10) == 130
        assert child.stderr is not None
        assert child.stderr.read() == b""


@pytest.mark.parametrize(
    "options",
    [
        [],
        ["--port", "x"],
        ["--port", "70000"],
        ["--port", "0", "--pace", "soon"],
        ["--port", "0", "--pace", "nan"],
        ["--port", "0", "--key", ""],
        ["--port", "0", "--what"],
    ],
)
def test_bad_options_are_one_line_and_status_2(options: list[str]) -> None:
    from desktop_app.demo.__main__ import main

    with pytest.raises(SystemExit) as ended:
        main(options)
    assert ended.value.code == 2


def test_the_one_line_is_on_standard_error(capfd: pytest.CaptureFixture[str]) -> None:
    from desktop_app.demo.__main__ import main

    with socket.create_server(("127.0.0.1", 0)) as taken, pytest.raises(SystemExit):
        main(["--port", str(taken.getsockname()[1])])
    said = capfd.readouterr()
    assert said.out == ""
    assert len(said.err.splitlines()) == 1
    assert "cannot listen" in said.err


@pytest.mark.parametrize("stream", [True, False])
def test_a_client_that_hangs_up_ends_the_work(
    start: Callable[..., Demo], capfd: pytest.CaptureFixture[str], stream: bool
) -> None:
    demo = start(pace_s=60.0)
    before = threading.active_count()
    line = http.client.HTTPConnection("127.0.0.1", demo.server.port, timeout=30)
    line.request("POST", "/api/v1/chat/completions", order(stream=stream), demo.headers)
    answer = line.getresponse()
    assert answer.read(3)
    assert threading.active_count() == before + 1
    answer.close()
    line.close()
    pause, limit = threading.Event(), time.monotonic() + 5
    while threading.active_count() > before and time.monotonic() < limit:
        pause.wait(0.01)
    assert threading.active_count() == before
    assert capfd.readouterr() == ("", "")


def test_closing_the_service_ends_what_is_being_painted(start: Callable[..., Demo]) -> None:
    demo = start(pace_s=60.0)
    with socket.create_connection(("127.0.0.1", demo.server.port), 10) as line:
        body = order(stream=True)
        head = f"POST /api/v1/chat/completions HTTP/1.1\r\nContent-Length: {len(body)}\r\n"
        line.sendall(head.encode() + b"Authorization: Bearer x\r\n\r\n" + body)
        assert line.recv(100)
        demo.server.shutdown()
        demo.server.server_close()
        assert b"[DONE]" not in b"".join(iter(lambda: line.recv(65536), b""))

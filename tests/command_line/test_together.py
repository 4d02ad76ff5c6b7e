"""Commands beside each other and beside the window, all on one library."""

from __future__ import annotations

import signal
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.command_line.running import (
    FLASH,
    KEY,
    end,
    events,
    objects,
    painters,
    picture,
    run,
    settings,
    start,
)
from tests.e2e.around import be_good
from tests.e2e.process import rows
from tests.fakes.photos import plain, put
from tests.fakes.service import (
    EVENT_STREAM,
    JSON,
    Hang,
    Say,
    ScriptedService,
    Status,
    Step,
    Until,
    image_event,
    json_error,
    png,
    stream,
)


def until(true: Callable[[], object], what: str) -> None:
    """Wait for another process."""
    end_s = time.monotonic() + 30
    while not true():
        assert time.monotonic() < end_s, what
        threading.Event().wait(0.02)


@contextmanager
def window(data: Path, *words: str, key: str = "") -> Iterator[None]:
    """Pictor itself, without a screen, and hearing."""
    process = start(data, *words, key=key)
    try:
        until((data / "instance.json").exists, "the window does not hear")
        yield
    finally:
        process.kill()
        _, _, err = end(process)
        assert "Traceback" not in err


def late(go: threading.Event, shade: int = 60) -> tuple[Step, ...]:
    """A good answer that waits for a word."""
    status, said = picture(shade)
    return status, Until(go), said


def test_a_second_command_waits_for_the_first(service: ScriptedService, tmp_path: Path) -> None:
    data, go = tmp_path / "data", threading.Event()
    service.play(*late(go))
    service.play(*picture(2))
    words = ("generate", "a lake", "--model", FLASH, "--base-url", service.url)
    first = start(data, *words, key=KEY)
    service.wait_for_requests(1, 30)
    second = start(data, *words, key=KEY)
    repairing = run(data, "check", "--repair")
    assert (repairing.returncode, repairing.stdout) == (5, "")
    assert run(data, "search", "").returncode == 3, "looking waits for nobody"
    assert second.poll() is None
    assert painters(service) == 1
    go.set()
    assert end(first)[0] == 0
    assert end(second)[0] == 0
    assert rows(data, "SELECT count(*) FROM pictures") == [(2,)]


def test_a_window_waits_for_a_command(service: ScriptedService, tmp_path: Path) -> None:
    data, go = tmp_path / "data", threading.Event()
    service.play(*late(go))
    words = ("generate", "a lake", "--model", FLASH, "--base-url", service.url)
    making = start(data, *words, key=KEY)
    service.wait_for_requests(1, 30)
    address = (data / "instance.json").read_text()
    opened = start(data, "--demo")
    try:
        repairing = run(data, "check", "--repair")
        assert repairing.returncode == 5
        assert opened.poll() is None
        assert (data / "instance.json").read_text() == address
        go.set()
        assert end(making)[0] == 0
        until(
            lambda: (
                (data / "instance.json").exists()
                and (data / "instance.json").read_text() != address
            ),
            "the window does not open",
        )
        assert run(data, "search", "lake").returncode == 0
    finally:
        opened.kill()
        end(opened)


def test_the_window_carries_out_what_a_command_orders(
    service: ScriptedService, tmp_path: Path
) -> None:
    data, out = tmp_path / "data", tmp_path / "out"
    be_good(service)
    for shade in range(2):
        service.answer("/chat/completions", *picture(shade))
    with window(data, "--base-url", service.url, key=KEY):
        words = ("generate", "a lighthouse", "--model", FLASH, "--count", "2", "--ratio", "16:9")
        made = run(data, *words, "--json", "--out", str(out))  # the key is the window's
        assert made.returncode == 0, made.stderr
        told = objects(made.stdout)
        assert told[0]["event"] == "ordered"
        assert sorted(events(made.stdout)[1:]) == sorted(
            [*["begun", "saved", "copied", "done"] * 2, "ended"]
        )
        assert told[-1]["pictures"] == 2
        paths = [Path(one["path"]) for one in told if one["event"] == "saved"]
        assert all(path.is_relative_to(data / "library" / "images") for path in paths)
        assert len(list(out.iterdir())) == 2
        assert rows(data, "SELECT state, ratio FROM jobs") == [("done", "16:9")] * 2
        assert len(run(data, "search", "lighthouse").stdout.splitlines()) == 2
        sent = put(plain(30, 20), tmp_path / "house.png")
        assert run(data, *words[:4], "--reference", str(sent)).returncode == 0
        asked = [one for one in service.requests if one.path.endswith("/chat/completions")]
        (message,) = asked[-1].json()["messages"]
        assert [part["type"] for part in message["content"]] == ["text", "image_url"]
        wrong = run(data, *words[:4], "--ratio", "7:1")
        assert (wrong.returncode, wrong.stderr.count("\n")) == (2, 1)


def test_limits_and_faults_of_the_window_are_told_to_the_command(
    service: ScriptedService, tmp_path: Path
) -> None:
    data = tmp_path / "data"
    be_good(service)
    settings(data, batch_limit_usd="0.05")
    words = ("generate", "a lake", "--model", FLASH)
    with window(data, "--base-url", service.url, key=KEY):
        dear = run(data, *words, "--count", "2")
        assert dear.returncode == 4
        assert "--yes goes on" in dear.stderr
        refused = Status(402, JSON), Say(json_error(402, "Insufficient credits"))
        service.answer("/chat/completions", *refused)
        made = run(data, *words, "--json")
        assert made.returncode == 1
        assert events(made.stdout) == ["ordered", "begun", "failed", "ended"]
        assert objects(made.stdout)[2]["failure"]["kind"] == "no_credit"
        until(lambda: rows(data, "SELECT state FROM jobs") == [("stopped",)], "no end")
        service.answer("/chat/completions", *picture())
        assert run(data, *words).returncode == 0, "the gate is tried again"


def test_without_a_key_the_window_says_so_and_the_demo_goes_on(tmp_path: Path) -> None:
    data = tmp_path / "data"
    with window(data):
        made = run(data, "generate", "a lake", "--model", FLASH)
        assert made.returncode == 1
        assert made.stderr.startswith("pictor: There is no key yet.")
        assert run(data, "generate", "a lake", "--demo").returncode == 0


def test_stopping_a_command_stops_its_jobs_in_the_window(
    service: ScriptedService, tmp_path: Path
) -> None:
    data = tmp_path / "data"
    be_good(service)
    half = Say(stream(image_event(png(colour=(1, 2, 3)))))
    service.answer("/chat/completions", Status(200, EVENT_STREAM), half, Hang())
    with window(data, "--base-url", service.url, key=KEY):
        making = start(data, "generate", "a lake", "--model", FLASH, "--json")
        assert making.stdout is not None
        told: list[str] = []
        while not told or '"saved"' not in told[-1]:
            told.append(making.stdout.readline())
            assert told[-1], "it ended early"
        making.send_signal(signal.SIGINT)
        code, out, err = end(making)
        assert (code, err) == (130, "1 picture; stopped.\n")
        assert events("".join(told) + out) == ["ordered", "begun", "saved", "stopped", "ended"]
        assert rows(data, "SELECT state FROM jobs") == [("stopped",)]


def test_a_window_that_closes_is_told_and_a_command_that_goes_is_not_missed(
    service: ScriptedService, tmp_path: Path
) -> None:
    data, go = tmp_path / "data", threading.Event()
    be_good(service)
    service.answer("/chat/completions", *late(go))
    with window(data, "--base-url", service.url, key=KEY):
        making = start(data, "generate", "a lake", "--model", FLASH)
        until(lambda: painters(service) == 1, "nothing was sent")
        making.kill()
        end(making)
        go.set()
        until(lambda: rows(data, "SELECT state FROM jobs") == [("done",)], "the job was dropped")
        go.clear()
        making = start(data, "generate", "a lake", "--model", FLASH)
        until(lambda: painters(service) == 2, "nothing was sent")
    code, out, err = end(making)
    assert (code, out) == (1, "")
    assert err.endswith("pictor: Pictor was closed before all was done\n")
    go.set()

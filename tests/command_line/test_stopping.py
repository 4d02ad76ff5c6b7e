"""A command that is stopped, killed, or no longer listened to."""

from __future__ import annotations

import signal
import subprocess
import time
from pathlib import Path

import pytest

from tests.command_line.running import (
    FLASH,
    KEY,
    command,
    end,
    environment,
    events,
    objects,
    painters,
    picture,
    run,
    settings,
    start,
)
from tests.e2e.process import rows
from tests.fakes.service import (
    EVENT_STREAM,
    JSON,
    Hang,
    Say,
    ScriptedService,
    Status,
    comment,
    image_event,
    json_error,
    png,
    stream,
)


def arriving(incoming: Path) -> None:
    """Wait for the first bytes of a picture."""
    end_s = time.monotonic() + 30
    while not any(path.stat().st_size for path in incoming.glob("*/*.part")):
        assert time.monotonic() < end_s, "nothing arrives"


@pytest.mark.parametrize(("number", "status"), [(signal.SIGINT, 130), (signal.SIGTERM, 143)])
def test_stopping_keeps_what_has_come_and_begins_no_more(
    number: int, status: int, service: ScriptedService, tmp_path: Path
) -> None:
    data = tmp_path / "data"
    settings(data, jobs_at_once=1)
    service.play(*picture(1))
    half = Say(stream(image_event(png(colour=(1, 2, 3)))))
    service.play(Status(200, EVENT_STREAM), half, Hang())
    words = ("generate", "a lake", "--model", FLASH, "--count", "4", "--json")
    process = start(data, *words, "--base-url", service.url, key=KEY)
    assert process.stdout is not None
    told: list[str] = []
    while sum('"saved"' in line for line in told) < 2:  # the second one's answer never ends
        told.append(process.stdout.readline())
        assert told[-1], "it ended early"
    process.send_signal(number)
    code, out, err = end(process)
    assert code == status
    assert err == "2 pictures, $0.0387; stopped.\n"
    whole = "".join(told) + out
    assert events(whole)[-2:] == ["stopped", "ended"]
    assert objects(whole)[-1]["status"] == status
    assert rows(data, "SELECT state FROM jobs ORDER BY started") == [("done",), ("stopped",)]
    assert rows(data, "SELECT count(*) FROM pictures") == [(2,)]
    assert not list((data / "library" / "incoming").iterdir())
    assert painters(service) == 2


def test_killed_amid_an_answer_nothing_is_lost_and_nothing_sent_again(
    service: ScriptedService, tmp_path: Path
) -> None:
    data = tmp_path / "data"
    half = Say(stream(comment(), image_event(png(colour=(1, 2, 3)))))
    service.play(Status(200, EVENT_STREAM), half, Hang())
    words = ("generate", "a lake", "--model", FLASH, "--count", "1")
    process = start(data, *words, "--base-url", service.url, key=KEY)
    service.wait_for_requests(1, 30)
    assert process.stdout is not None
    assert process.stdout.readline(), "the path of what is safe"
    process.kill()
    end(process)
    looked = run(data, "check")
    assert looked.returncode == 0, looked.stderr
    assert rows(data, "SELECT state FROM jobs") == [("painting",)]
    repaired = run(data, "check", "--repair")
    assert repaired.returncode == 0, repaired.stderr
    assert rows(data, "SELECT state FROM jobs") == [("interrupted",)]
    assert rows(data, "SELECT count(*) FROM pictures") == [(1,)]
    service.answer("/generation", Status(404, JSON), Say(json_error(404, "not yet")))
    service.play(*picture())
    assert run(data, *words, "--base-url", service.url, key=KEY).returncode == 0
    assert painters(service) == 2


def test_of_a_cut_picture_the_beginning_is_kept(service: ScriptedService, tmp_path: Path) -> None:
    data = tmp_path / "data"
    (said,) = (step.data for step in picture() if isinstance(step, Say))
    middle = said.index(b"base64,") + 60
    service.play(Status(200, EVENT_STREAM), Say(said[:middle]), Hang())
    words = ("generate", "a lake", "--model", FLASH, "--base-url", service.url)
    process = start(data, *words, key=KEY)
    incoming = data / "library" / "incoming"
    arriving(incoming)
    process.kill()
    end(process)
    assert run(data, "check").returncode == 0, "it may be under way"
    assert run(data, "check", "--repair").returncode == 0
    assert rows(data, "SELECT state FROM jobs") == [("interrupted",)]
    assert not list(incoming.iterdir())
    assert [path.suffix for path in (data / "library" / "recovered").iterdir()]


def test_nobody_reading_does_not_stop_what_is_paid_for(
    service: ScriptedService, tmp_path: Path
) -> None:
    data = tmp_path / "data"
    for shade in range(2):
        service.play(*picture(shade))
    words = command(data, "generate", "a lake", "--model", FLASH, "--count", "2")
    process = subprocess.Popen(
        [*words, "--base-url", service.url],
        env=environment(KEY),
        cwd=tmp_path,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    assert process.stdout is not None
    assert process.stderr is not None
    process.stdout.close()
    with process.stderr:
        said = process.stderr.read().decode()
    assert process.wait(60) == 0
    assert said == "2 pictures, $0.0774.\n"
    assert rows(data, "SELECT count(*) FROM pictures") == [(2,)]

"""Pictures by a command: made, kept, paid for, refused and told as from the window."""

from __future__ import annotations

import json
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from desktop_app.core.key_file import KeyFile
from tests.command_line.running import (
    FLASH,
    KEY,
    ROOT,
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
from tests.e2e.around import told
from tests.e2e.process import rows
from tests.fakes.photos import plain, put
from tests.fakes.service import (
    EVENT_STREAM,
    JSON,
    Hang,
    Say,
    ScriptedService,
    Status,
    done,
    finish_event,
    image_event,
    json_error,
    png,
    stream,
)


def refusal(status: int, message: str, **headers: str) -> tuple[Status, Say]:
    """What a service answers where it will not."""
    return Status(status, {**JSON, **headers}), Say(json_error(status, message))


def test_a_picture_is_kept_with_its_recipe_and_cost(
    service: ScriptedService, tmp_path: Path
) -> None:
    data = tmp_path / "data folder – ünïcode 写真"
    service.play(*picture())
    words = ("generate", "a lighthouse", "--model", FLASH, "--ratio", "16:9")
    made = run(data, *words, "--base-url", service.url, key=KEY)
    assert (made.returncode, made.stderr) == (0, "1 picture, $0.0387.\n")
    file = Path(made.stdout.rstrip("\n"))
    assert file.is_relative_to(data / "library" / "images")
    assert file.with_suffix(".json").exists()
    assert rows(data, "SELECT prompt, ratio, model, state, cost_usd, is_demo FROM jobs") == [
        ("a lighthouse", "16:9", FLASH, "done", "0.0387", 0)
    ]
    sent = service.requests[-1]
    assert sent.headers["authorization"] == f"Bearer {KEY}"
    written = [path.read_bytes() for path in data.rglob("*") if path.is_file()]
    assert len(written) > 3
    assert all(KEY.encode() not in content for content in written)


def test_each_prompt_of_braces_is_made_so_often_and_copied(
    service: ScriptedService, tmp_path: Path
) -> None:
    data, out = tmp_path / "data", tmp_path / "new" / "out"
    for shade in range(4):
        service.play(*picture(shade))
    words = ("generate", "a {red|blue} door", "--model", FLASH, "--count", "2", "--json")
    made = run(data, *words, "--base-url", service.url, "--out", str(out), key=KEY)
    assert made.returncode == 0
    told = objects(made.stdout)
    assert told[0] == {"event": "ordered", "jobs": 4, "model": FLASH, "estimate_usd": "0.156"}
    copies = [Path(one["path"]) for one in told if one["event"] == "copied"]
    assert len(copies) == 4
    assert sorted(copies) == sorted(out.iterdir())
    saved = [Path(one["path"]) for one in told if one["event"] == "saved"]
    assert sorted(path.read_bytes() for path in saved) == sorted(
        path.read_bytes() for path in copies
    )
    last = {"event": "ended", "status": 0, "pictures": 4, "failed": 0, "cost_usd": "0.1548"}
    assert told[-1] == last
    assert sorted(rows(data, "SELECT prompt FROM jobs")) == [
        *([("a blue door",)] * 2),
        *([("a red door",)] * 2),
    ]


def test_a_prompt_can_come_by_standard_input(service: ScriptedService, tmp_path: Path) -> None:
    data = tmp_path / "data"
    service.play(*picture())
    words = ("generate", "-", "--model", FLASH, "--base-url", service.url)
    assert run(data, *words, key=KEY, said="two\nlines\n").returncode == 0
    assert rows(data, "SELECT prompt FROM jobs") == [("two\nlines",)]


def test_the_demo_painter_needs_no_key(tmp_path: Path) -> None:
    data = tmp_path / "data"
    made = run(data, "generate", "a red desert", "--demo", "--ratio", "3:2")
    assert made.returncode == 0, made.stderr
    assert rows(data, "SELECT is_demo, state FROM jobs") == [(1, "done")]
    assert made.stderr == "1 picture.\n"


def test_what_a_model_lacks_is_wrong_use_and_nothing_is_sent(
    service: ScriptedService, tmp_path: Path
) -> None:
    data = tmp_path / "data"
    for words, why in (
        (("--ratio", "7:1"), "has no ratio 7:1; it has: 1:1, "),
        (("--size", "4K"), "has no size 4K"),
        (("--option", "quality=high"), "has no option quality"),
        (("--option", "quality"), "is not of the form name=value"),
        (("--model", "google/gemini-2.5-flash-imag"), f"perhaps {FLASH}"),
        (("--reference", "nowhere.png"), "there is no file 'nowhere.png'"),
        (("--count", "9"), "not a number from 1 to 8"),
        (("--demo",), "--demo uses the demo painter"),
    ):
        base = ("generate", "a lake", "--model", FLASH, "--base-url", service.url)
        made = run(data, *base, *words, key=KEY)
        assert made.returncode == 2, words
        assert made.stderr.count("\n") == 1
        assert why in made.stderr
        assert made.stdout == ""
    assert painters(service) == 0
    assert rows(data, "SELECT key FROM jobs") == []


def test_without_a_key_it_is_said_what_to_do(service: ScriptedService, tmp_path: Path) -> None:
    data = tmp_path / "data"
    made = run(data, "generate", "a lake", "--model", FLASH, "--base-url", service.url)
    assert made.returncode == 1
    assert "keychain" in made.stderr or "no key" in made.stderr
    assert made.stderr.count("\n") == 1
    assert service.requests == []


def test_a_key_in_the_private_file_is_used(service: ScriptedService, tmp_path: Path) -> None:
    data = tmp_path / "data"
    KeyFile(data / "private" / "keys.json").put(KEY, f"127.0.0.1:{service.port}")
    service.play(*picture())
    words = ("generate", "a lake", "--model", FLASH, "--base-url", service.url)
    assert run(data, *words).returncode == 0
    assert service.requests[-1].headers["authorization"] == f"Bearer {KEY}"


def test_above_the_limit_of_one_press_it_refuses_until_it_is_told_to_go_on(
    service: ScriptedService, tmp_path: Path
) -> None:
    data = tmp_path / "data"
    settings(data, batch_limit_usd="0.05")
    words = ("generate", "a lake", "--model", FLASH, "--count", "2", "--base-url", service.url)
    made = run(data, *words, key=KEY)
    assert made.returncode == 4
    assert "about $0.078; your limit is $0.05" in made.stderr
    assert painters(service) == 0
    for shade in range(2):
        service.play(*picture(shade))
    assert run(data, *words, "--yes", key=KEY).returncode == 0
    assert painters(service) == 2


def test_the_limit_of_a_month_is_for_commands_too(data: Path, service: ScriptedService) -> None:
    settings(data, month_limit_usd="0.15")
    words = ("generate", "a lake", "--model", FLASH, "--base-url", service.url)
    made = run(data, *words, "--yes", key=KEY)
    assert made.returncode == 4
    assert "$0.0339 is left of this month's limit" in made.stderr
    settings(data, month_limit_usd="0.11")
    assert "this month's limit of $0.11 is reached" in run(data, *words, key=KEY).stderr
    assert service.requests == []


def test_a_fault_that_all_would_meet_ends_the_order(
    service: ScriptedService, tmp_path: Path
) -> None:
    data = tmp_path / "data"
    settings(data, jobs_at_once=1)
    service.play(*refusal(402, "Insufficient credits"))
    words = ("generate", "a lake", "--model", FLASH, "--count", "3", "--json")
    made = run(data, *words, "--base-url", service.url, key=KEY)
    assert made.returncode == 1
    assert events(made.stdout) == ["ordered", "begun", "failed", "ended"]
    failure = objects(made.stdout)[2]["failure"]
    assert (failure["kind"], failure["charged"], failure["status"]) == ("no_credit", "no", 402)
    assert failure["sentence"].startswith("Not enough credit.")
    assert painters(service) == 1
    assert rows(data, "SELECT state FROM jobs") == [("failed",)]


def test_what_fails_is_told_and_what_comes_is_kept(
    service: ScriptedService, tmp_path: Path
) -> None:
    data = tmp_path / "data"
    settings(data, jobs_at_once=1)
    service.play(*refusal(403, "This model is blocked by your settings"))
    service.play(*picture())
    words = ("generate", "a lake", "--model", FLASH, "--count", "2")
    made = run(data, *words, "--base-url", service.url, key=KEY)
    assert made.returncode == 1
    assert made.stdout.count("\n") == 1
    assert "pictor: 1 of 2: Your OpenRouter settings block this model." in made.stderr
    assert made.stderr.endswith("1 picture, $0.0387; 1 failed.\n")
    assert rows(data, "SELECT state FROM jobs ORDER BY started") == [("failed",), ("done",)]


def test_a_busy_service_is_asked_again(service: ScriptedService, tmp_path: Path) -> None:
    data = tmp_path / "data"
    service.play(*refusal(429, "Slow down", **{"Retry-After": "1"}))
    service.play(*picture())
    words = ("generate", "a lake", "--model", FLASH, "--json", "--base-url", service.url)
    made = run(data, *words, key=KEY)
    assert made.returncode == 0
    assert events(made.stdout) == ["ordered", "begun", "trying_again", "saved", "done", "ended"]
    assert rows(data, "SELECT state, tries FROM jobs") == [("done", 2)]


def test_references_are_sent_as_the_window_sends_them(
    service: ScriptedService, tmp_path: Path
) -> None:
    data = tmp_path / "data"
    large = put(plain(3000, 2000), tmp_path / "large house.jpg")
    service.play(*picture())
    words = ("generate", "the same in winter", "--model", FLASH, "--reference", str(large))
    made = run(data, *words, "--base-url", service.url, key=KEY)
    assert made.returncode == 0, made.stderr
    (content,) = service.requests[-1].json()["messages"]
    assert [part["type"] for part in content["content"]] == ["text", "image_url"]
    sidecar = json.loads(Path(made.stdout.strip()).with_suffix(".json").read_text())
    (reference,) = sidecar["recipe"]["references"]
    assert (reference["name"], reference["width"]) == ("large house.jpg", 2048)
    text = tmp_path / "notes.txt"
    text.write_text("no picture")
    made = run(data, *words[:-1], str(text), "--base-url", service.url, key=KEY)
    assert (made.returncode, made.stderr.count("\n")) == (2, 1)
    assert "notes.txt cannot be sent along" in made.stderr


@pytest.mark.parametrize("words", [("--demo",), ()], ids=["demo", "real"])
def test_no_part_of_a_window_is_loaded(
    words: tuple[str, ...], service: ScriptedService, tmp_path: Path
) -> None:
    service.play(*picture())
    base = words or ("--base-url", service.url, "--model", FLASH)
    asked = ("generate", "a lake", *base, "--data-dir", str(tmp_path / "data"))
    script = (
        "import sys; sys.argv[1:] = %r; from desktop_app.app import main\n"
        "status = main(sys.argv[1:])\n"
        "loaded = sorted(name for name in sys.modules if name.startswith('PySide6.Qt'))\n"
        "print(status, *loaded)"
    )
    made = subprocess.run(
        [sys.executable, "-c", script % (list(asked),)],
        cwd=ROOT,
        env=environment(KEY),
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )
    status, *loaded = made.stdout.splitlines()[-1].split()
    assert status == "0"
    assert loaded == ["PySide6.QtCore"], "for the lock alone"


def test_a_cost_that_comes_later_is_asked_for(service: ScriptedService, tmp_path: Path) -> None:
    data = tmp_path / "data"
    silent = stream(image_event(png()), finish_event(), done())
    service.play(Status(200, EVENT_STREAM), Say(silent))
    service.answer("/generation", *told({"total_cost": 0.0411, "provider_name": "Maker"}))
    words = ("generate", "a lake", "--model", FLASH, "--json", "--base-url", service.url)
    made = run(data, *words, key=KEY)
    assert made.returncode == 0
    assert events(made.stdout)[-3:] == ["done", "billed", "ended"]
    assert objects(made.stdout)[-1]["cost_usd"] == "0.0411"
    assert rows(data, "SELECT cost_usd FROM jobs") == [("0.0411",)]


def test_what_an_earlier_run_cost_counts_for_the_month(
    service: ScriptedService, tmp_path: Path
) -> None:
    data = tmp_path / "data"
    settings(data, month_limit_usd="0.06")
    service.play(Status(200, EVENT_STREAM), Say(stream(image_event(png()))), Hang())
    words = ("generate", "a lake", "--model", FLASH, "--base-url", service.url)
    first = start(data, *words, key=KEY)
    assert first.stdout is not None
    assert first.stdout.readline()
    first.send_signal(signal.SIGINT)
    assert end(first)[0] == 130
    service.answer("/generation", *told({"total_cost": 0.0411}))
    second = run(data, *words, key=KEY)
    assert second.returncode == 4
    assert "$0.0189 is left of this month's limit" in second.stderr

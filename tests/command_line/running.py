"""Commands as real processes on a data folder, and services they can reach."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

from tests.fakes.service import (
    EVENT_STREAM,
    Say,
    ScriptedService,
    Status,
    Step,
    done,
    finish_event,
    image_event,
    png,
    stream,
    usage_event,
)

ROOT = Path(__file__).resolve().parents[2]
FLASH = "google/gemini-2.5-flash-image"
KEY = "sk-or-v1-0123456789abcdef"
_LIMIT_S = 60


def environment(key: str = "") -> dict[str, str]:
    """Ours, with a key or without; no keychain answers."""
    found = dict(os.environ, PYTHON_KEYRING_BACKEND="keyring.backends.fail.Keyring")
    found.pop("OPENROUTER_API_KEY", None)
    if key:
        found["OPENROUTER_API_KEY"] = key
    return found


def command(data: Path, *words: str) -> list[str]:
    """What a shell would start."""
    return [sys.executable, str(ROOT / "main.py"), "--data-dir", str(data), *words]


def run(data: Path, *words: str, key: str = "", said: str = "") -> subprocess.CompletedProcess[str]:
    """One command, to its end."""
    return subprocess.run(
        command(data, *words),
        cwd=data.parent,
        env=environment(key),
        input=said,
        capture_output=True,
        text=True,
        timeout=_LIMIT_S,
        check=False,
    )


def start(data: Path, *words: str, key: str = "") -> subprocess.Popen[str]:
    """One command, under way."""
    return subprocess.Popen(
        command(data, *words),
        cwd=data.parent,
        env=environment(key),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def end(process: subprocess.Popen[str]) -> tuple[int, str, str]:
    """How it ended, and what it said."""
    out, err = process.communicate(timeout=_LIMIT_S)
    return process.returncode, out, err


def objects(text: str) -> list[dict[str, Any]]:
    """The objects of `--json`."""
    return [json.loads(line) for line in text.splitlines()]


def events(text: str) -> list[str]:
    """The names of the events among them."""
    return [one["event"] for one in objects(text)]


def picture(shade: int = 60, cost: float = 0.0387) -> tuple[Step, ...]:
    """A service's good answer."""
    answer = stream(
        image_event(png(colour=(200, 80, shade))), finish_event(), usage_event(cost), done()
    )
    return Status(200, EVENT_STREAM), Say(answer)


def painters(service: ScriptedService) -> int:
    """How many pictures it was asked for."""
    return sum(one.path.endswith("/chat/completions") for one in list(service.requests))


def settings(data: Path, **fields: object) -> None:
    """What the person has set."""
    data.mkdir(parents=True, exist_ok=True)
    file = data / "settings.json"
    now = json.loads(file.read_text()) if file.exists() else {}
    file.write_text(json.dumps({**now, **fields}))

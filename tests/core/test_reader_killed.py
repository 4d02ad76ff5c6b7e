"""What a process leaves that is killed amid an answer: everything it had been sent."""

from __future__ import annotations

import base64
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from desktop_app.core.reader import replay
from tests.fakes.service import (
    EVENT_STREAM,
    JSON,
    Hang,
    Say,
    ScriptedService,
    Status,
    comment,
    image_event,
    json_body,
    png,
    text_event,
)
from tests.fakes.steps import Framing

ROOT = Path(__file__).resolve().parents[2]
RED = png()
LARGE = png(30, 30) + bytes(range(256)) * 1000
RECEIVE = """
import sys
from pathlib import Path
from desktop_app.core.providers.access import Access
from desktop_app.core.providers.openrouter import OpenRouter
from desktop_app.core.recipe import Recipe
for event in OpenRouter(Access(base_url=sys.argv[1], key="sk-or-test")).generate(
    Recipe(prompt="x", model="m/x"), Path(sys.argv[2])
):
    pass
"""


def killed_amid(folder: Path, is_there: Callable[[], bool], *steps: Status | Say | Hang) -> None:
    """Let a process receive the steps, and kill it as soon as something is on the disk."""
    with ScriptedService(steps) as service:
        process = subprocess.Popen(
            [sys.executable, "-c", RECEIVE, service.url, str(folder)],
            cwd=ROOT,
            stderr=subprocess.PIPE,
        )
        try:
            deadline = time.monotonic() + 20
            pause = threading.Event()
            while not is_there():
                assert process.poll() is None, process.stderr and process.stderr.read()
                assert time.monotonic() < deadline, "it never reached the disk"
                pause.wait(0.02)
        finally:
            process.kill()
            process.communicate(timeout=10)


@pytest.mark.parametrize("framing", [Framing.CHUNKED, Framing.CLOSE])
@pytest.mark.parametrize("share", [1000, 70_000, 300_000])
def test_every_byte_that_was_sent_is_on_the_disk(
    share: int, framing: Framing, tmp_path: Path
) -> None:
    second = image_event(LARGE, "image/webp")
    begin = second.index(base64.b64encode(LARGE))
    # The service falls silent amid the picture, on a group's end. This group waits for what follows
    # it: the last bytes of a picture are written only when it is known that they are the last.
    came = share // 4 * 3 - 3
    killed_amid(
        tmp_path,
        lambda: (tmp_path / "2.part").exists() and (tmp_path / "2.part").stat().st_size >= came,
        Status(200, EVENT_STREAM, framing),
        Say(comment() + text_event("Here") + image_event(RED)),
        Say(second[: begin + share]),
        Hang(),
    )
    left = replay(tmp_path)
    assert [one.path.read_bytes() for one in left.arrived] == [RED]
    assert left.incomplete == (tmp_path / "2.part",)
    assert (tmp_path / "2.part").read_bytes() == LARGE[:came]
    assert left.text == "Here"
    assert not left.finished
    assert replay(tmp_path) == left


def test_a_picture_whose_closing_quote_came_is_whole(tmp_path: Path) -> None:
    body = json_body(LARGE, RED, text="Two")
    cut = body.index(base64.b64encode(LARGE)) + len(base64.b64encode(LARGE)) + 1
    killed_amid(
        tmp_path,
        lambda: (tmp_path / "reply").exists() and (tmp_path / "reply").read_bytes().endswith(b'"'),
        Status(200, JSON),
        Say(b"\n   \n"),
        Say(body[:cut]),
        Hang(),
    )
    left = replay(tmp_path)
    assert [one.path.read_bytes() for one in left.arrived] == [LARGE]
    assert left.incomplete == ()
    assert not left.finished

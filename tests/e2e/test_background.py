"""What the desktop hears of Pictor while its window is in the background."""

from __future__ import annotations

import json
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.e2e.around import be_good, posts, refused
from tests.e2e.process import Process, rows
from tests.e2e.screen import Screen, wait_for
from tests.fakes.desktop import FakeDesktop, bus
from tests.fakes.service import (
    EVENT_STREAM,
    Say,
    ScriptedService,
    Status,
    Step,
    Until,
    done,
    finish_event,
    image_event,
    png,
    stream,
)

pytestmark = [pytest.mark.x11, pytest.mark.timeout(300)]

KEY = "sk-or-test-0123456789"
PAINTED = (
    Status(200, EVENT_STREAM),
    Say(stream(image_event(png(8, 8)), finish_event(), done())),
)
ICON = Path(__file__).resolve().parents[2] / "resources" / "icon.svg"


@pytest.fixture
def desktop(shown: Screen) -> Iterator[FakeDesktop]:
    """A bus on the screen, and somebody who shows notices."""
    with bus() as address, FakeDesktop(address) as found:
        shown.environment["DBUS_SESSION_BUS_ADDRESS"] = address
        yield found


class Patient(ScriptedService):
    """A service that takes every key, and answers when it may."""

    def __init__(self, *steps: Step) -> None:
        super().__init__()
        self._may = threading.Event()
        be_good(self)
        for door in ("/chat/completions", "/images"):
            self.answer(door, Until(self._may), *steps)

    def go_on(self, asked: int) -> None:
        """Answer, once so many have asked."""
        wait_for(lambda: posts(self) == asked, 30, "the questions")
        self._may.set()


def ask(shown: Screen, data: Path, prompt: str, times: int = 1) -> str:
    """Write the prompt and press Generate; gives the window."""
    window = shown.window("Pictor")
    shown.do("windowfocus", "--sync", window)
    wait_for(lambda: (data / "instance.json").exists(), 30, "the app's being ready")
    shown.do("type", "--delay", "5", prompt)
    for number in range(1, times + 1):
        shown.do("key", "ctrl+Return")
        wait_for(lambda: len(rows(data, "SELECT 1 FROM jobs")) == number, 30, "the job")  # noqa: B023  it is waited for
    return window


def test_one_notice_for_all_and_a_click_brings_the_window_back(
    shown: Screen, desktop: FakeDesktop, tmp_path: Path
) -> None:
    data = tmp_path / "data"
    data.mkdir()
    with Patient(*PAINTED) as service, Process(shown, data, "--base-url", service.url, key=KEY):
        window = ask(shown, data, "a quiet lake", times=2)
        shown.do("windowminimize", "--sync", window)
        wait_for(lambda: desktop.progress, 30, "the progress")
        service.go_on(2)
        wait_for(lambda: desktop.shown, 60, "the notice")
        notice = desktop.last
        assert (notice.title, notice.text) == ("2 pictures are ready", "a quiet lake")
        assert notice.icon == str(ICON)
        assert notice.actions == ("default", "Show")
        assert 2 in [one["count"] for one in desktop.progress]
        wait_for(lambda: not desktop.progress[-1]["count-visible"], 10, "the end of the progress")
        assert shown.do("getactivewindow") != window
        desktop.click(7)
        wait_for(lambda: shown.do("getactivewindow") == window, 20, "the window")
        wait_for(lambda: desktop.closed == [7], 10, "the end of the notice")
    assert len(desktop.shown) == 1


@pytest.mark.parametrize("looks", [False, True])
def test_a_failure_says_what_to_do_but_not_to_whoever_looks(
    shown: Screen, desktop: FakeDesktop, tmp_path: Path, looks: bool
) -> None:
    data = tmp_path / "data"
    data.mkdir()
    broken = refused(401, "No auth credentials found")
    with Patient(*broken) as service, Process(shown, data, "--base-url", service.url, key=KEY):
        window = ask(shown, data, "a quiet lake")
        if not looks:
            shown.do("windowminimize", "--sync", window)
        service.go_on(1)
        waits = "SELECT 1 FROM jobs WHERE failure IS NOT NULL"
        wait_for(lambda: rows(data, waits), 30, "the job's being held back")
        if not looks:
            wait_for(lambda: desktop.shown, 30, "the notice")
        wait_for(
            lambda: desktop.progress and not desktop.progress[-1]["progress-visible"],
            *(30, "the job's being shown as waiting"),
        )
    notices = [(one.title, one.text, one.hints["category"]) for one in desktop.shown]
    text = (
        "OpenRouter didn't accept it; it may have been deleted or turned off. "
        "Choose “Check key” in Pictor."
    )
    told = ("Your key isn't working.", text, "transfer.error")
    assert notices == ([] if looks else [told])


def test_whoever_wants_no_notices_gets_none(
    shown: Screen, desktop: FakeDesktop, tmp_path: Path
) -> None:
    data = tmp_path / "data"
    data.mkdir()
    (data / "settings.json").write_text(json.dumps({"notifies": False}), "utf-8")
    with Patient(*PAINTED) as service, Process(shown, data, "--base-url", service.url, key=KEY):
        window = ask(shown, data, "a quiet lake")
        shown.do("windowminimize", "--sync", window)
        wait_for(lambda: desktop.progress, 30, "the progress")
        service.go_on(1)
        wait_for(lambda: rows(data, "SELECT 1 FROM pictures"), 60, "the picture")
        wait_for(lambda: desktop.progress[-1]["count"] == 0, 20, "the end of the progress")
    assert desktop.shown == []

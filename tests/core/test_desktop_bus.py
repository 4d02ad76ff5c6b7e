"""Notices and progress over a real message bus, with somebody on it who shows them."""

from __future__ import annotations

import socket
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop_app.core.desktop_bus import Clicked, DesktopBus, Notice
from tests.e2e.screen import wait_for
from tests.fakes.desktop import FakeDesktop, bus

READY = Notice(title="2 pictures are ready", text="fish & <chips>", action="Show")


@pytest.fixture
def address(monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    """A bus of one's own, which is the session's."""
    with bus() as found:
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", found)
        yield found


class Listened:
    """A desktop bus whose clicks are written down, on a thread of its own."""

    def __init__(self) -> None:
        self.bus = DesktopBus("Pictor", "app.pictor.Pictor", "/icon.svg")
        self.clicks: list[Clicked] = []
        self.thread = threading.Thread(target=self._listen, daemon=True)
        self.thread.start()

    def _listen(self) -> None:
        for click in self.bus:
            self.clicks.append(click)

    def end(self) -> None:
        """Close it and see that the thread ends."""
        self.bus.close()
        self.thread.join(10)
        assert not self.thread.is_alive()


@pytest.fixture
def listened(address: str) -> Iterator[Listened]:
    """On the bus, and ended."""
    found = Listened()
    yield found
    found.end()


def test_a_notice_comes_as_it_is_meant(address: str, listened: Listened) -> None:
    with FakeDesktop(address) as desktop:
        listened.bus.notify(READY)
        wait_for(lambda: desktop.shown, 10, "the notice")
        shown = desktop.last
    assert (shown.app, shown.title, shown.icon) == ("Pictor", READY.title, "/icon.svg")
    assert shown.text == "fish &amp; &lt;chips&gt;"  # this desktop reads markup
    assert shown.actions == ("default", "Show")
    assert shown.hints["desktop-entry"] == "app.pictor.Pictor"
    assert shown.hints["category"] == "transfer.complete"


def test_words_stay_words_where_no_markup_is_read(address: str, listened: Listened) -> None:
    with FakeDesktop(address, capabilities=("body",)) as desktop:
        listened.bus.notify(READY)
        wait_for(lambda: desktop.shown, 10, "the notice")
        assert desktop.last.text == READY.text
        assert desktop.last.actions == ()


def test_a_newer_notice_takes_the_place_of_the_one_before(address: str, listened: Listened) -> None:
    with FakeDesktop(address) as desktop:
        listened.bus.notify(READY)
        wait_for(lambda: desktop.shown, 10, "the first notice")
        listened.bus.withdraw()
        wait_for(lambda: desktop.closed == [7], 10, "its end")
        listened.bus.notify(READY)
        wait_for(lambda: len(desktop.shown) == 2, 10, "the second notice")
        listened.bus.notify(Notice(title="Refused by the model.", is_trouble=True))
        wait_for(lambda: len(desktop.shown) == 3, 10, "the third notice")
    assert [one.replaces for one in desktop.shown] == [0, 0, 8]
    assert desktop.last.hints["category"] == "transfer.error"


def test_what_is_withdrawn_before_it_is_there_goes_when_it_comes(
    address: str, listened: Listened
) -> None:
    with FakeDesktop(address) as desktop:
        listened.bus.notify(READY)
        wait_for(lambda: desktop.shown, 10, "the notice")
        listened.bus.withdraw()
        wait_for(lambda: desktop.closed == [7], 10, "its end")
        listened.bus.notify(READY)
        listened.bus.withdraw()  # before the desktop has told its number
        wait_for(lambda: desktop.closed == [7, 8], 10, "the end of the second")


def test_a_click_is_heard_with_its_token_and_those_on_others_notices_are_not(
    address: str, listened: Listened
) -> None:
    with FakeDesktop(address) as desktop:
        listened.bus.notify(READY)
        wait_for(lambda: desktop.shown, 10, "the notice")
        desktop.click(99, "somebody-elses")
        desktop.click(7, "rise-up")
        desktop.click(7)
        wait_for(lambda: len(listened.clicks) == 2, 10, "both clicks")
    listened.end()
    assert listened.clicks == [Clicked(token="rise-up"), Clicked()]


def test_progress_is_told_to_whoever_listens(address: str, listened: Listened) -> None:
    with FakeDesktop(address) as desktop:
        listened.bus.progress(0.25, 3)
        listened.bus.progress(None, 0)
        wait_for(lambda: len(desktop.progress) == 2, 10, "the progress")
    assert desktop.uris == {"application://app.pictor.Pictor.desktop"}
    begun, ended = desktop.progress
    assert (begun["progress"], begun["progress-visible"], begun["count"]) == (0.25, True, 3)
    assert begun["count-visible"] is True
    assert (ended["progress-visible"], ended["count-visible"]) == (False, False)


def test_what_was_wished_before_the_end_is_still_told(address: str) -> None:
    with FakeDesktop(address) as desktop:
        found = Listened()
        found.bus.progress(None, 0)
        found.end()
        wait_for(lambda: desktop.progress, 10, "the last progress")


def test_nobody_who_shows_notices_is_no_trouble(address: str, listened: Listened) -> None:
    listened.bus.notify(READY)
    listened.bus.withdraw()
    with FakeDesktop(address) as desktop:
        listened.bus.notify(READY)
        wait_for(lambda: desktop.shown, 10, "the notice, once somebody is there")


def test_it_ends_silently_where_there_is_no_bus(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS", raising=False)
    for folder in ("", str(tmp_path)):
        monkeypatch.setenv("XDG_RUNTIME_DIR", folder)
        found = Listened()
        found.thread.join(10)
        found.bus.notify(READY)
        found.end()


def test_a_bus_that_never_answers_holds_nobody_up(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    with socket.socket(socket.AF_UNIX) as deaf:
        deaf.bind(str(tmp_path / "bus"))
        deaf.listen()
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", f"unix:path={tmp_path / 'bus'}")
        found = Listened()
        found.bus.notify(READY)
        found.end()


def test_the_end_of_the_bus_is_the_end_of_the_stream(monkeypatch: pytest.MonkeyPatch) -> None:
    with bus() as address:
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
        found = Listened()
        with FakeDesktop(address) as desktop:
            found.bus.notify(READY)
            wait_for(lambda: desktop.shown, 10, "the notice")
    found.thread.join(10)
    assert not found.thread.is_alive()
    found.end()

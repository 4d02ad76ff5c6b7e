"""What stands around the app in these tests: services that remember, a browser, and eyes."""

from __future__ import annotations

import json
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Qt, QUrl, Slot
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget

from desktop_app.core.records import Job, Picture
from desktop_app.demo.server import DemoServer
from desktop_app.ui.notices import Strip
from tests.e2e.hands import Hands
from tests.fakes.service import JSON, Say, ScriptedService, Status, Step, json_error
from tests.loop import until

CONTROL = Qt.KeyboardModifier.ControlModifier
FLASH = "google/gemini-2.5-flash-image"  # talks and paints
LITE = "google/gemini-3.1-flash-lite-image"  # another one that does
SEEDREAM = "bytedance-seed/seedream-4.5"  # paints only, with a seed
GPT = "openai/gpt-image-1"  # paints only, and shows its stages

W = TypeVar("W", bound=QWidget)


@dataclass(frozen=True, slots=True)
class Asked:
    """A request as the service got it."""

    path: str
    body: bytes

    @property
    def json(self) -> Any:
        """Its body."""
        return json.loads(self.body)


class Recorder(DemoServer):
    """The demo service, in no hurry to look busy; remembers what pictures it was asked for."""

    def __init__(self, key: str | None = None) -> None:
        super().__init__(0, key, 0)
        self.asked: list[Asked] = []
        asked, handler = self.asked, self.RequestHandlerClass

        class Remembering(handler):  # type: ignore[misc, valid-type]  # the server's own
            def route(self, method: str, path: str, body: bytes) -> None:
                if method == "POST":
                    asked.append(Asked(path, body))
                super().route(method, path, body)

        self.RequestHandlerClass = Remembering


@contextmanager
def recorder(key: str | None = None) -> Iterator[Recorder]:
    """One that serves until the end of the block."""
    with Recorder(key) as server:
        thread = threading.Thread(target=server.serve_forever, daemon=True)
        thread.start()
        yield server
        server.shutdown()
    thread.join(10)


class Browser(QObject):
    """What the desktop opens web pages with: it remembers them."""

    def __init__(self) -> None:
        super().__init__()
        self.urls: list[str] = []

    @Slot(QUrl)
    def open(self, url: QUrl) -> None:
        """Remember the page."""
        self.urls.append(url.toString(QUrl.ComponentFormattingOption.FullyEncoded))


def told(data: object) -> tuple[Step, ...]:
    """What a service answers where all is well."""
    return Status(200, JSON), Say(json.dumps({"data": data}).encode())


def refused(status: int, message: str, **metadata: object) -> tuple[Step, ...]:
    """What a service answers where it will not."""
    return Status(status, JSON), Say(json_error(status, message, **metadata))


def be_good(service: ScriptedService, left: float | None = 5.25) -> None:
    """Take every key; so much is left of its limit."""
    facts = {"label": "sk-or-v1-012...f2a", "limit": left and 20, "limit_remaining": left}
    service.answer("/key", *told({**facts, "usage": 1}))
    service.answer("/credits", *refused(403, "Only management keys can fetch credits"))


def posts(service: ScriptedService) -> int:
    """How many pictures a scripted service was asked for."""
    return sum(one.method == "POST" for one in list(service.requests))


def buttons(root: QWidget) -> dict[str, QAbstractButton]:
    """What can be pressed, by its words."""
    found = root.findChildren(QAbstractButton)
    return {each.text(): each for each in found if each.isVisible() and each.text()}


def said(root: QWidget) -> list[str]:
    """Every label that can be seen."""
    return [label.text() for label in root.findChildren(QLabel) if label.isVisible()]


def shown(root: QWidget, kind: type[W]) -> W:
    """The one widget of a kind that can be seen."""
    (found,) = [one for one in root.findChildren(kind) if one.isVisible()]
    return found


def strips(hands: Hands) -> list[Strip]:
    """The lines that can be seen above the wall."""
    return [one for one in hands.window.findChildren(Strip) if one.isVisible()]


def spoken(hands: Hands) -> list[str]:
    """What the tiles of jobs say to a screen reader."""
    return [tile.accessibleName() for tile in hands.tiles()]


def generate(hands: Hands, prompt: str) -> None:
    """Write it, and ask for it."""
    hands.write(prompt)
    hands.press(Qt.Key.Key_Return, CONTROL)


async def come_back(hands: Hands) -> None:
    """Without a screen the window stays inactive when what lay over it is gone: wake it."""
    shell = hands.studio.shell
    shell.activateWindow()
    await until(shell.isActiveWindow)


async def painted(hands: Hands, count: int = 1) -> Picture:
    """Wait until so many pictures hang and nothing is under way; the newest of them."""
    studio = hands.studio

    def is_over() -> bool:
        jobs = studio.jobs.jobs()
        has_failed = any(not job.state.is_under_way for job in jobs)
        return has_failed or (studio.gallery.rowCount() == count and not jobs)

    await until(is_over, what="no picture came")
    assert spoken(hands) == [], "a job has not become its picture"
    picture = hands.studio.gallery.picture(0)
    assert picture is not None
    return picture


async def billed(hands: Hands, picture: Picture) -> Job:
    """The job of a picture, once the library knows what it cost."""

    def job() -> Job:
        found = hands.studio.library.job(picture.job_key)
        assert found is not None
        return found

    await until(lambda: job().cost_usd is not None, what="no bill came")
    return job()


def cost(job: Job) -> Decimal:
    """What it cost."""
    assert job.cost_usd is not None
    return job.cost_usd


def files_with(data: Path, secret: str) -> list[Path]:
    """The files below a folder that hold it."""
    found = [path for path in data.rglob("*") if path.is_file()]
    return [path for path in found if secret.encode() in path.read_bytes()]

"""From a prompt to a picture on the wall that is still there tomorrow."""

from __future__ import annotations

import hashlib
import json
import socket
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImageReader
from PySide6.QtWidgets import QAbstractButton, QRadioButton
from pytestqt.qtbot import QtBot

from desktop_app.core.recipe import RATIOS
from desktop_app.core.records import JobState
from desktop_app.demo.server import DemoServer
from desktop_app.demo.sizes import RATIOS as PIXELS
from desktop_app.state.connection import State
from desktop_app.ui.notices import Strip
from desktop_app.ui.viewer.viewer import Viewer
from desktop_app.ui.widgets.buttons import IconButton
from tests.e2e.hands import KEY, Hands, in_the_app
from tests.loop import until

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def service() -> Iterator[DemoServer]:
    """The demo service in this process, in no hurry to look busy."""
    server = DemoServer(0, None, 0)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    yield server
    server.shutdown()
    server.server_close()
    thread.join(10)


def pictures(data: Path) -> list[Path]:
    """The picture files of a library."""
    found = (data / "library" / "images").rglob("*")
    return sorted(path for path in found if path.is_file() and path.suffix != ".json")


def test_a_prompt_becomes_a_picture_that_is_there_tomorrow(
    qtbot: QtBot, tmp_path: Path, service: DemoServer
) -> None:
    data = tmp_path / "data"

    async def today(hands: Hands) -> None:
        wall = hands.window.home.wall
        assert wall.greets
        hands.write("a small wooden cabin beside a still mountain lake at dusk")
        hands.click("ratio_3_2")
        hands.press(Qt.Key.Key_Return, CONTROL)
        assert len(hands.tiles()) == 1, "its tile is there in the same breath"
        await until(lambda: not wall.greets)
        await hands.until_idle()
        await until(lambda: hands.studio.gallery.rowCount() == 1)
        picture = hands.studio.gallery.picture(0)
        assert picture is not None
        assert (picture.width, picture.height) == (1248, 832)
        await until(lambda: hands.studio.thumbnails.pixmap(picture, 300, 200) is not None)

    in_the_app(data, today, url=service.url)
    (file,) = pictures(data)
    assert "cabin" in file.name
    assert QImageReader(str(file)).size() == QSize(1248, 832)
    recipe = json.loads(file.with_suffix(".json").read_text("utf-8"))
    assert "a small wooden cabin" in json.dumps(recipe)
    before = hashlib.sha256(file.read_bytes()).hexdigest()

    async def tomorrow(hands: Hands) -> None:
        assert hands.studio.gallery.rowCount() == 1, "there before anything else happens"
        picture = hands.studio.gallery.picture(0)
        assert picture is not None
        assert picture.sha256 == before
        job = hands.studio.library.job(picture.job_key)
        assert job is not None
        assert job.recipe.prompt.startswith("a small wooden cabin")
        assert job.state is JobState.DONE
        assert hands.tiles() == []

    in_the_app(data, tomorrow)


def test_all_ten_ratios_are_honoured(qtbot: QtBot, tmp_path: Path, service: DemoServer) -> None:
    async def script(hands: Hands) -> None:
        hands.write("three spheres")
        for place in range(10):
            key = Qt.Key(Qt.Key.Key_0 + (place + 1) % 10)
            hands.press(key, Qt.KeyboardModifier.AltModifier)
            button = hands.find(f"ratio_{RATIOS[place].replace(':', '_')}")
            assert isinstance(button, QRadioButton)
            assert button.isChecked()
            hands.press(Qt.Key.Key_Return, CONTROL)
        await hands.until_idle()
        assert hands.studio.jobs.jobs() == []
        shown = [hands.studio.gallery.picture(row) for row in range(10)]
        found = {picture.ratio: (picture.width, picture.height) for picture in shown if picture}
        assert found == {ratio: tuple(PIXELS[ratio]) for ratio in RATIOS}

    in_the_app(tmp_path / "data", script, url=service.url)


def test_opening_walking_and_leaving_by_keyboard(
    qtbot: QtBot, tmp_path: Path, service: DemoServer
) -> None:
    async def script(hands: Hands) -> None:
        window = hands.window
        hands.write("a desert of dunes")
        for _ in range(2):
            hands.click(hands.find("count").findChildren(IconButton)[-1])
        hands.press(Qt.Key.Key_Return, CONTROL)
        assert len(hands.tiles()) == 3
        await hands.until_idle()
        await until(lambda: hands.studio.gallery.rowCount() == 3)
        hands.press(Qt.Key.Key_G, CONTROL)
        hands.press(Qt.Key.Key_Home)
        hands.press(Qt.Key.Key_Return)
        viewer = hands.find("viewer")
        assert isinstance(viewer, Viewer)
        await until(lambda: window.viewing.is_open)
        assert viewer.row == 0
        hands.press(Qt.Key.Key_Right)
        assert viewer.row == 1
        before = hands.studio.draft.ratio
        hands.press(Qt.Key.Key_9, Qt.KeyboardModifier.AltModifier)
        assert hands.studio.draft.ratio == before, "nothing changes that cannot be seen"
        hands.press(Qt.Key.Key_P)
        assert not window.viewing.is_open
        hands.write("more")
        assert hands.studio.draft.prompt == "more", "letters are letters in the prompt"
        hands.press(Qt.Key.Key_G, CONTROL)
        hands.press(Qt.Key.Key_Return)
        await until(lambda: window.viewing.is_open)
        hands.press(Qt.Key.Key_Escape)
        assert not window.viewing.is_open
        assert window.home.view.currentIndex().row() == 1, "back at the picture last shown"

    in_the_app(tmp_path / "data", script, url=service.url)


def test_without_a_key_the_demo_painter_paints(qtbot: QtBot, tmp_path: Path) -> None:
    async def script(hands: Hands) -> None:
        assert hands.studio.draft.model.is_demo
        hands.write("an aurora over a frozen lake")
        hands.press(Qt.Key.Key_Return, CONTROL)
        await hands.until_idle()
        assert hands.studio.jobs.jobs() == []
        picture = hands.studio.gallery.picture(0)
        assert picture is not None
        assert picture.is_demo
        job = hands.studio.library.job(picture.job_key)
        assert job is not None
        assert job.cost_usd == 0
        await until(lambda: hands.studio.library.past.median_seconds(job.recipe.model))

    in_the_app(tmp_path / "data", script, key="")


def test_with_the_network_gone_jobs_wait_over_a_restart_and_go_on_when_it_is_back(
    qtbot: QtBot, tmp_path: Path
) -> None:
    with socket.socket() as kept:
        kept.bind(("127.0.0.1", 0))  # bound, but nobody listens
        port = kept.getsockname()[1]
        url = f"http://127.0.0.1:{port}/api/v1"

        async def offline(hands: Hands) -> None:
            hands.write("a harbour at night")
            hands.click("ratio_16_9")
            hands.press(Qt.Key.Key_Return, CONTROL)
            await until(lambda: hands.studio.gate.is_offline)
            (job,) = hands.studio.jobs.jobs()
            await until(lambda: hands.studio.jobs.jobs()[0].failure is not None)
            (tile,) = hands.tiles()
            assert tile.accessibleName() == "Waiting Starts when the connection is back"
            (strip,) = [one for one in hands.window.findChildren(Strip) if one.isVisible()]
            assert "You're offline." in strip.text
            generate = hands.find("generate")
            assert isinstance(generate, QAbstractButton)
            assert generate.text() == "Queue for later"
            hands.press(Qt.Key.Key_Return, CONTROL)
            assert len(hands.studio.jobs.jobs()) == 2
            await until(lambda: all(one.failure for one in hands.studio.jobs.jobs()))
            hands.studio.jobs.stop(hands.studio.jobs.jobs()[1].key)
            kept_job = hands.studio.library.job(job.key)
            assert kept_job is not None
            assert kept_job.failure is not None, "the history has it"

        in_the_app(tmp_path / "data", offline, url=url, stops=False)

    with DemoServer(port, KEY, 0) as service:
        serving = threading.Thread(target=service.serve_forever, daemon=True)
        serving.start()

        async def online(hands: Hands) -> None:
            await until(lambda: hands.studio.gallery.rowCount() == 1)
            picture = hands.studio.gallery.picture(0)
            assert picture is not None
            assert (picture.title, picture.ratio) == ("a harbour at night", "16:9")
            assert hands.studio.gate.reason is None
            await hands.until_idle()

        in_the_app(tmp_path / "data", online, url=url)
        service.shutdown()


def test_a_pasted_key_is_checked_and_opens_the_real_models(
    qtbot: QtBot, tmp_path: Path, service: DemoServer
) -> None:
    async def script(hands: Hands) -> None:
        home = hands.window.home
        service.service.key = KEY
        await until(lambda: hands.studio.connection.state is not State.CHECKING)
        home.ask_for_key()
        hands.window.account.key_entered.emit("sk-or-v1-wrong-0123456789")
        await until(lambda: "isn't working" in home.welcome.problem)
        assert hands.studio.services.access is None
        hands.window.account.key_entered.emit(f"  Bearer {KEY}\n")
        await until(lambda: hands.studio.services.access is not None)
        await until(lambda: not hands.studio.draft.model.is_demo)
        assert hands.studio.draft.models[-1].is_demo, "the demo painter stays, as the last"
        log = tmp_path / "data" / "logs" / "pictor.log"
        assert not log.exists() or KEY not in log.read_text("utf-8")

    in_the_app(tmp_path / "data", script, url=service.url, key="")
    for path in (tmp_path / "data").rglob("*"):
        assert not path.is_file() or KEY.encode() not in path.read_bytes(), path

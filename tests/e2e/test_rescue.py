"""The library cannot take a picture: the person saves it elsewhere, or it is saved later."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from desktop_app.core.image_facts import facts
from desktop_app.core.records import JobState
from desktop_app.demo.server import DemoServer
from desktop_app.ui.asking import Question
from desktop_app.ui.widgets.buttons import TextButton
from tests.e2e.hands import Hands, in_the_app
from tests.loop import until


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


def asked(hands: Hands) -> Question | None:
    """The question that stands in the window now."""
    found = hands.studio.shell.findChildren(Question, "closing")
    return next((one for one in found if one.is_open), None)


async def question(hands: Hands) -> Question:
    """What closing the window asks."""
    hands.studio.shell.close()
    await until(lambda: asked(hands), what="nobody asked")
    found = asked(hands)
    assert found is not None
    return found


def test_what_cannot_be_saved_is_copied_to_another_place_and_saved_in_the_end(
    qtbot: QtBot, tmp_path: Path, service: DemoServer, caplog: pytest.LogCaptureFixture
) -> None:
    data, elsewhere = tmp_path / "data", tmp_path / "elsewhere"
    elsewhere.mkdir()

    async def script(hands: Hands) -> None:
        studio = hands.studio
        images = studio.library.folders.images
        images.rmdir()
        images.write_text("in the way")
        hands.write("a lake")
        hands.press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
        await hands.until_idle()
        (job,) = studio.jobs.jobs()
        assert job.state is JobState.FAILED
        await until(lambda: studio.rescue.unsaved == 1)

        box = await question(hands)
        assert box.title == "A picture has not been saved yet."
        hands.click(box.button("cancel"))
        assert not studio.shell.has_closed
        assert asked(hands) is None

        (tile,) = hands.tiles()
        (choose,) = [
            button
            for button in tile.findChildren(TextButton)
            if button.property("action") == "choose_folder"
        ]
        hands.click(choose)
        dialog = studio.shell.findChild(QFileDialog, "rescue")
        assert isinstance(dialog, QFileDialog)
        dialog.setDirectory(str(elsewhere))
        dialog.accept()
        await until(lambda: hands.window.toast.text == f"The picture is in {elsewhere}.")
        (copy,) = elsewhere.glob("*.png")
        assert facts(copy) is not None
        assert copy.with_suffix(".json").exists()

        images.unlink()
        images.mkdir()
        studio.rescue._tries.setInterval(20)
        await until(lambda: studio.gallery.rowCount() == 1)
        (saved,) = images.rglob("*.png")
        assert saved.read_bytes() == copy.read_bytes()
        assert studio.jobs.jobs() == []

    in_the_app(data, script, url=service.url)


def test_closing_anyway_leaves_it_to_the_next_start(
    qtbot: QtBot, tmp_path: Path, service: DemoServer, caplog: pytest.LogCaptureFixture
) -> None:
    data = tmp_path / "data"

    async def today(hands: Hands) -> None:
        images = hands.studio.library.folders.images
        images.rmdir()
        images.write_text("in the way")
        hands.write("a lake")
        hands.press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
        await hands.until_idle()
        await until(lambda: hands.studio.rescue.unsaved == 1)
        service.service.pace_s = 30
        hands.studio.jobs.start(hands.studio.draft.recipe(), is_demo=False)
        await until(hands.studio.jobs.running)
        box = await question(hands)
        assert "still being made" in box.title
        hands.click(box.button("stop"))
        last = asked(hands)
        assert last is not None
        assert "not been saved" in last.title
        hands.click(last.button("close"))
        assert hands.studio.shell.has_closed
        images.unlink()
        images.mkdir()

    async def tomorrow(hands: Hands) -> None:
        await until(lambda: hands.studio.gallery.rowCount() == 1)
        assert hands.studio.rescue.unsaved == 0

    in_the_app(data, today, url=service.url)
    in_the_app(data, tomorrow, url=service.url)

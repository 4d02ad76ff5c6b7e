"""The window's promises: named controls, a question before closing, keys that do what they say."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QLineEdit,
    QPlainTextEdit,
    QScrollBar,
    QWidget,
)
from pytestqt.qtbot import QtBot

from desktop_app.core.recipe import RATIOS
from desktop_app.core.records import JobState
from desktop_app.demo.server import DemoServer
from desktop_app.ui.asking import Question
from tests.e2e.hands import Hands, in_the_app
from tests.loop import until

CONTROL = Qt.KeyboardModifier.ControlModifier
CONTROLS = (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QLineEdit,
    QPlainTextEdit,
)
NAMES = {"prompt": "Prompt", "generate": "Generate", "model": "Model", "gallery": "Gallery"}


@pytest.fixture
def slow() -> Iterator[DemoServer]:
    """A service that takes a minute for each picture."""
    server = DemoServer(0, None, 60)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield server
    server.shutdown()
    server.server_close()


@pytest.fixture
def quick() -> Iterator[DemoServer]:
    """A service in no hurry to look busy."""
    server = DemoServer(0, None, 0)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield server
    server.shutdown()
    server.server_close()


def nameless(root: QWidget) -> list[str]:
    """Every control that can be seen and has no accessible name."""
    return [
        f"{type(widget).__name__} in {type(widget.parent()).__name__}"
        for kind in CONTROLS
        for widget in root.findChildren(kind)
        if widget.isVisible()
        and not widget.accessibleName()
        and not isinstance(widget, QScrollBar)
        and not isinstance(widget.parent(), QAbstractSpinBox)  # Qt's own, inside the stepper
    ]


def test_every_control_has_its_name(qtbot: QtBot, tmp_path: Path, quick: DemoServer) -> None:
    async def script(hands: Hands) -> None:
        window = hands.window
        assert nameless(window) == []
        window.home.ask_for_key()
        assert nameless(window) == []
        window.home.welcome.collapse()
        hands.write("three vases")
        hands.press(Qt.Key.Key_Return, CONTROL)
        assert nameless(window) == []
        await hands.until_idle()
        await until(lambda: hands.studio.gallery.rowCount() == 1)
        assert nameless(window) == []
        for name, spoken in NAMES.items():
            assert hands.find(name).accessibleName() == spoken
        for ratio in RATIOS:
            width, _, height = ratio.partition(":")
            spoken = hands.find(f"ratio_{width}_{height}").accessibleName()
            assert spoken.startswith(f"{width} by {height}, ")
        window.viewing.open_row(0)
        assert hands.find("viewer").accessibleName() == "Viewer"
        assert nameless(window) == []

    in_the_app(tmp_path / "data", script, url=quick.url)


def test_closing_while_jobs_run_asks(qtbot: QtBot, tmp_path: Path, slow: DemoServer) -> None:
    async def script(hands: Hands) -> None:
        shell = hands.studio.shell
        hands.write("a slow picture")
        hands.press(Qt.Key.Key_Return, CONTROL)
        await until(lambda: hands.tiles()[0].job.state is JobState.PAINTING)

        def question() -> Question | None:
            asked = shell.findChildren(Question, "closing")
            return next((one for one in asked if one.is_open), None)

        def press(answer: str) -> None:
            asked = question()
            assert asked is not None
            hands.click(asked.button(answer))

        def starts_again() -> bool:
            return hands.window.starts_again

        hands.window.account.start_again_wanted.emit()
        assert shell.isVisible()
        await until(question)
        assert starts_again()
        press("keep")
        assert question() is None
        assert not starts_again(), "that was for this closing alone"
        assert hands.tiles()[0].job.state is JobState.PAINTING
        shell.close()
        await until(question)
        press("stop")
        await until(lambda: not shell.isVisible())

    in_the_app(tmp_path / "data", script, url=slow.url)

    async def tomorrow(hands: Hands) -> None:
        assert hands.tiles() == [], "what was stopped on purpose does not come back"
        (prompt,) = hands.studio.library.past.recent_prompts(5)
        assert prompt == "a slow picture"

    in_the_app(tmp_path / "data", tomorrow)


def test_keys_stop_jobs_and_fold_the_desk(qtbot: QtBot, tmp_path: Path, slow: DemoServer) -> None:
    async def script(hands: Hands) -> None:
        home = hands.window.home
        hands.write("a slow picture")
        for _ in range(6):
            hands.press(Qt.Key.Key_Return, CONTROL)
        await until(lambda: sum(tile.job.state is JobState.PAINTING for tile in hands.tiles()) == 4)
        first, second, *_ = hands.tiles()
        first.setFocus()
        hands.press(Qt.Key.Key_Period, CONTROL)
        assert first.job.state is JobState.STOPPED
        assert second.job.state is JobState.PAINTING
        await until(lambda: sum(tile.job.state is JobState.PAINTING for tile in hands.tiles()) == 4)
        hands.press(Qt.Key.Key_Period, CONTROL | Qt.KeyboardModifier.ShiftModifier)
        assert hands.studio.jobs.under_way() == []
        hands.press(Qt.Key.Key_F9)
        assert not home.desk.isVisible()
        assert home.wall.show_panel.isVisible()
        hands.press(Qt.Key.Key_L, CONTROL)
        assert home.desk.isVisible()
        assert hands.find("prompt").hasFocus()

    in_the_app(tmp_path / "data", script, url=slow.url)


def test_what_was_being_written_and_chosen_comes_back(qtbot: QtBot, tmp_path: Path) -> None:
    async def today(hands: Hands) -> None:
        hands.write("half a thought – 半分の考え – نصف فكرة")
        hands.click("ratio_9_16")
        hands.studio.draft.set_count(3)

    async def tomorrow(hands: Hands) -> None:
        draft = hands.studio.draft
        assert draft.prompt == "half a thought – 半分の考え – نصف فكرة"
        assert (draft.ratio, draft.count) == ("9:16", 3)

    in_the_app(tmp_path / "data", today)
    in_the_app(tmp_path / "data", tomorrow)

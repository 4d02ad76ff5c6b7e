"""When something is told outside the window, and how far the icon says all is."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Qt, Signal
from pytestqt.qtbot import QtBot

from desktop_app.core.errors import Charged, Failure, Kind
from desktop_app.core.events import Arrived, Ended, Sent
from desktop_app.core.settings import Settings
from desktop_app.state.desktop import Notice
from desktop_app.state.gate import Gate
from desktop_app.state.jobs import JobList
from desktop_app.state.order import Order
from desktop_app.state.preferences import Preferences
from desktop_app.ui.background import Background
from desktop_app.ui.desktops import Desktop
from desktop_app.ui.shell import Shell
from desktop_app.ui.theme import Theme
from tests.core.making import a_job

ICON = Path("/icon.svg")
OFFLINE = Failure(kind=Kind.UNREACHABLE, charged=Charged.NO)


class Around(QObject):
    """A desktop that writes down what it is given."""

    clicked = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.notices: list[Notice | None] = []  # None where one was withdrawn
        self.bar: list[tuple[float | None, int]] = []
        self.is_closed = False

    def notify(self, notice: Notice) -> None:
        self.notices.append(notice)

    def withdraw(self) -> None:
        self.notices.append(None)

    def progress(self, fraction: float | None, count: int) -> None:
        self.bar.append((fraction, count))

    def close(self) -> None:
        self.is_closed = True


class Life:
    """A window in the background, jobs, and what is around it."""

    def __init__(self, qtbot: QtBot, theme: Theme) -> None:
        self.shell = Shell(theme, "", 0)
        qtbot.addWidget(self.shell)
        self.shell.setWindowState(Qt.WindowState.WindowMinimized)
        self.jobs, self.gate = JobList(), Gate()
        self.preferences = Preferences(Settings(), lambda _: None)
        self.around = Around()
        self.made = 0
        self.background = Background(
            *(self.shell, self.jobs, self.gate, self.preferences),
            lambda: None,
            ICON,
            self.shell,
            desktop=self._make,
        )

    def _make(self, shell: Shell, icon: Path) -> Desktop:
        assert icon == ICON
        self.made += 1
        desktop = Desktop(self.around, self.around, self.around.close, shell)
        self.around.clicked.connect(desktop.clicked)
        return desktop

    def ask(self, count: int = 1) -> list[str]:
        order = Order(recipe=a_job("a lake").recipe, count=count, is_demo=False)
        return [job.key for job in self.jobs.begin(order)]

    def finish(self, key: str) -> None:
        self.jobs.advance(key, Sent())
        self.jobs.advance(key, Ended())
        self.jobs.finish(key)


@pytest.fixture
def life(qtbot: QtBot, theme: Theme) -> Life:
    return Life(qtbot, theme)


def test_nothing_is_around_before_the_first_job(qtbot: QtBot, life: Life) -> None:
    life.gate.shut(OFFLINE)
    life.gate.open()
    life.background.close()
    assert life.made == 0


def test_a_batch_is_told_in_the_background_only(qtbot: QtBot, life: Life) -> None:
    life.finish(life.ask()[0])
    assert [one and one.title for one in life.around.notices] == ["Your picture is ready"]
    life.shell.showNormal()
    life.shell.activateWindow()
    qtbot.waitUntil(lambda: life.background.is_looked_at)
    assert life.around.notices[1:] == [None], "whoever looks needs no notice any more"
    life.finish(life.ask()[0])
    assert life.around.notices[2:] == []
    life.shell.setWindowState(Qt.WindowState.WindowMinimized)
    assert not life.background.is_looked_at
    life.finish(life.ask()[0])
    last = life.around.notices[-1]
    assert last is not None
    assert (last.action, last.is_trouble) == ("Show", False)


def test_a_window_that_is_put_up_again_in_an_active_application_takes_the_notice_away(
    qtbot: QtBot, life: Life
) -> None:
    """On macOS the application stays active while its window is minimized."""
    life.shell.showNormal()
    life.shell.activateWindow()
    qtbot.waitUntil(lambda: life.background.is_looked_at)
    life.shell.setWindowState(Qt.WindowState.WindowMinimized)
    for _ in range(2):
        life.finish(life.ask()[0])
    assert None not in life.around.notices
    life.shell.setWindowState(Qt.WindowState.WindowNoState)
    qtbot.waitUntil(lambda: life.background.is_looked_at)
    assert life.around.notices[2:] == [None]


def test_whoever_wants_none_gets_none(qtbot: QtBot, life: Life) -> None:
    life.preferences.update(notifies=False)
    life.finish(life.ask()[0])
    assert life.around.notices == []


def test_a_click_brings_the_window_forward(
    qtbot: QtBot, life: Life, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_ACTIVATION_TOKEN", "")
    life.finish(life.ask()[0])
    life.around.clicked.emit("rise")
    assert os.environ["XDG_ACTIVATION_TOKEN"] == "rise"
    assert life.shell.isVisible()
    assert not life.shell.isMinimized()


def test_what_is_held_back_is_trouble_and_moves_no_bar(qtbot: QtBot, life: Life) -> None:
    (key,) = life.ask()
    qtbot.waitUntil(lambda: life.around.bar == [(0.0, 1)])
    life.gate.shut(OFFLINE)
    life.jobs.put_back(key, OFFLINE)
    (notice,) = life.around.notices
    assert notice is not None
    assert (notice.title, notice.is_trouble) == ("You're offline.", True)
    qtbot.waitUntil(lambda: life.around.bar[1:] == [(None, 1)])


def test_the_bar_is_that_of_all_jobs_and_is_empty_in_the_end(qtbot: QtBot, life: Life) -> None:
    first, second = life.ask(2)
    qtbot.waitUntil(lambda: life.around.bar == [(0.0, 2)])
    life.finish(first)
    qtbot.waitUntil(lambda: life.around.bar[1:] == [(0.5, 1)])
    life.jobs.advance(second, Sent(expected_s=0.5))
    qtbot.waitUntil(lambda: (life.around.bar[-1][0] or 0) > 0.6)
    life.jobs.advance(second, Arrived(index=1, path=Path("/none.png"), declared_type=""))
    life.jobs.advance(second, Ended())
    life.jobs.finish(second)
    qtbot.waitUntil(lambda: life.around.bar[-1] == (None, 0))


def test_a_click_that_comes_too_late_opens_no_closed_window(qtbot: QtBot, life: Life) -> None:
    """It may be on its way from the bus while the last rows are still being written."""
    life.finish(life.ask()[0])
    life.shell.showMinimized()
    life.shell.close()
    life.background.close()
    life.around.clicked.emit("rise")
    assert not life.shell.isVisible()


def test_at_the_end_nothing_is_left_outside_the_window(qtbot: QtBot, life: Life) -> None:
    life.ask(2)
    qtbot.waitUntil(lambda: bool(life.around.bar))
    life.background.close()
    life.background.close()
    assert life.around.bar[-1] == (None, 0)
    assert life.around.notices[-1] is None
    assert life.around.is_closed
    for key in [job.key for job in life.jobs.jobs()]:
        life.finish(key)
    assert life.made == 1

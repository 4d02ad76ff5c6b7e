"""The window comes back where it stood among these screens, and never where nobody can reach it."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QRect, QSize

from desktop_app.ui.screens import geometry_for, on_screen, with_geometry

ROOT = Path(__file__).resolve().parents[2]
LEAST = QSize(900, 600)
LEFT, RIGHT = QRect(0, 0, 1440, 900), QRect(1440, 0, 1920, 1080)


def test_the_geometry_of_an_arrangement_is_its_own() -> None:
    remembered = with_geometry(("home=aaa==",), "work@2", "bbb=")
    assert remembered == ("work@2=bbb=", "home=aaa==")
    assert geometry_for(remembered, "home", "other") == "aaa=="
    assert geometry_for(remembered, "work@2", "other") == "bbb="
    assert geometry_for(remembered, "elsewhere", "other") == "other"
    assert geometry_for(("home=", "nonsense"), "home", "other") == "other"


def test_the_latest_eight_arrangements_are_remembered() -> None:
    remembered: tuple[str, ...] = ()
    for number in [*range(10), 5]:
        remembered = with_geometry(remembered, f"place {number}", "aaa=")
    places = [entry.removesuffix("=aaa=") for entry in remembered]
    assert places == [f"place {number}" for number in (5, 9, 8, 7, 6, 4, 3, 2)]


@pytest.mark.parametrize(
    "window",
    [
        QRect(100, 100, 1000, 700),
        QRect(0, 0, 1440, 900),
        QRect(1350, 300, 1000, 700),  # partly on each
        QRect(-900, 300, 1000, 700),  # a hundred pixels of its bar are seen
        QRect(2000, 1040, 1000, 700),
    ],
)
def test_a_window_that_can_be_reached_stays(window: QRect) -> None:
    assert on_screen(window, LEAST, [LEFT, RIGHT]) == window


@pytest.mark.parametrize(
    "window",
    [
        QRect(5000, 100, 1000, 700),
        QRect(-1000, 100, 1000, 700),
        QRect(100, -700, 1000, 700),  # its bar is above the screen
        QRect(100, 2000, 1000, 700),
        QRect(1400, 2000, 4000, 3000),
    ],
)
def test_a_window_off_every_screen_comes_back_whole(window: QRect) -> None:
    back = on_screen(window, LEAST, [LEFT, RIGHT])
    assert LEFT.contains(back)
    assert back.size() == window.size().boundedTo(QSize(1440, 860))
    assert on_screen(back, LEAST, [LEFT, RIGHT]) == back


def test_on_a_screen_that_is_too_small_its_bar_can_be_reached() -> None:
    small = QRect(0, 0, 800, 600)
    back = on_screen(QRect(5000, 0, 1000, 700), LEAST, [small])
    assert back.size() == LEAST
    assert on_screen(back, LEAST, [small]) == back


def test_where_there_is_no_screen_nothing_moves() -> None:
    window = QRect(5000, 0, 1000, 700)
    assert on_screen(window, LEAST, []) == window


SCRIPT = """
import json, sys
from PySide6.QtWidgets import QApplication
from PySide6.QtCore import Qt
from desktop_app.places import RESOURCES
from desktop_app.ui.screens import arrangement, geometry_for
from desktop_app.ui.shell import Shell
from desktop_app.ui.theme import Theme

remembered, otherwise, move, state = json.loads(sys.argv[1])
app = QApplication([])
shell = Shell(Theme(app, RESOURCES), geometry_for(remembered, arrangement(), otherwise), 0)
shell.show()
if move:
    shell.setGeometry(*move)
shell.setWindowState(Qt.WindowState(state) if state is not None else shell.windowState())
app.processEvents()
print(json.dumps({
    "arrangement": arrangement(),
    "rect": shell.geometry().getRect(),
    "normal": shell.normalGeometry().getRect(),
    "state": shell.windowState().value,
    "screens": shell.screens_after(tuple(remembered)),
    "geometry": shell.geometry_text(),
}))
"""
A = {"name": "A", "x": 0, "y": 0, "width": 1440, "height": 900}
B = {"name": "B", "x": 1440, "y": 0, "width": 1920, "height": 1080, "dpr": 2}


class Desk:
    """Starts windows on screens of the test's choice; each remembers what the one before did."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.screens: list[str] = []
        self.geometry = ""

    def start(
        self, *screens: dict[str, object], move: QRect | None = None, state: int | None = None
    ) -> dict[str, object]:
        """Open the window, move it, close it; gives what it was like before closing."""
        file = self.folder / "screens.json"
        file.write_text(json.dumps({"screens": screens}), "utf-8")
        words = [self.screens, self.geometry, move and move.getRect(), state]
        environment = os.environ | {
            "QT_QPA_PLATFORM": f"offscreen:configfile={file}",
            "PYTHONPATH": str(ROOT),
        }
        done = subprocess.run(
            [sys.executable, "-c", SCRIPT, json.dumps(words)],
            env=environment,
            cwd=ROOT,
            capture_output=True,
            text=True,
            timeout=60,
            check=True,
        )
        found: dict[str, object] = json.loads(done.stdout)
        screens_now, geometry = found["screens"], found["geometry"]
        assert isinstance(screens_now, list)
        assert isinstance(geometry, str)
        self.screens, self.geometry = screens_now, geometry
        return found


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    return Desk(tmp_path)


def test_each_arrangement_of_screens_has_its_own_place(desk: Desk) -> None:
    both = desk.start(A, B, move=QRect(1600, 100, 1200, 800))
    assert both["arrangement"] == "A:1440x900+0+0@1|B:1920x1080+1440+0@2"
    alone = desk.start(A)
    assert can_be_reached(alone), "the other screen is gone"
    desk.start(A, move=QRect(50, 60, 1000, 700))
    again = desk.start(A, B)
    assert rect(again) == [1600, 100, 1200, 800]
    assert rect(desk.start(A)) == [50, 60, 1000, 700]
    assert len(desk.screens) == 2


@pytest.mark.parametrize("state", [2, 4])  # maximised, full screen
def test_a_window_over_the_whole_screen_comes_back_so_and_knows_its_own_size(
    desk: Desk, state: int
) -> None:
    desk.start(A, B, move=QRect(1600, 100, 1200, 800))
    whole = desk.start(A, B, state=state)
    again = desk.start(A, B)
    for found in (whole, again):
        assert found["state"] == state
        assert found["normal"] == [1600, 100, 1200, 800]
        covered = QRect(*rect(found))
        assert RIGHT.contains(covered)
        assert covered.width() > 1900
    assert rect(desk.start(A, B, state=0)) == [1600, 100, 1200, 800]
    desk.start(A, B, state=state)
    alone = desk.start(A)
    assert can_be_reached(alone)


def can_be_reached(found: dict[str, object]) -> bool:
    """Whether the window stands on the left screen."""
    window = QRect(*rect(found))
    return on_screen(window, LEAST, [LEFT]) == window


def rect(found: dict[str, object]) -> list[int]:
    """Where the window was."""
    value = found["rect"]
    assert isinstance(value, list)
    return value

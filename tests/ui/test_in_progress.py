"""Job tiles: every state in words, its actions, and what pressing them does."""

from __future__ import annotations

import time
from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from desktop_app.core.errors import Charged, Failure, Kind
from desktop_app.core.events import Arrived, Heard, Sent
from desktop_app.core.recipe import RATIOS, Recipe
from desktop_app.core.records import Job, JobState, now
from desktop_app.places import RESOURCES
from desktop_app.state.jobs import JobList
from desktop_app.state.previews import Previews
from desktop_app.ui.gallery.in_progress import InProgress
from desktop_app.ui.gallery.job_face import face, progress
from desktop_app.ui.gallery.progress_words import counts
from desktop_app.ui.icons import Icons
from desktop_app.ui.theme import Theme
from desktop_app.ui.widgets.buttons import TextButton
from desktop_app.ui.wording import Action


def recipe(ratio: str = "3:2") -> Recipe:
    """A recipe of that shape."""
    return Recipe(prompt="a lake at dusk", model="maker/model", ratio=ratio)


class Strip:
    """An In progress section with its jobs, shown."""

    def __init__(self, qtbot: QtBot, width: int = 1000) -> None:
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        theme = Theme(app, RESOURCES)
        theme.follow("dark")
        self.jobs = JobList()
        previews = Previews(theme)
        self.widget = InProgress(theme, Icons(theme), self.jobs, previews)
        self.asked: list[tuple[Job, Action]] = []
        self.widget.action_requested.connect(lambda job, action: self.asked.append((job, action)))
        qtbot.addWidget(self.widget)
        self.widget.resize(width, 900)
        self.widget.show()

    def fail(self, failure: Failure) -> Job:
        """A job that ended so."""
        job = self.jobs.start(recipe(), is_demo=False)
        self.jobs.advance(job.key, Sent())
        self.jobs.fail(job.key, failure)
        return job

    def press(self, qtbot: QtBot, key: str, name: str) -> None:
        """Click the tile's button of that name."""
        tile = self.widget.tile(key)
        assert tile is not None
        (button,) = [b for b in tile.findChildren(TextButton) if b.text() == name and b.isVisible()]
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def test_every_ratio_has_its_final_shape_at_once(qtbot: QtBot) -> None:
    strip = Strip(qtbot)
    for ratio in RATIOS:
        strip.jobs.start(recipe(ratio), is_demo=False)
    tiles = [strip.widget.tile(job.key) for job in strip.jobs.jobs()]
    areas = []
    for ratio, tile in zip(RATIOS, tiles, strict=True):
        assert tile is not None
        width, height = (float(part) for part in ratio.split(":"))
        assert tile.width() / tile.height() == pytest.approx(width / height, rel=0.02)
        assert 0 <= tile.x() <= tile.geometry().right() < 1000
        areas.append(tile.geometry())
    assert not any(a.intersects(b) for n, a in enumerate(areas) for b in areas[:n])
    assert strip.widget.heightForWidth(1000) > max(area.bottom() for area in areas)


def test_states_in_words(qtbot: QtBot) -> None:
    job = Job(key="k", recipe=recipe(), made=now())
    moment = time.monotonic()
    assert face(job, moment).title == "Waiting"
    started = now() - timedelta(seconds=14)
    painting = replace(job, state=JobState.PAINTING, started=started, expected_s=20.0)
    shown = face(painting, moment)
    assert (shown.title, shown.text) == ("Painting", "14 s · about 6 s left")
    assert face(replace(painting, expected_s=None), moment).progress is None
    assert "longer than usual" in face(replace(painting, expected_s=5.0), moment).text
    silent = face(replace(painting, heard=moment - 95), moment)
    assert "No answer" in silent.title
    assert [action for action, _ in silent.actions] == [Action.KEEP_WAITING, Action.STOP]
    busy = Failure(kind=Kind.RATE_LIMITED, charged=Charged.NO)
    later = replace(job, state=JobState.TRYING_AGAIN, failure=busy, retry_at=moment + 9)
    assert (face(later, moment).title, face(later, moment).text) == (
        "Trying again",
        "The model is busy · next try in 9 s",
    )
    stopped = face(replace(painting, state=JobState.STOPPED), moment)
    assert (stopped.title, stopped.text) == (
        "Stopped.",
        "Work already started may still be charged.",
    )


@pytest.mark.parametrize("is_demo", [False, True])
def test_a_demo_job_that_was_cut_short_charged_nobody(*, is_demo: bool) -> None:
    cut = replace(
        JobList().start(recipe(), is_demo=is_demo),
        state=JobState.INTERRUPTED,
        failure=Failure(kind=Kind.INTERRUPTED),
    )
    assert ("charged" in face(cut, time.monotonic()).text) is not is_demo


def test_progress_eases_toward_its_limit_and_never_jumps_back() -> None:
    line = [progress(step / 10, 20.0) for step in range(1000)]
    assert line == sorted(line)
    assert line[0] == 0
    assert 0.8 < progress(20, 20) < 0.95
    assert line[-1] <= 0.95


@pytest.mark.parametrize("kind", list(Kind))
def test_every_failure_says_what_happened_and_offers_one_action(qtbot: QtBot, kind: Kind) -> None:
    strip = Strip(qtbot)
    job = strip.fail(Failure(kind=kind, charged=Charged.NO, message="the service's own words"))
    tile = strip.widget.tile(job.key)
    assert tile is not None
    buttons = [b.text() for b in tile.findChildren(TextButton) if b.isVisible()]
    assert len(buttons) == 2
    assert buttons[1] == "Dismiss"
    assert len(tile.accessibleName()) > 10


def test_actions_reach_those_who_can_do_them(qtbot: QtBot) -> None:
    strip = Strip(qtbot)
    refused = strip.fail(Failure(kind=Kind.REFUSED, charged=Charged.NO))
    strip.press(qtbot, refused.key, "Edit prompt")
    assert [(job.key, action) for job, action in strip.asked] == [(refused.key, Action.EDIT_PROMPT)]
    strip.press(qtbot, refused.key, "Dismiss")
    assert strip.widget.tile(refused.key) is None
    dropped = strip.fail(Failure(kind=Kind.DROPPED, after_s=14))
    strip.press(qtbot, dropped.key, "Try again")
    (again,) = strip.jobs.jobs()
    assert again.key != dropped.key
    assert again.recipe == dropped.recipe


def test_stop_is_shown_in_the_same_breath(qtbot: QtBot) -> None:
    strip = Strip(qtbot)
    job = strip.jobs.start(recipe(), is_demo=False)
    strip.jobs.advance(job.key, Sent())
    strip.jobs.advance(job.key, Heard(10))
    tile = strip.widget.tile(job.key)
    assert tile is not None
    qtbot.mouseClick(tile._stop, Qt.MouseButton.LeftButton)
    assert tile.accessibleName().startswith("Stopped"), "before anything else could happen"


def test_counts_and_cancel_all(qtbot: QtBot) -> None:
    strip = Strip(qtbot)
    for _ in range(3):
        strip.jobs.advance(strip.jobs.start(recipe(), is_demo=False).key, Sent())
    strip.jobs.start(recipe(), is_demo=False)
    strip.fail(Failure(kind=Kind.DROPPED))
    assert counts(strip.jobs.jobs()) == "3 working · 1 waiting · 1 needs you"
    qtbot.mouseClick(strip.widget._cancel_all, Qt.MouseButton.LeftButton)
    assert strip.jobs.under_way() == []
    assert not strip.widget._cancel_all.isVisible()


def test_a_job_that_finishes_gives_its_place_free(qtbot: QtBot) -> None:
    strip = Strip(qtbot)
    with qtbot.waitSignal(strip.widget.height_changed):
        job = strip.jobs.start(recipe(), is_demo=False)
    strip.jobs.advance(job.key, Sent())
    strip.jobs.advance(job.key, Arrived(1, RESOURCES / "icon.svg", "image/png"))
    assert strip.widget.tile(job.key) is not None
    with qtbot.waitSignal(strip.widget.height_changed):
        strip.jobs.finish(job.key)
    assert strip.widget.heightForWidth(1000) == 0


def test_the_menu_copies_prompt_and_details_without_a_key(qtbot: QtBot) -> None:
    strip = Strip(qtbot)
    said = "rejected Bearer sk-or-v1-0123456789abcdef"
    job = strip.fail(Failure(kind=Kind.BAD_KEY, charged=Charged.NO, status=401, message=said))
    menu = QMenu()
    qtbot.addWidget(menu)
    strip.widget._fill_menu(job.key, menu)
    by_name = {action.text(): action for action in menu.actions()}
    by_name["Copy prompt"].trigger()
    assert QGuiApplication.clipboard().text() == "a lake at dusk"
    by_name["Copy details"].trigger()
    copied = QGuiApplication.clipboard().text()
    assert "401" in copied
    assert "0123456789abcdef" not in copied

"""The edit bar tells how changes of the picture on show stand, and stops them."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QAbstractButton, QLabel
from pytestqt.qtbot import QtBot

from desktop_app.core.events import Sent
from desktop_app.core.recipe import Recipe
from desktop_app.core.records import Job, JobState, Picture
from desktop_app.state.jobs import JobList
from desktop_app.ui.icons import Icons
from desktop_app.ui.theme import Theme
from desktop_app.ui.viewer.edit_bar import EditBar
from desktop_app.ui.viewer.under_way import UnderWay
from tests.core.making import a_job, a_picture


class Bench:
    """An edit bar under one picture, and a list of jobs."""

    def __init__(self, theme: Theme) -> None:
        self.jobs = JobList()
        self.shown: Picture | None = a_picture(a_job())
        self.bar = EditBar(theme, Icons(theme))
        self.bar.offer("About $0.04")
        self.under_way = UnderWay(self.bar, self.jobs, lambda: self.shown, self.bar)

    def change(self, key: str = "") -> Job:
        """Ask for a change of a picture, the one on show unless another is named."""
        parent = key or (self.shown.key if self.shown else "")
        recipe = replace(Recipe(prompt="make it dusk", model="m"), parent=parent)
        return self.jobs.start(recipe, is_demo=True)

    @property
    def said(self) -> str:
        """What stands beside the button."""
        return " ".join(one.text() for one in self.bar.findChildren(QLabel) if one.text())

    @property
    def cancel(self) -> QAbstractButton:
        """Stops what is under way."""
        found = self.bar.findChildren(QAbstractButton)
        return next(one for one in found if one.accessibleName() == "Cancel the change")


@pytest.fixture
def bench(qtbot: QtBot, theme: Theme) -> Bench:
    bench = Bench(theme)
    qtbot.addWidget(bench.bar)
    bench.bar.show()
    return bench


def test_a_change_is_told_from_asking_to_its_end(bench: Bench) -> None:
    assert (bench.said, bench.cancel.isVisible()) == ("About $0.04", False)
    job = bench.change()
    assert (bench.said, bench.cancel.isVisible()) == ("Waiting…", True)
    bench.jobs.advance(job.key, Sent())
    assert bench.said.startswith("Painting · ")
    bench.change()
    assert bench.said == "2 changes on their way"
    for one in bench.jobs.jobs():
        bench.jobs.finish(one.key)
    assert (bench.said, bench.cancel.isVisible()) == ("About $0.04", False)


def test_changes_of_other_pictures_are_told_where_those_are_shown(bench: Bench) -> None:
    job = bench.change("another.1")
    assert bench.said == "About $0.04"
    bench.shown = replace(a_picture(a_job()), key=job.recipe.parent)
    bench.under_way.refresh()
    assert bench.said == "Waiting…"
    bench.shown = None
    bench.under_way.refresh()
    assert bench.said == "About $0.04"


def test_it_is_cancelled_there_and_no_other_is(bench: Bench) -> None:
    other, mine = bench.change("another.1"), bench.change()
    bench.cancel.click()
    states = {job.key: job.state for job in bench.jobs.jobs()}
    assert states == {other.key: JobState.WAITING, mine.key: JobState.STOPPED}
    assert bench.said == "About $0.04"

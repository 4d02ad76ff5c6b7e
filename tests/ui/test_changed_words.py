"""What a model could not take, in words and on the tile of its job."""

from __future__ import annotations

import time

import pytest
from PySide6.QtCore import QSize
from pytestqt.qtbot import QtBot

from desktop_app.core.errors import Failure, Kind
from desktop_app.core.recipe import Recipe
from desktop_app.core.records import Job
from desktop_app.state.jobs import JobList
from desktop_app.state.order import Order
from desktop_app.ui.gallery.job_face import face
from desktop_app.ui.gallery.job_letters import Letters
from desktop_app.ui.gallery.job_tile import JobTile
from desktop_app.ui.icons import Icons
from desktop_app.ui.job_words import changed_words
from desktop_app.ui.theme import Theme

NARROWER = (("ratio", "21:9", "16:9"),)
RECIPE = Recipe(prompt="a lake", model="maker/model", ratio="16:9")


def begun(jobs: JobList, changed: tuple[tuple[str, str, str], ...] = NARROWER) -> Job:
    (job,) = jobs.begin(Order(recipe=RECIPE, is_demo=False, race="race", changed=changed))
    return job


@pytest.mark.parametrize(
    ("changed", "words"),
    [
        ((), ""),
        (NARROWER, "16:9 instead of 21:9"),
        ((("size", "4K", "2K"),), "2K instead of 4K"),
        ((("ratio", "21:9", ""), ("size", "4K", "")), "without 21:9 · without 4K"),
        ((("references", "3", ""),), "without references"),
        ((("references", "5", "3"),), "3 of 5 references"),
        ((("seed", "7", ""),), "without the seed"),
        ((("background", "transparent", ""),), "without “Background: Transparent”"),
        ((("shiny", "true", ""),), "without “Shiny: On”"),
        ((("quality", "high", "auto"),), "Quality: Auto instead of Quality: High"),
    ],
)
def test_every_change_is_told(changed: tuple[tuple[str, str, str], ...], words: str) -> None:
    assert changed_words(changed) == words


def test_a_tile_says_it_in_every_state(qtbot: QtBot, theme: Theme) -> None:
    jobs = JobList()
    job = begun(jobs)
    tile = JobTile(theme, Icons(theme), job)
    qtbot.addWidget(tile)
    assert tile.accessibleName() == "Waiting Starts when one finishes, 16:9 instead of 21:9"
    jobs.fail(job.key, Failure(kind=Kind.REFUSED))
    failed = jobs.get(job.key)
    assert failed is not None
    tile.show_job(failed)
    assert tile.accessibleName().endswith(", 16:9 instead of 21:9")


def test_it_can_be_left_to_what_stands_beside_the_tile(qtbot: QtBot, theme: Theme) -> None:
    tile = JobTile(theme, Icons(theme), begun(JobList()), says_changes=False)
    qtbot.addWidget(tile)
    assert tile.accessibleName() == "Waiting Starts when one finishes"


def test_it_is_written_on_the_tile(theme: Theme) -> None:
    jobs = JobList()
    plain, other = (face(begun(jobs, some), time.monotonic()) for some in ((), NARROWER))
    letters = Letters(theme, Icons(theme))
    size = QSize(300, 200)
    before, after = (
        letters.of(one, size, 1.0, mirrored=False, taken=0).toImage() for one in (plain, other)
    )
    assert before != after

"""The tile of a job, whatever room it is given."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from desktop_app.core.recipe import Recipe
from desktop_app.state.jobs import JobList
from desktop_app.state.order import Order
from desktop_app.ui.gallery.job_tile import JobTile
from desktop_app.ui.icons import Icons
from desktop_app.ui.theme import Theme


@pytest.mark.parametrize(("width", "height"), [(1, 1), (24, 16), (40, 400), (400, 24)])
def test_a_tile_without_a_button_bears_any_size(
    qtbot: QtBot, theme: Theme, width: int, height: int
) -> None:
    recipe = Recipe(prompt="a lake", model="maker/model", ratio="16:9")
    (job,) = JobList().begin(Order(recipe=recipe, is_demo=False))
    tile = JobTile(theme, Icons(theme), job)
    qtbot.addWidget(tile)
    tile.resize(width, height)
    with qtbot.captureExceptions() as raised:
        tile.show()  # while it is hidden, it is not told of its size
        tile.grab()
    assert not raised

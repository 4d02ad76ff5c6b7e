"""From the question to the page: what is asked for, remembered and shown again."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QSignalSpy
from pytestqt.qtbot import QtBot

from desktop_app.core.settings import Settings
from desktop_app.ui.race.race_dialog import RaceDialog
from desktop_app.ui.theme import Theme
from tests.state.drafting import ALL, EDITOR, FEW, FREE
from tests.ui.racing import Racing

MODELS = (ALL, FEW, FREE, EDITOR)


@pytest.fixture
def racing(qtbot: QtBot, theme: Theme, tmp_path: Path) -> Iterator[Racing]:
    settings = Settings(recent_models=("few",), starred=("editor",))
    racing = Racing(qtbot, theme, tmp_path, MODELS, settings=settings)
    yield racing
    racing.close()


def is_open(racing: Racing) -> bool:
    return racing.room.is_open


def ask(racing: Racing) -> RaceDialog:
    racing.room.handlers()["compare_models"]()
    return racing.dialog


def test_what_is_used_is_ticked_and_listed_first(racing: Racing) -> None:
    dialog = ask(racing)
    assert dialog.ticked == ("all", "few", "editor")
    assert [row.value for row in dialog.list.rows] == ["all", "few", "editor", "free"]
    racing.room.compare()
    assert racing.dialog is dialog, "there is one"


def test_starting_orders_all_of_them_and_opens_the_page(racing: Racing) -> None:
    dialog = ask(racing)
    dialog.start()
    assert [order.recipe.model for order in racing.placed] == ["all", "few", "editor"]
    assert is_open(racing)
    assert racing.names() == ["all", "few", "editor"]
    assert not racing.window.findChildren(RaceDialog) or not dialog.is_open
    assert racing.preferences.now.race_models == ("all", "few", "editor")
    racing.room.page.left.emit()  # type: ignore[union-attr]
    assert racing.stack.currentWidget() is racing.home
    assert ask(racing).ticked == ("all", "few", "editor")


def test_what_was_compared_last_is_ticked_again(qtbot: QtBot, racing: Racing) -> None:
    racing.preferences.update(race_models=("free", "editor", "gone"), race_each=2)
    dialog = ask(racing)
    assert dialog.ticked == ("free", "editor")
    assert dialog.each == 2


def test_who_declines_comes_back_to_the_question(racing: Racing) -> None:
    racing.begins = False
    dialog = ask(racing)
    dialog.start()
    assert dialog.is_open
    assert not is_open(racing)
    dialog.give_up()
    racing.begins = True
    racing.begin([replace(racing.placed[0], race="another")])
    assert not is_open(racing)


def test_without_a_key_the_question_makes_room_for_it(racing: Racing) -> None:
    racing.has_key = racing.begins = False
    dialog = ask(racing)
    closed = QSignalSpy(dialog.closed)
    dialog.start()
    assert closed.count() == 1
    assert len(racing.placed) == 3


def test_hiding_names_is_remembered(qtbot: QtBot, racing: Racing) -> None:
    dialog = ask(racing)
    qtbot.mouseClick(dialog.foot.hiding, Qt.MouseButton.LeftButton, pos=QPoint(8, 16))
    assert racing.preferences.now.race_hides_names
    dialog.start()
    assert racing.names() == ["Model A", "Model B", "Model C"]


def test_a_picture_leads_back_to_its_comparison(racing: Racing) -> None:
    ask(racing).start()
    job = racing.jobs.jobs()[0]
    picture = racing.paint(job)
    racing.page.leave()
    assert not is_open(racing)
    racing.room.show_of(picture)
    assert is_open(racing)
    lone = racing.begin([replace(racing.placed[0], race="")])[0]
    told = QSignalSpy(racing.room.told)
    racing.room.show_of(racing.paint(lone))
    assert told.at(0) == ["This picture wasn't made in a comparison of models."]


def test_a_picture_is_there_as_soon_as_it_is_saved(racing: Racing) -> None:
    ask(racing).start()
    job = racing.jobs.jobs()[0]
    picture = racing.paint(job)
    racing.jobs.take_back([job])  # as if its end had not been heard yet
    racing.room.on_picture_saved(picture)
    racing.room.on_job_settled(job)
    assert racing.page.grid.cells[0].result.picture == picture


def test_the_scores_are_those_of_the_library(racing: Racing) -> None:
    ask(racing).start()
    for job in racing.jobs.jobs():
        racing.paint(job)
    racing.page.choose(racing.room.results.results[1].key)
    racing.settle()
    racing.page.scores.click()
    assert [one.model for one in racing.scores.model.scores] == ["few", "all", "editor"]
    racing.scores.give_up()

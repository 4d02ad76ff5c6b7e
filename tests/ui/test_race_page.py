"""The page of a comparison: results as they come, hidden names, choosing by key and mouse."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QPoint, Qt
from PySide6.QtGui import QAction, QImage, QKeySequence
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.core.errors import Charged, Failure, Kind
from desktop_app.core.events import Sent
from desktop_app.core.records import Job
from desktop_app.core.settings import Settings
from desktop_app.state.race import Race
from desktop_app.ui.race.race_cell import RaceCell
from desktop_app.ui.theme import Theme
from desktop_app.ui.widgets.buttons import TextButton
from desktop_app.ui.wording import Action
from tests.state.drafting import ALL, EDITOR, FEW, FREE, model
from tests.ui.racing import Racing

Key, Button = Qt.Key, Qt.MouseButton
MODELS = (ALL, FEW, EDITOR, FREE)
REFUSED = Failure(kind=Kind.REFUSED, charged=Charged.NO)


@pytest.fixture(autouse=True)
def _american() -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(QLocale("en_US"))
    yield
    QLocale.setDefault(before)


@pytest.fixture
def racing(qtbot: QtBot, theme: Theme, tmp_path: Path) -> Iterator[Racing]:
    racing = Racing(qtbot, theme, tmp_path, MODELS)
    yield racing
    racing.close()


@pytest.fixture
def blind(qtbot: QtBot, theme: Theme, tmp_path: Path) -> Iterator[Racing]:
    settings = Settings(race_hides_names=True)
    racing = Racing(qtbot, theme, tmp_path, MODELS, settings=settings)
    yield racing
    racing.close()


def begin(racing: Racing, *, ratio: str = "3:2", each: int = 1) -> list[Job]:
    racing.draft.restore(ratio=ratio)
    jobs = racing.begin(Race(racing.draft).orders(MODELS, each))
    racing.room.show(jobs[0].race)
    return jobs


def cells(racing: Racing) -> list[RaceCell]:
    return racing.page.grid.cells


def press(qtbot: QtBot, key: Qt.Key) -> None:
    focused = QApplication.focusWidget()
    assert focused is not None
    qtbot.keyClick(focused, key)


def chosen(racing: Racing) -> list[str]:
    racing.settle()
    return [cell.told.name for cell in cells(racing) if cell.told.is_chosen]


def test_each_model_has_its_place_before_anything_has_come(racing: Racing) -> None:
    begin(racing, ratio="21:9")
    assert racing.room.is_open
    assert racing.names() == ["all", "few", "editor", "free"]
    assert [cell.told.changed for cell in cells(racing)] == ["", "16:9 instead of 21:9", "", ""]
    assert all(cell.tile is not None and cell.choose.isHidden() for cell in cells(racing))
    assert racing.page.news == "0 of 4 are here."


def test_pictures_take_the_places_of_their_jobs(racing: Racing) -> None:
    jobs = begin(racing)
    before = cells(racing)
    racing.paint(jobs[1])
    assert cells(racing) == before, "the cell stays, and with it the keyboard"
    cell = cells(racing)[1]
    assert cell.tile is None
    assert not cell.choose.isHidden()
    assert cell.told.bill == "$0.039 · 11.4 s"
    assert racing.page.news == "1 of 4 are here. $0.04 so far."
    for job in (jobs[0], jobs[2], jobs[3]):
        racing.paint(job)
    assert racing.page.news == "Which one is best? Choose it, or press its number."


def test_how_a_job_stands_is_on_its_tile(qtbot: QtBot, racing: Racing) -> None:
    jobs = begin(racing)
    racing.jobs.advance(jobs[0].key, Sent(12.0))
    tile = cells(racing)[0].tile
    assert tile is not None
    assert tile.accessibleName().startswith("Painting")
    racing.fail(jobs[0], REFUSED)
    assert tile.accessibleName().startswith("Refused by the model.")
    asked = QSignalSpy(racing.room.action_requested)
    (edit,) = [one for one in tile.findChildren(TextButton) if one.text() == "Edit prompt"]
    qtbot.mouseClick(edit, Button.LeftButton)
    assert asked.at(0)[1] is Action.EDIT_PROMPT


def test_a_job_is_stopped_and_tried_again_right_here(qtbot: QtBot, racing: Racing) -> None:
    jobs = begin(racing)
    tile = cells(racing)[0].tile
    assert tile is not None
    tile.stop_pressed.emit(jobs[0].key)
    assert tile.accessibleName().startswith("Stopped.")
    (again,) = [one for one in tile.findChildren(TextButton) if one.text() == "Try again"]
    qtbot.mouseClick(again, Button.LeftButton)
    assert racing.names() == ["all", "few", "editor", "free"]
    tile = cells(racing)[0].tile
    assert tile is not None
    assert tile.accessibleName().startswith("Waiting")
    menu = QMenu()
    tile.menu_requested.emit(tile.job.key, menu)
    assert [one.text() for one in menu.actions()] == ["Cancel", "Copy prompt"]


def test_a_failure_that_was_put_away_is_only_told(qtbot: QtBot, racing: Racing) -> None:
    jobs = begin(racing)
    racing.fail(jobs[0], REFUSED)
    racing.jobs.dismiss(jobs[0].key)
    assert cells(racing)[0].tile is None
    assert cells(racing)[0].result.picture is None
    assert not racing.page.grid.grab().isNull()


def test_a_number_chooses_and_another_one_chooses_instead(qtbot: QtBot, racing: Racing) -> None:
    jobs = begin(racing)
    for job in jobs:
        racing.paint(job)
    press(qtbot, Key.Key_2)
    assert chosen(racing) == ["few"]
    assert racing.page.news == "You chose few."
    press(qtbot, Key.Key_4)
    assert chosen(racing) == ["free"]
    press(qtbot, Key.Key_4)
    assert chosen(racing) == []
    press(qtbot, Key.Key_9)
    assert chosen(racing) == []


def test_the_button_chooses_and_undo_takes_it_back(qtbot: QtBot, racing: Racing) -> None:
    jobs = begin(racing)
    for job in jobs[:2]:
        racing.paint(job)
    button = cells(racing)[0].choose
    assert button.accessibleName() == "Choose all"
    qtbot.mouseClick(button, Button.LeftButton)
    assert chosen(racing) == ["all"]
    assert button.accessibleName() == "all is chosen"
    racing.edits.undo()
    assert chosen(racing) == []


def test_a_number_without_a_picture_chooses_nothing(qtbot: QtBot, racing: Racing) -> None:
    begin(racing)
    press(qtbot, Key.Key_1)
    assert chosen(racing) == []
    assert not racing.edits.undo_text


def test_hidden_names_give_nothing_away(qtbot: QtBot, blind: Racing) -> None:
    jobs = begin(blind)
    for job in jobs:
        blind.paint(job)
    assert blind.names() == ["Model A", "Model B", "Model C", "Model D"]
    assert all(cell.told.bill == "" for cell in cells(blind))
    names = {one.name for one in MODELS}
    for cell in cells(blind):
        said = f"{cell.accessibleName()} {cell.toolTip()} {cell.choose.accessibleName()}"
        assert not names & set(said.replace(",", " ").split())


def test_a_tile_does_not_go_by_its_hidden_maker(qtbot: QtBot, theme: Theme, tmp_path: Path) -> None:
    google = model("google/flash")
    settings = Settings(race_hides_names=True)
    racing = Racing(qtbot, theme, tmp_path, (google, ALL), settings=settings)
    jobs = racing.begin(Race(racing.draft).orders((google, ALL)))
    racing.room.show(jobs[0].race)
    racing.jobs.advance(jobs[0].key, Sent())
    assert not any("Google" in hint for hint in hints(racing))
    qtbot.mouseClick(racing.page.reveal, Button.LeftButton)
    assert any("Google" in hint for hint in hints(racing))
    racing.close()


def hints(racing: Racing) -> list[str]:
    return [one.toolTip() for one in racing.page.findChildren(QWidget)]


def test_choosing_reveals_them_and_nothing_moves(qtbot: QtBot, blind: Racing) -> None:
    jobs = begin(blind)
    for job in jobs:
        blind.paint(job)
    before = [cell.result.key for cell in cells(blind)]
    press(qtbot, Key.Key_3)
    blind.settle()
    assert [cell.result.key for cell in cells(blind)] == before
    assert sorted(blind.names()) == ["all", "editor", "few", "free"]
    assert blind.page.news == f"You chose {blind.names()[2]}."
    assert not blind.page.reveal.isVisible()
    blind.edits.undo()
    blind.settle()
    assert "Model A" not in blind.names(), "what was seen is not hidden again"


def test_names_can_be_shown_without_choosing(qtbot: QtBot, blind: Racing) -> None:
    begin(blind)
    qtbot.mouseClick(blind.page.reveal, Button.LeftButton)
    assert sorted(blind.names()) == ["all", "editor", "few", "free"]
    assert blind.page.hasFocus()


def test_a_comparison_with_a_choice_is_shown_with_its_names(qtbot: QtBot, blind: Racing) -> None:
    jobs = begin(blind)
    picture = blind.paint(jobs[0])
    press(qtbot, Key.Key_Escape)
    assert not blind.room.is_open
    blind.results.show(jobs[0].race, shuffled=False)
    blind.results.choose(picture.key, "chosen")
    blind.settle()
    blind.room.show(jobs[0].race)
    assert blind.names() == ["all", "few", "editor", "free"]


def test_a_click_and_enter_open_the_picture(qtbot: QtBot, racing: Racing) -> None:
    jobs = begin(racing)
    picture = racing.paint(jobs[1])
    wanted = QSignalSpy(racing.room.wanted)
    cell = cells(racing)[1]
    qtbot.mouseClick(cell, Button.LeftButton, pos=cell.picture_area().center())
    assert wanted.at(0) == ["open", picture]
    qtbot.mouseClick(cell, Button.LeftButton, pos=QPoint(2, cell.height() - 2))
    qtbot.mouseClick(cell, Button.RightButton, pos=cell.picture_area().center())
    assert wanted.count() == 1
    cell.setFocus()
    qtbot.keyClick(cell, Key.Key_Return)
    assert wanted.count() == 2
    assert racing.room.picture == picture


def test_while_names_are_hidden_a_picture_is_large_right_here(qtbot: QtBot, blind: Racing) -> None:
    jobs = begin(blind)
    for job in jobs:
        blind.paint(job)
    wanted = QSignalSpy(blind.room.wanted)
    press(qtbot, Key.Key_Right)
    press(qtbot, Key.Key_Return)
    shown = [cell for cell in cells(blind) if cell.isVisible()]
    assert shown == [cells(blind)[0]]
    press(qtbot, Key.Key_Right)
    assert [cell for cell in cells(blind) if cell.isVisible()] == [cells(blind)[1]]
    assert wanted.count() == 0
    press(qtbot, Key.Key_Escape)
    assert all(cell.isVisible() for cell in cells(blind))
    assert blind.room.is_open
    press(qtbot, Key.Key_Escape)
    assert not blind.room.is_open


def test_arrows_go_from_picture_to_picture(qtbot: QtBot, racing: Racing) -> None:
    jobs = begin(racing)
    for job in jobs:
        racing.paint(job)
    found = cells(racing)
    at = []
    for key in (Key.Key_Right, Key.Key_Right, Key.Key_Down, Key.Key_Left, Key.Key_Up):
        press(qtbot, key)
        current = racing.page.grid.current
        assert current is not None
        at.append(found.index(current))
    assert at == [0, 1, 3, 2, 0]


def test_plain_keys_of_the_window_are_for_the_picture_that_has_the_keyboard(
    qtbot: QtBot, racing: Racing
) -> None:
    jobs = begin(racing)
    racing.paint(jobs[0])
    done: list[str] = []
    for keys in ("F", "E", "Del", "Ctrl+Z"):
        action = QAction(keys, racing.window)
        action.setShortcut(QKeySequence(keys))
        action.triggered.connect(lambda _=False, keys=keys: done.append(keys))
        racing.window.addAction(action)
    racing.page.setFocus()
    press(qtbot, Key.Key_F)
    press(qtbot, Key.Key_Delete)
    qtbot.keyClick(QApplication.focusWidget(), Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert done == ["Ctrl+Z"]
    cells(racing)[0].setFocus()
    for key in (Key.Key_F, Key.Key_E, Key.Key_Delete):
        press(qtbot, key)
    assert done == ["Ctrl+Z", "F", "E", "Del"]
    racing.page.show_race(hides_names=True)
    cells(racing)[0].setFocus()
    for key in (Key.Key_F, Key.Key_E, Key.Key_Delete):  # what would tell the name stays shut
        press(qtbot, key)
    assert done == ["Ctrl+Z", "F", "E", "Del", "F", "Del"]


def test_the_keyboard_is_not_lost_with_a_picture(qtbot: QtBot, racing: Racing) -> None:
    jobs = begin(racing)
    picture = racing.paint(jobs[0])
    cells(racing)[0].setFocus()
    racing.edits.trash([picture.key], "deleted")
    racing.settle()
    assert len(cells(racing)) == 3
    assert racing.page.hasFocus()


def test_a_preview_is_shown_on_its_tile(racing: Racing) -> None:
    jobs = begin(racing)
    racing.jobs.advance(jobs[0].key, Sent())
    tile = cells(racing)[0].tile
    assert tile is not None
    before = tile.grab().toImage()
    image = QImage(30, 20, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.red)
    racing.previews.arrived.emit(jobs[0].key, image)
    assert tile.grab().toImage().pixelColor(40, 40) != before.pixelColor(40, 40)


def test_nothing_came_at_all(racing: Racing) -> None:
    for job in begin(racing):
        racing.fail(job, REFUSED)
    assert racing.page.news == "None of them made a picture."


def test_two_of_each_stand_beside_each_other(qtbot: QtBot, racing: Racing) -> None:
    jobs = begin(racing, each=2)
    for job in jobs:
        racing.paint(job)
    assert racing.names()[:4] == ["all", "all", "few", "few"]
    press(qtbot, Key.Key_8)
    assert chosen(racing) == ["free"]
    assert [cell.told.is_chosen for cell in cells(racing)][-1]

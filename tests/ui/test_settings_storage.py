"""The page about the disk, over a real library."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.core.settings import Settings
from desktop_app.core.upkeep import relocation
from desktop_app.core.upkeep.relocation import Order
from desktop_app.state.preferences import Preferences
from desktop_app.state.relocation import Blocked, Obstacle
from desktop_app.ui.asking import Question
from desktop_app.ui.facts import file_size
from desktop_app.ui.icons import Icons
from desktop_app.ui.settings.page import SettingRow
from desktop_app.ui.settings.storage import StoragePage
from desktop_app.ui.settings.storage_moving import blocked_words
from desktop_app.ui.theme import Theme
from tests.state.test_storage import Room


class House(Room):
    """The page in a window, and what it wanted."""

    def __init__(self, qtbot: QtBot, theme: Theme, folder: Path) -> None:
        super().__init__(qtbot, folder)
        self.window = QWidget()
        qtbot.addWidget(self.window)
        self.window.resize(900, 700)
        icons = Icons(theme)
        self.page = StoragePage(theme, icons, self.storage, self.preferences, self.window)
        self.page.resize(560, 700)
        self.wanted: list[str] = []
        for name in ("start_again", "empty_trash", "restore", "check"):
            signal = getattr(self.page, f"{name}_wanted")
            signal.connect(lambda name=name: self.wanted.append(name))

    def show(self) -> None:
        """Show it, and wait until everything is counted."""
        with self.qtbot.waitSignal(self.storage.counted):
            self.window.show()

    def said(self) -> str:
        """All that the rows say under their names."""
        rows = self.page.findChildren(SettingRow)
        lines = (f"{row.hint}\n{row.problem}" for row in rows if row.isVisibleTo(self.page))
        return "\n".join(lines).replace("\u200b", "")

    def question(self, name: str) -> Question:
        """The question that is open."""
        found: list[Question] = []

        def look() -> bool:
            asked = self.window.findChildren(Question, name)
            found[:] = [one for one in asked if one.is_open]
            return bool(found)

        self.qtbot.waitUntil(look)
        return found[0]

    def choose(self, name: str, folder: Path) -> None:
        """Choose a folder in the dialog that is open."""
        (dialog,) = self.page.window().findChildren(QFileDialog, name)
        dialog.fileSelected.emit(str(folder))
        dialog.close()


@pytest.fixture
def house(qtbot: QtBot, theme: Theme, tmp_path: Path) -> Iterator[House]:
    house = House(qtbot, theme, tmp_path)
    yield house
    house.close()


def test_it_says_where_the_library_is_and_what_it_takes(house: House) -> None:
    house.show()
    space = house.storage.space
    assert space is not None
    assert str(house.storage.folder) in house.said()
    assert space.free_bytes is not None
    assert "free on this disk" in house.said()
    words = house.page.table.words
    assert words[0] == f"Pictures {space.pictures} {file_size(space.use.images)}"
    assert words[1] == f"In the trash {space.trashed} {file_size(space.use.trash)}"
    assert words[-1] == f"All together {file_size(space.use.total)}"
    assert house.page.table.accessibleName() == ". ".join(words)


def test_what_others_do_is_only_wanted(house: House) -> None:
    house.show()
    page = house.page
    for button in (page.empty_trash, page.restore, page.check):
        button.click()
    assert house.wanted == ["empty_trash", "restore", "check"]


def test_days_and_limits_apply_at_once(house: House) -> None:
    house.page.days.chosen.emit("7")
    house.page.limit.chosen.emit("512")
    assert house.preferences.now.trash_days == 7
    assert house.preferences.now.thumbnails_mb == 512
    assert house.page.days.text() == "7 days"
    assert house.page.limit.text() == "512 MB"
    assert house.thumbnails.limit_bytes == 512_000_000


def test_values_from_the_file_are_shown_as_they_are(
    qtbot: QtBot, theme: Theme, house: House
) -> None:
    odd = Preferences(Settings(trash_days=45, thumbnails_mb=3000), lambda _: None)
    page = StoragePage(theme, Icons(theme), house.storage, odd, house.window)
    assert page.days.text() == "45 days"
    assert page.limit.text().replace(",", "") == "3000 MB"


def test_small_copies_are_cleared(house: House) -> None:
    (house.folder / "small" / "00").mkdir(parents=True)
    (house.folder / "small" / "00" / "one.jpg").write_bytes(bytes(1000))
    house.show()
    with house.qtbot.waitSignals([house.storage.cleared, house.storage.counted]):
        house.page.clear.click()
    assert "Cleared." in house.said()
    assert not house.page.clear.isEnabled()


def test_a_backup_is_made_and_told(house: House) -> None:
    house.show()
    assert "Last:" not in house.said()
    with house.qtbot.waitSignal(house.storage.counted):
        house.page.back_up.click()
    assert "Last: Today" in house.said()
    assert house.page.back_up.isEnabled()


def test_a_backup_that_fails_is_told(house: House) -> None:
    house.show()
    house.library.folders.backups.write_text("in the way")
    with house.qtbot.waitSignal(house.backups.failed):
        house.page.back_up.click()
    assert "Can't save" in house.said()
    assert house.page.back_up.isEnabled()


def test_another_folder_for_exports_is_chosen(house: House) -> None:
    house.show()
    house.page.choose_export.click()
    house.choose("export_folder", house.folder)
    assert house.preferences.now.export_folder == str(house.folder)
    assert str(house.folder) in house.said()


@pytest.mark.parametrize("answer", ["move", "cancel"])
def test_moving_is_asked_and_ordered(house: House, answer: str) -> None:
    house.show()
    house.page.move_away.click()
    house.choose("moving_to", house.folder / "new")
    question = house.question("moving")
    assert str(house.folder / "new") in question.text.replace("\u200b", "")
    assert "starts again" in question.text
    if answer == "move":
        with house.qtbot.waitSignal(house.page.start_again_wanted):
            question.button(answer).click()
        assert relocation.read(house.record) is not None
    else:
        question.button(answer).click()
        assert relocation.read(house.record) is None
    assert house.wanted == (["start_again"] if answer == "move" else [])


def test_where_it_cannot_go_another_folder_is_offered(house: House) -> None:
    house.show()
    house.page.move_away.click()
    house.choose("moving_to", house.storage.folder / "images")
    question = house.question("moving")
    assert question.title == "A library can't move into itself."
    question.button("other").click()
    house.choose("moving_to", house.folder / "new")
    assert house.question("moving").title == "Move your library?"


@pytest.mark.parametrize("obstacle", Obstacle)
def test_every_obstacle_has_its_words(obstacle: Obstacle) -> None:
    found = Blocked(
        obstacle=obstacle, target=Path("/a/b"), needed_bytes=5_000_000_000, free_bytes=2_000
    )
    title, text = blocked_words(found)
    assert title.endswith(".")
    assert "%" not in title + text
    if obstacle is Obstacle.NO_ROOM:
        assert "5.0 GB" in text


@pytest.mark.parametrize("answer", ["remove", "keep"])
def test_the_old_copy_is_shown_until_it_is_removed(house: House, answer: str) -> None:
    old = house.folder / "old"
    old.mkdir()
    (old / "one.png").write_bytes(bytes(1000))
    order = Order(source=old, target=house.storage.folder, moved=4e9)
    relocation.write(house.record, order)
    house.show()
    assert str(old) in house.said()
    assert not house.page.move_away.isEnabled(), "there is one old copy at a time"
    house.page.remove_old.click()
    question = house.question("removing_old")
    assert str(old) in question.text.replace("\u200b", "")
    if answer == "keep":
        question.button("keep").click()
        assert old.exists()
        return
    with house.qtbot.waitSignals([house.storage.removed, house.storage.counted]):
        question.button("remove").click()
    assert not old.exists()
    assert not house.page.remove_old.isVisible()
    assert house.page.move_away.isEnabled()


def test_a_move_that_cannot_be_ordered_is_told(house: House) -> None:
    house.show()
    house.record.with_name(f"{house.record.name}.new").mkdir()
    house.page.move_away.click()
    house.choose("moving_to", house.folder / "new")
    with house.qtbot.waitSignal(house.storage.failed):
        house.question("moving").button("move").click()
    assert "Can't save" in house.said()
    assert house.wanted == []


def test_every_control_can_be_reached_and_has_a_name(house: House) -> None:
    house.show()
    page = house.page
    controls: tuple[QWidget, ...] = (
        *(page.show_folder, page.move_away, page.days, page.empty_trash, page.limit),
        *(page.clear, page.choose_export, page.back_up, page.restore, page.check),
    )
    heights: Callable[[QWidget], int] = QWidget.height
    assert all(one.accessibleName() for one in controls)
    about = {one.accessibleName(): one.accessibleDescription() for one in controls}
    assert about["Move…"] == "Library folder"
    assert about["Clear now"] == "Small copies for the wall"
    assert "Where you export" in about["Choose…"]
    assert all(heights(one) >= 32 for one in controls)
    tops = [one.mapTo(page.body, one.rect().topLeft()).y() for one in controls]
    assert tops == sorted(tops), "Tab goes from the top to the foot"

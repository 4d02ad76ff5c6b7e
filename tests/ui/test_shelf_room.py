"""The reference shelf used by keys and mouse over a real library."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QHelpEvent
from PySide6.QtGui import Qt as GuiQt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QToolTip, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.ui.composer.reference_intake import DropCurtain
from desktop_app.ui.picture_mime import put_keys
from desktop_app.ui.theme import Theme
from tests.loop import until
from tests.ui.composing import child
from tests.ui.dragging import Drag
from tests.ui.referring import names as tile_names
from tests.ui.referring import said, tiles
from tests.ui.shelving import Key, Shelving

LEFT = Qt.MouseButton.LeftButton
CONTROL = Qt.KeyboardModifier.ControlModifier

Open = Callable[..., Shelving]


@pytest.fixture
def at_desk(qtbot: QtBot, theme: Theme, tmp_path: Path) -> Iterator[Open]:
    opened: list[Shelving] = []

    def open_desk(*names: str) -> Shelving:
        desk = Shelving(theme, tmp_path, names)
        opened.append(desk)
        qtbot.waitExposed(desk.window)
        return desk

    yield open_desk
    for desk in opened:
        desk.close()


def _button(desk: Shelving) -> QWidget:
    return child(desk.panel, "openShelf")


def _hold(desk: Shelving, mime: QMimeData) -> tuple[Drag, QPoint]:
    """Something held over the desk, and where the shelf's part of the curtain is."""
    drag = Drag(desk.window, mime)
    prompt = child(desk.panel, "prompt")
    assert drag.enter(prompt.mapTo(desk.window, prompt.rect().center()))
    curtain = desk.panel.findChild(DropCurtain)
    assert isinstance(curtain, DropCurtain)
    return drag, curtain.mapTo(desk.window, curtain.shelf_area.center())


def _files(*paths: Path) -> QMimeData:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return mime


def test_a_click_takes_one_along_and_another_leaves_it(at_desk: Open) -> None:
    desk = at_desk("Mira", "Armchair")

    async def script() -> None:
        QTest.mouseClick(_button(desk), LEFT)
        assert desk.spoken == ["Armchair, Not used yet", "Mira, Not used yet"]
        assert desk.popover.list.hasFocus()
        rows = desk.popover.list
        middle = rows.visualItemRect(rows.item(1)).center()
        QTest.mouseClick(rows.viewport(), LEFT, pos=middle)
        mira = desk.shelf.named("Mira")
        assert mira is not None
        assert [one.sha256 for one in desk.draft.references] == [mira.reference.sha256]
        assert desk.spoken[1] == "Mira, Not used yet, among the references"
        QTest.mouseClick(rows.viewport(), LEFT, pos=middle)
        assert not desk.draft.references
        assert desk.is_open

    desk.work(script)


def test_keys_alone_take_several_along_and_esc_gives_the_keyboard_back(at_desk: Open) -> None:
    desk = at_desk("Armchair", "Bottle", "Mira")

    async def script() -> None:
        desk.panel.focus_prompt()
        desk.press(Key.Key_Tab)
        desk.press(Key.Key_End)
        assert _button(desk).hasFocus()
        desk.press(Key.Key_Return)
        assert desk.popover.accessibleName() == "Reference shelf"
        desk.press(Key.Key_Return)
        desk.press(Key.Key_Down)
        desk.press(Key.Key_Down)
        desk.press(Key.Key_Space)
        taken = [desk.shelf.holding(one.sha256) for one in desk.draft.references]
        assert [one.name for one in taken if one is not None] == ["Armchair", "Mira"]
        desk.press(Key.Key_Escape)
        assert not desk.is_open
        assert _button(desk).hasFocus()

    desk.work(script)


def test_the_models_limit_is_said_where_one_looks_and_nothing_is_added(at_desk: Open) -> None:
    desk = at_desk("A", "B", "C", "D")
    desk.draft.choose_model("x/three")

    async def script() -> None:
        desk.room.open()
        for _ in range(4):
            desk.press(Key.Key_Return)
            desk.press(Key.Key_Down)
        assert len(desk.draft.references) == 3
        limit = "This model takes up to 3 references."
        assert desk.popover.note.text() == limit
        assert limit in said(desk.panel)
        desk.press(Key.Key_Home)
        desk.press(Key.Key_Return)  # leave one of them
        assert desk.popover.note.text() == ""
        assert len(desk.draft.references) == 2

    desk.work(script)


def test_many_are_found_by_their_names(at_desk: Open) -> None:
    few = [f"Shape {number}" for number in range(7)]
    desk = at_desk(*few, "夕暮れの港", "منارة على الشاطئ")

    async def script() -> None:
        desk.room.open()
        field = desk.popover.field
        assert field.hasFocus()
        QTest.keyClicks(field, "SHAPE 3")
        assert [row.name for row in desk.popover.list.rows] == ["Shape 3"]
        desk.press(Key.Key_Return)
        assert len(desk.draft.references) == 1
        field.setText("港")
        assert [row.name for row in desk.popover.list.rows] == ["夕暮れの港"]
        field.setText("nothing like it")
        assert desk.popover.list.isHidden()
        desk.press(Key.Key_Return)
        assert len(desk.draft.references) == 1
        field.clear()
        assert len(desk.popover.list.rows) == 9
        desk.press(Key.Key_PageDown)
        desk.press(Key.Key_Delete)
        await until(lambda: len(desk.names) == 8)
        assert not field.isVisible(), "eight are found by looking"
        assert desk.popover.list.hasFocus()

    desk.work(script)


def test_a_reference_of_the_row_is_kept_under_the_name_that_is_given(at_desk: Open) -> None:
    desk = at_desk("Mira")
    fox = desk.reference(40)

    async def script() -> None:
        desk.draft.restore(references=[fox])
        (tile,) = tiles(desk.panel)
        tile.ask_for_menu()
        desk.choose("Keep on the shelf…")
        assert desk.naming.field.text() == "40"
        desk.answer(" mira ")
        assert desk.naming.problem.text() == "There is a reference “Mira” on the shelf already."
        desk.answer("  ")
        assert desk.naming.problem.text() == "Write a name first."
        desk.answer("The fox")
        await until(lambda: desk.names == ["Mira", "The fox"])
        assert desk.done == ["“The fox” is kept on the shelf"]
        assert tile_names(desk.panel) == ["Reference 1 of 1, The fox"]
        at = QPoint(8, 36)
        QApplication.sendEvent(tile, QHelpEvent(QEvent.Type.ToolTip, at, tile.mapToGlobal(at)))
        assert QToolTip.text() == GuiQt.convertFromPlainText("The fox")
        tile.ask_for_menu()
        desk.choose("Show on the shelf")
        current = desk.popover.list.current
        assert current is not None
        assert (current.name, current.is_taken) == ("The fox", True)

    desk.work(script)


def test_renaming_and_removing_can_be_taken_back_from_the_shelf(at_desk: Open) -> None:
    desk = at_desk("Armchair", "Mira")

    async def script() -> None:
        desk.room.open()
        desk.press(Key.Key_F2)
        assert not desk.is_open
        assert desk.naming.field.text() == "Armchair"
        desk.answer("Sofa")
        await until(lambda: desk.names == ["Mira", "Sofa"])
        assert desk.done == ["“Armchair” is called “Sofa” now"]
        current = desk.popover.list.current
        assert current is not None
        assert current.name == "Sofa", "it is open again where one was"
        desk.press(Key.Key_Delete)
        await until(lambda: desk.names == ["Mira"])
        assert desk.done[-1] == "“Sofa” removed from the shelf"
        current = desk.popover.list.current
        assert current is not None
        assert current.name == "Mira", "its neighbour is meant now"
        desk.press(Key.Key_Z, CONTROL)
        await until(lambda: desk.names == ["Mira", "Sofa"])
        desk.press(Key.Key_Z, CONTROL)
        await until(lambda: desk.names == ["Armchair", "Mira"])

    desk.work(script)


def test_giving_up_a_name_changes_nothing(at_desk: Open) -> None:
    desk = at_desk("Mira")

    async def script() -> None:
        desk.room.open()
        desk.press(Key.Key_F2)
        desk.press(Key.Key_Escape)
        assert desk.is_open
        desk.press(Key.Key_F2)
        desk.answer()  # as it was
        desk.room.keep(desk.reference(40))
        desk.press(Key.Key_Escape)
        assert not desk.asks

    desk.work(script)
    assert (desk.names, desk.done) == (["Mira"], [])


def test_the_menu_leads_to_the_pictures_that_were_made_with_it(at_desk: Open) -> None:
    desk = at_desk("Armchair", "Mira")
    mira = desk.shelf.named("Mira")
    assert mira is not None
    desk.picture(references=(mira.reference,))
    desk.picture(references=(mira.reference,))

    async def script() -> None:
        desk.room.open()
        assert desk.spoken == ["Armchair, Not used yet", "Mira, Used in 2 pictures"]
        desk.press(Key.Key_Menu)
        able = {one.text(): one.isEnabled() for one in desk.menu.actions()}
        assert able == {"Rename…": True, "Show where used": False, "Remove from shelf": True}
        desk.menu.close()
        rows = desk.popover.list
        area = rows.visualItemRect(rows.item(1))
        QTest.mouseClick(
            rows.viewport(), LEFT, pos=area.center() + QPoint(area.width() // 2 - 18, 0)
        )
        assert desk.draft.references == (), "the end of a row opens its menu"
        desk.choose("Show where used")
        assert desk.searched == [f"uses:{mira.reference.sha256[:12]}"]
        assert not desk.is_open

    desk.work(script)


def test_files_come_from_a_dialog_and_one_of_them_is_named(at_desk: Open) -> None:
    desk = at_desk()
    portrait = desk.file(40, "portrait.png")

    async def script() -> None:
        desk.room.open()
        assert desk.popover.add.hasFocus(), "there is nothing else to be done yet"
        desk.press(Key.Key_Space)
        dialog = desk.window.findChild(QFileDialog)
        assert dialog is not None
        assert dialog.windowTitle() == "Add to the shelf"
        dialog.filesSelected.emit([str(portrait)])
        dialog.done(1)
        await until(lambda: desk.asks)
        assert desk.naming.field.text() == "portrait"
        desk.answer()
        await until(lambda: desk.names == ["portrait"])
        assert desk.draft.references == (), "they are not for what is being written"

    desk.work(script)


def test_several_files_dropped_on_the_shelf_go_by_their_own_names(at_desk: Open) -> None:
    desk = at_desk("cat")
    cat, dog = desk.file(40, "cat.png"), desk.file(41, "dog.png")

    async def script() -> None:
        drag, place = _hold(desk, _files(cat, dog, cat))
        assert drag.drop(place)
        await until(lambda: desk.names == ["cat", "cat 2", "dog"])
        assert not desk.asks
        assert desk.draft.references == ()
        assert desk.done == ["“cat 2” is kept on the shelf", "“dog” is kept on the shelf"]

    desk.work(script)


def test_beside_the_shelfs_part_what_is_dropped_goes_along_as_before(at_desk: Open) -> None:
    desk = at_desk()
    desk.draft.choose_model("x/none")
    dropped: list[list[Path]] = []
    desk.panel.files_dropped.connect(dropped.append)
    cat = desk.file(40, "cat.png")

    async def script() -> None:
        drag, place = _hold(desk, _files(cat))
        add = child(desk.panel, "addReference")
        assert not drag.move(add.mapTo(desk.window, add.rect().center())), "it takes none"
        assert drag.move(place), "the shelf takes it all the same"
        drag.leave()
        desk.draft.choose_model("x/three")
        drag, _ = _hold(desk, _files(cat))
        assert drag.drop(add.mapTo(desk.window, add.rect().center()))
        assert dropped == [[cat]]
        assert not desk.asks

    desk.work(script)


def test_tiles_of_the_wall_are_dropped_on_the_shelf(at_desk: Open) -> None:
    desk = at_desk()
    picture = desk.picture("A fox, at dusk")

    async def script() -> None:
        mime = QMimeData()
        put_keys(mime, [picture.key, "gone"])
        drag, place = _hold(desk, mime)
        assert drag.drop(place)
        await until(lambda: desk.asks)
        assert desk.naming.field.text() == "A fox"
        desk.answer("Fox")
        await until(lambda: desk.names == ["Fox"])
        assert desk.shelf.all[0].reference.picture == picture.key

    desk.work(script)


def test_a_picture_is_pasted_onto_the_shelf(at_desk: Open) -> None:
    desk = at_desk("Mira")

    async def script() -> None:
        QApplication.clipboard().setText("only words")
        desk.room.open()
        desk.press(Key.Key_V, CONTROL)
        assert desk.popover.note.text() == "There's no picture to paste. Copy one first."
        desk.copy_image(50)
        desk.press(Key.Key_V, CONTROL)
        assert not desk.is_open
        await until(lambda: desk.asks)
        desk.answer("From elsewhere")
        await until(lambda: desk.names == ["From elsewhere", "Mira"])
        desk.room.open()
        desk.copy_image(50)
        QTest.mouseClick(desk.popover.paste, LEFT)
        same = "This picture is on the shelf already, as “From elsewhere”."
        await until(lambda: desk.told == [same])

    desk.work(script)


def test_a_picture_of_the_wall_is_kept_and_only_once(at_desk: Open) -> None:
    desk = at_desk()
    picture = desk.picture("A quiet harbour, at dusk", 30)

    async def script() -> None:
        handlers = desk.room.handlers()
        assert set(handlers) == {"shelve", "shelf"}
        handlers["shelve"]()
        assert not desk.asks, "nothing is meant"
        desk.meant = [picture]
        handlers["shelve"]()
        assert desk.naming.field.text() == "A quiet harbour"
        desk.answer()
        await until(lambda: desk.names == ["A quiet harbour"])
        handlers["shelve"]()
        assert not desk.asks
        assert desk.told == ["This picture is on the shelf already, as “A quiet harbour”."]
        desk.meant = [picture, desk.picture("A lake", 31), desk.picture("A lake", 32)]
        handlers["shelve"]()
        await until(lambda: desk.names == ["A lake", "A lake 2", "A quiet harbour"])
        handlers["shelf"]()
        assert desk.is_open
        assert desk.shown_desk == 1

    desk.work(script)


def test_a_missing_file_is_told_and_adding_it_again_heals_it(at_desk: Open) -> None:
    desk = at_desk("Mira")
    mira = desk.shelf.all[0]
    desk.files.reference_path(mira.reference).unlink()

    async def script() -> None:
        desk.room.open()
        missing = "Mira, Its file is missing. Add the picture again."
        await until(lambda: desk.spoken == [missing])
        desk.press(Key.Key_Return)
        assert not desk.draft.references
        said = "The picture of “Mira” is missing. Add it to the shelf again."
        assert desk.popover.note.text() == said
        QApplication.clipboard().setMimeData(_files(desk.file(10)))
        QTest.mouseClick(desk.popover.paste, LEFT)
        await until(lambda: desk.told == ["This picture is on the shelf already, as “Mira”."])
        desk.room.open()
        await until(lambda: desk.spoken == ["Mira, Not used yet"])
        desk.press(Key.Key_Return)
        assert desk.draft.references == (mira.reference,)

    desk.work(script)


def test_what_is_no_picture_is_told(at_desk: Open, tmp_path: Path) -> None:
    desk = at_desk()
    refused: list[object] = []
    desk.desk.refused.connect(refused.append)
    words = tmp_path / "words.png"
    words.write_text("no picture")
    address = QMimeData()
    address.setUrls([QUrl("https://example.org/a/fox.png")])

    async def script() -> None:
        drag, place = _hold(desk, _files(words))
        assert drag.drop(place)
        await until(lambda: refused)
        drag, place = _hold(desk, address)
        assert drag.drop(place)
        assert desk.told == [
            "That's only the picture's address. Save the picture, then drop the file."
        ]
        assert not desk.asks

    desk.work(script)


def test_an_empty_shelf_says_what_it_is_for(at_desk: Open) -> None:
    desk = at_desk()

    async def script() -> None:
        desk.room.open()
        seen = [
            one.text()
            for one in desk.popover.findChildren(type(desk.popover.note))
            if one.isVisible()
        ]
        assert seen[0] == "Reference shelf"
        assert "Keep on the shelf…" in seen[1]

    desk.work(script)


@pytest.mark.parametrize("direction", list(Qt.LayoutDirection)[:2])
def test_it_opens_where_the_references_can_still_be_seen(
    at_desk: Open, qapp: QApplication, direction: Qt.LayoutDirection
) -> None:
    qapp.setLayoutDirection(direction)
    try:
        desk = at_desk(*[f"Shape {number}" for number in range(12)])

        async def script() -> None:
            desk.window.resize(780, 600)
            QApplication.processEvents()  # the layout follows a resize by a posted event
            desk.room.open()
            strip = child(desk.panel, "references")
            corner = desk.popover.mapFromGlobal(strip.mapToGlobal(QPoint(0, 0)))
            assert not desk.popover.rect().intersects(strip.rect().translated(corner))

        desk.work(script)
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)

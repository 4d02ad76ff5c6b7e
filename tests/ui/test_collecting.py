"""Collecting in the whole window: by key, by dropping, in the list of all; and what it says."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from desktop_app.core.changes import Curating, Marking, Marks
from desktop_app.core.library import Library
from desktop_app.core.records import Collection, JobState, now
from desktop_app.places import Places
from desktop_app.state.collections import scope_of
from desktop_app.ui.gallery.scopes import ScopeBar
from desktop_app.ui.manage_collections import ManageCollections
from desktop_app.ui.naming import Naming
from desktop_app.ui.picture_mime import put_keys
from desktop_app.ui.widgets.menu import Menu
from desktop_app.ui.widgets.toggle_popover import TogglePopover
from tests.core.making import a_job, arrive
from tests.e2e.around import come_back
from tests.e2e.hands import Hands, in_the_app
from tests.fakes.wire import png
from tests.loop import until
from tests.ui.dragging import Drag

Key = Qt.Key
CONTROL = Qt.KeyboardModifier.ControlModifier
LEFT = Qt.MouseButton.LeftButton
LAKES = Collection(key="01", name="Lakes", made=now())
PRINTS = Collection(key="02", name="Prints", made=now())
FOXES = Collection(key="03", name="Foxes", made=now(), query="fox")


class Person:
    """Somebody at the window of a library that holds pictures and collections."""

    def __init__(self, hands: Hands) -> None:
        self.hands = hands
        self.window = hands.window
        self.studio = hands.studio
        self.view = hands.window.home.view
        self.bar: ScopeBar = hands.window.home.wall.scopes
        self.keys = self.hanging

    @property
    def count(self) -> int:
        return self.studio.gallery.rowCount()

    @property
    def hanging(self) -> list[str]:
        """The keys of the pictures on the wall, in order."""
        found = map(self.studio.gallery.picture, range(self.count))
        return [one.key for one in found if one is not None]

    @property
    def names(self) -> list[str]:
        return [one.name for one in self.studio.collections.all]

    def members(self, collection: Collection) -> set[str]:
        return set(self.studio.library.members_of(collection.key))

    def named(self, name: str) -> Collection:
        found = self.studio.collections.named(name)
        assert found is not None, name
        return found

    def says(self, text: str) -> bool:
        return self.window.toast.text == text

    def click(self, row: int, modifier: Qt.KeyboardModifier | None = None) -> None:
        """Click a picture in its middle."""
        if modifier is None:
            self.view.show_row(row)
        place = self.view.visualRect(self.studio.gallery.index(row, 0)).center()
        plain = Qt.KeyboardModifier.NoModifier
        QTest.mouseClick(self.view.viewport(), LEFT, modifier or plain, place)

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier | None = None) -> None:
        self.hands.press(key, modifier)

    def popover(self) -> TogglePopover:
        found = self.window.findChild(TogglePopover, "collecting")
        assert found is not None
        assert found.isVisible()
        return found

    def write(self, text: str, *, enter: bool = True) -> None:
        """Type where the keyboard is."""
        field = QApplication.focusWidget()
        assert isinstance(field, QLineEdit)
        QTest.keyClicks(field, text)
        if enter:
            QTest.keyClick(field, Key.Key_Return)

    def drop(self, target: QWidget, keys: list[str]) -> bool:
        """Drag pictures there and let go."""
        mime = QMimeData()
        put_keys(mime, keys)
        shell = self.studio.shell
        return Drag(shell, mime).drop(target.mapTo(shell, target.rect().center()))

    def drop_on_shelf(self, scope: str, keys: list[str]) -> bool:
        """Drag pictures onto More, and from there to what comes out of it."""
        mime = QMimeData()
        put_keys(mime, keys)
        shell, shelf = self.studio.shell, self.bar.shelf
        drag = Drag(shell, mime)
        drag.enter(self.bar.more.mapTo(shell, self.bar.more.rect().center()))
        return drag.drop(shelf.mapTo(shell, shelf.area_of(scope).center()))

    async def go_to(self, scope: str) -> None:
        self.bar.chosen.emit(scope)
        await until(lambda: self.studio.gallery.scope == scope and self.studio.search.is_settled)

    async def choose(self, name: str) -> None:
        """Press a row of the menu that is open."""
        (menu,) = [one for one in self.window.findChildren(Menu) if one.isVisible()]
        next(one for one in menu.actions() if one.objectName() == name).trigger()
        menu.close()
        await come_back(self.hands)

    def shown(self, kind: type[QWidget]) -> list[QWidget]:
        return [one for one in self.studio.shell.findChildren(kind) if one.isVisible()]

    def naming(self) -> Naming:
        (found,) = self.shown(Naming)
        assert isinstance(found, Naming)
        return found


def with_library(
    tmp_path: Path, script: Callable[[Person], Awaitable[None]], pictures: int = 6
) -> None:
    """Let a person at a library: the two newest pictures are in Lakes, the newest is loved."""
    data = tmp_path / "data"
    library = Library.open(Places.below(data).library)
    keys = []
    for number in range(pictures):
        prompt = "a fox" if number % 3 == 0 else "a lake"
        job = a_job(prompt, state=JobState.DONE, ended=now())
        library.add_job(job)
        arrived = arrive(library, job, content=png(30, 20 + number % 7))
        keys.append(library.save_picture(job, arrived).key)
    library.apply(Curating(None, LAKES, tuple(keys[-2:])))
    library.apply(Curating(None, PRINTS))
    library.apply(Curating(None, FOXES))
    loved = Marks(favourite=True, collections=(LAKES.key,))
    library.apply(Marking(((keys[-1], Marks(collections=(LAKES.key,)), loved),)))
    library.close()

    async def live(hands: Hands) -> None:
        await until(lambda: hands.studio.gallery.rowCount() == pictures)
        person = Person(hands)
        person.view.setFocus()
        await script(person)

    in_the_app(data, live)


def test_by_key_pictures_get_into_several_and_each_press_is_one_step(tmp_path: Path) -> None:
    async def script(person: Person) -> None:
        one, two, three, *_ = person.keys
        person.click(1)
        person.click(2, CONTROL)
        person.press(Key.Key_B)
        popover = person.popover()
        rows = [(row.text, row.held.value) for row in popover.list.rows]
        assert rows == [("Lakes", "some"), ("Prints", "none")], "smart ones fill themselves"
        person.press(Key.Key_Down)
        person.press(Key.Key_Return)
        await until(lambda: person.says("Picture added to “Lakes”"))
        assert person.members(LAKES) == {one, two, three}
        await until(lambda: popover.list.rows[0].held.value == "all")
        person.press(Key.Key_Down)
        person.press(Key.Key_Return)
        await until(lambda: person.says("2 pictures added to “Prints”"))
        assert person.members(PRINTS) == {two, three}
        person.write("Winter")
        await until(lambda: "Winter" in person.names)
        assert person.members(person.named("Winter")) == {two, three}
        assert person.says("2 pictures added to “Winter”")
        person.press(Key.Key_Escape)
        assert person.view.hasFocus()
        assert person.view.chosen_rows() == [1, 2], "what is selected stays so"
        for text in ("2 pictures added to “Winter”", "2 pictures added to “Prints”"):
            person.press(Key.Key_Z, CONTROL)
            await until(partial(person.says, f"Undone: {text}"))
        assert person.names == ["Foxes", "Lakes", "Prints"]
        assert person.members(PRINTS) == set()
        assert person.members(LAKES) == {one, two, three}

    with_library(tmp_path, script)


def test_a_name_that_is_taken_is_not_made_again_in_the_popover(tmp_path: Path) -> None:
    async def script(person: Person) -> None:
        person.click(0)
        person.press(Key.Key_B)
        popover = person.popover()
        person.write("foxes")
        assert popover.said.text() == "There is a smart collection “Foxes” already."
        popover.field.clear()
        person.write("  LAKES ")
        await until(lambda: person.says("Picture removed from “Lakes”"))
        assert person.names == ["Foxes", "Lakes", "Prints"]

    with_library(tmp_path, script)


def test_dropping_says_what_it_did_and_counts_only_what_is_new(tmp_path: Path) -> None:
    async def script(person: Person) -> None:
        one, two, three, four, *_ = person.keys
        lakes = person.bar.buttons[scope_of(LAKES)]
        assert person.drop(lakes, [one, two, three])
        await until(lambda: person.says("Picture added to “Lakes”"))
        assert person.members(LAKES) == {one, two, three}
        assert person.drop(lakes, [one, two])
        assert person.says("All 2 are in “Lakes” already")
        assert person.studio.edits.undo_text == "Picture added to “Lakes”"

        loved = person.bar.buttons["favourites"]
        assert person.drop(loved, [one, two, three])
        await until(lambda: person.says("2 added to favourites"))
        assert person.drop(loved, [one])
        assert person.says("This picture is a favourite already")

        assert not person.drop(person.bar.buttons[scope_of(FOXES)], [one])
        assert person.drop_on_shelf("trash", [three, four])
        await until(lambda: person.says("2 pictures deleted"))
        assert person.studio.gallery.count_in("trash") == 2
        await person.go_to("trash")
        assert person.drop(person.bar.buttons["all"], [four])
        await until(lambda: person.says("Picture restored"))
        assert person.hanging == [three]

    with_library(tmp_path, script)


def test_what_is_shown_and_selected_stays_where_it_was(tmp_path: Path) -> None:
    async def script(person: Person) -> None:
        bar = person.view.verticalScrollBar()
        person.click(40)
        person.click(42, CONTROL)
        assert bar.value() > 0
        before = (bar.value(), person.view.chosen_rows(), person.view.currentIndex().row())

        def now_() -> tuple[int, list[int], int]:
            return bar.value(), person.view.chosen_rows(), person.view.currentIndex().row()

        person.press(Key.Key_B)
        person.write("prints")
        await until(lambda: person.says("2 pictures added to “Prints”"))
        person.press(Key.Key_Escape)
        assert now_() == before
        assert person.drop(person.bar.buttons[scope_of(LAKES)], [person.keys[40]])
        await until(lambda: person.says("Picture added to “Lakes”"))
        assert now_() == before
        person.press(Key.Key_Z, CONTROL)
        await until(lambda: person.says("Undone: Picture added to “Lakes”"))
        assert now_() == before

    with_library(tmp_path, script, pictures=80)


def test_in_a_collection_pictures_can_be_taken_out_or_thrown_away(tmp_path: Path) -> None:
    async def script(person: Person) -> None:
        one, two, *_ = person.keys
        collecting = person.window.library.collecting
        assert collecting.taking_out == ""
        await person.go_to(scope_of(LAKES))
        assert person.hanging == [one, two]
        assert collecting.taking_out == "Remove from “Lakes”"
        person.click(1)
        collecting.take_out()
        await until(lambda: person.says("Picture removed from “Lakes”"))
        await until(lambda: person.hanging == [one])
        assert not person.studio.gallery.count_in("trash")
        person.press(Key.Key_Z, CONTROL)
        await until(lambda: person.hanging == [one, two])
        person.click(0)
        person.press(Key.Key_Delete)
        await until(lambda: person.says("Picture deleted"))
        await until(lambda: person.hanging == [two])
        assert person.members(LAKES) == {one, two}, "it comes back to its place"
        person.press(Key.Key_Z, CONTROL)
        await until(lambda: person.hanging == [one, two])
        await person.go_to(scope_of(FOXES))
        collecting.take_out()
        await person.go_to("trash")
        person.press(Key.Key_B)
        assert person.window.findChild(TogglePopover, "collecting") is None, "nothing is meant"

    with_library(tmp_path, script)


def test_a_collection_that_is_deleted_while_it_is_shown_gives_way_to_all(tmp_path: Path) -> None:
    async def script(person: Person) -> None:
        await person.go_to(scope_of(LAKES))
        button = person.bar.buttons[scope_of(LAKES)]
        button.setFocus()
        person.press(Key.Key_Menu)
        await person.choose("delete_collection")
        await until(lambda: person.says("Collection “Lakes” deleted; its pictures stay"))
        await until(lambda: person.studio.gallery.scope == "all")
        assert person.hanging == person.keys
        focused = QApplication.focusWidget()
        assert focused is not None
        assert focused.isVisible()
        person.press(Key.Key_Z, CONTROL)
        await until(lambda: person.names == ["Foxes", "Lakes", "Prints"])
        assert person.members(LAKES) == set(person.keys[:2])
        assert person.studio.gallery.scope == "all"

    with_library(tmp_path, script)


def test_a_new_one_is_shown_once_it_is_there_and_says_how_to_fill_it(tmp_path: Path) -> None:
    async def script(person: Person) -> None:
        person.bar.more.click()
        await person.choose("new_collection")
        naming = person.naming()
        for name, told in (
            (" ", "Write a name first."),
            ("lakes", "There is a collection “Lakes” already."),
            ("FOXES", "There is a smart collection “Foxes” already."),
        ):
            naming.field.setText(name)
            QTest.keyClick(naming.field, Key.Key_Return)
            assert naming.problem.text() == told
        naming.field.clear()
        person.write(" Quite   new ")
        assert person.studio.gallery.scope == "all", "it is not there yet"
        await until(lambda: "Quite new" in person.names)
        scope = scope_of(person.named("Quite new"))
        await until(lambda: person.studio.gallery.scope == scope)
        await until(lambda: person.hanging == [])
        assert "Nothing here yet. Drag pictures" in person.view.accessibleDescription()
        person.window.actions_by_id["undo"].trigger()
        await until(lambda: person.studio.gallery.scope == "all")
        await until(lambda: person.hanging == person.keys)

    with_library(tmp_path, script)


@pytest.mark.parametrize(
    ("scope", "typed", "kept"),
    [
        ("all", "fox", "fox"),
        ("favourites", "fox", "fox is:favourite"),
        (scope_of(LAKES), "fox", "fox collection:Lakes"),
        (scope_of(FOXES), "ratio:3:2", "fox ratio:3:2"),
    ],
)
def test_a_search_is_kept_together_with_where_it_was_made(
    tmp_path: Path, scope: str, typed: str, kept: str
) -> None:
    async def script(person: Person) -> None:
        search = person.studio.search
        await person.go_to(scope)
        search.set_text(typed)
        await until(lambda: search.is_settled)
        found = person.hanging
        person.window.library.collecting.ask_for_new(search.query.text)
        person.write("Kept")
        await until(lambda: "Kept" in person.names)
        made = person.named("Kept")
        assert made.query == kept
        await until(lambda: person.studio.gallery.scope == scope_of(made))
        await until(lambda: search.is_settled)
        assert search.text == ""
        assert person.hanging == found

    with_library(tmp_path, script)


def test_all_of_them_are_found_renamed_deleted_and_shown_in_one_list(tmp_path: Path) -> None:
    async def script(person: Person) -> None:
        person.bar.more.click()
        await person.choose("manage_collections")
        (desk,) = person.shown(ManageCollections)
        assert isinstance(desk, ManageCollections)
        assert desk.field.hasFocus()
        assert [row.text for row in desk.list.rows] == ["Foxes", "Lakes", "Prints"]
        assert desk.current == FOXES

        person.press(Key.Key_Down)
        person.press(Key.Key_F2)
        person.write("Ponds")
        await until(lambda: desk.told.text() == "“Lakes” is called “Ponds” now")
        assert desk.field.hasFocus(), "the keyboard is back where it was"
        assert desk.current is not None
        assert desk.current.name == "Ponds", "it stays chosen"

        QTest.mouseClick(desk.findChildren(QWidget, "list_delete")[0], LEFT)
        await until(lambda: desk.told.text() == "Collection “Ponds” deleted; its pictures stay")
        assert [row.text for row in desk.list.rows] == ["Foxes", "Prints"]
        assert desk.current is not None
        assert desk.current.name == "Prints", "its neighbour is meant now"
        QTest.mouseClick(desk.undo, LEFT)
        await until(lambda: len(desk.list.rows) == 3)
        assert desk.told.text() == "Undone: Collection “Ponds” deleted; its pictures stay"
        assert not desk.undo.isEnabled()

        person.write("pon", enter=False)
        assert [row.text for row in desk.list.rows] == ["Ponds"]
        person.write("xx", enter=False)
        assert desk.nothing.isVisible()
        assert desk.nothing.text() == "Nothing matches “ponxx”."
        desk.field.clear()
        person.write("pon")
        assert not desk.is_open
        await until(lambda: person.hanging == person.keys[:2])
        assert person.view.hasFocus()

    with_library(tmp_path, script)


def test_the_menu_in_the_list_and_in_the_bar_is_the_same(tmp_path: Path) -> None:
    async def script(person: Person) -> None:
        exported = QSignalSpy(person.window.library.collecting.export_requested)
        button = person.bar.buttons[scope_of(FOXES)]
        person.bar.menu_wanted.emit(scope_of(FOXES), button.mapToGlobal(QPoint(0, 0)))
        await person.choose("export_collection")
        person.window.library.collecting.manage()
        (desk,) = person.shown(ManageCollections)
        assert isinstance(desk, ManageCollections)
        row = desk.list.visualItemRect(desk.list.item(2)).center()
        desk.list.customContextMenuRequested.emit(row)
        await person.choose("export_collection")
        assert [exported.at(number)[0] for number in range(exported.count())] == [FOXES, PRINTS]
        desk.list.customContextMenuRequested.emit(row)
        await person.choose("rename_collection")
        assert person.naming().field.text() == "Prints"

    with_library(tmp_path, script)


def test_in_the_viewer_the_picture_on_show_is_meant(tmp_path: Path) -> None:
    async def script(person: Person) -> None:
        person.click(3)
        person.press(Key.Key_Return)
        viewer = person.window.viewing.viewer
        assert viewer is not None
        person.press(Key.Key_B)
        popover = person.popover()
        assert person.window.rect().contains(popover.geometry().size().width() // 2, 1)
        person.write("prints")
        await until(lambda: person.members(PRINTS) == {person.keys[3]})
        person.press(Key.Key_Escape)
        assert person.window.viewing.is_open
        focused = QApplication.focusWidget()
        assert focused is not None
        assert viewer.isAncestorOf(focused)
        assert viewer.picture is not None
        assert viewer.picture.key == person.keys[3]

    with_library(tmp_path, script)

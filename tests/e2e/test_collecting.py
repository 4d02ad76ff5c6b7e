"""Collections, tags, stars and search, with keys and mouse, through the whole app and a restart."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QMimeData, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QWidget

from desktop_app.core.changes import Marks
from desktop_app.core.search.query import Order
from desktop_app.state.collections import scope_of
from desktop_app.ui.gallery.scopes import ScopeBar
from desktop_app.ui.naming import Naming
from desktop_app.ui.picture_mime import put_keys
from desktop_app.ui.widgets.menu import Menu
from desktop_app.ui.widgets.toggle_popover import TogglePopover
from tests.e2e.around import Recorder, shown
from tests.e2e.hands import Hands, in_the_app
from tests.e2e.test_keeping import click_tile, go_to, hang_three, on_the_wall, says
from tests.loop import until
from tests.ui.dragging import Drag

CONTROL = Qt.KeyboardModifier.ControlModifier


def prompts(hands: Hands) -> list[str]:
    return [one.title for one in on_the_wall(hands)]


def shows(hands: Hands, expected: list[str]) -> bool:
    return prompts(hands) == expected


def popover(hands: Hands, name: str) -> TogglePopover:
    found = hands.window.findChild(TogglePopover, name)
    assert found is not None
    assert found.isVisible()
    return found


def type_in(found: TogglePopover, text: str) -> None:
    """Write into its field, and press Enter."""
    QTest.keyClicks(found.field, text)
    QTest.keyClick(found.field, Qt.Key.Key_Return)


def choose(hands: Hands, name: str) -> None:
    """Press a row of the menu that is open."""
    (menu,) = [one for one in hands.window.findChildren(Menu) if one.isVisible()]
    next(one for one in menu.actions() if one.objectName() == name).trigger()
    menu.close()


def search(hands: Hands, text: str) -> QLineEdit:
    hands.press(Qt.Key.Key_F, CONTROL)
    field = hands.find("search")
    assert isinstance(field, QLineEdit)
    assert field.hasFocus()
    field.selectAll()
    QTest.keyClicks(field, text)
    return field


def test_a_collection_is_filled_by_key_and_by_drag_and_all_of_it_is_taken_back(
    tmp_path: Path, demo: Recorder
) -> None:
    data = tmp_path / "data"

    async def today(hands: Hands) -> None:
        await hang_three(hands)
        harbour, lighthouse, fox = on_the_wall(hands)
        states = hands.studio.collections
        click_tile(hands, 0)
        click_tile(hands, 1, CONTROL)
        hands.press(Qt.Key.Key_B)
        type_in(popover(hands, "collecting"), "By the sea")
        await until(lambda: says(hands, "2 pictures added to “By the sea”"))
        (sea,) = states.all
        popover(hands, "collecting").hide()

        go_to(hands, scope_of(sea))
        await until(lambda: hands.studio.search.is_settled)
        assert [one.key for one in on_the_wall(hands)] == [harbour.key, lighthouse.key]
        go_to(hands, "all")
        bar = shown(hands.window, ScopeBar)
        mime = QMimeData()
        put_keys(mime, [fox.key])
        button = bar.buttons[scope_of(sea)]
        at = button.mapTo(hands.studio.shell, button.rect().center())
        assert Drag(hands.studio.shell, mime).drop(at)
        await until(lambda: says(hands, "Picture added to “By the sea”"))
        assert len(hands.studio.library.members_of(sea.key)) == 3

        go_to(hands, scope_of(sea))
        await until(lambda: hands.studio.gallery.scope == scope_of(sea))
        await until(lambda: len(on_the_wall(hands)) == 3)
        click_tile(hands, 2)
        hands.window.actions_by_id["take_out"].trigger()
        await until(lambda: len(on_the_wall(hands)) == 2)
        hands.window.actions_by_id["undo"].trigger()
        await until(lambda: len(on_the_wall(hands)) == 3)
        assert prompts(hands)[2] == "a fox", "it is back in its place"

        bar.menu_wanted.emit(scope_of(sea), at)
        choose(hands, "delete_collection")
        await until(lambda: states.all == ())
        await until(lambda: hands.studio.search.is_settled)
        assert hands.studio.gallery.scope == "all"
        assert len(on_the_wall(hands)) == 3, "its pictures stay"
        hands.window.actions_by_id["undo"].trigger()
        await until(lambda: states.all == (sea,))
        bar.menu_wanted.emit(scope_of(sea), at)
        choose(hands, "rename_collection")
        naming = shown(hands.studio.shell, Naming)
        naming.field.setText("  Sea  side ")
        QTest.keyClick(naming.field, Qt.Key.Key_Return)
        await until(lambda: [one.name for one in states.all] == ["Sea side"])

    async def tomorrow(hands: Hands) -> None:
        (sea,) = hands.studio.collections.all
        assert sea.name == "Sea side"
        go_to(hands, scope_of(sea))
        await until(lambda: len(on_the_wall(hands)) == 3)

    in_the_app(data, today, url=demo.url)
    in_the_app(data, tomorrow, url=demo.url)


def test_tags_and_stars_are_given_by_key_and_found_by_search(
    tmp_path: Path, demo: Recorder
) -> None:
    async def script(hands: Hands) -> None:
        await hang_three(hands)
        library = hands.studio.library
        harbour, _, fox = on_the_wall(hands)
        click_tile(hands, 2)
        hands.press(Qt.Key.Key_4, CONTROL)
        await until(lambda: says(hands, "4 stars given"))
        hands.press(Qt.Key.Key_T)
        type_in(popover(hands, "tagging"), "red  fur")
        await until(lambda: says(hands, "Tagged “red fur”"))
        popover(hands, "tagging").hide()
        assert library.marks_of(fox.key) == Marks(stars=4, tags=("red fur",))

        for text, found in (
            ("harb", ["a small harbour"]),
            ("ouse", ["a lighthouse"]),
            ('tag:"red fur"', ["a fox"]),
            ("stars:>3", ["a fox"]),
            ("-fox -light", ["a small harbour"]),
            (f"model:{fox.model} a", ["a small harbour", "a lighthouse", "a fox"]),
        ):
            search(hands, text)
            await until(partial(shows, hands, found), what=text)
        field = search(hands, "lighthous of alexandria")
        await until(lambda: hands.window.home.wall.nothing_found.isVisible())
        assert "lighthous of alexandria" in hands.window.home.wall.nothing_found.text
        assert not hands.window.home.wall.greets
        QTest.keyClick(field, Qt.Key.Key_Escape)
        await until(lambda: len(on_the_wall(hands)) == 3)
        hands.studio.search.set_order(Order.PROMPT)
        await until(lambda: prompts(hands) == ["a fox", "a lighthouse", "a small harbour"])
        assert hands.studio.library.picture(harbour.key) is not None

    in_the_app(tmp_path / "data", script, url=demo.url)


def test_a_search_is_kept_as_a_collection_that_fills_itself(tmp_path: Path, demo: Recorder) -> None:
    async def script(hands: Hands) -> None:
        await hang_three(hands)
        search(hands, "fox")
        await until(lambda: prompts(hands) == ["a fox"])
        hands.window.library.searching.save_requested.emit(hands.studio.search.query.text)
        naming = shown(hands.studio.shell, Naming)
        QTest.keyClick(naming.field, Qt.Key.Key_Return)
        assert naming.problem.text() == "Write a name first."
        QTest.keyClicks(naming.field, "Foxes")
        QTest.keyClick(naming.field, Qt.Key.Key_Return)
        await until(lambda: [one.query for one in hands.studio.collections.all] == ["fox"])
        (foxes,) = hands.studio.collections.all
        await until(lambda: hands.studio.gallery.scope == scope_of(foxes))
        await until(lambda: prompts(hands) == ["a fox"])
        assert hands.studio.search.text == ""
        click_tile(hands, 0)
        assert not hands.window.actions_by_id["take_out"].isVisible()
        hands.press(Qt.Key.Key_Delete)
        await until(lambda: prompts(hands) == [])
        hands.press(Qt.Key.Key_Z, CONTROL)
        await until(lambda: prompts(hands) == ["a fox"])

    in_the_app(tmp_path / "data", script, url=demo.url)


def test_what_was_deleted_yesterday_comes_back_with_the_same_keys(
    tmp_path: Path, demo: Recorder
) -> None:
    data = tmp_path / "data"

    async def yesterday(hands: Hands) -> None:
        await hang_three(hands)
        click_tile(hands, 0)
        click_tile(hands, 1, CONTROL)
        hands.press(Qt.Key.Key_Delete)
        await until(lambda: says(hands, "2 pictures deleted"))

    async def today(hands: Hands) -> None:
        undo = hands.window.actions_by_id["undo"]
        await until(undo.isEnabled)
        assert undo.text() == "Undo: 2 pictures deleted"
        view: QWidget = hands.window.home.view
        view.setFocus()
        hands.press(Qt.Key.Key_Z, CONTROL)
        await until(lambda: len(on_the_wall(hands)) == 3)

    in_the_app(data, yesterday, url=demo.url)
    in_the_app(data, today, url=demo.url)

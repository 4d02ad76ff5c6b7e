"""Favourites, the trash and undo, through the whole app and a restart."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from desktop_app.core.records import Picture
from desktop_app.ui.asking import Question
from desktop_app.ui.gallery.scopes import ScopeBar
from desktop_app.ui.widgets.buttons import IconButton
from desktop_app.ui.widgets.menu import Menu
from tests.e2e.around import Recorder, generate, painted, shown
from tests.e2e.hands import Hands, in_the_app
from tests.loop import until

CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


def on_the_wall(hands: Hands) -> list[Picture]:
    """The pictures that hang there, newest first."""
    gallery = hands.studio.gallery
    return [one for one in map(gallery.picture, range(gallery.rowCount())) if one is not None]


def click_tile(
    hands: Hands, row: int, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
) -> None:
    """Click a picture in its middle."""
    view = hands.window.home.view
    place: QPoint = view.visualRect(hands.studio.gallery.index(row, 0)).center()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, modifier, place)


def go_to(hands: Hands, scope: str) -> None:
    """Choose a scope as a person does: by its words, or by the menu."""
    bar = shown(hands.window, ScopeBar)
    if hands.find(f"scope_{scope}").isVisible():
        hands.click(f"scope_{scope}")
        return
    hands.click("scope_more")
    (menu,) = [one for one in bar.findChildren(Menu) if one.isVisible()]
    next(one for one in menu.actions() if one.objectName() == f"choose_{scope}").trigger()
    menu.close()


def says(hands: Hands, text: str) -> bool:
    return hands.window.toast.text == text


async def hang_three(hands: Hands) -> None:
    for number, prompt in enumerate(("a fox", "a lighthouse", "a small harbour"), 1):
        generate(hands, prompt)
        await painted(hands, number)


def test_loved_deleted_taken_back_and_restored_it_stays_so(tmp_path: Path, demo: Recorder) -> None:
    data = tmp_path / "data"
    kept: dict[str, list[str]] = {}

    async def keep(hands: Hands) -> None:
        await hang_three(hands)
        harbour, lighthouse, fox = on_the_wall(hands)
        click_tile(hands, 2)
        hands.press(Qt.Key.Key_F)
        await until(lambda: on_the_wall(hands)[2].favourite)

        click_tile(hands, 0)
        click_tile(hands, 1, CONTROL)
        assert hands.window.home.wall.selection.isVisible()
        hands.press(Qt.Key.Key_Delete)
        await until(lambda: says(hands, "2 pictures deleted"))
        assert [one.key for one in on_the_wall(hands)] == [fox.key]
        assert not hands.window.home.wall.selection.isVisible()

        hands.click("toast_action")
        await until(lambda: says(hands, "Undone: 2 pictures deleted"))
        assert len(on_the_wall(hands)) == 3
        hands.press(Qt.Key.Key_Z, CONTROL | SHIFT)
        await until(lambda: len(on_the_wall(hands)) == 1)

        go_to(hands, "trash")
        assert [one.key for one in on_the_wall(hands)] == [harbour.key, lighthouse.key]
        click_tile(hands, 1)
        hands.window.actions_by_id["restore"].trigger()
        await until(lambda: says(hands, "Picture restored"))
        assert [one.key for one in on_the_wall(hands)] == [harbour.key]
        paths = [hands.studio.library.path_of(one) for one in on_the_wall(hands)]
        assert all(path.is_file() for path in paths)
        kept["all"] = [lighthouse.key, fox.key]
        kept["favourites"], kept["trash"] = [fox.key], [harbour.key]

    async def look(hands: Hands) -> None:
        for scope, expected in kept.items():
            go_to(hands, scope)
            assert [one.key for one in on_the_wall(hands)] == expected, scope

    in_the_app(data, keep, url=demo.url)
    in_the_app(data, look, url=demo.url)


def test_emptying_the_trash_asks_and_then_they_are_gone(tmp_path: Path, demo: Recorder) -> None:
    async def script(hands: Hands) -> None:
        await hang_three(hands)
        click_tile(hands, 0)
        hands.press(Qt.Key.Key_A, CONTROL)
        hands.click("selection_delete")
        await until(lambda: says(hands, "3 pictures deleted"))
        assert not hands.window.home.wall.greets, "there is still the way to the trash"
        go_to(hands, "trash")
        files = [hands.studio.library.path_of(one) for one in on_the_wall(hands)]
        assert len(files) == 3

        hands.click("empty_trash")
        asked = hands.studio.shell.findChild(Question, "emptying")
        assert asked is not None
        asked.answer("keep")
        hands.click("empty_trash")
        (asked,) = [one for one in hands.studio.shell.findChildren(Question) if one.is_open]
        assert asked.title == "Delete 3 pictures for good?"
        hands.click(asked.button("empty"))
        await until(lambda: says(hands, "3 pictures are gone for good"))
        assert on_the_wall(hands) == []
        assert not any(path.exists() for path in files)
        assert not hands.window.actions_by_id["undo"].isEnabled()
        go_to(hands, "all")
        assert hands.window.home.wall.greets

    in_the_app(tmp_path / "data", script, url=demo.url)


def test_in_the_viewer_the_neighbour_follows_what_is_deleted(
    tmp_path: Path, demo: Recorder
) -> None:
    async def script(hands: Hands) -> None:
        await hang_three(hands)
        newest, middle, _ = on_the_wall(hands)
        click_tile(hands, 0)
        hands.press(Qt.Key.Key_Return)
        viewer = hands.window.viewing.viewer
        assert viewer is not None
        (heart,) = [one for one in viewer.findChildren(IconButton) if "(F)" in one.toolTip()]
        hands.click(heart)
        await until(lambda: viewer.picture is not None and viewer.picture.favourite)
        assert heart.accessibleName() == "Remove from favourites"
        hands.press(Qt.Key.Key_F)
        await until(lambda: viewer.picture is not None and not viewer.picture.favourite)
        hands.press(Qt.Key.Key_Delete)
        await until(lambda: viewer.picture is not None and viewer.picture.key == middle.key)
        hands.press(Qt.Key.Key_Z, CONTROL)
        await until(lambda: hands.studio.gallery.rowCount() == 3)
        assert hands.window.viewing.is_open
        assert viewer.row == 1
        assert on_the_wall(hands)[0].key == newest.key

    in_the_app(tmp_path / "data", script, url=demo.url)


def test_what_was_asked_for_last_is_done_before_the_app_ends(
    tmp_path: Path, demo: Recorder
) -> None:
    async def delete_and_go(hands: Hands) -> None:
        await hang_three(hands)
        click_tile(hands, 0)
        hands.press(Qt.Key.Key_Delete)

    async def look(hands: Hands) -> None:
        assert hands.studio.gallery.count_in("all") == 2
        assert hands.studio.gallery.count_in("trash") == 1

    in_the_app(tmp_path / "data", delete_and_go, url=demo.url)
    in_the_app(tmp_path / "data", look, url=demo.url)


def test_a_text_field_keeps_its_own_keys(tmp_path: Path, demo: Recorder) -> None:
    async def script(hands: Hands) -> None:
        await hang_three(hands)
        click_tile(hands, 0)
        hands.press(Qt.Key.Key_F)
        await until(lambda: on_the_wall(hands)[0].favourite)
        hands.write("of foxes")
        hands.press(Qt.Key.Key_F)
        hands.press(Qt.Key.Key_Z, CONTROL)
        hands.press(Qt.Key.Key_Delete)
        await hands.until_idle()
        found = on_the_wall(hands)
        assert found[0].favourite
        assert len(found) == 3
        prompt: QWidget = hands.find("prompt")
        assert prompt.property("plainText") != "of foxesf"

    in_the_app(tmp_path / "data", script, url=demo.url)

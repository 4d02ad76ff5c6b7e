"""Looking at pictures in the whole app: quick look, versions, full screen and slideshow."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop_app.core.library import Library
from desktop_app.core.records import JobState
from desktop_app.ui.viewer.quick_look import QuickLook
from tests.core.making import a_job, arrive
from tests.e2e.hands import Hands, in_the_app
from tests.fakes.wire import png
from tests.loop import until

Key = Qt.Key


def fill(data: Path) -> list[str]:
    """Four pictures, the third made of the second; their keys, the oldest first."""
    library = Library.open(data / "library")
    keys: list[str] = []
    for number in range(4):
        job = a_job(f"picture {number}")
        if number == 2:
            job = replace(job, recipe=replace(job.recipe, parent=keys[1]))
        library.add_job(job)
        content = png(600 + number, 400)
        keys.append(library.save_picture(job, arrive(library, job, content=content)).key)
        library.update_job(replace(job, state=JobState.DONE, ended=job.made))
    library.close()
    return keys


def space(hands: Hands, kind: QEvent.Type) -> None:
    """Space goes down or up on the wall."""
    event = QKeyEvent(kind, Key.Key_Space, Qt.KeyboardModifier.NoModifier, " ")
    QApplication.sendEvent(hands.window.home.view, event)


def test_a_quick_look_lies_over_the_window_while_space_is_held(
    qtbot: QtBot, tmp_path: Path
) -> None:
    keys = fill(tmp_path / "data")

    async def script(hands: Hands) -> None:
        await until(lambda: hands.studio.gallery.rowCount() == 4)
        hands.press(Key.Key_G, Qt.KeyboardModifier.ControlModifier)
        hands.press(Key.Key_Home)
        space(hands, QEvent.Type.KeyPress)
        look = hands.studio.shell.findChild(QuickLook)
        assert look is not None
        assert look.isVisible()
        assert look.size() == hands.studio.shell.size()
        await until(lambda: hands.studio.full.get(keys[3]) is not None)
        hands.press(Key.Key_Right)
        await until(lambda: hands.studio.full.get(keys[2]) is not None)
        space(hands, QEvent.Type.KeyRelease)
        assert not look.isVisible()
        assert hands.window.library.keeping.meant_one() == hands.studio.gallery.picture(1)
        assert hands.window.home.view.hasFocus()

    in_the_app(tmp_path / "data", script)


def test_versions_are_walked_and_the_full_screen_is_left_first(
    qtbot: QtBot, tmp_path: Path
) -> None:
    keys = fill(tmp_path / "data")

    async def script(hands: Hands) -> None:
        viewing = hands.window.viewing
        await until(lambda: hands.studio.gallery.rowCount() == 4)
        viewing.open_row(1)
        assert hands.find("versions").isVisible()
        hands.press(Key.Key_Up)
        assert viewing.picture is not None
        assert viewing.picture.key == keys[1]
        hands.press(Key.Key_Down)
        assert viewing.picture.key == keys[2]
        hands.press(Key.Key_F11)
        assert hands.studio.shell.isFullScreen()
        assert not hands.find("versions").isVisible()
        hands.press(Key.Key_Escape)
        assert not hands.studio.shell.isFullScreen()
        assert viewing.is_open
        hands.press(Key.Key_Escape)
        assert not viewing.is_open

    in_the_app(tmp_path / "data", script)


def test_a_slideshow_of_what_is_selected_ends_where_it_was_begun(
    qtbot: QtBot, tmp_path: Path
) -> None:
    keys = fill(tmp_path / "data")

    async def script(hands: Hands) -> None:
        viewing, view = hands.window.viewing, hands.window.home.view
        await until(lambda: hands.studio.gallery.rowCount() == 4)
        view.setFocus()
        hands.press(Key.Key_Home)
        hands.press(Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
        hands.press(Key.Key_F5)
        assert hands.find("slideshow").isVisible()
        assert hands.studio.shell.isFullScreen()
        hands.press(Key.Key_Right)
        hands.press(Key.Key_Right)
        assert viewing.picture is not None
        assert viewing.picture.key in keys[2:], "only what was selected"
        hands.press(Key.Key_F)
        await until(lambda: any(is_loved(hands, key) for key in keys[2:]))
        hands.press(Key.Key_F5)
        assert not hands.find("slideshow").isVisible()
        assert not hands.studio.shell.isFullScreen()
        assert view.hasFocus()

    in_the_app(tmp_path / "data", script)


def test_a_slideshow_from_the_viewer_goes_back_there(qtbot: QtBot, tmp_path: Path) -> None:
    keys = fill(tmp_path / "data")

    async def script(hands: Hands) -> None:
        viewing = hands.window.viewing
        await until(lambda: hands.studio.gallery.rowCount() == 4)
        viewing.open_row(0)
        hands.press(Key.Key_F5)
        hands.press(Key.Key_Right)
        hands.press(Key.Key_Escape)
        assert viewing.is_open
        assert viewing.picture is not None
        assert viewing.picture.key == keys[2]
        assert viewing.viewer is not None
        assert viewing.viewer.isVisible()

    in_the_app(tmp_path / "data", script)


def is_loved(hands: Hands, key: str) -> bool:
    """Whether it is a favourite by now."""
    row = hands.studio.gallery.row_of(key)
    picture = hands.studio.gallery.picture(row) if row is not None else None
    return picture is not None and picture.favourite

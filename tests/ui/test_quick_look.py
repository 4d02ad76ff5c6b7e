"""A quick look: as long as Space is held on the wall, and not a moment longer."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QPixmap
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop_app.core.records import Picture
from desktop_app.state.full_pictures import FullPictures
from desktop_app.ui.icons import Icons
from desktop_app.ui.viewer.quick_look import QuickLook
from desktop_app.ui.viewer.stage import Stage
from tests.fakes.pictures import paint_file
from tests.ui.hanging import Hang, Hung, Key, hanging


class Looking:
    """A wall, and the quick look that follows it."""

    def __init__(self, hung: Hung, folder: Path) -> None:
        self.hung = hung
        self.view = hung.view
        self.asked: list[int] = []
        self.full = FullPictures(lambda one: folder / one.file)
        self.look = QuickLook(
            hung.theme,
            Icons(hung.theme),
            hung.model,
            hung.model.picture,
            _preview,
            self.full,
            hung.view.window(),
        )
        self.view.looked_at.connect(self._on_looked_at)
        self.view.setFocus()

    def hold(self, *, repeated: bool = False) -> None:
        """Space goes down, or is held down."""
        self._send(QEvent.Type.KeyPress, repeated=repeated)

    def let_go(self, *, repeated: bool = False) -> None:
        """Space goes up; held down, some systems say so again and again."""
        self._send(QEvent.Type.KeyRelease, repeated=repeated)

    @property
    def name(self) -> str:
        """What is said of the picture on show."""
        stage = self.look.findChild(Stage)
        assert stage is not None
        return stage.canvas.accessibleName()

    def _send(self, kind: QEvent.Type, *, repeated: bool) -> None:
        none = Qt.KeyboardModifier.NoModifier
        event = QKeyEvent(kind, Qt.Key.Key_Space, none, " ", repeated)
        QApplication.sendEvent(self.view, event)

    def _on_looked_at(self, row: int) -> None:
        self.asked.append(row)
        if row >= 0:
            self.look.look_at(row)
        else:
            self.look.end()


def _preview(_picture: Picture) -> QPixmap | None:
    pixmap = QPixmap(30, 20)
    pixmap.fill(QColor("gray"))
    return pixmap


@pytest.fixture
def hang(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Hang]:
    yield from hanging(qtbot, qapp, tmp_path)


@pytest.fixture
def looking(hang: Callable[..., Hung], tmp_path: Path) -> Iterator[Looking]:
    """Six pictures, the second of them selected."""
    hung = hang(6)
    for row in range(6):
        picture = hung.model.picture(row)
        assert picture is not None
        if row != 3:
            paint_file(tmp_path / picture.file, 900, 600, row * 40)
    looking = Looking(hung, tmp_path)
    hung.view.show_row(1)
    yield looking
    looking.full.close()


def test_it_is_there_while_space_is_held(looking: Looking) -> None:
    looking.hold()
    assert looking.look.isVisible()
    assert looking.look.geometry() == looking.view.window().rect()
    assert "Picture 5" in looking.name
    looking.let_go()
    assert not looking.look.isVisible()


def test_a_key_that_repeats_does_not_flicker(looking: Looking) -> None:
    looking.hold()
    for _ in range(5):
        looking.let_go(repeated=True)
        looking.hold(repeated=True)
        assert looking.look.isVisible()
    assert looking.asked == [1]
    looking.let_go()
    assert looking.asked == [1, -1]


def test_arrows_move_it_along_and_the_wall_with_it(looking: Looking, qtbot: QtBot) -> None:
    looking.hold()
    looking.hung.press(qtbot, Key.Key_Right)
    assert "Picture 4" in looking.name
    assert looking.hung.chosen == [2]
    looking.let_go()
    assert looking.hung.current == 2
    assert looking.view.hasFocus()


def test_the_picture_comes_sharp(looking: Looking, qtbot: QtBot) -> None:
    looking.hold()
    middle = looking.look.rect().center()

    def is_coloured() -> bool:
        return looking.look.grab().toImage().pixelColor(middle).hsvSaturation() > 50

    qtbot.waitUntil(is_coloured, timeout=10_000)


def test_what_cannot_be_shown_is_explained(looking: Looking, qtbot: QtBot) -> None:
    stage = looking.look.findChild(Stage)
    assert stage is not None
    looking.view.show_row(3)
    looking.hold()
    qtbot.waitUntil(lambda: "moved or deleted" in stage.explanation, timeout=10_000)
    looking.hung.press(qtbot, Key.Key_Right)
    assert stage.explanation == ""


def test_it_ends_where_letting_go_would_not_be_heard(looking: Looking) -> None:
    looking.hold()
    away = QFocusEvent(QEvent.Type.FocusOut, Qt.FocusReason.ActiveWindowFocusReason)
    QApplication.sendEvent(looking.view, away)
    assert not looking.look.isVisible()


def test_escape_ends_it_and_keeps_what_is_selected(looking: Looking, qtbot: QtBot) -> None:
    looking.hold()
    looking.hung.press(qtbot, Key.Key_Escape)
    assert not looking.look.isVisible()
    assert looking.hung.chosen == [1]
    looking.let_go()
    assert looking.asked == [1, -1]


def test_pressing_the_mouse_ends_it(looking: Looking, qtbot: QtBot) -> None:
    looking.hold()
    qtbot.mouseClick(looking.look, Qt.MouseButton.LeftButton)
    assert not looking.look.isVisible()


def test_it_follows_the_size_of_the_window(looking: Looking) -> None:
    looking.hold()
    looking.view.window().resize(700, 500)
    assert looking.look.size() == looking.view.window().size()


def test_with_nothing_to_look_at_nothing_happens(hang: Callable[..., Hung], tmp_path: Path) -> None:
    looking = Looking(hang(), tmp_path)
    looking.hold()
    looking.let_go()
    assert looking.asked == []
    looking.full.close()


def test_with_a_modifier_space_means_nothing(looking: Looking, qtbot: QtBot) -> None:
    looking.hung.press(qtbot, Key.Key_Space, Qt.KeyboardModifier.ControlModifier)
    assert looking.asked == []

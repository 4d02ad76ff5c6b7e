"""A picture dragged out of the viewer: its file and its key, to be copied and never moved."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QDrag
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop_app.ui.picture_mime import keys_of
from tests.ui.viewing import Room


class Dragged:
    """What the system was given."""

    def __init__(self) -> None:
        self.files: list[str] = []
        self.keys: list[str] = []
        self.formats: list[str] = []
        self.actions: list[Qt.DropAction] = []
        self.sides: list[int] = []

    def take(self, drag: QDrag, action: Qt.DropAction) -> Qt.DropAction:
        """Stand in for the system's own loop, which would wait for a mouse."""
        mime = drag.mimeData()
        self.files += [url.toLocalFile() for url in mime.urls()]
        self.keys += keys_of(mime)
        self.formats += mime.formats()
        self.actions.append(action)
        self.sides.append(max(drag.pixmap().width(), drag.pixmap().height()))
        return action


@pytest.fixture
def dragged(monkeypatch: pytest.MonkeyPatch) -> Dragged:
    """Drags end here."""
    dragged = Dragged()
    monkeypatch.setattr(QDrag, "exec", lambda drag, action: dragged.take(drag, action))
    return dragged


@pytest.fixture
def room(tmp_path: Path, qapp: QApplication, qtbot: QtBot) -> Iterator[Room]:
    """The viewer at the first picture."""
    room = Room(tmp_path, qapp, qtbot)
    room.viewer.show_row(0)
    yield room
    room.full.close()


def pull(room: Room, qtbot: QtBot) -> None:
    """Press on the picture and move away."""
    canvas = room.stage.canvas
    middle = canvas.picture_rect.center().toPoint()
    qtbot.mousePress(canvas, Qt.MouseButton.LeftButton, pos=middle)
    qtbot.mouseMove(canvas, middle + QPoint(50, 30))
    qtbot.mouseRelease(canvas, Qt.MouseButton.LeftButton)


def test_the_file_itself_is_dragged_out(
    room: Room, qtbot: QtBot, dragged: Dragged, tmp_path: Path
) -> None:
    pull(room, qtbot)
    assert dragged.files == [str(tmp_path / "0.png")]
    assert Path(dragged.files[0]).is_file()
    assert dragged.keys == ["key-0"]
    assert "text/uri-list" in dragged.formats
    assert dragged.actions == [Qt.DropAction.CopyAction]
    assert dragged.sides == [96]


def test_a_picture_without_a_file_is_not_dragged(
    room: Room, qtbot: QtBot, dragged: Dragged
) -> None:
    room.viewer.show_row(4)
    pull(room, qtbot)
    assert dragged.files == []

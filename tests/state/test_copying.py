"""Copying a picture: by what its file holds, and never what a drawing points at."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSize, QUrl
from PySide6.QtGui import QColor, QGuiApplication, QImage
from pytestqt.qtbot import QtBot

from desktop_app.state.copying import PictureCopier
from tests.fakes import drawings
from tests.fakes.pictures import paint_file
from tests.fakes.wire import png


@pytest.fixture
def copier(qtbot: QtBot) -> Iterator[PictureCopier]:
    """One with an empty clipboard."""
    QGuiApplication.clipboard().clear()
    made = PictureCopier()
    yield made
    made.close()


def copied(qtbot: QtBot, copier: PictureCopier, path: Path) -> QImage:
    """The clipboard's picture after copying this file, which is on it as well."""
    with qtbot.waitSignal(copier.copied, timeout=20_000):
        copier.copy(path)
    data = QGuiApplication.clipboard().mimeData()
    assert data.urls() == [QUrl.fromLocalFile(str(path))]
    return QGuiApplication.clipboard().image()


def test_a_photo_is_copied_whatever_its_name_says(
    tmp_path: Path, qtbot: QtBot, copier: PictureCopier
) -> None:
    paint_file(tmp_path / "1.jpg", 60, 40)
    assert copied(qtbot, copier, tmp_path / "1.jpg").size() == QSize(60, 40)
    (tmp_path / "1.jpg").rename(tmp_path / "2.svg")
    assert copied(qtbot, copier, tmp_path / "2.svg").size() == QSize(60, 40)


@pytest.mark.parametrize("name", ["1.svg", "1.png"])
def test_of_a_drawing_its_safe_rendering_is_copied(
    tmp_path: Path, qtbot: QtBot, copier: PictureCopier, name: str
) -> None:
    (tmp_path / "local.png").write_bytes(png(20, 10, (255, 0, 255)))
    size = 'width="200" height="100"'
    image = f'<image {size} xlink:href="{tmp_path / "local.png"}"/>'
    text = drawings.svg(f'<rect {size} fill="#00ff00"/>{image}')
    (tmp_path / name).write_text(text, "utf-8")
    shown = copied(qtbot, copier, tmp_path / name)
    assert shown.size() == QSize(2048, 1024)
    assert shown.pixelColor(1000, 500) == QColor(0, 255, 0)


@pytest.mark.parametrize("text", ["no picture", drawings.entity_bomb(), None])
def test_what_cannot_be_copied_leaves_the_clipboard_alone(
    tmp_path: Path, qtbot: QtBot, copier: PictureCopier, text: str | None
) -> None:
    if text is not None:
        (tmp_path / "1.svg").write_text(text, "utf-8")
    QGuiApplication.clipboard().setText("as it was")
    with qtbot.waitSignal(copier.failed, timeout=20_000):
        copier.copy(tmp_path / "1.svg")
    assert QGuiApplication.clipboard().text() == "as it was"

"""Partial pictures are read off the GUI thread, in the size of their tile."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from desktop_app.state.previews import Previews
from tests.fakes.wire import png


@pytest.fixture
def previews(qtbot: QtBot) -> Iterator[Previews]:
    made = Previews()
    yield made
    made.close()


def test_a_picture_covers_the_tile(previews: Previews, qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "1.part"
    path.write_bytes(png(64, 32))
    with qtbot.waitSignal(previews.arrived) as heard:
        previews.want("a", path, QSize(40, 40), is_soft=False)
    key, image = heard.args
    assert key == "a"
    assert image.size() == QSize(40, 40)


def test_soft_focus_keeps_the_tones_and_loses_the_edges(
    previews: Previews, qtbot: QtBot, tmp_path: Path
) -> None:
    halves = QImage(400, 400, QImage.Format.Format_RGB32)
    halves.fill(QColor(0, 0, 0))
    for x in range(200, 400):
        for y in range(400):
            halves.setPixelColor(x, y, QColor(255, 255, 255))
    path = tmp_path / "halves.png"
    halves.save(str(path))
    with qtbot.waitSignal(previews.arrived) as heard:
        previews.want("a", path, QSize(300, 300), is_soft=True)
    image = heard.args[1]
    assert image.pixelColor(5, 150).value() < 30
    assert image.pixelColor(295, 150).value() > 225
    assert 60 < image.pixelColor(150, 150).value() < 195, "no edge is left"


@pytest.mark.parametrize(
    "content", [None, b"", png(8, 8)[:40], b"<svg xmlns='http://www.w3.org/2000/svg'/>"]
)
@pytest.mark.parametrize("is_soft", [False, True])
def test_what_cannot_be_shown_leaves_the_underpainting(
    previews: Previews,
    qtbot: QtBot,
    request: pytest.FixtureRequest,
    tmp_path: Path,
    content: bytes | None,
    is_soft: bool,
) -> None:
    path, good = tmp_path / "odd", tmp_path / "good"
    good.write_bytes(png(8, 8))
    if content is not None:
        path.write_bytes(content)
    seen: list[str] = []
    previews.arrived.connect(lambda key, _: seen.append(key))
    previews.want("odd", path, QSize(10, 10), is_soft=is_soft)
    previews.want("good", good, QSize(10, 10), is_soft=False)
    qtbot.waitUntil(lambda: "good" in seen)
    qtbot.waitUntil(lambda: len(previews._read) == 2)
    assert seen == ["good"]
    said = [one.message for one in request.getfixturevalue("qtlog").records]
    assert not any("null image" in message for message in said)


def test_a_job_that_is_gone_is_not_told_of(
    previews: Previews, qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / "1.part"
    path.write_bytes(png(8, 8))
    seen: list[str] = []
    previews.arrived.connect(lambda key, _: seen.append(key))
    previews.want("a", path, QSize(10, 10), is_soft=False)
    previews.forget("a")
    with qtbot.waitSignal(previews.arrived):
        previews.want("b", path, QSize(10, 10), is_soft=False)
    assert seen == ["b"]

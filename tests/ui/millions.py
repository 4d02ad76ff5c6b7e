"""A wall over so many pictures that none of them is kept: each is reckoned when it is asked for."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QScrollBar, QStyle, QStyleOptionSlider
from pytestqt.qtbot import QtBot

from desktop_app.core.records import Day, Picture
from desktop_app.state.gallery import GalleryModel
from desktop_app.state.thumbnails import Thumbnails
from desktop_app.ui.gallery.view import GalleryView
from desktop_app.ui.icons import Icons
from desktop_app.ui.theme import Theme
from tests.fakes.pictures import SHAPES, a_picture, day_number

_NO_MEDIA = "image/none"  # never opened: here it is about places


class Reckoning:
    """Answers as the library does, for so many pictures a day, and counts what it is asked."""

    def __init__(self, counts: Sequence[int]) -> None:
        self.counts = {day_number(ago): count for ago, count in enumerate(counts)}
        self._agos = {day: ago for ago, day in enumerate(self.counts)}
        self.pages_read = 0

    def days(self, _scope: str = "all") -> list[Day]:
        mean = sum(across / down for across, down in SHAPES) / len(SHAPES)
        return [Day(day, count, count * mean) for day, count in self.counts.items()]

    def day_page(self, day: int, offset: int, limit: int, _scope: str = "all") -> list[Picture]:
        self.pages_read += 1
        end = min(offset + limit, self.counts[day])
        return [self._picture(day, place) for place in range(offset, end)]

    def _picture(self, day: int, place: int) -> Picture:
        age = self.counts[day] - 1 - place
        number = (2000 - self._agos[day]) * 1_000_000 + age
        shape = SHAPES[(number * 2654435761 >> 7) % len(SHAPES)]
        return a_picture(number, ago=self._agos[day], shape=shape, media_type=_NO_MEDIA)


class Millions:
    """A view over a reckoning, and a hand on its scroll bar."""

    def __init__(
        self, qtbot: QtBot, theme: Theme, folder: Path, counts: Sequence[int], *, height: int = 700
    ) -> None:
        self.source = Reckoning(counts)
        self.thumbnails = Thumbnails(folder / "small", lambda one: folder / one.file)
        self.model = GalleryModel(self.source.days, self.source.day_page)
        self.view = GalleryView(theme, Icons(theme), self.thumbnails)
        self.thumbnails.setParent(self.view)
        self.model.setParent(self.view)
        qtbot.addWidget(self.view)
        self.view.setModel(self.model)
        self.view.resize(1104, height)
        with qtbot.waitExposed(self.view):
            self.view.show()

    @property
    def bar(self) -> QScrollBar:
        return self.view.verticalScrollBar()

    @property
    def rows(self) -> list[int]:
        """The rows of the pictures on the screen, as far as somebody has looked."""
        return [tile.row for tile in self.view._placing.tiles()]

    @property
    def bubble(self) -> str:
        return self.view._handle._bubble.text

    def is_sketched(self) -> bool:
        return self.view._placing.is_sketch

    def handle(self) -> QPoint:
        """The middle of the scroll bar's handle, on the bar."""
        option = QStyleOptionSlider()
        option.initFrom(self.bar)
        option.orientation = Qt.Orientation.Vertical
        option.subControls = QStyle.SubControl.SC_All
        option.maximum = self.bar.maximum()
        option.sliderPosition = option.sliderValue = self.bar.value()
        option.singleStep, option.pageStep = self.bar.singleStep(), self.bar.pageStep()
        control, part = QStyle.ComplexControl.CC_ScrollBar, QStyle.SubControl.SC_ScrollBarSlider
        return self.bar.style().subControlRect(control, option, part, self.bar).center()

    def press(self) -> None:
        """Take the handle."""
        QTest.mousePress(self.bar, Qt.MouseButton.LeftButton, pos=self.handle())

    def pull(self, y: int) -> None:
        """Bring the handle to a height of the bar."""
        QTest.mouseMove(self.bar, QPoint(self.bar.width() // 2, y))

    def release(self) -> None:
        """Let the handle go."""
        QTest.mouseRelease(self.bar, Qt.MouseButton.LeftButton, pos=self.handle())

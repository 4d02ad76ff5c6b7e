"""A comparison on show: pictures with real files, one of which may be missing or broken."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QImage, QPixmap, QWheelEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.core.recipe import Recipe, Reference
from desktop_app.core.records import Job, Picture, now
from desktop_app.state.full_pictures import FullPictures
from desktop_app.ui.compare.fact_words import FactWords
from desktop_app.ui.compare.page import Comparison
from desktop_app.ui.compare.pane import Pane
from desktop_app.ui.icons import Icons
from desktop_app.ui.theme import Theme
from desktop_app.ui.viewer.canvas import Canvas

HUES = (0, 60, 120, 240)
MADE = now()


class Bench:
    """A window with the page, and what it told."""

    def __init__(self, qtbot: QtBot, theme: Theme, folder: Path) -> None:
        self.qtbot = qtbot
        self.folder = folder
        self.jobs: dict[str, Job] = {}
        self.wanted: list[tuple[str, str]] = []
        self.closed = 0
        self.full = FullPictures(lambda one: folder / one.file)
        self.page = Comparison(
            theme,
            Icons(theme),
            self._preview,
            self.full,
            lambda one: self.jobs.get(one.job_key),
            FactWords(lambda model: model.title(), lambda key: None),
            self._thumbnail,
        )
        self.page.wanted.connect(lambda action, one: self.wanted.append((action, one.key)))
        self.page.closed.connect(self._on_closed)
        self.window = QWidget()
        column = QVBoxLayout(self.window)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.page)
        qtbot.addWidget(self.window)
        self.window.resize(1440, 900)
        with qtbot.waitActive(self.window):
            self.window.show()
            self.window.activateWindow()

    def make(self, number: int, width: int = 1200, height: int = 800, **facts: Any) -> Picture:
        """A picture of one hue with its file, by a job of its own."""
        image = QImage(width, height, QImage.Format.Format_RGB32)
        image.fill(QColor.fromHsv(HUES[number % 4], 200, 200))
        assert image.save(str(self.folder / f"{number}.png"))
        recipe = facts.pop("recipe", {})
        job = Job(
            key=f"job-{number}",
            recipe=Recipe(**{"prompt": "a fox", "model": "maker/model", **recipe}),
            made=MADE,
            started=MADE,
            ended=MADE + timedelta(seconds=9),
        )
        self.jobs[job.key] = job
        plain = Picture(
            id=number,
            key=f"key-{number}",
            job_key=job.key,
            made=MADE,
            day=20261122,
            file=f"{number}.png",
            media_type="image/png",
            width=width,
            height=height,
            size_bytes=1,
            sha256="",
            title=job.recipe.prompt,
            model=job.recipe.model,
            ratio="",
            cost_usd=Decimal("0.04"),
        )
        return replace(plain, **facts)

    def compare(self, *pictures: Picture) -> None:
        """Show these."""
        self.page.show_pictures(pictures)
        self.qtbot.waitUntil(self.canvas(0).hasFocus)

    @property
    def panes(self) -> list[Pane]:
        """Each picture with what stands under it."""
        return self.page.panes.panes

    def canvas(self, place: int) -> Canvas:
        """Where a picture is painted."""
        return self.panes[place].canvas

    @property
    def chosen(self) -> int:
        """The place of the picture that keys mean."""
        marked = [pane.caption.title.is_chosen for pane in self.panes]
        assert marked.count(True) == 1
        return marked.index(True)

    def key(self, *keys: Qt.Key) -> None:
        """Press keys where the keyboard is."""
        for key in keys:
            focused = QApplication.focusWidget()
            assert focused is not None
            self.qtbot.keyClick(focused, key)

    def wheel(self, place: int, at: QPointF, turned: int = 120) -> None:
        """Turn the wheel over a picture."""
        canvas = self.canvas(place)
        event = QWheelEvent(
            at,
            canvas.mapToGlobal(at),
            QPoint(),
            QPoint(0, turned),
            Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        QApplication.sendEvent(canvas, event)

    def drag(self, place: int, start: QPoint, end: QPoint) -> None:
        """Take a picture there and let it go elsewhere."""
        canvas, left = self.canvas(place), Qt.MouseButton.LeftButton
        self.qtbot.mousePress(canvas, left, pos=start)
        self.qtbot.mouseMove(canvas, end)
        self.qtbot.mouseRelease(canvas, left, pos=end)

    def hue_at(self, x: float, y: float = 0.5) -> int:
        """What is seen on the pictures' part of the page, by fractions of it."""
        panes = self.page.panes
        at = QPoint(round(panes.width() * x), round(panes.height() * y))
        image = self.page.grab().toImage()
        return image.pixelColor(panes.mapTo(self.page, at)).hsvHue()

    def until_sharp(self) -> None:
        """Wait for all pictures in full."""

        def is_sharp() -> bool:
            found = [self.full.get(one.key) for one in self.page.pictures]
            return all(large is not None and large.is_complete for large in found)

        self.qtbot.waitUntil(is_sharp, timeout=10_000)

    def rows(self) -> dict[str, list[str]]:
        """The table: what stands in each row."""
        return {
            row.label: [answer.text for answer in row.answers] for row in self.page.facts.table.rows
        }

    def _on_closed(self) -> None:
        self.closed += 1

    def _preview(self, one: Picture) -> QPixmap | None:
        pixmap = QPixmap(30, 20)
        pixmap.fill(QColor("gray"))
        return pixmap

    def _thumbnail(self, reference: Reference, side: int) -> QPixmap | None:
        pixmap = QPixmap(side, side)
        pixmap.fill(QColor(reference.name))
        return pixmap


def seen_part(canvas: Canvas) -> tuple[float, float, float]:
    """What of the picture is in the middle, by fractions, and how much of it is seen across."""
    rect = canvas.picture_rect
    x = (canvas.width() / 2 - rect.x()) / rect.width()
    y = (canvas.height() / 2 - rect.y()) / rect.height()
    return round(x, 3), round(y, 3), round(canvas.width() / rect.width(), 3)

"""Timing on the GUI thread, and Qt's own list view to hold the wall against."""

from __future__ import annotations

import statistics
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from itertools import cycle
from pathlib import Path

from PySide6.QtCore import (
    QAbstractListModel,
    QEventLoop,
    QModelIndex,
    QPersistentModelIndex,
    QSize,
    Qt,
    QTimer,
)
from PySide6.QtWidgets import QAbstractItemView, QApplication, QListView

from desktop_app.core.records import Day, Picture
from desktop_app.places import RESOURCES
from desktop_app.state.gallery import GalleryModel
from desktop_app.state.garbage import Garbage
from desktop_app.state.thumbnails import Thumbnails
from desktop_app.typed import override
from desktop_app.ui.gallery.view import GalleryView
from desktop_app.ui.icons import Icons
from desktop_app.ui.theme import Theme

WIDTH, HEIGHT = 1104, 844  # of the wall in the design's window
RUNS = 15

_ROOT = QModelIndex()


def application() -> QApplication:
    """The one there is, or a new one."""
    app = QApplication.instance()
    return app if isinstance(app, QApplication) else QApplication(sys.argv[:1])


@dataclass
class Hung:
    """A wall on the screen."""

    model: GalleryModel
    view: GalleryView
    thumbnails: Thumbnails

    def close(self) -> None:
        """Take it down."""
        self.thumbnails.close()
        self.view.close()
        self.view.deleteLater()


class Bench:
    """Times what happens on the GUI thread until it is painted."""

    def __init__(self, app: QApplication) -> None:
        self.app = app
        sys.setswitchinterval(0.001)  # as the app does; and garbage is collected as it does
        self._garbage = Garbage(app)
        self._garbage.start()
        self.theme = Theme(app, RESOURCES)
        self.theme.follow("dark")
        self.icons = Icons(self.theme)

    def hang(
        self,
        days: Callable[[], list[Day]],
        day_page: Callable[[int, int, int], list[Picture]],
        small: Path,
        originals: Path,
    ) -> Hung:
        """Build model and view and paint them once."""
        thumbnails = Thumbnails(small, lambda picture: originals / picture.file)
        view = GalleryView(self.theme, self.icons, thumbnails)
        model = GalleryModel(
            lambda _scope: days(),
            lambda day, offset, limit, _scope: day_page(day, offset, limit),
            parent=view,
        )
        thumbnails.setParent(view)
        view.setModel(model)
        view.resize(WIDTH, HEIGHT)
        view.show()
        self.settle(view)
        return Hung(model, view, thumbnails)

    def settle(self, view: QAbstractItemView) -> None:
        """Work off what is pending and paint everything."""
        self.app.processEvents()
        view.viewport().repaint()

    def times(
        self, view: QAbstractItemView, action: Callable[[], object], runs: int = RUNS
    ) -> list[float]:
        """How long the action takes until all of it is painted, in milliseconds, sorted."""
        taken = []
        for _ in range(runs):
            self.app.processEvents()
            began = time.perf_counter()
            action()
            self.settle(view)
            taken.append((time.perf_counter() - began) * 1e3)
        return sorted(taken)


def resizer(view: QAbstractItemView) -> Callable[[], None]:
    """Makes the view narrower and wider in turn."""
    widths = cycle((WIDTH - 200, WIDTH))
    return lambda: view.resize(next(widths), HEIGHT)


class _Items(QAbstractListModel):
    """A plain list of texts for the peer."""

    def __init__(self, count: int) -> None:
        super().__init__()
        self.count = count

    @override
    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _ROOT) -> int:
        return 0 if parent.isValid() else self.count

    @override
    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = 0) -> object:
        return str(index.row()) if role == Qt.ItemDataRole.DisplayRole else None

    def insert(self) -> None:
        self.beginInsertRows(QModelIndex(), 0, 0)
        self.count += 1
        self.endInsertRows()

    def renew(self) -> None:
        self.beginResetModel()
        self.endResetModel()


def peer_figures(bench: Bench) -> dict[str, float]:
    """Qt's list view in icon mode with a hundred thousand items."""
    began = time.perf_counter()
    view = QListView()
    view.setViewMode(QListView.ViewMode.IconMode)
    view.setResizeMode(QListView.ResizeMode.Adjust)
    view.setUniformItemSizes(True)
    view.setGridSize(QSize(240, 240))
    model = _Items(100_000)
    view.setModel(model)
    view.resize(WIDTH, HEIGHT)
    view.show()
    bench.settle(view)
    figures = {"first paint": (time.perf_counter() - began) * 1e3}
    figures["insert at the top"] = statistics.median(bench.times(view, model.insert, 5))
    figures["reset"] = statistics.median(bench.times(view, model.renew, 5))
    figures["resize"] = statistics.median(bench.times(view, resizer(view), 6))
    view.close()
    return figures


def wait(bench: Bench, condition: Callable[[], bool], limit_s: float = 10) -> None:
    """Let the application run until the condition holds, looking after every event."""
    end = time.perf_counter() + limit_s
    waking = QTimer()
    waking.start(50)  # so that waiting ends even if nothing happens
    while not condition() and time.perf_counter() < end:
        bench.app.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
    waking.stop()


def longest_pause(bench: Bench, step: Callable[[], object], length_s: float = 3) -> float:
    """The longest gap between the ticks of a 1 ms timer while `step` runs 60 times a second."""
    gaps: list[float] = []
    last = time.perf_counter()

    def tick() -> None:
        nonlocal last
        now = time.perf_counter()
        gaps.append((now - last) * 1e3)
        last = now

    ticking, stepping = QTimer(), QTimer()
    ticking.setTimerType(Qt.TimerType.PreciseTimer)
    ticking.timeout.connect(tick)
    stepping.timeout.connect(step)
    ticking.start(1)
    stepping.start(16)
    QTimer.singleShot(round(length_s * 1000), bench.app.quit)
    bench.app.exec()
    ticking.stop()
    stepping.stop()
    return max(gaps[3:])

"""Looking at pictures in the whole app: opening, going on, zooming and panning, and its pauses.

The floor of "sharp" is a bare `QImageReader` decoding the same file with nothing else going on.
"""

from __future__ import annotations

import asyncio
import os
import statistics
import struct
import tempfile
import time
import zlib
from collections.abc import Callable, Iterator
from datetime import timedelta
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from benchmarks.living import MODEL, application, live
from benchmarks.measure import Measure
from benchmarks.stalls import Probe
from desktop_app.typed import override

if TYPE_CHECKING:
    from PySide6.QtCore import QObject
    from PySide6.QtWidgets import QWidget

    from desktop_app.core.records import Picture
    from desktop_app.studio import Studio
    from desktop_app.ui.viewer.canvas import Canvas

_SIDES = (1024, 4096)
_OF_EACH = 7
_FRAMES = 300
_P99 = 296
_NOWHERE = "http://127.0.0.1:9/api/v1"  # the discard port: nobody answers
_PATIENCE_S = 30.0
#: Noise as small steps from one pixel to the next, as photographs have them.
_STEPS = bytes((byte % 7 - 3) % 256 for byte in range(256))


def photograph(side: int) -> bytes:
    """A PNG that takes as long to decode as a photograph of that size."""

    def chunk(kind: bytes, body: bytes) -> bytes:
        checksum = zlib.crc32(kind + body)
        return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", checksum)

    squeezed = zlib.compressobj(1)
    body = b"".join(
        squeezed.compress(b"\x01" + os.urandom(3 * side).translate(_STEPS)) for _ in range(side)
    )
    header = struct.pack(">IIBBBBB", side, side, 8, 2, 0, 0, 0)
    return (
        b"\x89PNG\r\n\x1a\n"
        + chunk(b"IHDR", header)
        + chunk(b"IDAT", body + squeezed.flush())
        + chunk(b"IEND", b"")
    )


def main() -> Iterator[Measure]:
    """Every figure; about a minute, much of it for making the pictures."""
    application()
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        data = Path(folder)
        _fill(data / "library")
        figures: list[Measure] = []

        async def script(studio: Studio) -> None:
            figures.extend(await _Look(studio).figures())

        live(_NOWHERE, script, data=data)
    yield from figures


def _fill(folder: Path) -> None:
    """A library with a few pictures of each size, the large ones first on the wall."""
    from desktop_app.core.events import Arrived
    from desktop_app.core.library import Library
    from desktop_app.core.recipe import Recipe
    from desktop_app.core.records import Job, JobState, new_key, now

    library = Library.open(folder)
    began = now() - timedelta(minutes=60)
    for number in range(_OF_EACH * len(_SIDES)):
        side = _SIDES[number // _OF_EACH]
        recipe = Recipe(prompt=f"picture {number} of {side}", model=MODEL, ratio="1:1")
        made = began + timedelta(minutes=number)
        job = Job(key=new_key(), recipe=recipe, made=made, state=JobState.DONE, ended=made)
        library.add_job(job)
        path = library.incoming(job.key) / "1.part"
        path.write_bytes(photograph(side))
        library.save_picture(job, Arrived(1, path, "image/png"))
        library.update_job(job)
    library.close()


class _Look:
    """Uses the window as a person would, and takes the time."""

    def __init__(self, studio: Studio) -> None:
        self._studio = studio
        self._view = studio.window.home.view

    async def figures(self) -> list[Measure]:
        found: list[Measure] = []
        await _until(lambda: self._studio.gallery.rowCount() == _OF_EACH * len(_SIDES))
        await self._until_thumbnails()
        await _until(lambda: self._studio.window.viewing.viewer)  # made while nobody waits
        first = await self._opened(0)
        found.append(Measure("viewer, the very first opening", first[0], "ms"))
        for side in _SIDES:
            found += await self._opening(side)
            found += await self._going_on(side)
        found += await self._moving()
        return found

    async def _opening(self, side: int) -> list[Measure]:
        """Enter until something is painted, and until it is sharp; with nothing in memory."""
        rows = self._rows(side)
        painted, sharp, pauses, floors = [], [], [], []
        for row in rows[: _OF_EACH - 2]:
            floors.append(self._bare_decode(row))
            soon, later, pause = await self._opened(row)
            painted.append(soon)
            sharp.append(later)
            pauses.append(pause)
        floor = statistics.median(floors)
        middle = statistics.median(sharp)
        name = f"viewer, {side}²"
        return [
            Measure(f"{name}, Enter to painted at fit", statistics.median(painted), "ms"),
            Measure(f"{name}, Enter to painted at fit, slowest", max(painted), "ms"),
            Measure(f"{name}, Enter to sharp", middle, "ms", floor=floor, ratio=middle / floor),
            Measure(f"{name}, longest pause while opening", statistics.median(pauses), "ms"),
            Measure(f"{name}, longest pause while opening, worst", max(pauses), "ms"),
        ]

    async def _opened(self, row: int) -> tuple[float, float, float]:
        """Open a picture that is not in memory from the wall, and go back."""
        from PySide6.QtCore import Qt
        from PySide6.QtTest import QTest

        await self._at_rest()
        self._forget_all()
        self._view.show_row(row)
        self._view.setFocus()
        await self._until_thumbnails()
        await asyncio.sleep(0.3)
        probe = Probe()
        probe.start()
        began = time.perf_counter()
        note = self._noting()
        QTest.keyClick(self._view, Qt.Key.Key_Return)
        await _until(lambda: note.at)
        painted = note.at - began
        await _until(self._is_sharp)
        note.again()
        self._canvas.update()
        await _until(lambda: note.at)
        sharp = note.at - began
        await _until(self._is_complete)
        await asyncio.sleep(0.1)
        pause = probe.stop()
        note.end()
        QTest.keyClick(self._canvas, Qt.Key.Key_Escape)
        await _until(lambda: not self._studio.window.viewing.is_open)
        return painted * 1e3, sharp * 1e3, pause

    async def _going_on(self, side: int) -> list[Measure]:
        """The next picture, decoded ahead; the pauses while one pages through."""
        from PySide6.QtCore import Qt
        from PySide6.QtTest import QTest

        rows = self._rows(side)
        self._view.show_row(rows[0])
        self._view.setFocus()
        QTest.keyClick(self._view, Qt.Key.Key_Return)
        await _until(lambda: self._studio.window.viewing.is_open)
        taken, pauses = [], []
        for row in rows[1:]:
            await self._until_decoded(row)
            await asyncio.sleep(0.3)
            probe = Probe()
            probe.start()
            note = self._noting()
            began = time.perf_counter()
            QTest.keyClick(self._canvas, Qt.Key.Key_Right)
            await _until(partial(getattr, note, "at"))
            taken.append((note.at - began) * 1e3)
            await _until(self._is_complete)
            pauses.append(probe.stop())
            note.end()
        QTest.keyClick(self._canvas, Qt.Key.Key_Escape)
        await _until(lambda: not self._studio.window.viewing.is_open)
        name = f"viewer, {side}²"
        return [
            Measure(f"{name}, next picture painted sharp", statistics.median(taken), "ms"),
            Measure(f"{name}, next picture painted sharp, slowest", max(taken), "ms"),
            Measure(f"{name}, longest pause while going on", statistics.median(pauses), "ms"),
            Measure(f"{name}, longest pause while going on, worst", max(pauses), "ms"),
        ]

    async def _moving(self) -> list[Measure]:
        """Frames of zooming and of panning over the large picture, all of the screen for it."""
        from PySide6.QtCore import QPoint, QPointF, Qt
        from PySide6.QtGui import QWheelEvent
        from PySide6.QtTest import QTest
        from PySide6.QtWidgets import QApplication

        self._view.show_row(self._rows(_SIDES[-1])[0])
        self._view.setFocus()
        QTest.keyClick(self._view, Qt.Key.Key_Return)
        await _until(lambda: self._studio.window.viewing.is_open)
        QTest.keyClick(self._canvas, Qt.Key.Key_I)
        await _until(self._is_complete)
        await asyncio.sleep(0.5)
        canvas = self._canvas
        at = QPointF(canvas.rect().center()) + QPointF(90, 40)

        def wheel(turned: int) -> None:
            none = Qt.KeyboardModifier.NoModifier
            event = QWheelEvent(
                at,
                canvas.mapToGlobal(at),
                QPoint(),
                QPoint(0, turned),
                Qt.MouseButton.NoButton,
                none,
                Qt.ScrollPhase.NoScrollPhase,
                False,
            )
            QApplication.sendEvent(canvas, event)

        zooming = [
            _frame(canvas, partial(wheel, 15 if number % 100 < 50 else -15))
            for number in range(_FRAMES)
        ]
        found = [*_spread("viewer, 4096², a frame of zooming", zooming)]
        middle = canvas.rect().center()
        for zoom in (0.35, 0.6, 1.0, 3.0, 8.0):
            canvas.zoom_to(zoom)
            QTest.mousePress(canvas, Qt.MouseButton.LeftButton, pos=middle)
            ways = [middle + QPoint(n % 97 - 40, n % 83 - 40) for n in range(_FRAMES)]
            panning = [_frame(canvas, partial(QTest.mouseMove, canvas, way)) for way in ways]
            QTest.mouseRelease(canvas, Qt.MouseButton.LeftButton)
            found += _spread(f"viewer, 4096², a frame of panning at {zoom:.0%}", panning)
        return found

    def _noting(self) -> _Painted:
        is_there = self._studio.window.viewing.viewer is not None
        return _Painted(self._studio.window, self._canvas if is_there else None)

    @property
    def _canvas(self) -> Canvas:
        viewer = self._studio.window.viewing.viewer
        assert viewer is not None
        return viewer._stage.canvas

    def _rows(self, side: int) -> list[int]:
        """Where the pictures of one size hang; the larger hang first."""
        first = _OF_EACH * (len(_SIDES) - 1 - _SIDES.index(side))
        return list(range(first, first + _OF_EACH))

    def _picture(self, row: int) -> Picture:
        found = self._studio.gallery.picture(row)
        assert found is not None
        return found

    def _bare_decode(self, row: int) -> float:
        from PySide6.QtGui import QImageReader

        path = self._studio.library.path_of(self._picture(row))
        began = time.perf_counter()
        assert not QImageReader(str(path), b"png").read().isNull()
        return (time.perf_counter() - began) * 1e3

    def _forget_all(self) -> None:
        for row in range(self._studio.gallery.rowCount()):
            self._studio.full.forget(self._picture(row).key)

    def _levels(self, key: str) -> tuple[int, ...]:
        large = self._studio.full.get(key)
        return () if large is None else tuple(level.width() for level in large.levels)

    def _is_sharp(self) -> bool:
        """Whether there is a copy as large as the picture is on the screen."""
        shown = self._studio.window.viewing.picture
        wanted = self._canvas.picture_rect.width() - 1
        return shown is not None and any(one >= wanted for one in self._levels(shown.key))

    def _is_complete(self) -> bool:
        shown = self._studio.window.viewing.picture
        large = None if shown is None else self._studio.full.get(shown.key)
        return large is not None and large.is_complete

    async def _until_decoded(self, row: int) -> None:
        await _until(self._is_complete)
        await _until(lambda: self._levels(self._picture(row).key))

    async def _until_thumbnails(self) -> None:
        """Wait until the wall shows what it shows."""
        thumbnails = self._studio.thumbnails
        await _until(lambda: not thumbnails._queue)
        await asyncio.sleep(0.1)

    async def _at_rest(self) -> None:
        """Nothing is being decoded any more."""
        workshop = self._studio.full._workshop
        await _until(lambda: not workshop._wanted and not workshop._begun)


class _Painted:
    """Notes when the picture's canvas has been painted."""

    def __init__(self, window: QWidget, canvas: QWidget | None) -> None:
        from PySide6.QtCore import QEvent, QObject, QTimer
        from PySide6.QtWidgets import QApplication

        from desktop_app.ui.viewer.canvas import Canvas

        outer = self

        class Filter(QObject):
            @override
            def eventFilter(self, watched: QObject, event: QEvent) -> bool:
                is_paint = not outer.at and event.type() is QEvent.Type.Paint
                if is_paint and isinstance(watched, Canvas):
                    QTimer.singleShot(0, outer.note)
                return False

        self.at = 0.0
        self._filter = Filter(window)
        self._watched = canvas or QApplication.instance()  # there is none before the first time
        assert self._watched is not None
        self._watched.installEventFilter(self._filter)

    def note(self) -> None:
        """It is on the screen."""
        self.at = self.at or time.perf_counter()

    def again(self) -> None:
        """Wait for the next time."""
        self.at = 0.0

    def end(self) -> None:
        """Look no more."""
        if self._watched is not None:
            self._watched.removeEventFilter(self._filter)


def _frame(canvas: QWidget, act: Callable[[], object]) -> float:
    """How long one step takes until it is painted."""
    began = time.perf_counter()
    act()
    canvas.repaint()
    return (time.perf_counter() - began) * 1e3


def _spread(name: str, taken: list[float]) -> Iterator[Measure]:
    taken.sort()
    yield Measure(f"{name}, p50", statistics.median(taken), "ms")
    yield Measure(f"{name}, p99", taken[_P99], "ms")


async def _until(true: Callable[[], object]) -> None:
    end = time.monotonic() + _PATIENCE_S
    while not true():
        assert time.monotonic() < end, "what was waited for did not come"
        await asyncio.sleep(0.001)

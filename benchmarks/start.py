"""From process start to the first paint and to all of it, against a bare window, in turn."""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from benchmarks import search_library
from benchmarks.measure import Measure
from benchmarks.wall_sources import write_small_files
from desktop_app.core.library import Library
from desktop_app.places import Places

ROOT = Path(__file__).resolve().parents[1]
RUNS = 11
PICTURES = 100_000
LAST = b"FILLED"
BARE = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMainWindow
app = QApplication([])
class Window(QMainWindow):
    def paintEvent(self, event):
        super().paintEvent(event)
        QTimer.singleShot(0, self.said)
    def said(self):
        sys.stdout.write("FILLED\\n")
        sys.stdout.flush()
window = Window()
window.resize(1440, 900)
window.show()
app.exec()
"""


def painted_ms(command: list[str]) -> list[float]:
    """Start the command; when it said that it had painted, for the first time and in full."""
    environment = dict(os.environ, PICTOR_SAY_PAINTED="1")
    environment.setdefault("QT_QPA_PLATFORM", "offscreen")
    environment.pop("PYTHONDONTWRITEBYTECODE", None)  # nobody starts an application uncompiled
    times: list[float] = []
    began = time.perf_counter()
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, env=environment, cwd=ROOT
    ) as process:
        assert process.stdout is not None
        for line in process.stdout:
            times.append((time.perf_counter() - began) * 1e3)
            if LAST in line:
                process.kill()
                return times
    raise RuntimeError(f"nothing was painted by {command}")


def main() -> Iterator[Measure]:
    """The window's first paint, and all of it: in an empty library, and in a large one."""
    with tempfile.TemporaryDirectory() as folder:
        empty, full = Places.below(Path(folder, "empty")), Places.below(Path(folder, "full"))
        _fill(full)
        rounds = [(_bare_ms(), _app_ms(empty), _app_ms(full)) for _ in range(RUNS + 1)][1:]
    floor = statistics.median(bare for bare, _, _ in rounds)
    for place, name in enumerate(("first paint", "everything painted")):
        yield Measure(
            f"start to {name}",
            statistics.median(app[place] for _, app, _ in rounds),
            "ms",
            floor=floor,
            ratio=statistics.median(app[place] / bare for bare, app, _ in rounds),
        )
    for place, name in enumerate(("first paint", "everything painted")):
        yield Measure(
            f"start to {name}, {PICTURES:,} pictures against none",
            statistics.median(app[place] for _, _, app in rounds),
            "ms",
            floor=statistics.median(app[place] for _, app, _ in rounds),
            ratio=statistics.median(app[place] / none[place] for _, none, app in rounds),
        )


def _bare_ms() -> float:
    return painted_ms([sys.executable, "-c", BARE])[0]


def _app_ms(places: Places) -> list[float]:
    times = painted_ms([sys.executable, str(ROOT / "main.py"), "--data-dir", str(places.data)])
    Library.open(places.library).close()  # or the next start would look for what the kill has done
    return times


def _fill(places: Places) -> None:
    """A library as it is after years, with small files of what is seen first."""
    search_library.build(places.library, PICTURES)
    library = Library.open(places.library)
    newest = [one for day in library.days()[:3] for one in library.day_page(day.day, 0, 240)]
    library.close()
    write_small_files(places.thumbnails, newest)

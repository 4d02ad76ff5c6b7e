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

from benchmarks.measure import Measure

ROOT = Path(__file__).resolve().parents[1]
RUNS = 11
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
    """The window's first paint, and the moment when everything in it is there."""
    with tempfile.TemporaryDirectory() as folder:
        app = [sys.executable, str(ROOT / "main.py"), "--data-dir", folder]
        bare = [sys.executable, "-c", BARE]
        pairs = [(painted_ms(bare)[0], painted_ms(app)) for _ in range(RUNS + 1)][1:]
    floor = statistics.median(bare for bare, _ in pairs)
    for place, name in enumerate(("start to first paint", "start to everything painted")):
        yield Measure(
            name,
            statistics.median(app[place] for _, app in pairs),
            "ms",
            floor=floor,
            ratio=statistics.median(app[place] / bare for bare, app in pairs),
        )

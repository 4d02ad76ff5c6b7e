"""From process start to the first paint, against a bare window, in turn."""

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
MARK = b"FIRST-PAINT"
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
        sys.stdout.write("FIRST-PAINT\\n")
        sys.stdout.flush()
window = Window()
window.resize(1440, 900)
window.show()
app.exec()
"""


def first_paint_ms(command: list[str]) -> float:
    """Start the command and wait for its first paint; then end it."""
    environment = dict(os.environ, PICTOR_SAY_FIRST_PAINT="1")
    environment.setdefault("QT_QPA_PLATFORM", "offscreen")
    began = time.perf_counter()
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, env=environment, cwd=ROOT
    ) as process:
        assert process.stdout is not None
        for line in process.stdout:
            if MARK in line:
                taken = (time.perf_counter() - began) * 1e3
                process.kill()
                return taken
    raise RuntimeError(f"no first paint from {command}")


def main() -> Iterator[Measure]:
    """An empty library and one of a thousand pictures."""
    with tempfile.TemporaryDirectory() as folder:
        app = [sys.executable, str(ROOT / "main.py"), "--data-dir", folder]
        bare = [sys.executable, "-c", BARE]
        pairs = [(first_paint_ms(bare), first_paint_ms(app)) for _ in range(RUNS + 1)][1:]
        floor = statistics.median(pair[0] for pair in pairs)
        value = statistics.median(pair[1] for pair in pairs)
        ratio = statistics.median(pair[1] / pair[0] for pair in pairs)
        yield Measure("start to first paint, empty library", value, "ms", floor=floor, ratio=ratio)

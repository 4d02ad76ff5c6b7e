"""Files that the desktop hands over as events, as macOS does."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
SCRIPT = """
import json
from PySide6.QtCore import QCoreApplication, QEvent, QTimer, QUrl
from PySide6.QtGui import QFileOpenEvent
from desktop_app.ui.application import Application

app = Application(["Pictor"])
send = lambda url: QCoreApplication.sendEvent(app, QFileOpenEvent(QUrl(url)))
send("file:///home/a%20fox.png")
send("https://pictures.example/1.png")
send("file:///home/lake.zip")
app.processEvents()
taken = []
app.take_files(lambda files: taken.append([path.as_posix() for path in files]))
app.processEvents()
send("file:///home/later.png")
QCoreApplication.sendEvent(app, QEvent(QEvent.Type.ApplicationActivate))
QTimer.singleShot(0, app.quit)
app.exec()
app.processEvents()
print(json.dumps(taken))
"""


def test_files_are_handed_over_together_and_those_that_came_early_too() -> None:
    done = subprocess.run(
        [sys.executable, "-c", SCRIPT],
        env=os.environ | {"PYTHONPATH": str(ROOT), "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )
    assert json.loads(done.stdout) == [
        ["/home/a fox.png", "/home/lake.zip"],
        ["/home/later.png"],
    ]

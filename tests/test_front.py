"""The bare window, before anything fills it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop_app.front import Front
from desktop_app.options import Options
from desktop_app.places import Places


def test_a_window_that_is_closed_before_it_was_painted_is_not_waited_for(
    qtbot: QtBot, tmp_path: Path
) -> None:
    """Else Pictor would stay without a window, and hold the lock on its data for ever."""
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    places = Places.below(tmp_path)
    front = Front(app, Options(places=places, base_url="", key="", demo=False, self_test=False))
    late: list[bool] = []

    def end_it() -> None:
        late.append(True)
        front.shell.painted.emit()

    rescue = QTimer()
    rescue.setSingleShot(True)
    rescue.timeout.connect(end_it)
    rescue.start(5000)
    QTimer.singleShot(0, front.shell.close)
    front.show()
    rescue.stop()
    front.close()
    has_closed = front.shell.has_closed
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    assert has_closed
    assert not late

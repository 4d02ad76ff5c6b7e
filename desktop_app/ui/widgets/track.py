"""The fill that controls lie in: fields, tracks of segments, steppers."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QWidget

from desktop_app.ui.theme import Theme

_RAISED = {Qt.WindowType.Popup, Qt.WindowType.Dialog}


def track_color(theme: Theme, control: QWidget) -> QColor:
    """The usual track; a deeper one where the dark raised tone would swallow it."""
    is_raised = control.window().windowType() in _RAISED
    return theme.color("searchField" if is_raised and theme.is_dark else "segTrack")

"""The slideshow's few buttons: back, pause, on, how long each is shown, and the way out."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop_app.typed import override
from desktop_app.ui.facts import fill
from desktop_app.ui.icons import Icons
from desktop_app.ui.theme import Theme
from desktop_app.ui.viewer.words import Words
from desktop_app.ui.widgets.buttons import IconButton

_PAD, _GAP, _BETWEEN = 6, 4, 12


class SlideshowBar(QWidget):
    """Floats at the foot; the slideshow wires it."""

    def __init__(self, theme: Theme, icons: Icons, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        left, right = "chevron-left", "chevron-right"
        backwards, onwards = "Left", "Right"
        if self.isRightToLeft():
            left, right, backwards, onwards = right, left, onwards, backwards
        self.previous = IconButton(
            theme, icons, left, self.tr("Previous image"), shortcut=backwards
        )
        self.pause = IconButton(theme, icons, "pause", self.tr("Pause"), shortcut="Space")
        self.next = IconButton(theme, icons, right, self.tr("Next image"), shortcut=onwards)
        self.shorter = IconButton(
            theme, icons, "minus", self.tr("Show each image for less time"), shortcut="-"
        )
        self.longer = IconButton(
            theme, icons, "plus", self.tr("Show each image for more time"), shortcut="+"
        )
        self.end = IconButton(theme, icons, "x", self.tr("End the slideshow"), shortcut="Esc")
        self._time = Words(theme, "body", "text2")
        self._time.setAlignment(Qt.AlignmentFlag.AlignCenter)
        row = QHBoxLayout(self)
        row.setContentsMargins(_PAD, _PAD, _PAD, _PAD)
        row.setSpacing(_GAP)
        for widget in (self.previous, self.pause, self.next):
            row.addWidget(widget)
        row.addSpacing(_BETWEEN)
        for timing in (self.shorter, self._time, self.longer):
            row.addWidget(timing)
        row.addSpacing(_BETWEEN)
        row.addWidget(self.end)
        self._time.setMinimumWidth(self._time.fontMetrics().horizontalAdvance(self._words(60)))
        theme.changed.connect(self.update)
        self.show_time(1)

    @property
    def buttons(self) -> tuple[IconButton, ...]:
        """All of them, in reading order."""
        steps = (self.previous, self.pause, self.next)
        return (*steps, self.shorter, self.longer, self.end)

    def show_time(self, seconds: int) -> None:
        """Say how long each picture is shown."""
        self._time.setText(self._words(seconds))

    def show_paused(self, *, paused: bool) -> None:
        """Offer to go on, or to pause."""
        self.pause.set_icon("play" if paused else "pause")
        self.pause.rename(self.tr("Go on") if paused else self.tr("Pause"), "Space")

    def _words(self, seconds: int) -> str:
        return fill(self.tr("%1 s"), self.locale().toString(seconds))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._theme.color("line"), 1))
        painter.setBrush(self._theme.color("raised"))
        radius = self._theme.radius("floating")
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)

"""How far something long has come: a card at the window's foot that can be stopped."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.typed import override
from desktop_app.ui.composer.words import Label, OneLine
from desktop_app.ui.theme import Theme
from desktop_app.ui.widgets.buttons import TextButton

_WIDTH, _HEIGHT, _MARGIN, _LINE = 440, 64, 20, 3
_GAP = 12  # between it and what stands over it
_FRAME_MS, _STEP, _SLIDER = 40, 0.02, 0.28  # of the line's length


class ProgressCard(QWidget):
    """Stands at the trailing corner of its parent's foot, where nothing else does."""

    stopped = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._share: float | None = None
        self._slid = 0.0  # where the line is while the whole is not known
        self._slide = QTimer(self)
        self._slide.setInterval(_FRAME_MS)
        self._slide.timeout.connect(self._on_slide)
        #: How far above the parent's foot something else stands that is not to be hidden.
        self.lift: Callable[[], int] = _nothing
        self._title = OneLine(theme, "", role="bodyStrong", color="text", parent=self)
        self._name = OneLine(theme, "", role="meta", color="text3", parent=self)
        self._figures = Label(theme, "", role="meta", color="text2", is_figures=True, parent=self)
        self.stop_button = TextButton(theme, self.tr("Cancel"), kind="quiet", parent=self)
        self.stop_button.clicked.connect(self.stopped)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addStretch(1)
        words.addWidget(self._title)
        words.addWidget(self._name)
        words.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 0, 8, _LINE)
        row.setSpacing(12)
        row.addLayout(words, 1)
        row.addWidget(self._figures)
        row.addWidget(self.stop_button)
        parent.installEventFilter(self)
        theme.changed.connect(self.update)
        self.hide()

    def say(self, title: str, name: str, figures: str, share: float | None) -> None:
        """Show this; `share` from 0 to 1, or None while the whole is not known yet."""
        self._title.setText(title)
        self._name.setText(name)
        self._name.setVisible(bool(name))
        self._figures.setText(figures)
        self._share = share
        self.setAccessibleName(f"{title} {figures}".strip())
        self.place()
        self.show()
        self.raise_()
        if share is None and not self._theme.is_still:
            if not self._slide.isActive():
                self._slid = 0.0
                self._slide.start()
        else:
            self._slide.stop()
        self.update()

    def reach(self, span: range | None = None) -> int:
        """How far above the parent's foot what comes over it has to stand; 0 where nothing hides.

        With a span: something from there to there across the parent, which may not meet it.
        """
        parent = self.parentWidget()
        if self.isHidden() or parent is None:
            return 0
        if span is not None:
            own = range(self.x() - _GAP, self.geometry().right() + _GAP)
            if span.start >= own.stop or span.stop <= own.start:
                return 0
        return parent.height() - self.y() + _GAP

    def _on_slide(self) -> None:
        self._slid = (self._slid + _STEP) % (1 + _SLIDER)
        self.update()

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._slide.stop()

    @property
    def text(self) -> str:
        """What is shown now, or nothing."""
        return f"{self._title.text()} {self._figures.text()}".strip() if self.isVisible() else ""

    def place(self) -> None:
        """Stand in the corner."""
        parent = self.parentWidget()
        if parent is None:
            return
        width = min(_WIDTH, parent.width() - 2 * _MARGIN)
        left = _MARGIN if self.isRightToLeft() else parent.width() - width - _MARGIN
        foot = parent.height() - max(_MARGIN, self.lift())
        self.setGeometry(left, foot - _HEIGHT, width, _HEIGHT)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Resize and self.isVisible():
            self.place()
        return False

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.color("line"), 1))
        painter.setBrush(theme.color("raised"))
        radius = theme.radius("floating")
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
        line = QRectF(16, self.height() - 10, self.width() - 32, _LINE)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("control"))
        painter.drawRoundedRect(line, 1.5, 1.5)
        first, last = 0.0, 0.0
        if self._share is not None:
            last = theme.stepped(min(max(self._share, 0.0), 1.0))
        elif not self._theme.is_still:
            first, last = max(self._slid - _SLIDER, 0.0), min(self._slid, 1.0)
        if first >= last:
            return
        if self.isRightToLeft():
            first, last = 1 - last, 1 - first
        start, width = line.left(), line.width()
        line.setLeft(start + first * width)
        line.setRight(start + last * width)
        painter.setBrush(theme.color("accent"))
        painter.drawRoundedRect(line, 1.5, 1.5)


def _nothing() -> int:
    return 0

"""Says how far something long is while nothing else can be done, and lets it be stopped."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.typed import override
from desktop_app.ui.check_parts import ProgressLine
from desktop_app.ui.composer.words import Label, OneLine
from desktop_app.ui.theme import Theme
from desktop_app.ui.widgets.buttons import TextButton
from desktop_app.ui.widgets.overlay import Overlay

_WIDTH, _PAD = 440, 24
_STEPS = 10_000


class LongWaiting(Overlay):
    """A title, a line that fills, what is under way, and a button that stops it."""

    stop_pressed = Signal()

    def __init__(self, theme: Theme, owner: QWidget, title: str, text: str) -> None:
        super().__init__(theme, owner)
        self.setObjectName("long_waiting")
        self.panel.setAccessibleName(title)
        self.panel.setAccessibleDescription(text)
        self._title = Label(theme, title, role="panelTitle", color="text", parent=self.panel)
        self._text = Label(theme, text, role="reading", parent=self.panel)
        for label in (self._title, self._text):
            label.setWordWrap(True)
        self.line = ProgressLine(theme, title, self.panel)
        self._name = OneLine(theme, " ", role="meta", color="text3", parent=self.panel)
        self._figures = Label(
            theme, " ", role="meta", color="text2", is_figures=True, parent=self.panel
        )
        self.stop = TextButton(theme, self.tr("Cancel"), height=40, parent=self.panel)
        self.stop.clicked.connect(self.give_up)
        told = QHBoxLayout()
        told.setSpacing(16)
        told.addWidget(self._name, 1)
        told.addWidget(self._figures)
        feet = QHBoxLayout()
        feet.addStretch(1)
        feet.addWidget(self.stop)
        column = QVBoxLayout(self.panel)
        column.setContentsMargins(_PAD, _PAD - 4, _PAD, _PAD - 4)
        column.setSpacing(6)
        column.addWidget(self._title)
        column.addWidget(self._text)
        column.addSpacing(12)
        column.addWidget(self.line)
        column.addLayout(told)
        column.addSpacing(8)
        column.addLayout(feet)

    @property
    def figures(self) -> str:
        """How far it is, as it is shown."""
        return self._figures.text().strip()

    def show_part(self, share: float, name: str, figures: str) -> None:
        """So far, from 0 to 1; the name of what is under way, and how much that is in figures."""
        self.line.show_part(round(share * _STEPS), _STEPS)
        self._name.setText(name)
        self._figures.setText(figures)

    def end(self) -> None:
        """Go: it is done, or it was stopped."""
        self.dismiss()
        self.deleteLater()

    @override
    def give_up(self) -> None:
        """Ask for the end, which comes when the step under way is done."""
        if self.stop.isEnabled():
            self.stop.setEnabled(False)
            self.stop.say(self.tr("Stopping…"))
            self.stop_pressed.emit()

    @override
    def take_keyboard(self) -> None:
        self.stop.setFocus(Qt.FocusReason.OtherFocusReason)

    @override
    def panel_size(self) -> QSize:
        return self.as_high_as_needed(_WIDTH * self._theme.line_height("body") / 18, _PAD)

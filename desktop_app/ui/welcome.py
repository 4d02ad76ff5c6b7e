"""The first-run page: ten frames, three of them hung, and the way to real models."""

from __future__ import annotations

from html import escape
from pathlib import Path

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QHideEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
)
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from desktop_app.typed import override
from desktop_app.ui.composer.words import Label
from desktop_app.ui.frame_row import FrameRow
from desktop_app.ui.icons import Icons
from desktop_app.ui.theme import Theme
from desktop_app.ui.widgets.buttons import TextButton

SAMPLES = Path(__file__).resolve().parents[2] / "resources" / "samples"


class KeyField(QLineEdit):
    """Where the key is pasted; it is never shown."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setEchoMode(QLineEdit.EchoMode.Password)
        self.setPlaceholderText("sk-or-v1-…")
        self.setAccessibleName(self.tr("API key"))
        self.setStyleSheet("background: transparent; border: none;")  # the palette cannot say it
        self.setTextMargins(12, 0, 12, 0)
        self.setFixedHeight(40)
        self.setMinimumWidth(160)
        self.setFont(theme.font("body"))
        self.setProperty("ownFocusRing", True)
        theme.changed.connect(self._dress)
        self._dress()

    def _dress(self) -> None:
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Text, self._theme.color("text"))
        palette.setColor(QPalette.ColorRole.PlaceholderText, self._theme.color("text3"))
        self.setPalette(palette)

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        focused = self.hasFocus()
        width = 2 if focused else 1
        painter.setPen(QPen(self._theme.color("focus" if focused else "fieldBorder"), width))
        painter.setBrush(self._theme.color("field"))
        inset = width / 2
        area = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
        painter.drawRoundedRect(area, 10, 10)
        painter.end()
        super().paintEvent(event)


class WelcomePage(QWidget):
    """Greets, and takes a key when asked to; whether the key is any good is found out elsewhere."""

    key_entered = Signal(str)
    given_up = Signal()  # the field for the key was closed without one

    def __init__(
        self, theme: Theme, icons: Icons, samples: Path = SAMPLES, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._frames = FrameRow(theme, samples, self)
        self._title = Label(theme, self.tr("Hang your first picture"), role="display", color="text")
        self._lead = Label(theme, role="lead")
        self._promise = self.tr(
            "Your key stays in this session until Pictor closes. "
            "Your pictures stay on this computer."
        )
        self._small = Label(theme, self._promise, role="meta", color="text3")
        self._paste = TextButton(theme, self.tr("Paste an API key"), height=40, parent=self)
        self._form = QWidget(self)
        self._field = KeyField(theme, self._form)
        self._use = TextButton(
            theme, self.tr("Use this key"), kind="primary", height=40, parent=self._form
        )
        self._cancel = TextButton(
            theme, self.tr("Cancel"), kind="quiet", height=40, parent=self._form
        )
        self._problem = Label(theme, role="body", color="attention")
        self._checking = False
        self._connected = False
        self._write_lead()
        self._lay_out()
        self._paste.clicked.connect(self.expand)
        self._cancel.clicked.connect(self._give_up)
        self._use.clicked.connect(self._enter)
        self._field.returnPressed.connect(self._enter)
        self._field.textChanged.connect(self._on_text_changed)
        self._show_form(False)

    def expand(self) -> None:
        """Show the field for the key and put the caret into it."""
        self._show_form(True)
        self._field.setFocus(Qt.FocusReason.OtherFocusReason)

    def take_keyboard(self) -> None:
        """Put the keyboard on what can be done here."""
        first = self._paste if self._form.isHidden() else self._field
        target = self if first.isHidden() else first
        target.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def collapse(self) -> None:
        """Take the field away, and with it what stood in it."""
        had_focus = any(widget.hasFocus() for widget in (self._field, self._use, self._cancel))
        self.set_checking(False)
        self._field.clear()
        self._show_form(False)
        if had_focus:
            self._paste.setFocus(Qt.FocusReason.OtherFocusReason)

    def set_connected(self, connected: bool) -> None:
        """Whether a key is in use, so that there is none to ask for."""
        self._connected = connected
        self._write_lead()
        self._small.setText(
            self.tr("Your pictures stay on this computer.") if connected else self._promise
        )
        self._show_form(not self._form.isHidden())

    def set_checking(self, checking: bool) -> None:
        """Wait, or stop waiting, for the key to be tried."""
        self._checking = checking
        self._field.setReadOnly(checking)
        self._use.say(self.tr("Checking…") if checking else self.tr("Use this key"))
        self._on_text_changed()

    def show_key_problem(self, text: str) -> None:
        """Say what is wrong with the key; the field stays as it is, to be put right."""
        self.set_checking(False)
        if not self._form.isHidden():
            self._say_problem(text)
            self._field.selectAll()
            self._field.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def problem(self) -> str:
        """What is said to be wrong with the key, or nothing."""
        return self._problem.text()

    def _give_up(self) -> None:
        self.collapse()
        self.given_up.emit()

    def _enter(self) -> None:
        key = self._field.text().strip()
        if key and not self._checking:
            self._say_problem("")
            self.key_entered.emit(key)

    def _say_problem(self, text: str) -> None:
        self._problem.setText(text)
        self._problem.setVisible(bool(text))
        self._field.setAccessibleDescription(text)

    def _on_text_changed(self) -> None:
        self._use.setEnabled(bool(self._field.text().strip()) and not self._checking)
        if not self._checking:
            self._say_problem("")

    def _show_form(self, show: bool) -> None:
        self._paste.setVisible(not show and not self._connected)
        self._form.setVisible(show)
        self._on_text_changed()

    def _write_lead(self) -> None:
        """Two lines further apart than a plain label would set them."""
        text = self.tr(
            "Write a prompt and try it with the built-in demo painter, "
            "or paste an OpenRouter key to paint with the models you know."
        )
        if self._connected:
            text = self.tr("Write a prompt, choose a shape and a model, and press Generate.")
        height = self._theme.line_height("lead")
        self._lead.setTextFormat(Qt.TextFormat.RichText)
        self._lead.setText(f'<p style="line-height:{height}px">{escape(text)}</p>')
        self._lead.setAccessibleName(text)

    def _lay_out(self) -> None:
        form = QHBoxLayout(self._form)
        form.setContentsMargins(0, 0, 0, 0)
        form.setSpacing(8)
        form.addWidget(self._field, 1)
        form.addWidget(self._use)
        form.addWidget(self._cancel)
        for label in (self._title, self._lead, self._problem, self._small):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            label.setWordWrap(True)
        self._problem.setContentsMargins(0, 10, 0, 0)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 8, 24, 52)
        column.setSpacing(0)
        column.addStretch(1)
        column.addWidget(self._frames)
        column.addSpacing(32)
        column.addLayout(_centred(self._title, 640))
        column.addSpacing(9)
        column.addLayout(_centred(self._lead, 440))
        column.addSpacing(30)
        column.addWidget(self._paste, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addLayout(_centred(self._form, 520))
        column.addLayout(_centred(self._problem, 520))
        column.addSpacing(20)
        column.addLayout(_centred(self._small, 560))
        column.addStretch(1)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and not self._form.isHidden():
            self._give_up()
        else:
            super().keyPressEvent(event)

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if not event.spontaneous():
            self._field.clear()  # a key does not wait behind other pages


def _centred(widget: QWidget, most: int) -> QHBoxLayout:
    """A row with the widget in its middle, as wide as there is room, up to `most`."""
    widget.setMaximumWidth(most)
    row = QHBoxLayout()
    row.addStretch(1)
    row.addWidget(widget, 1000)
    row.addStretch(1)
    return row

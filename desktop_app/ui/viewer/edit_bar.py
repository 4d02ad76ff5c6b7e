"""The edit bar: one line in which a change to the picture on show is described."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPlainTextEdit, QWidget

from desktop_app.typed import override
from desktop_app.ui.composer.words import Label, OneLine, prose
from desktop_app.ui.icons import Icons
from desktop_app.ui.theme import Theme
from desktop_app.ui.widgets.buttons import IconButton, TextButton

_RING = 2
_MOST_LINES = 4
_MOST_WIDTH = 722
_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}


class _Field(QPlainTextEdit):
    """Plain words; Enter and Ctrl+Enter send, Shift+Enter makes a line, Esc leaves."""

    sent = Signal()
    left = Signal()
    turned = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setObjectName("edit_prompt")
        self.setAccessibleName(self.tr("Describe a change"))
        self.setPlaceholderText(self.tr("Describe a change…"))
        self.setFont(prose(theme.font("prompt")))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTabChangesFocus(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().setDocumentMargin(0)
        self.setProperty("ownFocusRing", True)
        self.viewport().setAutoFillBackground(False)
        theme.changed.connect(self._dress)
        self._dress()

    @override
    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            ctrl = event.modifiers() & Qt.KeyboardModifier.ControlModifier
            if event.key() in _ENTER and ctrl:  # the desk's key: here it sends these words
                event.accept()
                return True
        return super().event(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        shift = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        if event.key() in _ENTER and not shift:
            if not event.isAutoRepeat():  # a key held down must not spend again and again
                self.sent.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.turned.emit()

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.turned.emit()

    def _dress(self) -> None:
        palette = self.palette()
        role = QPalette.ColorRole
        palette.setColor(role.Base, Qt.GlobalColor.transparent)
        palette.setColor(role.Text, self._theme.color("text"))
        palette.setColor(role.PlaceholderText, self._theme.color("text3"))
        self.setPalette(palette)


class EditBar(QWidget):
    """Asks for a change, or says why the model in use cannot make one and offers another."""

    asked = Signal(str)
    remedy_pressed = Signal()
    left = Signal()  # the keyboard is given back
    stop_pressed = Signal()  # of what is under way
    height_changed = Signal()

    def __init__(self, theme: Theme, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._can_edit = True
        self._last = ""  # what was asked for last
        self._price = self._progress = ""
        self._field = _Field(theme, self)
        self._problem = OneLine(theme, role="body", color="text2", parent=self)
        self._estimate = Label(theme, role="meta", color="text3", is_figures=True, parent=self)
        self._stop = IconButton(
            theme, icons, "x", self.tr("Cancel the change"), side=28, size=16, parent=self
        )
        self._stop.setVisible(False)
        self._send = TextButton(theme, self.tr("Edit"), kind="primary", height=36, parent=self)
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 8, 10, 8)
        row.setSpacing(12)
        row.addWidget(self._field, 1)
        row.addWidget(self._problem, 1)
        row.addWidget(self._estimate)
        row.addWidget(self._stop)
        row.addWidget(self._send, 0, Qt.AlignmentFlag.AlignBottom)
        self._stop.clicked.connect(self.stop_pressed)
        self._send.clicked.connect(self._on_send)
        self._field.sent.connect(self._on_send)
        self._field.left.connect(self.left)
        self._field.turned.connect(self.update)
        self._field.textChanged.connect(self._on_text)
        theme.changed.connect(self.update)
        self.offer("")
        self._on_text()

    def offer(self, estimate: str, problem: str = "", remedy: str = "") -> None:
        """What a change would cost; or why there can be none, and what would help."""
        self._can_edit = not problem
        self._field.setVisible(self._can_edit)
        self._problem.setVisible(not self._can_edit)
        self._problem.setText(problem)
        self._price = estimate if self._can_edit else ""
        self._estimate.setText(self._progress or self._price)
        self._send.say(self.tr("Edit") if self._can_edit else remedy)
        self._send.setVisible(self._can_edit or bool(remedy))
        self._on_text()

    def show_progress(self, words: str) -> None:
        """How changes of this picture stand that are under way, in the place of the price."""
        self._progress = words
        self._estimate.setText(words or self._price)
        self._stop.setVisible(bool(words))

    def take_keyboard(self) -> None:
        """Put the caret into the field."""
        target = self._field if self._can_edit else self._send
        target.setFocus(Qt.FocusReason.ShortcutFocusReason)

    @property
    def is_busy(self) -> bool:
        """Whether the person is writing here."""
        return bool(self._field.toPlainText().strip())

    def give_back(self) -> None:
        """Nothing came of what was asked for: it is there again to be changed or sent."""
        if not self.is_busy:
            self._field.setPlainText(self._last)

    def clear(self) -> None:
        """Forget what was written: it belonged to another picture."""
        self._field.clear()

    def height_for(self, width: int) -> int:
        """As high as the words need, up to four lines."""
        self.resize(width, self.height())
        layout = self.layout()
        if layout is not None:
            layout.activate()
        lines = min(max(int(self._field.document().size().height()), 1), _MOST_LINES)
        words = lines * self._field.fontMetrics().lineSpacing()
        return max(self._theme.size("editBar"), words + 30)

    @property
    def most_width(self) -> int:
        """It does not grow beyond this."""
        return _MOST_WIDTH

    @override
    def sizeHint(self) -> QSize:
        return QSize(_MOST_WIDTH, self._theme.size("editBar"))

    def _on_text(self) -> None:
        words = bool(self._field.toPlainText().strip())
        self._send.setEnabled(words or not self._can_edit)
        spare = max(self.height() - 16 - self._field.fontMetrics().lineSpacing(), 0) // 2
        single = self._field.document().size().height() <= 1
        self._field.setContentsMargins(0, 0, 0, 0)
        self._field.setViewportMargins(0, spare if single else 4, 0, 0)
        self.height_changed.emit()

    def _on_send(self) -> None:
        words = self._field.toPlainText().strip()
        if not self._can_edit:
            self.remedy_pressed.emit()
        elif words:
            self._last = words
            self._field.clear()
            self.asked.emit(words)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        focused = self._field.hasFocus()
        painter.setPen(QPen(theme.color("focus" if focused else "fieldBorder"), _RING))
        painter.setBrush(theme.color("field"))
        radius = theme.radius("prompt")
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), radius, radius)

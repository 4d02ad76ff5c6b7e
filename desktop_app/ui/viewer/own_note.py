"""A person's own words on a picture: plain text that grows as it is written."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QMimeData, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
    QResizeEvent,
    QTextBlockFormat,
    QTextCursor,
    QTextOption,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QSizePolicy, QTextEdit, QVBoxLayout, QWidget

from desktop_app.typed import override
from desktop_app.ui.facts import is_right_to_left
from desktop_app.ui.theme import Theme

_PAUSE_MS = 2000
_LEAST_LINES, _MOST_LINES = 2, 12
_PAD_X, _PAD_Y = 12, 9
_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}


class OwnNote(QWidget):
    """Tells what was written when the keyboard leaves or rests; Esc brings back what was there."""

    changed = Signal(str)
    left = Signal()  # the keyboard is given back

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._told = ""  # what was told last, here or to others
        self._kept = ""  # the same as this field has it
        self._before = ""  # what was here when the keyboard came
        self.text = _Text(theme, self)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self.flush)
        self.text.textChanged.connect(self._pause.start)
        self.text.entered.connect(self._on_entered)
        self.text.done.connect(self.flush)
        self.text.given_up.connect(self._on_given_up)
        self.text.turned.connect(self.update)
        self.text.grown.connect(self._fit)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setFocusProxy(self.text)
        column = QVBoxLayout(self)
        column.setContentsMargins(_PAD_X, _PAD_Y, _PAD_X, _PAD_Y)
        column.addWidget(self.text)
        theme.changed.connect(self.update)
        self._fit()

    def show_note(self, note: str) -> None:
        """Show what is on the picture; words that are being written are kept."""
        if note == self._told:
            return
        if self.note == self._kept:
            self._take(note)
        else:
            self._told, self._kept = note, note.strip()

    def start(self, note: str) -> None:
        """Show the note of another picture."""
        self.flush()
        self._take(note)

    def _take(self, note: str) -> None:
        self.text.become(note)
        self._told = note
        self._kept = self._before = self.note
        self._pause.stop()

    @property
    def note(self) -> str:
        """What is written."""
        return self.text.toPlainText().strip()

    def flush(self) -> None:
        """Tell now what was written."""
        self._pause.stop()
        if self.note != self._kept:
            self._told = self._kept = self.note
            self.changed.emit(self._kept)

    def _on_entered(self) -> None:
        self._before = self.note

    def _on_given_up(self) -> None:
        if self.note == self._before:
            self.left.emit()
            return
        self.text.take_back(self._before)
        self.flush()

    def _fit(self) -> None:
        self.setFixedHeight(self.text.height() + 2 * _PAD_Y)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        focused = self.text.hasFocus()
        width = 2 if focused else 1
        painter.setPen(QPen(theme.color("focus" if focused else "fieldBorder"), width))
        painter.setBrush(theme.color("field"))
        inset = width / 2
        area = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
        radius = theme.radius("control")
        painter.drawRoundedRect(area, radius, radius)


class _Text(QTextEdit):
    """Plain text without a frame, in the direction of its first strong letter."""

    entered = Signal()
    done = Signal()  # the keyboard has left
    given_up = Signal()  # Esc
    turned = Signal()  # it has the keyboard now, or no longer
    grown = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._line_height = theme.line_height("reading")
        self.setObjectName("own_note")
        self.setAccessibleName(self.tr("Note"))
        self.setPlaceholderText(self.tr("Add a note"))
        self.setAcceptRichText(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTabChangesFocus(True)
        self.setProperty("ownFocusRing", True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setFont(theme.font("reading"))
        self.document().setDocumentMargin(0)
        self.viewport().setAutoFillBackground(False)
        self.textChanged.connect(self._on_text)
        theme.changed.connect(self._dress)
        self._dress()
        self.become("")

    def become(self, text: str) -> None:
        """Hold other words; there is no way back to those before."""
        self.setUndoRedoEnabled(False)
        self.setPlainText(text)
        form = QTextBlockFormat()
        fixed = QTextBlockFormat.LineHeightTypes.FixedHeight
        form.setLineHeight(self._line_height, fixed.value)  # lines that are written take it over
        cursor = QTextCursor(self.document())
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.mergeBlockFormat(form)
        self.setUndoRedoEnabled(True)
        self._fit()

    def take_back(self, text: str) -> None:
        """Hold the words from before, as one step that can itself be undone."""
        cursor = QTextCursor(self.document())
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.insertText(text)

    def _on_text(self) -> None:
        text = self.toPlainText()
        right, left = Qt.LayoutDirection.RightToLeft, Qt.LayoutDirection.LeftToRight
        own = right if is_right_to_left(text) else left
        option = self.document().defaultTextOption()
        option.setTextDirection(own if text else self.layoutDirection())
        if option.textDirection() != self.document().defaultTextOption().textDirection():
            self.document().setDefaultTextOption(option)
        self._fit()

    def _fit(self) -> None:
        self.document().setTextWidth(self.viewport().width())
        wanted = round(self.document().size().height() + 0.49)
        low, high = _LEAST_LINES * self._line_height, _MOST_LINES * self._line_height
        scrolls = wanted > high
        policy = Qt.ScrollBarPolicy
        self.setVerticalScrollBarPolicy(
            policy.ScrollBarAsNeeded if scrolls else policy.ScrollBarAlwaysOff
        )
        height = min(max(wanted, low), high)
        if height != self.height():
            self.setFixedHeight(height)
            self.grown.emit()

    @override
    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        return source.hasText() and not source.hasUrls()

    @override
    def event(self, event: QEvent) -> bool:
        """Esc is the note's as long as it has the keyboard."""
        is_key = isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape
        if is_key and event.type() is QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return super().event(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.given_up.emit()
        elif event.key() in _ENTER:
            self.textCursor().insertBlock()  # Qt would take an empty line's height away first
            self.ensureCursorVisible()
        else:
            super().keyPressEvent(event)
            event.accept()  # a caret that cannot go further turns no page

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.verticalScrollBar().maximum():
            super().wheelEvent(event)
        else:
            event.ignore()  # the panel scrolls

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.turned.emit()
        if event.reason() is not Qt.FocusReason.PopupFocusReason:
            self.entered.emit()

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.turned.emit()
        if event.reason() is not Qt.FocusReason.PopupFocusReason:
            self.done.emit()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _dress(self) -> None:
        palette = self.palette()
        role = QPalette.ColorRole
        palette.setColor(role.Base, Qt.GlobalColor.transparent)
        palette.setColor(role.Text, self._theme.color("text"))
        palette.setColor(role.PlaceholderText, self._theme.color("text3"))
        self.setPalette(palette)

"""Where the picture is described: a plain editor in a painted frame."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QMargins, QMimeData, QRectF, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QDragEnterEvent,
    QDragMoveEvent,
    QFocusEvent,
    QInputMethodEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextOption,
)
from PySide6.QtWidgets import (
    QFrame,
    QPlainTextEdit,
    QSizePolicy,
    QTextEdit,
    QVBoxLayout,
    QWidget,
)

from desktop_app.state.unfolding import Span
from desktop_app.typed import override
from desktop_app.ui.composer.airy_layout import AiryLayout
from desktop_app.ui.composer.reference_drop import copied, dragged
from desktop_app.ui.composer.words import prose
from desktop_app.ui.theme import Theme
from desktop_app.ui.widgets.menu import Menu

RING = 2  # the focus outline lies around the frame, not in it
_LEAST_LINES = 2
_MOST_TINTED = 400  # spans; nobody reads so many
_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}


class PromptEditor(QPlainTextEdit):
    """Plain words; Enter makes a new line, Ctrl+Enter asks to generate."""

    generate_requested = Signal()
    focus_turned = Signal()
    pictures_pasted = Signal(object)  # QMimeData, only while it is told
    typed = Signal()  # a letter was typed or taken away; not by undo, nor from elsewhere
    composing = Signal()  # an input method is making letters
    menu_filled = Signal(object)  # Menu: about to open; more may be put into it

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        document = QTextDocument(self)
        font = prose(theme.font("prompt"))
        document.setDefaultFont(font)
        self._airy = AiryLayout(document, theme.line_height("prompt"))
        document.setDocumentLayout(self._airy)
        document.setDocumentMargin(0)
        option = QTextOption()
        option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        document.setDefaultTextOption(option)
        self.setDocument(document)
        self.setObjectName("prompt")
        self.setAccessibleName(self.tr("Prompt"))
        self.setPlaceholderText(self.tr("Describe a picture…"))
        self.setFont(font)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTabChangesFocus(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.set_least_lines(_LEAST_LINES)
        self.setProperty("ownFocusRing", True)
        self._keep_from_bar()
        self.viewport().setAutoFillBackground(False)
        self._spans: tuple[Span, ...] = ()
        theme.changed.connect(self._dress)
        self._dress()

    def text(self) -> str:
        """The words as they stand."""
        return self.toPlainText()

    def rewrite(self, text: str) -> None:
        """Replace all words as one step that Ctrl+Z takes back."""
        cursor = QTextCursor(self.document())
        cursor.beginEditBlock()
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.insertText(text)
        cursor.endEditBlock()
        self.setTextCursor(cursor)

    def show_spans(self, spans: Sequence[Span]) -> None:
        """Tint these parts of the words: they are no plain text."""
        found = _joined(spans[:_MOST_TINTED])
        if found or self._spans:  # the same ones, too: a tint grows with what is typed at its end
            self._spans = found
            self._tint()

    def set_least_lines(self, lines: int) -> None:
        """Give room for so many lines in any case."""
        self.setMinimumHeight(lines * self._theme.line_height("prompt"))

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LayoutDirectionChange:
            self._keep_from_bar()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if event.key() in _ENTER and control:
            if not event.isAutoRepeat():  # a key held down must not spend again and again
                self.generate_requested.emit()
            return
        super().keyPressEvent(event)
        if (event.text() and event.text().isprintable()) or event.key() == Qt.Key.Key_Backspace:
            self.typed.emit()

    @override
    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        super().inputMethodEvent(event)
        if event.preeditString():
            self.composing.emit()
        elif event.commitString():
            self.typed.emit()

    @override
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = Menu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        stock = self.createStandardContextMenu(event.pos())
        stock.setParent(menu, stock.windowFlags())  # its actions live as long as the menu
        for action in stock.actions():
            words, _, keys = action.text().partition("\t")
            action.setText(words)
            action.setShortcut(keys)
            menu.addAction(action)
        self.menu_filled.emit(menu)
        menu.popup(event.globalPos())

    @override
    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """Words, and pictures, which go beside them; never files written out as addresses."""
        return copied(source) is not None or source.hasText()

    @override
    def insertFromMimeData(self, source: QMimeData) -> None:
        if copied(source) is not None:
            self.pictures_pasted.emit(source)
        elif source.hasText():
            self.insertPlainText(source.text())
            self.ensureCursorVisible()

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if dragged(event.mimeData()) is None:
            super().dragEnterEvent(event)
        else:
            event.ignore()  # they are for the panel, of which this is a part

    @override
    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        if dragged(event.mimeData()) is None:
            super().dragMoveEvent(event)
        else:
            event.ignore()

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.focus_turned.emit()

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.focus_turned.emit()

    def _keep_from_bar(self) -> None:
        left, right = (8, 0) if self.isRightToLeft() else (0, 8)
        self.setViewportMargins(left, 0, right, 0)  # between the words and the scroll bar

    def _dress(self) -> None:
        palette = self.palette()
        role = QPalette.ColorRole
        palette.setColor(role.Base, Qt.GlobalColor.transparent)
        palette.setColor(role.Text, self._theme.color("text"))
        palette.setColor(role.PlaceholderText, self._theme.color("text3"))
        self.setPalette(palette)
        self._tint()

    def _tint(self) -> None:
        """Colour alone: nothing moves, and there is nothing to undo."""
        text, tinted = self.text(), []
        for span in self._spans:
            tint = QTextEdit.ExtraSelection()
            cursor = QTextCursor(self.document())
            cursor.setPosition(_as_qt_counts(text, span.start))
            keep = QTextCursor.MoveMode.KeepAnchor
            cursor.setPosition(_as_qt_counts(text, span.end), keep)
            format_ = QTextCharFormat()
            format_.setForeground(self._theme.color("text3" if span.is_escape else "accentText"))
            tint.cursor, tint.format = cursor, format_
            tinted.append(tint)
        self.setExtraSelections(tinted)


def _joined(spans: Sequence[Span]) -> tuple[Span, ...]:
    """Neighbours of one colour as one: else the second is not tinted."""
    joined: list[Span] = []
    for span in spans:
        last = joined[-1] if joined else None
        if last is not None and last.end == span.start and last.is_escape is span.is_escape:
            joined[-1] = Span(last.start, span.end, last.is_escape)
        else:
            joined.append(span)
    return tuple(joined)


def _as_qt_counts(text: str, place: int) -> int:
    """A place among letters, counted as Qt does: some letters count twice."""
    return len(text[:place].encode("utf-16-le", "surrogatepass")) // 2


class PromptFrame(QWidget):
    """The painted field around the editor; more may stand below the words."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.editor = PromptEditor(theme, self)
        self._layout = QVBoxLayout(self)
        self.set_short(False)
        self._layout.addWidget(self.editor, 1)
        self._mirror()
        self.editor.focus_turned.connect(self.update)
        theme.changed.connect(self.update)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def add_below(self, widget: QWidget) -> None:
        """Put something under the words and inside the frame, such as the references."""
        self._layout.addWidget(widget)

    def set_short(self, short: bool) -> None:
        """Take less height between the words and what stands below."""
        self._layout.setSpacing(10 if short else 12)

    def _mirror(self) -> None:
        start, end = 18, 10  # where a line ends there is air of its own, and the scroll bar
        left, right = (end, start) if self.isRightToLeft() else (start, end)
        self._layout.setContentsMargins(QMargins(left, 18, right, 14))

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LayoutDirectionChange:
            self._mirror()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        radius = theme.radius("prompt")
        body = QRectF(self.rect()).adjusted(RING, RING, -RING, -RING)
        focused = self.editor.hasFocus()
        painter.setPen(QPen(theme.color("field" if focused else "fieldBorder"), 1))
        painter.setBrush(theme.color("field"))
        painter.drawRoundedRect(body.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
        if focused:
            painter.setPen(QPen(theme.color("focus"), RING))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            outline = QRectF(self.rect()).adjusted(1, 1, -1, -1)
            painter.drawRoundedRect(outline, radius + 1, radius + 1)

"""Names of snippets while one is typed in the prompt, right after a brace."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QTextCursor
from PySide6.QtWidgets import QWidget

from desktop_app.core.records import Snippet
from desktop_app.state.snippets import Snippets
from desktop_app.typed import override
from desktop_app.ui.composer.prompt import PromptEditor
from desktop_app.ui.composer.snippet_words import kind_words
from desktop_app.ui.composer.words import prose
from desktop_app.ui.facts import is_right_to_left
from desktop_app.ui.notices import announce
from desktop_app.ui.theme import Theme

_MOST_ROWS, _WIDTH, _PAD, _INSET, _GAP, _EDGE = 6, 264, 6, 10, 12, 8
_PLAIN = {Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier}
_STEPS: dict[int, int] = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
_TAKING = {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab}


class SnippetCompletion(QWidget):
    """Hangs under the caret and never has the keyboard: the editor keeps it and is listened to.

    Nothing is chosen until letters of a name were typed or an arrow was pressed, so that a plain
    brace with a new line after it stays just that.
    """

    def __init__(self, theme: Theme, snippets: Snippets, editor: PromptEditor) -> None:
        super().__init__(editor.window())
        self._theme = theme
        self._snippets = snippets
        self._editor = editor
        self._rows: list[Snippet] = []
        self._current = -1
        self._closed_at = -1  # the brace at which it was sent away
        self.setObjectName("snippet_completion")
        self.setAccessibleName(self.tr("Snippets"))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setMouseTracking(True)
        self.setAttribute(Qt.WidgetAttribute.WA_NoMousePropagation)
        self.hide()
        editor.installEventFilter(self)
        editor.typed.connect(self._on_typed)
        editor.composing.connect(self.hide)
        editor.cursorPositionChanged.connect(self._on_moved)
        editor.verticalScrollBar().valueChanged.connect(self.hide)
        theme.changed.connect(self.update)

    @property
    def names(self) -> list[str]:
        """What is offered."""
        return [one.name for one in self._rows] if self.isVisible() else []

    @property
    def current(self) -> str:
        """What Enter would take, or nothing."""
        return self._rows[self._current].name if self.isVisible() and self._current >= 0 else ""

    def _on_typed(self) -> None:
        found = self._begun()
        if found is None:
            self._closed_at = -1
            self.hide()
            return
        start, letters = found
        rows = [] if start == self._closed_at else self._snippets.beginning_with(letters)
        if not rows or (len(rows) == 1 and rows[0].name == letters):
            self.hide()
            return
        self._rows = rows
        self._current = 0 if letters else -1
        self._place(start)
        if self._current == 0:
            announce(self._editor, self._spoken())

    def _on_moved(self) -> None:
        """The caret has left the name: by an arrow key, the mouse or undo."""
        if self.isVisible() and self._begun() is None:
            self.hide()

    def _begun(self) -> tuple[int, str] | None:
        """Where the brace before the caret is, as Qt counts, and what was typed since."""
        cursor = self._editor.textCursor()
        if cursor.hasSelection():
            return None
        block = cursor.block()
        before = block.text().encode("utf-16-le", "surrogatepass")[: 2 * cursor.positionInBlock()]
        line = before.decode("utf-16-le", "surrogatepass")
        at = line.rfind("{")
        letters = line[at + 1 :]
        is_escaped = line[at - 1 : at] == "\\"
        if at < 0 or is_escaped or letters[:1].isspace() or any(one in letters for one in "|}\\"):
            return None
        return block.position() + len(line[:at].encode("utf-16-le", "surrogatepass")) // 2, letters

    def _take(self) -> None:
        """Write the name of the current one in place of what was typed."""
        found = self._begun()
        if found is None or self._current < 0:
            return
        start, _ = found
        name = self._rows[self._current].name
        self.hide()
        cursor = self._editor.textCursor()
        end = cursor.position()
        text = cursor.block().text()
        place = end - cursor.block().position()
        rest = text.encode("utf-16-le", "surrogatepass")[2 * place : 2 * place + 2]
        closes = rest.decode("utf-16-le", "surrogatepass") == "}"
        cursor.beginEditBlock()
        cursor.setPosition(start + 1)
        cursor.setPosition(end + closes, QTextCursor.MoveMode.KeepAnchor)
        cursor.insertText(name + "}")
        cursor.endEditBlock()
        self._editor.setTextCursor(cursor)

    def _place(self, start: int) -> None:
        """Under the brace, or above it, within the window."""
        window = self._editor.window()
        if self.parentWidget() is not window:
            self.setParent(window)
        cursor = QTextCursor(self._editor.document())
        cursor.setPosition(start)
        caret = self._editor.cursorRect(cursor)
        viewport = self._editor.viewport()
        at = viewport.mapTo(window, caret.bottomLeft() + QPoint(-_PAD, 6))
        size = self.sizeHint()
        left = at.x() - size.width() + 2 * _PAD if self.isRightToLeft() else at.x()
        left = max(_EDGE, min(left, window.width() - size.width() - _EDGE))
        top = at.y()
        if top + size.height() > window.height() - _EDGE:
            top = viewport.mapTo(window, caret.topLeft()).y() - 6 - size.height()
        self.setGeometry(QRect(QPoint(left, top), size))
        self.show()
        self.raise_()
        self.update()

    def _spoken(self) -> str:
        one = self._rows[self._current]
        return f"{one.name}, {kind_words(one.text)}"

    @property
    def _first(self) -> int:
        """The first row that is seen."""
        return max(0, self._current - _MOST_ROWS + 1)

    @property
    def _row_height(self) -> int:
        return self._theme.line_height("body") + 10

    @override
    def sizeHint(self) -> QSize:
        rows = min(len(self._rows), _MOST_ROWS)
        return QSize(_WIDTH, rows * self._row_height + 2 * _PAD)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.FocusOut:
            self.hide()
        elif event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self.isVisible() and self._on_key(event)
        return False

    def _on_key(self, event: QKeyEvent) -> bool:
        """Whether a key in the editor means this list."""
        if event.modifiers() not in _PLAIN:
            return False
        if event.key() == Qt.Key.Key_Escape:
            found = self._begun()
            self._closed_at = -1 if found is None else found[0]
            self.hide()
            return True
        step = _STEPS.get(event.key())
        if step is not None:
            self._current = min(max(self._current + step, 0), len(self._rows) - 1)
            self.update()
            announce(self._editor, self._spoken())
            return True
        if event.key() in _TAKING and self._current >= 0:
            self._take()
            return True
        return False

    def _row_at(self, place: QPoint) -> int:
        at = (place.y() - _PAD) // self._row_height
        return self._first + at if 0 <= at < min(len(self._rows), _MOST_ROWS) else -1

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        at, first = self._row_at(event.position().toPoint()), self._first
        if at >= 0 and self._first == first:
            self._current = max(at, 0)
            self.update()

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        at = self._row_at(event.position().toPoint())
        if at >= 0:
            self._current = at
            self._take()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.color("line"), 1))
        painter.setBrush(theme.color("raised"))
        radius = theme.radius("control")
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
        shown = self._rows[self._first : self._first + _MOST_ROWS]
        for place, one in enumerate(shown):
            area = QRect(
                _PAD, _PAD + place * self._row_height, self.width() - 2 * _PAD, self._row_height
            )
            if self._first + place == self._current:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(theme.color("control"))
                painter.drawRoundedRect(QRectF(area), radius - 2, radius - 2)
            self._write(painter, area.adjusted(_INSET, 0, -_INSET, 0), one)

    def _write(self, painter: QPainter, area: QRect, one: Snippet) -> None:
        theme, elide = self._theme, Qt.TextElideMode.ElideRight
        painter.setLayoutDirection(self.layoutDirection())
        leading = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        trailing = Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter
        painter.setFont(prose(theme.font("body")))
        painter.setPen(theme.color("text"))
        metrics = painter.fontMetrics()
        name = metrics.elidedText(one.name, elide, area.width() * 2 // 3)
        painter.drawText(area, int(leading), name)
        room = area.width() - metrics.horizontalAdvance(name) - _GAP
        painter.setFont(prose(theme.font("meta")))
        painter.setPen(theme.color("text3"))
        said = painter.fontMetrics().elidedText(kind_words(one.text), elide, room)
        mirrored = is_right_to_left(said)
        way = Qt.LayoutDirection.RightToLeft if mirrored else Qt.LayoutDirection.LeftToRight
        if mirrored != self.isRightToLeft():
            trailing = leading  # it runs by its own letters, and ends where the others end
        painter.setLayoutDirection(way)
        painter.drawText(area, int(trailing), said)

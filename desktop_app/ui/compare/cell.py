"""One place of the table of facts: words, of which some are marked, or small pictures."""

from __future__ import annotations

import html
from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QFontMetrics,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPixmap,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QWidget

from desktop_app.state.comparing import Piece
from desktop_app.typed import override
from desktop_app.ui import facts
from desktop_app.ui.compare.fact_words import Answer
from desktop_app.ui.theme import Theme
from desktop_app.ui.viewer.words import Words

SMALL = 32  # the side of a small picture
_GAP = 6
_LINES = 3
_LEAST_ROOM = 8
_PROSE = 400  # letters of a tool tip


class Cell(Words):
    """Draws at most three lines; its tool tip has all of it."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, "body", "text", parent=parent)
        self._answer = Answer(pieces=())
        self._pixmaps: list[QPixmap] = []

    def show_answer(self, letter: str, label: str, answer: Answer, small: list[QPixmap]) -> None:
        """Show this; for screen readers with the picture's letter and the fact's name."""
        self._answer, self._pixmaps = answer, small
        self.setText(answer.text)
        said = facts.fill(self.tr("%1, %2: %3"), letter, label, answer.full or answer.text)
        self.setAccessibleName(said)
        full = answer.full if len(answer.full) <= _PROSE else f"{answer.full[:_PROSE]} …"
        self.setToolTip(f"<span>{html.escape(full)}</span>")  # it cannot be told to be plain
        self.setAccessibleDescription(full)  # else that would be read aloud
        self.update()

    def height_at(self, width: int) -> int:
        """How high it is if it is so wide."""
        if self._pixmaps:
            across = max((width + _GAP) // (SMALL + _GAP), 1)
            rows = -(-len(self._pixmaps) // across)
            return rows * (SMALL + _GAP) - _GAP
        return self._lines(width)[1] * self._line_height

    @property
    def _line_height(self) -> int:
        return self._theme.line_height("body")

    def _lines(self, width: int) -> tuple[QTextLayout, int]:
        """The words in lines, and the number of them; what is too much is cut off."""
        layout, count, is_cut = self._laid_out(self._answer.pieces, width)
        if is_cut:
            last = layout.lineAt(count - 1)
            rest = _from(self._answer.text, last.textStart())
            end = Qt.TextElideMode.ElideRight
            fits = QFontMetrics(self.font()).elidedText(rest, end, width - _LEAST_ROOM)
            most = last.textStart() + _length(fits) - 1
            layout, count, _ = self._laid_out(_cut(self._answer.pieces, most), width)
        return layout, count

    def _laid_out(self, pieces: Sequence[Piece], width: int) -> tuple[QTextLayout, int, bool]:
        text = "".join(piece.text for piece in pieces)
        layout = QTextLayout(text, self.font())
        option = QTextOption()
        is_rtl = facts.is_right_to_left(self._answer.full or text)
        direction = Qt.LayoutDirection.RightToLeft if is_rtl else Qt.LayoutDirection.LeftToRight
        option.setTextDirection(direction)
        mirrored = self.isRightToLeft()
        side = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
        option.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        layout.setFormats(self._formats(pieces))
        layout.beginLayout()
        count, end = 0, 0
        while count < _LINES:
            line = layout.createLine()
            if not line.isValid():
                break
            line.setLineWidth(max(width, _LEAST_ROOM))
            above = (self._line_height - line.height()) / 2
            line.setPosition(QPointF(0, count * self._line_height + above))
            count, end = count + 1, line.textStart() + line.textLength()
        layout.endLayout()
        return layout, max(count, 1), end < _length(text)

    def _formats(self, pieces: Sequence[Piece]) -> list[QTextLayout.FormatRange]:
        """What is a picture's own is marked; beside it the rest steps back."""
        has_own = any(piece.is_own for piece in pieces)
        formats, start = [], 0
        for piece in pieces:
            length = _length(piece.text)
            look = QTextCharFormat()
            if piece.is_own:
                look.setForeground(self._theme.color("text"))
                look.setBackground(self._theme.color("accentSoft"))
            else:
                look.setForeground(self._theme.color("text2" if has_own else "text"))
            span = QTextLayout.FormatRange()
            span.start, span.length, span.format = start, length, look
            formats.append(span)
            start += length
        return formats

    @override
    def sizeHint(self) -> QSize:
        return QSize(80, self._line_height)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        if self._pixmaps:
            self._paint_small(painter)
            return
        layout, count = self._lines(self.width())
        for number in range(min(count, layout.lineCount())):
            layout.lineAt(number).draw(painter, QPointF(0, 0))

    def _paint_small(self, painter: QPainter) -> None:
        across = max((self.width() + _GAP) // (SMALL + _GAP), 1)
        radius = self._theme.radius("thumbInner")
        for number, pixmap in enumerate(self._pixmaps):
            row, column = divmod(number, across)
            left = column * (SMALL + _GAP)
            if self.isRightToLeft():
                left = self.width() - left - SMALL
            place = QRectF(left, row * (SMALL + _GAP), SMALL, SMALL)
            rounded = QPainterPath()
            rounded.addRoundedRect(place, radius, radius)
            painter.save()
            painter.setClipPath(rounded)
            painter.fillRect(place, self._theme.color("control"))
            if not pixmap.isNull():
                painter.drawPixmap(place, pixmap, QRectF(pixmap.rect()))
            painter.restore()


def _length(text: str) -> int:
    """As Qt counts: a sign beyond the first 65,536 is two."""
    return len(text.encode("utf-16-le")) // 2


def _from(text: str, start: int) -> str:
    return text.encode("utf-16-le")[2 * start :].decode("utf-16-le", "ignore")


def _cut(pieces: Sequence[Piece], most: int) -> list[Piece]:
    """As much of them as has so many letters, as Qt counts."""
    kept: list[Piece] = []
    for piece in pieces:
        if most > 0:
            part = piece.text.encode("utf-16-le")[: 2 * most].decode("utf-16-le", "ignore")
            kept.append(Piece(part, piece.is_own))
        most -= _length(piece.text)
    return [*kept, Piece("…")]

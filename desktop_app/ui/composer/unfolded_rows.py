"""The rows of unfolded prompts: a box, and the words with what was chosen set stronger."""

from __future__ import annotations

import re
from itertools import groupby

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFontMetrics,
    QPainter,
    QPen,
    QPolygonF,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QListWidget, QStyledItemDelegate, QStyleOptionViewItem

from desktop_app.state.unfolding import Unfolded
from desktop_app.typed import override
from desktop_app.ui.composer.words import bolder, prose
from desktop_app.ui.facts import is_right_to_left
from desktop_app.ui.theme import Theme

PROMPT = Qt.ItemDataRole.UserRole
_TICK_ROLE = Qt.ItemDataRole.CheckStateRole
_BOX, _PAD, _GAP, _AROUND = 16, 10, 10, 8
_LINES = 2
_FULL = 1.85  # lines' worth of words that two lines hold, broken where words end
_LEAST = 6  # letters that are left of what stands between two choices
_TICK = [QPointF(-4, 0.5), QPointF(-1.2, 3.2), QPointF(4, -3.5)]
_BLANKS = re.compile(r"\s+")
_AnyIndex = QModelIndex | QPersistentModelIndex

#: Words, and whether they were chosen.
Part = tuple[str, bool]


def excerpt(prompt: Unfolded, most: int) -> list[Part]:
    """The words in at most about so many letters: what was chosen stays, the rest is shortened."""
    runs = groupby(prompt.pieces, key=lambda piece: piece.is_chosen)
    parts = [(_BLANKS.sub(" ", "".join(one.text for one in run)), key) for key, run in runs]
    plain = sorted(len(text) for text, is_chosen in parts if not is_chosen)
    left = most - sum(len(text) for text, is_chosen in parts if is_chosen)
    if sum(plain) > left:
        each = _LEAST
        for place, length in enumerate(plain):  # what the short ones leave is for the long ones
            each = max(left // (len(plain) - place), _LEAST)
            if length > each:
                break
            left -= length
        last = len(parts) - 1
        parts = [
            (text if is_chosen else _shortened(text, each, place == 0, place == last), is_chosen)
            for place, (text, is_chosen) in enumerate(parts)
        ]
    return _cut(parts, most)


def _shortened(text: str, most: int, is_first: bool, is_last: bool) -> str:
    if len(text) <= most:
        return text
    if is_first:
        return "…" + text[-most:]
    if is_last:
        return text[:most] + "…"
    half = max(most // 2, 2)
    return text[:half] + "…" + text[-half:]


def _cut(parts: list[Part], most: int) -> list[Part]:
    """No more than so many letters, and a few for signs of what is left out."""
    left = most + 2 * len(parts)
    kept: list[Part] = []
    for text, is_chosen in parts:
        if len(text) > left:
            return [*kept, (text[:left] + "…", is_chosen)]
        kept.append((text, is_chosen))
        left -= len(text)
    return kept


def _prompt_of(index: _AnyIndex) -> Unfolded:
    found = index.data(PROMPT)
    assert isinstance(found, Unfolded)
    return found


class UnfoldedPainter(QStyledItemDelegate):
    """Draws them in the theme's fonts and colours."""

    def __init__(self, theme: Theme, view: QListWidget, width: int) -> None:
        """The width is that of a row, for rows are measured before they are laid out."""
        super().__init__(view)
        self._words_width = width - 2 * _PAD - _BOX - _GAP
        self._theme = theme
        self._view = view

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: _AnyIndex) -> QSize:
        words = QFontMetrics(prose(self._theme.font("body")))
        advance = words.horizontalAdvance(_BLANKS.sub(" ", _prompt_of(index).prompt))
        lines = 1 if advance <= 0.96 * self._words_width else _LINES  # some of it is set stronger
        return QSize(100, lines * self._theme.line_height("body") + 2 * _AROUND)

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _AnyIndex) -> None:
        theme, area = self._theme, QRect(option.rect)
        mirrored = self._view.isRightToLeft()
        is_wanted = index.data(_TICK_ROLE) == Qt.CheckState.Checked
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._view.currentRow() == index.row():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("control"))
            radius = theme.radius("control")
            painter.drawRoundedRect(QRectF(area), radius, radius)
        left = area.right() + 1 - _PAD - _BOX if mirrored else area.left() + _PAD
        first = area.top() + _AROUND + (theme.line_height("body") - _BOX) // 2
        self._draw_box(painter, QRectF(left, first, _BOX, _BOX), is_wanted=is_wanted)
        start = _PAD + _BOX + _GAP
        words = area.adjusted(start, _AROUND, -_PAD, -_AROUND)
        if mirrored:
            words = area.adjusted(_PAD, _AROUND, -start, -_AROUND)
        self._write(painter, words, _prompt_of(index), is_wanted=is_wanted)
        painter.restore()

    def _write(self, painter: QPainter, area: QRect, prompt: Unfolded, *, is_wanted: bool) -> None:
        theme = self._theme
        font = prose(theme.font("body"))
        whole = prompt.prompt
        metrics = QFontMetrics(font)
        advance = max(metrics.horizontalAdvance(whole), 1)
        parts = excerpt(prompt, max(int(len(whole) * _FULL * area.width() / advance), 12))
        layout = QTextLayout("".join(text for text, _ in parts), font)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        mirrored = is_right_to_left(whole)  # it goes by its own letters
        way = Qt.LayoutDirection.RightToLeft if mirrored else Qt.LayoutDirection.LeftToRight
        option.setTextDirection(way)
        side = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
        option.setAlignment(side)
        layout.setTextOption(option)
        plain = theme.color("text2" if is_wanted else "text3")
        strong = QTextCharFormat()
        strong.setFont(bolder(font, 500))
        strong.setForeground(theme.color("text") if is_wanted else plain)
        layout.setFormats(_spans(parts, strong))
        layout.beginLayout()
        height = theme.line_height("body")
        for place in range(_LINES):
            line = layout.createLine()
            if not line.isValid():
                break
            line.setLineWidth(area.width())
            line.setPosition(QPointF(0, place * height + (height - line.height()) / 2))
        layout.endLayout()
        painter.setPen(plain)
        layout.draw(painter, QPointF(area.topLeft()))

    def _draw_box(self, painter: QPainter, box: QRectF, *, is_wanted: bool) -> None:
        theme = self._theme
        if not is_wanted:
            painter.setPen(QPen(theme.color("lineStrong"), 1.5))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box.adjusted(0.75, 0.75, -0.75, -0.75), 4, 4)
            return
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("accent"))
        painter.drawRoundedRect(box, 4, 4)
        painter.setPen(_tick_pen(theme.color("onAccent")))
        painter.drawPolyline(QPolygonF([box.center() + point for point in _TICK]))


def _tick_pen(color: QColor) -> QPen:
    pen = QPen(color, 2)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    return pen


def _spans(parts: list[Part], strong: QTextCharFormat) -> list[QTextLayout.FormatRange]:
    found, at = [], 0
    for text, is_chosen in parts:
        length = len(text.encode("utf-16-le")) // 2  # as Qt counts
        if is_chosen:
            span = QTextLayout.FormatRange()
            span.start, span.length, span.format = at, length, strong
            found.append(span)
        at += length
    return found

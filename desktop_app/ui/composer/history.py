"""The prompts of before: searched by their words, taken by Enter, copied by Ctrl+C."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from datetime import datetime
from typing import TypeAlias

from PySide6.QtCore import (
    QCoreApplication,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QFontMetrics,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QListWidget, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from desktop_app.typed import override
from desktop_app.ui.composer.picker import Picker
from desktop_app.ui.composer.picker_rows import ROW_WIDTH, Row, row_of
from desktop_app.ui.composer.words import prose
from desktop_app.ui.facts import is_right_to_left, moment
from desktop_app.ui.icons import Icons
from desktop_app.ui.notices import announce
from desktop_app.ui.theme import Theme

#: A prompt, when it was asked for the last time, and how many pictures came of it.
Earlier: TypeAlias = tuple[str, datetime, int]

_MOST_SHOWN = 240  # letters of a prompt
_AROUND, _INSET, _BETWEEN, _LINES = 8, 12, 2, 2


class HistoryPopover(Picker):
    """Lists every prompt once, the newest first."""

    told = Signal(str)

    def __init__(self, theme: Theme, icons: Icons, opener: QWidget) -> None:
        tr = QCoreApplication.translate
        super().__init__(
            theme,
            icons,
            opener,
            name=tr("History", "Prompt history"),
            hint=tr("History", "Search your prompts"),
            nothing=tr("History", "No prompts yet. What you generate from is kept here."),
        )
        self.setObjectName("history")
        self.list.setItemDelegate(_HistoryPainter(theme, self.list))
        self.search.installEventFilter(self)

    def show_prompts(self, prompts: Sequence[Earlier]) -> None:
        """Open with these."""
        self.prepare([self._row(*one) for one in prompts])
        self.open_below()

    def _row(self, prompt: str, when: datetime, pictures: int) -> Row:
        said = moment(when)
        if pictures:
            said = f"{said} · {self.tr('%Ln pictures', '', pictures)}"
        title = " ".join(prompt.split())
        return Row(value=prompt, title=title, detail=said, sought=_searched(prompt))

    @override
    def _matching(self, words: Sequence[str]) -> list[Row]:
        return super()._matching([_searched(word) for word in words])

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        is_key = watched is self.search and event.type() is QEvent.Type.KeyPress
        if is_key and isinstance(event, QKeyEvent):
            row = self.list.current_row()
            copies = event.matches(QKeySequence.StandardKey.Copy)
            if copies and row is not None and not self.search.hasSelectedText():
                QGuiApplication.clipboard().setText(row.value)
                self.told.emit(self.tr("Prompt copied"))
                announce(self, self.tr("Prompt copied"))
                return True
        return super().eventFilter(watched, event)


def _searched(text: str) -> str:
    """Letters as they are compared: one spelling for those that have several."""
    return unicodedata.normalize("NFKC", text).casefold()


class _HistoryPainter(QStyledItemDelegate):
    """Two lines of the prompt, in the direction of its own letters, over one of facts."""

    def __init__(self, theme: Theme, view: QListWidget) -> None:
        super().__init__(view)
        self._theme = theme
        self._view = view

    @override
    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        row = row_of(index)
        title = "" if row is None else row.title[:_MOST_SHOWN]
        words = QFontMetrics(prose(self._theme.font("body"))).horizontalAdvance(title)
        lines = 1 if words <= ROW_WIDTH - 2 * _INSET else _LINES
        meta = self._theme.line_height("meta") + _BETWEEN
        return QSize(100, 2 * _AROUND + lines * self._theme.line_height("body") + meta)

    @override
    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        row = row_of(index)
        if row is None:
            return
        theme, area = self._theme, QRect(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._view.currentRow() == index.row():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("control"))
            radius = theme.radius("control")
            painter.drawRoundedRect(QRectF(area), radius, radius)
        words = area.adjusted(_INSET, _AROUND, -_INSET, -_AROUND)
        self._write_prompt(painter, words, row.title[:_MOST_SHOWN])
        painter.setFont(theme.font("meta"))
        painter.setPen(theme.color("text3"))
        painter.setLayoutDirection(self._view.layoutDirection())
        low = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignBottom
        painter.drawText(words, int(low), row.detail)
        painter.restore()

    def _write_prompt(self, painter: QPainter, area: QRect, prompt: str) -> None:
        theme = self._theme
        layout = QTextLayout(prompt, prose(theme.font("body")))
        metrics = QFontMetrics(layout.font())
        mirrored = is_right_to_left(prompt)
        way = Qt.LayoutDirection.RightToLeft if mirrored else Qt.LayoutDirection.LeftToRight
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        option.setTextDirection(way)
        right = self._view.isRightToLeft()
        side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
        option.setAlignment(side)  # all prompts and facts begin at one edge
        layout.setTextOption(option)
        painter.setPen(theme.color("text"))
        painter.setFont(layout.font())
        painter.setLayoutDirection(way)
        height = theme.line_height("body")
        layout.beginLayout()
        for place in range(_LINES):
            line = layout.createLine()
            if not line.isValid():
                break
            line.setLineWidth(area.width())
            top = place * height + (height - line.height()) / 2
            line.setPosition(QPointF(0, top))
            if place < _LINES - 1:
                line.draw(painter, QPointF(area.topLeft()))
                continue
            rest = _from(prompt, line.textStart())
            shown = metrics.elidedText(rest, Qt.TextElideMode.ElideRight, area.width())
            where = QRect(area.left(), area.top() + place * height, area.width(), height)
            place_of = side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(where, int(place_of), shown)
        layout.endLayout()


def _from(text: str, place: int) -> str:
    """The rest of a text from a place on, counted as Qt does."""
    return text.encode("utf-16-le", "surrogatepass")[2 * place :].decode(
        "utf-16-le", "surrogatepass"
    )

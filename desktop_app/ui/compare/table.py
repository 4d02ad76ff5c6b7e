"""The facts in which pictures differ, as a quiet table that scrolls where there is little room."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from desktop_app.core.recipe import Reference
from desktop_app.typed import override
from desktop_app.ui.compare.cell import SMALL, Cell
from desktop_app.ui.compare.fact_words import Row
from desktop_app.ui.composer.words import bolder
from desktop_app.ui.theme import Theme
from desktop_app.ui.viewer.words import Words

_MARGIN = 24
_LABELS = 104
_GAP = 20
_PAD = 7  # above and below the words of a row
_HEAD = 30
_FOOT = 38
_NARROW = 160  # of the first column, which gives room to the names

#: A small copy of a reference, so many device pixels wide; None where there is none yet.
Thumbnail = Callable[[Reference, int], QPixmap | None]


class Table(QWidget):
    """A column of names, and a column for each picture; rows for what differs alone."""

    def __init__(self, theme: Theme, thumbnail: Thumbnail, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._thumbnail = thumbnail
        self._rows: list[Row] = []
        self._letters: list[str] = []
        self._labels: list[Words] = []
        self._cells: list[list[Cell]] = []
        self._starts: list[int] = []
        self._lines: list[int] = []  # where a hairline is drawn
        self._heads: list[Words] = []
        self._rest = Words(theme, "meta", "text3", parent=self)
        theme.changed.connect(self.update)

    @property
    def rows(self) -> list[Row]:
        """What it tells."""
        return self._rows

    @property
    def sentence(self) -> str:
        """What it says of the rest."""
        return self._rest.text()

    def show_rows(self, letters: Sequence[str], rows: Sequence[Row], sentence: str) -> None:
        """Tell these; each row has an answer for each letter."""
        self._letters, self._rows = list(letters), list(rows)
        self._rest.setText(sentence)
        for old in [*self._labels, *self._heads, *(one for row in self._cells for one in row)]:
            old.hide()
            old.deleteLater()
        self._heads = [Words(self._theme, "meta", "text2", one, self) for one in letters]
        for head in self._heads:
            head.setFont(bolder(head.font()))
        mirrored = self.isRightToLeft()
        side = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
        self._labels = [Words(self._theme, "body", "text3", row.label, self) for row in rows]
        self._cells = [[Cell(self._theme, self) for _ in letters] for _ in rows]
        for one in [*self._heads, *self._labels, *(cell for row in self._cells for cell in row)]:
            one.setVisible(True)
        for label in [*self._heads, *self._labels, self._rest]:  # not by its text's own direction
            label.setAlignment(
                side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
            )
        for head in self._heads:
            head.setVisible(bool(rows))
        self.look_again()

    def look_again(self) -> None:
        """Small copies of references may have come."""
        for row, cells in zip(self._rows, self._cells, strict=True):
            for letter, answer, cell in zip(self._letters, row.answers, cells, strict=True):
                small = [self._small(one) for one in answer.references]
                cell.show_answer(letter, row.label, answer, small)
        self.fit(self.width())

    def fit(self, width: int) -> None:
        """Lay everything out in this width; the height follows."""
        mirrored = self.isRightToLeft()
        columns = self._columns(width)
        top = 6
        self._lines = []

        def place(widget: QWidget, left: int, y: int, across: int, height: int) -> None:
            x = width - left - across if mirrored else left
            widget.setGeometry(QRect(x, y, across, height))

        if self._rows:
            for head, (left, across) in zip(self._heads, columns, strict=True):
                place(head, left, top, across, _HEAD)
            top += _HEAD
        for label, cells in zip(self._labels, self._cells, strict=True):
            self._lines.append(top)
            height = max(
                cell.height_at(across) for cell, (_, across) in zip(cells, columns, strict=True)
            )
            place(label, _MARGIN, top + _PAD, _LABELS, self._theme.line_height("body"))
            for cell, (left, across) in zip(cells, columns, strict=True):
                place(cell, left, top + _PAD, across, height)
            top += height + 2 * _PAD
        if self._rows:
            self._lines.append(top)
        place(self._rest, _MARGIN, top, max(width - 2 * _MARGIN, 40), _FOOT)
        self.setFixedHeight(top + _FOOT + 4)
        self.update()

    def align(self, starts: Sequence[int]) -> None:
        """Begin each picture's column where the picture does, where that leaves it room."""
        if list(starts) != self._starts:
            self._starts = list(starts)
            self.fit(self.width())

    def _columns(self, width: int) -> list[tuple[int, int]]:
        """For each picture how far its column lies from the leading edge, and how wide it is."""
        count, first = len(self._letters), _MARGIN + _LABELS + _GAP
        if not count:
            return []
        starts = [first, *self._starts[1:]]
        if len(self._starts) != count or count < 2 or starts[1] - _GAP - first < _NARROW:
            each = max((width - _MARGIN - first + _GAP) // max(count, 1), 40)
            starts = [first + place * each for place in range(count)]
        ends = [*(start - _GAP for start in starts[1:]), width - _MARGIN]
        return [(start, max(end - start, 20)) for start, end in zip(starts, ends, strict=True)]

    def _small(self, reference: Reference) -> QPixmap:
        found = self._thumbnail(reference, round(SMALL * self.devicePixelRatioF()))
        return QPixmap() if found is None else found

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        for top in self._lines:
            area = QRect(_MARGIN, top, self.width() - 2 * _MARGIN, 1)
            painter.fillRect(area, self._theme.color("line"))


class Facts(QScrollArea):
    """The table below the pictures; arrow keys scroll it."""

    height_changed = Signal()

    def __init__(self, theme: Theme, thumbnail: Thumbnail, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.table = Table(theme, thumbnail)
        self.setWidget(self.table)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleName(self.tr("Facts that differ"))
        self.viewport().setAutoFillBackground(False)
        self.table.setAutoFillBackground(False)

    def show_rows(self, letters: Sequence[str], rows: Sequence[Row], sentence: str) -> None:
        """Tell these."""
        self.table.show_rows(letters, rows, sentence)
        self._fit()
        self.height_changed.emit()

    @property
    def full_height(self) -> int:
        """As high as it would be without scrolling."""
        return self.table.height() + 1

    def _fit(self) -> None:
        width = self.viewport().width()
        self.table.resize(width, self.table.height())
        self.table.fit(width)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

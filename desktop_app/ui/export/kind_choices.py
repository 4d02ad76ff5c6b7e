"""Four ways to take pictures out, each with a sentence: one Tab stop, arrows choose."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QRadioButton, QSizePolicy, QVBoxLayout, QWidget

from desktop_app.state.exporting import Kind
from desktop_app.typed import override
from desktop_app.ui.composer.words import bolder, prose
from desktop_app.ui.export.export_words import KINDS, said
from desktop_app.ui.theme import Theme
from desktop_app.ui.widgets.toggling import Toggling

_PAD_X, _PAD_Y, _MARK, _GAP, _BETWEEN = 12, 9, 16, 12, 2
_WRAPPED = Qt.TextFlag.TextWordWrap
_STEPS: dict[int, int] = {
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_Right: 1,
}


class KindRow(Toggling, QRadioButton):
    """A choice: its name, and under it what it does."""

    stepped = Signal(int)

    def __init__(self, theme: Theme, name: str, sentence: str, parent: QWidget) -> None:
        super().__init__(name, parent)
        self._theme = theme
        self._sentence = sentence
        self.setAccessibleName(name)
        self.setAccessibleDescription(sentence)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._fit(400)
        theme.changed.connect(self.update)

    @override
    def sizeHint(self) -> QSize:
        return QSize(320, self.minimumHeight())

    @override
    def hitButton(self, pos: QPoint) -> bool:
        """All of it answers."""
        return self.rect().contains(pos)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = _STEPS.get(event.key())
        if step is None:
            super().keyPressEvent(event)
        else:
            self.stepped.emit(step)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit(self.width())

    def _fit(self, width: int) -> None:
        """As high as the sentence needs."""
        room = QRect(0, 0, max(width - 2 * _PAD_X - _MARK - _GAP, 40), 1000)
        metrics = QFontMetrics(prose(self._theme.font("meta")))
        text = metrics.boundingRect(room, int(_WRAPPED), self._sentence).height()
        text = max(text, self._theme.line_height("meta"))
        self.setFixedHeight(2 * _PAD_Y + self._theme.line_height("body") + _BETWEEN + text)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        taken = self.isChecked()
        if taken or self.underMouse():
            fill = theme.color("control")
            if not taken:
                fill.setAlphaF(0.5)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(fill)
            radius = theme.radius("control")
            painter.drawRoundedRect(QRectF(self.rect()), radius, radius)
        mirrored = self.isRightToLeft()
        first = theme.line_height("body")
        left = self.width() - _PAD_X - _MARK / 2 if mirrored else _PAD_X + _MARK / 2
        self._paint_mark(painter, QPointF(left, _PAD_Y + first / 2))
        far = _PAD_X + _MARK + _GAP
        area = self.rect().adjusted(
            *((_PAD_X, _PAD_Y, -far, -_PAD_Y) if mirrored else (far, _PAD_Y, -_PAD_X, -_PAD_Y))
        )
        painter.setLayoutDirection(self.layoutDirection())
        lead = int(Qt.AlignmentFlag.AlignLeading)
        font = prose(theme.font("body"))
        painter.setFont(bolder(font, 500))
        painter.setPen(theme.color("text"))
        name = QRect(area.left(), area.top(), area.width(), first)
        painter.drawText(name, lead | int(Qt.AlignmentFlag.AlignVCenter), self.text())
        painter.setFont(prose(theme.font("meta")))
        painter.setPen(theme.color("text2"))
        painter.drawText(
            area.adjusted(0, first + _BETWEEN, 0, 0), lead | int(_WRAPPED), self._sentence
        )

    def _paint_mark(self, painter: QPainter, middle: QPointF) -> None:
        theme = self._theme
        if self.isChecked():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("accent"))
            painter.drawEllipse(middle, _MARK / 2, _MARK / 2)
            painter.setBrush(theme.color("onAccent"))
            painter.drawEllipse(middle, 3, 3)
            return
        painter.setPen(QPen(theme.color("lineStrong"), 1.5))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(middle, _MARK / 2 - 0.75, _MARK / 2 - 0.75)


class KindChoices(QWidget):
    """All four."""

    chosen = Signal(object)  # Kind

    def __init__(self, theme: Theme, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self._group = QButtonGroup(self)
        self.rows: dict[Kind, KindRow] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        for kind, (words, sentence) in KINDS.items():
            row = KindRow(theme, said(words), said(sentence), self)
            row.clicked.connect(lambda _=False, kind=kind: self._choose(kind))
            row.stepped.connect(lambda step, kind=kind: self._step(kind, step))
            self._group.addButton(row)
            self.rows[kind] = row
            column.addWidget(row)

    def take(self, kind: Kind) -> None:
        """Show this one as the one that is taken."""
        self.rows[kind].setChecked(True)
        for other, row in self.rows.items():
            focus = Qt.FocusPolicy
            row.setFocusPolicy(focus.StrongFocus if other is kind else focus.ClickFocus)

    def _choose(self, kind: Kind) -> None:
        self.take(kind)
        self.chosen.emit(kind)

    def _step(self, kind: Kind, step: int) -> None:
        kinds = list(self.rows)
        other = kinds[(kinds.index(kind) + step) % len(kinds)]
        self._choose(other)
        self.rows[other].setFocus(Qt.FocusReason.TabFocusReason)

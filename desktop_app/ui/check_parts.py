"""Small parts of the room in which the library is looked after."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QProgressBar, QSizePolicy, QWidget

from desktop_app.typed import override
from desktop_app.ui.composer.words import Label
from desktop_app.ui.facts import file_size
from desktop_app.ui.theme import Theme

_THICK = 4


class ProgressLine(QProgressBar):
    """A thin line that fills; while nobody knows how much there is, it is only there."""

    def __init__(self, theme: Theme, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setAccessibleName(name)
        self.setTextVisible(False)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setRange(0, 0)
        theme.changed.connect(self.update)

    def show_part(self, done: int, total: int) -> None:
        """So much of so much; a total of 0 is not known."""
        self.setRange(0, total)
        self.setValue(done)
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(100, _THICK)

    @override
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        area = QRectF(self.rect())
        painter.setBrush(self._theme.color("control"))
        painter.drawRoundedRect(area, _THICK / 2, _THICK / 2)
        if self.maximum() > 0:
            share = self._theme.stepped(min(self.value() / self.maximum(), 1))
            filled = area.width() * share
            left = area.right() - filled if self.isRightToLeft() else area.left()
            painter.setBrush(self._theme.color("accent"))
            painter.drawRoundedRect(QRectF(left, 0, filled, _THICK), _THICK / 2, _THICK / 2)


class UseTable(QWidget):
    """What takes how many bytes, and all of it together."""

    def __init__(
        self, theme: Theme, rows: Sequence[tuple[str, int]], total: tuple[str, int], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.words = [f"{name} {file_size(size)}" for name, size in (*rows, total)]
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 10, 0, 0)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(0, 1)
        for place, (name, size) in enumerate((*rows, total)):
            is_total = place == len(rows)
            role, color = ("label", "text") if is_total else ("meta", "text2")
            figure = Label(
                theme, file_size(size), role=role, color=color, is_figures=True, parent=self
            )
            end = Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter
            grid.addWidget(Label(theme, name, role=role, color=color, parent=self), place, 0)
            grid.addWidget(figure, place, 1, end)

"""What takes room on the disk, as one bar and a row for each part."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QVBoxLayout, QWidget

from desktop_app.typed import override
from desktop_app.ui.composer.words import Label
from desktop_app.ui.facts import file_size
from desktop_app.ui.theme import Theme

_THICK, _DOT, _GAP = 8, 8, 2


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """One part of what is there."""

    name: str
    size_bytes: int
    color: str  # its role
    strength: float = 1.0  # how much of the colour
    count: str = ""  # how many things that are, in words


class _Bar(QWidget):
    """The parts side by side, each as wide as it is large."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.parts: tuple[Part, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    @override
    def sizeHint(self) -> QSize:
        return QSize(100, _THICK)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        shape = QPainterPath()
        shape.addRoundedRect(QRectF(self.rect()), _THICK / 2, _THICK / 2)
        painter.setClipPath(shape)
        painter.fillRect(self.rect(), self._theme.color("control"))
        total = sum(part.size_bytes for part in self.parts)
        if not total:
            return
        at, width = 0.0, float(self.width())
        for part in self.parts:
            long = width * part.size_bytes / total
            left = width - at - long if self.isRightToLeft() else at
            area = QRectF(left, 0, max(long - _GAP, 0.0), _THICK)
            painter.fillRect(area, _ink(self._theme, part))
            at += long


class _Dot(QWidget):
    """The colour of a part, beside its name."""

    def __init__(self, theme: Theme, part: Part, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._part = part
        self.setFixedSize(_DOT, _DOT)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(_ink(self._theme, self._part))
        painter.drawEllipse(QRectF(self.rect()))


class SpaceTable(QWidget):
    """The bar, and under it what its parts are; before they are counted, it says so."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.words: list[str] = []
        self._bar = _Bar(theme, self)
        self._rows: QWidget | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 14, 0, 14)
        self._column.setSpacing(12)
        self._column.addWidget(self._bar)

    def show_parts(self, parts: tuple[Part, ...], total: str) -> None:
        """Show these; `total` is the name of all of it together, whose sum comes last."""
        self._bar.parts = parts
        self._bar.update()
        if self._rows is not None:
            self._column.removeWidget(self._rows)
            self._rows.hide()
            self._rows.deleteLater()
        self._rows = rows = QWidget(self)
        grid = QGridLayout(rows)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(5)
        grid.setColumnStretch(2, 1)
        self.words = []
        for place, part in enumerate(parts):
            grid.addWidget(_Dot(self._theme, part, rows), place, 0)
            self._add(grid, place, part.name, part.count, part.size_bytes)
        size_bytes = sum(part.size_bytes for part in parts)
        self._add(grid, len(parts), total, "", size_bytes, role="label", color="text")
        self._column.addWidget(rows)
        rows.show()
        self.setAccessibleName(". ".join(self.words))

    def _add(
        self,
        grid: QGridLayout,
        place: int,
        name: str,
        count: str,
        size_bytes: int,
        *,
        role: str = "meta",
        color: str = "text2",
    ) -> None:
        size = file_size(size_bytes)
        self.words.append(" ".join(word for word in (name, count, size) if word))
        rows, end = self._rows, Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter
        grid.addWidget(Label(self._theme, name, role=role, color=color, parent=rows), place, 1)
        told = Label(self._theme, count, role=role, color="text3", is_figures=True, parent=rows)
        figure = Label(self._theme, size, role=role, color=color, is_figures=True, parent=rows)
        grid.addWidget(told, place, 2)
        grid.addWidget(figure, place, 3, end)


def _ink(theme: Theme, part: Part) -> QColor:
    color = theme.color(part.color)
    color.setAlphaF(color.alphaF() * part.strength)
    return color


def breakable(path: str) -> str:
    """A path that may go on in the next line behind each folder."""
    return path.replace("/", "/\u200b").replace("\\", "\\\u200b")

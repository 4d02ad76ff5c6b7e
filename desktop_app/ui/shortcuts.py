"""The sheet of all keys, in groups."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt
from PySide6.QtGui import QAction, QFontMetrics, QKeySequence, QPainter, QPaintEvent
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from desktop_app.typed import override
from desktop_app.ui import actions
from desktop_app.ui.composer.words import Label
from desktop_app.ui.theme import Theme

_CAP, _CAP_PAD, _CAP_GAP = 20, 6, 4
_RATIOS = "ratios…"  # stands for ten actions at once

#: Each group's actions; the two columns of the sheet.
_COLUMNS: tuple[tuple[tuple[str, tuple[str, ...]], ...], ...] = (
    (
        ("Create", ("prompt", "generate", "ratios", _RATIOS, "models")),
        ("Jobs", ("cancel", "cancel_all")),
        ("Library", ("find", "import", "export", "collect", "tag", "stars_5", "undo", "redo")),
        ("Window", ("regions", "panel", "full_screen", "menu", "settings", "shortcuts", "quit")),
    ),
    (
        (
            "Gallery",
            (
                "gallery",
                "favourite",
                "edit",
                "use_reference",
                "reuse_prompt",
                "copy_picture",
                "copy_prompt",
                "delete",
            ),
        ),
        ("Viewer", ()),
    ),
)


class KeyCaps(QWidget):
    """Keys as they look on a keyboard: one cap each."""

    def __init__(self, theme: Theme, keys: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._caps = keys.split()
        self.setAccessibleName(keys)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setFixedSize(self.sizeHint())
        theme.changed.connect(self.update)

    @override
    def sizeHint(self) -> QSize:
        widths = [self._width(cap) for cap in self._caps]
        return QSize(sum(widths) + _CAP_GAP * max(len(widths) - 1, 0), _CAP)

    def _width(self, cap: str) -> int:
        words = QFontMetrics(self._theme.font("caption")).horizontalAdvance(cap)
        return max(_CAP, words + 2 * _CAP_PAD)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self._theme.font("caption"))
        left = 0
        for cap in self._caps:
            area = QRectF(left, 0, self._width(cap), _CAP)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.color("control"))
            painter.drawRoundedRect(area, 5, 5)
            painter.setPen(self._theme.color("text2"))
            painter.drawText(area, Qt.AlignmentFlag.AlignCenter, cap)
            left += self._width(cap) + _CAP_GAP


def caps_of(sequence: QKeySequence) -> str:
    """One combination as its keys, parted by spaces."""
    native = sequence.toString(QKeySequence.SequenceFormat.NativeText)
    return " ".join(part for part in native.replace("++", "+ +").split("+") if part.strip())


def sheet(parent: QWidget, theme: Theme, bound: Mapping[str, QAction]) -> QDialog:
    """Every key there is, in two columns."""
    dialog = QDialog(parent)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setWindowTitle(_words("Keyboard shortcuts"))
    whole = QVBoxLayout(dialog)
    whole.setContentsMargins(28, 22, 28, 26)
    whole.setSpacing(14)
    whole.addWidget(Label(theme, _words("Keyboard shortcuts"), role="pageTitle", color="text"))
    columns = QHBoxLayout()
    columns.setSpacing(48)
    whole.addLayout(columns)
    for groups in _COLUMNS:
        grid = QGridLayout()
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(5)
        grid.setColumnStretch(0, 1)
        for place, (title, names) in enumerate(groups):
            if place:
                grid.setRowMinimumHeight(grid.rowCount(), 10)
            heading = Label(theme, _words(title), role="label", color="text3")
            grid.addWidget(heading, grid.rowCount(), 0, 1, 2)
            for text, keys in _rows(title, names, bound):
                row = grid.rowCount()
                grid.addWidget(Label(theme, text, role="body", color="text"), row, 0)
                grid.addWidget(KeyCaps(theme, keys), row, 1, Qt.AlignmentFlag.AlignTrailing)
        grid.setRowStretch(grid.rowCount(), 1)
        columns.addLayout(grid, 1)
    return dialog


def _rows(
    group: str, names: tuple[str, ...], bound: Mapping[str, QAction]
) -> list[tuple[str, str]]:
    rows = []
    for name in names:
        if name == _RATIOS:
            ratios = actions.ratio_rows()
            first, last = (caps_of(bound[row.id].shortcut()) for row in (ratios[0], ratios[-1]))
            rows.append((_words("Choose an aspect ratio"), f"{first} … {last.split()[-1]}"))
        else:
            rows.append((bound[name].text(), caps_of(bound[name].shortcut())))
    elsewhere = actions.ELSEWHERE.get(group, ())
    return rows + [(actions.words(text), keys) for text, keys in elsewhere]


def _words(text: str) -> str:
    return QCoreApplication.translate("Shortcuts", text)

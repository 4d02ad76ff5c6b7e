"""What a page of the settings is made of: a column that scrolls, groups, rows, hairlines."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from desktop_app.typed import override
from desktop_app.ui.composer.words import Label, bolder
from desktop_app.ui.theme import Theme

MARGIN = 32  # of the pages
_ROW_PAD = 13


class Page(QScrollArea):
    """One page: widgets go into `column`, from the top."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.viewport().setAutoFillBackground(False)
        self.body = QWidget()
        self.column = QVBoxLayout(self.body)
        self.column.setContentsMargins(MARGIN, 4, MARGIN, 24)
        self.column.setSpacing(0)
        self.setWidget(self.body)
        self.body.setAutoFillBackground(False)

    def add_heading(self, text: str, *, above: int = 20) -> Label:
        """A group's name, and the hairline under it."""
        label = Label(self._theme, text, role="label", parent=self.body)
        self.column.addSpacing(above)
        self.column.addWidget(label)
        self.column.addSpacing(8)
        self.add_hairline()
        return label

    def add_row(self, name: str, control: QWidget, *, is_last: bool = False) -> SettingRow:
        """One thing that is set, and the hairline between it and the next."""
        row = SettingRow(self._theme, name, control, self.body)
        self.column.addWidget(row)
        if not is_last:
            self.add_hairline()
        return row

    def add_hairline(self) -> Hairline:
        """A line between two groups of facts."""
        line = Hairline(self._theme, self.body)
        self.column.addWidget(line)
        return line


class Hairline(QWidget):
    """One pixel of the line's tone."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setFixedHeight(1)
        theme.changed.connect(self.update)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), self._theme.color("line"))


class _Name(Label):
    """A little stronger than running text, less so than a heading."""

    @override
    def _dress(self) -> None:
        super()._dress()
        self.setFont(bolder(self.font(), 500))


class SettingRow(QWidget):
    """What is set, a word about it, and the control at the end of the row."""

    def __init__(self, theme: Theme, name: str, control: QWidget, parent: QWidget) -> None:
        super().__init__(parent)
        self._control = control
        self._name = _Name(theme, name, role="body", color="text", parent=self)
        self._hint = Label(theme, role="meta", color="text3", parent=self)
        self._problem = Label(theme, role="meta", color="attention", parent=self)
        words = QVBoxLayout()
        words.setSpacing(3)
        words.addStretch(1)
        for label in (self._name, self._hint, self._problem):
            label.setWordWrap(True)
            label.setMinimumHeight(0)
            words.addWidget(label)
        words.addStretch(1)
        self._hint.hide()
        self._problem.hide()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, _ROW_PAD, 0, _ROW_PAD)
        row.setSpacing(20)
        row.addLayout(words, 1)
        row.addWidget(control, 0, Qt.AlignmentFlag.AlignVCenter)
        self.setMinimumHeight(59)

    def explain(self, hint: str) -> None:
        """Say more under the name."""
        self._hint.setText(hint)
        self._hint.setVisible(bool(hint))
        self._describe()

    def complain(self, problem: str) -> None:
        """Say what is wrong, or that nothing is any more."""
        self._problem.setText(problem)
        self._problem.setVisible(bool(problem))
        self._describe()

    @property
    def hint(self) -> str:
        """What is said under the name."""
        return self._hint.text()

    @property
    def problem(self) -> str:
        """What is wrong with it, or nothing."""
        return self._problem.text()

    def _describe(self) -> None:
        parts = (self._problem.text(), self._hint.text())
        self._control.setAccessibleDescription(" ".join(part for part in parts if part))

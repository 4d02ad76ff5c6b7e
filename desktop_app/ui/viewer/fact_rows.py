"""The small parts of the details: rows of facts, hairlines, tags."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from desktop_app.typed import override
from desktop_app.ui.theme import Theme
from desktop_app.ui.viewer.words import Words

_LABELS = 96  # the narrowest column of labels
_GAP = 10  # between rows
_INSET = 6  # of the icon in a button that hangs there
_MOVING = {QEvent.Type.LayoutRequest, QEvent.Type.Resize, QEvent.Type.Move, QEvent.Type.Show}
_BELOW = 100  # a row of the grid that no fact reaches


class FactRows(QWidget):
    """Rows of a label and a value."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._rows: list[tuple[Words, Words]] = []
        self._hung: QWidget | None = None
        self._after: QWidget | None = None
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(6)
        self._grid.setVerticalSpacing(_GAP)
        self._grid.setColumnMinimumWidth(0, _LABELS - 6)
        self._grid.setColumnStretch(1, 1)

    def show_facts(self, facts: list[tuple[str, str]]) -> None:
        """Show these; rows are used again from picture to picture."""
        while len(self._rows) < len(facts):
            self._add_row()
        for index, (label, value) in enumerate(self._rows):
            known = index < len(facts)
            label.setText(facts[index][0] if known else "")
            value.setText(facts[index][1] if known else "")
            value.setAccessibleName(", ".join(facts[index]) if known else "")
            label.setVisible(known)
            value.setVisible(known)

    def add_last(self, name: str, widget: QWidget) -> None:
        """A row that is always there, below all facts."""
        label = Words(self._theme, "body", "text3", name)
        label.setAlignment(self._place())
        self._grid.addWidget(label, _BELOW, 0)
        self._grid.addWidget(widget, _BELOW, 1)

    def hang(self, button: QWidget, after: QWidget) -> None:
        """Lay a button that is higher than a row over the end of the last one.

        It reaches as far out as what is drawn in it stands within. Tab comes to it `after` that.
        """
        self._hung, self._after = button, after
        self._hang()

    def _hang(self) -> None:
        button, after, host = self._hung, self._after, self.parentWidget()
        if button is None or after is None or host is None:
            return
        if button.parentWidget() is not host:
            button.setParent(host)
            QWidget.setTabOrder(after, button)
            button.show()
        row = QRect(after.mapTo(host, QPoint()), after.size())
        end = self.geometry()
        left = end.left() - _INSET
        if not self.isRightToLeft():
            left = end.right() + 1 + _INSET - button.width()
        button.move(left, row.center().y() + 1 - button.height() // 2)
        button.raise_()

    @property
    def shown(self) -> list[tuple[str, str]]:
        """All labels with their values."""
        return [(label.text(), value.text()) for label, value in self._rows if label.text()]

    def text(self, name: str) -> str:
        """The value beside a label, or nothing."""
        return next((value.text() for label, value in self._rows if label.text() == name), "")

    @override
    def event(self, event: QEvent) -> bool:
        told = super().event(event)
        if event.type() in _MOVING:
            self._hang()
        return told

    def _place(self) -> Qt.AlignmentFlag:
        """A label goes by its text's own direction; here all of them go by the layout's."""
        mirrored = self.isRightToLeft()
        side = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
        return Qt.AlignmentFlag.AlignTop | side | Qt.AlignmentFlag.AlignAbsolute

    def _add_row(self) -> None:
        label = Words(self._theme, "body", "text3")
        label.setAlignment(self._place())
        value = Words(self._theme, "body", "text")
        value.setWordWrap(True)
        value.setAlignment(self._place())
        value.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        value.setMinimumHeight(self._theme.line_height("body"))
        label.setMinimumHeight(self._theme.line_height("body"))
        value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        row = len(self._rows)
        self._grid.addWidget(label, row, 0)
        self._grid.addWidget(value, row, 1)
        self._rows.append((label, value))


class Hairline(QWidget):
    """The line between groups of facts, with the room around it."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setFixedHeight(41)
        theme.changed.connect(self.update)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(0, 20, self.width(), 1, self._theme.color("line"))


class Tag(Words):
    """A word in a pill."""

    def __init__(self, theme: Theme, text: str, parent: QWidget) -> None:
        super().__init__(theme, "label", "accentText", text, parent)
        self.setContentsMargins(9, 0, 9, 0)
        self.setFixedHeight(22)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.color("accentSoft"))
        radius = self.height() / 2
        painter.drawRoundedRect(QRectF(self.rect()), radius, radius)
        painter.end()
        super().paintEvent(event)

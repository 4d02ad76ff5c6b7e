"""A row of a form: a name at the leading edge, and its control beside it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.ui.composer.words import Label
from desktop_app.ui.icons import Icons
from desktop_app.ui.theme import Theme

_NAMES, _GAP = 132, 12


class FormRow(QWidget):
    """Names stand under each other, and so do controls."""

    def __init__(
        self, theme: Theme, name: str, parent: QWidget, *controls: QWidget, names: int = _NAMES
    ) -> None:
        """The first control takes what room there is, the others what they need."""
        super().__init__(parent)
        label = self.name = Label(theme, name, role="body", color="text2", parent=self)
        label.setMinimumWidth(max(names, label.sizeHint().width()))
        label.setBuddy(controls[0])
        self.row = QHBoxLayout(self)
        self.row.setContentsMargins(0, 0, 0, 0)
        self.row.setSpacing(_GAP)
        self.row.addWidget(label, 0, Qt.AlignmentFlag.AlignVCenter)
        for place, control in enumerate(controls):
            self.row.addWidget(control, 0 if place else 1, Qt.AlignmentFlag.AlignVCenter)


def line_up(body: QWidget) -> None:
    """Let the controls of a form stand under each other, however long its names are."""
    names = [row.name for row in body.findChildren(FormRow)]
    widest = max(name.minimumWidth() for name in names)
    for name in names:
        name.setMinimumWidth(widest)


class Caution(QWidget):
    """An amber sign and a sentence about what is going to happen."""

    def __init__(self, theme: Theme, icons: Icons, parent: QWidget) -> None:
        super().__init__(parent)
        self._sign = Label(theme, parent=self)
        self._text = Label(theme, role="meta", color="attention", parent=self)
        self._text.setWordWrap(True)
        self._theme, self._icons = theme, icons
        sign = QVBoxLayout()
        sign.setContentsMargins(0, 0, 0, 0)
        sign.addWidget(self._sign)
        sign.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 4, 0, 0)
        row.setSpacing(8)
        row.addLayout(sign)
        row.addWidget(self._text, 1)
        theme.changed.connect(self._paint_sign)
        self._paint_sign()
        self.hide()

    @property
    def text(self) -> str:
        """What is said."""
        return self._text.text()

    def say(self, text: str) -> None:
        """Say this, or nothing."""
        self._text.setText(text)
        self.setVisible(bool(text))

    def _paint_sign(self) -> None:
        ratio = self.devicePixelRatioF()
        self._sign.setPixmap(self._icons.pixmap("triangle-alert", "attention", 16, ratio))

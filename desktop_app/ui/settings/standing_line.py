"""The account's state: a round icon, a title, a word more, and what can be done."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from desktop_app.typed import override
from desktop_app.ui.composer.words import Label
from desktop_app.ui.icons import Icons
from desktop_app.ui.settings.connection_words import Standing
from desktop_app.ui.theme import Theme

_SIDE, _ICON = 36, 18


class RoundIcon(QWidget):
    """An icon in a soft circle: green where all is well, amber where something is to be done."""

    def __init__(self, theme: Theme, icons: Icons, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icons = icons
        self._icon = "key-round"
        self._colors = ("control", "text2")
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    def show_icon(self, icon: str, *, is_trouble: bool) -> None:
        """Take another icon; a tick is good news."""
        good = ("accentSoft", "accentText") if icon == "check" else ("control", "text2")
        self._colors = ("attentionSoft", "attention") if is_trouble else good
        self._icon = icon
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(_SIDE, _SIDE)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.color(self._colors[0]))
        painter.drawEllipse(QRectF(self.rect()))
        pixmap = self._icons.pixmap(self._icon, self._colors[1], _ICON, self.devicePixelRatioF())
        place = (_SIDE - _ICON) // 2
        painter.drawPixmap(place, place, pixmap)


class StandingLine(QWidget):
    """Shows one `Standing`; the buttons at its end are put there by the page."""

    def __init__(self, theme: Theme, icons: Icons, parent: QWidget) -> None:
        super().__init__(parent)
        self._icon = RoundIcon(theme, icons, self)
        self._title = Label(theme, role="bodyStrong", color="text", parent=self)
        self._text = Label(theme, role="meta", color="text2", is_figures=True, parent=self)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addStretch(1)
        for label in (self._title, self._text):
            label.setWordWrap(True)
            label.setMinimumHeight(0)
            words.addWidget(label)
        words.addStretch(1)
        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addLayout(words, 1)
        row.addLayout(self.buttons)
        self.setMinimumHeight(44)

    def say(self, standing: Standing) -> None:
        """Show how it stands."""
        self._icon.show_icon(standing.icon, is_trouble=standing.is_trouble)
        self._title.setText(standing.title)
        self._text.setText(standing.text)
        self._text.setVisible(bool(standing.text))

    @property
    def text(self) -> str:
        """All that is said."""
        return f"{self._title.text()} {self._text.text()}".strip()

"""What is said of a result, and the button that chooses it."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from desktop_app.typed import override
from desktop_app.ui.facts import fill
from desktop_app.ui.icons import Icons
from desktop_app.ui.theme import Theme
from desktop_app.ui.widgets.buttons import TextButton

BUTTON = 32  # its height


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """What is said of a result."""

    number: str  # the key that chooses it, or ""
    name: str
    changed: str = ""
    bill: str = ""
    trouble: str = ""  # what is wrong with its file
    is_chosen: bool = False


class ChooseButton(TextButton):
    """Chooses one result; says so once it is chosen, and then takes it back."""

    def __init__(self, theme: Theme, icons: Icons, parent: QWidget) -> None:
        super().__init__(theme, "", height=BUTTON, icons=icons, parent=parent)
        self._is_chosen = False
        self._is_short = False

    def show_choice(self, told: Told) -> None:
        """Say whether it is chosen."""
        self._is_chosen = told.is_chosen
        self._say()
        name = self.tr("%1 is chosen") if told.is_chosen else self.tr("Choose %1")
        self.setAccessibleName(fill(name, told.name))
        hint = self.tr("Choose none") if told.is_chosen else self.tr("Choose")
        self.setToolTip(f"{hint} ({told.number})" if told.number else hint)

    def set_short(self, short: bool) -> None:
        """Be no more than a circle, where there is little room."""
        self._is_short = short
        self._say()

    def _say(self) -> None:
        self._icon = "check" if self._is_chosen and not self._is_short else ""
        words = self.tr("Chosen") if self._is_chosen else self.tr("Choose")
        self.say("" if self._is_short else words)

    @override
    def sizeHint(self) -> QSize:
        return QSize(BUTTON, BUTTON) if self._is_short else super().sizeHint()

    @override
    def _colors(self) -> tuple[QColor | None, QColor]:
        if not self._is_chosen:
            return super()._colors()
        return self._theme.color("accentSoft"), self._theme.color("accentText")

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._is_short and self._icons is not None:
            name = "circle-check" if self._is_chosen else "circle"
            sign = self._icons.pixmap(name, self._colors()[1], 16, self.devicePixelRatioF())
            QPainter(self).drawPixmap((self.width() - 16) // 2, (self.height() - 16) // 2, sign)

"""The bar above pictures that are compared."""

from __future__ import annotations

from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QWidget

from desktop_app.typed import override
from desktop_app.ui import facts
from desktop_app.ui.icons import Icons
from desktop_app.ui.theme import Theme
from desktop_app.ui.viewer.top_bar import BarButton
from desktop_app.ui.viewer.words import Words
from desktop_app.ui.widgets.buttons import IconButton


class Bar(QWidget):
    """Holds the buttons; the page wires them."""

    def __init__(self, theme: Theme, icons: Icons, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        chevron = "chevron-right" if self.isRightToLeft() else "chevron-left"
        self.back = BarButton(theme, icons, font="bodyStrong", before=chevron)
        self.back.say(self.tr("Back"))
        self.back.setAccessibleName(self.tr("Back"))
        self.back.setToolTip(self.tr("Back (Esc)"))
        self.title = Words(theme, "body", "text3")
        self.zoom = BarButton(theme, icons, font="body", behind="chevron-down")
        self.zoom.setAccessibleName(self.tr("Zoom"))
        self.zoom.setToolTip(self.tr("Zoom"))
        self.zoom.keep_room(self._percent(32))
        self.flip = self._toggle(icons, "arrow-left-right", self.tr("Swap in place"), "X")
        self.wipe = self._toggle(icons, "square-split-horizontal", self.tr("Wipe"), "W")
        self.facts = self._toggle(icons, "panel-bottom", self.tr("Facts that differ"), "I")
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 0, 14, 0)
        row.setSpacing(0)
        row.addWidget(self.back)
        row.addSpacing(10)
        row.addWidget(self.title)
        row.addStretch(1)
        row.addWidget(self.zoom)
        row.addSpacing(12)
        row.addWidget(self.wipe)
        row.addSpacing(4)
        row.addWidget(self.flip)
        row.addSpacing(4)
        row.addWidget(self.facts)
        theme.changed.connect(self.update)

    @property
    def buttons(self) -> tuple[QAbstractButton, ...]:
        """Everything that can be pressed, in reading order."""
        return self.back, self.zoom, self.wipe, self.flip, self.facts

    def show_count(self, count: int) -> None:
        """Say how many pictures are compared; only two can be wiped."""
        self.title.setText(self.tr("Compare %Ln pictures", "", count))
        self.wipe.setVisible(count == 2)

    def show_zoom(self, zoom: float, *, is_fit: bool) -> None:
        """Say how large the chosen picture is shown."""
        percent = self._percent(zoom)
        self.zoom.say(self.tr("Fit") if is_fit else percent)
        self.zoom.setAccessibleDescription(percent)

    def _toggle(self, icons: Icons, icon: str, name: str, key: str) -> IconButton:
        button = IconButton(self._theme, icons, icon, name, shortcut=key, parent=self)
        button.setCheckable(True)
        return button

    def _percent(self, zoom: float) -> str:
        return facts.fill(self.tr("%1 %"), self.locale().toString(round(zoom * 100)))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(event.rect(), self._theme.color("viewer"))

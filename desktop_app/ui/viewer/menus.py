"""The viewer's menus: what can be done with the picture, and the zoom."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from desktop_app.ui import facts
from desktop_app.ui.widgets.menu import Menu

_PERCENTS = (100, 200, 400)


def open_below(menu: QMenu, opener: QWidget) -> None:
    """Open a menu under a button, their ends in line."""
    mirrored = opener.isRightToLeft()
    left = 0 if mirrored else opener.width() - menu.sizeHint().width()
    menu.popup(opener.mapToGlobal(QPoint(left, opener.height() + 6)))


class PictureMenu(Menu):
    """Every action on the picture; the keys are shown here and handled by the viewer."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        backwards, onwards = ("Right", "Left") if self.isRightToLeft() else ("Left", "Right")
        self.reuse_prompt = self._add(self.tr("Reuse prompt"), "P")
        self.reuse_all = self._add(self.tr("Reuse all settings"))
        self.addSeparator()
        self.copy_picture = self._add(self.tr("Copy picture"), "Ctrl+C")
        self.copy_prompt = self._add(self.tr("Copy prompt"), "Ctrl+Shift+C")
        self.show_in_folder = self._add(self.tr("Show in folder"))
        self.addSeparator()
        self.previous = self._add(self.tr("Previous image"), backwards)
        self.next = self._add(self.tr("Next image"), onwards)

    def _add(self, text: str, key: str = "") -> QAction:
        action = self.addAction(text)
        if key:
            action.setShortcut(QKeySequence(key))
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        return action


class ZoomMenu(Menu):
    """Fit and a few even scales; the one in force is checked."""

    fit_chosen = Signal()
    zoom_chosen = Signal(float)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        group = QActionGroup(self)
        self._fit = self._add(group, self.tr("Fit"), "0")
        self._scales = {
            percent: self._add(group, self._percent(percent), "1" if percent == 100 else "")
            for percent in _PERCENTS
        }
        group.triggered.connect(self._on_triggered)

    def mark(self, zoom: float, *, is_fit: bool) -> None:
        """Check what is in force."""
        self._fit.setChecked(is_fit)
        for percent, action in self._scales.items():
            action.setChecked(not is_fit and abs(zoom * 100 - percent) < 0.5)

    def _add(self, group: QActionGroup, text: str, key: str) -> QAction:
        action = self.addAction(text)
        action.setCheckable(True)
        if key:
            action.setShortcut(QKeySequence(key))
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        group.addAction(action)
        return action

    def _percent(self, percent: int) -> str:
        return facts.fill(self.tr("%1 %"), self.locale().toString(percent))

    def _on_triggered(self, action: QAction) -> None:
        if action is self._fit:
            self.fit_chosen.emit()
        for percent, scale in self._scales.items():
            if scale is action:
                self.zoom_chosen.emit(percent / 100)

"""The viewer's menus: what can be done with the picture, and the zoom."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, Signal, SignalInstance
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from desktop_app.core.records import Picture
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
        self.favourite = self._add(self.tr("Favourite"), "F")
        self.restore = self._add(self.tr("Restore"))
        self.delete = self._add(self.tr("Delete"), "Del")
        self.addSeparator()
        self.previous = self._add(self.tr("Previous image"), backwards)
        self.next = self._add(self.tr("Next image"), onwards)

    @property
    def wishes(self) -> dict[str, SignalInstance]:
        """What can be wanted of the picture, by the window's ids."""
        return {
            "reuse_prompt": self.reuse_prompt.triggered,
            "reuse_all": self.reuse_all.triggered,
            "copy_picture": self.copy_picture.triggered,
            "copy_prompt": self.copy_prompt.triggered,
            "show_in_folder": self.show_in_folder.triggered,
            "favourite": self.favourite.triggered,
            "restore": self.restore.triggered,
            "delete": self.delete.triggered,
        }

    def show_marks(self, picture: Picture) -> None:
        """Offer what fits the picture: in the trash it can be brought back."""
        is_trash = picture.trashed is not None
        kept = self.tr("Remove from favourites") if picture.favourite else self.tr("Favourite")
        self.favourite.setText(kept)
        self.favourite.setVisible(not is_trash)
        self.delete.setVisible(not is_trash)
        self.restore.setVisible(is_trash)

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

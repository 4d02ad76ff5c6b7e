"""The viewer's menus: what can be done with the picture, and the zoom."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QPoint, Qt, Signal, SignalInstance
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from desktop_app.core.records import Picture
from desktop_app.ui import facts
from desktop_app.ui.widgets.menu import Menu
from desktop_app.ui.window_keys import first_key

_PERCENTS = (100, 200, 400)
_NOT_IN_TRASH = (
    *("use_reference", "edit", "one_more", "reuse_prompt", "reuse_all"),
    *("favourite", "collect", "tag", "shelve", "compare", "delete"),
)


def open_below(menu: QMenu, opener: QWidget) -> None:
    """Open a menu under a button, their ends in line."""
    mirrored = opener.isRightToLeft()
    left = 0 if mirrored else opener.width() - menu.sizeHint().width()
    menu.popup(opener.mapToGlobal(QPoint(left, opener.height() + 6)))


class PictureMenu(Menu):
    """Every action on the picture; the keys are shown here and handled by the viewer."""

    def __init__(
        self,
        parent: QWidget,
        shown: Callable[[], Picture | None] = lambda: None,
        path_of: Callable[[Picture], Path] = lambda _: Path(),
    ) -> None:
        """With what says which picture is on show, and where its file is."""
        super().__init__(parent)
        self._shown = shown
        self._path_of = path_of
        backwards, onwards = ("Right", "Left") if self.isRightToLeft() else ("Left", "Right")
        self._wishes: dict[str, QAction] = {}
        self._offer("use_reference", self.tr("Use as reference"))
        self._offer("edit", self.tr("Edit"))
        self._offer("one_more", self.tr("One more"))
        self._offer("reuse_prompt", self.tr("Reuse prompt"))
        self._offer("reuse_all", self.tr("Reuse all settings"))
        self.addSeparator()
        self._offer("favourite", self.tr("Favourite"))
        self._offer("collect", self.tr("Add to a collection…"))
        self._offer("tag", self.tr("Tag…"))
        self._offer("shelve", self.tr("Keep on the reference shelf…"))
        self._offer("compare", self.tr("Compare"))
        self._offer("versions", self.tr("Show all versions"))
        self._offer("inspect", self.tr("Show what was sent…"))
        self.addSeparator()
        self._offer("copy_picture", self.tr("Copy picture"))
        self._offer("copy_prompt", self.tr("Copy prompt"))
        self._offer("copy_path", self.tr("Copy path"))
        self._offer("show_in_folder", self.tr("Show in folder"))
        self._offer("save", self.tr("Export…"))
        self.addSeparator()
        self._offer("slideshow", self.tr("Slideshow"))
        self._offer("full_screen", self.tr("Full screen"))
        self.previous = self._add(self.tr("Previous image"), backwards)
        self.next = self._add(self.tr("Next image"), onwards)
        self.addSeparator()
        self._offer("locate", self.tr("Locate the file…"))
        self._offer("forget_missing", self.tr("Remove from the library…"))
        self._offer("restore", self.tr("Restore"))
        self._offer("delete", self.tr("Delete"))
        self._show_keys()
        self._show_lost()
        self.aboutToShow.connect(self._show_keys)
        self.aboutToShow.connect(self._show_lost)

    @property
    def wishes(self) -> dict[str, SignalInstance]:
        """What can be wanted of the picture, by the window's ids."""
        return {name: action.triggered for name, action in self._wishes.items()}

    def offered(self, name: str) -> QAction:
        """The entry for one of the window's ids."""
        return self._wishes[name]

    def show_marks(self, picture: Picture) -> None:
        """Offer what fits the picture: in the trash it can be taken elsewhere or brought back."""
        is_trash = picture.trashed is not None
        kept = self.tr("Remove from favourites") if picture.favourite else self.tr("Favourite")
        self._wishes["favourite"].setText(kept)
        for name in _NOT_IN_TRASH:
            self._wishes[name].setVisible(not is_trash)
        self._wishes["restore"].setVisible(is_trash)

    def show_family(self, *, has_versions: bool) -> None:
        """Offer to show all versions where there are any."""
        self._wishes["versions"].setVisible(has_versions)

    def _offer(self, name: str, text: str) -> None:
        self._wishes[name] = self._add(text)

    def _show_lost(self) -> None:
        """Offer help where the file is gone."""
        picture = self._shown()
        is_lost = picture is not None and not self._path_of(picture).is_file()
        for name in ("locate", "forget_missing"):
            self._wishes[name].setVisible(is_lost)

    def _show_keys(self) -> None:
        """Tell the keys that the window has now."""
        for name, action in self._wishes.items():
            action.setShortcut(first_key(self, name))
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)

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

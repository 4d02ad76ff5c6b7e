"""The menus, made of the window's actions."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from desktop_app.ui.remedies import QT_TRANSLATE_NOOP
from desktop_app.ui.widgets.menu import Menu

_COPIES = ("copy_picture", "copy_prompt", "copy_path", "show_in_folder")
_KEEPING = ("favourite", "collect", "tag")
_STARS = tuple(f"stars_{number}" for number in range(5, -1, -1))
_MAIN = (
    *("generate", "compare_models", "shelf", "snippets", "inspect_draft", "", "undo", "redo", ""),
    *("PICTURE", "review", "slideshow", "fold", "scores", ""),
)
_MAIN_END = ("panel", "full_screen", "", "settings", "shortcuts", "", "quit")
_PICTURE = (
    "open",
    "edit",
    "use_reference",
    "reuse_prompt",
    "reuse_all",
    "one_more",
    "",
    "compare",
    "review",
    "MORE",
    "",
    "favourite",
    "collect",
    "take_out",
    "tag",
    "STARS",
    "",
    *_COPIES,
    "save_as",
    "",
    "locate",
    "forget_missing",
    "delete",
)
_MORE = (
    *("versions", "show_race", "shelve", ""),
    *("slideshow", "contact_sheet", "export", "", "inspect"),
)
_LIBRARY = (
    *("import", "import_folder", "", "export", "export_library", "", "new_collection", ""),
    *("check_library", "restore_backup", "", "empty_trash"),
)
_TRASHED = ("restore", "", "open", *_COPIES, "save_as", "", "inspect", "", "empty_trash")


_OF_PICTURE = (
    *("open", "edit", "use_reference", "reuse_prompt", "one_more", "compare", ""),
    *(*_KEEPING, "", *_COPIES, "save_as", "", "delete"),
)
#: Menus in menus: what they are called, and what is in them. All at once, the main menu would be
#: higher than a small screen.
_BELOW = {
    "STARS": (QT_TRANSLATE_NOOP("Menus", "Stars"), _STARS),
    "MORE": (QT_TRANSLATE_NOOP("Menus", "More"), _MORE),
    "PICTURE": (QT_TRANSLATE_NOOP("Menus", "Picture"), _OF_PICTURE),
}


def _words(text: str) -> str:
    return QCoreApplication.translate("Menus", text)


def _fill(menu: QMenu, bound: Mapping[str, QAction], names: tuple[str, ...]) -> None:
    for name in names:
        if name in _BELOW:
            title, names_below = _BELOW[name]
            below = Menu(menu, _words(title))
            _fill(below, bound, names_below)
            menu.addMenu(below)
        elif name:
            menu.addAction(bound[name])
        else:
            menu.addSeparator()


def picture_menu(parent: QWidget, bound: Mapping[str, QAction], *, is_trash: bool = False) -> QMenu:
    """What can be done with one picture, where it hangs or in the trash."""
    menu = Menu(parent)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    _fill(menu, bound, _TRASHED if is_trash else _PICTURE)
    return menu


def main_menu(
    parent: QWidget, bound: Mapping[str, QAction], scheme: str, choose: Callable[[str], None]
) -> QMenu:
    """Everything, for those who look for it; `choose` is told the scheme that was picked."""
    menu = Menu(parent)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    _fill(menu, bound, _MAIN)
    library = Menu(menu, _words("Library"))
    _fill(library, bound, _LIBRARY)
    menu.addMenu(library)
    appearance = Menu(menu, _words("Appearance"))
    menu.addMenu(appearance)
    group = QActionGroup(appearance)
    for name, text in (
        ("system", _words("Like the system")),
        ("light", _words("Light")),
        ("dark", _words("Dark")),
    ):
        action = appearance.addAction(text)
        action.setCheckable(True)
        action.setChecked(name == scheme)
        action.triggered.connect(lambda _=False, name=name: choose(name))
        group.addAction(action)
    _fill(menu, bound, _MAIN_END)
    return menu

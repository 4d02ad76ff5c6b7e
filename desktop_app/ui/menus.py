"""The menus, made of the window's actions."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QDialog, QFormLayout, QLabel, QMenu, QWidget

from desktop_app.ui import actions
from desktop_app.ui.theme import Theme

_COPIES = ("copy_picture", "copy_prompt", "show_in_folder")
_MAIN = ("generate", "", "reuse_prompt", *_COPIES, "")
_MAIN_END = ("panel", "full_screen", "shortcuts", "", "quit")
_PICTURE = (
    "open",
    "reuse_prompt",
    "reuse_all",
    "",
    "copy_picture",
    "copy_prompt",
    "show_in_folder",
)
_NATIVE = QKeySequence.SequenceFormat.NativeText


def _words(text: str) -> str:
    return QCoreApplication.translate("Menus", text)


def _fill(menu: QMenu, bound: Mapping[str, QAction], names: tuple[str, ...]) -> None:
    for name in names:
        if name:
            menu.addAction(bound[name])
        else:
            menu.addSeparator()


def picture_menu(parent: QWidget, bound: Mapping[str, QAction]) -> QMenu:
    """What can be done with one picture."""
    menu = QMenu(parent)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    _fill(menu, bound, _PICTURE)
    return menu


def main_menu(
    parent: QWidget, bound: Mapping[str, QAction], scheme: str, choose: Callable[[str], None]
) -> QMenu:
    """Everything, for those who look for it; `choose` is told the scheme that was picked."""
    menu = QMenu(parent)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    _fill(menu, bound, _MAIN)
    appearance = menu.addMenu(_words("Appearance"))
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


def shortcuts_sheet(parent: QWidget, theme: Theme, bound: Mapping[str, QAction]) -> QDialog:
    """The keys, in two columns."""
    sheet = QDialog(parent)
    sheet.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    sheet.setWindowTitle(_words("Keyboard shortcuts"))
    form = QFormLayout(sheet)
    form.setContentsMargins(24, 20, 24, 20)
    form.setHorizontalSpacing(32)
    form.setVerticalSpacing(6)
    rows = [
        (
            bound[row.id].text(),
            bound[row.id].shortcut().toString(bound[row.id].shortcut().SequenceFormat.NativeText),
        )
        for row in actions.ROWS
        if row.keys
    ]
    ratios = actions.ratio_rows()
    first, last = (bound[row.id].shortcut().toString(_NATIVE) for row in (ratios[0], ratios[-1]))
    rows.append((_words("Choose an aspect ratio"), f"{first} … {last}"))
    rows += [(actions.words(text), keys) for text, keys in actions.ELSEWHERE]
    for text, keys in rows:
        name, combination = QLabel(text), QLabel(keys)
        name.setFont(theme.font("body"))
        combination.setFont(theme.font("meta"))
        form.addRow(name, combination)
    return sheet

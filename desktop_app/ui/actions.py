"""Every action as a row: what it is called and which keys do it."""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from desktop_app.core.recipe import RATIOS
from desktop_app.ui.remedies import QT_TRANSLATE_NOOP

_DELETE_KEYS = ("Del", "Backspace") if sys.platform == "darwin" else ("Del",)
_RATIO_KEYS = "Meta+Alt" if sys.platform == "darwin" else "Alt"


@dataclass(frozen=True, slots=True)
class Row:
    """One action."""

    id: str
    text: str  # English, translated when shown
    keys: tuple[str, ...] = ()  # a text field keeps plain letters and its own keys to itself


class Known(NamedTuple):
    """What a room does with keys of its own."""

    text: str  # English, translated when shown
    keys: str  # parted by spaces


ROWS = (
    Row("generate", "Generate", ("Ctrl+Enter", "Ctrl+Return")),
    Row("prompt", "Go to the prompt", ("Ctrl+L",)),
    Row("find", "Search", ("Ctrl+F",)),
    Row("gallery", "Go to the gallery", ("Ctrl+G",)),
    Row("models", "Choose a model", ("Ctrl+Shift+M",)),
    Row("ratios", "Go to the aspect ratios", ("Ctrl+R",)),
    Row("open", "Open the picture"),
    Row("edit", "Edit the picture", ("E",)),
    Row("use_reference", "Use as reference", ("U",)),
    Row("reuse_prompt", "Reuse the prompt", ("P",)),
    Row("reuse_all", "Reuse all settings"),
    Row("one_more", "One more", ("M",)),
    Row("compare", "Compare", ("C",)),
    Row("compare_models", "Compare models…", ("Ctrl+Shift+K",)),
    Row("show_race", "Show its comparison of models"),
    Row("scores", "How models have fared"),
    Row("review", "Review", ("R",)),
    Row("slideshow", "Slideshow", ("F5",)),
    Row("versions", "Show all versions"),
    Row("fold", "One tile for all versions"),
    Row("favourite", "Favourite", ("F",)),
    Row("collect", "Add to a collection…", ("B",)),
    Row("take_out", "Remove from the collection"),
    Row("tag", "Tag…", ("T",)),
    Row("stars_0", "No stars", ("Ctrl+0",)),
    Row("stars_1", "One star", ("Ctrl+1",)),
    Row("stars_2", "Two stars", ("Ctrl+2",)),
    Row("stars_3", "Three stars", ("Ctrl+3",)),
    Row("stars_4", "Four stars", ("Ctrl+4",)),
    Row("stars_5", "Five stars", ("Ctrl+5",)),
    Row("new_collection", "New collection…"),
    Row("import", "Add pictures…", ("Ctrl+O",)),
    Row("import_folder", "Add a folder…"),
    Row("save", "Export", ("Ctrl+S",)),
    Row("save_as", "Export as…", ("Ctrl+Shift+S",)),
    Row("contact_sheet", "Contact sheet…"),
    Row("snippets", "Snippets…"),
    Row("shelve", "Keep on the reference shelf…"),
    Row("shelf", "Reference shelf"),
    Row("export", "Pack with recipes…", ("Ctrl+Shift+E",)),
    Row("export_library", "Pack the whole library…"),
    Row("check_library", "Check library…"),
    Row("restore_backup", "Restore a backup…"),
    Row("locate", "Locate the file…"),
    Row("forget_missing", "Remove from the library…"),
    Row("delete", "Delete", _DELETE_KEYS),
    Row("restore", "Restore"),
    Row("empty_trash", "Empty trash…"),
    Row("undo", "Undo", ("Ctrl+Z",)),
    Row("redo", "Redo", ("Ctrl+Shift+Z", "Ctrl+Y")),
    Row("copy_picture", "Copy the picture", ("Ctrl+C",)),
    Row("copy_prompt", "Copy the prompt", ("Ctrl+Shift+C",)),
    Row("copy_path", "Copy the path", ("Ctrl+Alt+C",)),
    Row("show_in_folder", "Show in folder"),
    Row("inspect", "Show what was sent…"),
    Row("inspect_draft", "Show what will be sent…"),
    Row("cancel", "Cancel the focused job", ("Ctrl+.",)),
    Row("cancel_all", "Cancel all jobs", ("Ctrl+Shift+.",)),
    Row("panel", "Show or hide the create panel", ("F9",)),
    Row("regions", "Go to the next region", ("F6",)),
    Row("full_screen", "Full screen", ("F11", "Ctrl+Meta+F")),
    Row("menu", "Open the menu", ("F10",)),
    Row("settings", "Settings…", ("Ctrl+,",)),
    Row("shortcuts", "Keyboard shortcuts", ("F1",)),
    Row("quit", "Quit Pictor", ("Ctrl+Q",)),
)

#: What other rooms do with the keyboard, for the shortcuts sheet: by group, keys parted by spaces.
ELSEWHERE = {
    QT_TRANSLATE_NOOP("Shortcuts", "Gallery"): (
        Known("Move", "← → ↑ ↓"),
        Known("First and last picture", "Home End"),
        Known("A screen up and down", "PgUp PgDown"),
        Known("Open the picture", "Enter"),
        Known("Quick look while held", "Space"),
        Known("Select or not", "X"),
        Known("Select more while moving", "Shift"),
        Known("Select all", "Ctrl A"),
        Known("Select nothing", "Esc"),
    ),
    QT_TRANSLATE_NOOP("Shortcuts", "Viewer"): (
        Known("Previous and next picture", "← →"),
        Known("Zoom in and out", "+ −"),
        Known("Fit, 100 %", "0 1"),
        Known("Details", "I"),
        Known("Version before and after", "↑ ↓"),
        Known("Move the picture", "Shift ← → ↑ ↓"),
        Known("Back to the gallery", "Esc"),
    ),
    QT_TRANSLATE_NOOP("Shortcuts", "Slideshow"): (
        Known("Pause", "Space"),
        Known("Shorter, longer", "− +"),
        Known("End", "Esc"),
    ),
    QT_TRANSLATE_NOOP("Shortcuts", "Comparison"): (
        Known("Slide one over the other", "W"),
        Known("Flip from one to the other", "X"),
        Known("Zoom in and out", "+ −"),
        Known("Fit, 100 %", "0 1"),
        Known("Back", "Esc"),
    ),
    QT_TRANSLATE_NOOP("Shortcuts", "Review"): (
        Known("Keep", "K"),
        Known("Reject", "X"),
        Known("Stars", "0 1 2 3 4 5"),
        Known("Take the last decision back", "U"),
        Known("Back and on", "← →"),
        Known("End", "Esc"),
    ),
}


def ratio_rows() -> tuple[Row, ...]:
    """The ratios, by their place in reading order."""
    return tuple(
        Row(f"ratio_{ratio.replace(':', '_')}", ratio, (f"{_RATIO_KEYS}+{(place + 1) % 10}",))
        for place, ratio in enumerate(RATIOS)
    )


def all_rows() -> tuple[Row, ...]:
    """Every action there is."""
    return (*ROWS, *ratio_rows())


def words(text: str) -> str:
    """An action's text in the person's language."""
    return QCoreApplication.translate("Actions", text)


def keys_shown(known: Known) -> str:
    """A room's own keys by the names that Qt has for them in the person's language."""
    translate = QCoreApplication.translate
    named = (translate("QShortcut", key) for key in known.keys.split())
    return " ".join(key.replace(" ", "\u00a0") for key in named)


def bind(window: QWidget, handlers: Mapping[str, Callable[[], object]]) -> dict[str, QAction]:
    """Make the window's actions, each with its usual keys; every row needs its handler."""
    bound: dict[str, QAction] = {}
    for row in all_rows():
        action = QAction(words(row.text), window)
        action.setObjectName(row.id)
        action.setShortcuts([QKeySequence(keys) for keys in row.keys])
        action.triggered.connect(_Press(handlers[row.id]))
        window.addAction(action)
        bound[row.id] = action
    return bound


class _Press:
    """Calls a handler without the "checked" that Qt would pass."""

    def __init__(self, handler: Callable[[], object]) -> None:
        self._handler = handler

    def __call__(self, _checked: bool = False) -> None:
        self._handler()

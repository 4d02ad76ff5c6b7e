"""Which keys do what: the usual ones, changed by what the person has set."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import cache

from PySide6.QtCore import QCoreApplication, QObject, Qt
from PySide6.QtGui import QAction, QKeySequence

from desktop_app.state.preferences import Preferences
from desktop_app.ui.actions import all_rows, words
from desktop_app.ui.facts import fill
from desktop_app.ui.remedies import QT_TRANSLATE_NOOP

#: A bar that parts two combinations, and not one that is a key itself, as in "Ctrl+|".
_BETWEEN = re.compile(r"(?<=[^+])\||(?<=\+\+)\|")
_TWINS = {"Return": "Enter", "Enter": "Return"}  # one key to people, two to Qt

_USUAL: dict[str, tuple[str, ...]] = {row.id: row.keys for row in all_rows()}


@dataclass(frozen=True, slots=True)
class Bindings:
    """The keys of every action; made from the settings' words, and turned into them."""

    changed: Mapping[str, tuple[str, ...]] = field(default_factory=dict)  # by action, as Qt writes

    def keys(self, action: str) -> tuple[str, ...]:
        """The combinations that do this; what another was given expressly is not its own."""
        if action in self.changed:
            return self.changed[action]
        given = {one for keys in self.changed.values() for one in keys}
        return tuple(one for one in map(plain, _USUAL[action]) if one not in given)

    def is_changed(self, action: str) -> bool:
        """Whether its keys are not the usual ones."""
        return self.keys(action) != tuple(map(plain, _USUAL[action]))

    def owners(self, keys: Iterable[str], but: str) -> tuple[str, ...]:
        """The other actions that one of these combinations belongs to."""
        sought = set(keys)
        return tuple(
            name for name in _USUAL if name != but and not sought.isdisjoint(self.keys(name))
        )

    def given(self, action: str, keys: Iterable[str]) -> Bindings:
        """With these keys for it; whoever had one of them has it no more."""
        wanted = tuple(keys)
        new = dict(self.changed)
        for owner in self.owners(wanted, action):
            new[owner] = tuple(one for one in self.keys(owner) if one not in wanted)
        new[action] = wanted
        return Bindings(
            {name: own for name, own in new.items() if own != tuple(map(plain, _USUAL[name]))}
        )

    def as_words(self) -> tuple[str, ...]:
        """What is changed, as the settings keep it; `bindings_of` is the inverse."""
        return tuple(f"{name}={'|'.join(keys)}" for name, keys in self.changed.items())


def bindings_of(changed: Iterable[str]) -> Bindings:
    """The keys that the settings tell of; what makes no sense in them is left out."""
    found: dict[str, tuple[str, ...]] = {}
    taken: set[str] = set()
    for word in changed:
        name, _, text = word.partition("=")
        if name not in _USUAL:
            continue
        keys = [plain(one) for one in _BETWEEN.split(text) if one]
        mine = tuple(one for one in keys if one and one not in taken)
        if text and not mine:
            continue
        taken |= set(mine)
        found[name] = mine
    return Bindings(found)


def usual_keys(action: str) -> tuple[str, ...]:
    """The combinations that do this where nobody has changed them."""
    return tuple(map(plain, _USUAL[action]))


@cache
def plain(keys: str) -> str:
    """A combination as Qt writes it itself, to be compared; "" for what is none."""
    return QKeySequence(keys).toString(QKeySequence.SequenceFormat.PortableText)


def native(keys: str) -> str:
    """A combination as people read it, such as "Ctrl+F"."""
    return QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)


def recorded(keys: str) -> tuple[str, ...]:
    """What a pressed combination is kept as: both Enter keys are one to people."""
    whole = plain(keys)
    last = whole.rpartition("+")[2]
    if last in _TWINS:
        return whole, whole[: -len(last)] + _TWINS[last]
    return (whole,)


_MOVING = {
    *("Esc", "Tab", "Backtab", "Return", "Enter", "Space", "Backspace", "Menu", "Shift+F10"),
    *("Left", "Right", "Up", "Down", "Home", "End", "PgUp", "PgDown", "Ctrl+Tab"),
}
#: What rooms do with keys of their own, in the words of `actions.ELSEWHERE`.
_OWN = {
    "X": QT_TRANSLATE_NOOP("Actions", "Select or not"),
    "I": QT_TRANSLATE_NOOP("Actions", "Details"),
    "W": QT_TRANSLATE_NOOP("Actions", "Slide one over the other"),
    "0": QT_TRANSLATE_NOOP("Actions", "Fit, 100 %"),
    "1": QT_TRANSLATE_NOOP("Actions", "Fit, 100 %"),
    "+": QT_TRANSLATE_NOOP("Actions", "Zoom in and out"),
    "=": QT_TRANSLATE_NOOP("Actions", "Zoom in and out"),
    "-": QT_TRANSLATE_NOOP("Actions", "Zoom in and out"),
    "Ctrl+A": QT_TRANSLATE_NOOP("Actions", "Select all"),
}
_WRITING = {"Ctrl+X", "Ctrl+V"}
_SYSTEM = {"Alt+F4", "Ctrl+Alt+Del", "Alt+Tab", "Ctrl+Esc", "Print"}


def refusal(action: str, keys: str) -> str:
    """Why these keys cannot be given to an action, or nothing."""
    whole = plain(keys)
    if whole in usual_keys(action):
        return ""
    bare = whole.removeprefix("Shift+")
    shown = native(whole)
    if whole in _MOVING or bare in _MOVING:
        return fill(_words("%1 is needed to get around, so it stays as it is."), shown)
    if whole in _OWN:
        return fill(_words("%1 has a use of its own: %2."), shown, words(_OWN[whole]))
    if whole in _WRITING:
        return fill(_words("%1 is needed to write, so it stays as it is."), shown)
    if whole in _SYSTEM:
        return fill(_words("%1 belongs to the system."), shown)
    return ""


def is_modifier(key: int) -> bool:
    """Whether this is a key that only holds others, such as Shift."""
    return key in {
        *(Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_Meta),
        *(Qt.Key.Key_AltGr, Qt.Key.Key_CapsLock, Qt.Key.Key_NumLock, Qt.Key.Key_Super_L),
        *(Qt.Key.Key_Super_R, Qt.Key.Key_ScrollLock, Qt.Key.Key_unknown, 0),
    }


def _words(text: str) -> str:
    return QCoreApplication.translate("Shortcuts", text)


class LiveKeys(QObject):
    """Gives a window's actions the keys that the settings tell of, now and whenever they change."""

    def __init__(self, bound: Mapping[str, QAction], preferences: Preferences) -> None:
        super().__init__(preferences)
        self._bound = bound
        self._preferences = preferences
        preferences.watch(self._follow, "shortcuts")
        if preferences.now.shortcuts:
            self._follow()

    def _follow(self) -> None:
        rebind(self._bound, self._preferences.now.shortcuts)


def rebind(bound: Mapping[str, QAction], changed: Iterable[str]) -> None:
    """Give actions the keys that the settings tell of; the others have their usual ones."""
    bindings = bindings_of(changed)
    for name, action in bound.items():
        wanted = [QKeySequence(keys) for keys in bindings.keys(name)]
        if action.shortcuts() != wanted:
            action.setShortcuts(wanted)

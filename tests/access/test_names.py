"""Every room as a screen reader and a finger find it: names, roles, tooltips, sizes."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QKeySequence
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSlider,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QScrollBar,
    QWidget,
)

from desktop_app.ui.widgets.buttons import IconButton
from tests.e2e.hands import Hands
from tests.rooms import greet, walk

_TARGET = 28
#: What may be smaller, and why.
_SMALL = {
    "Link": "words among words: the line is as high as the text",
    "_Source": "words among words",
    "Prose": "text that can be selected; nothing is pressed there",
    "Words": "text that can be selected",
    "Label": "text that can be selected",
    "PromptEditor": "one line in the smallest window; the field around it answers as well",
}
_ROLE = QAccessible.Role
_ROLES = {
    QLineEdit: {_ROLE.EditableText},
    QPlainTextEdit: {_ROLE.EditableText},
    QAbstractSlider: {_ROLE.Slider},
    QAbstractButton: {
        *(_ROLE.Button, _ROLE.CheckBox, _ROLE.RadioButton, _ROLE.ButtonMenu, _ROLE.Link),
    },
}


@pytest.fixture(scope="module")
def found(tmp_path_factory: pytest.TempPathFactory) -> list[str]:
    """What is wrong anywhere, in words."""
    wrong: list[str] = []
    rooms: list[str] = []

    async def visit(hands: Hands, room: str, top: QWidget) -> None:
        rooms.append(room)
        for fault in (*faults(top), *without_keys(hands, top)):
            if fault not in wrong:
                wrong.append(fault)

    walk(tmp_path_factory.mktemp("rooms") / "data", visit)
    greet(tmp_path_factory.mktemp("welcome") / "data", visit)
    assert len(rooms) > 40
    return wrong


def seen(top: QWidget) -> list[QWidget]:
    """What can be seen of a room, and is no part of Qt's own making."""
    every = [one for one in top.findChildren(QWidget) if one.isVisible()]
    inner = {"qt_scrollarea_viewport", "qt_scrollarea_hcontainer", "qt_scrollarea_vcontainer"}
    return [
        one
        for one in every
        if one.window() is top.window()
        and one.objectName() not in inner
        and not isinstance(one, QScrollBar | QMenu)
    ]


def is_control(widget: QWidget) -> bool:
    """Whether one can press it, write in it, or come to it with the keyboard."""
    kinds = QAbstractButton | QLineEdit | QAbstractSlider
    return isinstance(widget, kinds) or widget.focusPolicy() != Qt.FocusPolicy.NoFocus


def faults(top: QWidget) -> Iterator[str]:
    """What is wrong in a room."""
    for one in seen(top):
        if is_control(one):
            spoken = QAccessible.queryAccessibleInterface(one)
            name = spoken.text(QAccessible.Text.Name)
            told = f"{type(one).__name__} {one.objectName()} “{name}”"
            if not name.strip():
                yield f"{told} in {type(one.parentWidget()).__name__} has no name"
            if "<" in spoken.text(QAccessible.Text.Description):
                yield f"{told} is described in markup"
            for kind, roles in _ROLES.items():
                if isinstance(one, kind) and spoken.role() not in roles:
                    yield f"{told} is a {spoken.role().name}"
            if isinstance(one, IconButton) and not one.toolTip().startswith(name):
                yield f"{told} has no tooltip with its name"
            is_measured = type(one).__name__ not in _SMALL and one.isEnabled()
            if is_measured and min(one.width(), one.height()) < _TARGET:
                yield f"{told} is {one.width()} by {one.height()}"


def without_keys(hands: Hands, top: QWidget) -> Iterator[str]:
    """The icons that do what an action does, and do not tell its key."""
    actions = hands.window.actions_by_id.values()
    keys = {action.text().rstrip("…"): action.shortcuts() for action in actions}
    for one in seen(top):
        known = keys.get(one.accessibleName().rstrip("…"), [])
        if isinstance(one, IconButton) and known:
            native = [key.toString(QKeySequence.SequenceFormat.NativeText) for key in known]
            if not any(f"({key})" in one.toolTip() for key in native):
                yield f"“{one.toolTip()}” lacks {native}"


def of_kind(found: list[str], *words: str) -> list[str]:
    """The faults that say one of these."""
    return [one for one in found if any(word in one for word in words)]


def test_everything_that_can_be_used_has_a_name(found: list[str]) -> None:
    assert of_kind(found, "has no name") == []


def test_every_name_and_description_is_plain_text(found: list[str]) -> None:
    assert of_kind(found, "in markup") == []


def test_roles_are_what_they_look_like(found: list[str]) -> None:
    assert of_kind(found, "is a ") == []


def test_icons_are_explained(found: list[str]) -> None:
    assert of_kind(found, "tooltip") == []


def test_nothing_is_too_small_to_be_hit(found: list[str]) -> None:
    assert [one for one in found if re.search(r"is \d+ by \d+$", one)] == []


def test_tooltips_tell_the_keys_that_do_the_same(found: list[str]) -> None:
    """An icon that does what an action does shows the action's key."""
    assert of_kind(found, "lacks") == []

"""A screen reader's eyes and hands: run by the system's own Python, which has its bindings.

Reads one JSON object a line, answers with one: `find` what the tree shows, `press` one of its
actions, `write` into a text, `heard` for what was announced.
"""

from __future__ import annotations

import json
import re
import sys
from collections import deque
from collections.abc import Iterator
from typing import Any

import gi  # type: ignore[import-not-found,unused-ignore]  # of the system

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # type: ignore[import-not-found,unused-ignore]  # noqa: E402

_DEEPEST = 40
_BRANCHES = {Atspi.Role.APPLICATION, Atspi.Role.FRAME, Atspi.Role.WINDOW}


class Reader:
    """Knows what it has found by numbers."""

    def __init__(self) -> None:
        self._found: dict[int, Any] = {}
        self._heard: list[str] = []
        self._listener = Atspi.EventListener.new(self._on_announcement)
        self._listener.register("object:announcement")
        self._focused: deque[Any] = deque(maxlen=5)
        self._focus = Atspi.EventListener.new(self._on_focus)
        self._focus.register("object:state-changed:focused")

    def find(self, app: str, role: str, name: str) -> list[dict[str, Any]]:
        """Everything that is shown of this role whose name matches, in the tree's order."""
        return [
            self._told(one)
            for one in self._shown(app)
            if (not role or one.get_role_name() == role) and re.search(name, one.get_name() or "")
        ]

    def press(self, number: int, action: str) -> bool:
        """Do an action by its name."""
        actions = self._found[number].get_action_iface()
        names = self._actions(self._found[number])
        return bool(actions.do_action(names.index(action)))

    def write(self, number: int, text: str) -> bool:
        """Let an editable text say this."""
        return bool(self._found[number].get_editable_text_iface().set_text_contents(text))

    def read(self, number: int) -> str:
        """What a text says."""
        text = self._found[number].get_text_iface()
        return str(text.get_text(0, text.get_character_count()))

    def heard(self) -> list[str]:
        """All that was announced."""
        return self._heard

    def _on_announcement(self, event: Any) -> None:
        self._heard.append(str(event.any_data))

    def _on_focus(self, event: Any) -> None:
        if event.detail1:
            self._focused.append(event.source)

    def _shown(self, app: str) -> Iterator[Any]:
        desktop = Atspi.get_desktop(0)
        for place in range(desktop.get_child_count()):
            one = desktop.get_child_at_index(place)
            if one is not None and one.get_name() == app:
                one.set_cache_mask(Atspi.Cache.NONE)  # the app is asked, and nothing else
                yield from self._below(one, 0)
        seen: list[Any] = []
        for focused in reversed(self._focused):
            if (popup := self._popup(focused)) is not None and popup not in seen:
                seen.append(popup)
                yield popup
                yield from self._below(popup, 0)

    def _popup(self, focused: Any) -> Any:
        """Menus and popovers are nobody's children: a reader learns of them by the keyboard."""
        one = focused
        try:
            while one is not None and one.get_index_in_parent() >= 0:
                one = one.get_parent()
            is_the_app = one is None or one.get_role() == Atspi.Role.APPLICATION
            is_shown = not is_the_app and one.get_state_set().contains(Atspi.StateType.SHOWING)
        except GLib.Error:  # it is gone
            return None
        return one if is_shown else None

    def _below(self, parent: Any, depth: int) -> Iterator[Any]:
        for place in range(parent.get_child_count() if depth < _DEEPEST else 0):
            one = parent.get_child_at_index(place)
            if one is None:
                continue
            is_shown = one.get_state_set().contains(Atspi.StateType.SHOWING)
            if is_shown:
                yield one
            if is_shown or one.get_role() in _BRANCHES:
                yield from self._below(one, depth + 1)

    def _told(self, one: Any) -> dict[str, Any]:
        number = len(self._found)
        self._found[number] = one
        states = one.get_state_set().get_states()
        return {
            "number": number,
            "role": one.get_role_name(),
            "name": one.get_name(),
            "description": one.get_description(),
            "states": [state.value_nick for state in states],
            "actions": self._actions(one),
        }

    def _actions(self, one: Any) -> list[str]:
        actions = one.get_action_iface()
        if actions is None:
            return []
        return [actions.get_action_name(place) for place in range(actions.get_n_actions())]


def main() -> None:
    """Answer until nobody asks any more."""
    reader, loop = Reader(), GLib.MainLoop()

    def answer(channel: Any, _condition: Any) -> bool:
        line = channel.readline()
        if not line:
            loop.quit()
            return False
        wish = json.loads(line)
        try:
            found = {"is": getattr(reader, wish.pop("do"))(**wish)}
        except GLib.Error as gone:  # it went while it was looked at
            found = {"gone": str(gone)}
        sys.stdout.write(json.dumps(found) + "\n")
        sys.stdout.flush()
        return True

    GLib.io_add_watch(sys.stdin, GLib.PRIORITY_LOW, GLib.IO_IN | GLib.IO_HUP, answer)
    loop.run()


if __name__ == "__main__":
    main()

"""Which keys do what, once they are changed."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QWidget

from desktop_app.core.settings import Settings
from desktop_app.state.preferences import Preferences
from desktop_app.ui import actions
from desktop_app.ui.key_bindings import (
    Bindings,
    LiveKeys,
    bindings_of,
    recorded,
    refusal,
    usual_keys,
)

NAMES = [row.id for row in actions.all_rows()]
KEYS = ["Ctrl+K", "Ctrl+F", "F3", "Ctrl+|", "|", "Ctrl++", "Ctrl+=", "G", "Shift+G", "Del"]


@pytest.fixture
def window(qapp: QApplication) -> Iterator[QWidget]:
    made = QWidget()
    yield made
    made.deleteLater()


def test_without_changes_everything_has_its_usual_keys() -> None:
    bindings = bindings_of(())
    for name in NAMES:
        assert bindings.keys(name) == usual_keys(name)
        assert not bindings.is_changed(name)
    owners = Counter(keys for name in NAMES for keys in bindings.keys(name))
    assert max(owners.values()) == 1, "no combination does two things"


@given(st.lists(st.tuples(st.sampled_from(NAMES), st.sampled_from(KEYS)), max_size=8))
def test_whatever_is_given_nothing_is_shared_and_all_of_it_is_kept(
    wishes: list[tuple[str, str]],
) -> None:
    bindings = Bindings()
    for name, keys in wishes:
        bindings = bindings.given(name, recorded(keys))
        assert bindings.keys(name) == recorded(keys)
    owners = Counter(keys for name in NAMES for keys in bindings.keys(name))
    assert max(owners.values(), default=1) == 1
    again = bindings_of(bindings.as_words())
    assert {name: again.keys(name) for name in NAMES} == {
        name: bindings.keys(name) for name in NAMES
    }


def test_usual_keys_are_not_written_down() -> None:
    bindings = Bindings().given("find", ("Ctrl+K",))
    assert bindings.as_words() == ("find=Ctrl+K",)
    assert bindings.given("find", ("Ctrl+F",)).as_words() == ()


def test_what_makes_no_sense_in_the_settings_is_left_out() -> None:
    words = ("nothing=Ctrl+K", "find=Hokuspokus", "gallery", "tag=F3|F4", "edit=F3", "undo=")
    bindings = bindings_of(words)
    assert bindings.keys("find") == ("Ctrl+F",)
    assert bindings.keys("tag") == ("F3", "F4")
    assert bindings.keys("edit") == ("E",), "a combination goes to whoever has it first"
    assert bindings.keys("undo") == ()


def test_a_key_given_in_the_settings_is_taken_from_its_usual_action() -> None:
    assert bindings_of(("find=F9",)).keys("panel") == ()


def test_both_enter_keys_are_one() -> None:
    assert set(recorded("Ctrl+Shift+Return")) == {"Ctrl+Shift+Return", "Ctrl+Shift+Enter"}


@pytest.mark.parametrize(
    ("keys", "why"),
    [
        ("Esc", "get around"),
        ("Shift+Left", "get around"),
        ("Tab", "get around"),
        ("X", "Select or not"),
        ("Ctrl+V", "to write"),
        ("Alt+F4", "the system"),
    ],
)
def test_some_keys_cannot_be_given_away(keys: str, why: str) -> None:
    assert why in refusal("find", keys)


def test_a_key_that_is_usual_for_an_action_is_never_refused_to_it() -> None:
    for name in NAMES:
        for keys in usual_keys(name):
            assert refusal(name, keys) == ""
    assert refusal("find", "Ctrl+Shift+F") == ""


def test_a_running_window_follows(window: QWidget) -> None:
    bound = actions.bind(window, dict.fromkeys(NAMES, lambda: None))
    preferences = Preferences(Settings(shortcuts=("find=F3",)), lambda _settings: None, window)
    LiveKeys(bound, preferences)
    assert _keys(bound["find"]) == ["F3"]
    preferences.update(shortcuts=("find=Ctrl+L|F4",))
    assert _keys(bound["find"]) == ["Ctrl+L", "F4"]
    assert _keys(bound["prompt"]) == []
    preferences.update(shortcuts=())
    assert _keys(bound["find"]) == ["Ctrl+F"]
    assert _keys(bound["prompt"]) == ["Ctrl+L"]


def _keys(action: QAction) -> list[str]:
    return [keys.toString() for keys in action.shortcuts()]

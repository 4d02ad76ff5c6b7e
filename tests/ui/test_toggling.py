"""What assistive technology toggles does what a click does."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.state.draft import Draft
from desktop_app.ui.composer.panel import ComposerPanel
from desktop_app.ui.icons import Icons
from desktop_app.ui.settings.switch import Switch
from desktop_app.ui.theme import Theme
from desktop_app.ui.widgets.buttons import IconButton
from desktop_app.ui.widgets.line_field import LineField
from desktop_app.ui.widgets.segments import Segments
from desktop_app.ui.widgets.stars import Stars


def toggle(button: QAbstractButton) -> None:
    """What a screen reader does."""
    actions = QAccessible.queryAccessibleInterface(button).actionInterface()
    actions.doAction("Toggle")


@pytest.fixture
def parent(qtbot: QtBot) -> QWidget:
    widget = QWidget()
    qtbot.addWidget(widget)
    return widget


def test_a_switch_and_a_button_that_stays_down_are_clicked_once(
    theme: Theme, parent: QWidget
) -> None:
    button = IconButton(theme, Icons(theme), "heart", "Favourite", parent=parent)
    button.setCheckable(True)
    for one in (Switch(theme, "Warn", parent), button):
        heard: list[bool] = []
        one.clicked.connect(lambda on, heard=heard: heard.append(on))
        toggle(one)
        assert heard == [True]
        one.setChecked(False)  # the app's own doing is no click
        assert heard == [True]
        one.click()
        assert heard == [True, True]
        toggle(one)
        assert heard == [True, True, False]


def test_one_of_many_is_chosen_once(theme: Theme, parent: QWidget) -> None:
    segments = Segments(theme, ("1K", "2K", "4K"), parent)
    segments.offer(("1K", "2K", "4K"), "1K")
    heard: list[str] = []
    segments.chosen.connect(heard.append)
    two, four = segments.findChildren(QAbstractButton)[1:]
    toggle(two)
    toggle(four)
    assert heard == ["2K", "4K"]
    assert not two.isChecked()
    toggle(four)
    assert heard == ["2K", "4K"]
    assert four.isChecked()


def test_stars_are_given(theme: Theme, parent: QWidget) -> None:
    stars = Stars(theme, Icons(theme), parent)
    heard: list[int] = []
    stars.chosen.connect(heard.append)
    toggle(stars.findChildren(QAbstractButton)[3])
    assert heard == [4]
    assert stars.stars == 4


def test_a_ratio_is_chosen_and_one_that_the_model_lacks_is_not(
    panel: ComposerPanel, draft: Draft
) -> None:
    taken = draft.ratio
    other = next(ratio for ratio in draft.ratios if ratio != taken)
    toggle(ratio_button(panel, other))
    assert draft.ratio == other
    few = draft.models[-1]
    draft.choose_model(few.id)
    taken = draft.ratio
    assert taken is not None
    lacking = next(r for r in panel_ratios(panel) if r not in draft.ratios)
    toggle(ratio_button(panel, lacking))
    assert draft.ratio == taken
    assert ratio_button(panel, taken).isChecked()
    assert not ratio_button(panel, lacking).isChecked()


def ratio_button(panel: ComposerPanel, ratio: str) -> QAbstractButton:
    found = panel.findChild(QAbstractButton, f"ratio_{ratio.replace(':', '_')}")
    assert found is not None
    return found


def panel_ratios(panel: ComposerPanel) -> list[str]:
    names = [one.objectName() for one in panel.findChildren(QAbstractButton)]
    return [n.removeprefix("ratio_").replace("_", ":") for n in names if n.startswith("ratio_")]


def test_what_is_dictated_into_a_field_is_told_as_what_is_typed(
    qtbot: QtBot, theme: Theme, parent: QWidget
) -> None:
    field = LineField(theme, "Seed", parent=parent)
    heard: list[str] = []
    field.textEdited.connect(lambda text: heard.append(text))
    texts = QAccessible.queryAccessibleInterface(field)
    texts.setText(QAccessible.Text.Value, "one")
    assert heard == ["one"]
    field.setText("the app's own")
    field.clear()
    assert heard == ["one"]
    qtbot.keyClicks(field, "ab")
    assert heard == ["one", "a", "ab"]
    texts.setText(QAccessible.Text.Value, "one")
    assert heard[-1] == "one"

"""The Create panel's controls, used as a person uses them."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QRadioButton,
    QSpinBox,
)
from pytestqt.qtbot import QtBot

from desktop_app.core.recipe import RATIOS
from desktop_app.state.draft import Draft
from desktop_app.ui.composer.panel import ComposerPanel
from tests.ui.composing import FLASH, child, press, ratio, texts


def test_the_names_that_others_rely_on(panel: ComposerPanel) -> None:
    names = {"prompt": "Prompt", "generate": "Generate", "model": "Model"}
    names |= {"options": "Options"}
    names |= {"size": "Size", "count": "Images"}
    for name, spoken in names.items():
        assert child(panel, name).accessibleName() == spoken
    assert ratio(panel, "1:1").accessibleName() == "1 by 1, square, 1024 by 1024"
    assert ratio(panel, "3:2").accessibleName() == "3 by 2, landscape, 1248 by 832"
    assert ratio(panel, "2:3").accessibleName() == "2 by 3, portrait, 832 by 1248"
    interface = QAccessible.queryAccessibleInterface(ratio(panel, "3:2"))
    assert interface.role() == QAccessible.Role.RadioButton


def test_everything_that_can_be_clicked_has_a_name(panel: ComposerPanel) -> None:
    panel.show_starters(True)
    for button in panel.findChildren(QAbstractButton):
        assert button.accessibleName(), button
        if not button.text() and not isinstance(button, QRadioButton):
            assert button.toolTip(), button.accessibleName()


def test_tab_goes_from_top_to_bottom(panel: ComposerPanel, draft: Draft, qtbot: QtBot) -> None:
    panel.focus_prompt()
    seen = [QApplication.focusWidget()]
    draft.choose_model("google/gemini-3.1-flash-image")
    panel.set_credit("$12.40 left")
    for _ in range(13):
        press(qtbot, Qt.Key.Key_Tab)
        seen.append(QApplication.focusWidget())
    names = [widget.accessibleName() for widget in seen if widget is not None]
    assert names == [
        "Prompt",
        "Add references",
        "1 by 1, square, 1024 by 1024",
        "More ratios",
        "Model",
        "Options",
        "1K",
        "Images",
        "$12.40 left",
        "Generate",
        "Menu",
        "Prompt history",
        "Hide the create panel",
        "Prompt",
    ]


def test_one_click_chooses_a_ratio(panel: ComposerPanel, draft: Draft, qtbot: QtBot) -> None:
    button = ratio(panel, "3:2")
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton, pos=QPoint(3, button.height() - 3))
    assert draft.ratio == "3:2"
    assert button.isChecked()
    assert "1248 × 832" in texts(panel)


def test_arrows_move_in_two_dimensions(panel: ComposerPanel, draft: Draft, qtbot: QtBot) -> None:
    panel.focus_ratios()
    walked = []
    for key in (
        Qt.Key.Key_Left,
        Qt.Key.Key_Right,
        Qt.Key.Key_Down,
        Qt.Key.Key_Down,
        Qt.Key.Key_Left,
        Qt.Key.Key_Up,
    ):
        press(qtbot, key)
        walked.append(draft.ratio)
    assert walked == ["1:1", "4:5", "4:3", "4:3", "5:4", "1:1"]
    assert QApplication.focusWidget() is ratio(panel, "1:1")


def test_a_lacking_ratio_can_be_visited_but_not_taken(
    panel: ComposerPanel, draft: Draft, qtbot: QtBot
) -> None:
    draft.choose_model("x/few")
    lacking = ratio(panel, "4:5")
    assert lacking.toolTip() == "4:5 isn't offered by this model"
    assert lacking.accessibleName() == "4 by 5, portrait"
    panel.focus_ratios()
    press(qtbot, Qt.Key.Key_Right)
    assert QApplication.focusWidget() is lacking
    press(qtbot, Qt.Key.Key_Space)
    qtbot.mouseClick(lacking, Qt.MouseButton.LeftButton)
    panel.choose_ratio_at(RATIOS.index("4:5"))
    assert draft.ratio == "1:1"
    assert ratio(panel, "1:1").isChecked()
    press(qtbot, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is child(panel, "model")
    qtbot.keyClick(child(panel, "model"), Qt.Key.Key_Backtab)
    assert QApplication.focusWidget() is ratio(panel, "1:1")


def test_a_replaced_ratio_is_told_and_comes_back(panel: ComposerPanel, draft: Draft) -> None:
    panel.choose_ratio_at(9)
    note = "21:9 isn't offered by this model, using 16:9"
    draft.choose_model("x/few")
    assert ratio(panel, "16:9").isChecked()
    assert note in texts(panel)
    draft.choose_model(FLASH.id)
    assert ratio(panel, "21:9").isChecked()
    assert note not in texts(panel)


def test_a_model_without_shapes_leaves_them_out(panel: ComposerPanel, draft: Draft) -> None:
    draft.choose_ratio("3:2")
    draft.choose_model("openai/gpt-5-image")
    assert not any(ratio(panel, name).isChecked() for name in RATIOS)
    assert "This model picks the shape itself." in texts(panel)
    assert not child(panel, "size").isVisible()
    panel.focus_ratios()
    assert QApplication.focusWidget() is ratio(panel, "1:1")


def test_sizes_are_those_of_the_model(panel: ComposerPanel, draft: Draft, qtbot: QtBot) -> None:
    segments = {button.text(): button for button in child(panel, "size").findChildren(QRadioButton)}
    assert not child(panel, "size").isVisible(), "one size is no choice"
    shown = []
    for name in ("google/gemini-3.1-flash-image", "google/gemini-3-pro-image"):
        draft.choose_model(name)
        shown.append([name for name, button in segments.items() if button.isVisible()])
    assert shown == [["512", "1K", "2K", "4K"], ["1K", "2K", "4K"]]
    qtbot.mouseClick(segments["2K"], Qt.MouseButton.LeftButton)
    assert draft.size == "2K"
    segments["2K"].setFocus()
    press(qtbot, Qt.Key.Key_Right)
    assert draft.size == "4K"
    press(qtbot, Qt.Key.Key_Right)
    assert draft.size == "1K"
    assert segments["1K"].isChecked()
    draft.choose_size("4K")
    draft.choose_model(FLASH.id)
    assert "4K isn't offered by this model, using 1K" in texts(panel)


def test_the_count_keeps_its_bounds(panel: ComposerPanel, draft: Draft, qtbot: QtBot) -> None:
    count = child(panel, "count")
    assert isinstance(count, QSpinBox)
    fewer, more = count.findChildren(QAbstractButton)
    assert not fewer.isEnabled()
    for _ in range(9):
        qtbot.mouseClick(more, Qt.MouseButton.LeftButton)
    assert draft.count == 8
    assert not more.isEnabled()
    count.setFocus()
    for key, after in ((Qt.Key.Key_Left, 7), (Qt.Key.Key_Down, 6), (Qt.Key.Key_Home, 1)):
        press(qtbot, key)
        assert draft.count == after
    press(qtbot, Qt.Key.Key_4)
    assert draft.count == 4
    assert "About $0.16" in texts(panel)


def test_the_head_asks_for_menu_and_collapse(panel: ComposerPanel, qtbot: QtBot) -> None:
    buttons = {button.accessibleName(): button for button in panel.findChildren(QAbstractButton)}
    with qtbot.waitSignal(panel.menu_requested) as asked:
        qtbot.mouseClick(buttons["Menu"], Qt.MouseButton.LeftButton)
    menu = buttons["Menu"]
    assert asked.args == [menu.mapToGlobal(QPoint(0, menu.height()))]
    with qtbot.waitSignal(panel.collapse_requested):
        qtbot.mouseClick(buttons["Hide the create panel"], Qt.MouseButton.LeftButton)
    assert buttons["Hide the create panel"].toolTip() == "Hide the create panel (F9)"

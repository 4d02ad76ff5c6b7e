"""Ratios beside the ten: behind one button, and visible once chosen."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.core.recipe import RATIOS
from desktop_app.state.draft import Draft
from desktop_app.ui.composer.panel import ComposerPanel
from desktop_app.ui.composer.ratios import RatioButton, draw_shape
from desktop_app.ui.theme import Theme
from desktop_app.ui.widgets.popover import Popover
from tests.ui.composing import CATALOG, FLASH, child, press, ratio, texts

EXTENDED = "google/gemini-3.1-flash-image"


def opened(qtbot: QtBot, panel: ComposerPanel) -> Popover:
    more = child(panel, "more_ratios")
    qtbot.mouseClick(more, Qt.MouseButton.LeftButton)
    found = [popover for popover in panel.findChildren(Popover) if popover.isVisible()]
    assert len(found) == 1
    return found[0]


def test_more_ratios_are_there_only_where_the_model_has_them(
    panel: ComposerPanel, draft: Draft
) -> None:
    more = child(panel, "more_ratios")
    seen = []
    for name in (FLASH.id, EXTENDED, FLASH.id):
        draft.choose_model(name)
        seen.append(more.isVisible())
    assert seen == [False, True, False]


def test_a_click_takes_a_ratio_and_shows_it(
    panel: ComposerPanel, draft: Draft, qtbot: QtBot
) -> None:
    draft.choose_model(EXTENDED)
    popover = opened(qtbot, panel)
    cell = ratio(popover, "8:1")
    assert cell.accessibleName() == "8 by 1, landscape, 3072 by 384"
    qtbot.mouseClick(cell, Qt.MouseButton.LeftButton)
    assert draft.ratio == "8:1"
    assert not popover.isVisible()
    more = child(panel, "more_ratios")
    assert isinstance(more, QAbstractButton)
    assert (more.text(), more.accessibleName()) == ("8:1", "More ratios")
    assert more.accessibleDescription() == "8 by 1, landscape, 3072 by 384"
    assert "3072 × 384" in texts(panel)
    assert not any(ratio(panel, name).isChecked() for name in RATIOS)
    draft.choose_ratio("1:1")
    assert more.text() == "More"
    assert ratio(panel, "1:1").isChecked()


def test_arrows_walk_and_choose_and_enter_closes(
    panel: ComposerPanel, draft: Draft, qtbot: QtBot
) -> None:
    draft.set_models(CATALOG)
    draft.choose_model("x-ai/grok-imagine-image-2.0")
    more = child(panel, "more_ratios")
    more.setFocus()
    qtbot.keyClick(more, Qt.Key.Key_Return)
    walked = []
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Up):
        press(qtbot, key)
        walked.append(draft.ratio)
    assert walked == ["9:19.5", "20:9", "20:9", "9:19.5"]
    press(qtbot, Qt.Key.Key_Return)
    qtbot.waitUntil(more.hasFocus)


def test_a_ratio_that_the_next_model_lacks_comes_back(panel: ComposerPanel, draft: Draft) -> None:
    draft.choose_model(EXTENDED)
    draft.choose_ratio("8:1")
    draft.choose_model(FLASH.id)
    assert ratio(panel, "21:9").isChecked()
    assert "8:1 isn't offered by this model, using 21:9" in texts(panel)
    draft.choose_model(EXTENDED)
    assert draft.ratio == "8:1"


def test_another_model_while_it_is_open_closes_what_is_no_longer_true(
    panel: ComposerPanel, draft: Draft, qtbot: QtBot
) -> None:
    draft.choose_model(EXTENDED)
    popover = opened(qtbot, panel)
    draft.choose_ratio("4:1")
    assert popover.isVisible()
    assert ratio(popover, "4:1").isChecked()
    draft.choose_model(FLASH.id)
    assert not popover.isVisible()


def test_every_shape_of_every_model_stays_in_its_cell(
    panel: ComposerPanel, theme: Theme, qtbot: QtBot
) -> None:
    cell = ratio(panel, "1:1")
    assert isinstance(cell, RatioButton)
    image = QImage(60, cell.height(), QImage.Format.Format_RGB32)
    for name in {name for model in CATALOG for name in model.ratios}:
        image.fill(QColor("black"))
        painter = QPainter(image)
        draw_shape(painter, theme, name, image.rect().center(), 20.5, taken=True)
        painter.end()
        row = [x for x in range(60) if image.pixelColor(x, image.height() // 2).lightness() > 40]
        assert row, name
        assert row[0] > 4, name
        assert row[-1] < 55, name


def test_the_keyboard_is_shown_in_the_popover(panel: ComposerPanel, draft: Draft) -> None:
    draft.choose_model(EXTENDED)
    more = child(panel, "more_ratios")
    assert isinstance(more, QAbstractButton)
    more.click()
    focused = QApplication.focusWidget()
    assert isinstance(focused, RatioButton)
    assert any(
        type(part).__name__ == "FocusRing" for part in focused.window().findChildren(QWidget)
    )

"""The Create panel in every size: what shrinks, what goes, what scrolls."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QPlainTextEdit,
    QRadioButton,
    QScrollArea,
    QWidget,
)
from pytestqt.qtbot import QtBot

from desktop_app.core import catalog
from desktop_app.state.draft import Draft
from desktop_app.ui.composer.panel import ComposerPanel
from desktop_app.ui.icons import Icons
from desktop_app.ui.theme import Theme
from desktop_app.ui.widgets.focus_ring import FocusRing

RESOURCES = Path(__file__).resolve().parents[2] / "resources"
MODELS = catalog.load(RESOURCES / "models.json")
FLASH = MODELS[0]
FEW = replace(FLASH, id="x/few", name="Few", ratios=("1:1", "3:2", "16:9"), pixels={})


@pytest.fixture(scope="module")
def theme(qapp: QApplication) -> Iterator[Theme]:
    theme = Theme(qapp, RESOURCES)
    theme.follow("dark")
    yield theme
    qapp.setStyleSheet("")


@pytest.fixture
def draft() -> Draft:
    draft = Draft((*MODELS, FEW))
    draft.set_prompt("a fox")
    return draft


@pytest.fixture
def panel(qtbot: QtBot, theme: Theme, draft: Draft) -> ComposerPanel:
    panel = ComposerPanel(theme, Icons(theme), draft)
    qtbot.addWidget(panel)
    panel.resize(336, 900)
    with qtbot.waitExposed(panel):
        panel.show()
    panel.activateWindow()
    qtbot.waitUntil(panel.isActiveWindow)
    return panel


def child(panel: QWidget, name: str) -> QWidget:
    found = panel.findChild(QWidget, name)
    assert isinstance(found, QWidget), name
    return found


def ratio(panel: QWidget, name: str) -> QRadioButton:
    found = child(panel, f"ratio_{name.replace(':', '_')}")
    assert isinstance(found, QRadioButton)
    return found


def press(qtbot: QtBot, key: Qt.Key) -> None:
    focused = QApplication.focusWidget()
    assert focused is not None
    qtbot.keyClick(focused, key)


def texts(panel: QWidget) -> list[str]:
    return [
        label.text()  # type: ignore[attr-defined]
        for label in panel.findChildren(QWidget)
        if label.inherits("QLabel") and label.isVisibleTo(panel)
    ]


@pytest.mark.parametrize(("short", "height"), [(False, 54), (True, 46)])
def test_a_short_window_gets_short_controls(panel: ComposerPanel, short: bool, height: int) -> None:
    panel.set_compact(short, short)
    assert ratio(panel, "1:1").height() == height
    assert ("Images" in texts(panel)) is not short
    assert child(panel, "count").accessibleName() == "Images"
    assert child(panel, "generate").height() == (40 if short else 44)


@pytest.mark.parametrize(("width", "height"), [(296, 600), (320, 680), (336, 900), (420, 1200)])
def test_nothing_scrolls_or_is_cut_at_the_designed_sizes(
    panel: ComposerPanel, qtbot: QtBot, width: int, height: int
) -> None:
    panel.set_compact(width < 320, height < 680)
    panel.resize(width, height)
    area = panel.findChild(QScrollArea)
    assert area is not None
    qtbot.waitUntil(lambda: area.viewport().width() == width)
    qtbot.waitUntil(lambda: not area.verticalScrollBar().isVisible())
    prompt = child(panel, "prompt")
    assert isinstance(prompt, QPlainTextEdit)
    assert prompt.height() > 100


def test_without_room_all_but_the_foot_scrolls(panel: ComposerPanel, qtbot: QtBot) -> None:
    panel.set_compact(True, True)
    panel.resize(296, 380)
    area = panel.findChild(QScrollArea)
    assert area is not None
    qtbot.waitUntil(area.verticalScrollBar().isVisible)
    button = child(panel, "generate")
    assert button.mapTo(panel, QPoint(0, button.height())).y() <= panel.height()


def test_the_focus_ring_stays_with_what_scrolls(
    panel: ComposerPanel, theme: Theme, qtbot: QtBot
) -> None:
    ring = FocusRing(theme, panel)
    panel.set_compact(True, True)
    panel.resize(296, 380)
    panel.focus_prompt()
    for _ in range(4):
        press(qtbot, Qt.Key.Key_Tab)
    count = child(panel, "count")
    assert count.hasFocus()
    assert ring.isVisible()
    corner = count.mapTo(panel, QPoint(0, 0))
    assert ring.pos() == corner - QPoint(4, 4)
    foot = child(panel, "generate")
    assert corner.y() + count.height() < foot.mapTo(panel, QPoint(0, 0)).y()


@pytest.mark.parametrize("name", ["ratio_1_1", "model", "count", "prompt", "generate"])
def test_a_key_that_qt_has_no_name_for_does_no_harm(panel: ComposerPanel, name: str) -> None:
    for key in (0x3042, 0x1FFFFF0):
        QApplication.sendEvent(
            child(panel, name),
            QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier),
        )

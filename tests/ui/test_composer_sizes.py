"""The Create panel in every size: what shrinks, what goes, what scrolls."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QPlainTextEdit,
    QScrollArea,
)
from pytestqt.qtbot import QtBot

from desktop_app.state.draft import Draft
from desktop_app.ui.composer.panel import ComposerPanel
from desktop_app.ui.composer.words import Note
from desktop_app.ui.theme import Theme
from desktop_app.ui.widgets.focus_ring import FocusRing
from tests.ui.composing import child, press, ratio, texts


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
    qtbot.waitUntil(lambda: prompt.height() > 90)


def test_notes_take_their_height_from_the_prompt(
    panel: ComposerPanel, draft: Draft, qtbot: QtBot
) -> None:
    panel.set_compact(True, True)
    panel.resize(296, 600)
    area = panel.findChild(QScrollArea)
    assert area is not None
    prompt = child(panel, "prompt")
    qtbot.waitUntil(lambda: prompt.height() > 140)
    draft.restore(ratio="21:9", size="4K", options=(("quality", "max"), ("seed", 7), ("n", 3)))
    draft.choose_model("x/few")
    notes = [note for note in panel.findChildren(Note) if note.isVisible()]
    assert len(notes) == 3
    qtbot.waitUntil(lambda: prompt.height() < 110)
    assert not area.verticalScrollBar().isVisible()
    assert all(note.height() == note.heightForWidth(note.width()) for note in notes)
    assert all(note.width() == 264 for note in notes)


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
    for _ in range(5):
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

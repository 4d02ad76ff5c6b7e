"""The reference strip: what it shows, how much it takes, and the way to more."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QColor, QHelpEvent, QImage, QPixmap, QTextDocument
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QApplication, QFileDialog, QScrollArea, QToolTip
from pytestqt.qtbot import QtBot

from desktop_app.state.draft import Draft
from desktop_app.ui.composer.panel import ComposerPanel
from desktop_app.ui.composer.reference_tiles import AddTile
from desktop_app.ui.icons import Icons
from desktop_app.ui.theme import Theme
from tests.ui.composing import child, press, shown
from tests.ui.referring import (
    MANY,
    NONE,
    THREE,
    Thumbnails,
    focused,
    middle,
    names,
    numbers,
    reference,
    references,
    said,
    tiles,
)

_Key, _Left = Qt.Key, Qt.MouseButton.LeftButton
_CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def draft() -> Draft:
    return Draft((MANY, THREE, NONE))


@pytest.fixture
def thumbnails() -> Thumbnails:
    return Thumbnails()


@pytest.fixture
def panel(qtbot: QtBot, theme: Theme, draft: Draft, thumbnails: Thumbnails) -> ComposerPanel:
    return shown(qtbot, ComposerPanel(theme, Icons(theme), draft, thumbnail=thumbnails))


def _add(panel: ComposerPanel) -> AddTile:
    found = child(panel, "addReference")
    assert isinstance(found, AddTile)
    return found


def _enter(panel: ComposerPanel, qtbot: QtBot) -> None:
    """Put the keyboard on the strip, as Tab does."""
    panel.focus_prompt()
    press(qtbot, _Key.Key_Tab)


def test_the_strip_follows_the_draft(panel: ComposerPanel, draft: Draft) -> None:
    assert names(panel) == []
    assert said(panel) == ["Drop or paste images"]
    assert child(panel, "references").accessibleName() == "References"
    draft.restore(references=references(3))
    assert names(panel) == [
        "Reference 1 of 3, cat 1.png",
        "Reference 2 of 3, cat 2.png",
        "Reference 3 of 3, cat 3.png",
    ]
    assert said(panel) == ["References"]
    draft.restore(references=[reference(3), reference(1)])
    assert names(panel) == ["Reference 1 of 2, cat 3.png", "Reference 2 of 2, cat 1.png"]


def test_a_thumbnail_appears_when_it_has_been_made(
    panel: ComposerPanel, draft: Draft, thumbnails: Thumbnails
) -> None:
    draft.restore(references=references(2))
    first, second = tiles(panel)
    before = first.grab().toImage().pixelColor(22, 22)
    assert thumbnails.asked
    assert {side for _, side in thumbnails.asked} == {round(44 * panel.devicePixelRatioF())}
    green = QColor(Qt.GlobalColor.green)
    thumbnails.make([reference(1)], green)
    QApplication.processEvents()  # whatever is still to be painted asks for its thumbnail now
    thumbnails.asked.clear()
    panel.refresh_reference(reference(1).sha256)
    QApplication.processEvents()  # and what is painted anew asks once more
    assert {sha256 for sha256, _ in thumbnails.asked} == {reference(1).sha256}
    assert first.grab().toImage().pixelColor(22, 22) == green != before
    assert first.grab().toImage().pixelColor(0, 0) != green  # its corners are round
    assert second.grab().toImage().pixelColor(22, 22) == before


def test_a_wide_thumbnail_is_cropped_to_fill(
    panel: ComposerPanel, draft: Draft, thumbnails: Thumbnails
) -> None:
    image = QImage(132, 44, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.red)
    for x in range(44, 88):
        for y in range(44):
            image.setPixelColor(x, y, QColor(Qt.GlobalColor.green))
    thumbnails.there[reference(1).sha256] = QPixmap.fromImage(image)
    draft.restore(references=references(1))
    shot = tiles(panel)[0].grab().toImage()
    green = QColor(Qt.GlobalColor.green)
    assert {shot.pixelColor(x, 22).name() for x in range(3, 41)} == {green.name()}


def test_a_lost_file_shows_a_sign(
    panel: ComposerPanel, draft: Draft, thumbnails: Thumbnails
) -> None:
    draft.restore(references=references(1))
    tile = tiles(panel)[0]
    waiting = tile.grab().toImage()
    thumbnails.there[reference(1).sha256] = QPixmap()
    assert tile.grab().toImage() != waiting


def test_many_wrap_and_scroll_at_two_rows(panel: ComposerPanel, draft: Draft, qtbot: QtBot) -> None:
    strip = child(panel, "references")
    one_row = strip.height()
    draft.restore(references=references(14))
    area = strip.findChild(QScrollArea)
    assert area is not None
    qtbot.waitUntil(lambda: strip.height() == 2 * 44 + 8)
    assert one_row == 44
    assert area.verticalScrollBar().isVisible()
    assert area.horizontalScrollBar().maximum() == 0
    assert {tile.size().toTuple() for tile in tiles(panel)} == {(44, 44)}
    rows = {tile.y() for tile in tiles(panel)}
    assert len(rows) == 3
    right = max(tile.geometry().right() for tile in tiles(panel))
    assert right < area.viewport().width()
    _enter(panel, qtbot)
    press(qtbot, _Key.Key_Home)
    press(qtbot, _Key.Key_Down)
    assert focused() == "Reference 6 of 14, cat 6.png"
    press(qtbot, _Key.Key_Down)
    assert focused() == "Reference 11 of 14, cat 11.png"
    last = tiles(panel)[10]
    assert area.viewport().rect().contains(last.mapTo(area.viewport(), middle(last)))


def test_what_is_added_can_be_seen(panel: ComposerPanel, draft: Draft, qtbot: QtBot) -> None:
    draft.restore(references=references(12))
    strip = child(panel, "references")
    area = strip.findChild(QScrollArea)
    assert area is not None
    qtbot.waitUntil(area.verticalScrollBar().isVisible)
    area.verticalScrollBar().setValue(0)
    panel.take_references([reference(13)])
    newest = tiles(panel)[-1]
    assert area.viewport().rect().contains(newest.mapTo(area.viewport(), middle(newest)))


def test_a_narrow_panel_holds_the_strip(panel: ComposerPanel, draft: Draft, qtbot: QtBot) -> None:
    draft.restore(references=references(5))
    panel.set_compact(True, True)
    panel.resize(296, 600)
    qtbot.waitUntil(lambda: len({tile.y() for tile in tiles(panel)}) == 2)
    for tile in tiles(panel):
        assert tile.mapTo(panel, QPoint(44, 0)).x() <= 280


def test_more_than_the_model_takes_are_dimmed_and_kept(
    panel: ComposerPanel, draft: Draft, thumbnails: Thumbnails
) -> None:
    thumbnails.make(references(5), QColor(Qt.GlobalColor.white))
    draft.restore(references=references(5))
    assert said(panel) == ["References"]
    draft.choose_model("x/three")
    assert said(panel) == ["References", "This model takes up to 3 references."]
    assert [tile.is_sent for tile in tiles(panel)] == [True, True, True, False, False]
    assert tiles(panel)[4].accessibleDescription() == "This model takes up to 3 references."
    third, fourth = (tile.grab().toImage().pixelColor(22, 30) for tile in tiles(panel)[2:4])
    assert third.lightness() > fourth.lightness()
    assert _add(panel).is_allowed
    draft.choose_model("x/many")
    assert said(panel) == ["References"]
    assert all(tile.is_sent for tile in tiles(panel))


def test_a_model_that_takes_none_says_so(panel: ComposerPanel, draft: Draft, qtbot: QtBot) -> None:
    none = "This model takes no references."
    draft.choose_model("x/none")
    assert said(panel) == [none]  # in place of the invitation
    draft.choose_model("x/many")
    draft.restore(references=references(2))
    draft.choose_model("x/none")
    assert said(panel) == ["References", none]
    assert not any(tile.is_sent for tile in tiles(panel))
    assert numbers(draft) == [1, 2]
    add = _add(panel)
    assert not add.is_allowed
    assert add.toolTip() == add.accessibleDescription() == none
    _enter(panel, qtbot)
    press(qtbot, _Key.Key_End)
    assert add.hasFocus()
    assert QToolTip.text() == none
    qtbot.mouseClick(add, _Left)
    assert panel.findChild(QFileDialog) is None


def test_an_add_that_is_refused_says_how_many_go(
    panel: ComposerPanel, draft: Draft, qtbot: QtBot
) -> None:
    limit = "This model takes up to 3 references."
    draft.choose_model("x/three")
    assert panel.take_references(references(3)) == 0
    assert said(panel) == ["References"]
    assert panel.take_references([reference(4)]) == 1
    assert numbers(draft) == [1, 2, 3]
    assert said(panel) == ["References", limit]
    draft.set_prompt("other words change nothing about it")
    assert said(panel) == ["References", limit]
    draft.remove_reference(reference(2).sha256)
    assert said(panel) == ["References"]
    panel.take_references([reference(4)])
    qtbot.mouseClick(_add(panel), _Left)
    assert said(panel) == ["References", limit]  # told before anybody looks for files in vain
    assert panel.findChild(QFileDialog) is None
    draft.choose_model("x/many")
    assert said(panel) == ["References"]


def test_more_are_chosen_in_a_dialog_that_blocks_nothing(
    panel: ComposerPanel, qtbot: QtBot, tmp_path: Path
) -> None:
    picture = tmp_path / "a cat.png"
    QImage(4, 4, QImage.Format.Format_RGB32).save(str(picture))
    chosen = QSignalSpy(panel.files_dropped)
    qtbot.mouseClick(_add(panel), _Left)
    dialog = panel.findChild(QFileDialog)
    assert dialog is not None
    assert "*.webp" in dialog.nameFilters()[0]
    panel.choose_references()
    assert len(panel.findChildren(QFileDialog)) == 1
    dialog.setDirectory(str(tmp_path))
    dialog.selectFile(str(picture))
    dialog.accept()
    qtbot.waitUntil(lambda: chosen.count() == 1)
    assert chosen.at(0)[0] == [picture]
    qtbot.waitUntil(lambda: panel.findChild(QFileDialog) is None)
    panel.choose_references()
    again = panel.findChild(QFileDialog)
    assert again is not None
    assert Path(again.directory().absolutePath()) == tmp_path
    again.reject()
    assert chosen.count() == 1


@pytest.mark.parametrize("key", [_Key.Key_Space, _Key.Key_Return, _Key.Key_Enter])
def test_the_keyboard_opens_the_dialog(panel: ComposerPanel, qtbot: QtBot, key: Qt.Key) -> None:
    _enter(panel, qtbot)
    press(qtbot, key)
    dialog = panel.findChild(QFileDialog)
    assert dialog is not None
    dialog.reject()


def test_a_name_that_looks_like_markup_is_shown_as_it_is(
    panel: ComposerPanel, draft: Draft
) -> None:
    draft.restore(references=[replace(reference(1), name="<img src=x>.png")])
    (tile,) = tiles(panel)
    at = QPoint(8, 36)
    QApplication.sendEvent(tile, QHelpEvent(QEvent.Type.ToolTip, at, tile.mapToGlobal(at)))
    seen = QTextDocument()
    seen.setHtml(QToolTip.text())
    assert seen.toPlainText() == "<img src=x>.png"


def test_what_takes_a_while_to_prepare_is_said_to_be_on_its_way(
    panel: ComposerPanel, draft: Draft, qtbot: QtBot
) -> None:
    panel.set_adding(True)
    assert said(panel) == ["Drop or paste images"]
    qtbot.waitUntil(lambda: said(panel) == ["Adding…"])
    panel.take_references([reference(1)])
    assert said(panel) == ["Adding…"]
    panel.set_adding(False)
    assert said(panel) == ["References"]


def test_starters_leave_the_strip_below_them(panel: ComposerPanel, qtbot: QtBot) -> None:
    panel.show_starters(True)
    panel.set_compact(True, True)
    panel.resize(296, 600)
    area = panel.findChild(QScrollArea)
    assert area is not None
    add = _add(panel)
    qtbot.waitUntil(lambda: not area.verticalScrollBar().isVisible())
    qtbot.waitUntil(lambda: add.mapTo(panel, QPoint(0, 44)).y() < 300)
    assert said(panel) == ["Drop or paste images"]

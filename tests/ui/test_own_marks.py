"""What a person notes on a picture in the details, and that nothing typed is lost."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QInputMethodEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.core.changes import Marks, tidy
from desktop_app.core.records import Collection, now
from desktop_app.typed import override
from desktop_app.ui.icons import Icons
from desktop_app.ui.theme import Theme
from desktop_app.ui.viewer.mark_chips import CollectionChip, TagChip
from desktop_app.ui.viewer.own_marks import OwnMarks

Key = Qt.Key
NORTH = Collection("c1", "Northern light", now())
OTHER = Collection("c2", "Still life", now())
KNOWN = [("Lake", 12), ("flake", 2), ("lakeside", 4), ("夕暮れ", 1)]


class Desk(QWidget):
    """The marks in a window with something else that can have the keyboard."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.own = OwnMarks(theme, Icons(theme), self)
        self.other = QLineEdit(self)
        column = QVBoxLayout(self)
        column.addWidget(self.own)
        column.addWidget(self.other)
        column.addStretch(1)
        self.told: list[tuple[object, ...]] = []
        self.own.complete_from(lambda: KNOWN)
        self.own.stars_chosen.connect(lambda *what: self.told.append(("stars", *what)))
        self.own.tags_changed.connect(lambda *what: self.told.append(("tags", *what)))
        self.own.note_changed.connect(lambda *what: self.told.append(("note", *what)))
        self.own.collection_wanted.connect(lambda one: self.told.append(("open", one)))
        self.own.left.connect(lambda: self.told.append(("left",)))

    @property
    def chips(self) -> list[TagChip]:
        return [one for one in self.own.tags.chips if isinstance(one, TagChip)]


@pytest.fixture
def desk(qtbot: QtBot, theme: Theme) -> Desk:
    """The marks of the picture "a.1", shown and with the keyboard elsewhere."""
    desk = Desk(theme)
    qtbot.addWidget(desk)
    desk.resize(320, 500)
    with qtbot.waitActive(desk):
        desk.show()
        desk.activateWindow()
    marks = Marks(stars=2, note="Nice", tags=tidy(["dusk", "cabin"]), collections=("c1",))
    desk.own.show_marks("a.1", marks, [NORTH, OTHER])
    desk.other.setFocus()
    return desk


def write(qtbot: QtBot, into: QWidget, text: str) -> None:
    into.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClicks(into, text)


# Tags and collections


def test_marks_are_shown_and_of_the_collections_those_it_is_in(desk: Desk) -> None:
    texts = [chip.text() for chip in desk.own.tags.chips if isinstance(chip, TagChip)]
    assert texts == ["cabin", "dusk"]
    folders = [one for one in desk.own.tags.chips if isinstance(one, CollectionChip)]
    assert [one.collection for one in folders] == [NORTH]
    assert (desk.own.stars.stars, desk.own.note.note) == (2, "Nice")
    assert desk.told == []


def test_a_collection_opens_by_pointer_and_by_key(qtbot: QtBot, desk: Desk) -> None:
    folder = next(one for one in desk.own.tags.chips if isinstance(one, CollectionChip))
    qtbot.mouseClick(folder, Qt.MouseButton.LeftButton)
    qtbot.keyClick(folder, Key.Key_Return)
    assert desk.told == [("open", NORTH), ("open", NORTH)]


def test_enter_and_commas_add_tags(qtbot: QtBot, desk: Desk) -> None:
    field = desk.own.tags.field
    write(qtbot, field, "  red   boat ")
    qtbot.keyClick(field, Key.Key_Return)
    assert desk.told == [("tags", "a.1", ("cabin", "dusk", "red boat"))]
    assert field.text() == ""
    write(qtbot, field, "sea,")
    assert desk.told[-1] == ("tags", "a.1", ("cabin", "dusk", "red boat", "sea"))
    write(qtbot, field, ",")
    assert len(desk.told) == 2


def test_pasted_commas_part_tags_in_every_script(desk: Desk) -> None:
    field = desk.own.tags.field
    field.setFocus()
    QApplication.clipboard().setText("湖、夕\uff0cبحيرة، rest")
    field.paste()
    assert desk.own.tags.tags == tidy(["cabin", "dusk", "湖", "夕", "بحيرة"])
    assert field.text().strip() == "rest"


def test_a_known_tag_is_spelled_as_the_library_does(qtbot: QtBot, desk: Desk) -> None:
    write(qtbot, desk.own.tags.field, "LAKE")
    qtbot.keyClick(desk.own.tags.field, Key.Key_Return)
    assert desk.told == [("tags", "a.1", ("cabin", "dusk", "Lake"))]


def test_a_tag_that_it_has_is_not_added_twice(qtbot: QtBot, desk: Desk) -> None:
    write(qtbot, desk.own.tags.field, "DUSK")
    qtbot.keyClick(desk.own.tags.field, Key.Key_Return)
    assert desk.told == []


def test_what_is_typed_is_completed_from_the_library(qtbot: QtBot, desk: Desk) -> None:
    field = desk.own.tags.field
    write(qtbot, field, "lak")
    offers = field.completion
    assert offers is not None
    assert offers.isVisible()
    assert [offer.text for offer in offers.offers()] == ["Lake", "lakeside", "flake"]
    qtbot.keyClick(field, Key.Key_Down)
    qtbot.keyClick(field, Key.Key_Down)
    qtbot.keyClick(field, Key.Key_Return)
    assert desk.told == [("tags", "a.1", ("cabin", "dusk", "lakeside"))]
    assert not offers.isVisible()
    write(qtbot, field, "lakes")
    assert not offers.isVisible()  # it bears that one already


def test_an_offer_is_taken_by_a_click(qtbot: QtBot, desk: Desk) -> None:
    field = desk.own.tags.field
    field.setFocus()
    composed = QInputMethodEvent()
    composed.setCommitString("夕")
    QApplication.sendEvent(field, composed)
    offers = field.completion
    assert offers is not None
    at = offers.row_area(0).center()
    qtbot.mouseClick(offers.rows, Qt.MouseButton.LeftButton, pos=at)
    assert desk.told == [("tags", "a.1", tidy(["cabin", "dusk", "夕暮れ"]))]


def test_backspace_in_the_empty_field_takes_the_last_tag(qtbot: QtBot, desk: Desk) -> None:
    field = desk.own.tags.field
    write(qtbot, field, "x")
    qtbot.keyClick(field, Key.Key_Backspace)
    assert desk.told == []
    qtbot.keyClick(field, Key.Key_Backspace)
    assert desk.told == [("tags", "a.1", ("cabin",))]


def test_the_cross_takes_a_tag_and_the_word_does_not(qtbot: QtBot, desk: Desk) -> None:
    dusk = desk.chips[1]
    qtbot.mouseClick(dusk, Qt.MouseButton.LeftButton, pos=QPoint(12, 14))
    assert desk.told == []
    end = QPoint(dusk.width() - 10, 14)
    qtbot.mouseClick(dusk, Qt.MouseButton.LeftButton, pos=end)
    assert desk.told == [("tags", "a.1", ("cabin",))]


def test_delete_takes_a_tag_and_not_the_picture(qtbot: QtBot, desk: Desk) -> None:
    first = desk.chips[0]
    first.setFocus(Qt.FocusReason.TabFocusReason)
    asked = QKeyEvent(QEvent.Type.ShortcutOverride, Key.Key_Delete, Qt.KeyboardModifier.NoModifier)
    asked.ignore()
    QApplication.sendEvent(first, asked)
    assert asked.isAccepted()  # the window's shortcut stays silent
    qtbot.keyClick(first, Key.Key_Delete)
    assert desk.told == [("tags", "a.1", ("dusk",))]
    assert QApplication.focusWidget() is desk.chips[0]
    qtbot.keyClick(desk.chips[0], Key.Key_Backspace)
    assert QApplication.focusWidget() is desk.own.tags.field


def test_the_tab_key_goes_through_the_pills_in_order(qtbot: QtBot, desk: Desk) -> None:
    desk.own.show_marks("a.1", Marks(tags=tidy("abc"), collections=("c2",)), [NORTH, OTHER])
    wanted = [*desk.own.tags.chips, desk.own.tags.field, desk.own.note.text, desk.other]
    wanted[0].setFocus(Qt.FocusReason.TabFocusReason)
    found = [QApplication.focusWidget()]
    for _ in wanted[1:]:
        qtbot.keyClick(QApplication.focusWidget(), Key.Key_Tab)
        found.append(QApplication.focusWidget())
    assert found == wanted


def test_thirty_long_tags_stay_within_the_width(qtbot: QtBot, desk: Desk) -> None:
    tags = [f"湖のほとりの静かな小屋と夕暮れの長い長い長いタグ{n}" * (n % 3 + 1) for n in range(30)]
    desk.own.show_marks("a.1", Marks(tags=tidy(tags)), [])
    width = desk.own.tags.width()
    qtbot.waitUntil(lambda: desk.own.tags.field.geometry().bottom() < desk.own.tags.height())
    for chip in desk.own.tags.chips:
        assert 0 <= chip.geometry().left() <= chip.geometry().right() < width


# The note


def test_a_note_is_kept_when_the_keyboard_leaves(qtbot: QtBot, desk: Desk) -> None:
    note = desk.own.note.text
    note.selectAll()
    write(qtbot, note, "Better")
    assert desk.told == []
    desk.other.setFocus()
    assert desk.told == [("note", "a.1", "Better")]


def test_a_note_is_kept_after_a_pause(qtbot: QtBot, desk: Desk) -> None:
    write(qtbot, desk.own.note.text, "Very ")
    qtbot.waitUntil(lambda: desk.told == [("note", "a.1", "Very Nice")], timeout=8000)
    assert desk.own.note.text.hasFocus()


def test_escape_restores_what_was_there_and_then_leaves(qtbot: QtBot, desk: Desk) -> None:
    note = desk.own.note.text
    write(qtbot, note, "Not ")
    qtbot.keyClick(note, Key.Key_Escape)
    assert (desk.own.note.note, desk.told) == ("Nice", [])
    qtbot.keyClick(note, Key.Key_Escape)
    assert desk.told == [("left",)]


def test_escape_restores_what_a_pause_has_kept_meanwhile(qtbot: QtBot, desk: Desk) -> None:
    note = desk.own.note.text
    write(qtbot, note, "Not ")
    desk.own.flush()
    desk.own.show_marks("a.1", Marks(note="Not Nice"), [])
    qtbot.keyClick(note, Key.Key_Escape)
    assert desk.told == [("note", "a.1", "Not Nice"), ("note", "a.1", "Nice")]


def test_a_note_goes_to_the_picture_that_it_was_typed_for(qtbot: QtBot, desk: Desk) -> None:
    write(qtbot, desk.own.note.text, "So ")
    qtbot.keyClicks(desk.own.tags.field, "half")
    desk.own.show_marks("b.1", Marks(note="Other"), [])
    assert desk.told == [("tags", "a.1", ("cabin", "dusk", "half")), ("note", "a.1", "So Nice")]
    assert (desk.own.note.note, desk.own.tags.field.text()) == ("Other", "")
    desk.own.flush()
    assert len(desk.told) == 2


def test_what_is_being_written_survives_news_of_the_same_picture(qtbot: QtBot, desk: Desk) -> None:
    write(qtbot, desk.own.note.text, "So ")
    desk.own.show_marks("a.1", Marks(note="Undone", stars=4), [])
    assert desk.own.note.note == "So Nice"
    assert desk.own.stars.stars == 4
    desk.own.flush()
    assert desk.told == [("note", "a.1", "So Nice")]


def test_a_note_that_nobody_touches_follows_the_picture(desk: Desk) -> None:
    for note in ("Undone", "  blanks\u00a0around it \n", ""):
        desk.own.show_marks("a.1", Marks(note=note), [])
        assert desk.own.note.text.toPlainText() == note.replace("\u00a0", " ")
    desk.own.note.text.setFocus()
    desk.other.setFocus()
    assert desk.told == []


def test_leaving_the_viewer_loses_nothing(qtbot: QtBot, desk: Desk) -> None:
    write(qtbot, desk.own.tags.field, "half")
    desk.own.note.text.setFocus()
    assert (desk.told, desk.own.tags.field.text()) == ([], "half")
    qtbot.keyClicks(desk.own.note.text, "Very ")
    desk.hide()
    assert ("note", "a.1", "Very Nice") in desk.told
    assert ("tags", "a.1", ("cabin", "dusk", "half")) in desk.told
    assert len(desk.told) == 2


def test_pasted_text_is_plain_and_grows_the_field(qtbot: QtBot, desk: Desk) -> None:
    note = desk.own.note
    height = note.height()
    note.text.setPlainText("\n".join(f"<b>line {n}</b>" for n in range(6)))
    assert note.height() > height
    assert "<b>line 5</b>" in note.note
    note.text.setPlainText("\n" * 200)
    assert note.height() < 400
    document = note.text.document()
    note.text.setPlainText("بحيرة")
    assert document.firstBlock().textDirection() is Qt.LayoutDirection.RightToLeft


def test_writing_can_be_undone_in_the_note_itself(qtbot: QtBot, desk: Desk) -> None:
    desk.own.show_marks("b.1", Marks(), [])
    note = desk.own.note.text
    note.setFocus()
    qtbot.keyClick(note, Key.Key_Return)
    qtbot.keyClicks(note, "b")
    assert note.toPlainText() == "\nb"
    for _ in range(9):
        note.undo()
    assert note.toPlainText() == ""  # and never the words on another picture
    assert desk.told == []


def test_the_keys_of_a_text_stay_in_it(qtbot: QtBot, desk: Desk) -> None:
    got: list[int] = []

    class Watch(QObject):
        @override
        def eventFilter(self, watched: QObject, event: QEvent) -> bool:
            if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
                got.append(event.key())
            return False

    watch = Watch(desk)
    desk.own.installEventFilter(watch)
    for key in (Key.Key_Left, Key.Key_Home, Key.Key_Up, Key.Key_E):
        qtbot.keyClick(desk.own.note.text, key)
        qtbot.keyClick(desk.own.tags.field, key)
    assert got == []


# Stars


def test_stars_are_told_with_the_key(qtbot: QtBot, desk: Desk) -> None:
    desk.own.stars.setFocus()
    star = desk.own.stars.findChildren(QWidget)[0]
    qtbot.keyClick(star, Key.Key_5)
    qtbot.keyClick(star, Key.Key_0)
    assert desk.told == [("stars", "a.1", 5), ("stars", "a.1", 0)]

"""Choosing models: ticking by mouse and keys, the bounds, what each would change, and the price."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from decimal import Decimal

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.core.recipe import ImageModel
from desktop_app.state.draft import Draft
from desktop_app.state.race import Race
from desktop_app.ui.icons import Icons
from desktop_app.ui.race.race_dialog import RaceDialog
from desktop_app.ui.theme import Theme
from tests.state.drafting import ALL, EDITOR, FEW, FREE, NONE, PAINTER, model, reference

Key, Button, Modifier = Qt.Key, Qt.MouseButton, Qt.KeyboardModifier
SEVEN = tuple(model(f"m{number}", price_usd=Decimal("0.04")) for number in range(1, 8))
Open = Callable[..., RaceDialog]


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    window = QWidget()
    window.resize(900, 600)
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return window


@pytest.fixture
def open_dialog(theme: Theme, window: QWidget) -> Iterator[Open]:
    made: list[RaceDialog] = []

    def opened(
        models: Sequence[ImageModel],
        ticked: Sequence[str] = (),
        draft: Draft | None = None,
        **facts: bool | int,
    ) -> RaceDialog:
        if draft is None:
            draft = Draft(tuple(models))
            draft.set_prompt("a fox")
        icons = Icons(theme)
        dialog = RaceDialog(theme, icons, Race(draft), models, ticked, window, **facts)  # type: ignore[arg-type]
        dialog.open()
        made.append(dialog)
        return dialog

    yield opened
    for one in made:
        one.give_up()


def click(qtbot: QtBot, dialog: RaceDialog, row: int) -> None:
    item = dialog.list.item(row)
    dialog.list.scrollToItem(item)
    place = dialog.list.visualItemRect(item).center()
    qtbot.mouseClick(dialog.list.viewport(), Button.LeftButton, pos=place)


def ticked(dialog: RaceDialog) -> list[str]:
    return list(dialog.ticked)


def shown(dialog: RaceDialog) -> list[str]:
    return [row.value for row in dialog.list.rows]


def test_a_click_ticks_and_unticks_and_the_price_follows(qtbot: QtBot, open_dialog: Open) -> None:
    dialog = open_dialog((ALL, FEW, FREE))
    assert dialog.foot.note == "Choose at least 2 models."
    assert not dialog.foot.button.isEnabled()
    click(qtbot, dialog, 0)
    click(qtbot, dialog, 1)
    assert ticked(dialog) == ["all", "few"]
    assert (dialog.foot.price, dialog.foot.note) == ("About $0.08", "for 2 pictures")
    assert dialog.foot.button.text() == "Compare 2 models"
    click(qtbot, dialog, 0)
    assert ticked(dialog) == ["few"]
    assert not dialog.foot.button.isEnabled()
    assert dialog.foot.price == ""


def test_it_is_driven_from_the_field(qtbot: QtBot, open_dialog: Open) -> None:
    dialog = open_dialog((ALL, FEW, FREE, EDITOR))
    asked = QSignalSpy(dialog.asked)
    field = dialog.field
    assert field.hasFocus()
    qtbot.keyClick(field, Key.Key_Down)
    qtbot.keyClick(field, Key.Key_Return)
    assert ticked(dialog) == ["few"]
    qtbot.keyClicks(field, "editor")
    assert shown(dialog) == ["editor"]
    qtbot.keyClick(field, Key.Key_Return)
    assert ticked(dialog) == ["few", "editor"]
    qtbot.keyClicks(field, "zz")
    assert shown(dialog) == []
    qtbot.keyClick(field, Key.Key_Return, Modifier.ControlModifier)
    assert asked.count() == 1, "what is sought hides nothing from the comparison"
    models, each = asked.at(0)
    assert ([one.id for one in models], each) == (["few", "editor"], 1)


def test_space_ticks_as_long_as_no_name_is_written(qtbot: QtBot, open_dialog: Open) -> None:
    dialog = open_dialog((ALL, FEW, FREE))
    qtbot.keyClick(dialog.field, Key.Key_Down)
    qtbot.keyClick(dialog.field, Key.Key_Space)
    assert (dialog.field.text(), ticked(dialog)) == ("", ["few"])
    qtbot.keyClicks(dialog.field, "a b")
    assert dialog.field.text() == "a b"


def test_the_list_has_keys_of_its_own(qtbot: QtBot, open_dialog: Open) -> None:
    dialog = open_dialog((ALL, FEW, FREE))
    asked = QSignalSpy(dialog.asked)
    dialog.list.setFocus()
    qtbot.keyClick(dialog.list, Key.Key_Space)
    qtbot.keyClick(dialog.list, Key.Key_Down)
    qtbot.keyClick(dialog.list, Key.Key_Return)
    assert ticked(dialog) == ["all", "few"]
    qtbot.keyClick(dialog.list, Key.Key_Return, Modifier.ControlModifier)
    assert asked.count() == 1
    qtbot.keyClick(dialog.list, Key.Key_Escape)
    assert not dialog.is_open


def test_six_are_the_most(qtbot: QtBot, open_dialog: Open) -> None:
    dialog = open_dialog(SEVEN, [one.id for one in SEVEN])
    assert len(dialog.ticked) == 6
    click(qtbot, dialog, 6)
    assert len(dialog.ticked) == 6
    assert dialog.foot.note == "At most 6 models can be compared."
    assert dialog.foot.button.isEnabled(), "the six can go"
    click(qtbot, dialog, 0)
    click(qtbot, dialog, 6)
    assert dialog.ticked[-1] == "m7"


def test_each_row_says_what_it_costs_and_what_would_be_changed(open_dialog: Open) -> None:
    models = (ALL, FEW, PAINTER, EDITOR, NONE)
    draft = Draft(models)
    draft.restore(prompt="a fox", ratio="21:9", references=[reference("a")])
    rows = {row.value: row for row in open_dialog(models, draft=draft).list.rows}
    assert rows["all"].price == "About $0.04"
    assert rows["all"].detail == "without references"
    assert rows["few"].detail == "16:9 instead of 21:9 · without references"
    assert (rows["painter"].detail, rows["painter"].price) == (
        "Everything as wished",
        "Price varies",
    )
    assert rows["none"].detail == "without 21:9 · without references"


def test_the_total_says_when_it_is_not_all(open_dialog: Open) -> None:
    assert open_dialog((ALL, EDITOR), ("all", "editor")).foot.price == "At least $0.04"
    assert open_dialog((NONE, EDITOR), ("none", "editor")).foot.price == "Price varies"
    free = model("too", price_usd=Decimal(0))
    assert open_dialog((FREE, free), ("free", "too")).foot.price == "Free"


def test_two_pictures_of_each_cost_twice_as_much(qtbot: QtBot, open_dialog: Open) -> None:
    dialog = open_dialog(SEVEN, ("m1", "m2"))
    asked = QSignalSpy(dialog.asked)
    dialog.foot.images.chosen.emit("2")
    assert (dialog.foot.price, dialog.foot.note) == ("About $0.16", "for 4 pictures")
    qtbot.mouseClick(dialog.foot.button, Button.LeftButton)
    assert asked.at(0)[1] == 2


def test_without_a_prompt_nothing_begins(qtbot: QtBot, open_dialog: Open) -> None:
    dialog = open_dialog((ALL, FEW), ("all", "few"), Draft((ALL, FEW)))
    assert dialog.foot.note == "Write a prompt first."
    qtbot.keyClick(dialog.field, Key.Key_Return, Modifier.ControlModifier)
    assert not dialog.foot.button.isEnabled()


def test_who_paints_from_words_only_cannot_be_ticked_without_words(
    qtbot: QtBot, open_dialog: Open
) -> None:
    models = (EDITOR, ALL)
    draft = Draft(models)
    draft.restore(references=[reference("a")])
    dialog = open_dialog(models, ("all", "editor"), draft)
    assert ticked(dialog) == ["editor"]
    click(qtbot, dialog, 1)
    assert ticked(dialog) == ["editor"]
    row = dialog.list.rows[1]
    assert not row.can_tick
    assert "write a prompt first" in row.detail


def test_the_first_of_several_prompts_is_told(open_dialog: Open) -> None:
    draft = Draft((ALL, FEW))
    draft.set_prompt("a {red|blue} fox")
    said = [
        one.text()  # type: ignore[attr-defined]
        for one in open_dialog((ALL, FEW), draft=draft).findChildren(QWidget)
        if one.inherits("QLabel") and one.isVisible()
    ]
    assert "a red fox" in said
    assert "The first of 2 prompts is compared." in said


def test_rows_are_spoken_with_what_they_say(qtbot: QtBot, open_dialog: Open) -> None:
    dialog = open_dialog((ALL, FEW), has_key=False)
    click(qtbot, dialog, 0)
    spoken = dialog.list.spoken(dialog.list.rows[0])
    assert spoken == "all, M, ticked, About $0.04, Everything as wished · needs a key"


def test_a_press_that_ends_elsewhere_ticks_nothing(qtbot: QtBot, open_dialog: Open) -> None:
    dialog = open_dialog((ALL, FEW))
    port, rect = dialog.list.viewport(), dialog.list.visualItemRect
    qtbot.mousePress(port, Button.LeftButton, pos=rect(dialog.list.item(0)).center())
    qtbot.mouseRelease(port, Button.LeftButton, pos=rect(dialog.list.item(1)).center())
    qtbot.mouseClick(port, Button.RightButton, pos=rect(dialog.list.item(0)).center())
    assert ticked(dialog) == []


def test_tab_reaches_everything_in_reading_order(qtbot: QtBot, open_dialog: Open) -> None:
    open_dialog((ALL, FEW), ("all", "few"))
    names = []
    for _ in range(6):
        focused = QApplication.focusWidget()
        assert focused is not None
        names.append(focused.accessibleName())
        qtbot.keyClick(focused, Key.Key_Tab)
    assert names == [
        *("Search models", "Models", "1", "Hide names until I choose"),
        *("Compare 2 models", "Close"),
    ]


def test_hiding_names_is_told(qtbot: QtBot, open_dialog: Open) -> None:
    dialog = open_dialog((ALL, FEW))
    told = QSignalSpy(dialog.hiding_changed)
    qtbot.mouseClick(dialog.foot.hiding, Button.LeftButton, pos=QPoint(8, 16))
    assert told.at(0) == [True]

"""The list of models: sections, stars, what it tells of each model, and how old it is."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QListWidgetItem
from pytestqt.qtbot import QtBot

from desktop_app.state.draft import Draft
from desktop_app.ui.composer.model_list import ModelList
from desktop_app.ui.composer.models import ModelButton
from desktop_app.ui.composer.picker import Picker
from desktop_app.ui.composer.picker_rows import row_of, star_zone
from desktop_app.ui.icons import Icons
from desktop_app.ui.theme import Theme
from tests.ui.composing import CATALOG, texts

PRO, KREA, GROK = "google/gemini-3-pro-image", "krea/krea-2-large", "x-ai/grok-imagine-image-2.0"
DEMO = "pictor/demo-painter"


@pytest.fixture
def draft() -> Draft:
    return Draft(CATALOG)


@pytest.fixture
def button(qtbot: QtBot, theme: Theme, draft: Draft) -> ModelButton:
    button = ModelButton(theme, Icons(theme), draft)
    button.chosen.connect(draft.choose_model)
    button.show_model(draft.model)
    draft.choices_changed.connect(lambda: button.show_model(draft.model))
    qtbot.addWidget(button)
    with qtbot.waitExposed(button):
        button.show()
    return button


def opened(button: ModelButton, qtbot: QtBot) -> Picker:
    button.open()
    (picker,) = button.findChildren(Picker)
    qtbot.waitUntil(picker.search.hasFocus)
    return picker


def items(picker: Picker) -> list[QListWidgetItem]:
    return [picker.list.item(place) for place in range(picker.list.count())]


def headings(picker: Picker) -> list[str]:
    return [item.text() for item in items(picker) if row_of(item) is None]


def values(picker: Picker) -> list[str]:
    return [row.value for row in picker.list.rows()]


def star_of(picker: Picker, item: QListWidgetItem) -> QPoint:
    area = picker.list.visualItemRect(item)
    return star_zone(area, mirrored=picker.list.isRightToLeft()).center()


def current(picker: Picker) -> str:
    row = picker.list.current_row()
    assert row is not None
    return row.value


def test_without_stars_and_history_there_is_one_list_without_heading(
    button: ModelButton, qtbot: QtBot
) -> None:
    picker = opened(button, qtbot)
    assert headings(picker) == []
    assert values(picker) == [model.id for model in CATALOG]
    assert values(picker)[-1] == DEMO
    assert (picker.width(), picker.height()) == (380, 480)


def test_recent_and_starred_come_first_and_all_is_all(
    button: ModelButton, draft: Draft, qtbot: QtBot
) -> None:
    used = [KREA, "gone/model", GROK, *(model.id for model in CATALOG[:5])]
    button.set_recent(used)
    button.set_starred([PRO, GROK, "gone/too"])
    picker = opened(button, qtbot)
    assert headings(picker) == ["Recent", "Starred", "All"]
    first = [KREA, GROK, CATALOG[0].id, CATALOG[1].id]
    assert values(picker)[:6] == [*first, GROK, PRO]
    assert values(picker)[6:] == [model.id for model in CATALOG]


def test_arrows_pass_over_headings(button: ModelButton, draft: Draft, qtbot: QtBot) -> None:
    button.set_recent([KREA])
    button.set_starred([PRO])
    draft.choose_model(KREA)
    picker = opened(button, qtbot)
    walked = [current(picker)]
    keys = [Qt.Key.Key_Down] * 3 + [Qt.Key.Key_Up] * 5 + [Qt.Key.Key_PageDown] * 20
    for key in keys:
        qtbot.keyClick(picker.search, key)
        walked.append(current(picker))
    first, second = CATALOG[0].id, CATALOG[1].id
    assert walked[:9] == [KREA, PRO, first, second, first, PRO, KREA, KREA, KREA]
    assert walked[-1] == DEMO


def test_a_heading_cannot_be_picked(button: ModelButton, draft: Draft, qtbot: QtBot) -> None:
    button.set_recent([KREA])
    before = draft.model
    picker = opened(button, qtbot)
    area = picker.list.visualItemRect(items(picker)[0])
    qtbot.mouseClick(picker.list.viewport(), Qt.MouseButton.LeftButton, pos=area.center())
    assert picker.isVisible()
    assert draft.model == before


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("krea large", [KREA]),
        ("x-ai/ 2.0", [GROK]),
        ("painter", [DEMO]),
        ("free", [DEMO]),
        ("4k google pro", [PRO, "google/gemini-3-pro-image-preview"]),
        ("edit riverflow 2.5", ["sourceful/riverflow-v2.5-pro", "sourceful/riverflow-v2.5-fast"]),
        ("references -mini", ["openai/gpt-image-1-mini", "openai/gpt-5-image-mini"]),
    ],
)
def test_what_is_sought_is_found_once_by_name_maker_id_price_and_ability(
    button: ModelButton, qtbot: QtBot, words: str, found: list[str]
) -> None:
    button.set_recent([KREA, PRO])
    button.set_starred([KREA])
    picker = opened(button, qtbot)
    qtbot.keyClicks(picker.search, words)
    assert sorted(values(picker)) == sorted(found)
    assert headings(picker) == []
    assert current(picker) == values(picker)[0]


def test_what_is_not_there_is_said_not_to_be(button: ModelButton, qtbot: QtBot) -> None:
    picker = opened(button, qtbot)
    height = picker.height()
    qtbot.keyClicks(picker.search, "zebra")
    assert "Nothing matches “zebra”." in texts(picker)
    assert picker.height() == height


def test_a_star_is_clicked_without_choosing(
    button: ModelButton, draft: Draft, qtbot: QtBot
) -> None:
    before = draft.model
    button.starred_changed.connect(lambda name, on: button.set_starred([name] if on else []))
    picker = opened(button, qtbot)
    qtbot.keyClicks(picker.search, "krea large")
    spot = star_of(picker, items(picker)[0])
    assert picker.list.hint_at(spot) == "Star (Ctrl+D)"
    with qtbot.waitSignal(button.starred_changed) as told:
        qtbot.mouseClick(picker.list.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert told.args == [KREA, True]
    assert picker.isVisible()
    assert draft.model == before
    assert picker.search.text() == "krea large"
    assert picker.list.hint_at(spot) == "Remove the star (Ctrl+D)"
    spoken = items(picker)[0].data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Krea 2 Large, Krea · $0.06 an image, Edits pictures, starred"


def test_a_press_that_leaves_the_star_changes_nothing(button: ModelButton, qtbot: QtBot) -> None:
    picker = opened(button, qtbot)
    view = picker.list.viewport()
    spot = star_of(picker, items(picker)[0])
    with qtbot.assertNotEmitted(button.starred_changed):
        qtbot.mousePress(view, Qt.MouseButton.LeftButton, pos=spot)
        qtbot.mouseRelease(view, Qt.MouseButton.LeftButton, pos=spot - QPoint(120, 0))
    assert picker.isVisible()


def test_the_star_key_keeps_everything_in_its_place(button: ModelButton, qtbot: QtBot) -> None:
    starred = {PRO}
    button.set_starred(sorted(starred))

    def turn(name: str, on: bool) -> None:
        (starred.add if on else starred.discard)(name)
        button.set_starred(sorted(starred))

    button.starred_changed.connect(turn)
    picker = opened(button, qtbot)
    for _ in range(4):
        qtbot.keyClick(picker.search, Qt.Key.Key_PageDown)
    name = current(picker)
    top = picker.list.visualItemRect(picker.list.currentItem()).top()
    assert top > 0
    qtbot.keyClick(picker.search, Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)
    assert starred == {PRO, name}
    assert values(picker).count(name) == 2, "it is among the starred ones, too"
    assert current(picker) == name
    assert picker.list.visualItemRect(picker.list.currentItem()).top() == top
    qtbot.keyClick(picker.search, Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)
    assert starred == {PRO}
    assert picker.list.visualItemRect(picker.list.currentItem()).top() == top


def test_the_tip_of_a_row_says_what_its_icons_mean(button: ModelButton, qtbot: QtBot) -> None:
    picker = opened(button, qtbot)
    qtbot.keyClicks(picker.search, PRO)
    spot = picker.list.visualItemRect(items(picker)[0]).topLeft() + QPoint(20, 20)
    assert picker.list.hint_at(spot).splitlines() == [
        "Gemini 3 Pro Image",
        "Edits pictures",
        "Takes up to 14 references",
        "Paints up to 4K",
    ]


def test_without_a_key_all_are_listed_and_say_what_they_need(
    button: ModelButton, draft: Draft, qtbot: QtBot
) -> None:
    button.set_has_key(False)
    picker = opened(button, qtbot)
    details = [row.detail for row in picker.list.rows()]
    assert all(detail.endswith(" · needs a key") for detail in details[:-1])
    assert details[-1] == "Built in · free · works offline"
    qtbot.keyClicks(picker.search, PRO)
    qtbot.keyClick(picker.search, Qt.Key.Key_Return)
    assert draft.model.id in {PRO, f"{PRO}-preview"}, "choosing one is allowed"
    assert button.accessibleDescription().endswith("needs a key")
    button.set_has_key(True)
    assert not button.accessibleDescription().endswith("needs a key")


def test_the_foot_tells_the_age_and_asks_for_a_new_list(button: ModelButton, qtbot: QtBot) -> None:
    button.set_catalog_age("Updated today 09:12")
    picker = opened(button, qtbot)
    assert "Updated today 09:12" in texts(picker)
    (refresh,) = picker.findChildren(QAbstractButton)
    with qtbot.waitSignal(button.refresh_requested):
        qtbot.mouseClick(refresh, Qt.MouseButton.LeftButton)
    button.set_refreshing(True)
    assert refresh.text() == "Refreshing…"
    with qtbot.assertNotEmitted(button.refresh_requested):
        qtbot.mouseClick(refresh, Qt.MouseButton.LeftButton)
    button.set_catalog_age("Updated today 09:20")
    button.set_refreshing(False)
    assert refresh.text() == "Refresh the list"
    assert "Updated today 09:20" in texts(picker)


def test_tab_comes_to_the_refresh_and_back(button: ModelButton, qtbot: QtBot) -> None:
    picker = opened(button, qtbot)
    (refresh,) = picker.findChildren(QAbstractButton)
    qtbot.keyClick(picker.search, Qt.Key.Key_Tab)
    assert refresh.hasFocus()
    with qtbot.waitSignal(button.refresh_requested):
        qtbot.keyClick(refresh, Qt.Key.Key_Space)
    qtbot.keyClick(refresh, Qt.Key.Key_Tab)
    assert picker.search.hasFocus()


def test_a_new_list_is_shown_at_once(button: ModelButton, draft: Draft, qtbot: QtBot) -> None:
    picker = opened(button, qtbot)
    qtbot.keyClicks(picker.search, "krea")
    draft.set_models(tuple(model for model in CATALOG if model.id != KREA))
    assert KREA not in values(picker)
    assert picker.search.text() == "krea"
    qtbot.keyClick(picker.search, Qt.Key.Key_Escape)
    draft.set_models(())
    picker = opened(button, qtbot)
    assert "No models are known yet." in texts(picker)


def test_the_demo_painter_is_last_wherever_the_service_lists_it(theme: Theme, qtbot: QtBot) -> None:
    *others, demo = CATALOG
    draft = Draft((demo, *others))
    opener = ModelButton(theme, Icons(theme), draft)
    qtbot.addWidget(opener)
    rows = ModelList(theme, Icons(theme), draft, opener).rows()
    assert rows[-1].value == DEMO


def test_mirrored_it_opens_in_line_with_the_right_edge(
    button: ModelButton, qapp: QApplication, qtbot: QtBot
) -> None:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        button.window().move(400, 500)
        picker = opened(button, qtbot)
        edge = button.mapToGlobal(QPoint(button.width() - 1, 0)).x()
        assert picker.geometry().right() == edge
        star = star_of(picker, items(picker)[0])
        assert star.x() < picker.list.viewport().width() / 2
        with qtbot.waitSignal(button.starred_changed):
            qtbot.mouseClick(picker.list.viewport(), Qt.MouseButton.LeftButton, pos=star)
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)

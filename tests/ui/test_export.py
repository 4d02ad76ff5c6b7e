"""Exporting from the window: with one key as the last time, and by the dialog."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.state.exporting import Collision, Form, Kind, Manner, Reason, TakenOut, manner_of
from desktop_app.ui.export.export_words import by_reason, credentials_warning, outcome
from desktop_app.ui.theme import Theme
from tests.core.making import files_below
from tests.core.taking_out.exporting import kept, painted, with_credentials
from tests.ui.exporting import House, housing


@pytest.fixture
def house(qtbot: QtBot, theme: Theme, tmp_path: Path) -> Iterator[House]:
    yield from housing(qtbot, theme, tmp_path)


@pytest.fixture
def out(tmp_path: Path) -> Path:
    folder = tmp_path / "out"
    folder.mkdir()
    return folder


def test_the_first_time_it_asks_where_to_and_then_never_again(house: House, out: Path) -> None:
    house.room.export(house.pictures)
    assert house.has_dialog("export_folder")
    house.finished(lambda: house.answer("export_folder", out))
    assert house.toast.text == "Exported 4 pictures"
    assert house.toast.button.text() == "Show"
    assert house.settings["export_folder"] == str(out)
    assert len(files_below(out)) == 4
    house.finished(lambda: house.room.export(house.pictures[:1]))
    assert not house.has_dialog("export_folder")
    assert house.toast.text == "Exported 1 picture"
    assert len(files_below(out)) == 5


def test_a_folder_that_is_gone_is_asked_for_again(house: House, tmp_path: Path) -> None:
    house.settings["export_folder"] = str(tmp_path / "gone")
    house.room.export(house.pictures)
    assert house.has_dialog("export_folder")
    house.answer("export_folder", tmp_path / "library" / "images")
    assert house.told == ["Pictor keeps its own pictures there. Choose another folder."]
    assert not house.exporting.is_under_way


def test_without_pictures_there_is_nothing_to_do(house: House) -> None:
    house.room.export([])
    house.room.export_as([])
    house.room.contact_sheet([])
    assert house.told == [
        *("Select the pictures to export first.",) * 2,
        "Select the pictures for the contact sheet first.",
    ]


def test_one_export_at_a_time(house: House, out: Path) -> None:
    house.settings["export_folder"] = str(out)

    def twice() -> None:
        house.room.export(house.pictures)
        house.room.export(house.pictures)
        house.room.export_as(house.pictures)

    house.finished(twice)
    assert house.told == ["One export is still under way."] * 2


def test_the_dialog_says_what_it_will_do_and_does_it(house: House, out: Path) -> None:
    house.settings["export_folder"] = str(out)
    house.room.export_as(house.pictures)
    dialog = house.dialog()
    assert dialog.go.text() == "Export 4 pictures"
    assert not dialog.form.isVisible()
    dialog.kinds.rows[Kind.CONVERTED].click()
    assert dialog.form.isVisible()
    dialog.form.form.chosen.emit("webp")
    dialog.form.quality.setValue(71)
    dialog.form.side.chosen.emit("512")
    dialog.form.recipe.click()
    dialog.names.field.setText("{prompt} {n}")
    assert [one.text() for one in dialog.names.names] == [
        *("fox-0 1.webp", "fox-1 2.webp", "fox-2 3.webp"),
    ]
    dialog.collision.chosen.emit("skip")
    house.finished(dialog.go.click)
    assert sorted(files_below(out)) == [f"fox-{n} {n + 1}.webp" for n in range(4)]
    assert manner_of(house.words("export_manner")) == Manner(
        kind=Kind.CONVERTED,
        pattern="{prompt} {n}",
        collision=Collision.SKIP,
        form=Form.WEBP,
        quality=71,
        longest_side=512,
        keeps_recipe=True,
    )
    house.finished(lambda: house.room.export(house.pictures))  # as the last time
    assert house.toast.text == "Nothing was exported, 4 were there already"
    house.room.export_as(house.pictures)
    assert house.dialog().manner == manner_of(house.words("export_manner"))


def test_quality_is_for_forms_that_have_one(house: House) -> None:
    house.room.export_as(house.pictures)
    dialog = house.dialog()
    dialog.kinds.rows[Kind.CONVERTED].click()
    assert dialog.form.quality.isVisible()
    dialog.form.form.chosen.emit("png")
    assert not dialog.form.quality.isVisible()
    assert dialog.names.names[0].text().endswith(".png")


def test_all_of_it_goes_by_the_keyboard(house: House, out: Path) -> None:
    house.settings["export_folder"] = str(out)
    house.room.export_as(house.pictures)
    dialog = house.dialog()
    first = dialog.kinds.rows[Kind.AS_RECEIVED]
    assert first.hasFocus()
    QTest.keyClick(first, Qt.Key.Key_Down)
    recipe = dialog.kinds.rows[Kind.WITH_RECIPE]
    assert recipe.hasFocus()
    assert dialog.manner.kind is Kind.WITH_RECIPE
    stops: list[QWidget] = []
    for _ in range(7):
        QTest.keyClick(house.window.focusWidget(), Qt.Key.Key_Tab)
        stops.append(house.window.focusWidget())
    assert stops == [
        *(dialog.names.field, dialog.names.insert, dialog.choose, dialog.collision),
        *(dialog.cancel, dialog.go, recipe),
    ]
    modifier = Qt.KeyboardModifier.ControlModifier
    house.finished(lambda: QTest.keyClick(recipe, Qt.Key.Key_Return, modifier))
    assert len(files_below(out)) == 4


def test_esc_changes_nothing(house: House) -> None:
    house.room.export_as(house.pictures)
    dialog = house.dialog()
    dialog.kinds.rows[Kind.CLEAN].click()
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.is_open
    assert house.settings == {}


def test_enter_in_the_pattern_exports(house: House, out: Path) -> None:
    house.settings["export_folder"] = str(out)
    house.room.export_as(house.pictures)
    field = house.dialog().names.field
    house.finished(lambda: QTest.keyClick(field, Qt.Key.Key_Return))
    assert len(files_below(out)) == 4


def test_without_a_folder_it_is_asked_for(house: House, out: Path) -> None:
    house.room.export_as(house.pictures)
    dialog = house.dialog()
    assert dialog.folder.text() == "Not chosen yet"
    dialog.go.click()
    house.answer("export_folder", out)
    assert dialog.folder.text() == str(out)
    assert dialog.is_open


def test_into_the_library_nothing_is_exported(house: House, tmp_path: Path) -> None:
    house.room.export_as(house.pictures)
    dialog = house.dialog()
    dialog.show_folder(tmp_path / "library" / "images")
    assert dialog.problem.text.startswith("Pictor keeps its own pictures there")
    assert not dialog.go.isEnabled()
    dialog.show_folder(tmp_path)
    assert dialog.problem.text == ""
    assert dialog.go.isEnabled()


def test_it_warns_of_content_credentials_where_they_are_lost(qtbot: QtBot, house: House) -> None:
    signed = kept(house.library, with_credentials("png"))
    with qtbot.waitSignal(house.exporting.looked):
        house.room.export_as([*house.pictures, signed])
    dialog = house.dialog()
    assert not dialog.caution.isVisible()  # as received nothing is lost
    for kind in (Kind.WITH_RECIPE, Kind.CLEAN, Kind.CONVERTED):
        dialog.kinds.rows[kind].click()
        assert dialog.caution.isVisible()
        assert dialog.caution.text.startswith("One of these carries Content Credentials")
    dialog.kinds.rows[Kind.AS_RECEIVED].click()
    assert not dialog.caution.isVisible()


def test_the_warning_counts() -> None:
    assert credentials_warning(1, 1).startswith("This picture carries")
    assert credentials_warning(4, 4).startswith("These pictures carry")
    assert credentials_warning(3, 4).startswith("3 of these carry")


def test_facts_are_put_into_the_pattern_from_a_menu(house: House) -> None:
    house.room.export_as(house.pictures)
    names = house.dialog().names
    names.field.setText("x ")
    names.insert.click()
    (menu,) = (one for one in QApplication.topLevelWidgets() if one.inherits("QMenu"))
    action = next(one for one in menu.actions() if one.text() == "Number")
    action.trigger()
    menu.close()
    assert names.pattern == "x {n}"
    names.field.setText("{wish}")
    assert names.problem == "{wish} is no fact that Pictor knows, so it stays a word."


def test_what_could_not_be_exported_is_listed(house: House, out: Path) -> None:
    house.settings["export_folder"] = str(out)
    house.library.path_of(house.pictures[2]).unlink()
    house.finished(lambda: house.room.export(house.pictures))
    assert house.toast.text == "Exported 3 pictures"
    report = house.report()
    assert report.panel.accessibleName() == "One picture wasn't exported."
    report.cancel.click()
    name = Path(house.pictures[2].file).name
    copied = QGuiApplication.clipboard().text()
    assert copied == f"{name}\tThe file was moved or deleted outside Pictor"
    report.go.click()
    assert house.reports() == []


def test_every_reason_has_words() -> None:
    from desktop_app.state.exporting import Problem

    problems = [Problem(str(one), "", one) for one in Reason]
    assert len({words for words, _ in by_reason(problems)}) == len(Reason)


def test_a_disk_that_fails_is_told(house: House, out: Path) -> None:
    def take_away() -> None:
        house.settings["export_folder"] = str(out)
        house.room.export(house.pictures)

    out.chmod(0o755)
    (out / "x").write_bytes(b"")
    house.exporting.started.connect(lambda: out.rename(out.with_name("away")))
    result = house.finished(take_away)
    assert result.failure is not None
    assert house.toast.text == "The folder isn't there. Nothing was exported"


def test_stopping_is_told(out: Path) -> None:
    result = TakenOut(folder=out, number=2, total=9, is_stopped=True)
    assert outcome(result) == "Stopped. Exported 2 pictures"
    assert outcome(TakenOut(folder=out, skipped=1)) == "Nothing was exported, 1 was there already"


def test_the_card_shows_how_far_it_is_and_stops(house: House, out: Path) -> None:
    house.settings["export_folder"] = str(out)
    seen: list[str] = []
    house.exporting.progressed.connect(lambda _: seen.append(house.room.card.text))
    house.exporting.progressed.connect(lambda _: house.room.card.stop_button.click())
    house.finished(lambda: house.room.export(house.pictures))
    assert seen[0] == "Exporting pictures… 1 of 4"
    assert not house.room.card.isVisible()


@pytest.mark.parametrize("size", [QSize(1440, 900), QSize(900, 600), QSize(420, 360)])
def test_foot_and_heading_stay_in_sight(house: House, size: QSize) -> None:
    house.window.resize(size)
    house.room.export_as(house.pictures)
    dialog = house.dialog()
    dialog.kinds.rows[Kind.CONVERTED].click()
    dialog.show_credentials(4)
    panel = dialog.panel.geometry()
    assert house.window.rect().contains(panel)
    foot = dialog.go.mapTo(house.window, dialog.go.rect().bottomRight())
    assert panel.contains(foot)


def test_what_has_the_keyboard_is_in_sight(house: House) -> None:
    house.room.export_as(house.pictures)
    dialog = house.dialog()
    dialog.kinds.rows[Kind.CONVERTED].click()
    dialog.show_credentials(4)
    page = dialog.body.parentWidget()
    assert page is not None
    assert dialog.body.height() > page.height()  # it does not fit
    for _ in range(12):
        QTest.keyClick(house.window.focusWidget(), Qt.Key.Key_Tab)
        here = house.window.focusWidget()
        if dialog.body.isAncestorOf(here):
            area = here.rect().translated(here.mapTo(page, here.rect().topLeft()))
            assert page.rect().contains(area), here


def test_a_whole_library_of_scripts_can_be_told(house: House) -> None:
    some = [
        kept(house.library, painted("PNG", size=(9, 9 + n)), text)
        for n, text in enumerate(("雪の中の小屋" * 40, "كوخ صغير", "🦊" * 90))
    ]
    house.room.export_as(some)
    dialog = house.dialog()
    dialog.names.field.setText("{prompt} {date} {model} {n}")
    shown = [one.text() for one in dialog.names.names]
    assert shown[0].startswith("雪の中の小屋")
    assert shown[1].startswith("كوخ-صغير")
    assert shown[2].startswith("picture ")
    assert all(text.endswith(f" {n}.png") for n, text in enumerate(shown, 1))
    assert "picture" in dialog.names.field.accessibleDescription()

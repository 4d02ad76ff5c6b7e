"""The details: what is known is told, literally; what is not is left out."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from decimal import Decimal
from pathlib import Path

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QTextEdit
from pytestqt.qtbot import QtBot

from desktop_app.core.changes import Marks
from desktop_app.core.recipe import Recipe, Reference
from desktop_app.core.records import Job, Picture, now
from desktop_app.places import RESOURCES
from desktop_app.ui.icons import Icons
from desktop_app.ui.theme import Theme
from desktop_app.ui.viewer.details import Details

PATH = Path("/library/images/2026/2026-11/cabin-at-dusk.png")
MADE = now()
PICTURE = Picture(
    id=1,
    key="job.1",
    job_key="job",
    made=MADE,
    day=20261122,
    file="2026/2026-11/cabin-at-dusk.png",
    media_type="image/png",
    width=1248,
    height=832,
    size_bytes=1_912_345,
    sha256="",
    title="A small wooden cabin",
    model="google/gemini-2.5-flash-image",
    ratio="1:1",
)
JOB = Job(
    key="job",
    recipe=Recipe(prompt="A small wooden cabin beside a lake", model=PICTURE.model),
    made=MADE,
    started=MADE - timedelta(seconds=11.4),
    ended=MADE,
    cost_usd=Decimal("0.039"),
    provider="Google AI Studio",
)


@pytest.fixture
def details(qapp: QApplication, qtbot: QtBot) -> Details:
    """The panel, 900 high."""
    theme = Theme(qapp, RESOURCES)
    theme.follow("dark")
    details = Details(theme, Icons(theme))
    qtbot.addWidget(details)
    details.resize(320, 900)
    details.show()
    return details


def button(details: Details, name: str) -> QAbstractButton:
    """The button of that accessible name."""
    found = details.findChildren(QAbstractButton)
    named = [one for one in found if one.accessibleName() == name]
    return next((one for one in named if one.isVisible()), named[0])


def edits(details: Details) -> list[QTextEdit]:
    """The prompt and the model's words, where they are shown."""
    return [one for one in details.findChildren(QTextEdit) if one.isVisible()]


def test_the_facts(details: Details) -> None:
    details.show_picture(PICTURE, JOB, PATH)
    assert details.prompt == "A small wooden cabin beside a lake"
    assert details.fact("Model") == "google/gemini-2.5-flash-image"
    assert details.fact("Ratio") == "3:2 · 1248 × 832"
    assert details.fact("Cost") == "$0.039"
    assert details.fact("Took") == "11.4 s"
    assert details.fact("Made").startswith("Today, ")
    assert details.fact("Provider") == "Google AI Studio"
    assert button(details, "Show cabin-at-dusk.png in its folder").text() == "cabin-at-dusk.png"
    assert len(edits(details)) == 1


def test_what_is_not_known_is_left_out(details: Details) -> None:
    details.show_picture(PICTURE, JOB, PATH)
    bare = replace(PICTURE, width=0, height=0, size_bytes=0, model="")
    details.show_picture(bare, None, PATH)
    assert details.prompt == "A small wooden cabin"
    for name in ("Model", "Ratio", "Size", "Cost", "Took", "Provider"):
        assert details.fact(name) == "", name


def test_costs(details: Details) -> None:
    for picture, cost, text in (
        (PICTURE, None, "Not reported"),
        (PICTURE, Decimal(0), "Free"),
        (replace(PICTURE, is_demo=True), None, "Free"),
    ):
        details.show_picture(picture, replace(JOB, cost_usd=cost), PATH)
        assert details.fact("Cost") == text


def test_demo_pictures_carry_a_tag(details: Details) -> None:
    tag = next(one for one in details.findChildren(QLabel) if one.text() == "Demo")
    details.show_picture(replace(PICTURE, is_demo=True), JOB, PATH)
    assert tag.isVisible()
    details.show_picture(PICTURE, JOB, PATH)
    assert not tag.isVisible()


def test_all_text_is_literal(details: Details) -> None:
    evil = "<b>bold</b> <img src='/etc/passwd'> ![x](file:///etc/passwd)"
    job = replace(JOB, recipe=replace(JOB.recipe, prompt=evil), text=evil, provider=evil)
    details.show_picture(PICTURE, job, PATH)
    assert details.prompt == evil
    assert edits(details)[1].toPlainText() == evil
    assert details.fact("Provider") == evil
    for label in details.findChildren(QLabel):
        assert label.textFormat() is Qt.TextFormat.PlainText


def test_the_prompt_follows_its_first_strong_letter(details: Details) -> None:
    for prompt, direction in (
        ("كوخ خشبي، Gemini", Qt.LayoutDirection.RightToLeft),
        ("12 cabins, كوخ", Qt.LayoutDirection.LeftToRight),
    ):
        job = replace(JOB, recipe=replace(JOB.recipe, prompt=prompt))
        details.show_picture(PICTURE, job, PATH)
        document = edits(details)[0].document()
        assert document.firstBlock().blockFormat().layoutDirection() is direction


def test_a_long_prompt_is_folded_until_it_is_asked_for(details: Details, qtbot: QtBot) -> None:
    prompt = "A small wooden cabin beside a still mountain lake at dusk. " * 170
    job = replace(JOB, recipe=replace(JOB.recipe, prompt=prompt))
    details.show_picture(PICTURE, job, PATH)
    text = edits(details)[0]
    assert text.toPlainText() == prompt
    assert text.height() == 240
    qtbot.mouseClick(button(details, "Show all"), Qt.MouseButton.LeftButton)
    assert text.height() > 4000
    qtbot.mouseClick(button(details, "Show less"), Qt.MouseButton.LeftButton)
    assert text.height() == 240
    details.show_picture(PICTURE, JOB, PATH)
    assert text.height() == 20


def test_an_endless_prompt_is_shown_in_part(details: Details) -> None:
    prompt = "夕暮れの湖" * 200_000
    job = replace(JOB, recipe=replace(JOB.recipe, prompt=prompt))
    details.show_picture(PICTURE, job, PATH)
    assert details.prompt.endswith("…")
    assert len(details.prompt) <= 20_001


def test_the_text_keeps_its_width_when_the_panel_scrolls(details: Details, qtbot: QtBot) -> None:
    details.show_picture(PICTURE, JOB, PATH)
    text = edits(details)[0]
    width = text.width()
    details.resize(320, 260)
    qtbot.waitUntil(lambda: text.width() == width, timeout=2000)
    assert width == 280


def test_buttons_ask(details: Details, qtbot: QtBot) -> None:
    details.show_picture(PICTURE, JOB, PATH)
    for name, signal in (
        ("Copy prompt", details.copy_prompt_pressed),
        ("Reuse prompt", details.reuse_prompt_pressed),
        ("Reuse all settings", details.reuse_all_pressed),
        ("Show cabin-at-dusk.png in its folder", details.folder_pressed),
    ):
        with qtbot.waitSignal(signal):
            qtbot.mouseClick(button(details, name), Qt.MouseButton.LeftButton)


# What it was made from, and what its owner made of it

SENT = Reference(
    sha256="a", media_type="image/png", width=640, height=480, size_bytes=9, name="vases.png"
)
OURS = replace(SENT, sha256="b", name="hills.png", picture="old.1")


def made_from(*references: Reference, parent: str = "") -> Job:
    """The job with these sent along."""
    return replace(JOB, recipe=replace(JOB.recipe, references=references, parent=parent))


def test_references_are_listed_and_ours_open(details: Details, qtbot: QtBot) -> None:
    asked: list[str] = []

    arrived: list[str] = []

    def small(reference: Reference) -> QImage | None:
        asked.append(reference.sha256)
        image = QImage(64, 48, QImage.Format.Format_RGB32)
        image.fill(0)
        return image if reference.sha256 in ["b", *arrived] else None

    details.show_references_by(small)
    details.show_picture(PICTURE, made_from(SENT, OURS), PATH)
    assert asked == ["a", "b"]
    assert button(details, "Reference vases.png").isVisible()
    ours = button(details, "Open the reference hills.png")
    assert ours.size() == QSize(44, 44)
    with qtbot.waitSignal(details.picture_wanted) as wanted:
        qtbot.mouseClick(ours, Qt.MouseButton.LeftButton)
    assert wanted.args == ["old.1"]
    with qtbot.assertNotEmitted(details.picture_wanted):
        qtbot.mouseClick(button(details, "Reference vases.png"), Qt.MouseButton.LeftButton)
    arrived.append("a")
    details.look_for_reference("elsewhere")
    assert len(asked) == 2
    details.look_for_reference("a")
    assert button(details, "Reference vases.png").size() == QSize(44, 44)
    ours = button(details, "Open the reference hills.png")
    details.show_picture(PICTURE, JOB, PATH)
    assert not ours.isVisible()
    assert all(not one.isVisible() for one in labels(details, "References"))


def test_an_edited_picture_leads_to_the_one_before(details: Details, qtbot: QtBot) -> None:
    link = button(details, "Edited from an earlier picture")
    details.show_picture(PICTURE, JOB, PATH)
    assert not link.isVisible()
    details.show_picture(PICTURE, made_from(parent="before.1"), PATH)
    assert link.isVisible()
    with qtbot.waitSignal(details.picture_wanted) as wanted:
        qtbot.mouseClick(link, Qt.MouseButton.LeftButton)
    assert wanted.args == ["before.1"]


def test_marks_are_asked_for_and_shown(details: Details) -> None:
    yours = labels(details, "Yours")
    asked: list[str] = []
    details.marks_wanted.connect(asked.append)
    details.show_picture(PICTURE, JOB, PATH)
    assert asked == [PICTURE.key]
    assert not any(one.isVisible() for one in yours)
    details.show_marks(PICTURE.key, Marks(stars=3, tags=("lake",)), [])
    assert all(one.isVisible() for one in yours)
    assert button(details, "3 stars").isChecked()
    assert button(details, "Remove the tag lake").isVisible()
    details.show_picture(replace(PICTURE, key="other.1"), JOB, PATH)
    assert not any(one.isVisible() for one in yours)  # not those of another picture


def test_a_note_being_written_goes_to_its_own_picture(details: Details, qtbot: QtBot) -> None:
    told: list[tuple[str, str]] = []
    details.note_changed.connect(lambda key, note: told.append((key, note)))
    details.show_picture(PICTURE, JOB, PATH)
    details.show_marks(PICTURE.key, Marks(), [])
    note = next(one for one in edits(details) if one.objectName() == "own_note")
    qtbot.keyClicks(note, "Too yellow")
    details.show_picture(replace(PICTURE, favourite=True), JOB, PATH)
    assert told == []
    details.show_picture(replace(PICTURE, key="other.1"), JOB, PATH)
    assert told == [(PICTURE.key, "Too yellow")]
    details.show_marks("other.1", Marks(note="Other"), [])
    details.flush()
    assert len(told) == 1


def test_a_note_stays_in_sight_while_it_grows(details: Details, qtbot: QtBot) -> None:
    details.resize(320, 400)
    details.show_picture(PICTURE, JOB, PATH)
    details.show_marks(PICTURE.key, Marks(), [])
    note = next(one for one in edits(details) if one.objectName() == "own_note")
    details.activateWindow()
    qtbot.waitUntil(details.isActiveWindow)
    note.setFocus()
    for _ in range(8):
        qtbot.keyClick(note, Qt.Key.Key_Return)
    bottom = note.rect().bottomLeft()
    qtbot.waitUntil(lambda: note.mapTo(details, bottom).y() < details.height())
    assert note.height() > 100


def labels(details: Details, text: str) -> list[QLabel]:
    """The labels that say this."""
    found = [one for one in details.findChildren(QLabel) if one.text() == text]
    assert found
    return found

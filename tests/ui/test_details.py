"""The details: what is known is told, literally; what is not is left out."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from decimal import Decimal
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QImage, QTextCursor
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QTextEdit
from pytestqt.qtbot import QtBot

from desktop_app.core.changes import Marks
from desktop_app.core.families import Version
from desktop_app.core.recipe import Recipe, Reference
from desktop_app.core.records import Job, Picture, now
from desktop_app.places import RESOURCES
from desktop_app.state.descent import Descent, Difference, Fate, Piece, Setting
from desktop_app.state.provenance import Provenance
from desktop_app.state.versions import Line, Step
from desktop_app.ui.icons import Icons
from desktop_app.ui.theme import Theme
from desktop_app.ui.viewer.details import Details
from desktop_app.ui.viewer.differences import ChangedProse, Differences

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


@pytest.mark.parametrize(
    ("name", "wish"),
    [
        ("Copy prompt", "copy_prompt"),
        ("Reuse prompt", "reuse_prompt"),
        ("Use as reference", "use_reference"),
        ("One more", "one_more"),
        ("Reuse all settings", "reuse_all"),
        ("Show cabin-at-dusk.png in its folder", "show_in_folder"),
        ("Copy path", "copy_path"),
    ],
)
def test_buttons_ask(details: Details, qtbot: QtBot, name: str, wish: str) -> None:
    details.show_picture(PICTURE, JOB, PATH)
    told: list[str] = []
    for each, signal in details.wishes.items():
        signal.connect(lambda *_, each=each: told.append(each))
    qtbot.mouseClick(button(details, name), Qt.MouseButton.LeftButton)
    assert told == [wish]


def test_what_lies_in_the_trash_is_not_made_use_of(details: Details) -> None:
    details.show_picture(replace(PICTURE, trashed=MADE), JOB, PATH)
    assert not button(details, "Reuse prompt").isVisible()
    details.show_picture(PICTURE, JOB, PATH)
    assert button(details, "Reuse prompt").isVisible()


def test_options_and_what_was_changed_are_facts(details: Details) -> None:
    recipe = replace(JOB.recipe, options=(("seed", 42), ("quality", "high")))
    job = replace(JOB, recipe=recipe, changed=(("ratio", "21:9", "16:9"),))
    details.show_picture(PICTURE, job, PATH)
    assert (details.fact("Seed"), details.fact("Quality")) == ("42", "High")
    assert details.fact("Changed") == "16:9 instead of 21:9"
    details.show_picture(PICTURE, JOB, PATH)
    assert details.fact("Changed") == ""


def test_all_that_is_told_can_be_taken_elsewhere(details: Details, qtbot: QtBot) -> None:
    details.show_picture(PICTURE, JOB, PATH)
    details.show_provenance(Provenance(False))
    with qtbot.waitSignal(details.copy_all_pressed):
        qtbot.mouseClick(button(details, "Copy details"), Qt.MouseButton.LeftButton)
    first, empty, *rows = details.text.splitlines()
    assert (first, empty) == ("A small wooden cabin beside a lake", "")
    assert "Cost: $0.039" in rows
    assert "Provenance: No Content Credentials" in rows
    assert rows[-1] == f"File: {PATH}"


def test_the_path_button_lies_at_the_end_of_its_row(details: Details, qtbot: QtBot) -> None:
    details.show_picture(PICTURE, JOB, PATH)
    copy, link = (
        button(details, "Copy path"),
        button(details, "Show cabin-at-dusk.png in its folder"),
    )
    prompt = button(details, "Copy prompt")

    def middle(one: QAbstractButton) -> QPoint:
        return one.mapTo(details, one.rect().center())

    qtbot.waitUntil(lambda: abs(middle(copy).y() - middle(link).y()) <= 1)
    assert middle(copy).x() == middle(prompt).x()
    assert copy.size() == QSize(28, 28)


# Its family, and what its file says


def a_line(*instructions: str, current: int) -> Line:
    """A line without forks."""
    steps = []
    for number, words in enumerate(instructions):
        picture = replace(PICTURE, key=f"{number}.1")
        parent = f"{number - 1}.1" if number else ""
        steps.append(Step(Version(picture, parent, words)))
    return Line(tuple(steps), current)


def test_it_tells_which_version_it_is(details: Details) -> None:
    details.show_picture(PICTURE, JOB, PATH)
    line = a_line("a lake", "make it dusk", "clear night", current=0)
    for current, words in (
        (0, "1 of 3"),
        (1, "2 of 3 · from “Original”"),
        (2, "3 of 3 · from “make it dusk”"),
    ):
        details.show_family(replace(line, current=current), None)
        assert details.fact("Version") == words
    details.show_family(None, None)
    assert details.fact("Version") == ""
    details.show_family(a_line("a lake", current=0), None)
    assert details.fact("Version") == ""


def test_it_tells_of_a_comparison(details: Details) -> None:
    for is_chosen, models, words in (
        (True, 4, "Chosen from 4 models"),
        (False, 4, "One of 4 models"),
        (True, 0, ""),
    ):
        details.show_picture(replace(PICTURE, chosen=is_chosen), JOB, PATH)
        details.show_family(None, None, models)
        assert details.fact("Comparison") == words


@pytest.mark.parametrize(
    ("told", "words"),
    [
        (None, ""),
        (Provenance(True), "Has Content Credentials"),
        (Provenance(False), "No Content Credentials"),
        (Provenance(True, "trainedAlgorithmicMedia"), "Made by AI · has Content Credentials"),
        (Provenance(False, "digitalCapture"), "A photograph · no Content Credentials"),
        (Provenance(False, "minorHumanEdits"), "Minor human edits · no Content Credentials"),
    ],
)
def test_it_tells_what_the_file_says_of_its_origin(
    details: Details, told: Provenance | None, words: str
) -> None:
    details.show_picture(PICTURE, JOB, PATH)
    details.show_provenance(told)
    assert details.fact("Provenance") == words
    details.show_picture(replace(PICTURE, key="other.1"), JOB, PATH)
    assert details.fact("Provenance") == "", "of another picture it is not known yet"


BEFORE = replace(PICTURE, key="before.1", title="a lake at dawn")


def test_an_edit_leads_to_the_one_before_and_tells_its_settings(
    details: Details, qtbot: QtBot
) -> None:
    changed = Difference(settings=(Setting("ratio", "3:2", "16:9"), Setting("seed", None, 42)))
    details.show_picture(PICTURE, JOB, PATH)
    details.show_family(None, Descent(is_edit=True, picture=BEFORE, difference=changed))
    shown = part(details)
    assert shown.told.splitlines() == [
        *("Edited from", "a lake at dawn", "Ratio: 3:2 → 16:9", "Seed: not set → 42")
    ]
    with qtbot.waitSignal(details.picture_wanted) as wanted:
        qtbot.mouseClick(button(details, "Show “a lake at dawn”"), Qt.MouseButton.LeftButton)
    assert wanted.args == ["before.1"]
    details.show_family(None, None)
    assert not shown.isVisible()


def test_one_more_tells_the_words_that_came_and_went(details: Details) -> None:
    pieces = (
        Piece("a lake at ", Fate.KEPT),
        Piece("dawn", Fate.REMOVED),
        Piece("🌆 dusk", Fate.ADDED),
        Piece(", calm", Fate.KEPT),
    )
    found = Difference(words=pieces, settings=(Setting("references", 2, 2),))
    details.show_picture(PICTURE, JOB, PATH)
    details.show_family(None, Descent(is_edit=False, picture=BEFORE, difference=found))
    assert part(details).told.splitlines() == [
        *("One more of", "a lake at dawn", "a lake at dawn 🌆 dusk, calm"),
        "References: Other pictures",
    ]
    (text,) = part(details).findChildren(ChangedProse)
    assert text.accessibleDescription() == "Removed: dawn. Added: 🌆 dusk"
    forms = {}
    cursor = QTextCursor(text.document())
    for place, letter in ((12, "dawn"), (18, "dusk"), (3, "lake")):
        cursor.setPosition(place)
        forms[letter] = cursor.charFormat()
    assert [forms[one].fontStrikeOut() for one in ("dawn", "dusk", "lake")] == [True, False, False]
    assert forms["dusk"].font().weight() > forms["lake"].font().weight()
    assert forms["dusk"].foreground() != forms["dawn"].foreground()


def test_a_picture_that_is_gone_or_thrown_away_is_said_to_be(details: Details) -> None:
    details.show_picture(PICTURE, JOB, PATH)
    details.show_family(None, Descent(is_edit=True, picture=None))
    assert part(details).told == "Edited from\nThat picture isn't in the library any more."
    details.show_family(None, Descent(is_edit=True, picture=replace(BEFORE, trashed=MADE)))
    assert part(details).told == "Edited from\na lake at dawn\nIt lies in the trash."
    assert button(details, "Show “a lake at dawn”").isVisible()


def test_its_family_is_asked_for_with_each_picture(details: Details) -> None:
    asked: list[tuple[Picture, Job | None]] = []
    details.family_wanted.connect(lambda picture, job: asked.append((picture, job)))
    details.show_picture(PICTURE, JOB, PATH)
    details.show_picture(BEFORE, None, PATH)
    assert asked == [(PICTURE, JOB), (BEFORE, None)]


def part(details: Details) -> Differences:
    """What tells of the one before."""
    (found,) = details.findChildren(Differences)
    return found


# What it was made from, and what its owner made of it

SENT = Reference(
    sha256="a", media_type="image/png", width=640, height=480, size_bytes=9, name="vases.png"
)
OURS = replace(SENT, sha256="b", name="hills.png", picture="old.1")


def made_from(*references: Reference) -> Job:
    """The job with these sent along."""
    return replace(JOB, recipe=replace(JOB.recipe, references=references))


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

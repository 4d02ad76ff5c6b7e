"""The details: what is known is told, literally; what is not is left out."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from decimal import Decimal
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QTextEdit
from pytestqt.qtbot import QtBot

from desktop_app.core.recipe import Recipe
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
    return next(one for one in found if one.accessibleName() == name)


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

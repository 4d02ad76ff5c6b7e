"""The sheet that shows what is sent: its rows, and the code that can be copied."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from decimal import Decimal

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from desktop_app.core import inspection
from desktop_app.core.errors import AppError, Charged, Failure, Kind
from desktop_app.core.recipe import Recipe, Reference, Transport
from desktop_app.core.records import Job, JobState
from desktop_app.ui.inspector import Codes, Inspector
from desktop_app.ui.theme import Theme

ROOT = "https://openrouter.ai/api/v1"
CODES = Codes(
    fields=inspection.fields_of,
    address=lambda recipe: inspection.address_of(recipe, ROOT),
    as_curl=lambda recipe: f"curl {recipe.prompt}",
    as_python=lambda recipe: f"python {recipe.prompt}",
)
FOX = Reference(
    sha256="1" * 64,
    media_type="image/png",
    width=640,
    height=480,
    size_bytes=20_480,
    name="fox.png",
)
CHAT = Recipe(prompt="a lake", model="maker/talker", ratio="3:2", size="2K")
IMAGES = replace(
    CHAT,
    model="maker/painter",
    transport=Transport.IMAGES,
    stream=False,
    options=(("quality", "high"), ("seed", 42), ("upscale", True)),
    references=(FOX,),
)
SENT = Job(
    key="k" * 20,
    recipe=CHAT,
    made=datetime(2026, 11, 22, 9, tzinfo=UTC),
    state=JobState.DONE,
    started=datetime(2026, 11, 22, 9, tzinfo=UTC),
    tries=2,
    provider="Google AI Studio",
    generation_id="gen-1",
    cost_usd=Decimal("0.0387"),
    links=("https://a.example/1.png", "https://b.example/2.png"),
)


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    window = QWidget()
    window.resize(900, 700)
    qtbot.addWidget(window)
    window.show()
    return window


def sheet(theme: Theme, window: QWidget, recipe: Recipe, job: Job | None = None) -> Inspector:
    """The sheet, open."""
    made = Inspector(theme, CODES, recipe, job, window)
    made.open()
    return made


def rows(inspector: Inspector) -> dict[str, str]:
    """Names and values in their order; the first label is the title and the last the note."""
    words = [one.text() for one in inspector.findChildren(QLabel) if one.isVisible()]
    assert words[0] == inspector.windowTitle()
    assert words[-1] == "The key is never part of it."
    return dict(zip(words[1:-1:2], words[2:-1:2], strict=True))


def press(qtbot: QtBot, inspector: Inspector, text: str) -> None:
    """Press the button with these words."""
    (button,) = [one for one in inspector.findChildren(QAbstractButton) if one.text() == text]
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def test_a_request_to_chat_is_shown_field_by_field(theme: Theme, window: QWidget) -> None:
    inspector = sheet(theme, window, CHAT)
    assert inspector.windowTitle() == "What will be sent"
    assert rows(inspector) == {
        "To": f"{ROOT}/chat/completions",
        "By": "Chat completions: words and pictures, as a conversation",
        "model": "maker/talker",
        "prompt": "a lake",
        "modalities": "image, text",
        "image_config": "aspect_ratio: 3:2, image_size: 2K",
        "stream": "true",
    }


def test_a_request_to_the_image_api_is_shown_with_its_options_and_pictures(
    theme: Theme, window: QWidget
) -> None:
    assert rows(sheet(theme, window, IMAGES)) == {
        "To": f"{ROOT}/images",
        "By": "Image API: exact settings, only whole pictures are billed",
        "model": "maker/painter",
        "prompt": "a lake",
        "resolution": "2K",
        "aspect_ratio": "3:2",
        "quality": "high",
        "seed": "42",
        "upscale": "true",
        "stream": "false",
        "Reference 1": "fox.png · image/png · 640 × 480 · 20.5 kB",
    }


def test_what_became_of_it_stands_below(theme: Theme, window: QWidget) -> None:
    inspector = sheet(theme, window, CHAT, SENT)
    assert inspector.windowTitle() == "What was sent"
    found = rows(inspector)
    assert list(found)[-6:] == ["Sent", "Tries", "Answered by", "Generation", "Cost", "Links"]
    assert found["Tries"] == "2"
    assert found["Answered by"] == "Google AI Studio"
    assert found["Generation"] == "gen-1"
    assert found["Cost"].startswith("$0.0387")
    assert found["Links"].splitlines() == ["https://a.example/1.png", "https://b.example/2.png"]


def test_a_job_that_waits_has_not_been_sent(theme: Theme, window: QWidget) -> None:
    waiting = replace(SENT, state=JobState.WAITING, started=None, provider="", tries=0)
    inspector = sheet(theme, window, CHAT, waiting)
    assert inspector.windowTitle() == "What will be sent"
    assert "Sent" not in rows(inspector)
    assert "Tries" not in rows(inspector)


def test_a_demo_picture_has_no_cost(theme: Theme, window: QWidget) -> None:
    assert "Cost" not in rows(sheet(theme, window, CHAT, replace(SENT, is_demo=True)))


def test_earlier_turns_are_counted(theme: Theme, window: QWidget) -> None:
    one = rows(sheet(theme, window, replace(CHAT, turns=("a.1",))))
    assert one["Conversation"].startswith("One earlier turn, with its picture")
    two = rows(sheet(theme, window, replace(CHAT, turns=("a.1", "b.1"))))
    assert two["Conversation"].startswith("2 earlier turns, each with its picture")


def test_words_are_never_taken_for_markup(theme: Theme, window: QWidget) -> None:
    inspector = sheet(theme, window, replace(CHAT, prompt="<b>bold</b> & <img src=x>"))
    assert rows(inspector)["prompt"] == "<b>bold</b> & <img src=x>"
    formats = {one.textFormat() for one in inspector.findChildren(QLabel)}
    assert formats == {Qt.TextFormat.PlainText}


@pytest.mark.parametrize(
    ("text", "code", "said"),
    [
        ("Copy as cURL", "curl a lake", "Copied as cURL"),
        ("Copy as Python", "python a lake", "Copied as Python"),
    ],
)
def test_code_is_copied_and_said_so(
    qtbot: QtBot, theme: Theme, window: QWidget, text: str, code: str, said: str
) -> None:
    inspector = sheet(theme, window, CHAT)
    heard: list[str] = []
    inspector.told.connect(heard.append)
    press(qtbot, inspector, text)
    assert QApplication.clipboard().text() == code
    assert heard == [said]
    assert inspector.isVisible()


def test_what_cannot_be_copied_is_told(qtbot: QtBot, theme: Theme, window: QWidget) -> None:
    def fail(_recipe: Recipe) -> str:
        raise AppError(Failure(kind=Kind.REFERENCE_MISSING, charged=Charged.NO))

    inspector = Inspector(theme, replace(CODES, as_curl=fail), CHAT, None, window)
    inspector.open()
    heard: list[str] = []
    inspector.told.connect(heard.append)
    QApplication.clipboard().setText("before")
    press(qtbot, inspector, "Copy as cURL")
    assert heard == ["A picture to send along is gone."]
    assert QApplication.clipboard().text() == "before"


def test_closing_leaves_nothing_behind(qtbot: QtBot, theme: Theme, window: QWidget) -> None:
    inspector = sheet(theme, window, CHAT)
    press(qtbot, inspector, "Close")
    assert not inspector.isVisible()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    assert not isValid(inspector)

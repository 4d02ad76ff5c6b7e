"""Money: what is left, what is refused for want of it, and the limits that a person has set."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from decimal import Decimal
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from desktop_app.core.errors import Kind
from desktop_app.core.records import JobState
from desktop_app.state.connection import State
from desktop_app.ui.asking import Question
from desktop_app.ui.settings.dialog import SettingsDialog
from tests.e2e.around import (
    CONTROL,
    Browser,
    be_good,
    buttons,
    come_back,
    files_with,
    generate,
    posts,
    refused,
    said,
    shown,
    spoken,
    strips,
)
from tests.e2e.hands import KEY, Hands, in_the_app
from tests.fakes.service import (
    EVENT_STREAM,
    Say,
    ScriptedService,
    Status,
    comment,
    done,
    finish_event,
    image_event,
    json_error,
    png,
    stream,
    usage_event,
)
from tests.loop import until

OTHER_KEY = "sk-or-v1-another-0123456789abcdef"
CHAT = "/chat/completions"
PICTURE = stream(comment(), image_event(png()), finish_event(), usage_event(0.0387), done())
GOOD = (Status(200, EVENT_STREAM), Say(PICTURE))
BROKE = refused(402, "Insufficient credits")


def in_the_window(
    tmp_path: Path,
    service: ScriptedService,
    script: Callable[[Hands], Awaitable[None]],
    *,
    key: str = KEY,
) -> None:
    """Start with a key that is good at first, and find no key on the disk in the end."""
    in_the_app(tmp_path / "data", script, url=service.url, key=key)
    assert files_with(tmp_path, KEY) == []
    assert files_with(tmp_path, OTHER_KEY) == []


def paste(hands: Hands, text: str) -> None:
    """Paste it where the keyboard is, and press Enter."""
    QApplication.clipboard().setText(text)
    hands.press(Qt.Key.Key_V, CONTROL)
    hands.press(Qt.Key.Key_Return)


async def limit(hands: Hands, name: str, amount: str) -> None:
    """Write an amount into the settings, from the keyboard."""
    hands.press(Qt.Key.Key_Comma, CONTROL)
    dialog = shown(hands.studio.shell, SettingsDialog)
    fields = {field.accessibleName(): field for field in dialog.findChildren(QLineEdit)}
    fields[name].setFocus()
    fields[name].selectAll()
    QTest.keyClicks(fields[name], amount)
    hands.press(Qt.Key.Key_Return)
    hands.press(Qt.Key.Key_Escape)
    assert not dialog.is_open


def test_without_credit_all_wait_and_one_line_tells_it(
    qtbot: QtBot, tmp_path: Path, scripted: ScriptedService, browser: Browser
) -> None:
    scripted.answer(CHAT, *BROKE)
    waiting = "Waiting Starts when there is credit"

    async def script(hands: Hands) -> None:
        studio = hands.studio
        await until(lambda: studio.connection.state is State.CONNECTED)
        generate(hands, "a lake")
        await until(lambda: spoken(hands) == [waiting])
        (strip,) = strips(hands)
        assert strip.text.startswith("Not enough credit.")
        assert "$5.25" in strip.text
        hands.click(buttons(strip)["Add credit"])
        assert browser.urls == ["https://openrouter.ai/settings/credits"]

        asked = posts(scripted)
        hands.press(Qt.Key.Key_Return, CONTROL)  # somebody who tries again may know why
        await until(lambda: posts(scripted) > asked)
        await until(lambda: spoken(hands) == [waiting, waiting])
        assert len(strips(hands)) == 1

        asked = posts(scripted)
        hands.click(buttons(strips(hands)[0])["Try again"])
        await until(lambda: posts(scripted) > asked)
        await until(lambda: spoken(hands) == [waiting, waiting])
        assert all(job.cost_usd is None for job in studio.jobs.jobs())

        scripted.answer(CHAT, *GOOD)
        hands.click(buttons(strips(hands)[0])["Try again"])
        await until(lambda: studio.gallery.rowCount() == 2)
        await hands.until_idle()
        assert strips(hands) == []

    in_the_window(tmp_path, scripted, script)


def test_the_limit_of_the_key_is_another_want(
    qtbot: QtBot, tmp_path: Path, scripted: ScriptedService
) -> None:
    scripted.answer(CHAT, *refused(402, "Limit", limit_source="openrouter_key_limit"))

    async def script(hands: Hands) -> None:
        await until(lambda: hands.studio.connection.state is State.CONNECTED)
        generate(hands, "a lake")
        await until(lambda: spoken(hands) == ["Waiting Starts when your key's limit is raised"])
        (strip,) = strips(hands)
        assert strip.text.startswith("This key has reached its limit.")
        scripted.answer(CHAT, *GOOD)
        hands.click(buttons(strip)["Try again"])
        await until(lambda: hands.studio.gallery.rowCount() == 1)

    in_the_window(tmp_path, scripted, script)


def test_a_key_that_stops_working_holds_the_jobs_until_there_is_another(
    qtbot: QtBot, tmp_path: Path, scripted: ScriptedService, no_keychain: None
) -> None:
    scripted.answer(CHAT, *refused(401, "User not found."))

    async def script(hands: Hands) -> None:
        studio, welcome = hands.studio, hands.window.home.welcome
        await until(lambda: studio.connection.state is State.ABSENT)
        hands.click(buttons(welcome)["Paste an API key"])
        paste(hands, KEY)
        await until(lambda: "This session" in buttons(welcome))
        hands.click(buttons(welcome)["This session"])
        generate(hands, "a lake")
        await until(lambda: spoken(hands) == ["Waiting Starts when your key works"])
        (strip,) = strips(hands)
        assert strip.text.startswith("Your key isn't working.")
        (job,) = studio.jobs.jobs()

        def kept() -> tuple[JobState, Kind] | None:
            found = studio.library.job(job.key)
            failure = None if found is None else found.failure
            return None if found is None or failure is None else (found.state, failure.kind)

        await until(lambda: kept() == (JobState.WAITING, Kind.BAD_KEY))

        hands.click(buttons(strip)["Check key"])
        dialog = shown(studio.shell, SettingsDialog)
        assert dialog.current == "account"
        assert studio.connection.masked in said(dialog)
        scripted.answer(CHAT, *GOOD)
        hands.click(buttons(dialog)["Replace"])
        paste(hands, OTHER_KEY)
        await until(lambda: studio.gallery.rowCount() == 1, what="nobody went on")
        assert strips(hands) == []
        assert "This session" in buttons(dialog), "it is asked where to keep this one"
        used = [one for one in scripted.requests if one.path.endswith(CHAT)][-1]
        assert used.headers["authorization"] == f"Bearer {OTHER_KEY}"

    in_the_window(tmp_path, scripted, script, key="")


def test_what_is_left_stands_at_the_foot_and_little_is_said_once(
    qtbot: QtBot, tmp_path: Path, scripted: ScriptedService
) -> None:
    be_good(scripted, 1.5)

    async def script(hands: Hands) -> None:
        credit = hands.find("credit")
        await until(credit.isVisible)
        assert credit.accessibleName() == "$1.50 left, running low"
        assert hands.window.toast.text == "Only $1.50 of credit is left."
        hands.click(credit)
        dialog = shown(hands.studio.shell, SettingsDialog)
        assert dialog.current == "account"
        assert "Your credit is running low" in said(dialog)

    in_the_window(tmp_path, scripted, script)


def test_a_service_that_tells_no_credit_shows_none(
    qtbot: QtBot, tmp_path: Path, scripted: ScriptedService
) -> None:
    be_good(scripted, None)

    async def script(hands: Hands) -> None:
        await until(lambda: hands.studio.connection.state is State.CONNECTED)
        assert not hands.find("credit").isVisible()

    in_the_window(tmp_path, scripted, script)


def test_the_months_limit_stops_the_queue_and_a_higher_one_lets_it_go_on(
    qtbot: QtBot, tmp_path: Path, scripted: ScriptedService
) -> None:
    scripted.answer(CHAT, *GOOD)
    held = "Waiting Starts next month, or with another limit"

    async def script(hands: Hands) -> None:
        studio = hands.studio
        await until(lambda: studio.connection.state is State.CONNECTED)
        await limit(hands, "Monthly budget", "0.10")
        studio.draft.set_count(3)
        generate(hands, "a lake")  # each at about 0.039
        await until(lambda: studio.gallery.rowCount() == 2 and spoken(hands) == [held])
        await until(lambda: studio.spending.month_usd == Decimal("0.0774"))
        (strip,) = strips(hands)
        assert strip.text.startswith("You've reached this month's limit.")
        assert spoken(hands) == [held]
        assert posts(scripted) == 2, "not a cent is risked beyond it"

        hands.click(buttons(strip)["Change limit"])
        hands.press(Qt.Key.Key_Escape)
        await limit(hands, "Monthly budget", "0.11")
        hands.write("a lake at dusk")
        assert spoken(hands) == [held], "still too little"
        await limit(hands, "Monthly budget", "1")
        await until(lambda: studio.gallery.rowCount() == 3)
        assert strips(hands) == []
        await until(lambda: studio.spending.month_usd == Decimal("0.1161"))

    in_the_window(tmp_path, scripted, script)


def test_a_free_or_failed_try_takes_nothing_from_the_months_limit(
    qtbot: QtBot, tmp_path: Path, scripted: ScriptedService
) -> None:
    scripted.answer(CHAT, Status(400), Say(json_error(400, "no")))

    async def script(hands: Hands) -> None:
        studio = hands.studio
        await until(lambda: studio.connection.state is State.CONNECTED)
        await limit(hands, "Monthly budget", "0.05")
        for prompt in ("a lake", "a fox"):
            generate(hands, prompt)
            await hands.until_idle()
        assert [job.state for job in studio.jobs.jobs()] == [JobState.FAILED] * 2
        scripted.answer(CHAT, *GOOD)
        generate(hands, "an owl")
        await until(lambda: studio.gallery.rowCount() == 1)

    in_the_window(tmp_path, scripted, script)


def test_a_dear_batch_is_asked_about_first(
    qtbot: QtBot, tmp_path: Path, scripted: ScriptedService
) -> None:
    scripted.answer(CHAT, *GOOD)

    async def script(hands: Hands) -> None:
        studio = hands.studio
        await until(lambda: studio.connection.state is State.CONNECTED)
        await limit(hands, "Ask before one batch costs more than", "0.10")
        generate(hands, "a lake")
        await until(lambda: studio.gallery.rowCount() == 1)  # one alone is nothing to ask about

        def asked() -> Question:
            hands.press(Qt.Key.Key_Return, CONTROL)
            question = shown(studio.shell, Question)
            assert question.title == "This batch costs about $0.12."
            assert question.text == "Your limit is $0.10."
            return question

        studio.draft.set_count(3)
        hands.find("prompt").setFocus()
        hands.click(asked().button("cancel"))
        asked()
        hands.press(Qt.Key.Key_Escape)
        asked()
        hands.press(Qt.Key.Key_Return)  # the harmless answer has the keyboard
        await hands.until_idle()
        assert posts(scripted) == 1
        await come_back(hands)
        assert hands.find("prompt").hasFocus()
        hands.click(asked().button("go"))
        assert len(hands.tiles()) == 3
        await until(lambda: studio.gallery.rowCount() == 4)

    in_the_window(tmp_path, scripted, script)

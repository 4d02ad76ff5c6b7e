"""Changing a picture in the viewer: the conversation goes on, or the picture is sent along."""

from __future__ import annotations

import json
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop_app.core.recipe import Recipe, Transport
from desktop_app.core.records import Picture
from desktop_app.core.sidecar import path_beside
from tests.e2e.around import (
    CONTROL,
    FLASH,
    LITE,
    SEEDREAM,
    Recorder,
    buttons,
    generate,
    painted,
    said,
)
from tests.e2e.hands import Hands, in_the_app
from tests.fakes.wire import data_url
from tests.loop import until

ABLE = "google/gemini-3-pro-image"  # thinks, and wants its thoughts back
NO_EDITS = "recraft/recraft-v4.1-flash"


async def at_the_picture(hands: Hands) -> Picture:
    """Paint a first picture and open it from the keyboard."""
    generate(hands, "a lake at dawn")
    picture = await painted(hands)
    hands.press(Qt.Key.Key_G, CONTROL)
    hands.press(Qt.Key.Key_Home)
    hands.press(Qt.Key.Key_Return)
    assert key_on_show(hands) == picture.key
    return picture


def change(hands: Hands, words: str) -> None:
    """Press E, write it, press Enter."""
    hands.press(Qt.Key.Key_E)
    field = hands.find("edit_prompt")
    assert field.hasFocus()
    QTest.keyClicks(field, words)
    hands.press(Qt.Key.Key_Return)


async def changed(hands: Hands, count: int) -> Picture:
    """Wait until the viewer shows the newest of so many pictures."""
    picture = await painted(hands, count)
    await until(lambda: key_on_show(hands) == picture.key)
    return picture


def key_on_show(hands: Hands) -> str:
    """Which picture the viewer shows."""
    picture = hands.window.viewing.picture
    return "" if picture is None else picture.key


def recipe_of(hands: Hands, picture: Picture) -> Recipe:
    """What was asked for it."""
    job = hands.studio.library.job(picture.job_key)
    assert job is not None
    return job.recipe


def address_of(hands: Hands, picture: Picture) -> str:
    """The picture as it is sent, in its own form."""
    return data_url(hands.studio.library.path_of(picture).read_bytes(), picture.media_type)


def test_the_same_model_gets_back_all_it_has_said(
    qtbot: QtBot, tmp_path: Path, demo: Recorder
) -> None:
    async def script(hands: Hands) -> None:
        library = hands.studio.library
        hands.studio.draft.choose_model(ABLE)
        hands.studio.draft.choose_ratio("3:2")
        first = await at_the_picture(hands)
        hands.studio.draft.choose_ratio("1:1")
        change(hands, "make it night")
        second = await changed(hands, 2)
        change(hands, "add a boat")
        third = await changed(hands, 3)
        assert (second.width, second.height) == (first.width, first.height), "it keeps its shape"
        viewer, toast = hands.window.viewing.viewer, hands.window.toast
        assert viewer is not None
        await until(viewer.strip.isVisible)
        toast.say("Something was done")
        assert toast.geometry().bottom() < viewer.strip.y(), "it hides no version"

        recipe = recipe_of(hands, third)
        assert recipe.prompt == "add a boat"
        assert recipe.parent == second.key
        assert recipe.turns == (first.key, second.key)
        assert recipe_of(hands, second).turns == (first.key,)
        beside = json.loads(path_beside(library.path_of(third)).read_text("utf-8"))
        assert beside["recipe"]["parent"] == second.key
        assert beside["recipe"]["turns"] == [first.key, second.key]

        one, two, three = demo.asked
        assert [len(each.json["messages"]) for each in (one, two, three)] == [1, 3, 5]
        asked, answered, wish = two.json["messages"]
        assert asked == one.json["messages"][0]
        assert wish == {"role": "user", "content": "make it night"}
        job = library.job(first.job_key)
        assert job is not None
        assert answered["content"] == job.text
        (image,) = answered["images"]
        assert image["image_url"]["url"] == address_of(hands, first)
        kept = library.folders.turns / f"{first.job_key}.json"
        assert answered["reasoning_details"] == json.loads(kept.read_text("utf-8"))
        assert [one["type"] for one in answered["reasoning_details"]] == [
            "reasoning.text",
            "reasoning.encrypted",
        ]
        assert three.json["messages"][:3] == [asked, answered, wish]

    in_the_app(tmp_path / "data", script, url=demo.url)


def test_another_hybrid_model_gets_the_picture_and_no_conversation(
    qtbot: QtBot, tmp_path: Path, demo: Recorder
) -> None:
    async def script(hands: Hands) -> None:
        assert hands.studio.draft.model.id == FLASH
        first = await at_the_picture(hands)
        hands.studio.draft.choose_model(LITE)
        change(hands, "make it night")
        second = await changed(hands, 2)
        recipe = recipe_of(hands, second)
        assert (recipe.parent, recipe.turns) == (first.key, ())
        (message,) = demo.asked[1].json["messages"]
        words, picture = message["content"]
        assert words["text"] == "make it night"
        assert picture["image_url"]["url"] == address_of(hands, first)

    in_the_app(tmp_path / "data", script, url=demo.url)


def test_a_model_that_only_paints_gets_the_picture_as_a_reference(
    qtbot: QtBot, tmp_path: Path, demo: Recorder
) -> None:
    async def script(hands: Hands) -> None:
        draft = hands.studio.draft
        first = await at_the_picture(hands)
        draft.choose_model(SEEDREAM)
        change(hands, "make it night")
        second = await changed(hands, 2)
        recipe = recipe_of(hands, second)
        assert recipe.transport is Transport.IMAGES
        assert (recipe.parent, recipe.turns) == (first.key, ())
        (reference,) = recipe.references
        assert reference.picture == first.key
        assert draft.references == (), "the desk is left alone"
        asked = demo.asked[1]
        assert asked.path.endswith("/images")
        assert asked.json["prompt"] == "make it night"
        (sent,) = asked.json["input_references"]
        assert sent["image_url"]["url"] == address_of(hands, first)

    in_the_app(tmp_path / "data", script, url=demo.url)


def test_a_model_that_cannot_edit_offers_one_that_can(
    qtbot: QtBot, tmp_path: Path, demo: Recorder
) -> None:
    async def script(hands: Hands) -> None:
        draft = hands.studio.draft
        await at_the_picture(hands)
        draft.choose_model(NO_EDITS)
        viewing = hands.window.viewing
        assert viewing.viewer is not None
        bar = viewing.viewer.edit_bar
        (problem,) = [text for text in said(bar) if "can't edit" in text]
        assert problem.startswith(draft.model.name)
        hands.press(Qt.Key.Key_E)
        assert QApplication.focusWidget() is buttons(bar)["Use it"]
        hands.click(buttons(bar)["Use it"])
        assert draft.model.is_hybrid
        assert draft.model.name in problem
        assert hands.find("edit_prompt").hasFocus()
        assert list(buttons(bar)) == ["Edit"]

    in_the_app(tmp_path / "data", script, url=demo.url)


def test_somebody_who_has_gone_on_is_not_called_back(
    qtbot: QtBot, tmp_path: Path, demo: Recorder
) -> None:
    async def script(hands: Hands) -> None:
        first = await at_the_picture(hands)
        change(hands, "make it night")
        QTest.keyClicks(hands.find("edit_prompt"), "and then")
        await painted(hands, 2)
        assert key_on_show(hands) == first.key, "in the middle of a sentence"
        hands.press(Qt.Key.Key_Escape)
        hands.press(Qt.Key.Key_Escape)
        assert not hands.window.viewing.is_open

    in_the_app(tmp_path / "data", script, url=demo.url)


def test_a_change_that_fails_is_told_in_the_viewer(
    qtbot: QtBot, tmp_path: Path, demo: Recorder
) -> None:
    async def script(hands: Hands) -> None:
        studio, toast = hands.studio, hands.window.toast
        studio.draft.choose_model(FLASH)
        picture = await at_the_picture(hands)
        studio.library.path_of(picture).unlink()
        change(hands, "warmer")
        await until(lambda: toast.text == "A picture to send along is gone.")
        toast.button.click()
        assert hands.window.pages.is_open(hands.window.home)
        assert hands.window.home.view.hasFocus()

    in_the_app(tmp_path / "data", script, url=demo.url)


def test_a_prompt_that_nobody_sees_is_not_paid_for(
    qtbot: QtBot, tmp_path: Path, demo: Recorder
) -> None:
    async def script(hands: Hands) -> None:
        hands.write("a lake at dawn")
        hands.press(Qt.Key.Key_F9)
        hands.press(Qt.Key.Key_Return, CONTROL)
        assert not hands.studio.jobs.jobs()
        assert hands.find("prompt").hasFocus(), "it shows what would be made"
        hands.press(Qt.Key.Key_Return, CONTROL)
        await painted(hands)

    in_the_app(tmp_path / "data", script, url=demo.url)


def test_the_menu_by_key_means_the_picture_it_opens_on(
    qtbot: QtBot, tmp_path: Path, demo: Recorder
) -> None:
    async def script(hands: Hands) -> None:
        view, keeping = hands.window.home.view, hands.window.library.keeping
        for count in (1, 2):
            generate(hands, f"a lake, number {count}")
            await painted(hands, count)
        hands.press(Qt.Key.Key_G, CONTROL)
        hands.press(Qt.Key.Key_Home)
        hands.press(Qt.Key.Key_Right, CONTROL)
        hands.press(Qt.Key.Key_Menu)
        menu = QApplication.activePopupWidget()
        assert menu is not None
        menu.close()
        assert view.chosen_rows() == [1]
        assert [one.title for one in keeping.meant()] == ["a lake, number 1"]

    in_the_app(tmp_path / "data", script, url=demo.url)


def test_edit_means_the_chosen_one_of_those_that_are_compared(
    qtbot: QtBot, tmp_path: Path, demo: Recorder
) -> None:
    async def script(hands: Hands) -> None:
        for count in (1, 2):
            generate(hands, f"a lake, number {count}")
            await painted(hands, count)
        hands.press(Qt.Key.Key_G, CONTROL)
        hands.press(Qt.Key.Key_Home)
        hands.press(Qt.Key.Key_A, CONTROL)
        hands.press(Qt.Key.Key_C)
        hands.press(Qt.Key.Key_Right)
        chosen = hands.window.looking.comparing.picture
        assert chosen is not None
        assert chosen.title == "a lake, number 1"
        hands.press(Qt.Key.Key_E)
        assert key_on_show(hands) == chosen.key

    in_the_app(tmp_path / "data", script, url=demo.url)

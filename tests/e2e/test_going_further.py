"""More than words: pictures that are sent along, and options of the models."""

from __future__ import annotations

import base64
from pathlib import Path
from typing import Any

from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractSpinBox, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.ui.composer.options import OptionsPopover
from desktop_app.ui.composer.reference_tiles import ReferenceTile
from tests.e2e.around import (
    CONTROL,
    FLASH,
    GPT,
    SEEDREAM,
    Recorder,
    buttons,
    come_back,
    generate,
    painted,
    said,
    shown,
)
from tests.e2e.hands import Hands, in_the_app
from tests.fakes.wire import data_url, png
from tests.loop import until
from tests.ui.dragging import Drag

RED, BLUE = png(40, 30), png(30, 40, (40, 60, 200))


def drop(hands: Hands, *files: Path) -> None:
    """Let go of files over the prompt."""
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(file)) for file in files])
    prompt = hands.find("prompt")
    shell = hands.studio.shell
    assert Drag(shell, mime).drop(prompt.mapTo(shell, prompt.rect().center()))


def file_of(folder: Path, name: str, content: bytes) -> Path:
    """A file of somebody's."""
    path = folder / name
    path.write_bytes(content)
    return path


def looks_like(url: str, picture: bytes) -> bool:
    """Whether an address holds a picture: the same colours, whatever the file's form."""
    head, _, data = url.partition(",")
    assert head.startswith("data:image/")
    return QImage.fromData(base64.b64decode(data)) == QImage.fromData(picture)


def references(hands: Hands) -> list[str]:
    """The tiles of what is sent along, as they are read aloud."""
    strip = hands.find("references")
    found = [one for one in strip.findChildren(ReferenceTile) if one.isVisible()]
    return [one.accessibleName() for one in sorted(found, key=lambda one: one.x())]


def control(root: QWidget, name: str) -> QWidget:
    """What an option is set with."""
    (found,) = [
        one
        for kind in (QAbstractSpinBox, QLineEdit)
        for one in root.findChildren(kind)
        if one.accessibleName() == name
    ]
    return found


def test_dropped_files_are_sent_by_either_door_in_their_order(
    qtbot: QtBot, tmp_path: Path, demo: Recorder
) -> None:
    red, blue = file_of(tmp_path, "red.png", RED), file_of(tmp_path, "blue.png", BLUE)

    async def script(hands: Hands) -> None:
        draft = hands.studio.draft
        assert draft.model.id == FLASH
        drop(hands, red, blue)
        await until(lambda: len(draft.references) == 2)
        assert references(hands) == ["Reference 1 of 2, red.png", "Reference 2 of 2, blue.png"]
        generate(hands, "both on one wall")
        chat = await painted(hands, 1)
        assert len(draft.references) == 2, "for the next one as well"
        draft.choose_model(SEEDREAM)
        generate(hands, "both on one wall")
        image = await painted(hands, 2)
        for picture in (chat, image):
            job = hands.studio.library.job(picture.job_key)
            assert job is not None
            assert [one.name for one in job.recipe.references] == ["red.png", "blue.png"]

    in_the_app(tmp_path / "data", script, url=demo.url)
    first, second = demo.asked
    assert first.path.endswith("/chat/completions")
    words, *pictures = first.json["messages"][0]["content"]
    assert words == {"type": "text", "text": "both on one wall"}
    assert second.path.endswith("/images")
    assert second.json["prompt"] == "both on one wall"
    for sent in (pictures, second.json["input_references"]):
        urls = [part["image_url"]["url"] for part in sent]
        assert looks_like(urls[0], RED)
        assert looks_like(urls[1], BLUE)
    assert red.read_bytes() == RED, "what was dropped stays as it is"


def test_no_more_are_taken_than_the_model_takes(
    qtbot: QtBot, tmp_path: Path, demo: Recorder
) -> None:
    files = [file_of(tmp_path, f"{n}.png", png(20, 20, (n * 40, 0, 0))) for n in range(5)]

    async def script(hands: Hands) -> None:
        draft = hands.studio.draft
        drop(hands, *files[:4])
        await until(lambda: draft.references)
        assert [one.name for one in draft.references] == ["0.png", "1.png", "2.png"]
        assert "This model takes up to 3 references." in said(hands.find("references"))
        draft.choose_model("recraft/recraft-v4")  # one alone
        generate(hands, "a fox")
        await painted(hands)
        draft.choose_model(FLASH)
        assert len(references(hands)) == 3, "nothing is forgotten"

    in_the_app(tmp_path / "data", script, url=demo.url)
    (asked,) = demo.asked
    assert len(asked.json["input_references"]) == 1


def test_a_picture_of_the_wall_is_sent_along_by_a_key(
    qtbot: QtBot, tmp_path: Path, demo: Recorder
) -> None:
    async def script(hands: Hands) -> None:
        draft = hands.studio.draft
        generate(hands, "a lake")
        picture = await painted(hands)
        hands.press(Qt.Key.Key_G, CONTROL)
        hands.press(Qt.Key.Key_Home)
        hands.press(Qt.Key.Key_U)
        await until(lambda: draft.references)
        assert hands.find("prompt").hasFocus()
        (reference,) = draft.references
        assert reference.picture == picture.key
        assert references(hands) == ["Reference 1 of 1, a lake"]
        generate(hands, "the same place in winter")
        again = await painted(hands, 2)
        job = hands.studio.library.job(again.job_key)
        assert job is not None
        assert job.recipe.references == (reference,)
        assert job.recipe.turns == (), "it is no conversation"
        original = hands.studio.library.path_of(picture).read_bytes()
        sent = demo.asked[1].json["messages"][0]["content"][1]["image_url"]["url"]
        assert sent == data_url(original)

    in_the_app(tmp_path / "data", script, url=demo.url)


def test_options_are_chosen_sent_and_kept_for_their_models(
    qtbot: QtBot, tmp_path: Path, demo: Recorder
) -> None:
    def body(number: int) -> dict[str, Any]:
        found: dict[str, Any] = demo.asked[number].json
        return found

    async def script(hands: Hands) -> None:
        draft = hands.studio.draft
        draft.choose_model(GPT)
        hands.click("options")
        popover = shown(hands.find("options"), OptionsPopover)
        hands.click(buttons(popover)["Transparent"])
        assert ("background", "transparent") in draft.options
        draft.choose_option("quality", "low")
        popover.close()
        await come_back(hands)
        generate(hands, "a fox")
        await painted(hands, 1)

        draft.choose_model(SEEDREAM)
        hands.click("options")
        popover = shown(hands.find("options"), OptionsPopover)
        seed = control(popover, "Seed")
        seed.setFocus()
        QTest.keyClicks(seed, "42")
        popover.close()
        await come_back(hands)
        generate(hands, "a fox")
        await painted(hands, 2)

        draft.choose_model(GPT)
        generate(hands, "a fox")
        await painted(hands, 3)

    async def tomorrow(hands: Hands) -> None:
        draft = hands.studio.draft
        assert dict(draft.options) == {"background": "transparent", "quality": "low"}
        draft.choose_model(SEEDREAM)
        assert dict(draft.options) == {"seed": 42}

    in_the_app(tmp_path / "data", script, url=demo.url)
    assert (body(0)["quality"], body(0)["background"]) == ("low", "transparent")
    assert "seed" not in body(0)
    assert body(1)["seed"] == 42
    assert "quality" not in body(1)
    assert {**body(2)} == {**body(0)}
    in_the_app(tmp_path / "data", tomorrow, url=demo.url)

"""What an answer brings: stages, drawings, its bill, and the truth about what was sent."""

from __future__ import annotations

import json
import threading
from decimal import Decimal
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop_app.state.connection import State
from desktop_app.ui.inspector import Inspector
from desktop_app.ui.settings.dialog import SettingsDialog
from tests.e2e.around import (
    CONTROL,
    FLASH,
    GPT,
    Recorder,
    billed,
    buttons,
    come_back,
    cost,
    generate,
    painted,
    said,
    shown,
    told,
)
from tests.e2e.hands import KEY, Hands, in_the_app
from tests.fakes.service import (
    EVENT_STREAM,
    Say,
    ScriptedService,
    Status,
    Until,
    done,
    finish_event,
    image_event,
    png,
    stream,
)
from tests.fakes.wire import GENERATION, completed_event, partial_event
from tests.loop import until

VECTOR = "recraft/recraft-v4-vector"
GREEN, RED = (20, 160, 60), (200, 80, 60)


def left_in(folder: Path) -> list[Path]:
    """The files below a folder."""
    return [path for path in folder.rglob("*") if path.is_file()]


def is_about(seen: QColor, wanted: tuple[int, int, int]) -> bool:
    """Whether two colours are nearly the same."""
    parts = zip((seen.red(), seen.green(), seen.blue()), wanted, strict=True)
    return all(abs(one - other) < 12 for one, other in parts)


def test_stages_are_shown_on_the_tile_and_none_is_kept(
    qtbot: QtBot, tmp_path: Path, scripted: ScriptedService
) -> None:
    go_on = threading.Event()
    stages = Say(partial_event(png(64, 64, GREEN)) + partial_event(png(64, 64, RED), 1))
    whole = Say(stream(completed_event(png(96, 96)), done()))
    scripted.answer("/images", Status(200, EVENT_STREAM), stages, Until(go_on), whole)

    async def script(hands: Hands) -> None:
        studio = hands.studio
        studio.draft.choose_model(GPT)
        generate(hands, "a lake")
        (tile,) = hands.tiles()

        def middle() -> QColor:
            seen = tile.grab().toImage()
            return seen.pixelColor(seen.width() // 2, seen.height() // 3)

        await until(lambda: is_about(middle(), RED), what="the tile shows no stage")
        go_on.set()
        picture = await painted(hands)
        assert (picture.width, picture.height) == (96, 96)
        folders = studio.library.folders
        assert left_in(folders.incoming) == []
        assert left_in(folders.recovered) == []
        assert len(left_in(folders.images)) == 2, "the picture and its recipe"

    in_the_app(tmp_path / "data", script, url=scripted.url)


def test_a_drawing_hangs_on_the_wall_as_it_came(
    qtbot: QtBot, tmp_path: Path, demo: Recorder
) -> None:
    async def script(hands: Hands) -> None:
        studio = hands.studio
        studio.draft.choose_model(VECTOR)
        generate(hands, "a fox")
        picture = await painted(hands)
        path = studio.library.path_of(picture)
        assert picture.media_type == "image/svg+xml"
        assert path.suffix == ".svg"
        assert b"<svg" in path.read_bytes()[:200]
        await until(lambda: studio.thumbnails.pixmap(picture, 300, 300) is not None)
        small = studio.thumbnails.pixmap(picture, 300, 300)
        assert small is not None
        colors = {small.toImage().pixelColor(x, 150).name() for x in range(0, small.width(), 10)}
        assert len(colors) > 1, "something is drawn"

    in_the_app(tmp_path / "data", script, url=demo.url)


def test_every_cent_is_told_for_jobs_pictures_and_days(
    qtbot: QtBot, tmp_path: Path, demo: Recorder
) -> None:
    def spent() -> Decimal:
        return Decimal(str(demo.service.ledger.spent(KEY)))

    async def script(hands: Hands) -> None:
        studio = hands.studio
        generate(hands, "a lake")
        one = await billed(hands, await painted(hands))
        assert cost(one) == spent() > 0
        studio.draft.choose_model(GPT)
        studio.draft.choose_option("n", 2)
        generate(hands, "two foxes")
        both = await billed(hands, await painted(hands, 3))
        assert cost(one) + cost(both) == spent()
        hung = [studio.gallery.picture(row) for row in range(3)]
        kept = [studio.library.picture(one.key) for one in hung if one is not None]
        shares = [one.cost_usd for one in kept if one is not None and one.cost_usd is not None]
        assert sum(shares) == spent()
        assert shares[:2] == [cost(both) / 2] * 2
        await until(lambda: studio.spending.today_usd == spent())
        assert studio.spending.month_usd == spent()
        hands.press(Qt.Key.Key_Comma, CONTROL)
        dialog = shown(studio.shell, SettingsDialog)
        hands.click(buttons(dialog)["Spending"])
        assert f"${spent():.2f}" in [text[:5] for text in said(dialog)]

    in_the_app(tmp_path / "data", script, url=demo.url)


def test_a_cost_that_the_answer_does_not_tell_is_asked_for(
    qtbot: QtBot, tmp_path: Path, scripted: ScriptedService
) -> None:
    silent = stream(image_event(png()), finish_event(), done())
    scripted.answer("/chat/completions", Status(200, EVENT_STREAM), Say(silent))
    facts = {"id": GENERATION, "total_cost": 0.0412, "provider_name": "Google"}
    scripted.answer("/generation", *told(facts))

    async def script(hands: Hands) -> None:
        generate(hands, "a lake")
        picture = await painted(hands)
        job = await billed(hands, picture)
        assert cost(job) == Decimal("0.0412")
        await until(lambda: hands.studio.spending.today_usd == Decimal("0.0412"))
        asked = [one for one in scripted.requests if "/generation?" in one.path]
        assert [one.path for one in asked] == [f"/api/v1/generation?id={GENERATION}"]
        assert asked[0].headers["authorization"] == f"Bearer {KEY}"

    in_the_app(tmp_path / "data", script, url=scripted.url)


def test_what_is_sent_can_be_seen_and_copied_without_the_key(
    qtbot: QtBot, tmp_path: Path, demo: Recorder
) -> None:
    async def script(hands: Hands) -> None:
        studio, act = hands.studio, hands.window.actions_by_id
        await until(lambda: studio.connection.state is State.CONNECTED)
        studio.draft.choose_model(GPT)
        studio.draft.choose_option("quality", "low")
        hands.write("it's a `lake` for $5")
        act["inspect_draft"].trigger()
        sheet = shown(hands.window, Inspector)
        words = said(sheet)
        assert words[0] == "What will be sent"
        rows = dict(zip(words[1:-1:2], words[2::2], strict=False))
        assert rows["To"] == f"{demo.url}/images"
        assert rows["By"].startswith("Image API:")
        assert (rows["model"], rows["quality"]) == (GPT, "low")
        assert rows["prompt"] == "it's a `lake` for $5"
        hands.click(buttons(sheet)["Copy as cURL"])
        curl = QApplication.clipboard().text()
        hands.click(buttons(sheet)["Copy as Python"])
        program = QApplication.clipboard().text()
        hands.click(buttons(sheet)["Close"])
        await come_back(hands)

        generate(hands, "it's a `lake` for $5")
        picture = await painted(hands)
        sent = demo.asked[0].json
        body = curl.partition("<<'JSON'\n")[2].removesuffix("\nJSON\n")
        assert json.loads(body) == sent
        for text in (curl, program):
            assert KEY not in text
            assert "OPENROUTER_API_KEY" in text
        names: dict[str, object] = {}
        exec(program.partition("with requests")[0], names)  # noqa: S102  our own program
        assert names["body"] == sent

        hands.press(Qt.Key.Key_G, CONTROL)
        hands.press(Qt.Key.Key_Home)
        act["inspect"].trigger()
        sheet = shown(hands.window, Inspector)
        words = said(sheet)
        assert words[0] == "What was sent"
        job = await billed(hands, picture)
        assert job.generation_id.startswith("gen-img-")
        assert words[words.index("Generation") + 1] == job.generation_id
        assert KEY not in " ".join(words)

    in_the_app(tmp_path / "data", script, url=demo.url)


def test_a_conversation_is_copied_with_the_files_it_sends(
    qtbot: QtBot, tmp_path: Path, demo: Recorder
) -> None:
    async def script(hands: Hands) -> None:
        studio = hands.studio
        assert studio.draft.model.id == FLASH
        generate(hands, "a lake")
        first = await painted(hands)
        hands.window.further.edit(first, "make it night")
        second = await painted(hands, 2)
        hands.press(Qt.Key.Key_G, CONTROL)
        hands.press(Qt.Key.Key_Home)
        hands.window.actions_by_id["inspect"].trigger()
        sheet = shown(hands.window, Inspector)
        words = said(sheet)
        conversation = words[words.index("Conversation") + 1]
        assert conversation.startswith("One earlier turn, with its picture")
        assert words[words.index("By") + 1].startswith("Chat completions:")
        job = studio.library.job(second.job_key)
        assert job is not None
        assert job.provider
        assert words[words.index("Answered by") + 1] == job.provider
        hands.click(buttons(sheet)["Copy as cURL"])
        curl = QApplication.clipboard().text()
        assert KEY not in curl
        assert str(studio.library.path_of(first)) in curl
        studio.library.path_of(first).unlink()
        hands.click(buttons(sheet)["Copy as Python"])
        assert str(studio.library.path_of(first)) in QApplication.clipboard().text()

    in_the_app(tmp_path / "data", script, url=demo.url)

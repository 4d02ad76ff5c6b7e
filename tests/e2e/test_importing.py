"""A folder dropped on the wall: what comes in, what is told, and taking it back."""

from __future__ import annotations

import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
from PIL import Image, PngImagePlugin
from PySide6.QtCore import QMimeData, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog

from desktop_app.core.changes import Storing
from desktop_app.core.library import Library
from desktop_app.core.records import Snippet, new_key, now
from desktop_app.state.importing import Imported
from desktop_app.state.packing import Exported
from desktop_app.ui.import_report import ImportReport
from desktop_app.ui.picture_mime import put_keys
from tests.e2e.around import Recorder, buttons, shown
from tests.e2e.hands import Hands, in_the_app
from tests.e2e.test_keeping import on_the_wall
from tests.loop import until
from tests.ui.dragging import Drag

PARAMETERS = (
    "a castle on a hill {n}, (masterpiece:1.2)\nNegative prompt: blurry\n"
    "Steps: 20, Sampler: Euler a, CFG scale: 7, Seed: {n}, Size: 16x16, Model: sdxl_base"
)


@pytest.fixture
def pictures(tmp_path: Path) -> Path:
    """Twelve pictures, half of them with another program's recipe, and what is none."""
    folder = tmp_path / "pictures"
    (folder / "below").mkdir(parents=True)
    for number in range(12):
        image = Image.new("RGB", (16, 16), (number * 20, 90, 10))
        told = PngImagePlugin.PngInfo()
        if number % 2:
            told.add_text("parameters", PARAMETERS.format(n=number))
        image.save(folder / "below" / f"{number:02}.png", pnginfo=told)
    (folder / "again.png").write_bytes((folder / "below" / "03.png").read_bytes())
    (folder / "notes.txt").write_text("no picture")
    return folder


def dragged(*paths: Path) -> QMimeData:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return mime


def greets(hands: Hands) -> bool:
    return hands.window.home.wall.greets


def drop(hands: Hands, mime: QMimeData) -> bool:
    """Hold it over the wall, then let go; whether it was taken."""
    wall, shell = hands.window.home.wall, hands.studio.shell
    sign = hands.window.library.exchange.sign
    at = wall.mapTo(shell, wall.rect().center())
    drag = Drag(shell, mime)
    assert drag.enter(at) is sign.isVisible()
    taken = drag.drop(at)
    assert not sign.isVisible()
    return taken


async def imported(hands: Hands, start: Callable[[], object]) -> None:
    """Begin it, and wait until it is told what came of it."""
    results: list[Imported] = []
    hands.studio.imports.finished.connect(results.append)
    start()
    await until(lambda: results)
    hands.studio.imports.finished.disconnect(results.append)
    assert not hands.window.library.exchange.card.isVisible()


def test_a_folder_is_dropped_found_and_taken_back(
    tmp_path: Path, demo: Recorder, pictures: Path
) -> None:
    before = {path: path.read_bytes() for path in pictures.rglob("*") if path.is_file()}

    async def script(hands: Hands) -> None:
        window, gallery = hands.window, hands.studio.gallery
        assert greets(hands), "a newcomer can begin with what they have"
        await imported(hands, lambda: drop(hands, dragged(pictures)))
        assert gallery.count == 12
        assert window.toast.text == "12 pictures added, 1 was here already"
        report = shown(hands.studio.shell, ImportReport)
        assert "Copy list" in buttons(report)
        buttons(report)["Copy list"].click()
        path, reason = QGuiApplication.clipboard().text().split("\t")
        assert (Path(path).name, reason) == ("notes.txt", "Not a picture Pictor can read")
        buttons(report)["Done"].click()
        assert not greets(hands)

        hands.studio.search.set_text("castle from:a1111")
        await until(lambda: gallery.count == 6)
        (newest, *_) = on_the_wall(hands)
        job = hands.studio.library.job(newest.job_key)
        assert job is not None
        assert dict(job.recipe.options)["negative_prompt"] == "blurry"
        assert newest.model == "sdxl_base"
        hands.studio.search.set_text("")
        await until(lambda: gallery.count == 12)

        hands.click("toast_action")
        await until(lambda: gallery.count == 0)
        assert gallery.count_in("trash") == 12
        window.actions_by_id["undo"].trigger()
        await until(lambda: gallery.count == 12)
        await imported(hands, lambda: drop(hands, dragged(pictures)))
        assert window.toast.text == "Nothing new was added, 13 were here already"

    in_the_app(tmp_path / "data", script, url=demo.url)
    assert {path: path.read_bytes() for path in before} == before, "copies, never moves"


def test_pictures_of_the_wall_itself_and_words_are_no_files(
    tmp_path: Path, demo: Recorder, pictures: Path
) -> None:
    async def script(hands: Hands) -> None:
        ours = dragged(pictures)
        put_keys(ours, ["some.1"])
        words = QMimeData()
        words.setText("a lake")
        for mime in (ours, words):
            assert not drop(hands, mime)
        assert not hands.studio.imports.is_under_way

    in_the_app(tmp_path / "data", script, url=demo.url)


def test_what_was_thrown_away_is_offered_and_not_doubled(
    tmp_path: Path, demo: Recorder, pictures: Path
) -> None:
    async def script(hands: Hands) -> None:
        exchange, gallery = hands.window.library.exchange, hands.studio.gallery
        await imported(hands, lambda: exchange.add([pictures / "below" / "01.png"]))
        (one,) = on_the_wall(hands)
        hands.studio.edits.trash([one.key], "Picture deleted")
        await until(lambda: gallery.count == 0)
        await imported(hands, lambda: exchange.add([pictures / "below" / "01.png"]))
        report = shown(hands.studio.shell, ImportReport)
        buttons(report)["Restore 1"].click()
        await until(lambda: [picture.key for picture in on_the_wall(hands)] == [one.key])

    in_the_app(tmp_path / "data", script, url=demo.url)


def test_a_library_is_packed_up_and_comes_whole_to_another(
    tmp_path: Path, demo: Recorder, pictures: Path
) -> None:
    target = tmp_path / "packed.zip"

    async def pack(hands: Hands) -> None:
        exchange = hands.window.library.exchange
        await imported(hands, lambda: exchange.add([pictures]))
        shown(hands.studio.shell, ImportReport).give_up()
        first = on_the_wall(hands)[0]
        hands.window.library.marking.set_tags(first.key, ["keeper"])
        await until(lambda: hands.window.toast.text == "Tags changed")
        results: list[Exported] = []
        hands.studio.packing.finished.connect(results.append)
        hands.window.actions_by_id["export_library"].trigger()
        dialog = shown(hands.studio.shell, QFileDialog)
        dialog.fileSelected.emit(str(target))
        dialog.close()
        await until(lambda: results)
        assert (results[0].number, results[0].is_there) == (12, True)
        assert hands.window.toast.text == "12 pictures exported"

    async def unpack(hands: Hands) -> None:
        await imported(hands, lambda: drop(hands, dragged(target)))
        assert hands.studio.gallery.count == 12
        assert dict(hands.studio.library.tags()) == {"keeper": 1}

    in_the_app(tmp_path / "data", pack, url=demo.url)
    with zipfile.ZipFile(target) as inside:
        assert sum(name.endswith(".png") for name in inside.namelist()) == 12
    in_the_app(tmp_path / "other", unpack, url=demo.url)


def test_snippets_of_a_packed_library_can_be_used_at_once(tmp_path: Path, demo: Recorder) -> None:
    there = Library.open(tmp_path / "there")
    there.apply(Storing(None, Snippet(new_key(), "light", "at dusk\nat dawn", now())))
    packed = tmp_path / "all.zip"
    list(there.exchange.pack(None, packed, lambda: False))
    there.close()

    async def script(hands: Hands) -> None:
        hands.studio.draft.set_prompt("a fox {light}")
        assert hands.studio.draft.prompts.count == 1
        await imported(hands, lambda: drop(hands, dragged(packed)))
        assert hands.studio.snippets.texts == {"light": "at dusk\nat dawn"}
        assert hands.studio.draft.prompts.count == 2

    in_the_app(tmp_path / "data", script, url=demo.url)

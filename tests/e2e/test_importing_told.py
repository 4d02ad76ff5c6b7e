"""What an import does to the window while it runs and when it ends: nothing hides or is lost."""

from __future__ import annotations

from pathlib import Path

from PIL import Image
from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QWidget

from desktop_app.core.errors import Charged, Failure, Kind
from desktop_app.state.importing import Imported, Progress, Reason
from desktop_app.ui.import_report import ImportReport
from desktop_app.ui.viewer.edit_bar import EditBar
from tests.e2e.around import Recorder, buttons, shown
from tests.e2e.hands import Hands, in_the_app
from tests.e2e.test_importing import dragged, imported
from tests.loop import until
from tests.ui.dragging import Drag


def a_folder(tmp_path: Path, number: int) -> Path:
    folder = tmp_path / "pictures"
    folder.mkdir()
    for one in range(number):
        Image.new("RGB", (24, 16), (one * 3 % 256, one % 256, 90)).save(folder / f"{one:03}.png")
    return folder


def place_of(hands: Hands, widget: QWidget) -> QRect:
    return QRect(widget.mapTo(hands.window, QPoint(0, 0)), widget.size())


def reports(hands: Hands) -> list[ImportReport]:
    return [one for one in hands.studio.shell.findChildren(ImportReport) if one.isVisible()]


def test_a_newcomer_who_drops_many_is_greeted_no_longer(tmp_path: Path, demo: Recorder) -> None:
    folder = a_folder(tmp_path, 120)

    async def script(hands: Hands) -> None:
        wall = hands.window.home.wall
        assert wall.greets
        await imported(hands, lambda: hands.window.library.exchange.add([folder]))
        assert hands.studio.gallery.count == 120
        assert not wall.greets

    in_the_app(tmp_path / "data", script, url=demo.url)


def test_card_toast_and_bars_leave_each_other_free(tmp_path: Path, demo: Recorder) -> None:
    folder = a_folder(tmp_path, 6)

    async def script(hands: Hands) -> None:
        window, home = hands.window, hands.window.home
        exchange = window.library.exchange
        hands.studio.shell.resize(900, 600)
        await imported(hands, lambda: exchange.add([folder]))
        home.greet_if_new()
        home.view.selectAll()
        await until(home.wall.selection.isVisible)
        hands.studio.imports.progressed.emit(Progress(3, 9, "a.png"))
        hands.studio.packing.progressed.emit(Progress(1, 6))
        window.toast.say("3 pictures deleted", "Undo", lambda: None)
        standing = [home.wall.selection, exchange.card, exchange.packing_card, window.toast]
        areas = [place_of(hands, one) for one in standing]
        for number, area in enumerate(areas):
            assert window.rect().contains(area)
            assert not any(area.intersects(other) for other in areas[number + 1 :])
        exchange.card.hide()
        exchange.packing_card.hide()

    in_the_app(tmp_path / "data", script, url=demo.url)


def test_undo_is_offered_again_when_the_list_is_closed(tmp_path: Path, demo: Recorder) -> None:
    folder = a_folder(tmp_path, 3)
    (folder / "notes.txt").write_text("no picture")

    async def script(hands: Hands) -> None:
        gallery, toast = hands.studio.gallery, hands.window.toast
        await imported(hands, lambda: hands.window.library.exchange.add([folder]))
        toast.hide()  # its time is over
        buttons(shown(hands.studio.shell, ImportReport))["Done"].click()
        assert toast.text == "3 pictures added"
        hands.click("toast_action")
        await until(lambda: gallery.count == 0)
        assert gallery.count_in("trash") == 3

    in_the_app(tmp_path / "data", script, url=demo.url)


def test_the_end_is_told_in_plain_words(tmp_path: Path, demo: Recorder) -> None:
    async def script(hands: Hands) -> None:
        told, toast = hands.studio.imports.finished, hands.window.toast
        told.emit(Imported(refused=((Path("notes.txt"), Reason.NOT_A_PICTURE),)))
        assert toast.text == ("That file isn't a picture Pictor can read. Try PNG, JPEG or WebP.")
        assert reports(hands) == [], "one sentence says it"
        full = Failure(
            kind=Kind.DISK,
            charged=Charged.NO,
            message="[Errno 28] No space left on device",
            path=f"/home/somebody/{'a long way down/' * 20}a.png",
        )
        told.emit(Imported(keys=("a", "b"), left=380, failure=full))
        assert toast.text.startswith("The disk is full. 2 pictures added, ")
        assert hands.window.rect().contains(toast.geometry())
        told.emit(Imported(keys=("a",), left=4, is_stopped=True))
        assert toast.text.startswith("Stopped. 1 picture added, ")

    in_the_app(tmp_path / "data", script, url=demo.url)


def test_files_over_the_search_field_are_for_the_library(tmp_path: Path, demo: Recorder) -> None:
    folder = a_folder(tmp_path, 1)

    async def script(hands: Hands) -> None:
        shell = hands.studio.shell
        await imported(hands, lambda: hands.window.library.exchange.add([folder]))
        shell.resize(1440, 900)
        hands.window.home.greet_if_new()
        field = hands.find("search")
        await until(field.isVisible)
        mime = dragged(folder / "000.png")
        mime.setText(str(folder / "000.png"))  # as file managers do
        drag = Drag(shell, mime)
        assert drag.enter(field.mapTo(shell, field.rect().center()))
        assert hands.window.library.exchange.sign.isVisible()
        drag.leave()

    in_the_app(tmp_path / "data", script, url=demo.url)


def test_the_card_leaves_the_viewers_edit_bar_free(tmp_path: Path, demo: Recorder) -> None:
    folder = a_folder(tmp_path, 2)

    async def script(hands: Hands) -> None:
        window, exchange = hands.window, hands.window.library.exchange
        hands.studio.shell.resize(900, 600)
        await imported(hands, lambda: exchange.add([folder]))
        hands.studio.imports.progressed.emit(Progress(1, 9, "a.png"))
        low = place_of(hands, exchange.card)
        window.viewing.open_row(0)
        edit = shown(window, EditBar)
        await until(lambda: edit.height() > 0)
        assert not place_of(hands, exchange.card).intersects(place_of(hands, edit))
        window.viewing.leave()
        assert place_of(hands, exchange.card) == low
        exchange.card.hide()

    in_the_app(tmp_path / "data", script, url=demo.url)

"""The desk that takes pictures in: batches, what came of them, and their small copies."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from desktop_app.core import references
from desktop_app.core.errors import AppError, Failure, Kind
from desktop_app.core.folders import Folders
from desktop_app.core.recipe import Reference
from desktop_app.state.given import Reason
from desktop_app.state.references import MOST_AT_ONCE, ReferenceDesk
from tests.fakes.photos import bomb, glass, noise, plain, put
from tests.fakes.wire import png


class Shelf:
    """A library's folder with a desk before it, and what that said."""

    def __init__(self, root: Path, qtbot: QtBot) -> None:
        root.mkdir()
        self.folders = Folders(root)
        self.desk = ReferenceDesk(self.keep, self.path_of)
        self.taken: list[Reference] = []
        self.refused: list[tuple[str, Reason]] = []
        self.failures: list[Failure] = []
        self.busy: list[bool] = []
        self.desk.added.connect(self.taken.extend)
        self.desk.refused.connect(self.refused.extend)
        self.desk.failed.connect(self.failures.append)
        self.desk.busy_changed.connect(self.busy.append)
        self._qtbot = qtbot

    def keep(self, path: Path, name: str, picture: str) -> Reference:
        return references.keep(self.folders, path, name=name, picture=picture)

    def path_of(self, reference: Reference) -> Path:
        return references.path_of(self.folders, reference)

    def finish(self) -> None:
        """Wait until nothing is being prepared."""
        self._qtbot.waitUntil(lambda: self.busy[-1:] == [False], timeout=20_000)

    def take(self, *paths: Path) -> None:
        self.desk.add_files(list(paths))
        self.finish()

    def square(self, reference: Reference, side: int) -> QImage:
        """The small copy, waited for."""
        with self._qtbot.waitSignal(self.desk.thumbnail_arrived) as arrived:
            assert self.desk.thumbnail(reference, side) is None
        assert arrived.args == [reference.sha256]
        pixmap = self.desk.thumbnail(reference, side)
        assert pixmap is not None
        return pixmap.toImage()


@pytest.fixture
def shelf(tmp_path: Path, qtbot: QtBot) -> Iterator[Shelf]:
    made = Shelf(tmp_path / "library", qtbot)
    yield made
    made.desk.close()


def filled(folder: Path, number: int) -> Path:
    """A folder with so many pictures, each another."""
    folder.mkdir()
    for place in range(number):
        (folder / f"{place:03}.png").write_bytes(png(8, 8 + place))
    return folder


def test_files_come_in_the_order_in_which_they_were_given(shelf: Shelf, tmp_path: Path) -> None:
    first = put(plain(30, 20), tmp_path / "日本 עברית.png")
    second = put(plain(4000, 1000), tmp_path / "large.png")
    shelf.take(first, second)
    assert [(one.name, one.width) for one in shelf.taken] == [(first.name, 30), ("large.png", 2048)]
    assert shelf.path_of(shelf.taken[0]).read_bytes() == first.read_bytes()
    assert all(shelf.path_of(one).stat().st_size == one.size_bytes for one in shelf.taken)
    assert shelf.refused == []


def test_batches_wait_for_each_other_and_it_is_busy_until_the_last(
    shelf: Shelf, tmp_path: Path
) -> None:
    shelf.desk.add_image(plain(30, 20, "crimson"), "Pasted picture")
    shelf.desk.add_pictures([("key.1", put(plain(10, 10), tmp_path / "lake.png"), "A lake")])
    shelf.desk.add_files([put(plain(12, 10), tmp_path / "sea.png")])
    shelf.finish()
    assert [(one.name, one.picture) for one in shelf.taken] == [
        ("Pasted picture", ""),
        ("A lake", "key.1"),
        ("sea.png", ""),
    ]
    pasted = QImage(str(shelf.path_of(shelf.taken[0])))
    assert pasted.pixelColor(3, 3) == QColor("crimson")
    assert shelf.busy == [True, False]


def test_the_same_picture_twice_is_one(shelf: Shelf, tmp_path: Path) -> None:
    first = put(plain(20, 20), tmp_path / "a.png")
    second = tmp_path / "b.png"
    second.write_bytes(first.read_bytes())
    shelf.take(first, first, second)
    assert [one.name for one in shelf.taken] == ["a.png"]
    assert len(list(shelf.folders.references.rglob("*.png"))) == 1


def test_what_is_refused_is_named_with_its_reason_and_the_rest_is_taken(
    shelf: Shelf, tmp_path: Path
) -> None:
    (tmp_path / "empty").mkdir()
    (tmp_path / "words.png").write_text("<html>")
    (tmp_path / "bomb.png").write_bytes(bomb())
    (tmp_path / "cut.png").write_bytes(noise(300, 300)[:5000])
    (tmp_path / "evil.svg").write_text("<svg xmlns='http://www.w3.org/2000/svg'><!DOCTYPE x></svg>")
    put(plain(20, 20), tmp_path / "good.png")
    expected = {
        "empty": Reason.NOT_A_FILE,
        "words.png": Reason.UNREADABLE,
        "bomb.png": Reason.TOO_LARGE,
        "cut.png": Reason.UNREADABLE,
        "evil.svg": Reason.DRAWING,
        "gone.png": Reason.GONE,
    }
    if hasattr(os, "mkfifo"):
        os.mkfifo(tmp_path / "pipe.png")
        expected["pipe.png"] = Reason.NOT_A_FILE
    shelf.take(*(tmp_path / name for name in expected), tmp_path / "good.png")
    assert dict(shelf.refused) == expected
    assert [one.name for one in shelf.taken] == ["good.png"]


def test_a_folder_gives_as_many_as_models_take(shelf: Shelf, tmp_path: Path) -> None:
    folder = filled(tmp_path / "holiday", MOST_AT_ONCE + 5)
    shelf.take(folder)
    names = [f"{number:03}.png" for number in range(MOST_AT_ONCE)]
    assert [one.name for one in shelf.taken] == names
    assert shelf.refused == [("016.png", Reason.TOO_MANY)]


def test_ten_thousand_files_are_no_trouble(shelf: Shelf, tmp_path: Path) -> None:
    folder = filled(tmp_path / "archive", 3)
    for number in range(10_000):
        (folder / f"{number}.txt").touch()
    shelf.take(folder)
    assert [one.name for one in shelf.taken] == ["000.png", "001.png", "002.png"]
    assert shelf.refused == []


def test_trying_ends_where_nothing_comes_of_it(shelf: Shelf, tmp_path: Path) -> None:
    folder = tmp_path / "broken"
    folder.mkdir()
    for number in range(300):
        (folder / f"{number:03}.png").write_bytes(b"no picture")
    shelf.take(folder)
    reasons = [reason for _, reason in shelf.refused]
    assert reasons == [Reason.UNREADABLE] * 64 + [Reason.TOO_MANY]


def test_a_name_that_no_system_takes_is_refused(shelf: Shelf, tmp_path: Path) -> None:
    shelf.take(tmp_path / ("א" * 300))
    assert shelf.refused == [("א" * 300, Reason.UNREADABLE)]


def test_a_library_that_cannot_keep_it_says_so(shelf: Shelf, tmp_path: Path) -> None:
    shelf.folders.references.write_text("a file where the folder should be")
    shelf.take(put(plain(20, 20), tmp_path / "a.png"))
    assert [failure.kind for failure in shelf.failures] == [Kind.DISK]
    assert shelf.taken == []


def test_what_is_prepared_for_somebody_goes_to_nobody_else(shelf: Shelf, tmp_path: Path) -> None:
    given: list[tuple[Reference, ...]] = []
    path = put(plain(10, 10), tmp_path / "lake.png")
    shelf.desk.prepare("key.1", path, "A lake", given.append)
    shelf.desk.prepare("key.2", tmp_path / "gone.png", "Gone", given.append)
    shelf.finish()
    ((lake,), nothing) = given
    assert (lake.picture, lake.name) == ("key.1", "A lake")
    assert nothing == ()
    assert shelf.taken == []
    assert shelf.refused == [("Gone", Reason.GONE)]


def test_nothing_comes_after_closing(shelf: Shelf, tmp_path: Path, qtbot: QtBot) -> None:
    path = put(plain(10, 10), tmp_path / "lake.png")
    shelf.take(path)
    shelf.desk.close()
    shelf.desk.close()
    with qtbot.assertNotEmitted(shelf.desk.added, wait=100):
        shelf.desk.add_files([path])


@pytest.mark.parametrize(("width", "height", "form"), [(90, 30, "PNG"), (30, 90, "JPG")])
def test_a_small_copy_is_the_square_in_the_middle(
    shelf: Shelf, tmp_path: Path, width: int, height: int, form: str
) -> None:
    stripes = plain(width, height, "black")
    for x in range(width):
        for y in range(height):
            if 30 <= max(x, y) < 60:
                stripes.setPixelColor(x, y, QColor("white"))
    shelf.take(put(stripes, tmp_path / "stripes", form))
    image = shelf.square(shelf.taken[0], 44)
    assert (image.width(), image.height()) == (44, 44)
    assert all(image.pixelColor(at, 43 - at).lightness() > 240 for at in (1, 22, 42))


def test_a_small_copy_of_what_is_seen_through_is_too(shelf: Shelf, tmp_path: Path) -> None:
    shelf.take(put(glass(60, 60), tmp_path / "glass.png"))
    assert 80 < shelf.square(shelf.taken[0], 20).pixelColor(5, 5).alpha() < 100


def test_one_small_copy_is_kept_for_each_size(shelf: Shelf, tmp_path: Path) -> None:
    shelf.take(put(plain(60, 60), tmp_path / "a.png"))
    (reference,) = shelf.taken
    assert shelf.square(reference, 44).width() == 44
    assert shelf.square(reference, 88).width() == 88
    again = shelf.desk.thumbnail(reference, 44)
    assert again is not None
    assert again.width() == 44


@pytest.mark.parametrize("spoil", [Path.unlink, lambda path: path.write_bytes(b"other")])
def test_a_lost_one_has_an_empty_copy_until_it_is_added_again(
    shelf: Shelf, tmp_path: Path, qtbot: QtBot, spoil: Callable[[Path], object]
) -> None:
    path = put(plain(20, 20), tmp_path / "a.png")
    shelf.take(path)
    (reference,) = shelf.taken
    spoil(shelf.path_of(reference))
    assert shelf.square(reference, 44).isNull()
    with pytest.raises(AppError) as caught:
        references.read(shelf.folders, reference)
    assert caught.value.failure.kind is Kind.REFERENCE_MISSING
    with qtbot.waitSignal(shelf.desk.thumbnail_arrived):
        shelf.take(path)
    assert not shelf.square(reference, 44).isNull()


def test_small_copies_stay_few(shelf: Shelf, tmp_path: Path) -> None:
    shelf.take(put(plain(20, 20), tmp_path / "a.png"))
    (reference,) = shelf.taken
    for side in range(10, 10 + 65):
        shelf.square(reference, side)
    assert shelf.desk.thumbnail(reference, 74) is not None
    assert shelf.desk.thumbnail(reference, 10) is None

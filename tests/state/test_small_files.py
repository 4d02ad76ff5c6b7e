"""Small copies on disk: made once, upright, opaque where they can be; SVG only by its child."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QImage, QImageReader
from pytestqt.qtbot import QtBot

from desktop_app.core.records import Picture
from desktop_app.state.cache_folder import CacheFolder
from desktop_app.state.small_files import SmallFiles, Wish
from desktop_app.state.thumbnails import Thumbnails, Trouble
from tests.fakes import drawings
from tests.fakes.pictures import a_picture, paint_file, small_files
from tests.fakes.wire import png
from tests.state.photographs import as_saved, saved


def test_the_small_file_is_made_once_and_used_without_the_original(
    qtbot: QtBot, make: Callable[..., Thumbnails], tmp_path: Path, folder: Path
) -> None:
    picture = saved(tmp_path, 1, 3000, 2000)
    thumbnails = make()
    with qtbot.waitSignal(thumbnails.arrived):
        thumbnails.wanted([(picture, 300, 200)])
    (small,) = small_files(folder)
    assert small.suffix == ".jpg"
    assert small.parent.parent == folder
    assert QImageReader(str(small)).size() == QSize(512, 341)
    (tmp_path / picture.file).unlink()
    later = make()
    with qtbot.waitSignal(later.arrived):
        later.wanted([(picture, 300, 200)])
    assert small_files(folder) == [small]


def test_large_tiles_get_the_larger_file(
    qtbot: QtBot, make: Callable[..., Thumbnails], tmp_path: Path, folder: Path
) -> None:
    picture = saved(tmp_path, 1, 3000, 2000)
    thumbnails = make()
    with qtbot.waitSignal(thumbnails.arrived):
        thumbnails.wanted([(picture, 900, 600)])
    (small,) = small_files(folder)
    assert QImageReader(str(small)).size() == QSize(1024, 683)


def test_a_small_original_is_not_blown_up_on_disk(
    qtbot: QtBot, make: Callable[..., Thumbnails], tmp_path: Path, folder: Path
) -> None:
    picture = saved(tmp_path, 1, 90, 60)
    thumbnails = make()
    with qtbot.waitSignal(thumbnails.arrived):
        thumbnails.wanted([(picture, 300, 200)])
    (small,) = small_files(folder)
    assert QImageReader(str(small)).size() == QSize(90, 60)
    pixmap = thumbnails.pixmap(picture, 300, 200)
    assert pixmap is not None
    assert pixmap.size() == QSize(300, 200)


@pytest.mark.parametrize(
    ("name", "media_type", "expected"),
    [
        ("1.svg", "image/png", Trouble.NOT_SHOWABLE),
        ("1.SVGZ", "image/png", Trouble.NOT_SHOWABLE),
        ("1.png", "image/png", Trouble.UNREADABLE),  # an SVG under a false name is not guessed
        ("1.gif", "image/gif", Trouble.UNREADABLE),
        ("1.tiff", "image/tiff", Trouble.NOT_SHOWABLE),
    ],
)
def test_svg_under_a_false_name_reaches_no_decoder(
    qtbot: QtBot,
    make: Callable[..., Thumbnails],
    tmp_path: Path,
    name: str,
    media_type: str,
    expected: Trouble,
) -> None:
    thumbnails = make()
    (tmp_path / name).write_text(drawings.GOOD, "utf-8")
    picture = as_saved(tmp_path, a_picture(1, file=name, media_type=media_type))
    with qtbot.waitSignal(thumbnails.failed):
        thumbnails.wanted([(picture, 300, 200)])
    assert thumbnails.trouble_of(picture) is expected


def a_drawing(folder: Path, text: str) -> Picture:
    """A record of a drawing whose file really lies there."""
    (folder / "1.svg").write_text(text, "utf-8")
    drawing = a_picture(1, file="1.svg", media_type="image/svg+xml", shape=(2, 1))
    return as_saved(folder, drawing)


def test_a_drawing_is_drawn_once_by_its_child(
    qtbot: QtBot, make: Callable[..., Thumbnails], tmp_path: Path, folder: Path
) -> None:
    picture = a_drawing(tmp_path, drawings.GOOD)
    thumbnails = make()
    with qtbot.waitSignal(thumbnails.arrived, timeout=20_000):
        thumbnails.wanted([(picture, 300, 150)])
    (small,) = small_files(folder)
    assert small.suffix == ".png"
    assert QImageReader(str(small), b"png").size() == QSize(512, 256)
    pixmap = thumbnails.pixmap(picture, 300, 150)
    assert pixmap is not None
    image = pixmap.toImage()
    assert image.size() == QSize(300, 150)
    assert image.pixelColor(2, 30).red() > 240
    assert image.pixelColor(297, 30).blue() > 240
    assert image.pixelColor(298, 148).alpha() == 0
    (tmp_path / picture.file).unlink()
    later = make()
    with qtbot.waitSignal(later.arrived, timeout=20_000):
        later.wanted([(picture, 300, 150)])
    assert small_files(folder) == [small]


def test_a_drawing_that_draws_other_files_does_not_get_them(
    qtbot: QtBot, make: Callable[..., Thumbnails], tmp_path: Path
) -> None:
    (tmp_path / "local.png").write_bytes(png(20, 10, (255, 0, 255)))
    size = 'width="200" height="100"'
    places = ("local.png", tmp_path / "local.png", (tmp_path / "local.png").as_uri())
    images = "".join(f'<image {size} xlink:href="{place}"/>' for place in places)
    picture = a_drawing(tmp_path, drawings.svg(f'<rect {size} fill="#00ff00"/>{images}'))
    thumbnails = make()
    with qtbot.waitSignal(thumbnails.arrived, timeout=20_000):
        thumbnails.wanted([(picture, 200, 100)])
    pixmap = thumbnails.pixmap(picture, 200, 100)
    assert pixmap is not None
    assert pixmap.toImage().pixelColor(100, 50) == QColor(0, 255, 0)


@pytest.mark.parametrize("text", [drawings.use_bomb(), drawings.entity_bomb(), "no drawing"])
def test_a_drawing_that_cannot_be_drawn_has_no_preview(
    qtbot: QtBot, make: Callable[..., Thumbnails], tmp_path: Path, folder: Path, text: str
) -> None:
    picture = a_drawing(tmp_path, text)
    thumbnails = make()
    with qtbot.waitSignal(thumbnails.failed, timeout=20_000):
        thumbnails.wanted([(picture, 300, 150)])
    assert thumbnails.trouble_of(picture) is Trouble.NOT_SHOWABLE
    assert small_files(folder) == []
    assert (tmp_path / "1.svg").read_text("utf-8") == text


def test_a_drawing_that_is_gone_is_missing(
    qtbot: QtBot, make: Callable[..., Thumbnails], tmp_path: Path
) -> None:
    picture = a_drawing(tmp_path, drawings.GOOD)
    (tmp_path / "1.svg").unlink()
    thumbnails = make()
    with qtbot.waitSignal(thumbnails.failed):
        thumbnails.wanted([(picture, 300, 150)])
    assert thumbnails.trouble_of(picture) is Trouble.MISSING


def test_transparent_pictures_keep_their_transparency(
    qtbot: QtBot, make: Callable[..., Thumbnails], tmp_path: Path, folder: Path
) -> None:
    thumbnails = make()
    image = QImage(900, 600, QImage.Format.Format_ARGB32)
    image.fill(QColor(200, 30, 30, 90))
    assert image.save(str(tmp_path / "1.png"))
    picture = as_saved(tmp_path, a_picture(1, file="1.png", media_type="image/png"))
    with qtbot.waitSignal(thumbnails.arrived):
        thumbnails.wanted([(picture, 300, 200)])
    (small,) = small_files(folder)
    assert small.suffix == ".png"
    pixmap = thumbnails.pixmap(picture, 300, 200)
    assert pixmap is not None
    assert 80 < pixmap.toImage().pixelColor(150, 100).alpha() < 100


def test_an_alpha_channel_that_hides_nothing_is_not_kept(
    qtbot: QtBot, make: Callable[..., Thumbnails], tmp_path: Path, folder: Path
) -> None:
    thumbnails = make()
    image = QImage(901, 601, QImage.Format.Format_ARGB32)
    image.fill(QColor(200, 30, 30))
    assert image.save(str(tmp_path / "1.png"))
    with qtbot.waitSignal(thumbnails.arrived):
        picture = as_saved(tmp_path, a_picture(1, file="1.png", media_type="image/png"))
        thumbnails.wanted([(picture, 300, 200)])
    (small,) = small_files(folder)
    assert small.suffix == ".jpg"


def test_a_turned_photo_stands_upright(qtbot: QtBot, tmp_path: Path, folder: Path) -> None:
    """EXIF orientation 6: stored lying on its side."""
    image = QImage(400, 200, QImage.Format.Format_RGB32)
    image.fill(QColor("blue"))
    for x in range(200):
        for y in range(200):
            image.setPixelColor(x, y, QColor("red"))
    assert image.save(str(tmp_path / "1.jpg"), "JPG", 95)  # type: ignore[call-overload]
    plain = (tmp_path / "1.jpg").read_bytes()
    exif = (
        b"Exif\x00\x00MM\x00*\x00\x00\x00\x08\x00\x01"
        b"\x01\x12\x00\x03\x00\x00\x00\x01\x00\x06\x00\x00\x00\x00\x00\x00"
    )
    segment = b"\xff\xe1" + (len(exif) + 2).to_bytes(2, "big") + exif
    (tmp_path / "1.jpg").write_bytes(plain[:2] + segment + plain[2:])
    wish = Wish("key", "00", str(tmp_path / "1.jpg"), "image/jpeg", 100, 200)
    shown = SmallFiles(CacheFolder(folder, 10**9)).image(wish)
    assert isinstance(shown, QImage)
    assert shown.size() == QSize(100, 200)
    assert shown.pixelColor(50, 30).red() > 200
    assert shown.pixelColor(50, 170).blue() > 200


def test_another_shape_than_the_record_tells_fits_inside(tmp_path: Path, folder: Path) -> None:
    paint_file(tmp_path / "1.jpg", 400, 400)
    wish = Wish("key", "00", str(tmp_path / "1.jpg"), "image/jpeg", 300, 200)
    shown = SmallFiles(CacheFolder(folder, 10**9)).image(wish)
    assert isinstance(shown, QImage)
    assert shown.size() == QSize(200, 200)


def test_a_damaged_small_file_is_made_again(
    qtbot: QtBot, make: Callable[..., Thumbnails], tmp_path: Path, folder: Path
) -> None:
    picture = saved(tmp_path, 1)
    first = make()
    with qtbot.waitSignal(first.arrived):
        first.wanted([(picture, 300, 200)])
    (small,) = small_files(folder)
    whole = small.read_bytes()
    for rest in (b"", b"cut", whole[:-2], whole[: len(whole) // 2], whole[:-900] + bytes(900)):
        small.write_bytes(rest)
        again = make()
        with qtbot.waitSignal(again.arrived):
            again.wanted([(picture, 300, 200)])
        assert small.read_bytes() == whole


def test_where_nothing_can_be_kept_the_picture_is_shown_all_the_same(
    qtbot: QtBot, tmp_path: Path
) -> None:
    (tmp_path / "file").write_text("a file where the folder should be")
    picture = saved(tmp_path, 1)
    thumbnails = Thumbnails(tmp_path / "file", lambda one: tmp_path / one.file)
    with qtbot.waitSignal(thumbnails.arrived):
        thumbnails.wanted([(picture, 300, 200)])
    pixmap = thumbnails.pixmap(picture, 300, 200)
    assert pixmap is not None
    assert pixmap.size() == QSize(300, 200)
    drawing = replace(a_drawing(tmp_path, drawings.GOOD), key="drawing")
    with qtbot.waitSignal(thumbnails.arrived, timeout=20_000):
        thumbnails.wanted([(drawing, 300, 150)])
    pixmap = thumbnails.pixmap(drawing, 300, 150)
    assert pixmap is not None
    assert pixmap.size() == QSize(300, 150)
    thumbnails.close()


def test_other_content_under_the_same_key_is_another_thumbnail(
    qtbot: QtBot, make: Callable[..., Thumbnails], tmp_path: Path, folder: Path
) -> None:
    picture = saved(tmp_path, 1)
    first = make()
    with qtbot.waitSignal(first.arrived):
        first.wanted([(picture, 300, 200)])
    other = replace(picture, sha256="f" * 64)
    second = make()
    with qtbot.waitSignal(second.arrived):
        second.wanted([(other, 300, 200)])
    assert len(small_files(folder)) == 2


def test_where_the_picture_is_gone_a_small_file_of_another_size_serves(
    qtbot: QtBot, make: Callable[..., Thumbnails], tmp_path: Path
) -> None:
    picture = saved(tmp_path, 1, 3000, 2000)
    first = make()
    with qtbot.waitSignal(first.arrived):
        first.wanted([(picture, 300, 200)])
    (tmp_path / picture.file).unlink()
    second = make()
    with qtbot.waitSignal(second.arrived):
        second.wanted([(picture, 900, 600)])
    pixmap = second.pixmap(picture, 900, 600)
    assert pixmap is not None
    assert pixmap.size() == QSize(900, 600)


def test_a_smaller_file_is_shown_at_once_and_then_the_right_one(
    qtbot: QtBot, make: Callable[..., Thumbnails], tmp_path: Path, folder: Path
) -> None:
    picture, other = saved(tmp_path, 1, 3000, 2000), saved(tmp_path, 2, 3000, 2000)
    first = make()
    with qtbot.waitSignal(first.arrived):
        first.wanted([(picture, 300, 200)])
    second = make()
    arrived: list[str] = []
    second.arrived.connect(arrived.append)
    with qtbot.waitSignal(second.arrived):
        assert second.pixmap(picture, 900, 600) is None
    rough = second.pixmap(picture, 900, 600)
    assert rough is not None
    assert rough.size() == QSize(900, 600)
    assert not second.has(picture, 900, 600)
    second.wanted([(picture, 900, 600), (other, 900, 600)])
    qtbot.waitUntil(lambda: second.has(picture, 900, 600) and second.has(other, 900, 600))
    assert arrived.count(picture.key) == 2
    assert len(small_files(folder)) == 3


def test_a_little_larger_tile_makes_do_with_the_smaller_file(tmp_path: Path, folder: Path) -> None:
    picture = saved(tmp_path, 1, 3000, 2000)
    wish = Wish(picture.key, "00", str(tmp_path / picture.file), "image/jpeg", 552, 368)
    shown = SmallFiles(CacheFolder(folder, 10**9)).image(wish)
    assert isinstance(shown, QImage)
    assert shown.size() == QSize(552, 368)
    (small,) = small_files(folder)
    assert QImageReader(str(small)).size() == QSize(512, 341)


def test_what_became_of_a_changed_file_is_shown_but_not_kept(
    qtbot: QtBot, make: Callable[..., Thumbnails], tmp_path: Path, folder: Path
) -> None:
    """The small file is of what was saved; that may come back."""
    picture = saved(tmp_path, 1)
    paint_file(tmp_path / picture.file, 700, 700)
    drawing = replace(a_drawing(tmp_path, drawings.GOOD), key="drawing")
    (tmp_path / drawing.file).write_text(drawings.svg('<rect width="9" height="9"/>'), "utf-8")
    thumbnails = make()
    arrived: list[str] = []
    thumbnails.arrived.connect(arrived.append)
    thumbnails.wanted([(picture, 300, 200), (drawing, 300, 150)])
    qtbot.waitUntil(lambda: len(arrived) == 2, timeout=20_000)
    assert small_files(folder) == []


def test_keys_cannot_lead_out_of_the_folder(
    qtbot: QtBot, make: Callable[..., Thumbnails], tmp_path: Path, folder: Path
) -> None:
    thumbnails = make()
    picture = replace(saved(tmp_path, 1), key="../../outside/..\\x")
    with qtbot.waitSignal(thumbnails.arrived):
        thumbnails.wanted([(picture, 300, 200)])
    (small,) = small_files(folder)
    assert small.parent.parent == folder
    assert {path.name for path in tmp_path.iterdir()} == {"home", "thumbnails", "1.jpg"}

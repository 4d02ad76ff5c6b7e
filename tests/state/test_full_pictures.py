"""Pictures in full size: decoded elsewhere, kept within limits, refused with a reason."""

from __future__ import annotations

import struct
import zlib
from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QColorSpace, QImage
from pytestqt.qtbot import QtBot

from desktop_app.core.records import Picture, now
from desktop_app.state.full_pictures import FullPictures, Large, Refusal
from tests.fakes import drawings
from tests.fakes.wire import png

BOX = QSize(400, 300)


def picture(name: str) -> Picture:
    """A record of a file; its size is not looked at here."""
    return Picture(
        id=1,
        key=name,
        job_key="job",
        made=now(),
        day=20261122,
        file=name,
        media_type="image/png",
        width=1,
        height=1,
        size_bytes=1,
        sha256="",
        title="a lake",
        model="maker/model",
        ratio="3:2",
    )


def paint(path: Path, width: int, height: int, *, alpha: bool = False) -> None:
    """A real file: red on the left, blue on the right."""
    form = QImage.Format.Format_ARGB32 if alpha else QImage.Format.Format_RGB32
    image = QImage(width, height, form)
    image.fill(Qt.GlobalColor.red)
    for x in range(width // 2, width):
        for y in range(height):
            image.setPixelColor(x, y, QColor(0, 0, 255, 128 if alpha else 255))
    assert image.save(str(path))


@pytest.fixture
def full(tmp_path: Path, qtbot: QtBot) -> Iterator[FullPictures]:
    """A store over the test's folder."""
    store = FullPictures(lambda one: tmp_path / one.file)
    yield store
    store.close()


def wanted(
    qtbot: QtBot, full: FullPictures, name: str, until: Callable[[Large], bool] | None = None
) -> Large:
    """Ask for a picture and wait until that much of it is there."""
    full.want(picture(name), BOX)

    def is_there() -> bool:
        large = full.get(name)
        if large is None:
            return False
        return until(large) if until else large.is_complete or large.refusal is not None

    qtbot.waitUntil(is_there, timeout=10_000)
    large = full.get(name)
    assert large is not None
    return large


def test_a_large_picture_comes_to_fit_and_in_full(
    tmp_path: Path, qtbot: QtBot, full: FullPictures
) -> None:
    paint(tmp_path / "a.png", 900, 600)
    large = wanted(qtbot, full, "a.png", lambda one: len(one.levels) == 2)
    assert large.size == QSize(900, 600)
    assert [level.size().toTuple() for level in large.levels] == [(400, 266), (900, 600)]
    for asked, given in ((100, 400), (400, 400), (401, 900), (5000, 900)):
        level = large.level(asked)
        assert level is not None
        assert level.width() == given


def test_a_very_large_one_gets_a_step_between(
    tmp_path: Path, qtbot: QtBot, full: FullPictures
) -> None:
    QImage(3000, 1000, QImage.Format.Format_RGB32).save(str(tmp_path / "a.png"))
    large = wanted(qtbot, full, "a.png", lambda one: len(one.levels) == 3)
    assert [level.width() for level in large.levels] == [400, 1500, 3000]


def test_a_small_picture_is_read_once(tmp_path: Path, qtbot: QtBot, full: FullPictures) -> None:
    paint(tmp_path / "a.png", 40, 30)
    large = wanted(qtbot, full, "a.png")
    assert [level.size().toTuple() for level in large.levels] == [(40, 30)]
    assert large.is_complete


def test_neighbours_are_made_ready_to_fit(tmp_path: Path, qtbot: QtBot, full: FullPictures) -> None:
    paint(tmp_path / "a.png", 40, 30)
    paint(tmp_path / "b.png", 900, 600)
    with qtbot.waitSignals([full.changed] * 2, timeout=10_000):
        full.want(picture("a.png"), BOX, [picture("b.png")])
    qtbot.waitUntil(lambda: full.get("b.png") is not None, timeout=10_000)
    large = full.get("b.png")
    assert large is not None
    assert not large.is_complete
    assert large.size == QSize(900, 600)


@pytest.mark.parametrize("alpha", [False, True])
def test_pixmaps_are_ready_to_draw(
    tmp_path: Path, qtbot: QtBot, full: FullPictures, alpha: bool
) -> None:
    paint(tmp_path / "a.png", 60, 40, alpha=alpha)
    level = wanted(qtbot, full, "a.png").levels[-1]
    assert level.hasAlphaChannel() is alpha
    image = level.toImage()
    assert image.pixelColor(5, 5) == QColor(Qt.GlobalColor.red)
    assert image.pixelColor(55, 20).alpha() == (128 if alpha else 255)


def test_other_colour_spaces_become_srgb(tmp_path: Path, qtbot: QtBot, full: FullPictures) -> None:
    image = QImage(50, 70, QImage.Format.Format_RGB32)
    image.fill(QColor(200, 100, 50))
    image.setColorSpace(QColorSpace(QColorSpace.NamedColorSpace.AdobeRgb))
    image.save(str(tmp_path / "a.png"))
    srgb = QColorSpace(QColorSpace.NamedColorSpace.SRgb)
    expected = image.convertedToColorSpace(srgb).pixelColor(10, 65)
    shown = wanted(qtbot, full, "a.png").levels[-1].toImage().pixelColor(10, 65)
    assert expected != QColor(200, 100, 50)
    assert abs(shown.red() - expected.red()) <= 1
    assert abs(shown.blue() - expected.blue()) <= 1


def test_grey_pictures_and_jpegs_are_shown(
    tmp_path: Path, qtbot: QtBot, full: FullPictures
) -> None:
    grey = QImage(50, 20, QImage.Format.Format_Grayscale8)
    grey.fill(120)
    grey.save(str(tmp_path / "grey.png"))
    paint(tmp_path / "a.jpg", 900, 600)
    shown = wanted(qtbot, full, "grey.png").levels[-1].toImage().pixelColor(5, 5)
    assert shown == QColor(120, 120, 120)
    assert wanted(qtbot, full, "a.jpg").size == QSize(900, 600)


def test_a_turned_photo_is_shown_upright(tmp_path: Path, qtbot: QtBot, full: FullPictures) -> None:
    paint(tmp_path / "a.jpg", 900, 600)
    data = (tmp_path / "a.jpg").read_bytes()
    tiff = b"MM\x00*\x00\x00\x00\x08\x00\x01\x01\x12\x00\x03\x00\x00\x00\x01\x00\x06\x00\x00"
    exif = b"Exif\x00\x00" + tiff + bytes(4)
    marker = b"\xff\xe1" + struct.pack(">H", len(exif) + 2) + exif
    (tmp_path / "a.jpg").write_bytes(data[:2] + marker + data[2:])
    large = wanted(qtbot, full, "a.jpg", lambda one: len(one.levels) == 3)
    assert large.size == QSize(600, 900)
    sizes = [level.size().toTuple() for level in large.levels]
    assert sizes == [(200, 300), (300, 450), (600, 900)]


def test_what_is_refused_has_its_reason(tmp_path: Path, qtbot: QtBot, full: FullPictures) -> None:
    paint(tmp_path / "whole.png", 300, 300)
    (tmp_path / "broken.png").write_bytes((tmp_path / "whole.png").read_bytes()[:90])
    (tmp_path / "text.png").write_text("no picture at all")
    (tmp_path / "empty.png").write_bytes(b"")
    (tmp_path / "a.svg").write_text(drawings.use_bomb())
    (tmp_path / "b.png").write_text("\ufeff <svg/>")
    (tmp_path / "page.svg").write_text("<!doctype html><html><svg/></html>")
    (tmp_path / "folder.png").mkdir()
    for name, reason in (
        ("gone.png", Refusal.MISSING),
        ("broken.png", Refusal.UNREADABLE),
        ("text.png", Refusal.UNREADABLE),
        ("empty.png", Refusal.UNREADABLE),
        ("folder.png", Refusal.UNREADABLE),
        ("a.svg", Refusal.DRAWING),
        ("b.png", Refusal.DRAWING),
        ("page.svg", Refusal.UNREADABLE),
    ):
        assert wanted(qtbot, full, name).refusal is reason, name


@pytest.mark.parametrize(("name", "media_type"), [("a.svg", "image/svg+xml"), ("a.png", "")])
def test_a_drawing_is_shown_as_its_child_draws_it(
    tmp_path: Path, qtbot: QtBot, full: FullPictures, name: str, media_type: str
) -> None:
    (tmp_path / "local.png").write_bytes(png(20, 10, (255, 0, 255)))
    image = f'<image width="200" height="100" xlink:href="{tmp_path / "local.png"}"/>'
    (tmp_path / name).write_text(drawings.GOOD.replace("</svg>", f"{image}</svg>"), "utf-8")
    full.want(replace(picture(name), media_type=media_type), BOX)
    large = wanted(qtbot, full, name)
    assert large.size == QSize(2048, 1024)
    shown = large.levels[-1].toImage()
    assert shown.size() == QSize(2048, 1024)
    assert shown.pixelColor(5, 250).red() > 250
    assert shown.pixelColor(2042, 250).blue() > 250
    assert shown.pixelColor(2047, 1023).alpha() == 0


def test_a_drawing_is_drawn_once_where_its_record_tells_what_it_is(
    tmp_path: Path, qtbot: QtBot, full: FullPictures
) -> None:
    (tmp_path / "a.svg").write_text(drawings.GOOD, "utf-8")
    drawing = replace(picture("a.svg"), media_type="image/svg+xml")
    large_box = QSize(1200, 900)
    with qtbot.waitSignal(full.changed, timeout=20_000):
        full.want(drawing, large_box)
    large = full.get("a.svg")
    assert large is not None
    assert large.is_complete
    assert [level.width() for level in large.levels] == [2048]
    with qtbot.assertNotEmitted(full.changed, wait=50):
        full.want(drawing, large_box)


def test_a_bomb_is_refused_unread(tmp_path: Path, qtbot: QtBot, full: FullPictures) -> None:
    def chunk(name: bytes, body: bytes) -> bytes:
        return (
            struct.pack(">I", len(body)) + name + body + struct.pack(">I", zlib.crc32(name + body))
        )

    header = chunk(b"IHDR", struct.pack(">IIBBBBB", 30_000, 30_000, 8, 2, 0, 0, 0))
    body = chunk(b"IDAT", zlib.compress(bytes(1000))) + chunk(b"IEND", b"")
    (tmp_path / "bomb.png").write_bytes(b"\x89PNG\r\n\x1a\n" + header + body)
    assert wanted(qtbot, full, "bomb.png").refusal is Refusal.TOO_LARGE


def test_a_file_that_came_back_is_shown(tmp_path: Path, qtbot: QtBot, full: FullPictures) -> None:
    paint(tmp_path / "b.png", 40, 30)
    assert wanted(qtbot, full, "a.png").refusal is Refusal.MISSING
    paint(tmp_path / "a.png", 40, 30)
    full.want(picture("a.png"), BOX)  # still the same look: not read again
    assert wanted(qtbot, full, "b.png").refusal is None
    large = wanted(qtbot, full, "a.png", lambda one: one.refusal is None)
    assert large.is_complete


def test_memory_is_bounded_and_the_one_on_show_stays(tmp_path: Path, qtbot: QtBot) -> None:
    store = FullPictures(lambda one: tmp_path / one.file, most_bytes=3 * 300 * 200 * 4)
    for number in range(8):
        paint(tmp_path / f"{number}.png", 300, 200)
        wanted(qtbot, store, f"{number}.png")
    kept = [number for number in range(8) if store.get(f"{number}.png") is not None]
    assert kept == [5, 6, 7]
    store.close()
    tiny = FullPictures(lambda one: tmp_path / one.file, most_bytes=1)
    assert wanted(qtbot, tiny, "0.png").is_complete
    tiny.close()


def test_after_closing_nothing_comes(tmp_path: Path, qtbot: QtBot, full: FullPictures) -> None:
    paint(tmp_path / "a.png", 900, 600)
    full.want(picture("a.png"), BOX)
    full.close()
    full.close()
    with qtbot.assertNotEmitted(full.changed, wait=50):
        full.want(replace(picture("a.png"), key="b"), BOX)
    assert full.get("a.png") is None


def test_pictures_looked_at_together_all_come_in_full(
    tmp_path: Path, qtbot: QtBot, full: FullPictures
) -> None:
    names = ["a.png", "b.png", "c.png"]
    for name in names:
        paint(tmp_path / name, 1600, 1200)
    full.want_several([(picture(name), BOX) for name in names])
    for name in names:
        qtbot.waitUntil(partial(is_whole, full, name), timeout=10_000)
        large = full.get(name)
        assert large is not None
        assert [one.width() for one in large.levels] == [400, 800, 1600]


def test_what_is_looked_at_together_is_first_made_to_fit(
    tmp_path: Path, qtbot: QtBot, full: FullPictures
) -> None:
    told: list[tuple[str, int]] = []

    def note(key: str) -> None:
        large = full.get(key)
        assert large is not None
        told.append((key, len(large.levels)))

    full.changed.connect(note)
    for name in ("a.png", "b.png"):
        paint(tmp_path / name, 1600, 1200)
    full.want_several([(picture("a.png"), BOX), (picture("b.png"), BOX)])
    qtbot.waitUntil(lambda: is_whole(full, "a.png") and is_whole(full, "b.png"), timeout=10_000)
    assert sorted(told[:2]) == [("a.png", 1), ("b.png", 1)]


def test_together_they_keep_within_memory(tmp_path: Path, qtbot: QtBot) -> None:
    both = 2 * 1600 * 1200 * 4
    store = FullPictures(lambda one: tmp_path / one.file, most_bytes=both - 1)
    shown = [replace(picture(name), width=1600, height=1200) for name in ("a.png", "b.png")]
    for one in shown:
        paint(tmp_path / one.file, 1600, 1200)
    store.want_several([(one, BOX) for one in shown])
    qtbot.waitUntil(lambda: is_whole(store, "a.png"), timeout=10_000)
    second = store.get("b.png")
    assert second is not None
    assert [one.width() for one in second.levels] == [400]
    store.close()


def test_several_stay_though_they_are_over_the_limit(tmp_path: Path, qtbot: QtBot) -> None:
    store = FullPictures(lambda one: tmp_path / one.file, most_bytes=1)
    names = ["a.png", "b.png"]
    for name in names:
        paint(tmp_path / name, 800, 600)
    store.want_several([(picture(name), BOX) for name in names])
    qtbot.waitUntil(lambda: all(store.get(name) is not None for name in names), timeout=10_000)
    store.close()


def test_a_neighbour_waits_until_the_one_on_show_is_seen(
    tmp_path: Path, qtbot: QtBot, full: FullPictures
) -> None:
    told: list[str] = []
    full.changed.connect(told.append)
    for name in ("a.png", "b.png"):
        paint(tmp_path / name, 1600, 1200)
    full.want(picture("a.png"), BOX, [picture("b.png")])
    qtbot.waitUntil(lambda: full.get("b.png") is not None, timeout=10_000)
    assert told[0] == "a.png"


def test_neighbours_of_one_that_cannot_be_shown_are_made_ready(
    tmp_path: Path, qtbot: QtBot, full: FullPictures
) -> None:
    paint(tmp_path / "b.png", 1600, 1200)
    full.want(picture("missing.png"), BOX, [picture("b.png")])
    qtbot.waitUntil(lambda: full.get("b.png") is not None, timeout=10_000)


def is_whole(full: FullPictures, name: str) -> bool:
    """Whether all of a picture is there, the step between included."""
    large = full.get(name)
    return large is not None and large.is_complete and len(large.levels) > 2

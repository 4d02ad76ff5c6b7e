"""In which form a picture is sent along."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QImage

from desktop_app.core.image_facts import ImageFacts, facts
from desktop_app.state.given import NotTaken, Reason
from desktop_app.state.sendable import LONGEST_PX, MOST_BYTES, laid_down, sendable
from tests.fakes import drawings
from tests.fakes.photos import glass, honest_giant, noise, plain, put, turned, two_frames
from tests.fakes.wire import png


def sent(path: Path) -> tuple[bytes, ImageFacts]:
    """The bytes that are sent for a file, and what they are."""
    with sendable(path) as fit:
        seen = facts(fit)
        assert seen is not None
        return fit.read_bytes(), seen


def refused(path: Path) -> Reason:
    """Why nothing is sent for a file."""
    with pytest.raises(NotTaken) as caught, sendable(path):
        pass
    return caught.value.reason


def image_of(body: bytes) -> QImage:
    image = QImage.fromData(body)
    assert not image.isNull()
    return image


@pytest.mark.parametrize("form", ["PNG", "JPG", "WEBP"])
def test_what_is_fit_is_sent_byte_for_byte(tmp_path: Path, form: str) -> None:
    path = put(plain(LONGEST_PX, 40), tmp_path / "named.txt", form)
    body, seen = sent(path)
    assert body == path.read_bytes()
    assert (seen.width, seen.height) == (LONGEST_PX, 40)


def test_a_moving_gif_is_sent_as_it_is(tmp_path: Path) -> None:
    path = tmp_path / "wink.gif"
    path.write_bytes(two_frames())
    body, seen = sent(path)
    assert body == two_frames()
    assert seen.media_type == "image/gif"


@pytest.mark.parametrize("form", ["PNG", "JPG", "WEBP", "BMP"])
def test_a_large_one_is_scaled_down_to_a_jpeg(tmp_path: Path, form: str) -> None:
    body, seen = sent(put(plain(4000, 1000, "crimson"), tmp_path / "wide", form))
    assert (seen.media_type, seen.width, seen.height) == ("image/jpeg", LONGEST_PX, 512)
    assert image_of(body).pixelColor(900, 200).red() > 200


def test_a_bmp_is_no_type_that_models_take(tmp_path: Path) -> None:
    _, seen = sent(put(plain(40, 30), tmp_path / "small.bmp"))
    assert (seen.media_type, seen.width, seen.height) == ("image/jpeg", 40, 30)


def test_what_one_sees_through_stays_so(tmp_path: Path) -> None:
    body, seen = sent(put(glass(3000, 1500), tmp_path / "glass.png"))
    assert (seen.media_type, seen.width, seen.height) == ("image/png", LONGEST_PX, 1024)
    assert 80 < image_of(body).pixelColor(500, 500).alpha() < 100


def test_what_weighs_too_much_is_made_lighter(tmp_path: Path) -> None:
    path = tmp_path / "heavy.png"
    path.write_bytes(noise(1700, 1400))
    assert path.stat().st_size > MOST_BYTES
    body, seen = sent(path)
    assert len(body) < MOST_BYTES
    assert (seen.media_type, seen.width, seen.height) == ("image/jpeg", 1700, 1400)


def test_what_weighs_too_much_and_is_seen_through_becomes_a_webp(tmp_path: Path) -> None:
    path = tmp_path / "heavy.png"
    path.write_bytes(noise(1500, 1300, alpha=True))
    body, seen = sent(path)
    assert len(body) < MOST_BYTES
    assert (seen.media_type, seen.width, seen.height) == ("image/webp", 1500, 1300)
    assert image_of(body).hasAlphaChannel()


def half_red(path: Path, width: int, height: int) -> Path:
    """A JPEG that is red on its left and blue on its right."""
    image = plain(width, height, "blue")
    for x in range(width // 2):
        for y in range(height):
            image.setPixelColor(x, y, QColor("red"))
    return put(image, path)


@pytest.mark.parametrize(
    ("orientation", "size", "red_at"),
    [(3, (60, 40), (50, 20)), (6, (40, 60), (20, 10)), (8, (40, 60), (20, 50))],
)
def test_a_photo_is_sent_upright(
    tmp_path: Path, orientation: int, size: tuple[int, int], red_at: tuple[int, int]
) -> None:
    body, seen = sent(turned(half_red(tmp_path / "photo.jpg", 60, 40), orientation))
    assert (seen.width, seen.height) == size
    image = image_of(body)
    assert image.pixelColor(*red_at).red() > 200
    assert image.pixelColor(size[0] - 1 - red_at[0], size[1] - 1 - red_at[1]).blue() > 200
    assert b"Exif" not in body


def test_a_large_photo_is_turned_and_scaled_at_once(tmp_path: Path) -> None:
    body, seen = sent(turned(put(plain(4000, 3000), tmp_path / "photo.jpg")))
    assert (seen.media_type, seen.width, seen.height) == ("image/jpeg", 1536, LONGEST_PX)
    assert not image_of(body).isNull()


@pytest.mark.parametrize(("width", "height"), [(9000, 1), (1, 9000)])
def test_a_thread_of_a_picture_is_no_nothing(tmp_path: Path, width: int, height: int) -> None:
    _, seen = sent(put(plain(width, height), tmp_path / "thin.png"))
    assert max(seen.width, seen.height) == LONGEST_PX
    assert min(seen.width, seen.height) == 1


def test_a_drawing_is_sent_as_a_picture_of_it(tmp_path: Path) -> None:
    path = tmp_path / "drawing.svg"
    path.write_text(drawings.GOOD, "utf-8")
    body, seen = sent(path)
    assert (seen.media_type, seen.width, seen.height) == ("image/png", LONGEST_PX, 1024)
    assert image_of(body).pixelColor(20, 300).red() > 240


def test_a_drawing_takes_no_file_of_this_computer_along(tmp_path: Path) -> None:
    (tmp_path / "secret.png").write_bytes(png(20, 10, (255, 0, 255)))
    size = 'width="200" height="100"'
    places = ("secret.png", tmp_path / "secret.png", (tmp_path / "secret.png").as_uri())
    images = "".join(f'<image {size} xlink:href="{place}"/>' for place in places)
    path = tmp_path / "drawing.svg"
    path.write_text(drawings.svg(f'<rect {size} fill="#00ff00"/>{images}'), "utf-8")
    body, _ = sent(path)
    assert image_of(body).pixelColor(1000, 500) == QColor(0, 255, 0)


@pytest.mark.parametrize("make", [drawings.use_bomb, drawings.entity_bomb])
def test_a_drawing_that_cannot_be_drawn_is_refused(tmp_path: Path, make: Callable[[], str]) -> None:
    path = tmp_path / "drawing.svg"
    path.write_text(make(), "utf-8")
    assert refused(path) is Reason.DRAWING


@pytest.mark.parametrize(
    "content", [noise(300, 300)[:5000], b"\xff\xd8\xff\xe0 nothing", png()[:40]]
)
def test_a_damaged_picture_is_refused(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "cut.png"
    path.write_bytes(content)
    assert refused(path) is Reason.UNREADABLE


def test_an_honest_giant_is_too_large_and_not_unreadable(tmp_path: Path) -> None:
    path = tmp_path / "giant.png"
    path.write_bytes(honest_giant(12_000))
    assert refused(path) is Reason.TOO_LARGE


@pytest.mark.skipif(os.name == "nt", reason="names are Unicode there")
def test_a_name_that_is_no_text_does_not_matter(tmp_path: Path) -> None:
    path = Path(os.fsdecode(os.fsencode(tmp_path / "lake") + b"\xff.png"))
    path.write_bytes(png())
    body, _ = sent(path)
    assert body == png()


def test_what_was_lent_is_gone_afterwards(tmp_path: Path) -> None:
    path = put(plain(20, 20), tmp_path / "a.png")
    with sendable(path) as fit:
        assert fit != path
    assert not fit.exists()
    assert path.exists()


def test_a_pasted_picture_keeps_every_pixel(tmp_path: Path) -> None:
    path = laid_down(glass(300, 200), tmp_path)
    assert image_of(path.read_bytes()) == glass(300, 200)
    body, _ = sent(path)
    assert body == path.read_bytes()


def test_a_large_pasted_picture_is_sent_smaller(tmp_path: Path) -> None:
    _, seen = sent(laid_down(plain(3840, 2160), tmp_path))
    assert (seen.media_type, seen.width, seen.height) == ("image/jpeg", LONGEST_PX, 1152)


def test_no_picture_at_all_is_refused(tmp_path: Path) -> None:
    with pytest.raises(NotTaken) as caught:
        laid_down(QImage(), tmp_path)
    assert caught.value.reason is Reason.UNREADABLE

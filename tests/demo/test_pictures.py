"""The demo painter keeps to what was ordered: shape, size, seed, words, earlier pictures."""

from __future__ import annotations

import base64
import random
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize
from PySide6.QtGui import QColor, QImage, QImageReader

from desktop_app.demo.brief import brief_of, names_a_subject
from desktop_app.demo.catalog import catalog
from desktop_app.demo.order import Order
from desktop_app.demo.painters import PAINTERS, paint
from desktop_app.demo.painters.canvas import Canvas
from desktop_app.demo.sizes import RATIOS, nearest_ratio
from desktop_app.demo.studio import fill_order
from desktop_app.demo.words import SUBJECTS
from tests.demo.conftest import Demo, picture
from tests.fakes.wire import data_url, png


def _size(data: bytes) -> tuple[int, int]:
    raw = QByteArray(data)
    buffer = QBuffer(raw)
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    size = QImageReader(buffer).size()
    return size.width(), size.height()


def _with_picture(words: str, data: bytes, mime: str = "image/png") -> list[dict[str, Any]]:
    return [
        {"type": "text", "text": words},
        {"type": "image_url", "image_url": {"url": data_url(data, mime)}},
    ]


@pytest.mark.parametrize(("ratio", "size"), RATIOS.items())
def test_every_ratio_has_its_pixels(demo: Demo, ratio: str, size: tuple[int, int]) -> None:
    answer = demo.ask("pattern", image_config={"aspect_ratio": ratio})
    assert _size(picture(answer)[1]) == size


def test_without_a_ratio_a_picture_is_square(demo: Demo) -> None:
    assert _size(picture(demo.ask("pattern"))[1]) == (1024, 1024)


def test_2k_is_twice_as_wide(demo: Demo) -> None:
    config = {"aspect_ratio": "21:9", "image_size": "2K"}
    mime, data = picture(demo.ask("pattern", image_config=config))
    assert (mime, _size(data)) == ("image/png", (3072, 1344))


def test_4k_is_a_jpeg(demo: Demo) -> None:
    config = {"aspect_ratio": "2:3", "image_size": "4K"}
    mime, data = picture(demo.ask("pattern", image_config=config))
    assert (mime, _size(data)) == ("image/jpeg", (3328, 4992))
    assert data.startswith(b"\xff\xd8\xff")


def test_the_same_order_gives_the_same_bytes(demo: Demo) -> None:
    first, again, other = (picture(demo.ask("sea at dusk", seed=seed))[1] for seed in (3, 3, 4))
    assert first == again
    assert first != other


def test_without_a_seed_pictures_differ(demo: Demo) -> None:
    first, other = (picture(demo.ask("pattern", seed=None))[1] for _ in range(2))
    assert first != other


def test_an_edit_keeps_the_picture_and_changes_the_light(demo: Demo) -> None:
    config = {"aspect_ratio": "3:2"}
    before = picture(demo.ask("hot air balloons in the morning", image_config=config))[1]
    edited = picture(demo.ask(_with_picture("Make it dusk", before), seed=99))[1]
    asked = picture(demo.ask(_with_picture("Make it dusk", before), seed=1, image_config=config))[1]
    assert _size(edited) == RATIOS["3:2"], "without a ratio an edit has its picture's shape"
    assert edited == asked, "the seed of the first picture still holds"
    assert edited != before


def test_a_conversation_remembers_what_was_painted(demo: Demo) -> None:
    turns = [
        {"role": "user", "content": "hot air balloons"},
        {"role": "assistant", "content": "Mountains and a city!"},
        {"role": "user", "content": "Make it dusk"},
    ]
    words = demo.ask(messages=turns).json()["choices"][0]["message"]["content"]
    assert words.startswith("Balloons over the hills at dusk.")


def test_a_foreign_picture_is_seen_in_another_light(demo: Demo) -> None:
    answer = demo.ask(_with_picture("Make it night", png(60, 40, (220, 200, 180))))
    data = picture(answer)[1]
    assert _size(data) == RATIOS["3:2"]
    night = QImage()
    assert night.loadFromData(QByteArray(data))
    assert night.pixelColor(600, 400).lightness() < 160


def test_a_reference_does_not_hide_a_new_subject(demo: Demo) -> None:
    answer = demo.ask(_with_picture("Poster of a lighthouse", png()))
    assert answer.json()["choices"][0]["message"]["content"].startswith("A poster")


@pytest.mark.parametrize(
    ("prompt", "subject"),
    [
        ("A small wooden cabin beside a still mountain lake at dusk", "mountains"),
        ("A lighthouse keeper’s desk in the rain", "study"),
        ("Mid-century poster of desert hills", "poster"),
        ("Three ceramic vases in morning light", "vases"),
        ("Glossy spheres on pink paper", "spheres"),
        ("Sailboat at sunset", "sea"),
        ("Neon skyline of a futuristic city", "city"),
        ("Sumi-e mountains with a red sun", "ink"),
        ("Aurora over the fjord", "mountains"),
        ("saturn", "planet"),
    ],
)
def test_words_choose_the_subject(prompt: str, subject: str) -> None:
    assert brief_of(prompt, random.Random(1)).subject == subject


def test_later_words_overrule_earlier_ones() -> None:
    brief = brief_of("a lake in the morning with a boat. Clear night, no boat", random.Random(1))
    assert brief.hour == "night"
    assert not brief.has("boat")


def test_without_a_subject_chance_chooses() -> None:
    assert not names_a_subject("something beautiful, please")
    chosen = {brief_of("surprise me", random.Random(seed)).subject for seed in range(60)}
    assert len(chosen) > 8


def test_every_subject_has_a_painter() -> None:
    assert set(SUBJECTS) == set(PAINTERS)


@pytest.mark.parametrize("subject", PAINTERS)
def test_every_painter_fills_its_canvas(subject: str) -> None:
    """Small canvases of the extreme shapes: every part is painted, and not in one tone."""
    words = SUBJECTS[subject].split(", ")[0].rpartition(" ")[0]
    for size in (QSize(96, 168), QSize(192, 84)):
        canvas = Canvas(size, 5)
        paint(canvas, brief_of(words, random.Random(5)))
        image = canvas.finish()
        assert image.size() == size
        tones = {
            QColor(image.pixel(x, y)).lightness()
            for x in range(0, size.width(), 12)
            for y in range(0, size.height(), 12)
        }
        assert max(tones) - min(tones) > 30


@pytest.mark.parametrize("subject", PAINTERS)
def test_a_painter_can_be_stopped_between_layers(subject: str) -> None:
    """Qt must survive it: a picture may not go before the brush that is on it."""
    words = SUBJECTS[subject].split(", ")[0].rpartition(" ")[0]
    left = [3]

    def rest() -> None:
        left[0] -= 1
        if not left[0]:
            raise ConnectionAbortedError

    model = catalog().models["pictor/demo-painter"]
    order = Order(model=model, provider=model.provider, prompt=words, tier="1K", seed=1)
    with pytest.raises(ConnectionAbortedError):
        fill_order(order, rest)


def test_the_samples_of_the_first_run_are_small() -> None:
    folder = Path(__file__).resolve().parents[2] / "resources" / "samples"
    for name in ("spheres", "vases", "poster"):
        data = (folder / f"{name}.jpg").read_bytes()
        assert len(data) < 80 * 1024
        assert max(_size(data)) <= 640


@pytest.mark.parametrize("shape", RATIOS.items())
def test_the_nearest_ratio_of_an_offered_shape_is_itself(
    shape: tuple[str, tuple[int, int]],
) -> None:
    name, (width, height) = shape
    assert nearest_ratio(width, height) == name


def test_pictures_travel_as_plain_base64(demo: Demo) -> None:
    url = demo.ask("pattern").json()["choices"][0]["message"]["images"][0]["image_url"]["url"]
    assert base64.b64decode(url.partition(",")[2], validate=True)

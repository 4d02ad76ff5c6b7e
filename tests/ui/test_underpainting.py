"""The hues of what a tile shows before its picture comes."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication

from desktop_app.ui.gallery.underpainting import tint_of_picture


def picture(*colors: str, form: QImage.Format = QImage.Format.Format_RGB32) -> QImage:
    """Upright stripes of these colours; the first is twice as wide as the others."""
    image = QImage(120, 80, form)
    image.fill(QColor(0, 0, 0, 0))
    painter = QPainter(image)
    width = 120 // (len(colors) + 1)
    painter.fillRect(0, 0, 2 * width, 80, QColor(colors[0]))
    for place, color in enumerate(colors[1:], start=2):
        painter.fillRect(place * width, 0, width, 80, QColor(color))
    painter.end()
    return image


@pytest.mark.parametrize(
    ("colors", "hues"),
    [
        (("#0000ff", "#ff8000"), (240, 30)),
        (("#ff8000", "#0000ff"), (30, 240)),
        (("#00ff00",), (120, 92)),
        (("#ff0000",), (0, 332)),
        (("#808080", "#00ffff"), (180, 152)),
    ],
)
def test_the_hues_are_those_that_a_picture_is_most_made_of(
    qapp: QApplication, colors: tuple[str, ...], hues: tuple[int, int]
) -> None:
    found = tint_of_picture(picture(*colors))
    assert [abs((a - b + 180) % 360 - 180) <= 6 for a, b in zip(found, hues, strict=True)] == [
        True,
        True,
    ]


def test_reds_on_both_sides_of_zero_stay_red(qapp: QApplication) -> None:
    crimson, vermilion = QColor.fromHsv(350, 255, 255), QColor.fromHsv(10, 255, 255)
    first, second = tint_of_picture(picture(crimson.name(), vermilion.name()))
    for hue in (first, second):
        assert min(hue, 360 - hue) <= 40


@pytest.mark.parametrize("color", ["#000000", "#ffffff", "#777777"])
def test_a_picture_without_colour_has_a_tint_too(qapp: QApplication, color: str) -> None:
    first, second = tint_of_picture(picture(color))
    assert 0 <= first < 360
    assert 0 <= second < 360


def test_what_cannot_be_seen_has_no_say(qapp: QApplication) -> None:
    image = picture("#0000ff", "#00ff0000", form=QImage.Format.Format_ARGB32)
    first, _ = tint_of_picture(image)
    assert abs(first - 240) <= 6


def test_a_picture_that_is_lost_has_the_tint_of_a_grey_one(qapp: QApplication) -> None:
    assert tint_of_picture(QImage()) == tint_of_picture(picture("#777777"))

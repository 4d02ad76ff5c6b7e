"""Colours mixed as an eye expects: every ramp runs through OKLab, so no gradient goes muddy."""

from collections.abc import Sequence

from PySide6.QtGui import QColor

Paint = QColor | str


def colour(paint: Paint, alpha: float = 1.0) -> QColor:
    """The colour with its opacity multiplied by alpha."""
    made = QColor(paint)
    made.setAlphaF(min(1.0, max(0.0, made.alphaF() * alpha)))
    return made


def _linear(channel: float) -> float:
    return channel / 12.92 if channel <= 0.04045 else ((channel + 0.055) / 1.055) ** 2.4


def _encoded(channel: float) -> float:
    channel = min(1.0, max(0.0, channel))
    return channel * 12.92 if channel <= 0.0031308 else 1.055 * channel ** (1 / 2.4) - 0.055


def _lab(paint: QColor) -> tuple[float, float, float]:
    red, green, blue = _linear(paint.redF()), _linear(paint.greenF()), _linear(paint.blueF())
    long = (0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue) ** (1 / 3)
    medium = (0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue) ** (1 / 3)
    short = (0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue) ** (1 / 3)
    return (
        0.2104542553 * long + 0.7936177850 * medium - 0.0040720468 * short,
        1.9779984951 * long - 2.4285922050 * medium + 0.4505937099 * short,
        0.0259040371 * long + 0.7827717662 * medium - 0.8086757660 * short,
    )


def _from_lab(light: float, green_red: float, blue_yellow: float) -> QColor:
    long = (light + 0.3963377774 * green_red + 0.2158037573 * blue_yellow) ** 3
    medium = (light - 0.1055613458 * green_red - 0.0638541728 * blue_yellow) ** 3
    short = (light - 0.0894841775 * green_red - 1.2914855480 * blue_yellow) ** 3
    return QColor.fromRgbF(
        _encoded(4.0767416621 * long - 3.3077115913 * medium + 0.2309699292 * short),
        _encoded(-1.2684380046 * long + 2.6097574011 * medium - 0.3413193965 * short),
        _encoded(-0.0041960863 * long - 0.7034186147 * medium + 1.7076147010 * short),
    )


def mix(first: Paint, second: Paint, share: float) -> QColor:
    """First turning into second as share goes from 0 to 1, opacity included."""
    one, two = QColor(first), QColor(second)
    share = min(1.0, max(0.0, share))
    a, b = _lab(one), _lab(two)
    mixed = _from_lab(*(p + (q - p) * share for p, q in zip(a, b, strict=True)))
    mixed.setAlphaF(one.alphaF() + (two.alphaF() - one.alphaF()) * share)
    return mixed


def lighter(paint: Paint, by: float) -> QColor:
    """Lighter by a share of the OKLab lightness scale, darker when negative; the hue stays."""
    old = QColor(paint)
    light, green_red, blue_yellow = _lab(old)
    made = _from_lab(min(1.0, max(0.0, light + by)), green_red, blue_yellow)
    made.setAlphaF(old.alphaF())
    return made


def ramp(paints: Sequence[Paint], steps: int) -> list[QColor]:
    """Steps colours, evenly spaced through the given ones."""
    if len(paints) == 1:
        return [QColor(paints[0])] * steps
    made = []
    for step in range(steps):
        place = step / max(1, steps - 1) * (len(paints) - 1)
        index = min(int(place), len(paints) - 2)
        made.append(mix(paints[index], paints[index + 1], place - index))
    return made


def table(paints: Sequence[Paint]) -> list[int]:
    """A colour table of 256 entries for tones, from the darkest tone to the lightest."""
    coarse = ramp(paints, 65)
    values: list[int] = []
    for index in range(256):
        place = index / 4
        low = min(int(place), 63)
        share = place - low
        one, two = coarse[low], coarse[low + 1]
        channels = [
            round(p + (q - p) * share)
            for p, q in zip(one.getRgb(), two.getRgb(), strict=True)  # type: ignore[call-overload]
        ]
        red, green, blue, alpha = channels
        values.append(alpha << 24 | red << 16 | green << 8 | blue)
    return values

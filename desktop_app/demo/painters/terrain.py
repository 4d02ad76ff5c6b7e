"""A landscape seen from above its ground: columns of a height map marched from near to far."""

from array import array
from itertools import chain

from desktop_app.demo.painters.field import TOP, Field


def seen(
    height: Field,
    shade: Field,
    size: tuple[int, int],
    *,
    horizon: float,
    eye: float,
    rise: float,
    near: float = 0.16,
) -> tuple[Field, Field]:
    """What an eye above the map sees: the shade of the ground, and how far off it is (0 is sky).

    Eye and rise are in map widths, the horizon is a share of the picture's height, near is the
    distance of the ground under the lower edge as a share of the map.
    """
    wide, high = size
    across = height.width
    steps = 260
    first = near * 0.5  # ground that rises close by comes into the picture too
    ratio = (1 / first) ** (1 / steps)
    focus = high * (1 - horizon) * near / eye
    plan: list[tuple[int, float, float, int]] = []
    for step in range(steps):
        z = first * ratio**step
        row = min(height.height - 1, int((1 - z) * (height.height - 1)))
        haze = round(TOP * (1 - z) * 0.985) + 600
        plan.append((row * across, z * across * wide / high * 0.72, focus / z, haze))
    heights = [value * rise / TOP for value in height.tones]
    shades = shade.tones
    sky = horizon * high
    middle, rim = across / 2, across - 1.001
    tone_columns: list[array[int]] = []
    haze_columns: list[array[int]] = []
    for column in range(wide):
        aside = column / wide - 0.5
        edge, last = high, -1
        tones, hazes = array("H"), array("H")
        for start, spread, scale, haze in plan:
            place = middle + aside * spread
            if not 0 <= place < rim:
                place = abs(place)
                place = min(rim, 2 * rim - place if place > rim else place)
            left = int(place)
            part = place - left
            left += start
            ground = heights[left]
            y = int(sky + (eye - ground - (heights[left + 1] - ground) * part) * scale)
            if y < edge:
                y = max(0, y)
                tone = shades[left]
                tone += int((shades[left + 1] - tone) * part)
                count = edge - y
                if count == 1 or last < 0:
                    tones.extend([tone] * count)
                else:
                    change = (tone - last) / count
                    tones.extend([int(last + change * k) for k in range(1, count + 1)])
                hazes.extend([haze] * count)
                edge, last = y, tone
        tones.extend([max(0, last)] * (high - len(tones)))
        hazes.extend([0] * (high - len(hazes)))
        tone_columns.append(tones)
        haze_columns.append(hazes)
    return _turned(tone_columns, wide, high), _turned(haze_columns, wide, high)


def _turned(columns: list["array[int]"], wide: int, high: int) -> Field:
    """Columns that run upwards, laid out in rows."""
    lines = list(zip(*columns, strict=True))
    return Field(wide, high, array("H", chain.from_iterable(reversed(lines))))

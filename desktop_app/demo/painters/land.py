"""Land far and near: snowy ranges with lit faces, hills in haze, pines along a shore."""

import math
import random

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainterPath

from desktop_app.demo.painters.brush import painting, turned_over
from desktop_app.demo.painters.canvas import Canvas, Mode, Point, gradient, polygon
from desktop_app.demo.painters.colour import Paint, colour, lighter, mix
from desktop_app.demo.painters.field import columns, curve_noise, noise, ridges, rows
from desktop_app.demo.painters.light import Light


def peaks(rng: random.Random, count: int, cells: float) -> list[float]:
    """The outline of a range from 0 to 1: sharp tops, hollow flanks, broken edges."""
    broad = curve_noise(rng, count, cells, 2, 0.5)
    sharp = [1 - abs(2 * v - 1) for v in curve_noise(rng, count, cells * 1.7, 1)]
    crags = [1 - abs(2 * v - 1) for v in curve_noise(rng, count, cells * 4.5, 2, 0.5)]
    fine = curve_noise(rng, count, cells * 16, 5, 0.62)
    line = [
        0.62 * a + 0.32 * b**1.2 + 0.2 * c * (0.35 + a) + 0.07 * d
        for a, b, c, d in zip(broad, sharp, crags, fine, strict=True)
    ]
    low, high = min(line), max(line)
    return [((value - low) / (high - low)) ** 0.78 for value in line]


def outline_path(
    line: list[float], width: float, foot: float, height: float, floor: float
) -> QPainterPath:
    """The shape under an outline, closed at the floor."""
    step = width / (len(line) - 1)
    points: list[Point] = [(i * step, foot - value * height) for i, value in enumerate(line)]
    return polygon(
        [(-2, floor), (-2, points[0][1]), *points, (width + 2, points[-1][1]), (width + 2, floor)]
    )


def paint_range(
    canvas: Canvas,
    light: Light,
    line: list[float],
    *,
    foot: float,
    height: float,
    nearness: float,
    snow: float,
    from_left: bool,
) -> None:
    """A mountain range: lit and shaded faces under its outline; snow is how far down it lies."""
    area = QRectF(0, foot - height, canvas.width, height)
    size = canvas.grid(560, area)
    shape = math.sqrt(area.width() / area.height())
    rng = canvas.rng
    cells = (3.4 * shape, 3.4 / shape)
    stride = (len(line) - 1) / (size[0] - 1)
    profile = [line[round(i * stride)] for i in range(size[0])]
    if not from_left:
        profile.reverse()
    body = columns(profile, size[1])
    push = noise(rng, size, (cells[0] * 1.3, cells[1] * 1.3), 5, 0.55)
    folds = ridges(rng, size, (cells[0] * 1.6, cells[1] * 1.3), 5, 0.5)
    relief = body.warped(push, push, 0.09).mixed(folds, 0.42)
    faces = relief.lit(13, 1, 1).curved(lambda t: 0.5 + 0.5 * math.tanh((t - 0.5) * 3.4))
    height_up = rows(*size, lambda y: 1 - y)
    cover = height_up.mixed(folds.mixed(push, 0.4), 0.5).mixed(faces, 0.26)
    rock = [
        mix(paint, light.far, (1 - nearness) * 0.72)
        for paint in (
            mix(light.near, light.shade, 0.1),
            mix(light.near, light.shade, 0.4),
            mix(light.near, light.shade, 0.7),
            mix(light.shade, light.lit, 0.3),
        )
    ]
    white = [
        mix(paint, light.far, (1 - nearness) * 0.4)
        for paint in (
            mix(light.shade, light.near, 0.12),
            light.shade,
            mix(light.shade, light.lit, 0.55),
            light.lit,
            lighter(light.lit, 0.03),
        )
    ]
    picture = faces.image(rock)
    snowy = faces.image(white)
    mask = cover.mapped([_snow_alpha(i / 255, 1 - snow) << 24 for i in range(256)])
    with painting(snowy) as painter:
        painter.setCompositionMode(Mode.CompositionMode_DestinationIn)
        painter.drawImage(0, 0, mask)
    with painting(picture) as painter:
        painter.drawImage(0, 0, snowy)
    if not from_left:
        picture = turned_over(picture, sideways=True)
    canvas.brush.save()
    canvas.brush.setClipPath(outline_path(line, canvas.width, foot, height, foot + 2))
    canvas.lay(picture, area)
    haze = gradient(
        (0, foot - height),
        (0, foot),
        [colour(light.far, 0), colour(light.far, 0.08), colour(light.far, 0.85 - 0.45 * nearness)],
    )
    canvas.brush.fillRect(area, haze)
    canvas.brush.restore()


def _snow_alpha(tone: float, line: float) -> int:
    share = min(1.0, max(0.0, (tone - line) / 0.05))
    return round(255 * share * share * (3 - 2 * share))


def pine(rng: random.Random, x: float, foot: float, height: float) -> QPainterPath:
    """A pine's silhouette: drooping boughs, each a little different."""
    tiers = rng.randint(11, 16)
    half = height * rng.uniform(0.14, 0.2)
    left: list[Point] = []
    right: list[Point] = []
    top = foot - height
    for tier in range(tiers):
        share = (tier + 1) / tiers
        y = top + height * 0.95 * share**1.08
        for side, points in ((-1, left), (1, right)):
            reach = half * share**0.85 * rng.uniform(0.6, 1.15)
            points.append((x + side * reach, y + height * 0.022 * rng.uniform(0.4, 1.6)))
            points.append((x + side * reach * rng.uniform(0.3, 0.5), y - height * 0.004))
    trunk = height * 0.012
    return polygon(
        [
            (x, top),
            *right,
            (x + trunk, foot - height * 0.04),
            (x + trunk, foot + 1),
            (x - trunk, foot + 1),
            (x - trunk, foot - height * 0.04),
            *reversed(left),
        ]
    )


def paint_pines(
    canvas: Canvas,
    ground: list[float],
    *,
    tallest: float,
    density: float,
    paint: Paint,
    clearing: tuple[float, float] | None = None,
    tint: Paint | None = None,
) -> None:
    """A line of pines standing on the ground (heights by x), in groups, leaving a clearing free."""
    rng = canvas.rng
    crowd = curve_noise(rng, 400, 5, 3, 0.55)
    count = round(150 * density * canvas.width / canvas.span)
    trees = []
    for _ in range(count):
        place = rng.random()
        if rng.random() > crowd[int(place * 399)] ** 1.2 * 1.25:
            continue
        if clearing and clearing[0] < place < clearing[1]:
            continue
        trees.append(
            (place, tallest * (0.3 + 0.7 * crowd[int(place * 399)]) * rng.uniform(0.55, 1.08))
        )
    shape = QPainterPath()
    shape.setFillRule(shape.fillRule().WindingFill)
    for place, height in trees:
        foot = ground[int(place * (len(ground) - 1))]
        shape.addPath(pine(rng, place * canvas.width, foot + height * 0.03, height))
    top = min(ground) - tallest
    if tint is None:
        canvas.fill(shape, mix(paint, paint, 0))
    else:
        canvas.fill(shape, gradient((0, top), (0, max(ground)), [tint, paint]))

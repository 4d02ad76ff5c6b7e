"""Drawing in shapes: a small landscape as SVG, in the colours that the prompt names."""

import math
import random
from itertools import pairwise
from xml.sax.saxutils import escape

from desktop_app.demo.brief import Brief
from desktop_app.demo.order import Plan

# Sky above, sky at the horizon, light, and land from far to near.
_HOURS: dict[str, tuple[str, ...]] = {
    "dawn": ("#6d7fb0", "#f3c9b4", "#fff0d8", "#8d8fb3", "#6b6f98", "#47496f"),
    "morning": ("#9cc4d6", "#f2ead6", "#fffaea", "#a9bfae", "#7f9f8a", "#4f7361"),
    "day": ("#4f9bd0", "#d9ecf4", "#fff4c2", "#8fb98a", "#5f9463", "#35683f"),
    "sunset": ("#7a3b5e", "#f39a55", "#ffe3a6", "#9a4a52", "#6d2f48", "#3c1b33"),
    "dusk": ("#2c2a55", "#c07f8c", "#fbd6b4", "#5f4a78", "#41345f", "#241f42"),
    "night": ("#070b1f", "#24386b", "#e8ecf5", "#1c2b54", "#131e3f", "#0a1128"),
    "storm": ("#37424a", "#96a1a1", "#dfe2dc", "#5b6a6c", "#414e52", "#262f33"),
}


def draw(size: tuple[int, int], brief: Brief, plan: Plan, colours: list[str]) -> bytes:
    """An SVG of that size; colours, if there are any, replace those of the hour."""
    wide, high = size
    chance = random.Random(f"{plan.root}/{plan.seed}/vector")
    top, low, light, *land = _palette(brief, colours, chance)
    sun_x, sun_y = wide * chance.uniform(0.25, 0.75), high * chance.uniform(0.2, 0.4)
    radius = min(wide, high) * chance.uniform(0.07, 0.12)
    shapes = [
        f'<rect width="{wide}" height="{high}" fill="url(#sky)"/>',
        f'<circle cx="{sun_x:.1f}" cy="{sun_y:.1f}" r="{radius:.1f}" fill="{light}"/>',
    ]
    for layer, paint in enumerate(land):
        level = high * (0.52 + 0.14 * layer)
        shapes.append(f'<path d="{_hill(chance, size, level)}" fill="{paint}"/>')
    title = escape("".join(filter(str.isprintable, plan.root))[:200].strip() or "Untitled")
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{wide}" height="{high}" '
        f'viewBox="0 0 {wide} {high}" role="img">\n<title>{title}</title>\n'
        '<defs><linearGradient id="sky" x1="0" y1="0" x2="0" y2="1">'
        f'<stop offset="0" stop-color="{top}"/><stop offset="0.7" stop-color="{low}"/>'
        "</linearGradient></defs>\n" + "\n".join(shapes) + "\n</svg>\n"
    ).encode()


def _palette(brief: Brief, colours: list[str], chance: random.Random) -> list[str]:
    """The hour's colours; the prompt's own go to the light and the nearest land."""
    palette = list(_HOURS.get(brief.hour) or _HOURS[chance.choice(("day", "morning", "sunset"))])
    if colours:
        palette[0], palette[1] = colours[0], colours[1]
        palette[3:] = colours[2:]
    for place, accent in zip((2, 5, 4), brief.accents, strict=False):
        palette[place] = accent
    return palette


def _hill(chance: random.Random, size: tuple[int, int], level: float) -> str:
    """A rolling line from edge to edge, closed along the bottom."""
    wide, high = size
    waves = [(chance.uniform(0.6, 2.4), chance.uniform(0, math.tau)) for _ in range(3)]
    steps = 8
    points = [
        (
            wide * step / steps,
            level
            + sum(
                high * 0.03 * math.sin(pace * math.tau * step / steps + start)
                for pace, start in waves
            ),
        )
        for step in range(steps + 1)
    ]
    line = f"M0 {points[0][1]:.1f}"
    half = wide / steps / 2
    for (x, y), (to_x, to_y) in pairwise(points):
        line += f" C{x + half:.1f} {y:.1f} {to_x - half:.1f} {to_y:.1f} {to_x:.1f} {to_y:.1f}"
    return f"{line} V{high} H0 Z"

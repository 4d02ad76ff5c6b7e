"""Balls on a seamless backdrop: a study of light, shadow and a few colours that like each other."""

from desktop_app.demo.brief import Brief
from desktop_app.demo.painters.canvas import Canvas
from desktop_app.demo.painters.colour import lighter, mix
from desktop_app.demo.painters.solids import paint_ball, paint_shadow

_SETS = (
    ("#f3d9cd", "#e5b9a8", ("#ece7e2", "#c2402f", "#1f4e74", "#d9a53f", "#c9776a")),
    ("#dfe3da", "#b8c0b2", ("#f0ede4", "#54735f", "#d98a5b", "#2f3e46", "#c9b458")),
    ("#d9e2ea", "#aebfcd", ("#f2f1ee", "#2f5d8a", "#e07a4f", "#8fb0c4", "#f0c35e")),
    ("#efe2c9", "#d6bd92", ("#f6efe0", "#8a4b32", "#2f5d5a", "#d99a3d", "#b85c3c")),
    ("#3a3f4f", "#232733", ("#d8d5d0", "#c94f4f", "#3f7fa6", "#d9a53f", "#7a5aa0")),
    ("#e6d7e6", "#bfa5c4", ("#f4eef2", "#6b4a86", "#e58aa0", "#3d4f80", "#e8b96a")),
)


def paint_spheres(canvas: Canvas, brief: Brief) -> None:
    """The whole scene."""
    canvas.stage("plan")
    rng = canvas.rng
    pick = rng.choice(_SETS[:4] if brief.hour in {"morning", "day"} else _SETS)
    back, floor, paints = _SETS[4] if brief.hour in {"night", "dusk"} else pick
    colours = [*brief.accents[:5], *paints][:5] if brief.accents else list(paints)
    if not brief.accents:
        colours[1:] = rng.sample(colours[1:], 4)
    from_left = rng.random() < 0.7
    canvas.wash([lighter(back, 0.02), back, mix(back, floor, 0.55), floor, lighter(floor, -0.02)])
    side = 0.24 if from_left else 0.76
    canvas.glow(
        (canvas.width * side, canvas.height * 0.2), canvas.span * 0.85, lighter(back, 0.08), 0.35
    )
    unit = min(canvas.span * 0.62, canvas.width * 0.66, canvas.height * 0.72)
    ground = canvas.height * 0.66
    turn = 1 if from_left else -1
    # Across, nearness, radius: a big pair, and small ones gathered at their feet.
    group = [
        (0.14, -0.17, 0.29),
        (-0.36, -0.05, 0.235),
        (0.5, 0.03, 0.15),
        (0.1, 0.12, 0.138),
        (-0.12, 0.2, 0.092),
    ]
    if brief.has("one"):
        group = [(0.0, 0.0, 0.36)]
    elif brief.has("three"):
        group = group[:3]
    elif canvas.aspect > 1.7:
        group += [(0.98, 0.1, 0.105), (-0.95, 0.06, 0.13), (0.78, 0.2, 0.06)]
    elif canvas.aspect < 0.7:
        group = [(a * 0.86, b * 1.5, r * 0.95) for a, b, r in group]
    dark = mix(lighter(floor, -0.38), "#120a14", 0.35)
    placed = [
        (
            canvas.width / 2 + turn * across * unit,
            ground + near * unit,
            radius * unit,
            colours[i % 5],
        )
        for i, (across, near, radius) in enumerate(group)
    ]
    canvas.stage("shadows")
    for x, y, radius, _paint in placed:
        paint_shadow(
            canvas,
            (x, y),
            radius * 0.92,
            radius * 2.3,
            paint=dark,
            strength=0.62,
            to_right=from_left,
        )
    for x, y, radius, paint in placed:  # coloured light spills beside each ball
        canvas.glow(
            (x - turn * radius * 0.2, y + radius * 0.08), radius * 1.3, paint, 0.16, flat=0.24
        )
    gloss = 0.95 if brief.has("glass", "metal") else 0.72
    for x, y, radius, paint in sorted(placed, key=lambda each: each[1]):
        paint_ball(
            canvas,
            (x, y - radius * 0.97),
            radius,
            paint,
            floor=floor,
            gloss=gloss,
            from_left=from_left,
        )
    canvas.stage("finish")
    canvas.vignette(0.2, lighter(floor, -0.4))
    canvas.grain(0.024)

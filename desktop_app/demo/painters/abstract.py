"""Poured colour: noise folded into itself until it flows, with a little relief as of paint."""

import math

from desktop_app.demo.brief import Brief
from desktop_app.demo.painters.canvas import Canvas, Mode
from desktop_app.demo.painters.colour import mix
from desktop_app.demo.painters.field import noise

_PALETTES = (
    ("#0b1b33", "#123f6b", "#2f80a8", "#e9e2d3", "#d9824a", "#8f2f20", "#2b0d14"),
    ("#07181c", "#0f4c4f", "#2fa08f", "#e8efdf", "#f0c27b", "#c4562e", "#40131d"),
    ("#140a26", "#45206b", "#9c4a8c", "#f0c9b8", "#f4e9d8", "#e39a4f", "#5b1f3a"),
    ("#101820", "#2a4858", "#8aa6a3", "#f2efe6", "#e6b8a2", "#b3545d", "#3d1c2f"),
    ("#08132b", "#163d8f", "#3f8edb", "#f4f2ea", "#f6cf5f", "#e0603a", "#5c1430"),
    ("#141414", "#3c3a37", "#8d867b", "#f3eee4", "#d6b36a", "#8a6a2c", "#211a10"),
    ("#1a0f14", "#6b1f33", "#d1495b", "#f7d9c4", "#f3efe0", "#66a182", "#12393b"),
)
_BY_HOUR = {"night": 4, "sunset": 2, "dusk": 2, "storm": 3, "day": 4, "morning": 3, "dawn": 6}


def paint_abstract(canvas: Canvas, brief: Brief) -> None:
    """The whole picture."""
    canvas.stage("plan")
    rng = canvas.rng
    chance = rng.randrange(len(_PALETTES))
    palette = list(_PALETTES[_BY_HOUR.get(brief.hour, chance)])
    if rng.random() < 0.4:
        palette.reverse()
    if brief.accents:
        first, last = brief.accents[0], brief.accents[-1]
        palette = [
            mix(first, "#05060a", 0.75).name(),
            mix(first, "#05060a", 0.35).name(),
            first,
            "#f1ece0",
            mix(last, "#ffffff", 0.25).name(),
            last,
            mix(last, "#05060a", 0.6).name(),
        ]
    size = canvas.grid(640)
    shape = math.sqrt(canvas.aspect)
    loose = rng.uniform(1.3, 2.1)
    cells = (loose * shape, loose / shape)
    canvas.stage("flow")
    rng = canvas.rng
    flow_a = noise(rng, size, cells, 6, 0.5)
    flow_b = noise(rng, size, cells, 6, 0.5)
    flow_c = noise(rng, size, (cells[0] * 1.3, cells[1] * 1.3), 7, 0.5)
    canvas.stage("fold")
    aside = flow_a.warped(flow_b, flow_c, 0.32)
    down = flow_b.warped(flow_a, flow_c, 0.32)
    canvas.stage("pour")
    flow = flow_c.warped(aside, down, 0.42)
    bands = flow.stretched().mixed(flow.equalised(), 0.72)
    canvas.lay(bands.image([palette[0], *palette, palette[-1]]))
    canvas.stage("relief")
    relief = flow.softened(2).lit(5, 2, 1)
    ink = [
        round(min(1.0, abs(tone - 128) / 90) * 150) << 24 | (0xFFFFFF if tone > 128 else 0x05060A)
        for tone in range(256)
    ]
    canvas.lay(relief.mapped(ink), opacity=0.75, mode=Mode.CompositionMode_SoftLight)
    veins = [0] * 256
    for tone in range(256):
        near = max(0.0, 1 - abs(tone - 150) / 5)
        veins[tone] = round(near * 120) << 24 | 0xF3D9A0
    if canvas.rng.random() < 0.55:
        canvas.lay(flow.mapped(veins), opacity=0.7, mode=Mode.CompositionMode_Screen)
    canvas.vignette(0.2)
    canvas.grain(0.02)

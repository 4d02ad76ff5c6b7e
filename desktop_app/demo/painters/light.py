"""The light of an hour: the colours that sky, haze, land and water take at each time of day."""

import random
from dataclasses import dataclass

from PySide6.QtGui import QColor

from desktop_app.demo.painters.colour import mix


@dataclass(frozen=True, slots=True, kw_only=True)
class Light:
    """The colours of one hour; sky runs from the zenith to the horizon."""

    sky: tuple[str, ...]
    sun: str
    glow: str
    far: str
    near: str
    lit: str
    shade: str
    stars: float = 0.0
    lamps: bool = False

    def layer(self, nearness: float) -> QColor:
        """The colour of land: 0 is lost in the haze of the horizon, 1 is right here."""
        return mix(self.far, self.near, nearness)


HOURS: dict[str, tuple[Light, ...]] = {
    "dawn": (
        Light(
            sky=("#41638f", "#7f9dbd", "#d3bdbd", "#f6c9a5", "#fbe0b4"),
            sun="#fff1d0",
            glow="#ffc48a",
            far="#c9b3b8",
            near="#1e2a3d",
            lit="#fde3d3",
            shade="#7f8fb3",
            stars=0.06,
        ),
        Light(
            sky=("#5a5f97", "#9a86b0", "#e3a9b0", "#f8cfae"),
            sun="#ffeccb",
            glow="#ffb995",
            far="#cba6b6",
            near="#22233f",
            lit="#ffdccb",
            shade="#8a86b5",
            stars=0.08,
        ),
    ),
    "morning": (
        Light(
            sky=("#5f98c4", "#98c1d8", "#d5e2de", "#f8edd0"),
            sun="#fff8e4",
            glow="#fff0c4",
            far="#c3d3d6",
            near="#20362f",
            lit="#fbf6ea",
            shade="#93aec4",
        ),
        Light(
            sky=("#7fa6b8", "#b4ccd0", "#e3e4d8", "#f6ead3"),
            sun="#fff8ea",
            glow="#ffedcf",
            far="#c5d4d0",
            near="#1f3632",
            lit="#f7f4ea",
            shade="#8fa9b5",
        ),
    ),
    "day": (
        Light(
            sky=("#2468ae", "#5aa0d4", "#a6d0e6", "#e2eee8"),
            sun="#fffdf2",
            glow="#fff6da",
            far="#a9c6d8",
            near="#14301f",
            lit="#ffffff",
            shade="#7d9cc4",
        ),
        Light(
            sky=("#3b86b5", "#79b4cf", "#bcdad9", "#eef0de"),
            sun="#fffdf0",
            glow="#fff3d0",
            far="#b3cccb",
            near="#1c3329",
            lit="#fdfcf6",
            shade="#88a6bd",
        ),
    ),
    "sunset": (
        Light(
            sky=("#2d2a5c", "#6a3f7f", "#bd5a78", "#f08a5d", "#fcbf68", "#ffe6a3"),
            sun="#fff0c2",
            glow="#ff9d57",
            far="#d98d78",
            near="#1d1430",
            lit="#ffc9a0",
            shade="#7a5a8f",
        ),
        Light(
            sky=("#33466f", "#7b6d8f", "#d38a77", "#f7b267", "#fde2a0"),
            sun="#fff3cb",
            glow="#ffb35c",
            far="#d8a07c",
            near="#21202f",
            lit="#ffd9a6",
            shade="#76709a",
        ),
    ),
    "dusk": (
        Light(
            sky=("#101638", "#2a2d63", "#5d4b86", "#b2728f", "#eb9d80", "#f8bf92"),
            sun="#ffe3c0",
            glow="#ff9d75",
            far="#a98bab",
            near="#0b1126",
            lit="#f3d3d2",
            shade="#565f92",
            stars=0.35,
            lamps=True,
        ),
        Light(
            sky=("#0d1b35", "#1f3a5f", "#48658a", "#a98f9f", "#e9b08c"),
            sun="#ffe4bd",
            glow="#ffb07a",
            far="#8f93ab",
            near="#08131f",
            lit="#ecd6cf",
            shade="#47618a",
            stars=0.35,
            lamps=True,
        ),
    ),
    "night": (
        Light(
            sky=("#03061a", "#0a1233", "#15224f", "#273a6b", "#3c5482"),
            sun="#f4f1df",
            glow="#8fb0e8",
            far="#324a78",
            near="#03060f",
            lit="#a9bbe0",
            shade="#24345f",
            stars=1.0,
            lamps=True,
        ),
        Light(
            sky=("#040812", "#0a1a2c", "#12324a", "#1f4c60", "#346a75"),
            sun="#eef3e6",
            glow="#8fd0cf",
            far="#285362",
            near="#020709",
            lit="#a5c6cf",
            shade="#1b3a4d",
            stars=1.0,
            lamps=True,
        ),
    ),
    "storm": (
        Light(
            sky=("#232c36", "#3d4a56", "#667580", "#98a4a6", "#c3c8c2"),
            sun="#e9ece4",
            glow="#cdd5d0",
            far="#8d9a9f",
            near="#10181c",
            lit="#d6dcdc",
            shade="#61727f",
            lamps=True,
        ),
        Light(
            sky=("#1f2a30", "#3a4b50", "#64777a", "#9aa8a2", "#cfd0bd"),
            sun="#f0eeda",
            glow="#e0dcc0",
            far="#8b9a97",
            near="#0f1716",
            lit="#d9ddd3",
            shade="#5d7276",
            lamps=True,
        ),
    ),
}


def light_of(hour: str, rng: random.Random) -> Light:
    """One of the lights that the hour can have."""
    return rng.choice(HOURS[hour])

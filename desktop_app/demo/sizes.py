"""The shapes and sizes that the demo painter offers."""

RATIOS: dict[str, tuple[int, int]] = {
    "1:1": (1024, 1024),
    "2:3": (832, 1248),
    "3:2": (1248, 832),
    "3:4": (864, 1184),
    "4:3": (1184, 864),
    "4:5": (896, 1152),
    "5:4": (1152, 896),
    "9:16": (768, 1344),
    "16:9": (1344, 768),
    "21:9": (1536, 672),
}
SIZES: dict[str, int] = {"1K": 1, "2K": 2, "4K": 4}


def pixels(ratio: str, size: str) -> tuple[int, int]:
    """Width and height in pixels; a KeyError for what is not offered."""
    wide, high = RATIOS[ratio]
    return wide * SIZES[size], high * SIZES[size]


def nearest_ratio(width: int, height: int) -> str:
    """The offered ratio that is most like a picture's shape."""
    shape = width / height
    away = {
        name: max(shape * high / wide, wide / (shape * high))
        for name, (wide, high) in RATIOS.items()
    }
    return min(away, key=lambda name: away[name])

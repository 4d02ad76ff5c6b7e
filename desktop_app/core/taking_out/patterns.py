"""Names of exported files, by a pattern such as "{prompt} {date}"; safe on every system."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from pathlib import PurePosixPath

from desktop_app.core.naming import slug
from desktop_app.core.records import Picture

#: Every word that a pattern can have in braces, in the order in which they are offered.
WORDS = (
    *("name", "prompt", "model", "maker", "date", "time", "n", "ratio", "width", "height"),
    *("stars", "cost"),
)

#: 143 bytes are left for a name where a home folder is encrypted; ending and number come on top.
_MOST_BYTES = 120
_WORD = re.compile(r"\{([^{}]*)\}")
_FORBIDDEN = re.compile(r'[<>:"/\\|?*\x00-\x1f\x7f-\x9f]')
_RESERVED = re.compile(r"(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[0-9¹²³])", re.IGNORECASE)
_ENDS = " .-_,;"


def unknown_words(pattern: str) -> tuple[str, ...]:
    """What stands in braces and means nothing."""
    found = (match[1] for match in _WORD.finditer(pattern))
    return tuple(dict.fromkeys(word for word in found if word not in WORDS))


def stem(pattern: str, picture: Picture, number: int, total: int) -> str:
    """The name without extension of one picture of so many; never empty."""
    values = _values(picture, number, total)
    if prompts := pattern.count("{prompt}"):  # what is long gives way to what tells it apart
        others = len(_safe(_filled(pattern, dict(values, prompt="x"))).encode()) - prompts
        room = max(_MOST_BYTES - others, 0) // prompts
        values["prompt"] = _cut(values["prompt"], room).rstrip(_ENDS)
    name = _cut(_safe(_filled(pattern, values)), _MOST_BYTES).strip(_ENDS)
    name = name or _cut(_safe(values["name"]), _MOST_BYTES).strip(_ENDS) or "picture"
    # Windows takes these for devices, whatever ending they have.
    return f"_{name}" if _RESERVED.fullmatch(name.partition(".")[0].rstrip()) else name


def numbered(name: str, copy: int) -> str:
    """What the second one of that name is called, and the third."""
    return f"{name}_{copy}"


def first_names(
    pattern: str, pictures: Sequence[Picture], ending: str, most: int
) -> tuple[str, ...]:
    """The names of the first pictures, as they come out in a folder that has none of them."""
    taken: set[str] = set()
    names = []
    for number, picture in enumerate(pictures[:most], 1):
        extension = ending or PurePosixPath(picture.file).suffix
        name = plain = stem(pattern, picture, number, len(pictures))
        copy = 1
        while folded(name + extension) in taken:
            copy += 1
            name = numbered(plain, copy)
        taken.add(folded(name + extension))
        names.append(name + extension)
    return tuple(names)


def folded(name: str) -> str:
    """What two names have in common that are one on some system."""
    return unicodedata.normalize("NFC", unicodedata.normalize("NFC", name).casefold())


def _values(picture: Picture, number: int, total: int) -> dict[str, str]:
    made = picture.made.astimezone()
    maker, _, model = picture.model.rpartition("/")
    cost = picture.cost_usd
    return {
        "name": PurePosixPath(picture.file).stem,
        "prompt": slug(picture.title),
        "model": slug(model) if model else "",
        "maker": slug(maker) if maker else "",
        "date": f"{made:%Y-%m-%d}",
        "time": f"{made:%H%M%S}",
        "n": str(number).zfill(len(str(total))),
        "ratio": picture.ratio.replace(":", "x"),
        "width": str(picture.width or ""),
        "height": str(picture.height or ""),
        "stars": str(picture.stars),
        "cost": f"{cost.normalize():f}" if cost is not None and cost.is_finite() else "",
    }


def _filled(pattern: str, values: dict[str, str]) -> str:
    return _WORD.sub(lambda match: values.get(match[1], match[1]), pattern)


def _safe(text: str) -> str:
    """Without what some system forbids, and without letters that are not seen."""
    whole = text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    kept = "".join(
        letter
        for letter in _FORBIDDEN.sub("-", unicodedata.normalize("NFC", whole))
        if unicodedata.category(letter) not in {"Cc", "Cf", "Cn", "Co", "Cs", "Zl", "Zp"}
    )
    return unicodedata.normalize("NFC", kept).strip(_ENDS)


def _cut(text: str, most_bytes: int) -> str:
    """So much of it as fits, without a letter's marks left alone."""
    if len(text.encode()) <= most_bytes:
        return text
    cut = text.encode()[:most_bytes].decode(errors="ignore")
    rest = text[len(cut) :]
    while cut and rest and unicodedata.combining(rest[0]):
        rest, cut = cut[-1] + rest, cut[:-1]
    return cut

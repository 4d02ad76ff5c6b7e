"""Names of pictures: readable, and safe on every system."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

from desktop_app.core.records import Job

#: 255 bytes is the usual limit of a name, 143 where a home folder is encrypted; 260 characters
#: is that of a whole path on Windows.
_MOST_LETTERS = 60
_MOST_BYTES = 100
_TAIL = 6
_STEM = re.compile(r"-(?P<tail>[0-9a-z]{6})(?:-(?P<index>\d+))?(?:_\d+)?$")


def slug(prompt: str) -> str:
    """The start of a prompt as a file name: letters, marks and digits of any script, and dashes."""
    text = unicodedata.normalize("NFC", prompt[:1000]).lower()
    letters = "".join(_kept(letter) for letter in text)
    words = [word for word in letters.split("-") if word]
    name = ""
    for word in words:
        longer = f"{name}-{word}" if name else word
        if len(longer) > _MOST_LETTERS or len(longer.encode()) > _MOST_BYTES:
            break
        name = longer
    if not name and words:  # one endless word, or a script that does not part its words
        name = words[0].encode()[:_MOST_BYTES].decode(errors="ignore")[:_MOST_LETTERS]
    return unicodedata.normalize("NFC", name) or "picture"


def stem(job: Job, index: int) -> str:
    """A picture's name without extension; its end tells whose it is.

    No stem is a name that Windows reserves, since none of those ends in a dash and six letters.
    """
    place = f"-{index}" if index > 1 else ""
    return f"{slug(job.recipe.prompt)}-{job.key[-_TAIL:].lower()}{place}"


def month_folder(day: int) -> str:
    """Where below the images folder the pictures of a local date lie: "2026/2026-11"."""
    year, month = day // 10_000, day // 100 % 100
    return f"{year:04}/{year:04}-{month:02}"


def named_for(images: Path, job: Job) -> Iterator[tuple[int, Path]]:
    """Every file, sidecars apart, that is named as a picture of this job, with its place in it."""
    tail = job.key[-_TAIL:].lower()
    earliest = f"{job.made - timedelta(days=2):%Y-%m}"  # whatever the time zone
    for month in sorted(images.glob("*/*")):
        for path in sorted(month.glob(f"*-{tail}*")) if month.name >= earliest else ():
            match = _STEM.search(path.stem)
            if match and match["tail"] == tail and path.suffix != ".json":
                yield int(match["index"] or 1), path


def _kept(letter: str) -> str:
    kind = unicodedata.category(letter)
    if kind[0] in "LMN":
        return letter
    return "" if kind == "Cf" else "-"

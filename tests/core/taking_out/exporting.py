"""A library with pictures of every format, and what comes of exporting them."""

from __future__ import annotations

import base64
import io
import json
import os
import shutil
import subprocess
import zlib
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PIL import Image

from desktop_app.core.library import Library
from desktop_app.core.records import Picture
from desktop_app.core.taking_out.manner import Event, Finished, Manner, Took
from desktop_app.core.taking_out.taking import take_out
from tests.core.making import a_job, arrive

PROGRAM = "Pictor 9.9"
FORMS = {"png": "PNG", "jpg": "JPEG", "webp": "WEBP"}
SVG = (
    b'<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20">'
    b'<rect width="40" height="20" fill="red"/></svg>'
)
SCRIPTS = {
    "latin": "A café in the snow, “quoted”, <tags> & ampersands",
    "japanese": "雪の中の小さな小屋、窓に明かり\n二行目　全角の空白　　　　　　",
    "arabic": "كوخ صغير في الثلج، ضوء في النافذة",
    "emoji": "a fox 🦊👩‍🚀 and a flag 🇯🇵\nsecond line\n\nfourth",
    "long": "a long story about 狐 " * 4200,  # more than a hundred thousand bytes
    "wide": "　" * 3000 + "狐",  # letters whose lower byte is zero
}


def painted(form: str, *, size: tuple[int, int] = (48, 32), **options: Any) -> bytes:
    """A picture with many colours."""
    image = Image.effect_mandelbrot(size, (-2, -1.5, 1, 1.5), 60).convert("RGB")
    image.paste((200, 40, 90), (4, 4, size[0] // 2, size[1] // 2))
    target = io.BytesIO()
    image.save(target, form, **options)
    return target.getvalue()


def with_credentials(ending: str) -> bytes:
    """A picture with a block where its Content Credentials would be."""
    content = painted(FORMS[ending])
    box = b"\0\0\0\x24jumb\0\0\0\x1cjumdc2pa" + b"jumb" * 4
    if ending == "png":
        body = b"caBX" + box
        chunk = len(box).to_bytes(4, "big") + body + zlib.crc32(body).to_bytes(4, "big")
        return content[:33] + chunk + content[33:]
    if ending == "jpg":
        segment = b"JP\0\1\0\0\0\1" + box
        length = (len(segment) + 2).to_bytes(2, "big")
        return content[:2] + b"\xff\xeb" + length + segment + content[2:]
    with_head = painted("WEBP", icc_profile=b"x")
    body = with_head[12:] + b"C2PA" + len(box).to_bytes(4, "little") + box
    return b"RIFF" + (len(body) + 4).to_bytes(4, "little") + b"WEBP" + body


def kept(
    library: Library,
    content: bytes,
    prompt: str = "A lake",
    *,
    origin: str = "",
    is_demo: bool = False,
    **recipe: Any,
) -> Picture:
    """A picture in the library, of these bytes."""
    job = a_job(prompt, origin=origin, is_demo=is_demo)
    if recipe:
        job = replace(job, recipe=replace(job.recipe, **recipe))
    library.add_job(job)
    return library.save_picture(job, arrive(library, job, 1, content))


def never() -> bool:
    """Nobody stops it."""
    return False


def export(
    library: Library,
    pictures: list[Picture] | list[str],
    folder: Path,
    stop: Callable[[], bool] = never,
    manner: Manner | None = None,
    **facts: Any,
) -> list[Event]:
    """Everything that happens; the manner may be given by its facts."""
    keys = [one if isinstance(one, str) else one.key for one in pictures]
    folder.mkdir(exist_ok=True)
    how = manner or Manner(**facts)
    return list(take_out(library.folders, library._database, keys, folder, how, PROGRAM, stop))


def written(events: list[Event]) -> list[Path]:
    """The files that came of it."""
    return [one.path for one in events if isinstance(one, Took) and one.path is not None]


def one(library: Library, picture: Picture, folder: Path, **manner: Any) -> Path:
    """Export one picture, all being well."""
    events = export(library, [picture], folder, **manner)
    (path,) = written(events)
    assert events[-1] == Finished(number=1, total=1, first=path)
    return path


def pixels(content: bytes | Path) -> tuple[str, tuple[int, int], bytes]:
    """What is to be seen of it."""
    with Image.open(io.BytesIO(content) if isinstance(content, bytes) else content) as image:
        image.load()
        return image.mode, image.size, image.tobytes()


def exiftool(path: Path) -> dict[str, Any]:
    """All that a well-known program reads of a file, by group and name."""
    program = shutil.which("exiftool")
    if program is None:
        if os.environ.get("PICTOR_REQUIRE_FOREIGN") == "1":
            pytest.fail("exiftool is missing: apt-get install libimage-exiftool-perl")
        pytest.skip("exiftool is missing: apt-get install libimage-exiftool-perl")
    ran = subprocess.run(
        [program, "-json", "-G1", "-b", "-charset", "filename=utf8", path],
        capture_output=True,
        check=True,
        timeout=60,
    )
    found: dict[str, Any] = json.loads(ran.stdout)[0]
    return {name: _unpacked(value) for name, value in found.items()}


def _unpacked(value: Any) -> Any:
    """Long texts come as if they were no text."""
    is_packed = isinstance(value, str) and value.startswith("base64:")
    return base64.b64decode(value[7:]).decode("utf-8", "replace") if is_packed else value

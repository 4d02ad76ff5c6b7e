"""Pictures in another form or size, made by Pillow: upright, and in sRGB."""

from __future__ import annotations

import io
import struct
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from PIL import Image, ImageCms, ImageOps

from desktop_app.core import drawing_process
from desktop_app.core.drawing import Undrawable
from desktop_app.core.image_facts import ImageFacts
from desktop_app.core.taking_out.manner import Form, Manner, Reason, Refusal

_NAMES = {"png": "PNG", "jpg": "JPEG", "webp": "WEBP", "gif": "GIF", "bmp": "BMP"}
_FORMS = {Form.PNG: "PNG", Form.JPEG: "JPEG", Form.WEBP: "WEBP"}
_MOST_SIDE = {Form.PNG: 65_500, Form.JPEG: 65_500, Form.WEBP: 16_383}
_MOST_PIXELS = 89_478_485  # beyond it Pillow takes a picture for a bomb
_FINE = 90  # from this quality on colours are kept as finely as light
_TURNED_QUALITY = 95
#: What Pillow's decoders raise over bytes that are no whole picture.
_BROKEN = (OSError, SyntaxError, ValueError, EOFError, IndexError, KeyError, struct.error)


def converted(
    source: Path, content: bytes, seen: ImageFacts, manner: Manner
) -> tuple[bytes, int, int]:
    """The picture in the wished form, and its width and height."""
    if seen.media_type == drawing_process.MEDIA_TYPE:
        content = _drawn(source, manner.longest_side or drawing_process.LARGE_PX)
        seen = ImageFacts("image/png", "png", 1, 1)
    with _broken_is_damaged():
        image = _srgb(ImageOps.exif_transpose(_decoded(content, seen)))
    if manner.longest_side is not None:
        image.thumbnail((manner.longest_side, manner.longest_side), Image.Resampling.LANCZOS)
    if max(image.size) > _MOST_SIDE[manner.form]:
        raise Refusal(Reason.TOO_LARGE)
    return _encoded(image, manner.form, manner.quality), *image.size


def turned(content: bytes, seen: ImageFacts) -> bytes:
    """The picture with its pixels as they are to be seen, in its own form and colours."""
    with _broken_is_damaged():
        image = _decoded(content, seen)
        options: dict[str, Any] = {"icc_profile": image.info.get("icc_profile")}
        glass = image.info.get("transparency")
        upright = ImageOps.exif_transpose(image)
    upright.info = {} if glass is None else {"transparency": glass}
    if seen.extension == "webp":
        is_lossless = b"VP8L" in content[:64]
        options |= {"lossless": is_lossless, "quality": _TURNED_QUALITY, "exact": True}
    elif seen.extension == "jpg":
        options |= {"quality": _TURNED_QUALITY, "subsampling": 0}
    target = io.BytesIO()
    upright.save(target, _NAMES[seen.extension], **options)
    return target.getvalue()


def _drawn(source: Path, side: int) -> bytes:
    try:
        with drawing_process.drawn(source, side) as made:
            return made.read_bytes()
    except Undrawable:
        raise Refusal(Reason.DAMAGED) from None
    except OSError:
        raise Refusal(Reason.UNREADABLE) from None


@contextmanager
def _broken_is_damaged() -> Iterator[None]:
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # that something beside the pixels is odd
            yield
    except _BROKEN as error:
        raise Refusal(Reason.DAMAGED) from error
    except (MemoryError, Image.DecompressionBombError) as error:
        raise Refusal(Reason.TOO_LARGE) from error


def _decoded(content: bytes, seen: ImageFacts) -> Image.Image:
    """By what the bytes are, never by what they may be taken for."""
    if seen.width * seen.height > _MOST_PIXELS:
        raise Refusal(Reason.TOO_LARGE)
    image = Image.open(io.BytesIO(content), formats=[_NAMES[seen.extension]])
    if getattr(image, "is_animated", False):
        raise Refusal(Reason.MOVING)
    image.load()
    return image


def _srgb(image: Image.Image) -> Image.Image:
    """In eight bits and the colours that screens and browsers take for granted."""
    profile = image.info.get("icc_profile")
    is_glass = image.has_transparency_data
    plain = "RGBA" if is_glass else "RGB"
    if image.mode.startswith("I"):  # sixteen bits of grey
        image = image.convert("I").point(lambda level: level * (1 / 256)).convert("L")
    if image.mode not in {"RGB", "RGBA", "L", "CMYK"} or (is_glass and image.mode != "RGBA"):
        image = image.convert("L" if image.mode in {"1", "F"} and not is_glass else plain)
    if profile:
        image = _through(image, profile, plain)
    if image.mode == "CMYK":
        image = image.convert("RGB")
    image.info = {}
    return image


def _through(image: Image.Image, profile: bytes, mode: str) -> Image.Image:
    """The same colours in sRGB; a profile that makes no sense says nothing about them."""
    try:
        own = ImageCms.ImageCmsProfile(io.BytesIO(profile))
        if "srgb" in ImageCms.getProfileDescription(own).casefold():
            return image
        found = ImageCms.profileToProfile(
            image,
            own,
            ImageCms.createProfile("sRGB"),
            ImageCms.Intent.RELATIVE_COLORIMETRIC,
            mode,
            flags=ImageCms.Flags.BLACKPOINTCOMPENSATION,
        )
    except (ImageCms.PyCMSError, OSError, ValueError, TypeError):
        return image
    return found if found is not None else image


def _encoded(image: Image.Image, form: Form, quality: int) -> bytes:
    options: dict[str, Any] = {}
    if form is Form.JPEG:
        if image.mode == "RGBA":  # it knows nothing to see through: paper shines through
            paper = Image.new("RGB", image.size, "white")
            paper.paste(image, mask=image.getchannel("A"))
            image = paper
        # Pillow gives an optimizing encoder one byte a pixel, which a fine picture can overrun.
        is_fine = quality >= _FINE
        options = {"quality": quality, **({"subsampling": 0} if is_fine else {"optimize": True})}
    elif form is Form.WEBP:
        options = {"quality": quality}
    target = io.BytesIO()
    image.save(target, _FORMS[form], **options)
    return target.getvalue()

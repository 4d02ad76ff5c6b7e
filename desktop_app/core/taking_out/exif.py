"""The EXIF block of an exported picture, written by Pillow."""

from __future__ import annotations

import struct
import warnings

from PIL import ExifTags, Image

from desktop_app.core.taking_out.recipe_text import Telling

_BEGIN = b"Exif\0\0"
_UNICODE = b"UNICODE\0"


def block(told: Telling, before: bytes = b"") -> bytes:
    """The block without the letters that JPEG puts before it.

    What was in the picture's own block stays, but for what is said anew.
    """
    exif = _loaded(before)
    exif[ExifTags.Base.ImageDescription] = told.prompt.encode()
    exif[ExifTags.Base.Software] = told.program.encode()
    inner = exif.get_ifd(ExifTags.IFD.Exif)
    made = told.made.astimezone()
    offset = f"{made:%z}"
    inner[ExifTags.Base.DateTimeOriginal] = f"{made:%Y:%m:%d %H:%M:%S}"
    inner[ExifTags.Base.OffsetTimeOriginal] = f"{offset[:3]}:{offset[3:5]}"
    inner[ExifTags.Base.UserComment] = _UNICODE + _utf_16(told.parameters)
    return exif.tobytes().removeprefix(_BEGIN)


def orientation(block: bytes) -> int:
    """How the pixels are to be turned, 1 to 8."""
    found = _loaded(block).get(ExifTags.Base.Orientation, 1)
    return found if isinstance(found, int) and 1 <= found <= 8 else 1


def _loaded(before: bytes) -> Image.Exif:
    """What is there; nothing where it contradicts itself."""
    exif = Image.Exif()
    try:
        if before:
            with warnings.catch_warnings():
                warnings.simplefilter("ignore")  # that it is odd; what can be read of it is kept
                exif.load(_BEGIN + before)
                exif.get_ifd(ExifTags.IFD.Exif)
                exif.tobytes()
    except (OSError, SyntaxError, ValueError, KeyError, TypeError, IndexError, struct.error):
        return Image.Exif()
    return exif


def _utf_16(text: str) -> bytes:
    """Big-endian, as web UIs write it; marked as such where readers would guess wrong.

    They go by which bytes are zero more often.
    """
    data = text.encode("utf-16-be")
    is_clear = data[::2].count(0) > 2 * data[1::2].count(0)
    return data if is_clear else b"\xfe\xff" + data

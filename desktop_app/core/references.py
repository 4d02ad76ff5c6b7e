"""References: pictures that are sent along, kept under the hash of their bytes as they are sent."""

from __future__ import annotations

import hashlib
import re
import unicodedata
from pathlib import Path

from desktop_app.core import durable
from desktop_app.core.errors import AppError, Charged, Failure, Kind
from desktop_app.core.faults import translated
from desktop_app.core.folders import Folders
from desktop_app.core.image_facts import facts
from desktop_app.core.recipe import Reference

_EXTENSIONS = {
    "image/png": ".png",
    "image/jpeg": ".jpg",
    "image/webp": ".webp",
    "image/gif": ".gif",
}
_SHA256 = re.compile(r"[0-9a-f]{64}")
_MOST_LETTERS = 120  # of a name
#: Control characters, halves of letters as undecodable file names have them, line ends.
_UNSEEN = {"Cc", "Cs", "Zl", "Zp"}
_TURNS_TEXT = frozenset("\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")


def keep(folders: Folders, content: Path, *, name: str, picture: str = "") -> Reference:
    """Copy a picture that is fit for being sent into the library; the same bytes are kept once.

    Raises `AppError` of kind NOT_A_PICTURE for what no model takes.
    """
    with translated(content, Charged.NO):
        seen = facts(content)
        if seen is None or seen.media_type not in _EXTENSIONS:
            odd = Failure(kind=Kind.NOT_A_PICTURE, charged=Charged.NO, path=str(content))
            raise AppError(odd)
        body = content.read_bytes()
    reference = Reference(
        sha256=hashlib.sha256(body).hexdigest(),
        media_type=seen.media_type,
        width=seen.width,
        height=seen.height,
        size_bytes=len(body),
        name=_readable(name),
        picture=picture,
    )
    path = path_of(folders, reference)
    with translated(path, Charged.NO):
        # One that was spoilt is healed by adding the picture again.
        if not path.is_file() or durable.sha256(path) != reference.sha256:
            durable.make_folder(path.parent, folders.root)
            durable.write_whole(path, body, path.with_name(path.name + ".new"))
    return reference


def path_of(folders: Folders, reference: Reference) -> Path:
    """Where its file lies, or should."""
    # A recipe may come from a sidecar, which anybody can have written: no name leads elsewhere.
    sha256 = reference.sha256 if _SHA256.fullmatch(reference.sha256) else "unknown"
    extension = _EXTENSIONS.get(reference.media_type, "")
    return folders.references / sha256[:2] / f"{sha256}{extension}"


def is_here(folders: Folders, reference: Reference) -> bool:
    """Whether there is a file of that name; `read` looks at what is in it."""
    return path_of(folders, reference).is_file()


def read(folders: Folders, reference: Reference) -> bytes:
    """Its bytes; raises `AppError` of kind REFERENCE_MISSING where they are gone or others."""
    path = path_of(folders, reference)
    with translated(path, Charged.NO):
        try:
            content = path.read_bytes()
        except FileNotFoundError:
            content = b""
    if hashlib.sha256(content).hexdigest() != reference.sha256:
        raise AppError(
            Failure(kind=Kind.REFERENCE_MISSING, charged=Charged.NO, path=reference.name)
        )
    return content


def _readable(name: str) -> str:
    """A name as a line of text: a file can be called anything, even what no database takes."""
    letters = (
        " " if unicodedata.category(letter) in _UNSEEN else letter
        for letter in name
        if letter not in _TURNS_TEXT
    )
    return " ".join("".join(letters).split())[:_MOST_LETTERS]

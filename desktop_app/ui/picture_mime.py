"""Pictures of the wall while they are dragged: their keys, beside the files that others read."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QMimeData

PICTURES = "application/x-pictor-pictures"


def put_keys(mime: QMimeData, keys: Iterable[str]) -> None:
    """Write the keys of pictures beside what is there already."""
    mime.setData(PICTURES, "\n".join(keys).encode())


def keys_of(mime: QMimeData) -> list[str]:
    """The keys of the pictures, in the order in which they hang; nothing where it is no such."""
    if not mime.hasFormat(PICTURES):
        return []
    # What calls itself so may come from another program: it may be anything.
    text = bytes(mime.data(PICTURES).data()).decode(errors="replace")
    return [key for key in text.split("\n") if key]

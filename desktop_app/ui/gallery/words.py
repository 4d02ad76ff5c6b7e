"""What the wall says: days, tiles, and why a picture cannot be shown."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from desktop_app.core.records import Picture
from desktop_app.ui import facts

_SPOKEN = 80  # letters of a title


def describe(picture: Picture, versions: int = 1) -> str:
    """A tile for a screen reader: "A small wooden cabin…, 3:2, favourite, today 18:42".

    It says too of how many versions it is the newest.
    """
    title = " ".join(picture.title.split())
    if len(title) > _SPOKEN:
        title = title[:_SPOKEN].rsplit(" ", 1)[0].rstrip(" ,.;:") + "…"
    shape = facts.shape(picture.width, picture.height) or picture.ratio
    favourite = QCoreApplication.translate("Gallery", "favourite") if picture.favourite else ""
    many = QCoreApplication.translate("Gallery", "%Ln stars", "", picture.stars)
    stars = many if picture.stars else ""
    # A picture from elsewhere may have no words of its own: its file has a name.
    title = title or picture.file.rpartition("/")[2]
    family = QCoreApplication.translate("Gallery", "with %Ln versions", "", versions)
    parts = (
        *(title, shape, family if versions > 1 else ""),
        *(favourite, stars, facts.moment(picture.made)),
    )
    return _list_of([part for part in parts if part])


def _list_of(parts: list[str]) -> str:
    separator = QCoreApplication.translate("Gallery", ", ", "between the facts of a picture")
    return separator.join(parts)

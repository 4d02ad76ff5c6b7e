"""What the wall says where no picture hangs: why, and what to do about it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from desktop_app.core.records import Collection
from desktop_app.state.collections import is_of_collection
from desktop_app.ui.facts import fill

translate = QCoreApplication.translate


def why_empty(
    scope: str, collection: Collection | None, *, love: str, collect: str
) -> tuple[str, str]:
    """A title and a text for a scope, and for the collection that is shown under it.

    `love` and `collect` are the keys that put a picture there, or "".
    """
    if scope == "trash":
        title = translate("Gallery", "The trash is empty.")
        return title, translate("Gallery", "Pictures you delete wait here.")
    if scope == "favourites":
        title = translate("Gallery", "No favourites yet.")
        if not love:
            return title, translate("Gallery", "Give a picture you love its heart.")
        return title, fill(translate("Gallery", "Press %1 on a picture you love."), love)
    if is_of_collection(scope):
        title = translate("Gallery", "Nothing here yet.")
        if collection is not None and collection.is_smart:
            text = translate("Gallery", "Pictures that “%1” finds will hang here.")
            return title, fill(text, collection.query)
        if not collect:
            return title, translate("Gallery", "Drag pictures onto its name.")
        return title, fill(
            translate("Gallery", "Drag pictures onto its name, or press %1."), collect
        )
    title = translate("Gallery", "Nothing hangs here.")
    # Said below the first jobs too, when nothing was ever deleted.
    text = translate("Gallery", "Finished pictures hang here; deleted ones are in the trash.")
    return title, text

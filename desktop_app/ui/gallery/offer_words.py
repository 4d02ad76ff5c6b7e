"""What each row of the completion means, beside what it would write."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QLocale

from desktop_app.core.search.query import Name, read
from desktop_app.ui.gallery.search_words import filter_text

translate = QCoreApplication.translate

_SAID_IN_WORDS = {Name.IS, Name.HAS, Name.DATE, Name.STARS}


def name_text(name: Name) -> str:
    """What one can filter by with this name."""
    match name:
        case Name.TAG:
            return translate("Search", "Tags you gave")
        case Name.MODEL:
            return translate("Search", "Who painted it")
        case Name.RATIO:
            return translate("Search", "Shape, such as 16:9")
        case Name.IS:
            return translate("Search", "Favourite, edited, demo…")
        case Name.HAS:
            return translate("Search", "References, a note, tags…")
        case Name.COST:
            return translate("Search", "In dollars, such as >0.05")
        case Name.STARS:
            return translate("Search", "0 to 5, such as >=4")
        case Name.WIDTH | Name.HEIGHT:
            return translate("Search", "In pixels, such as >=2048")
        case Name.DATE:
            return translate("Search", "Day, month or year")
        case Name.COLLECTION:
            return translate("Search", "Where you put it")
        case Name.TYPE:
            return translate("Search", "PNG, JPEG, WebP…")
        case Name.FROM:
            return translate("Search", "The program it came from")
        case Name.FAMILY:
            return translate("Search", "All versions of a picture")
        case Name.USES:
            return translate("Search", "Made with a reference")


def offer_text(
    text: str, name: Name, value: str, count: int | None, model_name: Callable[[str], str]
) -> str:
    """What a suggestion means: of a filter, what it is for; of a value, its words or its use."""
    if not value:
        return name_text(name)
    if count is not None:
        return QLocale().toString(count)
    if name is Name.MODEL:
        shown = model_name(value)
        return "" if shown == value else shown
    if name in _SAID_IN_WORDS:
        return next((filter_text(one) for one in read(text).filters), "")
    return ""

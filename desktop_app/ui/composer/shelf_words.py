"""What is said about the reference shelf: how often one was used, and how one may be called."""

from __future__ import annotations

import re

from PySide6.QtCore import QCoreApplication

from desktop_app.state.collections import tidy_name

_FILE = re.compile(r"(.+)\.(png|jpe?g|webp|gif|bmp|svg|avif)", re.IGNORECASE)
#: Where a thought ends in a prompt, in the scripts that have a sign for it.
_END = re.compile(
    r"[,.;:!?]+(?=\s|$)|[\n…\u060c\u061b\u061f\u3001\u3002\uff01\uff0c\uff0e\uff1a\uff1b\uff1f]"
)
_MOST = 40  # letters of a name that is suggested
_LEAST = 12  # of what is left where a word is cut off


def used_words(uses: int) -> str:
    """In how many pictures a reference was used."""
    tr = QCoreApplication.translate
    if not uses:
        return tr("ReferenceShelf", "Not used yet")
    return tr("ReferenceShelf", "Used in %Ln pictures", "", uses)


def suggested_name(text: str) -> str:
    """A short name out of that of a file, or out of a prompt: its first thought."""
    file = _FILE.fullmatch(text.strip())
    if file is not None:
        return tidy_name(file[1])
    thoughts = (tidy_name(one) for one in _END.split(text))
    name = next((one for one in thoughts if one), "")
    if len(name) <= _MOST:
        return name
    words = name[: _MOST + 1].rsplit(" ", 1)[0]
    # What is written without blanks between words is cut where it is long enough.
    return words if _LEAST <= len(words) <= _MOST else name[:_MOST]

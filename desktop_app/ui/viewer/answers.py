"""What the viewer asks about pictures."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtGui import QPixmap

from desktop_app.core.records import Job, Picture


@dataclass(frozen=True, slots=True, kw_only=True)
class Answers:
    """Each is given at once."""

    picture_at: Callable[[int], Picture | None]  # of a row of the wall
    row_of: Callable[[str], int | None]  # by key, where that is known
    picture_of: Callable[[str], Picture | None]  # by key, as the library has it now
    preview: Callable[[Picture], QPixmap | None]
    details_of: Callable[[Picture], Job | None]
    path_of: Callable[[Picture], Path]

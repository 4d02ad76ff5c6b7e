"""What comes into a library from elsewhere, and what of it goes elsewhere."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from desktop_app.core.database import Database
from desktop_app.core.folders import Folders

if TYPE_CHECKING:
    from desktop_app.core.taking_out.manner import Event as TakenOut
    from desktop_app.core.taking_out.manner import Manner
    from desktop_app.core.transfer.import_events import Event
    from desktop_app.core.transfer.packing import Packed

# What does the work is imported when there is some: starting needs none of it.


class Exchange:
    """All of it belongs on threads, piece by piece; `stop` is asked between two pieces."""

    def __init__(self, folders: Folders, database: Database, editing: threading.Lock) -> None:
        """`editing` is held by whoever changes pictures."""
        self._folders = folders
        self._database = database
        self._editing = editing

    def bring_in(self, paths: Sequence[Path], stop: Callable[[], bool]) -> Iterator[Event]:
        """Copy pictures, folders and packed libraries in; nothing of theirs is changed."""
        from desktop_app.core.transfer import importing

        return importing.bring_in(self._folders, self._database, paths, stop, editing=self._editing)

    def take_out(
        self,
        program: str,
        keys: Sequence[str],
        folder: Path,
        manner: Manner,
        stop: Callable[[], bool],
    ) -> Iterator[TakenOut]:
        """Write these pictures as files into a folder that is somebody's own.

        `program` is named in them where metadata goes along.
        """
        from desktop_app.core.taking_out import taking

        return taking.take_out(self._folders, self._database, keys, folder, manner, program, stop)

    def pack(
        self, keys: Sequence[str] | None, target: Path, stop: Callable[[], bool]
    ) -> Iterator[Packed]:
        """Pack these pictures, or all, with their recipes into one file."""
        from desktop_app.core.transfer import packing

        return packing.pack(self._folders, self._database, keys, target, stop)

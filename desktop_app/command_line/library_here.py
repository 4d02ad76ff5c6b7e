"""The library of this data folder: looked at beside whoever writes in it, or held alone."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

from desktop_app import NAME, doorway
from desktop_app.command_line.status import Refused, Status
from desktop_app.command_line.threads import start_thread
from desktop_app.core import settings
from desktop_app.core.database import Database, OlderVersion
from desktop_app.core.errors import AppError, Charged, Failure, Kind
from desktop_app.core.folders import Folders
from desktop_app.core.library import Library
from desktop_app.core.settings import Settings
from desktop_app.options import Options

_OLDER = f"the library is of an earlier {NAME}; open it once in the window"


class Here:
    """Where the library lies, and what the person has set."""

    def __init__(self, asked: Options) -> None:
        self.asked = asked
        self.recovered = 0  # pictures that an earlier run had left
        self.settings: Settings = settings.load(asked.places.settings)
        chosen = self.settings.library
        self.folders = Folders((Path(chosen) if chosen else asked.places.library).absolute())

    @property
    def has_library(self) -> bool:
        """Whether there is a library to look at; raises `AppError` where there was one."""
        if self.folders.database.exists():
            return True
        if self.settings.has_library:
            from desktop_app.core.upkeep import reopening

            if not reopening.is_there(self.folders):
                path = str(self.folders.root)
                missing = Failure(kind=Kind.LIBRARY_MISSING, charged=Charged.NO, path=path)
                raise AppError(missing)
        return False

    @contextmanager
    def looking(self) -> Iterator[Library]:
        """The library, only read: whoever else has it is neither waited for nor disturbed."""
        try:
            database = Database.looking(self.folders.database)
        except OlderVersion:
            raise Refused(Status.FAILED, _OLDER) from None
        library = Library(self.folders, database)
        try:
            yield library
        finally:
            library.close()

    @contextmanager
    def alone(self) -> Iterator[Library | None]:
        """The library, written by nobody else until the end; None while somebody does.

        A window that starts meanwhile is told to wait. What an earlier run left is brought in
        first, as the window does.
        """
        file = self.asked.places.instance
        lock = doorway.lock(file)
        if lock is None:
            yield None
            return
        try:
            door = doorway.Door(file, _busy, start_thread)
            try:
                library = self._opened()
                try:
                    self.recovered = len(library.recover().pictures)
                    yield library
                finally:
                    library.close()
            finally:
                door.close()
        finally:
            lock.unlock()

    def _opened(self) -> Library:
        _ = self.has_library  # raises: an empty one is never made where there was another
        if self.folders.restore_order.exists():
            from desktop_app.core.upkeep import reopening

            reopening.fulfil(self.folders)
        library = Library.open(self.folders.root)
        if not self.settings.has_library:
            now = settings.load(self.asked.places.settings)
            self.settings = replace(now, has_library=True)
            settings.save(self.asked.places.settings, self.settings)
        return library


def _busy(_verb: str, _body: Any, way: Any) -> bool:
    way.sendall(doorway.BUSY)
    return True

"""What is done for a library that is to last: backups, looking it through, putting it right."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING

from desktop_app.core.database import Database
from desktop_app.core.errors import AppError, Charged, Failure, Kind
from desktop_app.core.faults import translated
from desktop_app.core.folders import Folders
from desktop_app.core.records import Picture, now

if TYPE_CHECKING:
    from desktop_app.core.upkeep.findings import Backup, FoundAgain, Mended, Progress, Report, Use

# What does the work is imported when there is some: starting needs none of it.

_AT_ONCE = 200  # findings, between which others get their turn


class Care:
    """All of it belongs on threads, streams piece by piece; `stop` is asked between two pieces.

    A stream that is stopped raises `StreamClosed`.
    """

    def __init__(
        self,
        folders: Folders,
        database: Database,
        saving: threading.Lock,
        editing: threading.Lock,
    ) -> None:
        """`saving` is held by whoever brings pictures in, `editing` by whoever changes them."""
        self._folders = folders
        self._database = database
        self._saving = saving
        self._editing = editing
        self._backing_up = threading.Lock()  # two copies at once would sweep each other away

    # Backups

    def back_up(self, stop: Callable[[], bool] = lambda: False) -> Path | None:
        """Make today's backup where it is missing; gives the new one. Takes a while."""
        from desktop_app.core.upkeep import backups

        with self._backing_up:
            return backups.daily(self._database, self._folders.backups, now(), stop)

    def back_up_now(self, stop: Callable[[], bool] = lambda: False) -> Path:
        """Make one more backup, however many there are of today. Takes a while."""
        from desktop_app.core.upkeep import backup

        database, folder = self._database, self._folders.backups
        with self._backing_up, translated(folder, Charged.NO):
            with database.apart(stop) as connection:
                backup.copy_pages(
                    connection,
                    folder,
                    is_shared=database.is_shared,
                    stop=lambda: stop() or not database.is_open,
                )
            return backup.finish(folder)

    def backups(self) -> list[Backup]:
        """Those there are, the newest first."""
        from desktop_app.core.upkeep import backups

        return backups.found(self._folders.backups)

    def order(self, backup: Backup) -> None:
        """Have the next start go back to this backup; a damaged one is refused now, not then."""
        from desktop_app.core.upkeep import reopening

        if not backup.path.is_file() or not reopening.is_usable(backup):
            raise AppError(
                Failure(
                    kind=Kind.LIBRARY_DAMAGED,
                    charged=Charged.NO,
                    message="the backup is damaged, or of a later version",
                    path=str(backup.path),
                )
            )
        reopening.order(self._folders, backup)

    # Looking

    def use(self, small_copies: Path | None, stop: Callable[[], bool]) -> Use:
        """How many bytes each part takes."""
        from desktop_app.core.upkeep import disk_use

        return disk_use.of(self._folders, small_copies, stop)

    def look(
        self, stop: Callable[[], bool], *, is_thorough: bool, small_copies: Path | None = None
    ) -> Iterator[Progress | Report]:
        """Look at everything and change nothing; the last thing that comes is the report."""
        from desktop_app.core.upkeep import checking

        return checking.look(
            self._folders,
            self._database,
            stop,
            is_thorough=is_thorough,
            small_copies=small_copies,
        )

    def find_moved(
        self, missing: Sequence[Picture], elsewhere: Sequence[Path], stop: Callable[[], bool]
    ) -> Iterator[Progress | FoundAgain]:
        """Look for missing pictures by their content; what is found comes last."""
        from desktop_app.core.upkeep import moved_files

        return moved_files.find(self._folders, self._database, missing, elsewhere, stop)

    # Putting right

    def adopt(self, files: Iterable[Path]) -> Iterator[Mended]:
        """Give rows to files among the pictures that have none."""
        from desktop_app.core.upkeep import mending

        rest = iter(files)
        while some := list(islice(rest, _AT_ONCE)):
            with self._alone():
                done = list(mending.adopt(self._folders, self._database, some))
            yield from done

    def forget(self, keys: Iterable[str]) -> list[Mended]:
        """Drop the rows of pictures whose files are gone; their sidecars stay."""
        from desktop_app.core.upkeep import mending

        with self._alone():
            return mending.forget(self._folders, self._database, keys)

    def locate(self, key: str, file: Path) -> Mended:
        """Tell a picture whose file is gone where it is."""
        from desktop_app.core.upkeep import mending

        with self._alone():
            return mending.locate(self._folders, self._database, key, file)

    def accept(self, keys: Iterable[str]) -> Iterator[Mended]:
        """Take changed files as they are."""
        from desktop_app.core.upkeep import mending

        rest = iter(keys)
        while some := list(islice(rest, _AT_ONCE)):
            with self._alone():
                done = list(mending.accept(self._folders, self._database, some))
            yield from done

    def write_recipes(self, keys: Iterable[str]) -> int:
        """Write missing sidecars anew; gives how many are there."""
        from desktop_app.core.upkeep import mending

        with self._alone():
            return mending.write_recipes(self._folders, self._database, keys)

    def rebuild_index(self) -> None:
        """Make anew what is searched and counted by; who writes waits, for minutes at a million."""
        from desktop_app.core.upkeep import mending

        mending.rebuild_index(self._database)

    @contextmanager
    def _alone(self) -> Iterator[None]:
        """Nobody saves or changes a picture meanwhile."""
        with self._saving, self._editing:
            yield

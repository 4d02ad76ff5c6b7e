"""The library: a folder of pictures with their recipes, and the database that knows them."""

from __future__ import annotations

import shutil
import threading
from collections.abc import Iterable
from contextlib import nullcontext
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from desktop_app.core import noted, rows
from desktop_app.core.changes import Change, Marks, Trashing
from desktop_app.core.database import Database
from desktop_app.core.errors import Charged
from desktop_app.core.events import Arrived
from desktop_app.core.families import Families
from desktop_app.core.faults import translated
from desktop_app.core.folders import Folders
from desktop_app.core.ledger import Ledger
from desktop_app.core.past import Past
from desktop_app.core.ranks import span_of
from desktop_app.core.records import Collection, Day, Job, JobState, Picture, Shared, now
from desktop_app.core.search.finding import Finder
from desktop_app.core.stored import Stored
from desktop_app.core.transfer.exchange import Exchange
from desktop_app.core.upkeep.care import Care

if TYPE_CHECKING:
    from desktop_app.core.recovery import Recovery, Settled

# Looking at the library is all that start-up does; what saves and recovers is imported by the
# methods that need it, on their threads.

#: Each scope's pages are read from an index that holds nothing else.
_SCOPES = {
    "all": "INDEXED BY pictures_all WHERE trashed IS NULL",
    "favourites": "INDEXED BY pictures_favourites WHERE favourite = 1 AND trashed IS NULL",
    "trash": "INDEXED BY pictures_trash WHERE trashed IS NOT NULL",
}


class Library:
    """Jobs and pictures, kept.

    What writes belongs on a worker thread. What reads is short and waits for no writer, so the
    GUI thread may call it: `days`, `day_page`, `picture`, `marks_of`, `job`, `count`,
    `unfinished_jobs`.
    """

    def __init__(self, folders: Folders, database: Database) -> None:
        self.folders = folders
        self._database = database
        self.ledger = Ledger(database)
        self.past = Past(database)
        self.finder = Finder(database)
        self.families = Families(database)
        self.stored = Stored(folders)
        self._opened = now()
        # One picture at a time: eight at once would take the processor from the window.
        self._saving = threading.Lock()
        # Nobody writes beside a picture that is being moved. Taken after `_saving`, never before:
        # pictures that arrive do not wait for a thousand that go.
        self._editing = threading.Lock()
        self.care = Care(folders, database, self._saving, self._editing)
        self.exchange = Exchange(folders, database, self._editing)

    @classmethod
    def open(cls, folder: Path) -> Library:
        """Open the library in this folder; folder and database are made where there are none.

        A missing database is filled again from the sidecars. A damaged or newer one is refused.
        """
        folders = Folders(folder.absolute())
        with translated(folders.root, Charged.NO):
            folders.root.mkdir(parents=True, exist_ok=True)
            if not folders.database.exists():
                from desktop_app.core.upkeep import reopening

                reopening.renew(folders)
        database = Database.open(folders.database, folders.backups)
        try:
            with translated(folders.root, Charged.NO):
                for below in (folders.images, folders.incoming):
                    if not below.is_dir():
                        from desktop_app.core import durable

                        durable.make_folder(below, folders.root)
        except BaseException:
            database.close()
            raise
        return cls(folders, database)

    @property
    def is_shared(self) -> bool:
        """Whether it lies on a network share, which only one computer may use at a time."""
        return self._database.is_shared

    def close(self) -> None:
        """Close the database; whoever asks later is told that the application has ended."""
        self.finder.close()
        self._database.close()

    # Jobs

    def add_job(self, job: Job) -> None:
        """Keep a new job; one that is there already stays as it is."""
        with self._database.writing() as connection:
            connection.execute(rows.INSERT_JOB, rows.job_values(job))

    def update_job(self, job: Job) -> None:
        """Keep what has become of a job; once it has ended, beside its pictures too."""
        from desktop_app.core import saving

        # Only then are sidecars written, and they may not move meanwhile.
        with self._editing if job.ended is not None else nullcontext():
            saving.update(self.folders, self._database, job)

    def dismiss_job(self, key: str) -> None:
        """Stop listing a job among the unfinished ones."""
        with self._database.writing() as connection:
            connection.execute("UPDATE jobs SET dismissed = 1 WHERE key = :key", {"key": key})

    def job(self, key: str) -> Job | None:
        """The job with this key."""
        return next(iter(self._jobs("WHERE key = :key", key=key)), None)

    def unfinished_jobs(self) -> list[Job]:
        """Jobs under way or in need of attention, newest first; stopped ones of this run only."""
        return self._jobs(
            "WHERE dismissed = 0 AND state <> 'done' AND (state <> :stopped OR ended >= :opened)"
            " ORDER BY made DESC, key DESC",
            stopped=JobState.STOPPED.value,
            opened=rows.micros(self._opened),
        )

    # Pictures

    def save_picture(self, job: Job, arrived: Arrived) -> Picture:
        """File, sidecar and row; only then does it return. Doing it again changes nothing.

        Where the disk fails, the arrived file stays and this can be called again later.
        """
        from desktop_app.core import saving

        with self._saving:
            return saving.save(self.folders, self._database, job, arrived)

    def days(self, scope: str = "all") -> list[Day]:
        """A scope's sections, newest first: "all", "favourites", or "trash"."""
        found = self._database.read(
            "SELECT day, count, aspect_sum FROM days WHERE scope = :scope ORDER BY day DESC",
            {"scope": scope},
        )
        return [Day(int(row[0] or 0), int(row[1] or 0), float(row[2] or 0)) for row in found]

    def day_page(self, day: int, offset: int, limit: int, scope: str = "all") -> list[Picture]:
        """Some of one day's pictures, newest first; in the trash too it is the day of making."""
        lowest, highest = span_of(day)
        return self._pictures(
            f"{_SCOPES[scope]} AND rank BETWEEN :lowest AND :highest"
            " ORDER BY rank DESC LIMIT :limit OFFSET :offset",
            lowest=lowest,
            highest=highest,
            limit=limit,
            offset=offset,
        )

    def picture(self, key: str) -> Picture | None:
        """The picture with this key, be it in the trash."""
        return next(iter(self._pictures("WHERE key = :key", key=key)), None)

    def path_of(self, picture: Picture) -> Path:
        """Where a picture's file lies, or should."""
        return self.folders.file_of(picture)

    def count(self, scope: str = "all") -> int:
        """How many pictures a scope has."""
        found = self._database.read(
            "SELECT coalesce(sum(count), 0) FROM days WHERE scope = :scope", {"scope": scope}
        )
        return int(found[0][0] or 0)

    # Keeping and throwing away

    def marks_of(self, key: str) -> Marks:
        """What the person has noted on a picture; nothing, where there is no such picture."""
        return noted.marks_of(self._database, key)

    def shared(self, keys: Iterable[str]) -> Shared:
        """What of tags and collections these pictures have in common."""
        return noted.shared(self._database, keys)

    def collections(self) -> list[Collection]:
        """All collections, by name."""
        return noted.collections(self._database)

    def members_of(self, collection_key: str) -> tuple[str, ...]:
        """Keys of the pictures in a collection, newest first, be they in the trash."""
        return noted.members(self._database, collection_key)

    def member_counts(self) -> dict[str, int]:
        """How many pictures hang in each collection that is filled by hand; on a thread."""
        return noted.member_counts(self._database)

    def tags(self) -> list[tuple[str, int]]:
        """Every tag with the number of its pictures, the most used first."""
        return noted.tags(self._database)

    def apply(self, change: Change) -> tuple[Picture, ...]:
        """Do all of it, or raise `AppError` and have done nothing; the pictures as they are now.

        Those that are gone are passed over and missing in what is returned.
        """
        from desktop_app.core import edits

        with self._editing:
            return edits.apply(self.folders, self._database, change)

    def trashings(self) -> tuple[Trashing, ...]:
        """What was thrown away last and can be brought back, the latest last; on a thread."""
        from desktop_app.core import edits

        return edits.trashings(self._database)

    def empty_trash(self, older_than: datetime | None = None) -> int:
        """Delete for good what was thrown away before then, or all of it; gives how many."""
        from desktop_app.core import edits

        with self._editing:
            return edits.empty_trash(self.folders, self._database, older_than)

    # What is sent along

    def keep_reasoning(self, job_key: str, reasoning: str) -> None:
        """Keep what a model wants back when the conversation goes on."""
        from desktop_app.core import conversation

        conversation.keep_reasoning(self.folders, job_key, reasoning)

    # What arrives

    def incoming(self, job_key: str) -> Path:
        """The folder for a job's answer, made where it is missing."""
        folder = self.folders.incoming_of(job_key)
        with translated(folder, Charged.NO):
            folder.mkdir(exist_ok=True)
        return folder

    def probe(self) -> None:
        """Raise `AppError` of kind DISK unless a file can be written and brought to the disk."""
        from desktop_app.core import durable

        path = self.folders.incoming / f"probe-{threading.get_ident()}"
        with translated(path, Charged.NO):
            try:
                path.write_bytes(b"pictor")
                durable.sync_file(path)
            finally:
                path.unlink(missing_ok=True)

    def free_bytes(self) -> int | None:
        """How much room is left on its disk; None where nobody can tell."""
        try:
            return shutil.disk_usage(self.folders.root).free
        except OSError:
            return None

    def settle(self, job: Job, *, keep_incomplete: bool = True) -> Settled:
        """Save every complete picture that lies in a job's incoming folder; the folder stays."""
        from desktop_app.core import recovery

        return recovery.settle(self.folders, self._database, job, keep_incomplete=keep_incomplete)

    def held(self, job_key: str) -> list[Path]:
        """A job's whole pictures that could not be saved, where they lie; reads them through."""
        from desktop_app.core import rescue

        found = rescue.held(self.folders, self._database, job) if (job := self.job(job_key)) else []
        return [one.path for one, _, _ in found]

    def rescue(self, job_key: str, folder: Path) -> list[Path]:
        """Copy what is held of a job to another folder, with sidecars; it is held on as well."""
        from desktop_app.core import rescue

        job = self.job(job_key)
        return [] if job is None else rescue.rescue(self.folders, self._database, job, folder)

    def save_again(self, job_key: str) -> tuple[Job | None, tuple[Picture, ...]]:
        """Try once more to bring in what is held of an ended job.

        Gives what has become of it, and its pictures that are new here. Raises `AppError` while
        nothing at all can be written.
        """
        from desktop_app.core import recovery

        self.probe()
        with self._saving, self._editing:
            found = recovery.recover_one(self.folders, self._database, job_key)
        return self.job(job_key), found.pictures

    def clear_incoming(self, job_key: str) -> None:
        """Remove a job's incoming folder, everything in it being safe."""
        from desktop_app.core import recovery

        recovery.clear(self.folders, job_key)

    def recover(self) -> Recovery:
        """Bring in what the last run left; at start, before the wall is shown. Resends nothing."""
        from desktop_app.core import recovery

        with self._editing:
            return recovery.recover(self.folders, self._database)

    def _jobs(self, where: str, **values: object) -> list[Job]:
        return self._database.records(rows.job, f"{rows.SELECT_JOBS} {where}", values)

    def _pictures(self, where: str, **values: object) -> list[Picture]:
        return self._database.records(rows.picture, f"{rows.SELECT_PICTURES} {where}", values)

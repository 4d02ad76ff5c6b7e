"""The folders of one library."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from desktop_app.core.records import Picture


@dataclass(frozen=True, slots=True)
class Folders:
    """Where a library keeps what; all of it on one file system, so that files can be renamed."""

    root: Path

    @property
    def database(self) -> Path:
        """The rows: jobs, pictures, days."""
        return self.root / "pictor.sqlite3"

    @property
    def images(self) -> Path:
        """The pictures as received, each with its sidecar, by year and month."""
        return self.root / "images"

    @property
    def trash(self) -> Path:
        """Pictures that were thrown away, with their sidecars, in the same order; and a log."""
        return self.root / "trash"

    @property
    def deletion_log(self) -> Path:
        """Names every file that was deleted for good, one line each."""
        return self.trash / "log.txt"

    @property
    def incoming(self) -> Path:
        """One folder for each answer that is not yet wholly saved; empty when all is well."""
        return self.root / "incoming"

    @property
    def restore_order(self) -> Path:
        """Names the backup that the next start goes back to, where one was chosen."""
        return self.root / "restore.txt"

    @property
    def collections(self) -> Path:
        """The names of all collections, beside the database that has them as well."""
        return self.root / "collections.json"

    @property
    def snippets(self) -> Path:
        """Named pieces of prompts."""
        return self.root / "snippets.json"

    @property
    def shelf(self) -> Path:
        """Named references; the pictures themselves lie among all the others."""
        return self.root / "shelf.json"

    @property
    def references(self) -> Path:
        """Pictures that were sent along, as they were sent, each under the hash of its bytes."""
        return self.root / "references"

    @property
    def turns(self) -> Path:
        """What a model gave for going on with a conversation: one file a job, perhaps large."""
        return self.root / "turns"

    @property
    def backups(self) -> Path:
        """Copies of the database, made before it is changed in shape."""
        return self.root / "backups"

    @property
    def recovered(self) -> Path:
        """What came but is no whole picture: cut ones, and bytes that are none."""
        return self.root / "recovered"

    def file_of(self, picture: Picture) -> Path:
        """Where a picture's file lies, or should."""
        return (self.images if picture.trashed is None else self.trash) / picture.file

    def incoming_of(self, job_key: str) -> Path:
        """The folder in which one job's answer is kept while it arrives."""
        return self.incoming / job_key

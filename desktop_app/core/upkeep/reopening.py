"""The ways back to a library that opens: from a backup, or from the pictures themselves.

All of it belongs on a worker thread, with the library closed. The former database is never deleted,
and takes its leave only when the new one is whole: killed anywhere, the library opens with the one
or with the other. No picture and no sidecar is touched.
"""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from tempfile import TemporaryDirectory

from desktop_app.core import durable, schema, sidecar
from desktop_app.core.database import Database
from desktop_app.core.errors import AppError, Charged, Failure, Kind
from desktop_app.core.faults import translated
from desktop_app.core.folders import Folders
from desktop_app.core.records import now
from desktop_app.core.upkeep import adopting, backups, inventory
from desktop_app.core.upkeep.findings import Backup, Choices, Reopened
from desktop_app.core.upkeep.reconciling import Reconciled, reconcile
from desktop_app.core.version_4 import REBUILD_INDEX
from desktop_app.core.versions import MIGRATIONS

_JOURNALS = ("-wal", "-shm", "-journal")


def is_there(folders: Folders) -> bool:
    """Whether this folder has a library; a disk that is away leaves no folder, or an empty one."""
    signs = (folders.database, _whole(folders), folders.images, folders.collections)
    return any(path.exists() for path in signs)


def choices(folders: Folders) -> Choices:
    """What a library whose database cannot be opened can be made from; looks backups through."""
    good = (one for one in backups.found(folders.backups) if is_usable(one))
    with translated(folders.root, Charged.NO):
        recipes = sum(
            sidecar.path_beside(file).exists()
            for rooms in inventory.untold(folders)
            for room in rooms
            for file, _ in room.strays
        )
    return Choices(backup=next(good, None), recipes=recipes)


def is_usable(backup: Backup) -> bool:
    """Whether a backup is good, and of no version that only a later program knows."""
    return backup.version <= len(MIGRATIONS) and backups.is_good(backup.path)


def by_files(folders: Folders, tell: Callable[[int], None] = lambda _: None) -> Reopened:
    """Make the database anew from the sidecars: pictures, their jobs, marks and collections.

    Jobs without pictures are lost. `tell` hears how many pictures it has by then.
    """
    with translated(folders.root, Charged.NO):
        aside = _set_aside(folders)
        result = Reconciled()
        Database.create(folders.database, adopting.everything(folders, tell))
        with closing(sqlite3.connect(folders.database)) as connection:
            (result.adopted,) = connection.execute("SELECT count(*) FROM pictures").fetchone()
        files = sum(len(room.strays) for rooms in inventory.untold(folders) for room in rooms)
        result.without_recipe = files - result.adopted
    return _reopened(None, result, result.adopted, aside)


def by_backup(
    folders: Folders,
    backup: Backup | None = None,
    tell: Callable[[int], None] = lambda _: None,
    *,
    with_later_marks: bool = True,
) -> Reopened:
    """Go back to a backup, or to the newest good one, and bring it up to what the files say.

    Pictures that were made since come in, and what was thrown away or deleted stays so. Marks are
    those of today, unless the person wants those of the backup. `tell` hears of how many files it
    has looked at. Raises `AppError` of kind LIBRARY_DAMAGED where there is no good backup.
    """
    wanted = [backup] if backup else backups.found(folders.backups)
    chosen = next(filter(is_usable, wanted), None)
    if chosen is None:
        raise AppError(
            Failure(
                kind=Kind.LIBRARY_DAMAGED,
                charged=Charged.NO,
                message="no good backup",
                path=str(backup.path if backup else folders.backups),
            )
        )
    work = folders.database.with_name(f"{folders.database.name}.work")
    with translated(folders.root, Charged.NO):
        for leftover in (*folders.root.glob(f"{work.name}*"), *folders.root.glob("*.restored")):
            if leftover.is_dir():
                shutil.rmtree(leftover)
            else:
                leftover.unlink()
        shutil.copyfile(chosen.path, work)
        result, pictures = _brought_up(folders, work, with_later_marks, tell)
        durable.sync_file(work)
        durable.move_new(work, _whole(folders))
        aside = _set_aside(folders)
        complete(folders)
    return _reopened(chosen, result, pictures, aside)


def renew(folders: Folders) -> None:
    """Make a database where there is none: from what is ready, a good backup, or the files."""
    if complete(folders):
        return
    with translated(folders.backups, Charged.NO):
        good = next(filter(is_usable, backups.found(folders.backups)), None)
    if good is not None:
        by_backup(folders, good)
    else:
        by_files(folders)


def complete(folders: Folders) -> bool:
    """Put a database in its place that was ready when the last run ended; whether there was one."""
    if folders.database.exists() or not _whole(folders).exists():
        return False
    with translated(folders.root, Charged.NO):
        _set_aside(folders)  # a journal of the one before would be played into it
        durable.move_new(_whole(folders), folders.database)
    return True


def order(folders: Folders, backup: Backup) -> None:
    """Have the next start go back to this backup, with the marks that it has."""
    with translated(folders.restore_order, Charged.NO):
        durable.write_whole(
            folders.restore_order, backup.path.name.encode(), folders.root / "restore.new"
        )


def fulfil(folders: Folders, tell: Callable[[int], None] = lambda _: None) -> Reopened | None:
    """Do what was ordered, before the library is opened; None where nothing was.

    An order stands for one try: what fails leaves the library as it was.
    """
    with translated(folders.restore_order, Charged.NO):
        if not folders.restore_order.exists():
            return None
        name = folders.restore_order.read_text("utf-8", "replace")
        folders.restore_order.unlink()
        durable.sync_folder(folders.root)
    for backup in backups.found(folders.backups):
        if backup.path.name == name:
            return by_backup(folders, backup, tell, with_later_marks=False)
    return None


def _brought_up(
    folders: Folders, work: Path, with_later_marks: bool, tell: Callable[[int], None]
) -> tuple[Reconciled, int]:
    """Give a copy of a backup today's shape and today's files; and how many pictures it has."""
    with closing(sqlite3.connect(work, isolation_level=None)) as connection:
        connection.execute("PRAGMA journal_mode = MEMORY")  # nobody will miss a half-made one
        connection.execute("PRAGMA synchronous = OFF")
        connection.execute("PRAGMA foreign_keys = ON")
        connection.execute("PRAGMA trusted_schema = OFF")
        with TemporaryDirectory(
            dir=work.parent, prefix=work.name
        ) as scratch:  # the backup is there already
            schema.migrate(connection, Path(scratch))
        with schema.transaction(connection):
            result = reconcile(connection, folders, with_later_marks=with_later_marks, tell=tell)
            for statement in REBUILD_INDEX:
                connection.execute(statement)
        (pictures,) = connection.execute("SELECT count(*) FROM pictures").fetchone()
    return result, pictures


def _set_aside(folders: Folders) -> tuple[Path, ...]:
    """Move the database with its journals to where a person finds it; the moved files.

    One that was closed well is a backup of its own. It goes first: a journal without a database is
    set aside at the next start, a database without its journal would be taken for whole.
    """
    beside = [_beside(folders.database, ending) for ending in _JOURNALS]
    there = [path for path in (folders.database, *beside) if path.exists()]
    if not there:
        return ()
    mark = _beside(folders.database, "-open")
    is_sound = there == [folders.database] and not mark.exists() and backups.is_good(there[0])
    folder = folders.backups if is_sound else folders.recovered
    durable.make_folder(folder, folders.root)
    kind = "-replaced" if is_sound else "-damaged"
    stem = durable.free_name(folder, f"pictor-{now():%Y%m%d-%H%M%S}{kind}", (".sqlite3",))
    aside = []
    for path in there:
        target = folder / f"{stem}.sqlite3{path.name.removeprefix(folders.database.name)}"
        durable.move_new(path, target)
        aside.append(target)
    mark.unlink(missing_ok=True)
    durable.sync_folder(folders.root)
    return tuple(aside)


def _whole(folders: Folders) -> Path:
    """A database that only waits for its place."""
    return folders.database.with_name(f"{folders.database.name}.restored")


def _beside(path: Path, ending: str) -> Path:
    return path.with_name(f"{path.name}{ending}")


def _reopened(
    backup: Backup | None, result: Reconciled, pictures: int, aside: tuple[Path, ...]
) -> Reopened:
    return Reopened(
        backup=backup,
        pictures=pictures,
        adopted=result.adopted,
        missing=result.missing,
        without_recipe=result.without_recipe,
        aside=aside,
    )

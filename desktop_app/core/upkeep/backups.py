"""The backups that a library has: one of each day, of which a few are kept."""

from __future__ import annotations

import logging
import re
import sqlite3
from collections.abc import Callable, Iterable
from contextlib import closing
from datetime import datetime
from pathlib import Path

from desktop_app.core import durable
from desktop_app.core.database import Database
from desktop_app.core.faults import translated
from desktop_app.core.upkeep import backup
from desktop_app.core.upkeep.findings import Backup, Cause
from desktop_app.core.versions import APPLICATION_ID

log = logging.getLogger(__name__)

_DAYS, _WEEKS, _MIGRATIONS = 7, 4, 3
_NAME = re.compile(r"pictor-(\d{8}-\d{6})(?:-(version-\d+|replaced))?(?:_\d+)?\.sqlite3")


def daily(
    database: Database, folder: Path, moment: datetime, stop: Callable[[], bool] = lambda: False
) -> Path | None:
    """Make today's backup where it is missing, and let go of old ones; gives the new one.

    Belongs on a worker thread. Raises `AppError` of kind LIBRARY_DAMAGED for a database that is,
    and of kind DISK where there is no room.
    """
    with translated(folder):
        names = _named(folder)
        if any(cause is Cause.DAY and _day(made) == _day(moment) for _, made, cause in names):
            return None
        with database.apart(stop) as connection:
            backup.copy_pages(
                connection,
                folder,
                is_shared=database.is_shared,
                stop=lambda: stop() or not database.is_open,
            )
        made = backup.finish(folder)
        for path in superfluous(_named(folder)):
            path.unlink()
        durable.sync_folder(folder)
        return made


def found(folder: Path) -> list[Backup]:
    """Every backup that can be read, the newest first; it is not looked through here."""
    backups = []
    with translated(folder):
        for path, made, cause in _named(folder):
            try:
                backups.append(_looked_at(path, made, cause))
            except (OSError, ValueError, sqlite3.Error) as error:
                log.warning("%s is no backup: %s", path.name, error)
    return sorted(backups, key=lambda one: (one.made, one.path.name), reverse=True)


def is_good(path: Path) -> bool:
    """Whether nothing in a backup contradicts itself; reads all of it."""
    try:
        with closing(_opened(path)) as connection:
            return bool(connection.execute("PRAGMA integrity_check(1)").fetchone()[0] == "ok")
    except (sqlite3.Error, UnicodeDecodeError):  # the latter in a message about a name
        return False


def superfluous(names: Iterable[tuple[Path, datetime, Cause]]) -> list[Path]:
    """Those that need not be kept any longer.

    Kept are the latest of each of the last seven days that have one; the latest of each of the
    last four weeks of which none of those is the latest; the last three made before a new shape;
    and whatever an older one took the place of.
    """
    by_age = sorted(names, key=lambda one: (one[1], one[0].name), reverse=True)
    days: dict[object, Path] = {}
    weeks: dict[object, Path] = {}
    for path, made, cause in by_age:
        if cause is Cause.DAY:
            days.setdefault(_day(made), path)
            weeks.setdefault(made.astimezone().isocalendar()[:2], path)
    kept = set(list(days.values())[:_DAYS])
    kept |= set([path for path in weeks.values() if path not in kept][:_WEEKS])
    kept |= set([path for path, _, cause in by_age if cause is Cause.MIGRATION][:_MIGRATIONS])
    return [path for path, _, cause in by_age if path not in kept and cause is not Cause.REPLACED]


def _named(folder: Path) -> list[tuple[Path, datetime, Cause]]:
    """Path, moment and cause of every file that is named as a backup."""
    names = []
    for path in sorted(folder.glob("pictor-*.sqlite3")):
        match = _NAME.fullmatch(path.name)
        if match is None:
            continue
        try:
            made = datetime.fromisoformat(match[1].replace("-", "T") + "Z")
        except ValueError:  # no such day
            continue
        cause = {None: Cause.DAY, "replaced": Cause.REPLACED}.get(match[2], Cause.MIGRATION)
        names.append((path, made, cause))
    return names


def _looked_at(path: Path, made: datetime, cause: Cause) -> Backup:
    with closing(_opened(path)) as connection:
        (application_id,) = connection.execute("PRAGMA application_id").fetchone()
        if application_id != APPLICATION_ID:
            raise ValueError("another application's database")
        (version,) = connection.execute("PRAGMA user_version").fetchone()
        (pictures,) = connection.execute("SELECT count(*) FROM pictures").fetchone()
    return Backup(
        path=path,
        made=made,
        cause=cause,
        version=version,
        pictures=pictures,
        size_bytes=path.stat().st_size,
    )


def _opened(path: Path) -> sqlite3.Connection:
    """Only to be read, leaving no file beside it."""
    connection = sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro&immutable=1", uri=True)
    connection.execute("PRAGMA trusted_schema = OFF")
    return connection


def _day(moment: datetime) -> object:
    """The date where the person is."""
    return moment.astimezone().date()

"""The open database: one connection that writes, one that only reads."""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Callable, Iterator, Mapping
from contextlib import ExitStack, closing, contextmanager
from pathlib import Path
from typing import Any, TypeVar
from urllib.parse import quote

from desktop_app.core import durable, filesystem, schema, shape
from desktop_app.core.errors import AppError, Charged, Failure, Kind, StreamClosed
from desktop_app.core.faults import translated
from desktop_app.core.versions import MIGRATIONS

Row = tuple[str | int | float | None, ...]
T = TypeVar("T")

_WAIT_S = 5.0
_END_S = 1.0  # so long closing waits for those that read apart
_OPS = 50_000  # steps of SQLite between two looks at whether it is to end


class OlderVersion(Exception):  # a state, not an error
    """The database is to be brought up to date before it can be read."""


class Database:
    """Rows in SQLite. Writes come from worker threads; the reader never waits for them.

    Connections of one process only: SQLite before 3.51.3 can damage a database whose journal two
    processes reset at once, so the application takes care that there is only one.
    """

    def __init__(
        self,
        path: Path,
        writer: sqlite3.Connection,
        reader: sqlite3.Connection,
        *,
        is_shared: bool = False,
        cut_off: float | None = None,
        only_reads: bool = False,
    ) -> None:
        self.path = path
        self.only_reads = only_reads  # while another process may write
        self.is_shared = is_shared  # on a network share, where others may read only between writes
        #: When a run began that did not end well, in seconds since 1970; rows of it may be gone.
        self.cut_off = cut_off
        self._writer = writer
        self._reader = reader
        self._writing = threading.RLock()
        self._reading = threading.Lock()
        self.is_open = True
        self._apart: set[sqlite3.Connection] = set()
        self._leaving = threading.Condition()

    @classmethod
    def open(cls, path: Path, backups: Path, *, is_shared: bool | None = None) -> Database:
        """Open an existing database, bringing an older one up to date first.

        A damaged or newer one is refused, and nothing of it changed. On a network share, which
        `is_shared` can say against the system, its journal is one that such disks can hold.
        """
        if is_shared is None:
            is_shared = filesystem.is_shared(path)
        with _translated(path, Charged.NO), ExitStack() as on_failure:
            path.open("r+b").close()  # who may not write is told so; SQLite says there is no file
            _roll_back(path)
            schema.check(path)
            cut_off = _cut_off(path)
            if cut_off is not None:  # the writer would, on closing, fold in a journal that is bad
                with closing(_connect(path, "ro")) as looking:
                    schema.check_pages(looking, path)
            writer = on_failure.enter_context(closing(_connect(path)))
            writer.execute(f"PRAGMA journal_mode = {'DELETE' if is_shared else 'WAL'}")
            schema.migrate(writer, backups)
            reader = on_failure.enter_context(closing(_connect(path)))
            reader.execute("PRAGMA wal_autocheckpoint = 0")
            reader.execute("PRAGMA query_only = ON")
            missing = shape.missing_in(reader)
            if missing:
                raise _damaged(path, missing)
            if not _mark(path).exists():
                _mark(path).touch()
            on_failure.pop_all()
            return cls(path, writer, reader, is_shared=is_shared, cut_off=cut_off)

    @classmethod
    def looking(cls, path: Path) -> Database:
        """The same database for another process, which only reads and never folds its journal in.

        Raises `OlderVersion` where it has to be opened for writing once.
        """
        with _translated(path, Charged.NO), ExitStack() as on_failure:
            schema.check(path)
            reader = on_failure.enter_context(closing(_connect(path, "ro")))
            if schema.version_of(reader) < len(MIGRATIONS):
                raise OlderVersion
            missing = shape.missing_in(reader)
            if missing:
                raise _damaged(path, missing)
            on_failure.pop_all()
            return cls(path, reader, reader, only_reads=True)

    @staticmethod
    def create(path: Path, fill: Callable[[sqlite3.Connection], None]) -> None:
        """Make a new database, filled, which appears under its name only when it is whole."""
        temporary = path.with_name(path.name + ".new")
        with translated(path, Charged.NO):
            for leftover in path.parent.glob(f"{temporary.name}*"):
                leftover.unlink()
            connection = _connect(temporary, "rwc")
            try:
                # Nobody will miss a half-made one; it is brought to the disk when it is whole.
                connection.execute("PRAGMA journal_mode = MEMORY")
                connection.execute("PRAGMA synchronous = OFF")
                schema.migrate(connection, path.parent)
                with schema.transaction(connection):
                    fill(connection)
                    schema.reindex(connection)
            finally:
                connection.close()
            durable.sync_file(temporary)
            durable.move_new(temporary, path)

    def read(self, query: str, values: Mapping[str, object] | None = None) -> list[Row]:
        """Every row of a short query."""
        with self._reading, _translated(self.path):
            self._check_open()
            return self._reader.execute(query, values or {}).fetchall()

    def records(
        self,
        make: Callable[[tuple[Any, ...]], T],
        query: str,
        values: Mapping[str, object] | None = None,
    ) -> list[T]:
        """What every row of a short query stands for; one that stands for nothing is damage."""
        found = self.read(query, values)
        try:
            return [make(row) for row in found]
        except (ValueError, TypeError, LookupError, ArithmeticError) as error:
            raise _damaged(self.path, f"a row makes no sense: {error!r}") from error

    @contextmanager
    def writing(self) -> Iterator[sqlite3.Connection]:
        """One transaction; when this returns, it has reached the disk."""
        assert not self.only_reads, "another process writes"
        with self._writing, _translated(self.path):
            self._check_open()
            with schema.transaction(self._writer):
                yield self._writer
                schema.reindex(self._writer)

    @contextmanager
    def apart(self, stop: Callable[[], bool] = lambda: False) -> Iterator[sqlite3.Connection]:
        """A connection of its own that only reads, for what takes long; `close` breaks it off.

        While one of its queries is open, it sees the rows as they were at the beginning. Once
        `stop()` is true, the query under way raises `StreamClosed`.
        """
        with _translated(self.path):
            with self._leaving:
                self._check_open()
                connection = _connect(self.path, "ro" if self.only_reads else "rw")
                self._apart.add(connection)
            try:
                connection.execute("PRAGMA query_only = ON")
                connection.set_progress_handler(lambda: not self.is_open or stop(), _OPS)
                yield connection
            except StreamClosed:
                self._check_open()
                raise
            except sqlite3.OperationalError as error:
                if getattr(error, "sqlite_errorcode", 0) != sqlite3.SQLITE_INTERRUPT:
                    raise
                self._check_open()
                raise StreamClosed from error
            finally:
                with self._leaving:  # in one step: `close` may interrupt only what is open
                    connection.close()
                    self._apart.discard(connection)
                    self._leaving.notify_all()

    def close(self) -> None:
        """Wait for what is under way, then close; twice is fine."""
        with self._writing, self._reading, translated(self.path):
            with self._leaving:
                was_open, self.is_open = self.is_open, False
                for connection in self._apart:
                    connection.interrupt()
                is_alone = self._leaving.wait_for(lambda: not self._apart, _END_S)
            self._reader.close()
            self._writer.close()  # the last one: it folds the journal into the database
            if was_open and is_alone and not self.only_reads:
                _mark(self.path).unlink(missing_ok=True)

    def _check_open(self) -> None:
        if not self.is_open:
            raise AppError(
                Failure(kind=Kind.INTERRUPTED, charged=Charged.PERHAPS, message="library closed")
            )


@contextmanager
def _translated(path: Path, charged: Charged = Charged.PERHAPS) -> Iterator[None]:
    """As `translated`; that a text is none, Python says without a code of SQLite's.

    If it is a text of the schema, SQLite quotes it and Python stumbles over the message.
    """
    with translated(path, charged):
        try:
            yield
        except (sqlite3.OperationalError, UnicodeDecodeError) as error:
            if hasattr(error, "sqlite_errorcode"):
                raise
            raise _damaged(path, str(error)) from error


def _damaged(path: Path, reason: str) -> AppError:
    return AppError(
        Failure(kind=Kind.LIBRARY_DAMAGED, charged=Charged.NO, message=reason, path=str(path))
    )


def _connect(path: Path, mode: str = "rw") -> sqlite3.Connection:
    connection = sqlite3.connect(
        f"{address(path)}?mode={mode}",
        uri=True,
        timeout=_WAIT_S,
        isolation_level=None,
        check_same_thread=False,
    )
    try:
        connection.execute("PRAGMA synchronous = FULL")
        connection.execute("PRAGMA fullfsync = ON")  # macOS: through the disk's own cache as well
        connection.execute("PRAGMA foreign_keys = ON")
        connection.execute("PRAGMA trusted_schema = OFF")
    except BaseException:
        connection.close()
        raise
    return connection


def address(path: Path) -> str:
    """The path as SQLite reads it; `as_uri` names the server of a Windows share as it cannot."""
    plain = path.absolute().as_posix()
    return f"file://{'' if plain.startswith('/') else '/'}{quote(plain)}"


def _mark(path: Path) -> Path:
    """Lies beside an open database; who finds it there knows that the last run was cut off."""
    return path.with_name(f"{path.name}-open")


def _cut_off(path: Path) -> float | None:
    """When the first run began of those that did not end well; 0 where nobody knows."""
    try:
        return _mark(path).stat().st_mtime
    except FileNotFoundError:
        return 0.0 if schema.has_journal(path) else None


def _roll_back(path: Path) -> None:
    """Take back what a run on a network share had half written; no other leaves such a journal."""
    journal = path.with_name(f"{path.name}-journal")
    if journal.exists() and journal.stat().st_size and path.stat().st_size:
        with closing(_connect(path)) as connection:
            connection.execute("PRAGMA user_version").fetchone()

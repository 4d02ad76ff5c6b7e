"""The open database: one connection that writes, one that only reads."""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Callable, Iterator, Mapping
from contextlib import ExitStack, closing, contextmanager
from pathlib import Path

from desktop_app.core import durable, schema
from desktop_app.core.errors import AppError, Charged, Failure, Kind
from desktop_app.core.faults import translated

Row = tuple[str | int | float | None, ...]

_WAIT_S = 5.0


class Database:
    """Rows in SQLite. Writes come from worker threads; the reader never waits for them.

    Two connections of one process: SQLite before 3.51.3 can damage a database whose journal two
    processes reset at once, so the application takes care that there is only one.
    """

    def __init__(self, path: Path, writer: sqlite3.Connection, reader: sqlite3.Connection) -> None:
        self.path = path
        self._writer = writer
        self._reader = reader
        self._writing = threading.RLock()
        self._reading = threading.Lock()
        self._is_open = True

    @classmethod
    def open(cls, path: Path, backups: Path) -> Database:
        """Open an existing database, bringing an older one up to date first."""
        with translated(path), ExitStack() as on_failure:
            schema.check(path)
            unclean = schema.has_journal(path)
            writer = on_failure.enter_context(closing(_connect(path)))
            writer.execute("PRAGMA journal_mode = WAL")
            if unclean:
                schema.check_pages(writer, path)
            schema.migrate(writer, backups)
            reader = on_failure.enter_context(closing(_connect(path)))
            reader.execute("PRAGMA wal_autocheckpoint = 0")
            reader.execute("PRAGMA query_only = ON")
            on_failure.pop_all()
            return cls(path, writer, reader)

    @staticmethod
    def create(path: Path, fill: Callable[[sqlite3.Connection], None]) -> None:
        """Make a new database, filled, which appears under its name only when it is whole."""
        temporary = path.with_name(path.name + ".new")
        with translated(path):
            for leftover in path.parent.glob(f"{temporary.name}*"):
                leftover.unlink()
            connection = _connect(temporary)
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
        with self._reading, translated(self.path):
            self._check_open()
            return self._reader.execute(query, values or {}).fetchall()

    @contextmanager
    def writing(self) -> Iterator[sqlite3.Connection]:
        """One transaction; when this returns, it has reached the disk."""
        with self._writing, translated(self.path):
            self._check_open()
            with schema.transaction(self._writer):
                yield self._writer
                schema.reindex(self._writer)

    def close(self) -> None:
        """Wait for what is under way, then close; twice is fine."""
        with self._writing, self._reading, translated(self.path):
            self._is_open = False
            self._reader.close()
            self._writer.close()  # the last one: it folds the journal into the database

    def _check_open(self) -> None:
        if not self._is_open:
            raise AppError(
                Failure(kind=Kind.INTERRUPTED, charged=Charged.PERHAPS, message="library closed")
            )


def _connect(path: Path) -> sqlite3.Connection:
    connection = sqlite3.connect(
        path, timeout=_WAIT_S, isolation_level=None, check_same_thread=False
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

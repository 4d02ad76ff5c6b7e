"""A reading connection of its own, which can be stopped in the middle of a statement."""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from desktop_app.core.database import address
from desktop_app.core.errors import AppError, Charged, Failure, Kind
from desktop_app.core.faults import translated

_STEPS = 10_000  # of SQLite's machine between two looks at whether to stop: about a millisecond
_CACHE_KIB = 32_768
_WAIT_S = 5.0

Stop = Callable[[], bool]


class Stopped(Exception):  # it is a state, not an error
    """Whoever waited for the answer no longer wants it."""


class Interruptible:
    """Made at the first search; one search at a time, and nobody else waits for it."""

    def __init__(
        self, path: Path, prepare: tuple[str, ...] = (), *, only_reads: bool = False
    ) -> None:
        self._path = path
        self._mode = "ro" if only_reads else "rw"
        self._prepare = prepare
        self._connection: sqlite3.Connection | None = None
        self._lock = threading.Lock()
        self._is_closed = False

    @contextmanager
    def reading(self, stop: Stop) -> Iterator[sqlite3.Connection]:
        """One state of the library, whatever is written meanwhile; raises `Stopped`."""
        with self._lock, translated(self._path):
            if self._is_closed:
                raise AppError(
                    Failure(
                        kind=Kind.INTERRUPTED, charged=Charged.PERHAPS, message="library closed"
                    )
                )
            connection = self._connection = self._connection or self._open()
            connection.set_progress_handler(lambda: stop() or self._is_closed, _STEPS)
            connection.execute("BEGIN")
            try:
                yield connection
            except sqlite3.OperationalError as error:
                if error.sqlite_errorcode == sqlite3.SQLITE_INTERRUPT:
                    raise Stopped from error
                raise
            finally:
                connection.set_progress_handler(None, 0)
                if connection.in_transaction:
                    connection.execute("ROLLBACK")

    def close(self) -> None:
        """Stop what is under way, then close; twice is fine."""
        self._is_closed = True
        with self._lock, translated(self._path):
            if self._connection is not None:
                self._connection.close()
                self._connection = None

    def _open(self) -> sqlite3.Connection:
        connection = sqlite3.connect(
            f"{address(self._path)}?mode={self._mode}",
            uri=True,
            timeout=_WAIT_S,
            isolation_level=None,
            check_same_thread=False,
        )
        try:
            connection.execute("PRAGMA trusted_schema = OFF")
            connection.execute("PRAGMA temp_store = MEMORY")
            connection.execute(f"PRAGMA cache_size = -{_CACHE_KIB}")
            connection.execute("PRAGMA wal_autocheckpoint = 0")
            for statement in self._prepare:
                connection.execute(statement)
            connection.execute("PRAGMA query_only = ON")
        except BaseException:
            connection.close()
            raise
        return connection

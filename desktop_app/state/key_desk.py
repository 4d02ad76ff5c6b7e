"""The key store, asked on threads and waited for no longer than a person would wait."""

from __future__ import annotations

import logging
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, TypeVar

from desktop_app.core.errors import AppError, Charged, Failure, Kind
from desktop_app.core.key_store import FoundKey, Keep, KeyStore

if TYPE_CHECKING:
    import asyncio

_log = logging.getLogger(__name__)

T = TypeVar("T")


class KeyDesk:
    """Finds, keeps and forgets; a keychain that does not come back counts as locked.

    It may come back later, when the person has typed the password after all, and something else
    may be wanted by then. So the last wish for each host is remembered, and what a late answer has
    spoilt is put right. For the loop's thread only.
    """

    def __init__(
        self, store: KeyStore, patience_s: float, on_kept: Callable[[FoundKey], None]
    ) -> None:
        """`on_kept` hears where a key is kept by now, late or not, while it is still wanted."""
        self._store = store
        self._patience_s = patience_s
        self._on_kept = on_kept
        self._wanted: dict[str, FoundKey | None] = {}  # by host
        self._asking: set[asyncio.Task[Any]] = set()
        self._writing: set[asyncio.Task[None]] = set()
        self._spoilt: set[str] = set()  # hosts whose place is to be put right

    async def find(self, host: str, late: Callable[[FoundKey | None], None]) -> FoundKey | None:
        """The key for the host; `late` gets an answer that comes after it was called locked."""
        finding = self._begin(lambda: self._store.find(host))

        def hand_over(_: object) -> None:
            if not finding.cancelled() and finding.exception() is None:
                late(finding.result())

        try:
            return await self._within(finding)
        except AppError:
            if not finding.done():
                finding.add_done_callback(hand_over)
            raise

    async def keep(self, found: FoundKey) -> None:
        """Keep the key where it says, and for the session until it is there; raises `AppError`."""
        self._wanted[found.host] = found
        await self._within(self._write(lambda: self._put(found), found.host, found))

    async def forget(self, host: str) -> None:
        """Delete the host's key wherever it is, but for the environment; raises `AppError`."""
        self._wanted[host] = None
        await self._within(self._write(lambda: self._store.forget(host), host, None))

    def _put(self, found: FoundKey) -> None:
        if found.where is not Keep.SESSION:
            self._store.keep(found.key, found.host, Keep.SESSION)
        self._store.keep(found.key, found.host, found.where)

    def _write(
        self, work: Callable[[], None], host: str, written: FoundKey | None
    ) -> asyncio.Task[None]:
        writing = self._begin(work)
        self._writing.add(writing)
        writing.add_done_callback(lambda _: self._on_written(writing, host, written))
        return writing

    def _on_written(self, writing: asyncio.Task[None], host: str, written: FoundKey | None) -> None:
        self._writing.discard(writing)
        if not writing.cancelled() and writing.exception() is None:
            wanted = self._wanted[host]
            if (wanted.key if wanted else None) != (written.key if written else None):
                self._spoilt.add(host)
            elif written is not None:
                self._on_kept(written)
        while self._spoilt and not self._writing:  # before that nobody knows who comes last
            self._put_right(self._spoilt.pop())

    def _put_right(self, host: str) -> None:
        wanted = self._wanted[host]

        def work() -> None:
            self._store.forget(host)
            if wanted is not None:
                self._put(wanted)

        self._write(work, host, wanted)

    def _begin(self, work: Callable[[], T]) -> asyncio.Task[T]:
        import asyncio  # not loaded at start-up

        from desktop_app.state import bridge

        asking = asyncio.get_running_loop().create_task(bridge.call(work, "keys"))
        self._asking.add(asking)
        asking.add_done_callback(self._on_done)
        return asking

    def _on_done(self, asking: asyncio.Task[Any]) -> None:
        self._asking.discard(asking)
        if not asking.cancelled() and (problem := asking.exception()) is not None:
            kind = problem.failure.kind if isinstance(problem, AppError) else type(problem).__name__
            _log.info("the key store: %s", kind)

    async def _within(self, asking: asyncio.Task[T]) -> T:
        import asyncio  # not loaded at start-up

        done, _ = await asyncio.wait({asking}, timeout=self._patience_s)
        if not done:
            message = "the keychain has not answered"
            failure = Failure(kind=Kind.KEYRING_LOCKED, charged=Charged.NO, message=message)
            raise AppError(failure)
        return asking.result()

"""The account: finding its key, checking it, signing in and out, and moving to another host."""

from __future__ import annotations

import logging
import math
import time
from collections.abc import Callable, Coroutine
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from desktop_app.core.errors import AppError, Failure, Kind, StreamClosed
from desktop_app.core.key_store import FoundKey, Keep, KeyStore
from desktop_app.core.providers.access import Access
from desktop_app.core.providers.route import route, way
from desktop_app.core.settings import Settings
from desktop_app.state.account_questions import (
    after,
    answered,
    begun_sign_in,
    checked,
    learned,
)
from desktop_app.state.key_desk import KeyDesk
from desktop_app.state.preferences import Preferences
from desktop_app.state.standing import NOTHING, Known, Standing, State

if TYPE_CHECKING:
    import asyncio

__all__ = ["Connection", "Keep", "State"]

_log = logging.getLogger(__name__)

KEYCHAIN_S = 20.0  # one that asks for a password may never come back
PAUSE_S = 10.0  # between two looks at the account that nobody asked for
_ABOUT_KEEPING = {Kind.NO_KEYRING, Kind.KEYRING_LOCKED, Kind.KEYRING_FAILED}


class Connection(Standing):
    """Changes what is known of the account; a late answer to an older question is dropped.

    A setting of the way that cannot be is as if it were not there, and logged. Without an address
    that is OpenRouter's, which is another host: it gets no key but its own.
    """

    def __init__(
        self,
        store: KeyStore,
        preferences: Preferences,
        *,
        base_url: str = "",
        keychain_s: float = KEYCHAIN_S,
        pause_s: float = PAUSE_S,
        parent: QObject | None = None,
    ) -> None:
        """A base URL from the command line wins over the settings' one; it is good."""
        super().__init__(preferences, route(base_url, preferences.now), parent)
        self._desk = KeyDesk(store, keychain_s, self._on_kept)
        self._base_url = base_url
        self._pause_s = pause_s
        self._settings = preferences.now
        self._given: FoundKey | None = None  # by the environment, for this host
        self._turn = 0  # counts what decides about the key
        self._look = 0  # counts the questions about the account
        self._looked = -math.inf
        self._has_begun = self._is_pausing = False
        self._tasks: set[asyncio.Task[None]] = set()
        preferences.changed.connect(self._on_settings)

    async def start(self) -> None:
        """Find the key for this host and use it at once; it is checked in the background."""
        turn, host = self._begin(State.CHECKING), self.host
        try:
            found = await self._desk.find(host, lambda found: self._on_found(turn, found))
        except AppError as error:
            self._on_found(turn, None, error.failure)
        else:
            self._on_found(turn, found)

    async def enter(self, pasted: str, keep: Keep | None = None) -> None:
        """Use what was pasted once the service has taken it, and keep it."""
        await self._accept(self._begin(State.CHECKING), pasted, keep or Keep.KEYRING)

    async def keep_as(self, keep: Keep) -> None:
        """Keep the key in use there: the answer to `keep_question`, which may come again."""
        found = self._found
        if found is None or found.where is Keep.ENVIRONMENT:
            return
        try:
            await self._desk.keep(replace(found, where=keep))
        except AppError as error:
            if self._found is found:
                asks = error.failure.kind in _ABOUT_KEEPING
                (self.keep_question if asks else self.told).emit(error.failure)

    async def sign_in(self, open_url: Callable[[str], object]) -> None:
        """Send the browser out, wait for it, and then go on as with a key that was pasted."""
        from desktop_app.state import bridge  # asyncio is not loaded at start-up

        turn, route = self._begin(State.SIGNING_IN), self._route
        try:
            with await bridge.call(lambda: begun_sign_in(route), "sign-in") as attempt:
                if turn != self._turn:
                    return
                self._attempt = attempt
                self.changed.emit()
                open_url(attempt.url)
                key = await bridge.call(attempt.wait, "sign-in")
            if turn == self._turn:
                self._attempt, self._doing = None, State.CHECKING
                self.changed.emit()
                await self._accept(turn, key, Keep.KEYRING)
        except AppError as error:
            self._tell(turn, error.failure)
        except StreamClosed:
            _log.debug("the sign-in was given up")
        finally:
            self._end(turn)

    def cancel_sign_in(self) -> None:
        """Wait for the browser no longer; what was in use before still is."""
        if self._doing is State.SIGNING_IN:
            self._end(self._begin(State.CHECKING))

    async def sign_out(self) -> None:
        """Use the key no longer, and forget it wherever it is but in the environment."""
        turn, host, given = self._begin(State.CHECKING), self.host, self._given
        if given is None:
            self._drop()
        elif self._found is not given:
            self._use(given)
            self._go(self.refresh(force=True))
        self._end(turn)
        if given is not None:
            self.stayed.emit()
        try:
            await self._desk.forget(host)
        except AppError as error:
            self.told.emit(error.failure)

    async def refresh(self, *, force: bool = False) -> None:
        """Ask about the account again: at once, or else a while after the last time."""
        if not force and not await self._paused():
            return
        access = self.access()
        if access is None:
            return
        self._look += 1
        look, before = self._look, self._known
        self._looked = time.monotonic()
        try:
            known = await answered(lambda: learned(access, before.credit_usd))
        except AppError as error:
            known = after(before, error.failure)
        if look == self._look:
            self._known = known
            self.changed.emit()

    async def _paused(self) -> bool:
        """Whether to ask now; one wish waits until it is time, and the others are in it."""
        import asyncio  # not loaded at start-up

        wait_s = self._looked + self._pause_s - time.monotonic()
        if wait_s <= 0:
            return True
        if self._is_pausing:
            return False
        self._is_pausing = True
        look = self._look
        try:
            await asyncio.sleep(wait_s)
        finally:
            self._is_pausing = False
        return look == self._look  # else somebody has asked since

    async def _accept(self, turn: int, pasted: str, keep: Keep) -> None:
        route = self._route
        try:
            access, known = await answered(lambda: checked(route, pasted))
            if turn != self._turn:
                return
            self._looked = time.monotonic()
            self._use(FoundKey(key=access.key, where=Keep.SESSION, host=access.host), known)
        except AppError as error:
            self._tell(turn, error.failure)
            return
        finally:
            self._end(turn)
        await self.keep_as(keep)

    # What decides about the key

    def _begin(self, doing: State) -> int:
        """Nothing older decides any more; gives the number of this turn."""
        if self._attempt is not None:
            self._attempt.close()
            self._attempt = None
        self._has_begun = True
        self._turn += 1
        turn, self._doing = self._turn, doing
        self.changed.emit()  # whoever hears it may begin something else
        return turn

    def _end(self, turn: int) -> None:
        if turn == self._turn and self._doing is not None:
            self._doing = self._attempt = None
            self.changed.emit()

    def _tell(self, turn: int, failure: Failure) -> None:
        if turn == self._turn:
            self._end(turn)
            self.told.emit(failure)

    def _use(self, found: FoundKey, known: Known = NOTHING) -> None:
        self._look += 1
        self._doing = None
        self._found, self._known = found, known
        self.connected.emit()
        self.changed.emit()

    def _drop(self) -> None:
        had_key = self.has_key
        self._look += 1
        self._doing = None
        self._found, self._known = None, NOTHING
        if had_key:
            self.disconnected.emit()
        self.changed.emit()

    def _on_found(self, turn: int, found: FoundKey | None, failure: Failure | None = None) -> None:
        if turn != self._turn:
            return
        if found is None:
            self._drop()
            self._known = Known(failure=failure)
            self.changed.emit()
            return
        self._given = found if found.where is Keep.ENVIRONMENT else None
        self._use(found)
        self._go(self.refresh(force=True))

    def _on_kept(self, kept: FoundKey) -> None:
        found = self._found
        if found is not None and (found.key, found.host) == (kept.key, kept.host):
            self._found = kept
            self.changed.emit()

    # Another way

    def _on_settings(self, settings: Settings) -> None:
        before, self._settings = self._settings, settings
        if way(settings) != way(before):
            self._take(route(self._base_url, settings))
        elif settings.low_credit_usd != before.low_credit_usd:
            self.changed.emit()

    def _take(self, route: Access) -> None:
        before, self._route = self._route, route
        if route == before or not self._has_begun:
            return
        if route.host != before.host:
            self._given = None
            self._drop()
            self._begin(State.CHECKING)  # now: nothing of the old host may be taken any more
            self._go(self.start())
        elif self._found is not None:
            self._look += 1
            self.connected.emit()
            self._go(self.refresh(force=True))

    def _go(self, work: Coroutine[object, object, None]) -> None:
        import asyncio  # not loaded at start-up

        task = asyncio.get_running_loop().create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._on_done)

    def _on_done(self, task: asyncio.Task[None]) -> None:
        self._tasks.discard(task)
        if not task.cancelled() and (problem := task.exception()) is not None:
            message = "something about the account failed"
            task.get_loop().call_exception_handler({"message": message, "exception": problem})

"""The way to the service: its address, and the key from where the window looks for it."""

from __future__ import annotations

import queue
from dataclasses import replace
from typing import TYPE_CHECKING

from desktop_app import OPENROUTER
from desktop_app.command_line.threads import start_thread
from desktop_app.core.errors import AppError, Charged, Failure, Kind
from desktop_app.core.key_store import FoundKey, KeyStore
from desktop_app.core.providers.access import Access
from desktop_app.core.providers.route import route
from desktop_app.core.settings import Settings

if TYPE_CHECKING:
    from desktop_app.options import Options

_KEYCHAIN_S = 20.0  # one that asks for a password may never come back


def access(asked: Options, settings: Settings) -> Access:
    """The way with a key. Raises `AppError` where there is none, or the keychain is locked."""
    way = route(asked.base_url, settings)
    home = Access(base_url=asked.base_url or OPENROUTER, key="")
    found = _found(KeyStore(asked.places.keys, asked.key, home.host), way.host)
    if found is None:
        raise AppError(Failure(kind=Kind.NO_KEY, charged=Charged.NO))
    return replace(way, key=found.key)


def _found(store: KeyStore, host: str) -> FoundKey | None:
    answers: queue.SimpleQueue[FoundKey | Exception | None] = queue.SimpleQueue()

    def look() -> None:
        try:
            answers.put(store.find(host))
        except Exception as problem:  # noqa: BLE001  it is raised again where it is waited for
            answers.put(problem)

    start_thread(look, "keys")
    try:
        found = answers.get(timeout=_KEYCHAIN_S)
    except queue.Empty:
        locked = Failure(
            kind=Kind.KEYRING_LOCKED, charged=Charged.NO, message="the keychain has not answered"
        )
        raise AppError(locked) from None
    if isinstance(found, Exception):
        raise found
    return found

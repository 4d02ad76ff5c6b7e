"""The border to the system's keychain; any call may wait for as long as a person lets it wait."""

from __future__ import annotations

import logging
import re
from collections.abc import Callable
from typing import TypeVar

import keyring
from keyring.backend import KeyringBackend
from keyring.backends.chainer import ChainerBackend
from keyring.errors import InitError, KeyringLocked, NoKeyringError

from desktop_app.core.errors import AppError, Charged, Failure, Kind

log = logging.getLogger(__name__)

_SERVICE = "Pictor"  # the name of our entries; the host a key is bound to is the user name in them
_KEY = re.compile(r"[!-~]+")
_MOST_COPIES = 5
_MOST_LETTERS = 200
#: keyrings.alt and its like: they hold it for all to read, or ask for a password on the terminal.
_NO_KEYCHAINS = "keyrings."
_RECOMMENDED = 1  # keyring's own least priority; what holds nothing is far below it

T = TypeVar("T")


def is_there() -> bool:
    """Whether this system has one; it may still be locked."""
    return _backend() is not None


def read(host: str) -> str | None:
    """The key for this host; None also where there is no keychain. Raises `AppError`."""
    backend = _backend()
    if backend is None:
        return None
    found = (_asked(lambda: backend.get_password(_SERVICE, host)) or "").strip()
    if found and not _KEY.fullmatch(found):
        log.warning("what the keychain holds for %s is no key", host)
        return None
    return found or None


def put(key: str, host: str) -> None:
    """Hold the key for this host, and see that it is held; raises `AppError`."""
    backend = _backend()
    if backend is None:
        raise AppError(Failure(kind=Kind.NO_KEYRING, charged=Charged.NO))
    _asked(lambda: backend.set_password(_SERVICE, host, key), key)
    if _asked(lambda: backend.get_password(_SERVICE, host), key) != key:
        raise AppError(_failure(Kind.KEYRING_FAILED, "it did not keep the key"))


def delete(host: str) -> None:
    """Delete this host's key, every copy of it; none is fine. Raises `AppError`."""
    backend = _backend()
    if backend is None:
        return
    for _ in range(_MOST_COPIES):  # some keychains delete one at a time
        if _asked(lambda: backend.get_password(_SERVICE, host)) is None:
            return
        _asked(lambda: backend.delete_password(_SERVICE, host))
    if _asked(lambda: backend.get_password(_SERVICE, host)) is not None:
        raise AppError(_failure(Kind.KEYRING_FAILED, "it did not delete the key"))


def _backend() -> KeyringBackend | None:
    """The first that keeps secrets: of a chain, one alone, so that none of the others gets any."""
    try:
        chosen = keyring.get_keyring()
        chain = chosen.backends if isinstance(chosen, ChainerBackend) else [chosen]
        return next(filter(_keeps_secrets, chain), None)
    except Exception as error:  # noqa: BLE001  a plug-in that is configured, but missing or broken
        log.warning("the keychain cannot be loaded: %s", type(error).__name__)
        return None


def _keeps_secrets(backend: KeyringBackend) -> bool:
    rooms = [one.__module__ for one in type(backend).__mro__]
    return backend.priority >= _RECOMMENDED and not any(
        room.startswith(_NO_KEYCHAINS) for room in rooms
    )


def _asked(question: Callable[[], T], key: str = "") -> T:
    try:
        return question()
    except NoKeyringError as error:
        failure = _failure(Kind.NO_KEYRING, str(error))
    except (KeyringLocked, InitError) as error:  # the person closed the window that asked
        failure = _failure(Kind.KEYRING_LOCKED, str(error), key)
    except Exception as error:  # noqa: BLE001  backends let through what their systems raise
        failure = _failure(Kind.KEYRING_FAILED, str(error) or type(error).__name__, key)
    raise AppError(failure)  # out here: what was caught may hold the key


def _failure(kind: Kind, message: str, key: str = "") -> Failure:
    message = message.replace(key, "…") if key else message
    return Failure(kind=kind, charged=Charged.NO, message=message[:_MOST_LETTERS])

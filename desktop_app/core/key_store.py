"""Where a key is kept: the system's keychain, or where the person says instead of it.

A keychain may answer at once, or open a window that asks for a password and not come back before
somebody has typed it. So every method that may ask it belongs on a thread, and whoever waits for
that thread sets the limit: nothing here can end such a call.
"""

from __future__ import annotations

import threading
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path

from desktop_app.core.key_file import KeyFile


class Keep(StrEnum):
    """Where a key is."""

    ENVIRONMENT = "environment"  # read, never written
    KEYRING = "keyring"
    FILE = "file"  # unencrypted, readable by its owner alone
    SESSION = "session"  # until Pictor closes


@dataclass(frozen=True, slots=True, kw_only=True)
class FoundKey:
    """A key, where it is kept, and the only host it may be sent to."""

    key: str = field(repr=False)
    where: Keep
    host: str


class KeyStore:
    """Keys by host, as `Access.host` spells it. Faults are `AppError`; see above for threads."""

    def __init__(self, file: Path, environment_key: str, environment_host: str) -> None:
        """The file should have a folder to itself: one that is made here is its owner's alone."""
        self._file = KeyFile(file)
        self._environment_key = environment_key
        self._environment_host = environment_host
        self._session: dict[str, str] = {}
        self._lock = threading.Lock()  # never held while the keychain is asked

    def find(self, host: str) -> FoundKey | None:
        """The key for this host, if there is one; may ask the keychain, but only as the last.

        The private file comes before it: a key is there only where the person chose so because
        the keychain would not do, and `keep` takes it away as soon as the keychain does.
        """
        if self._environment_key and host == self._environment_host:
            return FoundKey(key=self._environment_key, where=Keep.ENVIRONMENT, host=host)
        with self._lock:
            if key := self._session.get(host):
                return FoundKey(key=key, where=Keep.SESSION, host=host)
            if key := self._file.keys().get(host):
                return FoundKey(key=key, where=Keep.FILE, host=host)
        from desktop_app.core import keychain  # slow to load

        found = keychain.read(host)
        return FoundKey(key=found, where=Keep.KEYRING, host=host) if found else None

    def keep(self, key: str, host: str, where: Keep) -> None:
        """Keep the key there, and take older ones from the places that `find` would ask before.

        Nothing is chosen here: where the keychain will not do, the failure says so.
        """
        match where:
            case Keep.ENVIRONMENT:
                raise ValueError("the environment is read, never written")
            case Keep.SESSION:
                with self._lock:
                    self._session[host] = key
            case Keep.FILE:
                with self._lock:
                    self._file.put(key, host)
                    self._session.pop(host, None)
            case Keep.KEYRING:
                from desktop_app.core import keychain  # slow to load

                keychain.put(key, host)
                self._drop(host)

    def forget(self, host: str) -> None:
        """Delete the key for this host from every place but the environment.

        A place that fails does not keep the others from being tried.
        """
        from desktop_app.core import keychain  # slow to load

        try:
            self._drop(host)
        finally:
            keychain.delete(host)

    def has_keyring(self) -> bool:
        """Whether this system has a keychain; it may still be locked."""
        from desktop_app.core import keychain  # slow to load

        return keychain.is_there()

    def _drop(self, host: str) -> None:
        with self._lock:
            self._session.pop(host, None)
            self._file.delete(host)

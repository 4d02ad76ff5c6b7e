"""Keychains for tests: real backends of `keyring`, set in the place of the system's."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from keyring.backend import KeyringBackend
from keyring.errors import (
    InitError,
    KeyringError,
    KeyringLocked,
    PasswordDeleteError,
    PasswordSetError,
)


class _NotFound(KeyringBackend):
    """A backend that keyring itself never chooses: tests set it by hand."""

    viable = False
    priority = 5


class Memory(_NotFound):
    """One that works, like SecretService: deleting what is not there is an error."""

    def __init__(self) -> None:
        super().__init__()
        self.kept: dict[tuple[str, str], str] = {}
        self.asked: list[str] = []

    def get_password(self, service: str, username: str) -> str | None:
        """What is kept."""
        self.asked.append("get")
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        """Keep it."""
        self.asked.append("set")
        self.kept[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        """Delete it."""
        self.asked.append("delete")
        if self.kept.pop((service, username), None) is None:
            raise PasswordDeleteError("No such password!")


class Forgetful(Memory):
    """One that takes everything and keeps nothing."""

    def set_password(self, service: str, username: str, password: str) -> None:
        """Nothing happens."""


class Stubborn(Memory):
    """One that deletes nothing."""

    def delete_password(self, service: str, username: str) -> None:
        """Nothing happens."""


class Unlikely(Memory):
    """One that keyring would not recommend."""

    priority = 0.5  # type: ignore[assignment]  # as plaintext ones have it


class Failing(Memory):
    """One that answers everything with an error."""

    def __init__(self, error: Callable[[str], Exception]) -> None:
        super().__init__()
        self._error = error

    def get_password(self, service: str, username: str) -> str | None:
        """Fail."""
        raise self._error(f"{service} {username}")

    def set_password(self, service: str, username: str, password: str) -> None:
        """Fail, and tell the secret."""
        raise self._error(f"{service} {username} {password}")

    def delete_password(self, service: str, username: str) -> None:
        """Fail."""
        raise self._error(f"{service} {username}")


class Foreign(Exception):
    """What a system's own library raises: no kind of keyring's."""


#: What a keychain may raise that is there and was not opened.
LOCKED: tuple[Callable[[str], Exception], ...] = (KeyringLocked, InitError)
#: What one may raise that is open and refuses.
REFUSING: tuple[Callable[[str], Exception], ...] = (
    PasswordSetError,
    PasswordDeleteError,
    KeyringError,
    Foreign,
    RuntimeError,
    OSError,
)


def plaintext() -> Any:
    """A backend of keyrings.alt, which says of itself that it is a good one."""
    return type("PlaintextKeyring", (Memory,), {"__module__": "keyrings.alt.file"})()

"""What a provider is: something that turns a recipe into a closable stream of events."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Protocol, TypeVar

from desktop_app.core.conversation import Turn
from desktop_app.core.events import Event
from desktop_app.core.recipe import Recipe, Reference

T_co = TypeVar("T_co", covariant=True)


class Stream(Protocol[T_co]):
    """A blocking source of events that anybody can close."""

    def __iter__(self) -> Iterator[T_co]:
        """Yield until the end; blocks, so it runs on a thread of its own."""
        ...

    def close(self) -> None:
        """Wake a blocked reader and end; any thread, any time, twice is fine."""
        ...


class Materials(Protocol):
    """Where the pictures are that are sent along; blocks, and raises `AppError` for lost ones."""

    def reference(self, reference: Reference) -> bytes:
        """The bytes of a reference."""
        ...

    def turn(self, picture_key: str) -> Turn:
        """What was said before a picture, with it."""
        ...


class Links(Protocol):
    """Fetches pictures that an answer only names by their address."""

    def fetch(self, url: str, folder: Path, index: int) -> Stream[Event] | None:
        """A stream that ends with `Arrived`, or None where the person has not allowed it."""
        ...


class Provider(Protocol):
    """A service that makes pictures."""

    def generate(self, recipe: Recipe, folder: Path) -> Stream[Event]:
        """Ask for the recipe; what arrives is kept in `folder` from the first byte on.

        Iterating raises `AppError` for the world's faults and `StreamClosed` after `close()`.
        """
        ...

"""What can be changed in the library and taken back: frozen values, each with its inverse."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from desktop_app.core.records import Collection, Shelved, Snippet

MOST_STARS = 5


@dataclass(frozen=True, slots=True)
class Marks:
    """What a person has noted on a picture."""

    favourite: bool = False
    stars: int = 0
    note: str = ""
    tags: tuple[str, ...] = ()  # as `tidy` has them
    collections: tuple[str, ...] = ()  # keys, sorted
    chosen: bool = False  # it won a comparison of models

    def __post_init__(self) -> None:
        if not 0 <= self.stars <= MOST_STARS:
            raise ValueError(f"{self.stars} stars")
        if self.tags != tidy(self.tags):
            raise ValueError("untidy tags")
        if self.collections != tuple(sorted(set(self.collections))):
            raise ValueError("untidy collections")


def tidy(tags: Iterable[str]) -> tuple[str, ...]:
    """Tags without needless blanks, each once whatever its case, in order."""
    found: dict[str, str] = {}
    for tag in tags:
        plain = " ".join(tag.split())
        if plain:
            found.setdefault(plain.casefold(), plain)
    return tuple(found[name] for name in sorted(found))


@dataclass(frozen=True, slots=True)
class Marking:
    """Pictures get other marks."""

    steps: tuple[tuple[str, Marks, Marks], ...]  # the picture's key, before, after


@dataclass(frozen=True, slots=True)
class Trashing:
    """Pictures go to the trash."""

    keys: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Restoring:
    """Pictures come back from the trash."""

    keys: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Curating:
    """A collection is made (there was none before), renamed, or deleted (there is none after)."""

    before: Collection | None
    after: Collection | None
    members: tuple[str, ...] = ()  # keys of the pictures in it, where it is made or deleted


@dataclass(frozen=True, slots=True)
class Storing:
    """A snippet or a shelved reference is made, changed, or deleted, as with a collection."""

    before: Snippet | Shelved | None
    after: Snippet | Shelved | None


Change = Marking | Trashing | Restoring | Curating | Storing


def inverse(change: Change) -> Change:
    """What takes the change back."""
    if isinstance(change, Marking):
        back = tuple((key, after, before) for key, before, after in reversed(change.steps))
        return Marking(back)
    if isinstance(change, Curating):
        return Curating(before=change.after, after=change.before, members=change.members)
    if isinstance(change, Storing):
        return Storing(before=change.after, after=change.before)
    return Restoring(change.keys) if isinstance(change, Trashing) else Trashing(change.keys)

"""What can be changed in the library and taken back: frozen values, each with its inverse."""

from __future__ import annotations

from dataclasses import dataclass

MOST_STARS = 5


@dataclass(frozen=True, slots=True)
class Marks:
    """What a person has noted on a picture."""

    favourite: bool = False
    stars: int = 0
    note: str = ""

    def __post_init__(self) -> None:
        if not 0 <= self.stars <= MOST_STARS:
            raise ValueError(f"{self.stars} stars")


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


Change = Marking | Trashing | Restoring


def inverse(change: Change) -> Change:
    """What takes the change back."""
    if isinstance(change, Marking):
        back = tuple((key, after, before) for key, before, after in reversed(change.steps))
        return Marking(back)
    return Restoring(change.keys) if isinstance(change, Trashing) else Trashing(change.keys)

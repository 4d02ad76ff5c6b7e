"""The line of changes that a picture stands in, from the first to the newest."""

from __future__ import annotations

import logging
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject

from desktop_app.core.errors import AppError
from desktop_app.core.families import Version
from desktop_app.core.records import Picture

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Step:
    """One version on the line, and what else was made of the one before it."""

    version: Version
    siblings: tuple[Version, ...] = ()  # itself among them, oldest first; () where it is alone

    @property
    def is_original(self) -> bool:
        """Whether it was made from words, not from another picture."""
        return not self.version.parent


@dataclass(frozen=True, slots=True)
class Line:
    """The way from the first version over the one on screen to the newest made from that."""

    steps: tuple[Step, ...]
    current: int  # the step of the picture on screen

    @property
    def is_needed(self) -> bool:
        """Whether there is anything beside the picture itself."""
        return len(self.steps) > 1 or any(step.siblings for step in self.steps)

    @property
    def before(self) -> Picture | None:
        """The version before the one on screen."""
        return self.steps[self.current - 1].version.picture if self.current else None

    @property
    def after(self) -> Picture | None:
        """The version after the one on screen."""
        following = self.steps[self.current + 1 : self.current + 2]
        return following[0].version.picture if following else None


class Versions(QObject):
    """Lays out families of pictures as lines; reads them anew each time."""

    def __init__(
        self, versions_of: Callable[[str], Sequence[Version]], parent: QObject | None = None
    ) -> None:
        """`versions_of(key)` gives a picture's family, oldest first, and answers at once."""
        super().__init__(parent)
        self._versions_of = versions_of

    def line_of(self, picture: Picture) -> Line | None:
        """The line through this picture; None for one that is neither parent nor child."""
        if not picture.family:
            return None
        try:
            family = self._versions_of(picture.key)
        except AppError as error:  # the picture stays on screen, without its family
            _log.warning("the versions of a picture could not be read: %s", error)
            return None
        return line_through(picture.key, family)


def line_through(key: str, family: Sequence[Version]) -> Line | None:
    """The line through one of a family's pictures; None where it is not among them."""
    by_key = {version.picture.key: version for version in family}
    if key not in by_key:
        return None
    way = _upwards(key, by_key)
    way += _downwards(key, family, by_key, set(way))
    children: dict[str, list[Version]] = {}
    for version in family:
        if version.parent:
            children.setdefault(version.parent, []).append(version)
    steps = []
    for one in way:
        version = by_key[one]
        made_of_it = children.get(version.parent, [])
        steps.append(Step(version, tuple(made_of_it) if len(made_of_it) > 1 else ()))
    return Line(tuple(steps), way.index(key))


def _upwards(key: str, by_key: Mapping[str, Version]) -> list[str]:
    """From the first that is still there down to this one; a circle is gone round once."""
    way = [key]
    while (parent := by_key[way[0]].parent) in by_key and parent not in way:
        way.insert(0, parent)
    return way


def _downwards(
    key: str, family: Sequence[Version], by_key: Mapping[str, Version], above: set[str]
) -> list[str]:
    """From this one's child to the newest of all that descend from it."""
    for version in reversed(family):
        way: list[str] = []
        here = version.picture.key
        while here in by_key and here not in above and here not in way:
            way.insert(0, here)
            here = by_key[here].parent
        if way and here == key:
            return way
    return []

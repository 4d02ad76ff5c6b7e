"""Taking pictures out: one after the other, each a whole file or none."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path, PurePosixPath

from desktop_app.core import image_facts, rows
from desktop_app.core.database import Database
from desktop_app.core.errors import StreamClosed
from desktop_app.core.folders import Folders
from desktop_app.core.image_facts import ImageFacts
from desktop_app.core.records import Job, Picture
from desktop_app.core.taking_out import (
    converting,
    exif,
    jpeg_parts,
    landing,
    patterns,
    png_parts,
    webp_parts,
)
from desktop_app.core.taking_out.landing import Landing
from desktop_app.core.taking_out.manner import (
    Collision,
    Event,
    Finished,
    Form,
    Kind,
    Manner,
    Problem,
    Reason,
    Refusal,
    Took,
)
from desktop_app.core.taking_out.recipe_text import Telling, telling

__all__ = ["Event", "take_out"]

_PAGE = 200
_SOME_PICTURES = f"{rows.SELECT_PICTURES} WHERE key IN (SELECT value FROM json_each(:keys))"  # noqa: S608  names of ours
_MOST_BYTES = 1 << 30  # of a file that is taken apart in memory
_FACTS = {
    Form.PNG: ("image/png", "png"),
    Form.JPEG: ("image/jpeg", "jpg"),
    Form.WEBP: ("image/webp", "webp"),
}


def take_out(
    folders: Folders,
    database: Database,
    keys: Sequence[str],
    folder: Path,
    manner: Manner,
    program: str,
    stop: Callable[[], bool],
) -> Iterator[Event]:
    """Write these pictures into a folder, each as soon as the event before it is taken.

    What is wrong with one picture stands in the last event. Raises `AppError` where the folder is
    not there, is full or cannot be written; what was written until then stays. Where `stop` says
    so, it ends with the last event, between two pictures or within one.
    """
    wanted = list(dict.fromkeys(keys))
    taker = _Taker(folders, database, folder, manner, program, stop)
    number = 0
    try:
        for picture, key in _pictures(database, wanted):
            if stop():
                raise StreamClosed
            path = taker.take(picture, key, number + 1, len(wanted))
            number += 1
            yield Took(number, len(wanted), path)
    except StreamClosed:
        yield taker.finished(len(wanted), is_stopped=True)
        return
    taker.landing.settle()
    yield taker.finished(len(wanted))


class _Taker:
    """One export under way."""

    def __init__(
        self,
        folders: Folders,
        database: Database,
        folder: Path,
        manner: Manner,
        program: str,
        stop: Callable[[], bool],
    ) -> None:
        collision = manner.collision
        if collision is Collision.REPLACE and folder.resolve().is_relative_to(
            folders.root.resolve()
        ):
            collision = Collision.NUMBER  # nothing takes the place of a picture of the library
        self.landing = Landing(folder, collision, stop)
        self._folders = folders
        self._database = database
        self._manner = manner
        self._program = program
        self._written = self._skipped = 0
        self._first: Path | None = None
        self._problems: list[Problem] = []

    def take(self, picture: Picture | None, key: str, number: int, total: int) -> Path | None:
        """Take one out; None where it is not, for a reason that is noted."""
        name = PurePosixPath(picture.file).name if picture is not None else ""
        try:
            if picture is None:
                raise Refusal(Reason.GONE)
            path = self._taken(picture, number, total)
        except Refusal as refusal:
            self._problems.append(Problem(key, name, refusal.reason))
            return None
        if path is None:
            self._skipped += 1
        else:
            self._written += 1
            self._first = self._first or path
        return path

    def finished(self, total: int, *, is_stopped: bool = False) -> Finished:
        """What has become of all."""
        return Finished(
            number=self._written,
            total=total,
            first=self._first,
            skipped=self._skipped,
            problems=tuple(self._problems),
            is_stopped=is_stopped,
        )

    def _taken(self, picture: Picture, number: int, total: int) -> Path | None:
        source = self._folders.file_of(picture)
        stem = patterns.stem(self._manner.pattern, picture, number, total)
        extension = self._manner.ending or source.suffix
        if self._manner.kind is Kind.AS_RECEIVED:
            return self.landing.copy(source, stem, extension)
        return self.landing.write(self._parts(picture, source), stem, extension)

    def _parts(self, picture: Picture, source: Path) -> list[bytes]:
        """The new file's bytes."""
        content = landing.read(source, _MOST_BYTES)
        seen = _seen(source)
        if self._manner.kind is Kind.CLEAN:
            return _clean(content, seen)
        if self._manner.kind is Kind.CONVERTED:
            content, width, height = converting.converted(source, content, seen, self._manner)
            if not self._manner.keeps_recipe:
                return [content]
            seen = ImageFacts(*_FACTS[self._manner.form], width, height)
        told = telling(self._job_of(picture), picture, seen.width, seen.height, self._program)
        return _with_recipe(content, seen, told)

    def _job_of(self, picture: Picture) -> Job:
        query = f"{rows.SELECT_JOBS} WHERE key = :key"
        (job,) = self._database.records(rows.job, query, {"key": picture.job_key})
        return job


def _pictures(database: Database, keys: Sequence[str]) -> Iterator[tuple[Picture | None, str]]:
    """By pages, so that the window never waits long for the connection."""
    for start in range(0, len(keys), _PAGE):
        page = keys[start : start + _PAGE]
        found = database.records(rows.picture, _SOME_PICTURES, {"keys": json.dumps(page)})
        by_key = {one.key: one for one in found}
        for key in page:
            yield by_key.get(key), key


def _with_recipe(content: bytes, seen: ImageFacts, told: Telling) -> list[bytes]:
    match seen.extension:
        case "png":
            return png_parts.with_recipe(content, told)
        case "jpg":
            return jpeg_parts.with_recipe(content, told)
        case "webp":
            return webp_parts.with_recipe(content, seen, told)
    raise Refusal(Reason.CANNOT_HOLD)


def _clean(content: bytes, seen: ImageFacts) -> list[bytes]:
    match seen.extension:
        case "png":
            return png_parts.clean(_upright(content, seen, png_parts.exif_of(content)))
        case "jpg":
            return jpeg_parts.clean(_upright(content, seen, jpeg_parts.exif_of(content)))
        case "webp":
            return webp_parts.clean(_upright(content, seen, webp_parts.exif_of(content)))
    raise Refusal(Reason.CANNOT_CLEAN)


def _upright(content: bytes, seen: ImageFacts, block: bytes) -> bytes:
    """The picture turned as its metadata asks for, since that is about to go."""
    return converting.turned(content, seen) if exif.orientation(block) > 1 else content


def _seen(source: Path) -> ImageFacts:
    try:
        seen = image_facts.facts(source)
    except OSError:
        raise Refusal(Reason.UNREADABLE) from None
    if seen is None:
        raise Refusal(Reason.DAMAGED)
    return seen

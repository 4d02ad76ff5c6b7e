"""The way of staged pictures into the library, some at once, so that a crash leaves all or none.

1. Where they will lie is written to `moves`, for keys that have no row yet.
2. Each file is renamed to its place, and its sidecar is written.
3. Jobs, pictures and marks become rows, and the places are taken off `moves`: one transaction.

Cut off before the last step, what has no row loses its files at the next start, as a picture does
that was deleted; what was brought in still lies where it came from. Nobody may change pictures
meanwhile: whoever does settles `moves` first.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from pathlib import PurePosixPath

from desktop_app.core import collections_file, durable, edits, naming, noted, rows, saving, sidecar
from desktop_app.core.database import Database
from desktop_app.core.errors import Charged
from desktop_app.core.faults import translated
from desktop_app.core.folders import Folders
from desktop_app.core.foreign_recipes import becoming
from desktop_app.core.records import Collection, Job, Picture, new_key
from desktop_app.core.sidecar import Own
from desktop_app.core.transfer import import_company
from desktop_app.core.transfer.import_staging import Staged

_ADD_MOVE = "INSERT INTO moves (key, place) VALUES (:key, :place) ON CONFLICT DO NOTHING"
_END_MOVE = "DELETE FROM moves WHERE key = :key AND place = :place"
_TAIL = 6  # letters of a key that end a file's name


@dataclass(frozen=True, slots=True)
class _Landing:
    """One picture with the place that it gets."""

    staged: Staged
    job: Job
    picture: Picture
    own: Own


class Landing:
    """Brings pictures in; remembers which moments are taken, so that the wall keeps their order."""

    def __init__(self, folders: Folders, database: Database) -> None:
        self._folders = folders
        self._database = database
        self._moments: dict[datetime, int] = {}

    def collect(self, collections: Iterable[Collection]) -> None:
        """Make those collections that are not there."""
        found = noted.collections(self._database)
        new: list[Collection] = []
        for one in collections:
            if _like(one, [*found, *new]) is None:
                is_taken = any(one.key == other.key for other in [*found, *new])
                new.append(replace(one, key=new_key()) if is_taken else one)
        if new:
            with self._database.writing() as connection:
                connection.executemany(rows.PUT_COLLECTION, map(rows.collection_values, new))
            with translated(self._folders.collections, Charged.NO):
                collections_file.write(self._folders, [*found, *new])

    def land(self, some: Sequence[Staged]) -> list[Picture]:
        """All of them or none; raises `AppError` where the disk fails."""
        edits.settle(self._folders, self._database)  # what the disk cut off before
        self.collect(
            one for staged in some if staged.content for one in staged.content.own.collections
        )
        landings = self._planned(some)
        places = [
            {"key": one.picture.key, "place": f"images/{one.picture.file}"} for one in landings
        ]
        with self._database.writing() as connection:
            connection.executemany(_ADD_MOVE, places)
        try:
            with translated(self._folders.images, Charged.NO):
                for one in landings:
                    self._put(one)
            with self._database.writing() as connection:
                jobs = (rows.job_values(one.job) for one in landings)
                connection.executemany(rows.INSERT_JOB, jobs)
                pictures = [rows.insert_picture(connection, one.picture) for one in landings]
                for one in landings:
                    if one.own != Own():
                        marks = sidecar.Content(one.job, one.picture, one.own).marks
                        rows.write_marks(connection, one.picture.key, marks)
                connection.executemany(_END_MOVE, places)
        except BaseException:
            edits.settle(self._folders, self._database)
            raise
        return pictures

    def _put(self, one: _Landing) -> None:
        target = self._folders.file_of(one.picture)
        durable.make_folder(target.parent, self._folders.root)
        durable.move_new(one.staged.path, target)
        saving.write_sidecar(self._folders, one.job, one.picture, one.own)
        content, found = one.staged.content, one.staged.found
        root = import_company.root_of(found.tree, found.name)
        if root is not None and content is not None and content.job.key == one.job.key:
            import_company.bring_reasoning(self._folders, root, one.job.key)

    def _planned(self, some: Sequence[Staged]) -> list[_Landing]:
        collections = noted.collections(self._database)
        landings: list[_Landing] = []
        keys: set[str] = set()
        stems: set[PurePosixPath] = set()
        for staged in some:
            job, key, own = self._told(staged, keys)
            keys.add(key)
            day = staged.content.picture.day if staged.content is not None else 0
            made = staged.made if staged.content is not None else self._apart(staged.made)
            picture = Picture(
                id=0,
                key=key,
                made=made,
                day=day or saving.local_day(made),
                file="",
                media_type=staged.seen.media_type,
                width=staged.seen.width,
                height=staged.seen.height,
                size_bytes=staged.size_bytes,
                sha256=staged.sha256,
                **sidecar.of_job(job),
            )
            if staged.content is not None:
                told = staged.content.picture
                picture = replace(
                    picture,
                    favourite=told.favourite,
                    stars=told.stars,
                    chosen=told.chosen,
                    cost_usd=told.cost_usd,
                )
            file = self._free(staged, job, picture, stems)
            own = replace(own, collections=tuple(_mapped(own.collections, collections)))
            landings.append(_Landing(staged, job, replace(picture, file=str(file)), own))
        return landings

    def _told(self, staged: Staged, taken: set[str]) -> tuple[Job, str, Own]:
        """The job, the picture's key, and what the person noted; keys are kept unless taken."""
        content = staged.content
        if content is None:
            job = becoming.job_of(self._folders, staged.told, staged.made)
            return job, saving.picture_key(job.key, 1), Own()
        job, key = content.job, content.picture.key
        found = self._database.records(
            rows.job, f"{rows.SELECT_JOBS} WHERE key = :key", {"key": job.key}
        )
        is_other = bool(found) and found[0].recipe != job.recipe
        if is_other or key in taken or self._has_picture(key):
            job = replace(job, key=new_key())
            return job, saving.picture_key(job.key, 1), content.own
        return (found[0] if found else job), key, content.own

    def _has_picture(self, key: str) -> bool:
        return bool(self._database.read("SELECT 1 FROM pictures WHERE key = :key", {"key": key}))

    def _free(
        self, staged: Staged, job: Job, picture: Picture, taken: set[PurePosixPath]
    ) -> PurePosixPath:
        """A place that nobody has, under a name by which the person knows the picture."""
        folder = PurePosixPath(naming.month_folder(picture.day))
        stem = _stem(staged, job, picture)
        extension = f".{staged.seen.extension}"
        below, copy = self._folders.images / folder, 1
        name = stem
        while folder / name in taken or name != durable.free_name(
            below, name, (extension, ".json")
        ):
            copy += 1
            name = f"{stem}_{copy}"
        taken.add(folder / name)
        return folder / f"{name}{extension}"

    def _apart(self, made: datetime) -> datetime:
        """Pictures of the same moment follow each other, in the order in which they come."""
        number = self._moments.get(made, -1) + 1
        self._moments[made] = number
        return made + timedelta(microseconds=number)


def _stem(staged: Staged, job: Job, picture: Picture) -> str:
    """Its own name, with an end that tells whose it is as `naming.stem` has it."""
    index = int(picture.key.rpartition(".")[2])
    tail = f"-{job.key[-_TAIL:]}"
    plain, own_tail, _ = staged.found.name.stem.rpartition(tail)
    if staged.content is not None and not own_tail:
        return naming.stem(job, index)
    place = f"-{index}" if index > 1 else ""
    return f"{naming.slug(plain or staged.found.name.stem)}{tail}{place}"


def _like(wanted: Collection, found: Iterable[Collection]) -> Collection | None:
    """The same collection, by its key or else by its name."""
    alike = [one for one in found if one.is_smart == wanted.is_smart]
    by_key = (one for one in alike if one.key == wanted.key)
    by_name = (one for one in alike if one.name.casefold() == wanted.name.casefold())
    return next(by_key, None) or next(by_name, None)


def _mapped(wanted: Iterable[Collection], found: Sequence[Collection]) -> list[Collection]:
    """Those of the library that these stand for, each once, in the order of their keys."""
    alike = (_like(one, found) for one in wanted)
    by_key = {one.key: one for one in alike if one is not None}
    return [by_key[key] for key in sorted(by_key)]

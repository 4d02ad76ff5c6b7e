"""A picture's way into the library: its file, then its sidecar, then its row.

Every step may be the last one before a crash. Each can be done again, so a save that was cut off
is finished by saving once more.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import UTC, datetime
from decimal import ROUND_DOWN, Decimal
from pathlib import Path, PurePosixPath

from desktop_app.core import durable, naming, noted, rows, sidecar
from desktop_app.core.database import Database
from desktop_app.core.errors import AppError, Failure, Kind
from desktop_app.core.events import Arrived
from desktop_app.core.faults import translated
from desktop_app.core.folders import Folders
from desktop_app.core.image_facts import ImageFacts, facts
from desktop_app.core.records import Job, Picture


@dataclass(frozen=True, slots=True)
class _Found:
    """A picture's bytes, wherever they lie by now."""

    path: Path
    seen: ImageFacts
    made: datetime
    size_bytes: int
    sha256: str


def save(folders: Folders, database: Database, job: Job, arrived: Arrived) -> Picture:
    """Bring one picture into the library; when this returns, it is safe.

    Doing it again gives the same picture, as does another copy of it in the same answer.
    """
    of_this_job = pictures_of(database, job.key)
    by_key = {picture.key: picture for picture in of_this_job}
    known = by_key.get(picture_key(job.key, arrived.index))
    if known is not None and not arrived.path.exists():
        return known
    with translated(arrived.path):
        found = _examined(folders, job, arrived)
        for picture in of_this_job:
            if picture.sha256 == found.sha256 and folders.file_of(picture).exists():
                if _is_incoming(found.path, folders):
                    found.path.unlink()
                return picture
        index = arrived.index
        while picture_key(job.key, index) in by_key:  # of an earlier try of the same job
            index += 1
        new = _placed(folders, job, index, found)
        write_sidecar(folders, job, new)
    with database.writing() as connection:
        return rows.insert_picture(connection, new)


def update(folders: Folders, database: Database, job: Job) -> None:
    """Store what has become of a job; once it has ended, beside its pictures too."""
    pictures: list[Picture] = []
    if job.ended is not None:
        pictures = priced(pictures_of(database, job.key), job.cost_usd)
        with translated(folders.images):
            for picture in pictures:
                if folders.file_of(picture).exists():
                    own = noted.own_of(database, picture.key)
                    write_sidecar(folders, job, picture, own)
    with database.writing() as connection:
        connection.execute(rows.UPDATE_JOB, rows.job_values(job))
        connection.executemany(rows.UPDATE_COST, map(rows.picture_values, pictures))


def priced(pictures: list[Picture], cost_usd: Decimal | None) -> list[Picture]:
    """The pictures of one job with what each has cost; the shares add up to the job's cost."""
    if cost_usd is None or not pictures:
        return pictures
    count = len(pictures)
    if count == 1:
        return [replace(pictures[0], cost_usd=cost_usd)]
    # A few digits more than the bill has; the first share takes what is left over.
    exponent = cost_usd.as_tuple().exponent
    assert isinstance(exponent, int), "a stored cost is finite"
    step = Decimal(1).scaleb(exponent - 2 - len(str(count)))
    share = (cost_usd / count).quantize(step, ROUND_DOWN)
    first = cost_usd - share * (count - 1)
    return [
        replace(picture, cost_usd=share if place else first)
        for place, picture in enumerate(pictures)
    ]


def pictures_of(database: Database, job_key: str) -> list[Picture]:
    """The pictures of one job that have their rows."""
    query = f"{rows.SELECT_PICTURES} WHERE key > :key || '.' AND key < :key || '/'"
    return database.records(rows.picture, query, {"key": job_key})


def picture_key(job_key: str, index: int) -> str:
    """What names a picture: its job and its place in the answer."""
    return f"{job_key}.{index}"


def set_aside(folders: Folders, source: Path, stem: str, extension: str) -> Path:
    """Move what is no whole picture out of the way, to where a person can find it."""
    durable.make_folder(folders.recovered, folders.root)
    name = durable.free_name(folders.recovered, stem, (extension,))
    target = folders.recovered / f"{name}{extension}"
    durable.move_new(source, target)
    return target


def _set_aside_once(folders: Folders, source: Path, stem: str, extension: str) -> Path:
    """The same, but what an earlier reading of the answer has set aside is not kept twice."""
    sha256 = durable.sha256(source)
    if folders.recovered.is_dir():
        for path in folders.recovered.iterdir():
            is_alike = path.name.startswith(stem) and path.suffix == extension
            if is_alike and durable.sha256(path) == sha256:
                source.unlink()
                return path
    return set_aside(folders, source, stem, extension)


def _examined(folders: Folders, job: Job, arrived: Arrived) -> _Found:
    path = arrived.path
    if not path.exists():  # renamed by a save that was cut off
        path = next(
            (
                there
                for index, there in naming.named_for(folders.images, job)
                if index == arrived.index
            ),
            path,
        )
    seen = facts(path)
    if seen is None:
        path = _set_aside_once(folders, path, naming.stem(job, arrived.index), ".bin")
        reason = f"{arrived.declared_type or 'no type'} declared"
        raise AppError(Failure(kind=Kind.NOT_A_PICTURE, message=reason, path=str(path)))
    status = path.stat()
    return _Found(
        path=path,
        seen=seen,
        made=datetime.fromtimestamp(status.st_mtime, UTC),  # when its last byte came
        size_bytes=status.st_size,
        sha256=durable.sha256(path),
    )


def _placed(folders: Folders, job: Job, index: int, found: _Found) -> Picture:
    day = local_day(found.made)
    if _is_incoming(found.path, folders):
        folder = PurePosixPath(naming.month_folder(day))
        extension = f".{found.seen.extension}"
        durable.settle(found.path)
        durable.make_folder(folders.images / folder, folders.root)
        name = durable.free_name(
            folders.images / folder, naming.stem(job, index), (extension, ".json")
        )
        file = folder / f"{name}{extension}"
        durable.move_new(found.path, folders.images / file)
    else:
        file = PurePosixPath(found.path.relative_to(folders.images).as_posix())
    return Picture(
        id=0,
        key=picture_key(job.key, index),
        made=found.made,
        day=day,
        file=str(file),
        media_type=found.seen.media_type,
        width=found.seen.width,
        height=found.seen.height,
        size_bytes=found.size_bytes,
        sha256=found.sha256,
        **sidecar.of_job(job),
    )


def write_sidecar(
    folders: Folders, job: Job, picture: Picture, own: sidecar.Own | None = None
) -> None:
    """Write or renew the sidecar where the picture lies, or should."""
    sidecar.write(
        sidecar.path_beside(folders.file_of(picture)),
        job,
        picture,
        temporary=folders.incoming / f"{picture.key}.json.new",
        own=own or sidecar.Own(),
    )


def _is_incoming(path: Path, folders: Folders) -> bool:
    return not path.is_relative_to(folders.images)


def local_day(moment: datetime) -> int:
    """The date where the person is, as 20261122."""
    local = moment.astimezone()
    return local.year * 10_000 + local.month * 100 + local.day

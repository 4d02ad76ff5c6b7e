"""Pictures that the library could not take in: what is held, and copies of it in another place."""

from __future__ import annotations

import logging
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime
from pathlib import Path

from desktop_app.core import durable, naming, saving, sidecar
from desktop_app.core.database import Database
from desktop_app.core.errors import AppError, Failure, Kind
from desktop_app.core.events import Arrived
from desktop_app.core.faults import translated
from desktop_app.core.folders import Folders
from desktop_app.core.image_facts import ImageFacts, facts
from desktop_app.core.records import Job, Picture
from desktop_app.core.recovery import unsaved

log = logging.getLogger(__name__)

_BLOCK_BYTES = 1 << 20

#: A whole picture, what it is, and its fingerprint.
Held = tuple[Arrived, ImageFacts, str]


def held(folders: Folders, database: Database, job: Job) -> list[Held]:
    """A job's whole pictures that have no row yet, each of them once."""
    found = unsaved(folders, database, job)[1]
    different: dict[str, Held] = {}
    with translated(folders.incoming_of(job.key)):
        for picture in saving.pictures_of(database, job.key):
            if folders.file_of(picture).exists():
                found = [one for one in found if durable.sha256(one.path) != picture.sha256]
        for one in found:
            seen = facts(one.path)
            if seen is not None:
                sha256 = durable.sha256(one.path)
                different.setdefault(sha256, (one, seen, sha256))
    return sorted(different.values(), key=lambda held: held[0].index)


def rescue(folders: Folders, database: Database, job: Job, folder: Path) -> list[Path]:
    """Copy what is held of a job to another folder, a sidecar beside each; gives the copies.

    When this returns, they are on the disk. Nothing is overwritten, and the library keeps its own
    until it can take them in.
    """
    copies = []
    for one, seen, sha256 in held(folders, database, job):
        try:
            copies.append(_copy(job, one, seen, sha256, folder))
        except OSError as error:
            reason = error.strerror or str(error)
            raise AppError(Failure(kind=Kind.DISK, message=reason, path=str(folder))) from error
    return copies


def _copy(job: Job, one: Arrived, seen: ImageFacts, sha256: str, folder: Path) -> Path:
    status = one.path.stat()
    made = datetime.fromtimestamp(status.st_mtime, UTC)
    extension = f".{seen.extension}"
    name = durable.free_name(folder, naming.stem(job, one.index), (extension, ".json"))
    copy = folder / f"{name}{extension}"
    picture = Picture(
        id=0,
        key=saving.picture_key(job.key, one.index),
        made=made,
        day=saving.local_day(made),
        file=copy.name,
        media_type=seen.media_type,
        width=seen.width,
        height=seen.height,
        size_bytes=status.st_size,
        sha256=sha256,
        **sidecar.of_job(job),
    )
    _write_new(copy, _blocks(one.path))
    try:
        _write_new(sidecar.path_beside(copy), [sidecar.encode(job, picture)])
    except OSError as error:  # the picture is what matters
        log.warning("%s is there without its recipe: %s", copy.name, error)
    return copy


def _write_new(path: Path, blocks: Iterable[bytes]) -> None:
    """Write a file under a name that is free, whole or not at all."""
    temporary = path.with_name(f".{path.name}.new")
    try:
        with temporary.open("wb") as file:
            file.writelines(blocks)
        durable.sync_file(temporary)
        durable.move_new(temporary, path)
    except OSError:
        temporary.unlink(missing_ok=True)
        raise


def _blocks(path: Path) -> Iterator[bytes]:
    with path.open("rb") as file:
        while block := file.read(_BLOCK_BYTES):
            yield block

"""What can be done about the findings of `checking`, one function for each.

The rows change in one transaction, which also notes in `moves` whose sidecars are to follow; so
`edits.settle` finishes what was cut off. Nobody may save or change pictures meanwhile. No picture's
bytes are written anew, none is deleted, and one that lies outside the library stays there as well.
"""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path

from desktop_app.core import durable, edits, noted, rows, saving, sidecar
from desktop_app.core.database import Database
from desktop_app.core.errors import Charged
from desktop_app.core.faults import translated
from desktop_app.core.folders import Folders
from desktop_app.core.image_facts import ImageFacts, facts
from desktop_app.core.records import Job, Picture
from desktop_app.core.sidecar import Content
from desktop_app.core.upkeep import adopting, deletions, derived, inventory, strangers
from desktop_app.core.upkeep.findings import Deed, Mended

_TO_FOLLOW = "INSERT INTO moves (key, place) VALUES (:key, :place) ON CONFLICT DO NOTHING"
_UPDATE_FILE = """
    UPDATE pictures SET file = :file, trashed = :trashed, media_type = :media_type, width = :width,
        height = :height, size_bytes = :size_bytes, sha256 = :sha256
    WHERE key = :key"""


def adopt(folders: Folders, database: Database, files: Sequence[Path]) -> Iterator[Mended]:
    """Give rows to files among the pictures that have none.

    What a sidecar says is kept; without one, the file is asked what another program wrote into it.
    The file stays where it is, or gets another name beside it where its sidecar's is taken.
    """
    edits.settle(folders, database)
    inside = [file for file in files if is_inside(folders, file)]
    known = inventory.known(folders, database, inside)
    for file in files:
        with translated(file, Charged.NO):
            if file not in inside or file in known or not file.is_file():
                yield Mended(deed=Deed.NOTHING_TO_DO, path=file)
            else:
                yield _adopt(folders, database, file)


def forget(folders: Folders, database: Database, keys: Iterable[str]) -> list[Mended]:
    """Drop the rows of pictures whose files are gone; the log names them, their sidecars stay."""
    edits.settle(folders, database)
    found = [inventory.picture_now(database, key) for key in dict.fromkeys(keys)]
    gone = [one for one in found if one is not None and not folders.file_of(one).exists()]
    if gone:
        with translated(folders.root, Charged.NO):
            for one in gone:  # marks of a picture that is not there are in no sidecar yet
                durable.make_folder(folders.file_of(one).parent, folders.root)
                if _has_place(folders, folders.file_of(one), one.key):
                    own = noted.own_of(database, one.key)
                    saving.write_sidecar(folders, _job_of(database, one), one, own)
            deletions.note(folders, gone)
        with database.writing() as connection:
            keys_gone = [{"key": one.key} for one in gone]
            connection.executemany("DELETE FROM pictures WHERE key = :key", keys_gone)
    there = [Mended(deed=Deed.NOTHING_TO_DO, picture=one) for one in found if one not in gone]
    return [Mended(deed=Deed.DONE, picture=one) for one in gone] + there


def locate(folders: Folders, database: Database, key: str, file: Path) -> Mended:
    """Tell a picture whose file is gone where it is; what lies outside the library is copied in.

    A file with another content is taken as well: whoever points at it knows it.
    """
    edits.settle(folders, database)
    picture = inventory.picture_now(database, key)
    with translated(file, Charged.NO):
        if picture is None or folders.file_of(picture).exists():
            return Mended(deed=Deed.NOTHING_TO_DO, picture=picture, path=file)
        seen = facts(file)
        if seen is None:
            return Mended(deed=Deed.NOT_A_PICTURE, picture=picture, path=file)
        here = _inside(folders, file)
        if here is None:
            here = _copy(folders, picture, file, seen)
        elif inventory.known(folders, database, [here]):
            return Mended(deed=Deed.ANOTHERS, picture=picture, path=file)
        else:
            here = _with_own_name(folders, here, picture.key)
        return _told(folders, database, picture, here, seen)


def accept(folders: Folders, database: Database, keys: Iterable[str]) -> Iterator[Mended]:
    """Take the files as they are by now for what these pictures are."""
    edits.settle(folders, database)
    for key in keys:
        picture = inventory.picture_now(database, key)
        file = folders.file_of(picture) if picture is not None else None
        if picture is None or file is None or not file.is_file():
            yield Mended(deed=Deed.NOTHING_TO_DO, picture=picture)
            continue
        with translated(file, Charged.NO):
            seen = facts(file)
            if seen is None:
                yield Mended(deed=Deed.NOT_A_PICTURE, picture=picture, path=file)
            elif durable.sha256(file) == picture.sha256:
                yield Mended(deed=Deed.NOTHING_TO_DO, picture=picture, path=file)
            else:
                yield _told(folders, database, picture, file, seen)


def write_recipes(folders: Folders, database: Database, keys: Iterable[str]) -> int:
    """Write the sidecars of these pictures where they are missing; gives how many are there."""
    pictures = [one for key in keys if (one := inventory.picture_now(database, key)) is not None]
    with database.writing() as connection:
        for one in pictures:
            _let_follow(folders, connection, one.key, folders.file_of(one))
    edits.settle(folders, database)
    return sum(sidecar.path_beside(folders.file_of(one)).exists() for one in pictures)


def rebuild_index(database: Database) -> None:
    """Make all that is searched and counted by anew; takes minutes for a million pictures."""
    with database.writing() as connection:
        derived.make_anew(connection)


def is_inside(folders: Folders, file: Path) -> bool:
    """Whether this is a place for pictures of the library."""
    return file.is_relative_to(folders.images) or file.is_relative_to(folders.trash)


def _inside(folders: Folders, file: Path) -> Path | None:
    """The file as the library writes its place; None for what lies elsewhere."""
    real = file.resolve()
    for below in (folders.images, folders.trash):
        if real.is_relative_to(below.resolve()):
            return below / real.relative_to(below.resolve())
    return None


def _adopt(folders: Folders, database: Database, file: Path) -> Mended:
    seen = facts(file)
    if seen is None:
        return Mended(deed=Deed.NOT_A_PICTURE, path=file)
    content = adopting.as_found(folders, file)
    sha256 = durable.sha256(file)
    if content is not None:
        known = inventory.picture_now(database, content.picture.key)
        if known is not None and not folders.file_of(known).exists() and known.sha256 == sha256:
            return _told(folders, database, known, file, seen)  # both were moved, by hand
        if known is not None:
            content = _as_another(database, content)
        file = _with_own_name(folders, file, content.picture.key)
    else:
        file = _with_own_name(folders, file, "")
        content = strangers.content_of(folders, file, seen)
    picture = replace(
        adopting.lying(folders, content.picture, file),
        media_type=seen.media_type,
        width=seen.width,
        height=seen.height,
        size_bytes=file.stat().st_size,
        sha256=sha256,
    )
    saving.write_sidecar(folders, content.job, picture, content.own)
    with database.writing() as connection:
        is_new = adopting.take_in(connection, replace(content, picture=picture))
    deed = Deed.DONE if is_new else Deed.NOTHING_TO_DO
    return Mended(deed=deed, picture=inventory.picture_now(database, picture.key), path=file)


def _as_another(database: Database, content: Content) -> Content:
    """A copy, made by hand with its sidecar: one more picture of the same job."""
    job_key = content.job.key
    places = [one.key.rpartition(".")[2] for one in saving.pictures_of(database, job_key)]
    index = max((int(place) for place in places if place.isdecimal()), default=0) + 1
    picture = replace(content.picture, key=saving.picture_key(job_key, index))
    return replace(content, picture=picture)


def _with_own_name(folders: Folders, file: Path, key: str) -> Path:
    """The file under a name whose sidecar is this picture's or free, and that rows can hold."""
    stem = rows.storable(file.stem)
    if stem == file.stem and _has_place(folders, file, key):
        return file
    name = durable.free_name(file.parent, f"{stem}_2", (file.suffix, ".json"))
    target = file.with_name(f"{name}{file.suffix}")
    durable.move_new(file, target)
    return target


def _has_place(folders: Folders, file: Path, key: str) -> bool:
    """Whether the sidecar beside a file is this picture's, or there is none."""
    content = adopting.as_found(folders, file)
    is_own = content is not None and content.picture.key == key
    return is_own or not sidecar.path_beside(file).exists()


def _copy(folders: Folders, picture: Picture, file: Path, seen: ImageFacts) -> Path:
    """Bring a file from elsewhere to where the picture's should be."""
    place = folders.file_of(picture)
    durable.make_folder(place.parent, folders.root)
    temporary = folders.incoming / f"{picture.key}.located"
    try:
        shutil.copyfile(file, temporary)
        durable.settle(temporary)
        extension = place.suffix if _fits(place, seen) else f".{seen.extension}"
        name = durable.free_name(place.parent, place.stem, (extension,))
        durable.move_new(temporary, place.with_name(f"{name}{extension}"))
    finally:
        temporary.unlink(missing_ok=True)
    return place.with_name(f"{name}{extension}")


def _fits(place: Path, seen: ImageFacts) -> bool:
    """Whether the name's ending is one of this kind of picture."""
    ending = place.suffix.lower().removeprefix(".")
    return ending == seen.extension or {ending, seen.extension} == {"jpg", "jpeg"}


def _told(
    folders: Folders, database: Database, picture: Picture, file: Path, seen: ImageFacts
) -> Mended:
    """The row says where the file is and what it is; its sidecar follows."""
    told = replace(
        adopting.lying(folders, picture, file),
        media_type=seen.media_type,
        width=seen.width,
        height=seen.height,
        size_bytes=file.stat().st_size,
        sha256=durable.sha256(file),
    )
    former = folders.file_of(picture)
    with database.writing() as connection:
        _let_follow(folders, connection, picture.key, file)
        if former != file and _has_place(folders, former, picture.key):
            _let_follow(folders, connection, picture.key, former)
        connection.execute(_UPDATE_FILE, rows.picture_values(told))
    edits.settle(folders, database)
    return Mended(deed=Deed.DONE, picture=inventory.picture_now(database, picture.key), path=file)


def _job_of(database: Database, picture: Picture) -> Job:
    query = f"{rows.SELECT_JOBS} WHERE key = :key"
    (job,) = database.records(rows.job, query, {"key": picture.job_key})
    return job


def _let_follow(folders: Folders, connection: sqlite3.Connection, key: str, place: Path) -> None:
    values = {"key": key, "place": place.relative_to(folders.root).as_posix()}
    connection.execute(_TO_FOLLOW, values)

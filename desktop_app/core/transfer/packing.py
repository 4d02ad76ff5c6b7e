"""Taking pictures out: a zip archive that says all that the library knows of them.

In it lies what lies in a library's folder, so that it is one when it is unpacked: pictures with
their sidecars, what was sent along, what models want back, the names of collections, in all of a
library its snippets and its shelf too, and a note for whoever finds it in ten years.
"""

from __future__ import annotations

import os
import zipfile
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path, PurePosixPath
from typing import BinaryIO

from desktop_app.core import (
    collections_file,
    conversation,
    durable,
    noted,
    references,
    rows,
    sidecar,
)
from desktop_app.core.database import Database
from desktop_app.core.errors import Charged, StreamClosed
from desktop_app.core.faults import translated
from desktop_app.core.folders import Folders
from desktop_app.core.recipe import Reference
from desktop_app.core.records import Job, Picture, new_key, now
from desktop_app.core.stored import Stored

_PAGE = 200
_BLOCK_BYTES = 1 << 20
_LONG_BYTES = 1 << 30  # above this a zip wants to be told before
_EARLIEST, _LATEST = 1980, 2107  # years that a zip can tell

README = """\
This is a part of a Pictor library, or all of it: pictures with the recipes they were made by.

images/<year>/<year-month>/<name>.<ext>   the pictures, exactly as they were received
images/<year>/<year-month>/<name>.json    beside each one its recipe: what was asked for and of
                                          which model, when, what it cost, and what was noted on
                                          it (favourite, stars, note, tags, collections)
references/<aa>/<hash>.<ext>              pictures that were sent along with a prompt, under the
                                          SHA-256 of their bytes, which the recipes name
turns/<job>.json                          what a model gave for going on with a conversation
collections.json                          the names of the collections
snippets.json, shelf.json                 named pieces of prompts, and named references, whose
                                          pictures are in references/

All JSON is UTF-8 and can be read with any text editor. To bring everything into Pictor, drop this
archive, or the folder that it was unpacked to, onto its window.
"""


@dataclass(frozen=True, slots=True)
class Packed:
    """So many pictures are in the archive; the last of these says that it is whole."""

    number: int
    total: int
    missing: tuple[str, ...] = ()  # keys of pictures whose files are not there
    is_whole: bool = False


def pack(
    folders: Folders,
    database: Database,
    keys: Sequence[str] | None,
    target: Path,
    stop: Callable[[], bool],
) -> Iterator[Packed]:
    """Write these pictures, or all that are not in the trash, to an archive of this name.

    It appears when it is whole. Raises `AppError` where the disk fails, `StreamClosed` when
    stopped; then nothing is left of it, and what was there before stays.
    """
    temporary = target.with_name(f".{new_key()}.zip.new")
    try:
        with translated(target, Charged.NO):
            with zipfile.ZipFile(temporary, "x", strict_timestamps=False) as archive:
                packer = _Packer(folders, database, archive, stop)
                yield from packer.run(keys)
            durable.sync_file(temporary)
            durable.patiently(lambda: temporary.replace(target))
            durable.sync_folder(target.parent)
    finally:
        temporary.unlink(missing_ok=True)
    yield Packed(packer.number, packer.total, tuple(packer.missing), is_whole=True)


class _Packer:
    """One archive being written."""

    def __init__(
        self,
        folders: Folders,
        database: Database,
        archive: zipfile.ZipFile,
        stop: Callable[[], bool],
    ) -> None:
        self.number = self.total = 0
        self.missing: list[str] = []
        self._folders = folders
        self._database = database
        self._archive = archive
        self._stop = stop
        self._names: set[str] = set()  # in small letters
        self._jobs: set[str] = set()
        self._collections: set[str] = set()

    def run(self, keys: Sequence[str] | None) -> Iterator[Packed]:
        """Everything but the end of the archive."""
        self._write("README.txt", README.encode())
        if keys is None:
            query = "SELECT coalesce(sum(count), 0) FROM days WHERE scope = 'all'"
            self.total = int(self._database.read(query)[0][0] or 0)
            pages = self._all()
        else:
            wanted = list(dict.fromkeys(keys))
            self.total = len(wanted)
            pages = self._some(wanted)
        for page in pages:
            for picture in page:
                if self._add(picture):
                    self.number += 1
                else:
                    self.missing.append(picture.key)
                yield Packed(self.number, self.total)
        found = noted.collections(self._database)
        some = [one for one in found if keys is None or one.key in self._collections]
        self._write("collections.json", collections_file.encode(some))
        if keys is None:
            self._add_kept()

    def _all(self) -> Iterator[list[Picture]]:
        """By pages, so that the window never waits long for the connection."""
        last = -1
        while True:
            page = self._database.records(
                rows.picture,
                f"{rows.SELECT_PICTURES} INDEXED BY pictures_all WHERE trashed IS NULL"
                " AND rank > :last ORDER BY rank LIMIT :page",
                {"last": last, "page": _PAGE},
            )
            if not page:
                return
            yield page
            last = page[-1].rank

    def _some(self, keys: Sequence[str]) -> Iterator[list[Picture]]:
        for key in keys:
            found = self._found(key)
            if found is None:
                self.missing.append(key)
            else:
                yield [found]

    def _found(self, key: str) -> Picture | None:
        query = f"{rows.SELECT_PICTURES} WHERE key = :key"
        found = self._database.records(rows.picture, query, {"key": key})
        return found[0] if found else None

    def _add(self, picture: Picture) -> bool:
        """Put in a picture with all that belongs to it; whether its file is there."""
        opened = self._opened(picture)
        if opened is None:
            return False
        picture, file = opened
        jobs = self._database.records(
            rows.job, f"{rows.SELECT_JOBS} WHERE key = :key", {"key": picture.job_key}
        )
        with file:
            name = self._free(PurePosixPath("images") / picture.file)
            self._copy(str(name), file, picture.made)
        own = noted.own_of(self._database, picture.key)
        self._collections.update(one.key for one in own.collections)
        told = replace(picture, trashed=None, file=str(name.relative_to("images")))
        (job,) = jobs
        self._write(str(name.with_suffix(".json")), sidecar.encode(job, told, own), picture.made)
        self._add_company(job)
        return True

    def _opened(self, picture: Picture) -> tuple[Picture, BinaryIO] | None:
        """Its open file; a picture may go to the trash meanwhile, or come back from there."""
        for one in (picture, self._found(picture.key)):
            if one is not None:
                try:
                    return one, self._folders.file_of(one).open("rb")
                except FileNotFoundError:
                    continue
        return None

    def _add_company(self, job: Job) -> None:
        if job.key in self._jobs:
            return
        self._jobs.add(job.key)
        for reference in job.recipe.references:
            self._add_reference(reference, job.made)
        path = conversation.path_of(self._folders, job.key)
        self._add_file(path, f"turns/{path.name}", job.made)

    def _add_kept(self) -> None:
        """Put in what has a name and stays, whether a picture was made with it or not."""
        moment = now()
        for path in (self._folders.snippets, self._folders.shelf):
            self._add_file(path, path.name, moment)
        for one in Stored(self._folders).shelf():
            self._add_reference(one.reference, one.made)

    def _add_reference(self, reference: Reference, moment: datetime) -> None:
        path = references.path_of(self._folders, reference)
        self._add_file(path, f"references/{path.parent.name}/{path.name}", moment)

    def _add_file(self, path: Path, name: str, moment: datetime) -> None:
        """Put in what is there and is not in yet."""
        if name.lower() in self._names:
            return
        try:
            with path.open("rb") as file:
                self._names.add(name.lower())
                self._copy(name, file, moment)
        except FileNotFoundError:
            return

    def _free(self, name: PurePosixPath) -> PurePosixPath:
        """The name, or one with a number: in wall and trash two pictures may be called alike."""
        plain, copy = name, 1
        while str(name.with_suffix("")).lower() in self._names:
            copy += 1
            name = plain.with_stem(f"{plain.stem}_{copy}")
        self._names.add(str(name.with_suffix("")).lower())
        return name

    def _copy(self, name: str, file: BinaryIO, moment: datetime) -> None:
        entry = self._entry(name, moment)
        is_long = os.fstat(file.fileno()).st_size > _LONG_BYTES
        with self._archive.open(entry, "w", force_zip64=is_long) as target:
            while block := _read(file):
                if self._stop():
                    raise StreamClosed
                target.write(block)

    def _write(self, name: str, content: bytes, moment: datetime | None = None) -> None:
        entry = self._entry(name, moment)
        entry.compress_type = zipfile.ZIP_DEFLATED
        self._archive.writestr(entry, content)

    def _entry(self, name: str, moment: datetime | None) -> zipfile.ZipInfo:
        """Pictures are packed already: they are stored as they are."""
        local = (moment or datetime.now().astimezone()).astimezone()
        year = min(max(local.year, _EARLIEST), _LATEST)
        entry = zipfile.ZipInfo(name, (year, *local.timetuple()[1:6]))
        entry.external_attr = 0o100644 << 16
        return entry


def _read(file: BinaryIO) -> bytes:
    """A block; where that fails, it is not the archive's disk that is at fault."""
    with translated(Path(file.name), Charged.NO):
        return file.read(_BLOCK_BYTES)

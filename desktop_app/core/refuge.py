"""Where an answer goes on arriving when the library's disk is full or fails: a folder elsewhere.

Its name follows from the job's key and from where the library lies (a copy of a library has the
same keys), so nothing has to be noted on the disk that takes no more.
"""

from __future__ import annotations

import errno
import logging
import os
import shutil
import stat
import sys
import tempfile
import zlib
from pathlib import Path

from desktop_app.core import durable

log = logging.getLogger(__name__)

#: The disk is full, or fails; anything else is no reason to go elsewhere.
_OF_THE_DISK = {errno.ENOSPC, errno.EDQUOT, errno.EIO, errno.EROFS}
_MEMORY = Path("/dev/shm")  # noqa: S108 - what is made there is ours alone


def is_of_the_disk(error: OSError) -> bool:
    """Whether another disk may take what this one refused."""
    return error.errno in _OF_THE_DISK


def possible(folder: Path) -> list[Path]:
    """Where the refuges of an answer's folder would lie, in the order in which they are tried."""
    library = os.fsencode(folder.parent.resolve())
    name = f"pictor-{folder.name}-{zlib.crc32(library):08x}"
    places = [_MEMORY] if sys.platform == "linux" else []
    try:
        places.insert(0, Path(tempfile.gettempdir()))
    except OSError as error:
        log.warning("there is no folder for temporary files: %s", error)
    return [place / name for place in places]


def of(folder: Path) -> list[Path]:
    """The refuges that an answer's folder has, the newest one last."""
    return [path for path in possible(folder) if _is_ours(path)]


def homes(folder: Path) -> list[Path]:
    """All folders in which something of an answer may lie, the newest one last."""
    return [folder, *of(folder)]


def has_parts(folder: Path) -> bool:
    """Whether pictures of an answer lie in its folder or in a refuge."""
    return any(path for home in homes(folder) for path in home.glob("*.part"))


def make(path: Path) -> None:
    """Make a refuge that nobody else can look into; raises where something has this name."""
    path.mkdir(mode=0o700)


def come_back(folder: Path) -> None:
    """Bring everything from an answer's refuges into its folder; what has no room yet stays."""
    for there in of(folder):
        folder.mkdir(exist_ok=True)
        for path in sorted(there.iterdir()):
            _move(path, folder / path.name)
        durable.sync_folder(folder)
        _remove(there)


def clear(folder: Path) -> None:
    """Remove an answer's refuges, everything in them being safe."""
    for there in of(folder):
        _remove(there)


def _remove(there: Path) -> None:
    try:
        shutil.rmtree(there)
    except OSError as error:
        log.warning("%s could not be removed: %s", there, error)


def _move(source: Path, target: Path) -> None:
    """Put a file in the place of an older one, from whichever disk, keeping its moment."""
    try:
        source.replace(target)
    except OSError as error:
        if error.errno != errno.EXDEV:
            raise
    else:
        return
    temporary = target.with_name(f"{target.name}.new")
    try:
        shutil.copyfile(source, temporary)
        shutil.copystat(source, temporary)
        durable.sync_file(temporary)
        temporary.replace(target)
    except OSError:
        temporary.unlink(missing_ok=True)
        raise
    source.unlink()


def _is_ours(path: Path) -> bool:
    """A folder of this person's: in a place for all, anybody can make one by this name."""
    try:
        status = path.lstat()
    except OSError:
        return False
    if not stat.S_ISDIR(status.st_mode):
        return False
    return sys.platform == "win32" or status.st_uid == os.getuid()

"""Files that survive a power cut: what has returned from here is on the disk, under its name."""

from __future__ import annotations

import errno
import hashlib
import logging
import os
import sys
import threading
from collections.abc import Callable
from pathlib import Path

log = logging.getLogger(__name__)

#: Not every file system can sync a folder (some network and FUSE ones); they say it with these.
_NO_FOLDER_SYNC = {errno.EINVAL, errno.ENOTSUP, errno.ENOSYS}
#: Windows refuses while a virus scanner holds a file; it lets go within about a second.
_PATIENCE_S = (0.05, 0.1, 0.2, 0.4, 0.8)


def sync_file(path: Path) -> None:
    """Bring a file's bytes to the disk itself."""
    with path.open("r+b") as file:
        _sync(file.fileno())


def sync_folder(path: Path) -> None:
    """Bring a folder's names to the disk itself; Windows has no such call and needs none."""
    if sys.platform == "win32":
        return
    handle = os.open(path, os.O_RDONLY | os.O_DIRECTORY)
    try:
        _sync(handle)
    except OSError as error:
        if error.errno not in _NO_FOLDER_SYNC:
            raise
    finally:
        os.close(handle)


def settle(path: Path) -> None:
    """Sync a file that is complete; where that fails, write the bytes again to a new file.

    After a failed sync the system counts the pages as clean, so asking again would lie.
    """
    try:
        sync_file(path)
    except OSError as error:
        log.warning("%s could not be synced (%s); it is written again", path.name, error)
        again = path.with_name(path.name + ".again")
        write_whole(path, path.read_bytes(), again)


def write_whole(path: Path, content: bytes, temporary: Path) -> None:
    """Give `path` this content, all of it or none, by way of `temporary` on the same disk."""
    try:
        with temporary.open("wb") as file:
            file.write(content)
            file.flush()
            _sync(file.fileno())
        patiently(lambda: temporary.replace(path))
    except OSError:
        temporary.unlink(missing_ok=True)
        raise
    sync_folder(path.parent)


def move_new(source: Path, target: Path) -> None:
    """Rename to a name that is free; never puts a file in another's place."""
    if os.path.lexists(target):
        raise FileExistsError(errno.EEXIST, os.strerror(errno.EEXIST), str(target))
    patiently(lambda: source.rename(target))
    sync_folder(target.parent)


def make_folder(path: Path, root: Path) -> None:
    """Make a folder and those above it, below an existing root, each safe before the next."""
    if path == root or path.is_dir():
        return
    make_folder(path.parent, root)
    path.mkdir(exist_ok=True)
    sync_folder(path.parent)


def free_name(folder: Path, stem: str, extensions: tuple[str, ...]) -> str:
    """The stem, or the stem with a number, under which none of these extensions is taken."""
    name, copy = stem, 1
    while any(os.path.lexists(folder / f"{name}{extension}") for extension in extensions):
        copy += 1
        name = f"{stem}_{copy}"
    return name


def sha256(path: Path) -> str:
    """The fingerprint of a file's bytes."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def patiently(action: Callable[[], object]) -> None:
    """Do it, and on Windows do it again for a while when somebody else holds the file."""
    for pause in _PATIENCE_S if os.name == "nt" else ():
        try:
            action()
        except PermissionError:
            threading.Event().wait(pause)
        else:
            return
    action()


def _sync(handle: int) -> None:
    if sys.platform == "darwin":
        import fcntl

        try:
            fcntl.fcntl(handle, fcntl.F_FULLFSYNC)
        except OSError as error:  # network disks know only the plain call
            if error.errno not in _NO_FOLDER_SYNC:
                raise
        else:
            return
    os.fsync(handle)

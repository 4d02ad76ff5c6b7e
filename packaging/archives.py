"""One file out of the bundle's folder: the same bytes whenever it is made of the same files."""

from __future__ import annotations

import lzma
import platform
import stat
import sys
import tarfile
import zipfile
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

from desktop_app import NAME, VERSION

_SYSTEM = {"linux": "linux", "darwin": "macos", "win32": "windows"}


def name() -> str:
    """As `pictor-0.1.0-linux-x86_64`."""
    machine = platform.machine().lower().replace("amd64", "x86_64")
    return f"{NAME.lower()}-{VERSION}-{_SYSTEM[sys.platform]}-{machine}"


def pack(folder: Path, dist: Path, epoch: int) -> Path:
    """A .tar.xz, for Windows a .zip, of the folder."""
    if sys.platform == "win32":
        return _zip(folder, dist / f"{name()}.zip", epoch)
    return _tar(folder, dist / f"{name()}.tar.xz", epoch)


def size(path: Path) -> int:
    """Bytes of a file, or of all files in a folder."""
    if path.is_file():
        return path.stat().st_size
    return sum(each.lstat().st_size for each in everything(path) if not each.is_dir())


def everything(folder: Path) -> Iterator[Path]:
    """The folder and all that is below it, in an order that is always the same."""
    yield folder
    yield from sorted(folder.rglob("*"), key=lambda path: path.as_posix())


def mode(path: Path) -> int:
    """What may be done with it: libraries and data are read, programs started, by everybody."""
    if path.is_dir() or path.is_symlink():
        return 0o755
    is_library = ".so" in path.suffixes or path.suffix == ".dylib"
    is_program = bool(path.stat().st_mode & stat.S_IXUSR) and not is_library
    return 0o755 if is_program else 0o644


def _tar(folder: Path, target: Path, epoch: int) -> Path:
    with lzma.open(target, "wb", preset=9) as packed, tarfile.open(mode="w", fileobj=packed) as tar:
        for path in everything(folder):
            entry = tar.gettarinfo(path, path.relative_to(folder.parent).as_posix())
            entry.uid = entry.gid = 0
            entry.uname = entry.gname = "root"
            entry.mtime = epoch
            entry.mode = mode(path)
            if entry.isreg():
                with path.open("rb") as file:
                    tar.addfile(entry, file)
            else:
                tar.addfile(entry)
    return target


def _zip(folder: Path, target: Path, epoch: int) -> Path:
    when = datetime.fromtimestamp(epoch, tz=UTC).timetuple()[:6]
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as packed:
        for path in everything(folder):
            if path.is_file():
                entry = zipfile.ZipInfo(path.relative_to(folder.parent).as_posix(), when)
                entry.compress_type = zipfile.ZIP_DEFLATED
                packed.writestr(entry, path.read_bytes())
    return target

"""Where the library is to lie from now on: whether it can, and the order that the next start obeys.

The order is a small file beside the settings. It stays after a copy as well, and then tells where
the former library lies until somebody has it removed.
"""

from __future__ import annotations

import json
import os
import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from desktop_app.core import durable, filesystem
from desktop_app.core.errors import Charged, StreamClosed
from desktop_app.core.faults import translated
from desktop_app.core.folders import Folders

_OWN_NAME = "Pictor"  # of the folder made where the chosen one holds other things
_NAMES = 99
_SPARE_BYTES = 200_000_000  # room that pictures must keep


class Obstacle(StrEnum):
    """Why a library cannot move to a folder."""

    SAME = "same"  # it lies there already
    INSIDE = "inside"  # the folder is a part of the library
    TAKEN = "taken"  # nothing new may come in there
    NOT_WRITABLE = "not_writable"
    NO_ROOM = "no_room"


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """A move that can be made."""

    source: Path
    target: Path  # empty, or not there yet
    files: int
    size_bytes: int
    is_same_disk: bool  # then nothing has to be copied
    is_shared: bool  # the target lies on a network share


@dataclass(frozen=True, slots=True, kw_only=True)
class Blocked:
    """A move that cannot be made, and why."""

    obstacle: Obstacle
    target: Path
    needed_bytes: int = 0
    free_bytes: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Order:
    """What the next start does before it opens the library, or what one has done."""

    source: Path
    target: Path
    on_other_disk: bool = False  # the new place, when it was chosen
    moved: float = 0.0  # when all of it had been copied, in seconds since 1970; 0 is not yet

    @property
    def is_done(self) -> bool:
        """Whether the library lies in its new place, and its former one is only left over."""
        return self.moved > 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Removed:
    """What became of the former library."""

    files: int
    left: int  # that were not there, or not the same, when the library moved


def plan(source: Path, chosen: Path, stop: Callable[[], bool] = lambda: False) -> Plan | Blocked:
    """Whether the library can move into the chosen folder, or into a new one within it."""
    source, chosen = source.resolve(), chosen.absolute().resolve()
    if chosen == source:
        return Blocked(obstacle=Obstacle.SAME, target=chosen)
    if chosen.is_relative_to(source):
        return Blocked(obstacle=Obstacle.INSIDE, target=chosen)
    target = _free_in(chosen)
    if target is None:
        return Blocked(obstacle=Obstacle.TAKEN, target=chosen)
    if not _may_write(target):
        return Blocked(obstacle=Obstacle.NOT_WRITABLE, target=target)
    with translated(source, Charged.NO):
        files, size_bytes = 0, 0
        for path in walk(source, stop):
            files += 1
            size_bytes += path.lstat().st_size
        there = _nearest(target)
        is_same = on_one_disk(source, target)
        free = shutil.disk_usage(there).free
    if not is_same and free < size_bytes + _SPARE_BYTES:
        needed = size_bytes + _SPARE_BYTES
        return Blocked(
            obstacle=Obstacle.NO_ROOM, target=target, needed_bytes=needed, free_bytes=free
        )
    return Plan(
        source=source,
        target=target,
        files=files,
        size_bytes=size_bytes,
        is_same_disk=is_same,
        is_shared=filesystem.is_shared(there),
    )


def walk(root: Path, stop: Callable[[], bool] = lambda: False) -> Iterator[Path]:
    """Every file and every link below a folder, in an order that stays; the database comes last.

    Folders that are links count as links. Raises `StreamClosed` once `stop()` is true, and
    `OSError` where a folder cannot be read: what is not seen would not be moved.
    """
    last = Folders(root).database.name
    found = []
    for where, folders, names in os.walk(root, onerror=_refuse):
        if stop():
            raise StreamClosed
        folders.sort()
        here = Path(where)
        links = [name for name in folders if (here / name).is_symlink()]
        for name in sorted([*names, *links]):
            path = here / name
            if here == root and name.startswith(last):
                found.append(path)
            elif path.is_symlink() or path.is_file():
                yield path
    yield from found


def on_one_disk(source: Path, target: Path) -> bool:
    """Whether a folder that is there, and one that may not be, lie on one disk."""
    return source.stat().st_dev == _nearest(target).stat().st_dev


def write(record: Path, order: Order) -> None:
    """Have it known to the next start."""
    places = {"source": str(order.source), "target": str(order.target)}
    told = {**places, "on_other_disk": order.on_other_disk, "moved": order.moved}
    with translated(record, Charged.NO):
        record.parent.mkdir(parents=True, exist_ok=True)
        content = json.dumps(told, indent=2).encode("utf-8", "surrogatepass")
        durable.write_whole(record, content, record.with_name(f"{record.name}.new"))


def read(record: Path) -> Order | None:
    """What was ordered or done; None where nothing was, or nobody can read it."""
    try:
        told = json.loads(record.read_bytes())
        order = Order(
            source=Path(told["source"]),
            target=Path(told["target"]),
            on_other_disk=told["on_other_disk"] is True,
            moved=float(told["moved"]),
        )
    except (OSError, ValueError, KeyError, TypeError):
        return None
    return order if order.source.is_absolute() and order.target.is_absolute() else None


def forget(record: Path) -> None:
    """Nothing is ordered, and nothing is left over."""
    with translated(record, Charged.NO):
        record.unlink(missing_ok=True)
        durable.sync_folder(record.parent)


def _refuse(error: OSError) -> None:
    raise error


def _free_in(chosen: Path) -> Path | None:
    """The folder itself where nothing is in it, else one of our name within it."""
    names = [_OWN_NAME, *(f"{_OWN_NAME} {number}" for number in range(2, _NAMES))]
    for path in (chosen, *(chosen / name for name in names)):
        if not os.path.lexists(path):
            return path
        try:
            if path.is_dir() and not any(path.iterdir()):
                return path
        except OSError:
            return None
        if path == chosen and not path.is_dir():
            return None
    return None


def _may_write(target: Path) -> bool:
    """Whether a file can be made there; leaves nothing behind."""
    there = _nearest(target)
    probe = there / f".pictor-{os.getpid()}"
    try:
        probe.write_bytes(b"pictor")
    except OSError:
        return False
    finally:
        try:
            probe.unlink(missing_ok=True)
        except OSError:
            return False
    return True


def _nearest(path: Path) -> Path:
    """The folder itself, or the first above it that is there."""
    return next((one for one in (path, *path.parents) if one.is_dir()), path)

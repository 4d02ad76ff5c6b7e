"""What the library takes on the disk, and where it lies: counted, cleared and moved on a thread."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop_app.core.errors import Failure
from desktop_app.core.library import Library
from desktop_app.core.settings import Settings
from desktop_app.core.upkeep.findings import Use
from desktop_app.state.backup_list import Backups
from desktop_app.state.errands import Errand, Errands, Stop
from desktop_app.state.preferences import Preferences
from desktop_app.state.thumbnails import Thumbnails

if TYPE_CHECKING:
    from desktop_app.core.upkeep.relocation import Blocked, Order, Plan, Removed

# What plans, moves and removes is imported when it is asked for: starting needs none of it.

_MB = 1_000_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Space:
    """What there is, and how much room it takes."""

    use: Use
    pictures: int  # not in the trash
    trashed: int
    free_bytes: int | None  # on the library's disk; None where nobody can tell
    last_backup: datetime | None
    old: Path | None = None  # the folder from which the library was moved, while it is there
    old_bytes: int = 0


class Storage(QObject):
    """Does one thing after the other; each is told by a signal, or `failed`."""

    counted = Signal(object)  # Space
    planned = Signal(object)  # Plan or Blocked
    ordered = Signal()  # the next start moves the library
    cleared = Signal()  # the small copies are gone
    removed = Signal(object)  # Removed: the former library is gone
    failed = Signal(object)  # Failure

    def __init__(
        self,
        library: Library,
        record: Path,
        thumbnails: Thumbnails,
        small_copies: Path,
        backups: Backups,
        preferences: Preferences,
        parent: QObject | None = None,
    ) -> None:
        """`record` is where the order to move is kept, `small_copies` the thumbnails' folder."""
        super().__init__(parent)
        self._library = library
        self._record = record
        self._thumbnails = thumbnails
        self._small_copies = small_copies
        self.backups = backups
        self.space: Space | None = None  # as it was counted last
        self._errands = Errands("storage")
        self._limit_mb = preferences.now.thumbnails_mb
        preferences.changed.connect(self._on_settings)
        backups.made.connect(self.refresh)

    @property
    def folder(self) -> Path:
        """Where the library lies."""
        return self._library.folders.root

    def refresh(self) -> None:
        """Count what there is."""
        self._add(self._count, self._on_counted)

    def plan(self, chosen: Path) -> None:
        """Look whether the library can move there."""
        self._add(lambda stop: self._plan(chosen, stop), self.planned.emit)

    def order(self, plan: Plan) -> None:
        """Have the next start move the library."""
        self._add(lambda _: self._order(plan), lambda _: self.ordered.emit())

    def clear_small_copies(self) -> None:
        """Delete all small copies; those that are looked at are made again."""
        self._thumbnails.clear(self._on_cleared)

    def remove_old(self) -> None:
        """Delete the library that was left where this one was moved from."""
        self._add(self._remove_old, self._on_removed)

    def cancel(self) -> None:
        """Have what is under way end soon."""
        self._errands.cancel()

    def close(self) -> None:
        """Stop, and tell nothing any more; twice is fine."""
        self._errands.close()

    def _add(self, do: Callable[[Stop], object], then: Callable[..., None]) -> None:
        self._errands.add(Errand(lambda stop, _: do(stop), then, self._on_failed))

    # On the thread

    def _count(self, stop: Stop) -> Space:
        library, order = self._library, self._left_over()
        backups = library.care.backups()
        old = order.source if order is not None and order.source.is_dir() else None
        return Space(
            use=library.care.use(self._small_copies, stop),
            pictures=library.count(),
            trashed=library.count("trash"),
            free_bytes=library.free_bytes(),
            last_backup=backups[0].made if backups else None,
            old=old,
            old_bytes=0 if old is None else _bytes_in(old, stop),
        )

    def _plan(self, chosen: Path, stop: Stop) -> Plan | Blocked:
        from desktop_app.core.upkeep import relocation

        return relocation.plan(self.folder, chosen, stop)

    def _order(self, plan: Plan) -> None:
        from desktop_app.core.upkeep import relocation

        order = relocation.Order(
            source=plan.source, target=plan.target, on_other_disk=not plan.is_same_disk
        )
        relocation.write(self._record, order)

    def _left_over(self) -> Order | None:
        """The move that has left a former library behind; never one of which this is the former."""
        from desktop_app.core.upkeep import relocation

        order = relocation.read(self._record)
        if order is None or not order.is_done:
            return None
        here = self.folder.resolve()
        is_other = order.target.resolve() == here != order.source.resolve()
        return order if is_other else None

    def _remove_old(self, stop: Stop) -> Removed:
        from desktop_app.core.upkeep import moving, relocation

        order = self._left_over()
        if order is None:
            return relocation.Removed(files=0, left=0)
        removed = moving.remove_old(order, stop)
        relocation.forget(self._record)
        return removed

    # Here

    def _on_counted(self, space: Space) -> None:
        self.space = space
        self.counted.emit(space)

    def _on_removed(self, removed: Removed) -> None:
        self.removed.emit(removed)
        self.refresh()

    def _on_cleared(self) -> None:
        self.cleared.emit()
        self.refresh()

    def _on_failed(self, failure: Failure | None) -> None:
        if failure is not None:
            self.failed.emit(failure)

    def _on_settings(self, now: Settings) -> None:
        if now.thumbnails_mb != self._limit_mb:
            self._limit_mb = now.thumbnails_mb
            self._thumbnails.set_limit_bytes(now.thumbnails_mb * _MB)


def _bytes_in(folder: Path, stop: Stop) -> int:
    from desktop_app.core.upkeep import relocation

    total = 0
    with suppress(OSError):  # what cannot be looked at does not count
        for path in relocation.walk(folder, stop):
            total += path.lstat().st_size
    return total

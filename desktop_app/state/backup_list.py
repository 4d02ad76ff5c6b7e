"""The backups of the library: which there are, one more, and going back to one."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from desktop_app.core.errors import Failure
from desktop_app.core.upkeep.care import Care
from desktop_app.core.upkeep.findings import Backup, Cause
from desktop_app.state.errands import Errand, Errands, Stop

__all__ = ["Backup", "Backups", "Cause"]


class Backups(QObject):
    """Asks for one thing after the other, on a thread."""

    listed = Signal(object)  # tuple[Backup, ...], the newest first
    made = Signal()  # one more; it is in the list already
    ordered = Signal(object)  # Backup: the next start goes back to it
    failed = Signal(object)  # Failure, of any of these
    ended = Signal()  # any of these, after what it has told

    def __init__(self, care: Care, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._care = care
        self._errands = Errands("backups")

    @property
    def is_under_way(self) -> bool:
        """Whether anything is being asked for."""
        return self._errands.are_under_way

    def refresh(self) -> None:
        """Look which backups there are."""
        self._add(lambda _: tuple(self._care.backups()), self.listed.emit)

    def make(self) -> None:
        """Make one more now."""

        def do(stop: Stop) -> tuple[Backup, ...]:
            self._care.back_up_now(stop)
            return tuple(self._care.backups())

        def then(found: tuple[Backup, ...]) -> None:
            self.listed.emit(found)
            self.made.emit()

        self._add(do, then)

    def order(self, backup: Backup) -> None:
        """Have the next start go back to this one, if it is good."""
        self._add(lambda _: self._care.order(backup), lambda _: self.ordered.emit(backup))

    def close(self) -> None:
        """Stop, and tell nothing any more; twice is fine."""
        self._errands.close()

    def _add(self, do: Callable[[Stop], object], then: Callable[..., None]) -> None:
        def on_done(result: object) -> None:
            then(result)
            self.ended.emit()

        self._errands.add(Errand(lambda stop, _: do(stop), on_done, self._on_failed))

    def _on_failed(self, failure: Failure | None) -> None:
        if failure is not None:
            self.failed.emit(failure)
        self.ended.emit()

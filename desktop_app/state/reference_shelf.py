"""Named references that stay: the shelf, and what is done with it; all of it can be taken back."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from desktop_app.core import kept_names
from desktop_app.core.changes import Change, Storing
from desktop_app.core.kept_names import tidy_name
from desktop_app.core.recipe import Reference
from desktop_app.core.records import Shelved, new_key, now
from desktop_app.state.edits import Edits


class ReferenceShelf(QObject):
    """Knows every reference on the shelf; the library has them, and does what is asked in turn.

    The pictures themselves lie with all that were ever sent along, where nothing is cleaned away:
    what is taken off the shelf and put back still has its picture.
    """

    changed = Signal()  # which there are, and what they are called

    def __init__(
        self,
        read: Callable[[], Sequence[Shelved]],
        edits: Edits,
        uses_of: Callable[[str], int],
        parent: QObject | None = None,
    ) -> None:
        """`read` gives them by name; `uses_of` how many pictures were made with a hash."""
        super().__init__(parent)
        self._read = read
        self._edits = edits
        self._uses_of = uses_of
        self._all: tuple[Shelved, ...] = ()
        edits.applied.connect(self._on_applied)
        self.refresh()

    @property
    def all(self) -> tuple[Shelved, ...]:
        """All of them, by name."""
        return self._all

    def find(self, key: str) -> Shelved | None:
        """The one of this key."""
        return next((one for one in self._all if one.key == key), None)

    def holding(self, sha256: str) -> Shelved | None:
        """The one with this picture."""
        return next((one for one in self._all if one.reference.sha256 == sha256), None)

    def made_of(self, picture_key: str) -> Shelved | None:
        """The one that was made of this picture of the wall."""
        return next((one for one in self._all if one.reference.picture == picture_key), None)

    def named(self, name: str) -> Shelved | None:
        """The one of this name, whatever its case."""
        wanted = tidy_name(name).casefold()
        return next((one for one in self._all if tidy_name(one.name).casefold() == wanted), None)

    def uses_of(self, shelved: Shelved) -> int:
        """How many pictures were made with it, the trash left out."""
        return self._uses_of(shelved.reference.sha256)

    def refresh(self) -> None:
        """Read them anew."""
        found = tuple(self._read())
        if found != self._all:
            self._all = found
            self.changed.emit()

    # What is done

    def add(self, reference: Reference, name: str, text: str) -> Shelved:
        """Put a reference on the shelf; the text says what will have been done."""
        made = Shelved(key=new_key(), name=tidy_name(name), reference=reference, made=now())
        self._edits.do(Storing(None, made), text)
        return made

    def rename(self, shelved: Shelved, name: str, text: str) -> None:
        """Call it something else."""
        self._edits.do(Storing(shelved, replace(shelved, name=tidy_name(name))), text)

    def remove(self, shelved: Shelved, text: str) -> None:
        """Take it off the shelf; pictures made with it keep their reference."""
        self._edits.do(Storing(shelved, None), text)

    def _on_applied(self, change: Change, _pictures: object) -> None:
        if isinstance(change, Storing) and isinstance(change.after or change.before, Shelved):
            self.refresh()


def free_name(wanted: str, taken: Iterable[str]) -> str:
    """The name itself where nobody has it, else with the first number that makes it new."""
    names = {tidy_name(one).casefold() for one in taken}
    return kept_names.free_name(tidy_name(wanted), lambda name: name.casefold() in names)

"""Named pieces of prompts, and what is done with them: all of it can be taken back."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from desktop_app.core import kept_names
from desktop_app.core.changes import Change, Storing
from desktop_app.core.kept_names import LONGEST_SNIPPET_NAME as LONGEST_NAME
from desktop_app.core.kept_names import snippet_name, snippet_text
from desktop_app.core.records import Snippet, new_key, now
from desktop_app.core.unfolding import folded
from desktop_app.state.edits import Edits

__all__ = ["LONGEST_NAME", "Snippets", "name_for", "snippet_name", "snippet_text"]

_WORDS_OF_NAME = 4  # of a piece that nobody has named


class Snippets(QObject):
    """Knows every snippet; the library has them, and does what is asked of it in its turn."""

    changed = Signal()  # which there are, what they are called and say

    def __init__(
        self,
        read: Callable[[], Sequence[Snippet]],
        edits: Edits,
        parent: QObject | None = None,
    ) -> None:
        """`read` gives them by name."""
        super().__init__(parent)
        self._read = read
        self._edits = edits
        self._all: tuple[Snippet, ...] = ()
        edits.applied.connect(self._on_applied)
        self.refresh()

    @property
    def all(self) -> tuple[Snippet, ...]:
        """All of them, by name."""
        return self._all

    @property
    def texts(self) -> Mapping[str, str]:
        """What they say, by their names."""
        return {one.name: one.text for one in self._all}

    def find(self, key: str) -> Snippet | None:
        """The one of this key."""
        return next((one for one in self._all if one.key == key), None)

    def named(self, name: str) -> Snippet | None:
        """The one of this name, whatever its case."""
        wanted = folded(snippet_name(name))
        return next((one for one in self._all if folded(one.name) == wanted), None)

    def beginning_with(self, letters: str) -> list[Snippet]:
        """Those whose name begins so, then those in which a later word does."""
        sought = folded(letters)
        names = [(folded(one.name), one) for one in self._all]
        first = [one for name, one in names if name.startswith(sought)]
        return first + [
            one for name, one in names if f" {sought}" in f" {name}" and one not in first
        ]

    def free_name(self, wanted: str, key: str = "") -> str:
        """The name itself where no other has it, else with the first number that makes it new."""
        taken = {folded(one.name) for one in self._all if one.key != key}
        return kept_names.free_name(
            snippet_name(wanted), lambda name: folded(name) in taken, LONGEST_NAME
        )

    def refresh(self) -> None:
        """Read them anew."""
        found = tuple(self._read())
        if found != self._all:
            self._all = found
            self.changed.emit()

    # What is done

    def make(self, name: str, text: str, said: str) -> Snippet:
        """Keep this piece; `said` tells what will have been done. Without a name it gets one."""
        name = self.free_name(name if snippet_name(name) else name_for(text))
        made = Snippet(key=new_key(), name=name, text=snippet_text(text), made=now())
        self._edits.do(Storing(None, made), said)
        return made

    def change(self, snippet: Snippet, name: str, text: str, said: str) -> Snippet:
        """Give it this name and these words; what is empty stays as it was."""
        changed = replace(
            snippet,
            name=self.free_name(name, snippet.key) if snippet_name(name) else snippet.name,
            text=snippet_text(text) or snippet.text,
        )
        if changed != snippet:
            self._edits.do(Storing(snippet, changed), said)
        return changed

    def delete(self, snippet: Snippet, said: str) -> None:
        """Do away with it; prompts that name it then say just its name."""
        self._edits.do(Storing(snippet, None), said)

    def _on_applied(self, change: Change, _pictures: object) -> None:
        if isinstance(change, Storing) and isinstance(change.after or change.before, Snippet):
            self.refresh()


def name_for(text: str) -> str:
    """A name made of the first words."""
    words = snippet_name(text[: 4 * LONGEST_NAME]).split()
    return " ".join(words[:_WORDS_OF_NAME])[:LONGEST_NAME].rstrip(" ,.;:、。،") or "1"

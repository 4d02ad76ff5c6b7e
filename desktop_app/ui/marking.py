"""A person's own marks on pictures: tags and stars, by key, by menu and from the details."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from desktop_app.core.changes import MOST_STARS, Marks, tidy
from desktop_app.ui.facts import fill
from desktop_app.ui.icons import Icons
from desktop_app.ui.keeping import Keeping
from desktop_app.ui.states import States
from desktop_app.ui.theme import Theme
from desktop_app.ui.widgets.toggle_popover import Held, TogglePopover, ToggleRow

_OFFERED = 200  # tags in the list at most


class Marking(QObject):
    """Asks for marks on the meant pictures; each press is one step that can be taken back."""

    def __init__(
        self,
        theme: Theme,
        icons: Icons,
        states: States,
        keeping: Keeping,
        tags: Callable[[], list[tuple[str, int]]],
        shared: Callable[[Sequence[str]], Mapping[str, int]],
        window: QWidget,
    ) -> None:
        """`tags` are all with their numbers; `shared` how many of some pictures bear each."""
        super().__init__(window)
        self._theme = theme
        self._icons = icons
        self._edits = states.edits
        self._keeping = keeping
        self._tags = tags
        self._shared = shared
        self._window = window
        self._popover: TogglePopover | None = None
        self._meant: tuple[str, ...] = ()
        states.edits.applied.connect(lambda *_: self._refresh())

    def handlers(self) -> dict[str, Callable[[], object]]:
        """What each of its actions does."""
        stars = {f"stars_{n}": partial(self.star_meant, n) for n in range(MOST_STARS + 1)}
        return {"tag": self.open, **stars}

    def open(self) -> None:
        """Offer the tags for the meant pictures."""
        self._meant = self._keys()
        if not self._meant:
            return
        if self._popover is None:
            self._popover = TogglePopover(
                self._theme,
                self._icons,
                self._window,
                name=self.tr("Tags"),
                hint=self.tr("Find or add a tag"),
                nothing=self.tr("No tags yet. Write one and press Enter."),
                new_words=lambda tag: fill(self.tr("New tag “%1”"), tag),
                tidy=lambda text: " ".join(text.split()),
            )
            self._popover.setObjectName("tagging")
            self._popover.toggled.connect(self._on_toggled)
            self._popover.made.connect(partial(self._on_toggled, put=True))
        self._refresh(hidden=True)
        self._popover.open_at(self._keeping.deed("tag"))

    def star_meant(self, stars: int) -> None:
        """Give the meant pictures so many stars."""
        self.star(self._keys(), stars)

    def star(self, keys: Sequence[str], stars: int) -> None:
        """Give these pictures so many stars, or none."""
        if not keys:
            return
        text = self.tr("Stars removed")
        if stars:
            text = self.tr("%Ln stars given", "", stars)
        self._edits.mark(keys, text, partial(_starred, stars))

    def set_tags(self, key: str, tags: Sequence[str]) -> None:
        """Let a picture bear these tags and no others."""
        self._edits.mark([key], self.tr("Tags changed"), partial(_tagged, tidy(tags)))

    def set_note(self, key: str, note: str) -> None:
        """Let a picture bear this note."""
        text = self.tr("Note changed") if note else self.tr("Note removed")
        self._edits.mark([key], text, partial(_noted, note))

    def _on_toggled(self, tag: str, put: bool) -> None:
        count = len(self._meant)
        if put:
            one, many = self.tr("Tagged “%1”"), self.tr("%Ln pictures tagged “%1”", "", count)
        else:
            one = self.tr("Tag “%1” removed")
            many = self.tr("Tag “%1” removed from %Ln pictures", "", count)
        text = fill(one if count == 1 else many, tag)
        self._edits.mark(self._meant, text, partial(_with if put else _without, tag))

    def _keys(self) -> tuple[str, ...]:
        return tuple(one.key for one in self._keeping.meant() if one.trashed is None)

    def _refresh(self, *, hidden: bool = False) -> None:
        if self._popover is None or not (hidden or self._popover.isVisible()):
            return
        borne = {tag.casefold(): count for tag, count in self._shared(self._meant).items()}
        rows = []
        for tag, count in self._tags()[:_OFFERED]:
            number = borne.get(tag.casefold(), 0)
            held = Held.SOME if number else Held.NONE
            if number >= len(self._meant):
                held = Held.ALL
            rows.append(ToggleRow(tag, tag, held, str(count)))
        rows.sort(key=lambda row: (row.held is Held.NONE, row.text.casefold()))
        self._popover.show_rows(rows)


def _starred(stars: int, marks: Marks) -> Marks:
    return replace(marks, stars=stars)


def _tagged(tags: tuple[str, ...], marks: Marks) -> Marks:
    return replace(marks, tags=tags)


def _noted(note: str, marks: Marks) -> Marks:
    return replace(marks, note=note)


def _with(tag: str, marks: Marks) -> Marks:
    return replace(marks, tags=tidy([*marks.tags, tag]))


def _without(tag: str, marks: Marks) -> Marks:
    folded = tag.casefold()
    kept = tuple(one for one in marks.tags if one.casefold() != folded)
    return replace(marks, tags=kept)

"""The reference shelf in the window: what comes onto it, and what is taken from it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

from desktop_app.core.recipe import Reference
from desktop_app.core.records import Picture, Shelved
from desktop_app.state.collections import tidy_name
from desktop_app.state.draft import Draft
from desktop_app.state.reference_shelf import ReferenceShelf, free_name
from desktop_app.state.references import ReferenceDesk
from desktop_app.ui.composer.reference_files import FileChooser
from desktop_app.ui.composer.reference_intake import ReferenceIntake
from desktop_app.ui.composer.reference_words import refusal_words
from desktop_app.ui.composer.references import ReferenceStrip
from desktop_app.ui.composer.shelf_popover import ShelfPopover
from desktop_app.ui.composer.shelf_rows import PICTURE, ShelfRow
from desktop_app.ui.composer.shelf_words import suggested_name, used_words
from desktop_app.ui.facts import fill
from desktop_app.ui.icons import Icons
from desktop_app.ui.naming import Naming
from desktop_app.ui.notices import announce
from desktop_app.ui.theme import Theme

_LETTERS = 12  # of a hash, by which pictures are searched that were made with it


@dataclass(frozen=True, slots=True, kw_only=True)
class ShelfSources:
    """What the shelf asks of the library and of the window."""

    path_of: Callable[[Picture], Path]
    picture_of: Callable[[str], Picture | None]
    meant: Callable[[], Sequence[Picture]]  # the pictures that keys and menus mean
    show_desk: Callable[[], object]  # where it is hidden
    undo: Callable[[], object]


class ShelfRoom(QObject):
    """Opens the shelf, asks for names, and says in words what was done."""

    told = Signal(str)
    search_wanted = Signal(str)  # in the language of the search box

    def __init__(
        self,
        theme: Theme,
        icons: Icons,
        shelf: ReferenceShelf,
        references: ReferenceDesk,
        draft: Draft,
        sources: ShelfSources,
        desk: QWidget,
        window: QWidget,
    ) -> None:
        """`desk` has the strip of references and what takes in dropped pictures."""
        super().__init__(window)
        self._theme = theme
        self._icons = icons
        self._shelf = shelf
        self._references = references
        self._draft = draft
        self._sources = sources
        self._desk = desk
        self._window = window
        self._popover: ShelfPopover | None = None
        self._files = FileChooser(window)
        strip, intake = desk.findChild(ReferenceStrip), desk.findChild(ReferenceIntake)
        assert isinstance(strip, ReferenceStrip)
        assert isinstance(intake, ReferenceIntake)
        self._strip = strip
        self._intake = intake.offer_shelf()
        strip.offer_shelf(self._name_of)
        strip.shelf_requested.connect(self._open_at)
        strip.keep_requested.connect(self.keep)
        self._files.chosen.connect(self._add_files)
        self._intake.files.connect(self._add_files)
        self._intake.image.connect(self._add_image)
        self._intake.pictures.connect(self._add_pictures)
        self._intake.refused.connect(lambda refused: self.told.emit(refusal_words(refused)))
        shelf.changed.connect(self._on_changed)
        draft.choices_changed.connect(self._refresh)
        references.thumbnail_arrived.connect(self._on_thumbnail)

    def handlers(self) -> dict[str, Callable[[], object]]:
        """What each of its actions does."""
        return {"shelve": self.shelve_meant, "shelf": self.open}

    def open(self) -> None:
        """Show what is on the shelf."""
        self._open_at("")

    def shelve_meant(self) -> None:
        """Keep the pictures that keys and menus mean."""
        pictures = [one for one in self._sources.meant() if one.trashed is None]
        if len(pictures) == 1:
            self.shelve(pictures[0])
        elif pictures:
            self._prepare(pictures, self._on_prepared)

    def shelve(self, picture: Picture) -> None:
        """Keep a picture of the wall under a name."""
        held = self._shelf.made_of(picture.key)
        if held is not None and not self._is_missing(held):
            self._tell_held(held)
        elif held is not None:
            self._prepare([picture], self._on_prepared)
        else:
            then = partial(self._prepare_named, picture)
            self._ask_to_keep(suggested_name(picture.title), then)

    def keep(self, reference: Reference) -> None:
        """Keep a reference under a name."""
        held = self._shelf.holding(reference.sha256)
        if held is not None:
            self._tell_held(held)
        else:
            self._ask_to_keep(suggested_name(reference.name), partial(self._add, reference))

    # What comes

    def _add_files(self, paths: list[Path]) -> None:
        self._references.add_files(paths, self._on_prepared)

    def _add_image(self, image: QImage, name: str) -> None:
        self._references.add_image(image, name, self._on_prepared)

    def _add_pictures(self, keys: list[str]) -> None:
        found = [self._sources.picture_of(key) for key in keys]
        self._prepare([one for one in found if one is not None], self._on_prepared)

    def _prepare(
        self, pictures: Sequence[Picture], then: Callable[[tuple[Reference, ...]], None]
    ) -> None:
        path_of = self._sources.path_of
        given = [(one.key, path_of(one), one.title) for one in pictures]
        self._references.add_pictures(given, then)

    def _prepare_named(self, picture: Picture, name: str) -> None:
        self._prepare([picture], partial(self._on_named, name))

    def _on_named(self, name: str, references: tuple[Reference, ...]) -> None:
        for reference in references:
            held = self._shelf.holding(reference.sha256)
            if held is not None:
                self._tell_held(held)
            else:
                self._add(reference, name)

    def _on_prepared(self, references: tuple[Reference, ...]) -> None:
        """One gets the name that somebody gives it, several go by their own."""
        held = [self._shelf.holding(one.sha256) for one in references]
        new = [one for one, there in zip(references, held, strict=True) if there is None]
        known = [one for one in held if one is not None]
        if len(new) == 1:
            self.keep(new[0])
        elif known and not new:
            self._tell_held(known[0])
        taken = [one.name for one in self._shelf.all]
        for reference in new if len(new) > 1 else ():
            name = free_name(suggested_name(reference.name) or self.tr("Reference"), taken)
            taken.append(name)
            self._add(reference, name)

    def _add(self, reference: Reference, name: str) -> None:
        text = fill(self.tr("“%1” is kept on the shelf"), tidy_name(name))
        self._shelf.add(reference, name, text)

    def _tell_held(self, held: Shelved) -> None:
        self.told.emit(fill(self.tr("This picture is on the shelf already, as “%1”."), held.name))

    # What it is called

    def _ask_to_keep(self, suggestion: str, then: Callable[[str], None]) -> None:
        name = free_name(suggestion, [one.name for one in self._shelf.all]) if suggestion else ""
        question = self._ask(self.tr("Keep on the shelf"), name, self.tr("Keep"), None)
        question.named.connect(then)
        question.open()

    def _ask_to_rename(self, shelved: Shelved) -> None:
        title = self.tr("Rename the reference")
        question = self._ask(title, shelved.name, self.tr("Rename"), shelved)
        question.named.connect(partial(self._on_renamed, shelved))
        question.closed.connect(partial(self._open_at, shelved.reference.sha256))
        question.open()

    def _ask(self, title: str, name: str, done: str, own: Shelved | None) -> Naming:
        question = Naming(self._theme, self._window, title, name, done, partial(self._refusal, own))
        question.setAccessibleName(title)
        return question

    def _refusal(self, own: Shelved | None, name: str) -> str:
        """Why a reference cannot be called so; `own` is the one that is called anew."""
        if not tidy_name(name):
            return self.tr("Write a name first.")
        taken = self._shelf.named(name)
        if taken is not None and (own is None or taken.key != own.key):
            return fill(self.tr("There is a reference “%1” on the shelf already."), taken.name)
        return ""

    def _on_renamed(self, shelved: Shelved, name: str) -> None:
        if tidy_name(name) != shelved.name:
            text = fill(self.tr("“%1” is called “%2” now"), shelved.name, tidy_name(name))
            self._shelf.rename(shelved, name, text)

    # What is done with what is there

    def _open_at(self, sha256: str) -> None:
        self._sources.show_desk()
        if self._popover is None:
            self._popover = self._make_popover()
        self._fill(self._popover)
        held = self._shelf.holding(sha256) if sha256 else None
        self._popover.open_for(held.key if held is not None else "")

    def _make_popover(self) -> ShelfPopover:
        opener = self._strip.shelf_button
        thumbnail = self._references.thumbnail
        popover = ShelfPopover(self._theme, self._icons, thumbnail, opener, self._desk)
        popover.pressed.connect(self._on_pressed)
        popover.wanted.connect(self._on_wanted)
        popover.files_wanted.connect(self._choose_files)
        popover.paste_wanted.connect(self._paste)
        popover.undo_wanted.connect(self._sources.undo)
        return popover

    def _on_pressed(self, key: str) -> None:
        shelved, popover = self._shelf.find(key), self._popover
        if shelved is None or popover is None:
            return
        sha256 = shelved.reference.sha256
        popover.say("")
        if any(one.sha256 == sha256 for one in self._draft.references):
            self._draft.remove_reference(sha256)
            announce(popover, fill(self.tr("“%1” removed from the references"), shelved.name))
        elif self._is_missing(shelved):
            missing = self.tr("The picture of “%1” is missing. Add it to the shelf again.")
            popover.say(fill(missing, shelved.name))
        elif self._strip.refusal:
            self._strip.refuse()
            popover.say(self._strip.refusal)
        else:
            self._strip.take([shelved.reference])
            announce(popover, fill(self.tr("“%1” added to the references"), shelved.name))

    def _on_wanted(self, what: str, key: str) -> None:
        shelved = self._shelf.find(key)
        if shelved is None:
            return
        if what == "rename":
            self._ask_to_rename(shelved)
        elif what == "uses":
            self.search_wanted.emit(f"uses:{shelved.reference.sha256[:_LETTERS]}")
        else:
            text = fill(self.tr("“%1” removed from the shelf"), shelved.name)
            self._shelf.remove(shelved, text)

    def _choose_files(self) -> None:
        if self._popover is not None:
            self._popover.close()
        self._files.open(self.tr("Add to the shelf"))

    def _paste(self) -> None:
        if self._intake.paste() and self._popover is not None:
            self._popover.close()
        elif self._popover is not None:
            self._popover.say(self.tr("There's no picture to paste. Copy one first."))

    # What is so

    def _is_missing(self, shelved: Shelved) -> bool:
        """Whether its picture was looked for in vain."""
        side = round(PICTURE * self._window.devicePixelRatioF())
        seen = self._references.thumbnail(shelved.reference, side)
        return seen is not None and seen.isNull()

    def _name_of(self, sha256: str) -> str:
        held = self._shelf.holding(sha256)
        return held.name if held is not None else ""

    def _on_changed(self) -> None:
        self._strip.show_draft()
        self._refresh()

    def _refresh(self) -> None:
        if self._popover is not None and self._popover.isVisible():
            self._fill(self._popover)

    def _on_thumbnail(self, sha256: str) -> None:
        if self._popover is not None and self._popover.isVisible():
            self._popover.refresh(sha256)

    def _fill(self, popover: ShelfPopover) -> None:
        taken = {one.sha256 for one in self._draft.references}
        uses = {one.key: self._shelf.uses_of(one) for one in self._shelf.all}
        rows = [
            ShelfRow(
                key=one.key,
                name=one.name,
                detail=used_words(uses[one.key]),
                reference=one.reference,
                is_taken=one.reference.sha256 in taken,
            )
            for one in self._shelf.all
        ]
        popover.show_rows(rows, frozenset(key for key, count in uses.items() if count))

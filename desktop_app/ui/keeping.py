"""What is done with pictures that are made: love them, throw them away, bring them back."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject, QPoint, QRect
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from desktop_app.core.errors import Failure
from desktop_app.core.records import Picture
from desktop_app.ui import wording
from desktop_app.ui.asking import Question
from desktop_app.ui.desk_and_wall import DeskAndWall
from desktop_app.ui.facts import fill
from desktop_app.ui.gallery.empty_words import why_empty
from desktop_app.ui.notices import Toast, announce
from desktop_app.ui.states import States
from desktop_app.ui.theme import Theme
from desktop_app.ui.window_keys import told_key

_ABOVE_FOOT = 100  # of a page: the edit bar, or what a review is done with
_MOST_COMPARED = 4
_LOOKED_AT = 200  # of the pictures that are meant, to say in a menu what it would do


class Keeping(QObject):
    """Knows which pictures are meant, asks the library for changes, and tells what was done."""

    def __init__(
        self,
        theme: Theme,
        states: States,
        home: DeskAndWall,
        toast: Toast,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._theme = theme
        self._model = states.gallery
        self._edits = states.edits
        self._search = states.search
        self._collections = states.collections
        self._home = home
        self._toast = toast
        self._window = window
        self._bound: Mapping[str, QAction] = {}
        #: The pictures that are looked at beyond the wall; None while the wall is.
        self.looked_at: Callable[[], list[Picture] | None] = lambda: None
        #: Whether what was done is seen where it happened, and a toast would cover it.
        self.is_quiet: Callable[[], bool] = lambda: False
        self._quiet: set[str] = set()  # what is seen where it happens
        toast.lift = self._lift
        edits = states.edits
        edits.changed.connect(self.refresh)
        edits.done.connect(self._on_done)
        edits.undone.connect(self._on_undone)
        edits.redone.connect(self._on_redone)
        edits.emptied.connect(self._on_emptied)
        edits.failed.connect(self._on_failed)
        home.wall.scopes.chosen.connect(self.show_scope)
        home.wall.empty_trash.clicked.connect(self.ask_to_empty)
        home.wall.selection.wanted.connect(lambda name: self._bound[name].trigger())
        home.wall.selection.closed.connect(home.view.select_nothing)
        home.view.chosen_changed.connect(lambda _: toast.place())
        self._model.scope_changed.connect(self._on_scope)
        self._collections.changed.connect(self._say_why_empty)
        self._on_scope()

    def handlers(self) -> dict[str, Callable[[], object]]:
        """What each of its actions does."""
        return {
            "favourite": lambda: self.toggle_favourite(self.meant()),
            "delete": self.delete,
            "restore": self.restore,
            "empty_trash": self.ask_to_empty,
            "undo": self._edits.undo,
            "redo": self._edits.redo,
        }

    def bind(self, bound: Mapping[str, QAction]) -> None:
        """Keep the window's actions in step with what can be done."""
        self._bound = bound
        self.refresh()

    def refresh(self) -> None:
        """Say on the actions what they would do now."""
        bound = self._bound
        if not bound:
            return
        in_trash = self._model.scope == "trash"
        for name, able in (
            ("favourite", not in_trash),
            ("delete", not in_trash),
            ("restore", in_trash),
            ("undo", bool(self._edits.undo_text)),
            ("redo", bool(self._edits.redo_text)),
        ):
            bound[name].setEnabled(able)
        for name, word, text in (
            ("undo", self.tr("Undo"), self._edits.undo_text),
            ("redo", self.tr("Redo"), self._edits.redo_text),
        ):
            bound[name].setText(fill(self.tr("%1: %2"), word, text) if text else word)

    def name_favourite(self) -> None:
        """Say on the action, before a menu shows it, which way it goes."""
        meant = self.meant(_LOOKED_AT)
        loved = bool(meant) and all(one.favourite for one in meant)
        words = self.tr("Remove from favourites") if loved else self.tr("Favourite")
        self._bound["favourite"].setText(words)

    def deed(self, name: str) -> QWidget | QRect | None:
        """Where to ask about the meant pictures: the button that does this, or the picture."""
        found = self._home.wall.selection.findChild(QWidget, f"selection_{name}")
        if found is not None and found.isVisible():
            return found
        view = self._home.view
        if self.looked_at() is not None:
            found = self._window.findChild(QWidget, f"review_{name}")
            return found if found is not None and found.isVisible() else None
        seen = view.visualRect(view.currentIndex()).intersected(view.viewport().rect())
        return seen.translated(view.viewport().mapToGlobal(QPoint(0, 0)))

    def meant(self, limit: int | None = None) -> list[Picture]:
        """At most so many of the pictures that keys and menus mean: on show, selected or ringed."""
        if (seen := self.looked_at()) is not None:
            return seen
        most = self._model.count if limit is None else limit
        found = (self._model.picture(row) for row in self._home.view.meant_rows(most))
        return [one for one in found if one is not None]

    def meant_one(self) -> Picture | None:
        """The picture that is meant where only one can be."""
        if (seen := self.looked_at()) is not None:
            return seen[0] if seen else None
        return self._model.picture(self._home.view.meant_row)

    def toggle_favourite(self, pictures: list[Picture]) -> None:
        """Make favourites of those that are none yet, or of all of them none."""
        plain = [one.key for one in pictures if not one.favourite]
        count = len(plain or pictures)
        if not count:
            return
        many = self.tr("%Ln removed from favourites", "", count)
        removed = self.tr("Removed from favourites") if count == 1 else many
        text = self._added(count) if plain else removed
        if count == 1 and self._model.scope != "favourites":
            self._quiet.add(text)
        keys = plain or [one.key for one in pictures]
        self._edits.favour(keys, text, favourite=bool(plain))

    def delete(self) -> None:
        """Throw the meant pictures away."""
        keys = [one.key for one in self.meant() if one.trashed is None]
        if keys:
            self._edits.trash(keys, self.deleted(len(keys)))

    def deleted(self, count: int) -> str:
        """That so many pictures were thrown away."""
        many = self.tr("%Ln pictures deleted", "", count)
        return self.tr("Picture deleted") if count == 1 else many

    def dropped_on(self, scope: str, keys: list[str]) -> None:
        """Pictures were dropped on a name: it is done with them what the name says."""
        if scope == "favourites":
            self._love(keys)
        elif scope == "trash":
            self._edits.trash(keys, self.deleted(len(keys)))
        elif scope == "all":  # out of the trash
            self._bring_back(keys)

    def _love(self, keys: list[str]) -> None:
        """Make favourites of those that are none yet."""
        rows = {key: self._model.row_of(key) for key in keys}
        known = {key: self._model.picture(row) for key, row in rows.items() if row is not None}
        loved = {key for key, one in known.items() if one is not None and one.favourite}
        count = len(set(keys) - loved)
        if not count:
            many = self.tr("All %Ln are favourites already", "", len(keys))
            one = self.tr("This picture is a favourite already")
            self.tell(one if len(keys) == 1 else many)
            return
        self._edits.favour(keys, self._added(count), favourite=True)

    def _added(self, count: int) -> str:
        many = self.tr("%Ln added to favourites", "", count)
        return self.tr("Added to favourites") if count == 1 else many

    def tell(self, text: str) -> None:
        """Say this; nothing was done that could be undone."""
        self._toast.say(text)

    def restore(self) -> None:
        """Bring the meant pictures back."""
        keys = [one.key for one in self.meant() if one.trashed is not None]
        if keys:
            self._bring_back(keys)

    def _bring_back(self, keys: list[str]) -> None:
        many = self.tr("%Ln pictures restored", "", len(keys))
        self._edits.restore(keys, self.tr("Picture restored") if len(keys) == 1 else many)

    def do_to_one(self, name: str, picture: Picture | None) -> bool:
        """Do what a tile's own button says, whatever is selected; False if that is not ours."""
        if name not in {"favourite", "restore"} or picture is None:
            return False
        if name == "favourite":
            self.toggle_favourite([picture])
        else:
            self._edits.restore([picture.key], self.tr("Picture restored"))
        return True

    def ask_to_empty(self) -> None:
        """The one thing here that cannot be taken back."""
        count = self._model.count_in("trash")
        if not count:
            return
        title = self.tr("Delete one picture for good?")
        if count != 1:
            title = self.tr("Delete %Ln pictures for good?", "", count)
        question = Question(
            self._theme,
            self._window,
            title,
            self.tr("This removes the files as well, and can't be undone."),
            [
                ("empty", self.tr("Empty trash"), "danger"),
                ("keep", self.tr("Keep them"), "primary"),
            ],
            "keep",
        )
        question.setObjectName("emptying")
        question.answered.connect(
            lambda answer: self._edits.empty_trash() if answer == "empty" else None
        )
        question.open()

    def show_scope(self, scope: str) -> None:
        """Hang these pictures, from the newest on."""
        self._search.set_scope(scope)
        self._home.view.scrollToTop()

    def _on_scope(self) -> None:
        view, wall, scope = self._home.view, self._home.wall, self._model.scope
        view.show_top(scope == "all")
        if scope == "trash":
            view.set_tile_actions(
                [("undo-2", self.tr("Restore"), "restore"), ("ellipsis", self.tr("More"), "more")]
            )
            wall.selection.offer([("undo-2", self.tr("Restore"), "restore")])
        else:
            view.set_tile_actions(
                [
                    ("heart", self.tr("Favourite"), "favourite"),
                    ("image-plus", self.tr("Use as reference"), "use_reference"),
                    ("pencil", self.tr("Edit the picture"), "edit"),
                    ("ellipsis", self.tr("More"), "more"),
                ]
            )
            wall.selection.offer(
                [
                    ("heart", self.tr("Favourite"), "favourite"),
                    ("folder-plus", self.tr("Collect"), "collect"),
                    ("tag", self.tr("Tag"), "tag"),
                    ("columns-2", self.tr("Compare"), "compare"),
                    ("download", self.tr("Export"), "save_as"),
                    ("trash", self.tr("Delete"), "delete"),
                ]
            )
            reason = self.tr("Two to four pictures can be compared.")
            wall.selection.limit("compare", _MOST_COMPARED, reason)
        self._say_why_empty()
        self.refresh()

    def _say_why_empty(self) -> None:
        """What to read where no picture hangs."""
        scope = self._model.scope
        title, text = why_empty(
            scope,
            self._collections.shown_as(scope),
            love=told_key(self._window, "favourite"),
            collect=told_key(self._window, "collect"),
        )
        self._home.view.say_when_empty(title, text)

    # What was done

    def _on_done(self, text: str) -> None:
        if text in self._quiet or self.is_quiet():
            self._quiet.discard(text)
            announce(self._window, text)
        else:
            self._toast.say(text, self.tr("Undo"), self._edits.undo, told_key(self._window, "undo"))

    def _on_undone(self, text: str) -> None:
        undone = fill(self.tr("Undone: %1"), text)
        if self.is_quiet():
            announce(self._window, undone)
            return
        self._toast.say(undone, self.tr("Redo"), self._edits.redo, told_key(self._window, "redo"))

    def _on_redone(self, text: str) -> None:
        self._toast.say(text, self.tr("Undo"), self._edits.undo, told_key(self._window, "undo"))

    def _on_emptied(self, count: int) -> None:
        many = self.tr("%Ln pictures are gone for good", "", count)
        self._toast.say(self.tr("One picture is gone for good") if count == 1 else many)

    def _on_failed(self, failure: Failure) -> None:
        self._toast.say(wording.explain(failure).title)

    def _lift(self) -> int:
        """The toast covers neither the edit bar nor the selection bar."""
        if self.looked_at() is not None:
            return _ABOVE_FOOT
        selection = self._home.wall.selection
        return selection.room + 12 if selection.room else 0

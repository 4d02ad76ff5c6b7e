"""Reviewing pictures of the wall: over the whole screen, until all of them are decided."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QObject, Qt, Signal
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from desktop_app.core.changes import Change
from desktop_app.core.records import Picture
from desktop_app.state.review_list import Run, row_of
from desktop_app.state.reviewing import Reviewing
from desktop_app.state.sections import runs
from desktop_app.ui.commands import Sources
from desktop_app.ui.gallery.view import GalleryView
from desktop_app.ui.icons import Icons
from desktop_app.ui.keeping import Keeping
from desktop_app.ui.pages import Pages
from desktop_app.ui.review.review_words import moving, staying
from desktop_app.ui.states import States
from desktop_app.ui.theme import Theme

if TYPE_CHECKING:
    from desktop_app.ui.review.review_page import ReviewPage

_FULL = Qt.WindowState.WindowFullScreen
_Flag = QItemSelectionModel.SelectionFlag


class ReviewRoom(QObject):
    """Opens a review, does at its end what was decided, and leaves the window as it was."""

    told = Signal(str)
    wanted = Signal(str, object)  # an action's id, and the Picture it is wanted for
    offered = Signal(str, str, object)  # what is so, what can be done about it, and doing it

    def __init__(
        self,
        theme: Theme,
        icons: Icons,
        states: States,
        sources: Sources,
        pages: Pages,
        keeping: Keeping,
        view: GalleryView,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._theme = theme
        self._icons = icons
        self._states = states
        self._pages = pages
        self._keeping = keeping
        self._view = view
        self._window = window
        self._before: QWidget | None = None  # who had the keyboard
        self._was_full = False
        self._touched = ""  # the picture of the edit that is being told
        self.page: ReviewPage | None = None
        self.reviewing = Reviewing(states.gallery, sources.picture_of, self)
        self.reviewing.edit_unwanted.connect(states.edits.undo)
        states.edits.applied.connect(self._on_applied)
        states.edits.done.connect(self._on_done)
        states.edits.undone.connect(self._on_undone)
        for signal in (states.jobs.added, states.jobs.changed, states.jobs.removed):
            signal.connect(self._count_on)

    def handlers(self) -> dict[str, Callable[[], object]]:
        """What the window's action does here."""
        return {"review": self.review}

    @property
    def is_open(self) -> bool:
        """Whether a review has the window."""
        return self._pages.is_open(self.page)

    @property
    def picture(self) -> Picture | None:
        """The picture that keys mean while a review has the window."""
        return self.page.picture if self.page is not None and self.is_open else None

    def review(self) -> None:
        """Review what is selected, or all that the wall shows from the current picture on."""
        gallery = self._states.gallery
        if self.is_open:
            return
        if gallery.scope == "trash" or not gallery.count:
            self.told.emit(self.tr("There are no pictures to review here."))
            return
        meant = self._keeping.meant(2)
        if len(meant) > 1:
            self.review_rows(self._selected(), joins=False)
            return
        row = gallery.row_of(meant[0].key) if meant else None
        if row is None:  # what is looked at hangs nowhere here
            row = max(self._view.currentIndex().row(), 0)
        self.review_rows([(row, gallery.count - 1)], joins=True)

    def review_rows(self, rows: Sequence[Run], *, joins: bool) -> None:
        """Review these rows of the wall, and with `joins` what comes to it meanwhile."""
        self.reviewing.begin(rows, joins=joins)
        if self.reviewing.picture is None:  # nothing of it can be read
            self.reviewing.leave()
            return
        if self.page is None:
            self.page = self._make()
        shell = self._window.window()
        self._before = QApplication.focusWidget()
        self._was_full = bool(shell.windowState() & _FULL)
        self._pages.open(self.page)
        shell.setWindowState(shell.windowState() | _FULL)
        self.page.begin()
        self._count_on()

    def leave(self) -> None:
        """End it without doing anything; the window is as it was before."""
        if self.page is None or not self.is_open:
            return
        shell = self._window.window()
        if not self._was_full:
            shell.setWindowState(shell.windowState() & ~_FULL)
        self.reviewing.leave()
        self._pages.close(self.page)
        before, self._before = self._before, None
        if before is not None and isValid(before) and before.isVisible():
            before.setFocus(Qt.FocusReason.OtherFocusReason)

    def _make(self) -> ReviewPage:
        from desktop_app.ui.review.review_page import ReviewPage  # not needed at start-up

        page = ReviewPage(
            self._theme, self._icons, self.reviewing, self._states.full, self._preview
        )
        self._states.thumbnails.arrived.connect(page.look_again)
        page.wanted.connect(self.wanted)
        page.trash_wanted.connect(self._on_trash)
        page.show_wanted.connect(self._on_show)
        page.left.connect(self._on_left)
        return page

    def _selected(self) -> list[Run]:
        """The selected rows; a million of them cost no more than one."""
        selection = self._view.selectionModel().selection()
        ranges = (selection.at(place) for place in range(selection.size()))
        return sorted((one.top(), one.bottom()) for one in ranges)

    def _preview(self, picture: Picture, width: int, height: int) -> QPixmap | None:
        return self._states.thumbnails.pixmap(picture, width, height)

    def _count_on(self) -> None:
        """As long as something is being made, more may come."""
        if self.page is not None and self.is_open and self.reviewing.joins:
            self.page.expect(len(self._states.jobs.under_way()))

    # What is wanted

    def _on_trash(self) -> None:
        keys = [one.key for one in self.reviewing.rejected]
        self._go_to_last()
        self.leave()
        self._throw(keys)

    def _on_show(self) -> None:
        kept, rejected = self.reviewing.kept, self.reviewing.rejected
        self.leave()
        self._select(kept)
        self._offer(rejected)

    def _on_left(self, by_button: bool) -> None:
        rejected = () if by_button else self.reviewing.rejected
        self._go_to_last()
        self.leave()
        self._offer(rejected)

    def _throw(self, keys: Sequence[str]) -> None:
        if keys:
            self._states.edits.trash(keys, self._keeping.deleted(len(keys)))

    def _offer(self, rejected: Sequence[Picture]) -> None:
        """What was decided and not done can still be done."""
        keys = [one.key for one in rejected]
        if keys:
            words = staying(len(keys)), moving(len(keys))
            self.offered.emit(*words, lambda: self._throw(keys))

    def _go_to_last(self) -> None:
        """Have the wall where the review has come to, unless pictures are selected there."""
        looked_at = self.reviewing.picture or self.reviewing.at(-1)
        if self.reviewing.joins and looked_at is not None:
            row = row_of(self._states.gallery, looked_at)
            if row is not None:
                self._view.show_row(row)

    def _select(self, pictures: Sequence[Picture]) -> None:
        """Select these on the wall, as far as they hang there."""
        gallery = self._states.gallery
        found = (row_of(gallery, one) for one in pictures)
        rows = sorted(row for row in found if row is not None)
        if not rows:
            return
        self._view.show_row(rows[0])
        chosen = QItemSelection()
        for first, last in runs(rows):
            chosen.select(gallery.index(first, 0), gallery.index(last, 0))
        self._view.selectionModel().select(chosen, _Flag.ClearAndSelect)

    # What the library has done

    def _on_applied(self, _change: Change, pictures: Sequence[Picture]) -> None:
        self._touched = pictures[0].key if pictures else ""
        looked_at = self.reviewing.picture
        if looked_at is not None and any(one.key == looked_at.key for one in pictures):
            self.reviewing.look_again()

    def _on_done(self, _text: str) -> None:
        if self.is_open:
            self.reviewing.note_edit(self._touched)

    def _on_undone(self, _text: str) -> None:
        if self.is_open:
            self.reviewing.forget_edit()

"""The collections and tags of one picture, in a flow that ends in a field for more."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from desktop_app.core.changes import tidy
from desktop_app.core.records import Collection
from desktop_app.typed import override
from desktop_app.ui.gallery.flow import Flow
from desktop_app.ui.icons import Icons
from desktop_app.ui.theme import Theme
from desktop_app.ui.viewer.mark_chips import CollectionChip, TagChip
from desktop_app.ui.viewer.tag_field import TagField, Tags

_ROW_GAP = 6


class OwnTags(QWidget):
    """Shows them as pills; as high as its rows are in the width that it has."""

    changed = Signal(object)  # tuple[str, ...]: the tags from now on
    collection_wanted = Signal(object)  # Collection
    left = Signal()  # the keyboard is given back

    def __init__(self, theme: Theme, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icons = icons
        self._tags: tuple[str, ...] = ()
        self._collections: tuple[Collection, ...] = ()
        self._chips: list[TagChip] = []
        self._folders: list[CollectionChip] = []
        self.setAccessibleName(self.tr("Collections and tags"))
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._flow = Flow(self, row_gap=_ROW_GAP)
        self.field = TagField(theme, icons, self._flow)
        self.field.added.connect(self._add)
        self.field.emptied.connect(self._take_last)
        self.field.left.connect(self.left)
        self.field.resized.connect(self._fit)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._flow)
        self._hold()

    def complete_from(self, tags: Tags) -> None:
        """Offer these in the field."""
        self.field.complete_from(tags)

    @property
    def tags(self) -> tuple[str, ...]:
        """What it shows, in order."""
        return self._tags

    @property
    def chips(self) -> Sequence[QWidget]:
        """All pills, in order."""
        return (*self._folders, *self._chips)

    def show_marks(self, tags: Sequence[str], collections: Sequence[Collection]) -> None:
        """Show these; what is being written in the field stays there."""
        if tuple(collections) != self._collections:
            self._collections = tuple(collections)
            self._replace_folders()
        self._show_tags(tuple(tags))

    def _show_tags(self, tags: tuple[str, ...]) -> None:
        self.field.bear(tags)
        if tags != self._tags:
            self._tags = tags
            self._replace_chips()

    def _replace_folders(self) -> None:
        before, self._folders = self._folders, []
        for collection in self._collections:
            folder = CollectionChip(self._theme, self._icons, collection, self._flow)
            folder.clicked.connect(lambda _=False, one=collection: self.collection_wanted.emit(one))
            folder.show()
            self._folders.append(folder)
        had_keyboard = any(folder.hasFocus() for folder in before)
        self._hold()
        if had_keyboard:
            nearest = self._folders[0] if self._folders else self.field
            nearest.setFocus(Qt.FocusReason.TabFocusReason)
        _discard(before)

    def _replace_chips(self) -> None:
        """Make the pills anew; the keyboard stays at its place among them."""
        before, self._chips = self._chips, []
        place = next((n for n, chip in enumerate(before) if chip.hasFocus()), None)
        for tag in self._tags:
            chip = TagChip(self._theme, self._icons, tag, self._flow)
            chip.removed.connect(lambda chip=chip: self._remove(chip.tag))
            chip.show()
            self._chips.append(chip)
        self._hold()
        if place is not None:
            nearest = self._chips[min(place, len(self._chips) - 1)] if self._chips else self.field
            nearest.setFocus(Qt.FocusReason.TabFocusReason)
        _discard(before)

    def _hold(self) -> None:
        held = [*self.chips, self.field]
        self._flow.hold(held)
        for first, then in pairwise([self, *held]):
            QWidget.setTabOrder(first, then)
        self._fit()

    def _add(self, tag: str) -> None:
        self._become((*self._tags, tag))

    def _remove(self, tag: str) -> None:
        self._become([one for one in self._tags if one != tag])

    def _take_last(self) -> None:
        if self._tags:
            self._become(self._tags[:-1])

    def _become(self, tags: Sequence[str]) -> None:
        after = tidy(tags)
        if after != self._tags:
            self._show_tags(after)  # at once, so that the next one comes to these
            self.changed.emit(after)

    def _fit(self) -> None:
        height = max(self._flow.height_for(self.width()), self.field.height())
        if height != self.height():
            self.setFixedHeight(height)
        self._flow.place()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()


def _discard(widgets: Sequence[QWidget]) -> None:
    for widget in widgets:
        widget.hide()
        widget.deleteLater()

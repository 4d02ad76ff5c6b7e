"""The pictures that are compared, with what stands under them: who lies where, who is chosen."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import pairwise

from PySide6.QtCore import QPoint, QSize, Signal
from PySide6.QtGui import QFocusEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QWidget

from desktop_app.core.records import Picture
from desktop_app.state.full_pictures import Large
from desktop_app.typed import override
from desktop_app.ui.compare.link import Link
from desktop_app.ui.compare.pane import Pane
from desktop_app.ui.compare.places import Plan, even_sizes
from desktop_app.ui.compare.wipe import Wipe
from desktop_app.ui.icons import Icons
from desktop_app.ui.theme import Theme

_LETTERS = "ABCD"
_WIPED = 2  # so many can lie in one place


class Panes(QWidget):
    """Lays out two to four pictures; one of them is chosen, and all are looked at as one."""

    box_changed = Signal()  # the room for pictures that fit has changed
    looked = Signal()  # the zoom, or which one is chosen
    wanted = Signal(str)  # an action's id, for the chosen picture
    menu_wanted = Signal(object)  # the widget to open it below, for the chosen picture
    dragged = Signal(object, object)  # Picture, and the QPixmap that is seen of it

    def __init__(self, theme: Theme, icons: Icons, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icons = icons
        self._panes: list[Pane] = []
        self._gone: dict[str, int] = {}  # to the trash: keys, and their places before
        self._chosen = 0
        self._is_wiped = self._is_turned = self._is_held = False
        self._link = Link(self)
        self._wipe = Wipe(theme, icons, self)
        self._wipe.hide()
        self._wipe.valueChanged.connect(self._place)
        self._link.changed.connect(self.looked)

    @property
    def pictures(self) -> list[Picture]:
        """All that are compared."""
        return [pane.picture for pane in self._panes]

    @property
    def chosen(self) -> Picture | None:
        """The picture that keys mean."""
        return self._panes[self._chosen].picture if self._panes else None

    @property
    def letters(self) -> str:
        """What they are called."""
        return _LETTERS[: len(self._panes)]

    @property
    def panes(self) -> list[Pane]:
        """Each picture with what stands under it."""
        return list(self._panes)

    @property
    def wipe(self) -> Wipe:
        """The line between two pictures that lie in one place."""
        return self._wipe

    @property
    def is_wiped(self) -> bool:
        """Whether two pictures lie in one place."""
        return self._is_wiped

    @property
    def is_flipped(self) -> bool:
        """Whether each picture is seen in the place of the one before."""
        return self._is_turned is not self._is_held

    @property
    def zoom(self) -> float:
        """Screen pixels for one pixel of the chosen picture."""
        if not self._panes:
            return 1.0
        view = self._panes[self._chosen].view
        return view.canvas.zoom * view.stretch

    @property
    def is_fit(self) -> bool:
        """Whether all are seen whole."""
        return self._link.is_fit

    def plan_for(self, size: QSize) -> Plan | None:
        """How they would lie in that much room; None while there are none."""
        if not self._panes:
            return None
        return Plan(
            size=size,
            aspects=tuple(pane.aspect for pane in self._panes),
            share=self._wipe.share if self._is_wiped else None,
            turned=self.is_flipped,
            mirrored=self.isRightToLeft(),
        )

    def boxes(self) -> list[tuple[Picture, QSize]]:
        """What is wanted of each picture: to fit its place. The chosen one comes first."""
        panes = [*self._panes[self._chosen :], *self._panes[: self._chosen]]
        return [(pane.picture, pane.canvas.box) for pane in panes]

    def start(self, pictures: Sequence[Picture]) -> None:
        """Compare these, side by side."""
        self._is_wiped = self._is_turned = False
        self._gone.clear()
        self._wipe.centre()
        for pane in list(self._panes):
            self._drop(pane)
        self._panes = [self._made(picture) for picture in pictures]
        self._link.fit()
        self._renumber()
        self.choose(0)

    def amend(self, pictures: Sequence[Picture]) -> bool:
        """Take over what has changed; whether other pictures are compared now, or other facts."""
        chosen = self._panes[self._chosen] if self._panes else None
        before, known = list(self._panes), {pane.picture.key: pane for pane in self._panes}
        touched = False
        for picture in pictures:
            pane = known.get(picture.key)
            if pane is None:
                self._bring_back(picture)
            elif picture.trashed is not None and pane.picture.trashed is None:
                self._gone[picture.key] = self._panes.index(pane)
                self._drop(pane)
            else:
                pane.renew(picture)
                touched = True
        if self._panes != before:
            self._is_wiped = self._is_wiped and len(self._panes) == _WIPED
            self._renumber()
            if chosen in self._panes:
                self._mark(chosen)
            else:
                self.choose(min(self._chosen, len(self._panes) - 1))
        return touched or self._panes != before

    def _bring_back(self, picture: Picture) -> None:
        """One that was thrown away from here has come back from the trash."""
        if picture.trashed is None and picture.key in self._gone:
            place = min(self._gone.pop(picture.key), len(self._panes))
            self._panes.insert(place, self._made(picture))

    def show_captions(self, words: Sequence[tuple[str, list[str]]]) -> None:
        """Write the model and small facts under each picture."""
        for letter, pane, (model, small) in zip(self.letters, self._panes, words, strict=True):
            pane.caption.show_picture(letter, pane.picture, model, small)

    def refresh_preview(self, key: str, preview: Callable[[Picture], QPixmap | None]) -> None:
        """A small copy of this picture is there."""
        for pane in self._panes:
            if pane.picture.key == key:
                pane.view.show_preview(preview(pane.picture))
                self._even()

    def show_large(self, key: str, large: Large) -> bool:
        """More of this picture is there; whether it is one of these."""
        views = [pane.view for pane in self._panes if pane.picture.key == key]
        for view in views:
            view.show_large(large)
        if views:
            self._even()
        return bool(views)

    # Looking

    def fit(self) -> None:
        """Show all of every picture."""
        self._link.fit()

    def zoom_in(self) -> None:
        """Go to the next larger stop of the chosen picture."""
        self._panes[self._chosen].view.canvas.zoom_in()

    def zoom_out(self) -> None:
        """Go to the next smaller stop of the chosen picture."""
        self._panes[self._chosen].view.canvas.zoom_out()

    def zoom_to(self, zoom: float) -> None:
        """Show so many screen pixels for one pixel of the chosen picture."""
        view = self._panes[self._chosen].view
        view.canvas.zoom_to(zoom / view.stretch)

    def set_wiped(self, *, wiped: bool) -> None:
        """Lay two pictures in one place, or beside each other."""
        if self._wipe.hasFocus():
            self.choose(self._chosen)
        self._is_wiped = wiped and len(self._panes) == _WIPED
        self._place()

    def flip(self) -> None:
        """Show each picture in the place of the one before, or in its own again."""
        self._is_turned = not self._is_turned
        self._place()

    def hold_flip(self, *, held: bool) -> None:
        """The same for as long as a key is held."""
        if held is not self._is_held:
            self._is_held = held
            self._place()

    # Choosing

    def choose(self, place: int) -> None:
        """Let keys mean this picture, and give it the keyboard."""
        if 0 <= place < len(self._panes):
            self._panes[place].take_keyboard()
            self._mark(self._panes[place])

    def choose_at(self, at: QPoint) -> None:
        """Choose the picture that is seen, or told of, at this point."""
        for place, pane in enumerate(self._panes):
            if pane.contains(at):
                self.choose(place)

    def go(self, across: int, down: int) -> None:
        """Choose the picture beside, above or below; where two are wiped, move the line."""
        if self._is_wiped:
            self._wipe.step(across)
            return
        plan = self.plan_for(self.size())
        columns = 1 if plan is None else plan.columns
        row, column = divmod(self._chosen, columns)
        column += -across if self.isRightToLeft() else across
        place = (row + down) * columns + column
        if 0 <= column < columns and 0 <= place < len(self._panes):
            self.choose(place)

    def go_to_first(self) -> None:
        """Choose the first picture; where two are wiped, show only the right one."""
        if self._is_wiped:
            self._wipe.setValue(self._wipe.minimum())
        else:
            self.choose(0)

    def go_to_last(self) -> None:
        """Choose the last picture; where two are wiped, show only the left one."""
        if self._is_wiped:
            self._wipe.setValue(self._wipe.maximum())
        else:
            self.choose(len(self._panes) - 1)

    def _mark(self, chosen: Pane) -> None:
        self._chosen = self._panes.index(chosen)
        for pane in self._panes:
            pane.caption.mark(pane is chosen)
        self.looked.emit()

    def _made(self, picture: Picture) -> Pane:
        pane = Pane(self._theme, self._icons, picture, self)
        pane.canvas.box_changed.connect(self.box_changed)
        pane.entered.connect(self._mark)
        pane.pressed.connect(lambda pane: self.choose(self._panes.index(pane)))
        pane.wanted.connect(self.wanted)
        pane.menu_wanted.connect(self.menu_wanted)
        pane.dragged.connect(self.dragged)
        return pane

    def _drop(self, pane: Pane) -> None:
        pane.entered.disconnect(self._mark)
        self._panes.remove(pane)
        self._chosen = min(self._chosen, max(len(self._panes) - 1, 0))
        self._link.hold([one.canvas for one in self._panes])
        pane.drop()

    def _renumber(self) -> None:
        stops: list[QWidget] = []
        for letter, pane in zip(self.letters, self._panes, strict=True):
            pane.view.describe(letter)
            stops += pane.stops
        for before, after in pairwise([*stops, self._wipe]):
            QWidget.setTabOrder(before, after)
        self._link.hold([pane.canvas for pane in self._panes])
        self._even()
        self._place()

    def _even(self) -> None:
        """Let every picture be as large as the largest, so that parts can be compared."""
        views = [pane.view for pane in self._panes]
        for view, size in zip(views, even_sizes([view.size_px for view in views]), strict=True):
            view.show_at(size)
        self._place()

    def _place(self) -> None:
        plan = self.plan_for(self.size())
        if plan is None:
            return
        spots = plan.spots()
        for pane, spot in zip(self._panes, spots, strict=True):
            pane.place(spot, badged=self.is_flipped)
        self._wipe.set_track(spots[0].whole)
        self._wipe.raise_()
        self._wipe.setVisible(self._is_wiped)
        self._link.again()

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        self.choose(self._chosen)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

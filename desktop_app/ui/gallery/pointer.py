"""What the mouse does on the wall: choose, open, press a tile's buttons, sweep, drag out."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, QObject, QPoint, QRect, Qt
from PySide6.QtGui import QMouseEvent, QPixmap
from PySide6.QtWidgets import QAbstractItemView, QApplication

from desktop_app.state.gallery import GalleryModel
from desktop_app.ui.gallery.band import Band
from desktop_app.ui.gallery.choosing import Choosing, Manner
from desktop_app.ui.gallery.placing import Placing
from desktop_app.ui.gallery.tile_buttons import SELECT, Action, Button, badge_of, buttons_of
from desktop_app.ui.picture_mime import drag_out, put_keys

_DRAGGED = 5000  # keys; files are fewer


class Pointer(QObject):
    """Knows the tile under the pointer and turns presses into choices."""

    def __init__(
        self,
        view: QAbstractItemView,
        placing: Placing,
        choosing: Choosing,
        act: Callable[[str, int], None],
    ) -> None:
        """`act(id, row)` is called for a tile's button."""
        super().__init__(view)
        self._view = view
        self._placing = placing
        self._choosing = choosing
        self._act = act
        self.actions: Sequence[Action] = ()
        self.hovered = -1
        self.hot = ""  # the id of the button under the pointer
        self._pressed_button: tuple[str, int] | None = None
        self._pressed_at: QPoint | None = None
        self._chosen_on_release = -1
        self._may_drag = False
        self._band = Band(view, placing, choosing)
        self._at = QPoint()

    @property
    def band(self) -> QRect | None:
        """The rubber band on the screen."""
        return self._band.area

    def buttons(self, row: int, area: QRect) -> tuple[Button, ...]:
        """The buttons over a tile: only over the one under the pointer."""
        if row != self.hovered or self._band.is_drawn:
            return ()
        return buttons_of(
            area,
            self.actions,
            QCoreApplication.translate("WallPointer", "Select"),
            self._view.layoutDirection(),
            selected=self._choosing.has(row),
            favourite=self._is_favourite(row),
        )

    def button_at(self, at: QPoint) -> Button | None:
        """The button under a point, for its tooltip."""
        tile = self._placing.tile_at(at.x(), at.y())
        if tile is None:
            return None
        area = self._placing.on_screen(tile)
        found = next(
            (button for button in self.buttons(tile.row, area) if button.area.contains(at)), None
        )
        if found is None and self._choosing.has(tile.row):
            badge = badge_of(area, self._view.layoutDirection()).adjusted(-4, -4, 4, 4)
            if badge.contains(at):
                return Button(
                    "check", QCoreApplication.translate("WallPointer", "Select"), SELECT, badge
                )
        return found

    def press(self, event: QMouseEvent) -> None:
        """A button of the mouse goes down."""
        if self._band.is_drawn:
            return
        at = event.position().toPoint()
        self._at = at
        tile = self._placing.tile_at(at.x(), at.y())
        if event.button() is Qt.MouseButton.RightButton:
            if tile is not None and not self._choosing.has(tile.row):
                self._choosing.only(tile.row)
            return
        if event.button() is not Qt.MouseButton.LeftButton:
            return
        self._pressed_at = at
        self._chosen_on_release = -1
        extends = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        adds = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        manner = Manner.MORE if extends else Manner.TURNED if adds else Manner.ALONE
        if tile is None:
            self._band.press(at, manner)
            if manner is Manner.ALONE:
                self._choosing.nothing()
            return
        button = self.button_at(at)
        if button is not None:
            self._pressed_button = (button.id, tile.row)
            return
        if manner is Manner.ALONE:
            self._may_drag = True
        else:
            self._band.press(at, manner)  # between pictures there is little room to begin
        if extends:
            self._choosing.extend(tile.row, add=adds)
        elif adds:
            self._choosing.toggle(tile.row)
        elif self._choosing.has(tile.row):
            self._chosen_on_release = tile.row  # it may be a drag of all that is selected
            self._choosing.move(tile.row)
        else:
            self._choosing.only(tile.row)

    def move(self, event: QMouseEvent) -> None:
        """The mouse moves, with or without a button down."""
        self._at = event.position().toPoint()
        if self._band.is_held:
            if event.buttons() & Qt.MouseButton.LeftButton:
                self._band.pull(self._at)
            else:  # it went up where nobody told us
                self._band.let_go()
            return
        if self._may_drag and self._pressed_at is not None:
            far = (self._at - self._pressed_at).manhattanLength()
            if far >= QApplication.startDragDistance():
                self._may_drag = False
                self._chosen_on_release = -1
                self._drag()
                self._pressed_at = None  # the release goes to wherever the drag ended
            return
        self.look()

    def release(self, event: QMouseEvent) -> None:
        """A button of the mouse goes up."""
        if event.button() is not Qt.MouseButton.LeftButton:
            return
        at = event.position().toPoint()
        pressed, self._pressed_button = self._pressed_button, None
        chosen, self._chosen_on_release = self._chosen_on_release, -1
        self._may_drag = False
        self._band.let_go()
        self._pressed_at = None
        self.look()
        if pressed is not None:
            button = self.button_at(at)
            if button is not None and (button.id, self.hovered) == pressed:
                self._act(*pressed)
        elif chosen >= 0:
            self._choosing.only(chosen)

    def leave(self) -> None:
        """The pointer has left the wall."""
        self._hover(-1, "")

    def look(self) -> None:
        """Find what is under the pointer now, after it or the content has moved."""
        if self._band.is_drawn:
            self._band.follow()
            return
        viewport = self._view.viewport()
        if not viewport.underMouse() and self._pressed_at is None and self.hovered < 0:
            return
        tile = self._placing.tile_at(self._at.x(), self._at.y())
        if tile is None or not viewport.rect().contains(self._at):
            self._hover(-1, "")
            return
        self._hover(tile.row, self.hot)
        button = self.button_at(self._at)
        self._hover(tile.row, "" if button is None else button.id)

    def point(self, at: QPoint) -> None:
        """Take note of where the pointer is without a move."""
        self._at = at
        self.look()

    def _is_favourite(self, row: int) -> bool:
        model = self._view.model()
        picture = model.picture(row) if isinstance(model, GalleryModel) else None
        return picture is not None and picture.favourite

    def _hover(self, row: int, hot: str) -> None:
        if (row, hot) == (self.hovered, self.hot):
            return
        changed = {self.hovered, row}
        self.hovered, self.hot = row, hot
        for one in changed:
            if 0 <= one < self._placing.wall.count:
                tile = self._placing.wall.tile(one)
                self._view.viewport().update(self._placing.on_screen(tile))

    def _drag(self) -> None:
        model = self._view.model()
        if not isinstance(model, GalleryModel):
            return
        rows = self._choosing.rows(_DRAGGED)
        data = model.files(rows)
        if not data.hasUrls():
            return
        pictures = (model.picture(row) for row in rows)
        put_keys(data, [picture.key for picture in pictures if picture is not None])
        self._hover(-1, "")
        drag_out(self._view, data, self._dragged_picture())

    def _dragged_picture(self) -> QPixmap:
        """What is on the screen of the dragged tile."""
        tile = self._placing.tile_at(self._at.x(), self._at.y())
        if tile is None:
            return QPixmap()
        return self._view.viewport().grab(self._placing.on_screen(tile))

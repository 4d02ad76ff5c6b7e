"""A list view whose layout is arithmetic, so that its costs follow the screen."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QPainter,
    QPaintEvent,
    QRegion,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QWidget

from desktop_app.state.gallery import GalleryModel
from desktop_app.state.thumbnails import Thumbnails
from desktop_app.typed import override
from desktop_app.ui.gallery import words
from desktop_app.ui.gallery.choosing import Choosing
from desktop_app.ui.gallery.cursor_keys import KEYS
from desktop_app.ui.gallery.handle import Handle
from desktop_app.ui.gallery.moves import Moves
from desktop_app.ui.gallery.placing import Placing
from desktop_app.ui.gallery.pointer import Pointer
from desktop_app.ui.gallery.surface import Surface
from desktop_app.ui.icons import Icons
from desktop_app.ui.theme import Theme

AnyIndex = QModelIndex | QPersistentModelIndex
_REVEALED = 8  # new pictures of one insertion that are worth a motion


class WallList(QListView):
    """Answers Qt's questions about places and follows the model.

    A `QListView` for its accessibility alone, a list with one child per tile: its own layout
    visits every item, so nothing of it is called. Whatever changes, the picture that the person
    looks at stays where it is.
    """

    new_above = Signal(int)  # pictures that came in above the screen; 0 once they were reached
    chosen_changed = Signal(int)  # how many are selected

    def __init__(
        self, theme: Theme, icons: Icons, thumbnails: Thumbnails, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("gallery")
        self.setAccessibleName(self.tr("Gallery"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self._new = 0
        self._last_current = -1  # before a reset
        self._placing = Placing(self, theme, self._aspects)
        self._handle = Handle(self, theme, self._placing)
        self._handle.rested.connect(self._on_rested)
        self._choosing = Choosing(self)
        self._moves = Moves(self._placing)
        self._pointer = Pointer(self, self._placing, self._choosing, self._act)
        self._surface = Surface(
            self, theme, icons, thumbnails, self._placing, self._pointer, self._choosing
        )

    def gallery(self) -> GalleryModel | None:
        """The pictures, once there is a model."""
        model = self.model()
        return model if isinstance(model, GalleryModel) else None

    def arrange(self) -> None:
        """Lay out anew, after something that is no picture has changed its size."""
        self._placing.arrange(self._placing.first() if self._placing.value > 0 else None)
        self.rearranged()

    def say_when_empty(self, title: str, text: str) -> None:
        """What to say where there is no picture."""
        self._surface.words = (title, text)
        self.rearranged()
        self.viewport().update()

    def rearranged(self) -> None:
        """Follow up after tiles have moved."""
        self._surface.rearranged()
        self._pointer.look()
        if self._new and not self._placing.is_scrolled_away:
            self._set_new(0)
        said = "" if self._placing.wall.count else " ".join(self._surface.words).strip()
        if said != self.accessibleDescription():
            self.setAccessibleDescription(said)

    def _act(self, action: str, row: int) -> None:
        """A tile's button was pressed."""
        raise NotImplementedError

    def _aspects(self, first: int, number: int) -> list[float]:
        model = self.gallery()
        return [1.0] * number if model is None else model.aspects(first, number)

    def _set_new(self, count: int) -> None:
        if count != self._new:
            self._new = count
            self.new_above.emit(count)

    def _announce(self, kind: QAccessible.Event, row: int) -> None:
        event = QAccessibleEvent(self, kind)
        if row >= 0:
            event.setChild(row)
        QAccessible.updateAccessibility(event)

    # The model

    @override
    def setModel(self, model: QAbstractItemModel | None) -> None:
        super().setModel(model)
        if isinstance(model, GalleryModel):
            model.describe_by(words.describe)
            model.modelAboutToBeReset.connect(self._on_about_to_reset)
            model.modelReset.connect(self._on_reset)
            model.rowsRemoved.connect(self._on_rows_removed)
            self._placing.reset(model.sections())
            self.rearranged()

    @override
    def reset(self) -> None:
        QAbstractItemView.reset(self)
        model = self.gallery()
        if model is None:
            return
        self._placing.reset(model.sections())
        self._set_new(0)
        self.rearranged()

    def _on_about_to_reset(self) -> None:
        self._last_current = self._choosing.current

    def _on_reset(self) -> None:
        """Keep the keyboard near where it was; the selection model has just forgotten it."""
        count = self._placing.wall.count
        if self._last_current >= 0 and count:
            self._choosing.move(min(self._last_current, count - 1))
        self.chosen_changed.emit(self._choosing.count)

    @override
    def rowsInserted(self, parent: AnyIndex, start: int, end: int) -> None:
        QAbstractItemView.rowsInserted(self, parent, start, end)
        model = self.gallery()
        if model is None:
            return
        first = self._placing.first()
        above = self._placing.is_scrolled_away and first is not None and start <= first.row
        number = end - start + 1
        self._placing.insert(start, number, model.sections())
        for picture in model.pictures(start, min(number, _REVEALED)):
            if picture is not None:
                self._surface.welcome(picture.key)
        if above and not model.brings_back:
            self._set_new(self._new + number)
        self.rearranged()

    @override
    def rowsAboutToBeRemoved(self, parent: AnyIndex, start: int, end: int) -> None:
        if start <= self._choosing.current <= end < self._placing.wall.count - 1:
            self._choosing.move(end + 1)  # the one after comes to lie there; Qt would go back
        QAbstractItemView.rowsAboutToBeRemoved(self, parent, start, end)

    def _on_rows_removed(self, _parent: QModelIndex, start: int, end: int) -> None:
        model = self.gallery()
        if model is not None:
            self._placing.remove(start, end - start + 1, model.sections())
            self.rearranged()
            self.chosen_changed.emit(self._choosing.count)

    @override
    def dataChanged(
        self, topLeft: AnyIndex, bottomRight: AnyIndex, roles: Sequence[int] = ()
    ) -> None:
        self.viewport().update()

    @override
    def currentChanged(self, current: AnyIndex, previous: AnyIndex) -> None:
        self._surface.update_row(previous.row())
        self._surface.update_row(current.row())
        if QAccessible.isActive() and current.isValid() and self.hasFocus():
            self._announce(QAccessible.Event.Focus, current.row())

    @override
    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        self.viewport().update()
        if QAccessible.isActive():
            # Telling each one would be a million events for "select all".
            if selected.size() == 1 and selected.at(0).height() == 1:
                self._announce(QAccessible.Event.Selection, selected.at(0).top())
            else:
                self._announce(QAccessible.Event.SelectionWithin, -1)
        self.chosen_changed.emit(self._choosing.count)

    @override
    def selectAll(self) -> None:
        self._choosing.everything()

    # Places

    @override
    def visualRect(self, index: AnyIndex) -> QRect:
        if not 0 <= index.row() < self._placing.wall.count:
            return QRect()
        return self._placing.on_screen(self._placing.wall.tile(index.row()))

    @override
    def indexAt(self, p: QPoint) -> QModelIndex:
        tile = self._placing.tile_at(p.x(), p.y())
        model = self.gallery()
        return QModelIndex() if tile is None or model is None else model.index(tile.row, 0)

    @override
    def scrollTo(
        self,
        index: AnyIndex,
        hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible,
    ) -> None:
        if 0 <= index.row() < self._placing.wall.count:
            centred = hint is QAbstractItemView.ScrollHint.PositionAtCenter
            self._placing.show(index.row(), centred=centred)

    @override
    def horizontalOffset(self) -> int:
        return 0

    @override
    def verticalOffset(self) -> int:
        return self._placing.value

    @override
    def isIndexHidden(self, index: AnyIndex) -> bool:
        return False

    @override
    def moveCursor(
        self, cursorAction: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        model = self.gallery()
        row = self._moves.target(KEYS[cursorAction], self._choosing.current, mirrored=False)
        return QModelIndex() if model is None or row < 0 else model.index(row, 0)

    @override
    def setSelection(self, rect: QRect, command: QItemSelectionModel.SelectionFlag) -> None:
        model = self.gallery()
        area = rect.normalized().translated(-self._placing.left, self._placing.value)
        chosen = QItemSelection()
        if model is not None:
            for tile in self._placing.wall.tiles(area.top(), area.bottom() + 1):
                if tile.x <= area.right() and tile.x + tile.width > area.left():
                    index = model.index(tile.row, 0)
                    chosen.select(index, index)
        self.selectionModel().select(chosen, command)

    @override
    def visualRegionForSelection(self, selection: QItemSelection) -> QRegion:
        return QRegion(self.viewport().rect())

    @override
    def doItemsLayout(self) -> None:
        QAbstractItemView.doItemsLayout(self)

    @override
    def updateGeometries(self) -> None:
        """The scroll bar is set while placing."""

    @override
    def scrollContentsBy(self, dx: int, dy: int) -> None:
        if self._placing.is_adjusting:
            return
        if self._handle.is_leaping:
            self._placing.leap()
            self._surface.sketch()
        else:
            self._on_rested()
        self._handle.moved()

    def _on_rested(self) -> None:
        """Look at what is here now."""
        self._placing.scrolled()
        self.rearranged()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        QAbstractItemView.resizeEvent(self, event)
        if self._placing.is_adjusting:  # only the scroll bar has come or gone
            self.viewport().update()
        else:
            self.arrange()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in {QEvent.Type.LayoutDirectionChange, QEvent.Type.FontChange}:
            self.arrange()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        self._surface.paint(painter, event.rect())
        painter.end()

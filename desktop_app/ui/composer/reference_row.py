"""References in the order in which they are sent: wrapped, moved by hand or by keys."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from desktop_app.core.recipe import Reference
from desktop_app.typed import override
from desktop_app.ui.composer.reference_places import GAP, MOST_ROWS, Places
from desktop_app.ui.composer.reference_tiles import (
    AddTile,
    ReferenceTile,
    ShelfTile,
    Thumbnail,
)
from desktop_app.ui.composer.words import Label
from desktop_app.ui.icons import Icons
from desktop_app.ui.theme import Theme
from desktop_app.ui.widgets.menu import Menu

_HINT_GAP = 10
_LEAST_HINT = 56
_OUT = 48  # let go so far outside, a tile returns to where it was
_STEPS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}
_REMOVING = {Qt.Key.Key_Delete, Qt.Key.Key_Backspace}


class ReferenceRow(QScrollArea):
    """The tiles, the way to more and a hint; one Tab stop with arrows inside."""

    remove_requested = Signal(str)  # sha256
    move_requested = Signal(str, int)  # sha256, place
    keep_requested = Signal(str)  # sha256: it shall stay on the shelf
    find_requested = Signal(str)  # sha256: it shall be shown on the shelf

    def __init__(
        self, theme: Theme, icons: Icons, thumbnail: Thumbnail, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icons = icons
        self._thumbnail = thumbnail
        self._tiles: list[ReferenceTile] = []
        self._pulled: ReferenceTile | None = None
        self._target = 0  # the place that the pulled one would take
        self._side = theme.size("refThumb")
        self._ground = QWidget()
        self.setWidget(self._ground)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAutoFillBackground(False)
        self._ground.setAutoFillBackground(False)
        self.add = AddTile(theme, icons, self._ground)
        self.shelf = ShelfTile(theme, icons, self._ground)
        self._shelved: Callable[[str], str] | None = None  # the name under which one stays
        self._hint = Label(theme, role="caption", color="text3", parent=self._ground)
        self._hint.setWordWrap(True)
        self._arrange()

    def offer_shelf(self, shelved: Callable[[str], str]) -> None:
        """Offer the shelf; `shelved` tells for a hash under which name it is there, or nothing."""
        self._shelved = shelved
        self.shelf.show()
        self._arrange()

    def show_references(
        self,
        references: Sequence[Reference],
        names: Sequence[str],
        called: Sequence[str],
        reasons: Sequence[str],
    ) -> None:
        """Show these; a reason tells why one is not sent, and is empty where it is."""
        self._pulled = None
        known = {tile.reference.sha256: tile for tile in self._tiles}
        wanted = {reference.sha256 for reference in references}
        gone, has_grown = set(known) - wanted, bool(wanted - set(known))
        self._leave(gone)
        self._tiles = [known.get(one.sha256) or self._hang(one) for one in references]
        for tile, *words in zip(self._tiles, names, called, reasons, strict=True):
            tile.describe(*words)
        self._set_tab_stop()
        self._arrange()
        if has_grown:
            self.ensureWidgetVisible(self.add, 0, 0)  # the new ones stand before it
        self._keep_in_sight()

    def set_hint(self, text: str) -> None:
        """Say this beside the last tile, while there is room."""
        if text != self._hint.text():
            self._hint.setText(text)
            self._arrange()

    def refresh(self, sha256: str) -> None:
        """The small picture of this reference is there, or another."""
        for tile in self._tiles:
            if tile.reference.sha256 == sha256:
                tile.update()

    def _hang(self, reference: Reference) -> ReferenceTile:
        tile = ReferenceTile(self._theme, self._icons, reference, self._thumbnail, self._ground)
        sha256 = reference.sha256
        tile.remove_requested.connect(lambda: self.remove_requested.emit(sha256))
        tile.menu_requested.connect(lambda at: self._open_menu(sha256, at))
        tile.pulled.connect(lambda middle: self._on_pulled(sha256, middle))
        tile.let_go.connect(lambda middle: self._on_let_go(sha256, middle))
        tile.show()
        # Not after everything in the window; only what takes the keyboard can be put in order.
        tab = Qt.FocusPolicy.TabFocus
        before, after = self.add.focusPolicy(), tile.focusPolicy()
        self.add.setFocusPolicy(tab)
        tile.setFocusPolicy(tab)
        QWidget.setTabOrder(self.add, tile)
        self.add.setFocusPolicy(before)
        tile.setFocusPolicy(after)
        return tile

    def _leave(self, gone: set[str]) -> None:
        """Take tiles away; the keyboard goes on to what stands after them."""
        stays: list[QWidget] = []
        focused = self._ground.focusWidget()
        for tile in reversed(self._tiles):
            if tile.reference.sha256 not in gone:
                stays.append(tile)
                continue
            if tile is focused and tile.hasFocus():
                after = stays[-1] if stays else self.add
                after.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
                after.setFocus(Qt.FocusReason.TabFocusReason)
            tile.hide()
            tile.deleteLater()

    # Where everything stands

    @property
    def _places(self) -> Places:
        return Places(
            number=len(self._tiles),
            width=self.width(),
            side=self._side,
            shelf=self.shelf.width() if self._shelved is not None else 0,
            is_mirrored=self.isRightToLeft(),
        )

    def _arrange(self) -> None:
        places, step = self._places, self._side + GAP
        self.setFixedHeight(min(places.rows, MOST_ROWS) * step - GAP)
        self._ground.resize(places.room, places.rows * step - GAP)
        order = [tile for tile in self._tiles if tile is not self._pulled]
        if self._pulled is not None:
            order.insert(self._target, self._pulled)
        for place, tile in enumerate(order):
            if tile is not self._pulled:
                tile.move(places.spot(place).topLeft())
        last = places.last
        self.add.move(places.add.topLeft())
        self.shelf.move(last.topLeft())
        mirrored = places.is_mirrored
        room = (last.left() if mirrored else places.room - last.right() - 1) - _HINT_GAP
        left = 0 if mirrored else last.right() + 1 + _HINT_GAP
        self._hint.setGeometry(left, last.top(), max(room, 0), self._side)
        self._hint.setVisible(bool(self._hint.text()) and room >= self._hint_width())

    def _hint_width(self) -> int:
        """What it needs in two lines; a single word is never broken."""
        metrics = self._hint.fontMetrics()
        words = self._hint.text().split()
        widest = max((metrics.horizontalAdvance(word) for word in words), default=0)
        whole = metrics.horizontalAdvance(self._hint.text())
        return max(widest, whole * 6 // 10 if len(words) > 1 else whole, _LEAST_HINT)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()
        self._keep_in_sight()

    # Keys

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        items = self._items
        focused = next((place for place, item in enumerate(items) if item.hasFocus()), -1)
        tile = self._tiles[focused] if 0 <= focused < len(self._tiles) else None
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if focused >= 0 and key in _STEPS:
            right, down = _STEPS[key]
            step = (-right if self.isRightToLeft() else right) + down * self._places.columns
            self._step(focused, focused + step, moves=control)
        elif focused >= 0 and key in {Qt.Key.Key_Home, Qt.Key.Key_End}:
            last = len(self._tiles) - 1 if control else len(items) - 1
            self._step(focused, 0 if key == Qt.Key.Key_Home else last, moves=control)
        elif tile is not None and key in _REMOVING:
            self.remove_requested.emit(tile.reference.sha256)
        elif tile is not None and (key == Qt.Key.Key_Menu or (key == Qt.Key.Key_F10 and shift)):
            tile.ask_for_menu()
        else:
            event.ignore()  # a scroll area would take more keys than it has a use for

    def _step(self, place: int, wanted: int, *, moves: bool) -> None:
        """Go, or with `moves` take the reference along."""
        if moves:
            if place < len(self._tiles) and 0 <= wanted < len(self._tiles):
                self.move_requested.emit(self._tiles[place].reference.sha256, wanted)
        elif 0 <= wanted < len(self._items):
            item = self._items[wanted]
            item.setFocus(Qt.FocusReason.TabFocusReason)
            self._set_tab_stop()
            self.ensureWidgetVisible(item, 0, 0)

    @property
    def _items(self) -> list[ReferenceTile | AddTile | ShelfTile]:
        shelf = [self.shelf] if self._shelved is not None else []
        return [*self._tiles, self.add, *shelf]

    def _set_tab_stop(self) -> None:
        """Tab comes back to where it left, and first to the first reference."""
        items = self._items
        before = next((one for one in items if one.focusPolicy() & Qt.FocusPolicy.TabFocus), None)
        focused = next((one for one in items if one.hasFocus()), None)
        if before is self.add and self._tiles and focused is None:
            before = None  # it was alone
        stop = focused or before or items[0]
        for item in items:
            strong = item is stop
            # By the mouse a tile takes the keyboard only when it is clicked, not when pulled.
            item.setFocusPolicy(Qt.FocusPolicy.TabFocus if strong else Qt.FocusPolicy.NoFocus)

    def _keep_in_sight(self) -> None:
        focused = next((one for one in self._items if one.hasFocus()), None)
        if focused is not None:
            self.ensureWidgetVisible(focused, 0, 0)

    # Moving by hand, and the menu

    def _on_pulled(self, sha256: str, middle: QPoint) -> None:
        tile = self._tile(sha256)
        if tile is None:
            return
        self._pulled = tile
        self._target = self._place_near(middle, self._tiles.index(tile))
        tile.raise_()
        corner, most = middle - tile.rect().center(), self._ground.rect().bottomRight()
        most -= tile.rect().bottomRight()  # further out it would be cut off
        tile.move(max(0, min(corner.x(), most.x())), max(0, min(corner.y(), most.y())))
        self._arrange()
        self.ensureVisible(middle.x(), middle.y(), 0, self._side // 2)

    def _on_let_go(self, sha256: str, middle: QPoint) -> None:
        tile = self._tile(sha256)
        self._pulled = None
        if tile is not None:
            before = self._tiles.index(tile)
            place = self._place_near(middle, before)
            if place != before:
                self.move_requested.emit(sha256, place)
        self._arrange()

    def _place_near(self, middle: QPoint, before: int) -> int:
        """The place at which a tile would be put down here."""
        if not self._ground.rect().adjusted(-_OUT, -_OUT, _OUT, _OUT).contains(middle):
            return before
        spots, places = range(len(self._tiles)), self._places
        return min(spots, key=lambda one: (places.spot(one).center() - middle).manhattanLength())

    def _tile(self, sha256: str) -> ReferenceTile | None:
        return next((tile for tile in self._tiles if tile.reference.sha256 == sha256), None)

    def _open_menu(self, sha256: str, at: QPoint) -> None:
        tile = self._tile(sha256)
        if tile is None:
            return
        menu = Menu(self)
        menu.setAccessibleName(tile.accessibleName())
        remove = menu.addAction(self.tr("Remove"))
        remove.triggered.connect(lambda: self.remove_requested.emit(sha256))
        first = menu.addAction(self.tr("Move first"))
        first.setEnabled(self._tiles[0] is not tile)
        first.triggered.connect(lambda: self.move_requested.emit(sha256, 0))
        if self._shelved is not None:
            menu.addSeparator()
            self._offer_keeping(menu, sha256, self._shelved(sha256))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(at)

    def _offer_keeping(self, menu: Menu, sha256: str, name: str) -> None:
        if name:
            find = menu.addAction(self.tr("Show on the shelf"))
            find.triggered.connect(lambda: self.find_requested.emit(sha256))
        else:
            keep = menu.addAction(self.tr("Keep on the shelf…"))
            keep.triggered.connect(lambda: self.keep_requested.emit(sha256))

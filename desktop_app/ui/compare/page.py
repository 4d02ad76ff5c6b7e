"""The page on which pictures are compared: beside each other, or one wiped over the other."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QHideEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPixmap,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QWidget

from desktop_app.core.records import Job, Picture
from desktop_app.state.comparing import Made
from desktop_app.state.full_pictures import FullPictures
from desktop_app.typed import override
from desktop_app.ui.compare.bar import Bar
from desktop_app.ui.compare.fact_words import FactWords
from desktop_app.ui.compare.keys import Command, command
from desktop_app.ui.compare.menu import PaneMenu
from desktop_app.ui.compare.panes import Panes
from desktop_app.ui.compare.table import Facts, Thumbnail
from desktop_app.ui.icons import Icons
from desktop_app.ui.theme import Theme
from desktop_app.ui.viewer.menus import ZoomMenu, open_below

LEAST, MOST = 2, 4
_SETTLE_MS = 120  # of a size that is being dragged
_FACTS_SHARE = 0.32  # of the height, at most,
_MOST_FACTS = 0.5  # and so much where pictures do not need it


class Comparison(QWidget):
    """Shows two to four pictures; keys mean the one that is chosen."""

    closed = Signal()
    wanted = Signal(str, object)  # an action's id, and the Picture it is wanted for
    dragged = Signal(object, object)  # Picture, and the QPixmap that is seen of it

    def __init__(
        self,
        theme: Theme,
        icons: Icons,
        preview: Callable[[Picture], QPixmap | None],
        full: FullPictures,
        details_of: Callable[[Picture], Job | None],
        words: FactWords,
        thumbnail: Thumbnail,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._preview = preview
        self._full = full
        self._details_of = details_of
        self._words = words
        self._measured: set[str] = set()  # pictures whose full size is known by now
        self.setObjectName("comparison")
        self.setAccessibleName(self.tr("Comparison"))
        self.bar = Bar(theme, icons, self)
        self.panes = Panes(theme, icons, self)
        self.facts = Facts(theme, thumbnail, self)
        self._zoom_menu = ZoomMenu(self)
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.setInterval(_SETTLE_MS)
        self.setFocusProxy(self.panes)
        self._wire()

    def _wire(self) -> None:
        bar, panes = self.bar, self.panes
        self._full.changed.connect(self._on_full_changed)
        self._settle.timeout.connect(self._want)
        panes.box_changed.connect(self._settle.start)
        panes.looked.connect(self._say_zoom)
        panes.wanted.connect(self._tell)
        panes.menu_wanted.connect(self._open_menu_below)
        panes.dragged.connect(self.dragged)
        bar.back.clicked.connect(self.closed)
        bar.zoom.clicked.connect(lambda: open_below(self._zoom_menu, bar.zoom))
        bar.wipe.clicked.connect(self.toggle_wipe)
        bar.flip.clicked.connect(self.toggle_flip)
        bar.facts.clicked.connect(self.toggle_facts)
        self._zoom_menu.fit_chosen.connect(panes.fit)
        self._zoom_menu.zoom_chosen.connect(panes.zoom_to)
        for button in bar.buttons:
            button.installEventFilter(self)
        self._commands: dict[Command, Callable[[], object]] = {
            Command.LEAVE: self.closed.emit,
            Command.OPEN: lambda: self._tell("open"),
            Command.WIPE: self.toggle_wipe,
            Command.FLIP: self.toggle_flip,
            Command.HOLD: lambda: panes.hold_flip(held=True),
            Command.FACTS: self.toggle_facts,
            Command.ZOOM_IN: panes.zoom_in,
            Command.ZOOM_OUT: panes.zoom_out,
            Command.FIT: panes.fit,
            Command.WHOLE: lambda: panes.zoom_to(1.0),
            Command.LEFT: lambda: panes.go(-1, 0),
            Command.RIGHT: lambda: panes.go(1, 0),
            Command.UP: lambda: panes.go(0, -1),
            Command.DOWN: lambda: panes.go(0, 1),
            Command.FIRST: panes.go_to_first,
            Command.LAST: panes.go_to_last,
        }

    @property
    def picture(self) -> Picture | None:
        """The chosen one, which keys mean."""
        return self.panes.chosen

    @property
    def pictures(self) -> list[Picture]:
        """All that are compared."""
        return self.panes.pictures

    def show_pictures(self, pictures: Sequence[Picture]) -> None:
        """Compare these from the start: whole, side by side, the first one chosen."""
        self._measured.clear()
        self.panes.hold_flip(held=False)
        self.panes.start(pictures)
        short = self.height() < self._theme.breakpoint("shortHeight")
        self.facts.setVisible(not short or len(pictures) == LEAST)
        self._refresh()
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def amend(self, pictures: Sequence[Picture]) -> None:
        """These have changed: other marks, or gone to the trash or come back from it.

        With fewer than two left there is nothing to compare.
        """
        if self.panes.amend(pictures):
            if len(self.pictures) < LEAST:
                self.closed.emit()
            else:
                self._refresh()

    def refresh_preview(self, key: str) -> None:
        """A small copy of a picture has come."""
        self.panes.refresh_preview(key, self._preview)

    def refresh_facts(self) -> None:
        """More may be known of the pictures by now."""
        made = [Made(one, self._details_of(one)) for one in self.pictures]
        rows, sentence = self._words.rows(made)
        captions = [(self._words.model(one.picture), self._words.small(one)) for one in made]
        self.panes.show_captions(captions)
        self.facts.show_rows(self.panes.letters, rows, sentence)
        self._arrange()

    def toggle_wipe(self) -> None:
        """Lay two pictures over each other, or beside each other again."""
        self.panes.set_wiped(wiped=not self.panes.is_wiped)
        self._say_mode()
        self._arrange()

    def toggle_flip(self) -> None:
        """Let the pictures change their places, or return to them."""
        self.panes.flip()
        self._say_mode()

    def toggle_facts(self) -> None:
        """Show or hide the facts that differ."""
        if self.facts.hasFocus():
            self.setFocus(Qt.FocusReason.OtherFocusReason)
        self.facts.setVisible(self.facts.isHidden())
        self._say_mode()
        self._arrange()

    def _refresh(self) -> None:
        """Other pictures are compared than before."""
        for one in self.pictures:
            self.panes.refresh_preview(one.key, self._preview)
            self._on_full_changed(one.key)
        self.bar.show_count(len(self.pictures))
        self._say_mode()
        self.refresh_facts()
        self._want()

    def _say_mode(self) -> None:
        self.bar.wipe.setChecked(self.panes.is_wiped)
        self.bar.flip.setChecked(self.panes.is_flipped)
        self.bar.facts.setChecked(not self.facts.isHidden())

    def _say_zoom(self) -> None:
        zoom, is_fit = self.panes.zoom, self.panes.is_fit
        self.bar.show_zoom(zoom, is_fit=is_fit)
        self._zoom_menu.mark(zoom, is_fit=is_fit)

    def _want(self) -> None:
        if self.isVisible() and self.pictures:
            self._full.want_several(self.panes.boxes())

    def _on_full_changed(self, key: str) -> None:
        large = self._full.get(key)
        if large is None or not self.panes.show_large(key, large):
            return
        if key not in self._measured:  # its size is known now, and with it what else to ask for
            self._measured.add(key)
            self._want()

    def _tell(self, action: str) -> None:
        """Say what is wanted of the chosen picture."""
        if self.picture is not None:
            self.wanted.emit(action, self.picture)

    def _menu(self) -> PaneMenu | None:
        if self.picture is None:
            return None
        menu = PaneMenu(self.picture, self)
        menu.wanted.connect(self._tell)
        return menu

    def _open_menu_below(self, opener: QWidget) -> None:
        if (menu := self._menu()) is not None:
            open_below(menu, opener)

    def _do(self, event: QKeyEvent) -> bool:
        """Do what a key says; False where it says nothing here."""
        asked = command(event)
        if asked is None:
            return False
        if asked is not Command.HOLD or not event.isAutoRepeat():
            self._commands[asked]()
        return True

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._do(event):
            super().keyPressEvent(event)

    @override
    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space and not event.isAutoRepeat():
            self.panes.hold_flip(held=False)
        super().keyReleaseEvent(event)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Arrows on a button would move the focus; here they go from picture to picture."""
        arrows = {Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down}
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return event.key() in arrows and self._do(event)
        return False

    @override
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if event.reason() is QContextMenuEvent.Reason.Mouse:
            self.panes.choose_at(self.panes.mapFromGlobal(event.globalPos()))
        if (menu := self._menu()) is not None:
            menu.popup(event.globalPos())

    def _arrange(self) -> None:
        short = self.height() < self._theme.breakpoint("shortHeight")
        bar = self._theme.size("topBarSmall" if short else "topBar")
        facts, room = 0, self.height() - bar
        if not self.facts.isHidden():
            self.facts.resize(self.width(), max(self.facts.height(), 1))  # its rows follow
            facts = min(self.facts.full_height, round(self.height() * _FACTS_SHARE))
            plan = self.panes.plan_for(QSize(self.width(), room - facts))
            if plan is not None:
                self.facts.table.align(plan.starts)
                most = min(room - plan.height_used, round(self.height() * _MOST_FACTS))
                facts = min(self.facts.full_height, max(facts, most))
        self.bar.setGeometry(0, 0, self.width(), bar)
        self.facts.setGeometry(0, self.height() - facts, self.width(), facts)
        self.update()
        self.panes.setGeometry(QRect(0, bar, self.width(), room - facts))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(event.rect(), self._theme.color("viewer"))
        if not self.facts.isHidden():
            area = self.facts.geometry()
            painter.fillRect(area, self._theme.color("panel"))
            painter.fillRect(area.left(), area.top(), area.width(), 1, self._theme.color("line"))

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._want()

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        self.panes.hold_flip(held=False)
        super().hideEvent(event)

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.ActivationChange and not self.isActiveWindow():
            self.panes.hold_flip(held=False)  # nobody will tell that the key was let go
        super().changeEvent(event)

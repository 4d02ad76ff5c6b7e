"""One picture, large, with its neighbours a key away."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QAbstractItemModel, QEvent, QObject, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPixmap,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QWidget

from desktop_app.core.records import Job, Picture
from desktop_app.state.full_pictures import FullPictures
from desktop_app.typed import override
from desktop_app.ui import facts
from desktop_app.ui.icons import Icons
from desktop_app.ui.theme import Theme
from desktop_app.ui.viewer.details import Details
from desktop_app.ui.viewer.edit_bar import EditBar
from desktop_app.ui.viewer.keys import Command, command
from desktop_app.ui.viewer.menus import PictureMenu, ZoomMenu, open_below
from desktop_app.ui.viewer.place import Place
from desktop_app.ui.viewer.stage import Stage
from desktop_app.ui.viewer.top_bar import TopBar
from desktop_app.ui.wording import explain_refusal

_SETTLE_MS = 120  # of a size that is being dragged
_EDIT_MARGIN, _EDIT_GAP = 18, 12  # around the edit bar
_AHEAD = (1, -1, 2)  # the neighbours made ready, the likeliest first


class Viewer(QWidget):
    """Shows pictures of a model's rows; keeps to its picture while rows come and go."""

    closed = Signal(int)  # the row last shown, or -1 where nothing is left
    wanted = Signal(str, object)  # an action's id, and the Picture it is wanted for
    edit_asked = Signal(object, str)  # Picture, and the change in words

    def __init__(
        self,
        theme: Theme,
        icons: Icons,
        model: QAbstractItemModel,
        picture_at: Callable[[int], Picture | None],
        preview: Callable[[Picture], QPixmap | None],
        full: FullPictures,
        details_of: Callable[[Picture], Job | None],
        path_of: Callable[[Picture], Path],
        *,
        model_name: Callable[[str], str] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._model = model
        self._preview = preview
        self._full = full
        self._details_of = details_of
        self._path_of = path_of
        self._place = Place(model, picture_at, self)
        self._shown: Picture | None = None
        self._is_docked_open, self._is_floating_open = True, False
        self._is_measured = False
        self.setObjectName("viewer")
        self.setAccessibleName(self.tr("Viewer"))
        self._bar = TopBar(theme, icons, self)
        self._stage = Stage(theme, icons, self)
        self.edit_bar = EditBar(theme, self)
        self.details = Details(theme, icons, model_name, self)
        self._menu = PictureMenu(self)
        self._zoom_menu = ZoomMenu(self)
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.setInterval(_SETTLE_MS)
        self.setFocusProxy(self._stage.canvas)
        self._wire()
        self._on_zoomed()

    def _wire(self) -> None:
        bar, stage, details, menu = self._bar, self._stage, self.details, self._menu
        tell = partial(partial, self._tell)
        self._place.moved.connect(self._on_moved)
        self._place.emptied.connect(self.close_view)
        self._full.changed.connect(self._on_full_changed)
        self._settle.timeout.connect(self._want)
        stage.canvas.box_changed.connect(self._settle.start)
        stage.canvas.zoomed.connect(self._on_zoomed)
        stage.previous_pressed.connect(self.go_back)
        stage.next_pressed.connect(self.go_on)
        bar.back.clicked.connect(self.close_view)
        bar.zoom.clicked.connect(lambda: open_below(self._zoom_menu, bar.zoom))
        for signals in (bar.wishes, menu.wishes, details.wishes):
            for name, signal in signals.items():
                signal.connect(tell(name))
        bar.more.clicked.connect(lambda: open_below(menu, bar.more))
        bar.details.clicked.connect(self.toggle_details)
        menu.previous.triggered.connect(self.go_back)
        menu.next.triggered.connect(self.go_on)
        self._zoom_menu.fit_chosen.connect(stage.canvas.fit)
        self._zoom_menu.zoom_chosen.connect(stage.canvas.zoom_to)
        self.edit_bar.asked.connect(lambda words: self.edit_asked.emit(self._shown, words))
        self.edit_bar.left.connect(self._take_keyboard)
        self.edit_bar.height_changed.connect(self._arrange)
        for button in bar.buttons:
            button.installEventFilter(self)
        self._commands: dict[Command, Callable[[], object]] = {
            Command.BACK: self.go_back,
            Command.ON: self.go_on,
            Command.FIRST: self._place.go_to_first,
            Command.LAST: self._place.go_to_last,
            Command.LEAVE: self._on_escape,
            Command.ZOOM_IN: stage.canvas.zoom_in,
            Command.ZOOM_OUT: stage.canvas.zoom_out,
            Command.FIT: stage.canvas.fit,
            Command.WHOLE: stage.canvas.zoom_to_whole,
            Command.DETAILS: self.toggle_details,
            Command.EDIT: self.edit_bar.take_keyboard,
            Command.REUSE_PROMPT: tell("reuse_prompt"),
            Command.COPY_PICTURE: tell("copy_picture"),
            Command.COPY_PROMPT: tell("copy_prompt"),
        }

    @property
    def picture(self) -> Picture | None:
        """The picture on show."""
        return self._shown

    @property
    def row(self) -> int:
        """The row of the picture on show, or -1."""
        return self._place.row

    def show_row(self, row: int) -> None:
        """Show the picture of this row, fitting, and take the keyboard."""
        self._shown = None
        self._place.go_to(row)
        self._take_keyboard()

    def _take_keyboard(self) -> None:
        self._stage.canvas.setFocus(Qt.FocusReason.OtherFocusReason)

    def go_back(self) -> None:
        """Show the picture before; at the first one nothing happens."""
        self._place.go(-1)

    def go_on(self) -> None:
        """Show the picture after; at the last one nothing happens."""
        self._place.go(1)

    def toggle_details(self) -> None:
        """Show or hide what is known of the picture."""
        if self._is_docked:
            self._is_docked_open = not self._is_docked_open
        else:
            self._is_floating_open = not self._is_floating_open
        self._arrange()

    def close_view(self) -> None:
        """Go back to the wall."""
        row = self._place.row
        self._place.leave()
        self._shown = None
        self.closed.emit(row)

    def refresh_preview(self) -> None:
        """Ask for the small copy again, which may have come by now."""
        preview = self._preview(self._shown) if self._shown is not None else None
        if preview is not None:
            self._stage.canvas.set_preview(preview)

    def _on_moved(self) -> None:
        place, stage = self._place, self._stage
        self._bar.show_position(place.row + 1, self._model.rowCount())
        before, after = place.has(-1), place.has(1)
        stage.set_neighbours(previous=before, following=after)
        self._menu.previous.setEnabled(before)
        self._menu.next.setEnabled(after)
        picture, shown = place.picture, self._shown
        if picture is not None and picture == shown:
            return
        self._shown = picture
        if picture is None:  # its record cannot be read
            stage.canvas.clear()
            stage.explain(None)
            return
        self._bar.show_marks(picture)
        self._menu.show_marks(picture)
        self.refresh_details()
        if shown is None or picture.key != shown.key:
            stage.explain(None)
            self.edit_bar.clear()
            self._is_measured = False
            size = QSize(picture.width, picture.height)
            stage.canvas.show_picture(size, self._preview(picture))
            stage.canvas.setAccessibleName(
                facts.picture_words(picture.title, picture.width, picture.height)
            )
            self._show_large(picture)
            self._want()

    def refresh_details(self) -> None:
        """More may be known of the picture on show by now."""
        if (shown := self._shown) is not None:
            self.details.show_picture(shown, self._details_of(shown), self._path_of(shown))

    def _want(self) -> None:
        if self._shown is not None and self.isVisible():
            ahead = [one for one in map(self._place.at, _AHEAD) if one is not None]
            self._full.want(self._shown, self._stage.canvas.box, ahead)

    def _on_full_changed(self, key: str) -> None:
        if self._shown is not None and self._shown.key == key:
            self._show_large(self._shown)
            if not self._is_measured:  # its size is known now, and with it what else to ask for
                self._is_measured = True
                self._want()

    def _show_large(self, picture: Picture) -> None:
        large = self._full.get(picture.key)
        if large is not None and large.refusal is not None:
            self._stage.explain(explain_refusal(large.refusal))
        elif large is not None:
            self._stage.canvas.set_large(large)

    def _on_zoomed(self) -> None:
        canvas = self._stage.canvas
        self._bar.show_zoom(canvas.zoom, is_fit=canvas.is_fit)
        self._zoom_menu.mark(canvas.zoom, is_fit=canvas.is_fit)

    def _tell(self, action: str, _checked: bool = False) -> None:
        """Say what is wanted of the picture on show."""
        if self._shown is not None:
            self.wanted.emit(action, self._shown)

    def _on_escape(self) -> None:
        if not self._is_docked and self._is_floating_open:
            self.toggle_details()
            self._stage.canvas.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.close_view()

    def _do(self, event: QKeyEvent) -> bool:
        """Do what a key says; False where it says nothing here."""
        asked = command(event, mirrored=self.isRightToLeft())
        if asked is None:
            return False
        self._commands[asked]()
        return True

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._do(event):
            super().keyPressEvent(event)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Arrows on a button would move the focus; here they turn the page as elsewhere."""
        arrows = {Qt.Key.Key_Left, Qt.Key.Key_Right}
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return event.key() in arrows and self._do(event)
        return False

    @override
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self._menu.popup(event.globalPos())

    @property
    def _is_docked(self) -> bool:
        return self.width() >= self._theme.breakpoint("detailsDocked")

    def _arrange(self) -> None:
        docked = self._is_docked
        is_open = self._is_docked_open if docked else self._is_floating_open
        panel = self.details.width() if is_open else 0
        beside = panel if docked else 0
        short = self.height() < self._theme.breakpoint("shortHeight")
        bar = self._theme.size("topBarSmall" if short else "topBar")
        mirrored = self.isRightToLeft()
        start = beside if mirrored else 0
        self._bar.setGeometry(start, 0, self.width() - beside, bar)
        room = self.width() - beside
        width = min(room - 2 * _EDIT_MARGIN, self.edit_bar.most_width)
        height = self.edit_bar.height_for(width)
        top = self.height() - height - _EDIT_MARGIN
        self.edit_bar.setGeometry(start + (room - width) // 2, top, width, height)
        self._stage.setGeometry(start, bar, room, top - bar - _EDIT_GAP)
        top = 0 if docked else bar
        left = 0 if mirrored else self.width() - panel
        self.details.set_floating(not docked)
        self._stage.set_covered(panel - beside)
        self.details.setGeometry(left, top, self.details.width(), self.height() - top)
        self.details.setVisible(is_open)
        self.details.raise_()
        self._bar.details.setChecked(is_open)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(event.rect(), self._theme.color("viewer"))

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._want()

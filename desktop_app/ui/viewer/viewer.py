"""One picture, large, with its neighbours a key away."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QAbstractItemModel, QEvent, QObject, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QWidget

from desktop_app.core.records import Picture
from desktop_app.state.full_pictures import FullPictures
from desktop_app.state.versions import Versions
from desktop_app.typed import override
from desktop_app.ui.icons import Icons
from desktop_app.ui.picture_mime import drag_picture_out
from desktop_app.ui.theme import Theme
from desktop_app.ui.viewer.answers import Answers
from desktop_app.ui.viewer.arrangement import Arrangement, Parts
from desktop_app.ui.viewer.details import Details
from desktop_app.ui.viewer.edit_bar import EditBar
from desktop_app.ui.viewer.keys import Command, command
from desktop_app.ui.viewer.lineage import Lineage
from desktop_app.ui.viewer.menus import PictureMenu, ZoomMenu, open_below
from desktop_app.ui.viewer.place import Place
from desktop_app.ui.viewer.projector import Projector
from desktop_app.ui.viewer.stage import Stage
from desktop_app.ui.viewer.top_bar import TopBar
from desktop_app.ui.viewer.version_strip import VersionStrip
from desktop_app.ui.wording import explain_refusal

_AHEAD = (1, -1, 2)  # the neighbours made ready, the likeliest first
_ARROWS = {Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down}


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
        answers: Answers,
        full: FullPictures,
        versions: Versions,
        *,
        model_name: Callable[[str], str] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._model = model
        self._answers = answers
        self._place = Place(model, answers.picture_at, self)
        self._shown: Picture | None = None
        self.setObjectName("viewer")
        self.setAccessibleName(self.tr("Viewer"))
        self._bar = TopBar(theme, icons, self)
        self._stage = Stage(theme, icons, self)
        self.strip = VersionStrip(theme, icons, answers.preview, self)
        self._lineage = Lineage(versions, self.strip, answers.picture_of, self)
        self.edit_bar = EditBar(theme, icons, self)
        self.details = Details(theme, icons, model_name, self)
        self._bar.raise_()
        parts = Parts(self._bar, self._stage, self.strip, self.edit_bar, self.details)
        self._arrangement = Arrangement(self, theme, parts)
        self._menu = PictureMenu(self, lambda: self._shown, answers.path_of)
        self._zoom_menu = ZoomMenu(self)
        ahead = partial(self._place.around, _AHEAD)
        self._projector = Projector(self._stage.canvas, full, answers.preview, ahead)
        self.setFocusProxy(self._stage.canvas)
        self._wire()
        self._on_zoomed()

    def _wire(self) -> None:
        bar, stage, details, menu = self._bar, self._stage, self.details, self._menu
        tell, arrangement = partial(partial, self._tell), self._arrangement
        self._place.moved.connect(self._on_moved)
        self._place.emptied.connect(self.close_view)
        self._projector.refused.connect(lambda why: stage.explain(explain_refusal(why)))
        stage.canvas.zoomed.connect(self._on_zoomed)
        stage.canvas.dragged.connect(self._drag_out)
        stage.previous_pressed.connect(self.go_back)
        stage.next_pressed.connect(self.go_on)
        stage.woken.connect(arrangement.wake)
        stage.rested.connect(arrangement.rest)
        self.strip.wanted.connect(self.show_key)
        self.strip.needed_changed.connect(arrangement.arrange)
        bar.back.clicked.connect(self.close_view)
        bar.zoom.clicked.connect(lambda: open_below(self._zoom_menu, bar.zoom))
        for signals in (bar.wishes, menu.wishes, details.wishes):
            for name, signal in signals.items():
                signal.connect(tell(name))
        bar.more.clicked.connect(lambda: open_below(menu, bar.more))
        bar.details.clicked.connect(arrangement.toggle_details)
        menu.previous.triggered.connect(self.go_back)
        menu.next.triggered.connect(self.go_on)
        self._zoom_menu.fit_chosen.connect(stage.canvas.fit)
        self._zoom_menu.zoom_chosen.connect(stage.canvas.zoom_to)
        self.edit_bar.asked.connect(lambda words: self.edit_asked.emit(self._shown, words))
        self.edit_bar.left.connect(self._take_keyboard)
        self.edit_bar.height_changed.connect(arrangement.arrange)
        for button in bar.buttons:
            button.installEventFilter(self)
        self._commands: dict[Command, Callable[[], object]] = {
            Command.BACK: self.go_back,
            Command.ON: self.go_on,
            Command.VERSION_BEFORE: lambda: self._walk(-1),
            Command.VERSION_AFTER: lambda: self._walk(1),
            Command.FIRST: self._place.go_to_first,
            Command.LAST: self._place.go_to_last,
            Command.LEAVE: self._on_escape,
            Command.ZOOM_IN: stage.canvas.zoom_in,
            Command.ZOOM_OUT: stage.canvas.zoom_out,
            Command.FIT: stage.canvas.fit,
            Command.WHOLE: stage.canvas.zoom_to_whole,
            Command.DETAILS: arrangement.toggle_details,
            Command.EDIT: self.edit,
            Command.REUSE_PROMPT: tell("reuse_prompt"),
            Command.COPY_PICTURE: tell("copy_picture"),
            Command.COPY_PROMPT: tell("copy_prompt"),
            Command.PAN_LEFT: partial(stage.canvas.pan, 1, 0),
            Command.PAN_RIGHT: partial(stage.canvas.pan, -1, 0),
            Command.PAN_UP: partial(stage.canvas.pan, 0, 1),
            Command.PAN_DOWN: partial(stage.canvas.pan, 0, -1),
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

    def show_picture(self, picture: Picture) -> None:
        """Show a picture that may be none of the rows; the neighbours stay as they are."""
        row = self._answers.row_of(picture.key)
        self._place.visit(picture) if row is None else self._place.go_to(row)

    def show_key(self, key: str) -> None:
        """Show the picture of this key, if there is one."""
        picture = self._answers.picture_of(key)
        if picture is not None:
            self.show_picture(picture)

    def go_back(self) -> None:
        """Show the picture before; at the first one nothing happens."""
        self._place.go(-1)

    def go_on(self) -> None:
        """Show the picture after; at the last one nothing happens."""
        self._place.go(1)

    def edit(self) -> None:
        """Put the caret into the edit bar, where there is one."""
        if self._shown is not None and self._shown.trashed is None:
            self._arrangement.write(writing=True)
            self.edit_bar.take_keyboard()

    def close_view(self) -> None:
        """Go back to the wall."""
        row = self._place.row
        self._arrangement.leave_full_screen()
        self._place.leave()
        self._projector.clear()
        self._shown = None
        self.closed.emit(row)

    def refresh_preview(self, key: str) -> None:
        """The small copy of a picture has come."""
        self.strip.look_again(key)
        self._projector.look_again(key)

    def refresh_family(self) -> None:
        """Something was done to pictures: to versions of the one on show, perhaps."""
        shown = self._shown
        if shown is None:
            return
        if self._place.is_visiting:  # nobody else tells of it
            found = self._answers.picture_of(shown.key)
            if found is None or (found.trashed is not None and shown.trashed is None):
                self._place.go_to(self._place.row)
            elif found != shown:
                self._place.visit(found)
        self._show_line()

    def refresh_details(self) -> None:
        """More may be known of the picture on show by now."""
        if (shown := self._shown) is not None:
            job = self._answers.details_of(shown)
            self.details.show_picture(shown, job, self._answers.path_of(shown))

    def _take_keyboard(self) -> None:
        self._stage.canvas.setFocus(Qt.FocusReason.OtherFocusReason)
        self._arrangement.write(writing=False)

    def _on_moved(self) -> None:
        place, stage = self._place, self._stage
        number = 0 if place.is_visiting else place.row + 1
        self._bar.show_position(number, self._model.rowCount())
        before, after = place.has(-1), place.has(1)
        stage.set_neighbours(previous=before, following=after)
        self._menu.previous.setEnabled(before)
        self._menu.next.setEnabled(after)
        picture, shown = place.picture, self._shown
        if picture is not None and picture == shown:
            return
        self._shown = picture
        if picture is None:  # its record cannot be read
            self._projector.clear()
            stage.explain(None)
            return
        self._bar.show_marks(picture)
        self._menu.show_marks(picture)
        self.refresh_details()
        if shown is None or picture.key != shown.key:
            stage.explain(None)
            self.edit_bar.clear()
            self._arrangement.set_editable(editable=picture.trashed is None)
            self._show_line()  # before the picture: it decides how much room that has
            self._projector.show(picture)

    def _show_line(self) -> None:
        if self._shown is not None:
            self._menu.show_family(has_versions=self._lineage.show(self._shown))

    def _walk(self, way: int) -> None:
        target = self._lineage.neighbour(way)
        if target is not None:
            self.show_picture(target)

    def _on_zoomed(self) -> None:
        canvas = self._stage.canvas
        self._bar.show_zoom(canvas.zoom, is_fit=canvas.is_fit)
        self._zoom_menu.mark(canvas.zoom, is_fit=canvas.is_fit)

    def _drag_out(self) -> None:
        if self._shown is not None:
            file = self._answers.path_of(self._shown)
            drag_picture_out(self, self._shown, file, self._stage.canvas.seen())

    def _tell(self, action: str, _checked: bool = False) -> None:
        """Say what is wanted of the picture on show."""
        if self._shown is not None:
            self.wanted.emit(action, self._shown)

    def _on_escape(self) -> None:
        if self._arrangement.close_floating():
            self._take_keyboard()
        elif self._arrangement.is_bare:
            self._arrangement.leave_full_screen()
        else:
            self.close_view()

    def _do(self, event: QKeyEvent) -> bool:
        """Do what a key says; False where it says nothing here."""
        asked = command(event, self)
        if asked is None:
            return False
        self._commands[asked]()
        return True

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._do(event):
            super().keyPressEvent(event)

    @override
    def focusNextPrevChild(self, next: bool) -> bool:
        self._arrangement.wake()  # what Tab goes to can be seen
        return super().focusNextPrevChild(next)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Arrows on a button would move the focus; here they turn the page as elsewhere."""
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return event.key() in _ARROWS and self._do(event)
        return False

    @override
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self._menu.popup(event.globalPos())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrangement.arrange()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(event.rect(), self._theme.color("viewer"))

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._arrangement.watch(self.window())
        self._projector.want()

"""The slideshow: pictures change by themselves, and nothing else is seen."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QAbstractItemModel, QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import (
    QHideEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPixmap,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QWidget

from desktop_app.core.records import Picture
from desktop_app.state.full_pictures import FullPictures
from desktop_app.typed import override
from desktop_app.ui.icons import Icons
from desktop_app.ui.notices import announce
from desktop_app.ui.theme import Theme
from desktop_app.ui.viewer.fade import Fade
from desktop_app.ui.viewer.place import Place
from desktop_app.ui.viewer.projector import Projector
from desktop_app.ui.viewer.slideshow_bar import SlideshowBar
from desktop_app.ui.viewer.stage import Stage
from desktop_app.ui.wording import explain_refusal

_SECONDS = (1, 2, 3, 4, 5, 6, 8, 10, 15, 20, 30, 60)
_USUAL = 4
_LOOKED_AHEAD = 20  # pictures, for one that can be shown
_FOOT = 24  # below the bar


class Slideshow(QWidget):
    """Shows a model's pictures in turn, and begins again after the last.

    The next one comes when its time has come and it is decoded; one that cannot be shown is
    passed over.
    """

    ended = Signal(str)  # the key of the picture shown last

    def __init__(
        self,
        theme: Theme,
        icons: Icons,
        full: FullPictures,
        preview: Callable[[Picture], QPixmap | None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._model: QAbstractItemModel | None = None
        self._picture_at: Callable[[int], Picture | None] = _nothing
        self._place: Place | None = None
        self._key = ""
        self._seconds = _USUAL
        self._is_paused = False
        self._is_due = False
        self.setObjectName("slideshow")
        self.setAccessibleName(self.tr("Slideshow"))
        self._stage = stage = Stage(theme, icons, self)
        stage.set_bare(bare=True)
        self._projector = Projector(stage.canvas, full, preview, self._ahead)
        self._fade = Fade(theme, self)
        self._bar = bar = SlideshowBar(theme, icons, self)
        self._clock = QTimer(self)
        self._clock.setSingleShot(True)
        self._clock.timeout.connect(self._on_time)
        self._projector.refused.connect(lambda why: stage.explain(explain_refusal(why)))
        self._projector.ready_changed.connect(self._on_ready_changed)
        stage.woken.connect(self._wake)
        stage.rested.connect(self._on_rested)
        bar.previous.clicked.connect(partial(self.step, -1))
        bar.next.clicked.connect(partial(self.step, 1))
        bar.pause.clicked.connect(self.toggle_pause)
        bar.shorter.clicked.connect(partial(self.change_time, -1))
        bar.longer.clicked.connect(partial(self.change_time, 1))
        bar.end.clicked.connect(self.end)
        for button in bar.buttons:
            button.installEventFilter(self)
        bar.show_time(self._seconds)
        bar.hide()
        self.setFocusProxy(stage.canvas)

    @property
    def picture(self) -> Picture | None:
        """The picture on show."""
        return self._place.picture if self._place is not None else None

    @property
    def is_paused(self) -> bool:
        """Whether it waits for the person to go on."""
        return self._is_paused

    @property
    def seconds(self) -> int:
        """How long each picture is shown."""
        return self._seconds

    def begin(
        self, model: QAbstractItemModel, picture_at: Callable[[int], Picture | None], row: int
    ) -> None:
        """Show the pictures of these rows from this one on."""
        self._key = ""
        self._leave()
        self._pause(paused=False)
        self._model, self._picture_at = model, picture_at
        self._place = Place(model, picture_at, self)
        self._place.moved.connect(self._on_moved)
        self._place.emptied.connect(self.end)
        self._place.go_to(row)
        self._stage.canvas.setFocus(Qt.FocusReason.OtherFocusReason)
        announce(self, self.accessibleName())

    def end(self) -> None:
        """No more of it."""
        self._clock.stop()
        self._leave()
        self._projector.clear()
        self.ended.emit(self._key)

    def step(self, by: int, _checked: bool = False) -> None:
        """Show the next picture that can be shown, or the one before."""
        distance = self._distance(by)
        if distance and self._place is not None:
            self._fade.cover(self._stage)
            self._place.go_to(self._row(distance))

    def toggle_pause(self) -> None:
        """Wait at this picture, or go on."""
        self._pause(paused=not self._is_paused)
        announce(self, self.tr("Paused") if self._is_paused else self.tr("Going on"))
        self._wake_for_a_while()

    def change_time(self, by: int, _checked: bool = False) -> None:
        """Show each picture for less or more time."""
        place = min(max(_SECONDS.index(self._seconds) + by, 0), len(_SECONDS) - 1)
        self._seconds = _SECONDS[place]
        self._bar.show_time(self._seconds)
        self._start_clock()
        announce(self, self.tr("%Ln seconds for each image", "", self._seconds))
        self._wake_for_a_while()

    def refresh_preview(self, key: str) -> None:
        """The small copy of a picture has come."""
        self._projector.look_again(key)

    def _on_moved(self) -> None:
        picture = self.picture
        if picture is None or picture.key == self._key:
            return
        self._key = picture.key
        self._stage.explain(None)
        self._projector.show(picture)
        self._start_clock()

    def _start_clock(self) -> None:
        self._is_due = False
        if self._is_paused or not self.isVisible():
            self._clock.stop()
        else:
            self._clock.start(self._seconds * 1000)

    def _on_time(self) -> None:
        self._is_due = True
        self._go_on_if_ready()

    def _on_ready_changed(self, _key: str) -> None:
        if self._is_due:
            self._go_on_if_ready()

    def _go_on_if_ready(self) -> None:
        following = self._at(self._distance(1))
        if following is None or following.key == self._key:
            self._start_clock()  # there is no other; perhaps one comes
        elif self._projector.is_ready(following):
            self.step(1)
        else:
            self._projector.want()

    def _distance(self, way: int) -> int:
        """How far the next picture lies that is not known to be without a face; 0 for none."""
        for away in range(1, min(self._count, _LOOKED_AHEAD + 1)):
            picture = self._at(away * way)
            if picture is not None and not self._projector.is_refused(picture):
                return away * way
        return 0

    def _ahead(self) -> list[Picture]:
        onwards = self._distance(1)
        found = [self._at(distance) for distance in (onwards, onwards + 1, -1)]
        return [one for one in found if one is not None and one.key != self._key]

    @property
    def _count(self) -> int:
        return self._model.rowCount() if self._model is not None else 0

    def _row(self, distance: int) -> int:
        row = self._place.row if self._place is not None else 0
        return (row + distance) % max(self._count, 1)

    def _at(self, distance: int) -> Picture | None:
        return self._picture_at(self._row(distance))

    def _leave(self) -> None:
        if self._place is not None:
            self._place.leave()
            self._place.deleteLater()
        self._place = self._model = None
        self._picture_at = _nothing

    def _pause(self, *, paused: bool) -> None:
        self._is_paused = paused
        self._bar.show_paused(paused=paused)
        self._start_clock()

    def _wake(self) -> None:
        self._lay_bar()
        self._bar.show()

    def _wake_for_a_while(self) -> None:
        self._wake()
        self._stage.stay_awake()

    def _on_rested(self) -> None:
        bar = self._bar
        if bar.underMouse() or bar.isAncestorOf(self.window().focusWidget()):
            self._stage.stay_awake()
        else:
            bar.hide()

    def _lay_bar(self) -> None:
        size = self._bar.sizeHint()
        left, top = (self.width() - size.width()) // 2, self.height() - size.height() - _FOOT
        self._bar.setGeometry(left, top, size.width(), size.height())

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = -1 if self.isRightToLeft() else 1
        commands: dict[int, Callable[[], object]] = {
            Qt.Key.Key_Left: partial(self.step, -step),
            Qt.Key.Key_Right: partial(self.step, step),
            Qt.Key.Key_Space: self.toggle_pause,
            Qt.Key.Key_Plus: partial(self.change_time, 1),
            Qt.Key.Key_Equal: partial(self.change_time, 1),
            Qt.Key.Key_Minus: partial(self.change_time, -1),
            Qt.Key.Key_Escape: self.end,
        }
        do = commands.get(event.key())
        if do is None:
            super().keyPressEvent(event)
        elif not (event.isAutoRepeat() and event.key() == Qt.Key.Key_Space):
            do()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Arrows on a button would move the focus; here they turn the page as elsewhere."""
        if event.type() is not QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        is_arrow = event.key() in {Qt.Key.Key_Left, Qt.Key.Key_Right}
        if is_arrow:
            self.keyPressEvent(event)
        return is_arrow

    @override
    def focusNextPrevChild(self, next: bool) -> bool:
        self._wake_for_a_while()  # what Tab goes to can be seen
        return super().focusNextPrevChild(next)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._stage.setGeometry(self.rect())
        self._lay_bar()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._projector.want()
        self._start_clock()

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._clock.stop()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(event.rect(), self._theme.color("viewer"))


def _nothing(_row: int) -> Picture | None:
    return None

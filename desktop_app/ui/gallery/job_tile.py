"""One job on the wall, from the moment it is asked for until its picture hangs there."""

from __future__ import annotations

import time
import zlib

from PySide6.QtCore import QPoint, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QImage,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPixmap,
    QResizeEvent,
)
from PySide6.QtWidgets import QWidget

from desktop_app.core.recipe import aspect
from desktop_app.core.records import Job, JobState
from desktop_app.typed import override
from desktop_app.ui import wording
from desktop_app.ui.gallery import underpainting
from desktop_app.ui.gallery.job_face import Face, face
from desktop_app.ui.gallery.job_letters import LINE, MARGIN, Letters
from desktop_app.ui.gallery.underpainting import Underpainting
from desktop_app.ui.icons import Icons
from desktop_app.ui.theme import Theme
from desktop_app.ui.widgets.buttons import IconButton, TextButton
from desktop_app.ui.widgets.menu import Menu
from desktop_app.ui.wording import Action

_ASPECT_WITH_WORDS = (1.3, 1.6)
_APART = 4  # between buttons
_LEAST = 48  # what a button keeps of its width
_WORDS = 84  # what an icon and three lines need above the buttons

_NOT_FOR_PICTURES = {
    Qt.Key.Key_Return,
    Qt.Key.Key_Enter,
    Qt.Key.Key_Space,
    Qt.Key.Key_X,
}


class JobTile(QWidget):
    """Shows how a job stands and offers what can be done about it."""

    stop_pressed = Signal(str)  # job key
    dismiss_pressed = Signal(str)
    action_pressed = Signal(str, object)  # job key, Action
    menu_requested = Signal(str, object)  # job key, QMenu to fill, before it opens

    def __init__(
        self,
        theme: Theme,
        icons: Icons,
        job: Job,
        parent: QWidget | None = None,
        *,
        says_changes: bool = True,  # else it is said beside the tile
    ) -> None:
        super().__init__(parent)
        self._says_changes = says_changes
        self._theme = theme
        self._icons = icons
        self._job = job
        self._face: Face = self._face_of(job)
        self._phase_s = zlib.crc32(job.key.encode()) % 120 / 10
        self._under: Underpainting | None = None
        self._letters = Letters(theme, icons)
        self._preview: QPixmap | None = None
        self._tint = underpainting.tint_of(job.key)
        self._buttons: list[TextButton] = []
        self._is_stacked = False
        self._menu_by_key = False
        self._stop = IconButton(
            theme, icons, "x", self.tr("Stop"), side=28, size=16, over_picture=True, parent=self
        )
        self._stop.clicked.connect(self._on_stop)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)  # what lies below is not painted
        theme.changed.connect(self.update)
        self.show_job(job)

    @property
    def job(self) -> Job:
        """What it shows."""
        return self._job

    @property
    def layout_aspect(self) -> float:
        """The shape of the tile: the picture's, or what suits words that need reading."""
        shape = aspect(self._job.recipe.ratio or "1:1")
        if self._job.state.is_under_way:
            return shape
        return min(max(shape, _ASPECT_WITH_WORDS[0]), _ASPECT_WITH_WORDS[1])

    @property
    def stops(self) -> list[QWidget]:
        """Where Tab stops on it, in order."""
        return [self, *self._buttons, self._stop]

    @property
    def is_moving(self) -> bool:
        """Whether it changes by itself."""
        return self._job.state.is_under_way and self._job.state is not JobState.WAITING

    def set_tint(self, tint: tuple[int, int]) -> None:
        """Take the hues of what is sent along."""
        self._tint = tint
        self.update()

    def show_preview(self, image: QImage) -> None:
        """Show a partial picture, or a soft look of the whole one, in the underpainting's place."""
        self._preview = QPixmap.fromImage(image)
        self.repaint()  # at once: it is what the person waits for

    def show_job(self, job: Job) -> None:
        """Show the job as it stands now."""
        self._job = job
        if job.preview is None:
            self._preview = None
        self._face = self._face_of(job)
        self._stop.lie_over_picture(self._face.is_painted)
        hint = wording.stop_hint(job.recipe, is_demo=job.is_demo)
        self._stop.setToolTip(hint)
        self._stop.setAccessibleDescription(hint)
        self._stop.setVisible(job.state.is_under_way and job.state is not JobState.FINISHING)
        self._set_actions()
        self.tick(job)

    def tick(self, job: Job) -> None:
        """Bring everything that depends on time up to date."""
        self._job = job
        self._face = self._face_of(job)
        if self.accessibleName() != self._face.spoken:
            self.setAccessibleName(self._face.spoken)
        self.update()

    def _face_of(self, job: Job) -> Face:
        return face(job, time.monotonic(), says_changes=self._says_changes)

    def _set_actions(self) -> None:
        wanted = self._face.actions
        if [button.property("action") for button in self._buttons] != [a.value for a, _ in wanted]:
            for button in self._buttons:
                button.hide()
                button.deleteLater()
            self._buttons = [self._button(*pair) for pair in wanted]
        self._place()

    def _button(self, action: Action, label: str) -> TextButton:
        first = action is self._face.actions[0][0]
        button = TextButton(self._theme, label, kind="plain" if first else "quiet", parent=self)
        button.setProperty("action", action.value)
        button.clicked.connect(lambda: self._on_action(action))
        button.show()
        return button

    def _on_action(self, action: Action) -> None:
        if action is Action.DISMISS:
            self.dismiss_pressed.emit(self._job.key)
        else:
            self.action_pressed.emit(self._job.key, action)

    def _on_stop(self) -> None:
        self.stop_pressed.emit(self._job.key)

    def _open_menu(self, place: QPoint) -> None:
        menu = Menu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.menu_requested.emit(self._job.key, menu)
        menu.popup(place)

    @override
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if event.reason() is not QContextMenuEvent.Reason.Keyboard:
            self._open_menu(event.globalPos())
        elif not self._menu_by_key:
            self._open_menu(self.mapToGlobal(self.rect().center()))
        self._menu_by_key = False

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """What a tile or its button leaves goes on to the wall, and would mean a picture there."""
        shift = event.modifiers() == Qt.KeyboardModifier.ShiftModifier
        if event.key() == Qt.Key.Key_Menu or (event.key() == Qt.Key.Key_F10 and shift):
            self._menu_by_key = True  # some systems send an event of their own as well
            self._open_menu(self.mapToGlobal(self.rect().center()))
        elif event.key() not in _NOT_FOR_PICTURES:
            super().keyPressEvent(event)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        self._place()

    def _place(self) -> None:
        """Put the buttons where they belong for this size and direction."""
        rtl = self.isRightToLeft()
        side = self._stop.width()
        self._stop.move(8 if rtl else self.width() - side - 8, 8)
        room = self.width() - 2 * MARGIN
        sizes = [button.sizeHint() for button in self._buttons]
        spare = room - sum(size.width() + _APART for size in sizes) + _APART
        self._is_stacked = spare < 0 and bool(sizes)
        if self._is_stacked and self.height() - 2 * MARGIN - self._taken() < _WORDS:
            self._is_stacked = False  # then the first is cut short, and its tool tip has the rest
            sizes[0].setWidth(max(sizes[0].width() + spare, _LEAST))
        left, foot = MARGIN, self.height() - MARGIN - self._taken()
        for button, size in zip(self._buttons, sizes, strict=True):
            width = min(size.width(), room)
            button.resize(width, size.height())
            is_whole = width >= button.sizeHint().width()
            button.setToolTip("" if is_whole else button.text())
            x = self.width() - left - width if rtl else left
            button.move(QPoint(x, foot))
            if self._is_stacked:
                foot += size.height() + _APART
            else:
                left += width + _APART

    def _taken(self) -> int:
        """How high the buttons are: beside each other, or one above the other."""
        heights = [button.sizeHint().height() for button in self._buttons]
        if not self._is_stacked:
            return max(heights, default=0)
        return sum(heights) + _APART * (len(heights) - 1)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        if self._face.is_painted and self._preview is not None:
            painter.drawPixmap(self.rect(), self._preview)
        elif self._face.is_painted:
            self._paint_under(painter)
        else:
            self._under = None
            painter.fillRect(self.rect(), self._theme.color("placeholder"))
        if self._face.is_painted and self._job.state is not JobState.TRYING_AGAIN:
            self._paint_progress(painter)
        taken = self._taken() + 12 if self._buttons else 0
        ratio, mirrored = self.devicePixelRatioF(), self.isRightToLeft()
        letters = self._letters.of(self._face, self.size(), ratio, mirrored=mirrored, taken=taken)
        painter.drawPixmap(0, 0, letters)

    def _paint_under(self, painter: QPainter) -> None:
        busy = self._job.state is JobState.TRYING_AGAIN
        tint = underpainting.AMBER if busy else self._tint
        size, ratio, dark = self.size(), self.devicePixelRatioF(), self._theme.is_dark
        if self._under is None or not self._under.serves(tint, size, ratio, dark=dark):
            self._under = Underpainting(tint, size, ratio, dark=dark)
        moment = 0.0 if self._theme.is_still else time.monotonic()
        self._under.paint(painter, size, moment + self._phase_s)

    def _paint_progress(self, painter: QPainter) -> None:
        height = LINE
        track = QRectF(0, self.height() - height, self.width(), height)
        faint = QColor(self._theme.color("text"))
        faint.setAlphaF(0.18 if self._theme.is_dark else 0.10)
        painter.fillRect(track, faint)
        done = self._face.progress
        if done is None:  # nothing is known: a short piece goes to and fro
            place = 0.5 if self._theme.is_still else (time.monotonic() / 2.4) % 1.0
            width = self.width() * 0.22
            bar = QRectF((self.width() + width) * place - width, track.y(), width, height)
        else:
            width = self.width() * self._theme.stepped(done)
            left = self.width() - width if self.isRightToLeft() else 0
            bar = QRectF(left, track.y(), width, height)
        painter.fillRect(bar, self._theme.color("accent"))

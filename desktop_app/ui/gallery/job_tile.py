"""One job on the wall, from the moment it is asked for until its picture hangs there."""

from __future__ import annotations

import time
import zlib

from PySide6.QtCore import QPoint, QRect, QRectF, QSizeF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QFontMetrics,
    QKeyEvent,
    QLinearGradient,
    QPainter,
    QPaintEvent,
    QPixmap,
    QResizeEvent,
    QTextLayout,
)
from PySide6.QtWidgets import QWidget

from desktop_app.core.recipe import aspect
from desktop_app.core.records import Job, JobState
from desktop_app.typed import override
from desktop_app.ui.gallery import underpainting
from desktop_app.ui.gallery.corners import corner_mask, round_off
from desktop_app.ui.gallery.job_face import Face, face
from desktop_app.ui.gallery.underpainting import Underpainting
from desktop_app.ui.icons import Icons
from desktop_app.ui.theme import Theme
from desktop_app.ui.widgets.buttons import IconButton, TextButton
from desktop_app.ui.widgets.menu import Menu
from desktop_app.ui.wording import Action

_MARGIN = 14
_ASPECT_WITH_WORDS = (1.3, 1.6)
_LINE = 3  # the height of the progress line
_SCRIM = ((0.0, 0.0), (0.2, 0.06), (0.45, 0.30), (0.7, 0.56), (1.0, 0.70))

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

    def __init__(self, theme: Theme, icons: Icons, job: Job, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icons = icons
        self._job = job
        self._face: Face = face(job, time.monotonic())
        self._phase_s = zlib.crc32(job.key.encode()) % 120 / 10
        self._under: Underpainting | None = None
        self._letters: tuple[object, QPixmap] | None = None
        self._mask: tuple[tuple[float, bool], QPixmap] | None = None
        self._buttons: list[TextButton] = []
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
    def is_moving(self) -> bool:
        """Whether it changes by itself."""
        return self._job.state.is_under_way and self._job.state is not JobState.WAITING

    def show_job(self, job: Job) -> None:
        """Show the job as it stands now."""
        self._job = job
        self._face = face(job, time.monotonic())
        self._stop.lie_over_picture(self._face.is_painted)
        self._stop.setVisible(job.state.is_under_way and job.state is not JobState.FINISHING)
        self._set_actions()
        self.tick(job)

    def tick(self, job: Job) -> None:
        """Bring everything that depends on time up to date."""
        self._job = job
        self._face = face(job, time.monotonic())
        if self.accessibleName() != self._face.spoken:
            self.setAccessibleName(self._face.spoken)
        self.update()

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
        left = _MARGIN
        for button in self._buttons:
            size = button.sizeHint()
            button.resize(size)
            x = self.width() - left - size.width() if rtl else left
            button.move(QPoint(x, self.height() - size.height() - _MARGIN))
            left += size.width() + 4

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        if self._face.is_painted:
            self._paint_under(painter)
        else:
            self._under = None
            painter.fillRect(self.rect(), self._theme.color("placeholder"))
        if self._face.is_painted and self._job.state is not JobState.TRYING_AGAIN:
            self._paint_progress(painter)
        painter.drawPixmap(0, 0, self._lettering())

    def _paint_under(self, painter: QPainter) -> None:
        busy = self._job.state is JobState.TRYING_AGAIN
        tint = underpainting.AMBER if busy else underpainting.tint_of(self._job.key)
        size, ratio, dark = self.size(), self.devicePixelRatioF(), self._theme.is_dark
        if self._under is None or not self._under.serves(tint, size, ratio, dark=dark):
            self._under = Underpainting(tint, size, ratio, dark=dark)
        moment = 0.0 if self._theme.is_still else time.monotonic()
        self._under.paint(painter, size, moment + self._phase_s)

    def _lettering(self) -> QPixmap:
        """Scrim, words and corners: all that changes once a second at most, kept as a picture."""
        look = (self._face.letters, self.size(), self.devicePixelRatioF(), self._theme.is_dark)
        if self._letters is None or self._letters[0] != look:
            pixmap = QPixmap((QSizeF(self.size()) * look[2]).toSize())
            pixmap.setDevicePixelRatio(look[2])
            pixmap.fill(Qt.GlobalColor.transparent)
            painter = QPainter(pixmap)
            if self._face.is_painted:
                self._paint_scrim(painter)
            self._paint_words(painter)
            self._paint_corners(painter)
            painter.end()
            self._letters = (look, pixmap)
        return self._letters[1]

    def _paint_corners(self, painter: QPainter) -> None:
        look = (self.devicePixelRatioF(), self._theme.is_dark)
        radius = self._theme.radius("thumb")
        if self._mask is None or self._mask[0] != look:
            self._mask = (look, corner_mask(radius, look[0], self._theme.color("canvas")))
        round_off(painter, QRectF(self.rect()), radius, self._mask[1])

    def _paint_scrim(self, painter: QPainter) -> None:
        """Calm the foot, so that words can be read on any tint: dark by night, pale by day."""
        scrim = QLinearGradient(0, self.height() * 0.2, 0, self.height())
        tone = QColor(self._theme.color("scrim" if self._theme.is_dark else "canvas"))
        for place, strength in _SCRIM:
            tone.setAlphaF(strength)
            scrim.setColorAt(place, tone)
        painter.fillRect(self.rect().adjusted(0, 0, 0, -_LINE), scrim)  # not the progress

    def _paint_progress(self, painter: QPainter) -> None:
        height = _LINE
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
            if self._theme.is_still:
                done = int(done * 20) / 20
            width = self.width() * done
            left = self.width() - width if self.isRightToLeft() else 0
            bar = QRectF(left, track.y(), width, height)
        painter.fillRect(bar, self._theme.color("accent"))

    def _paint_words(self, painter: QPainter) -> None:
        theme, shown = self._theme, self._face
        over = shown.is_painted
        width = self.width() - 2 * _MARGIN
        title_height = theme.line_height("bodyStrong")
        text_height = theme.line_height("meta")
        lines = self._wrapped(shown.text, width)
        foot = self.height() - _MARGIN + (2 if over else 0)
        if self._buttons:
            foot -= self._buttons[0].height() + 12
        top = foot - text_height * len(lines) - title_height - 2
        mirrored = self.isRightToLeft()
        beside = 0  # what the icon takes from the title's line
        if shown.icon:
            pixmap = self._icons.pixmap(shown.icon, "attention", 20, self.devicePixelRatioF())
            x = self.width() - _MARGIN - 20 if mirrored else _MARGIN
            beside = 0 if top >= _MARGIN + 30 else 28
            painter.drawPixmap(x, top + (title_height - 20) // 2 if beside else top - 30, pixmap)
        lead = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        painter.setLayoutDirection(self.layoutDirection())
        painter.setPen(theme.color("text"))
        painter.setFont(theme.font("bodyStrong"))
        room = QRect(_MARGIN + (0 if mirrored else beside), top, width - beside, title_height)
        elide = Qt.TextElideMode.ElideRight
        title = painter.fontMetrics().elidedText(shown.title, elide, room.width())
        painter.drawText(room, lead, title)
        faint = QColor(theme.color("text" if over else "text2"))
        faint.setAlphaF(0.86 if over else 1.0)
        painter.setPen(faint)
        painter.setFont(theme.font("meta"))
        for number, line in enumerate(lines):
            y = top + title_height + 2 + number * text_height
            painter.drawText(QRect(_MARGIN, y, width, text_height), lead, line)

    def _wrapped(self, text: str, width: int) -> list[str]:
        """The text in as many lines as the tile has room for, the last one elided."""
        line_height = self._theme.line_height("meta")
        room = 1 if self._face.is_painted else max(1, (self.height() - 110) // line_height)
        layout = QTextLayout(text, self._theme.font("meta"))
        metrics = QFontMetrics(self._theme.font("meta"))
        lines: list[str] = []
        if not text:
            return lines
        layout.beginLayout()
        while len(lines) < room and (line := layout.createLine()).isValid():
            line.setLineWidth(max(width, 1))
            end = line.textStart() + line.textLength()
            if len(lines) == room - 1:
                end = len(text)
            words = text[line.textStart() : end].strip()
            lines.append(metrics.elidedText(words, Qt.TextElideMode.ElideRight, width))
        layout.endLayout()
        return lines

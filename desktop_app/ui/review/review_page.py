"""Fast keep or reject: one picture large, a line of buttons under it, and how it ended."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from desktop_app.core.records import Picture
from desktop_app.state.full_pictures import FullPictures
from desktop_app.state.reviewing import Reviewing, Verdict
from desktop_app.typed import override
from desktop_app.ui.icons import Icons
from desktop_app.ui.notices import announce
from desktop_app.ui.review import keys
from desktop_app.ui.review.keys import Command
from desktop_app.ui.review.review_bar import ReviewBar
from desktop_app.ui.review.review_stage import Preview, ReviewStage
from desktop_app.ui.review.review_words import awaited, outcome_of, position
from desktop_app.ui.review.summary import Summary
from desktop_app.ui.theme import Theme

_AHEAD = (1, 2, -1)
_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}


class ReviewPage(QWidget):
    """Shows a `Reviewing`: its picture, or when it is over how it went."""

    wanted = Signal(str, object)  # an action's id, and the Picture it is wanted for
    trash_wanted = Signal()  # of what was rejected; the review is over
    show_wanted = Signal()  # of what was kept; the review is over
    left = Signal(bool)  # the review is over, nothing is to be done; whether by a button

    def __init__(
        self,
        theme: Theme,
        icons: Icons,
        reviewing: Reviewing,
        full: FullPictures,
        preview: Preview,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._reviewing = reviewing
        self._is_ended = False  # by the person, before the last picture
        self._expected = 0
        self.setObjectName("review")
        self.setAccessibleName(self.tr("Review"))
        self.stage = ReviewStage(theme, icons, full, preview, self._ahead, self)
        self.bar = ReviewBar(theme, icons, self)
        self.summary = Summary(theme, preview, self)
        self.setFocusProxy(self.stage.canvas)
        self._wire()

    def _wire(self) -> None:
        reviewing, stage, bar, summary = self._reviewing, self.stage, self.bar, self.summary
        reviewing.changed.connect(self._refresh)
        stage.previous_pressed.connect(reviewing.go_back)
        stage.next_pressed.connect(reviewing.go_on)
        self._commands: dict[Command, Callable[[], object]] = {
            Command.KEEP: partial(self._decide, Verdict.KEPT),
            Command.REJECT: partial(self._decide, Verdict.REJECTED),
            Command.BACK: reviewing.go_back,
            Command.ON: reviewing.go_on,
            Command.TAKE_BACK: self.take_back,
            Command.COLLECT: partial(self._want, "collect"),
            Command.FAVOURITE: partial(self._want, "favourite"),
            Command.ZOOM_IN: stage.canvas.zoom_in,
            Command.ZOOM_OUT: stage.canvas.zoom_out,
            Command.END: self.end,
        }
        for button, asked in (
            (bar.keep, Command.KEEP),
            (bar.reject, Command.REJECT),
            (bar.before, Command.BACK),
            (bar.following, Command.ON),
            (bar.take_back, Command.TAKE_BACK),
            (bar.collect, Command.COLLECT),
            (bar.favourite, Command.FAVOURITE),
            (bar.end, Command.END),
        ):
            button.clicked.connect(lambda _=False, asked=asked: self._commands[asked]())
        bar.stars.chosen.connect(self._star)
        summary.trash_chosen.connect(self.trash_wanted)
        summary.show_chosen.connect(self.show_wanted)
        summary.keep_chosen.connect(lambda: self.left.emit(True))
        summary.more_chosen.connect(self._go_on_deciding)
        for one in (*bar.buttons, *summary.buttons):
            one.installEventFilter(self)

    @property
    def picture(self) -> Picture | None:
        """The picture on show."""
        return None if self.is_over else self._reviewing.picture

    @property
    def is_over(self) -> bool:
        """Whether it says how the review ended."""
        return not self.summary.isHidden()

    def begin(self) -> None:
        """Show what is to be reviewed from now on, and take the keyboard."""
        self._is_ended, self._expected = False, 0
        self._refresh()
        self._take_keyboard()

    def expect(self, count: int) -> None:
        """So many pictures are still to come: as long as there are any, the end is awaited."""
        if count != self._expected:
            self._expected = count
            self._refresh()

    def look_again(self, key: str) -> None:
        """The small copy of a picture has come."""
        self.stage.look_again(key)
        if self.is_over:
            self.summary.strip.update()

    def end(self) -> None:
        """Say how it went so far; without a single decision there is nothing to say."""
        if self.is_over or not (self._reviewing.kept or self._reviewing.rejected):
            self.left.emit(False)
            return
        self._is_ended = True
        self._refresh()

    def take_back(self) -> None:
        """Take back what was done last."""
        if self._reviewing.can_take_back:
            self._is_ended = False
            self._reviewing.take_back()
            announce(self, self.tr("Taken back"))

    def _go_on_deciding(self) -> None:
        """Back to the first picture that is not decided, or to the last one of all."""
        self._is_ended = False
        if self._reviewing.undecided:
            self._reviewing.go_to_undecided()
        elif self._reviewing.picture is None:
            self._reviewing.go_back()
        else:
            self._refresh()

    def _decide(self, verdict: Verdict) -> None:
        reviewing = self._reviewing
        if reviewing.picture is None:
            return
        said = self.tr("Kept") if verdict is Verdict.KEPT else self.tr("Rejected")
        (reviewing.keep if verdict is Verdict.KEPT else reviewing.reject)()
        if not self.is_over:
            announce(self, f"{said}. {position(reviewing.number, reviewing.count)}")

    def _want(self, action: str) -> None:
        if self.picture is not None:
            self.wanted.emit(action, self.picture)

    def _star(self, stars: int) -> None:
        if self.picture is not None:
            self.bar.stars.show_stars(stars)  # at once; the library is a moment behind
            self.wanted.emit(f"stars_{stars}", self.picture)

    # What is shown

    def _refresh(self) -> None:
        reviewing = self._reviewing
        picture = reviewing.picture
        waits = picture is None and reviewing.joins and self._expected > 0
        there_is_more = picture is None and reviewing.number <= reviewing.count
        if there_is_more and not self._is_ended and not self.is_over:
            reviewing.look_again()  # it has come while the end was awaited
            return
        over = self._is_ended or (picture is None and not waits)
        self._show_summary(over=over)
        if over:
            return
        self.bar.show_progress(reviewing)
        self.bar.show_picture(picture, reviewing)
        self.stage.set_neighbours(previous=reviewing.has_before, following=picture is not None)
        if picture is not None:
            self.stage.show_picture(picture, reviewing.verdict)
        else:
            self.stage.wait(awaited(self._expected))
        self._arrange()

    def _show_summary(self, *, over: bool) -> None:
        reviewing = self._reviewing
        if over:
            self.summary.show_outcome(outcome_of(reviewing), reviewing.kept)
        if over is self.is_over:
            return
        # What comes takes the keyboard before the other goes: else Qt would hand it to anybody.
        self.summary.setVisible(True)
        self.stage.setVisible(True)
        self.bar.setVisible(True)
        if over:
            self.summary.raise_()
            self.summary.trash.setFocus(Qt.FocusReason.ShortcutFocusReason)
            announce(self, self.summary.text)
        else:
            self._take_keyboard()
        self.summary.setVisible(over)
        self.stage.setVisible(not over)
        self.bar.setVisible(not over)

    def _ahead(self) -> list[Picture]:
        return [one for one in map(self._reviewing.at, _AHEAD) if one is not None]

    # Keys and sizes

    def _take_keyboard(self) -> None:
        self.stage.canvas.setFocus(Qt.FocusReason.OtherFocusReason)

    def _do(self, event: QKeyEvent) -> bool:
        """Do what a key says; False where it says nothing here."""
        asked = keys.command(event, mirrored=self.isRightToLeft())
        if self.is_over:
            return self._do_at_end(event, asked)
        given = keys.stars(event)
        if given is not None:
            self._star(given)
        elif asked is not None:
            self._commands[asked]()
        return given is not None or asked is not None

    def _do_at_end(self, event: QKeyEvent, asked: Command | None) -> bool:
        if event.key() in _ENTER and not event.isAutoRepeat():
            there = QApplication.focusWidget()
            pressed = there if isinstance(there, QAbstractButton) else self.summary.trash
            pressed.click()
        elif asked in {Command.END, Command.TAKE_BACK}:
            self._commands[asked]()
        else:
            return False
        return True

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._do(event):
            super().keyPressEvent(event)

    @override
    def event(self, event: QEvent) -> bool:
        """Shortcuts of the window mean pictures of the wall, which nobody sees now."""
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            if keys.is_of_the_window(event, self):
                return super().event(event)
            event.accept()
            return True
        return super().event(event)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Arrows on a button would move the focus; here they turn the page as elsewhere."""
        arrows = {Qt.Key.Key_Left, Qt.Key.Key_Right}
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return not self.is_over and event.key() in arrows and self._do(event)
        return False

    def _arrange(self) -> None:
        bar = self.bar.height_for(self.width())
        self.stage.setGeometry(0, 0, self.width(), self.height() - bar)
        self.bar.setGeometry(0, self.height() - bar, self.width(), bar)
        self.summary.setGeometry(self.rect())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(event.rect(), self._theme.color("viewer"))

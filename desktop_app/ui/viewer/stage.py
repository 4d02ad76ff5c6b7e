"""The stage: the canvas, the chevrons at its edges, and words where a picture cannot be shown."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QMarginsF, QRect, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QCursor, QFontMetrics, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.typed import override
from desktop_app.ui.icons import Icons
from desktop_app.ui.theme import Theme
from desktop_app.ui.viewer.canvas import MARGINS, Canvas
from desktop_app.ui.viewer.words import Words
from desktop_app.ui.widgets.buttons import IconButton
from desktop_app.ui.wording import Wording

_CHEVRON = 40
_EDGE = 16
_SHOWN_MS, _AWAY_MS = 2000, 400  # after the last move; after the pointer has left


class Stage(QWidget):
    """Lays the canvas over its whole area and the rest over the canvas."""

    previous_pressed = Signal()
    next_pressed = Signal()
    woken = Signal()  # the pointer moves
    rested = Signal()  # it has not for a while

    def __init__(self, theme: Theme, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.canvas = Canvas(theme, self)
        left, right = "chevron-left", "chevron-right"
        if self.isRightToLeft():
            left, right = right, left
        self.previous = IconButton(
            theme,
            icons,
            left,
            self.tr("Previous image"),
            shortcut=self._key(backwards=True),
            side=_CHEVRON,
            size=20,
            over_picture=True,
            parent=self,
        )
        self.next = IconButton(
            theme,
            icons,
            right,
            self.tr("Next image"),
            shortcut=self._key(backwards=False),
            side=_CHEVRON,
            size=20,
            over_picture=True,
            parent=self,
        )
        self._notice = _Notice(theme, icons, self)
        self._has_previous = self._has_next = False
        self._covered = 0
        self._is_bare = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._on_time)
        for button in (self.previous, self.next):
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # keys do the same, and it comes and goes
            button.hide()
        self.canvas.pointer_moved.connect(self._on_pointer_moved)
        self.previous.clicked.connect(self.previous_pressed)
        self.next.clicked.connect(self.next_pressed)

    def set_neighbours(self, *, previous: bool, following: bool) -> None:
        """Whether there is a picture before and one after."""
        self._has_previous, self._has_next = previous, following
        if self._timer.isActive():
            self._show_chevrons()

    def set_covered(self, width: int) -> None:
        """So much of the stage's end lies under a panel."""
        self._covered = width
        self._place()

    def set_bare(self, *, bare: bool) -> None:
        """Let the picture fill the stage to its edges, and the pointer go while it rests."""
        self._is_bare = bare
        self.canvas.set_margins(QMarginsF() if bare else MARGINS)
        self.canvas.hide_pointer(hidden=False)
        self._timer.start(_SHOWN_MS)

    def stay_awake(self) -> None:
        """Rest a while later: something else than the pointer has moved."""
        self._timer.start(_SHOWN_MS)

    def explain(self, words: Wording | None) -> None:
        """Say why the picture is not shown in full, or nothing."""
        self._notice.say(words)
        self.canvas.set_faint(words is not None)
        self._place()

    @property
    def explanation(self) -> str:
        """What is said over the stage now."""
        return self._notice.text

    def _key(self, *, backwards: bool) -> str:
        return "Left" if backwards is not self.isRightToLeft() else "Right"

    def _on_pointer_moved(self) -> None:
        self._show_chevrons()
        self._timer.start(_SHOWN_MS)
        self.canvas.hide_pointer(hidden=False)
        self.woken.emit()

    def _show_chevrons(self) -> None:
        self.previous.setVisible(self._has_previous)
        self.next.setVisible(self._has_next)

    def _on_time(self) -> None:
        at = self.mapFromGlobal(QCursor.pos())
        chevrons = (self.previous, self.next)
        if any(one.isVisible() and one.geometry().contains(at) for one in chevrons):
            self._timer.start(_SHOWN_MS)
            return
        for one in chevrons:
            one.hide()
        self.canvas.hide_pointer(hidden=self._is_bare)
        self.rested.emit()

    def _place(self) -> None:
        self.canvas.setGeometry(self.rect())
        top = (self.height() - _CHEVRON) // 2
        start, end = _EDGE, self.width() - _CHEVRON - _EDGE - self._covered
        if self.isRightToLeft():
            start, end = self.width() - _CHEVRON - _EDGE, _EDGE + self._covered
        self.previous.move(start, top)
        self.next.move(end, top)
        self._notice.setMaximumWidth(max(self.width() - 48, 400))
        size = self._notice.sizeHint().boundedTo(self._notice.maximumSize())
        size = size.expandedTo(self._notice.minimumSize())
        size.setHeight(self._notice.heightForWidth(size.width()))
        middle = self.rect().center()
        self._notice.setGeometry(
            QRect(
                middle.x() - size.width() // 2,
                middle.y() - size.height() // 2,
                size.width(),
                size.height(),
            )
        )

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    @override
    def leaveEvent(self, event: QEvent) -> None:
        self._timer.start(_AWAY_MS)
        super().leaveEvent(event)


class _Notice(QWidget):
    """A raised card with an icon and words."""

    def __init__(self, theme: Theme, icons: Icons, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icons = icons
        self._title = Words(theme, "bodyStrong", "text")
        self._text = Words(theme, "body", "text2")
        for label in (self._title, self._text):
            label.setWordWrap(True)
        column = QVBoxLayout()
        column.setSpacing(2)
        column.addWidget(self._title)
        column.addWidget(self._text)
        column.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(16 + 18 + 12, 14, 20, 14)
        if self.isRightToLeft():
            row.setContentsMargins(20, 14, 16 + 18 + 12, 14)
        row.addLayout(column)
        self.setMinimumWidth(400)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        theme.changed.connect(self.update)
        self.hide()

    def say(self, words: Wording | None) -> None:
        """Show the words, or hide."""
        self._title.setText(words.title if words else "")
        self._text.setText(words.text if words else "")
        self.setAccessibleName(self.text)
        self.setVisible(words is not None)

    @property
    def text(self) -> str:
        """All that is said."""
        return " ".join(part for part in (self._title.text(), self._text.text()) if part)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._theme.color("line"), 1))
        painter.setBrush(self._theme.color("raised"))
        radius = self._theme.radius("floating")
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
        pixmap = self._icons.pixmap("image-off", "attention", 18, self.devicePixelRatioF())
        left = self.width() - 16 - 18 if self.isRightToLeft() else 16
        first_line = QFontMetrics(self._title.font()).height()
        painter.drawPixmap(left, self._title.y() + (first_line - 18) // 2, pixmap)

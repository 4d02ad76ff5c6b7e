"""The bare window: there at once in the design's tones, before anything that fills it is loaded."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QByteArray, QEvent, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QCloseEvent,
    QGuiApplication,
    QMoveEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QScreen,
)
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.typed import override
from desktop_app.ui import screens
from desktop_app.ui.theme import Theme

_TITLE_BAR = 40  # the system's, before the window has one
_SETTLED_MS = 400  # so long after the last change a window stands where it is meant to
_NOT_ITS_OWN = (
    Qt.WindowState.WindowMinimized
    | Qt.WindowState.WindowMaximized
    | Qt.WindowState.WindowFullScreen
)


class Shell(QWidget):
    """Shows desk and wall as two tones until it holds its content; asks before it closes."""

    painted = Signal()  # for the first time
    filled = Signal()  # painted for the first time with its content
    closed = Signal()
    kept = Signal()  # the person was asked, and does not close it after all

    def __init__(self, theme: Theme, geometry: str, desk_width: int) -> None:
        """`geometry` is Qt's own in base64, or empty; a `desk_width` of 0 is a hidden desk."""
        super().__init__()
        self._theme = theme
        self._desk_width = desk_width
        self._content: QWidget | None = None
        self._told: set[bool] = set()
        self._may_close: Callable[[], bool] = _always
        self.theme = theme
        self.has_closed = False
        self._places: dict[str, str] = {}  # where it has stood, by arrangement of screens
        self._has_new_screens = False
        self._settling = QTimer(self)
        self._settling.setSingleShot(True)
        self._settling.setInterval(_SETTLED_MS)
        self._settling.timeout.connect(self._on_settled)
        self.setWindowTitle("Pictor")
        self.setMinimumSize(*theme.window_size("windowMin"))
        usual, room = QSize(*theme.window_size("windowDefault")), self.screen().availableSize()
        self.resize(first_size(usual, self.minimumSize(), room))
        if geometry:
            self.restoreGeometry(QByteArray.fromBase64(geometry.encode()))
            self._stay_on_screen()
        theme.changed.connect(self.update)

    def hold(self, content: QWidget, may_close: Callable[[], bool]) -> None:
        """Fill the window; `may_close` answers when the person wants to leave."""
        self._content = content
        self._may_close = may_close
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(content)
        content.show()
        app = QGuiApplication.instance()
        if isinstance(app, QGuiApplication):
            app.screenAdded.connect(self._watch)
            for change in (app.screenAdded, app.screenRemoved):
                change.connect(self._on_screens)
            for screen in app.screens():
                self._watch(screen)

    def geometry_text(self) -> str:
        """Where the window is and how large, to be given back at the next start."""
        return bytes(self.saveGeometry().toBase64().data()).decode()

    def screens_after(self, before: Sequence[str]) -> tuple[str, ...]:
        """What is remembered of its places by arrangement of screens, beside what was before."""
        self._remember()
        found = tuple(before)
        for where, geometry in self._places.items():
            found = screens.with_geometry(found, where, geometry)
        return found

    def come_forward(self) -> None:
        """Be the window in front."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(event.rect(), self._theme.color("canvas"))
        if self._content is None:
            self._paint_desk(painter)
        is_filled = self._content is not None
        if is_filled not in self._told:
            self._told.add(is_filled)
            QTimer.singleShot(0, self.filled.emit if is_filled else self.painted.emit)

    def _paint_desk(self, painter: QPainter) -> None:
        width = min(self._desk_width, self._theme.desk_room(self.width()), self.width())
        if not width:
            return
        left = self.width() - width if self.isRightToLeft() else 0
        painter.fillRect(QRectF(left, 0, width, self.height()), self._theme.color("panel"))

    @override
    def moveEvent(self, event: QMoveEvent) -> None:
        super().moveEvent(event)
        self._settling.start()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._settling.start()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.WindowStateChange:
            self._settling.start()

    def _watch(self, screen: QScreen) -> None:
        screen.geometryChanged.connect(self._on_screens)

    def _on_screens(self, _: object) -> None:
        self._has_new_screens = True
        self._settling.start()

    def _on_settled(self) -> None:
        """By now the system has put the window where it wants it, if it wants anything."""
        if self._has_new_screens:  # else it is the person who has pushed it out
            self._has_new_screens = False
            self._stay_on_screen()
        self._remember()

    def _remember(self) -> None:
        where = screens.arrangement()
        self._places.pop(where, None)  # the latest stands last
        self._places[where] = self.geometry_text()

    def _stay_on_screen(self) -> None:
        if self.windowState() & _NOT_ITS_OWN:
            return
        first = self.screen()
        areas = [first, *(one for one in QGuiApplication.screens() if one is not first)]
        rooms = [one.availableGeometry() for one in areas]
        back = screens.on_screen(self.geometry(), self.minimumSize(), rooms)
        if back != self.geometry():
            self.setGeometry(back)

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        if not self._may_close():
            event.ignore()
            return
        event.accept()
        self.has_closed = True
        self.closed.emit()


def _always() -> bool:
    return True


def first_size(usual: QSize, least: QSize, room: QSize) -> QSize:
    """The usual size; on a screen with less room than that, what it has below a title bar."""
    below = room - QSize(0, _TITLE_BAR)
    if below.expandedTo(least) != below:
        return usual  # it cannot be made to fit: the system decides
    return usual.boundedTo(below)

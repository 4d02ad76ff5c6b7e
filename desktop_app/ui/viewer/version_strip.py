"""The strip under the picture: the versions it came from and those that were made of it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QPoint, QRect, Qt, QTimer, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QLinearGradient,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QListView, QToolTip, QWidget

from desktop_app.state.versions import Line, Step
from desktop_app.typed import override
from desktop_app.ui.icons import Icons
from desktop_app.ui.theme import Theme
from desktop_app.ui.viewer.version_strip_cell import (
    HEIGHT,
    WIDTH,
    Cell,
    Thumbnail,
    fork_of,
    thumb_of,
)
from desktop_app.ui.viewer.version_strip_menu import ForkMenu
from desktop_app.ui.viewer.version_strip_steps import Steps, fork_words

_FADE = 40  # at an end behind which there is more
_OPENING = {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space, Qt.Key.Key_Select}
_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
_ENDS = {Qt.Key.Key_Home: 0, Qt.Key.Key_End: -1}
_BY_KEYBOARD = {
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
}


class VersionStrip(QWidget):
    """Shows a line; not there for a lone picture."""

    wanted = Signal(str)  # the key of the picture to show
    needed_changed = Signal()

    def __init__(
        self, theme: Theme, icons: Icons, thumbnail: Thumbnail, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._is_needed = False
        self.setObjectName("versions")
        self.setFixedHeight(HEIGHT)
        self._list = _List(theme, icons, thumbnail, self)
        self._list.wanted.connect(self.wanted)
        self.setFocusProxy(self._list)
        self.hide()

    @property
    def is_needed(self) -> bool:
        """Whether there is a line to show."""
        return self._is_needed

    def show_line(self, line: Line | None) -> None:
        """Show these versions, with the one on screen in sight; nothing hides the strip."""
        is_needed = line is not None and line.is_needed
        self._list.show_line(line if is_needed else None)
        self._arrange()
        if is_needed != self._is_needed:
            self._is_needed = is_needed
            self.setVisible(is_needed)
            self.needed_changed.emit()

    def look_again(self, key: str) -> None:
        """The small copy of a picture has come."""
        self._list.look_again(key)

    def _arrange(self) -> None:
        """A short line stands in the middle, a long one takes all the room."""
        width = min(self._list.length, self.width())
        self._list.setGeometry(QRect((self.width() - width) // 2, 0, width, HEIGHT))
        self._list.keep_in_sight()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()


class _List(QListView):
    """The versions in a row; arrow keys move along them, Enter shows one."""

    wanted = Signal(str)

    def __init__(self, theme: Theme, icons: Icons, thumbnail: Thumbnail, strip: QWidget) -> None:
        super().__init__(strip)
        self._theme = theme
        self._thumbnail = thumbnail
        self._steps = Steps(self)
        self._cell = Cell(theme, icons, thumbnail, self)
        self._settle = QTimer(self)  # once Qt has laid out what is new
        self._settle.setSingleShot(True)
        self._settle.timeout.connect(self.keep_in_sight)
        self.setAccessibleName(self.tr("Versions"))
        self.setModel(self._steps)
        self.setItemDelegate(self._cell)
        self.setFlow(QListView.Flow.LeftToRight)
        self.setWrapping(False)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setProperty("ownFocusRing", True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves the arrow keys to the stage
        self.setSelectionMode(QListView.SelectionMode.NoSelection)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAutoFillBackground(False)
        theme.changed.connect(self.viewport().update)

    @property
    def length(self) -> int:
        """How wide all of it is."""
        return self._steps.rowCount() * WIDTH

    def show_line(self, line: Line | None) -> None:
        self._steps.show_line(line)
        self.setCurrentIndex(self._steps.index(self._steps.current))
        self._settle.start()

    def keep_in_sight(self) -> None:
        """Bring the version on screen to the middle, as far as there is more on both sides."""
        if self._steps.current >= 0:
            middle = QListView.ScrollHint.PositionAtCenter
            self.scrollTo(self._steps.index(self._steps.current), middle)

    def look_again(self, key: str) -> None:
        row = self._steps.row_of(key)
        if row >= 0:
            self.update(self._steps.index(row))

    def _go(self, row: int) -> None:
        """Have the keyboard at another step; Qt's own way does not know what is mirrored."""
        if self._steps.step(row) is not None:
            self.setCurrentIndex(self._steps.index(row))

    def _open(self, index: QModelIndex) -> None:
        step = self._steps.step(index.row())
        if step is not None and index.row() != self._steps.current:
            self.wanted.emit(step.version.picture.key)

    def _open_fork(self, index: QModelIndex) -> bool:
        """Offer the siblings of a step; False where it has none."""
        step = self._steps.step(index.row())
        if step is None or not step.siblings:
            return False
        menu = ForkMenu(self._theme, self._thumbnail, step, self)
        menu.wanted.connect(self._on_sibling)
        thumb = thumb_of(self.visualRect(index))
        start = (
            thumb.right() + 1 - menu.sizeHint().width() if self.isRightToLeft() else thumb.left()
        )
        menu.open_at(self.viewport().mapToGlobal(QPoint(start, thumb.top() - 6)))
        return True

    def _on_sibling(self, key: str) -> None:
        on_screen = self._steps.step(self._steps.current)
        if on_screen is None or on_screen.version.picture.key != key:
            self.wanted.emit(key)

    def _fork_at(self, at: QPoint) -> tuple[QModelIndex, Step] | None:
        index = self.indexAt(at)
        step = self._steps.step(index.row())
        if step is None or not step.siblings:
            return None
        mirrored = self.isRightToLeft()
        return (
            (index, step)
            if fork_of(self.visualRect(index), mirrored=mirrored).contains(at)
            else None
        )

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        at = event.position().toPoint()
        if event.button() is not Qt.MouseButton.LeftButton or not self.rect().contains(at):
            return
        fork = self._fork_at(at)
        if fork is not None:
            self._open_fork(fork[0])
        elif (index := self.indexAt(at)).isValid():
            self._open(index)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        index, key = self.currentIndex(), event.key()
        with_alt = event.modifiers() & Qt.KeyboardModifier.AltModifier
        if key in _OPENING:
            self._open(index)
        elif key == Qt.Key.Key_F4 or (with_alt and key in {Qt.Key.Key_Down, Qt.Key.Key_Up}):
            self._open_fork(index)
        elif key in _STEPS and not with_alt:
            way = _STEPS[Qt.Key(key)]
            self._go(index.row() + (-way if self.isRightToLeft() else way))
        elif key in _ENDS:
            self._go(_ENDS[Qt.Key(key)] % self._steps.rowCount())
        else:
            event.ignore()  # up and down walk the versions wherever the keyboard is

    @override
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_keyboard = event.reason() is QContextMenuEvent.Reason.Keyboard
        index = self.currentIndex() if by_keyboard else self.indexAt(event.pos())
        event.setAccepted(self._open_fork(index))

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        """Any wheel moves along; where all is in sight it is left to the stage."""
        bar = self.horizontalScrollBar()
        if bar.maximum() == bar.minimum():
            event.ignore()
            return
        pixels, angle = event.pixelDelta(), event.angleDelta()
        along = pixels.x() or pixels.y() or (angle.x() or angle.y()) * WIDTH // 120
        if self.isRightToLeft() and (pixels.x() or angle.x()):
            along = -along
        bar.setValue(bar.value() - along)

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if event.reason() in _BY_KEYBOARD:
            self._cell.is_ring_shown = True
            self.setCurrentIndex(self._steps.index(self._steps.current))
        self.viewport().update()

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() is not Qt.FocusReason.PopupFocusReason:
            self._cell.is_ring_shown = False
        self.viewport().update()

    @override
    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            fork = self._fork_at(event.pos())
            if fork is not None:
                QToolTip.showText(event.globalPos(), fork_words(fork[1]), self)
                return True
        return super().viewportEvent(event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        bar = self.horizontalScrollBar()
        ends = [bar.value() > bar.minimum(), bar.value() < bar.maximum()]
        if self.isRightToLeft():
            ends.reverse()
        painter = QPainter(self.viewport())
        stage = self._theme.color("viewer")
        clear = self._theme.color("viewer")
        clear.setAlphaF(0)
        width = self.viewport().width()
        for has_more, outer, inner in ((ends[0], 0, _FADE), (ends[1], width, width - _FADE)):
            if has_more:
                fade = QLinearGradient(outer, 0, inner, 0)
                fade.setColorAt(0, stage)
                fade.setColorAt(1, clear)
                painter.fillRect(min(outer, inner), 0, _FADE, HEIGHT, fade)

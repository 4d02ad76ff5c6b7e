"""The rubber band: drawn over the wall, it selects what it touches while it is drawn."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPersistentModelIndex, QPoint, QRect, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QApplication

from desktop_app.typed import override
from desktop_app.ui.gallery.choosing import Choosing, Manner
from desktop_app.ui.gallery.placing import Placing
from desktop_app.ui.gallery.runs import Run, touched

_TICK_MS = 16
_EDGE = 48  # so near to an edge the wall begins to scroll
_SLOWEST, _FASTEST = 2, 90  # pixels at a time
_GAIN = 160  # the square of the depth over this is how far it goes at a time


class Band(QObject):
    """Begins with a press and is drawn once the pointer has moved; Esc gives it up.

    Its corner is held by a picture near it, so that it stays there whatever is made exact, comes
    in or goes while it is drawn.
    """

    def __init__(self, view: QAbstractItemView, placing: Placing, choosing: Choosing) -> None:
        super().__init__(view)
        self._view = view
        self._placing = placing
        self._choosing = choosing
        self._manner = Manner.ALONE
        self._pressed: QPoint | None = None
        self._at = QPoint()
        self._corner = QPoint()  # in the content; its height counts from the holder's top
        self._holder = QPersistentModelIndex()
        self._is_anchored = False  # on an empty wall nothing holds it
        self._runs: list[Run] | None = None
        self.is_drawn = False
        self._timer = QTimer(self)
        self._timer.setInterval(_TICK_MS)
        self._timer.timeout.connect(self._on_tick)

    @property
    def is_held(self) -> bool:
        """Whether the button is down that began it."""
        return self._pressed is not None

    @property
    def area(self) -> QRect | None:
        """Where it is on the screen, once it is drawn."""
        if not self.is_drawn:
            return None
        start, end = self._corner_on_screen(), self._inside(self._at)
        left, top = min(start.x(), end.x()), min(start.y(), end.y())
        width, height = abs(start.x() - end.x()) + 1, abs(start.y() - end.y()) + 1
        return QRect(left, top, width, height)

    def press(self, at: QPoint, manner: Manner) -> None:
        """It may begin here; what is selected now is what it goes by."""
        self._choosing.remember()
        self._manner = manner
        self._pressed = self._at = at
        self._runs = None
        y = at.y() + self._placing.value
        nearest = min(self._placing.tiles(), key=lambda tile: abs(tile.y - y), default=None)
        self._holder = QPersistentModelIndex()
        self._is_anchored = nearest is not None
        if nearest is not None:
            self._holder = QPersistentModelIndex(self._view.model().index(nearest.row, 0))
            y -= nearest.y
        self._corner = QPoint(at.x() - self._placing.left, y)

    def pull(self, at: QPoint) -> None:
        """The pointer has moved, with the button down."""
        if self._pressed is None:
            return
        self._at = at
        if not self.is_drawn:
            far = (at - self._pressed).manhattanLength()
            if far < QApplication.startDragDistance():
                return
            self.is_drawn = True
            self._view.installEventFilter(self)
        self.follow()
        if self._pace() and not self._timer.isActive():
            self._timer.start()

    def follow(self) -> None:
        """Select what it touches now, after it or the wall has moved."""
        area = self.area
        if area is None:
            return
        if self._is_anchored and not self._holder.isValid():
            self.let_go()  # other pictures hang here now
            return
        content = area.translated(-self._placing.left, self._placing.value)
        right, bottom = content.right() + 1, content.bottom() + 1
        runs = touched(self._placing.wall, content.left(), content.top(), right, bottom)
        if runs != self._runs:
            self._runs = runs
            self._choosing.band(runs, self._manner)
        self._view.viewport().update()

    def let_go(self) -> None:
        """The button is up; what is selected stays so."""
        self._timer.stop()
        self._pressed = None
        if self.is_drawn:
            self.is_drawn = False
            self._view.removeEventFilter(self)
            self._view.viewport().update()

    def give_up(self) -> None:
        """Have never been; what was selected is so again."""
        self.let_go()
        self._choosing.recall()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """While it is drawn, Esc is for it and other keys are for nobody."""
        if isinstance(event, QKeyEvent):
            event.accept()
            if event.type() is QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Escape:
                self.give_up()
            return True
        return False

    @property
    def _top_of_holder(self) -> int:
        return self._placing.wall.tile(self._holder.row()).y if self._holder.isValid() else 0

    def _corner_on_screen(self) -> QPoint:
        shift = QPoint(self._placing.left, self._top_of_holder - self._placing.value)
        return self._corner + shift

    def _inside(self, at: QPoint) -> QPoint:
        """The nearest point of the screen: nobody selects what they do not see."""
        port = self._view.viewport().rect()
        x = min(max(at.x(), port.left()), port.right())
        return QPoint(x, min(max(at.y(), port.top()), port.bottom()))

    def _pace(self) -> int:
        """How far to scroll at a time: the further beyond the edge, the faster.

        Who began near an edge scrolls only after going on towards it.
        """
        if self._pressed is None:
            return 0
        y, page = self._at.y(), self._placing.page
        above = min(_EDGE, self._pressed.y()) - y
        below = y - max(page - 1 - _EDGE, self._pressed.y())
        depth = max(above, below)
        if depth <= 0:
            return 0
        pace = min(max(depth * depth // _GAIN, _SLOWEST), _FASTEST)
        return pace if below > above else -pace

    def _on_tick(self) -> None:
        bar = self._view.verticalScrollBar()
        before, pace = bar.value(), self._pace()
        bar.setValue(before + pace)  # and the wall says that it has moved
        if not pace or bar.value() == before:
            self._timer.stop()

"""Where a picture lies on the stage: scale, place and limits as plain arithmetic."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QMarginsF, QPointF, QRectF, QSize, QSizeF

#: Where + and - stop on their way; fit is one more.
_STOPS = (0.05, 0.1, 0.25, 0.33, 0.5, 0.67, 1, 1.5, 2, 3, 4, 6, 8, 12, 16, 24, 32)
_LARGEST = 32.0
_CRISP = 4.0


class Framing:
    """A picture's place on a stage.

    `zoom` counts screen pixels for a picture's pixel, so that 1 is a picture at its sharpest;
    places are in the logical pixels of widgets.
    """

    def __init__(self) -> None:
        self._picture = QSizeF()
        self._stage = QSizeF()
        self._margins = QMarginsF()
        self._ratio = 1.0
        self._zoom = 1.0
        self._center = QPointF()  # of the picture, from the stage's centre
        self._is_fit = True

    @property
    def zoom(self) -> float:
        """Screen pixels for one pixel of the picture."""
        return self._zoom

    @property
    def is_fit(self) -> bool:
        """Whether the picture follows the size of the stage."""
        return self._is_fit

    @property
    def is_crisp(self) -> bool:
        """Whether single pixels shall be seen as squares."""
        return self._zoom > _CRISP * 1.0001

    @property
    def rect(self) -> QRectF:
        """The picture on the stage."""
        width = self._picture.width() * self._zoom / self._ratio
        height = self._picture.height() * self._zoom / self._ratio
        middle = self._stage_middle() + self._center
        return QRectF(middle.x() - width / 2, middle.y() - height / 2, width, height)

    @property
    def box(self) -> QSize:
        """The room for a picture that fits, in screen pixels."""
        room = self._room()
        return QSize(int(room.width() * self._ratio), int(room.height() * self._ratio))

    @property
    def fit_zoom(self) -> float:
        """The zoom at which the whole picture is seen; a small one is not enlarged."""
        if self._picture.isEmpty():
            return 1.0
        room = self._room()
        across = room.width() / self._picture.width()
        down = room.height() / self._picture.height()
        return max(min(across, down, 1.0) * self._ratio, 0.001)

    @property
    def relative(self) -> float:
        """The zoom against the one at which the picture fits."""
        return self._zoom / self.fit_zoom

    @property
    def middle(self) -> QPointF:
        """The point of the picture that lies in the middle of the room, as fractions of it."""
        rect, at = self.rect, self._stage_middle() + self._home()
        if rect.isEmpty():
            return QPointF(0.5, 0.5)
        return QPointF((at.x() - rect.x()) / rect.width(), (at.y() - rect.y()) / rect.height())

    @property
    def can_pan(self) -> bool:
        """Whether some of the picture lies outside."""
        rect = self.rect
        return (
            rect.width() > self._stage.width() + 0.5 or rect.height() > self._stage.height() + 0.5
        )

    def set_stage(self, size: QSizeF, ratio: float, margins: QMarginsF) -> None:
        """The stage has this size now; a picture that fits goes on fitting."""
        self._stage, self._ratio, self._margins = QSizeF(size), ratio or 1.0, margins
        self._settle()

    def set_picture(self, size: QSizeF, *, anew: bool) -> None:
        """Frame a picture of this size: another one, which then fits, or the same one."""
        same_place = not anew and not self._is_fit and not self._picture.isEmpty()
        if same_place and size.width() > 0:
            self._zoom *= self._picture.width() / size.width()  # the same part stays in view
        self._picture = QSizeF(size)
        self._is_fit = not same_place
        self._settle()

    def fit(self) -> None:
        """Show the whole picture."""
        self._is_fit = True
        self._settle()

    def zoom_to(self, zoom: float, at: QPointF | None = None) -> None:
        """Zoom; the point of the picture that is under `at` stays there."""
        at = at if at is not None else self._stage_middle()
        before = self.rect
        if before.isEmpty():
            return
        zoom = self._within(zoom)
        across = (at.x() - before.x()) / before.width()
        down = (at.y() - before.y()) / before.height()
        self._zoom, self._is_fit = zoom, self._fits(zoom)
        after = self.rect
        self._center += QPointF(
            at.x() - (after.x() + across * after.width()),
            at.y() - (after.y() + down * after.height()),
        )
        self._settle()

    def step(self, up: int) -> None:
        """Zoom to the next stop up or down."""
        stops = sorted({*_STOPS, self.fit_zoom})
        if up > 0:
            following = [stop for stop in stops if stop > self._zoom * 1.001]
            self.zoom_to(following[0] if following else _LARGEST)
        else:
            before = [stop for stop in stops if stop < self._zoom * 0.999]
            self.zoom_to(before[-1] if before else stops[0])

    def pan(self, by: QPointF) -> None:
        """Move the picture, as far as there is more of it to see."""
        self._center += by
        self._settle()

    def look(self, relative: float, middle: QPointF) -> None:
        """Take the zoom and the middle of another framing, as far as this picture allows it."""
        if self._picture.isEmpty():
            return
        self._zoom = self._within(self.fit_zoom * relative)
        self._is_fit = self._fits(self._zoom)
        size = self.rect.size()
        away = QPointF((0.5 - middle.x()) * size.width(), (0.5 - middle.y()) * size.height())
        self._center = self._home() + away
        self._settle()

    def _within(self, zoom: float) -> float:
        return min(max(zoom, min(self.fit_zoom, 1.0)), _LARGEST)

    def _fits(self, zoom: float) -> bool:
        return abs(zoom - self.fit_zoom) < 1e-6

    def _stage_middle(self) -> QPointF:
        return QPointF(self._stage.width() / 2, self._stage.height() / 2)

    def _home(self) -> QPointF:
        """Where the middle of the room lies, from the stage's."""
        return QPointF(
            (self._margins.left() - self._margins.right()) / 2,
            (self._margins.top() - self._margins.bottom()) / 2,
        )

    def _room(self) -> QSizeF:
        width = self._stage.width() - self._margins.left() - self._margins.right()
        height = self._stage.height() - self._margins.top() - self._margins.bottom()
        return QSizeF(max(width, 16.0), max(height, 16.0))

    def _settle(self) -> None:
        """Keep to the limits: no gap beside a large picture, and a small one in the middle."""
        if self._is_fit:
            self._zoom = self.fit_zoom
        rect = self.rect
        home = self._home()
        limits = list(self._limits(rect))
        x, y = self._center.x(), self._center.y()
        x = min(max(x, -limits[0]), limits[0]) if limits[0] > 0 else home.x()
        y = min(max(y, -limits[1]), limits[1]) if limits[1] > 0 else home.y()
        self._center = QPointF(x, y)

    def _limits(self, rect: QRectF) -> Iterator[float]:
        """How far the picture's middle may leave the stage's, across and down."""
        yield (rect.width() - self._stage.width()) / 2
        yield (rect.height() - self._stage.height()) / 2

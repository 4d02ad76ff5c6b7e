"""One look at several pictures: what is done to one canvas is done to all."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, QPointF, Signal

from desktop_app.ui.viewer.canvas import Canvas

_MIDDLE = QPointF(0.5, 0.5)
_NEAR = 1e-4


class Link(QObject):
    """Keeps canvases at the same zoom, counted from fit, and at the same point of their pictures.

    Points are fractions, so that pictures of different sizes and ratios can be linked.
    """

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._canvases: list[Canvas] = []
        self._relative = 1.0
        self._middle = QPointF(_MIDDLE)
        self._seen: dict[Canvas, QPointF] = {}  # what each had in its middle when all agreed
        self._is_telling = False

    @property
    def is_fit(self) -> bool:
        """Whether all pictures are seen whole."""
        return abs(self._relative - 1) < _NEAR

    def hold(self, canvases: Sequence[Canvas]) -> None:
        """Link these from now on; those that are new take over the common look."""
        for canvas in canvases:
            if canvas not in self._canvases:
                canvas.looked.connect(self._on_looked)
        for canvas in self._canvases:
            if canvas not in canvases:
                canvas.looked.disconnect(self._on_looked)
        self._canvases = list(canvases)
        self.again()

    def fit(self) -> None:
        """Show all of every picture."""
        self._relative, self._middle = 1.0, QPointF(_MIDDLE)
        self.again()

    def again(self) -> None:
        """Show it everywhere as it was agreed; sizes of canvases or pictures have changed."""
        self._show(self._canvases)

    def _show(self, canvases: Sequence[Canvas]) -> None:
        self._is_telling = True
        for canvas in canvases:
            if self.is_fit:
                canvas.fit()
            else:
                canvas.look(self._relative, self._middle)
        self._is_telling = False
        self._seen = {canvas: _middle_of(canvas) for canvas in self._canvases}
        self.changed.emit()

    def _on_looked(self, relative: float, middle: QPointF) -> None:
        """A person has zoomed or moved a picture.

        One that cannot be moved in a direction, because all of it is seen, has no say in it.
        """
        teller = self.sender()
        if self._is_telling or not isinstance(teller, Canvas):
            return
        now, before = _middle_of(teller), self._seen.get(teller, _MIDDLE)
        self._relative = relative
        self._middle = QPointF(
            middle.x() if abs(now.x() - before.x()) > _NEAR else self._middle.x(),
            middle.y() if abs(now.y() - before.y()) > _NEAR else self._middle.y(),
        )
        if self.is_fit:
            self._middle = QPointF(_MIDDLE)
        self._show([canvas for canvas in self._canvases if canvas is not teller])


def _middle_of(canvas: Canvas) -> QPointF:
    """The point of the picture in the middle of the canvas."""
    rect = canvas.picture_rect
    if rect.isEmpty():
        return QPointF(_MIDDLE)
    at = QPointF(canvas.width() / 2, canvas.height() / 2) - rect.topLeft()
    return QPointF(at.x() / rect.width(), at.y() / rect.height())

"""Brings a picture onto a canvas: what is at hand at once, sharper copies as they are decoded."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, QSize, QTimer, Signal
from PySide6.QtGui import QPixmap

from desktop_app.core.records import Picture
from desktop_app.state.full_pictures import FullPictures
from desktop_app.ui import facts
from desktop_app.ui.viewer.canvas import Canvas

_SETTLE_MS = 120  # of a size that is being dragged


class Projector(QObject):
    """Shows one picture and has its neighbours decoded ahead; rests while nobody sees it."""

    refused = Signal(object)  # Refusal: the picture cannot be shown
    ready_changed = Signal(str)  # key: more is known of whether it can be shown at once

    def __init__(
        self,
        canvas: Canvas,
        full: FullPictures,
        preview: Callable[[Picture], QPixmap | None],
        ahead: Callable[[], Sequence[Picture]],
    ) -> None:
        """`ahead()` gives the pictures that may be shown next, the likeliest first."""
        super().__init__(canvas)
        self._canvas = canvas
        self._full = full
        self._preview = preview
        self._ahead = ahead
        self._picture: Picture | None = None
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.setInterval(_SETTLE_MS)
        self._settle.timeout.connect(self.want)
        canvas.box_changed.connect(self._settle.start)
        full.changed.connect(self._on_full_changed)

    def show(self, picture: Picture) -> None:
        """Show this one, fitting."""
        self._picture = picture
        self._canvas.show_picture(QSize(picture.width, picture.height), self._preview(picture))
        self._canvas.setAccessibleName(
            facts.picture_words(picture.title, picture.width, picture.height)
        )
        self._show_large()
        self.want()

    def clear(self) -> None:
        """Show nothing."""
        self._picture = None
        self._canvas.clear()

    def is_ready(self, picture: Picture) -> bool:
        """Whether it could be shown sharp at once, or never will be."""
        large = self._full.get(picture.key)
        if large is None:
            return False
        return large.refusal is not None or bool(large.levels)

    def is_refused(self, picture: Picture) -> bool:
        """Whether it is known that it cannot be shown."""
        large = self._full.get(picture.key)
        return large is not None and large.refusal is not None

    def look_again(self, key: str) -> None:
        """The small copy of a picture has come."""
        if self._picture is not None and self._picture.key == key:
            preview = self._preview(self._picture)
            if preview is not None:
                self._canvas.set_preview(preview)

    def want(self) -> None:
        """Ask for what is on show and for what may follow."""
        if self._picture is not None and self._canvas.isVisible():
            self._full.want(self._picture, self._canvas.box, self._ahead())

    def _on_full_changed(self, key: str) -> None:
        if self._picture is not None and self._picture.key == key:
            self._show_large()
        self.ready_changed.emit(key)

    def _show_large(self) -> None:
        large = self._full.get(self._picture.key) if self._picture is not None else None
        if large is not None and large.refusal is not None:
            self.refused.emit(large.refusal)
        elif large is not None:
            self._canvas.set_large(large)

"""The stage of a review: the picture, what was decided of it, and words while more is awaited."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QMarginsF, QPoint, Qt
from PySide6.QtGui import QPixmap, QResizeEvent
from PySide6.QtWidgets import QWidget

from desktop_app.core.records import Picture
from desktop_app.state.full_pictures import FullPictures, Refusal
from desktop_app.state.reviewing import Verdict
from desktop_app.typed import override
from desktop_app.ui import facts
from desktop_app.ui.composer.words import Label
from desktop_app.ui.icons import Icons
from desktop_app.ui.review.mark import Mark
from desktop_app.ui.theme import Theme
from desktop_app.ui.viewer.projector import Projector
from desktop_app.ui.viewer.stage import Stage
from desktop_app.ui.wording import explain_refusal

_MARGINS = QMarginsF(24, 24, 24, 16)  # around a picture that fits
_PREVIEW_PX = 512
_INSET = 12  # of the mark in the picture's corner

#: A small copy of a picture in a width and a height, if it is there by now.
Preview = Callable[[Picture, int, int], QPixmap | None]


class ReviewStage(Stage):
    """Shows one picture with its mark; the rejected ones are faint."""

    def __init__(
        self,
        theme: Theme,
        icons: Icons,
        full: FullPictures,
        preview: Preview,
        ahead: Callable[[], Sequence[Picture]],
        parent: QWidget,
    ) -> None:
        """`ahead()` gives the pictures that may be shown next, the likeliest first."""
        super().__init__(theme, icons, parent)
        self._preview = preview
        self._shown: Picture | None = None
        self.mark = Mark(theme, icons, self)
        self.awaiting = Label(theme, role="reading", parent=self)
        self.awaiting.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.awaiting.setWordWrap(True)
        self.awaiting.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.awaiting.hide()
        self.canvas.set_margins(_MARGINS)
        self._projector = Projector(self.canvas, full, self._small, ahead)
        self._projector.refused.connect(self._on_refused)
        self.canvas.zoomed.connect(self._place_mark)

    def show_picture(self, picture: Picture, verdict: Verdict | None) -> None:
        """Show this one, fitting if another one was there, and what was decided of it."""
        self.awaiting.hide()
        if self._shown is None or self._shown.key != picture.key:
            self.explain(None)
            self._projector.show(picture)
        self._shown = picture
        self.mark.say(verdict)
        self.canvas.set_faint(verdict is Verdict.REJECTED or bool(self.explanation))
        name = facts.picture_words(picture.title, picture.width, picture.height)
        self.canvas.setAccessibleName(", ".join(part for part in (name, self.mark.text) if part))
        self._place_mark()

    def wait(self, text: str) -> None:
        """Show no picture, and say why."""
        self._shown = None
        self.explain(None)
        self._projector.clear()
        self.mark.say(None)
        self.canvas.setAccessibleName(text)
        self.awaiting.setText(text)
        self.awaiting.show()
        self.awaiting.raise_()

    def look_again(self, key: str) -> None:
        """The small copy of a picture has come."""
        self._projector.look_again(key)

    def _small(self, picture: Picture) -> QPixmap | None:
        shape = picture.aspect
        width = _PREVIEW_PX if shape >= 1 else round(_PREVIEW_PX * shape)
        return self._preview(picture, width, round(width / shape))

    def _on_refused(self, refusal: Refusal) -> None:
        self.explain(explain_refusal(refusal))

    def _place_mark(self) -> None:
        if self.mark.isHidden():
            return
        seen = self.canvas.picture_rect.toRect().intersected(self.canvas.rect())
        left = seen.left() + _INSET
        if self.isRightToLeft():
            left = seen.right() + 1 - _INSET - self.mark.width()
        self.mark.move(QPoint(max(left, _INSET), max(seen.top() + _INSET, _INSET)))
        self.mark.raise_()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.awaiting.setGeometry(self.rect().adjusted(48, 0, -48, 0))
        self._place_mark()

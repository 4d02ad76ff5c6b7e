"""One of the pictures that are compared: its canvas, and words where it cannot be shown."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.core.records import Picture
from desktop_app.state.full_pictures import Large
from desktop_app.typed import override
from desktop_app.ui import facts
from desktop_app.ui.composer.words import bolder
from desktop_app.ui.theme import Theme
from desktop_app.ui.viewer.canvas import Canvas
from desktop_app.ui.viewer.words import Words
from desktop_app.ui.wording import Wording, explain_refusal

_BADGE = 28
_NOTICE = 320
_PAD = 14
_INSET = 10


class View(QWidget):
    """A window onto a canvas: in a wipe only a part of the canvas is seen through it."""

    def __init__(self, theme: Theme, picture: Picture, parent: QWidget) -> None:
        super().__init__(parent)
        self.picture = picture
        self.size_px = QSize(picture.width, picture.height)  # as far as it is known
        self.canvas = Canvas(theme, self)
        self.canvas.show_picture(self.size_px, None)
        self._shown_at = QSize(self.size_px)
        self._large: Large | None = None
        self._notice = _Notice(theme, self)
        self._badge = _Badge(theme, self)
        self.canvas.zoomed.connect(self._place_badge)
        self.describe("")

    @property
    def explanation(self) -> str:
        """Why the picture is not shown, or nothing."""
        return self._notice.text

    @property
    def is_badged(self) -> bool:
        """Whether its letter lies on it."""
        return not self._badge.isHidden()

    @property
    def stretch(self) -> float:
        """Pixels in which it is counted for one of its own; see `show_at`."""
        if self._shown_at.isEmpty() or self.size_px.isEmpty():
            return 1.0
        return self._shown_at.width() / self.size_px.width()

    def describe(self, letter: str) -> None:
        """Take this letter."""
        self._badge.say(letter)
        words = facts.picture_words(self.picture.title, self.size_px.width(), self.size_px.height())
        self.canvas.setAccessibleName(
            facts.fill(self.tr("%1: %2"), letter, words) if letter else words
        )

    def show_preview(self, preview: QPixmap | None) -> None:
        """A small copy is there."""
        if preview is not None and not preview.isNull():
            if self.size_px.isEmpty() and self._large is None:
                self.size_px = preview.size()
            self.canvas.set_preview(preview)

    def show_large(self, large: Large) -> None:
        """More of the picture is there, or it is known why there is none."""
        refusal = large.refusal
        self._notice.say(None if refusal is None else explain_refusal(refusal))
        self.canvas.set_faint(refusal is not None)
        self._place_notice()
        if refusal is None:
            self._large = large
            if not large.size.isEmpty():
                self.size_px = QSize(large.size)

    def show_at(self, size: QSize) -> None:
        """Count the picture as one of so many pixels, so that it is as large as others."""
        self._shown_at = QSize(size)
        if self._large is None:
            self.canvas.set_large(Large(QSize(size)))
        else:
            self.canvas.set_large(Large(QSize(size), self._large.levels, self._large.is_complete))

    def place(self, seen: QRect, whole: QRect, *, badged: bool) -> None:
        """Show this part of the place that all of the canvas has; perhaps with its letter."""
        self.setGeometry(seen)
        self.canvas.setGeometry(whole.translated(-seen.topLeft()))
        self._badge.setVisible(badged)
        self._place_notice()
        self._place_badge()

    def _place_badge(self) -> None:
        """In the corner of what is seen of the picture."""
        picture = self.canvas.picture_rect.toAlignedRect().translated(self.canvas.pos())
        corner = picture.intersected(self.rect()).topLeft()
        self._badge.move(corner + QPoint(_INSET, _INSET))

    def _place_notice(self) -> None:
        notice = self._notice
        width = min(_NOTICE, max(self.width() - 2 * _PAD, 64))
        height = notice.heightForWidth(width)
        left, top = (self.width() - width) // 2, (self.height() - height) // 2
        notice.setGeometry(left, max(top, 0), width, height)


class _Badge(QWidget):
    """A letter that can be read on any picture."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._letter = ""
        self.setFixedSize(_BADGE, _BADGE)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def say(self, letter: str) -> None:
        """Show this one."""
        self._letter = letter
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.color("overlayButton"))
        radius = self._theme.radius("control")
        painter.drawRoundedRect(QRectF(self.rect()), radius, radius)
        painter.setFont(bolder(self._theme.font("body")))
        painter.setPen(self._theme.color("overlayIcon"))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self._letter)


class _Notice(QWidget):
    """A small raised card with words."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._title = Words(theme, "bodyStrong", "text")
        self._text = Words(theme, "meta", "text2")
        column = QVBoxLayout(self)
        column.setContentsMargins(_PAD, _INSET, _PAD, _INSET)
        column.setSpacing(2)
        for label in (self._title, self._text):
            label.setWordWrap(True)
            column.addWidget(label)
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

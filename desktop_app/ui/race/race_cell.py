"""One result of a comparison: the picture or what has become of it, and what is said of it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QPixmap,
    QResizeEvent,
)
from PySide6.QtWidgets import QWidget

from desktop_app.core.records import Job, Picture
from desktop_app.state.race_results import Result
from desktop_app.typed import override
from desktop_app.ui.composer.words import prose
from desktop_app.ui.gallery.job_face import face
from desktop_app.ui.gallery.job_tile import JobTile
from desktop_app.ui.icons import Icons
from desktop_app.ui.race.choose_button import BUTTON, ChooseButton, Told
from desktop_app.ui.theme import Theme

_ABOVE_WORDS, _CHIP, _RING = 10, 20, 3
_ASPECT_OF_WORDS = 1.4
_NARROW = 250  # a cell in which names would hardly be read beside the button's words
_OPENING = {Qt.Key.Key_Return, Qt.Key.Key_Enter}

#: The picture for a place of that size in device pixels; None until it is made.
Thumbnail = Callable[[Picture, int, int], QPixmap | None]


class RaceCell(QWidget):
    """Its picture is opened by a click or Enter, and chosen by its button."""

    opened = Signal(str)  # the result's key
    choose_pressed = Signal(str)
    tile_made = Signal(object)  # JobTile

    def __init__(
        self, theme: Theme, icons: Icons, result: Result, thumbnail: Thumbnail, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icons = icons
        self._thumbnail = thumbnail
        self._told = Told(number="", name="")
        self._stage = QRect()
        self.result = result
        self.tile: JobTile | None = None
        self.choose = ChooseButton(theme, icons, self)
        self.choose.clicked.connect(lambda: self.choose_pressed.emit(self.result.key))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        theme.changed.connect(self.update)

    @staticmethod
    def words_height(theme: Theme) -> int:
        """How high what stands under a picture is."""
        return _ABOVE_WORDS + BUTTON + 2 + 2 * theme.line_height("meta")

    @property
    def told(self) -> Told:
        """What is said of it now."""
        return self._told

    @property
    def aspect(self) -> float:
        """The shape of what is shown."""
        if self.result.picture is not None:
            return self.result.picture.aspect
        return self.tile.layout_aspect if self.tile is not None else _ASPECT_OF_WORDS

    def show_result(self, result: Result, told: Told) -> None:
        """Show this, and say that of it."""
        self.result, self._told = result, told
        if result.picture is not None or not result.is_listed:
            self._drop_tile()
        elif self.tile is None or self.tile.job.key != result.job.key:
            self._drop_tile()
            self.tile = JobTile(self._theme, self._icons, result.job, self, says_changes=False)
            self.tile.show()
            self.tile_made.emit(self.tile)
        elif self.tile.job != result.job:
            self.tile.show_job(result.job)
        is_here = result.picture is not None
        self.choose.setVisible(is_here)
        self.choose.show_choice(told)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if is_here else Qt.FocusPolicy.NoFocus)
        parts = (told.name, told.changed, told.bill, told.trouble)
        chosen = self.tr("chosen") if told.is_chosen else ""
        self.setAccessibleName(", ".join(one for one in (*parts, chosen) if one))
        self.setToolTip("\n".join(one for one in parts if one))
        self._place()
        self.update()

    def show_job(self, job: Job) -> None:
        """Bring what depends on time up to date."""
        if self.tile is not None:
            self.tile.tick(job)

    def show_preview(self, image: QImage) -> None:
        """Show a partial picture."""
        if self.tile is not None:
            self.tile.show_preview(image)

    def set_stage(self, height: int) -> None:
        """The picture may be so high."""
        self._stage = QRect(0, 0, self.width(), height)
        self._place()

    def picture_area(self) -> QRect:
        """Where the picture is, whole and in its own shape, at the foot of its stage."""
        stage, shape = self._stage, self.aspect
        width = min(stage.width(), round(stage.height() * shape))
        size = QSize(max(width, 1), max(min(round(width / shape), stage.height()), 1))
        left = stage.left() + (stage.width() - size.width()) // 2
        return QRect(QPoint(left, stage.bottom() + 1 - size.height()), size)

    def _drop_tile(self) -> None:
        if self.tile is not None:
            self.tile.hide()
            self.tile.deleteLater()
            self.tile = None

    def _place(self) -> None:
        if self.tile is not None:
            self.tile.setGeometry(self.picture_area())
        self.choose.set_short(self.width() < _NARROW)
        size = self.choose.sizeHint()
        left = 0 if self.isRightToLeft() else self.width() - size.width()
        self.choose.setGeometry(left, self._stage.bottom() + 1 + _ABOVE_WORDS, size.width(), BUTTON)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.accept()

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        place, button = event.position().toPoint(), event.button()
        is_on_it = self.picture_area().contains(place) and button is Qt.MouseButton.LeftButton
        if self.result.picture is not None and is_on_it:
            self.opened.emit(self.result.key)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _OPENING and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            self.opened.emit(self.result.key)
        else:
            super().keyPressEvent(event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        if self.result.picture is not None:
            self._paint_picture(painter, self.result.picture)
        elif self.tile is None:
            self._paint_end(painter)
        self._paint_words(painter)

    def _paint_picture(self, painter: QPainter, picture: Picture) -> None:
        theme, area = self._theme, self.picture_area()
        ratio = self.devicePixelRatioF()
        pixmap = self._thumbnail(picture, round(area.width() * ratio), round(area.height() * ratio))
        shape = QPainterPath()
        shape.addRoundedRect(QRectF(area), theme.radius("thumb"), theme.radius("thumb"))
        painter.save()
        painter.setClipPath(shape)
        painter.fillRect(area, theme.color("placeholder"))
        if pixmap is not None:
            painter.drawPixmap(area, pixmap)
        elif self._told.trouble:
            painter.setPen(theme.color("text2"))
            painter.setFont(prose(theme.font("meta")))
            words = area.adjusted(12, 12, -12, -12)
            middle = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
            painter.drawText(words, int(middle), self._told.trouble)
        painter.restore()
        if self._told.is_chosen:
            self._paint_mark(painter, QRectF(area))

    def _paint_end(self, painter: QPainter) -> None:
        """What became of a job that is listed no more."""
        theme, area = self._theme, self.picture_area()
        said = face(self.result.job, 0.0, says_changes=False)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("placeholder"))
        painter.drawRoundedRect(QRectF(area), theme.radius("thumb"), theme.radius("thumb"))
        inner = area.adjusted(14, 14, -14, -14)
        lead = Qt.AlignmentFlag.AlignLeading
        title = QRect(inner.left(), inner.top(), inner.width(), theme.line_height("bodyStrong"))
        painter.setLayoutDirection(self.layoutDirection())
        self._write(painter, title, said.title, "bodyStrong", "text")
        painter.setFont(prose(theme.font("meta")))
        painter.setPen(theme.color("text2"))
        text = inner.adjusted(0, title.height() + 2, 0, 0)
        painter.drawText(text, int(lead | Qt.TextFlag.TextWordWrap), said.text)

    def _paint_mark(self, painter: QPainter, area: QRectF) -> None:
        """A ring and a check: colour never stands alone."""
        theme = self._theme
        inner = area.adjusted(_RING / 2, _RING / 2, -_RING / 2, -_RING / 2)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(theme.color("accent"), _RING))
        painter.drawRoundedRect(inner, theme.radius("thumb"), theme.radius("thumb"))
        left = area.left() + 12 if self.isRightToLeft() else area.right() - 12 - 24
        badge = QRectF(left, area.top() + 12, 24, 24)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("accent"))
        painter.drawEllipse(badge)
        tick = self._icons.pixmap("check", "onAccent", 16, self.devicePixelRatioF())
        painter.drawPixmap(badge.topLeft().toPoint() + QPoint(4, 4), tick)

    def _paint_words(self, painter: QPainter) -> None:
        theme, told = self._theme, self._told
        mirrored = self.isRightToLeft()
        painter.setLayoutDirection(self.layoutDirection())
        top = self._stage.bottom() + 1 + _ABOVE_WORDS
        line = QRect(0, top, self.width(), BUTTON)
        if not self.choose.isHidden():
            taken = self.choose.width() + 12
            line.adjust(*((taken, 0, 0, 0) if mirrored else (0, 0, -taken, 0)))
        if told.number:
            self._paint_chip(painter, line, told.number, mirrored=mirrored)
            taken = _CHIP + 8
            line.adjust(*((0, 0, -taken, 0) if mirrored else (taken, 0, 0, 0)))
        self._write(painter, line, told.name, "bodyStrong", "text")
        height = theme.line_height("meta")
        lines = [(told.changed, "text2"), (told.bill, "text3")]
        shown = [one for one in lines if one[0]]
        for place, (text, tint) in enumerate(shown):
            below = QRect(0, top + BUTTON + 2 + place * height, self.width(), height)
            self._write(painter, below, text, "meta", tint)

    def _paint_chip(self, painter: QPainter, line: QRect, number: str, *, mirrored: bool) -> None:
        """The key that chooses it, as on a key cap."""
        left = line.right() + 1 - _CHIP if mirrored else line.left()
        chip = QRectF(left, line.center().y() - _CHIP / 2 + 1, _CHIP, _CHIP)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._theme.color("control")))
        painter.drawRoundedRect(chip, 5, 5)
        painter.setPen(self._theme.color("text2"))
        painter.setFont(self._theme.font("caption"))
        painter.drawText(chip, int(Qt.AlignmentFlag.AlignCenter), number)

    def _write(self, painter: QPainter, area: QRect, text: str, role: str, tint: str) -> None:
        font = self._theme.font(role)
        painter.setFont(prose(font) if role != "meta" or tint != "text3" else font)
        painter.setPen(self._theme.color(tint))
        elide = Qt.TextElideMode.ElideRight
        shown = painter.fontMetrics().elidedText(text, elide, max(area.width(), 0))
        lead = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(area, int(lead), shown)

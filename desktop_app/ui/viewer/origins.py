"""What a picture was made from: the pictures that were sent along."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFontMetrics,
    QImage,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPixmap,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QVBoxLayout, QWidget

from desktop_app.core.recipe import Recipe, Reference
from desktop_app.typed import override
from desktop_app.ui import facts
from desktop_app.ui.composer.words import prose
from desktop_app.ui.gallery.flow import Flow
from desktop_app.ui.icons import Icons
from desktop_app.ui.theme import Theme
from desktop_app.ui.viewer.fact_rows import Hairline
from desktop_app.ui.viewer.words import Words
from desktop_app.ui.widgets.edge import paint_edge

_SIDE, _PAD, _ICON, _BETWEEN = 44, 10, 16, 6
_GAP = 8

#: A small copy of what was sent; None where there is none, or none yet.
Thumbnail = Callable[[Reference], QPixmap | QImage | None]


class _Sent(QAbstractButton):
    """One picture that was sent along: small, or by its name where it cannot be shown."""

    def __init__(
        self,
        theme: Theme,
        icons: Icons,
        reference: Reference,
        small: QPixmap | QImage | None,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icons = icons
        self._small = QPixmap.fromImage(small) if isinstance(small, QImage) else small
        self.reference = reference
        name = reference.name or self.tr("Picture")
        self.setText(name)
        self.setFont(prose(theme.font("meta")))
        size = facts.pixels(reference.width, reference.height)
        self.setToolTip(", ".join((name, size)))
        if reference.picture:
            self.setAccessibleName(facts.fill(self.tr("Open the reference %1"), name))
            self.setCursor(Qt.CursorShape.PointingHandCursor)
            self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        else:
            self.setAccessibleName(facts.fill(self.tr("Reference %1"), name))
            self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        theme.changed.connect(self.update)

    @property
    def is_shown(self) -> bool:
        """Whether there is a small copy of it."""
        return self._small is not None and not self._small.isNull()

    @override
    def sizeHint(self) -> QSize:
        if self.is_shown:
            return QSize(_SIDE, _SIDE)
        words = QFontMetrics(self.font()).horizontalAdvance(self.text()) + 2
        return QSize(_PAD + _ICON + _BETWEEN + words + _PAD, _SIDE)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        if self._small is not None and self.is_shown:
            self._paint_small(painter, self._small)
        else:
            self._paint_name(painter)

    def _paint_small(self, painter: QPainter, small: QPixmap) -> None:
        """Fill the square with the middle of it."""
        side = min(small.width(), small.height())
        left, top = (small.width() - side) / 2, (small.height() - side) / 2
        rounded = QPainterPath()
        radius = self._theme.radius("thumb")
        rounded.addRoundedRect(QRectF(self.rect()), radius, radius)
        painter.setClipPath(rounded)
        painter.drawPixmap(QRectF(self.rect()), small, QRectF(left, top, side, side))

    def _paint_name(self, painter: QPainter) -> None:
        theme = self._theme
        painter.setPen(Qt.PenStyle.NoPen)
        active = self.underMouse() and bool(self.reference.picture)
        painter.setBrush(theme.color("controlHover" if active else "control"))
        radius = theme.radius("thumb")
        painter.drawRoundedRect(QRectF(self.rect()), radius, radius)
        paint_edge(painter, theme, QRectF(self.rect()), radius)
        mirrored = self.isRightToLeft()
        left = self.width() - _PAD - _ICON if mirrored else _PAD
        icon = self._icons.pixmap("image", "text2", _ICON, self.devicePixelRatioF())
        painter.drawPixmap(QPointF(left, (self.height() - _ICON) / 2), icon)
        before = _PAD + _ICON + _BETWEEN
        words = self.rect().adjusted(
            *((_PAD, 0, -before, 0) if mirrored else (before, 0, -_PAD, 0))
        )
        painter.setFont(self.font())
        painter.setPen(theme.color("text"))
        painter.setLayoutDirection(self.layoutDirection())
        leading = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        middle = Qt.TextElideMode.ElideMiddle
        shown = painter.fontMetrics().elidedText(self.text(), middle, words.width() + 1)
        painter.drawText(words, leading, shown)


class Origins(QWidget):
    """Lists them; not there for a picture that was made from words alone."""

    picture_wanted = Signal(str)  # a picture's key

    def __init__(self, theme: Theme, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icons = icons
        self._thumbnail: Thumbnail = _nothing
        self._known: Sequence[Reference] = ()
        self._shown: list[_Sent] = []
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._label = Words(theme, "label", "text2", self.tr("References"), self)
        self._flow = Flow(self, row_gap=6)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(Hairline(theme))
        column.addWidget(self._label, 0, Qt.AlignmentFlag.AlignLeading)
        column.addWidget(self._flow)
        self._label.setContentsMargins(0, 0, 0, _GAP)
        self.hide()

    def show_thumbnails_by(self, thumbnail: Thumbnail) -> None:
        """Look up small copies here from now on."""
        self._thumbnail = thumbnail

    def show_recipe(self, recipe: Recipe | None) -> None:
        """List what this was made from."""
        references = () if recipe is None else recipe.references
        known, self._known = self._known, references
        if references != known or not all(one.is_shown for one in self._shown):
            self._replace(references)
        self.setVisible(bool(references))
        self._fit()

    def look_again(self, sha256: str) -> None:
        """A small copy has come, of what has this hash."""
        if any(one.reference.sha256 == sha256 for one in self._shown):
            self._replace([one.reference for one in self._shown])
            self._fit()

    def _replace(self, references: Sequence[Reference]) -> None:
        for one in self._shown:
            one.hide()
            one.deleteLater()
        self._shown = []
        for reference in references:
            small = self._thumbnail(reference)
            sent = _Sent(self._theme, self._icons, reference, small, self._flow)
            if reference.picture:
                sent.clicked.connect(
                    lambda _=False, key=reference.picture: self.picture_wanted.emit(key)
                )
            sent.show()
            self._shown.append(sent)
        self._flow.hold(self._shown)

    def _fit(self) -> None:
        height = self._flow.height_for(self.width())
        if height != self._flow.height():
            self._flow.setFixedHeight(height)
        self._flow.place()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()


def _nothing(_reference: Reference) -> None:
    """Nobody has small copies."""

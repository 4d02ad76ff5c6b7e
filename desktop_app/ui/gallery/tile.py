"""Paints one tile: the picture whole, and what the person does with it around it."""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPixmap

from desktop_app.core.records import Picture
from desktop_app.state.thumbnails import Thumbnails
from desktop_app.ui.gallery.corners import corner_mask, round_off
from desktop_app.ui.gallery.tile_buttons import FAVOURITE, Button, badge_of, heart_of
from desktop_app.ui.gallery.troubles import TroublePainter
from desktop_app.ui.gallery.version_badge import VersionBadge
from desktop_app.ui.icons import Icons
from desktop_app.ui.theme import Theme

FOCUS_REACH = 4  # how far the focus ring stands out of the tile
_INSETS_BYTES = 48 * 1024 * 1024  # of selected tiles' smaller pictures, which are kept
_CHECK = ((5.8, 10.3), (8.8, 13.2), (14.4, 7.2))  # in a badge of 20 pixels
_VEIL = 0.12  # how much the picture darkens under the pointer


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    """How a tile stands at the moment."""

    selected: bool = False
    focused: bool = False
    buttons: tuple[Button, ...] = ()  # only under the pointer
    hot: str = ""  # the button under the pointer
    opacity: float = 1.0  # of the picture, while it is revealed
    versions: int = 1  # that the tile stands for


class TilePainter:
    """Draws from ready pixmaps only; what is missing gets a quiet tone until it arrives."""

    def __init__(self, theme: Theme, icons: Icons, thumbnails: Thumbnails) -> None:
        self._theme = theme
        self._icons = icons
        self._thumbnails = thumbnails
        self._masks: dict[tuple[int, float, float], QPixmap] = {}
        self._insets: OrderedDict[tuple[int, int, int], QPixmap] = OrderedDict()
        self._insets_bytes = 0
        self._troubles = TroublePainter(theme, icons)
        self._versions = VersionBadge(theme, icons)

    @property
    def kept_bytes(self) -> int:
        """How much memory the pictures of selected tiles take."""
        return self._insets_bytes

    def paint_sketch(self, painter: QPainter, area: QRect, ratio: float) -> None:
        """Draw the place of a picture that nobody has looked up yet."""
        painter.fillRect(area, self._theme.color("placeholder"))
        self._round(painter, area, self._theme.radius("thumb"), ratio)

    def paint(
        self, painter: QPainter, area: QRect, picture: Picture | None, look: Look, ratio: float
    ) -> None:
        """Draw the tile into its area for a device ratio."""
        theme = self._theme
        inner = area
        if look.selected:
            inset = theme.gallery("selectionInset")
            inner = area.adjusted(inset, inset, -inset, -inset)
        radius = theme.radius("thumbInner" if look.selected else "thumb")
        self._paint_picture(painter, area, inner, picture, look, ratio)
        if look.buttons and picture is not None:
            veil = QColor(theme.color("scrim"))
            veil.setAlphaF(_VEIL)
            painter.fillRect(inner, veil)
        self._round(painter, inner, radius, ratio)
        if look.selected:
            self._paint_ring(painter, area)
        for button in look.buttons:
            self._paint_button(painter, button, ratio, hot=button.id == look.hot)
        if picture is not None and picture.favourite and not _has_heart(look.buttons):
            self._paint_heart(painter, heart_of(inner, painter.layoutDirection()), ratio)
        if look.versions > 1:
            taken = [button.area for button in look.buttons]
            self._versions.paint(painter, inner, look.versions, taken, ratio)
        if look.selected:
            self._paint_badge(painter, badge_of(area, painter.layoutDirection()))
        if look.focused:
            self._paint_focus(painter, area)

    def _paint_picture(
        self,
        painter: QPainter,
        area: QRect,
        inner: QRect,
        picture: Picture | None,
        look: Look,
        ratio: float,
    ) -> None:
        pixmap = None
        if picture is not None:
            size = QSize(round(area.width() * ratio), round(area.height() * ratio))
            pixmap = self._thumbnails.pixmap(picture, size.width(), size.height())
        target = inner if pixmap is None else _fit(pixmap, inner)
        if pixmap is None or look.opacity < 1 or pixmap.hasAlphaChannel() or target != inner:
            painter.fillRect(inner, self._theme.color("placeholder"))
        if pixmap is None:
            trouble = None if picture is None else self._thumbnails.trouble_of(picture)
            if trouble is not None:
                self._troubles.instead(painter, inner, trouble, ratio)
            return
        if look.selected:
            pixmap = self._inset(pixmap, target, ratio)
        painter.setOpacity(look.opacity)
        painter.drawPixmap(target, pixmap)
        painter.setOpacity(1)
        trouble = None if picture is None else self._thumbnails.trouble_of(picture)
        if trouble is not None:
            self._troubles.mark(painter, inner, trouble, ratio, in_words=not look.buttons)

    def _inset(self, pixmap: QPixmap, target: QRect, ratio: float) -> QPixmap:
        """The picture for a selected tile, made once so that drawing it is a plain copy."""
        size = QSize(round(target.width() * ratio), round(target.height() * ratio))
        key = (pixmap.cacheKey(), size.width(), size.height())
        if key not in self._insets:
            self._insets[key] = pixmap.scaled(
                size,
                Qt.AspectRatioMode.IgnoreAspectRatio,
                Qt.TransformationMode.SmoothTransformation,
            )
            self._insets_bytes += _bytes_of(self._insets[key])
            while self._insets_bytes > _INSETS_BYTES and len(self._insets) > 1:
                self._insets_bytes -= _bytes_of(self._insets.popitem(last=False)[1])
        self._insets.move_to_end(key)
        return self._insets[key]

    def _round(self, painter: QPainter, area: QRect, radius: float, ratio: float) -> None:
        tone = self._theme.color("canvas")
        key = (tone.rgba(), radius, ratio)
        if key not in self._masks:
            self._masks[key] = corner_mask(radius, ratio, tone)
        round_off(painter, QRectF(area), radius, self._masks[key])

    def _paint_ring(self, painter: QPainter, area: QRect) -> None:
        width = self._theme.gallery("selectionRing")
        half = width / 2
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(self._theme.color("accent"), width))
        radius = self._theme.radius("thumb") + 1 - half
        painter.drawRoundedRect(QRectF(area).adjusted(half, half, -half, -half), radius, radius)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)

    def _paint_badge(self, painter: QPainter, area: QRect) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.color("accent"))
        painter.drawEllipse(area)
        pen = QPen(self._theme.color("onAccent"), 1.8)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        corner, unit = QPointF(area.topLeft()), area.width() / 20
        painter.drawPolyline([corner + QPointF(x, y) * unit for x, y in _CHECK])
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)

    def _paint_button(self, painter: QPainter, button: Button, ratio: float, *, hot: bool) -> None:
        theme = self._theme
        fill = QColor(theme.color("overlayButton"))
        if hot:
            fill.setAlphaF(min(fill.alphaF() + 0.18, 1.0))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(fill)
        painter.drawRoundedRect(QRectF(button.area), theme.radius("control"), 8)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        icon = self._icons.pixmap(button.icon, "overlayIcon", 16, ratio, filled=button.filled)
        shift = (button.area.width() - 16) // 2
        painter.drawPixmap(button.area.left() + shift, button.area.top() + shift, icon)

    def _paint_heart(self, painter: QPainter, area: QRect, ratio: float) -> None:
        """White on a dark rim, to be seen on any picture."""
        rim = self._icons.pixmap("heart", "overlayButton", area.width() + 4, ratio, filled=True)
        painter.drawPixmap(area.topLeft() - QPoint(2, 2), rim)
        heart = self._icons.pixmap("heart", "overlayIcon", area.width(), ratio, filled=True)
        painter.drawPixmap(area.topLeft(), heart)

    def _paint_focus(self, painter: QPainter, area: QRect) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(self._theme.color("focus"), 2))
        painter.drawRoundedRect(QRectF(area).adjusted(-3, -3, 3, 3), 8, 8)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)


def _has_heart(buttons: tuple[Button, ...]) -> bool:
    return any(button.id == FAVOURITE for button in buttons)


def _bytes_of(pixmap: QPixmap) -> int:
    return pixmap.width() * pixmap.height() * 4


def _fit(pixmap: QPixmap, area: QRect) -> QRect:
    """The area itself, or for another shape (a file whose real size differs) what fits inside."""
    wide = pixmap.width() * area.height()
    high = pixmap.height() * area.width()
    if abs(wide - high) <= 0.08 * high:
        return area
    size = QSize(pixmap.width(), pixmap.height()).scaled(
        area.size(), Qt.AspectRatioMode.KeepAspectRatio
    )
    fitted = QRect(area.topLeft(), size)
    fitted.moveCenter(area.center())
    return fitted

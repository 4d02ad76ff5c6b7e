"""Paints what is on the screen, asks for the thumbnails it needs, and reveals new pictures."""

from __future__ import annotations

from itertools import chain
from time import monotonic

from PySide6.QtCore import QLocale, QObject, QRect, Qt, QTimer
from PySide6.QtGui import QColor, QFontMetrics, QGuiApplication, QPainter
from PySide6.QtWidgets import QAbstractItemView

from desktop_app.state.gallery import GalleryModel
from desktop_app.state.thumbnails import Thumbnails
from desktop_app.ui import facts
from desktop_app.ui.gallery.choosing import Choosing
from desktop_app.ui.gallery.layout import Header, Tile
from desktop_app.ui.gallery.placing import Placing
from desktop_app.ui.gallery.pointer import Pointer
from desktop_app.ui.gallery.tile import FOCUS_REACH, Look, TilePainter
from desktop_app.ui.icons import Icons
from desktop_app.ui.theme import Theme

_FRAME_MS = 33
_FRESH = 64  # new pictures that are still to be revealed
_COUNT_GAP = 10


class Surface(QObject):
    """Everything that is drawn on the viewport."""

    def __init__(
        self,
        view: QAbstractItemView,
        theme: Theme,
        icons: Icons,
        thumbnails: Thumbnails,
        placing: Placing,
        pointer: Pointer,
        choosing: Choosing,
    ) -> None:
        super().__init__(view)
        self._view = view
        self._theme = theme
        self._thumbnails = thumbnails
        self._placing = placing
        self._pointer = pointer
        self._choosing = choosing
        self._painter = TilePainter(theme, icons, thumbnails)
        self._shown: dict[str, int] = {}  # the rows of the pictures on the screen, by key
        self._fresh: dict[str, float | None] = {}  # new ones, and since when they are revealed
        self._titles: dict[tuple[int, int], tuple[str, str]] = {}
        self.shows_focus = False
        self.words = ("", "")  # what is said in place of pictures, and how to come by some
        self._asking = QTimer(self)
        self._asking.setSingleShot(True)
        self._asking.timeout.connect(self._ask)
        self._revealing = QTimer(self)
        self._revealing.setInterval(_FRAME_MS)
        self._revealing.timeout.connect(self._on_frame)
        thumbnails.arrived.connect(self._on_arrived)
        thumbnails.failed.connect(self._update_key)
        thumbnails.trouble_changed.connect(self._on_trouble)
        app = QGuiApplication.instance()
        if isinstance(app, QGuiApplication):
            app.applicationStateChanged.connect(self._on_application)
        theme.changed.connect(view.viewport().update)

    def model(self) -> GalleryModel | None:
        """The pictures, once there are any."""
        model = self._view.model()
        return model if isinstance(model, GalleryModel) else None

    def rearranged(self) -> None:
        """Tiles have moved: paint, and ask for what is on the screen now."""
        self._view.viewport().update()
        self._asking.start(0)

    def sketch(self) -> None:
        """The screen flies past: paint where pictures are, and want none of them."""
        if self._shown:
            self._shown = {}
            self._thumbnails.wanted([])
        self._asking.stop()
        self._view.viewport().update()

    def update_row(self, row: int) -> None:
        """Paint one tile again."""
        if 0 <= row < self._placing.wall.count:
            area = self._placing.on_screen(self._placing.wall.tile(row))
            reach = FOCUS_REACH
            self._view.viewport().update(area.adjusted(-reach, -reach, reach, reach))

    def welcome(self, key: str) -> None:
        """Reveal this new picture when its thumbnail arrives."""
        if not self._theme.is_still:
            self._fresh[key] = None
            while len(self._fresh) > _FRESH:
                del self._fresh[next(iter(self._fresh))]

    def paint(self, painter: QPainter, dirty: QRect) -> None:
        """Draw what lies within."""
        painter.fillRect(dirty, self._theme.color("canvas"))
        painter.setLayoutDirection(self._view.layoutDirection())
        model = self.model()
        if model is None:
            return
        for header in self._placing.headers():
            self._paint_header(painter, header, model)
        if not model.count:
            self._paint_words(painter)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        ratio = self._view.devicePixelRatioF()
        current = self._choosing.current if self.shows_focus else -1
        reach = FOCUS_REACH
        value = self._placing.value
        top, bottom = value + dirty.top() - reach, value + dirty.bottom() + 1 + reach
        if self._placing.is_sketch:
            wall = self._placing.wall
            for tile in chain(wall.tiles(top, bottom), wall.sketched(top, bottom)):
                self._painter.paint_sketch(painter, self._placing.on_screen(tile), ratio)
            return
        for tile in self._placing.wall.tiles(top, bottom):
            area = self._placing.on_screen(tile)
            if area.adjusted(-reach, -reach, reach, reach).intersects(dirty):
                self._paint_tile(painter, tile, area, model, ratio, focused=tile.row == current)
        self._paint_band(painter)

    def _paint_tile(
        self,
        painter: QPainter,
        tile: Tile,
        area: QRect,
        model: GalleryModel,
        ratio: float,
        *,
        focused: bool,
    ) -> None:
        picture = model.picture(tile.row)
        look = Look(
            selected=self._choosing.has(tile.row),
            focused=focused,
            buttons=self._pointer.buttons(tile.row, area),
            hot=self._pointer.hot if tile.row == self._pointer.hovered else "",
            opacity=1.0 if picture is None else self._opacity(picture.key),
            versions=1 if picture is None else model.versions_of(picture),
        )
        self._painter.paint(painter, area, picture, look, ratio)

    def _paint_header(self, painter: QPainter, header: Header, model: GalleryModel) -> None:
        day = model.sections()[header.section]
        title, count = self._title(day.day, day.count)
        theme = self._theme
        line = theme.line_height("bodyStrong")
        place = self._placing
        area = QRect(place.left, header.y - place.value, place.wall.frame.shape.width, line)
        leading = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        painter.setFont(theme.font("bodyStrong"))
        painter.setPen(theme.color("text"))
        metrics = QFontMetrics(painter.font())
        painter.drawText(area, int(leading), title)
        shift = metrics.horizontalAdvance(title) + _COUNT_GAP
        mirrored = place.wall.frame.mirrored
        area.adjust(*((0, 0, -shift, 0) if mirrored else (shift, 0, 0, 0)))
        painter.setFont(theme.font("body"))
        painter.setPen(theme.color("text3"))
        painter.drawText(area, int(leading), count)

    def _paint_words(self, painter: QPainter) -> None:
        theme = self._theme
        above = self._placing.wall.frame.above
        room = self._view.viewport().rect().adjusted(24, above, -24, 0)
        title, text = (theme.line_height(role) for role in ("panelTitle", "body"))
        area = QRect(room.left(), room.top(), room.width(), title)
        area.moveTop(room.top() + max((room.height() - title - text) * 2 // 5, 0))
        for words, role, color in zip(
            self.words, ("panelTitle", "body"), ("text", "text2"), strict=True
        ):
            painter.setFont(theme.font(role))
            painter.setPen(theme.color(color))
            painter.drawText(area, Qt.AlignmentFlag.AlignCenter, words)
            area = QRect(area.left(), area.bottom() + 7, area.width(), text)

    def _title(self, day: int, count: int) -> tuple[str, str]:
        key = (day, count)
        if key not in self._titles or len(self._titles) > _FRESH:
            self._titles.clear()
            self._titles[key] = (facts.day_title(day), QLocale().toString(count))
        return self._titles[key]

    def _paint_band(self, painter: QPainter) -> None:
        band = self._pointer.band
        if band is not None:
            fill = QColor(self._theme.color("accent"))
            painter.setPen(fill)
            fill.setAlphaF(0.16)
            painter.fillRect(band, fill)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(band.adjusted(0, 0, -1, -1))

    def _ask(self) -> None:
        """Want the screen's thumbnails first, then those of a page around it."""
        model = self.model()
        if model is None:
            return
        placing, ratio = self._placing, self._view.devicePixelRatioF()
        visible = placing.tiles()
        seen = {tile.row for tile in visible}
        self._shown = {}
        wants = []
        for tile in visible + [tile for tile in placing.tiles(1) if tile.row not in seen]:
            picture = model.picture(tile.row)
            if picture is not None:
                wants.append((picture, round(tile.width * ratio), round(tile.height * ratio)))
                if tile.row in seen:
                    self._shown[picture.key] = tile.row
        self._thumbnails.wanted(wants)

    def _on_arrived(self, key: str) -> None:
        if key in self._fresh and key in self._shown and self._fresh[key] is None:
            self._fresh[key] = monotonic()
            self._revealing.start()
        self._update_key(key)

    def _on_trouble(self, key: str) -> None:
        """A picture's file has gone, or come back."""
        if key in self._shown:
            self._update_key(key)
            self._asking.start(0)

    def _on_application(self, state: Qt.ApplicationState) -> None:
        """Whoever comes back from another program may have moved files there."""
        if state is Qt.ApplicationState.ApplicationActive and self._view.isVisible():
            self._thumbnails.look_again()
            self._asking.start(0)

    def _update_key(self, key: str) -> None:
        row = self._shown.get(key)
        if row is not None:
            self.update_row(row)

    def _opacity(self, key: str) -> float:
        since = self._fresh.get(key)
        length = self._theme.duration("reveal")
        if since is None or not length:
            return 1.0
        return self._theme.easing.valueForProgress((monotonic() - since) * 1000 / length)

    def _on_frame(self) -> None:
        length = self._theme.duration("reveal") / 1000
        for key, since in list(self._fresh.items()):
            if since is not None:
                self._update_key(key)
                if monotonic() - since > length:
                    del self._fresh[key]
        if all(since is None for since in self._fresh.values()):
            self._revealing.stop()

"""The stage's painted widget: one picture that can be zoomed and panned."""

from __future__ import annotations

from PySide6.QtCore import (
    QEvent,
    QMarginsF,
    QPoint,
    QPointF,
    QRectF,
    QSize,
    QSizeF,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QBrush,
    QColor,
    QMouseEvent,
    QNativeGestureEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPixmap,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QWidget

from desktop_app.state.full_pictures import Large
from desktop_app.typed import override
from desktop_app.ui.theme import Theme
from desktop_app.ui.viewer.framing import Framing

_MARGINS = QMarginsF(24, 0, 24, 24)
_NOTCH = 120  # of a wheel, in eighths of a degree
_PER_NOTCH = 1.2
_CHECK = 8  # side of one square behind transparent parts


class Canvas(QWidget):
    """Shows the best copy of a picture there is by now, without a jump when a better one comes."""

    zoomed = Signal()  # zoom, fit or the picture's size has changed
    box_changed = Signal()  # the room for a picture that fits has changed
    pointer_moved = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._framing = Framing()
        self._large: Large | None = None
        self._preview: QPixmap | None = None
        self._is_faint = False
        self._grip: QPointF | None = None
        self._checks: QBrush | None = None
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        theme.changed.connect(self._on_theme_changed)

    @property
    def zoom(self) -> float:
        """Screen pixels for one pixel of the picture: 1 is 100 %."""
        return self._framing.zoom

    @property
    def is_fit(self) -> bool:
        """Whether the whole picture is shown and follows the stage."""
        return self._framing.is_fit

    @property
    def box(self) -> QSize:
        """The room for a picture that fits, in screen pixels."""
        return self._framing.box

    @property
    def picture_rect(self) -> QRectF:
        """Where the picture lies on this widget."""
        return self._framing.rect

    def show_picture(self, size: QSize, preview: QPixmap | None) -> None:
        """Show another picture, fitting: its preview until `set_large` brings more."""
        if size.isEmpty() and preview is not None and not preview.isNull():
            size = preview.size()
        self._large, self._preview, self._is_faint = None, preview, False
        self._framing.set_picture(QSizeF(size), anew=True)
        self._changed()

    def set_preview(self, preview: QPixmap) -> None:
        """A small copy of the picture on show has come."""
        self._preview = preview
        self.update()

    def set_large(self, large: Large | None) -> None:
        """More of the picture on show has come."""
        self._large = large
        if large is not None and not large.size.isEmpty():
            self._framing.set_picture(QSizeF(large.size), anew=False)
        self._changed()

    def set_faint(self, faint: bool) -> None:
        """Draw the preview faintly, behind words that say why there is no more."""
        self._is_faint = faint
        self.update()

    def clear(self) -> None:
        """Show nothing."""
        self.show_picture(QSize(), None)

    def fit(self) -> None:
        """Show the whole picture."""
        self._framing.fit()
        self._changed()

    def zoom_to(self, zoom: float, at: QPointF | None = None) -> None:
        """Zoom, with the point under `at` (or the middle) kept in place."""
        self._framing.zoom_to(zoom, at)
        self._changed()

    def zoom_in(self) -> None:
        """Go to the next larger stop."""
        self._framing.step(1)
        self._changed()

    def zoom_out(self) -> None:
        """Go to the next smaller stop."""
        self._framing.step(-1)
        self._changed()

    def zoom_to_whole(self) -> None:
        """Show a pixel of the picture on each pixel of the screen."""
        self.zoom_to(1.0)

    def toggle(self, at: QPointF | None = None) -> None:
        """Between fit and 100 %; a picture that fits at 100 % goes to 200 %."""
        if not self._framing.is_fit:
            self.fit()
        else:
            whole = abs(self._framing.fit_zoom - 1) < 0.01
            self.zoom_to(2.0 if whole else 1.0, at)

    def _changed(self) -> None:
        self._set_cursor()
        self.update()
        self.zoomed.emit()

    def _set_cursor(self) -> None:
        if self._grip is not None:
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
        elif self._framing.can_pan:
            self.setCursor(Qt.CursorShape.OpenHandCursor)
        else:
            self.unsetCursor()

    def _on_theme_changed(self) -> None:
        self._checks = None
        self.update()

    def _place(self) -> None:
        before = self._framing.box
        self._framing.set_stage(QSizeF(self.size()), self.devicePixelRatioF(), _MARGINS)
        self._changed()
        if self._framing.box != before:
            self.box_changed.emit()

    @override
    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.DevicePixelRatioChange:
            self._place()
        elif isinstance(event, QNativeGestureEvent):
            return self._on_gesture(event)
        return super().event(event)

    def _on_gesture(self, event: QNativeGestureEvent) -> bool:
        kind = event.gestureType()
        if kind is Qt.NativeGestureType.ZoomNativeGesture:
            self.zoom_to(self.zoom * max(1 + event.value(), 0.1), event.position())
        elif kind is Qt.NativeGestureType.SmartZoomNativeGesture:
            self.toggle(event.position())
        else:
            return False
        event.accept()
        return True

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        turned = event.angleDelta().y()
        if turned:
            self.zoom_to(self.zoom * _PER_NOTCH ** (turned / _NOTCH), event.position())
        event.accept()

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton and self._framing.can_pan:
            self._grip = event.position()
            self._set_cursor()
        event.accept()

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self.pointer_moved.emit()
        if self._grip is not None:
            self._framing.pan(event.position() - self._grip)
            self._grip = event.position()
            self.update()

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._grip = None
        self._set_cursor()

    @override
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self.toggle(event.position())

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(event.rect(), self._theme.color("viewer"))
        rect = self._snapped(self._framing.rect)
        visible = rect.intersected(QRectF(self.rect()))
        if visible.isEmpty():
            return
        pixmap = self._pixmap(rect)
        if pixmap is not None:
            rect = self._exact(rect, pixmap)
        if pixmap is None:
            painter.fillRect(rect, self._theme.color("placeholder"))
        else:
            if pixmap.hasAlphaChannel():
                painter.setBrushOrigin(rect.topLeft())
                painter.fillRect(visible, self._check_brush())
            smooth = QPainter.RenderHint.SmoothPixmapTransform
            painter.setRenderHint(smooth, not self._framing.is_crisp)
            painter.setOpacity(0.35 if self._is_faint else 1.0)
            _draw_part(painter, pixmap, rect, visible)
            painter.setOpacity(1.0)
        if self._framing.is_fit:
            self._round_corners(painter, rect)

    def _pixmap(self, rect: QRectF) -> QPixmap | None:
        """The copy that suits the zoom; the preview while there is none."""
        if self._large is not None:
            level = self._large.level(rect.width() * self.devicePixelRatioF() - 1)
            if level is not None:
                return level
        preview = self._preview
        return None if preview is None or preview.isNull() else preview

    def _snapped(self, rect: QRectF) -> QRectF:
        """The rectangle with its edges on whole screen pixels, so that 100 % is sharp."""
        ratio = self.devicePixelRatioF()
        left, top = round(rect.left() * ratio), round(rect.top() * ratio)
        width = max(round(rect.width() * ratio), 1)
        height = max(round(rect.height() * ratio), 1)
        return QRectF(left / ratio, top / ratio, width / ratio, height / ratio)

    def _exact(self, rect: QRectF, pixmap: QPixmap) -> QRectF:
        """The rectangle in the copy's own size where they differ by less than a pixel or so."""
        ratio = self.devicePixelRatioF()
        width, height = pixmap.width() / ratio, pixmap.height() / ratio
        if max(abs(width - rect.width()), abs(height - rect.height())) * ratio > 1.5:
            return rect
        return QRectF(rect.left(), rect.top(), width, height)

    def _round_corners(self, painter: QPainter, rect: QRectF) -> None:
        radius = self._theme.radius("thumbInner")
        if min(rect.width(), rect.height()) < 16 * radius:
            return
        corners = QPainterPath()
        corners.addRect(rect.adjusted(-1, -1, 1, 1))
        corners.addRoundedRect(rect, radius, radius)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillPath(corners, self._theme.color("viewer"))

    def _check_brush(self) -> QBrush:
        if self._checks is None:
            tile = QPixmap(2 * _CHECK, 2 * _CHECK)
            tile.fill(self._theme.color("field"))
            other: QColor = self._theme.color("control")
            painter = QPainter(tile)
            for corner in (QPoint(0, 0), QPoint(_CHECK, _CHECK)):
                painter.fillRect(corner.x(), corner.y(), _CHECK, _CHECK, other)
            painter.end()
            self._checks = QBrush(tile)
        return self._checks


def _draw_part(painter: QPainter, pixmap: QPixmap, rect: QRectF, visible: QRectF) -> None:
    """Draw only what is seen; whole pixels of the source, so that nothing shifts while panning."""
    across, down = pixmap.width() / rect.width(), pixmap.height() / rect.height()
    part = QRectF(
        (visible.left() - rect.left()) * across,
        (visible.top() - rect.top()) * down,
        visible.width() * across,
        visible.height() * down,
    )
    source = QRectF(part.toAlignedRect().adjusted(-1, -1, 1, 1)).intersected(QRectF(pixmap.rect()))
    target = QRectF(
        rect.left() + source.left() / across,
        rect.top() + source.top() / down,
        source.width() / across,
        source.height() / down,
    )
    painter.drawPixmap(target, pixmap, source)

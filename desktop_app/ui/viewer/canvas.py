"""The stage's painted widget: one picture that can be zoomed and panned."""

from __future__ import annotations

from PySide6.QtCore import (
    QEvent,
    QMarginsF,
    QPointF,
    QRectF,
    QSize,
    QSizeF,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QMouseEvent,
    QNativeGestureEvent,
    QPainter,
    QPaintEvent,
    QPixmap,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QApplication, QWidget

from desktop_app.state.full_pictures import Large
from desktop_app.typed import override
from desktop_app.ui.theme import Theme
from desktop_app.ui.viewer.framing import Framing
from desktop_app.ui.viewer.painting import Checks, draw_part, round_corners

MARGINS = QMarginsF(24, 0, 24, 24)  # around a picture that fits
_NOTCH = 120  # of a wheel, in eighths of a degree
_PER_NOTCH = 1.2
_PAN = 1 / 8  # of the stage, by one step


class Canvas(QWidget):
    """Shows the best copy of a picture there is by now, without a jump when a better one comes."""

    zoomed = Signal()  # zoom, fit or the picture's size has changed
    looked = Signal(float, QPointF)  # by the person: zoom against fit, and the middle, from 0 to 1
    box_changed = Signal()  # the room for a picture that fits has changed
    pointer_moved = Signal()
    dragged = Signal()  # the picture itself, out of the window

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._framing = Framing()
        self._large: Large | None = None
        self._preview: QPixmap | None = None
        self._is_faint = False
        self._margins = MARGINS
        self._grip: QPointF | None = None
        self._pressed: QPointF | None = None  # where a drag of the file may begin
        self._is_pointer_hidden = False
        self._checks = Checks(theme)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        theme.changed.connect(self.update)

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

    def set_margins(self, margins: QMarginsF) -> None:
        """Leave so much room around a picture that fits."""
        self._margins = margins
        self._place()

    def hide_pointer(self, *, hidden: bool) -> None:
        """Show no pointer while nobody moves it."""
        if hidden is not self._is_pointer_hidden:
            self._is_pointer_hidden = hidden
            self._set_cursor()

    def pan(self, across: int, down: int) -> None:
        """Move the picture by so many steps, as far as there is more of it to see."""
        if self._framing.can_pan:
            step = QPointF(across * self.width() * _PAN, down * self.height() * _PAN)
            self._framing.pan(step)
            self._looked()

    def seen(self) -> QPixmap:
        """What is seen of the picture now."""
        return self.grab(self.picture_rect.toAlignedRect().intersected(self.rect()))

    def clear(self) -> None:
        """Show nothing."""
        self.show_picture(QSize(), None)

    def fit(self) -> None:
        """Show the whole picture."""
        self._framing.fit()
        self._looked()

    def zoom_to(self, zoom: float, at: QPointF | None = None) -> None:
        """Zoom, with the point under `at` (or the middle) kept in place."""
        self._framing.zoom_to(zoom, at)
        self._looked()

    def zoom_in(self) -> None:
        """Go to the next larger stop."""
        self._framing.step(1)
        self._looked()

    def zoom_out(self) -> None:
        """Go to the next smaller stop."""
        self._framing.step(-1)
        self._looked()

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

    def look(self, relative: float, middle: QPointF) -> None:
        """Look at the same part as another canvas has told by `looked`; nothing is told of it."""
        self._framing.look(relative, middle)
        self._changed()

    def _looked(self) -> None:
        self._changed()
        self.looked.emit(self._framing.relative, self._framing.middle)

    def _changed(self) -> None:
        self._set_cursor()
        self.update()
        self.zoomed.emit()

    def _set_cursor(self) -> None:
        if self._is_pointer_hidden:
            self.setCursor(Qt.CursorShape.BlankCursor)
        elif self._grip is not None:
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
        elif self._framing.can_pan:
            self.setCursor(Qt.CursorShape.OpenHandCursor)
        else:
            self.unsetCursor()

    def _place(self) -> None:
        before = self._framing.box
        self._framing.set_stage(QSizeF(self.size()), self.devicePixelRatioF(), self._margins)
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
        if event.button() is Qt.MouseButton.LeftButton:
            with_control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
            if self._framing.can_pan and not with_control:
                self._grip = event.position()
                self._set_cursor()
            else:
                self._pressed = event.position()
        event.accept()

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self.pointer_moved.emit()
        if self._grip is not None:
            self._framing.pan(event.position() - self._grip)
            self._grip = event.position()
            self.update()
            self.looked.emit(self._framing.relative, self._framing.middle)
        elif self._pressed is not None:
            far = (event.position() - self._pressed).manhattanLength()
            if far >= QApplication.startDragDistance():
                is_on_picture = self.picture_rect.contains(self._pressed)
                self._pressed = None  # the release goes to wherever the drag ends
                if is_on_picture:
                    self.dragged.emit()

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._grip = self._pressed = None
        self._set_cursor()

    @override
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self._pressed = None
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
                self._checks.paint(painter, visible, rect.topLeft())
            smooth = QPainter.RenderHint.SmoothPixmapTransform
            painter.setRenderHint(smooth, not self._framing.is_crisp)
            painter.setOpacity(0.35 if self._is_faint else 1.0)
            draw_part(painter, pixmap, rect, visible)
            painter.setOpacity(1.0)
        if self._framing.is_fit and not self._margins.isNull():
            round_corners(painter, rect, self._theme)

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

"""A panel in the middle of its window, over a scrim: nothing under it answers while it is open."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QWidget
from shiboken6 import isValid

from desktop_app.typed import override
from desktop_app.ui.theme import Theme
from desktop_app.ui.widgets.focus_ring import FocusRing

_MARGIN = 16  # at least, between the panel and the window's edge
_SCRIM_LIGHT, _SCRIM_DARK = 0.36, 0.5
_SHADOW_STEPS = 14
_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}


class Panel(QDialog):
    """The panel itself: a dialog to a screen reader, a child of the overlay to Qt."""

    def __init__(self, overlay: QWidget) -> None:
        super().__init__(overlay)
        self.setWindowFlags(Qt.WindowType.Widget)
        self.setStyleSheet("QDialog { background: transparent; }")  # else it fills its corners

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        event.ignore()  # the overlay answers; a dialog would hide itself alone

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Leave it to the overlay, which paints round corners and their shadow."""


class Overlay(QWidget):
    """Covers its window, keeps the keyboard inside, and gives it back when it closes."""

    closed = Signal()

    def __init__(self, theme: Theme, owner: QWidget) -> None:
        """It lies over the whole window of `owner`, and is hidden until `open`."""
        window = owner.window()
        super().__init__(window)
        self._theme = theme
        self.panel = Panel(self)
        self._ring: FocusRing | None = None  # only while it is open: it looks at every event
        self._before: QWidget | None = None
        self._by_key = False
        window.installEventFilter(self)
        theme.changed.connect(self.update)
        self.hide()

    @property
    def is_open(self) -> bool:
        """Whether it lies over the window now."""
        return not self.isHidden()

    def open(self) -> None:
        """Lie over the window and take the keyboard."""
        if not self.is_open:
            focused = QApplication.focusWidget()
            has_focus = focused is not None and focused.window() is self.window()
            self._before = focused if has_focus else self.window().focusWidget()
            self._ring = FocusRing(self._theme, self)
            app = QApplication.instance()
            if isinstance(app, QApplication):
                app.focusChanged.connect(self._on_focus_changed)
        self.setGeometry(self.window().rect())
        self.place()
        self.show()
        self.raise_()
        self.take_keyboard()

    def dismiss(self) -> None:
        """Go, and put the keyboard back where it was."""
        if not self.is_open:
            return
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.disconnect(self._on_focus_changed)
        if self._ring is not None:
            self._ring.deleteLater()
            self._ring = None
        self.hide()
        before, self._before = self._before, None
        if before is not None and isValid(before) and before.isVisible():
            reason = Qt.FocusReason
            before.setFocus(reason.ShortcutFocusReason if self._by_key else reason.OtherFocusReason)
        self._by_key = False
        self.closed.emit()

    def take_keyboard(self) -> None:
        """Put the keyboard on the first thing in the panel."""
        self.focusNextPrevChild(True)

    def give_up(self) -> None:
        """What Esc does: go for good."""
        self.dismiss()
        self.deleteLater()

    def panel_size(self) -> QSize:
        """How large the panel would like to be."""
        return self.panel.sizeHint()

    def as_high_as_needed(self, width: float, pad: int) -> QSize:
        """So wide, as far as that leaves `pad` at both sides, and as high as its words then are."""
        layout = self.panel.layout()
        wide = min(round(width), max(self.width() - 2 * pad, 0))
        return QSize(wide, layout.totalHeightForWidth(wide) if layout is not None else 0)

    def panel_color(self) -> QColor:
        """What the panel is painted in."""
        return self._theme.color("raised")

    def paint_panel(self, painter: QPainter, area: QRectF) -> None:
        """Paint the panel; the painter has neither pen nor brush."""
        painter.setPen(QPen(self._theme.color("line"), 1))
        painter.setBrush(self.panel_color())
        radius = self._theme.radius("dialog")
        painter.drawRoundedRect(area.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)

    def place(self) -> None:
        """Put the panel into the middle, no larger than there is room."""
        room = self.size() - QSize(2 * _MARGIN, 2 * _MARGIN)
        size = self.panel_size().boundedTo(room)
        area = QRect(0, 0, size.width(), size.height())
        area.moveCenter(self.rect().center())
        self.panel.setGeometry(area)

    def _on_focus_changed(self, _old: QWidget | None, new: QWidget | None) -> None:
        """Take the keyboard back from what lies below."""
        if new is None or new.window() is not self.window() or self.isAncestorOf(new):
            return
        above: QWidget | None = new
        while above is not None and not isinstance(above, Overlay):
            above = above.parentWidget()
        if above is None:
            self._before = new  # it is where the keyboard shall be when this is closed
            self.take_keyboard()

    @override
    def focusNextPrevChild(self, next: bool) -> bool:
        """Go round inside: Tab never leads to what lies below.

        The order is that of making. Qt's own chain must not be asked for: PySide then lets each
        widget's wrapper die with the one before it, and this reaches far outside the overlay.
        """
        if not self.isVisible():
            return super().focusNextPrevChild(next)
        stops = [widget for widget in self.findChildren(QWidget) if self._takes_tab(widget)]
        if not stops:
            return False
        here = self.window().focusWidget()
        step = 1 if next else -1
        at = stops.index(here) + step if here in stops else self._nearest(stops, here, step)
        reason = Qt.FocusReason
        stops[at % len(stops)].setFocus(
            reason.TabFocusReason if next else reason.BacktabFocusReason
        )
        return True

    def _nearest(self, stops: list[QWidget], here: QWidget | None, step: int) -> int:
        """Where to go on from a widget that is no stop itself, such as one that was just hidden."""
        if here is None or not self.isAncestorOf(here):
            return 0 if step > 0 else -1
        order = self.findChildren(QWidget)
        before = sum(order.index(stop) < order.index(here) for stop in stops)
        return before if step > 0 else before - 1

    def _takes_tab(self, widget: QWidget) -> bool:
        tab = Qt.FocusPolicy.TabFocus
        return (
            (widget.focusPolicy() & tab) == tab and widget.isVisibleTo(self) and widget.isEnabled()
        )

    @override
    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.ShortcutOverride:
            event.accept()  # the window's own keys do nothing while it cannot be seen
            return True
        return super().event(event)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Resize and watched is self.parentWidget():
            self.setGeometry(self.window().rect())
        return False

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        focused = QApplication.focusWidget()
        if event.key() == Qt.Key.Key_Escape:
            self._by_key = True
            self.give_up()
        elif _is_enter(event) and isinstance(focused, QAbstractButton):
            self._by_key = True
            focused.click()
        event.accept()

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._by_key = False
        event.accept()

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        event.accept()

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        event.accept()

    @override
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        event.accept()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.place()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._theme
        painter = QPainter(self)
        scrim = theme.color("scrim")
        scrim.setAlphaF(_SCRIM_DARK if theme.is_dark else _SCRIM_LIGHT)
        painter.fillRect(event.rect(), scrim)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        area = QRectF(self.panel.geometry())
        shade = theme.color("shadow")
        shade.setAlphaF(shade.alphaF() / _SHADOW_STEPS)
        painter.setBrush(shade)
        for step in range(_SHADOW_STEPS):  # many faint layers are one soft shadow
            spread = -8 + 48 * (step / (_SHADOW_STEPS - 1)) ** 2
            layer = area.adjusted(-spread, -spread, spread, spread).translated(0, 12)
            radius = theme.radius("dialog") + max(spread, 0)
            painter.drawRoundedRect(layer, radius, radius)
        self.paint_panel(painter, area)


def _is_enter(event: QKeyEvent) -> bool:
    """Enter alone: with a modifier it means something else to the person."""
    modifier = Qt.KeyboardModifier
    alone = {modifier.NoModifier, modifier.KeypadModifier}
    return event.key() in _ENTER and event.modifiers() in alone

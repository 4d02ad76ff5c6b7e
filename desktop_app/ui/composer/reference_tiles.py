"""The squares of the reference strip: a picture that is sent along, and the way to more."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QPixmap,
)
from PySide6.QtGui import Qt as GuiQt
from PySide6.QtWidgets import QAbstractButton, QApplication, QToolTip, QWidget

from desktop_app.core.recipe import Reference
from desktop_app.typed import override
from desktop_app.ui.facts import fill
from desktop_app.ui.icons import Icons
from desktop_app.ui.theme import Theme
from desktop_app.ui.widgets.edge import paint_edge

#: Draws a reference in a square of so many device pixels; None while it is being made.
Thumbnail = Callable[[Reference, int], QPixmap | None]

_TARGET = 22  # of the cross, in the corner
_CROSS, _CROSS_INSET = 18, 3
_DIMMED = 0.35
_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}
_ON_THE_KEYPAD = Qt.KeyboardModifier.KeypadModifier
_FOR_THE_ROW = {
    Qt.Key.Key_Left,
    Qt.Key.Key_Right,
    Qt.Key.Key_Up,
    Qt.Key.Key_Down,
    Qt.Key.Key_Home,
    Qt.Key.Key_End,
    Qt.Key.Key_Delete,
    Qt.Key.Key_Backspace,
    Qt.Key.Key_Menu,
    Qt.Key.Key_F10,
}


class _Square(QAbstractButton):
    """A button whose arrows and other keys are its row's."""

    def __init__(self, theme: Theme, icons: Icons, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icons = icons
        side = theme.size("refThumb")
        self.setFixedSize(side, side)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        theme.changed.connect(self.update)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _FOR_THE_ROW:
            event.ignore()
        elif event.key() in _ENTER and not event.modifiers() & ~_ON_THE_KEYPAD:
            self.click()  # some desktops press buttons with the space bar alone
        else:
            super().keyPressEvent(event)


class AddTile(_Square):
    """Leads to more references; without the model's leave it can be focused, not used."""

    def __init__(self, theme: Theme, icons: Icons, parent: QWidget) -> None:
        super().__init__(theme, icons, parent)
        self._reason = ""
        self.setObjectName("addReference")
        self.setAccessibleName(self.tr("Add references"))
        self.forbid("")

    @property
    def is_allowed(self) -> bool:
        """Whether the model takes references at all."""
        return not self._reason

    def forbid(self, reason: str) -> None:
        """Dim it for this reason; without one it is there to be used."""
        self._reason = reason
        self.setToolTip(reason or self.tr("Add references…"))
        self.setAccessibleDescription(reason)
        self.update()

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if self._reason and event.reason() is not Qt.FocusReason.MouseFocusReason:
            below = self.mapToGlobal(QPoint(0, self.height()))
            QToolTip.showText(below, self._reason, self, QRect(), 4000)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        active = (self.underMouse() or self.isDown()) and self.is_allowed
        if not self.is_allowed:
            painter.setOpacity(0.45)
        pen = QPen(theme.color("lineStrong"), 1)
        pen.setDashPattern([3, 2.5])
        painter.setPen(pen)
        painter.setBrush(theme.color("control") if active else Qt.BrushStyle.NoBrush)
        radius = theme.radius("control")
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
        tint = "text" if active else "text2"
        icon = self._icons.pixmap("image-plus", tint, 18, self.devicePixelRatioF())
        place = (self.width() - 18) // 2
        painter.drawPixmap(place, place, icon)


class ShelfTile(_Square):
    """Leads to the references that stay; narrow and quiet beside the way to new ones."""

    def __init__(self, theme: Theme, icons: Icons, parent: QWidget) -> None:
        super().__init__(theme, icons, parent)
        self.setFixedSize(theme.size("control"), theme.size("refThumb"))
        self.setObjectName("openShelf")
        name = self.tr("Reference shelf")
        self.setAccessibleName(name)
        self.setToolTip(f"{name}…")
        self.hide()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        active = self.underMouse() or self.isDown()
        if active:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("control"))
            radius = theme.radius("control")
            painter.drawRoundedRect(QRectF(self.rect()), radius, radius)
        paint_edge(painter, theme, QRectF(self.rect()), theme.radius("control"))
        tint = "text" if active else "text2"
        icon = self._icons.pixmap("library", tint, 18, self.devicePixelRatioF())
        painter.drawPixmap((self.width() - 18) // 2, (self.height() - 18) // 2, icon)


class ReferenceTile(_Square):
    """One reference: its picture, cropped to fill, and over it the cross that takes it away."""

    remove_requested = Signal()
    menu_requested = Signal(QPoint)  # in global coordinates
    pulled = Signal(QPoint)  # where its middle is pulled to, in the row's coordinates
    let_go = Signal(QPoint)

    def __init__(
        self,
        theme: Theme,
        icons: Icons,
        reference: Reference,
        thumbnail: Thumbnail,
        parent: QWidget,
    ) -> None:
        super().__init__(theme, icons, parent)
        self.reference = reference
        self._thumbnail = thumbnail
        self._called = reference.name
        self._reason = ""
        self._grip: QPoint | None = None  # where it was pressed
        self._is_pulled = False
        self._presses_cross = False
        self.setMouseTracking(True)
        self.clicked.connect(self.ask_for_menu)  # by the keyboard, or what reads the screen

    def describe(self, name: str, called: str, reason: str) -> None:
        """Take this name, and what it is called; with a reason it is dimmed, for it is not sent."""
        self._called = called
        self._reason = reason
        self.setAccessibleName(name)
        self.setAccessibleDescription(reason)
        self.update()

    @property
    def is_sent(self) -> bool:
        """Whether the model takes it."""
        return not self._reason

    @property
    def cross(self) -> QRect:
        """Where a click takes the reference away."""
        left = 0 if self.isRightToLeft() else self.width() - _TARGET
        return QRect(left, 0, _TARGET, _TARGET)

    def ask_for_menu(self) -> None:
        """Ask for the menu below it."""
        self.menu_requested.emit(self.mapToGlobal(QPoint(0, self.height() + 4)))

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is not Qt.MouseButton.LeftButton:
            event.ignore()
            return
        at = event.position().toPoint()
        self._presses_cross = self.cross.contains(at)
        self._grip = None if self._presses_cross else at
        self.update()

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        at = event.position().toPoint()
        if self._grip is None:
            self.update()  # the cross may be under the pointer now
            return
        way = at - self._grip
        if self._is_pulled or way.manhattanLength() >= QApplication.startDragDistance():
            self._is_pulled = True
            self.pulled.emit(self.mapToParent(self.rect().center() + way))

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() is not Qt.MouseButton.LeftButton:
            return
        at = event.position().toPoint()
        grip, self._grip = self._grip, None
        was_pulled, self._is_pulled = self._is_pulled, False
        pressed, self._presses_cross = self._presses_cross, False
        self.update()
        if pressed and self.cross.contains(at):
            self.remove_requested.emit()
        elif was_pulled and grip is not None:
            self.let_go.emit(self.mapToParent(self.rect().center() + at - grip))
        elif grip is not None:
            self.setFocus(Qt.FocusReason.MouseFocusReason)  # so that Delete means this one

    @override
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if event.reason() is QContextMenuEvent.Reason.Mouse:
            self.menu_requested.emit(event.globalPos())

    @override
    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            QToolTip.showText(event.globalPos(), self._tip(event.pos()), self)
            return True
        return super().event(event)

    def _tip(self, at: QPoint) -> str:
        if self.cross.contains(at):
            native = QKeySequence.SequenceFormat.NativeText
            key = QKeySequence(Qt.Key.Key_Delete).toString(native)
            return fill(self.tr("Remove (%1)"), key)
        # A tooltip takes for markup what looks like it, and a file can be called anything.
        return self._reason or GuiQt.convertFromPlainText(self._called)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        radius = theme.radius("control")
        outline = QPainterPath()
        outline.addRoundedRect(QRectF(self.rect()), radius, radius)
        painter.setOpacity(1.0 if self.is_sent else _DIMMED)
        self._draw_picture(painter, outline)
        edge = theme.color("text")
        edge.setAlphaF(0.08)  # so that a white picture ends somewhere
        painter.setPen(QPen(edge, 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        inside = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(inside, radius - 0.5, radius - 0.5)
        painter.setOpacity(1.0)
        if (self.underMouse() or self.hasFocus()) and not self._is_pulled:
            self._draw_cross(painter)

    def _draw_picture(self, painter: QPainter, outline: QPainterPath) -> None:
        painter.fillPath(outline, self._theme.color("control"))
        ratio = self.devicePixelRatioF()
        picture = self._thumbnail(self.reference, round(self.width() * ratio))
        if picture is None:
            return
        if picture.isNull():  # the file is gone
            icon = self._icons.pixmap("image-off", "text3", 18, ratio)
            painter.drawPixmap((self.width() - 18) // 2, (self.height() - 18) // 2, icon)
            return
        side = min(picture.width(), picture.height())
        left, top = (picture.width() - side) // 2, (picture.height() - side) // 2
        painter.save()
        painter.setClipPath(outline)
        painter.drawPixmap(self.rect(), picture, QRect(left, top, side, side))
        painter.restore()

    def _draw_cross(self, painter: QPainter) -> None:
        mirrored = self.isRightToLeft()
        left = _CROSS_INSET if mirrored else self.width() - _CROSS_INSET - _CROSS
        ground = self._theme.color("overlayButton")
        at = self.mapFromGlobal(self.cursor().pos())
        if self.underMouse() and self.cross.contains(at):
            ground.setAlphaF(1.0)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ground)
        painter.drawEllipse(left, _CROSS_INSET, _CROSS, _CROSS)
        icon = self._icons.pixmap("x", "overlayIcon", 12, self.devicePixelRatioF())
        painter.drawPixmap(left + 3, _CROSS_INSET + 3, icon)

"""Painted buttons: icons, words, and both."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QEnterEvent, QKeySequence, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from desktop_app.typed import override
from desktop_app.ui.icons import Icons
from desktop_app.ui.theme import Theme
from desktop_app.ui.widgets.edge import paint_edge
from desktop_app.ui.widgets.toggling import Toggling
from desktop_app.ui.window_keys import told_key

Kind = Literal["primary", "plain", "quiet", "link", "danger"]


class _Painted(Toggling, QAbstractButton):
    """A button that knows whether the pointer is over it."""

    def __init__(self, theme: Theme, parent: QWidget | None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._hovered = False
        self._told: tuple[str, str] | None = None
        self.setCursor(Qt.CursorShape.ArrowCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        theme.changed.connect(self.update)

    def tell_action(self, words: str, action: str) -> None:
        """Let the tooltip be these words, and the keys that the window has for the action."""
        self._told = words, action
        keys = told_key(self, action)
        self.setToolTip(f"{words} ({keys})" if keys else words)

    @override
    def enterEvent(self, event: QEnterEvent) -> None:
        if self._told is not None:
            self.tell_action(*self._told)  # other keys may have been set since
        self._hovered = True
        self.update()
        super().enterEvent(event)

    @override
    def leaveEvent(self, event: QEvent) -> None:
        self._hovered = False
        self.update()
        super().leaveEvent(event)

    def _fill(self, painter: QPainter, color: QColor, radius: float) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color)
        painter.drawRoundedRect(QRectF(self.rect()), radius, radius)


class IconButton(_Painted):
    """A square button with one icon; its tooltip tells the name and the shortcut."""

    def __init__(
        self,
        theme: Theme,
        icons: Icons,
        icon: str,
        name: str,
        *,
        shortcut: str = "",
        action: str = "",
        side: int = 32,
        size: int = 18,
        over_picture: bool = False,
        is_inside: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        """`shortcut` is a fixed key; of one of the window's actions the keys are looked up.

        With `is_inside` it lies in a field, which has the edge that buttons may have.
        """
        super().__init__(theme, parent)
        self._action = action
        self._icons = icons
        self._icon = icon
        self._size = size
        self._over_picture = over_picture
        self._is_inside = is_inside
        self._filled = False
        self.setFixedSize(side, side)
        self.rename(name, shortcut)

    def rename(self, name: str, shortcut: str = "") -> None:
        """Set the accessible name and the tooltip."""
        self.setAccessibleName(name)
        if self._action:
            self.tell_action(name, self._action)
            return
        native = QKeySequence(shortcut).toString(QKeySequence.SequenceFormat.NativeText)
        self.setToolTip(f"{name} ({native})" if shortcut else name)

    def lie_over_picture(self, over: bool) -> None:
        """Take the look that can be seen on any picture, or the plain one."""
        self._over_picture = over
        self.update()

    def set_icon(self, icon: str, *, filled: bool = False) -> None:
        """Show another icon."""
        self._icon, self._filled = icon, filled
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return self.minimumSize()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        theme = self._theme
        active = self._hovered or self.isDown()
        if self._over_picture:
            self._fill(painter, theme.color("overlayButton"), theme.radius("control"))
            tint = "overlayIcon"
        else:
            if self.isChecked() or (active and self.isEnabled()):
                self._fill(painter, theme.color("control"), theme.radius("control"))
            if not self._is_inside:
                paint_edge(painter, theme, QRectF(self.rect()), theme.radius("control"))
            tint = "text" if (active or self.isChecked()) and self.isEnabled() else "text2"
        if not self.isEnabled():
            painter.setOpacity(0.45)
        pixmap = self._icons.pixmap(
            self._icon, tint, self._size, self.devicePixelRatioF(), filled=self._filled
        )
        left = (self.width() - self._size) / 2
        top = (self.height() - self._size) / 2
        painter.drawPixmap(round(left), round(top), pixmap)


class TextButton(_Painted):
    """A button with words, perhaps an icon before them and a hint at its end."""

    def __init__(
        self,
        theme: Theme,
        text: str,
        *,
        kind: Kind = "plain",
        height: int = 32,
        icons: Icons | None = None,
        icon: str = "",
        hint: str = "",
        is_inside: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        """With `is_inside` it is one of the words of a line, and has never an edge."""
        super().__init__(theme, parent)
        self._has_edge = kind != "link" and not is_inside
        self._kind: Kind = kind
        self._icons = icons
        self._icon = icon
        self._hint = hint
        self._font_role = "button" if kind == "primary" or height >= 40 else "body"
        self.setFont(theme.font(self._font_role))
        self.setText(text)
        self.setAccessibleName(text)
        self.setFixedHeight(height)
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

    def say(self, text: str) -> None:
        """Change the words without changing the accessible name."""
        self.setText(text)
        self.updateGeometry()
        self.update()

    @override
    def sizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        large = self.height() >= 40
        margins = 16 if self._kind in {"quiet", "link"} else 36 if large else 24
        width = metrics.horizontalAdvance(self.text().replace("&", "")) + margins
        if self._icon:
            width += 24
        if self._hint:
            width += 2 * (metrics.horizontalAdvance(self._hint) + 12)
        return QSize(width, self.height())

    @override
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def _colors(self) -> tuple[QColor | None, QColor]:
        """Fill and text colour for the button's kind and state."""
        theme = self._theme
        if not self.isEnabled():
            return (
                None if self._kind in {"quiet", "link"} else theme.color("control")
            ), theme.color("text3")
        active = self._hovered or self.isDown()
        if self._kind == "primary":
            fill = "accentPressed" if self.isDown() else "accentHover" if active else "accent"
            return theme.color(fill), theme.color("onAccent")
        if self._kind == "link":
            return None, theme.color("text" if active else "accentText")
        if self._kind == "quiet":
            return None, theme.color("text" if active else "text2")
        if self._kind == "danger":
            fill = "controlHover" if active else "control"
            return theme.color(fill), theme.color("danger")
        return theme.color("controlHover" if active else "control"), theme.color("text")

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        fill, ink = self._colors()
        large = self.height() >= 40
        radius = self._theme.radius("field" if large else "control")
        if fill is not None:
            self._fill(painter, fill, radius)
        if self._has_edge and not (self._kind == "primary" and self.isEnabled()):
            paint_edge(painter, self._theme, QRectF(self.rect()), radius)
        painter.setPen(ink)
        painter.setFont(self.font())
        area = self.rect()
        if self._icon and self._icons is not None:
            pixmap: QPixmap = self._icons.pixmap(self._icon, ink, 16, self.devicePixelRatioF())
            words = self.fontMetrics().horizontalAdvance(self.text())
            left = max((self.width() - words - 24) // 2, 8)
            if self.isRightToLeft():
                left = self.width() - left - 16
            painter.drawPixmap(left, (self.height() - 16) // 2, pixmap)
            area.adjust(*((0, 0, -24, 0) if self.isRightToLeft() else (24, 0, 0, 0)))
        shown = self.text()
        if painter.fontMetrics().horizontalAdvance(shown) > area.width():
            elide = Qt.TextElideMode.ElideRight
            shown = painter.fontMetrics().elidedText(shown, elide, area.width() - 8)
        painter.drawText(area, Qt.AlignmentFlag.AlignCenter, shown)
        if self._hint:
            faint = QColor(ink)
            faint.setAlphaF(0.8)
            painter.setPen(faint)
            painter.setFont(self._theme.font("meta"))
            end = Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter
            hint_area = self.rect().adjusted(14, 0, -14, 0)
            painter.drawText(hint_area, end, self._hint)

"""One choice of many: shows the one that is taken, and opens a menu of all."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from desktop_app.typed import override
from desktop_app.ui.icons import Icons
from desktop_app.ui.theme import Theme
from desktop_app.ui.widgets.edge import paint_edge
from desktop_app.ui.widgets.menu import Menu
from desktop_app.ui.widgets.track import track_color

_OPENING = {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down, Qt.Key.Key_F4}
_PAD, _ARROW = 12, 16


class MenuButton(QAbstractButton):
    """A field with a value and a menu; the arrow keys of the menu choose."""

    chosen = Signal(str)

    def __init__(
        self,
        theme: Theme,
        icons: Icons,
        name: str,
        choices: Sequence[tuple[str, str]],  # value, words
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icons = icons
        self._choices = tuple(choices)
        self._taken = ""
        self.setAccessibleName(name)
        self.setFont(theme.font("body"))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFixedHeight(max(theme.size("stepper"), theme.line_height("button") + 12))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.clicked.connect(self._open)
        theme.changed.connect(self.update)

    def take(self, value: str) -> None:
        """Show this choice as the one that is taken."""
        self._taken = value
        words = dict(self._choices).get(value, value)
        self.setText(words)
        self.setAccessibleDescription(words)
        self.update()

    def _open(self) -> None:
        menu = Menu(self)
        menu.setAccessibleName(self.accessibleName())
        for value, words in self._choices:
            action = menu.addAction(words.replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(value == self._taken)
            action.setData(value)
            if value == self._taken:
                menu.setActiveAction(action)
        menu.setMinimumWidth(self.width())
        menu.triggered.connect(lambda action: self.chosen.emit(str(action.data())))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.mapToGlobal(QPoint(0, self.height() + 4)))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _OPENING:
            self.click()
        else:
            super().keyPressEvent(event)

    @override
    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(self.font())
        widest = max((metrics.horizontalAdvance(words) for _, words in self._choices), default=0)
        return QSize(widest + 2 * _PAD + _ARROW + 4, self.height())

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(96, self.height())

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        active = self.underMouse() or self.isDown()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("control") if active else track_color(theme, self))
        radius = theme.radius("control")
        painter.drawRoundedRect(QRectF(self.rect()), radius, radius)
        paint_edge(painter, theme, QRectF(self.rect()), radius)
        mirrored = self.isRightToLeft()
        tint = "text" if active else "text2"
        arrow = self._icons.pixmap("chevron-down", tint, _ARROW, self.devicePixelRatioF())
        left = _PAD - 2 if mirrored else self.width() - _PAD + 2 - _ARROW
        painter.drawPixmap(left, (self.height() - _ARROW) // 2, arrow)
        words = self.rect().adjusted(_PAD, 0, -_PAD - _ARROW, 0)
        if mirrored:
            words = self.rect().adjusted(_PAD + _ARROW, 0, -_PAD, 0)
        painter.setPen(theme.color("text"))
        painter.setFont(self.font())
        painter.setLayoutDirection(self.layoutDirection())
        leading = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        elide = Qt.TextElideMode.ElideRight
        shown = painter.fontMetrics().elidedText(self.text(), elide, words.width())
        painter.drawText(words, leading, shown)

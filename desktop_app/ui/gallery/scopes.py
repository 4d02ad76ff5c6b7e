"""Which part of the library hangs on the wall: plain words, the current one bold with its count."""

from __future__ import annotations

from PySide6.QtCore import QLocale, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QWidget

from desktop_app.state.moved import Scope
from desktop_app.typed import override
from desktop_app.ui.icons import Icons
from desktop_app.ui.theme import Theme
from desktop_app.ui.widgets.menu import Menu

_PAD, _COUNT_GAP, _ARROW, _ARROW_GAP = 10, 8, 14, 6
_OPENING = {Qt.Key.Key_Down, Qt.Key.Key_F4}


class ScopeButton(QAbstractButton):
    """Words, perhaps a count behind them, perhaps an arrow that tells of a menu."""

    def __init__(
        self, theme: Theme, icons: Icons, text: str, *, has_menu: bool = False, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icons = icons
        self._has_menu = has_menu
        self._is_current = False
        self._count = ""
        self.setText(text)
        self.setAccessibleName(text)
        self.setFixedHeight(theme.size("control"))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        theme.changed.connect(self.update)

    @property
    def is_current(self) -> bool:
        """Whether this is what hangs there."""
        return self._is_current

    def show_state(self, text: str, *, is_current: bool, count: str) -> None:
        """Say this; the count stands behind the current one."""
        self._is_current, self._count = is_current, count
        self.setText(text)
        self.setAccessibleName(text)
        self.setAccessibleDescription(count)
        self.updateGeometry()
        self.update()

    @override
    def sizeHint(self) -> QSize:
        width = self._metrics().horizontalAdvance(self.text()) + 2 * _PAD
        if self._count:
            body = QFontMetrics(self._theme.font("body"))
            width += _COUNT_GAP + body.horizontalAdvance(self._count)
        return QSize(width + (_ARROW_GAP + _ARROW if self._has_menu else 0), self.height())

    @override
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._has_menu and event.key() in _OPENING:
            self.click()
        else:
            super().keyPressEvent(event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._theme
        painter = QPainter(self)
        painter.setLayoutDirection(self.layoutDirection())
        active = self.underMouse() or self.isDown()
        if active:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("control"))
            radius = theme.radius("control")
            painter.drawRoundedRect(QRectF(self.rect()), radius, radius)
        mirrored = self.isRightToLeft()
        leading = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        area = self.rect().adjusted(_PAD, 0, -_PAD, 0)
        painter.setFont(theme.font("bodyStrong" if self._is_current else "body"))
        painter.setPen(theme.color("text" if self._is_current or active else "text2"))
        painter.drawText(area, int(leading), self.text())
        if self._count:
            shift = self._metrics().horizontalAdvance(self.text()) + _COUNT_GAP
            behind = area.adjusted(*((0, 0, -shift, 0) if mirrored else (shift, 0, 0, 0)))
            painter.setFont(theme.font("body"))
            painter.setPen(theme.color("text3"))
            painter.drawText(behind, int(leading), self._count)
        if self._has_menu:
            tint = "text" if active else "text3"
            arrow = self._icons.pixmap("chevron-down", tint, _ARROW, self.devicePixelRatioF())
            left = area.left() if mirrored else area.right() + 1 - _ARROW
            painter.drawPixmap(left, (self.height() - _ARROW) // 2 + 1, arrow)

    def _metrics(self) -> QFontMetrics:
        return QFontMetrics(self._theme.font("bodyStrong" if self._is_current else "body"))


class ScopeBar(QWidget):
    """All and Favourites as words; the trash behind More, and all behind one where it is narrow."""

    chosen = Signal(str)

    def __init__(self, theme: Theme, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._texts: dict[Scope, str] = {
            "all": self.tr("All"),
            "favourites": self.tr("Favourites"),
            "trash": self.tr("Trash"),
        }
        self._current: Scope = "all"
        self._count = 0
        self._is_narrow = False
        self.buttons = {
            scope: ScopeButton(theme, icons, text, parent=self)
            for scope, text in self._texts.items()
        }
        self.more = ScopeButton(theme, icons, self.tr("More"), has_menu=True, parent=self)
        self.setAccessibleName(self.tr("Which pictures are shown"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        for scope, button in self.buttons.items():
            button.setObjectName(f"scope_{scope}")
            button.clicked.connect(lambda _=False, scope=scope: self.chosen.emit(scope))
            row.addWidget(button)
        self.more.setObjectName("scope_more")
        self.more.clicked.connect(self._open)
        row.addWidget(self.more)
        self._arrange()

    def show_current(self, scope: Scope, count: int) -> None:
        """Say which one hangs there, and how many pictures it has."""
        self._current, self._count = scope, count
        self._arrange()

    def set_narrow(self, narrow: bool) -> None:
        """Fold all of them into one, or show them."""
        self._is_narrow = narrow
        self._arrange()

    @property
    def offered(self) -> list[Scope]:
        """What the menu holds: the trash, or all of them where there is little room."""
        return list(self._texts) if self._is_narrow else ["trash"]

    def _arrange(self) -> None:
        count = QLocale().toString(self._count)
        for scope, button in self.buttons.items():
            is_current = scope == self._current
            button.show_state(
                self._texts[scope], is_current=is_current, count=count if is_current else ""
            )
            button.setVisible(not self._is_narrow and (is_current or scope != "trash"))
        if self._is_narrow:
            self.more.show_state(self._texts[self._current], is_current=True, count=count)
        else:
            self.more.show_state(self.tr("More"), is_current=False, count="")

    def _open(self) -> None:
        menu = Menu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for scope in self.offered:
            action = menu.addAction(self._texts[scope])
            action.setObjectName(f"choose_{scope}")
            action.setCheckable(True)
            action.setChecked(scope == self._current)
            action.triggered.connect(lambda _=False, scope=scope: self.chosen.emit(scope))
        menu.popup(self.more.mapToGlobal(QPoint(0, self.more.height() + 4)))

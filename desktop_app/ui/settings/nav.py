"""The names of the pages at the leading edge: one Tab stop, arrows choose."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QButtonGroup, QRadioButton, QSizePolicy, QVBoxLayout, QWidget

from desktop_app.typed import override
from desktop_app.ui.composer.words import Label
from desktop_app.ui.icons import Icons
from desktop_app.ui.theme import Theme
from desktop_app.ui.widgets.toggling import Toggling

_PAD, _ICON, _GAP = 10, 17, 9
_LEAST_WIDTH, _MOST_WIDTH = 195, 280
_STEPS: dict[int, int] = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class NavRow(Toggling, QRadioButton):
    """One page's name and icon."""

    stepped = Signal(int)

    def __init__(self, theme: Theme, icons: Icons, icon: str, text: str, parent: QWidget) -> None:
        super().__init__(text, parent)
        self._theme = theme
        self._icons = icons
        self._icon = icon
        self.setAccessibleName(text)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    @override
    def sizeHint(self) -> QSize:
        words = QFontMetrics(self._theme.font("bodyStrong")).horizontalAdvance(self.text())
        height = max(34, self._theme.line_height("body") + 16)
        return QSize(2 * _PAD + _ICON + _GAP + words, height)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(0, self.sizeHint().height())

    @override
    def hitButton(self, pos: QPoint) -> bool:
        """The whole row answers."""
        return True

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = _STEPS.get(event.key())
        if step is None:
            event.ignore()
        else:
            self.stepped.emit(step)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        taken = self.isChecked()
        if taken or self.underMouse():
            fill = theme.color("control")
            if not taken:
                fill.setAlphaF(0.5)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(fill)
            radius = theme.radius("control")
            painter.drawRoundedRect(QRectF(self.rect()), radius, radius)
        ink = "text" if taken or self.underMouse() else "text2"
        mirrored = self.isRightToLeft()
        left = self.width() - _PAD - _ICON if mirrored else _PAD
        pixmap = self._icons.pixmap(self._icon, ink, _ICON, self.devicePixelRatioF())
        painter.drawPixmap(left, (self.height() - _ICON) // 2, pixmap)
        near, far = _PAD, _PAD + _ICON + _GAP
        area = self.rect().adjusted(*((near, 0, -far, 0) if mirrored else (far, 0, -near, 0)))
        font = theme.font("bodyStrong" if taken else "body")
        text = QFontMetrics(font).elidedText(self.text(), Qt.TextElideMode.ElideRight, area.width())
        painter.setFont(font)
        painter.setPen(theme.color(ink))
        painter.setLayoutDirection(self.layoutDirection())
        lead = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(area, lead, text)


class Nav(QWidget):
    """The list; says which page is wanted."""

    chosen = Signal(str)

    def __init__(self, theme: Theme, icons: Icons, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icons = icons
        self._rows: dict[str, NavRow] = {}
        self._group = QButtonGroup(self)
        title = Label(theme, self.tr("Settings"), role="panelTitle", color="text", parent=self)
        title.setContentsMargins(_PAD, 0, _PAD, 0)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(12, 18, 12, 12)
        self._column.setSpacing(2)
        self._column.addWidget(title)
        self._column.addSpacing(13)
        self._column.addStretch(1)
        self.setFixedWidth(_LEAST_WIDTH)

    def add(self, key: str, icon: str, text: str) -> None:
        """One more page, at the end."""
        row = NavRow(self._theme, self._icons, icon, text, self)
        row.clicked.connect(lambda: self.chosen.emit(key))
        row.stepped.connect(lambda step: self._step(key, step))
        self._rows[key] = row
        self._group.addButton(row)
        self._column.insertWidget(self._column.count() - 1, row)
        wanted = max(each.sizeHint().width() for each in self._rows.values()) + 24
        self.setFixedWidth(max(_LEAST_WIDTH, min(wanted, _MOST_WIDTH)))

    def take(self, key: str) -> None:
        """Mark the page that is shown."""
        self._rows[key].setChecked(True)
        for name, row in self._rows.items():
            policy = Qt.FocusPolicy.StrongFocus if name == key else Qt.FocusPolicy.ClickFocus
            row.setFocusPolicy(policy)

    def take_keyboard(self, reason: Qt.FocusReason) -> None:
        """Put the keyboard on the page that is marked."""
        row = self._group.checkedButton()
        if row is not None:
            row.setFocus(reason)

    def _step(self, key: str, step: int) -> None:
        keys = list(self._rows)
        there = keys[(keys.index(key) + step) % len(keys)]
        self.chosen.emit(there)
        self._rows[there].setFocus(Qt.FocusReason.TabFocusReason)

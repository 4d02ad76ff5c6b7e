"""A small number between its minus and its plus."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QSpinBox, QWidget

from desktop_app.typed import override
from desktop_app.ui.icons import Icons
from desktop_app.ui.theme import Theme
from desktop_app.ui.widgets.buttons import IconButton
from desktop_app.ui.widgets.edge import paint_edge
from desktop_app.ui.widgets.track import track_color


class Stepper(QSpinBox):
    """A spin box without an editor: arrows, Home, End and digits set it, the wheel does not."""

    def __init__(
        self,
        theme: Theme,
        icons: Icons,
        *,
        least: int,
        most: int,
        fewer: str,
        more: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._minus, self._plus = (
            IconButton(theme, icons, icon, name, side=28, size=16, is_inside=True, parent=self)
            for icon, name in (("minus", fewer), ("plus", more))
        )
        layout = QHBoxLayout(self)
        layout.setContentsMargins(3, 3, 3, 3)
        layout.addWidget(self._minus)
        layout.addStretch(1)
        layout.addWidget(self._plus)
        for button, slot in ((self._minus, self.stepDown), (self._plus, self.stepUp)):
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            button.clicked.connect(slot)
        self.lineEdit().hide()
        self.setButtonSymbols(QSpinBox.ButtonSymbols.NoButtons)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setRange(least, most)
        self.setFixedHeight(max(theme.size("stepper"), theme.line_height("button") + 12))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.valueChanged.connect(self._on_value_changed)
        theme.changed.connect(self.update)
        self._on_value_changed(self.value())

    @override
    def sizeHint(self) -> QSize:
        return QSize(104, self.height())

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(92, self.height())

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        sideways = -1 if self.isRightToLeft() else 1
        if key == Qt.Key.Key_Right:
            self.stepBy(sideways)
        elif key == Qt.Key.Key_Left:
            self.stepBy(-sideways)
        elif key == Qt.Key.Key_Home:
            self.setValue(self.minimum())
        elif key == Qt.Key.Key_End:
            self.setValue(self.maximum())
        elif event.text().isdecimal() and len(event.text()) == 1:
            self.setValue(int(event.text()))
        elif key in {Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown}:
            super().keyPressEvent(event)
        else:
            event.ignore()

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    def _on_value_changed(self, value: int) -> None:
        self._minus.setEnabled(value > self.minimum())
        self._plus.setEnabled(value < self.maximum())
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(track_color(theme, self))
        radius = theme.radius("control")
        painter.drawRoundedRect(QRectF(self.rect()), radius, radius)
        paint_edge(painter, theme, QRectF(self.rect()), radius)
        painter.setPen(theme.color("text"))
        painter.setFont(theme.font("button"))
        number = self.locale().toString(self.value())
        if self.value() == self.minimum() and self.specialValueText():
            number = self.specialValueText()
            painter.setFont(theme.font("body"))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, number)

"""A few choices in one track, of which one is taken."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QRadioButton, QSizePolicy, QWidget

from desktop_app.typed import override
from desktop_app.ui.theme import Theme
from desktop_app.ui.widgets.edge import paint_edge
from desktop_app.ui.widgets.toggling import Toggling
from desktop_app.ui.widgets.track import track_color

_INSET = 2
_STEPS: dict[int, int] = {
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_Down: 1,
}


class Segment(Toggling, QRadioButton):
    """One choice of the track."""

    stepped = Signal(int)

    def __init__(self, theme: Theme, text: str, parent: QWidget) -> None:
        super().__init__(text, parent)
        self._theme = theme
        self.setAccessibleName(text)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        theme.changed.connect(self.update)

    @override
    def sizeHint(self) -> QSize:
        width = QFontMetrics(self._theme.font("bodyStrong")).horizontalAdvance(self.text())
        return QSize(width + 16, 28)

    @override
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = _STEPS.get(event.key())
        if step is None:
            super().keyPressEvent(event)
            return
        sideways = event.key() in {Qt.Key.Key_Left, Qt.Key.Key_Right}
        self.stepped.emit(-step if sideways and self.isRightToLeft() else step)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        taken = self.isChecked()
        if taken:
            area = QRectF(self.rect())
            painter.setPen(Qt.PenStyle.NoPen)
            if not theme.is_dark:
                shade = QColor(theme.color("shadow"))
                shade.setAlphaF(shade.alphaF() * 0.6)
                painter.setBrush(shade)
                painter.drawRoundedRect(area.adjusted(0, 0.5, 0, 1), 6, 6)
            painter.setBrush(theme.color("segThumb"))
            painter.drawRoundedRect(area, 6, 6)
            paint_edge(painter, theme, area, 6)
        active = taken or self.underMouse()
        painter.setPen(theme.color("text" if active else "text2"))
        painter.setFont(theme.font("bodyStrong" if taken else "body"))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.text())

    @override
    def hitButton(self, pos: QPoint) -> bool:
        """The whole segment answers, not only where a radio button has its mark."""
        return True


class Segments(QWidget):
    """The track: one Tab stop, arrows take the neighbour."""

    chosen = Signal(str)

    def __init__(
        self,
        theme: Theme,
        choices: tuple[str, ...],
        parent: QWidget | None = None,
        *,
        labels: Mapping[str, str] | None = None,  # of choices that are not their own
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._group = QButtonGroup(self)
        self._segments: dict[str, Segment] = {}
        layout = QHBoxLayout(self)
        layout.setContentsMargins(_INSET, _INSET, _INSET, _INSET)
        layout.setSpacing(0)
        for choice in choices:
            segment = Segment(theme, (labels or {}).get(choice, choice), self)
            segment.clicked.connect(self._on_segment_clicked)
            segment.stepped.connect(self._on_segment_stepped)
            self._group.addButton(segment)
            self._segments[choice] = segment
            layout.addWidget(segment, 1)
        self.setFixedHeight(max(theme.size("stepper"), theme.line_height("button") + 12))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    def offer(self, offered: tuple[str, ...], taken: str | None) -> None:
        """Show only these choices and mark the one that is taken."""
        for choice, segment in self._segments.items():
            segment.setVisible(choice in offered)
        if taken is not None:
            self._segments[taken].setChecked(True)
        for choice, segment in self._segments.items():
            here = choice == taken
            segment.setFocusPolicy(
                Qt.FocusPolicy.StrongFocus if here else Qt.FocusPolicy.ClickFocus
            )

    def choices(self) -> list[str]:
        """What is offered now."""
        return [choice for choice, segment in self._segments.items() if not segment.isHidden()]

    def _on_segment_clicked(self) -> None:
        sender = self.sender()
        for choice, segment in self._segments.items():
            if segment is sender:
                self.chosen.emit(choice)

    def _on_segment_stepped(self, step: int) -> None:
        offered = self.choices()
        here = next((choice for choice in offered if self._segments[choice].hasFocus()), None)
        if here is None:
            return
        choice = offered[(offered.index(here) + step) % len(offered)]
        self._segments[choice].setFocus(Qt.FocusReason.TabFocusReason)
        self.chosen.emit(choice)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(track_color(self._theme, self))
        radius = self._theme.radius("control")
        painter.drawRoundedRect(QRectF(self.rect()), radius, radius)
        paint_edge(painter, self._theme, QRectF(self.rect()), radius)

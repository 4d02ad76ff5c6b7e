"""The ten aspect ratios as drawn shapes: one click, one Tab stop, arrows inside."""

from __future__ import annotations

from math import sqrt

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractButton,
    QButtonGroup,
    QGridLayout,
    QRadioButton,
    QSizePolicy,
    QToolTip,
    QWidget,
)

from desktop_app.core.recipe import RATIOS, aspect
from desktop_app.state.draft import Draft
from desktop_app.typed import override
from desktop_app.ui.composer.words import bolder, shape_name
from desktop_app.ui.theme import Theme
from desktop_app.ui.widgets.toggling import Toggling

_COLUMNS = 5
_LONGEST = 1.6  # how much longer than a square's side a shape is drawn
_THINNEST = 4.0
_CAPTION = 14  # the label's line height for which the cells are designed
_ARROWS: dict[int, tuple[int, int]] = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}


class RatioButton(Toggling, QRadioButton):
    """One ratio: a shape and its name; without its model's leave it can be focused, not taken."""

    arrow_pressed = Signal(int, int)  # to the right, down
    focus_left = Signal()

    def __init__(self, theme: Theme, ratio: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._ratio = ratio
        self._offered = True
        self._short = False
        self.setObjectName(f"ratio_{ratio.replace(':', '_').replace('.', '_')}")
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.set_short(False)
        theme.changed.connect(self.update)

    @property
    def ratio(self) -> str:
        """The ratio, such as "3:2"."""
        return self._ratio

    @property
    def is_offered(self) -> bool:
        """Whether the model takes this ratio."""
        return self._offered

    def set_short(self, short: bool) -> None:
        """Take less height."""
        self._short = short
        growth = self._theme.line_height("caption") - _CAPTION
        self.setFixedHeight(self._theme.size("ratioCellSmall" if short else "ratioCell") + growth)

    def describe(self, pixels: tuple[int, int] | None, *, offered: bool) -> None:
        """Say what the shape comes to, and whether the model takes it."""
        self._offered = offered
        name = shape_name(self._ratio, pixels if offered else None)
        reason = self.tr("{ratio} isn't offered by this model").format(ratio=self._ratio)
        self.setAccessibleName(name)
        self.setAccessibleDescription("" if offered else reason)
        self.setToolTip("" if offered else reason)
        self.update()

    @override
    def nextCheckState(self) -> None:
        if self._offered or self.isChecked():  # another one is chosen instead
            super().nextCheckState()

    @override
    def hitButton(self, pos: QPoint) -> bool:
        """The whole cell answers, not only where a radio button has its mark."""
        return self.rect().contains(pos)

    @override
    def sizeHint(self) -> QSize:
        return QSize(48, self.height())

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(40, self.height())

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if not self._offered and event.reason() is not Qt.FocusReason.MouseFocusReason:
            below = self.mapToGlobal(QPoint(0, self.height()))
            QToolTip.showText(below, self.toolTip(), self, QRect(), 4000)

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.focus_left.emit()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        arrow = _ARROWS.get(event.key())
        if arrow is None:
            super().keyPressEvent(event)
            return
        right, down = arrow
        self.arrow_pressed.emit(-right if self.isRightToLeft() else right, down)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        taken = self.isChecked()
        hovered = self.underMouse() and self._offered and not taken
        if taken or hovered:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("accentSoft" if taken else "control"))
            radius = theme.radius("control")
            painter.drawRoundedRect(QRectF(self.rect()), radius, radius)
        if not self._offered:
            painter.setOpacity(0.4)
        middle = 15 if self._short else 17
        self._draw_shape(painter, middle, taken=taken)
        painter.setPen(theme.color("text" if taken or hovered else "text2"))
        font = theme.font("caption")
        painter.setFont(bolder(font) if taken else font)
        line = theme.line_height("caption")
        baseline_box = QRect(
            0, self.height() - line - (3 if self._short else 6), self.width(), line
        )
        painter.drawText(baseline_box, Qt.AlignmentFlag.AlignCenter, self._ratio)

    def _draw_shape(self, painter: QPainter, middle: int, *, taken: bool) -> None:
        side = 18.0 if self._short else 20.5
        draw_shape(
            painter, self._theme, self._ratio, QPoint(self.width() // 2, middle), side, taken=taken
        )


def draw_shape(
    painter: QPainter, theme: Theme, ratio: str, middle: QPoint, side: float, *, taken: bool
) -> None:
    """The ratio's own shape, of about the area of a square of that side, on whole pixels."""
    form = max(aspect(ratio), 1 / aspect(ratio))
    long = min(side * sqrt(form), side * _LONGEST)  # or the outermost would leave their cells
    longest, shortest = 2 * round(long / 2), 2 * round(max(long / form, _THINNEST) / 2)
    is_wide = aspect(ratio) >= 1
    width, height = (longest, shortest) if is_wide else (shortest, longest)
    area = QRectF(middle.x() - width // 2, middle.y() - height // 2, width, height)
    radius = theme.radius("shape")
    if taken:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("accentText"))
    else:
        painter.setPen(QPen(theme.color("lineStrong"), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        area = area.adjusted(0.5, 0.5, -0.5, -0.5)
    painter.drawRoundedRect(area, radius, radius)


class RatioGrid(QWidget):
    """Ratios in reading order; the chosen one is the Tab stop."""

    chosen = Signal(str)
    clicked = Signal()  # after that, where it was not by arrows

    def __init__(
        self,
        theme: Theme,
        ratios: tuple[str, ...] = RATIOS,
        columns: int = _COLUMNS,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._columns = columns
        self._group = QButtonGroup(self)
        self._buttons: list[RatioButton] = []
        self._marked: QAbstractButton | None = None
        layout = QGridLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        for place, ratio in enumerate(ratios):
            button = RatioButton(theme, ratio, self)
            button.clicked.connect(self._on_button_clicked)
            button.arrow_pressed.connect(self._on_arrow_pressed)
            button.focus_left.connect(self._set_tab_stop)
            self._group.addButton(button)
            self._buttons.append(button)
            layout.addWidget(button, place // columns, place % columns)

    @property
    def ratios(self) -> tuple[str, ...]:
        """The ratios that have a place here."""
        return tuple(button.ratio for button in self._buttons)

    def show_draft(self, draft: Draft) -> None:
        """Mark the ratio in use and dim what the model lacks."""
        offered, taken, size = draft.ratios + draft.extra_ratios, draft.ratio, draft.size or ""
        if taken not in self.ratios and (marked := self._group.checkedButton()) is not None:
            self._group.setExclusive(False)
            marked.setChecked(False)
            self._group.setExclusive(True)
        for button in self._buttons:
            pixels = draft.model.pixel_size(button.ratio, size)
            button.describe(pixels, offered=button.ratio in offered)
            if button.ratio == taken:
                button.setChecked(True)
        self._marked = self._group.checkedButton()
        self._set_tab_stop()

    def set_short(self, short: bool) -> None:
        """Take less height."""
        for button in self._buttons:
            button.set_short(short)

    def focus_taken(self, reason: Qt.FocusReason = Qt.FocusReason.ShortcutFocusReason) -> None:
        """Put the keyboard on the chosen ratio."""
        taken = self._group.checkedButton() or self._buttons[0]
        taken.setFocus(reason)

    def _set_tab_stop(self) -> None:
        """Tab comes to the chosen ratio, or the first; Qt would leave it where focus was last."""
        stop = self._group.checkedButton() or self._buttons[0]
        for button in self._buttons:
            here = button is stop
            policy = Qt.FocusPolicy.StrongFocus if here else Qt.FocusPolicy.ClickFocus
            button.setFocusPolicy(policy)

    def _on_button_clicked(self) -> None:
        sender = self.sender()
        if isinstance(sender, RatioButton) and sender.is_offered:
            self.chosen.emit(sender.ratio)
            self.clicked.emit()
        elif self._marked is not None:  # only a screen reader can check what is not offered
            self._marked.setChecked(True)

    def _on_arrow_pressed(self, right: int, down: int) -> None:
        sender = self.sender()
        if not isinstance(sender, RatioButton):
            return
        # Sideways along the reading order, from the end of one row to the start of the next.
        place = self._buttons.index(sender) + right + down * self._columns
        if not (0 <= place < len(self._buttons)):
            return
        button = self._buttons[place]
        button.setFocus(Qt.FocusReason.TabFocusReason)
        if button.is_offered:
            self.chosen.emit(button.ratio)

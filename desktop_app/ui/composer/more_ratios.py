"""The ratios that only some models have: behind one button, in a popover of drawn shapes."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QVBoxLayout, QWidget

from desktop_app.state.draft import Draft
from desktop_app.typed import override
from desktop_app.ui.composer.ratios import RatioGrid, draw_shape
from desktop_app.ui.composer.words import bolder, shape_name
from desktop_app.ui.icons import Icons
from desktop_app.ui.theme import Theme
from desktop_app.ui.widgets.edge import paint_edge
from desktop_app.ui.widgets.popover import Popover

_COLUMNS, _CELL = 4, 60
_ARROW, _SHAPE, _PAD = 14, 22, 8
_OPENING = {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down, Qt.Key.Key_F4}


class _Shapes(Popover):
    """The popover: a grid that closes on a click, and stays while arrows move in it."""

    def __init__(self, theme: Theme, opener: QWidget, ratios: tuple[str, ...], name: str) -> None:
        super().__init__(theme, opener)
        self.setAccessibleName(name)
        columns = min(_COLUMNS, len(ratios))
        self.grid = RatioGrid(theme, ratios, columns, self)
        self.grid.setFixedWidth(columns * (_CELL + 4) - 4)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 8, 8, 8)
        layout.addWidget(self.grid)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.close()
        else:
            super().keyPressEvent(event)


class MoreRatios(QAbstractButton):
    """Opens the other ratios; shows the one that is chosen. Gone where the model has none."""

    chosen = Signal(str)

    def __init__(
        self, theme: Theme, icons: Icons, draft: Draft, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icons = icons
        self._draft = draft
        self._taken = ""
        self._shapes: _Shapes | None = None
        self.setObjectName("more_ratios")
        self.setFont(theme.font("label"))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.clicked.connect(self.open)
        theme.changed.connect(self.update)

    def show_draft(self) -> None:
        """Bring the button, and the popover if it is open, up to the draft."""
        draft = self._draft
        extra = draft.extra_ratios
        self.setVisible(bool(extra))
        self._taken = draft.ratio if draft.ratio is not None and draft.ratio in extra else ""
        self.setText(self._taken or self.tr("More"))
        name = self.tr("More ratios")
        self.setAccessibleName(name)
        self.setAccessibleDescription(shape_name(self._taken, draft.pixels) if self._taken else "")
        self.setToolTip(name)
        if self._shapes is not None and self._shapes.isVisible():
            if self._shapes.grid.ratios == extra:
                self._shapes.grid.show_draft(draft)
            else:
                self._shapes.close()
        self.updateGeometry()
        self.update()

    def open(self) -> None:
        """Open the other ratios below."""
        extra = self._draft.extra_ratios
        if not extra:
            return
        if self._shapes is None or self._shapes.grid.ratios != extra:
            if self._shapes is not None:
                self._shapes.deleteLater()
            self._shapes = _Shapes(self._theme, self, extra, self.tr("More ratios"))
            self._shapes.grid.chosen.connect(self.chosen)
            self._shapes.grid.clicked.connect(self._shapes.close)
        self._shapes.grid.show_draft(self._draft)
        self._shapes.open_below()
        reason = Qt.FocusReason
        by_mouse = self.underMouse()
        self._shapes.grid.focus_taken(
            reason.OtherFocusReason if by_mouse else reason.ShortcutFocusReason
        )

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _OPENING:
            self.click()
        else:
            super().keyPressEvent(event)

    @override
    def sizeHint(self) -> QSize:
        width = QFontMetrics(bolder(self.font())).horizontalAdvance(self.text())
        shape = _SHAPE + 6 if self._taken else 0
        return QSize(_PAD + shape + width + 3 + _ARROW + _PAD - 3, 28)

    @override
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        active = self.underMouse() or self.isDown()
        if self._taken or active:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("accentSoft" if self._taken else "control"))
            radius = theme.radius("control")
            painter.drawRoundedRect(QRectF(self.rect()), radius, radius)
        paint_edge(painter, theme, QRectF(self.rect()), theme.radius("control"))
        words = self.rect().adjusted(_PAD, 0, -_PAD + 3, 0)
        if self.isRightToLeft():
            words = self.rect().adjusted(_PAD - 3, 0, -_PAD, 0)
        self._paint_shape(painter, words)
        arrow = self._icons.pixmap(
            "chevron-down",
            "text" if active or self._taken else "text2",
            _ARROW,
            self.devicePixelRatioF(),
        )
        left = words.left() if self.isRightToLeft() else words.right() + 1 - _ARROW
        painter.drawPixmap(left, (self.height() - _ARROW) // 2, arrow)
        painter.setPen(theme.color("text" if active or self._taken else "text2"))
        painter.setFont(bolder(self.font()) if self._taken else self.font())
        painter.setLayoutDirection(self.layoutDirection())
        leading = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(words, leading, self.text())

    def _paint_shape(self, painter: QPainter, words: QRect) -> None:
        """Draw the chosen shape before the words, and leave the words the rest."""
        if not self._taken:
            return
        mirrored = self.isRightToLeft()
        x = words.right() + 1 - _SHAPE // 2 if mirrored else words.left() + _SHAPE // 2
        middle = QPoint(x, self.height() // 2)
        draw_shape(painter, self._theme, self._taken, middle, 12.0, taken=True)
        taken = _SHAPE + 6
        words.adjust(*((0, 0, -taken, 0) if mirrored else (taken, 0, 0, 0)))

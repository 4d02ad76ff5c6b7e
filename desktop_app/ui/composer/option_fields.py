"""Options that are written, and what stands where there is nothing to choose."""

from __future__ import annotations

import random

from PySide6.QtCore import QPoint, QRect, QRegularExpression, QSize, Qt
from PySide6.QtGui import QFocusEvent, QPainter, QPaintEvent, QRegularExpressionValidator
from PySide6.QtWidgets import QToolTip, QWidget

from desktop_app.core.recipe import Parameter, Value
from desktop_app.typed import override
from desktop_app.ui.composer.option_control import Control
from desktop_app.ui.composer.option_words import label, value_words
from desktop_app.ui.icons import Icons
from desktop_app.ui.theme import Theme
from desktop_app.ui.widgets.buttons import IconButton
from desktop_app.ui.widgets.line_field import LineField

_MOST_RANDOM = 2**31 - 1


class NumberControl(Control):
    """Any whole number; empty it is left to the model, and a die throws one."""

    def __init__(self, theme: Theme, icons: Icons, parameter: Parameter, parent: QWidget) -> None:
        super().__init__(parent)
        self._parameter = parameter
        is_seed = parameter.name == "seed"
        hint = self.tr("Random") if is_seed else value_words("auto")
        self.field = LineField(theme, label(parameter.name), hint=hint, parent=self)
        figures = QRegularExpression(r"-?\d{0,18}")
        self.field.setValidator(QRegularExpressionValidator(figures, self.field))
        self.line.addWidget(self.field, 1)
        if is_seed:
            throw = IconButton(theme, icons, "dices", self.tr("Pick a random seed"), parent=self)
            throw.clicked.connect(self._throw)
            self.line.addWidget(throw)
        self.field.textEdited.connect(self._on_text_edited)

    @override
    def _show(self, value: Value | None) -> None:
        if self._read(self.field.text()) != value:  # else what is half written stays
            self.field.setText("" if value is None else str(value))

    def _on_text_edited(self, text: str) -> None:
        self._choose(self._read(text))

    def _read(self, text: str) -> int | None:
        try:
            number = int(text)
        except ValueError:
            return None
        return number if self._parameter.takes(number) else None

    def _throw(self) -> None:
        self._choose(random.randint(0, _MOST_RANDOM))


class TextControl(Control):
    """Whatever is written; empty it is left to the model."""

    def __init__(self, theme: Theme, parameter: Parameter, parent: QWidget) -> None:
        super().__init__(parent)
        hint = value_words("auto")
        self._field = LineField(theme, label(parameter.name), hint=hint, parent=self)
        self.line.addWidget(self._field)
        self._field.textEdited.connect(self._on_text_edited)

    @override
    def _show(self, value: Value | None) -> None:
        text = "" if value is None else str(value)
        if self._field.text().strip() != text:
            self._field.setText(text)

    def _on_text_edited(self, text: str) -> None:
        self._choose(text.strip() or None)


class Lacking(Control):
    """Stands where a control would; the keyboard comes here, so that the reason can be read."""

    def __init__(self, theme: Theme, parameter: Parameter, reason: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._words = ""
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleName(label(parameter.name))
        self.explain(reason)
        self.setFixedHeight(max(theme.size("control"), theme.line_height("body") + 12))
        theme.changed.connect(self.update)
        self._show(None)

    def explain(self, reason: str) -> None:
        """Why there is nothing to choose."""
        self.setAccessibleDescription(reason)
        self.setToolTip(reason)

    @override
    def _show(self, value: Value | None) -> None:
        self._words = self.tr("Not offered")
        if value is not None:
            self._words = self.tr("{value}, kept for later").format(value=value_words(value))
        self.update()

    @override
    def sizeHint(self) -> QSize:
        width = self.fontMetrics().horizontalAdvance(self._words)
        return QSize(width + 8, self.height())

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if event.reason() is not Qt.FocusReason.MouseFocusReason:
            below = self.mapToGlobal(QPoint(0, self.height()))
            QToolTip.showText(below, self.toolTip(), self, QRect(), 4000)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setFont(self._theme.font("meta"))
        painter.setPen(self._theme.color("text3"))
        painter.setLayoutDirection(self.layoutDirection())
        end = Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter
        elide = Qt.TextElideMode.ElideRight
        shown = painter.fontMetrics().elidedText(self._words, elide, self.width() - 8)
        painter.drawText(self.rect().adjusted(4, 0, -4, 0), end, shown)

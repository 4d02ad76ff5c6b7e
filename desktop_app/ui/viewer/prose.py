"""Longer plain text to read and select, folded where it is very long."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import (
    QPalette,
    QResizeEvent,
    QShowEvent,
    QTextBlockFormat,
    QTextCursor,
    QTextOption,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QSizePolicy, QTextEdit, QVBoxLayout, QWidget

from desktop_app.typed import override
from desktop_app.ui.facts import is_right_to_left
from desktop_app.ui.theme import Theme
from desktop_app.ui.viewer.words import Link

_MOST_SHOWN = 20_000
_LINES_FOLDED = 12


class FoldedProse(QWidget):
    """Text of which a very long one shows its first lines, and the rest when asked for."""

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.text = Prose(theme, name, self)
        self._toggle = Link(theme, self)
        self._toggle.clicked.connect(self._on_toggled)
        self._is_folded = True
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.text)
        column.addWidget(self._toggle, 0, Qt.AlignmentFlag.AlignLeading)
        self.text.fitted.connect(self._show_toggle)

    def show_text(self, text: str) -> None:
        """Show another text, folded."""
        self._is_folded = True
        self.text.fold(folded=True)
        self.text.show_text(text)
        self._show_toggle()

    def _on_toggled(self) -> None:
        self._is_folded = not self._is_folded
        self.text.fold(folded=self._is_folded)
        self._show_toggle()

    def _show_toggle(self) -> None:
        words = self.tr("Show all") if self._is_folded else self.tr("Show less")
        self._toggle.say(words, words)
        self._toggle.setToolTip("")
        self._toggle.setVisible(self.text.is_long)


class Prose(QTextEdit):
    """Text of any length to read and select; as tall as it is, plain, in its own direction."""

    fitted = Signal()  # how much there is to show may have changed

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._line_height = theme.line_height("reading")
        self._folded_height = _LINES_FOLDED * self._line_height
        self._whole_height = 0
        self._is_folded = True
        self.setAccessibleName(name)
        self.setReadOnly(True)
        self.setAcceptRichText(False)
        self.setUndoRedoEnabled(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setTabChangesFocus(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setFont(theme.font("reading"))
        self.document().setDocumentMargin(0)
        self.viewport().setAutoFillBackground(False)
        self._tint()
        theme.changed.connect(self._tint)

    @property
    def is_long(self) -> bool:
        """Whether there is more text than is shown when folded."""
        return self._whole_height > self._folded_height + 3 * self._line_height

    def fold(self, *, folded: bool) -> None:
        """Show the first lines only, or all."""
        self._is_folded = folded
        self._fit_height()

    def show_text(self, text: str) -> None:
        """Show this, or the start of it where there is too much to read."""
        if len(text) > _MOST_SHOWN:
            text = text[:_MOST_SHOWN].rstrip() + "…"
        if text == self.toPlainText():
            return
        self.setPlainText(text)
        form = QTextBlockFormat()
        fixed = QTextBlockFormat.LineHeightTypes.FixedHeight
        form.setLineHeight(self._line_height, fixed.value)
        from_the_right = is_right_to_left(text)
        form.setLayoutDirection(
            Qt.LayoutDirection.RightToLeft if from_the_right else Qt.LayoutDirection.LeftToRight
        )
        cursor = QTextCursor(self.document())
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.mergeBlockFormat(form)
        self._fit_height()

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()  # the panel scrolls, not the text in it

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_height()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._tint()  # being polished, a hidden widget falls back to the palette it was made with

    def _fit_height(self) -> None:
        self.document().setTextWidth(self.viewport().width())
        self._whole_height = round(self.document().size().height() + 0.49)
        folded = self._is_folded and self.is_long
        height = self._folded_height if folded else self._whole_height
        if height != self.height():
            self.setFixedHeight(max(height, 1))
        self.fitted.emit()

    def _tint(self) -> None:
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Text, self._theme.color("text"))
        palette.setColor(QPalette.ColorRole.Base, Qt.GlobalColor.transparent)
        self.setPalette(palette)

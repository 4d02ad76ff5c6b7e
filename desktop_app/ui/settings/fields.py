"""Fields in a visible box: one line of text, a key that is never shown, an amount of money."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QLineEdit, QWidget

from desktop_app.typed import override
from desktop_app.ui.composer.words import prose
from desktop_app.ui.settings.amounts import BadAmount, amount_text, shown_amount
from desktop_app.ui.theme import Theme
from desktop_app.ui.widgets.line_field import ThemedLine


class BoxField(ThemedLine):
    """A line in a painted box; the edge shows the keyboard and what is wrong."""

    def __init__(self, theme: Theme, name: str, *, height: int = 32, parent: QWidget) -> None:
        super().__init__(theme, name, parent=parent)
        self._is_wrong = False
        self.setFixedHeight(max(height, theme.line_height("body") + 12))
        self.setFont(prose(theme.font("body")))

    def mark_wrong(self, wrong: bool) -> None:
        """Let the edge show that this cannot stay so, or that it can."""
        self._is_wrong = wrong
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        focused = self.hasFocus()
        edge = "attention" if self._is_wrong else "focus" if focused else "fieldBorder"
        width = 2 if focused else 1
        if edge == "fieldBorder" and theme.is_dark and not theme.is_strong:
            edge = "controlHover"  # the field's own tone would not be seen on the dark panel
        painter.setPen(QPen(theme.color(edge), width))
        painter.setBrush(theme.color("field"))
        inset = width / 2
        radius = theme.radius("field" if self.height() >= 40 else "control")
        area = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
        painter.drawRoundedRect(area, radius, radius)
        painter.end()
        super().paintEvent(event)


class KeyField(BoxField):
    """Where a key is pasted; it is never shown, and reads from the left in every language."""

    def __init__(self, theme: Theme, *, height: int = 32, parent: QWidget) -> None:
        super().__init__(theme, "", height=height, parent=parent)
        self.setAccessibleName(self.tr("API key"))
        self.setEchoMode(QLineEdit.EchoMode.Password)
        self.setPlaceholderText("sk-or-v1-…")
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.setMinimumWidth(160)


class CommittingField(BoxField):
    """Tells what was written once it is meant: at Enter, or when the keyboard goes elsewhere."""

    committed = Signal()
    given_up = Signal()  # Esc: back to what it was

    def __init__(self, theme: Theme, name: str, *, parent: QWidget) -> None:
        super().__init__(theme, name, parent=parent)
        self._is_touched = False
        self.textEdited.connect(self._on_edited)

    @property
    def is_touched(self) -> bool:
        """Whether something is being written that is not meant yet."""
        return self._is_touched

    def _on_edited(self) -> None:
        self._is_touched = True
        self.mark_wrong(False)

    def _commit(self) -> None:
        if self._is_touched:
            self._is_touched = False
            self.committed.emit()

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() is not Qt.FocusReason.PopupFocusReason:
            self._commit()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._commit()
        elif event.key() == Qt.Key.Key_Escape and self._is_touched:
            self._is_touched = False
            self.mark_wrong(False)
            self.given_up.emit()
        else:
            super().keyPressEvent(event)


class MoneyField(CommittingField):
    """An amount in dollars, or nothing; takes every usual way of writing one."""

    changed = Signal(str)  # as the settings write it
    refused = Signal(str)  # why, in words; nothing where there is nothing to say any more

    def __init__(self, theme: Theme, name: str, *, hint: str = "", parent: QWidget) -> None:
        super().__init__(theme, name, parent=parent)
        self.setFont(theme.font("body"))  # figures under figures
        self.setPlaceholderText(hint)
        self.setFixedWidth(max(88, self.fontMetrics().horizontalAdvance(hint) + 32))
        self._amount = ""
        self.textEdited.connect(lambda: self.refused.emit(""))
        self.committed.connect(self._on_committed)
        self.given_up.connect(self._on_given_up)

    def show_amount(self, amount: str) -> None:
        """Show what the settings say; what is being written is left alone."""
        self._amount = amount
        if not self._is_touched:
            self.setText(shown_amount(amount))

    def _on_committed(self) -> None:
        try:
            amount = amount_text(self.text())
        except BadAmount as bad:
            self.mark_wrong(True)
            self.refused.emit(str(bad))
            return
        self.mark_wrong(False)
        self.refused.emit("")
        self.show_amount(amount)
        self.changed.emit(amount)

    def _on_given_up(self) -> None:
        self.refused.emit("")
        self.show_amount(self._amount)

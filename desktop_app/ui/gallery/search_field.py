"""The search field of the wall: typing, clearing, and going on to the pictures."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QFontMetrics,
    QHideEvent,
    QKeyEvent,
    QMoveEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop_app.typed import override
from desktop_app.ui.composer.words import prose
from desktop_app.ui.gallery.completion import Completion, Offer
from desktop_app.ui.icons import Icons
from desktop_app.ui.theme import Theme
from desktop_app.ui.widgets.buttons import IconButton
from desktop_app.ui.widgets.edge import paint_edge
from desktop_app.ui.widgets.line_field import ThemedLine

_WIDTH, _LONG_WIDTH, _LEAST_WIDTH = 208, 340, 180
_GLASS, _GLASS_PLACE = 16, 11
_LEAD, _END, _CROSS = 32, 10, 28
_STEPS: dict[int, int] = {
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_PageUp: -6,
    Qt.Key.Key_PageDown: 6,
}
_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}
_STILL_THERE = {Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason}


class SearchField(ThemedLine):
    """One line with a glass before it, a cross behind it, and completion under it."""

    typed = Signal(str)  # the person has changed the text to this
    suggestions_wanted = Signal(str, int)  # text, cursor; answer with `offer`
    accepted = Signal()  # Enter: go on with what was found
    left = Signal()  # Esc with nothing more to clear
    abandoned = Signal()  # the keyboard has gone elsewhere

    def __init__(self, theme: Theme, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(theme, "", parent=parent)
        self.setAccessibleName(self.tr("Search"))
        self.setPlaceholderText(self.tr("Search prompts and tags"))
        self.setObjectName("search")
        self._icons = icons
        self._is_misread = False
        self._is_rewritten = False  # just now, and not by the person's own letters
        self._typed_at = 0
        self._completion: Completion | None = None
        self.setFont(prose(theme.font("body")))
        self.setFixedHeight(max(theme.size("control"), theme.line_height("body") + 12))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._cross = IconButton(
            theme,
            icons,
            "x",
            self.tr("Clear search"),
            shortcut="Esc",
            side=_CROSS,
            size=14,
            is_inside=True,
            parent=self,
        )
        self._cross.setObjectName("clear_search")
        self._cross.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # Esc does it where the keyboard is
        self._cross.clicked.connect(self._clear)
        self._cross.hide()
        self.textEdited.connect(self._on_edited)
        self.textChanged.connect(self._on_text)
        self.cursorPositionChanged.connect(self._on_cursor)
        self._place()

    def show_text(self, text: str) -> None:
        """Show what is searched for; what stands there already keeps its cursor."""
        if text != self.text():
            self.close_completion()
            self.setText(text)

    def rewrite(self, text: str) -> None:
        """Write this in place of all, as if it were typed: it is told, and can be undone."""
        self._is_rewritten = True
        self.selectAll()
        self.insert(text)
        self._is_rewritten = False

    def mark_misread(self, misread: bool) -> None:
        """Let the field show that a part of it was not understood."""
        if misread != self._is_misread:
            self._is_misread = misread
            self.update()

    def take_keyboard(self) -> None:
        """Come here with the keyboard, ready to be written over."""
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.selectAll()

    def offer(self, offers: Sequence[Offer]) -> None:
        """Show what could stand where the cursor is; nothing of it is chosen."""
        if not offers or not self.hasFocus():
            self.close_completion()
            return
        if self._completion is None:
            self._completion = Completion(self._theme, self)
            self._completion.picked.connect(self._take)
        self._completion.show_offers(offers)

    def close_completion(self) -> None:
        """Offer nothing any more."""
        if self._completion is not None:
            self._completion.hide()

    @property
    def completion(self) -> Completion | None:
        """What is offered under the field, while it is offered."""
        found = self._completion
        return found if found is not None and not found.isHidden() else None

    # What the person does

    def _on_edited(self, text: str) -> None:
        self._typed_at = self.cursorPosition()
        self.typed.emit(text)
        is_begun = not text[: self._typed_at][-1:].isspace() and self._typed_at > 0
        if is_begun and not self._is_rewritten:
            self.suggestions_wanted.emit(text, self._typed_at)
        else:
            self.close_completion()

    def _on_text(self) -> None:
        self._cross.setVisible(bool(self.text()))
        self._place()
        self.updateGeometry()

    def _on_cursor(self) -> None:
        """What is offered belongs to the place where the letters were typed."""
        if self.cursorPosition() != self._typed_at:
            self.close_completion()

    def _clear(self) -> None:
        self.close_completion()
        self.clear()
        self.typed.emit("")

    def _take(self, offer: Offer) -> None:
        self.close_completion()
        self.setSelection(offer.start, offer.end - offer.start)
        self._is_rewritten = not offer.text.endswith(":")  # behind that there is more to choose
        self.insert(offer.text)  # as if it were typed: it can be undone, and is told
        self._is_rewritten = False

    def _choose(self, step: int) -> None:
        if self.completion is None:
            if step < 0:
                return
            self._typed_at = self.cursorPosition()
            self.suggestions_wanted.emit(self.text(), self._typed_at)
        if self.completion is not None:
            self.completion.step(step)

    def _take_chosen(self) -> bool:
        chosen = None if self.completion is None else self.completion.chosen
        if chosen is not None:
            self._take(chosen)
        return chosen is not None

    @override
    def event(self, event: QEvent) -> bool:
        """Tab on a chosen row takes it; any other goes on to the next control."""
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            is_plain = event.modifiers() == Qt.KeyboardModifier.NoModifier
            if event.key() == Qt.Key.Key_Tab and is_plain and self._take_chosen():
                return True
        return super().event(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key in _STEPS:
            self._choose(_STEPS[key])
        elif key in _ENTER:
            if not self._take_chosen():
                self.close_completion()
                self.accepted.emit()
        elif key == Qt.Key.Key_Escape:
            self._escape()
        else:
            super().keyPressEvent(event)

    def _escape(self) -> None:
        """Give up what is chosen, then what is written, then the keyboard."""
        if self.completion is not None and self.completion.chosen is not None:
            self.close_completion()
        elif self.text():
            self._clear()
        else:
            self.close_completion()
            self.left.emit()

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.close_completion()
        self.update()
        if event.reason() not in _STILL_THERE:
            self.setCursorPosition(0)  # a long text is read from its beginning
            self.abandoned.emit()

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.close_completion()

    # How it looks

    @override
    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(self.font())
        hint = metrics.horizontalAdvance(self.placeholderText()) + _LEAD + _END + 6
        width = min(max(_WIDTH, hint), _LONG_WIDTH)  # other languages take more room to say it
        words = metrics.horizontalAdvance(self.text())
        is_long = words + _LEAD + _CROSS + 16 > width  # in one step: it would jump at each letter
        return QSize(_LONG_WIDTH if is_long else width, self.height())

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(_LEAST_WIDTH, self.height())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()
        self._follow()

    @override
    def moveEvent(self, event: QMoveEvent) -> None:
        super().moveEvent(event)
        self._follow()

    def _follow(self) -> None:
        if self.completion is not None:
            self.completion.place()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LayoutDirectionChange:
            self._place()

    def _place(self) -> None:
        end = _CROSS if self.text() else _END
        inset = (self.height() - _CROSS) // 2
        if self.isRightToLeft():
            self.setTextMargins(end, 0, _LEAD - 2, 0)
            self._cross.move(inset, inset)
        else:
            self.setTextMargins(_LEAD - 2, 0, end, 0)
            self._cross.move(self.width() - _CROSS - inset, inset)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        focused = self.hasFocus()
        area = QRectF(self.rect())
        painter.setPen(Qt.PenStyle.NoPen)
        if focused or self._is_misread:
            width = 2 if focused else 1
            painter.setPen(QPen(theme.color("attention" if self._is_misread else "focus"), width))
            area.adjust(width / 2, width / 2, -width / 2, -width / 2)
        painter.setBrush(theme.color("searchField"))
        radius = theme.radius("control")
        painter.drawRoundedRect(area, radius, radius)
        if not focused and not self._is_misread:
            paint_edge(painter, theme, area, radius)
        name, tint = ("circle-alert", "attention") if self._is_misread else ("search", "text2")
        icon = self._icons.pixmap(name, tint, _GLASS, self.devicePixelRatioF())
        mirrored = self.isRightToLeft()
        left = self.width() - _GLASS_PLACE - _GLASS if mirrored else _GLASS_PLACE
        painter.drawPixmap(left, (self.height() - _GLASS) // 2, icon)
        painter.end()
        super().paintEvent(event)

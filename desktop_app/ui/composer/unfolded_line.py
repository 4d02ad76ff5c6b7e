"""The quiet line under the prompt: how many it unfolds into, and what they cost together."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from desktop_app.state.draft import Draft
from desktop_app.typed import override
from desktop_app.ui.composer.unfolded_popover import UnfoldedPopover
from desktop_app.ui.composer.unfolded_words import hindrance_words, sum_words
from desktop_app.ui.facts import is_right_to_left
from desktop_app.ui.icons import Icons
from desktop_app.ui.theme import Theme

_ICON, _GAP, _ARROW = 14, 7, 14
_KEYPAD = Qt.KeyboardModifier.KeypadModifier
_OPENING = {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down, Qt.Key.Key_F4}


class UnfoldedLine(QAbstractButton):
    """Is there while the words hold variables; opens the list of all prompts."""

    def __init__(self, theme: Theme, icons: Icons, draft: Draft, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icons = icons
        self._draft = draft
        self._words: tuple[str, ...] = ("",)
        self._is_wrong = False
        self._popover: UnfoldedPopover | None = None
        self.setObjectName("unfolded")
        self.setAccessibleName(self.tr("Prompts"))
        self.setText(self.accessibleName())
        self.setFont(theme.font("meta"))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.clicked.connect(self.open)
        theme.changed.connect(self.update)
        self.show_draft()

    def show_draft(self) -> None:
        """Bring it up to the draft."""
        draft = self._draft
        shown = draft.prompts.has_choices
        if not shown:
            if not self.isHidden():
                self._leave()
            return
        self._words = sum_words(draft)
        problem = hindrance_words(draft)
        self._is_wrong = bool(problem)
        self.setText(self._words[0])
        self.setAccessibleName(self._words[0])
        hint = problem or self.tr("Shows every prompt; each can be left out")
        self.setAccessibleDescription(hint)
        self.setToolTip("\n".join((self._words[0], hint)))
        self.show()
        self.update()
        if self._popover is not None:
            self._popover.show_draft()

    def open(self) -> None:
        """List every prompt."""
        if self._popover is None:
            self._popover = UnfoldedPopover(self._theme, self._draft, self)
        self._popover.open()

    def _leave(self) -> None:
        if self._popover is not None:
            self._popover.close()
        self.hide()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = event.modifiers() in {Qt.KeyboardModifier.NoModifier, _KEYPAD}
        if event.key() in _OPENING and plain:
            self.click()
        else:
            super().keyPressEvent(event)

    @override
    def sizeHint(self) -> QSize:
        return QSize(120, self._theme.line_height("meta") + 8)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(80, self.sizeHint().height())

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._theme
        painter = QPainter(self)
        active = self.underMouse() or self.isDown()
        role = "attention" if self._is_wrong else "text" if active else "text2"
        ink = theme.color(role)
        ratio = self.devicePixelRatioF()
        mirrored = self.isRightToLeft()
        icon = self._icons.pixmap("braces", ink if self._is_wrong else "accentText", _ICON, ratio)
        arrow = self._icons.pixmap("chevron-down", ink, _ARROW, ratio)
        top = (self.height() - _ICON) // 2
        painter.drawPixmap(self.width() - _ICON if mirrored else 0, top, icon)
        before = _ICON + _GAP
        room = self.width() - before - _GAP - _ARROW
        painter.setFont(self.font())
        painter.setPen(ink)
        metrics = painter.fontMetrics()
        fitting = (one for one in self._words if metrics.horizontalAdvance(one) <= room)
        elided = metrics.elidedText(self._words[-1], Qt.TextElideMode.ElideRight, room)
        words = next(fitting, elided)
        width = min(metrics.horizontalAdvance(words), room)
        left = self.width() - before - width if mirrored else before
        way = Qt.LayoutDirection
        painter.setLayoutDirection(way.RightToLeft if is_right_to_left(words) else way.LeftToRight)
        middle = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(left, 0, width + 1, self.height(), int(middle), words)
        behind = left - _GAP + 2 - _ARROW if mirrored else left + width + _GAP - 2
        painter.drawPixmap(behind, top + 1, arrow)

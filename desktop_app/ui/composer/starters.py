"""Three first prompts for somebody who has none yet."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QVBoxLayout, QWidget

from desktop_app.typed import override
from desktop_app.ui.composer.words import Label, prose
from desktop_app.ui.icons import Icons
from desktop_app.ui.theme import Theme


class Starter(QAbstractButton):
    """One line that becomes the prompt."""

    def __init__(self, theme: Theme, icons: Icons, text: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icons = icons
        self.setText(text)
        self.setAccessibleName(text)
        self.setToolTip(text)  # it may not fit
        self.setFont(prose(theme.font("body")))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._shows_arrow = True
        theme.changed.connect(self.update)

    @property
    def has_room(self) -> bool:
        """Whether the arrow would leave the words whole."""
        return self.fontMetrics().horizontalAdvance(self.text()) <= self.width() - 24

    def show_arrow(self, show: bool) -> None:
        """Show the arrow behind the words, or not."""
        self._shows_arrow = show
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(120, self._theme.line_height("body") + 12)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(80, self._theme.line_height("body") + 10)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._theme
        painter = QPainter(self)
        color = theme.color("text" if self.underMouse() or self.hasFocus() else "text2")
        mirrored = self.isRightToLeft()
        icon = self._icons.pixmap(
            "arrow-up-right" if mirrored else "arrow-up-left", color, 14, self.devicePixelRatioF()
        )
        words = self.rect()
        if self._shows_arrow:
            left = 0 if mirrored else self.width() - 14
            painter.drawPixmap(left, (self.height() - 14) // 2, icon)
            words.adjust(24 if mirrored else 0, 0, 0 if mirrored else -24, 0)
        painter.setPen(color)
        painter.setFont(self.font())
        shown = painter.fontMetrics().elidedText(
            self.text(), Qt.TextElideMode.ElideRight, words.width()
        )
        leading = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(words, leading, shown)


class Starters(QWidget):
    """The heading and its three lines."""

    chosen = Signal(str)

    def __init__(self, theme: Theme, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._all: list[Starter] = []
        layout = self._column = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 8, 0)
        layout.setSpacing(0)
        heading = self.tr("Or start from one of these")
        layout.addWidget(Label(theme, heading, role="meta", color="text3"))
        layout.addSpacing(6)
        for text in (
            self.tr("A lighthouse keeper’s desk in the rain"),
            self.tr("Mid-century poster of desert hills"),
            self.tr("Three ceramic vases in morning light"),
        ):
            starter = Starter(theme, icons, text, self)
            starter.clicked.connect(self._on_starter_clicked)
            layout.addWidget(starter)
            self._all.append(starter)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """The words come first: arrows for all, or for none."""
        super().resizeEvent(event)
        self._column.activate()
        room = all(starter.has_room for starter in self._all)
        for starter in self._all:
            starter.show_arrow(room)

    def _on_starter_clicked(self) -> None:
        sender = self.sender()
        if isinstance(sender, Starter):
            self.chosen.emit(sender.text())

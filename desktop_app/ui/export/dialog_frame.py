"""What both dialogs are made of: a heading, a column that scrolls where it must, and a foot."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.typed import override
from desktop_app.ui.composer.words import Label
from desktop_app.ui.settings.page import Hairline, Page
from desktop_app.ui.theme import Theme
from desktop_app.ui.widgets.buttons import TextButton
from desktop_app.ui.widgets.overlay import Overlay

WIDTH, _PAD, _FOOT_PAD = 560, 24, 16
_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}


class DialogFrame(Overlay):
    """As high as its column, or as the window where that is lower."""

    def __init__(self, theme: Theme, owner: QWidget, title: str, go: str) -> None:
        super().__init__(theme, owner)
        self.panel.setAccessibleName(title)
        heading = Label(theme, title, role="pageTitle", color="text", parent=self.panel)
        self._page = Page(theme, self.panel)
        self._page.column.setContentsMargins(_PAD, 4, _PAD, 20)
        self._page.column.setSpacing(10)
        self.body = self._page.body
        self.column = self._page.column
        self.foot = QHBoxLayout()
        self.foot.setContentsMargins(_PAD, _FOOT_PAD, _PAD, _FOOT_PAD)
        self.foot.setSpacing(8)
        cancel = self.tr("Cancel")
        self.cancel = TextButton(theme, cancel, kind="quiet", height=40, parent=self.panel)
        self.go = TextButton(theme, go, kind="primary", height=40, parent=self.panel)
        self.cancel.clicked.connect(self.give_up)
        self.go.clicked.connect(self.submit)
        self.foot.addStretch(1)
        self.foot.addWidget(self.cancel)
        self.foot.addWidget(self.go)
        head = QVBoxLayout()
        head.setContentsMargins(_PAD, 20, _PAD, 12)
        head.addWidget(heading)
        whole = QVBoxLayout(self.panel)
        whole.setContentsMargins(1, 1, 1, 1)
        whole.setSpacing(0)
        whole.addLayout(head)
        whole.addWidget(self._page, 1)
        whole.addWidget(Hairline(theme, self.panel))
        whole.addLayout(self.foot)
        self._head, self._whole = head, whole

    def submit(self) -> None:
        """Do what the dialog is for; that is nothing more where it only tells."""
        self.give_up()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_command = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if event.key() in _ENTER and is_command and self.go.isEnabled():
            self.submit()
            event.accept()
        else:
            super().keyPressEvent(event)

    @override
    def panel_size(self) -> QSize:
        scale = self._theme.line_height("body") / 18
        least = self.column.totalMinimumSize().width() + 2  # long words of other languages
        width = min(max(round(WIDTH * scale), least), max(self.width() - 32, 0))
        column = max(
            self.column.totalHeightForWidth(width - 2), self.column.totalMinimumSize().height()
        )
        others = self._head.sizeHint().height() + self.foot.sizeHint().height() + 3
        return QSize(width, column + others)

    @override
    def panel_color(self) -> QColor:
        return self._theme.color("panel" if self._theme.is_dark else "canvas")

"""What of others is inside Pictor, and under which licences: one page to read."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import (
    QColor,
    QPalette,
    QTextCharFormat,
    QTextCursor,
    QTextLength,
    QTextOption,
    QTextTable,
)
from PySide6.QtWidgets import QFrame, QHBoxLayout, QTextBrowser, QVBoxLayout, QWidget

from desktop_app.typed import override
from desktop_app.ui.composer.words import Label, prose
from desktop_app.ui.icons import Icons
from desktop_app.ui.settings.page import MARGIN
from desktop_app.ui.theme import Theme
from desktop_app.ui.widgets.buttons import IconButton
from desktop_app.ui.widgets.overlay import Overlay

_CLOSE_MARGIN = 16


class Licences(Overlay):
    """Scrolls; links lead nowhere, and words can be copied."""

    def __init__(self, theme: Theme, icons: Icons, text: str, owner: QWidget) -> None:
        super().__init__(theme, owner)
        self.setObjectName("licences")
        name = self.tr("Licences")
        self.panel.setAccessibleName(name)
        title = Label(theme, name, role="pageTitle", color="text", parent=self.panel)
        self._close = IconButton(theme, icons, "x", self.tr("Close"), parent=self.panel)
        self._close.clicked.connect(self.give_up)
        self.page = page = QTextBrowser(self.panel)
        page.setAccessibleName(name)
        page.setFrameShape(QFrame.Shape.NoFrame)
        page.setOpenLinks(False)
        page.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # it is in English
        page.setFont(prose(theme.font("reading")))
        page.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        page.document().setDocumentMargin(0)
        page.viewport().setAutoFillBackground(False)
        page.setMarkdown(text or self.tr("The list of licences is missing in this copy of Pictor."))
        page.moveCursor(QTextCursor.MoveOperation.Start)
        head = QHBoxLayout()
        head.setContentsMargins(_CLOSE_MARGIN, 18, _CLOSE_MARGIN, 8)
        head.addSpacing(MARGIN - _CLOSE_MARGIN)
        head.addWidget(title, 1)
        head.addWidget(self._close, 0, Qt.AlignmentFlag.AlignTop)
        inside = QVBoxLayout()
        inside.setContentsMargins(MARGIN, 0, 8, 16)
        inside.addWidget(page)
        column = QVBoxLayout(self.panel)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addLayout(inside, 1)
        theme.changed.connect(self._dress)
        self._dress()

    @override
    def take_keyboard(self) -> None:
        self.page.setFocus(Qt.FocusReason.OtherFocusReason)

    @override
    def panel_color(self) -> QColor:
        return self._theme.color("panel" if self._theme.is_dark else "canvas")

    @override
    def panel_size(self) -> QSize:
        width, height = self._theme.window_size("settingsDialog")
        scale = self._theme.line_height("body") / 18
        return QSize(round(width * scale), round(height * scale))

    def _dress(self) -> None:
        """Take the theme's letters and colours; Markdown has none of them."""
        document, theme = self.page.document(), self._theme
        for frame in document.rootFrame().childFrames():
            if isinstance(frame, QTextTable):
                form = frame.format().toTableFormat()
                form.setBorder(0)
                form.setCellPadding(3)
                form.setCellSpacing(0)
                form.setTopMargin(6)
                form.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
                frame.setFormat(form)
        block = document.begin()
        while block.isValid():
            cursor, shape = QTextCursor(block), block.blockFormat()
            in_table = cursor.currentTable() is not None
            is_heading = shape.headingLevel() > 0
            shape.setTopMargin(0 if in_table else 20 if is_heading else 8)
            cursor.setBlockFormat(shape)
            cursor.select(QTextCursor.SelectionType.BlockUnderCursor)
            look = QTextCharFormat()
            if is_heading:
                look.setFont(theme.font("panelTitle"))
                look.setForeground(theme.color("text"))
            else:
                look.setFont(prose(theme.font("meta" if in_table else "reading")))
                look.setForeground(theme.color("text2"))
            cursor.mergeCharFormat(look)
            block = block.next()
        palette = self.page.palette()
        palette.setColor(QPalette.ColorRole.Text, self._theme.color("text2"))
        palette.setColor(QPalette.ColorRole.Base, self.panel_color())
        palette.setColor(QPalette.ColorRole.Link, self._theme.color("accentText"))
        self.page.setPalette(palette)

"""Lines of the prompt with air between them."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QTextBlock, QTextDocument
from PySide6.QtWidgets import QPlainTextDocumentLayout

from desktop_app.typed import override

_CARET = 2  # room for it at the right edge


class AiryLayout(QPlainTextDocumentLayout):
    """Sets lines at least so far apart, and those written from the right at the right.

    The stock layout knows neither a line height nor an alignment by paragraph.
    """

    def __init__(self, document: QTextDocument, line_height: float) -> None:
        super().__init__(document)
        self._line_height = line_height

    @override
    def blockBoundingRect(self, block: QTextBlock) -> QRectF:
        before = super().blockBoundingRect(block)
        if not block.isValid() or not block.isVisible():
            return before
        layout = block.layout()
        lines = layout.lineCount()
        first = block.blockNumber() == 0
        mirrored = block.textDirection() is Qt.LayoutDirection.RightToLeft
        bottom = self.document().documentMargin() if first else 0.0
        moved = False
        for place in range(lines):
            line = layout.lineAt(place)
            height = line.height()
            # The very first line has no air above it, so the text begins where the caret does.
            above = 0.0 if first and place == 0 else max(self._line_height - height, 0.0)
            left = line.width() - line.naturalTextWidth() - _CARET if mirrored else 0.0
            if abs(line.y() - bottom - above) + abs(line.x() - left) > 0.01:
                line.setPosition(QPointF(left, bottom + above))
                moved = True
            bottom += above + height
        return super().blockBoundingRect(block) if moved else before

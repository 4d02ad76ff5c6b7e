"""How a review ended, and what is to become of the rejected pictures."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.core.records import Picture
from desktop_app.typed import override
from desktop_app.ui.composer.words import Label
from desktop_app.ui.review import review_words
from desktop_app.ui.review.kept_strip import KeptStrip
from desktop_app.ui.review.review_stage import Preview
from desktop_app.ui.review.review_words import Outcome
from desktop_app.ui.theme import Theme
from desktop_app.ui.widgets.buttons import TextButton

_SIDE = 24


class Summary(QWidget):
    """A calm page: what was kept and what it cost, and three ways on."""

    trash_chosen = Signal()
    show_chosen = Signal()
    keep_chosen = Signal()  # everything
    more_chosen = Signal()  # back to the pictures

    def __init__(
        self,
        theme: Theme,
        preview: Preview,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self.strip = KeptStrip(theme, preview, self)
        self._result = Label(theme, role="display", color="text", parent=self)
        self._price = Label(theme, role="prompt", color="text", parent=self)
        self._going = Label(theme, role="reading", color="text2", parent=self)
        self._left = Label(theme, role="reading", color="text3", parent=self)
        for label in self._labels:
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            label.setWordWrap(True)
        self.trash = TextButton(theme, "", kind="primary", height=40, parent=self)
        self.show_kept = TextButton(theme, self.tr("Show the kept ones"), height=40, parent=self)
        self.keep_all = TextButton(theme, self.tr("Keep everything"), height=40, parent=self)
        self.more = TextButton(theme, "", kind="link", parent=self)
        for name, button in (
            ("review_trash", self.trash),
            ("review_show", self.show_kept),
            ("review_keep", self.keep_all),
            ("review_more", self.more),
        ):
            button.setObjectName(name)
        self._lay_out()
        self.trash.clicked.connect(self._on_default)
        self.show_kept.clicked.connect(self.show_chosen)
        self.keep_all.clicked.connect(self.keep_chosen)
        self.more.clicked.connect(self.more_chosen)
        self._goes = False
        self.hide()

    @property
    def buttons(self) -> tuple[QAbstractButton, ...]:
        """Everything that can be pressed, in reading order."""
        return self.trash, self.show_kept, self.keep_all, self.more

    @property
    def text(self) -> str:
        """All that is said: "Kept 6 of 40 · They cost $1.92 · 34 go to the trash"."""
        return " · ".join(one.text() for one in self._labels if one.text())

    def show_outcome(self, outcome: Outcome, kept: Sequence[Picture]) -> None:
        """Say how it ended."""
        self._goes = outcome.rejected > 0
        self._result.setText(review_words.result(outcome))
        self._price.setText(review_words.price(outcome))
        self._going.setText(review_words.going(outcome))
        self._left.setText(review_words.left(outcome))
        for label in self._labels:
            label.setVisible(bool(label.text()))
        words = review_words.moving(outcome.rejected) if self._goes else self.tr("Done")
        self.trash.say(words)
        self.trash.setAccessibleName(words)
        self.trash.setAccessibleDescription(self.text)
        self.show_kept.setVisible(outcome.kept > 0)
        self.keep_all.setVisible(self._goes)
        more = self.tr("Go on reviewing") if outcome.undecided else self.tr("Back to the pictures")
        self.more.say(more)
        self.more.setAccessibleName(more)
        self.strip.show_pictures(kept)
        self.setAccessibleName(self.text)
        self._turn()

    @property
    def _labels(self) -> tuple[Label, ...]:
        return self._result, self._price, self._going, self._left

    def _on_default(self) -> None:
        (self.trash_chosen if self._goes else self.keep_chosen).emit()

    def _lay_out(self) -> None:
        self._row = QHBoxLayout()
        self._row.setSpacing(8)
        self._row.addStretch(1)
        for button in (self.trash, self.show_kept, self.keep_all):
            self._row.addWidget(button)
        self._row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(_SIDE, _SIDE, _SIDE, _SIDE)
        column.setSpacing(0)
        column.addStretch(4)
        column.addWidget(self.strip)
        column.addSpacing(32)
        column.addWidget(self._result)
        column.addSpacing(8)
        for label in (self._price, self._going, self._left):
            column.addWidget(label)
            column.addSpacing(2)
        column.addSpacing(26)
        column.addLayout(self._row)
        column.addSpacing(12)
        column.addWidget(self.more, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(5)

    def _turn(self) -> None:
        """Put the buttons in a column where a row has no room."""
        shown = [one for one in (self.trash, self.show_kept, self.keep_all) if not one.isHidden()]
        needed = sum(one.sizeHint().width() + 8 for one in shown) + 2 * _SIDE
        direction = QBoxLayout.Direction
        fits = needed <= self.width()
        self._row.setDirection(direction.LeftToRight if fits else direction.TopToBottom)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._turn()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(event.rect(), self._theme.color("viewer"))

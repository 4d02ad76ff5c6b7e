"""The page of scores: what models have won, cost and taken in all comparisons, as counts."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.state.scores import Column, Score, ordered
from desktop_app.typed import override
from desktop_app.ui.composer.words import Label
from desktop_app.ui.icons import Icons
from desktop_app.ui.race.scores_table import COLUMNS, Heading, ScoresModel, ScoresTable
from desktop_app.ui.settings.page import MARGIN, Hairline
from desktop_app.ui.theme import Theme
from desktop_app.ui.widgets.buttons import IconButton
from desktop_app.ui.widgets.overlay import Overlay

_BEYOND = 8  # the margin, for the scroll bar
_INSET = 10  # of the rows, so that their words stand in line with the title
_WIDTH, _EMPTY_WIDTH, _LEAST_NAME, _MOST_ROWS, _FEWEST_ROWS = 860, 460, 150, 12, 3


class ScoresDialog(Overlay):
    """Shows what was read when it was opened."""

    def __init__(
        self,
        theme: Theme,
        icons: Icons,
        scores: Sequence[Score],
        model_name: Callable[[str], str],
        owner: QWidget,
    ) -> None:
        super().__init__(theme, owner)
        self._scores = tuple(scores)
        self._name_of = model_name
        self._column, self._is_turned = Column.WINS, False
        self.setObjectName("scores")
        title = self.tr("Scores")
        self.panel.setAccessibleName(title)
        self._title = Label(theme, title, role="pageTitle", color="text", parent=self.panel)
        self._close = IconButton(theme, icons, "x", self.tr("Close"), parent=self.panel)
        self._about = Label(theme, role="body", color="text2", parent=self.panel)
        self._about.setWordWrap(True)
        self.headings = {one: Heading(theme, icons, one, self.panel) for one in COLUMNS}
        self.model = ScoresModel(model_name, self)
        self.table = ScoresTable(theme, self.model, self.panel)
        self._line = Hairline(theme, self.panel)
        self._close.clicked.connect(self.give_up)
        for one in self.headings.values():
            one.pressed_for.connect(self._on_heading)
        self._lay_out()
        self._show()

    @property
    def about(self) -> str:
        """What is said above the table, or in its place."""
        return self._about.text()

    def _show(self) -> None:
        is_empty = not self._scores
        for widget in (self.table, self._line, *self.headings.values()):
            widget.setVisible(not is_empty)
        self._about.setText(
            self.tr("Nothing to count yet. Compare models, and choose the picture you like best.")
            if is_empty
            else self.tr("From all your comparisons of models.")
        )
        self.model.fill(
            ordered(self._scores, self._column, self._name_of, is_turned=self._is_turned)
        )
        for column, one in self.headings.items():
            one.show_order(is_taken=column is self._column, is_turned=self._is_turned)

    def _on_heading(self, column: Column) -> None:
        self._is_turned = column is self._column and not self._is_turned
        self._column = column
        self._show()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(_INSET, 0, 0, 0)
        head.addWidget(self._title, 1)
        head.addWidget(self._close)
        about = QHBoxLayout()
        about.setContentsMargins(_INSET, 0, _INSET, 0)
        about.addWidget(self._about)
        self._names = QHBoxLayout()
        self._names.setSpacing(0)
        for one in self.headings.values():
            self._names.addWidget(one)
        self._names.addStretch(1)
        line = QHBoxLayout()
        line.setContentsMargins(_INSET, 0, _INSET, 0)
        line.addWidget(self._line)
        column = QVBoxLayout(self.panel)
        column.setContentsMargins(MARGIN - _INSET, 18, MARGIN - _INSET - _BEYOND, 24)
        column.setSpacing(0)
        column.addLayout(head)
        column.addSpacing(2)
        column.addLayout(about)
        column.addSpacing(14)
        column.addLayout(self._names)
        column.addLayout(line)
        column.addSpacing(4)
        column.addWidget(self.table, 1)

    @override
    def take_keyboard(self) -> None:
        first: QWidget = self.table if self._scores else self._close
        if self.model.scores and not self.table.currentIndex().isValid():
            self.table.setCurrentIndex(self.model.index(0, 0))
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    @override
    def panel_size(self) -> QSize:
        width = _WIDTH if self._scores else _EMPTY_WIDTH
        layout = self.panel.layout()
        if layout is None or not self._scores:
            return QSize(width, 0 if layout is None else layout.totalHeightForWidth(width))
        rows = min(max(len(self._scores), _FEWEST_ROWS), _MOST_ROWS)
        others = layout.totalMinimumSize().height() - self.table.minimumSizeHint().height()
        return QSize(width, others + rows * self.table.row_height)

    @override
    def panel_color(self) -> QColor:
        return self._theme.color("panel" if self._theme.is_dark else "canvas")

    @override
    def place(self) -> None:
        """The name takes what room the numbers leave."""
        super().place()
        margins = 2 * (MARGIN - _INSET) - _BEYOND
        room = self.panel.width() - margins - self.table.verticalScrollBar().sizeHint().width()
        wanted = [self._wanted_width(one) for one in COLUMNS[1:]]
        name = max(room - sum(wanted), _LEAST_NAME)
        scale = min((room - name) / max(sum(wanted), 1), 1.0)
        widths = [name, *(int(width * scale) for width in wanted)]
        for width, one in zip(widths, self.headings.values(), strict=True):
            one.setFixedWidth(width)
        self.table.set_widths(widths)

    def _wanted_width(self, column: Column) -> int:
        """As wide as its heading and its widest figure."""
        figures = (self.model.words(score, column) for score in self.model.scores)
        widest = max(map(self.table.fontMetrics().horizontalAdvance, figures), default=0)
        return max(self.headings[column].sizeHint().width(), widest + 2 * _INSET + 4)

"""The page about what was spent: today and this month, model by model."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from desktop_app.core.records import Spent
from desktop_app.state.spending import Spending
from desktop_app.typed import override
from desktop_app.ui import wording
from desktop_app.ui.composer.words import Label, prose
from desktop_app.ui.facts import money
from desktop_app.ui.settings.page import Hairline, Page
from desktop_app.ui.theme import Theme
from desktop_app.ui.widgets.buttons import TextButton

_BAR, _PAD, _GAP = 4, 9, 12


class SpentRow(QWidget):
    """One model: its name, how often, how much, and a bar beside the others'."""

    def __init__(
        self, theme: Theme, name: str, spent: Spent, most: Decimal, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._name = name
        self._usd = money(spent.usd)
        self._jobs = self.tr("%Ln jobs", "", spent.jobs)
        self._share = float(spent.usd / most) if most > 0 else 0.0
        self.setAccessibleName(f"{name}, {self._usd}, {self._jobs}")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    @override
    def sizeHint(self) -> QSize:
        return QSize(200, self._theme.line_height("body") + _BAR + 2 * _PAD + 4)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(self.layoutDirection())
        line = self.rect().adjusted(0, _PAD, 0, 0)
        line.setHeight(theme.line_height("body"))
        middle = Qt.AlignmentFlag.AlignVCenter
        figures = theme.font("body")
        painter.setFont(figures)
        painter.setPen(theme.color("text"))
        painter.drawText(line, Qt.AlignmentFlag.AlignTrailing | middle, self._usd)
        used = max(QFontMetrics(figures).horizontalAdvance(self._usd), 64) + _GAP
        line.adjust(*((used, 0, 0, 0) if self.isRightToLeft() else (0, 0, -used, 0)))
        quiet = theme.font("meta")
        painter.setFont(quiet)
        painter.setPen(theme.color("text3"))
        painter.drawText(line, Qt.AlignmentFlag.AlignTrailing | middle, self._jobs)
        used = QFontMetrics(quiet).horizontalAdvance(self._jobs) + _GAP
        line.adjust(*((used, 0, 0, 0) if self.isRightToLeft() else (0, 0, -used, 0)))
        font = prose(theme.font("body"))
        name = QFontMetrics(font).elidedText(self._name, Qt.TextElideMode.ElideRight, line.width())
        self.setToolTip("" if name == self._name else self._name)
        painter.setFont(font)
        painter.setPen(theme.color("text"))
        painter.drawText(line, Qt.AlignmentFlag.AlignLeading | middle, name)
        self._paint_bar(painter, line.bottom() + 5)

    def _paint_bar(self, painter: QPainter, top: int) -> None:
        width = max(self._share * self.width(), float(_BAR))
        left = self.width() - width if self.isRightToLeft() else 0.0
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.color("controlHover"))
        painter.drawRoundedRect(QRectF(left, top, width, _BAR), _BAR / 2, _BAR / 2)


class _Group(QWidget):
    """A span of time: its total, and the models in it."""

    def __init__(self, theme: Theme, name: str, nothing: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._nothing = nothing
        self._name = Label(theme, name, role="bodyStrong", color="text", parent=self)
        self._total = Label(theme, role="bodyStrong", color="text", is_figures=True, parent=self)
        self._rows: list[QWidget] = []
        head = QHBoxLayout()
        head.addWidget(self._name)
        head.addStretch(1)
        head.addWidget(self._total)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addLayout(head)
        self._column.addSpacing(8)
        self._column.addWidget(Hairline(theme, self))
        self._column.addSpacing(4)

    def show_sums(
        self, spent: tuple[Spent, ...], total: Decimal, model_name: Callable[[str], str]
    ) -> None:
        """Show these; the bars are long beside the largest of them."""
        for row in self._rows:
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._total.setText(money(total))
        most = max((one.usd for one in spent), default=Decimal(0))
        self._rows = [
            SpentRow(self._theme, model_name(one.model), one, most, self) for one in spent
        ]
        if not self._rows:
            empty = Label(self._theme, self._nothing, role="body", color="text3", parent=self)
            empty.setContentsMargins(0, _PAD, 0, _PAD)
            self._rows = [empty]
        for row in self._rows:
            self._column.addWidget(row)
            row.show()


class SpendingPage(Page):
    """Exact sums, and a sentence about how they come about."""

    action_pressed = Signal(str)

    def __init__(
        self,
        theme: Theme,
        spending: Spending,
        model_name: Callable[[str], str],
        parent: QWidget,
    ) -> None:
        super().__init__(theme, parent)
        self._spending = spending
        self._model_name = model_name
        body = self.body
        self._today = _Group(theme, self.tr("Today"), self.tr("Nothing spent today."), body)
        self._month = _Group(
            theme, self.tr("This month"), self.tr("Nothing spent this month."), body
        )
        words = Label(
            theme,
            self.tr(
                "These are the exact amounts that OpenRouter reported for each job, added up on "
                "this computer. What another app spends with the same account isn't in them."
            ),
            role="meta",
            color="text3",
            parent=body,
        )
        words.setWordWrap(True)
        see = TextButton(theme, self.tr("See activity on OpenRouter"), parent=body)
        see.clicked.connect(lambda: self.action_pressed.emit(wording.Action.SEE_ACTIVITY.value))
        column = self.column
        column.addWidget(self._today)
        column.addSpacing(20)
        column.addWidget(self._month)
        column.addSpacing(16)
        column.addWidget(words)
        column.addSpacing(12)
        foot = QHBoxLayout()
        foot.setContentsMargins(0, 0, 0, 0)
        foot.addWidget(see)
        foot.addStretch(1)
        column.addLayout(foot)
        column.addStretch(1)
        spending.changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Show the sums as they are now."""
        spending, name = self._spending, self._model_name
        self._today.show_sums(spending.today, spending.today_usd, name)
        self._month.show_sums(spending.month, spending.month_usd, name)

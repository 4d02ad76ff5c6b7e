"""How models have fared, one row each, under headings that order them."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QLocale,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QFrame,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from desktop_app.state.scores import Column, Score
from desktop_app.typed import override
from desktop_app.ui import facts
from desktop_app.ui.composer.words import prose
from desktop_app.ui.icons import Icons
from desktop_app.ui.theme import Theme

translate = QCoreApplication.translate

_Index = QModelIndex | QPersistentModelIndex
_PAD, _AROUND, _ARROW = 10, 9, 12
COLUMNS = tuple(Column)


def heading(column: Column) -> str:
    """What stands above a column."""
    return {
        Column.MODEL: translate("Scores", "Model"),
        Column.RACES: translate("Scores", "Compared"),
        Column.WINS: translate("Scores", "Chosen"),
        Column.PICTURES: translate("Scores", "Pictures"),
        Column.REFUSALS: translate("Scores", "Refused"),
        Column.FAILURES: translate("Scores", "Failed"),
        Column.COST: translate("Scores", "Cost"),
        Column.SECONDS: translate("Scores", "Average time"),
    }[column]


class ScoresModel(QAbstractTableModel):
    """Scores as a table; every number is a count, an amount or a time."""

    def __init__(self, name_of: Callable[[str], str], parent: QObject) -> None:
        super().__init__(parent)
        self._name_of = name_of
        self.scores: tuple[Score, ...] = ()

    def fill(self, scores: Sequence[Score]) -> None:
        """Show these, in this order."""
        self.beginResetModel()
        self.scores = tuple(scores)
        self.endResetModel()

    def words(self, score: Score, column: Column) -> str:
        """What a cell says."""
        count = QLocale().toString
        match column:
            case Column.MODEL:
                return self._name_of(score.model)
            case Column.RACES:
                return count(score.races)
            case Column.WINS:
                return count(score.wins)
            case Column.PICTURES:
                return count(score.pictures)
            case Column.REFUSALS:
                return count(score.refusals)
            case Column.FAILURES:
                return count(score.failures)
            case Column.COST:
                return facts.cost(score.cost_usd)
            case Column.SECONDS:
                return "–" if score.average_s is None else facts.seconds(score.average_s)

    @override
    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008  Qt's own default
        return 0 if parent.isValid() else len(self.scores)

    @override
    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(COLUMNS)

    @override
    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return heading(COLUMNS[section])
        return None

    @override
    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        score, column = self.scores[index.row()], COLUMNS[index.column()]
        text = self.words(score, column)
        if role == Qt.ItemDataRole.DisplayRole:
            return text
        if role == Qt.ItemDataRole.ToolTipRole:
            return score.model if column is Column.MODEL else None
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return text if column is Column.MODEL else f"{heading(column)}: {text}"
        return None


class ScoresTable(QTableView):
    """The rows; the headings above are widgets of their own, so that Tab reaches them."""

    def __init__(self, theme: Theme, model: ScoresModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setModel(model)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QTableView.SelectionMode.SingleSelection)
        self.setEditTriggers(QTableView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
        self.setItemDelegate(_Painter(theme, self))
        self.setStyleSheet("QTableView { background: transparent; border: none; }")
        self.viewport().setAutoFillBackground(False)
        self.horizontalHeader().hide()
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(self.row_height)
        self.setFont(theme.font("body"))
        self.setAccessibleName(self.tr("Scores"))
        theme.changed.connect(self.viewport().update)

    @property
    def row_height(self) -> int:
        """How high each row is."""
        return self._theme.line_height("body") + 2 * _AROUND

    def set_widths(self, widths: Sequence[int]) -> None:
        """Take the headings' widths."""
        for place, width in enumerate(widths):
            self.setColumnWidth(place, width)


class Heading(QAbstractButton):
    """The name of a column; orders the rows by it, and once more the other way round."""

    pressed_for = Signal(object)  # Column

    def __init__(self, theme: Theme, icons: Icons, column: Column, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icons = icons
        self._arrow = ""
        self.column = column
        self.setText(heading(column))
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.clicked.connect(lambda: self.pressed_for.emit(self.column))
        theme.changed.connect(self.update)
        self.show_order(is_taken=False, is_turned=False)

    def show_order(self, *, is_taken: bool, is_turned: bool) -> None:
        """Say whether the rows go by this column, and which way."""
        if not is_taken:
            self._arrow = ""
            words = facts.fill(self.tr("Order by %1"), self.text())
        else:
            self._arrow = "chevron-up" if is_turned else "chevron-down"
            way = self.tr("%1, ordered, turned round") if is_turned else self.tr("%1, ordered")
            words = facts.fill(way, self.text())
        self.setAccessibleName(words)
        self.setToolTip("" if is_taken else words)
        self.update()

    @override
    def sizeHint(self) -> QSize:
        words = self.fontMetrics().horizontalAdvance(self.text())
        return QSize(words + _ARROW + 4 + 2 * _PAD, 32)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._theme
        painter = QPainter(self)
        mirrored = self.isRightToLeft()
        painter.setLayoutDirection(self.layoutDirection())
        taken = bool(self._arrow)
        painter.setPen(theme.color("text" if taken or self.underMouse() else "text3"))
        painter.setFont(prose(theme.font("label")))
        area = self.rect().adjusted(_PAD, 0, -_PAD, 0)
        at_start = self.column is Column.MODEL
        side = Qt.AlignmentFlag.AlignLeading if at_start else Qt.AlignmentFlag.AlignTrailing
        elide = Qt.TextElideMode.ElideRight
        text = painter.fontMetrics().elidedText(self.text(), elide, area.width())
        painter.drawText(area, int(side | Qt.AlignmentFlag.AlignVCenter), text)
        if not taken:
            return
        words = painter.fontMetrics().horizontalAdvance(text)
        before = area.right() + 1 - words - _ARROW - 3
        behind = area.left() + words + 3
        left = behind if at_start else before
        if mirrored:
            left = self.width() - left - _ARROW
        arrow = self._icons.pixmap(self._arrow, "text2", _ARROW, self.devicePixelRatioF())
        painter.drawPixmap(left, (self.height() - _ARROW) // 2, arrow)


class _Painter(QStyledItemDelegate):
    """A row is one band; names lead, numbers trail."""

    def __init__(self, theme: Theme, view: QTableView) -> None:
        super().__init__(view)
        self._theme = theme
        self._view = view

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        theme = self._theme
        area, state = QRect(option.rect), option.state
        painter.save()
        painter.setLayoutDirection(self._view.layoutDirection())
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(QRectF(area), theme.color("control"))
        column = COLUMNS[index.column()]
        is_name = column is Column.MODEL
        painter.setPen(theme.color("text" if is_name or column is Column.WINS else "text2"))
        painter.setFont(prose(theme.font("body")) if is_name else theme.font("body"))
        words = area.adjusted(_PAD, 0, -_PAD, 0)
        elide = Qt.TextElideMode.ElideRight
        text = painter.fontMetrics().elidedText(str(index.data()), elide, words.width())
        side = Qt.AlignmentFlag.AlignLeading if is_name else Qt.AlignmentFlag.AlignTrailing
        painter.drawText(words, int(side | Qt.AlignmentFlag.AlignVCenter), text)
        painter.restore()

"""The history of jobs as rows: what each says, and how it is painted."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from desktop_app.core.records import Job, JobState
from desktop_app.state.activity import Activity
from desktop_app.typed import override
from desktop_app.ui import facts, wording
from desktop_app.ui.composer.words import prose
from desktop_app.ui.theme import Theme

translate = QCoreApplication.translate

_Index = QModelIndex | QPersistentModelIndex
_PAD = 10  # inside a row, beside the words
_AROUND = 8  # above and below them
_TROUBLE = {JobState.FAILED, JobState.INTERRUPTED}


def outcome(job: Job) -> str:
    """What became of a job, in a word or the failure's title."""
    match job.state:
        case JobState.DONE:
            return translate("Activity", "Done")
        case JobState.STOPPED:
            return wording.stopped()[0].rstrip(".")
        case JobState.FAILED | JobState.INTERRUPTED if job.failure is not None:
            return wording.explain(job.failure).title.rstrip(".")
        case JobState.FAILED:
            return translate("Activity", "Failed")
        case JobState.INTERRUPTED:
            return wording.interrupted()[0].rstrip(".")
        case JobState.WAITING:
            return wording.waiting()[0]
        case JobState.FINISHING:
            return wording.finishing()[0]
        case JobState.TRYING_AGAIN:
            return wording.trying_again(0)[0]
        case _:
            return wording.painting(0)[0]


def cost_words(job: Job) -> str:
    """What it cost, where there is something to say."""
    if job.cost_usd is not None:
        return facts.cost(job.cost_usd)
    is_unknown = job.state is JobState.DONE and not job.is_demo
    return facts.cost(None) if is_unknown else ""


def details(job: Job) -> str:
    """The technical side for "Copy details": plain, in English, without prompt and key."""
    lines = [
        f"Job: {job.key}",
        f"Made: {job.made.isoformat()}",
        f"Model: {job.recipe.model}",
        f"State: {job.state}",
    ]
    if job.provider:
        lines.append(f"Provider: {job.provider}")
    if job.generation_id:
        lines.append(f"Generation: {job.generation_id}")
    if job.cost_usd is not None:
        lines.append(f"Cost: {job.cost_usd:f} USD")
    if job.failure is not None:
        lines.append(wording.details_text(job.failure))
    return "\n".join(lines)


class ActivityModel(QAbstractListModel):
    """The rows of `Activity` for a view; the display text is what a screen reader says."""

    def __init__(
        self, activity: Activity, model_name: Callable[[str], str], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._activity = activity
        self._model_name = model_name
        self._jobs: tuple[Job, ...] = ()
        activity.changed.connect(self._on_changed)
        self._on_changed()

    @override
    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008  Qt's own default
        return 0 if parent.isValid() else len(self._jobs)

    @override
    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            job = self._jobs[index.row()]
            parts = (prompt_line(job), outcome(job), self.facts_of(job), cost_words(job))
            return ", ".join(part for part in parts if part)
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._jobs[index.row()].recipe.prompt[:600]
        return None

    def job(self, index: _Index) -> Job:
        """The job of a row."""
        return self._jobs[index.row()]

    def facts_of(self, job: Job) -> str:
        """When, and by which model."""
        name = self._model_name(job.recipe.model)
        return " · ".join(part for part in (facts.moment(job.made), name) if part)

    def _on_changed(self) -> None:
        """Rows that only came behind the known ones leave the view where it is."""
        rows, known = self._activity.rows, len(self._jobs)
        if known and rows[:known] == self._jobs:
            if len(rows) > known:
                self.beginInsertRows(QModelIndex(), known, len(rows) - 1)
                self._jobs = rows
                self.endInsertRows()
            return
        self.beginResetModel()
        self._jobs = rows
        self.endResetModel()


class ActivityDelegate(QStyledItemDelegate):
    """Two lines a job: the prompt and the cost, then what became of it, when, and by whom."""

    def __init__(self, theme: Theme, model: ActivityModel, parent: QObject) -> None:
        super().__init__(parent)
        self._theme = theme
        self._model = model

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        lines = self._theme.line_height("body") + self._theme.line_height("meta")
        return QSize(200, lines + 2 * _AROUND + 2)

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        theme, job = self._theme, self._model.job(index)
        area = QRect(option.rect)
        state = option.state
        mirrored = option.direction is Qt.LayoutDirection.RightToLeft
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(
            Qt.LayoutDirection.RightToLeft if mirrored else Qt.LayoutDirection.LeftToRight
        )
        is_current = bool(state & QStyle.StateFlag.State_Selected)
        if is_current or state & QStyle.StateFlag.State_MouseOver:
            fill = theme.color("control")
            fill.setAlphaF(1.0 if is_current else 0.5)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(fill)
            radius = theme.radius("control")
            painter.drawRoundedRect(QRectF(area), radius, radius)
        words = area.adjusted(_PAD, _AROUND, -_PAD, -_AROUND)
        first = QRect(words.left(), words.top(), words.width(), theme.line_height("body"))
        used = self._write(painter, first, cost_words(job), "body", "text2", at_end=True)
        first = _without(first, used, at_end=not mirrored)
        self._write_prompt(painter, first, prompt_line(job), mirrored=mirrored)
        second = words.adjusted(0, first.height() + 2, 0, 0)
        tint = "attention" if job.state in _TROUBLE else "text2"
        used = self._write(painter, second, outcome(job), "label", tint)
        second = _without(second, used, at_end=mirrored)
        self._write(painter, second, self._model.facts_of(job), "meta", "text3")
        painter.restore()

    def _write_prompt(self, painter: QPainter, area: QRect, text: str, *, mirrored: bool) -> None:
        """At the row's own beginning, but in the direction of its first strong letter."""
        font = prose(self._theme.font("body"))
        direction, align = Qt.LayoutDirection, Qt.AlignmentFlag
        painter.save()
        is_rtl = facts.is_right_to_left(text)
        painter.setLayoutDirection(direction.RightToLeft if is_rtl else direction.LeftToRight)
        painter.setFont(font)
        painter.setPen(self._theme.color("text"))
        shown = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, area.width())
        side = (align.AlignRight if mirrored else align.AlignLeft) | align.AlignAbsolute
        painter.drawText(area, side | align.AlignVCenter, shown)
        painter.restore()

    def _write(
        self,
        painter: QPainter,
        area: QRect,
        text: str,
        role: str,
        color: str,
        *,
        at_end: bool = False,
    ) -> int:
        """Draw one line at an end of the area; how much of it is used up."""
        font = self._theme.font(role) if at_end else prose(self._theme.font(role))
        metrics = QFontMetrics(font)
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, max(area.width(), 0))
        painter.setFont(font)
        painter.setPen(self._theme.color(color))
        align = Qt.AlignmentFlag
        side = align.AlignTrailing if at_end else align.AlignLeading
        painter.drawText(area, side | align.AlignVCenter, shown)
        return metrics.horizontalAdvance(shown) + 12 if shown else 0


def prompt_line(job: Job) -> str:
    """The prompt on one line."""
    return " ".join(job.recipe.prompt[:300].split())


def _without(area: QRect, used: int, *, at_end: bool) -> QRect:
    return area.adjusted(0, 0, -used, 0) if at_end else area.adjusted(used, 0, 0, 0)

"""What exactly is sent, before and after: every field, every picture, and the code for it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication, QPalette
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from desktop_app.core.errors import AppError
from desktop_app.core.recipe import Recipe, Transport
from desktop_app.core.records import Job
from desktop_app.ui import facts, wording
from desktop_app.ui.composer.words import Label
from desktop_app.ui.theme import Theme
from desktop_app.ui.widgets.buttons import TextButton
from desktop_app.ui.widgets.focus_ring import FocusRing

_WIDTH, _HEIGHT = 620, 560


@dataclass(frozen=True, slots=True, kw_only=True)
class Codes:
    """How the window gets at what is sent; each answers at once."""

    fields: Callable[[Recipe], Sequence[tuple[str, object]]]
    address: Callable[[Recipe], str]
    as_curl: Callable[[Recipe], str]
    as_python: Callable[[Recipe], str]


class Inspector(QDialog):
    """Shows a request; with its job, what became of it as well."""

    told = Signal(str)

    def __init__(
        self, theme: Theme, codes: Codes, recipe: Recipe, job: Job | None, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._codes = codes
        self._recipe = recipe
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        sent = job is not None and job.started is not None
        title = self.tr("What was sent") if sent else self.tr("What will be sent")
        self.setWindowTitle(title)
        self.resize(_WIDTH, _HEIGHT)
        column = QVBoxLayout(self)
        column.setContentsMargins(28, 22, 28, 22)
        column.setSpacing(14)
        column.addWidget(Label(theme, title, role="pageTitle", color="text"))
        column.addWidget(self._scrolled(job), 1)
        column.addLayout(self._foot())
        self._ring = FocusRing(theme, self)

    def _scrolled(self, job: Job | None) -> QScrollArea:
        page = QWidget()
        grid = QGridLayout(page)
        grid.setContentsMargins(0, 0, 8, 0)
        grid.setHorizontalSpacing(20)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(1, 1)
        recipe = self._recipe
        self._row(grid, self.tr("To"), self._codes.address(recipe))
        self._row(grid, self.tr("By"), self._door(recipe))
        self._rule(grid)
        for name, value in self._codes.fields(recipe):
            self._row(grid, name, _shown(value))
        for place, reference in enumerate(recipe.references, start=1):
            name = facts.fill(self.tr("Reference %1"), str(place))
            size = facts.pixels(reference.width, reference.height)
            weight = facts.file_size(reference.size_bytes)
            parts = (reference.name, reference.media_type, size, weight)
            self._row(grid, name, " · ".join(part for part in parts if part))
        if recipe.turns:
            more = self.tr(
                "%Ln earlier turns, each with its picture and what the model wants back",
                "",
                len(recipe.turns),
            )
            self._row(grid, self.tr("Conversation"), more)
        if job is not None:
            self._rule(grid)
            for name, value in self._outcome(job):
                self._row(grid, name, value)
        grid.setRowStretch(grid.rowCount(), 1)
        area = QScrollArea(self)
        area.setWidget(page)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setAccessibleName(self.windowTitle())
        area.viewport().setAutoFillBackground(False)
        page.setAutoFillBackground(False)
        return area

    def _door(self, recipe: Recipe) -> str:
        if recipe.transport is Transport.IMAGES:
            return self.tr("Image API: exact settings, only whole pictures are billed")
        return self.tr("Chat completions: words and pictures, as a conversation")

    def _outcome(self, job: Job) -> list[tuple[str, str]]:
        rows = [
            (self.tr("Sent"), facts.moment(job.started) if job.started else ""),
            (self.tr("Tries"), str(job.tries) if job.tries > 1 else ""),
            (self.tr("Answered by"), job.provider),
            (self.tr("Generation"), job.generation_id),
            (self.tr("Cost"), "" if job.is_demo else facts.cost(job.cost_usd)),
            (self.tr("Links"), "\n".join(job.links)),
        ]
        return [(name, value) for name, value in rows if value]

    def _row(self, grid: QGridLayout, name: str, value: str) -> None:
        row = grid.rowCount()
        label = Label(self._theme, name, role="body", color="text3")
        grid.addWidget(label, row, 0, Qt.AlignmentFlag.AlignTop)
        text = Label(self._theme, value, role="body", color="text")
        text.setAccessibleName(f"{name}, {value}")
        text.setWordWrap(True)
        text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        grid.addWidget(text, row, 1, Qt.AlignmentFlag.AlignTop)

    def _rule(self, grid: QGridLayout) -> None:
        line = QFrame()
        line.setFixedHeight(1)
        line.setAutoFillBackground(True)
        palette = line.palette()
        palette.setColor(QPalette.ColorRole.Window, self._theme.color("line"))
        line.setPalette(palette)
        grid.addWidget(line, grid.rowCount(), 0, 1, 2)

    def _foot(self) -> QHBoxLayout:
        foot = QHBoxLayout()
        foot.setSpacing(8)
        note = Label(self._theme, self.tr("The key is never part of it."), role="meta")
        foot.addWidget(note, 1)
        for text, code, said in (
            (self.tr("Copy as cURL"), self._codes.as_curl, self.tr("Copied as cURL")),
            (self.tr("Copy as Python"), self._codes.as_python, self.tr("Copied as Python")),
        ):
            button = TextButton(self._theme, text, height=36)
            button.clicked.connect(lambda _=False, code=code, said=said: self._copy(code, said))
            foot.addWidget(button)
        close = TextButton(self._theme, self.tr("Close"), kind="primary", height=36)
        close.clicked.connect(self.close)
        foot.addWidget(close)
        return foot

    def _copy(self, code: Callable[[Recipe], str], said: str) -> None:
        try:
            text = code(self._recipe)
        except AppError as error:  # a picture that was sent along is gone
            self.told.emit(wording.explain(error.failure).title)
        else:
            QGuiApplication.clipboard().setText(text)
            self.told.emit(said)


def _shown(value: object) -> str:
    """A field's value as it stands in the request."""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, list | tuple):
        return ", ".join(map(_shown, value))
    if isinstance(value, dict):
        return ", ".join(f"{name}: {_shown(one)}" for name, one in value.items())
    return str(value)

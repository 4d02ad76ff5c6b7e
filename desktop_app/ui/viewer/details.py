"""The panel that tells how a picture came to be: its prompt and the facts."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal, SignalInstance
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from desktop_app.core.changes import Marks
from desktop_app.core.records import Collection, Job, Picture
from desktop_app.state.descent import Descent
from desktop_app.state.provenance import Provenance
from desktop_app.state.versions import Line
from desktop_app.typed import override
from desktop_app.ui.icons import Icons
from desktop_app.ui.theme import Theme
from desktop_app.ui.viewer import details_facts
from desktop_app.ui.viewer.detail_buttons import DetailButtons
from desktop_app.ui.viewer.details_file import FileRow
from desktop_app.ui.viewer.differences import Differences
from desktop_app.ui.viewer.fact_rows import FactRows, Hairline, Tag
from desktop_app.ui.viewer.origins import Origins, Thumbnail
from desktop_app.ui.viewer.own_marks import OwnMarks
from desktop_app.ui.viewer.prose import FoldedProse
from desktop_app.ui.viewer.tag_field import Tags
from desktop_app.ui.viewer.words import Words
from desktop_app.ui.widgets.buttons import IconButton

_BODY = 18  # the height of a line at the usual size of letters
_MARGIN = 20
_INSET = 6  # of the copy icon in its button
_PULLED = 4  # by so much the prompt's label is nearer, since its row is as tall as the button
_BAR = 12  # the scroll bar, which takes its width from the margin


class Details(QWidget):
    """Says what is known of one picture and what its owner made of it; the unknown is left out."""

    copy_prompt_pressed = Signal()
    copy_all_pressed = Signal()  # all that is told here, as text
    marks_wanted = Signal(str)  # another picture is told of: its key, for `show_marks`
    #: And itself with its job: for `show_family` and `show_provenance`.
    family_wanted = Signal(object, object)
    stars_chosen = Signal(str, int)  # the picture's key, and what it is to have
    tags_changed = Signal(str, object)  # tuple[str, ...]
    note_changed = Signal(str, str)
    collection_wanted = Signal(object)  # Collection
    picture_wanted = Signal(str)  # the key of one that this was made from

    def __init__(
        self,
        theme: Theme,
        icons: Icons,
        model_name: Callable[[str], str] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._model_name = model_name or str
        self._picture: Picture | None = None
        self._told: dict[str, details_facts.Rows] = {}  # in groups
        self._is_floating = False
        self.setObjectName("details")
        self.setAccessibleName(self.tr("Details"))
        growth = theme.line_height("body") / _BODY  # with the system's letters
        self.setFixedWidth(round(theme.size("detailsWidth") * growth))
        self._demo = Tag(theme, self.tr("Demo"), self)
        self._prompt = FoldedProse(theme, self.tr("Prompt"), self)
        self._copy = IconButton(
            theme, icons, "copy", self.tr("Copy prompt"), action="copy_prompt", side=28, size=16
        )
        self._copy_all = IconButton(
            theme, icons, "clipboard-list", self.tr("Copy details"), side=28, size=16
        )
        self._buttons = DetailButtons(theme, icons, self)
        self._rows = FactRows(theme, self)
        self._file = FileRow(theme, icons, self)
        self._differences = Differences(theme, self._model_name, self)
        self._said = FoldedProse(theme, self.tr("The model said"), self)
        self._said_group = QWidget(self)
        self._origins = Origins(theme, icons, self)
        self._own = OwnMarks(theme, icons, self)
        self._own_group = QWidget(self)
        self._build()
        self._wire()
        theme.changed.connect(self.update)
        self._copy.clicked.connect(self.copy_prompt_pressed)
        self._copy_all.clicked.connect(self.copy_all_pressed)

    def _wire(self) -> None:
        own = self._own
        own.stars_chosen.connect(self.stars_chosen)
        own.tags_changed.connect(self.tags_changed)
        own.note_changed.connect(self.note_changed)
        own.collection_wanted.connect(self.collection_wanted)
        own.left.connect(self._give_back_keyboard)
        self._origins.picture_wanted.connect(self.picture_wanted)
        self._differences.picture_wanted.connect(self.picture_wanted)

    def set_floating(self, floating: bool) -> None:
        """Lie over the stage, with an edge, instead of beside it."""
        self._is_floating = floating
        self.update()

    @property
    def wishes(self) -> dict[str, SignalInstance]:
        """What can be wanted of the picture, by the window's ids."""
        return {
            "copy_prompt": self.copy_prompt_pressed,
            **self._buttons.wishes,
            **self._file.wishes,
        }

    def show_picture(self, picture: Picture, job: Job | None, path: Path) -> None:
        """Tell of this picture; the job knows the whole prompt, the cost and the time."""
        self._demo.setVisible(picture.is_demo)
        self._prompt.show_text(job.recipe.prompt if job else picture.title)
        self._buttons.setVisible(picture.trashed is None)
        if self._picture is None or picture.key != self._picture.key:
            self._told = {}
        self._picture = picture
        self._tell("own", details_facts.own_rows(picture, job, self._model_name))
        self._file.show_file(path, picture.size_bytes)
        said = job.text.strip() if job else ""
        self._said.show_text(said)
        self._said_group.setVisible(bool(said))
        self._origins.show_recipe(None if job is None else job.recipe)
        if picture.key != self._own.key:
            self.flush()  # what was written belongs to the picture before
            self._own_group.hide()
        self.marks_wanted.emit(picture.key)
        self.family_wanted.emit(picture, job)

    def show_family(self, line: Line | None, descent: Descent | None, models: int = 0) -> None:
        """Tell which version it is, what it was made from, and of how many models' race it is."""
        self._tell("version", details_facts.version_row(line))
        race = [] if self._picture is None else details_facts.race_row(self._picture, models)
        self._tell("race", race)
        self._differences.show_descent(descent)

    def show_provenance(self, told: Provenance | None) -> None:
        """Tell what its file says of its origin."""
        self._tell("provenance", details_facts.provenance_row(told))

    def show_marks(self, key: str, marks: Marks, collections: Sequence[Collection]) -> None:
        """Show what its owner has noted on it; of the collections those that it is in."""
        self._own.show_marks(key, marks, collections)
        self._own_group.setVisible(bool(key))

    def complete_from(self, tags: Tags) -> None:
        """Complete what is typed as a tag from these, which are asked for each time."""
        self._own.complete_from(tags)

    def show_references_by(self, thumbnail: Thumbnail) -> None:
        """Show pictures that were sent along by these small copies; without, by their names."""
        self._origins.show_thumbnails_by(thumbnail)

    def look_for_reference(self, sha256: str) -> None:
        """The small copy of a picture that was sent along has come."""
        self._origins.look_again(sha256)

    def flush(self) -> None:
        """Tell now what was typed, before the picture or the window goes."""
        self._own.flush()

    @property
    def prompt(self) -> str:
        """The prompt as it is shown."""
        return self._prompt.text.toPlainText()

    def fact(self, name: str) -> str:
        """The text beside a label, as a test or a screen reader finds it."""
        return self._rows.text(name)

    @property
    def text(self) -> str:
        """All that is told of the picture itself, to be taken elsewhere."""
        rows = [*self._rows.shown, (self.tr("File"), self._file.path)]
        prompt = [self._prompt.text.toPlainText()] if self.prompt else []
        return "\n".join([*prompt, "", *(": ".join(row) for row in rows)]).lstrip("\n")

    def _tell(self, group: str, rows: details_facts.Rows) -> None:
        self._told[group] = rows
        order = ("own", "version", "race", "provenance")
        self._rows.show_facts([row for name in order for row in self._told.get(name, [])])

    def _build(self) -> None:
        theme = self._theme
        head = QHBoxLayout()
        ends = (_MARGIN - _INSET, _MARGIN) if self.isRightToLeft() else (_MARGIN, _MARGIN - _INSET)
        head.setContentsMargins(ends[0], _PULLED, ends[1], 0)
        head.addWidget(Words(theme, "panelTitle", "text", self.tr("Details")))
        head.addStretch(1)
        head.addWidget(self._demo)
        head.addSpacing(4)
        head.addWidget(self._copy_all)
        title = QWidget(self)
        title.setFixedHeight(theme.size("topBar") - _PULLED)
        title.setLayout(head)

        inner = QVBoxLayout()
        inner.setSpacing(0)
        inner.addWidget(self._prompt)
        inner.addSpacing(16)
        inner.addWidget(self._buttons)
        inner.addWidget(Hairline(theme))
        inner.addWidget(self._rows)
        self._file.hang_in(self._rows)
        inner.addWidget(self._differences)
        self._fill_said_group()
        inner.addWidget(self._said_group)
        inner.addWidget(self._origins)
        self._fill_own_group()
        inner.addWidget(self._own_group)
        inner.addStretch(1)

        content = QWidget()
        column = QVBoxLayout(content)
        column.setSpacing(0)
        column.addLayout(self._prompt_head())
        column.addLayout(inner)
        self._column, self._inner = column, inner
        self._set_margins(0)

        scroll = QScrollArea(self)
        scroll.setWidget(content)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.viewport().setAutoFillBackground(False)
        content.setAutoFillBackground(False)
        scroll.verticalScrollBar().rangeChanged.connect(self._on_range_changed)
        self._scroll = scroll

        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(title)
        whole.addWidget(scroll, 1)

    def _prompt_head(self) -> QHBoxLayout:
        head = QHBoxLayout()
        head.setSpacing(0)
        head.addWidget(Words(self._theme, "label", "text2", self.tr("Prompt")))
        head.addStretch(1)
        head.addWidget(self._copy)
        return head

    def _fill_said_group(self) -> None:
        column = QVBoxLayout(self._said_group)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(Hairline(self._theme))
        column.addWidget(Words(self._theme, "label", "text2", self.tr("The model said")))
        column.addSpacing(8)
        column.addWidget(self._said)

    def _fill_own_group(self) -> None:
        column = QVBoxLayout(self._own_group)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(Hairline(self._theme))
        column.addWidget(self._own)
        self._own_group.hide()  # until it is known

    def _give_back_keyboard(self) -> None:
        over = self.parentWidget()
        (over if over is not None else self).setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_range_changed(self, least: int, most: int) -> None:
        self._set_margins(_BAR if most > least else 0)
        writing = self.focusWidget()
        if writing is not None and writing.hasFocus() and self._own.isAncestorOf(writing):
            self._scroll.ensureWidgetVisible(writing, 0, 2 * _MARGIN)  # it grows

    def _set_margins(self, bar: int) -> None:
        """Keep the text's width: the scroll bar lies in the margin.

        The copy button reaches into the margin too, so that its icon ends where the text does.
        """
        end = _MARGIN - _INSET - bar
        mirrored = self.isRightToLeft()
        left, right = (end, _MARGIN) if mirrored else (_MARGIN, end)
        self._column.setContentsMargins(left, 0, right, _MARGIN)
        left, right = (_INSET, 0) if mirrored else (0, _INSET)
        self._inner.setContentsMargins(left, 0, right, 0)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.color("panel"))
        if self._is_floating:
            x = self.width() - 1 if self.isRightToLeft() else 0
            painter.fillRect(x, 0, 1, self.height(), self._theme.color("line"))

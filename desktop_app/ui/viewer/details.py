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
from desktop_app.typed import override
from desktop_app.ui import facts
from desktop_app.ui.icons import Icons
from desktop_app.ui.theme import Theme
from desktop_app.ui.viewer.fact_rows import FactRows, Hairline, Tag
from desktop_app.ui.viewer.origins import Origins, Thumbnail
from desktop_app.ui.viewer.own_marks import OwnMarks
from desktop_app.ui.viewer.prose import FoldedProse
from desktop_app.ui.viewer.tag_field import Tags
from desktop_app.ui.viewer.words import Link, Words
from desktop_app.ui.widgets.buttons import IconButton, TextButton

_MARGIN = 20
_INSET = 6  # of the copy icon in its button
_PULLED = 4  # by so much the prompt's label is nearer, since its row is as tall as the button
_BAR = 12  # the scroll bar, which takes its width from the margin


class Details(QWidget):
    """Says what is known of one picture and what its owner made of it; the unknown is left out."""

    copy_prompt_pressed = Signal()
    reuse_prompt_pressed = Signal()
    reuse_all_pressed = Signal()
    folder_pressed = Signal()
    marks_wanted = Signal(str)  # another picture is told of: its key, for `show_marks`
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
        self._is_floating = False
        self.setObjectName("details")
        self.setAccessibleName(self.tr("Details"))
        self.setFixedWidth(theme.size("detailsWidth"))
        self._demo = Tag(theme, self.tr("Demo"), self)
        self._prompt = FoldedProse(theme, self.tr("Prompt"), self)
        self._copy = IconButton(
            theme, icons, "copy", self.tr("Copy prompt"), shortcut="Ctrl+Shift+C", side=28, size=16
        )
        self._reuse = TextButton(
            theme, self.tr("Reuse prompt"), icons=icons, icon="rotate-ccw", parent=self
        )
        self._reuse_all = TextButton(theme, self.tr("Reuse all settings"), parent=self)
        self._rows = FactRows(theme, self)
        self._link = Link(theme, self)
        self._size = Words(theme, "body", "text3")
        self._said = FoldedProse(theme, self.tr("The model said"), self)
        self._said_group = QWidget(self)
        self._origins = Origins(theme, icons, self)
        self._own = OwnMarks(theme, icons, self)
        self._own_group = QWidget(self)
        self._build()
        self._wire()
        theme.changed.connect(self.update)
        self._copy.clicked.connect(self.copy_prompt_pressed)
        self._reuse.clicked.connect(self.reuse_prompt_pressed)
        self._reuse_all.clicked.connect(self.reuse_all_pressed)
        self._link.clicked.connect(self.folder_pressed)

    def _wire(self) -> None:
        own = self._own
        own.stars_chosen.connect(self.stars_chosen)
        own.tags_changed.connect(self.tags_changed)
        own.note_changed.connect(self.note_changed)
        own.collection_wanted.connect(self.collection_wanted)
        own.left.connect(self._give_back_keyboard)
        self._origins.picture_wanted.connect(self.picture_wanted)

    def set_floating(self, floating: bool) -> None:
        """Lie over the stage, with an edge, instead of beside it."""
        self._is_floating = floating
        self.update()

    @property
    def wishes(self) -> dict[str, SignalInstance]:
        """What can be wanted of the picture, by the window's ids."""
        return {
            "reuse_prompt": self.reuse_prompt_pressed,
            "reuse_all": self.reuse_all_pressed,
            "copy_prompt": self.copy_prompt_pressed,
            "show_in_folder": self.folder_pressed,
        }

    def show_picture(self, picture: Picture, job: Job | None, path: Path) -> None:
        """Tell of this picture; the job knows the whole prompt, the cost and the time."""
        self._demo.setVisible(picture.is_demo)
        self._prompt.show_text(job.recipe.prompt if job else picture.title)
        self._rows.show_facts(self._facts(picture, job))
        self._link.say(path.name, facts.fill(self.tr("Show %1 in its folder"), path.name))
        self._size.setText(facts.file_size(picture.size_bytes) if picture.size_bytes else "")
        said = job.text.strip() if job else ""
        self._said.show_text(said)
        self._said_group.setVisible(bool(said))
        self._origins.show_recipe(None if job is None else job.recipe)
        if picture.key != self._own.key:
            self.flush()  # what was written belongs to the picture before
            self._own_group.hide()
        self.marks_wanted.emit(picture.key)

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

    def _facts(self, picture: Picture, job: Job | None) -> list[tuple[str, str]]:
        model = self._model_name(picture.model)
        rows = [(self.tr("Model"), model)] if model else []
        if picture.width and picture.height:
            size = facts.pixels(picture.width, picture.height)
            ratio = facts.shape(picture.width, picture.height)
            both = facts.fill(self.tr("%1 · %2"), ratio, size)
            rows.append((self.tr("Ratio"), both) if ratio else (self.tr("Size"), size))
        if picture.is_demo:
            rows.append((self.tr("Cost"), self.tr("Free")))
        elif job is not None:
            rows.append((self.tr("Cost"), facts.cost(job.cost_usd)))
        if job is not None and job.started is not None and job.ended is not None:
            took_s = (job.ended - job.started).total_seconds()
            rows.append((self.tr("Took"), facts.seconds(took_s)))
        rows.append((self.tr("Made"), facts.moment(picture.made)))
        if job is not None and job.provider:
            rows.append((self.tr("Provider"), job.provider))
        return rows

    def _build(self) -> None:
        theme = self._theme
        head = QHBoxLayout()
        head.setContentsMargins(_MARGIN, _PULLED, _MARGIN, 0)
        head.addWidget(Words(theme, "panelTitle", "text", self.tr("Details")))
        head.addStretch(1)
        head.addWidget(self._demo)
        title = QWidget(self)
        title.setFixedHeight(theme.size("topBar") - _PULLED)
        title.setLayout(head)

        inner = QVBoxLayout()
        inner.setSpacing(0)
        inner.addWidget(self._prompt)
        inner.addSpacing(16)
        inner.addLayout(self._buttons())
        inner.addWidget(Hairline(theme))
        inner.addWidget(self._rows)
        self._rows.add_last(self.tr("File"), self._file())
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

    def _buttons(self) -> QHBoxLayout:
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self._reuse, 1)
        buttons.addWidget(self._reuse_all, 1)
        return buttons

    def _file(self) -> QWidget:
        file = QWidget(self)
        row = QHBoxLayout(file)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(self._link)
        row.addWidget(self._size)
        row.addStretch(1)
        return file

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

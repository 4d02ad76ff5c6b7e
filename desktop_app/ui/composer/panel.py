"""The desk: where a picture is described, shaped, priced and asked for."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.core.recipe import RATIOS, Reference
from desktop_app.state.draft import Draft
from desktop_app.state.snippets import Snippets
from desktop_app.typed import override
from desktop_app.ui.composer.choices import Choices
from desktop_app.ui.composer.footer import Footer
from desktop_app.ui.composer.header import Header
from desktop_app.ui.composer.history import Earlier
from desktop_app.ui.composer.models import ModelButton
from desktop_app.ui.composer.prompt import RING, PromptFrame
from desktop_app.ui.composer.reference_intake import DropCurtain, ReferenceIntake
from desktop_app.ui.composer.reference_tiles import Thumbnail
from desktop_app.ui.composer.references import ReferenceStrip
from desktop_app.ui.composer.snippet_completion import SnippetCompletion
from desktop_app.ui.composer.snippet_menu import SnippetMenu
from desktop_app.ui.composer.starters import Starters
from desktop_app.ui.composer.unfolded_line import UnfoldedLine
from desktop_app.ui.icons import Icons
from desktop_app.ui.theme import Theme
from desktop_app.ui.widgets.up_and_down import UpAndDown

_MARGIN, _NARROW_MARGIN = 20, 16


def _no_thumbnail(_reference: Reference, _side: int) -> QPixmap | None:
    return None


class ComposerPanel(QWidget):
    """Edits the draft it is given and asks for things by signals; knows neither jobs nor window."""

    generate_requested = Signal()
    menu_requested = Signal(QPoint)  # where the menu opens, in global coordinates
    collapse_requested = Signal()
    account_requested = Signal()
    inspect_requested = Signal()  # to see what will be sent
    refresh_requested = Signal()  # of the list of models
    starred_changed = Signal(str, bool)  # a model's id
    files_dropped = Signal(object)  # list[Path]: dropped, pasted or chosen as references
    image_pasted = Signal(object, str)  # QImage and a name; dropped ones too
    pictures_dropped = Signal(object)  # list[str]: keys of pictures on the wall
    references_refused = Signal(object)  # tuple[tuple[str, str], ...]: names and reason codes
    snippet_wanted = Signal(str)  # to keep these words as one
    snippets_wanted = Signal()  # to see all of them
    told = Signal(str)

    def __init__(
        self,
        theme: Theme,
        icons: Icons,
        draft: Draft,
        earlier: Callable[[], Sequence[Earlier]] = tuple,
        parent: QWidget | None = None,
        *,
        thumbnail: Thumbnail = _no_thumbnail,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._draft = draft
        self._wants_starters = False
        self.setAccessibleName(self.tr("Create"))
        self._header = Header(theme, icons, earlier, self)
        self._frame = PromptFrame(theme, self)
        self._editor = self._frame.editor
        self._unfolded = UnfoldedLine(theme, icons, draft, self._frame)
        self._starters = Starters(theme, icons, self._frame)
        self._references = ReferenceStrip(theme, icons, draft, thumbnail, self._frame)
        curtain = DropCurtain(theme, icons, self._frame)
        self._intake = ReferenceIntake(self, curtain, self._references)
        self._choices = Choices(theme, icons, draft, self)
        self._footer = Footer(theme, draft, self)
        self._frame_margins = QHBoxLayout()
        self._frame.add_below(self._unfolded)
        self._frame.add_below(self._starters)
        self._frame.add_below(self._references)
        self._place()
        self._wire()
        self._editor.setPlainText(draft.prompt)
        self.set_compact(False, False)
        self._on_draft_changed()

    def _place(self) -> None:
        self._frame_margins.addWidget(self._frame)
        scrolled = QWidget()
        column = QVBoxLayout(scrolled)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._header)
        column.addLayout(self._frame_margins, 1)
        column.addWidget(self._choices)
        area = UpAndDown(self)
        area.setWidget(scrolled)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.viewport().setAutoFillBackground(False)
        scrolled.setAutoFillBackground(False)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(area, 1)
        layout.addWidget(self._footer)
        QWidget.setTabOrder(self._choices.last, self._footer.button)  # as it is read

    def _wire(self) -> None:
        self._header.menu_requested.connect(self.menu_requested)
        self._header.collapse_requested.connect(self.collapse_requested)
        self._header.prompt_picked.connect(self._take_earlier)
        self._header.told.connect(self.told)
        self._starters.chosen.connect(self._take_prompt)
        self._editor.textChanged.connect(self._on_editor_changed)
        self._editor.generate_requested.connect(self._ask_to_generate)
        self._footer.generate_requested.connect(self._ask_to_generate)
        self._footer.account_requested.connect(self.account_requested)
        self._choices.inspect_requested.connect(self.inspect_requested)
        self._choices.model.refresh_requested.connect(self.refresh_requested)
        self._choices.model.starred_changed.connect(self.starred_changed)
        self._references.files_chosen.connect(self.files_dropped)
        self._editor.pictures_pasted.connect(self._intake.take_copied)
        self._intake.files.connect(self.files_dropped)
        self._intake.image.connect(self.image_pasted)
        self._intake.pictures.connect(self.pictures_dropped)
        self._intake.refused.connect(self.references_refused)
        self._draft.changed.connect(self._on_draft_changed)
        self._theme.changed.connect(self.update)

    def set_prompt(self, text: str) -> None:
        """Put words into the prompt as one step that Ctrl+Z takes back."""
        if text != self._editor.text():
            self._editor.rewrite(text)

    def offer_snippets(self, snippets: Snippets) -> None:
        """Name these in the prompt's menu, and while a name is typed after a brace."""
        SnippetCompletion(self._theme, snippets, self._editor)
        menu = SnippetMenu(snippets, self._editor)
        menu.keep_wanted.connect(self.snippet_wanted)
        menu.all_wanted.connect(self.snippets_wanted)

    def show_starters(self, first_run: bool) -> None:
        """Whether this is somebody's first look: an empty prompt then offers three beginnings."""
        self._wants_starters = first_run
        self._footer.set_first_run(first_run)
        self._show_starters()

    def set_running(self, running: int) -> None:
        """How many jobs are under way: Generate then makes more."""
        self._footer.set_running(running)

    def set_credit(self, text: str, is_low: bool = False) -> None:
        """What stands beside the estimate, such as "$12.40 left", and whether it is little."""
        self._footer.set_credit(text, is_low)

    def set_offline(self, offline: bool) -> None:
        """Whether pictures of real models have to wait."""
        self._footer.set_offline(offline)

    def set_has_key(self, has_key: bool) -> None:
        """Whether real models can be used; without a key they say that they need one."""
        self._choices.model.set_has_key(has_key)

    @property
    def models(self) -> ModelButton:
        """The list of models, to be told what is starred, recent, and how old it is."""
        return self._choices.model

    def take_references(self, references: Sequence[Reference]) -> int:
        """Put these into the draft, and say so where some had no room; returns how many."""
        return self._references.take(references)

    def refresh_reference(self, sha256: str) -> None:
        """The small picture of this reference is there, or another."""
        self._references.refresh(sha256)

    def set_adding(self, adding: bool) -> None:
        """Whether pictures are being prepared for being sent along."""
        self._references.set_adding(adding)

    def choose_references(self) -> None:
        """Let somebody choose files as references."""
        self._references.choose_files()

    def paste_references(self) -> bool:
        """Take the pictures on the clipboard as references; false where there are none."""
        return self._intake.paste()

    def set_compact(self, narrow: bool, short: bool) -> None:
        """Fit a narrow or a short window."""
        margin = _NARROW_MARGIN if narrow else _MARGIN
        self._header.set_compact(margin, short=short)
        self._frame_margins.setContentsMargins(margin - RING, 0, margin - RING, 0)
        self._frame.set_short(short)
        self._choices.set_compact(margin, short=short)
        self._footer.set_compact(margin, short=short)

    def focus_prompt(self) -> None:
        """Put the caret into the prompt."""
        self._editor.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def focus_ratios(self) -> None:
        """Put the keyboard on the chosen ratio."""
        self._choices.grid.focus_taken()

    def open_models(self) -> None:
        """Open the list of models."""
        self._choices.model.open()

    def open_history(self) -> None:
        """Open the list of earlier prompts."""
        self._header.open_history()

    def choose_ratio_at(self, place: int) -> None:
        """Choose the ratio at this place of the reading order, 0 to 9, if the model offers it."""
        if 0 <= place < len(RATIOS):
            self._draft.choose_ratio(RATIOS[place])

    def _take_prompt(self, text: str) -> None:
        self.set_prompt(text)
        self._editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def _take_earlier(self, prompt: str) -> None:
        """What was sent then is meant now, braces and all."""
        self._take_prompt(self._draft.prompts.as_typed(prompt))

    def _ask_to_generate(self) -> None:
        if self._draft.can_generate:
            self.generate_requested.emit()

    def _show_starters(self) -> None:
        shown = self._wants_starters and not self._editor.text()
        self._starters.setVisible(shown)
        self._editor.set_least_lines(1 if shown else 2)  # there are no words to be seen

    def _on_editor_changed(self) -> None:
        self._draft.set_prompt(self._editor.text())
        self._show_starters()

    def _on_draft_changed(self) -> None:
        self.set_prompt(self._draft.prompt)
        self._editor.show_spans(self._draft.prompts.spans)
        self._unfolded.show_draft()
        self._footer.show_draft()
        self._show_starters()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        pastes = event.matches(QKeySequence.StandardKey.Paste)
        if not (pastes and self.paste_references()):
            super().keyPressEvent(event)

    @override
    def sizeHint(self) -> QSize:
        return QSize(self._theme.size("createWidth"), 720)

    @override
    def minimumSizeHint(self) -> QSize:
        return super().minimumSizeHint().expandedTo(QSize(self._theme.size("createWidthSmall"), 0))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(event.rect(), self._theme.color("panel"))

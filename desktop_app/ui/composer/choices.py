"""The groups between the prompt and the foot: ratio, model, size, count."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QLayout, QVBoxLayout, QWidget

from desktop_app.core.recipe import MOST_IMAGES, SIZES
from desktop_app.state.draft import Draft
from desktop_app.state.fitting import Instead
from desktop_app.typed import override
from desktop_app.ui import facts
from desktop_app.ui.composer.models import ModelButton
from desktop_app.ui.composer.more_ratios import MoreRatios
from desktop_app.ui.composer.option_words import unsent_words
from desktop_app.ui.composer.options import OptionsButton
from desktop_app.ui.composer.ratios import RatioGrid
from desktop_app.ui.composer.words import Label, Note, OneLine
from desktop_app.ui.icons import Icons
from desktop_app.ui.theme import Theme
from desktop_app.ui.widgets.segments import Segments
from desktop_app.ui.widgets.stepper import Stepper

_SIZE_SHARE, _COUNT_SHARE = 41, 29


class Choices(QWidget):
    """Everything about the picture that is not words."""

    inspect_requested = Signal()  # to see what will be sent

    def __init__(
        self, theme: Theme, icons: Icons, draft: Draft, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._draft = draft
        self._short = False
        self.grid = RatioGrid(theme, parent=self)
        self._more = MoreRatios(theme, icons, draft, self)
        self.model = ModelButton(theme, icons, draft, self)
        self.options = OptionsButton(theme, icons, draft, self.model, self)
        self._size = Segments(theme, SIZES, self)
        self._size.setObjectName("size")
        self._size.setAccessibleName(self.tr("Size"))
        self._count = Stepper(
            theme,
            icons,
            least=1,
            most=MOST_IMAGES,
            fewer=self.tr("Fewer images"),
            more=self.tr("More images"),
            parent=self,
        )
        self._count.setObjectName("count")
        self._count.setAccessibleName(self.tr("Images"))
        self._pixels = Label(theme, role="meta", color="text3", is_figures=True, parent=self)
        self._ratio_note = Note(theme, self)
        self._size_note = Note(theme, self)
        self._option_note = Note(theme, self)
        self._ratio_label = OneLine(theme, self.tr("Aspect ratio"), parent=self)
        self._model_label = Label(theme, self.tr("Model"), parent=self)
        self._size_label = Label(theme, self.tr("Size"), parent=self)
        self._count_label = Label(theme, self.tr("Images"), parent=self)
        self._groups = QVBoxLayout(self)
        self._pair = QHBoxLayout()
        self._place()
        draft.choices_changed.connect(self.show_draft)
        self.grid.chosen.connect(draft.choose_ratio)
        self._more.chosen.connect(draft.choose_ratio)
        self.model.chosen.connect(draft.choose_model)
        self.options.inspect_requested.connect(self.inspect_requested)
        self._size.chosen.connect(draft.choose_size)
        self._count.valueChanged.connect(draft.set_count)
        self.show_draft()

    def _place(self) -> None:
        heading = QHBoxLayout()
        heading.setSpacing(8)
        heading.addWidget(self._ratio_label, 1)
        heading.addWidget(self._pixels)
        heading.addWidget(self._more)
        self._pair.addLayout(_stack(self._size_label, self._size), _SIZE_SHARE)
        self._pair.addLayout(_stack(self._count_label, self._count), _COUNT_SHARE)
        self._groups.addLayout(_stack(heading, self.grid, self._ratio_note))
        beside = QHBoxLayout()
        beside.setSpacing(8)
        beside.addWidget(self.model, 1)
        beside.addWidget(self.options)
        self._groups.addLayout(_stack(self._model_label, beside, self._option_note))
        self._groups.addLayout(_stack(self._pair, self._size_note))

    @property
    def last(self) -> QWidget:
        """The control at the end, where Tab leaves."""
        return self._count

    def set_compact(self, margin: int, *, short: bool) -> None:
        """Keep this margin; without height, labels go (their names stay) and cells shrink."""
        self._groups.setContentsMargins(margin, 8 if short else 16, margin, 0)
        self._groups.setSpacing(10 if short else 20)
        self._pair.setSpacing(10 if short else 16)
        self._short = short
        for label in (self._model_label, self._size_label, self._count_label):
            label.setVisible(not short)
        self.grid.set_short(short)
        self.model.set_short(short)
        self.options.setFixedHeight(self.model.height())
        self.show_draft()

    def show_draft(self) -> None:
        """Bring every control up to the draft."""
        draft = self._draft
        self.grid.show_draft(draft)
        self._more.show_draft()
        self.model.show_model(draft.model)
        self.options.show_draft()
        self._size.offer(draft.sizes, draft.size)
        self._count.setValue(draft.count)
        self._pixels.setText(self._pixel_words())
        own_shape = self.tr("This model picks the shape itself.")
        own_size = self.tr("This model picks the size itself.")
        self._explain(self._ratio_note, draft.ratio_instead, own_shape)
        self._explain(self._size_note, draft.size_instead, own_size)
        self._option_note.say(unsent_words(draft.option_instead))
        has_sizes = len(draft.sizes) > 1
        self._size_label.setVisible(has_sizes and not self._short)
        self._size.setVisible(has_sizes)
        self._pair.setStretch(0, _SIZE_SHARE if has_sizes else 0)

    def _pixel_words(self) -> str:
        pixels = self._draft.pixels
        if pixels is None:
            return ""
        words = facts.pixels(*pixels)
        # Kept together left to right, as one writes lengths; the shapes do not mirror either.
        return f"\u2066{words}\u2069" if self.isRightToLeft() else words

    def _explain(self, note: Note, instead: Instead | None, own_choice: str) -> None:
        text = ""
        if instead is not None and instead.used is None:
            text = own_choice
        elif instead is not None:
            sentence = self.tr("{wanted} isn't offered by this model, using {used}")
            text = sentence.format(wanted=instead.wanted, used=instead.used)
        note.say(text)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LayoutDirectionChange:
            self._pixels.setText(self._pixel_words())


def _stack(*parts: QWidget | QLayout) -> QVBoxLayout:
    """A group: its parts below each other, 8 apart; what is hidden takes no room."""
    layout = QVBoxLayout()
    layout.setSpacing(8)
    for part in parts:
        if isinstance(part, QWidget):
            layout.addWidget(part)
        else:
            layout.addLayout(part)
    return layout

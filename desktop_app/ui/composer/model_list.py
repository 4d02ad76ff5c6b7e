"""The list of models to choose from: recent ones, starred ones, and all of them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop_app.core.recipe import ImageModel
from desktop_app.state.draft import Draft
from desktop_app.ui.composer.picker import Picker
from desktop_app.ui.composer.picker_rows import Mark, Row
from desktop_app.ui.composer.words import OneLine, price_line
from desktop_app.ui.icons import Icons
from desktop_app.ui.theme import Theme
from desktop_app.ui.widgets.buttons import TextButton

_MOST_RECENT = 4


class ModelList(QObject):
    """Fills a picker with the draft's models and keeps it true while it is open."""

    picked = Signal(str)
    starred_changed = Signal(str, bool)
    refresh_requested = Signal()

    def __init__(
        self, theme: Theme, icons: Icons, draft: Draft, opener: QWidget, *, has_foot: bool = True
    ) -> None:
        super().__init__(opener)
        self._has_foot = has_foot
        self._theme = theme
        self._icons = icons
        self._draft = draft
        self._opener = opener
        self._starred: tuple[str, ...] = ()
        self._recent: tuple[str, ...] = ()
        self._has_key = True
        self._age = ""
        self._is_refreshing = False
        self._picker: Picker | None = None
        self._foot: _Foot | None = None
        draft.choices_changed.connect(self._renew)

    def set_starred(self, identities: Sequence[str]) -> None:
        """The models with a star."""
        self._starred = tuple(identities)
        self._renew()

    def set_recent(self, identities: Sequence[str]) -> None:
        """The models used lately, the latest first."""
        self._recent = tuple(identities)
        self._renew()

    def set_has_key(self, has_key: bool) -> None:
        """Whether real models can be used yet; they are listed in any case."""
        self._has_key = has_key
        self._renew()

    def set_age(self, text: str) -> None:
        """How old the list is, such as "Updated today 09:12"."""
        self._age = text
        self._show_foot()

    def set_refreshing(self, refreshing: bool) -> None:
        """Whether the list is being fetched."""
        self._is_refreshing = refreshing
        self._show_foot()

    def open(self) -> None:
        """Open the picker above its opener."""
        if self._picker is None:
            self._picker = self._made()
            self._show_foot()
        self._picker.prepare(self.rows())
        self._picker.open_above()

    def detail(self, model: ImageModel) -> str:
        """What stands under a model's name: its maker, its price, and that it needs a key."""
        words = price_line(model)
        if self._has_key or model.is_demo:
            return words
        return self.tr("{maker_and_price} · needs a key").format(maker_and_price=words)

    def rows(self) -> list[Row]:
        """Recent ones, starred ones, and all, each once in its section; the demo painter last."""
        models = sorted(self._draft.models, key=lambda model: model.is_demo)
        known = {model.id: model for model in models}
        recent = [known[name] for name in self._recent if name in known][:_MOST_RECENT]
        starred = [model for model in models if model.id in self._starred]
        rows = [self._row(model, self.tr("Recent")) for model in recent]
        rows += [self._row(model, self.tr("Starred")) for model in starred]
        rest = self.tr("All") if rows else ""
        return rows + [self._row(model, rest) for model in models]

    def _made(self) -> Picker:
        picker = Picker(
            self._theme,
            self._icons,
            self._opener,
            name=self.tr("Models"),
            hint=self.tr("Search models"),
            nothing=self.tr("No models are known yet."),
        )
        picker.picked.connect(self.picked)
        picker.star_changed.connect(self.starred_changed)
        if self._has_foot:
            self._foot = _Foot(self._theme, picker)
            self._foot.refresh.clicked.connect(self._on_refresh_clicked)
            picker.add_foot(self._foot)
        return picker

    def _row(self, model: ImageModel, section: str) -> Row:
        abilities = [
            self.tr("edits") if model.can_edit else "",
            self.tr("references") if model.most_references > 1 else "",
        ]
        return Row(
            value=model.id,
            title=model.name,
            detail=self.detail(model),
            is_taken=model.id == self._draft.model.id,
            section=section,
            sought=" ".join((model.maker, *abilities, *model.sizes)),
            marks=self._marks(model),
            is_starred=model.id in self._starred,
        )

    def _marks(self, model: ImageModel) -> tuple[Mark, ...]:
        """What models can do beside painting from words, and whether this one can."""
        several = self.tr("Takes up to %Ln references", "", model.most_references)
        return (
            Mark(icon="pencil", words=self.tr("Edits pictures"), is_true=model.can_edit),
            Mark(icon="images", words=several, is_true=model.most_references > 1),
            Mark(text="4K", words=self.tr("Paints up to 4K"), is_true="4K" in model.sizes),
        )

    def _renew(self) -> None:
        if self._picker is not None and self._picker.isVisible():
            self._picker.replace(self.rows())

    def _show_foot(self) -> None:
        if self._foot is not None:
            self._foot.show_state(self._age, is_refreshing=self._is_refreshing)

    def _on_refresh_clicked(self) -> None:
        if not self._is_refreshing:
            self.refresh_requested.emit()


class _Foot(QWidget):
    """How old the list is, and a way to a new one."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._age = OneLine(theme, role="meta", color="text3", parent=self)
        words = self.tr("Refresh the list")
        self.refresh = TextButton(theme, words, kind="link", height=28, parent=self)
        self.refresh.setFont(theme.font("meta"))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addSpacing(12)
        layout.addWidget(self._age, 1)
        layout.addWidget(self.refresh)
        layout.addSpacing(4)

    def show_state(self, age: str, *, is_refreshing: bool) -> None:
        """Say how old the list is, or that a new one is being fetched."""
        self._age.setText(age)
        self.refresh.say(self.tr("Refreshing…") if is_refreshing else self.tr("Refresh the list"))

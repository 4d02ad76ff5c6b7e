"""What the desk starts with: as it was left, or the same each time."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop_app.core.recipe import MOST_IMAGES, RATIOS, SIZES, aspect
from desktop_app.core.settings import FILE_FORMATS
from desktop_app.state.connection import Connection
from desktop_app.state.draft import Draft
from desktop_app.state.preferences import Preferences
from desktop_app.state.starting import usual
from desktop_app.ui.composer.models import ModelButton
from desktop_app.ui.composer.option_words import value_words
from desktop_app.ui.facts import fill
from desktop_app.ui.icons import Icons
from desktop_app.ui.settings.page import Page
from desktop_app.ui.theme import Theme
from desktop_app.ui.widgets.buttons import TextButton
from desktop_app.ui.widgets.menu_button import MenuButton
from desktop_app.ui.widgets.segments import Segments
from desktop_app.ui.widgets.stepper import Stepper

_WIDTH = 252  # of the controls, so that they stand below each other
_LEFT, _SAME = "left", "same"


class DeskDefaults(QObject):
    """The rows at the top of the page; the ones of a fixed start are there only with one."""

    def __init__(
        self,
        theme: Theme,
        icons: Icons,
        page: Page,
        preferences: Preferences,
        connection: Connection,
        desk: Draft,
    ) -> None:
        super().__init__(page)
        self._theme = theme
        self._icons = icons
        self._page = page
        self._preferences = preferences
        self._connection = connection
        self._desk = desk
        self._usual = Draft(desk.models, self)  # only for its model: nothing is asked for here
        start = {_LEFT: self.tr("As I left it"), _SAME: self.tr("The same each time")}
        self._start = Segments(theme, tuple(start), page.body, labels=start)
        self._start.setMinimumWidth(_WIDTH)
        self._start.chosen.connect(self._on_start)
        name = self.tr("The desk starts")
        self._start.setAccessibleName(name)
        self._start_row = page.add_row(name, self._start)
        self._fixed = QWidget(page.body)
        self._rows: list[QWidget] = []
        self._make_rows()
        self._wire()
        self._show()

    def _make_rows(self) -> None:
        theme, icons, body = self._theme, self._icons, self._page.body
        self._model = ModelButton(theme, icons, self._usual, body, has_foot=False)
        self._model.set_short(True)
        ratios = tuple((ratio, fill(self._shape(ratio), ratio)) for ratio in RATIOS)
        self._ratio = MenuButton(theme, icons, self.tr("Aspect ratio"), ratios, body)
        self._size = Segments(theme, SIZES, body)
        self._size.setAccessibleName(self.tr("Size"))
        self._count = Stepper(
            theme,
            icons,
            least=1,
            most=MOST_IMAGES,
            fewer=self.tr("Fewer images"),
            more=self.tr("More images"),
            parent=body,
        )
        self._count.setAccessibleName(self.tr("Images at a press"))
        formats = {word: value_words(word) if word else self.tr("Any") for word in FILE_FORMATS}
        self._format = Segments(theme, FILE_FORMATS, body, labels=formats)
        self._format.setAccessibleName(self.tr("File type"))
        self._now = QWidget(body)
        self._put = TextButton(theme, self.tr("Put these on the desk now"), parent=self._now)
        foot = QHBoxLayout(self._now)
        foot.setContentsMargins(0, 12, 0, 12)
        foot.addStretch(1)
        foot.addWidget(self._put)
        for name, control, hint in (
            (self.tr("Model"), self._model, ""),
            (self.tr("Aspect ratio"), self._ratio, self.tr("Or the nearest that the model has.")),
            (self.tr("Size"), self._size, ""),
            (self.tr("Images at a press"), self._count, ""),
            (self.tr("File type"), self._format, self.tr("With models that offer it.")),
        ):
            control.setMinimumWidth(104 if control is self._count else _WIDTH)
            control.setMaximumWidth(max(control.minimumWidth(), control.sizeHint().width()))
            row = self._page.add_row(name, control, is_last=True)
            row.explain(hint)
            self._rows += [row, self._page.add_hairline()]
        self._page.column.addWidget(self._now)
        self._rows.append(self._now)

    def _wire(self) -> None:
        update = self._preferences.update
        self._model.chosen.connect(lambda name: update(usual_model=name))
        self._model.starred_changed.connect(self._on_starred)
        self._ratio.chosen.connect(lambda ratio: update(usual_ratio=ratio))
        self._size.chosen.connect(lambda size: update(usual_size=size))
        self._count.valueChanged.connect(lambda count: update(usual_count=count))
        self._format.chosen.connect(lambda word: update(usual_format=word))
        self._put.clicked.connect(self._put_on_desk)
        self._preferences.watch(
            self._show,
            *("starts_usual", "usual_model", "usual_ratio", "usual_size", "usual_count"),
            *("usual_format", "starred", "recent_models"),
        )
        self._connection.changed.connect(self._show)
        self._desk.choices_changed.connect(self._on_desk)

    def _on_desk(self) -> None:
        if self._desk.models is not self._usual.models:
            self._usual.set_models(self._desk.models)
            self._show()

    def _on_start(self, start: str) -> None:
        """What is on the desk is what one begins with; later choices are kept."""
        new: dict[str, Any] = {"starts_usual": start == _SAME}
        if start == _SAME and not self._preferences.now.usual_model:
            desk = self._desk
            kind = dict(desk.wanted_options).get("output_format", "")
            new |= {
                "usual_model": desk.wanted_model,
                "usual_ratio": desk.wanted_ratio,
                "usual_size": desk.wanted_size,
                "usual_count": desk.count,
                "usual_format": kind if kind in FILE_FORMATS else "",
            }
        self._preferences.update(**new)

    def _on_starred(self, name: str, starred: bool) -> None:
        others = tuple(one for one in self._preferences.now.starred if one != name)
        self._preferences.update(starred=(*others, name) if starred else others)

    def _put_on_desk(self) -> None:
        start = usual(self._preferences.now)
        self._desk.restore(
            model=start.model,
            ratio=start.ratio,
            size=start.size,
            count=start.count,
            options=start.options,
        )

    def _show(self) -> None:
        now = self._preferences.now
        is_same = now.starts_usual
        self._start.offer((_LEFT, _SAME), _SAME if is_same else _LEFT)
        left = self.tr("With what was used last.")
        same = self.tr("What you were writing is kept.")
        self._start_row.explain(same if is_same else left)
        for row in self._rows:
            row.setVisible(is_same)
        if not is_same:
            return
        self._usual.restore(model=now.usual_model)
        self._model.show_model(self._usual.model)
        self._model.set_starred(now.starred)
        self._model.set_recent(now.recent_models)
        self._model.set_has_key(self._connection.has_key)
        self._ratio.take(now.usual_ratio)
        self._size.offer(SIZES, now.usual_size)
        self._count.setValue(now.usual_count)
        self._format.offer(FILE_FORMATS, now.usual_format)

    def _shape(self, ratio: str) -> str:
        form = aspect(ratio)
        if form == 1:
            return self.tr("%1 · square")
        return self.tr("%1 · landscape") if form > 1 else self.tr("%1 · portrait")

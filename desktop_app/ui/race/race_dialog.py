"""Choosing the models that are compared: what each would do and cost, and the price of all."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.core.recipe import ImageModel
from desktop_app.state.race import FEWEST_MODELS, MOST_EACH, MOST_MODELS, Entrant, Race, total
from desktop_app.typed import override
from desktop_app.ui.composer.words import Label, OneLine
from desktop_app.ui.facts import fill, is_right_to_left
from desktop_app.ui.icons import Icons
from desktop_app.ui.notices import announce
from desktop_app.ui.race.model_checks import CheckRow, ModelChecks
from desktop_app.ui.race.race_foot import RaceFoot
from desktop_app.ui.race.race_words import entrant_words, price_words
from desktop_app.ui.settings.page import Hairline
from desktop_app.ui.theme import Theme
from desktop_app.ui.widgets.buttons import IconButton
from desktop_app.ui.widgets.line_field import LineField
from desktop_app.ui.widgets.overlay import Overlay

_WIDTH, _PAD, _MOST_ROWS, _FEWEST_ROWS = 560, 24, 8, 3
_STEPS: dict[int, int] = {
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_PageUp: -6,
    Qt.Key.Key_PageDown: 6,
}
_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}


class RaceDialog(Overlay):
    """Ticked models stay in their place; what is sought hides the others only from sight."""

    asked = Signal(object, int)  # the models as a tuple, and pictures of each
    hiding_changed = Signal(bool)

    def __init__(
        self,
        theme: Theme,
        icons: Icons,
        race: Race,
        models: Sequence[ImageModel],
        ticked: Sequence[str],
        owner: QWidget,
        *,
        each: int = 1,
        hides_names: bool = False,
        has_key: bool = True,
    ) -> None:
        """`models` in the order in which they shall be listed."""
        super().__init__(theme, owner)
        self._race = race
        self._has_key = has_key
        self._entrants = {model.id: race.entrant(model) for model in models}
        known = [name for name in ticked if self._can_tick(name)]
        self._ticked: dict[str, None] = dict.fromkeys(known[:MOST_MODELS])
        self._each = min(max(each, 1), MOST_EACH)
        self.setObjectName("race_dialog")
        title = self.tr("Compare models")
        self.panel.setAccessibleName(title)
        self._title = Label(theme, title, role="pageTitle", color="text", parent=self.panel)
        self._close = IconButton(theme, icons, "x", self.tr("Close"), parent=self.panel)
        self._prompt = OneLine(theme, role="body", color="text2", parent=self.panel)
        self.field = LineField(
            theme, self.tr("Search models"), hint=self.tr("Search models"), parent=self.panel
        )
        self.list = ModelChecks(theme, self.panel)
        self.list.setAccessibleName(self.tr("Models"))
        self._nothing = Label(theme, role="body", color="text3", parent=self.panel)
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._nothing.setWordWrap(True)
        self.foot = RaceFoot(theme, self.panel, each=self._each, hides_names=hides_names)
        self.foot.pressed.connect(self.start)
        self.foot.images_chosen.connect(self._on_images)
        self.foot.hiding_changed.connect(self.hiding_changed)
        self._lay_out()
        self._wire()
        self._show_prompt()
        self._renew()

    @property
    def ticked(self) -> tuple[str, ...]:
        """The ids of the models that are ticked, in the order of ticking."""
        return tuple(self._ticked)

    @property
    def each(self) -> int:
        """How many pictures each model makes."""
        return self._each

    def start(self) -> None:
        """Ask for the comparison, if it can be begun."""
        if self.foot.button.isEnabled():
            chosen = tuple(self._entrants[name].model for name in self._ticked)
            self.asked.emit(chosen, self._each)

    def _wire(self) -> None:
        self._close.clicked.connect(self.give_up)
        self.field.installEventFilter(self)
        self.field.textChanged.connect(self._fill)
        self.list.toggled.connect(self._on_toggled)

    def _on_toggled(self, name: str) -> None:
        if name in self._ticked:
            del self._ticked[name]
        elif not self._can_tick(name):
            announce(self.panel, entrant_words(self._entrants[name]))
            return
        elif len(self._ticked) == MOST_MODELS:
            self._renew(self.tr("At most %Ln models can be compared.", "", MOST_MODELS))
            return
        else:
            self._ticked[name] = None
        self._renew()

    def _on_images(self, count: int) -> None:
        self._each = count
        self._renew()

    def _can_tick(self, name: str) -> bool:
        entrant = self._entrants.get(name)
        if entrant is None:
            return False
        return entrant.can_run or not self._race.can_run  # without anything nobody can

    def _renew(self, problem: str = "") -> None:
        """Bring rows, price and button up to what is ticked."""
        self._fill()
        count = len(self._ticked)
        if not self._race.can_run:
            problem = self.tr("Write a prompt first.")
        elif count < FEWEST_MODELS:
            problem = self.tr("Choose at least %Ln models.", "", FEWEST_MODELS)
        can_start = self._race.can_run and count >= FEWEST_MODELS
        self.foot.show_total(total(self._chosen(), self._each), count, problem, can_start=can_start)
        if problem:
            announce(self.panel, problem)

    def _chosen(self) -> list[Entrant]:
        return [self._entrants[name] for name in self._ticked]

    def _fill(self) -> None:
        words = self.field.text().casefold().split()
        rows = [self._row(one) for one in self._entrants.values() if _matches(one, words)]
        self.list.fill(rows)
        self.list.setVisible(bool(rows))
        self._nothing.setVisible(not rows)
        self._nothing.setText(
            fill(self.tr("Nothing matches “%1”."), self.field.text().strip())
            if words
            else self.tr("No models are known yet.")
        )

    def _row(self, entrant: Entrant) -> CheckRow:
        name = entrant.model.id
        detail = entrant_words(entrant) if self._race.can_run else ""
        if not self._has_key and not entrant.model.is_demo:
            key = self.tr("needs a key")
            detail = f"{detail} · {key}" if detail else self.tr("Needs a key")
        return CheckRow(
            value=name,
            name=entrant.model.name,
            maker=entrant.model.maker,
            detail=detail,
            price=price_words(entrant.estimate),
            is_ticked=name in self._ticked,
            can_tick=self._can_tick(name),
        )

    def _show_prompt(self) -> None:
        """What is compared, on one line and in its own direction."""
        words = " ".join(self._race.prompt.split())
        self._prompt.setText(words)
        self._prompt.setVisible(bool(words))
        if words:
            is_rtl = is_right_to_left(words)
            direction = Qt.LayoutDirection
            self._prompt.setLayoutDirection(
                direction.RightToLeft if is_rtl else direction.LeftToRight
            )
        if self._race.prompts > 1:
            text = self.tr("The first of %Ln prompts is compared.", "", self._race.prompts)
            self._prompt.setAccessibleDescription(text)
            self._first_only.setText(text)
        self._first_only.setVisible(self._race.prompts > 1)

    def _lay_out(self) -> None:
        theme = self._theme
        self._first_only = Label(theme, role="meta", color="text3", parent=self.panel)
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(self._close)
        line = Hairline(theme, self.panel)
        column = QVBoxLayout(self.panel)
        column.setContentsMargins(_PAD, _PAD - 6, _PAD, _PAD - 4)
        column.setSpacing(0)
        column.addLayout(head)
        for widget in (self._prompt, self._first_only):
            column.addWidget(widget)
        column.addSpacing(12)
        column.addWidget(self.field)
        column.addSpacing(8)
        column.addWidget(self.list, 1)
        column.addWidget(self._nothing, 1)
        column.addSpacing(8)
        column.addWidget(line)
        column.addSpacing(12)
        column.addWidget(self.foot)

    @override
    def take_keyboard(self) -> None:
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    @override
    def panel_size(self) -> QSize:
        row = self.list.sizeHintForRow(0) if self.list.count() else 48
        rows = min(max(len(self._entrants), _FEWEST_ROWS), _MOST_ROWS)
        layout = self.panel.layout()
        fixed = layout.minimumSize().height() if layout is not None else 0
        return QSize(_WIDTH, fixed - self.list.minimumSizeHint().height() + rows * row)

    @override
    def panel_color(self) -> QColor:
        return self._theme.color("panel" if self._theme.is_dark else "canvas")

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.field and isinstance(event, QKeyEvent):
            return event.type() is QEvent.Type.KeyPress and self._on_key(event)
        return super().eventFilter(watched, event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        control = Qt.KeyboardModifier.ControlModifier
        if event.key() in _ENTER and event.modifiers() & control:
            self.start()
            event.accept()
        else:
            super().keyPressEvent(event)

    def _on_key(self, event: QKeyEvent) -> bool:
        """Whether a key in the field means the list, or all of it."""
        step = _STEPS.get(event.key())
        if step is not None:
            self.list.step(step)
        elif event.key() in _ENTER and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.start()
        elif event.key() in _ENTER:
            self.list.toggle_current()
            self.field.selectAll()  # what is typed next looks for another one
        elif event.key() == Qt.Key.Key_Space and not self.field.text():
            self.list.toggle_current()  # no name begins with a space
        else:
            return False
        return True


def _matches(entrant: Entrant, words: Sequence[str]) -> bool:
    model = entrant.model
    text = f"{model.name} {model.maker} {model.id}".casefold()
    return all(word in text for word in words)

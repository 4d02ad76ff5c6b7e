"""The page of one comparison: results as they come, the choice, and then who made which."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from decimal import Decimal

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QImage, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.core.records import Job, Picture
from desktop_app.state.jobs import JobList
from desktop_app.state.race_results import RaceResults, Result
from desktop_app.state.thumbnails import Thumbnails
from desktop_app.typed import override
from desktop_app.ui.composer.words import Label, OneLine, money
from desktop_app.ui.facts import fill, is_right_to_left
from desktop_app.ui.gallery.trouble_words import in_full
from desktop_app.ui.icons import Icons
from desktop_app.ui.job_words import changed_words
from desktop_app.ui.notices import announce
from desktop_app.ui.race.choose_button import Told
from desktop_app.ui.race.race_grid import RaceGrid
from desktop_app.ui.race.race_words import bill_words, hidden_name
from desktop_app.ui.race.tile_deeds import TileDeeds
from desktop_app.ui.theme import Theme
from desktop_app.ui.widgets.buttons import IconButton, TextButton

_MOST_KEYS = 9
_KEEPS = (
    Qt.KeyboardModifier.ControlModifier
    | Qt.KeyboardModifier.AltModifier
    | Qt.KeyboardModifier.MetaModifier
)
#: What does not lead to where the name of a model stands.
_TELLS_NOTHING = {Qt.Key.Key_F, Qt.Key.Key_Delete, Qt.Key.Key_Backspace}


@dataclass(frozen=True, slots=True, kw_only=True)
class Behind:
    """What the page stands on."""

    results: RaceResults
    jobs: JobList
    thumbnails: Thumbnails
    model_name: Callable[[str], str]


class RacePage(QWidget):
    """Keys 1 to 9 choose, Enter opens, Esc goes back. Names may be hidden until then."""

    left = Signal()
    opened = Signal(object)  # Picture
    scores_wanted = Signal()
    action_requested = Signal(object, object)  # Job, Action: what only the window can do

    def __init__(self, theme: Theme, icons: Icons, behind: Behind) -> None:
        super().__init__()
        self._theme = theme
        self._behind = behind
        self._is_blind = False
        self.setObjectName("race_page")
        self.setAccessibleName(self.tr("Comparison of models"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.back = IconButton(
            theme, icons, self._arrow(), self.tr("Back"), shortcut="Esc", parent=self
        )
        self._title = Label(theme, role="panelTitle", color="text", parent=self)
        self._prompt = OneLine(theme, role="meta", color="text2", parent=self)
        self.reveal = TextButton(theme, self.tr("Show names"), kind="plain", parent=self)
        self.scores = TextButton(theme, self.tr("Scores"), kind="quiet", parent=self)
        self.grid = RaceGrid(theme, icons, behind.thumbnails.pixmap, self)
        self._news = OneLine(theme, role="body", color="text2", is_figures=True, parent=self)
        self._lay_out()
        self._wire()

    @property
    def is_blind(self) -> bool:
        """Whether names are hidden now."""
        return self._is_blind

    @property
    def news(self) -> str:
        """What the line at the head says."""
        return self._news.text()

    @property
    def picture(self) -> Picture | None:
        """The picture that has the keyboard."""
        cell = self.grid.current
        return cell.result.picture if cell is not None else None

    def show_race(self, *, hides_names: bool) -> None:
        """Show what the results are of now; names are hidden unless somebody has chosen."""
        self._is_blind = hides_names and self._behind.results.chosen is None
        self.grid.show_alone("")
        self._renew()

    def take_keyboard(self) -> None:
        """Have the keys that choose."""
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_preview(self, job_key: str, image: QImage) -> None:
        """Show a partial picture of a job."""
        self.grid.show_preview(job_key, image)

    def choose(self, key: str) -> None:
        """Choose this result's picture, or take that back."""
        results = self._behind.results
        chosen = results.chosen
        if chosen is not None and chosen.key == key:
            results.choose("", self.tr("Choice taken back"))
            return
        found = next((one for one in results.results if one.key == key), None)
        if found is not None and found.picture is not None:
            name = self._behind.model_name(found.job.recipe.model)
            results.choose(key, fill(self.tr("%1 chosen"), name))

    def leave(self) -> None:
        """Back from one picture to all, and from there to where one came from."""
        if self.grid.alone:
            self.grid.show_alone("")
        else:
            self.left.emit()

    def _wire(self) -> None:
        behind = self._behind
        self.back.clicked.connect(self.leave)
        self.reveal.clicked.connect(self._on_reveal)
        self.scores.clicked.connect(self.scores_wanted)
        self.grid.opened.connect(self._on_opened)
        self.grid.choose_pressed.connect(self.choose)
        deeds = TileDeeds(behind.jobs, self)
        self.grid.tile_made.connect(deeds.wire)
        deeds.requested.connect(self.action_requested)
        behind.results.changed.connect(self._renew)
        behind.results.progressed.connect(self._on_progress)
        behind.thumbnails.arrived.connect(self.grid.refresh)
        behind.thumbnails.failed.connect(lambda _key: self._renew())

    def _renew(self) -> None:
        results = self._behind.results
        chosen = results.chosen
        if chosen is not None and self._is_blind:
            self._is_blind = False
        self.reveal.setVisible(self._is_blind)
        is_going = any(job.state.is_under_way for job in results.jobs)
        count = len(results.models)
        going, over = self.tr("Comparing %Ln models", "", count), self.tr("%Ln models", "", count)
        self._title.setText(going if is_going else over)
        prompt = next((" ".join(job.recipe.prompt.split()) for job in results.jobs), "")
        direction = Qt.LayoutDirection
        self._prompt.setText(prompt)
        self._prompt.setLayoutDirection(
            direction.RightToLeft if is_right_to_left(prompt) else direction.LeftToRight
        )
        self.grid.show_results([self._masked(one) for one in results.results], self._told)
        before, now = self._news.text(), self._news_words(chosen)
        self._news.setText(now)
        self._news.recolor("text" if chosen is not None else "text2")
        if chosen is not None and now != before and self.isVisible():
            announce(self, now)

    def _news_words(self, chosen: Picture | None) -> str:
        """The one line at the head."""
        found = self._behind.results.results
        if chosen is not None:
            name = self._behind.model_name(chosen.model)
            return fill(self.tr("You chose %1."), name)
        ready = sum(one.picture is not None for one in found)
        if any(one.job.state.is_under_way for one in found):
            count = self.locale().toString
            words = fill(self.tr("%1 of %2 are here."), count(ready), count(len(found)))
            return " ".join(one for one in (words, self._spent()) if one)
        if not ready:
            return self.tr("None of them made a picture.")
        return self.tr("Which one is best? Choose it, or press its number.")

    def _spent(self) -> str:
        costs = [job.cost_usd for job in self._behind.results.jobs if job.cost_usd is not None]
        total = sum(costs, Decimal(0))
        return fill(self.tr("%1 so far."), money(total)) if total else ""

    def _masked(self, result: Result) -> Result:
        """The same without its model while names are hidden: a tile's words may go by its maker."""
        if not self._is_blind:
            return result
        recipe = replace(result.job.recipe, model="")
        return replace(result, job=replace(result.job, recipe=recipe))

    def _told(self, place: int, result: Result) -> Told:
        picture, results = result.picture, self._behind.results
        name = hidden_name(result.place)
        if not self._is_blind:
            name = self._behind.model_name(result.job.recipe.model)
        trouble = None if picture is None else self._behind.thumbnails.trouble_of(picture)
        chosen = results.chosen
        return Told(
            number=str(place + 1) if picture is not None and place < _MOST_KEYS else "",
            name=name,
            changed=changed_words(result.job.changed),
            bill="" if self._is_blind else bill_words(result.job),
            trouble="" if trouble is None else in_full(trouble),
            is_chosen=picture is not None and chosen is not None and chosen.key == picture.key,
        )

    def _on_progress(self, job: Job) -> None:
        for place, result in enumerate(self._behind.results.results):
            if result.job.key == job.key:
                self.grid.show_job(self._masked(result), self._told(place, result))

    def _on_reveal(self) -> None:
        self._is_blind = False
        self.setFocus(Qt.FocusReason.OtherFocusReason)  # the button goes
        self._renew()

    def _on_opened(self, key: str) -> None:
        """Large: here while names are hidden, for the viewer would tell them."""
        found = next((one for one in self._behind.results.results if one.key == key), None)
        if found is None or found.picture is None:
            return
        if self._is_blind:
            self.grid.show_alone("" if self.grid.alone else key)
        else:
            self.opened.emit(found.picture)

    def _arrow(self) -> str:
        return "chevron-right" if self.isRightToLeft() else "chevron-left"

    def _lay_out(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(1)
        words.addWidget(self._title)
        words.addWidget(self._prompt)
        head = QHBoxLayout()
        head.setContentsMargins(16, 12, 16, 0)
        head.setSpacing(8)
        head.addWidget(self.back)
        head.addLayout(words, 1)
        head.addSpacing(16)
        head.addWidget(self._news)  # not at the foot, where the window says what can be undone
        head.addSpacing(8)
        head.addWidget(self.reveal)
        head.addWidget(self.scores)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.grid, 1)
        self._theme.changed.connect(self.update)

    @override
    def event(self, event: QEvent) -> bool:
        """Plain keys are for the picture that has the keyboard; without one they do nothing."""
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            is_function = Qt.Key.Key_F1 <= event.key() <= Qt.Key.Key_F35
            is_for_one = self.picture is not None and (
                not self._is_blind or event.key() in _TELLS_NOTHING
            )
            if not event.modifiers() & _KEEPS and not is_function and not is_for_one:
                event.accept()
                return True
        return super().event(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        number = event.key() - Qt.Key.Key_0
        results = self._behind.results.results
        plain = not event.modifiers() & _KEEPS
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        elif plain and 1 <= number <= min(len(results), _MOST_KEYS):
            self.choose(results[number - 1].key)
        elif not self.grid.go(event.key()):
            super().keyPressEvent(event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(event.rect(), self._theme.color("canvas"))

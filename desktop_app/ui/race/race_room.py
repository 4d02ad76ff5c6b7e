"""Comparing models: the dialog that asks, the page of what comes, and the scores of all."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from desktop_app.core.recipe import ImageModel
from desktop_app.core.records import Job, Picture
from desktop_app.state.order import Order
from desktop_app.state.race import Race, preselected
from desktop_app.state.race_results import RaceResults
from desktop_app.ui.commands import Sources
from desktop_app.ui.icons import Icons
from desktop_app.ui.pages import Pages
from desktop_app.ui.states import States
from desktop_app.ui.theme import Theme

if TYPE_CHECKING:
    from desktop_app.ui.race.race_dialog import RaceDialog
    from desktop_app.ui.race.race_page import RacePage


class RaceRoom(QObject):
    """Starts comparisons and shows them; what it shows is made when it is first looked at."""

    told = Signal(str)
    wanted = Signal(str, object)  # an action's id, and the Picture it is wanted for
    action_requested = Signal(object, object)  # Job, Action: as of a job's tile on the wall

    def __init__(
        self,
        theme: Theme,
        icons: Icons,
        states: States,
        sources: Sources,
        pages: Pages,
        place: Callable[[Sequence[Order]], None],
        model_name: Callable[[str], str],
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._theme = theme
        self._icons = icons
        self._states = states
        self._sources = sources
        self._pages = pages
        self._place = place
        self._model_name = model_name
        self._window = window
        self._awaited = ""  # the comparison that was asked for and has not begun
        self._dialog: RaceDialog | None = None
        self.page: RacePage | None = None
        self.results = RaceResults(
            states.jobs,
            states.edits,
            sources.race,
            sources.pictures_of_job,
            sources.marks_of,
            self,
        )
        states.jobs.added.connect(self._on_added)

    def handlers(self) -> dict[str, Callable[[], object]]:
        """What the window's actions do here."""
        return {"compare_models": self.compare, "scores": self.show_scores}

    @property
    def is_open(self) -> bool:
        """Whether a comparison has the window."""
        return self._pages.is_open(self.page)

    @property
    def picture(self) -> Picture | None:
        """The picture that keys mean while a comparison has the window."""
        return self.page.picture if self.page is not None and self.is_open else None

    def leave(self) -> None:
        """Back to what was there before."""
        if self.page is not None:
            self._pages.close(self.page)

    def compare(self) -> None:
        """Let the person choose the models for what is on the desk."""
        from desktop_app.ui.race.race_dialog import RaceDialog  # not needed at start-up

        if self._dialog is not None and self._dialog.is_open:
            return
        now, draft = self._states.preferences.now, self._states.draft
        usual = (draft.model.id, *now.recent_models, *now.starred)
        ticked = preselected(draft.models, now.race_models, usual)
        race = Race(draft)
        dialog = RaceDialog(
            self._theme,
            self._icons,
            race,
            _listed(draft.models, (*ticked, *usual)),
            ticked,
            self._window,
            each=now.race_each,
            hides_names=now.race_hides_names,
            has_key=self._sources.has_key(),
        )
        dialog.asked.connect(partial(self._on_asked, race))
        dialog.hiding_changed.connect(
            lambda hides: self._states.preferences.update(race_hides_names=hides)
        )
        dialog.closed.connect(self._on_dialog_closed)
        self._dialog = dialog
        dialog.open()

    def show(self, race: str) -> None:
        """Show the comparison of this key."""
        if not race:
            return
        hides = self._states.preferences.now.race_hides_names
        is_open_to_all = not hides or any(
            one.chosen for job in self._sources.race(race) for one in self._of(job)
        )
        self.results.show(race, shuffled=not is_open_to_all)
        page = self._page()
        page.show_race(hides_names=hides)
        self._pages.open(page)
        page.take_keyboard()

    def show_of(self, picture: Picture) -> None:
        """Show the comparison that a picture was made in, if it was."""
        job = self._sources.details_of(picture)
        if job is not None and job.race:
            self.show(job.race)
        else:
            self.told.emit(self.tr("This picture wasn't made in a comparison of models."))

    def show_scores(self) -> None:
        """Show how models have fared."""
        from desktop_app.ui.race.scores_dialog import ScoresDialog

        scores = self._sources.scores()
        dialog = ScoresDialog(self._theme, self._icons, scores, self._model_name, self._window)
        dialog.open()

    def on_picture_saved(self, picture: Picture) -> None:
        """A picture is safe: it may be one of those that are looked at."""
        self.results.refresh(picture.job_key)

    def on_job_settled(self, job: Job) -> None:
        """More is known of a job, such as its bill."""
        self.results.refresh(job.key)

    def _of(self, job: Job) -> Sequence[Picture]:
        return self._sources.pictures_of_job(job.key)

    def _on_asked(self, race: Race, models: tuple[ImageModel, ...], each: int) -> None:
        """Have it begun; until it is, the dialog stays, for one may decide otherwise."""
        names = tuple(model.id for model in models)
        self._states.preferences.update(race_models=names, race_each=each)
        orders = race.orders(models, each)
        if any(not order.is_demo for order in orders) and not self._sources.has_key():
            self._close_dialog()  # the key is asked for behind it
        self._awaited = orders[0].race if orders else ""
        self._place(orders)

    def _on_added(self, job: Job) -> None:
        if self._awaited and job.race == self._awaited:
            race, self._awaited = self._awaited, ""
            self._close_dialog()
            self.show(race)

    def _on_dialog_closed(self) -> None:
        self._dialog = None

    def _close_dialog(self) -> None:
        if self._dialog is not None:
            self._dialog.give_up()

    def _page(self) -> RacePage:
        if self.page is None:
            from desktop_app.ui.race.race_page import Behind, RacePage

            states = self._states
            behind = Behind(
                results=self.results,
                jobs=states.jobs,
                thumbnails=states.thumbnails,
                model_name=self._model_name,
            )
            page = self.page = RacePage(self._theme, self._icons, behind)
            page.left.connect(self.leave)
            page.opened.connect(lambda picture: self.wanted.emit("open", picture))
            page.scores_wanted.connect(self.show_scores)
            page.action_requested.connect(self.action_requested)
            states.previews.arrived.connect(page.show_preview)
        return self.page


def _listed(models: Sequence[ImageModel], first: Sequence[str]) -> list[ImageModel]:
    """All models, those of these ids first and demo painters last."""
    known = {model.id: model for model in models}
    ahead = [known[name] for name in dict.fromkeys(first) if name in known]
    rest = sorted((one for one in models if one not in ahead), key=lambda one: one.is_demo)
    return ahead + rest

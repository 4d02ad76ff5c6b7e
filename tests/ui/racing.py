"""A comparison of models over a real library: begun, painted, failed and chosen by hand."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta
from decimal import Decimal
from pathlib import Path
from types import SimpleNamespace
from typing import cast

from PySide6.QtWidgets import QApplication, QStackedWidget, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.core.errors import Failure
from desktop_app.core.events import Arrived, Sent
from desktop_app.core.library import Library
from desktop_app.core.recipe import ImageModel
from desktop_app.core.records import Job, JobState, Picture, now
from desktop_app.core.settings import Settings
from desktop_app.state.draft import Draft
from desktop_app.state.edits import Edits
from desktop_app.state.jobs import JobList
from desktop_app.state.order import Order
from desktop_app.state.preferences import Preferences
from desktop_app.state.previews import Previews
from desktop_app.state.race_results import RaceResults
from desktop_app.state.thumbnails import Thumbnails
from desktop_app.ui.commands import Sources
from desktop_app.ui.icons import Icons
from desktop_app.ui.pages import Pages
from desktop_app.ui.race.race_dialog import RaceDialog
from desktop_app.ui.race.race_page import RacePage
from desktop_app.ui.race.race_room import RaceRoom
from desktop_app.ui.race.scores_dialog import ScoresDialog
from desktop_app.ui.states import States
from desktop_app.ui.theme import Theme
from tests.fakes.wire import png
from tests.loop import run


class Track:
    """What jobs, pictures and choices of a comparison go through, without a widget."""

    def __init__(self, folder: Path) -> None:
        self.library = Library.open(folder / "library")
        self.jobs = JobList()
        self.edits = Edits(self.library.apply, self.library.marks_of, self.library.empty_trash)
        self.results = RaceResults(
            self.jobs,
            self.edits,
            self.library.families.race,
            self.library.families.pictures_of,
            self.library.marks_of,
        )

    def begin(self, orders: Sequence[Order]) -> list[Job]:
        """Begin these; their rows are there, as the worker has them written."""
        begun = [job for order in orders for job in self.jobs.begin(order)]
        for job in begun:
            self.library.add_job(job)
        return begun

    def paint(
        self, job: Job, *, cost: str | None = "0.039", took_s: float = 11.4, content: bytes = b""
    ) -> Picture:
        """Let the job end with a picture."""
        self.jobs.advance(job.key, Sent())
        begun = now()
        path = self.library.incoming(job.key) / "1.part"
        path.write_bytes(content or png(48, 32))
        self.jobs.advance(job.key, Arrived(1, path, "image/png"))
        picture = self.library.save_picture(job, Arrived(1, path, "image/png"))
        ended = replace(
            job,
            state=JobState.DONE,
            started=begun,
            ended=begun + timedelta(seconds=took_s),
            cost_usd=None if cost is None else Decimal(cost),
        )
        self.library.update_job(ended)
        self.jobs.finish(job.key)
        return self.library.picture(picture.key) or picture  # with its share of the bill

    def fail(self, job: Job, failure: Failure) -> None:
        """Let the job end without one."""
        self.jobs.advance(job.key, Sent())
        self.jobs.fail(job.key, failure)
        listed = self.jobs.get(job.key)
        assert listed is not None
        self.library.update_job(listed)

    def settle(self) -> None:
        """Let what was asked of the library be done."""
        self.edits.close()
        run(self.edits.work())

    def close(self) -> None:
        """Close the library."""
        self.library.close()


class Racing(Track):
    """The room for comparisons in a window of its own."""

    def __init__(
        self,
        qtbot: QtBot,
        theme: Theme,
        folder: Path,
        models: tuple[ImageModel, ...],
        *,
        size: tuple[int, int] = (1200, 800),
        settings: Settings | None = None,
    ) -> None:
        super().__init__(folder)
        self.placed: list[Order] = []
        self.has_key = True
        self.begins = True  # else as if the limit was asked for and declined
        self.draft = Draft(models)
        self.draft.set_prompt("A small wooden cabin beside a lake")
        self.preferences = Preferences(settings or Settings(), lambda _: None)
        self.thumbnails = Thumbnails(folder / "small", self.library.path_of)
        self.previews = Previews()
        self.window = QWidget()
        self.stack = QStackedWidget()
        self.home = QWidget()
        self.stack.addWidget(self.home)
        column = QVBoxLayout(self.window)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.stack)
        qtbot.addWidget(self.window)
        states = SimpleNamespace(
            jobs=self.jobs,
            edits=self.edits,
            draft=self.draft,
            preferences=self.preferences,
            thumbnails=self.thumbnails,
            previews=self.previews,
        )
        library = self.library
        sources = SimpleNamespace(
            race=library.families.race,
            pictures_of_job=library.families.pictures_of,
            scores=library.past.scores,
            marks_of=library.marks_of,
            details_of=lambda picture: library.job(picture.job_key),
            has_key=lambda: self.has_key,
        )
        names = {model.id: model.name for model in models}
        self.room = RaceRoom(
            theme,
            Icons(theme),
            cast(States, states),
            cast(Sources, sources),
            Pages(self.stack),
            self._place,
            lambda name: names.get(name, name),
            self.window,
        )
        self.window.resize(*size)
        with qtbot.waitExposed(self.window):
            self.window.show()
        self.window.activateWindow()
        qtbot.waitUntil(self.window.isActiveWindow)

    @property
    def dialog(self) -> RaceDialog:
        """The dialog that is open."""
        (found,) = [one for one in self.window.findChildren(RaceDialog) if one.is_open]
        return found

    @property
    def scores(self) -> ScoresDialog:
        """The scores that are open."""
        (found,) = [one for one in self.window.findChildren(ScoresDialog) if one.is_open]
        return found

    @property
    def page(self) -> RacePage:
        """The page of results, which must be there."""
        assert self.room.page is not None
        return self.room.page

    def names(self) -> list[str]:
        """What the cells are called."""
        return [cell.told.name for cell in self.page.grid.cells]

    def _place(self, orders: Sequence[Order]) -> None:
        self.placed += orders
        if self.begins:
            self.begin(orders)

    def close(self) -> None:
        """End the threads and close the library."""
        self.thumbnails.close()
        self.previews.close()
        QApplication.processEvents()
        super().close()

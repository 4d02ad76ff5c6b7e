"""A real library that is searched, and a finder that can be watched, held up, and made to fail."""

from __future__ import annotations

import threading
from array import array
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

from pytestqt.qtbot import QtBot

from desktop_app.core import rows
from desktop_app.core.changes import Change
from desktop_app.core.library import Library
from desktop_app.core.records import Picture
from desktop_app.core.search.completion import Suggestion
from desktop_app.core.search.finding import Finder
from desktop_app.core.search.query import Showing
from desktop_app.state.gallery import GalleryModel
from desktop_app.state.search import Search
from tests.core.making import a_job, a_picture

START = datetime(2026, 11, 22, 8, tzinfo=UTC)


class Watched:
    """A finder; notes what it is asked, and answers when it may."""

    def __init__(self, finder: Finder) -> None:
        self.finder = finder
        self.firsts: list[Showing] = []
        self.wholes: list[Showing] = []
        self.unwanted: list[Showing] = []  # while it waited
        self.problem: Exception | None = None
        self.may_answer = threading.Event()
        self.may_answer.set()
        self.holds: Callable[[Showing, bool], bool] = lambda showing, is_first: True

    def first(self, showing: Showing, limit: int, stop: Callable[[], bool]) -> list[Picture]:
        """What the finder has found before it waited."""
        if self.problem is not None:
            raise self.problem
        found = self.finder.first(showing, limit, stop)
        self.firsts.append(showing)
        self._wait(showing, stop, is_first=True)
        return found

    def ranks(self, showing: Showing, stop: Callable[[], bool]) -> array[int]:
        """The same."""
        if self.problem is not None:
            raise self.problem
        found = self.finder.ranks(showing, stop)
        self.wholes.append(showing)
        self._wait(showing, stop, is_first=False)
        return found

    def suggest(self, text: str, cursor: int) -> list[Suggestion]:
        """As the finder does."""
        return self.finder.suggest(text, cursor)

    def hold(self, which: Callable[[Showing, bool], bool]) -> None:
        """Let these wait until they may answer or are not wanted any more."""
        self.holds = which
        self.may_answer.clear()

    def _wait(self, showing: Showing, stop: Callable[[], bool], *, is_first: bool) -> None:
        if not self.holds(showing, is_first):
            return
        while not self.may_answer.wait(0.002):
            if stop():
                self.unwanted.append(showing)
                return


class Scene:
    """A library, its wall, and a search in it."""

    def __init__(self, qtbot: QtBot, folder: Path) -> None:
        self._qtbot = qtbot
        self._made = 0
        self.library = Library.open(folder)
        self.finder = Watched(self.library.finder)
        self.gallery = GalleryModel(
            self.library.days,
            self.library.day_page,
            self.library.path_of,
            at=self.library.finder.at,
            versions=self.library.finder.versions,
        )
        self.search = Search(self.finder, self.gallery)
        self.counts: list[int] = []  # that were told
        self.busy: list[bool] = []
        self.search.found.connect(self.counts.append)
        self.search.busy_changed.connect(self.busy.append)

    def put(self, *prompts: str) -> list[Picture]:
        """Commit pictures of these prompts, each newer than the one before; nobody is told."""
        made = []
        with self.library._database.writing() as connection:
            for prompt in prompts:
                self._made += 1
                job = a_job(prompt, made=START + timedelta(minutes=self._made))
                connection.execute(rows.INSERT_JOB, rows.job_values(job))
                day = 20261120 + self._made % 3
                made.append(rows.insert_picture(connection, a_picture(job, day=day)))
        return made

    def edit(self, parent: Picture, prompt: str) -> Picture:
        """Commit a change of a picture, the newest of its day; nobody is told."""
        with self.library._database.writing() as connection:
            self._made += 1
            job = a_job(prompt, made=START + timedelta(minutes=self._made))
            job = replace(job, recipe=replace(job.recipe, parent=parent.key))
            connection.execute(rows.INSERT_JOB, rows.job_values(job))
            return rows.insert_picture(connection, a_picture(job, day=parent.day))

    def do(self, change: Change) -> None:
        """Do a change, and have the wall follow it."""
        self.gallery.follow(change, self.library.apply(change))

    def titles(self) -> list[str]:
        """What hangs on the wall."""
        found = self.gallery.pictures(0, self.gallery.count)
        return ["?" if one is None else one.title for one in found]

    def until(self, true: Callable[[], object]) -> None:
        """Wait for a condition while the app lives."""
        self._qtbot.waitUntil(lambda: bool(true()), timeout=20_000)

    def settle(self) -> None:
        """Wait until nothing is searched for or about to be."""
        self.until(lambda: self.search.is_settled)

    def look_for(self, text: str) -> None:
        """Type this, and wait for all of it."""
        self.search.set_text(text)
        self.settle()

    def close(self) -> None:
        """Let everybody go."""
        self.finder.may_answer.set()
        self.search.close()
        self.library.close()

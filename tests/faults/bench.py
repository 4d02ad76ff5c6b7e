"""One row of the fault table: what the world does, and all that the person then has and reads."""

from __future__ import annotations

import contextlib
import threading
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from desktop_app.core.errors import AppError, Charged, Failure, Kind
from desktop_app.core.events import Event
from desktop_app.core.library import Library
from desktop_app.core.providers.access import Access
from desktop_app.core.providers.base import Links
from desktop_app.core.providers.links import Fetcher
from desktop_app.core.providers.openrouter import OpenRouter
from desktop_app.core.recipe import Recipe, Transport
from desktop_app.core.records import Job, new_key, now
from desktop_app.core.runner import JobRun
from tests.fakes.certificates import Authority
from tests.fakes.service import ScriptedService, Step
from tests.fakes.wire import GENERATION, png

KEY = "5a1ty-rock-KEY-c0ffee-0dd5eed-f00d"  # of a service whose keys no shape gives away
LAKE, FOX, OWL = png(30, 20), png(20, 30, (9, 120, 40)), png(16, 16, (70, 70, 200))
LIMIT_S = 30.0

Place = Callable[["Bench"], AbstractContextManager[Access]]
Answer = tuple[Step, ...]


def allowed(_host: str) -> bool:
    """The person has said yes, and the test's own computer counts as the open network."""
    return True


@dataclass(frozen=True, kw_only=True)
class Row:
    """What happens, and what is promised for it."""

    fault: str  # its number in the table, such as "N8"
    name: str
    answer: Answer | Callable[[Bench], Answer] = ()
    transport: Transport = Transport.CHAT
    kind: Kind | None  # None: the picture is there
    charged: Charged = Charged.PERHAPS
    title: str = ""  # what the tile says
    says: tuple[str, ...] = ()  # what its text holds
    pictures: tuple[bytes, ...] = ()  # in the library afterwards
    kept: tuple[str, ...] = ()  # endings of the files in the recovered folder
    details: str = ""  # what "Copy details" holds
    text: str | None = None  # the model's words with the job
    links: tuple[str, ...] | None = None  # their endings
    place: Place | None = None  # the way to the service, if it is not the plain one
    fetches: bool = False  # linked pictures may be fetched
    silence_s: float = 5.0
    connect_s: float = 5.0
    around: Callable[[], AbstractContextManager[None]] = contextlib.nullcontext
    asked: int | None = None  # how many requests the service gets

    @property
    def label(self) -> str:
        """For the name of its test."""
        return f"{self.fault} {self.name}"


@dataclass
class Outcome:
    """What was told while a row ran, and how it ended."""

    job: Job
    events: list[Event] = field(default_factory=list)
    failure: Failure | None = None
    errors: list[BaseException] = field(default_factory=list)


class Bench:
    """A library and the services around it; everything on this computer."""

    def __init__(self, folder: Path, authority: Authority) -> None:
        self.folder = folder
        self.authority = authority
        self.library = Library.open(folder / "library")
        self.service = ScriptedService()
        self.other = ScriptedService()  # who must never be told the key
        self.elsewhere = ScriptedService(tls=authority.context())  # has linked pictures

    @contextmanager
    def open(self) -> Iterator[Bench]:
        """Everything runs, and is closed in the end."""
        try:
            with self.service, self.other, self.elsewhere:
                yield self
        finally:
            self.library.close()

    @contextmanager
    def way(self, row: Row) -> Iterator[OpenRouter]:
        """The provider as this row wants it."""
        place = row.place or _plain
        with place(self) as access, row.around():
            yield OpenRouter(access, connect_s=row.connect_s, silence_s=row.silence_s)

    def fetcher(self) -> Fetcher:
        """Fetches linked pictures from this computer too."""
        return Fetcher(allowed, ca_file=str(self.authority.file), may_connect=allowed)

    def new_job(self, row: Row) -> Job:
        """A job for this row, with its row in the library."""
        recipe = Recipe(prompt="A lake at dawn", model="acme/painter", transport=row.transport)
        job = Job(key=new_key(), recipe=recipe, made=now())
        self.library.add_job(job)
        return job

    def script(self, row: Row) -> None:
        """Let the service answer as the row says."""
        answer = row.answer(self) if callable(row.answer) else row.answer
        if answer:
            self.service.play(*answer)

    def run(self, row: Row) -> Outcome:
        """Run one job through the row; fails where it does not end."""
        self.script(row)
        outcome = Outcome(self.new_job(row))
        links: Links | None = self.fetcher() if row.fetches else None
        with self.way(row) as provider:
            run = JobRun(outcome.job, provider, self.library, links)

            def listen() -> None:
                try:
                    outcome.events.extend(run)
                except AppError as error:
                    outcome.failure = error.failure
                    outcome.errors.append(error)

            listener = threading.Thread(target=listen, daemon=True, name="a row of the table")
            listener.start()
            listener.join(LIMIT_S)
            if listener.is_alive():
                run.close()
                raise AssertionError(f"{row.label} hangs")
        return outcome

    def pictures(self, job: Job) -> tuple[bytes, ...]:
        """The bytes of the job's pictures in the library, in their order."""
        shelf = [
            one
            for day in self.library.days()
            for one in self.library.day_page(day.day, 0, 100)
            if one.job_key == job.key
        ]
        shelf.sort(key=lambda one: one.id)
        return tuple(self.library.path_of(one).read_bytes() for one in shelf)

    def recovered(self) -> list[Path]:
        """What is kept beside the library's pictures."""
        folder = self.library.folders.recovered
        return sorted(folder.iterdir()) if folder.exists() else []


@contextmanager
def _plain(bench: Bench) -> Iterator[Access]:
    yield Access(base_url=bench.service.url, key=KEY)


__all__ = ["FOX", "GENERATION", "KEY", "LAKE", "OWL", "Answer", "Bench", "Outcome", "Row"]

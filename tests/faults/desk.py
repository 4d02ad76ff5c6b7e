"""The worker over a real library and a real service, for what happens to jobs among others."""

from __future__ import annotations

from dataclasses import replace

from desktop_app.core.errors import Failure
from desktop_app.core.events import Event
from desktop_app.core.providers.base import Provider, Stream
from desktop_app.core.recipe import Recipe, Transport
from desktop_app.core.records import Job
from desktop_app.core.runner import JobRun
from desktop_app.state.gate import Gate
from desktop_app.state.jobs import JobList
from desktop_app.state.worker import Worker
from tests.faults.bench import Bench

LAKE_AT_DAWN = Recipe(prompt="A lake at dawn", model="acme/painter")


class Desk:
    """Jobs, gate and worker, one job at a time; needs a running loop."""

    def __init__(self, bench: Bench, provider: Provider, *, at_once: int = 1) -> None:
        self.bench = bench
        self.provider = provider
        self.jobs = JobList()
        self.gate = Gate()
        self.failures: list[Failure] = []
        self.seen: list[Job] = []  # every state that a tile has shown
        library = bench.library
        self.worker = Worker(
            self.jobs,
            self.gate,
            self._open_run,
            library.add_job,
            library.update_job,
            library.dismiss_job,
            at_once=at_once,
        )
        self.worker.job_failed.connect(self.failures.append)
        self.jobs.changed.connect(self.seen.append)

    def ask(self, transport: Transport = Transport.CHAT) -> Job:
        """One more job."""
        return self.jobs.start(replace(LAKE_AT_DAWN, transport=transport), is_demo=False)

    def _open_run(self, job: Job) -> Stream[Event]:
        return JobRun(job, self.provider, self.bench.library)

"""Costs that answers did not tell, asked for as the window does: sums and limits stay true."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from datetime import timedelta

from desktop_app.core.errors import AppError, Charged
from desktop_app.core.library import Library
from desktop_app.core.providers.access import Access
from desktop_app.core.records import Job, now

_log = logging.getLogger(__name__)

_OPEN_FOR = timedelta(days=7)
_MOST = 50
_PAUSES_S = (1.0, 2.0, 4.0)  # the books are not ready at once


def catch_up(library: Library, access: Access) -> None:
    """Ask once for each bill that an earlier run left open."""
    for _ in _asked(library, access, library.ledger.unbilled_jobs(now() - _OPEN_FOR)[:_MOST]):
        pass


def settle(
    library: Library, access: Access, keys: Iterable[str], wait: Callable[[float], bool]
) -> Iterator[Job]:
    """Those of these jobs whose bill comes within a moment; `wait` says whether to stop."""
    wanted = set(keys)
    for pause_s in _PAUSES_S:
        unbilled = library.ledger.unbilled_jobs(now() - _OPEN_FOR)
        left = [job for job in unbilled if job.key in wanted]
        if not left or wait(pause_s):
            return
        yield from _asked(library, access, left)


def _asked(library: Library, access: Access, jobs: Iterable[Job]) -> Iterator[Job]:
    from desktop_app.core.providers import account  # it imports requests

    for job in jobs:
        try:
            bill = account.generation(access, job.generation_id)
            if bill is None or bill.cost_usd is None:
                continue
            charged = Charged.YES if bill.cost_usd else Charged.NO
            failure = job.failure and replace(job.failure, charged=charged)
            billed = replace(job, cost_usd=bill.cost_usd, failure=failure)
            library.update_job(billed)
        except AppError as error:  # the next run asks again
            _log.info("the bill of job %s stays open: %s", job.key, error.failure.kind)
            return
        yield billed

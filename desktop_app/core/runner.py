"""One job from recipe to library, as a closable stream of events."""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Generator, Iterable, Iterator
from dataclasses import replace
from datetime import datetime
from typing import Any

from desktop_app.core import outcome, refuge
from desktop_app.core.errors import AppError, Charged, Failure, Kind, StreamClosed
from desktop_app.core.events import Arrived, Ended, Event, Saved, Sent
from desktop_app.core.library import Library
from desktop_app.core.providers.base import Links, Provider, Stream
from desktop_app.core.records import Job, JobState, Picture, now

log = logging.getLogger(__name__)

#: Faults of one picture: the answer is read on to its end, for its cost and its other pictures.
_OF_ONE_PICTURE = {Kind.DISK, Kind.NOT_A_PICTURE}
#: Faults of fetching one linked picture: it can be fetched later, and nothing is made anew.
_OF_ONE_LINK = {
    *_OF_ONE_PICTURE,
    Kind.LINKED,
    Kind.UNREACHABLE,
    Kind.UNTRUSTED,
    Kind.NOT_THE_SERVICE,
    Kind.TIMED_OUT,
    Kind.DROPPED,
    Kind.BAD_REPLY,
    Kind.TOO_LONG,
}
#: Refusals after which a job may be sent up to three times; after any other one, only once more.
_SURELY_NOT_RUN = {402, 429, 503, 529}


class JobRun:
    """A stream that sends one job, saves what comes and keeps the job's row true.

    Iterating raises `AppError` when the job has failed and `StreamClosed` when it was closed; by
    then every picture that had wholly arrived is saved and the row tells how it ended. Anything
    else raised is a bug: row and incoming folder stay as they are, for the next start.
    """

    def __init__(
        self, job: Job, provider: Provider, library: Library, links: Links | None = None
    ) -> None:
        """A job that has links waits for nothing else: it is never sent again."""
        self._job = job
        self._provider = provider
        self._library = library
        self._links = links
        self._lock = threading.Lock()
        self._stream: Stream[Event] | None = None
        self._is_closed = False
        self._saved: set[str] = set()
        self._trouble: Failure | None = None
        self._unfetched: Failure | None = None  # why a linked picture is not here
        #: When the answer ended whose links are left: its cost belongs to that day and month.
        self._answered: datetime | None = None

    @property
    def job(self) -> Job:
        """The job as it stands; any thread."""
        return self._job

    def close(self) -> None:
        """Stop; any thread, any time, twice is fine."""
        with self._lock:
            self._is_closed = True
            stream = self._stream
        if stream is not None:
            stream.close()

    def __iter__(self) -> Iterator[Event]:
        """Send the job and tell what happens."""
        try:
            ended = yield from self._fetched_again() if self._job.links else self._receive()
            yield from self._finish(ended)
        except StreamClosed:
            yield from self._end_early(None)
            raise
        except AppError as error:
            failure = yield from self._end_early(self._without_third_try(error.failure))
            if failure is None or failure == error.failure:
                raise
            raise AppError(failure) from error

    def _receive(self) -> Generator[Event, None, Ended]:
        self._library.probe()
        folder = self._library.incoming(self._job.key)
        self._refuse_if_closed()
        stored = self._library.job(self._job.key)
        self._store(
            state=JobState.PAINTING,
            started=now(),
            ended=None,
            failure=None,
            tries=(stored or self._job).tries + 1,  # this may be a later try of the same job
        )
        yield self._advanced(Sent(self._library.past.median_seconds(self._job.recipe.model)))
        ended = yield from self._listen(self._provider.generate(self._job.recipe, folder))
        if ended is None:
            raise AppError(Failure(kind=Kind.DROPPED, message="the stream ended without an end"))
        return ended

    def _listen(self, stream: Stream[Event]) -> Generator[Event, None, Ended | None]:
        """Tell what a stream says and save what it brings, until it has ended."""
        with self._lock:
            self._stream = stream
        try:
            self._refuse_if_closed()
            for event in stream:
                if isinstance(event, Ended):
                    return event
                if isinstance(event, Sent):
                    continue  # said already, with what is expected
                yield self._advanced(event)
                if isinstance(event, Arrived):
                    yield from self._save(event)
        finally:
            stream.close()
        return None

    def _fetched_again(self) -> Generator[Event, None, Ended]:
        """The answer came in an earlier run; only its links are left to be followed."""
        self._refuse_if_closed()
        links = self._job.links
        job = self._job = replace(self._library.job(self._job.key) or self._job, links=links)
        self._answered = job.ended
        self._store(state=JobState.PAINTING, failure=None)
        yield self._advanced(Sent())
        return Ended(
            text=job.text,
            cost_usd=job.cost_usd,
            generation_id=job.generation_id,
            provider=job.provider,
            skipped_events=job.skipped_events,
            links=job.links,
        )

    def _follow(self, links: tuple[str, ...]) -> Iterator[Event]:
        """Fetch what may be fetched; the addresses of all else stay with the job."""
        left: list[str] = []
        for place, url in enumerate(links, start=1):
            folder = self._library.incoming(self._job.key)
            stream = self._links.fetch(url, folder, place) if self._links is not None else None
            if stream is None:
                left.append(url)
                continue
            try:
                yield from self._listen(stream)
            except AppError as error:
                if error.failure.kind not in _OF_ONE_LINK:
                    raise
                log.info("a linked picture could not be fetched: %s", error)
                self._unfetched = self._unfetched or error.failure
                left += error.failure.links or (url,)  # another one where it leads on
        self._job = replace(self._job, links=tuple(left))

    def _save(self, arrived: Arrived) -> Iterator[Event]:
        try:
            picture = self._library.save_picture(self._job, arrived)
        except AppError as error:
            if error.failure.kind not in _OF_ONE_PICTURE:
                raise
            log.warning("picture %d could not be saved: %s", arrived.index, error)
            self._trouble = self._trouble or error.failure
        else:
            yield from self._told([picture])

    def _finish(self, ended: Ended) -> Iterator[Event]:
        self._job = outcome.advance(self._job, ended, time.monotonic())
        yield from self._follow(ended.links)
        failure = self._trouble
        if failure is not None and failure.kind is Kind.DISK:  # perhaps there is room by now
            settled = self._library.settle(self._job)
            yield from self._told(settled.pictures)
            failure = settled.failure
        if failure is not None and failure.kind is Kind.NOT_A_PICTURE and self._saved:
            failure = None  # what else came is good; that one lies in the recovered folder
        if failure is None and not self._saved:
            failure = self._without_picture()
        if failure is not None:
            raise AppError(
                replace(failure, charged=_charged(ended), generation_id=self._job.generation_id)
            )
        if ended.reasoning:
            self._library.keep_reasoning(self._job.key, ended.reasoning)
        if refuge.has_parts(self._library.incoming(self._job.key)):  # one more had begun
            for path in self._library.settle(self._job).recovered_files:
                log.info("what came of another picture is kept as %s", path.name)
        self._store(state=JobState.DONE, ended=self._answered or now(), failure=None)
        self._library.clear_incoming(self._job.key)
        yield replace(ended, links=self._job.links, reasoning="")

    def _without_picture(self) -> Failure:
        failure = outcome.without_picture(self._job)
        if failure.kind is Kind.LINKED and (why := self._unfetched):
            return replace(failure, message=why.message or str(why.kind), status=why.status)
        return failure

    def _without_third_try(self, failure: Failure) -> Failure:
        """The Image API bills nothing where the provider failed, but the next try fails alike."""
        is_again = self._job.tries > 1 and failure.status not in _SURELY_NOT_RUN
        if failure.is_transient and is_again:
            return replace(failure, kind=Kind.STOPPED_BY_PROVIDER)
        return failure

    def _end_early(self, failure: Failure | None) -> Generator[Event, None, Failure | None]:
        """Bring in what came, then store the end: failed, or stopped where nothing failed.

        Gives the failure with what there is to show for it.
        """
        try:
            settled = self._library.settle(self._job, keep_incomplete=failure is not None)
            yield from self._told(settled.pictures)
            left = settled.failure
            is_safe = left is None or left.kind is Kind.NOT_A_PICTURE
            links = self._job.links or settled.leftover.links
            if failure is None and not is_safe:
                failure = left
            if failure is not None:
                kept = str(settled.recovered_files[-1]) if settled.recovered_files else ""
                failure = replace(failure, path=failure.path or kept, links=failure.links or links)
            cost = self._job.cost_usd
            cost = settled.leftover.cost_usd if cost is None else cost
            self._store(
                state=JobState.STOPPED if failure is None else JobState.FAILED,
                failure=failure,
                ended=self._answered or now(),
                text=self._job.text or settled.leftover.text,
                generation_id=self._job.generation_id or settled.leftover.generation_id,
                cost_usd=cost,
                links=links,
            )
            if is_safe:
                self._library.clear_incoming(self._job.key)
        except AppError as error:  # the disk fails here too, or the library has been closed
            log.warning("how job %s ended could not be stored: %s", self._job.key, error)
        return failure

    def _told(self, pictures: Iterable[Picture]) -> Iterator[Event]:
        for picture in pictures:
            if picture.key not in self._saved:
                self._saved.add(picture.key)
                yield self._advanced(Saved(picture))

    def _advanced(self, event: Event) -> Event:
        self._job = outcome.advance(self._job, event, time.monotonic())
        return event

    def _store(self, **changes: Any) -> None:
        self._job = replace(self._job, **changes)
        self._library.update_job(self._job)

    def _refuse_if_closed(self) -> None:
        if self._is_closed:
            raise StreamClosed


def _charged(ended: Ended) -> Charged:
    if ended.cost_usd is None:
        return Charged.PERHAPS
    return Charged.YES if ended.cost_usd else Charged.NO

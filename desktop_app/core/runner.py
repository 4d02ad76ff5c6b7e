"""One job from recipe to library, as a closable stream of events."""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Generator, Iterable, Iterator
from dataclasses import replace
from typing import Any

from desktop_app.core.errors import AppError, Charged, Failure, Kind, StreamClosed
from desktop_app.core.events import Arrived, Ended, Event, Heard, Previewed, Said, Saved, Sent
from desktop_app.core.library import Library
from desktop_app.core.providers.base import Provider, Stream
from desktop_app.core.records import Job, JobState, Picture, now

log = logging.getLogger(__name__)

#: Faults of one picture: the answer is read on to its end, for its cost and its other pictures.
_OF_ONE_PICTURE = {Kind.DISK, Kind.NOT_A_PICTURE}


def advance(job: Job, event: Event, monotonic: float) -> Job:
    """The job after this event, which was heard at that time of the monotonic clock."""
    match event:
        case Sent(expected_s):
            return replace(
                job,
                state=JobState.PAINTING,
                expected_s=expected_s,
                heard=monotonic,
                retry_at=None,
                failure=None,
            )
        case Heard():
            return replace(job, heard=monotonic)
        case Said(text):
            return replace(job, heard=monotonic, text=job.text + text)
        case Previewed(path):
            return replace(job, heard=monotonic, preview=path)
        case Arrived():
            return replace(job, heard=monotonic, state=JobState.FINISHING)
        case Saved():
            return job
        case Ended():
            return replace(
                job,
                state=JobState.DONE,
                heard=monotonic,
                text=event.text or job.text,
                cost_usd=event.cost_usd,
                generation_id=event.generation_id or job.generation_id,
                provider=event.provider or job.provider,
                skipped_events=event.skipped_events,
                links=event.links,
            )


class JobRun:
    """A stream that sends one job, saves what comes and keeps the job's row true.

    Iterating raises `AppError` when the job has failed and `StreamClosed` when it was closed; by
    then every picture that had wholly arrived is saved and the row tells how it ended. Anything
    else raised is a bug: row and incoming folder stay as they are, for the next start.
    """

    def __init__(self, job: Job, provider: Provider, library: Library) -> None:
        self._job = job
        self._provider = provider
        self._library = library
        self._lock = threading.Lock()
        self._stream: Stream[Event] | None = None
        self._is_closed = False
        self._saved: set[str] = set()
        self._trouble: Failure | None = None

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
            ended = yield from self._receive()
            yield from self._finish(ended)
        except StreamClosed:
            yield from self._end_early(None)
            raise
        except AppError as error:
            yield from self._end_early(error.failure)
            raise

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
        yield self._advanced(Sent(self._library.median_seconds(self._job.recipe.model)))
        stream = self._provider.generate(self._job.recipe, folder)
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
        raise AppError(Failure(kind=Kind.DROPPED, message="the stream ended without an end"))

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
        self._job = advance(self._job, ended, time.monotonic())
        failure = self._trouble
        if failure is not None and failure.kind is Kind.DISK:  # perhaps there is room by now
            settled = self._library.settle(self._job)
            yield from self._told(settled.pictures)
            failure = settled.failure
        if failure is not None and failure.kind is Kind.NOT_A_PICTURE and self._saved:
            failure = None  # what else came is good; that one lies in the recovered folder
        if failure is None and not self._saved:
            kind = Kind.WORDS_ONLY if self._job.text else Kind.NOTHING_CAME
            failure = Failure(kind=kind, message=self._job.text)
        if failure is not None:
            raise AppError(
                replace(failure, charged=_charged(ended), generation_id=self._job.generation_id)
            )
        self._store(state=JobState.DONE, ended=now(), failure=None)
        self._library.clear_incoming(self._job.key)
        yield ended

    def _end_early(self, failure: Failure | None) -> Iterator[Event]:
        """Bring in what came, then store the end: failed, or stopped where nothing failed."""
        try:
            settled = self._library.settle(self._job, keep_incomplete=failure is not None)
            yield from self._told(settled.pictures)
            left = settled.failure
            is_safe = left is None or left.kind is Kind.NOT_A_PICTURE
            failure = failure or (None if is_safe else left)
            cost = self._job.cost_usd
            cost = settled.leftover.cost_usd if cost is None else cost
            self._store(
                state=JobState.STOPPED if failure is None else JobState.FAILED,
                failure=failure,
                ended=now(),
                text=self._job.text or settled.leftover.text,
                generation_id=self._job.generation_id or settled.leftover.generation_id,
                cost_usd=cost,
            )
            if is_safe:
                self._library.clear_incoming(self._job.key)
        except AppError as error:  # the disk fails here too, or the library has been closed
            log.warning("how job %s ended could not be stored: %s", self._job.key, error)

    def _told(self, pictures: Iterable[Picture]) -> Iterator[Event]:
        for picture in pictures:
            if picture.key not in self._saved:
                self._saved.add(picture.key)
                yield self._advanced(Saved(picture))

    def _advanced(self, event: Event) -> Event:
        self._job = advance(self._job, event, time.monotonic())
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

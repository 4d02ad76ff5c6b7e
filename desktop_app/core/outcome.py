"""What becomes of a job: after each event, and when its answer is complete."""

from __future__ import annotations

from dataclasses import replace

from desktop_app.core.errors import Failure, Kind
from desktop_app.core.events import Arrived, Ended, Event, Heard, Previewed, Said, Saved, Sent
from desktop_app.core.records import Job, JobState


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


def standing(stored: Job, listed: Job) -> Job:
    """A job in the state in which it is listed; what answers have told is in its row alone."""
    return replace(
        stored,
        state=listed.state,
        started=listed.started,
        ended=listed.ended,
        failure=listed.failure,
    )


def without_picture(job: Job) -> Failure:
    """Why a job whose answer is complete has no picture."""
    if job.links:
        return Failure(kind=Kind.LINKED, links=job.links)
    kind = Kind.WORDS_ONLY if job.text else Kind.NOTHING_CAME
    return Failure(kind=kind, message=job.text)

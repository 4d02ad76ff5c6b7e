"""A job from recipe to library: what it says, what it saves and what its row tells."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pytest

from desktop_app.core.errors import AppError, Charged, Failure, Kind
from desktop_app.core.events import Arrived, Ended, Event, Heard, Said, Saved, Sent
from desktop_app.core.library import Library
from desktop_app.core.outcome import advance
from desktop_app.core.reader import Reader
from desktop_app.core.records import Job, JobState
from desktop_app.core.runner import JobRun
from tests.core.making import a_job, a_picture, files_below
from tests.core.playing import (
    LAKE,
    PlayedProvider,
    bare,
    failing,
    names,
    one_picture,
    pictures,
    stored,
)


def test_a_picture_is_saved_and_the_row_says_done(library: Library, job: Job) -> None:
    provider = PlayedProvider(one_picture)
    events = list(JobRun(job, provider, library))
    assert names(events) == "Sent Heard Said Said Arrived Saved Ended"
    assert provider.asked == [job.recipe]
    assert provider.closed.is_set(), "the stream is closed when it has ended"
    (picture,) = library.day_page(library.days()[0].day, 0, 10)
    assert picture.cost_usd == Decimal("0.0387"), "known only at the end"
    assert events[5] == Saved(replace(picture, cost_usd=None))
    assert library.path_of(picture).read_bytes() == LAKE
    done = stored(library, job)
    assert done.started is not None
    assert done.ended is not None
    assert done.started <= done.ended
    assert done == replace(
        job,
        state=JobState.DONE,
        started=done.started,
        ended=done.ended,
        tries=1,
        text="Here it is",
        cost_usd=Decimal("0.0387"),
        generation_id="gen-1",
        provider="Google",
        skipped_events=2,
    )
    assert files_below(library.folders.incoming) == {}
    assert not library.folders.incoming_of(job.key).exists()
    assert library.unfinished_jobs() == []


def test_the_row_says_painting_before_anything_is_asked(library: Library, job: Job) -> None:
    seen: list[Job] = []

    def look(folder: Path, closed: threading.Event) -> Iterator[Event]:
        seen.append(stored(library, job))
        yield from one_picture(folder, closed)

    list(JobRun(job, PlayedProvider(look), library))
    assert (seen[0].state, seen[0].tries) == (JobState.PAINTING, 1)
    assert seen[0].started is not None


def test_tries_are_counted_whatever_the_caller_knows(library: Library, job: Job) -> None:
    def refuse(_folder: Path, _closed: threading.Event) -> Iterator[Event]:
        yield Heard(1)
        raise AppError(Failure(kind=Kind.RATE_LIMITED, charged=Charged.NO))

    for number in (1, 2):
        failing(JobRun(job, PlayedProvider(refuse), library))
        assert stored(library, job).tries == number
    list(JobRun(job, PlayedProvider(one_picture), library))
    done_at_last = stored(library, job)
    assert (done_at_last.tries, done_at_last.failure) == (3, None)
    assert done_at_last.state is JobState.DONE


def test_the_picture_is_safe_when_saved_is_said(library: Library, job: Job) -> None:
    for event in JobRun(job, PlayedProvider(one_picture), library):
        if isinstance(event, Saved):
            assert library.picture(event.picture.key) == event.picture
            assert library.path_of(event.picture).with_suffix(".json").exists()
            break
    else:
        pytest.fail("nothing was saved")


def test_the_next_run_expects_what_the_last_ones_took(library: Library, job: Job) -> None:
    events = list(JobRun(job, PlayedProvider(one_picture), library))
    assert events[0] == Sent(None)
    another = a_job()
    library.add_job(another)
    sent = next(iter(JobRun(another, PlayedProvider(one_picture), library)))
    assert sent == Sent(library.past.median_seconds(job.recipe.model))
    assert sent != Sent(None)


def test_state_and_row_tell_the_same(library: Library, job: Job) -> None:
    followed = job
    run = JobRun(job, PlayedProvider(one_picture), library)
    for number, event in enumerate(run):
        followed = advance(followed, event, float(number))
    done = stored(library, job)
    assert followed.state is done.state is run.job.state is JobState.DONE
    for name in ("text", "cost_usd", "generation_id", "provider", "skipped_events", "failure"):
        assert getattr(followed, name) == getattr(done, name) == getattr(run.job, name)


def test_nothing_is_sent_where_nothing_can_be_kept(
    library: Library, job: Job, tmp_path: Path
) -> None:
    library.folders.incoming.rmdir()
    provider = PlayedProvider(one_picture)
    events, failure = failing(JobRun(job, provider, library))
    assert events == []
    assert provider.asked == []
    assert (failure.kind, failure.charged) == (Kind.DISK, Charged.NO)
    assert stored(library, job).failure == failure


def test_a_failure_is_kept_and_the_pictures_before_it_too(library: Library, job: Job) -> None:
    broken = Failure(kind=Kind.DROPPED, charged=Charged.PERHAPS, generation_id="gen-1")

    def drop(folder: Path, _closed: threading.Event) -> Iterator[Event]:
        yield from pictures(Reader(folder), LAKE)
        yield Said("and now")
        raise AppError(broken)

    events, failure = failing(JobRun(job, PlayedProvider(drop), library))
    assert names(events) == "Sent Arrived Saved Said"
    assert failure == broken
    failed = stored(library, job)
    assert (failed.state, failed.failure, failed.text) == (JobState.FAILED, broken, "and now")
    assert failed.ended is not None
    assert library.count() == 1
    assert not library.folders.incoming_of(job.key).exists()


def test_a_provider_that_says_sent_is_not_repeated(library: Library, job: Job) -> None:
    def sent(folder: Path, closed: threading.Event) -> Iterator[Event]:
        yield Sent()
        yield from one_picture(folder, closed)

    events = list(JobRun(job, PlayedProvider(sent), library))
    assert names(events) == "Sent Heard Said Said Arrived Saved Ended"


def test_words_without_a_picture_fail(library: Library, job: Job) -> None:
    def talk(_folder: Path, _closed: threading.Event) -> Iterator[Event]:
        yield Ended(text="I'd need to know which", cost_usd=Decimal("0.001"), generation_id="g")

    events, failure = failing(JobRun(job, PlayedProvider(talk), library))
    assert names(events) == "Sent"
    assert (failure.kind, failure.charged) == (Kind.WORDS_ONLY, Charged.YES)
    assert (failure.message, failure.generation_id) == ("I'd need to know which", "g")
    failed = stored(library, job)
    assert (failed.state, failed.cost_usd) == (JobState.FAILED, Decimal("0.001"))


@pytest.mark.parametrize(("cost", "charged"), [(None, Charged.PERHAPS), (Decimal(0), Charged.NO)])
def test_an_empty_answer_fails(
    library: Library, job: Job, cost: Decimal | None, charged: Charged
) -> None:
    def nothing(_folder: Path, _closed: threading.Event) -> Iterator[Event]:
        yield Ended(cost_usd=cost)

    _, failure = failing(JobRun(job, PlayedProvider(nothing), library))
    assert (failure.kind, failure.charged) == (Kind.NOTHING_CAME, charged)


def test_a_stream_that_just_stops_has_dropped(library: Library, job: Job) -> None:
    def stop(_folder: Path, _closed: threading.Event) -> Iterator[Event]:
        yield Heard(1)

    _, failure = failing(JobRun(job, PlayedProvider(stop), library))
    assert failure.kind is Kind.DROPPED


def test_what_is_no_picture_fails_the_job_but_not_the_others(library: Library, job: Job) -> None:
    def two(folder: Path, _closed: threading.Event) -> Iterator[Event]:
        yield bare(folder, 1, b"<html>")
        yield from pictures(Reader(folder), LAKE)
        yield Ended()

    events = list(JobRun(job, PlayedProvider(two), library))
    assert names(events) == "Sent Arrived Arrived Saved Ended"
    assert stored(library, job).state is JobState.DONE
    assert [path.read_bytes() for path in library.folders.recovered.iterdir()] == [b"<html>"]


def test_an_answer_of_no_picture_at_all_fails(library: Library, job: Job) -> None:
    def bad(folder: Path, _closed: threading.Event) -> Iterator[Event]:
        yield bare(folder, 1, b"<html>")
        yield Ended(text="Enjoy", cost_usd=Decimal("0.04"))

    _, failure = failing(JobRun(job, PlayedProvider(bad), library))
    assert (failure.kind, failure.charged) == (Kind.NOT_A_PICTURE, Charged.YES)
    assert Path(failure.path).read_bytes() == b"<html>"
    assert stored(library, job).failure == failure


def test_the_same_picture_twice_is_said_once(library: Library, job: Job) -> None:
    def twice(folder: Path, _closed: threading.Event) -> Iterator[Event]:
        yield bare(folder, 1, LAKE)
        yield bare(folder, 2, LAKE)
        yield Ended()

    assert names(list(JobRun(job, PlayedProvider(twice), library))) == (
        "Sent Arrived Saved Arrived Ended"
    )
    assert library.count() == 1


@pytest.mark.parametrize(
    ("event", "changes"),
    [
        (Sent(4.5), {"state": JobState.PAINTING, "expected_s": 4.5, "heard": 7.0}),
        (Heard(99), {"heard": 7.0}),
        (Said(" more"), {"heard": 7.0, "text": "so far more"}),
        (Arrived(1, Path("1.part"), "image/png"), {"heard": 7.0, "state": JobState.FINISHING}),
        (Saved(a_picture(a_job())), {}),
        (
            Ended(
                text="all", cost_usd=Decimal(1), generation_id="g", provider="p", skipped_events=1
            ),
            {
                "state": JobState.DONE,
                "heard": 7.0,
                "text": "all",
                "cost_usd": Decimal(1),
                "generation_id": "g",
                "provider": "p",
                "skipped_events": 1,
            },
        ),
        (Ended(), {"state": JobState.DONE, "heard": 7.0}),
    ],
)
def test_every_event_moves_a_job(event: Event, changes: dict[str, object]) -> None:
    before = a_job(text="so far")
    assert advance(before, event, 7.0) == replace(before, **changes)  # type: ignore[arg-type]


def test_sending_again_forgets_the_failure() -> None:
    before = a_job(
        state=JobState.TRYING_AGAIN, failure=Failure(kind=Kind.RATE_LIMITED), retry_at=5.0
    )
    after = advance(before, Sent(None), 9.0)
    assert (after.state, after.failure, after.retry_at) == (JobState.PAINTING, None, None)

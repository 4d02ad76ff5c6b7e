"""A job from recipe to library: what it says, what it saves and what its row tells."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pytest

from desktop_app.core.errors import AppError, Charged, Failure, Kind, StreamClosed
from desktop_app.core.events import Arrived, Ended, Event, Heard, Said, Saved, Sent
from desktop_app.core.library import Library
from desktop_app.core.reader import Reader
from desktop_app.core.recipe import Recipe
from desktop_app.core.records import Job, JobState
from desktop_app.core.runner import JobRun, advance
from tests.core.making import a_job, a_picture, files_below
from tests.fakes.wire import done, image_event, png

LAKE, FOX = png(300, 200), png(200, 300)

Script = Callable[[Path, threading.Event], Iterator[Event]]


class PlayedStream:
    """A stream that plays a script, and ends like a provider's when it is closed."""

    def __init__(self, events: Iterator[Event], closed: threading.Event) -> None:
        self._events = events
        self._closed = closed

    def __iter__(self) -> Iterator[Event]:
        for event in self._events:
            yield event
            if self._closed.is_set():
                raise StreamClosed

    def close(self) -> None:
        self._closed.set()


class PlayedProvider:
    """A provider that plays a script, given the folder and the event of being closed."""

    def __init__(self, script: Script) -> None:
        self._script = script
        self.asked: list[Recipe] = []
        self.closed = threading.Event()

    def generate(self, recipe: Recipe, folder: Path) -> PlayedStream:
        self.asked.append(recipe)
        return PlayedStream(self._script(folder, self.closed), self.closed)


def pictures(reader: Reader, *contents: bytes) -> Iterator[Event]:
    """What the reader says when these pictures come."""
    for content in contents:
        reader.feed(image_event(content))
        yield from reader.take()


def bare(folder: Path, index: int, content: bytes) -> Arrived:
    """A part that no reader has looked at."""
    path = folder / f"{index}.part"
    path.write_bytes(content)
    return Arrived(index, path, "image/png")


def one_picture(folder: Path, _closed: threading.Event) -> Iterator[Event]:
    reader = Reader(folder)
    yield Heard(100)
    yield Said("Here ")
    yield Said("it is")
    yield from pictures(reader, LAKE)
    reader.feed(done())
    reader.finish()
    yield Ended(
        text="Here it is",
        cost_usd=Decimal("0.0387"),
        generation_id="gen-1",
        provider="Google",
        skipped_events=2,
    )


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    opened = Library.open(tmp_path / "library")
    yield opened
    opened.close()


@pytest.fixture
def job(library: Library) -> Job:
    made = a_job("Lake")
    library.add_job(made)
    return made


def stored(library: Library, job: Job) -> Job:
    found = library.job(job.key)
    assert found is not None
    return found


def names(events: list[Event]) -> str:
    return " ".join(type(event).__name__ for event in events)


def failing(run: JobRun) -> tuple[list[Event], Failure]:
    events: list[Event] = []
    with pytest.raises(AppError) as caught:
        events.extend(run)
    return events, caught.value.failure


def test_a_picture_is_saved_and_the_row_says_done(library: Library, job: Job) -> None:
    provider = PlayedProvider(one_picture)
    events = list(JobRun(job, provider, library))
    assert names(events) == "Sent Heard Said Said Arrived Saved Ended"
    assert provider.asked == [job.recipe]
    assert provider.closed.is_set(), "the stream is closed when it has ended"
    (picture,) = library.day_page(library.days()[0].day, 0, 10)
    assert events[5] == Saved(picture)
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
    assert sent == Sent(library.median_seconds(job.recipe.model))
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


def test_closed_before_it_began_nothing_is_sent(library: Library, job: Job) -> None:
    provider = PlayedProvider(one_picture)
    run = JobRun(job, provider, library)
    run.close()
    run.close()
    with pytest.raises(StreamClosed):
        list(run)
    assert provider.asked == []
    stopped = stored(library, job)
    assert (stopped.state, stopped.started, stopped.failure) == (JobState.STOPPED, None, None)


def test_closed_from_another_thread_it_stops_and_keeps_what_came(
    library: Library, job: Job
) -> None:
    saved = threading.Event()

    def wait(folder: Path, closed: threading.Event) -> Iterator[Event]:
        yield from pictures(Reader(folder), LAKE)
        yield Heard(1)
        saved.set()
        closed.wait(20)
        yield Heard(2)

    run = JobRun(job, PlayedProvider(wait), library)
    events: list[Event] = []
    ends: list[type[BaseException]] = []

    def iterate() -> None:
        try:
            events.extend(run)
        except StreamClosed as error:
            ends.append(type(error))

    thread = threading.Thread(target=iterate)
    thread.start()
    assert saved.wait(20)
    run.close()
    thread.join(20)
    assert ends == [StreamClosed]
    assert library.count() == 1
    stopped = stored(library, job)
    assert (stopped.state, stopped.failure) == (JobState.STOPPED, None)
    assert not library.folders.incoming_of(job.key).exists()


def test_closed_while_a_picture_is_being_asked_for_it_stops(library: Library, job: Job) -> None:
    run: JobRun

    class Slow(PlayedProvider):
        def generate(self, recipe: Recipe, folder: Path) -> PlayedStream:
            stream = super().generate(recipe, folder)
            run.close()
            return stream

    provider = Slow(one_picture)
    run = JobRun(job, provider, library)
    with pytest.raises(StreamClosed):
        list(run)
    assert provider.closed.is_set()
    assert stored(library, job).state is JobState.STOPPED


def test_a_picture_that_came_whole_but_was_not_told_is_kept_when_it_stops(
    library: Library, job: Job
) -> None:
    run: JobRun

    def whole(folder: Path, _closed: threading.Event) -> Iterator[Event]:
        reader = Reader(folder)
        reader.feed(image_event(LAKE) + image_event(FOX)[:-300])
        reader.finish()
        run.close()
        yield Heard(1)

    run = JobRun(job, PlayedProvider(whole), library)
    events: list[Event] = []
    with pytest.raises(StreamClosed):
        events.extend(run)
    assert names(events) == "Sent Heard Saved"
    assert library.count() == 1
    assert not library.folders.recovered.exists(), "who stops wants no half pictures"
    assert stored(library, job).state is JobState.STOPPED


def test_the_beginning_of_a_picture_is_kept_when_the_answer_drops(
    library: Library, job: Job
) -> None:
    def cut(folder: Path, _closed: threading.Event) -> Iterator[Event]:
        reader = Reader(folder)
        reader.feed(image_event(LAKE)[:-200])
        reader.finish()
        yield Heard(1)
        raise AppError(Failure(kind=Kind.DROPPED))

    failing(JobRun(job, PlayedProvider(cut), library))
    (half,) = library.folders.recovered.iterdir()
    assert half.name.startswith(f"lake-{job.key[-6:]}-incomplete")
    assert LAKE.startswith(half.read_bytes())
    assert library.count() == 0


def test_a_bug_leaves_everything_for_the_next_start(library: Library, job: Job) -> None:
    def bug(folder: Path, _closed: threading.Event) -> Iterator[Event]:
        Reader(folder).feed(image_event(LAKE))
        yield Heard(1)
        raise ZeroDivisionError

    provider = PlayedProvider(bug)
    with pytest.raises(ZeroDivisionError):
        list(JobRun(job, provider, library))
    assert provider.closed.is_set()
    assert stored(library, job).state is JobState.PAINTING
    assert (library.folders.incoming_of(job.key) / "1.part").read_bytes() == LAKE


def test_a_library_that_closes_meanwhile_ends_the_job_quietly(
    library: Library, job: Job, tmp_path: Path
) -> None:
    def quit_amid(folder: Path, _closed: threading.Event) -> Iterator[Event]:
        arrived = pictures(Reader(folder), LAKE)
        library.close()
        yield from arrived
        yield Ended()

    _, failure = failing(JobRun(job, PlayedProvider(quit_amid), library))
    assert failure.kind is Kind.INTERRUPTED
    assert (library.folders.incoming_of(job.key) / "1.part").exists()
    again = Library.open(tmp_path / "library")
    assert stored(again, job).state is JobState.PAINTING
    again.close()


def test_a_full_disk_keeps_the_part_and_the_answers_facts(library: Library, job: Job) -> None:
    library.folders.images.rmdir()
    library.folders.images.write_text("in the way")
    _, failure = failing(JobRun(job, PlayedProvider(one_picture), library))
    assert (failure.kind, failure.charged) == (Kind.DISK, Charged.YES)
    failed = stored(library, job)
    assert (failed.state, failed.failure) == (JobState.FAILED, failure)
    assert (failed.cost_usd, failed.generation_id) == (Decimal("0.0387"), "gen-1")
    kept = library.folders.incoming_of(job.key) / "1.part"
    assert kept.read_bytes() == LAKE
    library.folders.images.unlink()
    library.folders.images.mkdir()
    picture = library.save_picture(failed, Arrived(1, kept, "image/png"))
    assert library.path_of(picture).read_bytes() == LAKE


def test_a_disk_that_has_room_again_at_the_end_is_no_failure(library: Library, job: Job) -> None:
    library.folders.images.rmdir()
    library.folders.images.write_text("in the way")

    def relieved(folder: Path, closed: threading.Event) -> Iterator[Event]:
        for event in one_picture(folder, closed):
            if isinstance(event, Ended):
                library.folders.images.unlink()
                library.folders.images.mkdir()
            yield event

    events = list(JobRun(job, PlayedProvider(relieved), library))
    assert names(events[-2:]) == "Saved Ended"
    assert stored(library, job).state is JobState.DONE


# advance


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

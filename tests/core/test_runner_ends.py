"""How a run ends before its time: closed, crashed, or on a disk that fails."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path

import pytest

from desktop_app.core.errors import AppError, Charged, Failure, Kind, StreamClosed
from desktop_app.core.events import Arrived, Ended, Event, Heard
from desktop_app.core.library import Library
from desktop_app.core.reader import Reader
from desktop_app.core.recipe import Recipe
from desktop_app.core.records import Job, JobState
from desktop_app.core.runner import JobRun
from tests.core.playing import (
    FOX,
    LAKE,
    PlayedProvider,
    PlayedStream,
    failing,
    names,
    one_picture,
    pictures,
    stored,
)
from tests.fakes.wire import image_event


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

"""Pictures that an answer only names: followed, left to the person, fetched later; never remade."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import timedelta
from decimal import Decimal
from pathlib import Path

import pytest

from desktop_app.core.conversation import reasoning_of
from desktop_app.core.errors import AppError, Charged, Failure, Kind, StreamClosed
from desktop_app.core.events import Arrived, Ended, Event, Heard, Saved
from desktop_app.core.library import Library
from desktop_app.core.parts import linked_path
from desktop_app.core.reader import Reader
from desktop_app.core.records import Job, JobState, Spent, now
from desktop_app.core.runner import JobRun
from tests.core.playing import (
    FOX,
    LAKE,
    PlayedProvider,
    PlayedStream,
    Script,
    failing,
    names,
    stored,
)
from tests.fakes.wire import chunk_event, done, image_event, usage_event

A, B = "https://a.example/1.png", "https://b.example/2.png"
COST = Decimal("0.0387")
REASONING = [{"type": "reasoning.text", "text": "Hm", "index": 0}]


def naming(*urls: str, picture: bytes | None = None) -> Script:
    """An answer that names these addresses, and perhaps brings a picture too."""

    def script(folder: Path, _closed: threading.Event) -> Iterator[Event]:
        reader = Reader(folder)
        for url in urls:
            reader.feed(image_event(b"", url=url))
        if picture is not None:
            reader.feed(image_event(picture))
        reader.feed(chunk_event({"reasoning_details": REASONING}) + usage_event() + done())
        reader.finish()
        yield Heard(1)
        yield from reader.take()
        answer = reader.answer
        yield Ended(cost_usd=COST, links=tuple(answer.links), reasoning=answer.reasoning)

    return script


Fetch = Callable[[Path, int], Iterator[Event]]


class PlayedLinks:
    """The web: what each address gives; the person has not allowed those that are not here."""

    def __init__(self) -> None:
        self.gives: dict[str, Fetch] = {}
        self.asked: list[str] = []

    def fetch(self, url: str, folder: Path, index: int) -> PlayedStream | None:
        self.asked.append(url)
        if url not in self.gives:
            return None
        return PlayedStream(self.gives[url](folder, index), threading.Event())


def gives(content: bytes) -> Fetch:
    def fetch(folder: Path, index: int) -> Iterator[Event]:
        path = linked_path(folder, index)
        path.write_bytes(content)
        yield Heard(len(content))
        yield Arrived(index, path, "image/png")

    return fetch


def fails(failure: Failure) -> Fetch:
    def fetch(_folder: Path, _index: int) -> Iterator[Event]:
        yield Heard(1)
        raise AppError(failure)

    return fetch


def contents(library: Library) -> list[bytes]:
    return [
        library.path_of(one).read_bytes()
        for day in library.days()
        for one in reversed(library.day_page(day.day, 0, 10))
    ]


def test_linked_pictures_are_fetched_and_saved(library: Library, job: Job) -> None:
    links = PlayedLinks()
    links.gives = {A: gives(LAKE), B: gives(FOX)}
    events = list(JobRun(job, PlayedProvider(naming(A, B)), library, links))
    assert names(events) == "Sent Heard Heard Arrived Saved Heard Arrived Saved Ended"
    assert contents(library) == [LAKE, FOX]
    finished = stored(library, job)
    assert (finished.state, finished.links, finished.cost_usd) == (JobState.DONE, (), COST)
    assert not library.folders.incoming_of(job.key).exists()
    ended = events[-1]
    assert isinstance(ended, Ended)
    assert ended.links == ()


def test_what_is_not_allowed_is_left_to_the_person(library: Library, job: Job) -> None:
    for links in (None, PlayedLinks()):
        provider = PlayedProvider(naming(A, B))
        _, failure = failing(JobRun(job, provider, library, links))
        told = Failure(kind=Kind.LINKED, charged=Charged.YES, links=(A, B))
        assert failure == told
        failed = stored(library, job)
        assert (failed.state, failed.failure, failed.links) == (JobState.FAILED, told, (A, B))


def test_a_later_fetch_asks_the_service_for_nothing(library: Library, job: Job) -> None:
    failing(JobRun(job, PlayedProvider(naming(A)), library))
    assert reasoning_of(library.folders, job.key), "for going on from the picture that is to come"
    failed = stored(library, job)
    links = PlayedLinks()
    links.gives = {A: gives(LAKE)}
    provider = PlayedProvider(naming(A))
    events = list(JobRun(failed, provider, library, links))
    assert provider.asked == []
    assert names(events) == "Sent Heard Arrived Saved Ended"
    finished = stored(library, job)
    assert (finished.state, finished.links, finished.tries) == (JobState.DONE, (), 1)
    assert (finished.cost_usd, finished.failure) == (COST, None)
    assert contents(library) == [LAKE]


def test_a_later_fetch_leaves_the_cost_in_the_month_of_the_answer(
    library: Library, job: Job
) -> None:
    failing(JobRun(job, PlayedProvider(naming(A)), library))
    last_month = now() - timedelta(days=40)
    library.update_job(replace(stored(library, job), ended=last_month))
    sums: list[list[Spent]] = []

    def look_amid(folder: Path, index: int) -> Iterator[Event]:
        sums.append(library.ledger.spent_since(last_month))
        yield from gives(LAKE)(folder, index)

    links = PlayedLinks()
    links.gives = {A: fails(Failure(kind=Kind.TIMED_OUT))}
    failing(JobRun(stored(library, job), PlayedProvider(naming(A)), library, links))
    assert stored(library, job).ended == last_month
    links.gives = {A: look_amid}
    list(JobRun(stored(library, job), PlayedProvider(naming(A)), library, links))
    assert stored(library, job).ended == last_month
    assert [one.usd for one in sums[0]] == [COST], "it is in the sums all the while"
    assert library.ledger.spent_since(last_month + timedelta(days=1)) == []


@pytest.mark.parametrize(
    "why",
    [
        Failure(kind=Kind.UNREACHABLE, charged=Charged.NO, message="no route"),
        Failure(kind=Kind.NOT_A_PICTURE, message="a page"),
        Failure(kind=Kind.LINKED, status=404, message="gone", links=(A,)),
        Failure(kind=Kind.TIMED_OUT),
    ],
)
def test_a_failed_fetch_is_told_as_a_link_and_never_as_a_reason_to_send_again(
    why: Failure, library: Library, job: Job
) -> None:
    links = PlayedLinks()
    links.gives = {A: fails(why)}
    _, failure = failing(JobRun(job, PlayedProvider(naming(A)), library, links))
    assert failure == Failure(
        kind=Kind.LINKED,
        charged=Charged.YES,
        message=why.message or "timed_out",
        status=why.status,
        links=(A,),
    )
    assert not failure.concerns_all
    assert not failure.is_transient


def test_one_picture_is_enough_and_the_rest_stays_listed(library: Library, job: Job) -> None:
    links = PlayedLinks()
    links.gives = {B: fails(Failure(kind=Kind.UNREACHABLE))}
    events = list(JobRun(job, PlayedProvider(naming(A, B, picture=LAKE)), library, links))
    assert contents(library) == [LAKE]
    finished = stored(library, job)
    assert (finished.state, finished.failure, finished.links) == (JobState.DONE, None, (A, B))
    ended = events[-1]
    assert isinstance(ended, Ended)
    assert ended.links == (A, B)


def test_an_address_that_leads_on_is_replaced_by_where_it_leads(library: Library, job: Job) -> None:
    links = PlayedLinks()
    links.gives = {A: fails(Failure(kind=Kind.LINKED, message="leads on", links=(B,)))}
    _, failure = failing(JobRun(job, PlayedProvider(naming(A)), library, links))
    assert failure.links == stored(library, job).links == (B,)


def test_the_same_picture_fetched_twice_is_one(library: Library, job: Job) -> None:
    links = PlayedLinks()
    links.gives = {A: gives(LAKE), B: gives(LAKE)}
    list(JobRun(job, PlayedProvider(naming(A, B, picture=LAKE)), library, links))
    assert contents(library) == [LAKE]


def test_what_is_not_the_links_fault_ends_the_job(
    library: Library, job: Job, tmp_path: Path
) -> None:
    links = PlayedLinks()

    def quit_amid(folder: Path, index: int) -> Iterator[Event]:
        library.close()
        yield from gives(LAKE)(folder, index)

    links.gives = {A: quit_amid}
    _, failure = failing(JobRun(job, PlayedProvider(naming(A)), library, links))
    assert failure.kind is Kind.INTERRUPTED
    again = Library.open(tmp_path / "library")
    recovery = again.recover()
    assert [again.path_of(one).read_bytes() for one in recovery.pictures] == [LAKE]
    assert stored(again, job).state is JobState.DONE
    again.close()


def test_stopping_while_fetching_keeps_the_addresses(library: Library, job: Job) -> None:
    links = PlayedLinks()
    run: JobRun

    def stop_amid(_folder: Path, _index: int) -> Iterator[Event]:
        run.close()
        yield Heard(1)
        yield Heard(2)

    links.gives = {A: stop_amid}
    run = JobRun(job, PlayedProvider(naming(A, B)), library, links)
    with pytest.raises(StreamClosed):
        list(run)
    ended = stored(library, job)
    assert (ended.state, ended.links, ended.failure) == (JobState.STOPPED, (A, B), None)
    assert links.asked == [A]


def test_an_answer_that_drops_keeps_the_addresses_that_came(library: Library, job: Job) -> None:
    def drop(folder: Path, _closed: threading.Event) -> Iterator[Event]:
        reader = Reader(folder)
        reader.feed(image_event(b"", url=A))
        reader.finish()
        yield Heard(1)
        raise AppError(Failure(kind=Kind.DROPPED))

    _, failure = failing(JobRun(job, PlayedProvider(drop), library))
    assert (failure.kind, failure.links) == (Kind.DROPPED, (A,))
    assert stored(library, job).links == (A,)


# What a crash leaves


def test_a_fetched_picture_that_was_not_saved_is_brought_in(library: Library, job: Job) -> None:
    failing(JobRun(job, PlayedProvider(naming(A)), library))
    library.update_job(replace(stored(library, job), state=JobState.PAINTING, failure=None))
    folder = library.incoming(job.key)
    linked_path(folder, 1).write_bytes(LAKE)
    (folder / "link-2.new").write_bytes(FOX[:40])
    recovery = library.recover()
    assert [library.path_of(one).read_bytes() for one in recovery.pictures] == [LAKE]
    assert recovery.recovered_files == (), "what was on its way is fetched again"
    assert stored(library, job).state is JobState.DONE
    assert not folder.exists()


def test_a_fetch_that_was_cut_off_can_be_asked_for_again(library: Library, job: Job) -> None:
    failing(JobRun(job, PlayedProvider(naming(A)), library))
    before = stored(library, job)
    library.update_job(replace(before, state=JobState.PAINTING, failure=None, ended=None))
    (library.incoming(job.key) / "link-1.new").write_bytes(LAKE[:40])
    library.recover()
    cut = stored(library, job)
    assert (cut.state, cut.links, cut.cost_usd) == (JobState.FAILED, (A,), COST)
    assert cut.failure is not None
    assert (cut.failure.kind, cut.failure.links) == (Kind.LINKED, (A,))


def test_an_answer_with_links_that_nobody_followed_yet_is_not_asked_again(
    library: Library, job: Job
) -> None:
    folder = library.incoming(job.key)
    list(naming(A)(folder, threading.Event()))
    library.update_job(replace(job, state=JobState.PAINTING))
    library.recover()
    left = stored(library, job)
    assert (left.state, left.links) == (JobState.FAILED, (A,))
    assert left.failure is not None
    assert left.failure.kind is Kind.LINKED


def test_a_saved_link_is_told_once(library: Library, job: Job) -> None:
    links = PlayedLinks()
    links.gives = {A: gives(LAKE)}
    failing(JobRun(job, PlayedProvider(naming(A)), library))
    events = list(JobRun(stored(library, job), PlayedProvider(naming(A)), library, links))
    saved = [one.picture for one in events if isinstance(one, Saved)]
    assert [one.key for one in saved] == [f"{job.key}.1"]
    assert saved[0].sha256

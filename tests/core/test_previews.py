"""Partial pictures: shown while they are the latest, kept only where no whole one comes."""

from __future__ import annotations

import threading
from dataclasses import replace
from pathlib import Path

import pytest

from desktop_app.core.events import Arrived, Ended, Event, Previewed
from desktop_app.core.library import Library
from desktop_app.core.providers.openrouter import OpenRouter
from desktop_app.core.reader import Reader, replay
from desktop_app.core.recipe import Recipe, Transport
from desktop_app.core.records import Job, JobState
from desktop_app.core.runner import JobRun
from tests.core.making import access
from tests.core.playing import failing, stored
from tests.fakes.images import completed_event, failed_event, partial_event
from tests.fakes.service import EVENT_STREAM, Drop, Say, ScriptedService, Status, Step, Until, done
from tests.fakes.wire import event, png

ROUGH, BETTER, WHOLE = png(8, 8, (9, 9, 9)), png(8, 8, (90, 90, 90)), png(8, 8)
ASKED = Recipe(prompt="a cat", model="m/x", transport=Transport.IMAGES)
OK = Status(200, EVENT_STREAM)


def parts(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.glob("*.part"))


def test_each_preview_takes_the_place_of_the_one_before(tmp_path: Path) -> None:
    reader = Reader(tmp_path)
    assert reader.preview() is None
    reader.feed(partial_event(ROUGH))
    shown = reader.preview()
    assert shown is not None
    assert shown.read_bytes() == ROUGH
    assert reader.preview() is None, "each is told once"
    reader.feed(partial_event(BETTER, 1))
    shown = reader.preview()
    assert shown is not None
    assert shown.read_bytes() == BETTER
    assert parts(tmp_path) == [shown.name]
    assert reader.take() == []
    reader.finish()


def test_the_whole_picture_ends_them(tmp_path: Path) -> None:
    reader = Reader(tmp_path)
    reader.feed(partial_event(ROUGH) + partial_event(BETTER) + completed_event(WHOLE))
    (arrived,) = reader.take()
    assert arrived.path.read_bytes() == WHOLE
    assert reader.preview() is None, "what is gone is not shown"
    assert parts(tmp_path) == [arrived.path.name]
    reader.finish()
    left = replay(tmp_path)
    assert (left.arrived, left.incomplete, left.finished) == ((arrived,), (), True)


def test_the_last_one_is_all_there_is_where_the_end_does_not_come(tmp_path: Path) -> None:
    reader = Reader(tmp_path)
    reader.feed(partial_event(ROUGH) + partial_event(BETTER))
    reader.finish()
    left = replay(tmp_path)
    assert left.arrived == ()
    assert [path.read_bytes() for path in left.incomplete] == [BETTER]
    assert replay(tmp_path) == left


@pytest.mark.parametrize("size", [1, 7, 64, 10_000])
def test_the_pieces_do_not_matter(size: int, tmp_path: Path) -> None:
    body = partial_event(ROUGH) + partial_event(BETTER, 1) + completed_event(WHOLE) + done()
    reader = Reader(tmp_path)
    shown = []
    for start in range(0, len(body), size):
        reader.feed(body[start : start + size])
        if (path := reader.preview()) is not None:
            shown.append(path.read_bytes())
    reader.finish()
    assert [one.path.read_bytes() for one in reader.take()] == [WHOLE]
    assert shown == ([ROUGH, BETTER] if size < len(partial_event(ROUGH)) else [])


@pytest.mark.parametrize("odd", [{"b64_json": "*"}, {"b64_json": ""}, {"b64_json": None}, {}])
def test_a_preview_that_is_none_is_passed_over(odd: dict[str, object], tmp_path: Path) -> None:
    reader = Reader(tmp_path)
    reader.feed(event({"type": "image_generation.partial_image", **odd}))
    reader.feed(completed_event(WHOLE))
    reader.finish()
    assert [one.path.read_bytes() for one in reader.take()] == [WHOLE]
    assert len(parts(tmp_path)) == 1


def asking_images(job: Job) -> Job:
    return replace(job, recipe=ASKED)


def test_previews_are_told_before_the_picture_and_never_saved(library: Library, job: Job) -> None:
    seen: list[tuple[str, bytes]] = []
    with ScriptedService() as service:
        gates = [threading.Event(), threading.Event()]
        service.play(
            OK,
            Say(partial_event(ROUGH)),
            Until(gates[0]),
            Say(partial_event(BETTER, 1)),
            Until(gates[1]),
            Say(completed_event(WHOLE) + done()),
        )
        run = JobRun(asking_images(job), OpenRouter(access(service.url, "key")), library)
        events: list[Event] = []
        for one in run:
            events.append(one)
            if isinstance(one, Previewed):
                seen.append((one.path.name, one.path.read_bytes()))
                gates[len(seen) - 1].set()
    assert [content for _, content in seen] == [ROUGH, BETTER]
    assert isinstance(events[-1], Ended)
    assert library.count() == 1
    assert stored(library, job).state is JobState.DONE
    assert not library.folders.recovered.exists()


@pytest.mark.parametrize(
    "end",
    [(Drop(),), (Say(failed_event() + done()),), (Say(done()),)],
    ids=["drop", "error", "end"],
)
def test_the_last_preview_is_kept_and_offered_where_no_picture_comes(
    end: tuple[Step, ...], library: Library, job: Job
) -> None:
    with ScriptedService((OK, Say(partial_event(ROUGH) + partial_event(BETTER)), *end)) as service:
        provider = OpenRouter(access(service.url, "key"))
        events, failure = failing(JobRun(asking_images(job), provider, library))
    assert not any(isinstance(one, Arrived) for one in events)
    (kept,) = library.folders.recovered.iterdir()
    assert kept.read_bytes() == BETTER
    assert failure.path == str(kept)
    assert stored(library, job).failure == failure

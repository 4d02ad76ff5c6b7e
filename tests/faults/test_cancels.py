"""Stopping at any moment whatever: one end each, and nobody is left behind."""

from __future__ import annotations

import random
import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from desktop_app.core.errors import AppError, StreamClosed
from desktop_app.core.events import Arrived, Ended, Event, Heard, Previewed, Said, Saved, Sent
from desktop_app.core.providers.access import Access
from desktop_app.core.providers.openrouter import OpenRouter
from desktop_app.core.recipe import Transport
from desktop_app.core.records import JobState
from desktop_app.core.runner import JobRun
from tests.fakes.certificates import Authority
from tests.fakes.images import completed_event, partial_event
from tests.fakes.service import (
    EVENT_STREAM,
    JSON,
    Hang,
    Say,
    Status,
    Wait,
    comment,
    done,
    drip,
    finish_event,
    image_event,
    json_body,
    json_error,
    text_event,
)
from tests.faults.bench import FOX, KEY, LAKE, OWL, Answer, Bench, Row
from tests.faults.contents import images
from tests.faults.refusals import MODALITIES

OK = Status(200, EVENT_STREAM)
END = finish_event() + done()
MOMENTS = 100
LONGEST_S = 0.12
CHAT, IMAGES = Transport.CHAT, Transport.IMAGES


def to_links(bench: Bench) -> Answer:
    """A picture, and two more elsewhere that come slowly."""
    for picture in (FOX, OWL):
        bench.elsewhere.play(Status(200), *drip(picture, 20, 0.005))
    urls = [f"{bench.elsewhere.root}/{name}.png" for name in ("fox", "owl")]
    return (OK, Say(images(*urls) + image_event(LAKE) + END))


def by_detours(bench: Bench) -> Answer:
    """The picture comes at the second door."""
    refusal = json_error(404, MODALITIES)
    bench.service.play(Status(404, JSON), Wait(0.01), Say(refusal))
    return (OK, *drip(image_event(LAKE) + END, 60, 0.005))


PREVIEWS = partial_event(FOX) + partial_event(OWL, 1)
SCRIPTS: list[tuple[Transport, Answer | Callable[[Bench], Answer]]] = [
    (CHAT, (OK, *drip(comment() + text_event("Here") + image_event(LAKE) + END, 40, 0.004))),
    (CHAT, (OK, Say(image_event(LAKE)), Wait(0.03), Say(image_event(FOX) + END))),
    (CHAT, (Wait(0.03), Status(200, JSON), *drip(json_body(LAKE, FOX), 60, 0.004))),
    (CHAT, (Hang(),)),
    (CHAT, (Status(500, JSON), Wait(0.02), Say(json_error(500, "Oh")))),
    (CHAT, to_links),
    (CHAT, by_detours),
    (IMAGES, (OK, *drip(PREVIEWS + completed_event(LAKE) + done(), 60, 0.004))),
    (IMAGES, (Wait(0.04), Status(200, JSON), Say(json_body(LAKE)))),
    (IMAGES, (OK, Say(partial_event(FOX)), Hang())),
]  # fmt: skip


def sockets() -> set[str]:
    """The sockets that this process holds; empty where the system does not tell."""
    folder = Path("/proc/self/fd")
    found: set[str] = set()
    for path in folder.iterdir() if folder.exists() else ():
        try:
            target = str(path.readlink())
        except OSError:  # it was the listing itself
            continue
        if target.startswith("socket:"):
            found.add(target)
    return found


class Attempt(threading.Thread):
    """One job that somebody stops."""

    def __init__(self, run: JobRun) -> None:
        super().__init__(daemon=True, name="a stopped job")
        self.run_ = run
        self.events: list[Event] = []
        self.ends: list[str] = []

    def run(self) -> None:
        try:
            for event in self.run_:
                self.events.append(event)
                if isinstance(event, Ended):
                    self.ends.append("done")
        except StreamClosed:
            self.ends.append("stopped")
        except AppError as error:
            self.ends.append(f"failed: {error.failure.kind}")


def test_a_hundred_jobs_are_stopped_at_any_moment(tmp_path: Path, authority: Authority) -> None:
    dice = random.Random(20261122)
    before = sockets(), set(threading.enumerate())
    ends: list[str] = []
    with Bench(tmp_path, authority).open() as bench:
        provider = OpenRouter(Access(base_url=bench.service.url, key=KEY), silence_s=5)
        for number in range(MOMENTS):
            transport, answer = SCRIPTS[number % len(SCRIPTS)]
            row = Row(fault="P2", name="", answer=answer, transport=transport, kind=None)
            bench.script(row)
            job = bench.new_job(row)
            attempt = Attempt(JobRun(job, provider, bench.library, bench.fetcher()))
            attempt.start()
            moment_s = dice.uniform(0, LONGEST_S)
            attempt.join(moment_s)
            stops = [
                threading.Thread(target=attempt.run_.close, daemon=True)
                for _ in range(dice.randint(1, 3))
            ]
            for stop in stops:
                stop.start()
            for one in (*stops, attempt):
                one.join(5)
                assert not one.is_alive(), f"after {moment_s:.3f} s it hangs"
            assert_one_end(attempt, bench, job.key)
            ends += attempt.ends
            forget_scripts(bench)
        assert {"done", "stopped"} <= set(ends), "both were met"
        assert list(bench.library.folders.incoming.iterdir()) == []
        assert bench.recovered() == [], "who stops wants no half pictures"
    assert_nobody_is_left(*before)


def assert_one_end(attempt: Attempt, bench: Bench, key: str) -> None:
    """The stream ended once, the row tells the same, and what was told is there."""
    assert len(attempt.ends) == 1
    job = bench.library.job(key)
    assert job is not None
    assert job.state in {JobState.DONE, JobState.STOPPED, JobState.FAILED, JobState.WAITING}
    if attempt.ends[0] == "done":
        assert job.state is JobState.DONE
    elif attempt.ends[0] == "stopped":
        assert job.state is JobState.STOPPED
    assert (job.failure is not None) == (job.state is JobState.FAILED)
    assert job.ended is not None
    saved = [one.picture for one in attempt.events if isinstance(one, Saved)]
    assert len({one.key for one in saved}) == len(saved)
    kept = bench.pictures(job)
    assert len(kept) == len(saved), "no picture is there that nobody was told of"
    assert set(kept) <= {LAKE, FOX, OWL}
    if not job.links:
        assert len(set(kept)) == len(kept)
    kinds = Sent | Heard | Said | Previewed | Arrived | Saved | Ended
    assert all(isinstance(one, kinds) for one in attempt.events)


def forget_scripts(bench: Bench) -> None:
    """Whoever was stopped early has left answers unheard."""
    for service in (bench.service, bench.elsewhere):
        service.forget()


def assert_nobody_is_left(before: set[str], threads: set[threading.Thread]) -> None:
    """Neither a thread nor a socket, a moment later."""
    deadline = time.monotonic() + 5
    pause = threading.Event()
    left: tuple[Any, ...] = ()
    while time.monotonic() < deadline:
        left = (sockets() - before, {one for one in threading.enumerate() if one not in threads})
        if not any(left):
            return
        pause.wait(0.05)
    pytest.fail(f"left behind: {left}")

"""Prompts that were asked for before."""

from __future__ import annotations

from datetime import timedelta

from desktop_app.core.asked import asked
from desktop_app.core.library import Library
from desktop_app.core.records import JobState, now
from tests.core.making import a_job


def test_each_prompt_is_listed_once_with_its_last_time_and_its_pictures(library: Library) -> None:
    start = now()
    prompts = ["one", "two", "one", "", "三", "one", "theirs"]
    for number, prompt in enumerate(prompts):
        library.add_job(
            a_job(
                prompt,
                made=start + timedelta(seconds=number),
                state=JobState.FAILED if number == 2 else JobState.DONE,
                origin="another program" if prompt == "theirs" else "",
            )
        )
    found = asked(library.past._database, 10)
    assert [(one.prompt, one.pictures) for one in found] == [("one", 2), ("三", 1), ("two", 1)]
    assert found[0].when == start + timedelta(seconds=5)
    assert [one.prompt for one in asked(library.past._database, 2)] == ["one", "三"]

"""What the desk has at a start."""

from __future__ import annotations

from dataclasses import replace

from desktop_app.core.settings import Settings
from desktop_app.state.starting import start_of

LEFT = Settings(
    model="maker/last",
    ratio="21:9",
    size="4K",
    count=3,
    options=("quality=high", "seed=42"),
    usual_model="maker/usual",
    usual_ratio="3:2",
    usual_size="2K",
    usual_count=2,
    usual_format="webp",
)


def test_the_desk_is_as_it_was_left() -> None:
    start = start_of(LEFT)
    assert (start.model, start.ratio, start.size, start.count) == ("maker/last", "21:9", "4K", 3)
    assert dict(start.options) == {"quality": "high", "seed": 42}


def test_or_the_same_each_time_without_what_was_chosen_last() -> None:
    start = start_of(replace(LEFT, starts_usual=True))
    assert (start.model, start.ratio, start.size, start.count) == ("maker/usual", "3:2", "2K", 2)
    assert dict(start.options) == {"output_format": "webp"}


def test_without_a_file_type_that_is_left_to_the_model() -> None:
    assert start_of(Settings(starts_usual=True, options=("output_format=png",))).options == ()

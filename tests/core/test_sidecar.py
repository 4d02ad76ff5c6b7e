"""The JSON beside each picture: all of it comes back."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import UTC, datetime
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.core import rows, sidecar
from desktop_app.core.changes import tidy
from desktop_app.core.recipe import Recipe
from desktop_app.core.records import Collection, Job, JobState, Picture
from tests.core.making import a_job, a_picture, at

WORDS = st.text(st.characters(exclude_categories=["Cs"]), max_size=40)
MOMENTS = st.datetimes(datetime(1990, 1, 1), datetime(2090, 1, 1), timezones=st.just(UTC))  # noqa: DTZ001
RECIPES = st.builds(
    Recipe,
    prompt=st.text(st.characters(exclude_categories=["Cs"]), max_size=400),
    model=WORDS,
    ratio=st.none() | st.just("16:9"),
    size=st.none() | st.just("2K"),
    stream=st.booleans(),
)
JOBS = st.builds(
    Job,
    key=WORDS,
    recipe=RECIPES,
    made=MOMENTS,
    state=st.just(JobState.DONE),
    started=st.none() | MOMENTS,
    ended=st.none() | MOMENTS,
    tries=st.integers(0, 9),
    text=WORDS,
    provider=WORDS,
    generation_id=WORDS,
    cost_usd=st.none() | st.decimals(0, 100, places=9, allow_nan=False),
    skipped_events=st.integers(0, 9),
    is_demo=st.booleans(),
    origin=WORDS,
)


@given(
    job=JOBS,
    index=st.integers(1, 8),
    made=MOMENTS,
    trashed=st.none() | MOMENTS,
    favourite=st.booleans(),
    stars=st.integers(0, 5),
    own=st.builds(
        sidecar.Own,
        note=WORDS,
        tags=st.lists(WORDS).map(tidy),
        collections=st.dictionaries(WORDS, WORDS, max_size=3),
    ),
)
def test_job_and_picture_come_back(
    job: Job, index: int, made: datetime, own: sidecar.Own, **marks: Any
) -> None:
    names: Any = own.collections
    inside = tuple(Collection(key=key, name=names[key], made=made) for key in sorted(names))
    own = replace(own, collections=inside)
    picture = replace(a_picture(job, index), made=made, is_demo=job.is_demo, **marks)
    content = sidecar.encode(job, picture, own)
    assert sidecar.decode(content) == (job, picture)
    assert sidecar.read(content) == sidecar.Content(job, picture, own)


@given(job=JOBS)
def test_job_and_row_are_the_same(job: Job) -> None:
    values = rows.job_values(job)
    names = rows.SELECT_JOBS.removeprefix("SELECT ").removesuffix(" FROM jobs").split(", ")
    assert rows.job(tuple(values[name] for name in names)) == job


def written() -> tuple[Job, Picture, str]:
    job = a_job(
        "Ein Häuschen im Schnee, 小屋",
        key="01m81eh371d3y5abc123",
        made=at("2026-11-22 10:58"),
        cost_usd=Decimal("0.0387"),
        state=JobState.DONE,
    )
    picture = a_picture(job)
    return job, picture, sidecar.encode(job, picture).decode()


def test_a_person_can_read_it() -> None:
    _, _, text = written()
    assert '"prompt": "Ein Häuschen im Schnee, 小屋"' in text
    assert '"made": "2026-11-22T10:58:00+00:00"' in text
    assert '"cost_usd": "0.0387"' in text
    assert text.endswith("}\n")


def test_a_file_older_than_marks_has_none() -> None:
    job, picture, text = written()
    content = json.loads(text)
    del content["marks"], content["picture"]["trashed"]
    found = sidecar.read(json.dumps(content).encode())
    assert found == sidecar.Content(job, picture, sidecar.Own())


@pytest.mark.parametrize(
    ("marks", "stars"),
    [
        (None, 0),
        ([], 0),
        ("loved", 0),
        ({"favourite": "yes", "stars": "many", "note": 7}, 0),
        ({"stars": 99}, 5),
        ({"stars": -1}, 0),
    ],
)
def test_marks_that_make_no_sense_do_not_cost_the_picture(marks: object, stars: int) -> None:
    job, picture, text = written()
    content = {**json.loads(text), "marks": marks}
    found = sidecar.read(json.dumps(content).encode())
    assert found == sidecar.Content(job, replace(picture, stars=stars), sidecar.Own())


def test_unknown_names_are_passed_over() -> None:
    job, picture, text = written()
    content = json.loads(text)
    content["mood"] = "calm"
    content["recipe"]["seed"] = 7
    assert sidecar.decode(json.dumps(content).encode()) == (job, picture)


@pytest.mark.parametrize(
    ("section", "name", "value"),
    [
        ("", "format", "another"),
        ("", "format", None),
        ("", "version", 2),
        ("", "version", "1"),
        ("", "recipe", []),
        ("recipe", "prompt", None),
        ("recipe", "prompt", 7),
        ("job", "key", {}),
        ("job", "made", "yesterday"),
        ("job", "cost_usd", "dear"),
        ("picture", "sha256", []),
        ("picture", "width", "wide"),
    ],
)
def test_what_is_no_sidecar_is_refused(section: str, name: str, value: object) -> None:
    content = json.loads(written()[2])
    (content[section] if section else content)[name] = value
    with pytest.raises(ValueError, match=r".+"):
        sidecar.decode(json.dumps(content).encode())


@pytest.mark.parametrize("content", [b"", b"[]", b"null", b"{", b"\xff\xfe", b"{}", b'"x"'])
def test_broken_files_are_refused(content: bytes) -> None:
    with pytest.raises(ValueError, match=r".*"):
        sidecar.decode(content)


def test_a_moment_without_a_time_zone_is_refused() -> None:
    text = written()[2].replace("+00:00", "")
    with pytest.raises(ValueError, match="time zone"):
        sidecar.decode(text.encode())


def test_it_lies_beside_its_picture() -> None:
    assert sidecar.path_beside(Path("2026/lake-abc123.webp")) == Path("2026/lake-abc123.json")


def test_letters_that_no_file_can_hold_are_replaced() -> None:
    job = a_job("half \ud800 letter")
    found, _ = sidecar.decode(sidecar.encode(job, a_picture(job)))
    assert found.recipe.prompt == "half ? letter"

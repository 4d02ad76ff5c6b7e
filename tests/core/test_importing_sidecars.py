"""A sidecar that a stranger wrote beside a picture does no harm, whatever it says."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from desktop_app.core.changes import Marks
from desktop_app.core.library import Library
from desktop_app.core.records import JobState
from tests.core.bringing import bring, brought, check
from tests.core.making import a_job, arrive, at, files_below


def a_sidecar(tmp_path: Path) -> tuple[Path, dict[str, Any]]:
    """A picture with a sidecar of ours beside it, and what that says."""
    other = Library.open(tmp_path / "other")
    job = a_job("A lake", state=JobState.DONE, ended=at("2024-02-02 10:00"))
    other.add_job(job)
    path = other.path_of(other.save_picture(job, arrive(other, job)))
    other.close()
    return path, json.loads(path.with_suffix(".json").read_text("utf-8"))


def put(path: list[str | int], value: object) -> Callable[[dict[str, Any]], None]:
    """Puts a value at a place."""

    def change(told: Any) -> None:
        for name in path[:-1]:
            told = told[name]
        told[path[-1]] = value

    return change


HUGE = 10**4000  # as long as Python reads one


@pytest.mark.parametrize(
    ("path", "value"),
    [
        (["picture", "key"], "../../../../outside.1"),
        (["picture", "key"], "01m81eh371d3y5trash1.99999999999"),
        (["job", "key"], "../../x"),
        (["job", "key"], "A" * 4000),
        (["picture", "file"], "../../../outside.png"),
        (["picture", "made"], "0001-01-01T00:00:00+00:00"),
        (["picture", "made"], "9999-12-31T23:59:59+00:00"),
        (["picture", "day"], 99991231),
        (["picture", "day"], 19000101),
        (["picture", "width"], HUGE),
        (["picture", "size_bytes"], -HUGE),
        (["picture", "sha256"], "../../x"),
        (["picture", "cost_usd"], "NaN"),
        (["picture", "cost_usd"], "sNaN"),
        (["picture", "cost_usd"], "1e999999"),
        (["job", "cost_usd"], "-Infinity"),
        (["job", "made"], "0001-01-01T00:00:00+14:00"),
        (["job", "ended"], "9999-12-31T23:59:59-12:00"),
        (["job", "started"], "2990-12-31T23:59:59+00:00"),
        (["job", "tries"], HUGE),
        (["job", "skipped_events"], -5),
        (["job", "links"], ["file:///etc/passwd"] * 1000),
        (["job", "origin"], "<b>x</b>"),
        (["job", "text"], "\ud800\0" * 1000),
        (["recipe", "prompt"], "\ud800\0" + "x" * 2_000_000),
        (["recipe", "model"], "a\nb" * 1000),
        (["recipe", "ratio"], "x" * 1000),
        (["recipe", "options"], {"seed": HUGE, "": ""}),
        (["recipe", "turns"], ["x"] * 10_000),
        (["marks", "stars"], 99),
        (["marks", "tags"], ["x" * 5000, "\ud800", "", "  "] * 1000),
        (["marks", "collections"], [{"key": "../x", "name": "\ud800\n" * 500}, {"name": 3}]),
        (["marks", "collections"], [{"key": "", "name": ""}]),
        (["marks", "note"], "x" * 2_000_000),
    ],
    ids=lambda value: str(value)[:30],
)
def test_a_hostile_sidecar_does_no_harm(
    library: Library, tmp_path: Path, path: list[str | int], value: object
) -> None:
    picture, told = a_sidecar(tmp_path)
    put(path, value)(told)
    picture.with_suffix(".json").write_text(json.dumps(told), "utf-8")
    outside = {name for name in files_below(tmp_path) if not name.startswith("library/")}
    (got,) = brought(bring(library, picture))
    assert got.title[:6] in {"A lake", "", "?xxxxx"}
    assert got == library.picture(got.key)
    assert 19700101 <= got.day <= 21000101
    assert got.cost_usd is None or got.cost_usd.is_finite()
    assert {name for name in files_below(tmp_path) if not name.startswith("library/")} == outside
    for below in (library.folders.images, library.folders.incoming):
        assert len(list(below.rglob("*.*"))) == (2 if below == library.folders.images else 0)
    library.close()
    again = Library.open(tmp_path / "library")
    again.recover()
    assert again.picture(got.key) == got
    again.close()


@pytest.mark.parametrize(
    ("path", "value"),
    [
        (["version"], 2),
        (["format"], "another"),
        (["picture", "day"], 10**30),
        (["picture", "width"], float("inf")),
        (["recipe"], []),
    ],
    ids=lambda value: str(value)[:30],
)
def test_a_sidecar_that_is_none_is_passed_over(
    library: Library, tmp_path: Path, path: list[str | int], value: object
) -> None:
    picture, told = a_sidecar(tmp_path)
    put(path, value)(told)
    picture.with_suffix(".json").write_text(json.dumps(told), "utf-8")
    (got,) = brought(bring(library, picture))
    assert (got.title, library.marks_of(got.key)) == ("", Marks())
    check(library)


def test_a_sidecar_that_is_too_long_is_passed_over(library: Library, tmp_path: Path) -> None:
    picture, _ = a_sidecar(tmp_path)
    with picture.with_suffix(".json").open("ab") as file:
        file.write(b" " * (5 << 20))
    (got,) = brought(bring(library, picture))
    assert got.title == ""

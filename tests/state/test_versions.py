"""Families laid out as lines: up to the first, down to the newest, with the forks on the way."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.core.errors import AppError, Failure, Kind
from desktop_app.core.families import Version
from desktop_app.core.records import Picture
from desktop_app.state.versions import Line, Versions, line_through
from tests.core.making import a_job, a_picture

#: Child and parent, oldest first: a fork at b, and another at a.
FAMILY = {"a": "", "b": "a", "c": "b", "x": "a", "d": "b", "e": "c", "y": "x"}


def a_version(name: str, parent: str) -> Version:
    picture = replace(a_picture(a_job()), key=name, family="a", title=name)
    return Version(picture, parent, f"do {name}")


def family(parents: dict[str, str]) -> list[Version]:
    return [a_version(name, parent) for name, parent in parents.items()]


def way(line: Line | None) -> str:
    assert line is not None
    return "".join(step.version.picture.key for step in line.steps)


@pytest.mark.parametrize(
    ("name", "told", "current"),
    [
        ("a", "axy", 0),
        ("b", "abce", 1),
        ("c", "abce", 2),
        ("d", "abd", 2),
        ("e", "abce", 3),
        ("x", "axy", 1),
    ],
)
def test_the_line_goes_through_the_picture_to_its_newest_descendant(
    name: str, told: str, current: int
) -> None:
    line = line_through(name, family(FAMILY))
    assert line is not None
    assert (way(line), line.current) == (told, current)


def test_what_else_was_made_of_the_one_before_is_told_oldest_first() -> None:
    line = line_through("d", family(FAMILY))
    assert line is not None
    siblings = ["".join(one.picture.key for one in step.siblings) for step in line.steps]
    assert siblings == ["", "bx", "cd"]
    assert [step.is_original for step in line.steps] == [True, False, False]


def test_the_ones_before_and_after() -> None:
    line = line_through("b", family(FAMILY))
    assert line is not None
    assert line.before is not None
    assert line.after is not None
    assert (line.before.key, line.after.key) == ("a", "c")
    for current, is_first in ((0, True), (3, False)):
        end = replace(line, current=current)
        assert (end.before is None) is is_first
        assert (end.after is None) is not is_first


def test_where_the_first_is_gone_its_children_are_still_siblings() -> None:
    left = {name: parent for name, parent in FAMILY.items() if name != "a"}
    line = line_through("b", family(left))
    assert line is not None
    assert way(line) == "bce"
    assert "".join(one.picture.key for one in line.steps[0].siblings) == "bx"
    assert not line.steps[0].is_original


def test_a_line_is_needed_where_there_is_more_than_the_picture() -> None:
    lone = line_through("a", family({"a": "gone"}))
    assert lone is not None
    assert not lone.is_needed
    for parents in ({"a": "gone", "b": "gone"}, {"a": "", "b": "a"}):
        line = line_through("a", family(parents))
        assert line is not None
        assert line.is_needed


def test_what_is_not_in_the_family_has_no_line() -> None:
    assert line_through("z", family(FAMILY)) is None
    assert line_through("z", []) is None


@given(st.dictionaries(st.sampled_from("abcdefgh"), st.sampled_from(["", *"abcdefgh"]), min_size=1))
def test_whoever_is_whose_parent_each_stands_once_on_a_line_of_its_own(
    parents: dict[str, str],
) -> None:
    known = family(parents)
    for name in parents:
        line = line_through(name, known)
        assert line is not None
        keys = list(way(line))
        assert keys[line.current] == name
        assert len(set(keys)) == len(keys), "even where two are each other's parents"


def test_a_picture_without_relatives_is_not_asked_for() -> None:
    asked: list[str] = []

    def versions_of(key: str) -> Sequence[Version]:
        asked.append(key)
        return family(FAMILY)

    versions = Versions(versions_of)
    picture = a_version("b", "a").picture
    assert versions.line_of(replace(picture, family="")) is None
    assert asked == []
    assert way(versions.line_of(picture)) == "abce"
    assert asked == ["b"]


def test_a_library_that_cannot_be_read_gives_no_line() -> None:
    def versions_of(_key: str) -> Sequence[Version]:
        raise AppError(Failure(kind=Kind.LIBRARY_BUSY))

    picture: Picture = a_version("b", "a").picture
    assert Versions(versions_of).line_of(picture) is None

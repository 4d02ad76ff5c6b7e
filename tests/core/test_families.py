"""Who descends from whom, whatever is inserted first; what a reference was used for."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from itertools import permutations
from pathlib import Path

import pytest

from desktop_app.core import rows
from desktop_app.core.changes import Restoring, Trashing
from desktop_app.core.families import MOST_VERSIONS
from desktop_app.core.library import Library
from desktop_app.core.recipe import Reference
from desktop_app.core.records import Picture
from tests.core.making import a_job, a_picture, arrive

VASE = Reference(sha256="ab" * 32, media_type="image/png", width=8, height=8, size_bytes=70)
#: Child and parent of a family with forks, a second one, and one whose parent nobody has.
LINES = {"b": "a", "c": "b", "d": "b", "e": "a", "y": "x", "n": "gone"}


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    library = Library.open(tmp_path / "library")
    yield library
    library.close()


def key_of(name: str) -> str:
    return f"01m81eh371d3y5family{name}"


def save(library: Library, name: str, *references: Reference) -> Picture:
    job = a_job(f"prompt {name}", key=key_of(name))
    parent = f"{key_of(LINES[name])}.1" if name in LINES else ""
    job = replace(job, recipe=replace(job.recipe, parent=parent, references=references))
    library.add_job(job)
    return library.save_picture(job, arrive(library, job))


def told(library: Library, name: str) -> list[str]:
    return sorted(
        one.instruction.removeprefix("prompt ")
        for one in library.families.versions_of(f"{key_of(name)}.1")
    )


@pytest.mark.parametrize("order", [*permutations("abcd"), ("e", "c", "a", "d", "b")])
def test_a_family_is_found_from_each_of_its_members_in_whatever_order_they_came(
    library: Library, order: tuple[str, ...]
) -> None:
    for name in order:
        save(library, name)
    for name in order:
        assert told(library, name) == sorted(order)
    families = {library.picture(f"{key_of(name)}.1").family for name in order}  # type: ignore[union-attr]
    assert families == {f"{key_of('a')}.1"}, "it bears the name of the first"


def test_others_are_left_alone(library: Library) -> None:
    for name in "axybn":
        save(library, name)
    lone = save(library, "l")
    assert (lone.family, told(library, "l")) == ("", [])
    assert told(library, "x") == told(library, "y") == ["x", "y"]
    assert told(library, "n") == ["n"], "its parent was deleted for good, or never came along"
    assert told(library, "a") == ["a", "b"]


def test_a_version_knows_its_parent_and_its_words(library: Library) -> None:
    save(library, "a")
    saved = save(library, "b")
    first, second = library.families.versions_of(saved.key)
    assert (first.parent, first.instruction) == ("", "prompt a")
    assert (second.picture, second.parent) == (saved, first.picture.key)
    assert saved.family == first.picture.key


def test_what_lies_in_the_trash_is_no_version_until_it_is_back(library: Library) -> None:
    for name in "abc":
        save(library, name)
    gone = f"{key_of('b')}.1"
    library.apply(Trashing((gone,)))
    assert told(library, "a") == ["a", "c"]
    library.apply(Restoring((gone,)))
    assert told(library, "a") == ["a", "b", "c"]


def test_a_database_that_is_lost_knows_its_families_again(tmp_path: Path) -> None:
    folder = tmp_path / "again"
    library = Library.open(folder)
    for name in "dbac":
        save(library, name, VASE)
    library.close()
    (folder / "pictor.sqlite3").unlink()
    library = Library.open(folder)
    assert told(library, "c") == ["a", "b", "c", "d"]
    assert library.families.uses_of(VASE.sha256) == 4
    library.close()


def test_uses_of_a_reference_are_counted_without_the_trash(library: Library) -> None:
    assert library.families.uses_of(VASE.sha256) == 0
    kept = save(library, "a", VASE, replace(VASE, sha256="cd" * 32))
    thrown = save(library, "x", VASE)
    assert library.families.uses_of(VASE.sha256) == 2
    library.apply(Trashing((thrown.key,)))
    assert library.families.uses_of(VASE.sha256) == 1
    library.empty_trash()
    library.apply(Trashing((kept.key,)))
    assert library.families.uses_of(VASE.sha256) == 0


def test_the_jobs_of_a_comparison_are_found_in_order(library: Library) -> None:
    told_of = (("ratio", "21:9", "16:9"),)
    jobs = [
        replace(a_job(key=key_of(name)), race=race, changed=told_of, retry_of="before")
        for name, race in (("a", "r"), ("b", "r"), ("c", ""), ("d", "other"))
    ]
    for job in reversed(jobs):
        library.add_job(job)
    assert library.families.race("r") == jobs[:2]
    assert library.families.race("") == []


def test_of_a_family_beyond_all_measure_the_nearest_are_told_and_the_line_up(
    library: Library,
) -> None:
    first = save(library, "a")
    parent, keys = first.key, [first.key]
    with library._database.writing() as connection:
        for number in range(3 * MOST_VERSIONS):
            is_next = number < 3  # three changes in a row, and then many of the last of them
            job = a_job(f"prompt {number}")
            job = replace(job, recipe=replace(job.recipe, parent=parent))
            made = first.made + timedelta(seconds=number + 1)
            one = replace(a_picture(job), made=made, day=first.day, rank=0)
            connection.execute(rows.INSERT_JOB, rows.job_values(job))
            rows.insert_picture(connection, one)
            keys.append(one.key)
            parent = one.key if is_next else parent
    middle = 3 * MOST_VERSIONS // 2
    found = [one.picture.key for one in library.families.versions_of(keys[middle])]
    near = keys[middle - MOST_VERSIONS + 1 : middle + MOST_VERSIONS + 1]
    assert found == [*keys[:4], *near]
    assert len(library.families.versions_of(keys[-1])) == MOST_VERSIONS + 4


def test_a_picture_that_is_its_own_forefather_has_an_end(library: Library) -> None:
    for name, parent in (("p", "q"), ("q", "p")):
        job = a_job(f"prompt {name}", key=key_of(name))
        job = replace(job, recipe=replace(job.recipe, parent=f"{key_of(parent)}.1"))
        library.add_job(job)
        library.save_picture(job, arrive(library, job))
    assert told(library, "p") == told(library, "q") == ["p", "q"]

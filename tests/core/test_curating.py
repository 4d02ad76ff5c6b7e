"""Tags, collections and the words by which pictures are found, through any changes and back."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.core import collections_file, sidecar
from desktop_app.core.changes import (
    Change,
    Curating,
    Marking,
    Marks,
    Restoring,
    Trashing,
    inverse,
    tidy,
)
from desktop_app.core.library import Library
from desktop_app.core.records import Collection, Picture, now
from tests.core.making import a_job, arrive
from tests.fakes.wire import png

LAKES = Collection(key="01lakes", name="Lakes", made=now())
BLUE = Collection(key="02blue", name="Blue 湖", made=now(), query="tag:blue")


def kept(library: Library, number: int) -> list[Picture]:
    found = []
    for place in range(number):
        job = a_job(f"Picture {place} of a lake")
        library.add_job(job)
        content = png(4, 5 + place)
        found.append(library.save_picture(job, arrive(library, job, content=content)))
        library.clear_incoming(job.key)
    return found


@contextmanager
def opened(pictures: int) -> Iterator[tuple[Library, list[Picture]]]:
    with TemporaryDirectory() as folder:
        library = Library.open(Path(folder) / "library")
        try:
            yield library, kept(library, pictures)
        finally:
            library.close()


def beside(library: Library, key: str) -> sidecar.Content:
    picture = library.picture(key)
    assert picture is not None
    return sidecar.read(sidecar.path_beside(library.path_of(picture)).read_bytes())


def found_by(library: Library, word: str) -> set[str]:
    rows = library._database.read(
        "SELECT key FROM pictures JOIN pieces ON pieces.rowid = pictures.rank"
        " WHERE pieces MATCH :word",
        {"word": f'"{word}"'},
    )
    return {str(row[0]) for row in rows}


def check_index(library: Library) -> None:
    """The words are those of the rows: SQLite compares both by itself."""
    with library._database.writing() as connection:
        connection.execute("INSERT INTO words (words, rank) VALUES ('integrity-check', 1)")
        connection.execute("INSERT INTO pieces (pieces, rank) VALUES ('integrity-check', 1)")


def marks_of(library: Library, pictures: list[Picture]) -> dict[str, Marks]:
    return {one.key: library.marks_of(one.key) for one in pictures}


def test_tags_are_tidy() -> None:
    assert tidy(["  Lake ", "lake", "LAKE", "", " ", "a  b"]) == ("a b", "Lake")


def test_a_collection_is_made_filled_renamed_and_deleted_and_all_of_it_taken_back() -> None:
    with opened(2) as (library, pictures):
        first, second = pictures
        made = Curating(None, LAKES)
        filled = Marking(((first.key, Marks(), Marks(collections=(LAKES.key,))),))
        renamed = Curating(LAKES, replace(LAKES, name="Seas"))
        done: tuple[Change, ...] = (made, filled, renamed)
        for change in done:
            library.apply(change)
        assert library.collections() == [replace(LAKES, name="Seas")]
        assert library.members_of(LAKES.key) == (first.key,)
        assert collections_file.read(library.folders) == library.collections()
        library.apply(Trashing((first.key,)))
        assert library.members_of(LAKES.key) == (first.key,), "it comes back there"
        deleted = Curating(library.collections()[0], None, library.members_of(LAKES.key))
        library.apply(deleted)
        assert library.collections() == []
        assert library.marks_of(first.key) == Marks()
        assert beside(library, first.key).own == sidecar.Own()
        library.apply(inverse(deleted))
        library.apply(Restoring((first.key,)))
        assert library.members_of(LAKES.key) == (first.key,)
        assert [one.name for one in beside(library, first.key).own.collections] == ["Seas"]
        assert library.marks_of(second.key) == Marks()
        for change in reversed(done):
            library.apply(inverse(change))
        assert library.collections() == []
        assert json.loads(library.folders.collections.read_bytes())["collections"] == []


def test_without_the_database_all_of_it_is_there_again() -> None:
    with opened(3) as (library, pictures):
        library.apply(Curating(None, LAKES))
        library.apply(Curating(None, BLUE))
        own = Marks(stars=3, note="日本", tags=("blue", "Water"), collections=(LAKES.key,))
        library.apply(Marking(((pictures[0].key, Marks(), own),)))
        library.apply(Trashing((pictures[0].key,)))
        library.apply(Curating(LAKES, replace(LAKES, name="Seas")))
        before, names = marks_of(library, pictures), library.collections()
        library.close()
        library.folders.database.unlink()
        again = Library.open(library.folders.root)
        try:
            assert marks_of(again, pictures) == before
            assert again.collections() == names
            assert dict(again.tags()) == {"blue": 1, "Water": 1}
            assert found_by(again, "lake") == {one.key for one in pictures}
            check_index(again)
        finally:
            again.close()


marks = st.builds(
    Marks,
    favourite=st.booleans(),
    stars=st.integers(0, 5),
    note=st.sampled_from(["", "for the door", '"', "湖の絵"]),
    tags=st.lists(st.sampled_from(["lake", "Berg", "sea fog", "湖"])).map(tidy),
    collections=st.sets(st.sampled_from([LAKES.key, BLUE.key])).map(
        lambda keys: tuple(sorted(keys))
    ),
)
steps = st.lists(
    st.tuples(st.sampled_from(["mark", "trash", "restore", "empty"]), st.integers(0, 2), marks),
    max_size=12,
)


@settings(max_examples=40)
@given(steps)
def test_words_tags_and_collections_follow_every_change_and_every_way_back(
    asked: list[tuple[str, int, Marks]],
) -> None:
    with opened(3) as (library, pictures):
        library.apply(Curating(None, LAKES))
        library.apply(Curating(None, BLUE))
        before, done = marks_of(library, pictures), list[Change]()
        has_emptied = False
        for what, place, wanted in asked:
            key = pictures[place].key
            change: Change = Marking(((key, library.marks_of(key), wanted),))
            if what == "empty":
                library.empty_trash()
                has_emptied = True
                continue
            if what != "mark":
                change = Trashing((key,)) if what == "trash" else Restoring((key,))
            library.apply(change)
            done.append(change)
        there = [one for one in pictures if library.picture(one.key) is not None]
        tags = [tag for one in there for tag in library.marks_of(one.key).tags]
        assert dict(library.tags()) == Counter(tags)
        for one in there:
            told = beside(library, one.key)
            assert told.marks == library.marks_of(one.key)
            for tag in told.own.tags:
                assert len(tag) < 3 or one.key in found_by(library, tag)
        assert found_by(library, "lake") >= {one.key for one in there}
        check_index(library)
        for change in reversed(done):
            library.apply(inverse(change))
        if not has_emptied:
            assert marks_of(library, pictures) == before
        check_index(library)


def test_what_was_thrown_away_is_known_as_it_was_done() -> None:
    with opened(5) as (library, pictures):
        a, b, c, d, e = (one.key for one in pictures)
        for change in (Trashing((a, b)), Trashing((c,)), Trashing((d, e)), Restoring((c,))):
            library.apply(change)
        assert [set(one.keys) for one in library.trashings()] == [{a, b}, {d, e}]

"""Snippets and shelved references: in files of their own, changed and taken back like all else."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from desktop_app.core.changes import Storing, inverse
from desktop_app.core.errors import AppError
from desktop_app.core.library import Library
from desktop_app.core.recipe import Reference
from desktop_app.core.records import Shelved, Snippet, now

LIGHT = Snippet("01a", "light", "at dusk\nat dawn", now())
STYLE = Snippet("01b", "Akt 光", "水彩, loose", now())
VASE = Shelved(
    "01c",
    "The vase",
    Reference(sha256="ab" * 32, media_type="image/png", width=8, height=8, size_bytes=70),
    now(),
)

NO_LIST = b'{"format": "pictor-snippets", "version": 1, "kept": {}}'


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    library = Library.open(tmp_path / "library")
    yield library
    library.close()


@pytest.mark.parametrize("kept", [LIGHT, VASE])
def test_what_is_made_changed_and_deleted_is_taken_back(
    library: Library, kept: Snippet | Shelved
) -> None:
    def there() -> list[Snippet | Shelved]:
        return [*library.stored.snippets(), *library.stored.shelf()]

    renamed = replace(kept, name="Another")
    changes = [Storing(None, kept), Storing(kept, renamed), Storing(renamed, None)]
    states = [[kept], [renamed], []]
    for change, after in zip(changes, states, strict=True):
        assert library.apply(change) == ()
        assert there() == after
    for change, before in zip(reversed(changes), [[renamed], [kept], []], strict=True):
        library.apply(inverse(change))
        assert there() == before


def test_they_are_told_by_name_and_are_there_after_opening_again(tmp_path: Path) -> None:
    library = Library.open(tmp_path)
    for kept in (LIGHT, STYLE, VASE):
        library.apply(Storing(None, kept))
    library.close()
    (tmp_path / "pictor.sqlite3").unlink()
    library = Library.open(tmp_path)
    assert library.stored.snippets() == [STYLE, LIGHT]
    assert library.stored.shelf() == [VASE]
    library.close()


@pytest.mark.parametrize(
    "content", [b"", b"[]", b'{"format": "pictor-snippets", "version": 2}', NO_LIST]
)
def test_a_file_that_cannot_be_read_is_put_aside_and_not_written_over(
    library: Library, content: bytes
) -> None:
    library.folders.snippets.write_bytes(content)
    assert library.stored.snippets() == []
    library.apply(Storing(None, LIGHT))
    assert library.stored.snippets() == [LIGHT]
    (aside,) = library.folders.recovered.iterdir()
    assert aside.read_bytes() == content


def test_one_entry_that_makes_no_sense_is_passed_over(library: Library) -> None:
    library.apply(Storing(None, LIGHT))
    content = json.loads(library.folders.snippets.read_bytes())
    content["kept"] += [{"key": "x"}, "no entry", {**content["kept"][0], "made": "2026-11-22"}]
    library.folders.snippets.write_text(json.dumps(content))
    assert library.stored.snippets() == [LIGHT]


def test_an_entry_that_makes_no_sense_here_outlives_every_change(library: Library) -> None:
    library.apply(Storing(None, LIGHT))
    content = json.loads(library.folders.snippets.read_bytes())
    odd = [{"key": "01z", "name": "of a later Pictor", "parts": []}, "no entry", {"key": ["x"]}]
    content["kept"] += odd
    library.folders.snippets.write_text(json.dumps(content))
    library.apply(Storing(None, STYLE))
    library.apply(Storing(LIGHT, None))
    assert library.stored.snippets() == [STYLE]
    listed = json.loads(library.folders.snippets.read_bytes())["kept"]
    assert [one for one in odd if one not in listed] == []


def test_what_cannot_be_read_at_the_moment_is_not_written_over(library: Library) -> None:
    library.folders.snippets.mkdir()  # a disk that fails would say as little
    assert library.stored.snippets() == []
    with pytest.raises(AppError):
        library.apply(Storing(None, LIGHT))
    assert library.folders.snippets.is_dir()


def test_where_it_cannot_be_written_nothing_has_changed(library: Library) -> None:
    library.apply(Storing(None, LIGHT))
    (library.folders.incoming / "snippets.json.new").mkdir()
    with pytest.raises(AppError):
        library.apply(Storing(None, STYLE))
    assert library.stored.snippets() == [LIGHT]

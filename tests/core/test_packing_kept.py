"""Snippets and shelved references go with a whole library, and join those that are there."""

from __future__ import annotations

import hashlib
import json
import logging
import zipfile
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from desktop_app.core import references
from desktop_app.core.changes import Storing
from desktop_app.core.errors import Kind
from desktop_app.core.library import Library
from desktop_app.core.records import Shelved, Snippet, new_key, now
from desktop_app.core.transfer import packing
from desktop_app.core.transfer.import_events import Finished
from desktop_app.core.upkeep.findings import Report
from tests.core.bringing import bring, never
from tests.core.making import a_job, arrive, at
from tests.fakes.wire import png

LIGHT = Snippet("01m81eh371d3y5snpp0a", "Light", "at dusk\nat dawn", at("2026-01-02 10:00"))
STYLE = Snippet("01m81eh371d3y5snpp0b", "Akt 光", "水彩, loose", at("2026-01-03 10:00"))
NOTHING = Finished(brought=0, known=0, refused=0)


def shelved(library: Library, name: str, side: int) -> Shelved:
    """A reference that lies in this library."""
    path = library.folders.incoming / "mine.png"
    path.write_bytes(png(side, side))
    reference = references.keep(library.folders, path, name=name, picture="x.1")
    path.unlink()
    return Shelved(new_key(), name, reference, now())


@pytest.fixture
def vase(library: Library) -> Shelved:
    """A library with two snippets, and a shelved reference with which nothing was made."""
    vase = shelved(library, "The vase", 9)
    for one in (LIGHT, STYLE, vase):
        library.apply(Storing(None, one))
    return vase


@pytest.fixture
def other(tmp_path: Path) -> Iterator[Library]:
    """Another computer's."""
    library = Library.open(tmp_path / "another")
    yield library
    library.close()


def pack(library: Library, target: Path, keys: list[str] | None = None) -> Path:
    """All of the library, or some of it."""
    list(packing.pack(library.folders, library._database, keys, target, never))
    return target


def test_they_come_with_a_whole_library(
    library: Library,
    other: Library,
    vase: Shelved,
    tmp_path: Path,
    caplog: pytest.LogCaptureFixture,
) -> None:
    caplog.set_level(logging.INFO)
    path = pack(library, tmp_path / "all.zip")
    assert bring(other, path)[-1] == NOTHING
    assert other.stored.snippets() == library.stored.snippets() == [STYLE, LIGHT]
    assert other.stored.shelf() == [vase]
    assert references.read(other.folders, vase.reference) == png(9, 9)
    assert "2 snippets, 1 shelved references" in caplog.text
    caplog.clear()
    assert bring(other, path)[-1] == NOTHING
    assert (other.stored.snippets(), other.stored.shelf()) == ([STYLE, LIGHT], [vase])
    assert "snippets" not in caplog.text
    assert list(other.folders.incoming.iterdir()) == []


def test_so_they_do_from_the_folder_of_a_library(
    library: Library, other: Library, vase: Shelved
) -> None:
    job = a_job()
    library.add_job(job)
    library.save_picture(job, arrive(library, job, 1))
    assert bring(other, library.folders.root)[-1] == replace(NOTHING, brought=1)
    assert other.stored.snippets() == [STYLE, LIGHT]
    assert other.stored.shelf() == [vase]


def test_they_stay_at_home_when_some_pictures_go(
    library: Library, vase: Shelved, tmp_path: Path
) -> None:
    job = a_job()
    library.add_job(job)
    picture = library.save_picture(job, arrive(library, job, 1))
    with zipfile.ZipFile(pack(library, tmp_path / "some.zip", [picture.key])) as archive:
        names = {name.split("/")[0] for name in archive.namelist()}
    assert names == {"README.txt", "images", "collections.json"}
    assert vase in library.stored.shelf()


def test_what_is_there_stays_as_it_is_and_names_get_numbers(
    library: Library, other: Library, vase: Shelved, tmp_path: Path
) -> None:
    mine = replace(LIGHT, name="My light", text="by candle")
    namesake = Snippet(new_key(), "AKT 光", "charcoal", now())
    bowl = shelved(other, "the  VASE", 8)
    for one in (mine, namesake, bowl):
        other.apply(Storing(None, one))
    bring(other, pack(library, tmp_path / "all.zip"))
    found = {one.key: one for one in other.stored.snippets()}
    assert found == {
        mine.key: mine,
        namesake.key: namesake,
        STYLE.key: replace(STYLE, name="Akt 光 2"),
    }
    there = {one.key: one for one in other.stored.shelf()}
    assert there == {
        bowl.key: bowl,
        vase.key: replace(vase, name="The vase 2"),
    }


def test_a_reference_that_was_spoilt_here_is_healed(
    library: Library, other: Library, vase: Shelved, tmp_path: Path
) -> None:
    place = references.path_of(other.folders, vase.reference)
    place.parent.mkdir(parents=True)
    place.write_bytes(b"spoilt")
    bring(other, pack(library, tmp_path / "all.zip"))
    assert other.stored.shelf() == [vase]
    assert place.read_bytes() == png(9, 9)


def an_archive(path: Path, **files: Any) -> Path:
    """Somebody's archive with these lists of kept things, and other files by their names."""
    names = {"snippets": "pictor-snippets", "shelf": "pictor-shelf"}
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("collections.json", "{}")
        archive.writestr("images/.keep", "")
        for name, kept in files.pop("kept", {}).items():
            content = {"format": names[name], "version": 1, "kept": kept}
            archive.writestr(f"{name}.json", json.dumps(content))
        for name, content in files.pop("more", {}).items():
            archive.writestr(name, content)
    assert not files
    return path


def entry(number: int, **facts: Any) -> dict[str, Any]:
    """One kept thing as JSON."""
    made = "2026-01-02T10:00:00+00:00"
    return {"key": f"{number:020}", "name": f"No {number}", "made": made, "text": "x", **facts}


def test_what_anybody_may_have_written_stays_within_bounds(other: Library, tmp_path: Path) -> None:
    odd: list[Any] = [
        entry(1, name="{a|b}\n" + "x" * 500, text="y" * 90_000),
        entry(2, text="\ud83d fox\0"),
        entry(3, name=" {} "),
        entry(4, text=" \n "),
        entry(5, key="../../x"),
        entry(6, made="2026-01-02"),
        entry(7, made="9999-01-02T00:00:00+00:00"),
        entry(7, name="the same key"),
        *({"key": []}, [], "x", None, entry(8, made=5)),
    ]
    bring(other, an_archive(tmp_path / "one.zip", kept={"snippets": odd, "shelf": odd}))
    found = {one.key.lstrip("0"): one for one in other.stored.snippets()}
    assert sorted(found) == ["1", "2", "7"]
    assert found["1"].name == "ab " + "x" * 57
    assert len(found["1"].text) == 20_000
    assert found["2"].text == "? fox"
    assert found["7"].made <= datetime.now(UTC) + timedelta(seconds=1)
    assert other.stored.shelf() == []


def test_no_more_come_than_anybody_keeps(other: Library, tmp_path: Path) -> None:
    other.apply(Storing(None, LIGHT))
    many = [entry(number) for number in range(3000)]
    bring(other, an_archive(tmp_path / "one.zip", kept={"snippets": many}))
    assert len(other.stored.snippets()) == 1000


@pytest.mark.parametrize("content", [b"", b"[", b"[]", b"\xff", b"[" * 200_000, b" " * (9 << 20)])
def test_files_that_are_none_are_passed_over(
    other: Library, tmp_path: Path, content: bytes
) -> None:
    more = {"snippets.json": content, "shelf.json": content}
    assert bring(other, an_archive(tmp_path / "one.zip", more=more))[-1] == NOTHING
    assert not other.folders.snippets.exists()
    assert not other.folders.shelf.exists()


def test_a_shelved_reference_is_believed_by_its_bytes_only(
    library: Library, other: Library, vase: Shelved, tmp_path: Path
) -> None:
    truth = {**json.loads(library.folders.shelf.read_bytes())["kept"][0]["reference"]}
    lies = {"width": 10**9, "height": -1, "size_bytes": 0, "picture": "y" * 5000}
    no_picture = b"no picture at all"
    text = hashlib.sha256(no_picture).hexdigest()
    shelf = [
        entry(1, reference={**truth, **lies}),
        entry(2, reference={**truth, "sha256": "0" * 64}),
        entry(3, reference={**truth, "sha256": "../../snippets"}),
        entry(4, reference={**truth, "sha256": text}),
        entry(5, reference={**truth, "media_type": "image/svg+xml"}),
        entry(6, reference=[]),
    ]
    sha256 = vase.reference.sha256
    more = {
        f"references/{sha256[:2]}/{sha256}.png": png(9, 9),
        "references/00/" + "0" * 64 + ".png": png(9, 9),
        f"references/{text[:2]}/{text}.png": no_picture,
        "references/un/unknown.png": png(9, 9),
    }
    path = an_archive(tmp_path / "one.zip", kept={"shelf": shelf}, more=more)
    last = bring(other, path)[-1]
    assert isinstance(last, Finished)
    assert last.failure is None
    (one,) = other.stored.shelf()
    assert one.key.lstrip("0") == "1"
    assert replace(one.reference, picture="x.1") == vase.reference
    files = [path for path in other.folders.references.rglob("*") if path.is_file()]
    assert files == [references.path_of(other.folders, vase.reference)]


def test_a_fault_of_the_disk_is_told_and_what_was_there_stays(
    library: Library, other: Library, vase: Shelved, tmp_path: Path
) -> None:
    (other.folders.incoming / "snippets.json.new").mkdir()
    last = bring(other, pack(library, tmp_path / "all.zip"))[-1]
    assert isinstance(last, Finished)
    assert last.failure is not None
    assert last.failure.kind is Kind.DISK
    assert other.stored.snippets() == []
    assert vase in library.stored.shelf()


def test_a_check_finds_nothing_wrong_with_what_lies_on_the_shelf(
    library: Library, vase: Shelved
) -> None:
    report = list(library.care.look(never, is_thorough=True))[-1]
    assert isinstance(report, Report)
    assert (report.orphans, report.leftovers, report.unreadable) == ((), (), ())
    assert report.use.references == vase.reference.size_bytes

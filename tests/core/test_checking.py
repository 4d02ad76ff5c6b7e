"""A look at the library finds what is wrong with it, and changes nothing."""

from __future__ import annotations

import os
import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from desktop_app.core import rows, sidecar
from desktop_app.core.changes import Trashing
from desktop_app.core.errors import StreamClosed
from desktop_app.core.library import Library
from desktop_app.core.upkeep import checking, derived
from desktop_app.core.upkeep.findings import Changed, Orphan, Part, Progress, Report
from tests.core.looking import all_pictures, report_of, thrown_away
from tests.core.making import a_job, a_picture, arrive, files_below
from tests.core.rich import enrich
from tests.fakes.wire import png


@pytest.fixture(scope="module")
def rich(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A closed library that is copied for each test."""
    folder = tmp_path_factory.mktemp("rich")
    library = Library.open(folder)
    enrich(library, 12)
    library.close()
    return folder


@pytest.fixture
def library(rich: Path, tmp_path: Path) -> Iterator[Library]:
    """Open, with pictures of every kind."""
    shutil.copytree(rich, tmp_path / "library")
    opened = Library.open(tmp_path / "library")
    yield opened
    opened.close()


def test_a_whole_library_is_sound(library: Library) -> None:
    before = files_below(library.folders.root)
    report = report_of(library, is_thorough=True)
    assert report.is_sound
    assert report.pictures == library.count() + library.count("trash") == 15
    assert report.is_thorough
    assert not report.duplicates
    after = files_below(library.folders.root)
    for name in before:
        if not name.startswith("pictor.sqlite3-"):
            assert after[name] == before[name]
    assert set(after) == set(before)


def test_an_empty_library_is_sound(tmp_path: Path) -> None:
    empty = Library.open(tmp_path)
    assert report_of(empty, is_thorough=True).is_sound
    empty.close()


@pytest.mark.parametrize("is_trashed", [False, True])
def test_rows_without_files_are_found(library: Library, is_trashed: bool) -> None:
    picture = (thrown_away(library) if is_trashed else all_pictures(library))[1]
    library.path_of(picture).unlink()
    report = report_of(library)
    assert report.missing == (picture,)
    assert not report.is_sound
    assert report.lone_recipes == (), "its sidecar waits for it"
    assert report.bare == ()


def test_a_folder_that_is_gone_takes_all_its_pictures_along(library: Library) -> None:
    pictures = all_pictures(library)
    month = Path(pictures[0].file).parent
    shutil.rmtree(library.folders.images / month)
    gone = {one.key for one in pictures if Path(one.file).parent == month}
    report = report_of(library)
    assert {one.key for one in report.missing} == gone
    assert len(gone) > 1


def test_files_without_rows_are_found_with_and_without_recipes(library: Library) -> None:
    one, other = all_pictures(library)[:2]
    with library._database.writing() as connection:
        connection.execute("DELETE FROM pictures WHERE key = :key", {"key": one.key})
    place = library.path_of(other).parent
    (place / "from-a-phone.png").write_bytes(png(30, 40))
    (place / "list.txt").write_text("no picture")
    (place / "Thumbs.db").write_bytes(b"of a system")
    (place / ".hidden.png").write_bytes(b"of somebody else")
    (library.folders.images / "deep" / "er").mkdir(parents=True)
    (library.folders.images / "deep" / "er" / "x.png").write_bytes(png(31, 41))
    orphans = {orphan.path: orphan for orphan in report_of(library).orphans}
    known = library.path_of(one)
    assert orphans == {
        known: Orphan(path=known, size_bytes=one.size_bytes, has_recipe=True, is_picture=True),
        place / "from-a-phone.png": Orphan(
            path=place / "from-a-phone.png",
            size_bytes=len(png(30, 40)),
            has_recipe=False,
            is_picture=True,
        ),
        place / "list.txt": Orphan(
            path=place / "list.txt", size_bytes=10, has_recipe=False, is_picture=False
        ),
        library.folders.images / "deep" / "er" / "x.png": Orphan(
            path=library.folders.images / "deep" / "er" / "x.png",
            size_bytes=len(png(31, 41)),
            has_recipe=False,
            is_picture=True,
        ),
    }


def test_changed_files_are_found_by_size_and_thoroughly_by_content(library: Library) -> None:
    longer, same_size, *_ = all_pictures(library)
    library.path_of(longer).write_bytes(png(50, 50))
    content = bytearray(library.path_of(same_size).read_bytes())
    content[-9] ^= 1
    library.path_of(same_size).write_bytes(content)
    by_size = Changed(picture=longer, size_bytes=len(png(50, 50)))
    assert report_of(library).changed == (by_size,)
    found = report_of(library, is_thorough=True).changed
    assert found[0] == by_size
    assert [one.picture for one in found] == [longer, same_size]
    assert found[1].size_bytes == same_size.size_bytes
    assert found[1].sha256 not in {"", same_size.sha256}


def test_pictures_without_sidecars_and_sidecars_without_pictures_are_found(
    library: Library,
) -> None:
    picture = all_pictures(library)[0]
    beside = sidecar.path_beside(library.path_of(picture))
    lone = beside.with_name("nobody.json")
    beside.rename(lone)
    report = report_of(library)
    assert report.bare == (picture,)
    assert report.lone_recipes == (lone,)


def test_the_same_picture_twice_is_found(library: Library) -> None:
    job = a_job()
    library.add_job(job)
    content = library.path_of(all_pictures(library)[0]).read_bytes()
    library.save_picture(job, arrive(library, job, 1, content))
    ((one, other),) = report_of(library).duplicates
    assert one.sha256 == other.sha256
    assert one.rank < other.rank
    assert report_of(library).is_sound, "that is nothing wrong"


def test_damaged_pages_are_told(library: Library) -> None:
    root = library.folders.root
    library.close()
    path = library.folders.database
    with closing(sqlite3.connect(path)) as connection:
        (page,) = connection.execute(
            "SELECT rootpage FROM sqlite_schema WHERE name = 'pictures_by_title'"
        ).fetchone()
    content = bytearray(path.read_bytes())
    content[4096 * (page - 1) : 4096 * page] = bytes(4096)
    path.write_bytes(content)
    damaged = Library.open(root)
    report = report_of(damaged)
    damaged.close()
    assert report.damage
    assert not report.is_sound
    assert report.use.images > 0, "what can be said is said"


SPOILT = {
    "no words at all": "INSERT INTO words (words) VALUES ('delete-all')",
    "no pieces at all": "INSERT INTO pieces (pieces) VALUES ('delete-all')",
    "a day miscounted": "UPDATE days SET count = count + 1 WHERE rowid IN (1)",
    "a tag without a count": "DELETE FROM tags WHERE tag = 'animal'",
    "a tag without pictures": "INSERT INTO tagged VALUES ('nothing', 1)",
    "a trait too few": "DELETE FROM traits WHERE trait = 'words'",
}


@pytest.mark.parametrize("how", SPOILT)
def test_an_index_that_says_something_else_than_the_rows_is_found_and_made_anew(
    library: Library, how: str
) -> None:
    with library._database.writing() as connection:
        connection.execute(SPOILT[how].replace(" WHERE rowid IN (1)", ""))
    assert not report_of(library).is_index_whole
    with library._database.writing() as connection:
        derived.make_anew(connection)
    report = report_of(library, is_thorough=True)
    assert report.is_index_whole
    assert report.is_sound


def test_a_word_too_much_is_found_thoroughly(library: Library) -> None:
    with library._database.writing() as connection:
        connection.execute("INSERT INTO words (rowid, prompt) VALUES (77, 'ghost')")
    assert report_of(library).is_index_whole, "a sample of what should be found is found"
    assert not report_of(library, is_thorough=True).is_index_whole


def test_what_is_kept_beside_the_rows_agrees_with_them(library: Library) -> None:
    with library._database.apart() as connection:
        assert derived.differences(connection) == []


def test_leftovers_are_listed_but_not_what_is_arriving(library: Library) -> None:
    job = a_job()
    library.add_job(job)
    arriving = library.incoming(job.key)
    left = library.incoming("01nobody")
    library.folders.recovered.mkdir()
    half = library.folders.recovered / "half.png"
    half.write_bytes(b"half")
    report = report_of(library)
    assert report.leftovers == (left, half)
    assert arriving not in report.leftovers


def test_the_use_of_the_disk_is_told_by_part(library: Library, tmp_path: Path) -> None:
    cache = tmp_path / "cache"
    (cache / "ab").mkdir(parents=True)
    (cache / "ab" / "1.png").write_bytes(bytes(500))
    library.folders.references.mkdir()
    (library.folders.references / "r").write_bytes(bytes(70))
    *_, report = checking.look(library.folders, library._database, small_copies=cache)
    assert isinstance(report, Report)
    use = report.use
    for folder, told in (
        (library.folders.images, use.images),
        (library.folders.trash, use.trash),
    ):
        assert told == sum(map(len, files_below(folder).values())) > 0
    assert (use.references, use.turns, use.small_copies) == (70, 0, 500)
    assert use.database >= library.folders.database.stat().st_size
    assert use.total > use.images + use.trash + 570


def test_it_tells_how_far_it_is(library: Library) -> None:
    steps = [
        step
        for step in checking.look(library.folders, library._database, is_thorough=True)
        if isinstance(step, Progress)
    ]
    parts = list(dict.fromkeys(step.part for step in steps))
    assert parts == [Part.DATABASE, Part.FILES, Part.CONTENT, Part.SIZES]
    for part in (Part.FILES, Part.CONTENT):
        done = [step.done for step in steps if step.part is part]
        assert done == sorted(done)
        assert done[-1] == 15
        assert {step.total for step in steps if step.part is part} == {15}


def test_it_stops_wherever_it_is(library: Library) -> None:
    for after in range(100):
        answers = iter([False] * after)
        try:
            *_, last = checking.look(
                library.folders,
                library._database,
                lambda answers=answers: next(answers, True),  # type: ignore[misc]
                is_thorough=True,
            )
        except StreamClosed:
            assert library.count() > 0, "the library goes on"
        else:
            assert isinstance(last, Report)
            assert after > 20
            return
    pytest.fail("it asks too often")


def test_what_is_saved_and_thrown_away_meanwhile_is_no_finding(library: Library) -> None:
    """Files are listed after the rows were read."""
    looking = checking.look(library.folders, library._database)
    for step in looking:
        if isinstance(step, Progress) and step.part is Part.FILES:
            break
    job = a_job()
    library.add_job(job)
    library.save_picture(job, arrive(library, job))
    library.apply(Trashing(tuple(one.key for one in all_pictures(library)[-6:])))
    *_, report = looking
    assert isinstance(report, Report)
    assert (report.missing, report.changed, report.bare, report.orphans) == ((), (), (), ())


def test_a_folder_that_nobody_may_read_is_told_and_nothing_in_it_counts_as_missing(
    library: Library,
) -> None:
    folder = library.path_of(all_pictures(library)[0]).parent
    if os.geteuid() == 0:  # who may read everything
        folder.rename(folder.with_name("elsewhere"))
        folder.write_text("in the way")
    else:
        folder.chmod(0)
    report = report_of(library)
    if os.geteuid() != 0:
        folder.chmod(0o700)
    assert folder in report.unreadable
    assert not report.is_sound
    assert all(library.path_of(one).parent != folder for one in report.missing)


def test_a_file_under_another_spelling_of_its_name_is_the_same_file(library: Library) -> None:
    """As on disks that list names otherwise than they were given: here, of two one is hidden."""
    picture = all_pictures(library)[0]
    path = library.path_of(picture)
    for one in (path, sidecar.path_beside(path)):
        os.link(one, one.with_name(one.name.upper().replace("JSON", "json")))
        one.rename(one.with_name(f".{one.name}"))
    with library._database.writing() as connection:
        hidden = f"{Path(picture.file).parent}/.{path.name}"
        connection.execute(
            "UPDATE pictures SET file = :file WHERE key = :key",
            {"file": hidden, "key": picture.key},
        )
    report = report_of(library)
    assert report.missing == ()
    assert report.orphans == ()
    assert report.lone_recipes == ()


def test_rows_and_files_meet_whatever_their_order_is(library: Library) -> None:
    """Some of one folder, then of another, and again of the first."""
    job = a_job()
    library.add_job(job)
    with library._database.writing() as connection:
        for number in range(40):
            one = a_picture(job, number, file=f"2025/2025-{number % 4 + 1:02}/{number}.png")
            connection.execute(rows.INSERT_PICTURE, rows.picture_values(one))
    assert len(report_of(library).missing) == 40

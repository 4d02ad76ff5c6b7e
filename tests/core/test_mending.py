"""Whatever a look at the library finds can be put right, and nothing is lost by it."""

from __future__ import annotations

import json
import os
import shutil
import struct
import zlib
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from desktop_app.core import sidecar
from desktop_app.core.changes import Curating, Marking, Marks
from desktop_app.core.library import Library
from desktop_app.core.records import Picture
from desktop_app.core.upkeep import mending
from desktop_app.core.upkeep.findings import Deed
from tests.core.looking import all_pictures, found_again, report_of, thrown_away
from tests.core.making import at, files_below
from tests.core.rich import SHELF, enrich, pictures_below
from tests.fakes.wire import png

MARKS = Marks(favourite=True, stars=3, note="Mine", tags=("sea",), collections=(SHELF.key,))


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


@pytest.fixture
def picture(library: Library) -> Picture:
    """One of them, with marks of every kind."""
    found = all_pictures(library)[2]
    library.apply(Marking(((found.key, library.marks_of(found.key), MARKS),)))
    return replace(found, favourite=True, stars=3)


def drop_row(library: Library, picture: Picture) -> None:
    with library._database.writing() as connection:
        connection.execute("DELETE FROM pictures WHERE key = :key", {"key": picture.key})


def adopt(library: Library, *files: Path) -> list[tuple[Deed, Picture | None]]:
    return [
        (one.deed, one.picture) for one in mending.adopt(library.folders, library._database, files)
    ]


def locate(library: Library, picture: Picture, file: Path) -> tuple[Deed, Picture | None]:
    done = mending.locate(library.folders, library._database, picture.key, file)
    return done.deed, done.picture


def told_beside(library: Library, picture: Picture) -> sidecar.Content:
    return sidecar.read(sidecar.path_beside(library.path_of(picture)).read_bytes())


def plain(picture: Picture | None) -> Picture:
    assert picture is not None
    return replace(picture, id=0)


# Files without rows


def test_a_file_with_its_recipe_is_adopted_as_it_was(library: Library, picture: Picture) -> None:
    drop_row(library, picture)
    before = pictures_below(library.folders.root)
    ((deed, adopted),) = adopt(library, library.path_of(picture))
    assert deed is Deed.DONE
    assert plain(adopted) == plain(picture)
    assert library.marks_of(picture.key) == MARKS
    assert pictures_below(library.folders.root) == before
    assert report_of(library, is_thorough=True).is_sound


def test_one_from_the_trash_is_adopted_into_it(library: Library) -> None:
    thrown = thrown_away(library)[0]
    drop_row(library, thrown)
    ((deed, adopted),) = adopt(library, library.path_of(thrown))
    assert deed is Deed.DONE
    assert plain(adopted) == plain(thrown)


def test_a_collection_that_is_gone_comes_back_with_the_picture_that_is_in_it(
    library: Library, picture: Picture
) -> None:
    drop_row(library, picture)
    library.apply(Curating(SHELF, None, library.members_of(SHELF.key)))
    adopt(library, library.path_of(picture))
    assert library.members_of(SHELF.key) == (picture.key,)
    assert [one.name for one in library.collections() if one.key == SHELF.key] == ["Doors"]


def test_a_file_without_recipe_gets_one_that_says_so(library: Library) -> None:
    file = library.folders.images / "holiday.png"
    file.write_bytes(png(30, 40))
    ((deed, adopted),) = adopt(library, file)
    assert deed is Deed.DONE
    assert adopted is not None
    assert (adopted.file, adopted.width, adopted.height) == ("holiday.png", 30, 40)
    job = library.job(adopted.job_key)
    assert job is not None
    assert (job.origin, job.recipe.prompt, job.recipe.model) == ("file", "", "")
    assert plain(told_beside(library, adopted).picture) == replace(plain(adopted), rank=0)
    assert report_of(library, is_thorough=True).is_sound
    assert adopt(library, file) == [(Deed.NOTHING_TO_DO, None)], "it has a row by now"


def test_what_another_program_wrote_into_a_file_becomes_its_recipe(library: Library) -> None:
    text = b"parameters\0A fox in the rain\nSteps: 20, Sampler: Euler a, Seed: 7"
    chunk = struct.pack(">I", len(text)) + b"tEXt" + text
    chunk += struct.pack(">I", zlib.crc32(b"tEXt" + text))
    content = png(30, 40)
    file = library.folders.images / "foreign.png"
    file.write_bytes(content[:33] + chunk + content[33:])
    ((_, adopted),) = adopt(library, file)
    assert adopted is not None
    assert adopted.title == "A fox in the rain"
    job = library.job(adopted.job_key)
    assert job is not None
    assert job.origin == "a1111"


def test_what_is_no_picture_or_lies_elsewhere_is_left_alone(
    library: Library, tmp_path: Path
) -> None:
    text = library.folders.images / "list.txt"
    text.write_text("no picture")
    elsewhere = tmp_path / "elsewhere.png"
    elsewhere.write_bytes(png(9, 9))
    gone = library.folders.images / "gone.png"
    assert adopt(library, text, elsewhere, gone) == [
        (Deed.NOT_A_PICTURE, None),
        (Deed.NOTHING_TO_DO, None),
        (Deed.NOTHING_TO_DO, None),
    ]
    assert text.read_text() == "no picture"


def test_a_copy_made_by_hand_becomes_a_picture_of_its_own(
    library: Library, picture: Picture
) -> None:
    path = library.path_of(picture)
    copy = path.with_name("copy.png")
    shutil.copy(path, copy)
    shutil.copy(sidecar.path_beside(path), sidecar.path_beside(copy))
    ((deed, adopted),) = adopt(library, copy)
    assert deed is Deed.DONE
    assert adopted is not None
    assert adopted.job_key == picture.job_key
    assert adopted.key != picture.key
    assert library.marks_of(adopted.key) == MARKS
    assert told_beside(library, adopted).picture.key == adopted.key
    report = report_of(library, is_thorough=True)
    assert report.is_sound
    assert [one.key for one in report.duplicates[0]] == [picture.key, adopted.key]


def test_a_file_keeps_clear_of_anothers_sidecar(library: Library, picture: Picture) -> None:
    path = library.path_of(picture)
    beside = sidecar.path_beside(path).read_bytes()
    file = path.with_suffix(".gif")
    content = b"GIF89a" + struct.pack("<HH", 5, 6) + bytes(20)
    file.write_bytes(content)
    ((deed, adopted),) = adopt(library, file)
    assert deed is Deed.DONE
    assert adopted is not None
    assert library.path_of(adopted).name == f"{path.stem}_2.gif"
    assert library.path_of(adopted).read_bytes() == content
    assert sidecar.path_beside(path).read_bytes() == beside
    assert report_of(library, is_thorough=True).is_sound


def test_what_another_program_wrote_beside_a_file_stays_its_own(library: Library) -> None:
    file = library.folders.images / "foreign.png"
    file.write_bytes(png(30, 40))
    file.with_suffix(".json").write_text('{"prompt": "a fox"}')
    ((deed, adopted),) = adopt(library, file)
    assert deed is Deed.DONE
    assert adopted is not None
    assert adopted.file == "foreign_2.png"
    assert json.loads(file.with_suffix(".json").read_bytes()) == {"prompt": "a fox"}


# Rows without files


def test_forgetting_drops_the_row_and_keeps_the_sidecar(library: Library, picture: Picture) -> None:
    path = library.path_of(picture)
    path.unlink()
    marks = replace(MARKS, note="Written while it was away")
    library.apply(Marking(((picture.key, MARKS, marks),)))
    (done,) = mending.forget(library.folders, library._database, [picture.key])
    assert (done.deed, plain(done.picture)) == (Deed.DONE, plain(picture))
    assert library.picture(picture.key) is None
    log = library.folders.deletion_log.read_text("utf-8").splitlines()[-1].split("\t")
    assert log[1:] == [picture.key, picture.sha256, picture.file]
    report = report_of(library)
    assert report.is_sound
    assert report.lone_recipes == (sidecar.path_beside(path),)
    path.write_bytes(png(9, 9))  # it comes back after all
    ((_, adopted),) = adopt(library, path)
    assert adopted is not None
    assert library.marks_of(adopted.key) == marks


def test_a_picture_that_is_there_is_not_forgotten(library: Library, picture: Picture) -> None:
    done = mending.forget(library.folders, library._database, [picture.key, "nobody"])
    assert [one.deed for one in done] == [Deed.NOTHING_TO_DO] * 2
    assert library.picture(picture.key) is not None
    assert not library.folders.deletion_log.exists()


# Files elsewhere


@pytest.mark.parametrize("has_sidecar", [False, True])
def test_a_file_moved_within_the_library_is_found_and_stays_where_it_was_put(
    library: Library, picture: Picture, has_sidecar: bool
) -> None:
    path = library.path_of(picture)
    place = library.folders.images / "Best of" / "the fox.png"
    place.parent.mkdir()
    path.rename(place)
    if has_sidecar:
        sidecar.path_beside(path).rename(sidecar.path_beside(place))
    (missing,) = report_of(library).missing
    assert found_again(library, [missing]) == [(picture.key, place)]
    deed, found = locate(library, missing, place)
    assert deed is Deed.DONE
    assert plain(found) == replace(plain(picture), file="Best of/the fox.png")
    assert library.marks_of(picture.key) == MARKS
    assert not sidecar.path_beside(path).exists()
    assert told_beside(library, plain(found)).marks == MARKS
    assert report_of(library, is_thorough=True).is_sound
    assert found_again(library, [missing]) == [], "it is known by now"


def test_adopting_a_file_that_was_moved_with_its_sidecar_is_finding_it(
    library: Library, picture: Picture
) -> None:
    path = library.path_of(picture)
    place = library.folders.images / "fox.png"
    path.rename(place)
    sidecar.path_beside(path).rename(sidecar.path_beside(place))
    ((deed, found),) = adopt(library, place)
    assert deed is Deed.DONE
    assert plain(found) == replace(plain(picture), file="fox.png")
    assert report_of(library, is_thorough=True).is_sound


def test_a_file_moved_out_of_the_trash_by_hand_is_no_longer_thrown_away(library: Library) -> None:
    thrown = thrown_away(library)[0]
    place = library.folders.images / "back.png"
    library.path_of(thrown).rename(place)
    deed, found = locate(library, thrown, place)
    assert deed is Deed.DONE
    assert found is not None
    assert found.trashed is None
    assert found in all_pictures(library)


def test_a_file_that_lies_elsewhere_is_copied_to_its_place(
    library: Library, picture: Picture, tmp_path: Path
) -> None:
    path = library.path_of(picture)
    elsewhere = tmp_path / "desk" / "deep" / "anything.png"
    elsewhere.parent.mkdir(parents=True)
    path.rename(elsewhere)
    shutil.rmtree(path.parent, ignore_errors=True)
    assert found_again(library, [picture]) == []
    places = dict(found_again(library, report_of(library).missing, tmp_path / "desk"))
    assert places == {picture.key: elsewhere}
    deed, found = locate(library, picture, elsewhere)
    assert deed is Deed.DONE
    assert plain(found) == plain(picture)
    assert library.path_of(picture).read_bytes() == elsewhere.read_bytes()
    assert list(library.folders.incoming.iterdir()) == []


def test_another_content_is_taken_where_somebody_points_at_it(
    library: Library, picture: Picture, tmp_path: Path
) -> None:
    library.path_of(picture).unlink()
    other = tmp_path / "better.gif"
    other.write_bytes(b"GIF89a" + struct.pack("<HH", 50, 60) + bytes(20))
    deed, found = locate(library, picture, other)
    assert deed is Deed.DONE
    assert found is not None
    assert (found.width, found.height, found.media_type) == (50, 60, "image/gif")
    assert found.file == str(Path(picture.file).with_suffix(".gif"))
    assert library.marks_of(picture.key) == MARKS
    assert report_of(library, is_thorough=True).is_sound


def test_a_file_is_not_taken_from_another_picture(library: Library, picture: Picture) -> None:
    other = all_pictures(library)[4]
    library.path_of(picture).unlink()
    deed, found = locate(library, picture, library.path_of(other))
    assert deed is Deed.ANOTHERS
    assert found == picture
    text = library.folders.images / "list.txt"
    text.write_text("no picture")
    assert locate(library, picture, text)[0] is Deed.NOT_A_PICTURE


def test_a_picture_that_is_there_needs_not_be_located(
    library: Library, picture: Picture, tmp_path: Path
) -> None:
    other = tmp_path / "other.png"
    other.write_bytes(png(77, 77))
    assert locate(library, picture, other) == (Deed.NOTHING_TO_DO, picture)


def test_each_of_two_missing_pictures_of_one_content_finds_a_file_of_its_own(
    library: Library, picture: Picture
) -> None:
    path = library.path_of(picture)
    copy = path.with_name("copy.png")
    shutil.copy(path, copy)
    ((_, twin),) = adopt(library, copy)
    assert twin is not None
    places = [library.folders.images / name for name in ("one.png", "two.png")]
    path.rename(places[0])
    copy.rename(places[1])
    found = dict(found_again(library, report_of(library).missing))
    assert sorted(found) == sorted([picture.key, twin.key])
    assert sorted(found.values()) == places


# Changed files


def test_a_changed_file_is_accepted_as_it_is(library: Library, picture: Picture) -> None:
    library.path_of(picture).write_bytes(png(70, 80))
    (done,) = mending.accept(library.folders, library._database, [picture.key])
    assert done.deed is Deed.DONE
    assert done.picture is not None
    assert (done.picture.width, done.picture.height) == (70, 80)
    assert done.picture.rank == picture.rank
    assert library.marks_of(picture.key) == MARKS
    assert report_of(library, is_thorough=True).is_sound
    (again,) = mending.accept(library.folders, library._database, [picture.key])
    assert again.deed is Deed.NOTHING_TO_DO


def test_a_file_that_has_become_no_picture_is_not_accepted(
    library: Library, picture: Picture
) -> None:
    library.path_of(picture).write_bytes(b"<html>")
    (done,) = mending.accept(library.folders, library._database, [picture.key])
    assert (done.deed, done.picture) == (Deed.NOT_A_PICTURE, picture)
    library.path_of(picture).unlink()
    (done,) = mending.accept(library.folders, library._database, [picture.key])
    assert done.deed is Deed.NOTHING_TO_DO


def test_missing_sidecars_are_written_anew(library: Library, picture: Picture) -> None:
    beside = sidecar.path_beside(library.path_of(picture))
    before = beside.read_bytes()
    beside.unlink()
    bare = [one.key for one in report_of(library).bare]
    assert mending.write_recipes(library.folders, library._database, bare) == 1
    assert beside.read_bytes() == before
    assert report_of(library).is_sound


def test_what_is_mended_outlives_the_loss_of_the_database(
    library: Library, picture: Picture, tmp_path: Path
) -> None:
    """Sidecars say all of it."""
    one, other, third, *_ = (p for p in all_pictures(library) if p.key != picture.key)
    drop_row(library, one)
    adopt(library, library.path_of(one))
    library.path_of(other).write_bytes(png(70, 80))
    list(mending.accept(library.folders, library._database, [other.key]))
    place = library.folders.images / "moved.png"
    library.path_of(third).rename(place)
    locate(library, third, place)
    before = [plain(p) for p in all_pictures(library)]
    root = library.folders.root
    library.close()
    library.folders.database.unlink()
    again = Library.open(root)
    assert [plain(p) for p in all_pictures(again)] == before
    assert again.marks_of(picture.key) == MARKS
    again.close()


def test_the_times_of_adopted_pictures_are_those_of_their_files(library: Library) -> None:
    file = library.folders.images / "old.png"
    file.write_bytes(png(30, 40))
    os.utime(file, (at("2019-05-04 12:00").timestamp(),) * 2)
    ((_, adopted),) = adopt(library, file)
    assert adopted is not None
    assert adopted.made == at("2019-05-04 12:00")
    assert adopted.day in {20190503, 20190504, 20190505}
    assert files_below(library.folders.incoming) == {}

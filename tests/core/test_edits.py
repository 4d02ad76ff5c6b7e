"""Marks are kept, pictures go to the trash and come back, and every change can be taken back."""

from __future__ import annotations

import json
import tempfile
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.core import sidecar
from desktop_app.core.changes import Change, Marking, Marks, Restoring, Trashing, inverse
from desktop_app.core.errors import AppError, Charged, Kind
from desktop_app.core.library import Library
from desktop_app.core.records import JobState, Picture, now
from tests.core.making import a_job, arrive, files_below

LOVED = Marks(favourite=True, stars=4, note="For the door\nand the hall")


def kept(library: Library, number: int = 1) -> list[Picture]:
    """So many saved pictures of one job, newest last."""
    job = a_job("Lake", state=JobState.DONE, ended=now())
    library.add_job(job)
    return [library.save_picture(job, arrive(library, job, index + 1)) for index in range(number)]


def rows_of(library: Library) -> Any:
    """All that the rows say, the moment of trashing apart, which is anew each time."""
    pictures = [
        replace(one, trashed=one.trashed and one.made)
        for scope in ("all", "favourites", "trash")
        for day in library.days(scope)
        for one in library.day_page(day.day, 0, 99, scope)
    ]
    days = [
        (scope, day.day, day.count, round(day.aspect_sum, 6))
        for scope in ("all", "favourites", "trash")
        for day in library.days(scope)
    ]
    return pictures, days, [library.marks_of(one.key) for one in pictures]


def files_of(library: Library) -> dict[str, Any]:
    """Pictures and sidecars by their place, the moment of trashing apart."""
    found: dict[str, Any] = {}
    for below in (library.folders.images, library.folders.trash):
        for name, content in files_below(below).items():
            told: Any = content
            if name.endswith(".json"):
                told = json.loads(content)
                told["picture"]["trashed"] = bool(told["picture"]["trashed"])
            found[f"{below.name}/{name}"] = told
    return found


def is_settled(library: Library) -> bool:
    return library._database.read("SELECT * FROM moves") == []


def told_beside(library: Library, picture: Picture) -> tuple[Picture, str]:
    content = sidecar.path_beside(library.path_of(picture)).read_bytes()
    told = sidecar.read(content)
    found, note = told.picture, told.own.note
    return replace(found, id=picture.id, rank=picture.rank), note


def test_marks_are_in_the_row_and_beside_the_picture(library: Library) -> None:
    picture, other = kept(library, 2)
    (marked,) = library.apply(Marking(((picture.key, Marks(), LOVED),)))
    assert marked == replace(picture, favourite=True, stars=4)
    assert library.picture(picture.key) == marked
    assert library.marks_of(picture.key) == LOVED
    assert told_beside(library, marked) == (marked, LOVED.note)
    assert library.day_page(picture.day, 0, 9, scope="favourites") == [marked]
    assert library.marks_of(other.key) == Marks()
    assert is_settled(library)


def test_a_job_that_ends_later_keeps_the_marks_beside_its_pictures(library: Library) -> None:
    (picture,) = kept(library)
    library.apply(Marking(((picture.key, Marks(), LOVED),)))
    (trashed,) = library.apply(Trashing((picture.key,)))
    job = library.job(picture.job_key)
    assert job is not None
    library.update_job(replace(job, text="There"))
    assert told_beside(library, trashed) == (trashed, LOVED.note)
    assert files_below(library.folders.images) == {}


def test_the_trash_holds_the_file_and_its_sidecar(library: Library) -> None:
    picture, other = kept(library, 2)
    content = library.path_of(picture).read_bytes()
    (trashed,) = library.apply(Trashing((picture.key,)))
    assert trashed.trashed is not None
    assert trashed == replace(picture, trashed=trashed.trashed)
    assert library.path_of(trashed) == library.folders.trash / picture.file
    assert library.path_of(trashed).read_bytes() == content
    assert told_beside(library, trashed) == (trashed, "")
    assert not library.path_of(picture).exists()
    assert not sidecar.path_beside(library.path_of(picture)).exists()
    assert library.picture(picture.key) == trashed
    assert library.day_page(picture.day, 0, 9) == [other]
    assert library.day_page(picture.day, 0, 9, scope="trash") == [trashed]
    assert (library.count(), library.count("trash")) == (1, 1)
    assert is_settled(library)


def test_what_is_gone_is_passed_over(library: Library, caplog: pytest.LogCaptureFixture) -> None:
    (picture,) = kept(library)
    (trashed,) = library.apply(Trashing(("nobody.1", picture.key, picture.key)))
    assert trashed.key == picture.key
    assert "1 pictures to be changed are gone" in caplog.text
    assert library.apply(Restoring(("nobody.1",))) == ()
    assert library.apply(Marking((("nobody.1", Marks(), LOVED),))) == ()
    assert library.marks_of("nobody.1") == Marks()


def test_what_is_there_already_stays_as_it_is(library: Library) -> None:
    (picture,) = kept(library)
    assert library.apply(Restoring((picture.key,))) == (picture,)
    trashed = library.apply(Trashing((picture.key,)))
    assert library.apply(Trashing((picture.key,))) == trashed, "with its moment"


def test_a_taken_name_is_left_to_whoever_has_it(library: Library) -> None:
    (picture,) = kept(library)
    (trashed,) = library.apply(Trashing((picture.key,)))
    library.path_of(picture).write_bytes(b"mine")
    (back,) = library.apply(Restoring((picture.key,)))
    assert library.path_of(picture).read_bytes() == b"mine"
    assert back.file == picture.file.replace(".png", "_2.png")
    assert library.path_of(back).exists()
    assert told_beside(library, back) == (back, "")
    assert not library.path_of(trashed).exists()


def test_two_that_want_one_name_get_two(library: Library) -> None:
    first, second = kept(library, 2)
    (library.folders.trash / first.file).parent.mkdir(parents=True)
    (library.folders.trash / first.file).write_bytes(b"mine")
    (library.folders.trash / second.file).write_bytes(b"mine")
    clash = Path(first.file).with_stem(Path(first.file).stem + "_2")
    library.path_of(second).rename(library.folders.images / clash)
    with library._database.writing() as connection:
        values = {"file": clash.as_posix(), "key": second.key}
        connection.execute("UPDATE pictures SET file = :file WHERE key = :key", values)
    trashed = library.apply(Trashing((first.key, second.key)))
    assert len({one.file for one in trashed}) == 2
    assert all(library.path_of(one).read_bytes() != b"mine" for one in trashed)


def test_a_picture_whose_file_is_gone_can_be_thrown_away(library: Library) -> None:
    (picture,) = kept(library)
    library.path_of(picture).unlink()
    (trashed,) = library.apply(Trashing((picture.key,)))
    assert trashed.trashed is not None
    assert library.empty_trash(None) == 1
    assert library.picture(picture.key) is None


@pytest.mark.parametrize("from_trash", [False, True])
def test_where_the_disk_refuses_nothing_has_been_done(library: Library, from_trash: bool) -> None:
    pictures = kept(library, 3)
    keys = tuple(one.key for one in pictures)
    change: Change = Trashing(keys)
    if from_trash:
        pictures = list(library.apply(change))
        change = Restoring(keys)
    before = rows_of(library), files_of(library)
    blocked = library.folders.incoming / f"{keys[2]}.json.new"
    blocked.mkdir()  # the third sidecar cannot be written
    with pytest.raises(AppError) as caught:
        library.apply(change)
    assert (caught.value.failure.kind, caught.value.failure.charged) == (Kind.DISK, Charged.NO)
    blocked.rmdir()
    library.recover()
    assert (rows_of(library), files_of(library)) == before
    assert len(library.apply(change)) == 3
    assert is_settled(library)


def test_a_mark_whose_sidecar_could_not_be_written_is_written_at_the_next_start(
    library: Library, caplog: pytest.LogCaptureFixture
) -> None:
    (picture,) = kept(library)
    blocked = library.folders.incoming / f"{picture.key}.json.new"
    blocked.mkdir()
    (marked,) = library.apply(Marking(((picture.key, Marks(), LOVED),)))
    assert library.marks_of(picture.key) == LOVED
    assert "settled later" in caplog.text
    assert told_beside(library, picture) == (picture, "")
    blocked.rmdir()
    library.recover()
    assert told_beside(library, marked) == (marked, LOVED.note)


def test_emptying_deletes_files_and_rows_and_names_them(library: Library) -> None:
    first, second, third = kept(library, 3)
    (old,) = library.apply(Trashing((first.key,)))
    assert old.trashed is not None
    (young,) = library.apply(Trashing((second.key,)))
    assert young.trashed is not None
    assert library.empty_trash(old.trashed) == 0
    assert not library.folders.deletion_log.exists()
    assert library.empty_trash(old.trashed + timedelta(microseconds=1)) == 1
    assert library.picture(first.key) is None
    assert not library.path_of(old).exists()
    assert not sidecar.path_beside(library.path_of(old)).exists()
    assert library.day_page(young.day, 0, 9, scope="trash") == [young]
    assert library.empty_trash(None) == 1
    lines = library.folders.deletion_log.read_text("utf-8").splitlines()
    assert [line.split("\t")[1:] for line in lines] == [
        [one.key, one.sha256, one.file] for one in (first, second)
    ]
    assert files_below(library.folders.trash).keys() == {"log.txt"}
    assert library.days("trash") == []
    assert library.day_page(third.day, 0, 9) == [third]
    assert library.path_of(third).exists()
    assert library.empty_trash(None) == 0


def test_without_a_log_nothing_is_deleted(library: Library) -> None:
    (picture,) = kept(library)
    (trashed,) = library.apply(Trashing((picture.key,)))
    library.folders.deletion_log.mkdir()
    with pytest.raises(AppError) as caught:
        library.empty_trash(None)
    assert caught.value.failure.kind is Kind.DISK
    assert library.picture(picture.key) == trashed
    assert library.path_of(trashed).exists()


def test_a_file_that_cannot_be_removed_goes_at_the_next_start(
    library: Library, caplog: pytest.LogCaptureFixture
) -> None:
    (picture,) = kept(library)
    (trashed,) = library.apply(Trashing((picture.key,)))
    path = library.path_of(trashed)
    path.rename(path.with_suffix(".away"))
    path.mkdir()  # which no unlink removes
    assert library.empty_trash(None) == 1
    assert "settled later" in caplog.text
    path.rmdir()
    path.with_suffix(".away").rename(path)
    library.recover()
    assert files_below(library.folders.trash).keys() == {"log.txt"}
    assert is_settled(library)


def test_a_lost_database_brings_back_marks_and_trash(tmp_path: Path) -> None:
    library = Library.open(tmp_path)
    first, second, _ = kept(library, 3)
    library.apply(Marking(((first.key, Marks(), LOVED), (second.key, Marks(), Marks(stars=2)))))
    library.apply(Trashing((second.key,)))
    before = rows_of(library)
    files = files_below(tmp_path / "images"), files_below(tmp_path / "trash")
    moment = library.picture(second.key)
    library.close()
    (tmp_path / "pictor.sqlite3").unlink()
    again = Library.open(tmp_path)
    assert rows_of(again) == before
    assert again.picture(second.key) == moment, "with the moment at which it was thrown away"
    assert (files_below(tmp_path / "images"), files_below(tmp_path / "trash")) == files
    again.close()


def test_what_a_person_moved_between_the_folders_is_where_it_lies(tmp_path: Path) -> None:
    library = Library.open(tmp_path)
    first, second = kept(library, 2)
    (trashed,) = library.apply(Trashing((first.key,)))
    for source, target in (
        (library.path_of(trashed), library.path_of(first)),
        (library.path_of(second), library.folders.trash / second.file),
    ):
        source.rename(target)
        sidecar.path_beside(source).rename(sidecar.path_beside(target))
    library.close()
    (tmp_path / "pictor.sqlite3").unlink()
    again = Library.open(tmp_path)
    assert [one.key for one in again.day_page(first.day, 0, 9)] == [first.key]
    assert [one.key for one in again.day_page(first.day, 0, 9, "trash")] == [second.key]
    again.close()


MARKS = st.builds(Marks, st.booleans(), st.integers(0, 5), st.text(max_size=9))
PLACES = st.lists(st.integers(0, 3), unique=True, max_size=4)
EDITS = st.lists(
    st.tuples(st.sampled_from(["mark", "trash", "restore"]), PLACES, MARKS), max_size=6
)


def fitting(library: Library, keys: list[str], what: str, marks: Marks) -> Change:
    """A change that begins at what is there, as those of the window do."""
    found = [one for one in map(library.picture, keys) if one is not None]
    if what == "mark":
        return Marking(tuple((key, library.marks_of(key), marks) for key in keys))
    if what == "trash":
        return Trashing(tuple(one.key for one in found if one.trashed is None))
    return Restoring(tuple(one.key for one in found if one.trashed is not None))


@settings(deadline=None, max_examples=30)
@given(edits=EDITS)
def test_every_change_is_taken_back_by_its_inverse(
    edits: list[tuple[str, list[int], Marks]],
) -> None:
    with tempfile.TemporaryDirectory() as folder:
        library = Library.open(Path(folder))
        keys = [one.key for one in kept(library, 4)]
        done: list[tuple[Change, Any]] = []
        state: Callable[[], Any] = lambda: (rows_of(library), files_of(library))  # noqa: E731
        for what, places, marks in edits:
            change = fitting(library, [keys[place] for place in places], what, marks)
            done.append((change, state()))
            library.apply(change)
            after = state()
            library.apply(inverse(change))
            assert state() == done[-1][1]
            library.apply(change)
            assert state() == after
            assert is_settled(library)
        for change, before in reversed(done):
            library.apply(inverse(change))
            assert state() == before
        library.close()

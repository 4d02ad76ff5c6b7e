"""A library is opened, read and closed, whatever has become of its folder."""

from __future__ import annotations

import hashlib
import json
import shutil
import sqlite3
import threading
from dataclasses import asdict, replace
from decimal import Decimal
from itertools import chain
from pathlib import Path

import pytest

from desktop_app.core import rows, versions
from desktop_app.core.errors import AppError, Charged, Failure, Kind
from desktop_app.core.events import Arrived
from desktop_app.core.library import Library
from desktop_app.core.records import JobState, Picture, now
from tests.core.making import a_job, a_picture, arrive, at, files_below
from tests.fakes.wire import png


def rows_only(library: Library, pictures: list[Picture]) -> None:
    """Pictures without files, for what only looks at rows."""
    with library._database.writing() as connection:
        connection.executemany(rows.INSERT_PICTURE, map(rows.picture_values, pictures))


def test_everything_is_there_after_opening_again(tmp_path: Path) -> None:
    first = Library.open(tmp_path / "new" / "library")
    job = a_job(state=JobState.FAILED, failure=Failure(kind=Kind.NO_CREDIT, status=402))
    first.add_job(job)
    picture = first.save_picture(job, arrive(first, job))
    first.close()
    second = Library.open(tmp_path / "new" / "library")
    assert second.unfinished_jobs() == [job]
    assert second.day_page(picture.day, 0, 10) == [picture]
    assert second.path_of(picture).read_bytes() == png(8, 9)
    second.close()


def test_a_closed_library_leaves_one_database_file(tmp_path: Path) -> None:
    library = Library.open(tmp_path)
    library.add_job(a_job())
    library.close()
    library.close()
    assert [path.name for path in tmp_path.iterdir() if path.is_file()] == ["pictor.sqlite3"]


def test_whoever_comes_after_closing_is_told(library: Library) -> None:
    job = a_job()
    library.add_job(job)
    arrived = arrive(library, job)
    library.close()
    for ask in (
        library.days,
        lambda: library.add_job(a_job()),
        lambda: library.save_picture(job, arrived),
    ):
        with pytest.raises(AppError) as caught:
            ask()
        assert caught.value.failure.kind is Kind.INTERRUPTED
    assert arrived.path.exists()


@pytest.mark.parametrize("content", [b"", b"not a database " * 999])
def test_a_damaged_database_is_refused_and_kept(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "pictor.sqlite3").write_bytes(content)
    with pytest.raises(AppError) as caught:
        Library.open(tmp_path)
    assert caught.value.failure.kind is Kind.LIBRARY_DAMAGED
    assert files_below(tmp_path) == {"pictor.sqlite3": content}


def test_a_lost_database_is_filled_again_from_the_sidecars(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    library = Library.open(tmp_path)
    kept = []
    for number in range(3):
        job = a_job(f"Prompt {number}", state=JobState.DONE, ended=now(), cost_usd=Decimal("0.04"))
        library.add_job(job)
        pictures = [library.save_picture(job, arrive(library, job, index)) for index in (1, 2)]
        kept.append((job, pictures))
    days = library.days()
    library.close()
    (tmp_path / "pictor.sqlite3").unlink()
    (tmp_path / "pictor.sqlite3-wal").write_bytes(b"of the lost one")
    (tmp_path / "images" / "2026" / "2026-11").mkdir(parents=True, exist_ok=True)
    (tmp_path / "images" / "2026" / "2026-11" / "stranger.json").write_text("{}")
    again = Library.open(tmp_path)
    assert again.days() == days
    assert again.count() == 6
    for job, pictures in kept:
        assert again.job(job.key) == job
        for picture in pictures:
            found = again.picture(picture.key)
            assert found is not None
            assert replace(found, id=picture.id, rank=picture.rank) == picture
    assert "stranger.json" in caplog.text
    (journal,) = (tmp_path / "recovered").iterdir()
    assert journal.read_bytes() == b"of the lost one"
    again.close()


def test_a_stored_library_of_every_version_opens(tmp_path: Path) -> None:
    stored = Path(__file__).resolve().parents[1] / "data" / "libraries"
    stored_ones = sorted(stored.glob("version-*"))
    assert len(stored_ones) == len(versions.MIGRATIONS)
    for version in stored_ones:
        shutil.copytree(version, tmp_path / version.name)
        library = Library.open(tmp_path / version.name)
        expected = json.loads((version / "expected.json").read_text())
        assert [[day.day, day.count] for day in library.days()] == expected["days"]
        assert library.past.recent_prompts(10) == expected["prompts"]
        for scope in ("favourites", "trash"):
            found = [[day.day, day.count] for day in library.days(scope)]
            assert found == expected.get(scope, [])
        for key, marks in expected.get("marks", {}).items():
            found = json.loads(json.dumps(asdict(library.marks_of(key))))
            assert {name: found[name] for name in marks} == marks
        for one in library.collections():
            assert list(library.members_of(one.key)) == expected["collections"].pop(one.name)
        assert not expected.get("collections")
        pages = [
            library.day_page(day.day, 0, 10, scope)
            for scope in ("all", "trash")
            for day in library.days(scope)
        ]
        for picture in chain.from_iterable(pages):
            content = library.path_of(picture).read_bytes()
            assert hashlib.sha256(content).hexdigest() == picture.sha256
        library.close()


def test_a_day_is_paged_newest_first(library: Library) -> None:
    job = a_job()
    library.add_job(job)
    pictures = [
        replace(
            a_picture(job, number, day=20261101 + number % 3),
            made=at(f"2026-11-0{1 + number % 3} 12:{number:02}"),
        )
        for number in range(30)
    ]
    rows_only(library, pictures)
    assert [(day.day, day.count) for day in library.days()] == [
        (20261103, 10),
        (20261102, 10),
        (20261101, 10),
    ]
    pages = [library.day_page(20261102, offset, 4) for offset in (0, 4, 8, 12)]
    assert [len(page) for page in pages] == [4, 4, 2, 0]
    made = [picture.made for page in pages for picture in page]
    assert made == sorted(made, reverse=True)
    assert library.count() == 30


@pytest.mark.parametrize("scope", ["all", "favourites", "trash"])
def test_a_page_of_a_scope_costs_what_is_on_it(library: Library, scope: str) -> None:
    job = a_job()
    library.add_job(job)
    pictures = [a_picture(job, number, favourite=number % 2 == 0) for number in range(12)]
    rows_only(library, [replace(one, trashed=one.made) for one in pictures[:6]] + pictures[6:])
    asked: list[str] = []
    library._database._reader.set_trace_callback(asked.append)
    page = library.day_page(20261122, 1, 2, scope)
    library._database._reader.set_trace_callback(None)
    (step,) = library._database.read(f"EXPLAIN QUERY PLAN {asked[0]}")
    used = f"USING INDEX pictures_{scope} (rank>? AND rank<?)"
    assert used in str(step[3]), "and nothing is sorted"
    wanted = {"all": [10, 9], "favourites": [8, 6], "trash": [4, 3]}[scope]
    assert [one.key for one in page] == [pictures[number].key for number in wanted]
    assert library.count(scope) == {"all": 6, "favourites": 3, "trash": 6}[scope]


def test_pictures_of_one_moment_have_a_lasting_order(library: Library) -> None:
    job = a_job()
    library.add_job(job)
    rows_only(library, [a_picture(job, number, made=job.made) for number in range(5)])
    ids = [picture.id for picture in library.day_page(20261122, 0, 5)]
    assert ids == sorted(ids, reverse=True)


def test_readers_do_not_wait_for_a_writer(library: Library) -> None:
    job = a_job()
    library.add_job(job)
    with library._database.writing() as connection:
        connection.execute(rows.INSERT_PICTURE, rows.picture_values(a_picture(job)))
        seen: list[int] = []
        reader = threading.Thread(target=lambda: seen.append(library.count()), daemon=True)
        reader.start()
        reader.join(2)
        assert seen == [0], "the state before the writer's transaction, at once"
    assert library.count() == 1


def test_many_threads_save_at_once(library: Library) -> None:
    jobs = [a_job(f"Job {number}") for number in range(8)]
    for job in jobs:
        library.add_job(job)
    arrivals = [(job, arrive(library, job, index)) for job in jobs for index in (1, 2, 3)]
    saved: list[Picture] = []

    def save(part: list[tuple[object, Arrived]]) -> None:
        saved.extend(library.save_picture(job, arrived) for job, arrived in part)  # type: ignore[arg-type]

    threads = [threading.Thread(target=save, args=(arrivals[n::4],)) for n in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(30)
    assert library.count() == len(saved) == 24
    assert len({picture.file for picture in saved}) == 24
    assert all(library.path_of(picture).exists() for picture in saved)


def test_the_probe_leaves_nothing(library: Library) -> None:
    library.probe()
    assert list(library.folders.incoming.iterdir()) == []


def test_an_unplugged_library_fails_the_probe_and_is_not_made_anew(
    library: Library, tmp_path: Path
) -> None:
    (tmp_path / "library").rename(tmp_path / "elsewhere")
    for ask in (library.probe, lambda: library.incoming("key")):
        with pytest.raises(AppError) as caught:
            ask()
        assert caught.value.failure.kind is Kind.DISK
        assert caught.value.failure.charged is Charged.NO
    assert not (tmp_path / "library").exists()


def test_a_database_that_another_program_holds_is_busy(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("desktop_app.core.database._WAIT_S", 0.05)
    library = Library.open(tmp_path)
    other = sqlite3.connect(tmp_path / "pictor.sqlite3", isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    with pytest.raises(AppError) as caught:
        library.add_job(a_job())
    assert caught.value.failure.kind is Kind.LIBRARY_BUSY
    assert library.days() == []
    other.close()
    library.add_job(a_job())
    library.close()

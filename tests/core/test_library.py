"""The library keeps what it is given, and says so only when it is true."""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import sqlite3
import threading
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from decimal import Decimal
from pathlib import Path

import pytest

from desktop_app.core import rows, schema, sidecar
from desktop_app.core.errors import AppError, Charged, Failure, Kind
from desktop_app.core.events import Arrived
from desktop_app.core.library import Library
from desktop_app.core.records import Day, JobState, Picture, now
from tests.core.making import MODEL, a_job, a_picture, arrive, files_below
from tests.fakes.wire import png


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    opened = Library.open(tmp_path / "library")
    yield opened
    opened.close()


def rows_only(library: Library, pictures: list[Picture]) -> None:
    """Pictures without files, for what only looks at rows."""
    with library._database.writing() as connection:
        connection.executemany(rows.INSERT_PICTURE, map(rows.picture_values, pictures))


# Opening


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
            assert replace(found, id=picture.id) == picture
    assert "stranger.json" in caplog.text
    (journal,) = (tmp_path / "recovered").iterdir()
    assert journal.read_bytes() == b"of the lost one"
    again.close()


def test_a_stored_library_of_every_version_opens(tmp_path: Path) -> None:
    stored = Path(__file__).resolve().parents[1] / "data" / "libraries"
    versions = sorted(stored.glob("version-*"))
    assert len(versions) == len(schema.MIGRATIONS)
    for version in versions:
        shutil.copytree(version, tmp_path / version.name)
        library = Library.open(tmp_path / version.name)
        expected = json.loads((version / "expected.json").read_text())
        assert [[day.day, day.count] for day in library.days()] == expected["days"]
        assert library.recent_prompts(10) == expected["prompts"]
        for day in library.days():
            for picture in library.day_page(day.day, 0, 10):
                content = library.path_of(picture).read_bytes()
                assert hashlib.sha256(content).hexdigest() == picture.sha256
        library.close()


# Jobs


def test_a_job_is_kept_with_everything(library: Library) -> None:
    job = a_job(
        "Zwei\nZeilen \0 小屋",
        state=JobState.FAILED,
        started=now(),
        ended=now(),
        tries=2,
        failure=Failure(
            kind=Kind.RATE_LIMITED,
            charged=Charged.NO,
            status=429,
            message="Slow down",
            retry_after_s=1.5,
            generation_id="gen-1",
            after_s=0.25,
            path="/nowhere",
        ),
        text="Certainly",
        provider="Google AI Studio",
        generation_id="gen-1",
        cost_usd=Decimal("0.000000000000000001"),
        skipped_events=3,
        is_demo=True,
    )
    library.add_job(a_job())
    library.add_job(job)
    assert library.job(job.key) == job
    changed = replace(job, state=JobState.DONE, failure=None, cost_usd=Decimal("12.50"), tries=3)
    library.update_job(changed)
    assert library.job(job.key) == changed
    assert library.job("nobody") is None


def test_a_job_that_is_there_already_stays_as_it_is(library: Library) -> None:
    job = a_job(text="so far")
    library.add_job(job)
    library.dismiss_job(job.key)
    library.add_job(replace(job, text="anew"))
    assert library.job(job.key) == job
    assert library.unfinished_jobs() == []


def test_what_only_a_running_job_knows_is_not_kept(library: Library) -> None:
    job = a_job(expected_s=4.0, heard=1.0, retry_at=2.0)
    library.add_job(job)
    assert library.job(job.key) == replace(job, expected_s=None, heard=None, retry_at=None)


def test_unfinished_jobs_are_newest_first_without_done_and_dismissed(library: Library) -> None:
    start = now()
    jobs = [
        a_job(state=state, made=start + timedelta(seconds=number), ended=now())
        for number, state in enumerate(JobState)
    ]
    for job in jobs:
        library.add_job(job)
    expected = [job for job in reversed(jobs) if job.state is not JobState.DONE]
    assert library.unfinished_jobs() == expected
    library.dismiss_job(expected[0].key)
    library.update_job(replace(expected[0], text="a late word"))
    assert library.unfinished_jobs() == expected[1:]


def test_jobs_stopped_in_an_earlier_run_are_not_listed(tmp_path: Path) -> None:
    library = Library.open(tmp_path)
    stopped = a_job(state=JobState.STOPPED, ended=now())
    failed = a_job(state=JobState.FAILED, ended=now())
    library.add_job(failed)
    library.add_job(stopped)
    assert {job.key for job in library.unfinished_jobs()} == {failed.key, stopped.key}
    library.close()
    library = Library.open(tmp_path)
    assert library.unfinished_jobs() == [failed]
    library.close()


def test_the_median_is_of_the_last_twenty_done_jobs_of_the_model(library: Library) -> None:
    assert library.median_seconds(MODEL) is None
    start = now() - timedelta(days=1)

    def lasted(seconds: float, number: int, **facts: object) -> None:
        begun = start + timedelta(minutes=number)
        ended = begun + timedelta(seconds=seconds)
        library.add_job(
            a_job(**{"state": JobState.DONE, "started": begun, "ended": ended, **facts})  # type: ignore[arg-type]
        )

    for number in range(5):
        lasted(500, number)  # too long ago to count, after the next twenty
    lasted(10, 15)
    assert library.median_seconds(MODEL) == 500
    for number in range(20, 39):
        lasted(number, number)
    assert library.median_seconds(MODEL) == pytest.approx(28.5)
    lasted(9_000, 50, model="another/model")
    lasted(9_000, 51, state=JobState.FAILED)
    lasted(9_000, 52, started=None)
    assert library.median_seconds(MODEL) == pytest.approx(29)
    assert library.median_seconds("another/model") == 9_000


def test_recent_prompts_are_different_and_newest_first(library: Library) -> None:
    for number, prompt in enumerate(["one", "two", "one", "", "three", "two"]):
        library.add_job(a_job(prompt, made=now() + timedelta(seconds=number)))
    assert library.recent_prompts(10) == ["two", "three", "one"]
    assert library.recent_prompts(2) == ["two", "three"]


# Saving


def test_a_picture_is_file_sidecar_and_row(library: Library) -> None:
    job = a_job("Lake: at dawn!")
    library.add_job(job)
    arrived = arrive(library, job, content=png(300, 200))
    picture = library.save_picture(job, arrived)
    assert picture.file == (
        f"{str(picture.day)[:4]}/{str(picture.day)[:4]}-{str(picture.day)[4:6]}"
        f"/lake-at-dawn-{job.key[-6:]}.png"
    )
    assert library.path_of(picture).read_bytes() == png(300, 200)
    assert (picture.width, picture.height, picture.media_type) == (300, 200, "image/png")
    assert picture.size_bytes == len(png(300, 200))
    assert picture.sha256 == hashlib.sha256(png(300, 200)).hexdigest()
    assert (picture.title, picture.model, picture.ratio) == ("Lake: at dawn!", MODEL, "3:2")
    kept, beside = sidecar.decode(library.path_of(picture).with_suffix(".json").read_bytes())
    assert (kept.key, kept.recipe, replace(beside, id=picture.id)) == (job.key, job.recipe, picture)
    assert library.picture(picture.key) == picture
    assert library.days() == [Day(picture.day, 1, 1.5)]
    assert not arrived.path.exists()
    assert list(library.folders.incoming.rglob("*.new")) == []


def test_the_moment_of_a_picture_is_when_its_last_byte_came(library: Library) -> None:
    job = a_job()
    library.add_job(job)
    arrived = arrive(library, job)
    os.utime(arrived.path, (1_790_000_000.25, 1_790_000_000.25))
    picture = library.save_picture(job, arrived)
    assert picture.made.timestamp() == 1_790_000_000.25
    local = picture.made.astimezone()
    assert picture.day == int(f"{local:%Y%m%d}")
    assert picture.file.startswith(f"{local:%Y/%Y-%m}/")


def test_saving_again_changes_nothing(library: Library) -> None:
    job = a_job()
    library.add_job(job)
    arrived = arrive(library, job)
    picture = library.save_picture(job, arrived)
    before = files_below(library.folders.images)
    assert library.save_picture(job, arrived) == picture
    assert library.save_picture(job, arrive(library, job)) == picture
    assert library.count() == 1
    assert files_below(library.folders.images) == before


def test_the_same_bytes_twice_in_an_answer_are_one_picture(library: Library) -> None:
    job, other = a_job(), a_job()
    library.add_job(job)
    library.add_job(other)
    first = library.save_picture(job, arrive(library, job, 1, png()))
    again = arrive(library, job, 2, png())
    assert library.save_picture(job, again) == first
    assert not again.path.exists()
    assert library.save_picture(other, arrive(library, other, 1, png())) != first
    assert library.count() == 2


def test_a_second_try_of_a_job_adds_to_its_pictures(library: Library) -> None:
    job = a_job("Lake")
    library.add_job(job)
    first = library.save_picture(job, arrive(library, job, 1, png(8, 8)))
    second = library.save_picture(job, arrive(library, job, 1, png(9, 9)))
    assert (first.key, second.key) == (f"{job.key}.1", f"{job.key}.2")
    assert library.path_of(first).read_bytes() == png(8, 8)
    assert library.path_of(second).read_bytes() == png(9, 9)


def test_a_strangers_file_keeps_its_place(library: Library) -> None:
    job = a_job("Lake")
    library.add_job(job)
    arrived = arrive(library, job)
    month = library.folders.images / f"{now().astimezone():%Y/%Y-%m}"
    month.mkdir(parents=True)
    stranger = month / f"lake-{job.key[-6:]}.png"
    stranger.write_bytes(b"mine")
    picture = library.save_picture(job, arrived)
    assert stranger.read_bytes() == b"mine"
    assert picture.file.endswith(f"lake-{job.key[-6:]}_2.png")
    assert library.path_of(picture).read_bytes() == png(8, 9)


def test_a_strangers_sidecar_keeps_its_place(library: Library) -> None:
    job = a_job("Lake")
    library.add_job(job)
    arrived = arrive(library, job)
    month = library.folders.images / f"{now().astimezone():%Y/%Y-%m}"
    month.mkdir(parents=True)
    stranger = month / f"lake-{job.key[-6:]}.json"
    stranger.write_bytes(b"mine")
    library.save_picture(job, arrived)
    assert stranger.read_bytes() == b"mine"


def test_what_is_no_picture_is_kept_aside(library: Library) -> None:
    job = a_job("Lake")
    library.add_job(job)
    for expected in (f"lake-{job.key[-6:]}.bin", f"lake-{job.key[-6:]}_2.bin"):
        with pytest.raises(AppError) as caught:
            library.save_picture(job, arrive(library, job, content=b"<html>sorry</html>"))
        failure = caught.value.failure
        assert (failure.kind, Path(failure.path).name) == (Kind.NOT_A_PICTURE, expected)
        assert Path(failure.path).read_bytes() == b"<html>sorry</html>"
    assert library.count() == 0


def test_a_picture_that_has_vanished_is_the_disks_fault(library: Library) -> None:
    job = a_job()
    library.add_job(job)
    gone = library.incoming(job.key) / "1.part"
    with pytest.raises(AppError) as caught:
        library.save_picture(job, Arrived(1, gone, "image/png"))
    assert caught.value.failure.kind is Kind.DISK
    assert caught.value.failure.path == str(gone)


def test_a_save_that_the_disk_refused_can_be_repeated(library: Library) -> None:
    job = a_job()
    library.add_job(job)
    arrived = arrive(library, job)
    library.folders.images.rmdir()
    library.folders.images.write_text("a file where the folder should be")
    with pytest.raises(AppError) as caught:
        library.save_picture(job, arrived)
    assert caught.value.failure.kind is Kind.DISK
    assert arrived.path.read_bytes() == png(8, 9)
    assert library.count() == 0
    library.folders.images.unlink()
    library.folders.images.mkdir()
    picture = library.save_picture(job, arrived)
    assert library.path_of(picture).read_bytes() == png(8, 9)


def test_a_save_that_was_cut_off_after_the_rename_is_finished(library: Library) -> None:
    job = a_job()
    library.add_job(job)
    arrived = arrive(library, job)
    blocked = library.folders.incoming / f"{job.key}.1.json.new"
    blocked.mkdir()  # the sidecar cannot be written
    with pytest.raises(AppError):
        library.save_picture(job, arrived)
    assert not arrived.path.exists(), "it already bears its own name"
    blocked.rmdir()
    picture = library.save_picture(job, arrived)
    assert library.path_of(picture).read_bytes() == png(8, 9)
    assert len(files_below(library.folders.images)) == 2


def test_the_end_of_a_job_is_told_beside_its_pictures(library: Library) -> None:
    job = a_job()
    library.add_job(job)
    pictures = [library.save_picture(job, arrive(library, job, index)) for index in (1, 2)]
    library.path_of(pictures[1]).unlink()
    library.path_of(pictures[1]).with_suffix(".json").unlink()
    ended = replace(job, state=JobState.DONE, ended=now(), cost_usd=Decimal("0.04"), text="There")
    library.update_job(ended)
    kept, _ = sidecar.decode(library.path_of(pictures[0]).with_suffix(".json").read_bytes())
    assert kept == ended
    assert not library.path_of(pictures[1]).with_suffix(".json").exists(), "what is gone stays gone"


# Reading


def test_a_day_is_paged_newest_first(library: Library) -> None:
    job = a_job()
    library.add_job(job)
    rows_only(library, [a_picture(job, number, day=20261101 + number % 3) for number in range(30)])
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


# The disk


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

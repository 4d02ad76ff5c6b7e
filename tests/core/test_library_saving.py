"""A picture is file, sidecar and row, or it is not said to be saved."""

from __future__ import annotations

import hashlib
import os
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pytest

from desktop_app.core import sidecar
from desktop_app.core.errors import AppError, Kind
from desktop_app.core.events import Arrived
from desktop_app.core.library import Library
from desktop_app.core.records import Day, JobState, now
from tests.core.making import MODEL, a_job, arrive, files_below
from tests.fakes.wire import png


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
    beside = replace(beside, id=picture.id, rank=picture.rank)
    assert (kept.key, kept.recipe, beside) == (job.key, job.recipe, picture)
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
    name = f"lake-{job.key[-6:]}"
    for content, expected in (
        (b"<html>sorry</html>", f"{name}.bin"),
        (b"<html>really</html>", f"{name}_2.bin"),
        (b"<html>sorry</html>", f"{name}.bin"),  # the same again, from another reading
    ):
        with pytest.raises(AppError) as caught:
            library.save_picture(job, arrive(library, job, content=content))
        failure = caught.value.failure
        assert (failure.kind, Path(failure.path).name) == (Kind.NOT_A_PICTURE, expected)
        assert Path(failure.path).read_bytes() == content
    assert library.count() == 0
    assert len(list(library.folders.recovered.iterdir())) == 2


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

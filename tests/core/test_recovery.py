"""What a run left behind comes into the library at the next start; nothing is asked for again."""

from __future__ import annotations

import os
import time
from dataclasses import replace
from datetime import timedelta
from decimal import Decimal
from typing import Any

import pytest

from desktop_app.core import sidecar
from desktop_app.core.errors import AppError, Failure, Kind
from desktop_app.core.events import Arrived
from desktop_app.core.library import Library
from desktop_app.core.reader import Reader
from desktop_app.core.records import Job, JobState, now
from desktop_app.core.recovery import Recovery
from tests.core.making import a_job, files_below
from tests.fakes.wire import GENERATION, done, image_event, png, text_event, usage_event

LAKE, FOX = png(300, 200), png(200, 300)
WHOLE = (text_event("Here"), image_event(LAKE), usage_event(), done())


def left(library: Library, *body: bytes, state: JobState = JobState.PAINTING, **facts: Any) -> Job:
    """A job whose run ended when so much of the answer had come."""
    job = a_job("Lake", state=state, started=now() - timedelta(seconds=9), tries=1, **facts)
    library.add_job(job)
    if body:
        reader = Reader(library.incoming(job.key))
        for piece in body:
            reader.feed(piece)
        reader.finish()
    return job


def stored(library: Library, job: Job) -> Job:
    found = library.job(job.key)
    assert found is not None
    return found


def is_clean(library: Library) -> bool:
    return not list(library.folders.incoming.iterdir())


def test_without_leftovers_there_is_nothing_to_recover(library: Library) -> None:
    assert library.recover() == Recovery()


def test_a_complete_answer_becomes_a_done_job(library: Library) -> None:
    job = left(library, *WHOLE)
    part = library.folders.incoming_of(job.key) / "1.part"
    came = time.time() - 3600
    os.utime(part, (came, came))
    recovery = library.recover()
    (picture,) = recovery.pictures
    assert recovery == Recovery(pictures=(picture,))
    assert library.path_of(picture).read_bytes() == LAKE
    assert picture.made.timestamp() == pytest.approx(came, abs=1e-5)
    found = stored(library, job)
    assert found == replace(
        job,
        state=JobState.DONE,
        ended=picture.made,  # not now: the median must not count the night between
        text="Here",
        cost_usd=Decimal("0.0387"),
        generation_id=GENERATION,
    )
    kept, _ = sidecar.decode(library.path_of(picture).with_suffix(".json").read_bytes())
    assert kept == found
    assert is_clean(library)
    assert library.recover() == Recovery()


def test_an_answer_that_was_cut_keeps_its_whole_pictures(library: Library) -> None:
    job = left(library, image_event(LAKE), image_event(FOX)[:-200])
    recovery = library.recover()
    assert [library.path_of(one).read_bytes() for one in recovery.pictures] == [LAKE]
    (half,) = recovery.recovered_files
    assert half.parent == library.folders.recovered
    assert half.name == f"lake-{job.key[-6:]}-incomplete.png"
    assert FOX.startswith(half.read_bytes())
    assert len(half.read_bytes()) > 20
    (interrupted,) = recovery.interrupted
    assert interrupted == stored(library, job)
    assert interrupted.state is JobState.INTERRUPTED
    assert interrupted.failure == Failure(
        kind=Kind.INTERRUPTED, generation_id=GENERATION, path=str(half)
    )
    assert library.unfinished_jobs() == [interrupted]
    assert is_clean(library)


def test_a_beginning_too_short_to_be_known_is_kept_as_it_is(library: Library) -> None:
    cut = image_event(LAKE).index(b"base64,") + len(b"base64,") + 20
    left(library, image_event(LAKE)[:cut])
    (half,) = library.recover().recovered_files
    assert half.suffix == ".bin"
    assert LAKE.startswith(half.read_bytes())


def test_words_alone_are_kept_with_the_job(library: Library) -> None:
    job = left(library, text_event("Which lake?"), usage_event(), done())
    assert library.recover() == Recovery()
    found = stored(library, job)
    assert (found.state, found.text) == (JobState.FAILED, "Which lake?")
    assert found.failure is not None
    assert found.failure.kind is Kind.WORDS_ONLY


def test_an_answer_of_no_picture_is_set_aside(library: Library) -> None:
    job = left(library, image_event(b"<html>sorry</html>"), usage_event(), done())
    recovery = library.recover()
    assert recovery.pictures == ()
    (file,) = recovery.recovered_files
    assert (file.read_bytes(), file.suffix) == (b"<html>sorry</html>", ".bin")
    failure = stored(library, job).failure
    assert failure is not None
    assert (failure.kind, failure.path) == (Kind.NOT_A_PICTURE, str(file))
    assert is_clean(library)


@pytest.mark.parametrize(
    ("state", "expected"),
    [
        (JobState.WAITING, JobState.WAITING),
        (JobState.PAINTING, JobState.INTERRUPTED),
        (JobState.FINISHING, JobState.INTERRUPTED),
        (JobState.TRYING_AGAIN, JobState.INTERRUPTED),
        (JobState.DONE, JobState.DONE),
        (JobState.FAILED, JobState.FAILED),
        (JobState.STOPPED, JobState.STOPPED),
        (JobState.INTERRUPTED, JobState.INTERRUPTED),
    ],
)
@pytest.mark.parametrize("has_folder", [False, True])
def test_only_what_was_under_way_becomes_interrupted(
    library: Library, state: JobState, expected: JobState, has_folder: bool
) -> None:
    job = left(library, state=state)
    if has_folder:
        library.incoming(job.key)
    recovery = library.recover()
    assert stored(library, job).state is expected
    assert len(recovery.interrupted) == (state is not expected)
    assert is_clean(library)


def test_a_stopped_job_stays_stopped_but_keeps_its_picture(library: Library) -> None:
    job = left(library, *WHOLE, state=JobState.STOPPED)
    (picture,) = library.recover().pictures
    assert picture.job_key == job.key
    assert stored(library, job) == job


def test_a_save_that_was_cut_after_its_row_only_lacks_the_end(library: Library) -> None:
    job = left(library, *WHOLE)
    part = library.folders.incoming_of(job.key) / "1.part"
    picture = library.save_picture(job, Arrived(1, part, "image/png"))
    assert library.recover() == Recovery(), "it had its row already"
    assert stored(library, job).state is JobState.DONE
    told = replace(picture, cost_usd=Decimal("0.0387"))
    assert library.picture(picture.key) == told
    assert library.count() == 1


@pytest.mark.parametrize("has_sidecar", [False, True])
def test_a_file_that_was_renamed_but_has_no_row_is_adopted(
    library: Library, has_sidecar: bool
) -> None:
    job = left(library, *WHOLE)
    part = library.folders.incoming_of(job.key) / "1.part"
    picture = library.save_picture(job, Arrived(1, part, "image/png"))
    with library._database.writing() as connection:
        connection.execute("DELETE FROM pictures")
    if not has_sidecar:
        library.path_of(picture).with_suffix(".json").unlink()
    before = library.path_of(picture).stat()
    (adopted,) = library.recover().pictures
    assert replace(adopted, id=picture.id, rank=picture.rank) == picture
    assert library.path_of(adopted).stat().st_ino == before.st_ino
    assert len(files_below(library.folders.images)) == 2
    assert stored(library, job).state is JobState.DONE


def test_a_picture_named_alike_by_chance_stays_anothers(library: Library) -> None:
    other = left(library, *WHOLE)
    library.recover()
    twin = replace(left(library), key="0" * 14 + other.key[-6:])
    library.add_job(replace(twin, state=JobState.PAINTING))
    library.incoming(twin.key)
    assert library.recover().pictures == ()
    assert library.count() == 1


def test_an_answer_to_an_unknown_job_is_kept_whole(library: Library) -> None:
    reader = Reader(library.incoming("01nobody"))
    reader.feed(image_event(LAKE))
    reader.finish()
    before = files_below(library.folders.incoming / "01nobody")
    (folder,) = library.recover().recovered_files
    assert folder == library.folders.recovered / "01nobody"
    assert files_below(folder) == before
    assert is_clean(library)


def test_what_a_crash_left_between_the_folders_is_removed(library: Library) -> None:
    (library.folders.incoming / "probe-1").write_bytes(b"pictor")
    (library.folders.incoming / "key.1.json.new").write_bytes(b"{")
    assert library.recover() == Recovery()
    assert is_clean(library)


def test_a_disk_that_fails_at_the_start_keeps_the_folder_for_the_next(
    library: Library, caplog: pytest.LogCaptureFixture
) -> None:
    job = left(library, *WHOLE)
    fine = left(library)
    library.folders.images.rmdir()
    library.folders.images.write_text("in the way")
    recovery = library.recover()
    assert recovery.pictures == ()
    failed = stored(library, job)
    assert failed.state is JobState.FAILED
    assert failed.failure is not None
    assert failed.failure.kind is Kind.DISK
    assert stored(library, fine).state is JobState.INTERRUPTED
    library.folders.images.unlink()
    library.folders.images.mkdir()
    (picture,) = library.recover().pictures
    assert library.path_of(picture).read_bytes() == LAKE
    assert stored(library, job).state is JobState.DONE
    assert is_clean(library)


def test_many_leftovers_are_all_brought_in(library: Library) -> None:
    jobs = [left(library, image_event(png(9, 9 + number)), done()) for number in range(8)]
    recovery = library.recover()
    assert {picture.job_key for picture in recovery.pictures} == {job.key for job in jobs}
    assert all(stored(library, job).state is JobState.DONE for job in jobs)


def test_an_answer_can_be_settled_again_after_the_disk_failed(library: Library) -> None:
    job = left(library, *WHOLE)
    library.folders.images.rmdir()
    library.folders.images.write_text("in the way")
    settled = library.settle(job)
    assert settled.failure is not None
    assert settled.failure.kind is Kind.DISK
    library.folders.images.unlink()
    library.folders.images.mkdir()
    settled = library.settle(job)
    assert settled.failure is None
    assert [library.path_of(one).read_bytes() for one in settled.pictures] == [LAKE]


def test_a_folder_that_cannot_be_removed_is_left_for_the_next_start(
    library: Library, caplog: pytest.LogCaptureFixture
) -> None:
    (library.folders.incoming / "a-file").write_bytes(b"")
    library.clear_incoming("a-file")  # a file is no folder
    assert "could not be removed" in caplog.text
    library.clear_incoming("nobody")


def test_a_closed_library_cannot_recover(library: Library) -> None:
    left(library, *WHOLE)
    library.close()
    with pytest.raises(AppError) as caught:
        library.recover()
    assert caught.value.failure.kind is Kind.INTERRUPTED


def test_rows_whose_files_are_gone_are_not_dropped(library: Library) -> None:
    left(library, *WHOLE)
    (picture,) = library.recover().pictures
    library.path_of(picture).unlink()
    left(library)
    library.recover()
    kept = library.picture(picture.key)
    assert kept is not None
    assert replace(kept, cost_usd=None) == replace(picture, cost_usd=None)

"""Pictures that could not be saved are held, copied to another place, and saved in the end."""

from __future__ import annotations

import hashlib
import json
import logging
import os
import subprocess
import sys
from pathlib import Path

import pytest

from desktop_app.core import durable, sidecar
from desktop_app.core.errors import AppError, Kind
from desktop_app.core.library import Library
from desktop_app.core.reader import Reader
from desktop_app.core.records import Job, JobState, now
from tests.core.making import a_job, files_below
from tests.core.playing import FOX, LAKE
from tests.fakes.wire import done, image_event

ROOT = Path(__file__).resolve().parents[2]


def left(library: Library, *pictures: bytes, prompt: str = "A lake, at dusk") -> Job:
    """A job whose answer came whole and lies where it arrived."""
    job = a_job(prompt, state=JobState.PAINTING, started=now(), tries=1)
    library.add_job(job)
    reader = Reader(library.incoming(job.key))
    for picture in pictures:
        reader.feed(image_event(picture))
    reader.feed(done())
    reader.finish()
    return job


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no limit on the size of files")
def test_a_picture_outlives_a_disk_that_is_really_full(tmp_path: Path) -> None:
    ran = subprocess.run(
        [sys.executable, "-m", "tests.core.filling_child", str(tmp_path)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert ran.returncode == 0, ran.stderr
    said = json.loads(ran.stdout)
    fingerprint = hashlib.sha256(LAKE).hexdigest()
    elsewhere = tmp_path / "elsewhere"
    assert said["failure"] == Kind.DISK
    assert said["held"] == said["still held"] == [fingerprint]
    assert said["rescue"] == [Kind.DISK, str(elsewhere)]
    assert said["save_again"][0] == Kind.DISK
    assert said["after refusal"] == [], "no half copy stays"
    copy = elsewhere / f"lake-{said['key'][-6:]}.png"
    assert said["copies"] == [str(copy)]
    assert copy.read_bytes() == LAKE
    assert sorted(path.name for path in elsewhere.iterdir()) == [f"{copy.stem}.json", copy.name]
    assert said["state"] == JobState.DONE
    assert [Path(path).read_bytes() for path in said["saved"]] == [LAKE]
    assert (said["held in the end"], said["incoming"]) == (0, 0)


def test_copies_are_readable_and_carry_their_recipe(library: Library, tmp_path: Path) -> None:
    job = left(library, LAKE, FOX)
    before = files_below(library.folders.root / "incoming")
    copies = library.rescue(job.key, tmp_path)
    tail = job.key[-6:]
    assert copies == [
        tmp_path / f"a-lake-at-dusk-{tail}.png",
        tmp_path / f"a-lake-at-dusk-{tail}-2.png",
    ]
    assert [copy.read_bytes() for copy in copies] == [LAKE, FOX]
    for number, copy in enumerate(copies, start=1):
        told, picture = sidecar.decode(copy.with_suffix(".json").read_bytes())
        assert told.recipe == job.recipe
        assert (picture.key, picture.file) == (f"{job.key}.{number}", copy.name)
        assert picture.sha256 == durable.sha256(copy)
    assert files_below(library.folders.root / "incoming") == before, "the originals stay"


def test_nothing_is_ever_overwritten(library: Library, tmp_path: Path) -> None:
    job = left(library, LAKE)
    (first,) = library.rescue(job.key, tmp_path)
    first.with_suffix(".json").write_text("mine")
    first.write_bytes(b"mine")
    (second,) = library.rescue(job.key, tmp_path)
    assert second.name == f"{first.stem}_2.png"
    assert (first.read_bytes(), second.read_bytes()) == (b"mine", LAKE)
    assert first.with_suffix(".json").read_text() == "mine"


def test_what_was_renamed_but_has_no_row_is_held_as_well(
    library: Library, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """On a full disk this is the rule: a rename needs no room, the sidecar does."""
    job = left(library, LAKE)
    with monkeypatch.context() as patched:
        patched.setattr(sidecar, "write", _no_room)
        settled = library.settle(job)
    assert settled.failure is not None
    (path,) = library.held(job.key)
    assert path.is_relative_to(library.folders.images)
    (copy,) = library.rescue(job.key, tmp_path)
    assert copy.read_bytes() == LAKE
    after, (picture,) = library.save_again(job.key)
    assert after is not None
    assert after.state is JobState.DONE
    assert library.path_of(picture) == path
    assert library.held(job.key) == []


def test_only_whole_unsaved_pictures_are_held(library: Library) -> None:
    job = a_job(state=JobState.PAINTING)
    library.add_job(job)
    reader = Reader(library.incoming(job.key))
    reader.feed(image_event(FOX) + image_event(b"no picture") + image_event(LAKE)[:-200])
    reader.finish()
    assert [path.read_bytes() for path in library.held(job.key)] == [FOX]
    library.save_picture(job, reader.take()[0])
    assert library.held(job.key) == []
    assert library.held("nobody") == []
    assert library.rescue("nobody", library.folders.root) == []


def test_a_place_that_is_not_there_is_named(library: Library, tmp_path: Path) -> None:
    job = left(library, LAKE)
    with pytest.raises(AppError) as caught:
        library.rescue(job.key, tmp_path / "gone")
    failure = caught.value.failure
    assert (failure.kind, failure.path) == (Kind.DISK, str(tmp_path / "gone"))


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such bits")
def test_a_place_where_one_may_not_write_is_named(library: Library, tmp_path: Path) -> None:
    if os.geteuid() == 0:
        pytest.skip("root may write everywhere")
    job = left(library, LAKE)
    closed = tmp_path / "closed"
    closed.mkdir(mode=0o500)
    with pytest.raises(AppError, match="denied"):
        library.rescue(job.key, closed)
    assert list(closed.iterdir()) == []


def test_a_copy_without_room_for_its_recipe_is_a_copy(
    library: Library,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:
    job = left(library, LAKE)
    monkeypatch.setattr(sidecar, "encode", _no_room)
    with caplog.at_level(logging.WARNING):
        (copy,) = library.rescue(job.key, tmp_path)
    assert copy.read_bytes() == LAKE
    assert "without its recipe" in caplog.text


def test_while_the_disk_refuses_everything_stays(
    library: Library, caplog: pytest.LogCaptureFixture
) -> None:
    job = left(library, LAKE)
    library.folders.images.rmdir()
    library.folders.images.write_text("in the way")
    after, pictures = library.save_again(job.key)
    assert pictures == ()
    assert after is not None
    assert after.failure is not None
    assert after.failure.kind is Kind.DISK
    assert [path.read_bytes() for path in library.held(job.key)] == [LAKE]


def _no_room(*_: object, **__: object) -> bytes:
    raise OSError(28, "No space left on device")

"""What is packed here is brought in elsewhere with all that was known of it, once."""

from __future__ import annotations

import json
import subprocess
import sys
import zipfile
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from desktop_app.core import conversation, references
from desktop_app.core.changes import Curating, Marking, Marks, Trashing
from desktop_app.core.errors import AppError, Kind, StreamClosed
from desktop_app.core.library import Library
from desktop_app.core.records import Collection, JobState, Picture, new_key
from desktop_app.core.transfer import packing
from desktop_app.core.transfer.import_events import Finished
from desktop_app.core.transfer.packing import Packed
from tests.core import others_pictures as others
from tests.core.bringing import bring, brought, check, never, reasons
from tests.core.making import a_job, arrive, at, files_below
from tests.fakes.wire import png


@pytest.fixture
def pictures(library: Library, tmp_path: Path) -> list[Picture]:
    """Two of one job with a reference, a turn and marks, and one from elsewhere; oldest first."""
    content = tmp_path / "reference.png"
    content.write_bytes(png(30, 31))
    reference = references.keep(library.folders, content, name="My sketch")
    job = a_job("A lake", state=JobState.DONE, ended=at("2024-02-02 10:00"), text="There")
    job = replace(job, recipe=replace(job.recipe, references=(reference,), turns=("x.1",)))
    library.add_job(job)
    found = [library.save_picture(job, arrive(library, job, place)) for place in (1, 2)]
    library.keep_reasoning(job.key, '[{"type": "reasoning.encrypted"}]')
    hall = Collection(key=new_key(), name="Hall", made=at("2024-01-01 10:00"))
    empty = Collection(key=new_key(), name="Empty", made=at("2024-01-01 10:00"))
    library.apply(Curating(None, hall, (found[1].key,)))
    library.apply(Curating(None, empty))
    marks = Marks(True, 4, "For the door", ("Blue", "calm"), (hall.key,))
    library.apply(Marking(((found[1].key, Marks(), marks),)))
    elsewhere = others.png(tmp_path / "x" / "IMG 1.png", {"parameters": others.A1111})
    (third,) = brought(bring(library, elsewhere))
    return [one for one in (*found, third) if library.picture(one.key)]


@pytest.fixture
def other(tmp_path: Path) -> Library:
    """Another computer's."""
    return Library.open(tmp_path / "another")


def packed(library: Library, target: Path, keys: list[str] | None = None) -> list[Packed]:
    return list(packing.pack(library.folders, library._database, keys, target, never))


def test_a_whole_library_goes_to_another_computer(
    library: Library, other: Library, pictures: list[Picture], tmp_path: Path
) -> None:
    target = tmp_path / "all.zip"
    seen = packed(library, target)
    assert seen == [*(Packed(place, 3) for place in (1, 2, 3)), Packed(3, 3, (), is_whole=True)]
    assert bring(other, target)[-1] == Finished(brought=3, known=0, refused=0)
    for one in pictures:
        there, here = other.picture(one.key), library.picture(one.key)
        assert there is not None
        assert here is not None
        assert replace(there, id=here.id, rank=here.rank) == here
        assert other.marks_of(one.key) == library.marks_of(one.key)
        job, original = other.job(one.job_key), library.job(one.job_key)
        assert job is not None
        assert original is not None
        assert job == replace(original, origin=original.origin or "pictor")
        assert other.path_of(there).read_bytes() == library.path_of(here).read_bytes()
    assert other.collections() == library.collections()
    (reference,) = job_of(other, pictures[0]).recipe.references
    assert references.read(other.folders, reference) == png(30, 31)
    key = pictures[0].job_key
    reasoning = conversation.reasoning_of(other.folders, key)
    assert reasoning == conversation.reasoning_of(library.folders, key) != ""
    assert bring(other, target)[-1] == Finished(brought=0, known=3, refused=0)
    check(other)
    other.close()


def job_of(library: Library, picture: Picture) -> Any:
    return library.job(picture.job_key)


def test_the_archive_can_be_unpacked_and_read_in_ten_years(
    library: Library, pictures: list[Picture], tmp_path: Path
) -> None:
    packed(library, tmp_path / "all.zip")
    with zipfile.ZipFile(tmp_path / "all.zip") as archive:
        assert archive.testzip() is None
        archive.extractall(tmp_path / "out")
    files = files_below(tmp_path / "out")
    for one in pictures:
        name = f"images/{one.file}"
        assert files[name] == library.path_of(one).read_bytes()
        assert json.loads(files[name.replace(".png", ".json")])["picture"]["key"] == one.key
    assert b"SHA-256" in files["README.txt"]
    assert {name.split("/")[0] for name in files} == {
        *("README.txt", "collections.json", "images", "references", "turns"),
    }
    again = Library.open(tmp_path / "out")  # it is a library, but for its database
    assert again.count() == 3
    assert again.collections() == library.collections()
    again.close()


def test_a_selection_has_its_own_collections_only(
    library: Library, other: Library, pictures: list[Picture], tmp_path: Path
) -> None:
    keys = [pictures[1].key, pictures[1].key, "gone.1"]
    last = packed(library, tmp_path / "some.zip", keys)[-1]
    assert last == Packed(1, 2, ("gone.1",), is_whole=True)
    assert [one.key for one in brought(bring(other, tmp_path / "some.zip"))] == [pictures[1].key]
    assert [one.name for one in other.collections()] == ["Hall"]
    other.close()


def test_what_lies_in_the_trash_is_packed_only_when_asked_for(
    library: Library, other: Library, pictures: list[Picture], tmp_path: Path
) -> None:
    library.apply(Trashing((pictures[0].key,)))
    assert packed(library, tmp_path / "all.zip")[-1].total == 2
    packed(library, tmp_path / "one.zip", [pictures[0].key])
    (picture,) = brought(bring(other, tmp_path / "one.zip"))
    assert picture.trashed is None
    assert picture.key == pictures[0].key
    other.close()


def test_a_picture_whose_file_is_gone_is_told(
    library: Library, pictures: list[Picture], tmp_path: Path
) -> None:
    library.path_of(pictures[0]).unlink()
    last = packed(library, tmp_path / "all.zip")[-1]
    assert last == Packed(2, 3, (pictures[0].key,), is_whole=True)


def test_a_stopped_archive_leaves_nothing_and_keeps_what_was_there(
    library: Library, pictures: list[Picture], tmp_path: Path
) -> None:
    folder = tmp_path / "target"
    folder.mkdir()
    (folder / "all.zip").write_bytes(b"before")
    asked = [False]
    steps = packing.pack(
        library.folders, library._database, None, folder / "all.zip", lambda: asked[0]
    )
    next(steps)
    asked[0] = True
    with pytest.raises(StreamClosed):
        list(steps)
    assert files_below(folder) == {"all.zip": b"before"}
    steps = packing.pack(library.folders, library._database, None, folder / "all.zip", never)
    next(steps)
    steps.close()  # type: ignore[attr-defined]
    assert files_below(folder) == {"all.zip": b"before"}
    packed(library, folder / "all.zip")
    assert list(files_below(folder)) == ["all.zip"]
    assert pictures


def test_where_nothing_can_be_written_it_says_so(
    library: Library, pictures: list[Picture], tmp_path: Path
) -> None:
    with pytest.raises(AppError) as caught:
        packed(library, tmp_path / "nowhere" / "all.zip")
    assert caught.value.failure.kind is Kind.DISK
    assert "nowhere" in caught.value.failure.path
    assert pictures


@pytest.mark.skipif(sys.platform != "linux", reason="needs a disk that is always full")
def test_a_full_disk_leaves_nothing_behind(tmp_path: Path) -> None:
    child = (
        "import resource, signal, sys\n"
        "from pathlib import Path\n"
        "from desktop_app.core.transfer import packing\n"
        "from desktop_app.core.errors import AppError\n"
        "from desktop_app.core.library import Library\n"
        "from tests.core.making import a_job, arrive\n"
        "import os\n"
        "folder = Path(sys.argv[1])\n"
        "library = Library.open(folder / 'library')\n"
        "job = a_job()\n"
        "library.add_job(job)\n"
        "content = b'GIF89a\\x09\\0\\x09\\0' + os.urandom(300_000)\n"
        "library.save_picture(job, arrive(library, job, 1, content))\n"
        "signal.signal(signal.SIGXFSZ, signal.SIG_IGN)\n"
        "resource.setrlimit(resource.RLIMIT_FSIZE, (200_000, 200_000))\n"
        "target = folder / 'all.zip'\n"
        "try:\n"
        "    list(packing.pack(library.folders, library._database, None, target, lambda: False))\n"
        "except AppError as error:\n"
        "    print(error.failure.kind, list(folder.glob('*zip*')))\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", child, str(tmp_path)],
        capture_output=True,
        text=True,
        timeout=60,
        cwd=Path(__file__).parents[2],
        check=False,
    )
    assert done.stdout == "disk []\n", done.stderr


def test_many_pages_are_packed(library: Library, other: Library, tmp_path: Path) -> None:
    for place in range(230):
        others.png(tmp_path / "x" / f"{place}.png", None, place)
    bring(library, tmp_path / "x")
    assert packed(library, tmp_path / "all.zip")[-1] == Packed(230, 230, (), is_whole=True)
    assert bring(other, tmp_path / "all.zip")[-1] == Finished(brought=230, known=0, refused=0)
    assert reasons(bring(other, tmp_path / "all.zip")) == {}
    check(other)
    other.close()

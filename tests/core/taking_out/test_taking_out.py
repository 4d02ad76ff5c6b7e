"""Exported files are whole, say what they shall, and take nobody's place."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from desktop_app.core.changes import Trashing
from desktop_app.core.errors import AppError
from desktop_app.core.errors import Kind as Fault
from desktop_app.core.library import Library
from desktop_app.core.provenance import provenance_of
from desktop_app.core.taking_out.manner import (
    Collision,
    Finished,
    Form,
    Kind,
    Manner,
    Problem,
    Reason,
    Took,
    manner_of,
)
from tests.core.making import files_below
from tests.core.taking_out.exporting import (
    FORMS,
    SVG,
    export,
    kept,
    one,
    painted,
    with_credentials,
    written,
)
from tests.core.taking_out.exporting import pixels as seen_of
from tests.fakes.photos import two_frames

GIF = two_frames()


@pytest.mark.parametrize(
    "content", [*(painted(form) for form in FORMS.values()), SVG, GIF], ids=[*FORMS, "svg", "gif"]
)
def test_as_received_means_the_same_bytes(library: Library, tmp_path: Path, content: bytes) -> None:
    picture = kept(library, content)
    os.utime(library.path_of(picture), ns=(10**18, 10**18 + 5))
    path = one(library, picture, tmp_path / "out")
    assert path.read_bytes() == content
    assert path.name == Path(picture.file).name
    assert path.stat().st_mtime_ns == 10**18 + 5
    assert list(files_below(tmp_path / "out")) == [path.name]


def is_signed(path: Path) -> bool:
    found = provenance_of(path)
    return found is not None and found.has_credentials


@pytest.mark.parametrize("ending", FORMS)
def test_content_credentials_stay_or_go_whole(
    library: Library, tmp_path: Path, ending: str
) -> None:
    content = with_credentials(ending)
    picture = kept(library, content)
    assert is_signed(library.path_of(picture))
    assert is_signed(one(library, picture, tmp_path / "same"))
    for kind in (Kind.WITH_RECIPE, Kind.CLEAN, Kind.CONVERTED):
        path = one(library, picture, tmp_path / kind, kind=kind)
        assert not is_signed(path)
        assert b"jumb" not in path.read_bytes()


@pytest.mark.parametrize(
    ("content", "kind", "reason"),
    [
        (SVG, Kind.WITH_RECIPE, Reason.CANNOT_HOLD),
        (GIF, Kind.WITH_RECIPE, Reason.CANNOT_HOLD),
        (SVG, Kind.CLEAN, Reason.CANNOT_CLEAN),
        (GIF, Kind.CLEAN, Reason.CANNOT_CLEAN),
        (GIF, Kind.CONVERTED, Reason.MOVING),
        (painted("PNG")[:60], Kind.WITH_RECIPE, Reason.DAMAGED),
        (painted("PNG")[:-500], Kind.CONVERTED, Reason.DAMAGED),
        (painted("JPEG")[:-50], Kind.CLEAN, Reason.DAMAGED),
        (painted("WEBP")[:-9], Kind.WITH_RECIPE, Reason.DAMAGED),
    ],
)
def test_what_cannot_be_done_is_told_of_each(
    library: Library, tmp_path: Path, content: bytes, kind: Kind, reason: Reason
) -> None:
    good = kept(library, painted("PNG"))
    bad = kept(library, content)
    events = export(library, [bad, good], tmp_path / "out", kind=kind)
    assert events[0] == Took(1, 2)
    last = events[-1]
    assert isinstance(last, Finished)
    assert last.problems == (Problem(bad.key, Path(bad.file).name, reason),)
    assert (last.number, len(files_below(tmp_path / "out"))) == (1, 1)


def test_missing_ones_are_told_and_the_others_come(library: Library, tmp_path: Path) -> None:
    pictures = [kept(library, painted("PNG", size=(10 + n, 9))) for n in range(3)]
    library.path_of(pictures[1]).unlink()
    folder_in_place = library.path_of(pictures[0])
    events = export(library, [*(one.key for one in pictures), "gone.1"], tmp_path / "out")
    last = events[-1]
    assert isinstance(last, Finished)
    reasons = [(one.key, one.reason) for one in last.problems]
    assert reasons == [(pictures[1].key, Reason.MISSING), ("gone.1", Reason.GONE)]
    assert last.number == 2
    assert (tmp_path / "out" / folder_in_place.name).exists()


def test_pictures_in_the_trash_can_be_taken_out(library: Library, tmp_path: Path) -> None:
    picture = kept(library, painted("PNG"))
    library.apply(Trashing((picture.key,)))
    assert one(library, picture, tmp_path / "out").read_bytes() == painted("PNG")


def test_names_that_are_taken_get_numbers(library: Library, tmp_path: Path) -> None:
    pictures = [kept(library, painted("PNG", size=(10 + n, 9))) for n in range(3)]
    out = tmp_path / "out"
    out.mkdir()
    (out / "Same.PNG").write_bytes(b"theirs")
    (out / "same_3.png").mkdir()
    paths = written(export(library, pictures, out, pattern="same"))
    assert [path.name for path in paths] == ["same_2.png", "same_4.png", "same_5.png"]
    assert (out / "Same.PNG").read_bytes() == b"theirs"


def test_what_is_in_the_way_can_be_passed_over(library: Library, tmp_path: Path) -> None:
    pictures = [kept(library, painted("PNG", size=(10 + n, 9))) for n in range(2)]
    out = tmp_path / "out"
    first = export(library, pictures, out)
    assert isinstance(first[-1], Finished)
    before = files_below(out)
    again = export(library, pictures, out, collision=Collision.SKIP)
    assert again[-1] == Finished(number=0, total=2, skipped=2)
    assert files_below(out) == before


def test_what_is_in_the_way_is_replaced_only_when_asked(library: Library, tmp_path: Path) -> None:
    pictures = [kept(library, painted("PNG", size=(10 + n, 9))) for n in range(2)]
    out = tmp_path / "out"
    out.mkdir()
    (out / "same.png").write_bytes(b"theirs")
    paths = written(export(library, pictures, out, pattern="same", collision=Collision.REPLACE))
    assert [path.name for path in paths] == ["same.png", "same_2.png"]  # never one's own
    assert paths[0].read_bytes() == painted("PNG", size=(10, 9))


def test_a_folder_is_not_replaced(library: Library, tmp_path: Path) -> None:
    (tmp_path / "out" / "same.png").mkdir(parents=True)
    picture = kept(library, painted("PNG"))
    manner = Manner(pattern="same", collision=Collision.REPLACE)
    last = export(library, [picture], tmp_path / "out", manner=manner)[-1]
    assert isinstance(last, Finished)
    assert [one.reason for one in last.problems] == [Reason.NAME]
    assert [path.name for path in (tmp_path / "out").iterdir()] == ["same.png"]


def test_nothing_replaces_a_picture_of_the_library(library: Library, tmp_path: Path) -> None:
    first, second = (kept(library, painted("PNG", size=(10 + n, 9))) for n in range(2))
    place = library.path_of(first)
    before = place.read_bytes()
    manner = Manner(pattern=place.stem, collision=Collision.REPLACE, kind=Kind.WITH_RECIPE)
    (path,) = written(export(library, [second], place.parent, manner=manner))
    assert path.name == f"{place.stem}_2.png"
    assert place.read_bytes() == before


def stop_after(number: int) -> Callable[[], bool]:
    """Says so from that question on."""
    asked = iter(range(10**6))
    return lambda: next(asked) >= number


@pytest.mark.parametrize("kind", Kind)
@pytest.mark.parametrize("after", range(8))
def test_stopped_anywhere_no_half_file_stays(
    library: Library, tmp_path: Path, kind: Kind, after: int
) -> None:
    pictures = [kept(library, painted("PNG", size=(60 + n, 50))) for n in range(4)]
    out = tmp_path / "out"
    events = export(library, pictures, out, stop_after(after), kind=kind, form=Form.PNG)
    last = events[-1]
    assert isinstance(last, Finished)
    assert last.is_stopped == (last.number < 4)
    assert len(files_below(out)) == last.number
    for path in written(events):
        seen_of(path)


def test_given_up_midway_no_half_file_stays(library: Library, tmp_path: Path) -> None:
    from desktop_app.core.taking_out.taking import take_out

    pictures = [kept(library, painted("PNG", size=(60 + n, 50))) for n in range(3)]
    out = tmp_path / "out"
    out.mkdir()
    keys = [one.key for one in pictures]
    run = take_out(library.folders, library._database, keys, out, Manner(), "x", lambda: False)
    next(run)
    run.close()  # type: ignore[attr-defined]
    assert len(files_below(out)) == 1


def test_a_folder_that_is_not_there_ends_it(library: Library, tmp_path: Path) -> None:
    from desktop_app.core.taking_out.taking import take_out

    picture = kept(library, painted("PNG"))
    gone = tmp_path / "gone"
    run = take_out(
        library.folders, library._database, [picture.key], gone, Manner(), "x", lambda: False
    )
    with pytest.raises(AppError) as caught:
        list(run)
    assert caught.value.failure.kind is Fault.DISK
    assert caught.value.failure.path == str(gone)


@pytest.mark.parametrize("kind", Kind)
def test_a_folder_that_goes_meanwhile_ends_it(library: Library, tmp_path: Path, kind: Kind) -> None:
    from desktop_app.core.taking_out.taking import take_out

    pictures = [kept(library, painted("PNG", size=(10 + n, 9))) for n in range(2)]
    out = tmp_path / "out"
    out.mkdir()
    keys = [one.key for one in pictures]
    manner = Manner(kind=kind)
    run = take_out(library.folders, library._database, keys, out, manner, "x", lambda: False)
    next(run)
    out.rename(tmp_path / "elsewhere")
    with pytest.raises(AppError) as caught:
        next(run)
    assert caught.value.failure.kind is Fault.DISK
    assert len(files_below(tmp_path / "elsewhere")) == 1


def test_a_manner_survives_the_settings() -> None:
    for manner in (
        Manner(),
        Manner(
            kind=Kind.CONVERTED,
            pattern="{date} = {prompt}",
            collision=Collision.SKIP,
            form=Form.WEBP,
            quality=1,
            longest_side=2048,
            keeps_recipe=True,
        ),
    ):
        assert manner_of(manner.as_words()) == manner


@pytest.mark.parametrize(
    "words",
    [
        ("kind=paint",),
        ("quality=0",),
        ("quality=²",),
        ("longest_side=99999999",),
        ("",),
        ("a=b=c",),
    ],
)
def test_settings_that_make_no_sense_are_the_usual_ones(words: tuple[str, ...]) -> None:
    assert manner_of(words) == Manner()

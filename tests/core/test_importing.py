"""Pictures are copied into the library with the recipes that came with them, each content once."""

from __future__ import annotations

import json
import os
import threading
from datetime import UTC, datetime
from pathlib import Path

import pytest

from desktop_app.core.changes import Trashing
from desktop_app.core.errors import AppError, Kind
from desktop_app.core.library import Library
from desktop_app.core.records import JobState
from desktop_app.core.transfer import importing
from desktop_app.core.transfer.import_events import BroughtIn, Finished, Known, Looked
from tests.core import others_pictures as others
from tests.core.bringing import bring, brought, check, never, of
from tests.core.making import a_job, arrive, at, files_below
from tests.fakes.wire import png


def folder_of(tmp_path: Path, number: int) -> Path:
    """So many pictures of different programs, and what lies beside pictures."""
    folder = tmp_path / "from elsewhere"
    for place in range(number):
        path = folder / f"{place // 100}" / f"{place:05}"
        match place % 5:
            case 0:
                others.png(path.with_suffix(".png"), {"parameters": others.A1111}, place)
                path.with_suffix(".txt").write_text(others.A1111)
            case 1:
                others.comfyui_png(path.with_suffix(".png"), place)
            case 2:
                written = {"invokeai_metadata": json.dumps(others.INVOKEAI)}
                others.png(path.with_suffix(".png"), written, place)
            case 3:
                comment = others.comment(others.A1111 + f", Place: {place}")
                others.with_exif(path.with_suffix(".jpg"), {}, comment, place)
            case _:
                others.png(path.with_suffix(".png"), None, place)
    return folder


def test_five_hundred_pictures_come_in_with_their_recipes(library: Library, tmp_path: Path) -> None:
    folder = folder_of(tmp_path, 500)
    before = files_below(folder)
    events = bring(library, folder)
    assert events[-1] == Finished(brought=500, known=0, refused=0)
    assert [one.found for one in of(Looked, events)] == [200, 400, 500]
    assert files_below(folder) == before, "copied, not moved"
    assert library.count() == 500
    origins: dict[str, int] = {}
    for one in of(BroughtIn, events):
        job = library.job(one.picture.job_key)
        assert job is not None
        assert job.state is JobState.DONE
        origins[job.origin] = origins.get(job.origin, 0) + 1
        assert library.path_of(one.picture).read_bytes() == one.path.read_bytes()
    assert origins == {"a1111": 200, "comfyui": 100, "invokeai": 100, "file": 100}
    assert library.past.recent_prompts(10) == [], "nobody typed them here"
    check(library)


def test_what_came_in_is_known_the_second_time(library: Library, tmp_path: Path) -> None:
    folder = folder_of(tmp_path, 30)
    keys = {one.path: one.picture.key for one in of(BroughtIn, bring(library, folder))}
    events = bring(library, folder)
    assert events[-1] == Finished(brought=0, known=30, refused=0)
    assert {one.path: one.picture_key for one in of(Known, events)} == keys
    check(library)


def test_the_same_bytes_twice_in_one_go_are_one_picture(library: Library, tmp_path: Path) -> None:
    for name in ("a.png", "b.png", "sub/c.png"):
        others.png(tmp_path / "x" / name)
    events = bring(library, [tmp_path / "x", tmp_path / "x" / "a.png"])
    (picture,) = brought(events)
    assert [one.picture_key for one in of(Known, events)] == [picture.key] * 3
    check(library)


def test_a_made_picture_is_known(library: Library, tmp_path: Path) -> None:
    job = a_job()
    library.add_job(job)
    made = library.save_picture(job, arrive(library, job))
    (tmp_path / "copy.png").write_bytes(library.path_of(made).read_bytes())
    (known,) = of(Known, bring(library, tmp_path / "copy.png"))
    assert (known.picture_key, known.is_trashed) == (made.key, False)
    library.apply(Trashing((made.key,)))
    (known,) = of(Known, bring(library, tmp_path / "copy.png"))
    assert (known.picture_key, known.is_trashed) == (made.key, True)


def test_a_picture_whose_file_is_gone_is_no_reason_to_refuse_another(
    library: Library, tmp_path: Path
) -> None:
    path = others.png(tmp_path / "one.png")
    (before,) = brought(bring(library, path))
    library.path_of(before).unlink()
    (again,) = brought(bring(library, path))
    assert again.key != before.key
    assert library.path_of(again).read_bytes() == path.read_bytes()


def test_what_another_program_told_is_in_the_recipe(library: Library, tmp_path: Path) -> None:
    path = others.png(tmp_path / "IMG 12_3.png", {"parameters": others.A1111})
    (picture,) = brought(bring(library, path))
    job = library.job(picture.job_key)
    assert job is not None
    assert job.recipe.prompt == "a fox in the snow, (sharp: 1.2),\nat dawn: cold"
    assert job.recipe.model == picture.model == "realisticVision_v51"
    assert job.recipe.options[0] == ("negative_prompt", "blurry, low quality,\ntext")
    assert job.recipe.options[1:] == others.A1111_OPTIONS
    assert (job.recipe.ratio, picture.ratio, job.cost_usd) == (None, "", None)
    assert picture.title == job.recipe.prompt
    assert Path(picture.file).name == f"img-12-3-{job.key[-6:]}.png", "the person knows that name"


def test_the_moment_is_the_cameras_or_else_the_files(library: Library, tmp_path: Path) -> None:
    taken = {0x9003: "2024:03:01 10:20:30", 0x9011: "+02:00"}
    camera = others.with_exif(tmp_path / "camera.jpg", {}, taken)
    plain = others.png(tmp_path / "plain.png")
    moment = datetime(2023, 5, 6, 12, 0, 0, 250_000, tzinfo=UTC)
    os.utime(plain, (moment.timestamp(), moment.timestamp()))
    first, second = brought(bring(library, [camera, plain]))
    assert first.made == at("2024-03-01 08:20:30")
    assert (second.made, second.day) == (moment, 20230506)
    assert second.file.startswith("2023/2023-05/")
    assert library.path_of(second).stat().st_mtime == pytest.approx(moment.timestamp())


@pytest.mark.parametrize("seconds", [-5.0, 0.0, 2e10, 1e12])
def test_a_files_time_that_cannot_be_is_no_hindrance(
    library: Library, tmp_path: Path, seconds: float
) -> None:
    path = others.png(tmp_path / "one.png")
    try:
        os.utime(path, (seconds, seconds))
    except OSError:
        pytest.skip("this disk has no such time")
    (picture,) = brought(bring(library, path))
    assert 19700101 <= picture.day <= 21000101
    check(library)


def test_pictures_of_one_moment_keep_the_order_of_their_names(
    library: Library, tmp_path: Path
) -> None:
    for place in range(60):
        path = others.png(tmp_path / "x" / f"{place:02}.png", None, place)
        os.utime(path, (1_700_000_000, 1_700_000_000))
    bring(library, tmp_path / "x")
    (day,) = library.days()
    names = [Path(one.file).name[:2] for one in library.day_page(day.day, 0, 99)]
    assert names == [f"{place:02}" for place in reversed(range(60))]


def test_another_person_may_change_pictures_between_batches(
    library: Library, tmp_path: Path
) -> None:
    folder = folder_of(tmp_path, 80)
    editing = threading.Lock()
    events = importing.bring_in(
        library.folders, library._database, [folder], never, editing=editing
    )
    trashed: set[str] = set()
    for event in events:
        assert not editing.locked(), "held only while pictures become rows"
        if isinstance(event, BroughtIn) and len(trashed) < 40:
            library.apply(Trashing((event.picture.key,)))
            trashed.add(event.picture.key)
    assert (library.count(), library.count("trash")) == (40, 40)
    check(library)


def test_stopping_keeps_what_came_in_and_leaves_nothing_else(
    library: Library, tmp_path: Path
) -> None:
    folder = folder_of(tmp_path, 100)
    asked = [False]
    seen = []
    for event in importing.bring_in(
        library.folders, library._database, [folder], lambda: asked[0], editing=threading.Lock()
    ):
        seen.append(event)
        asked[0] = len(of(BroughtIn, seen)) >= 30
    last = seen[-1]
    assert isinstance(last, Finished)
    assert last.is_stopped
    assert last.brought == library.count() == len(of(BroughtIn, seen))
    assert last.brought + last.left == 100
    check(library)
    assert bring(library, folder)[-1] == Finished(brought=last.left, known=last.brought, refused=0)


def test_whoever_stops_listening_leaves_nothing_behind(library: Library, tmp_path: Path) -> None:
    folder = folder_of(tmp_path, 60)
    events = importing.bring_in(
        library.folders, library._database, [folder], never, editing=threading.Lock()
    )
    while not isinstance(next(events), BroughtIn):
        pass
    events.close()  # type: ignore[attr-defined]
    check(library)


def test_a_fault_of_the_librarys_disk_ends_it_and_is_told(library: Library, tmp_path: Path) -> None:
    folder = folder_of(tmp_path, 60)
    events = []
    for event in importing.bring_in(
        library.folders, library._database, [folder], never, editing=threading.Lock()
    ):
        events.append(event)
        if len(of(BroughtIn, events)) == 1 and isinstance(event, BroughtIn):
            (month,) = library.folders.images.glob("*/*")
            month.rename(library.folders.root / "aside")
            month.write_bytes(b"in the way")
    last = events[-1]
    assert isinstance(last, Finished)
    assert last.failure is not None
    assert last.failure.kind is Kind.DISK
    assert last.brought == len(of(BroughtIn, events)) == library.count()
    assert last.brought + last.left == 60
    assert list(library.folders.incoming.iterdir()) == []
    month.unlink()
    (library.folders.root / "aside").rename(month)
    library.recover()
    check(library)
    bring(library, folder)
    assert library.count() == 60
    check(library)


def test_a_closed_library_says_so(library: Library, tmp_path: Path) -> None:
    path = others.png(tmp_path / "one.png")
    library.close()
    (last,) = of(Finished, bring(library, path))
    assert last.failure is not None
    assert last.failure.kind is Kind.INTERRUPTED
    with pytest.raises(AppError):
        library.count()


def test_what_is_given_may_be_a_link_itself(library: Library, tmp_path: Path) -> None:
    others.png(tmp_path / "real" / "one.png")
    (tmp_path / "link").symlink_to(tmp_path / "real")
    (tmp_path / "file.png").symlink_to(tmp_path / "real" / "one.png")
    assert len(brought(bring(library, tmp_path / "link"))) == 1
    assert len(of(Known, bring(library, tmp_path / "file.png"))) == 1


def test_names_of_any_kind_are_no_hindrance(library: Library, tmp_path: Path) -> None:
    names = ["صورة.png", "🦊🦊.png", "x" * 240 + ".png", "con.png", " ‮gnp.png", "a\nb.png"]
    for place, name in enumerate(names):
        others.png(tmp_path / "x" / name, None, place)
    os.write(
        os.open(os.fsencode(tmp_path / "x") + b"/\xff\xfe.png", os.O_CREAT | os.O_WRONLY), png(9, 9)
    )
    events = bring(library, tmp_path / "x")
    assert events[-1] == Finished(brought=7, known=0, refused=0)
    check(library)

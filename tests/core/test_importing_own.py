"""Pictures of another library of ours come with all that it knows of them."""

from __future__ import annotations

import hashlib
import json
from dataclasses import replace
from pathlib import Path

from desktop_app.core import durable
from desktop_app.core.changes import Curating, Marking, Marks, Trashing
from desktop_app.core.library import Library
from desktop_app.core.records import Collection, JobState, new_key
from desktop_app.core.transfer.import_events import Finished
from tests.core import others_pictures as others
from tests.core.bringing import bring, brought, check
from tests.core.making import a_job, arrive, at
from tests.fakes.wire import png


def of_another(tmp_path: Path) -> tuple[Library, Path]:
    """Another library with two marked pictures of one job, one of them changed since."""
    other = Library.open(tmp_path / "other")
    job = a_job("A lake", state=JobState.DONE, ended=at("2024-02-02 10:00"), text="There")
    other.add_job(job)
    kept = [other.save_picture(job, arrive(other, job, place)) for place in (1, 2)]
    hall = Collection(key=new_key(), name="Hall", made=at("2024-01-01 10:00"))
    smart = Collection(new_key(), "Lakes", at("2024-01-01 10:00"), "lake")
    other.apply(Curating(None, hall, (kept[0].key,)))
    other.apply(Curating(None, smart))
    marks = Marks(True, 4, "For the door", ("Blue", "calm"), (hall.key,))
    other.apply(Marking(((kept[0].key, other.marks_of(kept[0].key), marks),)))
    other.close()
    return other, tmp_path / "other"


def test_our_own_sidecars_are_taken_whole(library: Library, tmp_path: Path) -> None:
    _, folder = of_another(tmp_path)
    events = bring(library, folder / "images")
    assert events[-1] == Finished(brought=2, known=0, refused=0)
    one, two = sorted(brought(events), key=lambda picture: picture.key)
    assert one.job_key == two.job_key
    job = library.job(one.job_key)
    assert job is not None
    assert (job.recipe.prompt, job.text, job.origin) == ("A lake", "There", "pictor")
    (hall,) = library.collections()
    assert library.marks_of(one.key) == Marks(
        True, 4, "For the door", ("Blue", "calm"), (hall.key,)
    )
    assert library.marks_of(two.key) == Marks()
    assert (one.key, two.key) == (f"{job.key}.1", f"{job.key}.2")
    assert Path(one.file).name == f"a-lake-{job.key[-6:]}.png"
    assert "Hall" in library.folders.collections.read_text("utf-8")
    assert library.ledger.spent_since(at("2000-01-01 00:00")) == []
    check(library)


def test_a_whole_library_gives_its_pictures_and_its_collections(
    library: Library, tmp_path: Path
) -> None:
    _, folder = of_another(tmp_path)
    other = Library.open(folder)
    thrown = brought(bring(other, others.png(tmp_path / "thrown.png")))
    other.apply(Trashing(tuple(one.key for one in thrown)))
    other.close()
    events = bring(library, folder)
    assert events[-1] == Finished(brought=2, known=0, refused=0), "not what was thrown away"
    assert [one.name for one in library.collections()] == ["Hall", "Lakes"]
    assert [one.query for one in library.collections()] == ["", "lake"]
    assert bring(library, folder)[-1] == Finished(brought=0, known=2, refused=0)
    assert len(library.collections()) == 2
    check(library)


def test_collections_are_found_by_key_and_by_name(library: Library, tmp_path: Path) -> None:
    _, folder = of_another(tmp_path)
    mine = Collection(new_key(), "hall", at("2020-01-01 10:00"))
    library.apply(Curating(None, mine))
    one, _ = sorted(brought(bring(library, folder / "images")), key=lambda picture: picture.key)
    assert library.collections() == [mine]
    assert library.members_of(mine.key) == (one.key,)


def test_a_taken_key_is_left_to_whoever_has_it(library: Library, tmp_path: Path) -> None:
    _, folder = of_another(tmp_path)
    one, two = brought(bring(library, folder / "images"))
    (path,) = folder.glob("images/*/*/*-2.png")
    beside = path.with_suffix(".json")
    changed = png(20, 20)
    path.write_bytes(changed)
    told = json.loads(beside.read_text("utf-8"))
    told["picture"]["sha256"] = durable.sha256(path)
    beside.write_text(json.dumps(told), "utf-8")
    (third,) = brought(bring(library, path))
    assert third.key not in {one.key, two.key}
    assert third.job_key != one.job_key
    job = library.job(third.job_key)
    assert job is not None
    assert job.recipe.prompt == "A lake"
    assert (third.width, third.height) == (20, 20)
    check(library)


def test_a_picture_that_was_changed_since_keeps_its_recipe_but_not_its_key(
    library: Library, tmp_path: Path
) -> None:
    _, folder = of_another(tmp_path)
    (path,) = folder.glob("images/*/*/*-2.png")
    told = json.loads(path.with_suffix(".json").read_text("utf-8"))
    path.write_bytes(png(20, 20))
    (picture,) = brought(bring(library, path))
    assert picture.key != told["picture"]["key"]
    assert picture.title == "A lake"
    named_alike = path.with_suffix(".jpg")
    named_alike.write_bytes(png(21, 21))
    (other,) = brought(bring(library, named_alike))
    assert other.title == "", "that sidecar is about another picture"


def test_what_won_a_comparison_has_won_it_here_too(library: Library, tmp_path: Path) -> None:
    _, folder = of_another(tmp_path)
    other = Library.open(folder)
    (won, _) = other.day_page(other.days()[0].day, 0, 2)
    marks = other.marks_of(won.key)
    other.apply(Marking(((won.key, marks, replace(marks, chosen=True)),)))
    other.close()
    bring(library, folder)
    there = library.picture(won.key)
    assert there is not None
    assert there.chosen
    assert library.marks_of(won.key).chosen
    check(library)


def test_a_reference_that_is_no_picture_does_not_keep_the_others_out(
    library: Library, tmp_path: Path
) -> None:
    _, folder = of_another(tmp_path)
    content = b"no picture, but under its own hash"
    sha256 = hashlib.sha256(content).hexdigest()
    (folder / "references" / sha256[:2]).mkdir(parents=True)
    (folder / "references" / sha256[:2] / f"{sha256}.png").write_bytes(content)
    small = dict.fromkeys(("width", "height", "size_bytes"), 1)
    named = {"sha256": sha256, "media_type": "image/png", **small}
    for path in (folder / "images").rglob("*.json"):
        told = json.loads(path.read_bytes())
        told["recipe"]["references"] = [named]
        path.write_text(json.dumps(told))
    assert bring(library, folder)[-1] == Finished(brought=2, known=0, refused=0)
    assert list(library.folders.references.rglob("*.*")) == []

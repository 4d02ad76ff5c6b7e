"""A picture that was exported with its recipe is brought in elsewhere with all of it."""

from __future__ import annotations

import io
import json
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from PIL import Image
from PIL.PngImagePlugin import PngInfo

from desktop_app.core import foreign_recipes, recipe_json, references
from desktop_app.core.foreign_recipes import a1111
from desktop_app.core.image_facts import facts
from desktop_app.core.library import Library
from desktop_app.core.recipe import Recipe, Transport
from desktop_app.core.records import Job, Picture, now
from desktop_app.core.taking_out.manner import Form, Kind
from desktop_app.core.upkeep import strangers
from tests.core.bringing import bring, brought, check
from tests.core.taking_out.exporting import FORMS, kept, one, painted
from tests.fakes.wire import png

PROMPTS = {
    "settings": "A fox\nNegative prompt: none\nSteps: 3, Sampler: Euler, Model: other\n\n{a|b}  ",
    "japanese": "雪の中の小さな小屋\r\nSteps: 3\n窓に明かり　🦊👩‍🚀 ]]> &amp; <tag> \u2028",
    "long": "狐が雪の中を走る " * 9000 + "終わり",
}
OPTIONS = (("quality", "high"), ("seed", 2**40), ("moderation", False), ("Steps", "3, 4: 5"))


@pytest.fixture
def other(tmp_path: Path) -> Iterator[Library]:
    """Another computer's."""
    library = Library.open(tmp_path / "another")
    yield library
    library.close()


def there(other: Library, path: Path) -> tuple[Picture, Job]:
    """The picture as it was brought in, and its job."""
    (picture,) = brought(bring(other, path))
    job = other.job(picture.job_key)
    assert job is not None
    check(other)
    return picture, job


@pytest.mark.parametrize("name", PROMPTS)
@pytest.mark.parametrize("ending", FORMS)
def test_the_whole_recipe_comes_back(
    library: Library, other: Library, tmp_path: Path, ending: str, name: str
) -> None:
    more: dict[str, Any] = {"options": OPTIONS, "transport": Transport.IMAGES, "stream": False}
    picture = kept(library, painted(FORMS[ending]), PROMPTS[name], **more)
    before = library.job(picture.job_key)
    assert before is not None
    came, job = there(other, one(library, picture, tmp_path / "out", kind=Kind.WITH_RECIPE))
    assert job.recipe == before.recipe
    assert (job.origin, job.is_demo) == ("pictor", False)
    assert (came.made, came.model, came.ratio) == (picture.made, picture.model, picture.ratio)
    assert came.key != picture.key


@pytest.mark.parametrize("form", Form)
def test_so_it_does_from_a_converted_picture(
    library: Library, other: Library, tmp_path: Path, form: Form
) -> None:
    picture = kept(library, painted("PNG"), PROMPTS["japanese"], is_demo=True, options=OPTIONS)
    manner: dict[str, Any] = {"kind": Kind.CONVERTED, "form": form, "keeps_recipe": True}
    came, job = there(other, one(library, picture, tmp_path / "out", **manner))
    assert (job.recipe.prompt, job.recipe.options) == (PROMPTS["japanese"], OPTIONS)
    assert came.is_demo


def test_what_is_not_here_is_not_named(library: Library, other: Library, tmp_path: Path) -> None:
    (tmp_path / "sketch.png").write_bytes(png(30, 31))
    (tmp_path / "other.png").write_bytes(png(31, 30))
    sketch, gone = (
        references.keep(library.folders, tmp_path / name, name=name)
        for name in ("sketch.png", "other.png")
    )
    references.keep(other.folders, tmp_path / "sketch.png", name="the same")
    more: dict[str, Any] = {"references": (sketch, gone), "parent": "x.1", "turns": ("x.1",)}
    picture = kept(library, painted("PNG"), **more)
    _, job = there(other, one(library, picture, tmp_path / "out", kind=Kind.WITH_RECIPE))
    assert (job.recipe.references, job.recipe.parent, job.recipe.turns) == ((sketch,), "", ())


def test_who_wrote_the_recipe_at_first_is_remembered(
    library: Library, other: Library, tmp_path: Path
) -> None:
    picture = kept(library, painted("WEBP"), "A hill", origin="comfyui")
    _, job = there(other, one(library, picture, tmp_path / "out", kind=Kind.WITH_RECIPE))
    assert job.origin == "comfyui"


def test_a_picture_that_was_put_into_the_library_by_hand_tells_it_too(
    library: Library, other: Library, tmp_path: Path
) -> None:
    picture = kept(library, painted("JPEG"), PROMPTS["settings"], options=OPTIONS)
    path = one(library, picture, tmp_path / "out", kind=Kind.WITH_RECIPE)
    seen = facts(path)
    assert seen is not None
    content = strangers.content_of(other.folders, path, seen)
    assert (content.job.recipe.prompt, content.job.made) == (PROMPTS["settings"], picture.made)


def written(pictor: str, **texts: str) -> bytes:
    """A picture with such a text, and others."""
    info = PngInfo()
    for keyword, text in {"pictor": pictor, **texts}.items():
        info.add_itxt(keyword, text)
    target = io.BytesIO()
    Image.new("L", (2, 2)).save(target, "PNG", pnginfo=info)
    return target.getvalue()


def ours(**facts: Any) -> str:
    """A recipe as an export writes it, with something else in it."""
    recipe = recipe_json.as_json(Recipe(prompt="A fox", model="maker/model", ratio="3:2"))
    told = {"format": "pictor-recipe", "version": 1, "recipe": recipe, "origin": "", **facts}
    return json.dumps(told)


ODD: tuple[dict[str, Any], ...] = (
    {"prompt": 5},
    {"options": [1]},
    {"options": {"a": {}}},
    {"options": {"a": 0.5}},
    {"references": [1]},
    {"references": 1},
    {"transport": "pigeon"},
    {"turns": [[]]},
    {"modalities": 1},
)
OTHERS: tuple[dict[str, Any], ...] = (
    *({"version": 2}, {"format": "another"}, {"recipe": None}, {"recipe": []}),
    {"recipe": {"prompt": "no more than this"}},
    *({"recipe": {**json.loads(ours())["recipe"], **odd}} for odd in ODD),
)


@pytest.mark.parametrize("odd", OTHERS)
def test_one_that_makes_no_sense_leaves_the_word_to_others(
    tmp_path: Path, odd: dict[str, Any]
) -> None:
    path = tmp_path / "one.png"
    path.write_bytes(written(ours(**odd), parameters="A hill\nSteps: 3, Seed: 1"))
    told = foreign_recipes.read(path)
    assert told == a1111.read("A hill\nSteps: 3, Seed: 1")


@pytest.mark.parametrize("text", ["", "{", "[]", "[" * 100_000, "{" * 100_000, '{"format": NaN}'])
def test_what_is_no_recipe_of_ours_is_passed_over(tmp_path: Path, text: str) -> None:
    path = tmp_path / "one.png"
    path.write_bytes(written(text))
    assert foreign_recipes.read(path) is None


def test_what_anybody_may_have_written_stays_within_bounds(other: Library, tmp_path: Path) -> None:
    recipe = json.loads(ours())["recipe"]
    recipe["prompt"] = "a\ud83d fox\0"
    recipe["model"] = "maker/\nmodel" + "x" * 5000
    recipe["options"] = {f"{n}\n": "\udc00" for n in range(900)}
    small = dict.fromkeys(("width", "height", "size_bytes"), 1)
    recipe["references"] = [{"sha256": "../../../x", "media_type": "image/png", **small}] * 900
    path = tmp_path / "one.png"
    ends = [(now() + timedelta(days=9)).isoformat(), "0001-01-01T00:00:00+23:00", "today", 5]
    for number, made in enumerate(ends):
        odd = ours(recipe=recipe, made=made, origin="../x", provider=[], is_demo="yes")
        path.write_bytes(written(odd, number=str(number)))
        picture, job = there(other, path)
        assert abs(picture.made - now()) < timedelta(days=1)
        assert (job.origin, job.provider, job.is_demo) == ("pictor", "", False)
        assert job.recipe.prompt == "a? fox"
        assert len(job.recipe.model) <= 200
        assert len(job.recipe.options) == 64
        assert job.recipe.references == ()


def test_parts_of_a_packet_out_of_order_do_no_harm(library: Library, tmp_path: Path) -> None:
    picture = kept(library, painted("JPEG"), PROMPTS["long"])
    path = one(library, picture, tmp_path / "out", kind=Kind.WITH_RECIPE)
    content = bytearray(path.read_bytes())
    begin = b"http://ns.adobe.com/xmp/extension/\0"
    second = content.index(begin, content.index(begin) + 1)
    content[second + len(begin) + 36] ^= 1  # where it belongs
    path.write_bytes(content)
    told = foreign_recipes.read(path)
    assert told is not None, "the text for others is there still"
    assert (told.program, told.prompt) == ("a1111", PROMPTS["long"])
    assert told.recipe is None

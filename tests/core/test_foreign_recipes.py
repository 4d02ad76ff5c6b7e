"""What other programs wrote into their pictures is understood, from real files."""

from __future__ import annotations

import json
import struct
import zlib
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PIL import Image
from PIL.PngImagePlugin import PngInfo

from desktop_app.core import foreign_recipes
from desktop_app.core.foreign_recipes import Told, a1111
from tests.core.others_pictures import (
    A1111,
    A1111_OPTIONS,
    INVOKEAI,
    comment,
    png,
    with_exif,
)
from tests.fakes import wire

FOX = Told(
    program="a1111",
    prompt="a fox in the snow, (sharp: 1.2),\nat dawn: cold",
    negative_prompt="blurry, low quality,\ntext",
    model="realisticVision_v51",
    options=A1111_OPTIONS,
)
MANY = (
    'a "quoted", word\nSteps: 4, ADetailer prompt: "a face, Seed: 8\\nSize: 1x1", Seed: 5\n'
    'Template: "a {fox|cat}, Seed: 6"'
)


@pytest.fixture
def at(tmp_path: Path) -> Path:
    return tmp_path / "one.png"


def chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


# Automatic1111 and those after it


def test_parameters_of_a_png(at: Path) -> None:
    assert foreign_recipes.read(png(at, {"parameters": A1111})) == FOX


def test_a_text_that_latin_letters_cannot_write_or_that_is_packed(at: Path) -> None:
    written = PngInfo()
    written.add_itxt("parameters", "雪の中の狐 🦊\nSteps: 1, Seed: 2", zip=True)
    Image.new("L", (4, 4)).save(at, pnginfo=written)
    told = foreign_recipes.read(at)
    assert told is not None
    assert told.prompt == "雪の中の狐 🦊"
    written = PngInfo()
    written.add_text("parameters", "été\nSteps: 1, Seed: 2", zip=True)
    Image.new("L", (4, 4)).save(at, pnginfo=written)
    told = foreign_recipes.read(at)
    assert told is not None
    assert told.prompt == "été"


def test_texts_behind_the_pixels_are_found_without_decoding_any(at: Path) -> None:
    pixels = chunk(b"IDAT", b"no decoder takes this")
    text = chunk(b"tEXt", b"parameters\0a fox\nSteps: 3, Seed: 4, Size: 8x8")
    at.write_bytes(wire.png()[:33] + pixels + text + chunk(b"IEND", b""))
    told = foreign_recipes.read(at)
    assert told == Told(
        program="a1111", prompt="a fox", options=(("steps", 3), ("seed", 4), ("size", "8x8"))
    )


@pytest.mark.parametrize("name", ["one.jpg", "one.webp"])
@pytest.mark.parametrize("encoding", ["utf-16-be", "utf-16-le", "utf-16"])
def test_the_comment_of_a_jpeg_or_a_webp(tmp_path: Path, name: str, encoding: str) -> None:
    path = with_exif(tmp_path / name, {}, comment(A1111, encoding))
    assert foreign_recipes.read(path) == FOX


@pytest.mark.parametrize("begin", [b"ASCII\0\0\0", bytes(8), b""])
def test_comments_in_other_encodings(tmp_path: Path, begin: bytes) -> None:
    path = with_exif(tmp_path / "one.jpg", {}, {0x9286: begin + A1111.encode()})
    assert foreign_recipes.read(path) == FOX


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "a fox\nNegative prompt: cars",
            Told(program="a1111", prompt="a fox", negative_prompt="cars"),
        ),
        ("Negative prompt: cars", Told(program="a1111", negative_prompt="cars")),
        (
            "a fox\nSteps: 4, Sampler: Euler, Model: sd/flux1-dev.gguf, Seed: 9, Version: f2.0.1",
            Told(
                program="a1111",
                prompt="a fox",
                model="flux1-dev",
                options=(("steps", 4), ("sampler", "Euler"), ("seed", 9)),
            ),
        ),
        (  # of SD.Next, which leaves the steps out where there were none
            "a fox\nSize: 64x64, Seed: 3, Model: x, App: SD.Next, Version: 9",
            Told(
                program="a1111",
                prompt="a fox",
                model="x",
                options=(("size", "64x64"), ("seed", 3)),
            ),
        ),
        (
            MANY,
            Told(program="a1111", prompt='a "quoted", word', options=(("steps", 4), ("seed", 5))),
        ),
    ],
)
def test_variants_of_the_text(text: str, told: Told) -> None:
    assert a1111.read(text) == told


def test_words_without_settings_are_no_such_text() -> None:
    assert a1111.read("Ingredients: flour, Time: 2 hours") is None
    assert a1111.read("") is None


def test_parameters_without_settings_are_a_prompt(at: Path) -> None:
    told = foreign_recipes.read(png(at, {"parameters": "only: words"}))
    assert told == Told(program="a1111", prompt="only: words")


# InvokeAI, SwarmUI, and others


def test_the_three_forms_of_invokeai(at: Path) -> None:
    options = (("steps", 35), ("sampler", "euler"), ("cfg_scale", 8), ("seed", 3293022630))
    assert foreign_recipes.read(png(at, {"invokeai_metadata": json.dumps(INVOKEAI)})) == Told(
        program="invokeai",
        prompt="oil painting of holidays",
        negative_prompt="grainy+, photo",
        model="juggernautXL",
        options=(*options, ("size", "1024x768")),
    )
    words = "a woman, [glowing eyes, skinny], at night"
    before = {
        "model": "stable diffusion",
        "model_weights": "deliberate",
        "image": {
            "prompt": [{"prompt": words, "weight": 1.0}],
            "steps": 50,
            "cfg_scale": 5,
            "sampler": "k_lms",
            "seed": 2980747362,
            "width": 512,
            "height": 768,
        },
    }
    old = Told(
        program="invokeai",
        prompt="a woman, at night",
        negative_prompt="glowing eyes, skinny",
        options=(
            ("steps", 50),
            ("sampler", "k_lms"),
            ("cfg_scale", 5),
            ("seed", 2980747362),
            ("size", "512x768"),
        ),
    )
    found = foreign_recipes.read(png(at, {"sd-metadata": json.dumps(before)}))
    assert found is not None
    assert found.model == "deliberate"
    line = f'"{words}" -s 50 -S 2980747362 -W 512 -H 768 -C 5 -A k_lms'
    assert foreign_recipes.read(png(at, {"Dream": line})) == old
    assert (found.prompt, found.negative_prompt, found.options) == (
        old.prompt,
        old.negative_prompt,
        old.options,
    )


def test_parameters_in_json(tmp_path: Path) -> None:
    asked = {
        "prompt": "a man",
        "negativeprompt": "fog",
        "model": "Flux/flux1-dev-fp8",
        "seed": 123998,
        "steps": 25,
        "cfgscale": 0.8,
        "width": 512,
        "height": 768,
        "sampler": "euler",
    }
    text = json.dumps({"sui_image_params": asked})
    swarm = Told(
        program="swarmui",
        prompt="a man",
        negative_prompt="fog",
        model="flux1-dev-fp8",
        options=(
            ("steps", 25),
            ("sampler", "euler"),
            ("cfg_scale", "0.8"),
            ("seed", 123998),
            ("size", "512x768"),
        ),
    )
    assert foreign_recipes.read(png(tmp_path / "one.png", {"parameters": text})) == swarm
    assert foreign_recipes.read(with_exif(tmp_path / "one.jpg", {}, comment(text))) == swarm
    plain = json.dumps({"prompt": "a hill", "uc": "snow"})
    told = foreign_recipes.read(png(tmp_path / "one.png", {"parameters": plain}))
    assert told == Told(program="file", prompt="a hill", negative_prompt="snow")


def test_plain_descriptions(tmp_path: Path) -> None:
    hill = Told(program="file", prompt="a hill & a tree")
    xmp = (
        b'<x:xmpmeta xmlns:x="adobe:ns:meta/" xmlns:dc="http://purl.org/dc/elements/1.1/" '
        b'xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:RDF><rdf:Description>'
        b"<dc:subject><rdf:Bag><rdf:li>no</rdf:li></rdf:Bag></dc:subject>"
        b'<dc:description><rdf:Alt><rdf:li xml:lang="x-default">a hill &amp; a tree</rdf:li>'
        b"<rdf:li>ein H\xc3\xbcgel</rdf:li></rdf:Alt></dc:description>"
        b"</rdf:Description></rdf:RDF></x:xmpmeta>"
    )
    assert foreign_recipes.read(png(tmp_path / "1.png", {"Description": hill.prompt})) == hill
    path = tmp_path / "2.png"
    written = PngInfo()
    written.add_itxt("XML:com.adobe.xmp", xmp.decode())
    Image.new("L", (4, 4)).save(path, pnginfo=written)
    assert foreign_recipes.read(path) == hill
    for name in ("3.jpg", "3.webp"):
        Image.new("RGB", (8, 8)).save(tmp_path / name, xmp=xmp)
        assert foreign_recipes.read(tmp_path / name) == hill
    assert foreign_recipes.read(with_exif(tmp_path / "4.jpg", {0x010E: hill.prompt})) == hill
    for said in ("OLYMPUS DIGITAL CAMERA  ", "SONY DSC", "", "{}"):
        assert foreign_recipes.read(with_exif(tmp_path / "5.jpg", {0x010E: said})) is None


def test_definitions_in_xmp_are_refused(at: Path) -> None:
    bomb = '<!DOCTYPE x [<!ENTITY a "aaaa">]><x>&a;</x>'
    assert foreign_recipes.read(png(at, {"XML:com.adobe.xmp": bomb})) is None


# Moments and limits


def test_the_moment_at_which_it_was_taken(tmp_path: Path) -> None:
    inner = {0x9003: "2024:03:01 10:20:30", 0x9011: "+02:00"}
    path = with_exif(tmp_path / "one.jpg", {0x0132: "2025:01:01 00:00:00"}, inner)
    told, moment = foreign_recipes.read_with_moment(path)
    assert (told, moment) == (None, datetime(2024, 3, 1, 8, 20, 30, tzinfo=UTC))
    here = with_exif(tmp_path / "two.jpg", {0x0132: "2025:01:01 00:00:00"})
    assert foreign_recipes.read_with_moment(here)[1] == datetime(2025, 1, 1).astimezone(UTC)
    for odd in ("0000:00:00 00:00:00", "1970:01:01 00:00:00", "2990:01:01 00:00:00", "soon"):
        path = with_exif(tmp_path / "odd.jpg", {0x0132: odd})
        assert foreign_recipes.read_with_moment(path) == (None, None)


def test_pictures_without_a_recipe_and_what_is_no_picture(tmp_path: Path) -> None:
    for content in (b"", b"GIF89a", b"words", wire.png(), b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff"):
        (tmp_path / "one").write_bytes(content)
        assert foreign_recipes.read(tmp_path / "one") is None
    assert foreign_recipes.read(tmp_path / "gone.png") is None


def test_texts_that_are_too_long_or_blow_up_are_passed_over(at: Path) -> None:
    head = wire.png()[:33]
    long = b"parameters\0" + b"x" * (1 << 20)
    bomb = b"parameters\0\0" + zlib.compress(b"x" * (3 << 20))
    broken = b"parameters\0\0" + b"nothing"
    at.write_bytes(
        head
        + chunk(b"tEXt", long)
        + chunk(b"zTXt", bomb)
        + chunk(b"zTXt", broken)
        + chunk(b"tEXt", b"Description\0kept")
    )
    assert foreign_recipes.read(at) == Told(program="file", prompt="kept")


def test_no_more_than_a_few_megabytes_are_read(at: Path) -> None:
    texts = b"".join(chunk(b"tEXt", b"Comment\0" + b"x" * 900_000) for _ in range(6))
    at.write_bytes(wire.png()[:33] + texts + chunk(b"tEXt", b"Description\0far behind"))
    assert foreign_recipes.read(at) is None


def test_what_cannot_be_stored_is_left_out(at: Path) -> None:
    text = "a\0b\x07c\r\nd \ud83e\udd8a\ud800"
    graph = {"1": {"class_type": "CLIPTextEncode", "inputs": {"text": text}}}
    told = foreign_recipes.read(png(at, {"prompt": json.dumps(graph)}))
    assert told is not None
    assert told.prompt == "abc\nd 🦊\ufffd"

"""What is written into exported pictures is read back by others and by ourselves."""

from __future__ import annotations

import io
import json
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as ET

import pytest
from PIL import ExifTags, Image

from desktop_app.core import foreign_recipes, recipe_json
from desktop_app.core.foreign_recipes import a1111
from desktop_app.core.library import Library
from desktop_app.core.recipe import Reference
from desktop_app.core.taking_out.manner import Form, Kind
from tests.core.making import MODEL
from tests.core.taking_out.exporting import (
    FORMS,
    PROGRAM,
    SCRIPTS,
    exiftool,
    kept,
    one,
    painted,
    pixels,
)

EXT = "{http://iptc.org/std/Iptc4xmpExt/2008-02-29/}"
DC = "{http://purl.org/dc/elements/1.1/}"
RDF = "{http://www.w3.org/1999/02/22-rdf-syntax-ns#}"
SOURCES = "http://cv.iptc.org/newscodes/digitalsourcetype/"


def parameters(prompt: str, size: str = "48x32") -> str:
    """The text as web UIs write it."""
    return f"{prompt}\nSize: {size}, Seed: 7, Model: {MODEL}, Version: {PROGRAM}, Quality: high"


def facts_in(packet: bytes) -> dict[str, str]:
    """What an XMP packet says, by name."""
    rdf = ET.fromstring(packet).find(f"{RDF}RDF")  # noqa: S314  our own
    assert rdf is not None
    return {
        fact.tag: fact.findtext(f"{RDF}Alt/{RDF}li") or fact.text or ""
        for block in rdf.findall(f"{RDF}Description")
        for fact in block
    }


@pytest.mark.parametrize("script", SCRIPTS)
@pytest.mark.parametrize("ending", FORMS)
def test_pillow_and_pictor_read_it_back_and_the_pixels_stay(
    library: Library, tmp_path: Path, ending: str, script: str
) -> None:
    prompt = SCRIPTS[script]
    content = painted(FORMS[ending])
    options = (("seed", 7), ("quality", "high"))
    picture = kept(library, content, prompt, options=options)
    path = one(library, picture, tmp_path / "out", kind=Kind.WITH_RECIPE)
    assert pixels(path) == pixels(content)
    with Image.open(path) as image:
        image.load()
        if ending == "png":
            text: dict[str, str] = image.text  # type: ignore[attr-defined]
            assert text["parameters"] == parameters(prompt)
            ours = json.loads(text["pictor"])
            job = library.job(picture.job_key)
            assert job is not None
            assert recipe_json.recipe_of(ours["recipe"]) == job.recipe
        else:
            exif = image.getexif()
            assert as_text(exif[ExifTags.Base.ImageDescription]) == prompt.strip()
            assert exif[ExifTags.Base.Software] == PROGRAM
            inner = exif.get_ifd(ExifTags.IFD.Exif)
            comment = inner[ExifTags.Base.UserComment]
            assert comment.startswith(b"UNICODE\0")
            assert comment[8:].decode("utf-16-be").lstrip("\ufeff") == parameters(prompt)
            assert (
                inner[ExifTags.Base.DateTimeOriginal]
                == f"{picture.made.astimezone():%Y:%m:%d %H:%M:%S}"
            )
        packet = image.info["xmp"]
    found = facts_in(packet)
    assert found[f"{EXT}DigitalSourceType"] == f"{SOURCES}trainedAlgorithmicMedia"
    assert found[f"{EXT}AISystemUsed"] == MODEL
    if ending != "jpg" or script != "long":  # there the words stand in segments of their own
        assert found[f"{EXT}AIPromptInformation"] == prompt
        assert found[f"{DC}description"] == prompt
    told, moment = foreign_recipes.read_with_moment(path)
    assert told is not None
    assert (told.program, told.prompt, told.model) == ("pictor", prompt, MODEL)
    assert told.options == options
    assert moment == picture.made
    others = a1111.read(parameters(prompt))  # what all the others make of the text for them
    assert others is not None
    assert (others.prompt, others.model) == (prompt.strip(), MODEL.rpartition("/")[2])
    assert dict(others.options) == {"size": "48x32", "seed": 7}


def as_text(written: Any) -> str:
    """Pillow reads texts of EXIF as Latin-1."""
    assert isinstance(written, str)
    return written.encode("latin-1").decode().strip()


@pytest.mark.parametrize("script", SCRIPTS)
@pytest.mark.parametrize("ending", FORMS)
def test_exiftool_reads_it_back(library: Library, tmp_path: Path, ending: str, script: str) -> None:
    prompt = SCRIPTS[script].strip()
    options = (("seed", 7), ("quality", "high"))
    picture = kept(library, painted(FORMS[ending]), prompt, options=options)
    found = exiftool(one(library, picture, tmp_path / "out", kind=Kind.WITH_RECIPE))
    assert "ExifTool:Error" not in found
    if script != "long":  # EXIF of many segments is told to be unusual
        assert "ExifTool:Warning" not in found
    if ending == "png":
        assert lines(found["PNG:Parameters"]) == parameters(prompt)
        assert json.loads(found["PNG:Pictor"])["recipe"]["prompt"] == prompt
    else:
        assert lines(found["ExifIFD:UserComment"]) == parameters(prompt)
        assert lines(found["IFD0:ImageDescription"]) == prompt
        assert found["IFD0:Software"] == PROGRAM
    assert found["XMP-iptcExt:DigitalSourceType"].rpartition("/")[2] == "trainedAlgorithmicMedia"
    assert found["XMP-iptcExt:AISystemUsed"] == MODEL
    assert lines(found["XMP-iptcExt:AIPromptInformation"]) == prompt
    assert lines(found["XMP-dc:Description"]) == prompt
    assert found["XMP-xmp:CreatorTool"] == PROGRAM


def lines(text: str) -> str:
    """exiftool writes what it reads, whatever the line ends."""
    return text.replace("\r\n", "\n")


@pytest.mark.parametrize("ending", FORMS)
def test_two_hundred_thousand_bytes_are_told_whole(
    library: Library, tmp_path: Path, ending: str
) -> None:
    prompt = ("狐が雪の中を走る " * 8000 + "終わり").strip()
    assert len(prompt.encode()) > 200_000
    picture = kept(library, painted(FORMS[ending]), prompt)
    path = one(library, picture, tmp_path / "out", kind=Kind.WITH_RECIPE)
    told = foreign_recipes.read(path)
    assert told is not None
    assert told.prompt == prompt
    assert exiftool(path)["XMP-iptcExt:AIPromptInformation"] == prompt


@pytest.mark.parametrize("ending", FORMS)
def test_a_picture_that_others_went_into_says_so(
    library: Library, tmp_path: Path, ending: str
) -> None:
    sketch = Reference(sha256="a" * 64, media_type="image/png", width=1, height=1, size_bytes=1)
    for more in ({"references": (sketch,)}, {"parent": "x.1"}):
        picture = kept(library, painted(FORMS[ending]), **more)
        path = one(library, picture, tmp_path / "out", kind=Kind.WITH_RECIPE)
        found = exiftool(path)["XMP-iptcExt:DigitalSourceType"]
        assert found == f"{SOURCES}compositeWithTrainedAlgorithmicMedia"


def test_the_demo_painter_has_learnt_from_no_picture(library: Library, tmp_path: Path) -> None:
    picture = kept(library, painted("PNG"), is_demo=True)
    path = one(library, picture, tmp_path / "out", kind=Kind.WITH_RECIPE)
    assert exiftool(path)["XMP-iptcExt:DigitalSourceType"] == f"{SOURCES}algorithmicMedia"


@pytest.mark.parametrize("ending", FORMS)
def test_of_a_photograph_nobody_says_that_a_machine_made_it(
    library: Library, tmp_path: Path, ending: str
) -> None:
    packet = (
        b'<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF '
        b'xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description '
        b'xmlns:e="http://iptc.org/std/Iptc4xmpExt/2008-02-29/" '
        b'e:DigitalSourceType="http://cv.iptc.org/newscodes/digitalsourcetype/digitalCapture"/>'
        b"</rdf:RDF></x:xmpmeta>"
    )
    options: dict[str, Any] = {} if ending == "png" else {"xmp": packet}
    picture = kept(library, painted(FORMS[ending], **options), "At the lake", origin="file")
    found = exiftool(one(library, picture, tmp_path / "out", kind=Kind.WITH_RECIPE))
    assert found["XMP-dc:Description"] == "At the lake"
    assert "XMP-iptcExt:AISystemUsed" not in found
    assert "XMP-iptcExt:AIPromptInformation" not in found
    kept_source = None if ending == "png" else f"{SOURCES}digitalCapture"
    assert found.get("XMP-iptcExt:DigitalSourceType") == kept_source


def test_settings_with_marks_in_them_are_quoted(library: Library, tmp_path: Path) -> None:
    picture = kept(library, painted("PNG"), model='maker/model:free, the "best"')
    path = one(library, picture, tmp_path / "out", kind=Kind.WITH_RECIPE)
    with Image.open(path) as image:
        told = a1111.read(image.info["parameters"])
    assert told is not None
    assert told.model == 'model:free, the "best"'


def test_letters_that_no_file_can_hold_are_left_out(library: Library, tmp_path: Path) -> None:
    for ending, form in FORMS.items():
        picture = kept(library, painted(form), "a\x00 fox\x0b in\r\nthe \x1b snow\ufffe")
        path = one(library, picture, tmp_path / ending, kind=Kind.WITH_RECIPE)
        told = foreign_recipes.read(path)
        assert told is not None
        assert told.prompt == "a fox\x0b in\r\nthe \x1b snow\ufffe", "only we can spell these"
        assert exiftool(path)["XMP-dc:Description"] == "a fox in\nthe  snow"


@pytest.mark.parametrize("ending", FORMS)
def test_what_the_picture_had_stays_beside_it(
    library: Library, tmp_path: Path, ending: str
) -> None:
    exif = Image.Exif()
    exif[ExifTags.Base.Artist] = "Ada"
    exif[ExifTags.Base.Orientation] = 6
    exif[ExifTags.Base.ImageDescription] = "before"
    packet = (
        b'<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF '
        b'xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">'
        b'<rdf:Description rdf:about="uuid:1" '
        b'xmlns:ps="http://ns.adobe.com/photoshop/1.0/" ps:Credit="A house" '
        b'xmlns:e="http://iptc.org/std/Iptc4xmpExt/2008-02-29/" e:DigitalSourceType="old"/>'
        b"</rdf:RDF></x:xmpmeta>"
    )
    options: dict[str, Any] = {"exif": exif}
    if ending == "png":
        from PIL.PngImagePlugin import PngInfo

        texts = PngInfo()
        texts.add_itxt("XML:com.adobe.xmp", packet.decode(), zip=True)
        texts.add_text("Author", "Ada")
        texts.add_text("parameters", "before")
        options["pnginfo"] = texts
    else:
        options["xmp"] = packet
    content = painted(FORMS[ending], **options)
    picture = kept(library, content, "after")
    path = one(library, picture, tmp_path / "out", kind=Kind.WITH_RECIPE)
    assert pixels(path) == pixels(content)
    found = exiftool(path)
    assert found["IFD0:Artist"] == "Ada"
    assert found["IFD0:Orientation"] == "Rotate 90 CW"
    assert found["XMP-photoshop:Credit"] == "A house"
    assert found["XMP-rdf:About"] == "uuid:1"
    assert found["XMP-iptcExt:DigitalSourceType"] == f"{SOURCES}trainedAlgorithmicMedia"
    assert found["XMP-dc:Description"] == "after"
    if ending == "png":
        assert found["PNG:Author"] == "Ada"
        assert found["PNG:Parameters"].startswith("after\n")
    else:
        assert found["IFD0:ImageDescription"] == "after"


@pytest.mark.filterwarnings("ignore:Corrupt EXIF")  # what Pillow says of the original
@pytest.mark.parametrize("packet", [b"<broken", b"\xff\xfe\0", b"<!DOCTYPE x []><a/>", b"<a/>"])
def test_metadata_that_makes_no_sense_gives_way(
    library: Library, tmp_path: Path, packet: bytes
) -> None:
    content = painted("JPEG", xmp=packet, exif=b"Exif\0\0MM\0*\0\0\xff\xff")
    picture = kept(library, content)
    path = one(library, picture, tmp_path / "out", kind=Kind.WITH_RECIPE)
    assert pixels(path) == pixels(content)
    found = exiftool(path)
    assert found["XMP-dc:Description"] == found["IFD0:ImageDescription"] == "A lake"


@pytest.mark.parametrize("form", Form)
def test_a_converted_picture_keeps_its_recipe_where_that_is_wished(
    library: Library, tmp_path: Path, form: Form
) -> None:
    picture = kept(library, painted("PNG", size=(600, 400)), SCRIPTS["emoji"])
    options = {"kind": Kind.CONVERTED, "form": form, "longest_side": 300}
    plain = one(library, picture, tmp_path / "plain", **options)
    assert foreign_recipes.read(plain) is None
    path = one(library, picture, tmp_path / "told", keeps_recipe=True, **options)
    told = foreign_recipes.read(path)
    assert told is not None
    assert told.prompt == SCRIPTS["emoji"]
    assert told.recipe is not None
    assert told.recipe.ratio == "3:2"
    with Image.open(io.BytesIO(path.read_bytes())) as image:
        assert (image.format, image.size) == (form.name, (300, 200))

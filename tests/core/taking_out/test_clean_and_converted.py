"""Clean and converted pictures: what is to be seen stays, all else goes or is made anew."""

from __future__ import annotations

import io
import random
from pathlib import Path
from typing import Any

import pytest
from PIL import ExifTags, Image, ImageCms

from desktop_app.core.library import Library
from desktop_app.core.taking_out.manner import Form, Kind
from tests.core.taking_out.exporting import FORMS, SVG, exiftool, kept, one, painted
from tests.core.taking_out.exporting import pixels as seen_of


@pytest.mark.parametrize("ending", FORMS)
def test_clean_leaves_pixels_and_their_colours(
    library: Library, tmp_path: Path, ending: str
) -> None:
    exif = Image.Exif()
    exif[ExifTags.Base.Artist] = "Ada"
    profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("LAB")).tobytes()
    content = painted(FORMS[ending], exif=exif, icc_profile=profile, xmp=b"<x/>", comment="secret")
    if ending == "jpg":
        content += b"secret behind the end"
    picture = kept(library, content)
    path = one(library, picture, tmp_path / "out", kind=Kind.CLEAN)
    assert seen_of(path) == seen_of(content)
    for secret in (b"Ada", b"secret", b"<x/>", b"Exif"):
        assert secret not in path.read_bytes()
    with Image.open(path) as image:
        assert image.info["icc_profile"] == profile
    told = {"System", "File", "PNG", "JFIF", "RIFF", "Composite", "SourceFile", "ExifTool"}
    groups = {name.partition(":")[0] for name in exiftool(path)}
    assert {one for one in groups - told if not one.startswith("ICC")} <= {"PNG-pHYs"}


def test_a_plain_picture_is_clean_already(library: Library, tmp_path: Path) -> None:
    for ending, form in FORMS.items():
        content = painted(form)
        path = one(library, kept(library, content), tmp_path / ending, kind=Kind.CLEAN)
        assert path.read_bytes() == content


def test_progressive_pictures_stay_whole(library: Library, tmp_path: Path) -> None:
    content = painted("JPEG", size=(200, 160), progressive=True, restart_marker_rows=1)
    path = one(library, kept(library, content), tmp_path / "out", kind=Kind.CLEAN)
    assert path.read_bytes() == content


@pytest.mark.parametrize("ending", FORMS)
def test_clean_turns_the_pixels_before_it_forgets_how(
    library: Library, tmp_path: Path, ending: str
) -> None:
    exif = Image.Exif()
    exif[ExifTags.Base.Orientation] = 6
    content = painted(FORMS[ending], exif=exif, lossless=True)
    path = one(library, kept(library, content), tmp_path / "out", kind=Kind.CLEAN)
    with Image.open(path) as image:
        assert image.size == (32, 48)
        assert not image.getexif()
    if ending != "jpg":
        mode, size, data = seen_of(content)
        upright = Image.frombytes(mode, size, data).transpose(Image.Transpose.ROTATE_270)
        assert seen_of(path)[2] == upright.tobytes()


@pytest.mark.parametrize("form", Form)
@pytest.mark.parametrize("content", [painted("PNG"), painted("JPEG"), painted("WEBP"), SVG])
def test_any_still_picture_becomes_another_form(
    library: Library, tmp_path: Path, content: bytes, form: Form
) -> None:
    manner = {"kind": Kind.CONVERTED, "form": form, "longest_side": 24}
    path = one(library, kept(library, content), tmp_path / "out", **manner)
    with Image.open(path) as image:
        image.load()
        assert (image.format, max(image.size)) == (form.name, 24)
    assert path.suffix == {"PNG": ".png", "JPEG": ".jpg", "WEBP": ".webp"}[form.name]


def test_a_small_picture_is_not_made_larger(library: Library, tmp_path: Path) -> None:
    manner = {"kind": Kind.CONVERTED, "form": Form.PNG, "longest_side": 4000}
    content = painted("PNG")
    path = one(library, kept(library, content), tmp_path / "out", **manner)
    assert seen_of(path) == seen_of(content)


def test_quality_counts(library: Library, tmp_path: Path) -> None:
    picture = kept(library, painted("PNG", size=(400, 300)))
    for form in (Form.JPEG, Form.WEBP):
        sizes = [
            one(
                library,
                picture,
                tmp_path / f"{form}{quality}",
                kind=Kind.CONVERTED,
                form=form,
                quality=quality,
            )
            .stat()
            .st_size
            for quality in (20, 60, 95)
        ]
        assert sizes == sorted(sizes)
        assert sizes[0] < sizes[1] < sizes[2]


def test_other_colours_become_those_of_screens(library: Library, tmp_path: Path) -> None:
    wide = a_profile()
    image = Image.new("RGB", (20, 20), (200, 100, 50))
    path = tmp_path / "wide.png"
    image.save(path, icc_profile=wide)
    manner = {"kind": Kind.CONVERTED, "form": Form.PNG}
    made = one(library, kept(library, path.read_bytes()), tmp_path / "out", **manner)
    with Image.open(made) as found:
        assert "icc_profile" not in found.info
        assert found.getpixel((5, 5)) != (200, 100, 50)


def a_profile() -> bytes:
    """A small profile with the primaries of sRGB and no bend in its curves."""
    plain = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    straight = plain.replace(b"para\0\0\0\0\0\3", b"para\0\0\0\0\0\0", 1)
    assert straight != plain
    return straight.replace(b"s\0R\0G\0B", b"o\0w\0n\0x")


def test_glass_stands_before_paper_where_the_form_has_none(
    library: Library, tmp_path: Path
) -> None:
    path = tmp_path / "glass.png"
    Image.new("RGBA", (8, 8), (255, 0, 0, 0)).save(path)
    picture = kept(library, path.read_bytes())
    made = one(library, picture, tmp_path / "jpg", kind=Kind.CONVERTED, form=Form.JPEG)
    with Image.open(made) as image:
        assert image.getpixel((4, 4)) == (255, 255, 255)
    made = one(library, picture, tmp_path / "webp", kind=Kind.CONVERTED, form=Form.WEBP)
    with Image.open(made) as image:
        assert image.mode == "RGBA"


@pytest.mark.parametrize("mode", ["L", "LA", "P", "1", "I;16", "CMYK", "RGBA"])
def test_every_kind_of_pixels_is_converted(library: Library, tmp_path: Path, mode: str) -> None:
    path = tmp_path / ("x.jpg" if mode == "CMYK" else "x.png")
    colour = 40_000 if mode == "I;16" else None
    Image.new(mode, (12, 9), colour if colour is not None else 0).save(path)
    picture = kept(library, path.read_bytes())
    for form in Form:
        made = one(library, picture, tmp_path / form, kind=Kind.CONVERTED, form=form)
        with Image.open(made) as image:
            assert image.size == (12, 9)
            if mode == "I;16":
                assert abs(image.convert("L").tobytes()[40] - 40_000 // 257) <= 2


@pytest.mark.parametrize("quality", [1, 89, 90, 100])
def test_noise_that_can_hardly_be_packed_is_converted_too(
    library: Library, tmp_path: Path, quality: int
) -> None:
    noise = Image.frombytes("RGB", (700, 700), random.Random(7).randbytes(3 * 700 * 700))
    content = io.BytesIO()
    noise.save(content, "PNG", compress_level=0)
    picture = kept(library, content.getvalue())
    manner: dict[str, Any] = {"kind": Kind.CONVERTED, "form": Form.JPEG, "quality": quality}
    assert seen_of(one(library, picture, tmp_path / "out", **manner))[1] == (700, 700)

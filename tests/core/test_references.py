"""Pictures that are sent along: kept once, under the hash of what is sent, and checked."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from desktop_app.core import references
from desktop_app.core.errors import AppError, Charged, Kind
from desktop_app.core.folders import Folders
from desktop_app.core.recipe import Reference
from tests.fakes.wire import png

REFERENCE = Reference(sha256="a" * 64, media_type="image/png", width=1, height=1, size_bytes=1)


@pytest.fixture
def folders(tmp_path: Path) -> Folders:
    root = tmp_path / "library"
    root.mkdir()
    return Folders(root)


@pytest.fixture
def picture(tmp_path: Path) -> Path:
    """A PNG whose name claims something else."""
    path = tmp_path / "lake.jpg"
    path.write_bytes(png(30, 20))
    return path


def files(folders: Folders) -> list[str]:
    """Everything below the folder of references."""
    found = (path for path in folders.references.rglob("*") if path.is_file())
    return sorted(path.relative_to(folders.references).as_posix() for path in found)


def failure_of(action: Callable[[], object]) -> Kind:
    """The kind of failure that it raises, which never costs anything."""
    with pytest.raises(AppError) as caught:
        action()
    assert caught.value.failure.charged is Charged.NO
    return caught.value.failure.kind


def test_what_is_kept_is_told_from_the_bytes(folders: Folders, picture: Path) -> None:
    body = picture.read_bytes()
    sha256 = hashlib.sha256(body).hexdigest()
    kept = references.keep(folders, picture, name="lake.jpg", picture="key")
    assert kept == Reference(
        sha256=sha256,
        media_type="image/png",
        width=30,
        height=20,
        size_bytes=len(body),
        name="lake.jpg",
        picture="key",
    )
    assert files(folders) == [f"{sha256[:2]}/{sha256}.png"]
    assert references.path_of(folders, kept).read_bytes() == body
    assert references.read(folders, kept) == body


def test_the_same_bytes_are_kept_once_under_whatever_name(folders: Folders, picture: Path) -> None:
    first = references.keep(folders, picture, name="a")
    path = references.path_of(folders, first)
    written = path.stat().st_mtime_ns
    second = references.keep(folders, picture, name="b")
    assert replace(second, name="a") == first
    assert len(files(folders)) == 1
    assert path.stat().st_mtime_ns == written


@pytest.mark.parametrize("content", [b"", b"<html>", b"<svg xmlns='x'/>", b"BM" + bytes(60)])
def test_what_no_model_takes_is_not_kept(folders: Folders, tmp_path: Path, content: bytes) -> None:
    odd = tmp_path / "odd.png"
    odd.write_bytes(content)
    assert failure_of(lambda: references.keep(folders, odd, name="odd")) is Kind.NOT_A_PICTURE
    assert files(folders) == []


def test_a_lost_one_is_missing(folders: Folders, picture: Path) -> None:
    kept = references.keep(folders, picture, name="lake")
    references.path_of(folders, kept).unlink()
    assert failure_of(lambda: references.read(folders, kept)) is Kind.REFERENCE_MISSING


def test_one_that_is_another_now_is_missing_until_it_is_added_again(
    folders: Folders, picture: Path
) -> None:
    kept = references.keep(folders, picture, name="lake")
    path = references.path_of(folders, kept)
    body = path.read_bytes()
    path.write_bytes(body[:-1] + b"?")  # as long as before
    assert failure_of(lambda: references.read(folders, kept)) is Kind.REFERENCE_MISSING
    assert references.keep(folders, picture, name="lake") == kept
    assert references.read(folders, kept) == body


def test_a_disk_that_refuses_is_told_as_such(folders: Folders, picture: Path) -> None:
    folders.references.write_text("a file where the folder should be")
    assert failure_of(lambda: references.keep(folders, picture, name="lake")) is Kind.DISK
    gone = picture.with_name("gone.png")
    assert failure_of(lambda: references.keep(folders, gone, name="gone")) is Kind.DISK


@pytest.mark.parametrize(
    "odd",
    [
        replace(REFERENCE, sha256="../../../etc/passwd"),
        replace(REFERENCE, sha256="/etc/passwd"),
        replace(REFERENCE, sha256=""),
        replace(REFERENCE, sha256="A" * 64),
        replace(REFERENCE, media_type="text/plain"),
    ],
)
def test_a_recipe_of_somebody_else_leads_to_no_other_file(folders: Folders, odd: Reference) -> None:
    path = references.path_of(folders, odd)
    assert path.parent.parent == folders.references
    assert ".." not in path.parts
    assert failure_of(lambda: references.read(folders, odd)) is Kind.REFERENCE_MISSING


@pytest.mark.parametrize(
    ("name", "kept"),
    [
        ("日本 עברית 🦊.png", "日本 עברית 🦊.png"),
        ("photo\u202egnp.exe", "photognp.exe"),
        ("two\nlines\x00", "two lines"),
        ("half \udcff letter", "half letter"),
        ("x" * 300, "x" * 120),
        ("👩‍🎨", "👩‍🎨"),
    ],
)
def test_a_name_is_one_readable_line(folders: Folders, picture: Path, name: str, kept: str) -> None:
    found = references.keep(folders, picture, name=name).name
    assert found == kept
    assert found.encode()

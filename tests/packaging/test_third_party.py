"""What of others is inside: the list is of today, each licence allowed, every text goes along."""

from __future__ import annotations

import sys
from importlib import metadata
from pathlib import Path

import pytest

import inside
import third_party


def lock(folder: Path, line: str) -> Path:
    file = folder / "requirements.txt"
    file.write_text(f"{line} \\\n    --hash=sha256:0\n", "utf-8")
    return file


def test_the_list_is_of_today() -> None:
    assert third_party.LIST.read_text("utf-8") == third_party.listed(inside.locked())


def test_every_package_of_the_lock_is_on_the_list() -> None:
    names = {package.name for package in inside.locked()}
    assert {"pyside6-essentials", "pillow", "pywin32-ctypes", "requests"} <= names
    text = third_party.LIST.read_text("utf-8")
    for package in inside.locked():
        assert f"| {package.name} | {package.version} | {package.licence} |" in text


def test_every_licence_is_allowed() -> None:
    assert inside.refused(inside.locked()) == []


@pytest.mark.parametrize(
    ("licence", "will_do"),
    [
        ("MIT", True),
        ("LGPL-3.0-only OR GPL-2.0-only", True),
        ("Apache-2.0 AND MIT", True),
        ("GPL-3.0-only", False),
        ("MIT AND GPL-3.0-only", False),
        ("MIT AND GPL-3.0-only OR Proprietary", False),
        ("unknown", False),
        ("", False),
    ],
)
def test_one_of_the_choices_must_be_allowed_whole(licence: str, will_do: bool) -> None:
    assert inside.is_allowed(licence) is will_do


def test_a_licence_that_will_not_do_is_told_with_the_package() -> None:
    package = inside.Package(name="x", version="1", marker="", licence="SSPL-1.0")
    assert inside.refused([package]) == ["x 1 is under “SSPL-1.0”, which is not allowed here"]


def test_a_package_that_nobody_can_be_asked_about_is_no_package_of_ours(tmp_path: Path) -> None:
    with pytest.raises(LookupError, match="no-such-package is in the lock"):
        inside.locked(lock(tmp_path, "no-such-package==1.0"))


def test_what_is_said_of_packages_for_other_systems_is_what_they_say_themselves() -> None:
    for package in inside.locked():
        try:
            version = metadata.version(package.name)
        except metadata.PackageNotFoundError:
            assert package.marker, f"{package.name} should be installed"
            continue
        assert version == package.version
        assert inside.elsewhere(package.name) in {package.licence, None}


def test_every_text_that_the_list_names_goes_along(tmp_path: Path) -> None:
    third_party.collect(tmp_path / "licenses")
    names = {path.relative_to(tmp_path / "licenses").as_posix() for path in tmp_path.rglob("*.*")}
    assert {"LICENSE.txt", "NOTICE.txt", "THIRD_PARTY.md", "LGPL-3.0.txt", "GPL-3.0.txt"} <= names
    for part in inside.PARTS:
        for text in part.text.split(", "):
            if text != "none needed":
                assert list((tmp_path / "licenses").glob(text)), f"{part.name}: {text}"


def test_the_notice_says_what_the_lgpl_asks_for() -> None:
    notice = (third_party.TEXTS / "NOTICE.txt").read_text("utf-8")
    for words in ("under the GNU Lesser General Public", "Where their source is", "in their place"):
        assert words in notice
    assert "reverse engineering" in notice


@pytest.mark.skipif(sys.platform != "linux", reason="other bundles hold no libraries of the system")
def test_a_library_that_nobody_has_thought_of_stops_the_build(tmp_path: Path) -> None:
    bundle = tmp_path / "pictor"
    (bundle / "_internal").mkdir(parents=True)
    (bundle / "_internal" / "libmystery.so.1").write_bytes(b"\x7fELF")
    with pytest.raises(LookupError, match=r"libmystery\.so\.1 is in the bundle"):
        third_party.collect(tmp_path / "licenses", bundle)


def test_libraries_that_packages_brought_are_not_the_systems(tmp_path: Path) -> None:
    folder = tmp_path / "_internal"
    folder.mkdir()
    for name in ("libQt6Core.so.6", "libpython3.11.so.1.0", "libbz2.so.1.0", "module.so"):
        (folder / name).write_bytes(b"")
    (folder / "libjpeg-1.so").symlink_to("module.so")
    assert [file.name for file in third_party.system_libraries(tmp_path)] == ["libbz2.so.1.0"]

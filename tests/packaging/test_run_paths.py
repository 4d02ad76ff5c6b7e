"""Libraries in the bundle do not look for others where the builder's computer had them."""

from __future__ import annotations

import ctypes
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

import run_paths

FIXED = "/home/builder/python/lib"

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="libraries of Linux")


@pytest.fixture
def library(tmp_path: Path) -> Path:
    """A library that remembers a folder of another computer, and one that it needs beside it."""
    for tool, package in (("gcc", "gcc"), ("objdump", "binutils")):
        if shutil.which(tool) is None:
            pytest.skip(f"{tool} is missing: apt install {package}")
    source = tmp_path / "source.c"
    source.write_text("int answer(void) { return 42; }\n", "ascii")
    target = tmp_path / "bundle" / "libanswer.so"
    target.parent.mkdir()
    how = ("-shared", "-fPIC", f"-Wl,-rpath,{FIXED}", "-o", str(target), str(source))
    subprocess.run(["gcc", *how], check=True)
    return target


def test_a_fixed_folder_is_forgotten_and_the_library_still_works(library: Path) -> None:
    assert run_paths.of(library) == [FIXED]
    assert run_paths.forget(library.parent) == [library]
    assert run_paths.of(library) == ["$ORIGIN"]
    assert FIXED.encode() not in library.read_bytes()
    assert ctypes.CDLL(str(library)).answer() == 42


def test_what_is_in_order_is_left_alone(library: Path) -> None:
    run_paths.forget(library.parent)
    before = library.read_bytes()
    (library.parent / "notes.txt").write_text("no library", "ascii")
    (library.parent / "link.so").symlink_to(library.name)
    assert run_paths.forget(library.parent) == []
    assert library.read_bytes() == before


def test_a_folder_that_is_named_twice_is_not_guessed_at(library: Path) -> None:
    library.write_bytes(library.read_bytes() + FIXED.encode() + b"\0")
    with pytest.raises(ValueError, match="in a way that we do not know"):
        run_paths.forget(library.parent)

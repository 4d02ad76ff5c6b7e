"""What is not brought in is told with its reason; nothing follows links, waits, or reaches out."""

from __future__ import annotations

import os
import sys
from contextlib import ExitStack
from pathlib import Path

import pytest

from desktop_app.core.library import Library
from desktop_app.core.transfer import import_looking, import_staging
from desktop_app.core.transfer.import_events import BroughtIn, Finished, Reason, Refusal, Refused
from desktop_app.core.transfer.import_sources import Found
from tests.core import others_pictures as others
from tests.core.bringing import bring, brought, check, never, of, reasons
from tests.fakes.wire import png

AS_ROOT = hasattr(os, "geteuid") and os.geteuid() == 0


def test_files_that_are_no_pictures(library: Library, tmp_path: Path) -> None:
    folder = tmp_path / "x"
    others.png(folder / "really.txt")
    for name, content in {
        "letter.docx": b"words",
        "empty.png": b"",
        "cut.png": png()[:20],
        "film.mp4": b"\0\0\0\x20ftypisom" + b"\0" * 500_000,
        "cut.jpg": b"\xff\xd8\xff\xe0" + b"\0" * 300_000,
        "alone.json": b"{}",
        "archive.zip": b"PK\3\4nothing",
    }.items():
        (folder / name).write_bytes(content)
    events = bring(library, folder)
    assert [one.path.name for one in of(BroughtIn, events)] == ["really.txt"]
    names = ("letter.docx", "empty.png", "cut.png", "film.mp4", "cut.jpg", "alone.json")
    assert reasons(events) == dict.fromkeys([*names, "archive.zip"], "not_a_picture")
    assert events[-1] == Finished(brought=1, known=0, refused=7)
    assert library.path_of(brought(events)[0]).suffix == ".png", "by what it is"
    check(library)


def test_what_nobody_misses_is_passed_over(library: Library, tmp_path: Path) -> None:
    folder = tmp_path / "x"
    others.png(folder / "one.png")
    for name in (".DS_Store", "Thumbs.db", "desktop.ini", "one.json", "one.txt", "One.XMP"):
        (folder / name).write_bytes(b"{}")
    others.png(folder / ".hidden" / "two.png")
    others.png(folder / "__MACOSX" / "._one.png")
    assert bring(library, folder)[-1] == Finished(brought=1, known=0, refused=0)
    given = [folder / "one.png", folder / "one.json", folder / "one.txt"]
    assert bring(library, given)[-1] == Finished(brought=0, known=1, refused=0)
    assert reasons(bring(library, folder / "one.json")) == {"one.json": "not_a_picture"}


def test_links_in_a_folder_lead_nowhere(library: Library, tmp_path: Path) -> None:
    others.png(tmp_path / "outside" / "secret.png")
    folder = tmp_path / "x"
    others.png(folder / "one.png", colour=1)
    (folder / "to-file.png").symlink_to(tmp_path / "outside" / "secret.png")
    (folder / "to-folder").symlink_to(tmp_path / "outside")
    (folder / "around").symlink_to(folder)
    (folder / "lost.png").symlink_to(tmp_path / "nowhere")
    events = bring(library, folder)
    assert [one.path.name for one in of(BroughtIn, events)] == ["one.png"]
    links = ("to-file.png", "to-folder", "around", "lost.png")
    assert reasons(events) == dict.fromkeys(links, "link")


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such files")
def test_pipes_and_devices_are_not_waited_for(library: Library, tmp_path: Path) -> None:
    folder = tmp_path / "x"
    folder.mkdir()
    os.mkfifo(folder / "pipe.png")
    assert reasons(bring(library, folder)) == {"pipe.png": "not_a_file"}
    given = [folder / "pipe.png", Path("/dev/zero"), tmp_path / "gone.png", Path("//host/one.png")]
    assert reasons(bring(library, given)) == {
        "pipe.png": "not_a_file",
        "zero": "not_a_file",
        "gone.png": "gone",
        "one.png": "address",
    }


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such files")
def test_a_file_that_becomes_a_pipe_or_a_link_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.png")
    others.png(tmp_path / "one.png")
    (tmp_path / "link.png").symlink_to(tmp_path / "one.png")
    disk = import_looking.Disk()
    found = {}
    for name in ("pipe.png", "link.png", "gone.png"):
        try:
            found[name] = list(disk.blocks(tmp_path / name))
        except Refusal as refusal:
            found[name] = [refusal.reason.value.encode()]
    assert found == {
        "pipe.png": [b"not_a_file"],
        "link.png": [b"unreadable"],
        "gone.png": [b"gone"],
    }


@pytest.mark.skipif(AS_ROOT, reason="root may read everything")
def test_what_nobody_may_read(library: Library, tmp_path: Path) -> None:
    others.png(tmp_path / "x" / "one.png").chmod(0)
    others.png(tmp_path / "x" / "closed" / "two.png").parent.chmod(0)
    try:
        found = reasons(bring(library, tmp_path / "x"))
    finally:
        (tmp_path / "x" / "closed").chmod(0o700)
    assert found == {"one.png": "unreadable", "closed": "unreadable"}


def test_files_that_are_too_large_or_too_many(library: Library, tmp_path: Path) -> None:
    with (tmp_path / "huge.png").open("wb") as file:
        file.write(png())
        file.truncate(import_staging.MOST_FILE_BYTES + 1)  # without a byte on the disk
    assert reasons(bring(library, tmp_path / "huge.png")) == {"huge.png": "too_large"}
    (tmp_path / "wide.png").write_bytes(png().replace(b"\0\0\0\x08", b"\0\1\0\0"))
    assert reasons(bring(library, tmp_path / "wide.png")) == {"wide.png": "too_large"}
    for place in range(6):
        others.png(tmp_path / "x" / f"{place}.png", None, place)
    with ExitStack() as opened:
        found = list(import_looking.Looking(never, opened, most=3).through([tmp_path / "x"]))
    last = found.pop()
    assert last == Refused(tmp_path / "x" / "3.png", Reason.TOO_MANY)
    assert [one.name.name for one in found if isinstance(one, Found)] == ["0.png", "1.png", "2.png"]


def test_folders_without_a_floor(library: Library, tmp_path: Path) -> None:
    deep = tmp_path
    for _ in range(40):
        deep = deep / "x"
    others.png(deep / "one.png")
    (refused,) = of(Refused, bring(library, tmp_path / "x"))
    assert refused.reason == "too_many"


def test_ten_thousand_files_are_looked_through(library: Library, tmp_path: Path) -> None:
    folder = tmp_path / "x"
    folder.mkdir()
    for place in range(10_000):
        (folder / f"{place}.md").write_bytes(b"no picture")
    others.png(folder / "one.png")
    events = bring(library, folder)
    assert events[-1] == Finished(brought=1, known=0, refused=10_000)

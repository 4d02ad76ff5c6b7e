"""Archives that anybody can have made: what is in them is taken one by one, or told why not."""

from __future__ import annotations

import io
import stat
import struct
import zipfile
from pathlib import Path, PurePosixPath

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop_app.core.library import Library
from desktop_app.core.transfer import unpacking
from desktop_app.core.transfer.import_events import BroughtIn, Finished, Known, Refusal
from tests.core import others_pictures as others
from tests.core.bringing import bring, brought, check, of, reasons
from tests.core.making import files_below
from tests.fakes.wire import png


def archive(path: Path, *entries: tuple[str | zipfile.ZipInfo, bytes]) -> Path:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as made:
        for name, content in entries:
            made.writestr(name, content)
    return path


def named(name: str) -> zipfile.ZipInfo:
    """An entry whose name stays as it is."""
    entry = zipfile.ZipInfo("x")
    entry.filename = name
    return entry


def linked(name: str) -> zipfile.ZipInfo:
    entry = zipfile.ZipInfo(name)
    entry.external_attr = (stat.S_IFLNK | 0o777) << 16
    return entry


def test_any_archive_with_pictures_in_it(library: Library, tmp_path: Path) -> None:
    picture = others.png(tmp_path / "a.png", {"parameters": others.A1111}).read_bytes()
    path = archive(
        tmp_path / "one.zip",
        ("some/where/é 🦊.png", picture),
        ("some/where/é 🦊.txt", b"its prompt"),
        ("some/notes.md", b"words"),
        ("__MACOSX/._a.png", b"words"),
        ("some/.hidden.png", png(3, 3)),
        ("b.png", png(4, 4)),
        ("again.png", picture),
    )
    before = path.read_bytes()
    events = bring(library, path)
    assert [one.path for one in of(BroughtIn, events)] == [path / "again.png", path / "b.png"]
    assert [one.path for one in of(Known, events)] == [path / "some/where/é 🦊.png"]
    assert reasons(events) == {"notes.md": "not_a_picture"}
    assert path.read_bytes() == before
    check(library)


def test_entries_that_lead_elsewhere_are_refused(library: Library, tmp_path: Path) -> None:
    names = {
        "../outside.png": "outside.png",
        "/etc/absolute.png": "absolute.png",
        "C:/drive.png": "drive.png",
        "a/../../b.png": "b.png",
        "..\\windows.png": "windows.png",
        "a//double.png": "double.png",
        "a/./dot.png": "dot.png",
        "new\nline.png": "new\nline.png",
        "x" * 1500 + ".png": "x" * 1000,
    }
    entries = [(named(name), png(5, place + 1)) for place, name in enumerate(names)]
    path = archive(
        tmp_path / "one.zip",
        *entries,
        (linked("link.png"), b"/etc/passwd"),
        ("good.png", png(6, 6)),
        ("GOOD.PNG", png(7, 7)),
    )
    before = set(files_below(tmp_path))
    events = bring(library, path)
    assert [one.path.name for one in of(BroughtIn, events)] == ["good.png"]
    assert reasons(events) == dict.fromkeys([*names.values(), "link.png", "GOOD.PNG"], "unsafe")
    new = set(files_below(tmp_path)) - before
    assert {name.split("/")[0] for name in new} == {"library"}
    check(library)


def test_bombs_are_not_opened(library: Library, tmp_path: Path) -> None:
    path = archive(tmp_path / "bomb.zip", ("one.png", png() + bytes(50_000_000)))
    assert path.stat().st_size < 100_000
    events = bring(library, path)
    assert reasons(events) == {"bomb.zip": "unsafe"}
    assert list(library.folders.incoming.iterdir()) == []


def test_an_entry_gives_no_more_than_it_says(library: Library, tmp_path: Path) -> None:
    path = archive(tmp_path / "lie.zip", ("one.png", png() + bytes(5_000_000)))
    told = struct.pack("<I", 5_000_000 + len(png()))
    path.write_bytes(path.read_bytes().replace(told, struct.pack("<I", 100)))
    assert reasons(bring(library, path)) == {"one.png": "damaged"}
    check(library)


def test_entries_that_share_their_bytes_are_a_bomb(library: Library, tmp_path: Path) -> None:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as made:
        made.writestr("0.png", png() + bytes(2000))
        first = made.infolist()[0]
        for place in range(1, 50):
            entry = named(f"{place}.png")
            for name in ("header_offset", "compress_size", "file_size", "CRC"):
                setattr(entry, name, getattr(first, name))
            made.filelist.append(entry)
    (tmp_path / "shared.zip").write_bytes(buffer.getvalue())
    assert reasons(bring(library, tmp_path / "shared.zip")) == {"shared.zip": "unsafe"}


def test_locked_and_oddly_packed_entries(library: Library, tmp_path: Path) -> None:
    path = archive(tmp_path / "locked.zip", ("locked.png", png(2, 2)), ("open.png", png(3, 3)))
    content = bytearray(path.read_bytes())
    for begin, place in ((b"PK\3\4", 6), (b"PK\1\2", 8)):
        content[content.find(begin) + place] |= 1
    path.write_bytes(content)
    events = bring(library, path)
    assert reasons(events) == {"locked.png": "locked"}
    assert len(brought(events)) == 1
    with zipfile.ZipFile(tmp_path / "odd.zip", "w", zipfile.ZIP_LZMA) as made:
        made.writestr("odd.png", png(4, 4))
    assert reasons(bring(library, tmp_path / "odd.zip")) == {"odd.png": "damaged"}


def test_an_entry_whose_bytes_are_spoilt(library: Library, tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "one.zip", "w") as made:
        made.writestr("one.png", png(20, 20) + bytes(5000))
        made.writestr("two.png", png(3, 3))
    content = bytearray((tmp_path / "one.zip").read_bytes())
    content[3000] ^= 1
    (tmp_path / "one.zip").write_bytes(content)
    events = bring(library, tmp_path / "one.zip")
    assert reasons(events) == {"one.png": "damaged"}
    assert events[-1] == Finished(brought=1, known=0, refused=1)
    check(library)


def test_no_archive_at_all(library: Library, tmp_path: Path) -> None:
    for name, content in {
        "cut.zip": archive(tmp_path / "whole.zip", ("a.png", png())).read_bytes()[:60],
        "words.zip": b"PK\3\4" + b"x" * 500,
        "end.zip": b"PK\5\6",
    }.items():
        (tmp_path / name).write_bytes(content)
        assert reasons(bring(library, tmp_path / name)) == {name: "damaged"}
    (tmp_path / "empty.zip").write_bytes(b"PK\5\6" + bytes(18))
    assert bring(library, tmp_path / "empty.zip")[-1] == Finished(brought=0, known=0, refused=0)


@pytest.mark.parametrize("is_long", [False, True])
def test_a_list_without_end_is_not_read(library: Library, tmp_path: Path, is_long: bool) -> None:
    count = 2**40 if is_long else 0xFFFF
    record = struct.pack("<4sQHHIIQQQQ", b"PK\6\6", 44, 45, 45, 0, 0, count, count, 1 << 40, 0)
    locator = struct.pack("<4sIQI", b"PK\6\7", 0, 4, 1)
    short = struct.pack("<4sHHHHIIH", b"PK\5\6", 0, 0, 0xFFFF, 0xFFFF, 0xFFFFFFFF, 0, 0)
    (tmp_path / "long.zip").write_bytes(b"PK\3\4" + (record + locator if is_long else b"") + short)
    assert reasons(bring(library, tmp_path / "long.zip")) == {"long.zip": "too_many"}


def test_a_foreign_database_is_not_even_looked_at(library: Library, tmp_path: Path) -> None:
    path = archive(
        tmp_path / "one.zip",
        ("lib/pictor.sqlite3", b"SQLite format 3\0" + b"\xff" * 1000),
        ("lib/images/2024/2024-02/one.png", png(2, 2)),
        ("lib/images/2024/2024-02/one.json", b"{}"),
        ("lib/trash/2024/2024-02/two.png", png(3, 3)),
        ("lib/references/ab/three.png", png(4, 4)),
        ("lib/collections.json", b'{"format": "pictor-collections"}'),
        ("beside.png", png(5, 5)),
    )
    events = bring(library, path)
    assert [one.path.name for one in of(BroughtIn, events)] == ["beside.png", "one.png"]
    assert events[-1] == Finished(brought=2, known=0, refused=0)
    assert library.collections() == []
    check(library)


WHOLE = io.BytesIO()
with zipfile.ZipFile(WHOLE, "w", zipfile.ZIP_DEFLATED) as _made:
    _made.writestr("images/2024/2024-02/one.png", png(9, 9))
    _made.writestr("images/2024/2024-02/one.json", b"{}")
    _made.writestr("collections.json", b"{}")


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_spoilt_archives_end_in_a_reason(
    library: Library, tmp_path: Path, data: st.DataObject
) -> None:
    content = bytearray(WHOLE.getvalue())
    for _ in range(data.draw(st.integers(1, 6))):
        content[data.draw(st.integers(4, len(content) - 1))] = data.draw(st.integers(0, 255))
    path = tmp_path / "spoilt.zip"
    path.write_bytes(content[: data.draw(st.integers(4, len(content)))])
    last = bring(library, path)[-1]
    assert isinstance(last, Finished)
    assert last.failure is None
    assert list(library.folders.incoming.iterdir()) == []


def test_closing_an_archive_is_sure(library: Library, tmp_path: Path) -> None:
    path = archive(tmp_path / "one.zip", ("one.png", png()))
    with unpacking.Archive.open(path) as opened:
        assert b"".join(opened.blocks(PurePosixPath("one.png"))) == png()
    with pytest.raises(Refusal):
        list(opened.blocks(PurePosixPath("one.png")))
    bring(library, path)
    path.unlink()  # on Windows nobody could, were it still open

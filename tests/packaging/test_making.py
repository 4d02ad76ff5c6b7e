"""What the bundle is made of, what is left out of it, and the archives made of it."""

from __future__ import annotations

import shutil
import struct
import subprocess
import sys
import tarfile
from pathlib import Path

import pytest

import archives
import elf
import icons
import icu
import inputs
import make_deb
import trimming

ROOT = Path(__file__).resolve().parents[2]
QT = Path("PySide6/Qt")
NEEDS = {
    "libqxcb.so": {"libQt6Gui.so.6", "libX11.so.6"},
    "libqgtk3.so": {"libgtk-3.so.0"},
    "libgtk-3.so.0": {"libcairo.so.2"},
    "libQt6Gui.so.6": {"libicudata.so.73"},
    "QtGui.abi3.so": {"libQt6Gui.so.6"},
}


def entry(place: str, kind: str = "BINARY") -> tuple[str, str, str]:
    return place, f"/wheel/{place}", kind


def test_a_library_stays_for_what_stays() -> None:
    binaries = [
        entry("PySide6/QtGui.abi3.so", "EXTENSION"),
        entry("PySide6/Qt/plugins/platforms/libqxcb.so"),
        entry("PySide6/Qt/plugins/platformthemes/libqgtk3.so"),
        entry("PySide6/Qt/plugins/tls/libqopensslbackend.so"),
        entry("PySide6/Qt/lib/libQt6Gui.so.6"),
        entry("PySide6/Qt/lib/libicudata.so.73"),
        entry("libQt6Gui.so.6", "SYMLINK"),
        entry("libgtk-3.so.0"),
        entry("libcairo.so.2"),
        entry("libX11.so.6"),  # of the system
        entry("libpython3.11.so.1.0"),
    ]
    found = trimming.kept(binaries, lambda file: NEEDS.get(Path(file).name, set()))
    assert sorted(place for place, _, _ in found) == [
        "PySide6/Qt/lib/libQt6Gui.so.6",
        "PySide6/Qt/lib/libicudata.so.73",
        "PySide6/Qt/plugins/platforms/libqxcb.so",
        "PySide6/QtGui.abi3.so",
        "libQt6Gui.so.6",
        "libpython3.11.so.1.0",
    ]


def test_an_archive_of_icu_loses_folders_and_nothing_else() -> None:
    items = {"icudt73l/root.res": b"root" * 5, "icudt73l/unit/de.res": b"metre", "icudt73l/z": b"z"}
    made = icu.without(archive_of(items), {"unit"})
    del items["icudt73l/unit/de.res"]
    assert made == archive_of(items)


def archive_of(items: dict[str, bytes]) -> bytes:
    """Written as ICU's own tool does: a header, the table, names, then items in steps of 16."""
    head = struct.pack("<H", 32) + b"\xda\x27" + bytes(28)
    names = [name.encode() + b"\0" for name in items]
    base = 4 + 8 * len(items)
    body = bytes(-(base + sum(map(len, names))) % 16)
    table, name_at = struct.pack("<I", len(items)), base
    item_at = base + sum(map(len, names)) + len(body)
    for name, item in zip(names, items.values(), strict=True):
        padded = item + bytes(-len(item) % 16)
        table += struct.pack("<II", name_at, item_at)
        body += padded
        name_at += len(name)
        item_at += len(padded)
    return head + table + b"".join(names) + body


@pytest.mark.skipif(shutil.which("objdump") is None, reason="needs objdump: apt install binutils")
def test_what_a_program_asks_for_is_read_from_itself() -> None:
    asks = elf.asks(Path("/bin/ls"))
    assert "libc.so.6" in asks.libraries
    assert asks.glibc >= (2, 2)
    assert elf.is_elf(Path("/bin/ls"))
    assert not elf.is_elf(Path(__file__))


def test_the_fingerprint_is_of_names_and_contents(tmp_path: Path) -> None:
    for name in ("CHANGELOG.md", "LICENSE", "THIRD_PARTY.md", "requirements-build.txt"):
        (tmp_path / name).write_text(name)
    source = tmp_path / "desktop_app" / "app.py"
    source.parent.mkdir()
    source.write_text("one")
    first = inputs.fingerprint(tmp_path)
    compiled = source.parent / "__pycache__" / "app.pyc"
    compiled.parent.mkdir()
    compiled.write_text("compiled")
    assert inputs.fingerprint(tmp_path) == first
    source.write_text("two")
    second = inputs.fingerprint(tmp_path)
    source.rename(source.with_name("other.py"))
    assert len({first, second, inputs.fingerprint(tmp_path)}) == 3


def test_the_time_is_told_or_that_of_the_last_commit(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("SOURCE_DATE_EPOCH", raising=False)
    assert inputs.epoch(tmp_path) == 315_532_800  # here nothing is known
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1700000000")
    assert inputs.epoch(tmp_path) == 1_700_000_000


def folder_in(place: Path, mode: int) -> Path:
    """Something like a bundle, written with other rights and at another time each time."""
    folder = place / "pictor"
    (folder / "_internal").mkdir(parents=True)
    for name in ("pictor", "_internal/libz.so.1", "_internal/b", "_internal/a"):
        (folder / name).write_text(name)
        (folder / name).chmod(0o700 if name == "pictor" else mode)
    (folder / "_internal" / "libz.so.1").chmod(mode | 0o100)
    (folder / "_internal" / "libz.so").symlink_to("libz.so.1")
    return folder


@pytest.mark.skipif(sys.platform == "win32", reason="there it is a .zip")
def test_the_same_folder_gives_the_same_archive(tmp_path: Path) -> None:
    packed = []
    for name, mode in (("one", 0o644), ("two", 0o600)):
        (tmp_path / name / "dist").mkdir(parents=True)
        folder = folder_in(tmp_path / name, mode)
        packed.append(archives.pack(folder, tmp_path / name / "dist", 1_700_000_000))
    assert packed[0].read_bytes() == packed[1].read_bytes()
    with tarfile.open(packed[0]) as opened:
        found = {each.name: (each.mode, each.uname, each.mtime) for each in opened}
    assert found["pictor/pictor"] == (0o755, "root", 1_700_000_000)
    assert found["pictor/_internal/libz.so.1"] == (0o644, "root", 1_700_000_000)
    assert list(found) == sorted(found)


def test_every_size_of_the_icon_is_drawn(tmp_path: Path) -> None:
    from PySide6.QtGui import QImage

    icons.render(ROOT / "resources" / "icon.svg", tmp_path)
    for size in (*icons.SIZES, icons.LARGEST):
        drawn = QImage(str(tmp_path / f"{size}.png"))
        assert (drawn.width(), drawn.height()) == (size, size)
        middle = drawn.pixelColor(size // 2, size // 2)
        assert middle.alpha() == 255


def test_debians_changelog_is_ours() -> None:
    ours = "# Changes\n\n## 0.1.0\n\n- One that\n  goes on.\n- Another.\n\n## 0.0.9\n\n- Old.\n"
    lines = make_deb.changelog(ours, 1_700_000_000).splitlines()
    assert lines[0].startswith("pictor (")
    assert lines[2:4] == ["  * One that goes on.", "  * Another."]
    assert lines[-1].endswith("  Tue, 14 Nov 2023 22:13:20 +0000")
    real = make_deb.changelog((ROOT / "CHANGELOG.md").read_text("utf-8"), 0)
    assert max(map(len, real.splitlines())) <= 80


@pytest.mark.skipif(shutil.which("dpkg-deb") is None, reason="needs dpkg-deb, which Debian has")
@pytest.mark.skipif(shutil.which("objdump") is None, reason="needs objdump: apt install binutils")
def test_a_package_puts_its_files_where_they_belong(tmp_path: Path) -> None:
    folder, work = folder_in(tmp_path / "bundle", 0o755), tmp_path / "work"
    shutil.copyfile("/bin/ls", folder / "_internal" / "asks.so")
    icons.render(ROOT / "resources" / "icon.svg", work / "icons")
    package = make_deb.make(folder, tmp_path, work, 1_700_000_000)
    told = subprocess.run(
        ["dpkg-deb", "--contents", str(package)], capture_output=True, text=True, check=True
    ).stdout
    found = {line.split()[5].lstrip("."): line.split()[:2] for line in told.splitlines()}
    for path, mode in {
        "/usr/lib/pictor/pictor": "-rwxr-xr-x",
        "/usr/lib/pictor/_internal/libz.so.1": "-rw-r--r--",
        "/usr/bin/pictor": "lrwxrwxrwx",
        "/usr/share/applications/app.pictor.Pictor.desktop": "-rw-r--r--",
        "/usr/share/metainfo/app.pictor.Pictor.metainfo.xml": "-rw-r--r--",
        "/usr/share/icons/hicolor/scalable/apps/app.pictor.Pictor.svg": "-rw-r--r--",
        "/usr/share/icons/hicolor/256x256/apps/app.pictor.Pictor.png": "-rw-r--r--",
        "/usr/share/man/man1/pictor.1.gz": "-rw-r--r--",
        "/usr/share/doc/pictor/copyright": "-rw-r--r--",
        "/usr/share/doc/pictor/changelog.gz": "-rw-r--r--",
    }.items():
        assert found[path] == [mode, "root/root"], path
    depends = subprocess.run(
        ["dpkg-deb", "--field", str(package), "Depends"], capture_output=True, text=True, check=True
    ).stdout
    assert depends.startswith("libc6 (>= 2.")
    assert make_deb.make(folder, tmp_path, work, 1_700_000_000).read_bytes() == package.read_bytes()

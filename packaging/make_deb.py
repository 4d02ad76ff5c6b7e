"""The Debian package, made of the bundle's folder by dpkg-deb alone."""

from __future__ import annotations

import gzip
import hashlib
import os
import re
import shutil
import subprocess
import textwrap
from datetime import UTC, datetime
from pathlib import Path

import archives
import elf
import icons
from desktop_app import APP_ID, NAME, VERSION

ROOT = Path(__file__).resolve().parents[1]
LINUX = ROOT / "packaging" / "linux"
PACKAGE = NAME.lower()
AUTHORS = "The Pictor authors <authors@pictor.invalid>"
SUMMARY = "calm desktop studio for making pictures through OpenRouter"
DESCRIPTION = """\
Write a prompt, pick an aspect ratio and a model, press Generate, and watch
the picture arrive on your wall. Every prompt, picture, cost and failure stays
on your computer, where it can be browsed with no network and no key. A
built-in demo painter lets you try everything for free and offline."""
#: Libraries without which Pictor still runs, on X11, and where they are.
_WAYLAND, _OF_WAYLAND = "libwayland-", ("libwayland-client0", "libwayland-cursor0")
#: With these, keys are kept and files are chosen as everywhere on that desktop.
_OF_THE_DESKTOP = ("gnome-keyring | kwalletmanager", "xdg-desktop-portal")
_C_LIBRARY = "libc6"


def make(folder: Path, dist: Path, work: Path, epoch: int) -> Path:
    """Lay out the tree below `work` and pack it; returns the package."""
    tree = work / "deb"
    shutil.rmtree(tree, ignore_errors=True)
    home = tree / "usr" / "lib" / PACKAGE
    shutil.copytree(folder, home, symlinks=True)
    link(tree / "usr" / "bin" / PACKAGE, f"../lib/{PACKAGE}/{PACKAGE}")
    _share(tree / "usr" / "share", work / "icons")
    _document(tree / "usr" / "share" / "doc" / PACKAGE, epoch)
    architecture = _told("dpkg", "--print-architecture")
    _control(tree, home, architecture)
    for path in archives.everything(tree):
        if not path.is_symlink():
            path.chmod(archives.mode(path))
        os.utime(path, (epoch, epoch), follow_symlinks=False)
    target = dist / f"{PACKAGE}_{VERSION}_{architecture}.deb"
    command = ["dpkg-deb", "--root-owner-group", "-Zxz", "-z9", "--build", str(tree), str(target)]
    environment = os.environ | {"SOURCE_DATE_EPOCH": str(epoch)}
    subprocess.run(command, env=environment, stdout=subprocess.DEVNULL, check=True)
    return target


def _share(share: Path, drawn: Path) -> None:
    """What the desktop reads: the entry, the description, the icons; and the manual."""
    copy(LINUX / f"{APP_ID}.desktop", share / "applications")
    copy(LINUX / f"{APP_ID}.metainfo.xml", share / "metainfo")
    copy(LINUX / "lintian-overrides", share / "lintian" / "overrides", PACKAGE)
    hicolor = share / "icons" / "hicolor"
    copy(ROOT / "resources" / "icon.svg", hicolor / "scalable" / "apps", f"{APP_ID}.svg")
    for size in icons.SIZES:
        copy(drawn / f"{size}.png", hicolor / f"{size}x{size}" / "apps", f"{APP_ID}.png")
    pack((LINUX / f"{PACKAGE}.1").read_text("utf-8"), share / "man" / "man1" / f"{PACKAGE}.1.gz")


def _document(doc: Path, epoch: int) -> None:
    copy(LINUX / "copyright", doc)
    # the program shows them itself, and some systems leave out what is in this folder
    link(doc / "licenses", f"../../../lib/{PACKAGE}/licenses")
    link(doc / "THIRD_PARTY.md", "licenses/THIRD_PARTY.md")
    changes = (ROOT / "CHANGELOG.md").read_text("utf-8")
    pack(changelog(changes, epoch), doc / "changelog.gz")


def changelog(changes: str, epoch: int) -> str:
    """Debian's form of what changed in the newest version, of which CHANGELOG.md tells first."""
    newest = changes.split("\n## ")[1]
    points = re.findall(r"^- (.*?)(?=^- |\Z)", newest, re.MULTILINE | re.DOTALL)
    wrapped = [
        textwrap.fill(" ".join(point.split()), 78, initial_indent="  * ", subsequent_indent="    ")
        for point in points
    ]
    when = datetime.fromtimestamp(epoch, tz=UTC).strftime("%a, %d %b %Y %H:%M:%S +0000")
    head = f"{PACKAGE} ({VERSION}) unstable; urgency=medium"
    return "\n".join([head, "", *wrapped, "", f" -- {AUTHORS}  {when}", ""])


def _control(tree: Path, home: Path, architecture: str) -> None:
    files = [path for path in archives.everything(tree) if path.is_file() and not path.is_symlink()]
    control = tree / "DEBIAN"
    control.mkdir()
    fields = {
        "Package": PACKAGE,
        "Version": VERSION,
        "Architecture": architecture,
        "Maintainer": AUTHORS,
        "Installed-Size": str(-(-sum(file.stat().st_size for file in files) // 1024)),
        "Depends": ", ".join(depends(home)),
        "Recommends": ", ".join(_OF_WAYLAND + _OF_THE_DESKTOP),
        "Section": "graphics",
        "Priority": "optional",
        "Description": "\n ".join([SUMMARY, *DESCRIPTION.splitlines()]),
    }
    text = "".join(f"{name}: {value}\n" for name, value in fields.items())
    (control / "control").write_text(text, "utf-8")
    sums = [
        f"{hashlib.md5(file.read_bytes(), usedforsecurity=False).hexdigest()}"
        f"  {file.relative_to(tree).as_posix()}\n"
        for file in files
    ]
    (control / "md5sums").write_text("".join(sums), "utf-8")


def depends(home: Path) -> list[str]:
    """The packages whose libraries the bundle asks for and does not hold."""
    paths = [path for path in archives.everything(home) if path.is_file()]
    inside = {path.name for path in paths}
    told = [elf.asks(path) for path in paths if not path.is_symlink() and elf.is_elf(path)]
    outside = {name for asks in told for name in asks.libraries} - inside
    packages = {_brings(name) for name in outside if not name.startswith(_WAYLAND)}
    glibc = ".".join(map(str, max(asks.glibc for asks in told)))
    return [f"{_C_LIBRARY} (>= {glibc})", *sorted(packages - {_C_LIBRARY})]


def _brings(library: str) -> str:
    """The package that brings the library on the system that this is built on."""
    lines = _told("dpkg-query", "-S", f"*/{library}").splitlines()
    return min(line.split(":", 1)[0] for line in lines)


def copy(file: Path, folder: Path, name: str = "") -> None:
    """A copy in the folder, which is made."""
    folder.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(file, folder / (name or file.name))


def link(place: Path, target: str) -> None:
    """A symbolic link, in a folder that is made."""
    place.parent.mkdir(parents=True, exist_ok=True)
    place.symlink_to(target)


def pack(text: str, target: Path) -> None:
    """The text, compressed; without a time of its own."""
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_bytes(gzip.compress(text.encode(), 9, mtime=0))


def _told(*command: str) -> str:
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout.strip()

"""The judges, each a function that gives one line for every complaint; `check.py` asks them."""

from __future__ import annotations

import configparser
import json
import os
import re
import shutil
import struct
import tempfile
from pathlib import Path

import inside
import third_party
from judging import ROOT, BlindError, Judge, lines, module, package, said, unprivileged

LINUX = ROOT / "packaging" / "linux"
APP_ID = next(LINUX.glob("*.desktop")).stem
_THEME = Path("/usr/share/icons/hicolor/index.theme")
_SOURCES = ("desktop_app", "devtools", "docs", "packaging", "resources", "tests")


def desktop_entry() -> list[str]:
    """The desktop entry is as the standard has it."""
    return lines(said("desktop-file-validate", LINUX / f"{APP_ID}.desktop"))


def metainfo() -> list[str]:
    """The description for software centres; every remark counts, small ones too."""
    told = said(
        "appstreamcli", "validate", "--no-net", "--pedantic", LINUX / f"{APP_ID}.metainfo.xml"
    )
    return [line for line in lines(told) if re.match(r"[EWIP]: |status ", line)]


def installed() -> list[str]:
    """Description, desktop entry and icons of the package agree with each other."""
    with tempfile.TemporaryDirectory() as place:
        unpacked = _unpacked(Path(place))
        told = said("appstreamcli", "validate-tree", "--no-net", unpacked)
        complaints = [line for line in lines(told) if re.match(r"[EWIP]: |status ", line)]
        return complaints + _icons(unpacked / "usr/share/icons/hicolor")


def _unpacked(place: Path) -> Path:
    if trouble := said("dpkg-deb", "-x", package(), place):
        raise OSError(trouble.strip())
    return place


def _icons(folder: Path) -> list[str]:
    """Each icon is in a folder that the theme knows, in the size that this folder says."""
    if not _THEME.exists():
        raise FileNotFoundError("the theme hicolor is missing: apt install hicolor-icon-theme")
    theme = configparser.ConfigParser(strict=False, interpolation=None)
    theme.read(_THEME, "utf-8")
    found = sorted(path for path in folder.rglob("*") if path.is_file())
    complaints = [f"{path.name} is not named {APP_ID}" for path in found if path.stem != APP_ID]
    for path in found:
        place = path.parent.relative_to(folder).as_posix()
        if place not in theme:
            complaints.append(f"{place} is no folder of the hicolor theme")
        elif path.suffix == ".png":
            size = struct.unpack(">II", path.read_bytes()[16:24])
            if size != (theme.getint(place, "Size"),) * 2:
                complaints.append(f"{place}/{path.name} measures {size[0]} x {size[1]}")
    places = {path.parent.relative_to(folder).as_posix() for path in found}
    wanted = {"scalable/apps", "48x48/apps", "256x256/apps"}
    return complaints + [f"no icon in {place}" for place in sorted(wanted - places)]


def debian() -> list[str]:
    """lintian on the package; what its overrides excuse is not told, all else is."""
    with tempfile.TemporaryDirectory() as place:
        copy = Path(shutil.copy(package(), place))
        copy.parent.chmod(0o755)
        ask: list[str | Path] = [
            "lintian",
            "--display-info",
            "--pedantic",
            "--tag-display-limit",
            "0",
            copy,
        ]
        return lines(said(*unprivileged(ask), folder=copy.parent, more={"TMPDIR": "/tmp"}))  # noqa: S108


def project() -> list[str]:
    """pyproject.toml is as its standards have it."""
    told = lines(said(*module("validate_pyproject"), ROOT / "pyproject.toml"))
    return [line for line in told if not line.startswith("Valid file")]


def wheel() -> list[str]:
    """The sources and the wheel build, are in order, and hold what the program reads."""
    with tempfile.TemporaryDirectory() as place:
        sources, made = Path(place, "sources"), Path(place, "made")
        hidden = shutil.ignore_patterns("__pycache__")
        for folder in _SOURCES:
            shutil.copytree(ROOT / folder, sources / folder, ignore=hidden)
        for file in [*ROOT.glob("*.md"), *ROOT.glob("*.t*"), *ROOT.glob("*.py")]:
            shutil.copy(file, sources)
        for name in ("LICENSE", "MANIFEST.in"):
            shutil.copy(ROOT / name, sources)
        build = said(*module("build"), "--no-isolation", "--outdir", made, sources)
        if len(files := sorted(made.glob("pictor-*"))) != 2:
            return [f"it does not build: {build.strip()[-500:]}"]
        contents = lines(said(*module("check_wheel_contents"), *made.glob("*.whl")))
        form = lines(said(*module("twine"), "check", "--strict", *files))
        shutil.unpack_archive(next(made.glob("*.whl")), place, "zip")
        target = Path(place, "desktop_app", "resources")
        resources = [path for path in (ROOT / "resources").rglob("*") if path.is_file()]
        lacking = [
            path.name
            for path in resources
            if not (target / path.relative_to(ROOT / "resources")).is_file()
        ]
        return [
            *(line for line in contents if not line.endswith(": OK")),
            *(line for line in form if "PASSED" not in line),
            *(f"the wheel lacks {name}" for name in lacking),
        ]


def licences() -> list[str]:
    """Every licence is on our list, and THIRD_PARTY.md is of today."""
    packages = inside.locked()
    complaints = inside.refused(packages)
    if third_party.LIST.read_text("utf-8") != third_party.listed(packages):
        complaints.append("THIRD_PARTY.md is stale: run packaging/third_party.py")
    return complaints


def weaknesses() -> list[str]:
    """Known weaknesses of what runs inside; a package that could not be looked up is no pass."""
    ask = ("-r", "requirements.txt", "--require-hashes", "--disable-pip", "--format", "json")
    told = said(*module("pip_audit"), *ask, "--progress-spinner", "off")
    start = told.find("{")
    if start < 0:
        raise BlindError(f"pip-audit has no answer: {told.strip()[-300:]}")
    found, _ = json.JSONDecoder().raw_decode(told[start:])
    packages = found["dependencies"]
    unseen = [each["name"] for each in packages if "skip_reason" in each]
    if unseen:
        raise BlindError(
            f"the database of weaknesses is out of reach for {len(unseen)} of {len(packages)} "
            "packages: nothing is known about them"
        )
    return [
        f"{each['name']} {each['version']}: {weakness['id']}"
        for each in packages
        for weakness in each.get("vulns", [])
    ]


def manual() -> list[str]:
    """The manual page, by the two programs that show such pages."""
    page = LINUX / "pictor.1"
    how = ("--warnings=w", "-E", "UTF-8", "-l", "-Tutf8", "-Z", page)
    groff = said("man", *how, more={"MANROFFSEQ": "", "MANWIDTH": "80"})
    warnings = [line for line in lines(groff) if "warning" in line or line.startswith("status ")]
    return warnings + lines(said("mandoc", "-T", "lint", "-W", "style", page))


def open_with() -> list[str]:
    """A desktop that has the entry opens pictures with it when told to."""
    entry = (LINUX / f"{APP_ID}.desktop").read_text("utf-8")
    types = re.findall(r"^MimeType=(.*)$", entry, re.MULTILINE)[0].strip(";").split(";")
    with tempfile.TemporaryDirectory() as place:
        applications = Path(place, "data", "applications")
        applications.mkdir(parents=True)
        shutil.copy(LINUX / f"{APP_ID}.desktop", applications)
        home = {
            "HOME": place,
            "XDG_DATA_HOME": f"{place}/data",
            "XDG_CONFIG_HOME": f"{place}/config",
            "XDG_CURRENT_DESKTOP": "",
            "PATH": f"{place}/bin:{os.environ['PATH']}",
        }
        for folder in ("bin", "config"):
            Path(place, folder).mkdir()
        Path(place, "bin", "pictor").touch(mode=0o755)  # only what can be started is told
        complaints = []
        for kind in types:
            said("xdg-mime", "default", f"{APP_ID}.desktop", kind, more=home)
            told = said("xdg-mime", "query", "default", kind, more=home).strip()
            if told != f"{APP_ID}.desktop":
                complaints.append(f"{kind} would be opened by “{told}”")
        return complaints


def windows_installer() -> list[str]:
    """The installer's script compiles without a warning; a stand-in is packed, nothing is run."""
    with tempfile.TemporaryDirectory() as place:
        bundle = Path(place, "pictor")
        (bundle / "_internal").mkdir(parents=True)
        (bundle / "pictor.exe").write_bytes(b"stand-in")
        (bundle / "_internal" / "part.dll").write_bytes(b"stand-in")
        given = (
            f"-DVERSION={_version()}",
            f"-DSOURCE={bundle}",
            f"-DOUTPUT={place}/pictor-{_version()}-setup.exe",
        )
        script = ROOT / "packaging" / "windows" / "installer.nsi"
        return lines(said("makensis", "-V2", "-WX", *given, script))


def _version() -> str:
    text = (ROOT / "desktop_app" / "__init__.py").read_text("utf-8")
    return str(re.findall(r'^VERSION = "(.*)"$', text, re.MULTILINE)[0])


def workflow() -> list[str]:
    """The workflow of the continuous integration is as its schema has it."""
    files = sorted((ROOT / ".github" / "workflows").glob("*.yml"))
    told = said(*module("check_jsonschema"), "--builtin-schema", "vendor.github-workflows", *files)
    return [line for line in lines(told) if not line.startswith("ok ")]


JUDGES = (
    Judge(
        name="desktop-entry",
        ask=desktop_entry,
        programs=(("desktop-file-validate", "desktop-file-utils"),),
    ),
    Judge(name="metainfo", ask=metainfo, programs=(("appstreamcli", "appstream"),)),
    Judge(
        name="installed",
        ask=installed,
        programs=(("appstreamcli", "appstream"), ("dpkg-deb", "dpkg")),
    ),
    Judge(name="lintian", ask=debian, programs=(("lintian", "lintian"),)),
    Judge(name="project", ask=project, modules=("validate_pyproject",)),
    Judge(name="wheel", ask=wheel, modules=("build", "check_wheel_contents", "twine")),
    Judge(name="licences", ask=licences),
    Judge(name="weaknesses", ask=weaknesses, modules=("pip_audit",)),
    Judge(name="manual", ask=manual, programs=(("man", "man-db"), ("mandoc", "mandoc"))),
    Judge(name="open-with", ask=open_with, programs=(("xdg-mime", "xdg-utils"),)),
    Judge(name="windows-installer", ask=windows_installer, programs=(("makensis", "nsis"),)),
    Judge(name="workflow", ask=workflow, modules=("check_jsonschema",)),
)

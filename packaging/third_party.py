"""The list of what others made inside Pictor, and their licences' texts for the bundle.

python packaging/third_party.py            write THIRD_PARTY.md anew
python packaging/third_party.py --check    status 1 where it is stale or a licence will not do
"""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
import sysconfig
from collections.abc import Iterator
from importlib import metadata
from pathlib import Path

from inside import PARTS, ROOT, SYSTEM, Package, locked, refused

LIST = ROOT / "THIRD_PARTY.md"
TEXTS = ROOT / "packaging" / "licenses"

#: Packages that bring no text of their licence, and where it is instead.
_TEXT_ELSEWHERE = {
    "fontpkg": "none of its files is in the bundle, only the font of fontpkg-inter",
    "pyside6-essentials": "LGPL-3.0.txt",
    "shiboken6": "LGPL-3.0.txt",
}
_FROM_ELSEWHERE = ("libpython", "libQt6", "libicu", "libpyside6", "libshiboken6")  # told of above


def listed(packages: list[Package]) -> str:
    """The whole of THIRD_PARTY.md."""
    versions = {package.name: package.version for package in packages}
    rows = [
        f"| {package.name} | {package.version} | {package.licence} | {_where(package.marker)} |"
        for package in sorted(packages, key=lambda package: package.name)
    ]
    parts = [
        f"| {re.sub(r'{(.*)}', lambda name: versions[name[1]], part.name)} | {part.brought_by} "
        f"| {part.licence} | {part.text} |"
        for part in PARTS
    ]
    system = [f"| {name} | {licence} |" for name, licence in sorted(SYSTEM.items())]
    return _PAGE.format(packages="\n".join(rows), parts="\n".join(parts), system="\n".join(system))


def _where(marker: str) -> str:
    words = {
        "sys_platform == 'linux'": "Linux",
        "sys_platform == 'win32'": "Windows",
        "sys_platform == 'darwin'": "macOS",
        "python_full_version < '3.12'": "Python 3.11",
    }
    return ", ".join(word for test, word in words.items() if test in marker) or "everywhere"


_PAGE = """\
# What of others is inside Pictor

Made by `packaging/third_party.py`; do not edit. Pictor itself is under the MIT licence.

Qt and PySide6 are used under LGPL-3.0, unchanged: `licenses/NOTICE.txt` in the bundle (here
`packaging/licenses/NOTICE.txt`) says where their source is and how to put other libraries in
their place, which the bundle allows because they are files of their own. Changing Pictor for your
own use and taking it apart to debug such changes is permitted. The texts of all licences are in the
bundle's folder `licenses`.

## Python packages

| package | version | licence | needed on |
|---|---|---|---|
{packages}

## Other parts of the bundle

| part | brought by | licence | text in `licenses` |
|---|---|---|---|
{parts}

## Libraries of the system inside the Linux bundle

Copies of those that the distribution has on which the bundle is built; its own words about each are
in `licenses/system`. A build stops where it meets a library that is not in this table.

| library | licence |
|---|---|
{system}

On Windows the bundle holds Microsoft's Visual C++ run-time library, as CPython is given out with
it.
"""


def collect(folder: Path, bundle: Path | None = None) -> None:
    """Fill a folder with every text that goes along; a Linux bundle's libraries are looked up."""
    folder.mkdir(parents=True, exist_ok=True)
    packages = locked()
    if problems := refused(packages):
        raise LookupError("; ".join(problems))
    for text in sorted(TEXTS.glob("*.txt")):
        shutil.copyfile(text, folder / text.name)
    shutil.copyfile(ROOT / "LICENSE", folder / "LICENSE.txt")
    shutil.copyfile(LIST, folder / LIST.name)
    _python(folder / "python.txt")
    for package in packages:
        _texts_of(package, folder / "packages")
    if bundle is not None and sys.platform == "linux":
        _system(bundle, folder / "system")


def _python(target: Path) -> None:
    """The running Python's own text, which on Windows covers what is built into it; else ours."""
    for place in (Path(sysconfig.get_path("stdlib")), Path(sys.base_prefix)):
        if (text := place / "LICENSE.txt").is_file():
            shutil.copyfile(text, target)
            return


def _texts_of(package: Package, folder: Path) -> None:
    try:
        files = metadata.files(package.name) or []
    except metadata.PackageNotFoundError:
        return  # not for this system, so not in this bundle
    texts = [file for file in files if _is_licence(file)]
    if not texts and package.name not in _TEXT_ELSEWHERE:
        raise LookupError(f"{package.name} brings no text of its licence")
    folder.mkdir(exist_ok=True)
    for text in texts:
        place = "-".join(text.parts[1:]).removeprefix("licenses-")
        name = f"{package.name}-{package.version}-{place}"
        shutil.copyfile(str(text.locate()), folder / name)


def _is_licence(file: metadata.PackagePath) -> bool:
    name = file.name.upper()
    said = name.startswith(("LICENSE", "LICENCE", "COPYING", "NOTICE", "AUTHORS"))
    return said and ".dist-info" in file.parts[0] and not name.endswith((".PY", ".PYC"))


def _system(bundle: Path, folder: Path) -> None:
    """The distribution's words on each library of its own that PyInstaller took along."""
    folder.mkdir(exist_ok=True)
    for library in system_libraries(bundle):
        if not any(library.name.startswith(name) for name in SYSTEM):
            raise LookupError(
                f"{library.name} is in the bundle, and third_party.py is silent on it"
            )
        package = _owner(library.name)
        if package is not None:
            text = Path("/usr/share/doc", package, "copyright")
            shutil.copyfile(text, folder / f"{package}.txt")


def system_libraries(bundle: Path) -> Iterator[Path]:
    """Libraries that neither Python's packages nor Python itself have brought."""
    inside = bundle / "_internal"
    for file in sorted(inside.glob("lib*.so*")):
        if not file.is_symlink() and not file.name.startswith(_FROM_ELSEWHERE):
            yield file


def _owner(library: str) -> str | None:
    """The Debian package of the library; none where the system keeps no such list."""
    if shutil.which("dpkg-query") is None:
        return None
    told = subprocess.run(
        ["dpkg-query", "-S", f"*/{library}"],  # noqa: S607  of dpkg
        capture_output=True,
        text=True,
        check=False,
    )
    first = told.stdout.splitlines()[:1]
    return first[0].split(":", 1)[0] if first else None


def main(arguments: list[str]) -> int:
    """Write the list, or with `--check` say what is wrong with it."""
    packages = locked()
    text = listed(packages)
    problems = refused(packages)
    if arguments == ["--check"]:
        if not LIST.exists() or LIST.read_text("utf-8") != text:
            problems.append("THIRD_PARTY.md is stale: run packaging/third_party.py")
    elif not problems:
        LIST.write_text(text, "utf-8")
    for problem in problems:
        print(problem, file=sys.stderr)
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

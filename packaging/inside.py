"""What the bundle holds of others and under which licence, and the licences that will do.

Read from the lock and from what the installed packages say of themselves; no network is asked.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from importlib import metadata
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
LOCK = ROOT / "requirements.txt"

#: Licences under which we may give the work of others away inside a bundle under ours.
ALLOWED = {
    *("Apache-2.0", "BSD-2-Clause", "BSD-3-Clause", "ISC", "MIT", "MIT-0", "MIT-CMU", "PSF-2.0"),
    "LGPL-3.0-only",  # its libraries can be replaced: NOTICE.txt
    "MPL-2.0",  # covers its own files, which we do not change
    "OFL-1.1",  # a font, not sold by itself
}
#: What some say in words of their own.
_SPELLINGS = {
    "License :: OSI Approved :: MIT License": "MIT",
    "License :: OSI Approved :: Mozilla Public License 2.0 (MPL 2.0)": "MPL-2.0",
    "License :: OSI Approved :: BSD License": "BSD-3-Clause",
    "License :: OSI Approved :: Apache Software License": "Apache-2.0",
}
#: Packages that this system has no use for cannot be asked; these were read from their metadata.
_ELSEWHERE = {
    "backports-tarfile": "MIT",
    "cffi": "MIT-0",
    "cryptography": "Apache-2.0 OR BSD-3-Clause",
    "importlib-metadata": "Apache-2.0",
    "jeepney": "MIT",
    "lazy-importer": "Apache-2.0",
    "pycparser": "BSD-3-Clause",
    "pywin32-ctypes": "BSD-3-Clause",
    "secretstorage": "BSD-3-Clause",
    "zipp": "MIT",
}
_ENTRY = re.compile(r"^([A-Za-z0-9._-]+)==([^\s;]+)(?: ; (.*?))? \\$", re.MULTILINE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Package:
    """One Python package of the lock."""

    name: str
    version: str
    marker: str
    licence: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """Something inside the bundle that is no Python package."""

    name: str
    brought_by: str
    licence: str
    text: str


PARTS = (
    Part(
        name="Qt {pyside6-essentials}",
        brought_by="PySide6",
        licence="LGPL-3.0-only",
        text="LGPL-3.0.txt, GPL-3.0.txt",
    ),
    Part(
        name="Code of others inside Qt",
        brought_by="Qt",
        licence="named there",
        text="qt-third-party.txt",
    ),
    Part(
        name="ICU, with data that Qt does not use left out",
        brought_by="Qt, Linux",
        licence="Unicode-DFS-2016",
        text="qt-third-party.txt",
    ),
    Part(
        name="Lucide icons",
        brought_by="python-lucide",
        licence="ISC, some MIT (Feather)",
        text="lucide.txt",
    ),
    Part(
        name="Inter", brought_by="fontpkg-inter", licence="OFL-1.1", text="packages/fontpkg-inter-*"
    ),
    Part(
        name="Libraries for forms of pictures",
        brought_by="Pillow",
        licence="named there",
        text="packages/pillow-*",
    ),
    Part(
        name="Mozilla's list of authorities",
        brought_by="certifi",
        licence="MPL-2.0",
        text="packages/certifi-*",
    ),
    Part(
        name="CPython",
        brought_by="the build",
        licence="PSF-2.0",
        text="python.txt, python-third-party.txt",
    ),
    Part(
        name="OpenSSL",
        brought_by="CPython, cryptography",
        licence="Apache-2.0",
        text="Apache-2.0.txt",
    ),
    Part(name="SQLite", brought_by="CPython", licence="public domain", text="none needed"),
    Part(
        name="PyInstaller's boot loader",
        brought_by="the build",
        licence="GPL-2.0-or-later WITH Bootloader-exception",
        text="NOTICE.txt",
    ),
)
#: Libraries of the system on which a Linux bundle is built, by the beginnings of their names.
SYSTEM = {
    "libbz2": "bzip2-1.0.6",
    "libcrypto": "Apache-2.0",
    "libffi": "MIT",
    "libglib-2": "LGPL-2.1-or-later",
    "libgthread-2": "LGPL-2.1-or-later",
    "liblzma": "public domain",
    "libpcre2": "BSD-3-Clause",
    "libsqlite3": "public domain",
    "libssl": "Apache-2.0",
    "libuuid": "BSD-3-Clause",
    "libxcb": "MIT",
    "libxkbcommon": "MIT",
    "libzstd": "BSD-3-Clause",
}


def locked(lock: Path = LOCK) -> list[Package]:
    """The packages that run inside Pictor, on whichever system."""
    return [
        Package(name=name, version=version, marker=marker, licence=_licence(name, marker))
        for name, version, marker in _ENTRY.findall(lock.read_text("utf-8"))
    ]


def _licence(name: str, marker: str) -> str:
    try:
        told = metadata.metadata(name)
    except metadata.PackageNotFoundError:
        if marker and name in _ELSEWHERE:
            return _ELSEWHERE[name]
        raise LookupError(f"{name} is in the lock, is not installed and not listed") from None
    said = told.get_all("License-Expression") or told.get_all("License")
    if said:
        return str(said[0])
    known = [_SPELLINGS.get(classifier) for classifier in told.get_all("Classifier") or []]
    return next(filter(None, known), "unknown")


def elsewhere(name: str) -> str | None:
    """The licence that we hold for a package which not every system can ask."""
    return _ELSEWHERE.get(name)


def is_allowed(expression: str) -> bool:
    """Whether one of the choices that the licence gives is on our list."""
    return any(set(choice.split(" AND ")) <= ALLOWED for choice in expression.split(" OR "))


def refused(packages: list[Package]) -> list[str]:
    """A sentence for each package whose licence is not on the list."""
    return [
        f"{package.name} {package.version} is under “{package.licence}”, which is not allowed here"
        for package in packages
        if not is_allowed(package.licence)
    ]

"""`--self-test`: one line for every part that Pictor needs, and whether it is there."""

from __future__ import annotations

import os
import sqlite3
import ssl
import sys
from collections.abc import Callable

from desktop_app import NAME, VERSION
from desktop_app.places import Places

_FORMATS = {"png", "jpeg", "webp", "gif"}


def run(places: Places) -> int:
    """Print the findings; 0 when nothing is missing, else 1."""
    print(f"{NAME} {VERSION}, Python {sys.version.split()[0]}")
    parts: tuple[tuple[str, Callable[[], str]], ...] = (
        ("Qt platform", _platform),
        ("image formats", _formats),
        ("SQLite", _sqlite),
        ("TLS certificates", _certificates),
        ("keyring", _keyring),
        ("icons and font", _icons),
        ("data folder", lambda: _data(places)),
    )
    missing = 0
    for name, find in parts:
        try:
            print(f"ok       {name}: {find()}")
        except Exception as problem:  # noqa: BLE001  the point is to name whatever is wrong
            missing += 1
            print(f"missing  {name}: {type(problem).__name__}: {problem}")
    return 1 if missing else 0


def _platform() -> str:
    from PySide6.QtCore import qVersion
    from PySide6.QtGui import QGuiApplication

    return f"{QGuiApplication.platformName()}, Qt {qVersion()}"


def _formats() -> str:
    from PySide6.QtGui import QImageReader

    found = {bytes(name.data()).decode() for name in QImageReader.supportedImageFormats()}
    if lacking := _FORMATS - found:
        raise LookupError(f"no plugin for {', '.join(sorted(lacking))}")
    return ", ".join(sorted(found & (_FORMATS | {"bmp"})))


def _sqlite() -> str:
    with sqlite3.connect(":memory:") as database:
        database.execute("CREATE VIRTUAL TABLE t USING fts5(words, tokenize='trigram')")
    database.close()
    return sqlite3.sqlite_version


def _certificates() -> str:
    import certifi

    count = len(ssl.create_default_context(cafile=certifi.where()).get_ca_certs())
    if not count:
        raise LookupError("the certificate file is empty")
    return f"{count} authorities, {ssl.OPENSSL_VERSION}"


def _keyring() -> str:
    import keyring

    backend = type(keyring.get_keyring())
    return f"{backend.__module__}.{backend.__qualname__}"


def _icons() -> str:
    import importlib.util

    for package in ("lucide", "fontpkg_inter"):
        if importlib.util.find_spec(package) is None:
            raise LookupError(f"the package {package} is missing")
    return "Lucide, Inter"


def _data(places: Places) -> str:
    places.data.mkdir(parents=True, exist_ok=True)
    probe = places.data / f".probe-{os.getpid()}"
    probe.write_bytes(b"probe")
    probe.unlink()
    return str(places.data)

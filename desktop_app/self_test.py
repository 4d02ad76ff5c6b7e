"""`--self-test`: one line for every part that Pictor needs, and whether it is there."""

from __future__ import annotations

import os
import sqlite3
import ssl
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

from desktop_app import NAME, VERSION
from desktop_app.places import RESOURCES, Places

_FORMATS = {"png", "jpeg", "webp", "gif"}
_LANGUAGES = ("de", "en", "ja")
_DRAWING = (
    '<svg xmlns="http://www.w3.org/2000/svg" width="4" height="3"><rect width="4" height="3"/>'
)


def run(places: Places) -> int:
    """Print the findings; 0 when nothing is missing, else 1."""
    print(f"{NAME} {VERSION}, Python {sys.version.split()[0]}")
    parts: tuple[tuple[str, Callable[[], str]], ...] = (
        ("Qt platform", _platform),
        ("image formats", _formats),
        ("order of words", _collation),
        ("SQLite", _sqlite),
        ("TLS certificates", _certificates),
        ("keyring", _keyring),
        ("icons and font", _icons),
        ("languages", _languages),
        ("drawings", _drawings),
        ("licences", _licences),
        ("demo painter", _demo),
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
    lacking = {name for name in _FORMATS if name not in found}
    from PIL import features  # what exports are made by

    lacking |= {f"Pillow's {name}" for name in ("jpg", "webp", "zlib") if not features.check(name)}
    if lacking:
        raise LookupError(f"no {', '.join(sorted(lacking))}")
    return ", ".join(sorted(found & (_FORMATS | {"bmp"})))


def _collation() -> str:
    from PySide6.QtCore import QCollator, QLocale

    german, turkish = QLocale(QLocale.Language.German), QLocale(QLocale.Language.Turkish)
    if QCollator(german).compare("ä", "z") >= 0 or turkish.toUpper("i") != "İ":
        raise LookupError("ICU's data is missing or incomplete")
    return "ä before z"


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
    from PySide6.QtCore import QCoreApplication, QObject
    from PySide6.QtWidgets import QApplication

    from desktop_app.ui.icons import Icons
    from desktop_app.ui.theme import Theme

    app = QCoreApplication.instance()
    if not isinstance(app, QApplication):
        raise TypeError("there is no application to draw in")
    root = QObject()
    theme = Theme(app, RESOURCES, root)
    if Icons(theme).pixmap("search", "text", 16, 1.0).isNull():
        raise LookupError("Lucide's icons are missing")
    family = theme.font("body").family()
    if sys.platform == "linux" and family != "Inter":  # elsewhere the system's own is taken
        raise LookupError("the font Inter is missing")
    return f"Lucide, {family}"


def _languages() -> str:
    """Our words, and Qt's own, for every language that is shipped."""
    from PySide6.QtCore import QLibraryInfo, QTranslator

    from desktop_app import languages

    theirs = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    for language in _LANGUAGES:
        for file in (
            languages.folder() / f"pictor_{language}.qm",
            theirs / f"qtbase_{language}.qm",
        ):
            if not QTranslator().load(str(file)):
                raise LookupError(f"{file.name} is missing or broken")
    return ", ".join(_LANGUAGES)


def _drawings() -> str:
    """The child that draws what a stranger drew."""
    from desktop_app.core import drawing_process, image_facts

    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder, "drawing.svg")
        source.write_text(f"{_DRAWING}</svg>", "utf-8")
        with drawing_process.drawn(source, 40) as made:
            facts = image_facts.facts(made)
    if facts is None:
        raise LookupError("the child drew nothing")
    return f"{facts.width} by {facts.height}"


def _licences() -> str:
    """What others made is named in the bundle; an installed package tells it in its own way."""
    from desktop_app.diagnostics import licences

    page = licences()
    if not page and getattr(sys, "frozen", False):
        raise FileNotFoundError("the page about the parts that others made")
    return f"{len(page.splitlines())} lines"


def _demo() -> str:
    """The child that answers in the service's place."""
    import requests

    from desktop_app.core.demo_process import DemoProcess

    demo = DemoProcess(RESOURCES.parent)
    try:
        headers = {"Authorization": f"Bearer {demo.key}"}
        with requests.Session() as session:
            session.trust_env = False  # it is on this computer, whatever proxy there is
            answer = session.get(f"{demo.url()}/models", headers=headers, timeout=10)
            answer.raise_for_status()
            return f"{len(answer.json()['data'])} models"
    finally:
        demo.close()


def _data(places: Places) -> str:
    places.data.mkdir(parents=True, exist_ok=True)
    probe = places.data / f".probe-{os.getpid()}"
    probe.write_bytes(b"probe")
    probe.unlink()
    return str(places.data)

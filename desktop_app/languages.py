"""In which language Pictor speaks: its words, Qt's own, numbers, and where lines begin."""

from __future__ import annotations

import os
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, Qt, QTranslator
from PySide6.QtGui import QGuiApplication

from desktop_app.places import RESOURCES

#: What everything is written in; its translation holds only what speaks of numbers of things.
SOURCE = "en"
_PREFIX = "pictor_"
_INSTALLED = "pictor_translators"  # of the application: Qt does not tell


def folder() -> Path:
    """Where the words lie; translators try theirs from a folder of their own."""
    return Path(os.environ.get("PICTOR_TRANSLATIONS") or RESOURCES / "translations")


def offered() -> tuple[str, ...]:
    """The languages that there are words for, such as "de"."""
    return tuple(sorted(file.stem.removeprefix(_PREFIX) for file in folder().glob("pictor_*.qm")))


def choose(wanted: str, preferred: list[str], known: tuple[str, ...]) -> str:
    """The language that was asked for, or else the first of the system's that there is."""
    if wanted in known:
        return wanted
    plain = (one.replace("_", "-").partition("-")[0].lower() for one in preferred)
    return next((one for one in plain if one in known), SOURCE)


def install(app: QGuiApplication, wanted: str) -> str:
    """Make everything that is shown from now on speak this language ("" is the system's).

    Returns the language. To be called before there is a window: what is shown stays as it is.
    """
    system = QLocale.system()
    language = choose(wanted, system.uiLanguages(), offered())
    for former in app.property(_INSTALLED) or []:
        app.removeTranslator(former)
    # What was installed last is asked first.
    qt = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    translators = []
    for file in (qt / f"qtbase_{language}.qm", folder() / f"{_PREFIX}{language}.qm"):
        translator = QTranslator(app)
        if translator.load(str(file)):
            app.installTranslator(translator)
            translators.append(translator)
    app.setProperty(_INSTALLED, translators)
    QLocale.setDefault(_formats(wanted, language, system))
    app.setLayoutDirection(_direction())
    return language


def _formats(wanted: str, language: str, system: QLocale) -> QLocale:
    """How numbers, money and dates are written: the system's way, as far as the words allow."""
    chosen = QLocale(language)
    if not wanted or chosen.language() in {system.language(), QLocale.Language.C}:
        return system
    return QLocale(chosen.language(), system.territory())  # Qt takes its usual one for a stranger


def _direction() -> Qt.LayoutDirection:
    # Qt's own translations tell it so, and ours may.
    said = QCoreApplication.translate("QGuiApplication", "QT_LAYOUT_DIRECTION")
    is_from_right = said == "RTL"
    return Qt.LayoutDirection.RightToLeft if is_from_right else Qt.LayoutDirection.LeftToRight

"""The app's words in other languages.

`python packaging/words.py gather` brings `resources/translations/*.ts` up to date with the sources
and keeps what is translated; `build` makes of them the `*.qm` that Pictor loads; `check` tells what
is not up to date, `missing` what is not translated.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
from collections.abc import Mapping
from pathlib import Path

import ts_file
from gathering import Found, Key, Message, gather

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources" / "translations"
#: English has only what speaks of numbers: everything else is English as it is.
SOURCE_LANGUAGE = "en"


def ts_of(language: str, folder: Path = FOLDER) -> Path:
    """Where a language's translations are written."""
    return folder / f"pictor_{language}.ts"


def qm_of(language: str, folder: Path = FOLDER) -> Path:
    """Where Pictor finds a language."""
    return folder / f"pictor_{language}.qm"


def said_in(found: Found, language: str) -> Mapping[Key, Message]:
    """What of everything that is said has a place in this language's file."""
    if language != SOURCE_LANGUAGE:
        return found.messages
    return {key: message for key, message in found.messages.items() if message.is_plural}


def fresh(found: Found, language: str, folder: Path = FOLDER) -> str:
    """What a language's file should hold, given the sources and what it holds."""
    before = ts_file.read(ts_of(language, folder))
    messages = said_in(found, language)
    entries = ts_file.merge(messages, before, language)
    return ts_file.text(language, messages, entries, ts_file.gone(messages, before))


def release(source: Path, target: Path) -> None:
    """Make the file that is loaded of the one that is written."""
    import PySide6

    folder = Path(PySide6.__path__[0])
    names = ("lrelease", "lrelease.exe", "libexec/lrelease")
    tool = next(found for name in names if (found := folder / name).is_file())
    subprocess.run([tool, "-silent", source, "-qm", target], check=True)


def stale(found: Found, folder: Path = FOLDER) -> list[str]:
    """The files that are not up to date, each with what would make them so."""
    told = list(found.problems)
    for language in ts_file.FORMS:
        ts, qm = ts_of(language, folder), qm_of(language, folder)
        if not ts.exists() or ts.read_text(encoding="utf-8") != fresh(found, language, folder):
            told.append(f"{ts.name}: run words.py gather")
            continue
        with tempfile.TemporaryDirectory() as made:
            release(ts, Path(made) / qm.name)
            if not qm.exists() or qm.read_bytes() != (Path(made) / qm.name).read_bytes():
                told.append(f"{qm.name}: run words.py build")
    return told


def missing(found: Found, language: str, folder: Path = FOLDER) -> list[Key]:
    """The texts that are said and not translated, or not for every number."""
    entries = ts_file.read(ts_of(language, folder))
    said = said_in(found, language)
    return [key for key in said if not entries.get(key, ts_file.Entry()).is_whole]


def _gather() -> int:
    found = gather(ROOT)
    for problem in found.problems:
        print(problem, file=sys.stderr)
    FOLDER.mkdir(parents=True, exist_ok=True)
    for language in ts_file.FORMS:
        ts_of(language).write_text(fresh(found, language), encoding="utf-8", newline="\n")
        said, left = len(said_in(found, language)), len(missing(found, language))
        print(f"{language}: {said} texts, {left} missing")
    return 1 if found.problems else 0


def _build() -> int:
    for language in ts_file.FORMS:
        release(ts_of(language), qm_of(language))
    return 0


def _tell(told: list[str]) -> int:
    print("\n".join(told))
    return 1 if told else 0


def main(arguments: list[str]) -> int:
    """Do what is asked for in a word; 1 where something is wrong or missing."""
    match arguments:
        case ["gather"]:
            return _gather()
        case ["build"]:
            return _build()
        case ["check"]:
            return _tell(stale(gather(ROOT)))
        case ["missing", language] if language in ts_file.FORMS:
            return _tell(
                [f"{key.context}: {key.source}" for key in missing(gather(ROOT), language)]
            )
        case _:
            print(__doc__)
            return 2


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

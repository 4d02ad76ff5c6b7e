"""What the command line and the environment ask for."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import NoReturn

from desktop_app import NAME, OPENROUTER, VERSION
from desktop_app.places import Places
from desktop_app.typed import override

#: What works without a window.
COMMANDS = ("generate", "search", "export", "check")

_END = "--"
_PLAIN = "\0"  # which no word can have
_WITH_VALUE = {"--data-dir", "--base-url"}
_COMMANDS_TOLD = """\
commands, which need no window:
  generate PROMPT   make pictures
  search QUERY      find pictures in the library
  export QUERY      write pictures into a folder
  check             look the library through
Each has its own --help.
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Options:
    """The start's circumstances, checked."""

    places: Places
    base_url: str  # "" leaves it to the settings
    key: str
    demo: bool
    self_test: bool
    files: tuple[Path, ...] = ()  # to be brought in


class Parser(argparse.ArgumentParser):
    """One that says in one line what is wrong, and takes options wherever they stand."""

    def parsed(self, words: Sequence[str]) -> argparse.Namespace:
        """What the words say; those after "--" are no options, whatever they look like."""
        place = words.index(_END) if _END in words else len(words)
        plain = [f"{_PLAIN}{word}" for word in words[place + 1 :]]
        found = self.parse_intermixed_args([*words[:place], *plain])
        for name, value in vars(found).items():
            if isinstance(value, str):
                setattr(found, name, value.removeprefix(_PLAIN))
            elif isinstance(value, list):
                setattr(found, name, [str(one).removeprefix(_PLAIN) for one in value])
        return found

    @override
    def error(self, message: str) -> NoReturn:
        refuse(message)


def refuse(sentence: str) -> NoReturn:
    """One line on standard error and status 2."""
    print(f"{NAME.lower()}: {sentence}", file=sys.stderr)  # noqa: T201  this is the command line
    raise SystemExit(2)


def command_in(arguments: Sequence[str]) -> tuple[str, list[str]] | None:
    """The command among these words and what is said beside it; None where there is none."""
    place = 0
    while place < len(arguments):
        word = arguments[place]
        if word in _WITH_VALUE:
            place += 1
        elif word in COMMANDS:
            return word, [*arguments[:place], *arguments[place + 1 :]]
        elif word == _END or not word.startswith("-"):
            return None
        place += 1
    return None


def read(arguments: list[str]) -> Options:
    """Read the options; leaves with status 2 and one line where one is bad."""
    parser = Parser(
        prog=NAME.lower(),
        description="Make pictures through OpenRouter, and keep every one of them.",
        epilog=_COMMANDS_TOLD,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    add_circumstances(parser)
    parser.add_argument("--self-test", action="store_true", help="check the parts Pictor needs")
    parser.add_argument("--version", action="version", version=f"{NAME} {VERSION}")
    parser.add_argument(
        "files", nargs="*", metavar="FILE", help="pictures, folders or packed libraries to bring in"
    )
    found = parser.parsed(arguments)
    return circumstances(found, self_test=found.self_test, files=_files(found.files))


def add_circumstances(parser: argparse.ArgumentParser) -> None:
    """The options that the window and every command have."""
    parser.add_argument("--data-dir", metavar="DIR", help="keep every file below this folder")
    parser.add_argument(
        "--base-url", metavar="URL", help=f"the service's address, not {OPENROUTER}"
    )
    parser.add_argument("--demo", action="store_true", help="use the built-in demo painter only")


def circumstances(
    found: argparse.Namespace, *, self_test: bool = False, files: tuple[Path, ...] = ()
) -> Options:
    """What those options and the environment say; leaves with status 2 where one is bad."""
    return Options(
        places=_places(found.data_dir or os.environ.get("PICTOR_DATA_DIR")),
        base_url=_base_url(found.base_url or os.environ.get("PICTOR_BASE_URL")),
        key=os.environ.get("OPENROUTER_API_KEY", "").strip(),
        demo=found.demo,
        self_test=self_test,
        files=files,
    )


def _files(words: Sequence[str]) -> tuple[Path, ...]:
    """The files as whole paths: what a running instance is told must not hang on our folder."""
    for word in words:
        if not os.path.lexists(word):
            refuse(f"there is no command and no file of the name {word!r}")
    return tuple(Path(word).absolute() for word in words)


def _base_url(url: str | None) -> str:
    if not url:
        return ""
    from desktop_app.core.base_url import checked_base_url  # what it needs is slow to load

    try:
        return checked_base_url(url)
    except ValueError as problem:
        refuse(str(problem))


def _places(folder: str | None) -> Places:
    places = (
        Places.below(Path(folder).expanduser().absolute()) if folder else Places.of_the_system()
    )
    for place in (places.data, places.cache, places.logs):
        try:
            place.mkdir(parents=True, exist_ok=True)
        except OSError as problem:
            refuse(f"the folder {place} cannot be used: {problem.strerror or problem}")
    if not os.access(places.data, os.W_OK):
        refuse(f"the folder {places.data} cannot be written to")
    return places

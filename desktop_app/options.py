"""What the command line and the environment ask for."""

from __future__ import annotations

import argparse
import os
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import NoReturn

from desktop_app import NAME, OPENROUTER, VERSION
from desktop_app.places import Places
from desktop_app.typed import override


@dataclass(frozen=True, slots=True, kw_only=True)
class Options:
    """The start's circumstances, checked."""

    places: Places
    base_url: str  # "" leaves it to the settings
    key: str
    demo: bool
    self_test: bool


class _Parser(argparse.ArgumentParser):
    @override
    def error(self, message: str) -> NoReturn:
        refuse(message)


def refuse(sentence: str) -> NoReturn:
    """One line on standard error and status 2."""
    print(f"{NAME.lower()}: {sentence}", file=sys.stderr)  # noqa: T201  this is the command line
    raise SystemExit(2)


def read(arguments: list[str]) -> Options:
    """Read the options; leaves with status 2 and one line where one is bad."""
    parser = _Parser(
        prog=NAME.lower(),
        description="Make pictures through OpenRouter, and keep every one of them.",
        allow_abbrev=False,
    )
    parser.add_argument("--data-dir", metavar="DIR", help="keep every file below this folder")
    parser.add_argument(
        "--base-url", metavar="URL", help=f"the service's address, not {OPENROUTER}"
    )
    parser.add_argument("--demo", action="store_true", help="use the built-in demo painter only")
    parser.add_argument("--self-test", action="store_true", help="check the parts Pictor needs")
    parser.add_argument("--version", action="version", version=f"{NAME} {VERSION}")
    found = parser.parse_args(arguments)
    return Options(
        places=_places(found.data_dir or os.environ.get("PICTOR_DATA_DIR")),
        base_url=_base_url(found.base_url or os.environ.get("PICTOR_BASE_URL")),
        key=os.environ.get("OPENROUTER_API_KEY", "").strip(),
        demo=found.demo,
        self_test=found.self_test,
    )


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

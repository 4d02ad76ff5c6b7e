"""What can be said to each command."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Mapping

from desktop_app import NAME, options
from desktop_app.core.recipe import MOST_IMAGES, SIZES

_STATUS = """\
exit status:
  0 done   1 something failed   2 wrong use   3 nothing was found
  4 refused for money   5 the library is in use   130 stopped
"""


def _parser(command: str, description: str) -> options.Parser:
    parser = options.Parser(
        prog=f"{NAME.lower()} {command}",
        description=description,
        epilog=_STATUS,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    parser.add_argument("--json", action="store_true", help="one JSON object a line")
    options.add_circumstances(parser)
    return parser


def _generate() -> options.Parser:
    parser = _parser("generate", "Make pictures, and keep them in the library.")
    add = parser.add_argument
    add("prompt", metavar="PROMPT", help="what to paint; - reads it from standard input")
    add("--model", metavar="ID", help="such as google/gemini-2.5-flash-image")
    add("--ratio", metavar="W:H", help="a shape that the model offers, such as 16:9")
    add("--size", choices=SIZES, help="as the model offers")
    add("--count", type=_within(1, MOST_IMAGES), metavar="N", help="pictures of each prompt")
    add(
        *("--option",),
        action="append",
        default=[],
        metavar="NAME=VALUE",
        help="an option of the model, such as quality=high",
    )
    add("--reference", action="append", default=[], metavar="FILE", help="a picture to send along")
    add("--out", metavar="DIR", help="also copy each picture into this folder")
    add("--yes", action="store_true", help="go on above the limit for one press")
    return parser


def _search() -> options.Parser:
    parser = _parser("search", "Find pictures; the query is that of the search box.")
    add = parser.add_argument
    add("query", metavar="QUERY", help='such as "is:favourite model:flux lighthouse"')
    add("--limit", type=_within(0), default=100, metavar="N", help="at most so many; 0: all")
    add("--sort", choices=("newest", "oldest", "dearest", "prompt"), default="newest")
    return parser


def _export() -> options.Parser:
    parser = _parser("export", "Write pictures into a folder.")
    add = parser.add_argument
    add("query", nargs="?", metavar="QUERY", help="as for search")
    add("--all", action="store_true", help="every picture that is not in the trash")
    add("--out", required=True, metavar="DIR", help="made where it is missing")
    add(
        *("--as",),
        dest="manner",
        choices=("received", "recipe", "clean", "png", "jpeg", "webp"),
        default="received",
    )
    add("--quality", type=_within(1, 100), metavar="N", help="of a converted picture")
    add("--longest-side", type=_within(1, 16_383), metavar="PIXELS", help="of a converted picture")
    add("--keep-recipe", action="store_true", help="in a converted picture")
    add("--name", metavar="PATTERN", default="{name}", help='such as "{date} {prompt}"')
    add("--existing", choices=("number", "replace", "skip"), default="number")
    return parser


def _check() -> options.Parser:
    parser = _parser("check", "Look the library through; nothing is changed without --repair.")
    parser.add_argument("--deep", action="store_true", help="read every byte")
    parser.add_argument("--repair", action="store_true", help="put right what can be")
    return parser


def _within(least: int, most: int | None = None) -> Callable[[str], int]:
    def number(text: str) -> int:
        found = int(text) if text.isascii() and text.isdecimal() and len(text) < 10 else -1
        if found < least or (most is not None and found > most):
            upto = f" to {most}" if most is not None else " or more"
            raise argparse.ArgumentTypeError(f"{text!r} is not a number from {least}{upto}")
        return found

    return number


PARSERS: Mapping[str, Callable[[], options.Parser]] = {
    "generate": _generate,
    "search": _search,
    "export": _export,
    "check": _check,
}

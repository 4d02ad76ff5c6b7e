"""`pictor search`: pictures by the language of the search box."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.command_line.finding import found, query_of
from desktop_app.command_line.happenings import usd
from desktop_app.command_line.interrupting import Interruption
from desktop_app.command_line.library_here import Here
from desktop_app.command_line.output import Output, shown
from desktop_app.command_line.status import Status
from desktop_app.core.library import Library
from desktop_app.core.records import Picture
from desktop_app.core.search.query import Order
from desktop_app.options import Options

if TYPE_CHECKING:
    import argparse


def run(words: argparse.Namespace, asked: Options, output: Output) -> int:
    """Print what is found; returns the exit status."""
    query = query_of(words.query)
    here = Here(asked)
    if not here.has_library:
        return Status.NOTHING_FOUND
    count = 0
    with Interruption() as stop, here.looking() as library:
        for picture in found(library, query, stop.is_wanted, Order(words.sort), words.limit):
            count += 1
            output.result(_line(library, picture), _facts(library, picture, output))
            if not output.is_heard:
                break
        if stop.is_wanted():
            return stop.status
    return Status.DONE if count else Status.NOTHING_FOUND


def _line(library: Library, picture: Picture) -> str:
    day = str(picture.day)
    parts = (
        str(library.path_of(picture)),
        f"{day[:4]}-{day[4:6]}-{day[6:]}",
        f"{picture.width}x{picture.height}",
        shown(picture.model),
        shown(picture.title),
    )
    return "\t".join(parts)


def _facts(library: Library, picture: Picture, output: Output) -> dict[str, object] | None:
    if not output.is_json:
        return None
    job = library.job(picture.job_key)
    return {
        "picture": picture.key,
        "job": picture.job_key,
        "path": str(library.path_of(picture)),
        "made": picture.made.isoformat(),
        "prompt": job.recipe.prompt if job is not None else picture.title,
        "model": picture.model,
        "ratio": picture.ratio,
        "width": picture.width,
        "height": picture.height,
        "media_type": picture.media_type,
        "size_bytes": picture.size_bytes,
        "sha256": picture.sha256,
        "cost_usd": usd(picture.cost_usd),
        "stars": picture.stars,
        "is_favourite": picture.favourite,
        "is_demo": picture.is_demo,
    }

"""Searches in a library of a hundred thousand pictures, or `PICTOR_BENCH_ROWS` of them.

The floor is the page of the newest 200 without any search, in the same run. A million pictures
take two minutes to make and 2.3 GB below the system's folder for temporary files.
"""

from __future__ import annotations

import os
import statistics
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from functools import partial
from pathlib import Path

from benchmarks import search_painted
from benchmarks.measure import Measure
from benchmarks.search_library import TODAY, build
from desktop_app.core.database import Database
from desktop_app.core.search.finding import Finder
from desktop_app.core.search.query import Order, Showing, read

_RUNS = 15
_ASKED = {
    "rare word": "zeppelin",
    "common word": "mountain",
    "part of a word": "ghthous",
    "two words": "mountain lake",
    "common and rare word": "mountain zeppelin",
    "phrase": '"mountain lake"',
    "beginning of a word": "moun",
    "two letters": "mo",
    "word and one letter": "mountain l",
    "two Han letters": "湖畔",
    "word that is nowhere": "zzyzx",
    "negated word": "mountain -lake",
    "nothing but a negated word": "-mountain",
    "model": "model:openai/gpt-5-image",
    "part of two models": "model:flux",
    "favourite": "is:favourite",
    "model and favourite": "model:openai/gpt-5-image is:favourite",
    "model and word": "model:openai/gpt-5-image mountain",
    "rare model and word": "model:recraft mountain",
    "tag": "tag:keeper",
    "tag and word": "tag:keeper mountain",
    "month": "date:2026-08",
    "month and word": "date:2026-08 mountain",
    "common cost": "cost:>0.05",
    "rare cost": "cost:>0.5",
    "rare cost and word": "cost:>0.5 mountain",
    "stars": "stars:>=4",
    "width that is nowhere": "width:>5000",
    "ratio": "ratio:21:9",
    "references": "has:reference",
    "collection": "collection:summer",
    "collection and word": "collection:summer mountain",
}


def main() -> Iterator[Measure]:
    """First pages, then all that is found; at a hundred thousand under half a minute."""
    count = int(os.environ.get("PICTOR_BENCH_ROWS", "100000"))
    size = f"{count // 1_000_000}M" if count >= 1_000_000 else f"{count // 1000}k"
    with tempfile.TemporaryDirectory() as folder:
        data, place = Path(folder), Path(folder) / "library"
        place.mkdir()
        began = time.perf_counter()
        build(place, count)
        yield Measure(f"search {size}, making the library", time.perf_counter() - began, "s")
        database = Database.open(place / "pictor.sqlite3", place / "backups")
        with closing(database), closing(Finder(database, today=lambda: TODAY)) as finder:
            yield from _figures(finder, f"search {size}")
        yield from search_painted.figures(data, f"search {size}")


def _figures(finder: Finder, what: str) -> Iterator[Measure]:
    floor = statistics.median(_times(lambda: finder.first(Showing())))
    yield Measure(f"{what}, newest 200 without a search", floor, "ms")
    worst = 0.0
    for name, typed in _ASKED.items():
        taken = _times(partial(finder.first, Showing(query=read(typed))))
        middle = statistics.median(taken)
        worst = max(worst, *taken)
        yield Measure(f"{what}, {name}", middle, "ms", floor=floor, ratio=middle / floor)
    for order in (Order.OLDEST, Order.DEAREST, Order.PROMPT):
        for name in ("all", "favourite", "common word", "rare word"):
            typed = _ASKED.get(name, "")
            showing = Showing(query=read(typed), order=order)
            taken = _times(partial(finder.first, showing))
            middle = statistics.median(taken)
            worst = max(worst, *taken)
            title = f"{what}, {name} sorted by {order.value}"
            yield Measure(title, middle, "ms", floor=floor, ratio=middle / floor)
    for name in ("all", "favourite", "common word", "rare word"):
        folded = Showing(query=read(_ASKED.get(name, "")), is_folded=True)
        taken = _times(partial(finder.first, folded))
        middle = statistics.median(taken)
        worst = max(worst, *taken)
        title = f"{what}, {name}, one of each family"
        yield Measure(title, middle, "ms", floor=floor, ratio=middle / floor)
    yield Measure(f"{what}, slowest page of all", worst, "ms", floor=floor, ratio=worst / floor)
    common = Showing(query=read("mountain"))
    ranks = finder.ranks(common)
    middle = statistics.median(_times(lambda: finder.ranks(common), 5))
    yield Measure(f"{what}, every rank of the common word", middle, "ms")
    half = len(ranks) // 2
    middle = statistics.median(_times(lambda: finder.at(ranks[half : half + 200])))
    yield Measure(f"{what}, page in the middle of what was found", middle, "ms")
    middle = statistics.median(_times(lambda: finder.suggest("model:g", 7)))
    yield Measure(f"{what}, completing a model", middle, "ms")


def _times(do: Callable[[], object], runs: int = _RUNS) -> list[float]:
    taken = []
    for _ in range(runs):
        began = time.perf_counter()
        do()
        taken.append((time.perf_counter() - began) * 1e3)
    return taken

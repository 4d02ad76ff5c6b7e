"""The wall at a hundred thousand and a million pictures, all through paint.

The peer is Qt's own `QListView` in icon mode with a hundred thousand items, in the same run.
"""

from __future__ import annotations

import os
import random
import sqlite3
import statistics
import tempfile
import time
from collections.abc import Iterator
from contextlib import closing
from functools import partial
from pathlib import Path

from benchmarks import search_library, wall_thumbnails
from benchmarks.measure import Measure
from benchmarks.wall_bench import RUNS, Bench, application, peer_figures, resizer
from benchmarks.wall_sources import Reckoned, forget_cached
from desktop_app.core import rows
from desktop_app.core.library import Library
from desktop_app.core.records import Picture
from desktop_app.state.pages import PAGE
from desktop_app.ui.gallery.view import GalleryView

_NO_MEDIA = "image/none"  # never decoded: what is measured is the wall


def main() -> Iterator[Measure]:
    """Every figure; under two minutes."""
    app = application()
    bench = Bench(app)
    with tempfile.TemporaryDirectory() as folder:
        place = Path(folder)
        yield from _memory(bench, place)
        smaller = _wall_figures(bench, place, 100_000)
        larger = _wall_figures(bench, place, 1_000_000)
        one_day = _wall_figures(bench, place, 1_000_000, days=1)
        peer = peer_figures(bench)
        for name, value in smaller.items():
            against = peer.get(name)
            ratio = None if against is None else against / value
            yield Measure(f"wall 100k, {name}", value, "ms", peer=against, ratio=ratio)
        for title, figures in (("wall 1M", larger), ("wall 1M in one day", one_day)):
            for name, value in figures.items():
                ratio = value / smaller[name]
                yield Measure(f"{title}, {name}", value, "ms", floor=smaller[name], ratio=ratio)
        yield from _library_figures(bench, place / "library")
        yield from wall_thumbnails.figures(bench, place)


def _wall_figures(bench: Bench, place: Path, count: int, days: int = 1000) -> dict[str, float]:
    source = Reckoned(count, _NO_MEDIA, days)
    began = time.perf_counter()
    hung = bench.hang(source.days, source.day_page, place / "none", place)
    figures = {"first paint": (time.perf_counter() - began) * 1e3}
    view, model = hung.view, hung.model
    figures["insert at the top"] = _median(bench.times(view, lambda: model.add(source.add())))
    figures["reset"] = _median(bench.times(view, model.reset))
    figures["resize"] = _median(bench.times(view, resizer(view)))
    bar = view.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    steps = bench.times(view, lambda: bar.setValue(bar.value() + 40), 300)
    figures["scroll 40 px p50"], figures["scroll 40 px p99"] = _median(steps), steps[296]
    pages = bench.times(view, lambda: bar.setValue(bar.value() + bar.pageStep()), 200)
    figures["page p50"], figures["page p99"] = _median(pages), pages[197]
    dice = random.Random(1)
    jumps = bench.times(view, lambda: bar.setValue(dice.randrange(bar.maximum())), 40)
    figures["jump p50"] = _median(jumps)
    figures["leap of the handle p50"], figures["leap of the handle max"] = _leaps(bench, view)
    bar.setValue(bar.maximum() // 2)
    figures["insert while scrolled away"] = _median(
        bench.times(view, lambda: model.add(source.add()))
    )
    hung.close()
    return figures


def _leaps(bench: Bench, view: GalleryView) -> tuple[float, float]:
    """Dragging the scroll bar's handle all over the library."""
    bar, dice = view.verticalScrollBar(), random.Random(2)
    bar.setSliderDown(True)
    taken = bench.times(view, lambda: bar.setSliderPosition(dice.randrange(bar.maximum())), 60)
    bar.setSliderDown(False)
    return _median(taken), taken[-1]


def _memory(bench: Bench, place: Path) -> Iterator[Measure]:
    """What model and view hold after a long walk over 100,000 pictures, thumbnails excluded."""
    source = Reckoned(100_000, _NO_MEDIA)
    warm = bench.hang(Reckoned(1000, _NO_MEDIA).days, source.day_page, place / "none", place)
    warm.close()
    bench.app.processEvents()
    before = _resident_mb()
    hung = bench.hang(source.days, source.day_page, place / "none", place)
    bar = hung.view.verticalScrollBar()
    for step in range(300):
        bar.setValue(bar.maximum() * step // 300)
        bench.settle(hung.view)
    yield Measure("wall 100k, memory of view and model", _resident_mb() - before, "MB")
    hung.close()


def _resident_mb() -> float:
    statm = Path("/proc/self/statm")
    if not statm.exists():
        return float("nan")
    return int(statm.read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE") / 2**20


def _library_figures(bench: Bench, folder: Path) -> Iterator[Measure]:
    """The same on a real database; rows come from another connection, as from a worker."""
    search_library.build(folder, 100_000)
    library = Library.open(folder)
    yield from _page_figures(library)
    began = time.perf_counter()
    hung = bench.hang(library.days, library.day_page, folder / "none", folder)
    yield Measure("library 100k, first paint", (time.perf_counter() - began) * 1e3, "ms")
    view, model = hung.view, hung.model
    newest = model.picture(0)
    assert newest is not None
    with closing(sqlite3.connect(library.folders.database)) as worker:

        def commit(number: int) -> Picture:
            key = f"{newest.key}{number}"
            values = {**rows.picture_values(newest), "key": key, "rank": newest.rank + number}
            with worker:
                worker.execute(rows.INSERT_PICTURE, values)
            found = library.picture(key)
            assert found is not None
            return found

        inserts = []
        for number in range(RUNS):
            new = commit(number + 1)
            inserts += bench.times(view, partial(model.add, new), 1)
    yield Measure("library 100k, insert at the top", _median(sorted(inserts)), "ms")
    yield Measure("library 100k, reset", _median(bench.times(view, model.reset)), "ms")
    bar = view.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    steps = bench.times(view, lambda: bar.setValue(bar.value() + 40), 300)
    yield Measure("library 100k, scroll 40 px p99", steps[296], "ms")
    dice = random.Random(1)
    jumps = bench.times(view, lambda: bar.setValue(dice.randrange(bar.maximum())), 40)
    yield Measure("library 100k, jump p50", _median(jumps), "ms")
    hung.close()
    library.close()


def _page_figures(library: Library) -> Iterator[Measure]:
    """A page of records as the window's thread reads it, and one whose bytes are not in memory."""
    days, dice = library.days(), random.Random(3)
    for name, is_cold in (("warm", False), ("from a cold disk", True)):
        taken = []
        for _ in range(60):
            day = dice.choice(days)
            if is_cold:
                forget_cached([library.folders.database])
            began = time.perf_counter()
            library.day_page(day.day, 0, PAGE)
            taken.append((time.perf_counter() - began) * 1e3)
        taken.sort()
        yield Measure(f"library 100k, a page of records {name} p50", _median(taken), "ms")
        yield Measure(f"library 100k, a page of records {name} max", taken[-1], "ms")


def _median(taken: list[float]) -> float:
    return statistics.median(taken)

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

from benchmarks.measure import Measure
from benchmarks.wall_bench import (
    RUNS,
    Bench,
    Hung,
    application,
    longest_pause,
    peer_figures,
    resizer,
    wait,
)
from benchmarks.wall_sources import Reckoned, link_small_files, paint_files
from desktop_app.core import rows
from desktop_app.core.library import Library
from desktop_app.core.records import Picture
from tests.core.making import fill

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
        peer = peer_figures(bench)
        for name, value in smaller.items():
            against = peer.get(name)
            ratio = None if against is None else against / value
            yield Measure(f"wall 100k, {name}", value, "ms", peer=against, ratio=ratio)
        for name, value in larger.items():
            ratio = value / smaller[name]
            yield Measure(f"wall 1M, {name}", value, "ms", floor=smaller[name], ratio=ratio)
        yield from _library_figures(bench, place / "library")
        yield from _thumbnail_figures(bench, place)


def _wall_figures(bench: Bench, place: Path, count: int) -> dict[str, float]:
    source = Reckoned(count, _NO_MEDIA)
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
    bar.setValue(bar.maximum() // 2)
    figures["insert while scrolled away"] = _median(
        bench.times(view, lambda: model.add(source.add()))
    )
    hung.close()
    return figures


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
    Library.open(folder).close()
    fill(folder, 100_000)
    library = Library.open(folder)
    began = time.perf_counter()
    hung = bench.hang(library.days, library.day_page, folder / "none", folder)
    yield Measure("library 100k, first paint", (time.perf_counter() - began) * 1e3, "ms")
    view, model = hung.view, hung.model
    newest = model.picture(0)
    assert newest is not None
    with closing(sqlite3.connect(library.folders.database)) as worker:

        def commit() -> Picture:
            key = f"{newest.key}{time.perf_counter_ns()}"
            values = {**rows.picture_values(newest), "key": key}
            with worker:
                cursor = worker.execute(rows.INSERT_PICTURE, values)
            assert cursor.lastrowid is not None
            return rows.picture((cursor.lastrowid, *tuple(rows.picture_values(newest).values())))

        inserts = []
        for _ in range(RUNS):
            new = commit()
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


def _thumbnail_figures(bench: Bench, place: Path) -> Iterator[Measure]:
    """Real JPEG files: filling a page, and the pauses while cold ones scroll by."""
    source = Reckoned(100_000)
    originals, small = place / "originals", place / "small"
    near = source.day_page(source.numbers[0], 0, 100)
    paint_files(originals, near)
    first_days = [one for day in source.numbers[:12] for one in source.day_page(day, 0, 100)]
    link_small_files(small, originals, first_days)
    hung = bench.hang(source.days, source.day_page, small, originals)
    bar = hung.view.verticalScrollBar()
    wait(bench, lambda: _is_filled(hung))
    filled = []
    reach = hung.view.visualRect(hung.model.index(len(first_days) - 60, 0)).top()
    for step in range(1, 13):
        began = time.perf_counter()
        bar.setValue(reach * step // 13)
        wait(bench, lambda: _is_filled(hung))
        filled.append((time.perf_counter() - began) * 1e3)
    yield Measure("jump to a cold page, all tiles filled p50", _median(sorted(filled)), "ms")
    yield Measure("jump to a cold page, all tiles filled max", max(filled), "ms")
    hung.close()
    idle = longest_pause(bench, lambda: None)
    hung = bench.hang(source.days, source.day_page, small, originals)
    bar = hung.view.verticalScrollBar()
    pause = longest_pause(bench, lambda: bar.setValue(bar.value() + 50))  # 3,000 px/s at 60 Hz
    yield Measure("longest pause, cold thumbnails at 3,000 px/s", pause, "ms", floor=idle)
    hung.close()


def _is_filled(hung: Hung) -> bool:
    view = hung.view
    bottom = view.viewport().height()
    index = view.indexAt(view.viewport().rect().center())
    row = index.row() if index.isValid() else 0
    seen = []
    for step in (-1, 1):
        one = row if step > 0 else row - 1
        while 0 <= one < hung.model.count:
            area = view.visualRect(hung.model.index(one, 0))
            if area.bottom() < 0 or area.top() >= bottom:
                break
            seen.append((hung.model.picture(one), area))
            one += step
    return all(
        picture is not None and hung.thumbnails.has(picture, area.width(), area.height())
        for picture, area in seen
    )


def _median(taken: list[float]) -> float:
    return statistics.median(taken)

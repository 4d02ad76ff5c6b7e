"""Real picture files on the wall: how soon a cold place is filled, and how smoothly."""

from __future__ import annotations

import statistics
import sys
import time
from collections.abc import Iterator
from functools import partial
from pathlib import Path

from benchmarks.measure import Measure
from benchmarks.wall_bench import Bench, Hung, longest_pause, wait
from benchmarks.wall_sources import Reckoned, copy_small_files, forget_cached, paint_files
from desktop_app.core.records import Picture
from desktop_app.state.cache_folder import FANS
from desktop_app.state.thumbnails import Thumbnails

_PICTURES = 100_000
_PLACES = 10
_RUNS = 5
_FRAMES_A_SECOND = 60
_CACHED = 30_000  # small files for the round that counts them


def figures(bench: Bench, place: Path) -> Iterator[Measure]:
    """Among 100,000 pictures; under a minute."""
    source = Reckoned(_PICTURES)
    originals, small = place / "originals", place / "small"
    paint_files(originals, source.day_page(source.numbers[0], 0, 100))
    yield from _jumps(bench, source, originals, small)
    yield from _first_time(bench, source, originals, place / "new")
    for speed in (3_000, 25_000):
        yield from _scrolling(bench, source, originals, small, speed)
    yield from _counting(bench, place / "cache")


def _jumps(bench: Bench, source: Reckoned, originals: Path, small: Path) -> Iterator[Measure]:
    """To places all over the library, whose small files lie on disk and not in memory."""
    step = len(source.numbers) // _PLACES
    shown: list[Picture] = []
    for first in range(0, len(source.numbers), step):
        for day in source.numbers[max(first - 1, 0) : first + 2]:
            shown += source.day_page(day, 0, 1000)
    copy_small_files(small, originals, shown)
    rows = [place * step * source.counts[0] for place in range(1, _PLACES)]
    for name in (None, "", " from a cold disk"):  # the first walk makes what larger tiles need
        hung = bench.hang(source.days, source.day_page, small, originals)
        _wait_until_filled(bench, hung)
        taken = []
        for row in rows:
            if name:
                forget_cached([path for path in small.rglob("*.jpg") if path.is_file()])
            taken.append(_filled_after(bench, hung, row))
        hung.close()
        if name is None:
            continue
        yield Measure(f"jump to a cold page{name}, all tiles filled p50", _median(taken), "ms")
        yield Measure(f"jump to a cold page{name}, all tiles filled max", max(taken), "ms")


def _first_time(bench: Bench, source: Reckoned, originals: Path, small: Path) -> Iterator[Measure]:
    """The same where no small file has ever been made: every picture is decoded, all of it."""
    hung = bench.hang(source.days, source.day_page, small, originals)
    _wait_until_filled(bench, hung)
    taken = []
    for place in range(1, 8):
        row = place * 12_345
        taken.append(_filled_after(bench, hung, row))
    hung.close()
    yield Measure(
        "jump to pictures of a megapixel seen for the first time p50", _median(taken), "ms"
    )


def _filled_after(bench: Bench, hung: Hung, row: int) -> float:
    began = time.perf_counter()
    hung.view.show_row(row)
    _wait_until_filled(bench, hung)
    return (time.perf_counter() - began) * 1e3


def _scrolling(
    bench: Bench, source: Reckoned, originals: Path, small: Path, speed: int
) -> Iterator[Measure]:
    """Pixels a second over thumbnails that are not in memory."""
    pauses, controls = [], []
    days = max(speed // 1200, 8)  # as many as are passed, and some
    near = [one for day in source.numbers[:days] for one in source.day_page(day, 0, 1000)]
    copy_small_files(small, originals, near)
    for _ in range(_RUNS):
        hung = bench.hang(source.days, source.day_page, small, originals)
        _wait_until_filled(bench, hung)
        controls.append(longest_pause(bench, lambda: None, 1.5))
        pauses.append(longest_pause(bench, partial(_scroll, hung, speed // _FRAMES_A_SECOND)))
        hung.close()
    print(f"# pauses {_rounded(pauses)} ms, idle {_rounded(controls)} ms", file=sys.stderr)
    yield Measure(
        f"longest pause, cold thumbnails at {speed:,} px/s",
        _median(pauses),
        "ms",
        floor=_median(controls),
    )


def _scroll(hung: Hung, step: int) -> None:
    bar = hung.view.verticalScrollBar()
    bar.setValue(bar.value() + step)


def _counting(bench: Bench, folder: Path) -> Iterator[Measure]:
    """The thread that counts the small files on disk, and deletes a third of them."""
    size_bytes = 64
    for fan in FANS:
        (folder / fan).mkdir(parents=True)
    for number in range(_CACHED):
        (folder / FANS[number % len(FANS)] / f"{number}.jpg").write_bytes(bytes(size_bytes))
    thumbnails = Thumbnails(folder, lambda picture: folder / picture.file)
    done: list[float] = []
    thumbnails.tidied.connect(lambda: done.append(time.perf_counter()))
    control = longest_pause(bench, lambda: None, 1.5)
    began = time.perf_counter()
    thumbnails.set_limit_bytes(_CACHED * size_bytes * 2 // 3)
    pause = longest_pause(bench, lambda: None, 2)
    wait(bench, lambda: bool(done))
    thumbnails.close()
    assert thumbnails.disk_bytes is not None
    assert thumbnails.disk_bytes <= thumbnails.limit_bytes
    yield Measure("thumbnails on disk: 30,000 counted, 10,000 deleted", done[0] - began, "s")
    yield Measure("longest pause meanwhile", pause, "ms", floor=control)


def _wait_until_filled(bench: Bench, hung: Hung) -> None:
    """Until every tile on the screen shows its picture at its size."""
    left = _on_screen(hung)

    def is_filled() -> bool:
        while left and hung.thumbnails.has(*left[-1]):
            left.pop()
        return not left

    wait(bench, is_filled)
    assert is_filled()


def _on_screen(hung: Hung) -> list[tuple[Picture, int, int]]:
    """What is to be seen, and at what size."""
    view, found = hung.view, []
    foot = view.viewport().height()
    index = view.indexAt(view.viewport().rect().center())
    row = index.row() if index.isValid() else 0
    for step in (-1, 1):
        one = row if step > 0 else row - 1
        while 0 <= one < hung.model.count:
            area = view.visualRect(hung.model.index(one, 0))
            if area.bottom() < 0 or area.top() >= foot:
                break
            picture = hung.model.picture(one)
            assert picture is not None
            found.append((picture, area.width(), area.height()))
            one += step
    return found


def _rounded(values: list[float]) -> list[float]:
    return [round(value, 1) for value in values]


def _median(taken: list[float]) -> float:
    return statistics.median(taken)

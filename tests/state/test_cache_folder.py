"""A folder that stays within its limit: what was used last stays, whatever others delete."""

from __future__ import annotations

import os
import shutil
import time
from pathlib import Path

import pytest

from desktop_app.state.cache_folder import FANS, CacheFolder

HOUR = 3600.0


def place(cache: CacheFolder, number: int) -> Path:
    return cache.folder / FANS[number * 37 % 256] / f"{number}.jpg"


def put(cache: CacheFolder, number: int, size_bytes: int = 1000, age_s: float = 0.0) -> Path:
    """Make a file that was used so long ago, as an earlier run would have."""
    path = place(cache, number)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(bytes(size_bytes))
    then = time.time() - age_s
    os.utime(path, (then, then))
    return path


def take(cache: CacheFolder, number: int, size_bytes: int) -> bool:
    """Make one as the app does."""
    with cache.beside(place(cache, number)) as temporary:
        temporary.write_bytes(bytes(size_bytes))
        return cache.take(temporary, place(cache, number))


def on_disk(cache: CacheFolder) -> int:
    return sum(path.stat().st_size for path in cache.folder.rglob("*") if path.is_file())


def test_what_was_not_used_for_longest_goes_first(tmp_path: Path) -> None:
    cache = CacheFolder(tmp_path, 20_000)
    files = [put(cache, number, age_s=(100 - number) * HOUR) for number in range(30)]
    assert cache.use(files[0])
    cache.tidy()
    assert cache.size_bytes == on_disk(cache) == 19_000  # the limit, and room for a batch
    assert [path for path in files if path.exists()] == [files[0], *files[12:]]


def test_within_the_limit_everything_stays(tmp_path: Path) -> None:
    cache = CacheFolder(tmp_path, 30_000)
    files = [put(cache, number, age_s=number * HOUR) for number in range(30)]
    cache.tidy()
    assert all(path.exists() for path in files)
    assert cache.size_bytes == 30_000
    assert not cache.is_too_large


@pytest.mark.parametrize("limit", [0, 700, 20_000, 100_000])
def test_it_is_never_larger_than_the_limit_and_a_batch(tmp_path: Path, limit: int) -> None:
    cache = CacheFolder(tmp_path, limit)
    full: list[bool] = []
    cache.on_full = lambda: full.append(True)
    largest = 0
    there = 0
    for number in range(300):
        size_bytes = 300 + number * 13 % 1500
        if take(cache, number, size_bytes):
            assert place(cache, number).exists()
            there += size_bytes
            largest = max(largest, there)
        if full and number % 7 == 0:
            full.clear()
            cache.tidy()
            there = on_disk(cache)
            assert cache.size_bytes == there <= limit
    assert largest <= limit + cache.batch_bytes
    assert (largest > 0) == (limit > 0)


def test_a_lower_limit_takes_effect_at_the_next_round(tmp_path: Path) -> None:
    cache = CacheFolder(tmp_path, 100_000)
    for number in range(300):
        put(cache, number, 300, age_s=number * HOUR)
    cache.tidy()
    assert on_disk(cache) == 90_000
    cache.limit_bytes = 10_000
    assert cache.is_too_large
    cache.tidy()
    assert cache.size_bytes == on_disk(cache) <= 10_000
    assert (tmp_path / FANS[0] / "0.jpg").exists()  # the one that was used last


def test_who_deletes_the_folder_does_no_harm(tmp_path: Path) -> None:
    cache = CacheFolder(tmp_path / "cache", 20_000)
    for number in range(15):
        put(cache, number)
    cache.tidy()
    shutil.rmtree(tmp_path / "cache")
    assert not cache.use(tmp_path / "cache" / FANS[0] / "0.jpg")
    cache.tidy()
    assert cache.size_bytes == 0
    for number in range(30):
        assert take(cache, number, 100)
    assert cache.size_bytes == on_disk(cache) == 3000


def test_a_folder_that_lost_files_is_counted_anew_before_any_goes(tmp_path: Path) -> None:
    cache = CacheFolder(tmp_path, 20_000)
    files = [put(cache, number, age_s=number * HOUR) for number in range(20)]
    cache.tidy()
    for path in files[:10]:
        path.unlink()
    assert take(cache, 90, 400)  # as it believes, beyond the limit
    assert cache.is_too_large
    cache.tidy()
    assert sum(path.exists() for path in files) >= 8


def test_what_was_half_written_goes_when_it_is_old(tmp_path: Path) -> None:
    cache = CacheFolder(tmp_path, 20_000)
    put(cache, 1)
    folder = tmp_path / FANS[37]
    for name, age_s in (("fresh", 10.0), ("old", 2 * HOUR)):
        (folder / f".{name}").write_bytes(bytes(500))
        drawing = folder / f".drawing-{name}"
        drawing.mkdir()
        (drawing / "drawing.png").write_bytes(bytes(500))
        for path in (folder / f".{name}", drawing):
            os.utime(path, (time.time() - age_s, time.time() - age_s))
    cache.tidy()
    names = {path.name for path in folder.iterdir()}
    assert names == {"1.jpg", ".fresh", ".drawing-fresh"}


def test_a_clock_that_was_wrong_keeps_nothing_for_ever(tmp_path: Path) -> None:
    cache = CacheFolder(tmp_path, 20_000)
    files = [put(cache, number, age_s=number * HOUR) for number in range(1, 20)]
    future = put(cache, 30, 2000, age_s=-400 * 24 * HOUR)
    cache.tidy()
    assert not future.exists()
    assert all(path.exists() for path in files)
    again = put(cache, 30, age_s=-400 * 24 * HOUR)
    assert cache.use(again)
    assert abs(time.time() - again.stat().st_mtime) < HOUR


def test_others_folders_are_not_looked_into(tmp_path: Path) -> None:
    cache = CacheFolder(tmp_path, 1000)
    (tmp_path / "mine").mkdir()
    (tmp_path / "mine" / "picture.jpg").write_bytes(bytes(5000))
    (tmp_path / FANS[0]).mkdir()
    (tmp_path / FANS[0] / "folder").mkdir()
    (tmp_path / FANS[1]).write_text("a file where a folder should be")
    cache.tidy()
    assert (tmp_path / "mine" / "picture.jpg").exists()
    assert (tmp_path / FANS[0] / "folder").exists()
    assert cache.size_bytes == 0


def test_it_leaves_off_when_it_is_told_to(tmp_path: Path) -> None:
    cache = CacheFolder(tmp_path, 1000)
    files = [put(cache, number) for number in range(5)]
    cache.end()
    cache.tidy()
    assert all(path.exists() for path in files)
    assert cache.size_bytes is None


def test_cleared_it_is_empty_but_for_what_is_being_written(tmp_path: Path) -> None:
    cache = CacheFolder(tmp_path, 30_000)
    for number in range(20):
        put(cache, number)
    cache.tidy()
    with cache.beside(place(cache, 99)) as temporary:
        temporary.write_bytes(bytes(500))
        cache.clear()
        assert cache.size_bytes == 0
        assert cache.take(temporary, place(cache, 99))
    assert cache.size_bytes == on_disk(cache) == 500

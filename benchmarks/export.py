"""A thousand pictures exported as received, beside `cp -r` of the same files in the same run."""

from __future__ import annotations

import os
import shutil
import statistics
import subprocess
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from benchmarks.measure import Measure
from desktop_app.core.folders import Folders
from desktop_app.core.library import Library
from desktop_app.core.taking_out.manner import Finished, Manner
from desktop_app.core.taking_out.taking import take_out

PICTURES = 1000
BYTES = 600_000  # of one picture, on average; half of them are up to twice as large
RUNS = 7


def filled(folder: Path) -> Library:
    """A library with so many pictures of very different sizes, whose bytes cannot be squeezed."""
    import sqlite3
    from contextlib import closing

    from desktop_app.core import rows, schema
    from tests.core.making import a_job, a_picture

    library = Library.open(folder)
    noise = os.urandom(2 * BYTES)
    jobs = [a_job(f"Picture {number}") for number in range(PICTURES)]
    pictures = [a_picture(job) for job in jobs]
    for number, picture in enumerate(pictures):
        path = library.path_of(picture)
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(number.to_bytes(8, "big") + noise[: 2 * BYTES * number // PICTURES])
    database = sqlite3.connect(library.folders.database, isolation_level=None)
    with closing(database) as connection, schema.transaction(connection):
        connection.executemany(rows.INSERT_JOB, map(rows.job_values, jobs))
        for picture in pictures:
            rows.insert_picture(connection, picture)
    return library


def exported(library: Library, keys: list[str], target: Path) -> float:
    """Seconds that an export takes."""
    target.mkdir()
    began = time.perf_counter()
    events = take_out(
        library.folders, library._database, keys, target, Manner(), "Pictor", lambda: False
    )
    *_, last = events
    took = time.perf_counter() - began
    assert isinstance(last, Finished)
    assert last.number == PICTURES
    return took


def copied(folders: Folders, target: Path) -> float:
    """Seconds that the system's own copy takes."""
    began = time.perf_counter()
    subprocess.run(["cp", "-r", folders.images, target], check=True)  # noqa: S607
    return time.perf_counter() - began


def main() -> Iterator[Measure]:
    """Medians of runs that take turns, each into a new folder."""
    ours: list[float] = []
    theirs: list[float] = []
    with tempfile.TemporaryDirectory(prefix="pictor-export-") as place:
        root = Path(place)
        library = filled(root / "library")
        found = library._database.read("SELECT key FROM pictures ORDER BY rank")
        keys = [str(row[0]) for row in found]
        for run in range(RUNS + 1):
            for is_ours in (run % 2 == 0, run % 2 == 1):
                if is_ours:
                    ours.append(exported(library, keys, root / "ours"))
                else:
                    theirs.append(copied(library.folders, root / "theirs"))
                os.sync()  # neither pays for what the other has left to be written
            for name in ("ours", "theirs"):
                shutil.rmtree(root / name)
            os.sync()
            if not run:  # the first one warms the cache
                ours.clear()
                theirs.clear()
        library.close()
    mine, peer = statistics.median(ours) * 1e3, statistics.median(theirs) * 1e3
    yield Measure(
        f"export of {PICTURES} pictures as received, against cp -r",
        mine,
        "ms",
        peer=peer,
        ratio=mine / peer,
    )

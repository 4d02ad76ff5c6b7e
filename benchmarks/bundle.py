"""What people install against running from source: from process start to the first paint; sizes."""

from __future__ import annotations

import statistics
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from benchmarks.measure import Measure
from benchmarks.start import painted_ms
from desktop_app.core.library import Library
from desktop_app.places import Places

ROOT = Path(__file__).resolve().parents[1]
DIST = ROOT / "dist"
RUNS = 11
#: What was promised, in MB; the value is held against it as against a floor.
MOST_MB = {"unpacked": 135.0, "as a .deb": 42.0}


def main() -> Iterator[Measure]:
    """Make it by its own command, then start both in turn."""
    command = [sys.executable, str(ROOT / "dev.py"), "bundle"]
    subprocess.run(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=True)
    with tempfile.TemporaryDirectory() as folder:
        places = Places.below(Path(folder))
        source = [sys.executable, str(ROOT / "main.py")]
        bundle = [str(DIST / "pictor" / "pictor")]
        rounds = [(_ms(source, places), _ms(bundle, places)) for _ in range(RUNS + 1)][1:]
    for place, name in enumerate(("first paint", "everything painted")):
        yield Measure(
            f"bundle: start to {name}, against running from source",
            statistics.median(bundled[place] for _, bundled in rounds),
            "ms",
            floor=statistics.median(run[place] for run, _ in rounds),
            ratio=statistics.median(bundled[place] / run[place] for run, bundled in rounds),
        )
    (package,) = DIST.glob("*.deb")
    unpacked = [path for path in (DIST / "pictor").rglob("*") if not path.is_dir()]
    for name, size in (
        ("unpacked", sum(path.lstat().st_size for path in unpacked)),
        ("as a .deb", package.stat().st_size),
    ):
        most = MOST_MB[name]
        yield Measure(f"bundle: size {name}", size / 1e6, "MB", floor=most, ratio=size / 1e6 / most)


def _ms(command: list[str], places: Places) -> list[float]:
    times = painted_ms([*command, "--data-dir", str(places.data)])
    Library.open(places.library).close()  # or the next start would look for what the kill has done
    return times

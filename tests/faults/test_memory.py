"""An endless answer takes no more memory than its cap and a little beside (N14)."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from desktop_app.core.reading import MOST_EVENT_BYTES

pytest.importorskip("resource")

MOST_BESIDE_BYTES = 200 << 20
CHILD = """
import resource, sys
from pathlib import Path
from desktop_app.core.errors import AppError
from desktop_app.core.reader import Reader

def peak():
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss

before = peak()
reader = Reader(Path(sys.argv[1]))
block, told = sys.argv[2].encode() * (1 << 14), ""
try:
    for _ in range(4000):
        reader.feed(block)
except AppError as error:
    told = error.failure.kind
reader.finish()
print(told, peak() - before)
"""


@pytest.mark.parametrize("piece", ["data: x", '{"a":"xxx', ": comment ", "data: x\n"])
def test_memory_stays_below_the_cap(piece: str, tmp_path: Path) -> None:
    made = subprocess.run(
        [sys.executable, "-c", CHILD, str(tmp_path / "answer"), piece],
        check=True,
        capture_output=True,
        text=True,
        timeout=100,
        cwd=Path(__file__).parents[2],
    )
    kind, grown = made.stdout.split()
    assert kind == "too_long"
    unit = 1 if sys.platform == "darwin" else 1024
    assert int(grown) * unit < MOST_EVENT_BYTES + MOST_BESIDE_BYTES

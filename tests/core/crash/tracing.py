"""strace, which stops a child at a chosen system call or makes the call fail."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import sysconfig
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

REPOSITORY = Path(__file__).resolve().parents[3]

#: Whatever changes the disk, under all the names that systems have for it.
WRITES = ("write", "pwrite64", "ftruncate")
SYNCS = ("fsync", "fdatasync")
NAMES = (
    *("openat", "mkdir", "mkdirat", "rename", "renameat", "renameat2", "link", "linkat"),
    *("unlink", "unlinkat", "rmdir"),
)
EVERYTHING = (*WRITES, *SYNCS, *NAMES)

_CALL = re.compile(r"^(?:\d+ +)?(\w+)\(")


@dataclass(frozen=True, slots=True)
class Point:
    """One system call of a child: the n-th of its name."""

    name: str
    number: int


@dataclass(frozen=True, slots=True)
class Outcome:
    """How a child ended, and what it had said by then."""

    status: int
    lines: tuple[str, ...]
    complaints: str


def need_strace() -> None:
    """Skip, naming the package, where strace is missing."""
    if shutil.which("strace") is None:
        pytest.skip("strace is missing; on Debian: apt install strace")


def points(child: list[str | Path], folder: Path, calls: tuple[str, ...]) -> Iterator[Point]:
    """Every such call that the child makes between saying "begin" and "end".

    It says so by `writev`, which nothing else uses and no fault is ever put into.
    """
    log = folder.with_suffix(".trace")
    names = ",".join(f"?{name}" for name in calls)  # not every processor has every call
    ended = _run(child, folder, "-o", str(log), "-e", f"trace={names},writev")
    assert ended.status == 0, ended
    counts: Counter[str] = Counter()
    is_between = False
    for line in log.read_text(errors="replace").splitlines():
        call = _CALL.match(line)
        if call is None:
            continue
        counts[call[1]] += 1
        only_reads = call[1] == "openat" and "O_CREAT" not in line
        if is_between and call[1] in calls and not only_reads:
            yield Point(call[1], counts[call[1]])
        if 'iov_base="begin\\n"' in line:
            is_between = True
        if 'iov_base="end\\n"' in line:
            return
    pytest.fail("the child did not come to its end")


def killed_at(child: list[str | Path], folder: Path, point: Point) -> Outcome:
    """Run the child until it reaches this call."""
    return _injected(child, folder, point, f"signal=SIGKILL:when={point.number}")


def failing_at(
    child: list[str | Path],
    folder: Path,
    point: Point,
    error: str,
    *,
    from_there_on: bool = False,
) -> Outcome:
    """Run the child with this call failing, or this one and all that follow."""
    when = f"{point.number}+" if from_there_on else f"{point.number}"
    # The filter saves two thirds of the time, but lets no signals through.
    return _injected(child, folder, point, f"error={error}:when={when}", "--seccomp-bpf")


def _injected(
    child: list[str | Path], folder: Path, point: Point, what: str, *options: str
) -> Outcome:
    log = folder.with_suffix(".trace")
    call = ("-e", f"trace={point.name}", "-e", f"inject={point.name}:{what}")
    outcome = _run(child, folder, *options, "-o", str(log), *call)
    traced = log.read_text(errors="replace")
    assert outcome.status != 0 or "(INJECTED)" in traced, f"{point} was not reached"
    return outcome


def _run(child: list[str | Path], folder: Path, *options: str) -> Outcome:
    packages = sysconfig.get_paths()
    path = [str(REPOSITORY), packages["purelib"], packages["platlib"]]
    settings = {
        "PYTHONPATH": os.pathsep.join(path),
        "PYTHONHASHSEED": "0",
        "PYTHONDONTWRITEBYTECODE": "1",
    }
    ended = subprocess.run(
        ["strace", "-qq", "-f", *options, sys.executable, "-S", *child, folder],
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
        cwd=REPOSITORY,
        env={**os.environ, **settings},
    )
    return Outcome(ended.returncode, tuple(ended.stdout.splitlines()), ended.stderr)

"""strace, which stops a child at a chosen system call or makes the call fail."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import sysconfig
from collections import Counter, defaultdict
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from types import ModuleType

import pytest

from tests.core.crash import forking

REPOSITORY = Path(__file__).resolve().parents[3]

#: Whatever changes the disk, under all the names that systems have for it.
WRITES = ("write", "pwrite64", "ftruncate")
SYNCS = ("fsync", "fdatasync")
MAKES = ("openat", "mkdir", "mkdirat", "rename", "renameat", "renameat2", "link", "linkat")
REMOVES = ("unlink", "unlinkat", "rmdir")
EVERYTHING = (*WRITES, *SYNCS, *MAKES, *REMOVES)

_CALL = re.compile(r"^(\d+) +(\w+)\(")
_CHUNK = 20


@dataclass(frozen=True, slots=True)
class Outcome:
    """Where a child met its fault, how it ended, and what it had said by then."""

    call: str
    number: int
    folder: Path
    status: int
    lines: tuple[str, ...]
    complaints: str

    def words(self, word: str) -> list[str]:
        """What followed this word, each time that it was said."""
        begin = f"{word} "
        return [line.removeprefix(begin) for line in self.lines if line.startswith(begin)]


def need_strace() -> None:
    """Skip, naming the package, where strace is missing."""
    if shutil.which("strace") is None:
        pytest.skip("strace is missing; on Debian: apt install strace")


def killed(child: ModuleType, folder: Path) -> Iterator[Outcome]:
    """The outcome of being killed at every call that changes the disk."""
    return _everywhere(child, folder, EVERYTHING, "signal=SIGKILL", "")


def failing(
    child: ModuleType, folder: Path, calls: tuple[str, ...], error: str, *, for_good: bool
) -> Iterator[Outcome]:
    """The outcome of every one of these calls failing, alone or with all that follow."""
    # The filter makes it faster, but lets no signals through.
    more = "+" if for_good else ""
    return _everywhere(child, folder, calls, f"error={error}", more, "--seccomp-bpf")


def _everywhere(
    child: ModuleType, folder: Path, calls: tuple[str, ...], what: str, more: str, *options: str
) -> Iterator[Outcome]:
    numbers, others = _points(child, folder, calls)

    def run(call: str, some: list[int]) -> list[Outcome]:
        when = others[call] + 2 * _CHUNK + max(numbers[call])  # the parent must never meet it
        options_here = [*options, "-e", f"trace={call}"]
        options_here += ["-e", f"inject={call}:{what}:when={when}{more}"]
        log = folder / f"{call}-{some[0]}.trace"
        _strace(log, options_here, child, call, when, folder, some)
        if "error=" in what:
            assert log.read_text(errors="replace").count("(INJECTED)") >= len(some)
        return [_outcome(folder, call, number) for number in some]

    with ThreadPoolExecutor(2) as pool:
        for outcomes in [
            pool.submit(run, call, found[first : first + _CHUNK])
            for call, found in numbers.items()
            for first in range(0, len(found), _CHUNK)
        ]:
            yield from outcomes.result()


def _points(
    child: ModuleType, folder: Path, calls: tuple[str, ...]
) -> tuple[dict[str, list[int]], Counter[str]]:
    """The numbers of all such calls that the child makes between saying "begin" and "end".

    It says so by `writev`, which nothing else uses and no fault is ever put into. Also how many
    calls its parent makes.
    """
    log = folder / "whole.trace"
    names = ",".join(f"?{name}" for name in calls)  # not every processor has every call
    _strace(log, ["-e", f"trace={names},writev"], child, "none", 0, folder, [0])
    assert _outcome(folder, "none", 0).status == 0, _outcome(folder, "none", 0)
    lines = log.read_text(errors="replace").splitlines()
    pid = next(line for line in lines if 'iov_base="begin\\n"' in line).split()[0]
    own: Counter[str] = Counter()
    others: Counter[str] = Counter()
    found: dict[str, list[int]] = defaultdict(list)
    is_between = False
    for line in lines:
        match = _CALL.match(line)
        if match is None:
            continue
        call = match[2]
        (own if match[1] == pid else others)[call] += 1
        only_reads = call == "openat" and "O_CREAT" not in line
        if match[1] == pid and is_between and call in calls and not only_reads:
            found[call].append(own[call])
        is_between = (
            is_between or 'iov_base="begin\\n"' in line
        ) and 'iov_base="end\\n"' not in line
    assert '"end\\n"' in log.read_text(errors="replace"), "the child did not come to its end"
    return found, others


def _outcome(folder: Path, call: str, number: int) -> Outcome:
    below = folder / f"{call}-{number}"
    return Outcome(
        call,
        number,
        below,
        int(below.with_suffix(".status").read_text()),
        tuple(below.with_suffix(".said").read_text().splitlines()),
        below.with_suffix(".complaints").read_text(),
    )


def _strace(
    log: Path,
    options: list[str],
    child: ModuleType,
    call: str,
    when: int,
    folder: Path,
    numbers: list[int],
) -> None:
    packages = sysconfig.get_paths()
    path = [str(REPOSITORY), packages["purelib"], packages["platlib"]]
    settings = {"PYTHONPATH": os.pathsep.join(path), "PYTHONDONTWRITEBYTECODE": "1"}
    subprocess.run(
        [
            *("strace", "-qq", "-f", "-o", str(log), *options),
            *(
                sys.executable,
                "-S",
                str(forking.__file__),
                child.__name__,
                call,
                str(when),
                str(folder),
            ),
            *map(str, numbers),
        ],
        check=True,
        timeout=100,
        cwd=REPOSITORY,
        env={**os.environ, **settings},
    )

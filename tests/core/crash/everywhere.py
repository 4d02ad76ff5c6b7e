"""What is promised of a child wherever it dies and wherever the disk fails it."""

from __future__ import annotations

import signal
from collections.abc import Callable
from pathlib import Path
from types import ModuleType

import pytest

from desktop_app.core.errors import Kind
from tests.core.crash import tracing
from tests.core.crash.tracing import Outcome

#: Looks at what an outcome has left behind, and says which state it is.
Check = Callable[[Outcome], int]

#: For a test with `calls`, `error` and `for_good`: how a disk can fail.
FAULTS = (
    pytest.mark.parametrize(
        ("calls", "error"),
        [
            ((*tracing.WRITES, *tracing.MAKES), "ENOSPC"),
            ((*tracing.WRITES, *tracing.SYNCS, *tracing.MAKES, *tracing.REMOVES), "EIO"),
        ],
        ids=["full", "failing"],
    ),
    pytest.mark.parametrize("for_good", [False, True], ids=["once", "for-good"]),
)
LASTING = [pytest.mark.strace, pytest.mark.timeout(300)]


def every_way(test: Callable[..., None]) -> Callable[..., None]:
    """Let a test see each way in which a disk can fail."""
    for mark in FAULTS:
        test = mark(test)
    return test


def killed(child: ModuleType, folder: Path, check: Check) -> list[int]:
    """The states that were found after being killed at each call that changes the disk."""
    tracing.need_strace()
    seen = []
    for outcome in tracing.killed(child, folder):
        assert outcome.status == -signal.SIGKILL
        seen.append(check(outcome))
    return seen


def failing(
    child: ModuleType,
    folder: Path,
    calls: tuple[str, ...],
    error: str,
    check: Check,
    *,
    for_good: bool,
) -> int:
    """How often the child told of the fault; it never breaks down, and tells of no other."""
    tracing.need_strace()
    told = 0
    for outcome in tracing.failing(child, folder, calls, error, for_good=for_good):
        assert outcome.status == 0, outcome
        assert "Traceback" not in outcome.complaints
        assert set(outcome.words("fault")) <= {Kind.DISK}
        check(outcome)
        told += bool(outcome.words("fault"))
    return told

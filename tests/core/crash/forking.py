"""Runs a child many times below one strace, so that Python starts once and not at every fault.

strace counts the calls of each process anew, and its fault waits at the same number for all. So a
child that is to meet it at its own n-th call makes calls that come to nothing first, until only n
are missing.

Arguments: the child's module, the name of the call, where the fault waits, a folder, and the
numbers n. Each child gets a folder of its own, named for the call and the number; beside it lies
what it said.
"""

from __future__ import annotations

import contextlib
import importlib
import os
import sys
import traceback
from collections.abc import Callable
from pathlib import Path

_NOWHERE = 999  # no file is open under this number
_VAIN: dict[str, Callable[[], object]] = {
    "write": lambda: os.write(_NOWHERE, b""),
    "pwrite64": lambda: os.pwrite(_NOWHERE, b"", 0),
    "ftruncate": lambda: os.ftruncate(_NOWHERE, 0),
    "fsync": lambda: os.fsync(_NOWHERE),
    "fdatasync": lambda: os.fdatasync(_NOWHERE),
    "openat": lambda: os.open("", os.O_RDONLY),
    "mkdir": lambda: os.mkdir(""),  # noqa: PTH102 - exactly this call
    "mkdirat": lambda: os.mkdir("", dir_fd=0),
    "rename": lambda: os.rename("", ""),  # noqa: PTH104
    "renameat": lambda: os.rename("", "", src_dir_fd=0, dst_dir_fd=0),
    "unlink": lambda: os.unlink(""),  # noqa: PTH108
    "unlinkat": lambda: os.unlink("", dir_fd=0),
    "rmdir": lambda: os.rmdir(""),  # noqa: PTH106
}


def main() -> None:
    """Run the child once for each number."""
    module, call, when, folder, *numbers = sys.argv[1:]
    run: Callable[[Path], None] = importlib.import_module(module).main
    for number in map(int, numbers):
        below = Path(folder) / f"{call}-{number}"
        pid = os.fork()
        if pid == 0:
            _live(run, below, call, int(when) - number)
        _, status = os.waitpid(pid, 0)
        below.with_suffix(".status").write_text(str(os.waitstatus_to_exitcode(status)))


def _live(run: Callable[[Path], None], below: Path, call: str, missing: int) -> None:
    for stream, ending in ((1, ".said"), (2, ".complaints")):
        os.dup2(os.open(below.with_suffix(ending), os.O_WRONLY | os.O_CREAT), stream)
    for _ in range(missing):
        with contextlib.suppress(OSError):
            _VAIN[call]()
    try:
        run(below)
    except BaseException:  # noqa: BLE001 - whatever it is, it must not go on as the parent
        traceback.print_exc()
        os._exit(1)
    os._exit(0)


if __name__ == "__main__":
    main()

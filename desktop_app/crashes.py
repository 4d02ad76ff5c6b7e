"""A crash that Python cannot catch writes its stacks into a file; the next start finds them."""

from __future__ import annotations

import contextlib
import faulthandler
from pathlib import Path
from typing import TextIO

_NAME, _LAST = "crash.log", "last-crash.log"


class CrashWatch:
    """Watches from now on, and knows what the run before left."""

    def __init__(self, folder: Path) -> None:
        """The files lie beside the log, in `folder`."""
        self.before = ""  # how the last run crashed; "" where it did not
        self._path = folder / _NAME
        with contextlib.suppress(OSError):  # a disk that is full must not stop us
            folder.mkdir(parents=True, exist_ok=True)
            if self._path.exists():
                self.before = self._path.read_text("utf-8", "replace").strip()
                if self.before:
                    self._path.replace(folder / _LAST)
        self._file: TextIO | None = None
        with contextlib.suppress(OSError):
            self._file = self._path.open("w", encoding="utf-8")
            faulthandler.enable(self._file, all_threads=True)

    def close(self) -> None:
        """The run has ended well; twice is fine."""
        if self._file is None:
            return
        faulthandler.disable()
        self._file.close()
        self._file = None
        with contextlib.suppress(OSError):
            self._path.unlink(missing_ok=True)

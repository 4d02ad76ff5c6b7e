"""Starting other programs, and leaving with a word."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from typing import NoReturn

WINDOWS = os.name == "nt"


def stop(sentence: str) -> NoReturn:
    """Say one thing and leave with status 1."""
    print(f"dev.py: {sentence}", file=sys.stderr)
    raise SystemExit(1)


def works(*words: str | Path) -> bool:
    """Whether the command ends well; what it says is not shown."""
    return subprocess.run(words, capture_output=True, check=False).returncode == 0


def become(command: list[str | Path]) -> NoReturn:
    """Hand this process over to the command, or carry its status where that is not possible."""
    words = [str(word) for word in command]
    # Uncompiled, the application would take twice as long to start.
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
    if WINDOWS:
        raise SystemExit(subprocess.run(words, check=False).returncode)
    sys.stdout.flush()
    sys.stderr.flush()
    os.execv(words[0], words)  # noqa: S606  the words are ours

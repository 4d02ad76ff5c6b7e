"""The app as a process of its own, and a look at its library from outside."""

from __future__ import annotations

import os
import signal
import sqlite3
import subprocess
import sys
from pathlib import Path
from typing import Self

from tests.e2e.screen import Screen

ROOT = Path(__file__).resolve().parents[2]


FROM_SOURCE = (sys.executable, str(ROOT / "dev.py"), "run")


class Process:
    """The app on a data folder: from its source, or another program that is it."""

    def __init__(
        self,
        shown: Screen,
        data: Path,
        *words: str,
        key: str = "",
        program: tuple[str, ...] = FROM_SOURCE,
    ) -> None:
        environment = dict(shown.environment)
        if key:
            environment["OPENROUTER_API_KEY"] = key
        self.log = data.parent / "output.txt"
        with self.log.open("ab") as output:
            self.process = subprocess.Popen(
                [*program, "--data-dir", str(data), *words],
                env=environment,
                stdin=subprocess.DEVNULL,
                stdout=output,
                stderr=output,
                start_new_session=True,
            )

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        if self.process.poll() is None:
            os.killpg(self.process.pid, signal.SIGKILL)
        self.process.wait(20)


def rows(data: Path, sql: str) -> list[tuple[object, ...]]:
    """What the database says, looked at from outside; nothing while it is not there yet."""
    file = data / "library" / "pictor.sqlite3"
    if not file.exists():
        return []
    database = sqlite3.connect(f"{file.as_uri()}?mode=ro", uri=True)
    try:
        return list(database.execute(sql))
    finally:
        database.close()

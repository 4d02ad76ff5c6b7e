"""The built-in demo service, run as a child process so that painting never slows the window."""

from __future__ import annotations

import os
import sys
import threading
from pathlib import Path
from typing import TYPE_CHECKING

from desktop_app.core.errors import AppError, Charged, Failure, Kind

if TYPE_CHECKING:
    import subprocess


class DemoProcess:
    """Starts the demo service when it is first needed; it ends with this process.

    `folder` is the one that holds the package, so that Python finds it.
    """

    def __init__(self, folder: Path, pace_s: float | None = None) -> None:
        self._folder = folder
        self._pace_s = pace_s
        self._turn = threading.Lock()
        self._child: subprocess.Popen[bytes] | None = None
        self._port = 0
        self.key = os.urandom(18).hex()

    def url(self) -> str:
        """The API root; blocks for the moment that the service needs to start."""
        with self._turn:
            if self._child is None or self._child.poll() is not None:
                self._start()
            return f"http://127.0.0.1:{self._port}/api/v1"

    def close(self) -> None:
        """End the service."""
        with self._turn:
            if self._child is not None:
                self._child.kill()
                self._child.wait()
                for pipe in (self._child.stdin, self._child.stdout):
                    if pipe is not None:
                        pipe.close()
                self._child = None

    def _start(self) -> None:
        import subprocess  # not needed by those who have a key

        frozen = getattr(sys, "frozen", False)
        start = (
            [sys.executable, "--demo-service"]
            if frozen
            else [
                sys.executable,
                "-m",
                "desktop_app.demo",
            ]
        )
        command = [*start, "--port", "0", "--key", self.key, "--follow-stdin"]
        if self._pace_s is not None:
            command += ["--pace", str(self._pace_s)]
        self._child = subprocess.Popen(  # noqa: S603  our own service
            command,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            cwd=self._folder,
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
        said = self._child.stdout.readline() if self._child.stdout else b""
        word, _, port = said.decode("ascii", "replace").strip().partition(" ")
        if word != "PORT" or not port.isdigit():
            raise AppError(
                Failure(
                    kind=Kind.UNREACHABLE,
                    charged=Charged.NO,
                    message="the demo painter did not start",
                )
            )
        self._port = int(port)

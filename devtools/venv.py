"""A virtual environment in the source tree, filled from a list of packages with their hashes."""

from __future__ import annotations

import hashlib
import importlib.util
import os
import re
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from devtools.processes import WINDOWS, stop, works

_BASE: str = getattr(sys, "_base_executable", None) or sys.executable  # outside any environment
_OLDEST, _NEWEST = (3, 11), (3, 13)


def check_python() -> None:
    """Stop where this Python is none of those that the locks are made for."""
    if not _OLDEST <= sys.version_info[:2] <= _NEWEST:
        stop(
            f"Pictor needs Python 3.11, 3.12 or 3.13; this is {sys.version.split()[0]} "
            f"({sys.executable}). Start dev.py with one of those."
        )


class Venv:
    """One environment; several locks may be installed into it, the larger ones on top."""

    def __init__(self, root: Path, name: str, locks: tuple[str, ...]) -> None:
        self.folder = root / name
        self.locks = locks
        self.python = self.folder / ("Scripts/python.exe" if WINDOWS else "bin/python")
        self._root = root
        self._name = name

    def ready(self, lock: str) -> None:
        """Make it hold what the named lock lists; does nothing when it already does."""
        check_python()
        if self.is_ready(lock):
            return
        with self.alone() as held:
            if not self.is_ready(lock):
                print(f"dev.py: setting up {self._name} from {lock} …", file=sys.stderr, flush=True)
                self.install(lock, held)

    def is_ready(self, lock: str) -> bool:
        """Whether the last installation ended well and gave what the lock lists now."""
        stamp = self.stamp_of(lock)
        return (
            self.python.exists()
            and stamp.exists()
            and stamp.read_text("ascii") == self.wanted(lock)
        )

    def stamp_of(self, lock: str) -> Path:
        """The file that says for what content of the lock, and what Python, it was set up."""
        return self.folder / f"{lock}.installed"

    def wanted(self, lock: str) -> str:
        """What the stamp says when all is up to date."""
        return hashlib.sha256((self._root / lock).read_bytes() + sys.version.encode()).hexdigest()

    @contextmanager
    def alone(self) -> Iterator[tuple[int, ...]]:
        """One dev.py at a time changes it.

        Gives the descriptors that children must inherit: a pip that outlives a killed dev.py still
        writes, so it keeps the lock.
        """
        try:
            file = (self._root / f"{self._name}.lock").open("ab")
        except OSError as error:
            stop(f"{self._root} cannot be written to: {error.strerror}.")
        with file:
            waiting = f"dev.py: another dev.py is setting up {self._name}; waiting for it …"
            if sys.platform == "win32":
                import msvcrt

                while True:
                    try:
                        msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
                        break
                    except OSError:
                        if waiting:
                            print(waiting, file=sys.stderr, flush=True)
                        waiting = ""
                        time.sleep(0.2)
                yield ()
            else:
                import fcntl

                try:
                    fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
                except BlockingIOError:
                    print(waiting, file=sys.stderr, flush=True)
                    fcntl.flock(file, fcntl.LOCK_EX)
                except OSError:
                    pass  # a file system without locks
                yield (file.fileno(),)

    def install(self, lock: str, held: tuple[int, ...]) -> None:
        """Bring it to what the lock lists; no stamp stands while anything is half done."""
        if not self.is_sound():
            self.make_venv(held)
        pip = self.pip_command()
        found = [self.stamp_of(name) for name in self.stamped()]
        stamps = {stamp: stamp.read_text("ascii") for stamp in found}
        still = [self.stamp_of(name) for name in self.locks if self.is_ready(name)]
        before = self.packages()
        for stamp in stamps:
            stamp.unlink()
        arguments = [
            "install",
            "--quiet",
            "--require-hashes",
            "--no-deps",
            "--no-input",
            "-r",
            lock,
        ]
        done = subprocess.run(
            [*pip, *arguments],
            cwd=self._root,
            env=os.environ | {"PIP_USER": "0"},
            pass_fds=held,
            check=False,
        )
        if done.returncode:
            if self.packages() == before:  # what worked before still does
                for stamp, text in stamps.items():
                    stamp.write_text(text, "ascii")
            stop("the packages could not be installed; pip says why above.")
        for stamp in still:
            stamp.write_text(stamps[stamp], "ascii")
        self.stamp_of(lock).write_text(self.wanted(lock), "ascii")

    def stamped(self) -> list[str]:
        """The locks that it was set up from, whatever they listed then."""
        return [name for name in self.locks if self.stamp_of(name).exists()]

    def is_sound(self) -> bool:
        """Whether it is this Python's and no installation into it was broken off."""
        config = self.folder / "pyvenv.cfg"
        if not (config.exists() and self.python.exists() and self.stamped()):
            return False
        version = re.escape(".".join(map(str, sys.version_info[:3])))
        written = config.read_text("utf-8", "replace")
        return re.search(rf"^version\s*=\s*{version}\s*$", written, re.MULTILINE) is not None

    def packages(self) -> set[str]:
        """What lies in its site-packages."""
        folders = ("lib/python3*/site-packages/*", "Lib/site-packages/*")
        return {path.name for folder in folders for path in self.folder.glob(folder)}

    def make_venv(self, held: tuple[int, ...]) -> None:
        """Create it anew."""
        self.remove_venv()
        has_pip = importlib.util.find_spec("ensurepip") and works(
            _BASE, "-m", "ensurepip", "--version"
        )
        how = [] if has_pip else ["--without-pip"]
        command = [_BASE, "-m", "venv", *how, str(self.folder)]
        if subprocess.run(command, pass_fds=held, check=False).returncode:
            stop("no virtual environment could be made. On Debian: sudo apt install python3-venv")

    def remove_venv(self, tries: int = 20) -> None:
        """Delete it; patient, for a killed installation's children may write a little longer."""
        for left in reversed(range(tries)):
            try:
                shutil.rmtree(self.folder)
            except FileNotFoundError:
                pass
            except OSError as error:
                if not left:
                    stop(f"{self.folder} cannot be removed: {error.strerror}.")
            if not self.folder.exists():
                return
            time.sleep(0.5)

    def pip_command(self) -> list[str]:
        """The pip that installs into it: its own, or else that of the Python it was made by."""
        quiet = ["-m", "pip", "--disable-pip-version-check"]
        own, outer = [str(self.python), *quiet], [_BASE, *quiet, "--python", str(self.python)]
        pip = next((command for command in (own, outer) if works(*command, "--version")), None)
        if pip is None:
            stop(
                "this Python has neither ensurepip nor a pip of 22.3 or newer. "
                "On Debian or Ubuntu: sudo apt install python3-venv"
            )
        return pip

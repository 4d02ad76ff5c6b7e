"""Lives in a library that are ended at chosen moments, and what is so going by what they said."""

from __future__ import annotations

import contextlib
import json
import os
import select
import signal
import subprocess
import sys
import time
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from desktop_app.core.changes import Marks
from tests.core.crash import living_child
from tests.core.crash.living_child import MADE_HERE
from tests.core.crash.tracing import REPOSITORY

Lines = list[dict[str, Any]]


@dataclass
class Known:
    """What is so, going by what was said; of collections, those that were made here."""

    places: dict[str, str] = field(default_factory=dict)  # images, trash or gone
    contents: dict[str, str] = field(default_factory=dict)  # fingerprints
    marks: dict[str, Marks] = field(default_factory=dict)
    collections: dict[str, str] = field(default_factory=dict)

    def add(self, key: str, fingerprint: str, marks: Marks) -> None:
        """A picture is there, perhaps once more."""
        self.places[key] = "images"
        self.contents[key] = fingerprint
        self.marks[key] = marks

    def do(self, step: dict[str, Any]) -> None:
        """One step, whole."""
        (what, told), *_ = step.items()
        if what == "mark":
            self.marks |= {key: ours(marks_told(one)) for key, one in told.items()}
        elif what == "collect":
            key, self.collections[key], members = told[0], told[1], told[2]
            self.marks |= {one: _with(self.marks[one], key) for one in members}
        elif what == "drop":
            del self.collections[told]
            self.marks = {key: _without(one, told) for key, one in self.marks.items()}
        elif what == "empty":
            self._move("trash", "gone", list(self.places))
        else:
            here, there = ("images", "trash") if what == "trash" else ("trash", "images")
            self._move(here, there, told)

    def _move(self, here: str, there: str, keys: list[str]) -> None:
        self.places |= {key: there for key in keys if self.places[key] == here}


class Child:
    """The process that forks what is to be killed."""

    def __init__(self, complaints: Path) -> None:
        with complaints.open("wb") as stderr:
            self._process = subprocess.Popen(
                [sys.executable, "-m", living_child.__name__],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=stderr,
                cwd=REPOSITORY,
            )
        self._complaints = complaints
        self._heard = b""

    def live(self, folder: Path, seed: int, moment: float, *, recovers: bool = False) -> Lines:
        """What one life says until it is killed, that long after it has begun."""
        assert self._process.stdin is not None
        asked = {"folder": str(folder / "library"), "given": str(folder / "given")}
        line = json.dumps({**asked, "seed": seed, "recovers": recovers})
        self._process.stdin.write(f"{line}\n".encode())
        self._process.stdin.flush()
        lines: Lines = []
        while not {"pid", "begin"} <= {name for one in lines for name in one}:
            lines += self._hear(30)
        end = time.monotonic() + moment
        while (left := end - time.monotonic()) > 0:
            lines += self._hear(left)
        with contextlib.suppress(ProcessLookupError):  # then a bug has ended it, which it has told
            os.kill(next(one["pid"] for one in lines if "pid" in one), signal.SIGKILL)
        while "status" not in lines[-1]:
            lines += self._hear(30)
        told = self._complaints.read_text()
        bugs = [str(one["bug"]) for one in lines if "bug" in one]
        assert not bugs, "\n".join([*bugs, told])
        assert lines[-1]["status"] == -signal.SIGKILL, told
        return lines

    def _hear(self, limit_s: float) -> Lines:
        assert self._process.stdout is not None
        handle = self._process.stdout.fileno()
        if not select.select([handle], [], [], limit_s)[0]:
            return []
        self._heard += os.read(handle, 1 << 20)
        *whole, self._heard = self._heard.split(b"\n")
        assert whole, "a line was cut"
        return [json.loads(one) for one in whole]

    def close(self) -> None:
        """It ends with its input."""
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.close()
        self._process.stdout.close()
        self._process.wait(30)


def ours(marks: Marks) -> Marks:
    """Without the collections that came with pictures."""
    return Marks(
        favourite=marks.favourite,
        stars=marks.stars,
        note=marks.note,
        tags=marks.tags,
        collections=tuple(key for key in marks.collections if key.startswith(MADE_HERE)),
    )


def marks_told(told: dict[str, Any]) -> Marks:
    """Marks as a child writes them."""
    lists = {name: tuple(told[name]) for name in ("tags", "collections")}
    return Marks(**{**told, **lists})


def _with(marks: Marks, collection: str) -> Marks:
    collections = tuple(sorted({*marks.collections, collection}))
    return Marks(marks.favourite, marks.stars, marks.note, marks.tags, collections)


def _without(marks: Marks, collection: str) -> Marks:
    collections = tuple(key for key in marks.collections if key != collection)
    return Marks(marks.favourite, marks.stars, marks.note, marks.tags, collections)

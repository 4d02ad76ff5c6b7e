"""What a command says: results on standard output, all else on standard error."""

from __future__ import annotations

import contextlib
import io
import json
import os
import sys
import unicodedata
from collections.abc import Mapping
from typing import TextIO

from desktop_app import NAME

#: Letters that would move the cursor, or turn the direction of what follows.
_UNSEEN = {"Cc", "Cf", "Zl", "Zp"}


class Output:
    """Never fails: whoever has stopped listening is told nothing more."""

    def __init__(self, *, is_json: bool, out: TextIO | None = None, err: TextIO | None = None):
        """On a terminal more is told than in a script."""
        self.is_json = is_json
        self.is_heard = True  # standard output is still read
        # A program of the desktop has neither on some systems.
        self._out, self._err = (
            out or sys.stdout or io.StringIO(),
            err or sys.stderr or io.StringIO(),
        )
        for stream in (self._out, self._err):
            if hasattr(stream, "reconfigure"):  # names of files may be no text
                errors = "surrogateescape" if os.name == "posix" else "replace"
                stream.reconfigure(encoding="utf-8", errors=errors)
        self.is_terminal = self._err.isatty()

    def result(self, text: str, event: Mapping[str, object] | None = None) -> None:
        """One result: the text, or the object where JSON is wanted; "" prints no line."""
        if self.is_json:
            text = "" if event is None else _as_json(event)
        if text:
            self._write(text)

    def event(self, event: Mapping[str, object]) -> None:
        """What only those are told who want JSON."""
        self.result("", event)

    def say(self, sentence: str) -> None:
        """A sentence beside the results."""
        with contextlib.suppress(OSError, ValueError):
            self._err.write(f"{sentence}\n")
            self._err.flush()

    def complain(self, sentence: str) -> None:
        """A sentence of what is wrong."""
        self.say(f"{NAME.lower()}: {sentence}")

    def progress(self, sentence: str) -> None:
        """A sentence for somebody who sits there and waits."""
        if self.is_terminal:
            self.say(sentence)

    def _write(self, text: str) -> None:
        if not self.is_heard:
            return
        try:
            self._out.write(f"{text}\n")
            self._out.flush()
        except (OSError, ValueError):
            self.is_heard = False
            # Python would try once more at its end, and complain.
            with contextlib.suppress(OSError, ValueError):
                os.dup2(os.open(os.devnull, os.O_WRONLY), self._out.fileno())


def shown(text: str, most: int = 300) -> str:
    """One line of somebody's words, which cannot command a terminal."""
    line = text.strip().splitlines()[0] if text.strip() else ""
    return "".join(
        " " if unicodedata.category(letter) in _UNSEEN else letter for letter in line[:most]
    ).strip()


def _as_json(event: Mapping[str, object]) -> str:
    text = json.dumps(event, ensure_ascii=False)
    try:
        text.encode()
    except UnicodeEncodeError:  # a file's name that is no text
        return json.dumps(event)
    return text

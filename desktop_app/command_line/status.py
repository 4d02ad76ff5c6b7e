"""How a command ends."""

from __future__ import annotations

from enum import IntEnum


class Status(IntEnum):
    """The exit status; `docs/command-line.md` explains each."""

    DONE = 0
    FAILED = 1
    WRONG_USE = 2
    NOTHING_FOUND = 3
    TOO_DEAR = 4
    IN_USE = 5
    INTERRUPTED = 130


class Refused(Exception):  # a way to end, not a bug
    """The command ends here, with one sentence."""

    def __init__(self, status: Status, sentence: str) -> None:
        super().__init__(sentence)
        self.status = status
        self.sentence = sentence

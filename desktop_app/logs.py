"""The log, which never holds a key, and the hooks that see every unhandled exception."""

from __future__ import annotations

import contextlib
import logging
import re
import sys
import threading
from collections.abc import Callable, Mapping
from pathlib import Path
from types import TracebackType

from desktop_app.core.errors import AppError
from desktop_app.typed import override

_KEY_SHAPE = re.compile(r"sk-or-[A-Za-z0-9_-]{8,}")
LOG_NAME = "pictor.log"
_FORM = "%(asctime)s %(levelname)s %(name)s: %(message)s"
_LARGEST_BYTES = 1_000_000
_KEPT_LOGS = 3

_log = logging.getLogger(__name__)


class Redactor(logging.Filter):
    """Takes keys out of every record: by shape, and by value once a key is known."""

    def __init__(self) -> None:
        super().__init__()
        self._secrets: frozenset[str] = frozenset()  # replaced as a whole: threads read it

    def hide(self, secret: str) -> None:
        """Never let this value through from now on."""
        if len(secret) >= 8:
            self._secrets |= {secret}

    def clean(self, text: str) -> str:
        """The text without any key."""
        for secret in self._secrets:
            text = text.replace(secret, "[key]")
        return _KEY_SHAPE.sub("[key]", text)

    def filter(self, record: logging.LogRecord) -> bool:
        """Rewrite the record's words; called by `logging` for every record."""
        message = record.getMessage()
        if record.exc_info:
            message += "\n" + logging.Formatter().formatException(record.exc_info)
        record.msg, record.args = self.clean(message), None
        record.exc_info = record.exc_text = None
        return True


class _File(logging.FileHandler):
    """A log of a few files; one that cannot be written never stops what it would have told."""

    def __init__(self, file: Path) -> None:
        super().__init__(file, encoding="utf-8", delay=True)
        self._file = file

    @override
    def emit(self, record: logging.LogRecord) -> None:
        with contextlib.suppress(OSError):
            self._turn()
        with contextlib.suppress(OSError):
            super().emit(record)

    def _turn(self) -> None:
        """Begin a new file when this one has grown large; where that fails, go on in it.

        The library's own handler for this costs a start several milliseconds.
        """
        if not self._file.exists() or self._file.stat().st_size <= _LARGEST_BYTES:
            return
        if self.stream is not None:
            self.stream.close()
            self.stream = None  # opened again by the next record
        for number in range(_KEPT_LOGS - 1, 0, -1):
            older = _numbered(self._file, number)
            if older.exists():
                older.replace(_numbered(self._file, number + 1))
        self._file.replace(_numbered(self._file, 1))

    @override
    def handleError(self, record: logging.LogRecord) -> None:
        """Say nothing: there is nowhere to say it."""


class _Bell(logging.Handler):
    """Tells of every mistake of ours that nobody caught, in the words that are written down."""

    def __init__(self, tell: Callable[[str], None]) -> None:
        super().__init__(logging.CRITICAL)
        self._tell = tell

    @override
    def emit(self, record: logging.LogRecord) -> None:
        self._tell(self.format(record))


def start(folder: Path, tell: Callable[[str], None] | None = None) -> Redactor:
    """Write the log into `folder`, keep the last few files, and catch what nobody did.

    `tell` hears of that, on whatever thread it happened.
    """
    folder.mkdir(parents=True, exist_ok=True)
    redactor = Redactor()
    terminal = logging.StreamHandler()
    terminal.setLevel(logging.CRITICAL)
    handlers: list[logging.Handler] = [terminal, _File(folder / LOG_NAME)]
    if tell is not None:
        handlers.append(_Bell(tell))
    root = logging.getLogger()
    for handler in handlers:
        handler.addFilter(redactor)
        if handler is not terminal:
            handler.setFormatter(logging.Formatter(_FORM))
        root.addHandler(handler)
    root.setLevel(logging.INFO)
    sys.excepthook = _on_exception
    threading.excepthook = _on_thread_exception
    return redactor


def last_lines(folder: Path, count: int) -> list[str]:
    """The end of the log, from the file before it as well where that is needed."""
    lines: list[str] = []
    for file in (folder / LOG_NAME, _numbered(folder / LOG_NAME, 1)):
        try:
            lines = file.read_text("utf-8", "replace").splitlines() + lines
        except OSError:
            continue
        if len(lines) >= count:
            break
    return lines[-count:]


def task_failed(facts: Mapping[str, object]) -> None:
    """Write down what asyncio tells of a task that broke off."""
    problem, message = facts.get("exception"), facts.get("message")
    if isinstance(problem, Exception):
        told = (type(problem), problem, problem.__traceback__)
        _log.log(_weight(problem), "unhandled exception in a task: %s", message, exc_info=told)
    else:
        _log.error("%s", message)


def _numbered(file: Path, number: int) -> Path:
    return file.with_suffix(f".{number}.log")


def _weight(problem: BaseException) -> int:
    """A fault of the world that nobody told is no mistake that needs a report."""
    return logging.ERROR if isinstance(problem, AppError) else logging.CRITICAL


def _on_exception(
    kind: type[BaseException], problem: BaseException, trace: TracebackType | None
) -> None:
    if issubclass(kind, KeyboardInterrupt):
        sys.__excepthook__(kind, problem, trace)
        return
    _log.log(_weight(problem), "unhandled exception", exc_info=(kind, problem, trace))


def _on_thread_exception(facts: threading.ExceptHookArgs) -> None:
    if facts.exc_value is not None:
        _on_exception(facts.exc_type, facts.exc_value, facts.exc_traceback)

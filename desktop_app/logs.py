"""The log, which never holds a key, and the hooks that see every unhandled exception."""

from __future__ import annotations

import contextlib
import logging
import re
import sys
import threading
from pathlib import Path
from types import TracebackType

from desktop_app.typed import override

_KEY_SHAPE = re.compile(r"sk-or-[A-Za-z0-9_-]{8,}")
_LARGEST_BYTES = 1_000_000
_KEPT_LOGS = 3

_log = logging.getLogger(__name__)


class Redactor(logging.Filter):
    """Takes keys out of every record: by shape, and by value once a key is known."""

    def __init__(self) -> None:
        super().__init__()
        self._secrets: set[str] = set()

    def hide(self, secret: str) -> None:
        """Never let this value through from now on."""
        if len(secret) >= 8:
            self._secrets.add(secret)

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
    """A log that cannot be written, on a full disk say, never stops what it would have told."""

    @override
    def emit(self, record: logging.LogRecord) -> None:
        with contextlib.suppress(OSError):
            super().emit(record)

    @override
    def handleError(self, record: logging.LogRecord) -> None:
        """Say nothing: there is nowhere to say it."""


def start(folder: Path) -> Redactor:
    """Write the log into `folder`, keep the last few files, and catch what nobody did."""
    folder.mkdir(parents=True, exist_ok=True)
    file = folder / "pictor.log"
    _turn(file)
    redactor = Redactor()
    handler = _File(file, encoding="utf-8", delay=True)
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    handler.addFilter(redactor)
    terminal = logging.StreamHandler()
    terminal.setLevel(logging.CRITICAL)
    terminal.addFilter(redactor)
    root = logging.getLogger()
    root.addHandler(terminal)
    root.addHandler(handler)
    root.setLevel(logging.INFO)
    sys.excepthook = _on_exception
    threading.excepthook = _on_thread_exception
    return redactor


def _turn(file: Path) -> None:
    """Begin a new file when the last has grown large."""
    if file.exists() and file.stat().st_size > _LARGEST_BYTES:
        for number in range(_KEPT_LOGS - 1, 0, -1):
            older = file.with_suffix(f".{number}.log")
            if older.exists():
                older.replace(file.with_suffix(f".{number + 1}.log"))
        file.replace(file.with_suffix(".1.log"))


def _on_exception(
    kind: type[BaseException], problem: BaseException, trace: TracebackType | None
) -> None:
    if issubclass(kind, KeyboardInterrupt):
        sys.__excepthook__(kind, problem, trace)
        return
    _log.critical("unhandled exception", exc_info=(kind, problem, trace))


def _on_thread_exception(facts: threading.ExceptHookArgs) -> None:
    if facts.exc_value is not None:
        _on_exception(facts.exc_type, facts.exc_value, facts.exc_traceback)

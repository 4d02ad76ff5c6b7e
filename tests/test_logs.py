"""The log never holds a key."""

from __future__ import annotations

import logging
import shutil
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop_app import logs

SHAPED = "sk-or-v1-0123456789abcdef"
PLAIN = "a-key-of-some-other-shape"


@pytest.fixture
def log(tmp_path: Path) -> Iterator[tuple[Path, logs.Redactor]]:
    """A started log, taken down again."""
    root = logging.getLogger()
    before = (root.handlers[:], root.level, sys.excepthook, threading.excepthook)
    redactor = logs.start(tmp_path / "logs")
    yield tmp_path / "logs" / "pictor.log", redactor
    for handler in root.handlers[:]:
        if handler not in before[0]:
            root.removeHandler(handler)
            handler.close()
    root.setLevel(before[1])
    sys.excepthook, threading.excepthook = before[2], before[3]


def test_keys_are_taken_out_by_shape_and_by_value(log: tuple[Path, logs.Redactor]) -> None:
    file, redactor = log
    redactor.hide(PLAIN)
    logger = logging.getLogger("test")
    logger.warning("sent with %s", SHAPED)
    try:
        raise ValueError(f"header {PLAIN} refused")
    except ValueError:
        logger.warning("failed", exc_info=True)
    text = file.read_text("utf-8")
    assert SHAPED not in text
    assert PLAIN not in text
    assert text.count("[key]") >= 2
    assert "ValueError" in text


def test_what_nobody_caught_is_written_down(
    log: tuple[Path, logs.Redactor], caplog: pytest.LogCaptureFixture
) -> None:
    file, _ = log
    problem = RuntimeError("nobody caught me")
    sys.excepthook(RuntimeError, problem, None)
    assert "nobody caught me" in file.read_text("utf-8")
    caplog.clear()  # it was asked for


def test_a_large_log_is_set_aside_and_old_ones_go(tmp_path: Path) -> None:
    folder = tmp_path / "logs"
    folder.mkdir()
    file = folder / "pictor.log"
    for number in range(6):
        file.write_bytes(b"%d" % number * (logs._LARGEST_BYTES + 1))
        logs._turn(file)
    kept = sorted(path.name for path in folder.iterdir())
    assert kept == ["pictor.1.log", "pictor.2.log", "pictor.3.log"]
    assert (folder / "pictor.1.log").read_bytes().startswith(b"5")


def test_a_log_that_cannot_be_written_stops_nobody(log: tuple[Path, logs.Redactor]) -> None:
    file, _ = log
    shutil.rmtree(file.parent)
    logging.getLogger("test").warning("nobody will read this")
    assert not file.exists()

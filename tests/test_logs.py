"""The log never holds a key."""

from __future__ import annotations

import logging
import shutil
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from desktop_app import logs
from desktop_app.core.errors import AppError, Failure, Kind

SHAPED = "sk-or-v1-0123456789abcdef"
PLAIN = "a-key-of-some-other-shape"


@contextmanager
def put_back() -> Iterator[None]:
    """Whatever is changed of logging and of the hooks is as before afterwards."""
    root = logging.getLogger()
    before = (root.handlers[:], root.level, sys.excepthook, threading.excepthook)
    try:
        yield
    finally:
        for handler in root.handlers[:]:
            if handler not in before[0]:
                root.removeHandler(handler)
                handler.close()
        root.setLevel(before[1])
        sys.excepthook, threading.excepthook = before[2], before[3]


@contextmanager
def started(folder: Path, tell: Callable[[str], None] | None = None) -> Iterator[logs.Redactor]:
    """A started log, taken down again."""
    with put_back():
        yield logs.start(folder, tell)


@pytest.fixture
def log(tmp_path: Path) -> Iterator[tuple[Path, logs.Redactor]]:
    """The file of a started log, and what takes keys out."""
    with started(tmp_path / "logs") as redactor:
        yield tmp_path / "logs" / "pictor.log", redactor


def test_a_key_that_becomes_known_amid_a_record_stops_nobody(
    log: tuple[Path, logs.Redactor],
) -> None:
    _, redactor = log
    over = threading.Event()
    problems: list[Exception] = []

    def write() -> None:
        while not over.is_set():
            try:
                redactor.clean("a line of the log")
            except RuntimeError as problem:
                problems.append(problem)
                return

    switching = sys.getswitchinterval()
    sys.setswitchinterval(1e-6)
    try:
        writer = threading.Thread(target=write)
        writer.start()
        for number in range(2000):
            redactor.hide(f"some-secret-{number}")
        over.set()
        writer.join(30)
    finally:
        sys.setswitchinterval(switching)
    assert problems == []


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


def test_a_log_that_grows_large_is_set_aside_meanwhile_and_old_ones_go(
    log: tuple[Path, logs.Redactor],
) -> None:
    """A window that is never closed fills no disk, and no file of them holds a key."""
    file, redactor = log
    redactor.hide(PLAIN)
    logger = logging.getLogger("test")
    for number in range(6):
        logger.info("part %d of %s and %s", number, SHAPED, PLAIN)
        logger.info("x" * logs._LARGEST_BYTES)
    logger.info("the last")
    kept = sorted(path.name for path in file.parent.iterdir())
    assert kept == ["pictor.1.log", "pictor.2.log", "pictor.3.log", "pictor.log"]
    assert file.read_text("utf-8").endswith("the last\n")
    texts = [path.read_text("utf-8") for path in file.parent.iterdir()]
    assert not any(SHAPED in text or PLAIN in text for text in texts)
    assert max(map(len, texts)) < 2 * logs._LARGEST_BYTES
    assert logs.last_lines(file.parent, 1)[0].endswith("the last")
    assert logs.last_lines(file.parent, 2)[0].endswith("x"), "from the file before it"


def test_a_log_that_cannot_be_set_aside_goes_on(
    log: tuple[Path, logs.Redactor],
) -> None:
    file, _ = log
    in_its_place = file.with_name("pictor.1.log")
    in_its_place.mkdir()
    (in_its_place / "somebody").write_text("mine")
    logger = logging.getLogger("test")
    logger.info("x" * logs._LARGEST_BYTES)
    logger.info("goes on")
    assert "goes on" in file.read_text("utf-8")


@pytest.mark.parametrize("where", ["here", "thread", "task"])
def test_what_nobody_caught_is_told_without_keys(
    tmp_path: Path, caplog: pytest.LogCaptureFixture, where: str
) -> None:
    told: list[str] = []
    with started(tmp_path / "logs", told.append) as redactor:
        redactor.hide(PLAIN)
        raise_unseen(where)
        logging.getLogger("test").error("not of this kind")
    (text,) = told
    assert "ValueError" in text
    assert "in raise_one" in text, "the stack"
    assert PLAIN not in text
    assert "[key]" in text
    caplog.clear()  # it was asked for


def test_a_fault_of_the_world_is_written_down_but_no_mistake_of_ours(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    told: list[str] = []
    problem = AppError(Failure(kind=Kind.DISK, message="no space"))
    with started(tmp_path / "logs", told.append):
        logs.task_failed({"message": "a task", "exception": problem})
        sys.excepthook(AppError, problem, None)
    assert told == []
    assert (tmp_path / "logs" / "pictor.log").read_text("utf-8").count("no space") == 2
    caplog.clear()  # it was asked for


def raise_unseen(where: str) -> None:
    """Raise where nobody catches it."""
    if where == "thread":
        thread = threading.Thread(target=raise_one)
        thread.start()
        thread.join()
        return
    try:
        raise_one()
    except ValueError as problem:
        if where == "task":
            logs.task_failed({"message": "a task", "exception": problem})
        else:
            sys.excepthook(ValueError, problem, problem.__traceback__)


def raise_one() -> None:
    raise ValueError(f"of {PLAIN}")


def test_a_log_that_cannot_be_written_stops_nobody(log: tuple[Path, logs.Redactor]) -> None:
    file, _ = log
    shutil.rmtree(file.parent)
    logging.getLogger("test").warning("nobody will read this")
    assert not file.exists()

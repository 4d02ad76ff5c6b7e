"""Fixtures for everybody: no display, no user folders, no unseen warning."""

from __future__ import annotations

import gc
import logging
import os
import sys
from collections.abc import Generator, Iterator
from pathlib import Path

import pytest
from hypothesis import Phase, settings
from PySide6.QtWidgets import QApplication

from desktop_app.languages import install

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["LC_ALL"], os.environ["LANGUAGE"] = "C.UTF-8", "C"  # one language everywhere: English
os.environ.pop("OPENROUTER_API_KEY", None)
os.environ.pop("PICTOR_BASE_URL", None)
os.environ.pop("PICTOR_DATA_DIR", None)
# Nobody's desktop is told what a test paints; who needs one brings a bus of its own.
os.environ["DBUS_SESSION_BUS_ADDRESS"] = "unix:path=/dev/null"

# A run can be repeated, and what fails is told soon: tracing why takes longer than a test may.
_PHASES = [Phase.explicit, Phase.reuse, Phase.generate, Phase.shrink]
settings.register_profile("steady", derandomize=True, deadline=None, phases=_PHASES)
settings.register_profile("explore", max_examples=1500, deadline=None, phases=_PHASES)
settings.load_profile("steady")


def pytest_addoption(parser: pytest.Parser) -> None:
    """`--require-all`: a missing system tool is a failure, not a skip."""
    parser.addoption("--require-all", action="store_true", help="no skips for missing tools")


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(
    item: pytest.Item,
) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """Turn skips into failures where everything is required."""
    report = yield
    if report.skipped and item.config.getoption("--require-all"):
        report.outcome = "failed"
    return report


def pytest_runtest_logreport(report: pytest.TestReport) -> None:
    """Tell at once why a test failed: the summary never comes where the run is cut off."""
    if report.failed:
        sys.stderr.write(f"\n{report.nodeid}\n{report.longreprtext}\n")


@pytest.fixture(scope="session", autouse=True)
def _the_main_thread(qapp: QApplication) -> None:
    """Qt takes the first thread that uses it for the main one: let that be ours, not a server's."""
    install(qapp, "")


@pytest.fixture(scope="session", autouse=True)
def _no_garbage_on_threads() -> None:
    """Left alone, the collector destroys Qt objects on whichever thread allocates."""
    gc.disable()


@pytest.fixture(scope="module", autouse=True)
def _garbage_between_modules() -> Iterator[None]:
    """What a module leaves is collected here, on the main thread."""
    yield
    gc.collect()


@pytest.fixture(autouse=True)
def _home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """No test sees the folders of the person who runs it."""
    home = tmp_path / "home"
    home.mkdir()
    for name in ("HOME", "USERPROFILE", "APPDATA", "LOCALAPPDATA"):
        monkeypatch.setenv(name, str(home))
    for name in ("XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME", "XDG_CONFIG_HOME"):
        monkeypatch.setenv(name, str(home / name.lower()))


@pytest.fixture(autouse=True)
def _no_unseen_errors(caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    """A test fails when our own code logs an error that it did not ask for by `caplog.clear()`."""
    yield
    for when in ("setup", "call"):
        for record in caplog.get_records(when):
            ours = record.name.startswith("desktop_app")
            assert not ours or record.levelno < logging.ERROR, record.getMessage()

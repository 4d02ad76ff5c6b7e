"""Keychains, browsers and services for those who need them."""

from __future__ import annotations

from collections.abc import Iterator

import keyring
import pytest
from keyring.backends import fail
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication

from tests.e2e.around import Browser, Recorder, be_good, recorder
from tests.e2e.screen import Screen, screen
from tests.fakes.keyrings import Memory
from tests.fakes.service import ScriptedService


@pytest.fixture
def memory(monkeypatch: pytest.MonkeyPatch) -> Memory:
    """A keychain that works."""
    monkeypatch.setattr(keyring.core, "_keyring_backend", None)
    backend = Memory()
    keyring.set_keyring(backend)
    return backend


@pytest.fixture
def no_keychain(monkeypatch: pytest.MonkeyPatch) -> None:
    """A system that has none."""
    monkeypatch.setattr(keyring.core, "_keyring_backend", None)
    keyring.set_keyring(fail.Keyring())


@pytest.fixture
def browser(qapp: QApplication) -> Iterator[Browser]:
    """One that the test drives."""
    browser = Browser()
    for scheme in ("http", "https"):
        QDesktopServices.setUrlHandler(scheme, browser, "open")  # type: ignore[arg-type]  # no bytes
    yield browser
    for scheme in ("http", "https"):
        QDesktopServices.unsetUrlHandler(scheme)


@pytest.fixture
def demo() -> Iterator[Recorder]:
    """The demo service in this process; takes any key."""
    with recorder() as server:
        yield server


@pytest.fixture
def scripted() -> Iterator[ScriptedService]:
    """A service that takes every key, and of which the test says what else it answers."""
    with ScriptedService() as service:
        be_good(service)
        yield service


@pytest.fixture
def shown() -> Iterator[Screen]:
    """A screen of its own."""
    with screen() as started:
        yield started

"""A scene for every test, and no key in any log."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from pathlib import Path

import keyring
import pytest
from pytestqt.qtbot import QtBot

from tests.core.secret import assert_unlogged
from tests.fakes.keyrings import Memory
from tests.fakes.service import (
    ScriptedService,
)
from tests.state.connection.scene import CODE, KEY, NOT_TOLD, OTHER_KEY, Hanging, Scene, good


@pytest.fixture(autouse=True)
def _no_key_in_the_log(caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    caplog.set_level(logging.DEBUG)
    yield
    assert_unlogged(caplog, KEY, OTHER_KEY, CODE)


@pytest.fixture(autouse=True)
def memory(monkeypatch: pytest.MonkeyPatch) -> Memory:
    """A keychain that works, unless the test puts another one there."""
    monkeypatch.setattr(keyring.core, "_keyring_backend", None)
    backend = Memory()
    keyring.set_keyring(backend)
    return backend


@pytest.fixture
def hanging(memory: Memory) -> Iterator[Hanging]:
    """A keychain that hangs instead."""
    backend = Hanging()
    keyring.set_keyring(backend)
    yield backend
    backend.typed.set()


@pytest.fixture
def service() -> Iterator[ScriptedService]:
    """A service that takes every key, and tells none about credits."""
    with ScriptedService() as running:
        running.answer("/key", *good())
        running.answer("/credits", *NOT_TOLD)
        yield running


@pytest.fixture
def scene(qtbot: QtBot, tmp_path: Path, service: ScriptedService) -> Scene:
    return Scene(tmp_path / "keys" / "keys.json", service)

"""Languages are taken off again: everybody else's tests read English."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

import words
from desktop_app import languages
from gathering import Found, gather
from tests.languages import pseudo


@pytest.fixture(scope="session")
def found() -> Found:
    """Everything that the app says."""
    return gather(words.ROOT)


@pytest.fixture(scope="session")
def pseudo_folder(found: Found, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the languages that nobody speaks."""
    folder = tmp_path_factory.mktemp("translations")
    pseudo.build(found, folder)
    return folder


@pytest.fixture(autouse=True)
def _back_to_english(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    before = QLocale()
    yield
    monkeypatch.undo()
    languages.install(qapp, "")
    QLocale.setDefault(before)

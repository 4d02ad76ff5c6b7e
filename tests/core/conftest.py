"""A library of its own for every test of the core that asks for one."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop_app.core.library import Library
from desktop_app.core.records import Job
from tests.core.making import a_job


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    """Open, empty, and closed in the end."""
    opened = Library.open(tmp_path / "library")
    yield opened
    opened.close()


@pytest.fixture
def job(library: Library) -> Job:
    """A job that the library has."""
    made = a_job("Lake")
    library.add_job(made)
    return made

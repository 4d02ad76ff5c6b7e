"""What all tests of the fault table stand on."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.fakes.certificates import Authority
from tests.faults.bench import Bench


@pytest.fixture(scope="session")
def authority(tmp_path_factory: pytest.TempPathFactory) -> Authority:
    """Signs the certificates of all services in these tests."""
    return Authority(tmp_path_factory.mktemp("authority"))


@pytest.fixture
def bench(tmp_path: Path, authority: Authority) -> Iterator[Bench]:
    """Empty, open, and closed in the end."""
    with Bench(tmp_path, authority).open() as made:
        yield made

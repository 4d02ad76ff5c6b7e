"""A host on this computer that has pictures, and one who fetches them as from the open network."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from desktop_app.core.errors import AppError, Failure
from desktop_app.core.events import Event
from desktop_app.core.providers.links import Fetcher
from tests.fakes.certificates import Authority
from tests.fakes.service import ScriptedService, Step


def anybody(_host: str) -> bool:
    """Every host is allowed, and every address may be spoken to."""
    return True


class Elsewhere:
    """A host with pictures, and one who fetches from it as from the open network."""

    def __init__(self, authority: Authority, folder: Path) -> None:
        self.service = ScriptedService(tls=authority.context())
        self.folder = folder
        self.ca_file = str(authority.file)
        self.hosts: set[str] = set()

    @property
    def url(self) -> str:
        """The address of a picture there."""
        return f"{self.service.root}/cat.png?sig=1"

    def fetcher(self, **changed: Any) -> Fetcher:
        """Allows this host and no other, unless told otherwise."""
        usual = {"may_fetch": self._may_fetch, "ca_file": self.ca_file, "may_connect": anybody}
        return Fetcher(**{**usual, **changed})

    def fetched(self, *steps: Step, url: str = "", **changed: Any) -> list[Event]:
        """What fetching says when the host answers so."""
        if steps:
            self.service.play(*steps)
        stream = self.fetcher(**changed).fetch(url or self.url, self.folder, 1)
        assert stream is not None
        return list(stream)

    def refused(self, *steps: Step, url: str = "", **changed: Any) -> Failure:
        """Why nothing was fetched, of which nothing is left."""
        with pytest.raises(AppError) as caught:
            self.fetched(*steps, url=url, **changed)
        assert list(self.folder.iterdir()) == []
        return caught.value.failure

    def _may_fetch(self, host: str) -> bool:
        self.hosts.add(host)
        return host == f"127.0.0.1:{self.service.port}"


@pytest.fixture(scope="module")
def authority(tmp_path_factory: pytest.TempPathFactory) -> Authority:
    return Authority(tmp_path_factory.mktemp("authority"))


@pytest.fixture
def elsewhere(authority: Authority, tmp_path: Path) -> Iterator[Elsewhere]:
    folder = tmp_path / "incoming"
    folder.mkdir()
    there = Elsewhere(authority, folder)
    with there.service:
        yield there

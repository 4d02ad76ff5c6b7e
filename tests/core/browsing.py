"""A browser, somebody who waits for it on a thread, and whether either left something behind."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Generic, TypeVar

import requests

_HANDLES = Path("/proc/self/fd")

T = TypeVar("T")


class Waiting(threading.Thread, Generic[T]):
    """Does what blocks; `result` is what came of it."""

    def __init__(self, work: Callable[[], T]) -> None:
        super().__init__(daemon=True)
        self._work = work
        self._results: list[T] = []
        self._problem: BaseException | None = None
        self.start()

    def run(self) -> None:
        """Keep the result, or the exception."""
        try:
            self._results.append(self._work())
        except BaseException as problem:  # noqa: BLE001  raised again for who asks
            self._problem = problem

    def result(self) -> T:
        """What it returned, or raised."""
        self.join(30)
        assert not self.is_alive(), "nobody woke it"
        if self._problem is not None:
            raise self._problem
        return self._results[0]


def get(url: str, **more: Any) -> requests.Response:
    """Visit an address."""
    with requests.Session() as browser:
        browser.trust_env = False
        return browser.get(url, timeout=30, **more)


@contextmanager
def nothing_left() -> Iterator[None]:
    """Fail where a thread, a socket or a file is left open in the end."""
    threads, handles = threading.enumerate(), _open_handles()
    yield
    assert threading.enumerate() == threads
    assert _open_handles() == handles


def _open_handles() -> int:
    return sum(1 for _ in _HANDLES.iterdir()) if _HANDLES.exists() else 0

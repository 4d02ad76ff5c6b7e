"""Reads the service's models anew and keeps what came for the next start."""

from __future__ import annotations

import json
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from desktop_app.core import catalog
from desktop_app.core.catalog import Catalog
from desktop_app.core.errors import StreamClosed
from desktop_app.core.providers.access import Access
from desktop_app.core.providers.base import Stream
from desktop_app.core.recipe import ImageModel

if TYPE_CHECKING:
    from desktop_app.core.providers.listing import Fetching


class ReadingModels(Stream[Catalog]):
    """A stream of one catalog; needs no key, and sends none."""

    def __init__(self, access: Access, cache: Path, bundled: Path, known: Path) -> None:
        """Does nothing yet: whoever makes it may be the window's thread."""
        self._access = access
        self._cache = cache
        self._bundled = bundled
        self._known = known
        self._lock = threading.Lock()
        self._fetching: Fetching | None = None
        self._is_closed = False

    def close(self) -> None:
        """Stop; any thread, any time."""
        with self._lock:
            self._is_closed = True
            fetching = self._fetching
        if fetching is not None:
            fetching.close()

    def __iter__(self) -> Iterator[Catalog]:
        """Read, keep, and give."""
        catalog.write_cache(self._cache, self._begun().run())
        yield load(self._cache, self._bundled, self._known)

    def _begun(self) -> Fetching:
        from desktop_app.core.providers.listing import Fetching  # it imports requests

        access, earlier = self._access, catalog.read_cache(self._cache)
        fetching = Fetching(access.base_url, proxies=access.proxies, ca=access.ca, earlier=earlier)
        with self._lock:
            if self._is_closed:
                raise StreamClosed
            self._fetching = fetching
        return fetching


#: The first one offered to somebody who has never chosen: known by many, cheap, all ten ratios.
_USUAL = "google/gemini-2.5-flash-image"


def first_of(models: tuple[ImageModel, ...], *, has_key: bool) -> str:
    """The id of the model to begin with: the demo painter for those who have no key."""
    real = [model for model in models if not model.is_demo]
    if has_key and real:
        usual = next((model for model in real if model.id == _USUAL), real[0])
        return usual.id
    return next((model.id for model in models if model.is_demo), models[0].id if models else "")


def load(cache: Path, bundled: Path, known: Path) -> Catalog:
    """The models of the last reading, or those that come with Pictor."""
    snapshot = catalog.read_cache(cache)
    if snapshot is None:
        return catalog.load_snapshot(bundled, known)
    return catalog.parse(snapshot, json.loads(known.read_text("utf-8")))

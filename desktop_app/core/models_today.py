"""Reads the service's models anew and keeps what came for the next start."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

from desktop_app.core import catalog
from desktop_app.core.catalog import Catalog
from desktop_app.core.providers.access import Access
from desktop_app.core.providers.base import Stream
from desktop_app.core.recipe import ImageModel


class ReadingModels(Stream[Catalog]):
    """A stream of one catalog; needs no key, and sends none."""

    def __init__(self, access: Access, cache: Path, bundled: Path, known: Path) -> None:
        self._cache = cache
        self._bundled = bundled
        self._known = known
        from desktop_app.core.providers.listing import Fetching  # it imports requests

        earlier = catalog.read_cache(cache)
        self._fetching = Fetching(
            access.base_url, proxies=access.proxies, ca=access.ca, earlier=earlier
        )

    def close(self) -> None:
        """Stop; any thread, any time."""
        self._fetching.close()

    def __iter__(self) -> Iterator[Catalog]:
        """Read, keep, and give."""
        catalog.write_cache(self._cache, self._fetching.run())
        yield load(self._cache, self._bundled, self._known)


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

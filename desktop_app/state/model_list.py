"""The models there are: known at once from the last time, and read again every day."""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

from PySide6.QtCore import QObject, Signal

from desktop_app.core.catalog import Catalog
from desktop_app.core.errors import AppError, Failure, StreamClosed
from desktop_app.core.providers.base import Stream
from desktop_app.core.recipe import ImageModel
from desktop_app.core.records import now

_log = logging.getLogger(__name__)

_OLD = timedelta(days=1)
_LOOK_EVERY_S = 1800.0


def _same(model: ImageModel) -> ImageModel:
    return model


class ModelList(QObject):
    """Holds the catalog in force; `open_reading` gives a stream of one fresh catalog."""

    changed = Signal()  # other models, or how they are being read

    def __init__(
        self,
        catalog: Catalog,
        open_reading: Callable[[], Stream[Catalog]],
        parent: QObject | None = None,
        *,
        named: Callable[[ImageModel], ImageModel] = _same,
    ) -> None:
        """`named` gives a model the name that people read."""
        super().__init__(parent)
        self._named = named
        self._catalog = self._with_names(catalog)
        self._open_reading = open_reading
        self._is_reading = False
        self.failure: Failure | None = None  # of the last reading

    @property
    def catalog(self) -> Catalog:
        """The models, and when they were read."""
        return self._catalog

    @property
    def models(self) -> tuple[ImageModel, ...]:
        """All of them, the newest first and the demo painter last."""
        return self._catalog.models

    @property
    def is_reading(self) -> bool:
        """Whether the service is being asked right now."""
        return self._is_reading

    @property
    def is_old(self) -> bool:
        """Whether a day has gone by since the last reading."""
        return now() - self._catalog.fetched >= _OLD

    async def refresh(self) -> None:
        """Read the list again; what fails leaves the models as they were."""
        from desktop_app.state import bridge  # asyncio is not loaded at start-up

        if self._is_reading:
            return
        self._is_reading, self.failure = True, None
        self.changed.emit()
        try:
            async for catalog in bridge.iterate(self._open_reading(), "models"):
                self._catalog = self._with_names(catalog)
        except AppError as error:
            self.failure = error.failure
            _log.info("the list of models cannot be read: %s", error.failure.kind)
        except StreamClosed:
            _log.debug("the reading of the models was closed")
        finally:
            self._is_reading = False
            self.changed.emit()

    async def stay_fresh(self) -> None:
        """Read the list whenever it is a day old; ends by being cancelled."""
        import asyncio

        while True:
            if self.is_old:
                await self.refresh()
            await asyncio.sleep(_LOOK_EVERY_S)

    def _with_names(self, catalog: Catalog) -> Catalog:
        return replace(catalog, models=tuple(map(self._named, catalog.models)))

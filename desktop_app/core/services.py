"""Which service makes the picture: OpenRouter, or the built-in demo painter."""

from __future__ import annotations

import threading
from pathlib import Path

from desktop_app.core.demo_process import DemoProcess
from desktop_app.core.errors import AppError, Charged, Failure, Kind
from desktop_app.core.events import Event
from desktop_app.core.providers.access import Access
from desktop_app.core.providers.base import Materials, Stream
from desktop_app.core.recipe import Recipe

DEMO_MODEL = "pictor/demo-painter"


class Services:
    """A provider that hands every recipe to the service which has its model; any thread."""

    def __init__(
        self,
        demo: DemoProcess,
        materials: Materials,
        *,
        demo_only: bool,
        silence_s: float,
    ) -> None:
        self._silence_s = silence_s
        self._demo = demo
        self._materials = materials
        self._demo_only = demo_only
        self._access: Access | None = None
        self._turn = threading.Lock()

    @property
    def access(self) -> Access | None:
        """The way to OpenRouter, once there is a key for it."""
        with self._turn:
            return self._access

    def use(self, access: Access | None) -> None:
        """Take this way from now on; what is under way goes on by the old one."""
        with self._turn:
            self._access = None if self._demo_only else access

    def generate(self, recipe: Recipe, folder: Path) -> Stream[Event]:
        """Ask the service that has the recipe's model; may block while the demo painter starts."""
        # requests is imported with the provider, by the first job or the warm-up, not at start-up.
        from desktop_app.core.providers.openrouter import OpenRouter

        # A real model's name would hang on a demo picture: jobs of another run may wait for one.
        if recipe.model == DEMO_MODEL:
            access = Access(base_url=self._demo.url(), key=self._demo.key)
        elif (own := self.access) is not None:
            access = own
        else:
            raise AppError(Failure(kind=Kind.NO_KEY, charged=Charged.NO))
        service = OpenRouter(access, self._materials, silence_s=self._silence_s)
        return service.generate(recipe, folder)

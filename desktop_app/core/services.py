"""Which service makes the picture: OpenRouter, or the built-in demo painter."""

from __future__ import annotations

from pathlib import Path

from desktop_app.core.demo_process import DemoProcess
from desktop_app.core.errors import AppError, Charged, Failure, Kind
from desktop_app.core.events import Event
from desktop_app.core.providers.base import Stream
from desktop_app.core.recipe import Recipe

DEMO_MODEL = "pictor/demo-painter"


class Services:
    """A provider that hands every recipe to the service which has its model."""

    def __init__(self, base_url: str, key: str, demo: DemoProcess, *, demo_only: bool) -> None:
        self._base_url = base_url
        self._key = key
        self._demo = demo
        self._demo_only = demo_only

    @property
    def has_key(self) -> bool:
        """Whether real models can be used."""
        return bool(self._key) and not self._demo_only

    def checked_key(self, pasted: str) -> str:
        """The key in what somebody pasted, which the service has confirmed; blocks.

        Raises `AppError` where it is none, or the service does not know it or cannot be asked.
        """
        from desktop_app.core.providers import account

        key = account.cleaned_key(pasted)
        account.check_key(self._base_url, key)
        return key

    def use_key(self, key: str) -> None:
        """Use this key until Pictor closes; it is kept nowhere."""
        self._key = key

    def generate(self, recipe: Recipe, folder: Path) -> Stream[Event]:
        """Ask the service that has the recipe's model; may block while the demo painter starts."""
        # requests is imported with the provider, by the first job or the warm-up, not at start-up.
        from desktop_app.core.providers.openrouter import OpenRouter

        if self._demo_only or recipe.model == DEMO_MODEL:
            return OpenRouter(self._demo.url(), self._demo.key).generate(recipe, folder)
        if not self._key:
            raise AppError(Failure(kind=Kind.NO_KEY, charged=Charged.NO))
        return OpenRouter(self._base_url, self._key).generate(recipe, folder)

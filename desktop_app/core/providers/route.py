"""The way to the service, out of what the command line and the settings say."""

from __future__ import annotations

import logging

import desktop_app
from desktop_app.core.providers.access import Access
from desktop_app.core.settings import Settings

_log = logging.getLogger(__name__)


def way(settings: Settings) -> tuple[str, str, str]:
    """What of the settings decides about it."""
    return settings.base_url, settings.proxy, settings.ca_file


def route(base_url: str, settings: Settings) -> Access:
    """The way without a key; what cannot be of the settings is passed over."""
    found = Access(base_url=base_url or desktop_app.OPENROUTER, key="")
    for name, written in zip(("base_url", "proxy", "ca_file"), way(settings), strict=True):
        if not written.strip() or (base_url and name == "base_url"):
            continue
        known = {"base_url": found.base_url, "proxy": found.proxy, "ca_file": found.ca_file}
        try:
            found = Access.checked(**{**known, name: written})
        except ValueError as problem:
            _log.warning("the setting %s is passed over: %s", name, problem)
    return found

"""What there is to know about this Pictor: versions, places, and what helps whoever helps."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True, kw_only=True)
class About:
    """Facts for the page about Pictor; texts that take long to put together are functions."""

    name: str
    version: str
    parts: tuple[tuple[str, str], ...]  # what it is made of, each with its version
    data: Path
    logs: Path
    icon: Path
    diagnostics: Callable[[], str]  # without keys, prompts and the person's name in paths
    licences: Callable[[], str]  # as Markdown; "" where the page is not there

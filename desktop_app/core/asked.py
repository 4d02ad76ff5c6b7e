"""Prompts that were asked for before: each once, when it was last, and what came of it."""

from __future__ import annotations

from datetime import datetime
from typing import NamedTuple

from desktop_app.core import rows
from desktop_app.core.database import Database

_SCAN = 5_000  # jobs that are looked through


class Asked(NamedTuple):
    """One prompt."""

    prompt: str
    when: datetime  # UTC, the last time
    pictures: int  # jobs of it that came to a picture, among those looked through


def asked(database: Database, limit: int) -> list[Asked]:
    """Different prompts that were typed here, newest first."""
    found = database.read(
        "SELECT prompt, made, state = 'done' FROM jobs WHERE origin = '' AND prompt <> ''"
        " ORDER BY made DESC LIMIT :scan",
        {"scan": _SCAN},
    )
    last: dict[str, tuple[int, int]] = {}
    for prompt, made, is_done in found:
        before = last.get(str(prompt))
        if before is not None or len(last) < limit:
            newest, pictures = before or (int(made or 0), 0)
            last[str(prompt)] = (newest, pictures + int(is_done or 0))
    return [Asked(prompt, rows.moment(made), count) for prompt, (made, count) in last.items()]

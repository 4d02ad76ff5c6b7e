"""Threads of a command: daemons, so that none holds it open; there is no window they could slow."""

from __future__ import annotations

import threading
from collections.abc import Callable


def start_thread(work: Callable[[], None], name: str) -> None:
    """Run `work` on a thread of its own."""
    threading.Thread(target=work, name=name, daemon=True).start()

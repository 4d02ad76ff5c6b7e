"""What the system says of contrast and motion, as far as this Qt can tell."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtGui import QStyleHints

#: The property and its signal; Qt knows the first since 6.10 and the second since 6.12.
CONTRAST = ("contrastPreference", "contrastPreferenceChanged")
MOTION = ("motionPreference", "motionPreferenceChanged")


def is_wished(hints: QStyleHints, hint: tuple[str, str]) -> bool:
    """Whether the system prefers more of it than usual; where it cannot say, it does not."""
    read = getattr(_accessibility(hints), hint[0], None)
    return bool(read is not None and read().value)  # 0 is "no preference" in both


def follow(hints: QStyleHints, changed: Callable[..., object]) -> None:
    """Call this whenever the system changes its mind."""
    source = _accessibility(hints)
    for _, name in (CONTRAST, MOTION):
        signal = getattr(source, name, None)
        if signal is not None:
            signal.connect(changed)


def _accessibility(hints: QStyleHints) -> QObject | None:
    ask = getattr(hints, "accessibility", None)
    return ask() if ask is not None else None

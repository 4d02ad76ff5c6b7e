"""What there is to say about a library that is to move; apart, for no start needs it."""

from __future__ import annotations

from desktop_app.core.upkeep.relocation import Blocked, Obstacle, Order, Plan, Removed

__all__ = ["Blocked", "Obstacle", "Order", "Plan", "Removed"]

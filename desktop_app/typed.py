"""`override` for every Python we support, without importing a package at start-up."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing_extensions import override as override
else:

    def override(method):
        """Mark a method that Qt or a base class calls; type checkers hold it to that."""
        return method

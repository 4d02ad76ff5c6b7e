"""All rows of the table of network faults, N1 to N30."""

from __future__ import annotations

from tests.faults import contents, endings, refusals, way, without

FAULTS = tuple(f"N{number}" for number in range(1, 31))
ROWS = (*way.ROWS, *refusals.ROWS, *endings.ROWS, *contents.ROWS, *without.ROWS)

"""The reasoning details of an answer, put together so that they can go back unmodified."""

from __future__ import annotations

import json
from decimal import Decimal
from typing import Any

#: Kinds that come in pieces, and the fields whose pieces belong behind each other.
_GROWING = {"reasoning.text": "text", "reasoning.summary": "summary"}


class Reasoning:
    """Grows with each delta; a whole message replaces nothing that has been heard."""

    def __init__(self) -> None:
        self.letters = 0
        self._details: list[_Detail] = []
        self._last: dict[object, _Detail] = {}  # of each index

    @property
    def json(self) -> str:
        """All details as a JSON list in their order, or nothing where there are none."""
        if not self._details:
            return ""
        whole = [detail.whole for detail in self._details]
        return json.dumps(whole, ensure_ascii=False, default=_number)

    def take(self, details: object, *, is_delta: bool) -> None:
        """Take in the details of a delta, or of a whole message."""
        if not isinstance(details, list) or (self._details and not is_delta):
            return
        for detail in details:
            if isinstance(detail, dict):
                self._add(detail)

    def _add(self, fields: dict[str, Any]) -> None:
        self.letters += sum(len(value) for value in fields.values() if isinstance(value, str))
        index = fields.get("index")
        index = index if isinstance(index, int | str) else None
        before = self._last.get(index)
        if before is not None and before.grow(fields):
            return
        self._last[index] = _Detail(fields)
        self._details.append(self._last[index])


class _Detail:
    """One entry of the list; its text is put together at the end, since it can be megabytes."""

    def __init__(self, fields: dict[str, Any]) -> None:
        self._fields = dict(fields)
        self._growing = _GROWING.get(str(fields.get("type")), "")
        self._pieces = [fields.get(self._growing)] if self._growing else []

    @property
    def whole(self) -> dict[str, Any]:
        """All that came of it; what came at once is as it came."""
        if len(self._pieces) < 2:
            return self._fields
        return {**self._fields, self._growing: "".join(map(str, self._pieces))}

    def grow(self, fields: dict[str, Any]) -> bool:
        """Take in a further piece, if it is one of this entry."""
        piece = fields.get(self._growing) if self._growing else None
        is_ours = fields.get("type") == self._fields.get("type")
        if not is_ours or not isinstance(piece, str) or not isinstance(self._pieces[0], str):
            return False
        self._pieces.append(piece)
        # A signature, or an id, may come with the last piece only.
        self._fields.update({name: value for name, value in fields.items() if value is not None})
        return True


def _number(value: object) -> float:
    """A number as it was read: our JSON reader makes Decimals of all that have a point."""
    assert isinstance(value, Decimal)
    return float(value)

"""The models that Pictor knows without asking anybody, read from the file that comes with it."""

from __future__ import annotations

import json
from collections.abc import Mapping
from decimal import Decimal, InvalidOperation
from pathlib import Path
from typing import Any

from desktop_app.core.recipe import RATIOS, SIZES, ImageModel

Table = Mapping[str, tuple[int, int]]

#: How many times a size is longer than the published table, which is for 1K.
_TIMES = {"1K": 1, "2K": 2, "4K": 4}


def load(path: Path) -> tuple[ImageModel, ...]:
    """The models of the file in its order; a ValueError names the entry that makes no sense.

    Unknown keys, ratios and sizes are passed over, so an older Pictor can read a newer file.
    """
    try:
        content = json.loads(path.read_text("utf-8"))
    except ValueError as error:
        raise ValueError(f"{path.name}: not JSON: {error}") from error
    if not isinstance(content, dict) or not isinstance(content.get("models"), list):
        raise ValueError(f"{path.name}: there is no list of models")
    tables = _tables(path.name, content.get("tables", {}))
    models = [
        _model(f"{path.name}: entry {number}", entry, tables)
        for number, entry in enumerate(content["models"], start=1)
    ]
    ids = [model.id for model in models]
    for twice in {name for name in ids if ids.count(name) > 1}:
        raise ValueError(f"{path.name}: {twice} is listed more than once")
    return tuple(models)


def _tables(file: str, content: object) -> dict[str, Table]:
    """The published pixel tables by name."""
    if not isinstance(content, dict):
        raise ValueError(f"{file}: tables is not an object")
    return {name: _table(f"{file}: table {name}", rows) for name, rows in content.items()}


def _table(where: str, rows: object) -> Table:
    if not isinstance(rows, dict):
        raise ValueError(f"{where}: is not an object")
    table: dict[str, tuple[int, int]] = {}
    for ratio, sides in rows.items():
        match sides:
            case [int(width), int(height)] if width > 0 and height > 0:
                table[ratio] = (width, height)
            case _:
                raise ValueError(f"{where}: {ratio} is not two lengths: {sides!r}")
    return table


def _model(where: str, entry: object, tables: Mapping[str, Table]) -> ImageModel:
    if not isinstance(entry, dict):
        raise ValueError(f"{where}: is not an object")
    identity = _text(where, entry, "id")
    where = f"{where} ({identity})"
    ratios = _among(where, entry, "ratios", RATIOS)
    sizes = _among(where, entry, "sizes", SIZES)
    return ImageModel(
        id=identity,
        name=_text(where, entry, "name"),
        maker=_text(where, entry, "maker"),
        ratios=ratios,
        sizes=sizes,
        pixels=_pixels(where, entry, tables, ratios, sizes),
        modalities=_words(where, entry, "modalities", ("image", "text")),
        price_usd=_price(where, entry.get("price_usd")),
        is_demo=_flag(where, entry, "is_demo"),
    )


def _pixels(
    where: str,
    entry: Mapping[str, Any],
    tables: Mapping[str, Table],
    ratios: tuple[str, ...],
    sizes: tuple[str, ...],
) -> dict[str, Table]:
    """Pixels of each size: the named table, times two and four."""
    name = entry.get("table")
    if name is None:
        return {}
    if name not in tables:
        raise ValueError(f"{where}: there is no table {name!r}")
    known = {ratio: tables[name][ratio] for ratio in ratios if ratio in tables[name]}
    return {
        size: {ratio: (w * _TIMES[size], h * _TIMES[size]) for ratio, (w, h) in known.items()}
        for size in sizes
    }


def _text(where: str, entry: Mapping[str, Any], key: str) -> str:
    value = entry.get(key)
    if not isinstance(value, str) or not value.strip():
        raise ValueError(f"{where}: {key} is missing")
    return value


def _words(
    where: str, entry: Mapping[str, Any], key: str, otherwise: tuple[str, ...]
) -> tuple[str, ...]:
    value = entry.get(key)
    if value is None:
        return otherwise
    if not isinstance(value, list) or not all(isinstance(word, str) for word in value):
        raise ValueError(f"{where}: {key} is not a list of words")
    return tuple(value)


def _among(
    where: str, entry: Mapping[str, Any], key: str, known: tuple[str, ...]
) -> tuple[str, ...]:
    """Those of our own values that the entry lists, in our order; nothing where it says nothing."""
    listed = _words(where, entry, key, ())
    return tuple(value for value in known if value in listed)


def _price(where: str, value: object) -> Decimal | None:
    if value is None:
        return None
    try:
        price = Decimal(value) if isinstance(value, str) else None
    except InvalidOperation:
        price = None
    if price is None or not price.is_finite() or price < 0:
        raise ValueError(f"{where}: price_usd is not an amount in quotes: {value!r}")
    return price


def _flag(where: str, entry: Mapping[str, Any], key: str) -> bool:
    value = entry.get(key, False)
    if not isinstance(value, bool):
        raise ValueError(f"{where}: {key} is neither true nor false")
    return value

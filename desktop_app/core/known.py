"""What is known of models beside what the service publishes: pixels, usual prices, plain names."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from fnmatch import fnmatchcase
from typing import Any

from desktop_app.core import foreign
from desktop_app.core.recipe import SIZES

Table = Mapping[str, tuple[int, int]]

#: How many times half of the published table, which is for 1K, a size is.
_HALVES = {"512": 1, "1K": 2, "2K": 4, "4K": 8}


@dataclass(frozen=True, slots=True, kw_only=True)
class Facts:
    """What is known of one model; ratios, sizes, references count where the service is silent."""

    name: str = ""  # in place of the service's
    ratios: tuple[str, ...] = ()
    sizes: tuple[str, ...] = ()
    most_references: int | None = None
    price_usd: Decimal | None = None  # of one picture, where the service publishes only tokens
    least_pixels: int = 0  # smaller pictures are refused, whatever sizes the service lists
    table: Table = field(default_factory=dict)  # ratio -> pixels at 1K
    is_demo: bool = False

    def is_large_enough(self, size: str) -> bool:
        """Whether the model paints pictures of this size."""
        side = 512 * _HALVES[size]
        return side * side >= self.least_pixels

    def pixels(self, ratios: tuple[str, ...], sizes: tuple[str, ...]) -> dict[str, Table]:
        """The pixels of each of these sizes and ratios, as far as they are known."""
        if not self.table:
            return {}
        return {
            size: {
                ratio: (wide * _HALVES[size] // 2, high * _HALVES[size] // 2)
                for ratio in ratios
                if ratio in self.table
                for wide, high in [self.table[ratio]]
            }
            for size in sizes
        }


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """All of it: the content of `known.json`."""

    makers: Mapping[str, str]  # by the first part of an id
    tables: Mapping[str, Table]
    models: Mapping[str, Mapping[str, Any]]  # by id or by its pattern, the general ones first
    own: Mapping[str, Any]  # a part of a snapshot: models that are there whatever a service lists

    @classmethod
    def of(cls, content: Mapping[str, Any]) -> Known:
        """What the file's content says; whatever has the wrong kind is passed over."""
        tables = foreign.mapping(content.get("tables"))
        models = foreign.mapping(content.get("models"))
        makers = foreign.mapping(content.get("makers"))
        return cls(
            makers={author: foreign.line(name) for author, name in makers.items()},
            tables={name: _table(rows) for name, rows in tables.items()},
            models={pattern: foreign.mapping(facts) for pattern, facts in models.items()},
            own=foreign.mapping(content.get("own")),
        )

    def facts(self, identity: str) -> Facts:
        """What is known of the model of this id."""
        found: dict[str, Any] = {}
        for pattern, facts in self.models.items():
            if fnmatchcase(identity, pattern):
                found.update(facts)
        table = found.get("table")
        return Facts(
            name=foreign.line(found.get("name")),
            ratios=foreign.words(found.get("ratios")),
            sizes=tuple(size for size in SIZES if size in foreign.entries(found.get("sizes"))),
            most_references=foreign.whole(found.get("most_references")),
            price_usd=foreign.amount(found.get("price_usd")),
            least_pixels=foreign.whole(found.get("least_pixels")) or 0,
            table=self.tables.get(table, {}) if isinstance(table, str) else {},
            is_demo=found.get("is_demo") is True,
        )

    def maker(self, identity: str, named: str) -> str:
        """Who makes the model: our name for them, the service's, or what the id begins with."""
        author = identity.partition("/")[0]
        return self.makers.get(author) or named or author.replace("-", " ").title()


def _table(rows: object) -> Table:
    table: dict[str, tuple[int, int]] = {}
    for ratio, sides in foreign.mapping(rows).items():
        match sides:
            case [int(width), int(height)] if width > 0 and height > 0:
                table[ratio] = (width, height)
    return table

"""What SQL can ask of a picture, and how those who fit are found without looking at the others."""

from __future__ import annotations

from dataclasses import dataclass, field


class Values:
    """What a statement is given beside its text: nothing that was typed ever stands in it."""

    def __init__(self) -> None:
        self.bound: dict[str, object] = {}

    def bind(self, value: object) -> str:
        """The value's name within the statement."""
        name = f"v{len(self.bound)}"
        self.bound[name] = value
        return f":{name}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Condition:
    """One thing that a picture must be, or must not.

    It can be tried on any row of `pictures AS p`. Where there is an index for it, the ranks of all
    that fit can also be had from that, most often in the order of the ranks.
    """

    row: str
    source: str = ""  # the tables after FROM, the last being `s`, or `pictures AS p`
    where: str = ""  # what holds in them
    rank: str = "s.rank"
    is_sorted: bool = False  # whether the ranks come in order
    is_dear: bool = False  # whether it costs less to go through all that fit than to try some rows
    pieces: str = ""  # the expression, where the source is the index of pieces
    is_kept: bool = False  # whether nothing that fits is in the trash
    is_negated: bool = False
    is_fold: bool = False  # whether it only chooses one of a family

    @property
    def tried(self) -> str:
        """What is asked of a row."""
        return f"NOT coalesce(({self.row}), 0)" if self.is_negated else f"({self.row})"


def of_pictures(
    index: str, where: str, row: str = "", *, is_sorted: bool = False, is_kept: bool = False
) -> Condition:
    """A condition on the columns of pictures that has an index."""
    return Condition(
        row=row or where,
        source=f"pictures AS p INDEXED BY {index}",
        where=where,
        rank="p.rank",
        is_sorted=is_sorted,
        is_kept=is_kept,
    )


#: No picture fits. Not a plain 0: of that SQLite would say that it leaves no use for an index.
NOTHING = of_pictures("pictures_by_rank", "p.rank < 0", is_sorted=True)
KEPT = of_pictures("pictures_all", "p.trashed IS NULL", is_sorted=True, is_kept=True)
TRASHED = of_pictures("pictures_trash", "p.trashed IS NOT NULL", is_sorted=True)
FAVOURITE = of_pictures(
    "pictures_favourites",
    "p.favourite = 1 AND p.trashed IS NULL",
    "p.favourite = 1",
    is_sorted=True,
    is_kept=True,
)


@dataclass(slots=True)
class Asked:
    """All that a picture must be to be shown: conditions, and a span of ranks."""

    conditions: list[Condition] = field(default_factory=list)
    low: int | None = None
    high: int | None = None

    def between(self, low: int, high: int) -> None:
        """Only ranks of this span are asked for as well."""
        self.low = low if self.low is None else max(self.low, low)
        self.high = high if self.high is None else min(self.high, high)

    @property
    def row(self) -> str:
        """All of it as one thing that is asked of a row of `pictures AS p`."""
        return (
            " AND ".join([*self.span("p.rank"), *(one.tried for one in self.conditions)])
            or "p.rank >= 0"
        )

    def span(self, rank: str) -> list[str]:
        """The span as SQL; the numbers are ours."""
        ends = ((">=", self.low), ("<=", self.high))
        return [f"{rank} {sign} {end}" for sign, end in ends if end is not None]

"""Families of versions in a search: one picture stands for all of them."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable

from desktop_app.core.search.finding_conditions import Asked, Condition

# ruff: noqa: S608 - the names are ours; values always go by parameter

_OF_THE_ROW = re.compile(r"\bp\.")
#: How many pictures of each family are not in the trash.
COUNTS = """
    SELECT family, count(*) FROM pictures INDEXED BY pictures_by_family
    WHERE family IN (SELECT value FROM json_each(:families))
        AND family <> '' AND trashed IS NULL GROUP BY family"""


def newest(asked: Asked) -> Condition:
    """That no newer picture of the same family is what is asked for."""
    newer = _OF_THE_ROW.sub("n.", asked.row)  # the same of another row: names are ours alone
    return Condition(
        row="p.family = '' OR NOT EXISTS ("
        "SELECT 1 FROM pictures AS n INDEXED BY pictures_by_family"
        f" WHERE n.family = p.family AND n.family <> '' AND n.rank > p.rank AND {newer})",
        is_fold=True,
    )


def names(families: Iterable[str]) -> dict[str, str]:
    """What `COUNTS` is to be given."""
    return {"families": json.dumps([one for one in families if one])}

"""Scores in every order that can be asked for."""

from __future__ import annotations

from decimal import Decimal

import pytest

from desktop_app.state.scores import Column, Score, ordered

ALPHA = Score(model="z/alpha", races=3, wins=1, cost_usd=Decimal("0.3"), seconds=20, timed=2)
BETA = Score(model="y/beta", races=3, wins=2, cost_usd=Decimal("0.1"), seconds=5, timed=1)
GAMMA = Score(model="x/gamma", races=1, refusals=1, failures=2)
SCORES = (GAMMA, ALPHA, BETA)


def names(column: Column, *, is_turned: bool = False) -> str:
    found = ordered(SCORES, column, lambda name: name[2:].upper(), is_turned=is_turned)
    return " ".join(one.model[2:] for one in found)


@pytest.mark.parametrize(
    ("column", "usual", "turned"),
    [
        (Column.MODEL, "alpha beta gamma", "gamma beta alpha"),
        (Column.RACES, "alpha beta gamma", "gamma alpha beta"),
        (Column.WINS, "beta alpha gamma", "gamma alpha beta"),
        (Column.REFUSALS, "gamma alpha beta", "alpha beta gamma"),
        (Column.FAILURES, "gamma alpha beta", "alpha beta gamma"),
        (Column.COST, "alpha beta gamma", "gamma beta alpha"),
        (Column.SECONDS, "beta alpha gamma", "alpha beta gamma"),
    ],
)
def test_each_column_orders_and_turns_round(column: Column, usual: str, turned: str) -> None:
    assert names(column) == usual
    assert names(column, is_turned=True) == turned

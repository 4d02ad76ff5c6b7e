"""How often a refused job is tried again, and after which pause."""

from __future__ import annotations

import pytest

from desktop_app.core.errors import Charged, Failure, Kind
from desktop_app.core.patience import pause_s

BUSY = Failure(kind=Kind.RATE_LIMITED, charged=Charged.NO)


def test_pauses_grow_and_the_third_try_is_the_last() -> None:
    assert [pause_s(BUSY, tried) for tried in (1, 2, 3, 4)] == [4.0, 8.0, None, None]


@pytest.mark.parametrize(("asked_s", "pause"), [(1.5, 1.5), (120.0, 120.0), (121.0, None)])
def test_a_service_may_ask_for_a_pause_up_to_a_limit(asked_s: float, pause: float | None) -> None:
    asked = Failure(kind=Kind.UNAVAILABLE, charged=Charged.NO, retry_after_s=asked_s)
    assert pause_s(asked, 1) == pause


@pytest.mark.parametrize(
    "failure",
    [
        Failure(kind=Kind.RATE_LIMITED, charged=Charged.PERHAPS),
        Failure(kind=Kind.NO_CREDIT, charged=Charged.NO),
    ],
)
def test_what_may_have_run_or_will_fail_again_is_left_to_a_person(failure: Failure) -> None:
    assert pause_s(failure, 1) is None

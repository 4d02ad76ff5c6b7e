"""The table of network faults, row by row: what is said, what it costs and what is kept."""

from __future__ import annotations

import logging

import pytest

from desktop_app.core.errors import Kind
from desktop_app.core.records import JobState
from desktop_app.ui import wording
from tests.faults.bench import KEY, Bench, Outcome, Row
from tests.faults.table import FAULTS, ROWS


def test_every_row_of_the_table_is_here() -> None:
    assert {row.fault for row in ROWS} == set(FAULTS)
    assert len(FAULTS) == 30
    assert len({row.label for row in ROWS}) == len(ROWS)


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row.label)
def test_the_row_is_as_the_table_says(
    row: Row, bench: Bench, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    outcome = bench.run(row)
    assert_told(row, outcome)
    assert_kept(row, outcome, bench)
    if row.asked is not None:
        assert len(bench.service.requests) == row.asked
    for asked in (*bench.other.requests, *bench.elsewhere.requests):
        assert "authorization" not in asked.headers
    assert "Traceback" not in caplog.text
    assert KEY not in caplog.text
    assert all(one.levelno < logging.ERROR for one in caplog.records)


def assert_told(row: Row, outcome: Outcome) -> None:
    """Kind, bill and words."""
    failure = outcome.failure
    if row.kind is None:
        assert failure is None
        return
    assert failure is not None, outcome.events
    assert (failure.kind, failure.charged) == (row.kind, row.charged)
    said = wording.explain(failure)
    assert row.title in said.title
    for part in row.says:
        assert part in said.text
    assert said.action is not None
    assert row.details in wording.details_text(failure)
    assert KEY not in f"{failure} {said} {wording.details_text(failure)}"


def assert_kept(row: Row, outcome: Outcome, bench: Bench) -> None:
    """Pictures, files beside them, and the job's row; nothing is left between the folders."""
    assert bench.pictures(outcome.job) == row.pictures
    kept = bench.recovered()
    assert len(kept) == len(row.kept), kept
    for path, ending in zip(kept, row.kept, strict=True):
        assert path.name.endswith(ending)
    assert list(bench.library.folders.incoming.iterdir()) == []
    job = bench.library.job(outcome.job.key)
    assert job is not None
    assert job.state is (JobState.DONE if row.kind is None else JobState.FAILED)
    assert job.failure == outcome.failure, "the row tells the same"
    assert job.ended is not None
    if row.text is not None:
        assert job.text == row.text
    if row.links is not None:
        assert len(job.links) == len(row.links)
        assert all(map(str.endswith, job.links, row.links))
    if row.kept and outcome.failure is not None:
        assert outcome.failure.path == str(kept[-1]), "it is offered"
    if row.kind is Kind.LINKED:
        assert outcome.failure is not None
        assert outcome.failure.links == job.links

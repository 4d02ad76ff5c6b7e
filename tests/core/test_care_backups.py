"""A backup is made when somebody asks for it, and only a good one is gone back to."""

from __future__ import annotations

import pytest

from desktop_app.core.errors import AppError, Kind, StreamClosed
from desktop_app.core.library import Library
from desktop_app.core.upkeep import reopening
from desktop_app.core.upkeep.care import Care
from tests.core.rich import enrich


def care_of(library: Library) -> Care:
    return Care(library.folders, library._database, library._saving, library._editing)


def test_one_more_is_made_though_today_has_one(library: Library) -> None:
    enrich(library, 3)
    care = care_of(library)
    care.back_up()
    made = [care.back_up_now(), care.back_up_now()]
    assert len({one.path for one in care.backups()}) == 3
    assert {one.path for one in care.backups()} > set(made)
    assert {one.pictures for one in care.backups()} == {4}, "the trash counts"


def test_nothing_is_left_of_one_that_is_stopped(library: Library) -> None:
    enrich(library, 3)
    with pytest.raises(StreamClosed):
        care_of(library).back_up_now(lambda: True)
    assert list(library.folders.backups.iterdir()) == []


def test_a_damaged_one_is_refused_before_anything_is_closed(library: Library) -> None:
    enrich(library, 3)
    care = care_of(library)
    made = care.back_up_now()
    (listed,) = care.backups()
    content = bytearray(made.read_bytes())
    content[4096 * 2 :] = b"\xff" * len(content[4096 * 2 :])
    made.write_bytes(content)
    with pytest.raises(AppError) as refused:
        care.order(listed)
    assert refused.value.failure.kind is Kind.LIBRARY_DAMAGED
    library.close()
    assert reopening.fulfil(library.folders) is None, "nothing was ordered"

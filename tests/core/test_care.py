"""A library is looked after while it is in use."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop_app.core.errors import StreamClosed
from desktop_app.core.library import Library
from desktop_app.core.upkeep import reopening
from desktop_app.core.upkeep.care import Care
from desktop_app.core.upkeep.findings import Deed, FoundAgain, Report
from tests.core.looking import all_pictures
from tests.core.rich import enrich
from tests.fakes.wire import png


def care_of(library: Library) -> Care:
    return Care(library.folders, library._database, library._saving, library._editing)


def never() -> bool:
    return False


def seen(library: Library) -> Report:
    *_, report = care_of(library).look(never, is_thorough=True)
    assert isinstance(report, Report)
    return report


def test_everything_that_is_found_can_be_put_right(library: Library, tmp_path: Path) -> None:
    enrich(library, 10)
    care = care_of(library)
    moved, gone, changed, bare, *_ = all_pictures(library)
    library.path_of(moved).rename(tmp_path / "moved.png")
    library.path_of(gone).unlink()
    library.path_of(changed).write_bytes(png(99, 88))
    library.path_of(bare).with_suffix(".json").unlink()
    (library.folders.images / "holiday.png").write_bytes(png(66, 55))
    with library._database.writing() as connection:
        connection.execute("DELETE FROM tags")
    report = seen(library)
    assert {one.key for one in report.missing} == {moved.key, gone.key}
    assert not report.is_index_whole
    *_, found = care.find_moved(report.missing, [tmp_path], never)
    assert isinstance(found, FoundAgain)
    assert [care.locate(key, place).deed for key, place in found.places] == [Deed.DONE]
    assert [one.deed for one in care.accept(one.picture.key for one in report.changed)] == [
        Deed.DONE
    ]
    assert [one.deed for one in care.adopt(one.path for one in report.orphans)] == [Deed.DONE]
    assert care.write_recipes(one.key for one in report.bare) == 1
    care.rebuild_index()
    left = seen(library)
    assert [one.key for one in left.missing] == [gone.key]
    assert [one.deed for one in care.forget([gone.key])] == [Deed.DONE]
    assert seen(library).is_sound


def test_a_backup_is_made_listed_and_ordered(library: Library) -> None:
    care = care_of(library)
    made = care.back_up()
    assert care.back_up() is None
    (listed,) = care.backups()
    assert listed.path == made
    care.order(listed)
    library.close()
    assert reopening.fulfil(library.folders) is not None


def test_looking_stops_when_told_so(library: Library) -> None:
    with pytest.raises(StreamClosed):
        list(care_of(library).look(lambda: True, is_thorough=False))

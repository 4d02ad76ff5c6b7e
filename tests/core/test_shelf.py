"""What is sent along is found in the library, or said to be gone."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop_app.core.errors import AppError, Kind
from desktop_app.core.library import Library
from desktop_app.core.shelf import Shelf
from tests.core.making import a_job, arrive


def test_a_turn_whose_picture_was_deleted_outside_is_missing(tmp_path: Path) -> None:
    library = Library.open(tmp_path)
    job = a_job("a lake")
    library.add_job(job)
    picture = library.save_picture(job, arrive(library, job))
    shelf = Shelf(library)
    assert shelf.turn(picture.key).picture == library.path_of(picture).read_bytes()
    library.path_of(picture).unlink()
    with pytest.raises(AppError) as caught:
        shelf.turn(picture.key)
    library.close()
    assert caught.value.failure.kind is Kind.REFERENCE_MISSING, "the disk is in order"

"""What files say of their origin, asked of a thread."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtTest import QSignalSpy
from pytestqt.qtbot import QtBot

from desktop_app.core.records import Picture
from desktop_app.state.provenance import Provenance, Provenances
from tests.core.making import a_job, a_picture


def a_file(folder: Path, name: str) -> Picture:
    Image.new("RGB", (4, 4)).save(folder / name)
    return replace(a_picture(a_job()), key=name, file=name)


@pytest.fixture
def provenances(tmp_path: Path) -> Iterator[Provenances]:
    made = Provenances(lambda picture: tmp_path / picture.file)
    yield made
    made.close()


def test_it_is_told_once_it_is_known(
    qtbot: QtBot, provenances: Provenances, tmp_path: Path
) -> None:
    picture = a_file(tmp_path, "a.png")
    assert provenances.get(picture) is None
    with qtbot.waitSignal(provenances.changed) as told:
        provenances.want(picture)
    assert told.args == ["a.png"]
    assert provenances.get(picture) == Provenance(False)

    (tmp_path / "a.png").unlink()
    provenances.want(picture)

    assert provenances.get(picture) == Provenance(False), "nobody looks twice"


def test_a_file_that_is_away_is_looked_at_again_when_it_is_back(
    qtbot: QtBot, provenances: Provenances, tmp_path: Path
) -> None:
    away, there = replace(a_file(tmp_path, "a.png"), file="away.png"), a_file(tmp_path, "b.png")
    told = QSignalSpy(provenances.changed)
    provenances.want(away)
    qtbot.waitUntil(lambda: bool(_looked_at(provenances, there)))
    assert [told.at(place) for place in range(told.count())] == [["b.png"]]
    (tmp_path / "a.png").rename(tmp_path / "away.png")
    with qtbot.waitSignal(provenances.changed):
        provenances.want(away)
    assert provenances.get(away) == Provenance(False)


def _looked_at(provenances: Provenances, picture: Picture) -> Provenance | None:
    """The thread goes on with what is wanted next."""
    provenances.want(picture)
    return provenances.get(picture)

"""A library that is damaged or gone: what is asked, and that no picture is lost by any answer."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop_app import options
from desktop_app.core import durable
from desktop_app.core.changes import Marking, Marks
from desktop_app.core.errors import AppError, Kind
from desktop_app.core.library import Library
from desktop_app.front import Front
from desktop_app.opening import Declined, Opening
from desktop_app.places import Places
from desktop_app.ui.asking import Question
from tests.core.making import a_job, arrive
from tests.fakes.wire import png


def filled(data: Path, number: int = 3) -> dict[Path, str]:
    """A library with some pictures and a backup; the pictures' files with their fingerprints."""
    library = Library.open(data / "library")
    for place in range(number):
        job = a_job(f"Picture {place}")
        library.add_job(job)
        picture = library.save_picture(job, arrive(library, job, content=png(4, 5 + place)))
        library.clear_incoming(job.key)
        library.apply(Marking(((picture.key, Marks(), Marks(stars=place)),)))
    library.care.back_up()
    files = library.folders.images.rglob("*.png")
    prints = {path: durable.sha256(path) for path in files}
    library.close()
    return prints


class Person:
    """Answers what is asked before the window is filled."""

    def __init__(self, data: Path, *answers: str) -> None:
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        self.places = Places.below(data)
        asked = options.Options(
            places=self.places, base_url="", key="", demo=False, self_test=False
        )
        self.front = Front(app, asked)
        self.front.can_ask = True
        self.front.show()
        self.opening = Opening(self.front, self.places)
        self.answers = list(answers)
        self.read: list[str] = []
        self.between: Callable[[], object] = lambda: None
        self._timer = QTimer()
        self._timer.timeout.connect(self._look)
        self._timer.start(5)

    def _look(self) -> None:
        for question in self.front.shell.findChildren(Question, "opening"):
            if question.is_open and self.answers:
                self.read.append(f"{question.title} {question.text}")
                self.between()
                question.button(self.answers.pop(0)).click()

    def library(self) -> Library:
        try:
            return self.opening.library()
        finally:
            self._timer.stop()

    def leave(self) -> None:
        self._timer.stop()
        self.front.close()


def check(library: Library, prints: dict[Path, str]) -> None:
    """All pictures are there with their marks, and no file was touched."""
    pictures = [one for day in library.days() for one in library.day_page(day.day, 0, 99)]
    assert {library.path_of(one): one.sha256 for one in pictures} == prints
    assert sorted(library.marks_of(one.key).stars for one in pictures) == [0, 1, 2]
    assert {path: durable.sha256(path) for path in prints} == prints


@pytest.mark.parametrize("way", ["backup", "files"])
def test_a_damaged_one_is_mended_as_the_person_chooses(
    qtbot: QtBot, tmp_path: Path, way: str
) -> None:
    prints = filled(tmp_path)
    (tmp_path / "library" / "pictor.sqlite3").write_bytes(b"not a database")
    person = Person(tmp_path, way)
    library = person.library()
    try:
        assert "can't be read" in person.read[0]
        assert "3 pictures with their recipes" in person.read[0]
        check(library, prints)
        assert person.opening.news == "The library is usable again: 3 pictures."
        aside = [path for path in (tmp_path / "library" / "recovered").rglob("*") if path.is_file()]
        assert any(path.read_bytes() == b"not a database" for path in aside)
    finally:
        library.close()
        person.leave()


def test_whoever_would_rather_quit_leaves_it_as_it_was(qtbot: QtBot, tmp_path: Path) -> None:
    filled(tmp_path)
    database = tmp_path / "library" / "pictor.sqlite3"
    database.write_bytes(b"")
    person = Person(tmp_path, "quit")
    with pytest.raises(Declined):
        person.library()
    person.leave()
    assert database.read_bytes() == b""


def test_a_folder_that_is_gone_is_never_filled_anew_unasked(qtbot: QtBot, tmp_path: Path) -> None:
    data, elsewhere = tmp_path / "data", tmp_path / "unplugged"
    prints = filled(data)
    person = Person(data)
    person.library().close()  # from now on it is known that there is one
    person.leave()
    shutil.move(data / "library", elsewhere)

    person = Person(data)
    person.front.can_ask = False
    with pytest.raises(AppError) as raised:
        person.library()
    assert raised.value.failure.kind is Kind.LIBRARY_MISSING
    person.leave()
    assert not (data / "library").exists()

    person = Person(data, "again", "again")
    person.between = lambda: len(person.read) < 2 or shutil.move(elsewhere, data / "library")
    library = person.library()
    assert str(data / "library") in person.read[0]
    assert len(person.read) == 2, "it was not there yet"
    check(library, prints)
    library.close()
    person.leave()


def test_a_new_one_is_begun_where_the_person_says_so(qtbot: QtBot, tmp_path: Path) -> None:
    filled(tmp_path)
    person = Person(tmp_path)
    person.library().close()
    person.leave()
    shutil.rmtree(tmp_path / "library")
    person = Person(tmp_path, "new")
    library = person.library()
    assert library.count() == 0
    library.close()
    person.leave()

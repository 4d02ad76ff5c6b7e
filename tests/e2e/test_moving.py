"""The library moves between one end of Pictor and the next start, and is never lost on the way."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from desktop_app.core import durable, settings
from desktop_app.core.library import Library
from desktop_app.core.upkeep import relocation
from desktop_app.core.upkeep.relocation import Order
from desktop_app.opening import Declined
from desktop_app.ui.waiting_long import LongWaiting
from tests.e2e.test_opening import Person, filled


def ordered(data: Path, target: Path, *, copied: bool = True) -> Order:
    """The order to move there; something that lies there already keeps it from being renamed."""
    order = Order(source=data / "library", target=target)
    relocation.write(data / "moving.json", order)
    if copied:
        target.mkdir(parents=True)
        (target / "another.txt").write_text("not Pictor's")
    return order


def large(data: Path, size: int) -> Path:
    """A file so large that something can be done before it is copied."""
    path = data / "library" / "images" / "large.bin"
    path.touch()
    os.truncate(path, size)
    return path


def check(library: Library, place: Path, prints: dict[Path, str]) -> None:
    """It lies there, with every picture."""
    assert library.folders.root == place
    pictures = [one for day in library.days() for one in library.day_page(day.day, 0, 99)]
    assert sorted(one.sha256 for one in pictures) == sorted(prints.values())
    assert all(durable.sha256(library.path_of(one)) == one.sha256 for one in pictures)


def while_waiting(person: Person, do: Callable[[LongWaiting], object]) -> QTimer:
    """Do this once the card is there."""
    timer = QTimer()

    def look() -> None:
        for card in person.front.shell.findChildren(LongWaiting):
            if card.is_open:
                timer.stop()
                do(card)

    timer.timeout.connect(look)
    timer.start(0)
    return timer


def test_it_is_copied_and_the_old_copy_is_known(qtbot: QtBot, tmp_path: Path) -> None:
    data = tmp_path / "data"
    prints = filled(data)
    order = ordered(data, tmp_path / "new")
    person = Person(data)
    library = person.library()
    check(library, order.target, prints)
    library.close()
    assert "new folder" in person.opening.news
    assert "old copy" in person.opening.news
    left = relocation.read(data / "moving.json")
    assert left is not None
    assert left.is_done
    assert {path: durable.sha256(path) for path in prints} == prints, "the old copy is whole"
    assert settings.load(data / "settings.json").library == str(order.target)
    person.leave()

    person = Person(data)
    library = person.library()
    check(library, order.target, prints)
    assert person.opening.news == "", "it is told once"
    library.close()
    person.leave()


def test_on_one_disk_nothing_is_left_over(qtbot: QtBot, tmp_path: Path) -> None:
    data = tmp_path / "data"
    prints = filled(data)
    order = ordered(data, tmp_path / "new", copied=False)
    person = Person(data)
    library = person.library()
    check(library, order.target, prints)
    library.close()
    person.leave()
    assert person.opening.news == "Your library is in its new folder."
    assert not order.source.exists()
    assert not (data / "moving.json").exists()


def test_cancelled_it_stays_where_it_was(qtbot: QtBot, tmp_path: Path) -> None:
    data = tmp_path / "data"
    prints = filled(data)
    endless = large(data, 1 << 30)
    order = ordered(data, tmp_path / "new")
    person = Person(data)
    timer = while_waiting(person, lambda card: card.stop.click())
    library = person.library()
    timer.stop()
    check(library, order.source, prints)
    library.close()
    person.leave()
    assert endless.exists()
    assert "stays where it was" in person.opening.news
    assert [path.name for path in order.target.iterdir()] == ["another.txt"]
    assert not (data / "moving.json").exists()


def test_with_the_window_closed_the_next_start_goes_on(qtbot: QtBot, tmp_path: Path) -> None:
    data = tmp_path / "data"
    prints = filled(data)
    endless = large(data, 1 << 30)
    order = ordered(data, tmp_path / "new")
    person = Person(data)
    timer = while_waiting(person, lambda card: card.window().close())
    with pytest.raises(Declined):
        person.library()
    timer.stop()
    person.leave()
    assert settings.load(data / "settings.json").library == ""
    endless.unlink()

    person = Person(data)
    library = person.library()
    check(library, order.target, prints)
    library.close()
    person.leave()


@pytest.mark.parametrize("answer", ["again", "stay"])
def test_what_goes_wrong_is_asked_about(qtbot: QtBot, tmp_path: Path, answer: str) -> None:
    data = tmp_path / "data"
    prints = filled(data)
    order = ordered(data, tmp_path / "new", copied=False)
    order.target.write_text("a file is in the way")
    person = Person(data, answer)
    person.between = order.target.unlink
    library = person.library()
    check(library, order.target if answer == "again" else order.source, prints)
    library.close()
    person.leave()
    assert str(order.source) in person.read[0].replace("\u200b", "")
    assert "still whole" in person.read[0]
    told = "new folder" if answer == "again" else "could not be moved"
    assert told in person.opening.news


def test_where_nobody_can_be_asked_it_stays(qtbot: QtBot, tmp_path: Path) -> None:
    data = tmp_path / "data"
    prints = filled(data)
    order = ordered(data, tmp_path / "new", copied=False)
    order.target.write_text("a file is in the way")
    person = Person(data)
    person.front.can_ask = False
    library = person.library()
    check(library, order.source, prints)
    library.close()
    person.leave()
    assert order.target.read_text() == "a file is in the way"


def test_one_that_cannot_be_opened_there_is_used_where_it_was(qtbot: QtBot, tmp_path: Path) -> None:
    """The disk goes between the copying and the opening."""
    data = tmp_path / "data"
    prints = filled(data)
    order = ordered(data, tmp_path / "new")
    person = Person(data)
    large(data, 1 << 26)
    unplug = partial(shutil.rmtree, order.target)
    timer = while_waiting(person, lambda card: card.closed.connect(unplug))
    library = person.library()
    timer.stop()
    check(library, order.source, prints)
    library.close()
    person.leave()
    assert "can't be opened" in person.opening.news
    assert settings.load(data / "settings.json").library == str(order.source)
    assert not (data / "moving.json").exists()


def test_an_old_order_never_overwrites_a_library_that_is_used(qtbot: QtBot, tmp_path: Path) -> None:
    """It could not be noted that the order was obeyed, and pictures were made since."""
    data = tmp_path / "data"
    filled(data)
    order = ordered(data, tmp_path / "new")
    person = Person(data)
    person.library().close()
    person.leave()
    prints = filled(tmp_path / "newer", 5)
    shutil.rmtree(order.target)
    shutil.copytree(tmp_path / "newer" / "library", order.target)
    relocation.write(data / "moving.json", order)  # as if it had never been done

    person = Person(data)
    library = person.library()
    check(library, order.target, prints)
    library.close()
    person.leave()
    left = relocation.read(data / "moving.json")
    assert left is not None
    assert left.is_done

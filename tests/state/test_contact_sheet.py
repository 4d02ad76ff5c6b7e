"""A contact sheet shows every picture whole, in order, and says which are not to be seen."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image
from PySide6.QtCore import QRectF
from PySide6.QtGui import QFont
from pytestqt.qtbot import QtBot

from desktop_app.core.errors import Kind
from desktop_app.core.records import Picture
from desktop_app.state.contact_sheet import (
    Caption,
    ContactSheets,
    Paper,
    Sheet,
    SheetForm,
    SheetMade,
    SheetWords,
    is_too_long,
    laid_out,
    sheet_of,
)
from tests.core.making import files_below
from tests.fakes.pictures import SHAPES, a_picture, paint_file

PROMPTS = ("A small cabin, " * 30, "雪の中の小さな小屋" * 20, "كوخ صغير في الثلج", "fox 🦊" * 40)


@pytest.fixture
def sheets(tmp_path: Path) -> Iterator[ContactSheets]:
    made = ContactSheets(lambda one: tmp_path / one.file)
    yield made
    made.close()


@pytest.fixture
def pictures(tmp_path: Path) -> list[Picture]:
    """Seven in different shapes, of one colour each."""
    found = []
    for number in range(7):
        width, height = SHAPES[number]
        made = a_picture(number + 1, shape=SHAPES[number])
        paint_file(tmp_path / made.file, width * 60, height * 60, number * 50)
        found.append(made)
    return found


def words(pictures: list[Picture], *, captions: bool = True) -> SheetWords:
    texts = tuple(PROMPTS[n % 4] for n in range(len(pictures))) if captions else ()
    return SheetWords(
        title="7 pictures", captions=texts, missing="Missing", unreadable="Unreadable", page="%1/%2"
    )


def make(
    qtbot: QtBot, sheets: ContactSheets, pictures: list[Picture], sheet: Sheet, target: Path
) -> SheetMade:
    with qtbot.waitSignal(sheets.finished) as told:
        told_words = words(pictures, captions=sheet.caption is not Caption.NONE)
        assert sheets.start(pictures, sheet, told_words, QFont(), target)
        assert not sheets.start(pictures, sheet, told_words, QFont(), target)
    made = told.args[0] if told.args else None
    assert isinstance(made, SheetMade)
    return made


@pytest.mark.parametrize("caption", Caption)
def test_one_picture_shows_them_all(
    qtbot: QtBot, sheets: ContactSheets, pictures: list[Picture], tmp_path: Path, caption: Caption
) -> None:
    sheet = Sheet(form=SheetForm.PNG, columns=3, caption=caption)
    target = tmp_path / "out" / "sheet.png"
    target.parent.mkdir()
    made = make(qtbot, sheets, pictures, sheet, target)
    assert made == SheetMade(path=target, number=7)
    assert list(files_below(target.parent)) == ["sheet.png"]
    plan = laid_out([one.aspect for one in pictures], sheet)
    scale = plan.scale_of_picture
    with Image.open(target) as image:
        assert image.width == 2480
        for cell, picture in zip(plan.pages[0], pictures, strict=True):
            middle = cell.picture.center() * scale
            with Image.open(tmp_path / picture.file) as original:
                wanted = original.getpixel((original.width // 2, original.height // 2))
            found = image.getpixel((round(middle.x()), round(middle.y())))
            assert isinstance(wanted, tuple)
            assert isinstance(found, tuple)
            assert max(abs(a - b) for a, b in zip(found, wanted, strict=True)) < 12
        ink = [image.getpixel((x, round((plan.title.top() + 6) * scale))) for x in range(150, 500)]
        assert (255, 255, 255) in ink
        assert len(set(ink)) > 1  # the title


@pytest.mark.parametrize("paper", Paper)
def test_a_pdf_has_as_many_pages_as_it_needs(
    qtbot: QtBot, sheets: ContactSheets, pictures: list[Picture], tmp_path: Path, paper: Paper
) -> None:
    sheet = Sheet(form=SheetForm.PDF, paper=paper, columns=2)
    many = pictures * 3
    target = tmp_path / "sheet.pdf"
    assert make(qtbot, sheets, many, sheet, target).number == 21
    content = target.read_bytes()
    assert content.startswith(b"%PDF-")
    pages = laid_out([one.aspect for one in many], sheet).pages
    assert len(pages) > 1
    assert content.count(b"/Type /Page\n") == len(pages)
    box = {Paper.A4: b"/MediaBox [0 0 595", Paper.LETTER: b"/MediaBox [0 0 612"}[paper]
    assert box in content


def test_what_is_not_to_be_seen_is_told(
    qtbot: QtBot, sheets: ContactSheets, pictures: list[Picture], tmp_path: Path
) -> None:
    (tmp_path / pictures[1].file).unlink()
    (tmp_path / pictures[4].file).write_bytes(b"no picture")
    svg = replace(pictures[5], file="x.svg")
    (tmp_path / "x.svg").write_text(
        '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><path d="M0 0h9v9z"/></svg>'
    )
    some = [*pictures[:5], svg, pictures[6]]
    for form in SheetForm:
        made = make(qtbot, sheets, some, Sheet(form=form), tmp_path / f"sheet.{form}")
        assert made.is_there
        assert made.missing == (pictures[1].key, pictures[4].key)
        assert made.number == 5


@pytest.mark.parametrize("form", SheetForm)
def test_stopped_it_leaves_nothing(
    qtbot: QtBot, sheets: ContactSheets, pictures: list[Picture], tmp_path: Path, form: SheetForm
) -> None:
    sheets.started.connect(sheets.cancel)
    folder = tmp_path / "out"
    folder.mkdir()
    made = make(qtbot, sheets, pictures, Sheet(form=form), folder / f"sheet.{form}")
    assert made.is_stopped
    assert files_below(folder) == {}
    assert not sheets.is_under_way


def test_a_folder_that_is_gone_is_told(
    qtbot: QtBot, sheets: ContactSheets, pictures: list[Picture], tmp_path: Path
) -> None:
    made = make(qtbot, sheets, pictures, Sheet(), tmp_path / "gone" / "sheet.pdf")
    assert made.failure is not None
    assert made.failure.kind is Kind.DISK


@pytest.mark.skipif(sys.platform != "linux", reason="needs a disk that takes no more")
@pytest.mark.parametrize("form", SheetForm)
def test_a_full_disk_is_told_and_what_was_there_stays(
    qtbot: QtBot, sheets: ContactSheets, pictures: list[Picture], tmp_path: Path, form: SheetForm
) -> None:
    import resource

    folder = tmp_path / "out"
    folder.mkdir()
    target = folder / f"sheet.{form}"
    target.write_bytes(b"before")
    _, most = limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (3000, most))
    try:
        made = make(qtbot, sheets, pictures, Sheet(form=form), target)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)
    assert made.failure is not None
    assert made.failure.kind is Kind.DISK
    assert files_below(folder) == {target.name: b"before"}


def test_a_sheet_survives_the_settings() -> None:
    for sheet in (
        Sheet(),
        Sheet(form=SheetForm.PNG, paper=Paper.LETTER, columns=9, caption=Caption.NONE),
    ):
        assert sheet_of(sheet.as_words()) == sheet
    assert sheet_of(("form=doc", "columns=0", "caption", "columns=²")) == Sheet()


def test_too_many_in_one_picture_are_told() -> None:
    sheet = Sheet(form=SheetForm.PNG, columns=2)
    assert not is_too_long(laid_out([1.0] * 100, sheet), sheet)
    assert is_too_long(laid_out([1.0] * 5000, sheet), sheet)
    paper = Sheet(columns=2)
    assert not is_too_long(laid_out([1.0] * 5000, paper), paper)


@given(
    aspects=st.lists(st.floats(0.01, 60), min_size=1, max_size=60),
    columns=st.integers(1, 10),
    form=st.sampled_from(SheetForm),
    caption=st.sampled_from(Caption),
)
def test_no_picture_is_cropped_or_hides_another(
    aspects: list[float], columns: int, form: SheetForm, caption: Caption
) -> None:
    sheet = Sheet(form=form, columns=columns, caption=caption)
    plan = laid_out(aspects, sheet)
    assert [cell.index for page in plan.pages for cell in page] == list(range(len(aspects)))
    paper = QRectF(0, 0, plan.size.width(), plan.size.height() + 0.001)
    for page in plan.pages:
        areas = [area for cell in page for area in (cell.picture, cell.caption) if area.isValid()]
        for place, area in enumerate(areas):
            assert paper.contains(area)
            inner = area.adjusted(0.01, 0.01, -0.01, -0.01)
            assert not any(inner.intersects(other) for other in areas[place + 1 :])
        for cell in page:
            aspect = min(max(aspects[cell.index], 0.05), 20)
            assert abs(cell.picture.width() / cell.picture.height() / aspect - 1) < 1e-6

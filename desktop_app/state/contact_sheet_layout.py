"""Where on a contact sheet each picture and its caption stand: whole, in rows, left to right."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, fields
from enum import StrEnum
from typing import TypeVar

from PySide6.QtCore import QRectF, QSizeF

LEAST_COLUMNS, MOST_COLUMNS = 1, 10
_MARGIN, _GAP, _TITLE, _FOOT = 36.0, 12.0, 30.0, 18.0
_ABOVE_CAPTION = 4.0
CAPTION_PX, CAPTION_LINES = 7, 2  # its letters, in the sheet's own units
LINE = 9.5
_TALLEST = 1.25  # times the column's width
_WIDE_PX, _TALL_PX = 2480, 24_000  # of a sheet that is one picture
_LEAST_PX = 64  # of a column in it


_E = TypeVar("_E", bound=StrEnum)


class SheetForm(StrEnum):
    """What a contact sheet becomes."""

    PDF = "pdf"
    PNG = "png"


class Paper(StrEnum):
    """What a PDF is meant to be printed on."""

    A4 = "a4"
    LETTER = "letter"


class Caption(StrEnum):
    """What stands under each picture."""

    PROMPT = "prompt"
    MODEL = "model"
    NONE = "none"


#: In points, which are the units of all that follows.
_PAPERS = {Paper.A4: (595.0, 842.0), Paper.LETTER: (612.0, 792.0)}


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """How a contact sheet is wished for."""

    form: SheetForm = SheetForm.PDF
    paper: Paper = Paper.A4
    columns: int = 4
    caption: Caption = Caption.PROMPT

    def as_words(self) -> tuple[str, ...]:
        """All of it as settings keep it; `sheet_of` is the inverse."""
        return tuple(f"{field.name}={getattr(self, field.name)}" for field in fields(self))


def sheet_of(words: Iterable[str]) -> Sheet:
    """The sheet that the settings keep; what makes no sense is as it is for everybody."""
    usual = Sheet()
    found = dict(word.partition("=")[::2] for word in words)
    columns = found.get("columns", "")
    number = int(columns) if columns.isascii() and columns.isdecimal() and len(columns) < 4 else 0
    return Sheet(
        form=_one_of(SheetForm, found.get("form"), usual.form),
        paper=_one_of(Paper, found.get("paper"), usual.paper),
        columns=number if LEAST_COLUMNS <= number <= MOST_COLUMNS else usual.columns,
        caption=_one_of(Caption, found.get("caption"), usual.caption),
    )


def _one_of(kinds: type[_E], word: str | None, usual: _E) -> _E:
    return next((kind for kind in kinds if kind == word), usual)


@dataclass(frozen=True, slots=True)
class Cell:
    """One picture's place."""

    index: int
    picture: QRectF
    caption: QRectF  # empty where there is none


@dataclass(frozen=True, slots=True)
class Plan:
    """All pages of a sheet; a sheet that is one picture is one page as long as it needs."""

    size: QSizeF
    title: QRectF
    foot: QRectF  # empty on a single page
    pages: tuple[tuple[Cell, ...], ...]

    @property
    def scale_of_picture(self) -> float:
        """How many pixels a unit is where the sheet becomes a picture."""
        return min(_WIDE_PX / self.size.width(), _TALL_PX / self.size.height())


def laid_out(aspects: Sequence[float], sheet: Sheet) -> Plan:
    """Lay out pictures of these shapes, width over height."""
    width, height = _PAPERS[sheet.paper if sheet.form is SheetForm.PDF else Paper.A4]
    inner = width - 2 * _MARGIN
    column = (inner - _GAP * (sheet.columns - 1)) / sheet.columns
    under = 0.0
    if sheet.caption is not Caption.NONE:
        under = _ABOVE_CAPTION + LINE * CAPTION_LINES
    last = height - _MARGIN - _FOOT if sheet.form is SheetForm.PDF else float("inf")
    pages: list[tuple[Cell, ...]] = []
    cells: list[Cell] = []
    top = _MARGIN + _TITLE
    for start in range(0, len(aspects), sheet.columns):
        sizes = [_fitted(one, column) for one in aspects[start : start + sheet.columns]]
        tall = max(size.height() for size in sizes)
        if top + tall + under > last and cells:
            pages.append(tuple(cells))
            cells, top = [], _MARGIN
        for place, size in enumerate(sizes):
            left = _MARGIN + place * (column + _GAP)
            picture = QRectF(left, top + tall - size.height(), size.width(), size.height())
            caption = QRectF()
            if under:
                caption = QRectF(left, top + tall + _ABOVE_CAPTION, column, LINE * CAPTION_LINES)
            cells.append(Cell(start + place, picture, caption))
        top += tall + under + _GAP
    pages.append(tuple(cells))
    foot = QRectF()
    if sheet.form is SheetForm.PNG:
        height = top - _GAP + _MARGIN
    else:
        foot = QRectF(_MARGIN, height - _MARGIN - LINE, inner, LINE)
    title = QRectF(_MARGIN, _MARGIN, inner, _TITLE)
    return Plan(QSizeF(width, height), title, foot, tuple(pages))


def is_too_long(plan: Plan, sheet: Sheet) -> bool:
    """Whether so many pictures in one would be too small to be made out."""
    if sheet.form is SheetForm.PDF:
        return False
    column = (plan.size.width() - 2 * _MARGIN) / sheet.columns - _GAP
    return column * plan.scale_of_picture < _LEAST_PX


def _fitted(aspect: float, column: float) -> QSizeF:
    aspect = min(max(aspect, 0.05), 20.0)
    height = min(column / aspect, column * _TALLEST)
    return QSizeF(height * aspect, height)

"""Painting a contact sheet: ink on paper, whatever the window's theme."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QColorSpace,
    QFont,
    QFontMetricsF,
    QImage,
    QImageIOHandler,
    QImageReader,
    QPainter,
    QPen,
    QTextLayout,
    QTextOption,
)

from desktop_app.core import drawing_process
from desktop_app.core.drawing import Undrawable
from desktop_app.core.image_facts import facts
from desktop_app.state.contact_sheet_layout import CAPTION_LINES, CAPTION_PX, LINE, Cell, Plan
from desktop_app.state.small_files import FORMATS

_TITLE_PX = 11
_INK, _FAINT, _EDGE = (QColor(grey, grey, grey) for grey in (32, 112, 200))


@dataclass(frozen=True, slots=True, kw_only=True)
class SheetWords:
    """All that is written on a sheet, in the person's language."""

    title: str
    captions: tuple[str, ...]  # one a picture; none at all where none are wished for
    missing: str  # instead of a picture whose file is not there
    unreadable: str
    page: str  # "%1 of %2"


class SheetPainter:
    """Paints page after page; a cell at a time, so that it can be stopped."""

    def __init__(self, plan: Plan, paths: tuple[Path, ...], words: SheetWords, font: QFont) -> None:
        self.missing: list[int] = []  # places of pictures that are not to be seen
        self._plan = plan
        self._paths = paths
        self._words = words
        self._font = QFont(font)
        self._font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)

    def paint(self, painter: QPainter, page: int, scale: float, step: Callable[[], None]) -> None:
        """Paint a page in the plan's units; `step` is called after each picture."""
        hint = QPainter.RenderHint
        painter.setRenderHints(hint.Antialiasing | hint.SmoothPixmapTransform)
        if page == 0:
            painter.setFont(self._sized(_TITLE_PX))
            painter.setPen(_INK)
            painter.drawText(self._plan.title, _LEADING_TOP, self._words.title)
        for cell in self._plan.pages[page]:
            self._paint_picture(painter, cell, scale)
            if not cell.caption.isEmpty():
                self._paint_caption(painter, cell)
            step()
        if not self._plan.foot.isEmpty() and len(self._plan.pages) > 1:
            numbers = self._words.page.replace("%1", str(page + 1))
            numbers = numbers.replace("%2", str(len(self._plan.pages)))
            painter.setFont(self._sized(CAPTION_PX))
            painter.setPen(_FAINT)
            painter.drawText(self._plan.foot, Qt.AlignmentFlag.AlignRight, numbers)

    def _paint_picture(self, painter: QPainter, cell: Cell, scale: float) -> None:
        path = self._paths[cell.index]
        box = QSize(round(cell.picture.width() * scale), round(cell.picture.height() * scale))
        image = _decoded(path, box.expandedTo(QSize(1, 1)))
        if image is not None:
            painter.drawImage(cell.picture, image)
            return
        self.missing.append(cell.index)
        painter.setPen(QPen(_EDGE, 0.75))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(cell.picture.adjusted(0.4, 0.4, -0.4, -0.4))
        painter.setFont(self._sized(CAPTION_PX))
        painter.setPen(_FAINT)
        text = self._words.unreadable if path.exists() else self._words.missing
        flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
        painter.drawText(cell.picture.adjusted(4, 4, -4, -4), int(flags), text)

    def _paint_caption(self, painter: QPainter, cell: Cell) -> None:
        text = " ".join(self._words.captions[cell.index].split())
        font = self._sized(CAPTION_PX)
        painter.setPen(_FAINT)
        painter.setFont(font)
        for number, line in enumerate(_lines(text, font, cell.caption.width())):
            place = QRectF(cell.caption)
            place.setTop(place.top() + number * LINE)
            place.setHeight(LINE)
            painter.drawText(place, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop, line)

    def _sized(self, px: int) -> QFont:
        font = QFont(self._font)
        font.setPixelSize(px)
        return font


_LEADING_TOP = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop


def _lines(text: str, font: QFont, width: float) -> list[str]:
    """So many lines as a caption has; the last one ends in an ellipsis where there is more."""
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout = QTextLayout(text[:1000], font)
    layout.setTextOption(option)
    layout.beginLayout()
    starts: list[int] = []
    while (line := layout.createLine()).isValid() and len(starts) < CAPTION_LINES:
        line.setLineWidth(width)
        starts.append(_offset(text, line.textStart()))
    layout.endLayout()
    lines = [text[a:b].strip() for a, b in pairwise(starts)]
    if starts:
        rest = text[starts[-1] :].strip()
        lines.append(QFontMetricsF(font).elidedText(rest, Qt.TextElideMode.ElideRight, width))
    return lines


def _offset(text: str, units: int) -> int:
    """A place as Qt counts it, in UTF-16, as Python counts."""
    return len(text.encode("utf-16-le")[: 2 * units].decode("utf-16-le", "ignore"))


def _decoded(path: Path, box: QSize) -> QImage | None:
    """The picture as large as it is shown, upright and in sRGB; None where it cannot be seen."""
    try:
        found = facts(path)
        if found is None:
            return None
        if found.media_type != drawing_process.MEDIA_TYPE:
            return _read(path, FORMATS[found.media_type], box)
        with drawing_process.drawn(path, max(box.width(), box.height())) as made:
            return _read(made, b"png", box)
    except (OSError, Undrawable):
        return None


def _read(path: Path, form: bytes, box: QSize) -> QImage | None:
    reader = QImageReader(str(path), form)
    reader.setAutoDetectImageFormat(False)
    reader.setAutoTransform(True)
    size = reader.size()
    turned = reader.transformation().value & _TURNED
    target = box.transposed() if turned else box
    if size.width() > target.width() or size.height() > target.height():
        reader.setScaledSize(target)
    image = reader.read()
    if image.isNull():
        return None
    if image.colorSpace().isValid():
        image.convertToColorSpace(QColorSpace(QColorSpace.NamedColorSpace.SRgb))
    return image


_TURNED = QImageIOHandler.Transformation.TransformationRotate90.value

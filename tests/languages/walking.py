"""A walk through every room of the app in another language, looking at what is really there."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QAbstractSlider,
    QApplication,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QScrollArea,
    QWidget,
)

from desktop_app.core import models_today
from desktop_app.places import RESOURCES
from tests.e2e.hands import Hands
from tests.languages.painted import Painted, painted
from tests.rooms import greet, settled, walk

#: What is wrong with a widget, in words.
Faults = Callable[[QWidget], Iterator[str]]
_SLACK = 1.6  # a slanted letter or a rounded place may stand out so far
_OPTICAL = {"_Star"}  # its form is in line, what can be pressed of it is larger
_LETTERS = re.compile(r"[^\W\d_]")


@dataclass(frozen=True, slots=True)
class Seen:
    """One room at one size of the window."""

    room: str
    size: tuple[int, int]
    faults: tuple[str, ...]


def go(
    data: Path,
    language: str,
    looks: tuple[Faults, ...],
    sizes: tuple[tuple[int, int], ...],
    *,
    only: tuple[str, ...] = (),
) -> list[Seen]:
    """Start the app in this language and look at everything, or at these rooms, one by one."""
    found: list[Seen] = []

    async def visit(hands: Hands, room: str, _top: QWidget) -> None:
        shell = hands.studio.shell
        before = shell.size()
        for size in sizes:
            if shell.size() != QSize(*size):
                shell.resize(*size)
                await settled()
            faults = (
                f"{_named(one)}: {fault}"
                for one in shown_widgets()
                for look in looks
                for fault in look(one)
            )
            found.append(Seen(room, size, tuple(faults)))
        shell.resize(before)

    for folder, tour in ((data / "full", partial(walk, only=only)), (data / "new", greet)):
        folder.mkdir(parents=True)
        (folder / "settings.json").write_text(json.dumps({"language": language}))
        tour(folder, visit)
    return found


def told_once(seen: list[Seen]) -> list[str]:
    """Every fault, with the rooms that it was seen in."""
    rooms: dict[str, list[str]] = {}
    for one in seen:
        for fault in one.faults:
            rooms.setdefault(fault, []).append(f"{one.room} at {one.size[0]}")
    return [f"{fault} ({', '.join(where[:3])})" for fault, where in rooms.items()]


def shown_widgets() -> list[QWidget]:
    """Everything that can be seen, in the window and above it."""
    tops = [one for one in QApplication.topLevelWidgets() if one.isVisible()]
    every = [each for top in tops for each in (top, *top.findChildren(QWidget))]
    return [one for one in every if one.isVisible() and not one.visibleRegion().isEmpty()]


def told(widget: QWidget) -> Iterator[str]:
    """Everything that a widget says to the ear or under the pointer."""
    yield widget.accessibleName()
    yield widget.accessibleDescription()
    yield widget.toolTip()
    if isinstance(widget, QLineEdit | QPlainTextEdit):
        yield widget.placeholderText()
    if isinstance(widget, QLabel | QAbstractButton):
        yield widget.text()
    for action in widget.actions() if isinstance(widget, QMenu) else ():
        yield action.text()


def clipped(widget: QWidget) -> Iterator[str]:
    """The words that do not fit: cut off at an edge, painted over others, or cut short unseen."""
    runs = [one for one in painted(widget) if _LETTERS.search(one.text)]
    is_control = isinstance(widget, QAbstractButton | QLineEdit | QAbstractSlider)
    if is_control and type(widget).__name__ not in _OPTICAL:
        whole = Painted("", QRectF(widget.rect()))
        if edge := _edge(widget, whole):
            yield f"stands out at the {edge}"
    for run in runs:
        if not is_editable(widget) and (edge := _edge(widget, run)):
            yield f"cut off at the {edge}: {run.text!r}"
    yield from _cut_short(widget, runs)
    if not _scrolls(widget):
        yield from _overlaps(runs)


def is_editable(widget: QWidget) -> bool:
    """Whether the words are the person's own, and scroll as they write."""
    owner = widget.parentWidget()
    if isinstance(widget, QLineEdit):
        return bool(widget.text())
    return isinstance(owner, QPlainTextEdit) and not owner.isReadOnly()


def _scrolls(widget: QWidget) -> bool:
    owner = widget.parentWidget()
    return isinstance(owner, QAbstractScrollArea) and owner.viewport() is widget


def _edge(widget: QWidget, run: Painted) -> str:
    """At which edge of the widget, or of one around it, the words end that do not."""
    area, inside = QRectF(run.area), widget
    is_high = True  # whether what is above and below can be scrolled to
    while True:
        room = QRectF(inside.rect()).adjusted(-_SLACK, -_SLACK, _SLACK, _SLACK)
        if area.left() < room.left():
            return f"left of {_named(inside)}"
        if area.right() > room.right():
            return f"right of {_named(inside)}"
        if _scrolls(inside) or isinstance(inside, QScrollArea):
            is_high = False
        if is_high and (area.top() < room.top() - 2 or area.bottom() > room.bottom() + 2):
            return f"height of {_named(inside)}"
        owner = inside.parentWidget()
        if owner is None or inside.isWindow():
            return ""
        if _is_sideways(inside):
            return ""
        offset = inside.mapTo(owner, QPoint(0, 0))
        area.translate(QPointF(offset))
        inside = owner


def _is_sideways(widget: QWidget) -> bool:
    """Whether it can be scrolled to the side."""
    owner = widget.parentWidget()
    if not isinstance(owner, QAbstractScrollArea) or owner.viewport() is not widget:
        return False
    return owner.horizontalScrollBar().maximum() > 0


def _cut_short(widget: QWidget, runs: list[Painted]) -> Iterator[str]:
    """An ellipsis that the translation did not ask for, where nothing tells the rest."""
    if isinstance(widget.parentWidget(), QAbstractItemView):
        return  # rows tell theirs by item
    whole = [text for text in told(widget) if text.endswith("…")]  # so it is meant
    for run in runs:
        if any(text.endswith(run.text) for text in whole):
            continue
        if run.text.endswith("…") and not _is_told(widget, run.text[:-1].rstrip()):
            yield f"cut short: {run.text!r}"


def _is_told(widget: QWidget, start: str) -> bool:
    at: QWidget | None = widget
    while at is not None:
        if any(start in words for words in told(at)):
            return True
        at = None if at.isWindow() else at.parentWidget()
    return False


def _overlaps(runs: list[Painted]) -> Iterator[str]:
    for place, one in enumerate(runs):
        for other in runs[place + 1 :]:
            both = one.area.intersected(other.area)
            if both.width() > 3 and both.height() > 4 and one.text != other.text:
                yield f"painted over each other: {one.text!r} and {other.text!r}"


def from_left(widget: QWidget) -> Iterator[str]:
    """What is laid out from the left though the language begins at the right."""
    if widget.layoutDirection() is Qt.LayoutDirection.LeftToRight:
        yield "begins at the left"


def _named(widget: QWidget) -> str:
    names: list[str] = []
    at: QWidget | None = widget
    while at is not None and len(names) < 3:
        names.append(at.objectName() or type(at).__name__)
        at = None if at.isWindow() else at.parentWidget()
    return " in ".join(names)


#: What is the same in every language: names, formats, keys, and words of the service itself.
_SAME = re.compile(
    r"""
    \b(?:Pictor|OpenRouter|Inter|Qt|PySide6|Python|SQLite|Linux|Lucide|ComfyUI|InvokeAI)\b
    | \bDemo\ painter\b
    | \b(?:PNG|JPEG|WebP|SVG|PDF|AVIF|GIF|ZIP|EXIF|XMP|SHA|HTTPS?|URL|[124]K|Letter)\b
    | \b\d*\s?(?:bytes|kB|MB|GB|TB)\b
    | \b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b
    | \b(?:January|February|March|April|May|June|July|August|September|October|November|December)\b
    | \b(?:Ctrl|Shift|Alt|Meta|Esc|Enter|Return|Space|Home|End|PgUp|PgDown|PgDn|Del|Tab|F\d+)\b
    | \b(?:Left|Right|A4|xx-rtl|fox\.png)\b
    | [\u2066-\u2068][^\u2069]*\u2069?           # set apart, because it is somebody's own
    | (?<!\w)[A-Z](?!\w)                         # a key, or the letter of a picture
    | </?\w[^>]*> | \S*[/\\@{}•]\S* | \b\S+\.(?:png|json|sqlite3|log|webp|jpg)\b | \S+…\S* | sk-\S*
    """,
    re.VERBOSE,
)
#: What the library of the walk holds.
_HELD = (
    *("The model's own words", "Here it is.", "A note of mine", "One prompt for two", "animal"),
    *("Doors and windows", "Foxes", "lake", "fox", "fox.png", "by the ", "A \u2068lake number"),
)
_PROMPTS = re.compile(r"A fox number \d( by the lake)?|Make it [\w ]+|What came of \w+")
#: Rooms that show what goes over the wire, which nobody translates, and languages by their names.
_AS_IT_IS = {"inspector", "Inspector"}


def names_of_models() -> set[str]:
    """What models and their makers are called."""
    models = models_today.load(Path("-"), RESOURCES / "catalog.json", RESOURCES / "known.json")
    return {word for model in models.models for word in (model.name, model.maker)}


def untranslated() -> Faults:
    """Words with a letter that no translation has marked, but for what is the same for all."""
    names = sorted((*names_of_models(), *_HELD), key=len, reverse=True)
    known = re.compile("|".join(map(re.escape, names)))

    def look(widget: QWidget) -> Iterator[str]:
        if is_editable(widget) or _AS_IT_IS & set(_around(widget)):
            return
        said = {"".join(line) for line in _lines(painted(widget))} | set(told(widget))
        for text in sorted(said):
            rest = _SAME.sub("", known.sub("", _PROMPTS.sub("", text)))
            if re.search("[A-Za-z]", rest):
                yield f"not translated: {text!r}"

    return look


def _around(widget: QWidget) -> Iterator[str]:
    at: QWidget | None = widget
    while at is not None:
        yield type(at).__name__
        at = at.parentWidget()


def _lines(runs: list[Painted]) -> list[list[str]]:
    """Runs that follow each other on a line, as one text."""
    lines: list[list[str]] = []
    last: Painted | None = None
    for run in runs:
        follows = last is not None and (
            abs(run.area.left() - last.area.right()) < 1
            and abs(run.area.center().y() - last.area.center().y()) < 4
        )
        if follows:
            lines[-1].append(run.text)
        else:
            lines.append([run.text])
        last = run
    return lines

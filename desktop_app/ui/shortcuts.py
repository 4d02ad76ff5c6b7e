"""The sheet of all keys, in groups."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import combinations, pairwise

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt
from PySide6.QtGui import QAction, QColor, QKeyEvent, QKeySequence, QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from desktop_app.typed import override
from desktop_app.ui import action_groups, actions
from desktop_app.ui.action_groups import GROUPS, name_of
from desktop_app.ui.composer.words import Label
from desktop_app.ui.remedies import QT_TRANSLATE_NOOP
from desktop_app.ui.settings.page import Hairline, Page
from desktop_app.ui.theme import Theme
from desktop_app.ui.widgets.buttons import TextButton
from desktop_app.ui.widgets.overlay import Overlay

_CAP, _CAP_PAD, _CAP_GAP, _CAP_ROUND = 20, 6, 4, 5
_PAD, _FOOT_PAD, _ROW_GAP, _APART, _BETWEEN = 24, 16, 4, 20, 48
_MOST_COLUMNS = 3
_RATIOS, _STARS = "ratios…", "stars…"  # each stands for several actions at once

_FAMILIES = {
    _RATIOS: (QT_TRANSLATE_NOOP("Shortcuts", "Choose an aspect ratio"), action_groups.RATIOS),
    _STARS: (QT_TRANSLATE_NOOP("Shortcuts", "Give stars"), action_groups.STARS),
}

#: The groups in reading order, with the window's actions in them; more keys are `ELSEWHERE`.
_GROUPS: tuple[tuple[str, tuple[str, ...]], ...] = (
    (
        QT_TRANSLATE_NOOP("Shortcuts", "Create"),
        ("prompt", "generate", "ratios", _RATIOS, "models", "compare_models"),
    ),
    (QT_TRANSLATE_NOOP("Shortcuts", "Jobs"), ("cancel", "cancel_all")),
    (
        QT_TRANSLATE_NOOP("Shortcuts", "Picture"),
        (
            *("edit", "use_reference", "reuse_prompt", "one_more", "favourite", _STARS, "collect"),
            *("tag", "compare", "review", "slideshow", "copy_picture", "copy_prompt", "copy_path"),
            *("save", "save_as", "delete"),
        ),
    ),
    (QT_TRANSLATE_NOOP("Shortcuts", "Gallery"), ("gallery", "find")),
    (QT_TRANSLATE_NOOP("Shortcuts", "Viewer"), ()),
    (QT_TRANSLATE_NOOP("Shortcuts", "Slideshow"), ()),
    (QT_TRANSLATE_NOOP("Shortcuts", "Comparison"), ()),
    (QT_TRANSLATE_NOOP("Shortcuts", "Review"), ()),
    (QT_TRANSLATE_NOOP("Shortcuts", "Library"), ("import", "export", "undo", "redo")),
    (
        QT_TRANSLATE_NOOP("Shortcuts", "Window"),
        ("regions", "panel", "full_screen", "menu", "settings", "shortcuts", "quit"),
    ),
)
_LISTED = {
    *(name for _, names in _GROUPS for name in names),
    *(name for _, names in _FAMILIES.values() for name in names),
}


class KeyCaps(QWidget):
    """Keys as they look on a keyboard: one cap each."""

    def __init__(self, theme: Theme, keys: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._caps = keys.split(" ")
        self.setFont(theme.font("caption"))
        self.setAccessibleName(keys)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setFixedSize(self.sizeHint())
        theme.changed.connect(self.update)

    @override
    def sizeHint(self) -> QSize:
        widths = [self._width(cap) for cap in self._caps]
        height = max(_CAP, self._theme.line_height("caption") + 6)
        return QSize(sum(widths) + _CAP_GAP * max(len(widths) - 1, 0), height)

    def _width(self, cap: str) -> int:
        return max(_CAP, self.fontMetrics().horizontalAdvance(cap) + 2 * _CAP_PAD)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self.font())
        left = 0
        for cap in self._caps:
            area = QRectF(left, 0, self._width(cap), self.height())
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.color("control"))
            painter.drawRoundedRect(area, _CAP_ROUND, _CAP_ROUND)
            painter.setPen(self._theme.color("text2"))
            painter.drawText(area, Qt.AlignmentFlag.AlignCenter, cap)
            left += self._width(cap) + _CAP_GAP


class ShortcutsSheet(Overlay):
    """Lists them in as many columns as there is room for; arrow keys scroll what does not fit."""

    def __init__(self, theme: Theme, bound: Mapping[str, QAction], owner: QWidget) -> None:
        super().__init__(theme, owner)
        self.setObjectName("shortcuts_sheet")
        title = _words("Keyboard shortcuts")
        self.panel.setAccessibleName(title)
        heading = Label(theme, title, role="pageTitle", color="text", parent=self.panel)
        self._page = Page(theme, self.panel)
        self.groups = [
            _group(theme, name, _rows(name, names, bound), self._page.body)
            for name, names in _GROUPS
        ]
        self._columns: list[QVBoxLayout] = []
        beside = QHBoxLayout()
        beside.setSpacing(_BETWEEN)
        for _ in range(_MOST_COLUMNS):
            column = QVBoxLayout()
            column.setSpacing(_APART)
            beside.addLayout(column, 1)
            self._columns.append(column)
        self._beside = beside
        self._page.column.setContentsMargins(_PAD, 0, _PAD, _PAD)
        self._page.column.addLayout(beside)
        self.done = TextButton(theme, _words("Done"), kind="primary", height=40, parent=self.panel)
        self.done.clicked.connect(self.give_up)
        self._lay_out(heading)

    @property
    def columns(self) -> list[list[QWidget]]:
        """The groups in each column."""
        return [
            [group for group in self.groups if column.indexOf(group) >= 0]
            for column in self._columns
        ]

    def _lay_out(self, heading: Label) -> None:
        self._head, self._foot = QHBoxLayout(), QHBoxLayout()
        self._head.setContentsMargins(_PAD, _APART, _PAD, 12)
        self._head.addWidget(heading)
        self._foot.setContentsMargins(_PAD, _FOOT_PAD, _PAD, _FOOT_PAD)
        self._foot.addStretch(1)
        self._foot.addWidget(self.done)
        whole = QVBoxLayout(self.panel)
        whole.setContentsMargins(1, 1, 1, 1)
        whole.setSpacing(0)
        whole.addLayout(self._head)
        whole.addWidget(self._page, 1)
        whole.addWidget(Hairline(self._theme, self.panel))
        whole.addLayout(self._foot)

    def _fill(self, count: int) -> None:
        """Stand in so many columns, as evenly as reading order allows."""
        heights = [group.sizeHint().height() + _APART for group in self.groups]
        parts = _parted(heights, count)
        parts += [range(0)] * (_MOST_COLUMNS - count)
        for column in self._columns:
            while column.count():
                column.takeAt(0)
        for place, (column, part) in enumerate(zip(self._columns, parts, strict=True)):
            for group in part:
                column.addWidget(self.groups[group], 0, Qt.AlignmentFlag.AlignTop)
            column.setAlignment(Qt.AlignmentFlag.AlignTop)
            self._beside.setStretch(place, 1 if part else 0)
        self._beside.setSpacing(_BETWEEN if count == _MOST_COLUMNS else _BETWEEN // 2)

    @override
    def place(self) -> None:
        each = max(group.sizeHint().width() for group in self.groups)
        room = self.width() - 2 * _PAD - 2 * _FOOT_PAD
        fits = (room + _BETWEEN) // (each + _BETWEEN)
        self._fill(min(max(fits, 1), _MOST_COLUMNS))
        super().place()

    @override
    def panel_size(self) -> QSize:
        inner = self._page.body.sizeHint()
        bar = self._page.verticalScrollBar().sizeHint().width()
        others = self._head.sizeHint().height() + self._foot.sizeHint().height() + 3
        return QSize(inner.width() + bar + 2, inner.height() + others)

    @override
    def panel_color(self) -> QColor:
        return self._theme.color("panel" if self._theme.is_dark else "canvas")

    @override
    def take_keyboard(self) -> None:
        self.done.setFocus(Qt.FocusReason.OtherFocusReason)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        bar, key = self._page.verticalScrollBar(), Qt.Key
        step = _CAP + _ROW_GAP
        places = {
            key.Key_Up: bar.value() - step,
            key.Key_Down: bar.value() + step,
            key.Key_PageUp: bar.value() - bar.pageStep(),
            key.Key_PageDown: bar.value() + bar.pageStep(),
            key.Key_Home: bar.minimum(),
            key.Key_End: bar.maximum(),
        }
        if event.key() in places:
            bar.setValue(places[key(event.key())])
            event.accept()
        else:
            super().keyPressEvent(event)


def caps_of(sequence: QKeySequence) -> str:
    """One combination as its keys, parted by spaces."""
    native = sequence.toString(QKeySequence.SequenceFormat.NativeText)
    parts = (part.strip() for part in native.replace("++", "+ +").split("+"))
    return " ".join(part.replace(" ", "\u00a0") for part in parts if part)


def sheet(parent: QWidget, theme: Theme, bound: Mapping[str, QAction]) -> ShortcutsSheet:
    """Every key there is."""
    return ShortcutsSheet(theme, bound, parent)


def _group(theme: Theme, name: str, rows: Sequence[tuple[str, str]], parent: QWidget) -> QWidget:
    """A heading, and what each key below it does."""
    group = QWidget(parent)
    group.setObjectName(name)
    grid = QGridLayout(group)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(_PAD)
    grid.setVerticalSpacing(_ROW_GAP)
    grid.setColumnStretch(0, 1)
    grid.addWidget(Label(theme, _words(name), role="label", color="text3", parent=group), 0, 0)
    trailing = Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter
    for row, (text, keys) in enumerate(rows, 1):
        grid.addWidget(Label(theme, text, role="body", color="text", parent=group), row, 0)
        grid.addWidget(KeyCaps(theme, keys, group), row, 1, trailing)
    return group


def _rows(group: str, names: Sequence[str], bound: Mapping[str, QAction]) -> list[tuple[str, str]]:
    rows = []
    for name in names:
        if name in _FAMILIES:
            rows += _family(name, bound)
        else:
            rows += _own(name, bound)
    for name in dict(GROUPS).get(group, ()):  # usually without keys, but not with the person's
        if name not in _LISTED:
            rows += _own(name, bound)
    elsewhere = actions.ELSEWHERE.get(group, ())
    return rows + [(actions.words(one.text), actions.keys_shown(one)) for one in elsewhere]


def _own(name: str, bound: Mapping[str, QAction]) -> list[tuple[str, str]]:
    keys = caps_of(bound[name].shortcut())
    # Not the action's own text, which may tell of the moment.
    row = next(one for one in actions.all_rows() if one.id == name)
    return [(name_of(row), keys)] if keys else []


def _family(family: str, bound: Mapping[str, QAction]) -> list[tuple[str, str]]:
    """All in one row as long as their keys are the usual ones; else each in its own."""
    text, names = _FAMILIES[family]
    usual = {row.id: [QKeySequence(keys) for keys in row.keys] for row in actions.all_rows()}
    if any(bound[name].shortcuts() != usual[name] for name in names):
        return [row for name in names for row in _own(name, bound)]
    return [(_words(text), _span(bound[names[0]], bound[names[-1]]))]


def _span(first: QAction, last: QAction) -> str:
    """The keys of several actions that differ in their digit alone."""
    return f"{caps_of(first.shortcut())} … {caps_of(last.shortcut()).split(' ')[-1]}"


def _parted(heights: Sequence[int], count: int) -> list[range]:
    """Cut a row of heights into so many parts, so that the highest is as low as can be."""
    cuts = combinations(range(1, len(heights)), count - 1)
    ways = ([range(*ends) for ends in pairwise((0, *cut, len(heights)))] for cut in cuts)
    return min(ways, key=lambda parts: max(sum(heights[one] for one in part) for part in parts))


def _words(text: str) -> str:
    return QCoreApplication.translate("Shortcuts", text)
